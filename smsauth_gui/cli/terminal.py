"""What every command shares: the clock, the way values are given, and how an answer is printed."""

from __future__ import annotations

import argparse
import getpass
import json
import os
import sys
from collections.abc import Callable, Mapping
from datetime import UTC, datetime
from pathlib import Path
from typing import TYPE_CHECKING, NoReturn, TextIO

from smsauth_gui.core.values.decoding import unmarked
from smsauth_gui.core.values.hidden import HIDDEN, one_line, visible

if TYPE_CHECKING:
    from smsauth_gui.core.provider.catalog import Catalog


class UsageError(Exception):
    """The command's words are off: exit status 2 and one sentence on stderr."""


def value_of(form: str, ask: Callable[[str], str] = getpass.getpass, prompt: str = "Value: ") -> str:
    """A value from one of its forms: ``-`` asks, ``@file``, ``env:NAME`` read, ``text:VALUE`` and any other stand.

    One line break at the end of a file is dropped. Raises `UsageError` where a file or variable is missing.
    """
    if form == "-":
        return ask(visible(prompt))
    if form.startswith("@"):
        try:
            text = unmarked(Path(form[1:]).read_bytes())
        except OSError as error:
            raise UsageError(f"cannot read the file {form[1:]!r}: {error.strerror}") from error
        return text.removesuffix("\n").removesuffix("\r")
    if form.startswith("env:"):
        name = form[4:]
        if name not in os.environ:
            raise UsageError(f"the environment has no variable {name}")
        return os.environ[name]
    return form.removeprefix("text:")


def read_bytes(name: str) -> bytes:
    """What a file holds; `UsageError` where it cannot be read."""
    try:
        return Path(name).read_bytes()
    except OSError as error:
        raise UsageError(f"cannot read {name!r}: {error.strerror}") from error


def moment(text: str) -> datetime:
    """Read ISO 8601 with zone, or Unix seconds; aware, UTC. Raises `argparse.ArgumentTypeError`."""
    try:
        if text.replace(".", "", 1).lstrip("-").isdigit():
            return datetime.fromtimestamp(float(text), UTC)
        time = datetime.fromisoformat(text)
    except (ValueError, OverflowError, OSError) as error:
        raise argparse.ArgumentTypeError("a time is ISO 8601 with a zone, or Unix seconds") from error
    if time.tzinfo is None:
        raise argparse.ArgumentTypeError("the time needs a zone, such as Z or +02:00")
    return time.astimezone(UTC)


def iso(time: datetime | None) -> str | None:
    """``2021-09-30T12:20:06Z``, whole seconds; None stays None."""
    return None if time is None else time.astimezone(UTC).strftime("%Y-%m-%dT%H:%M:%SZ")


class Terminal:
    """One run of the command: its arguments and its three streams."""

    def __init__(self, args: argparse.Namespace, *, out: TextIO | None = None, err: TextIO | None = None) -> None:
        self.args = args
        self.out = out or sys.stdout
        self.err = err or sys.stderr
        self.told = False
        """An object was printed."""
        self._catalog: Catalog | None = None

    def now(self) -> datetime:
        """``--now``, else the system's clock; aware, UTC."""
        fixed: datetime | None = getattr(self.args, "now", None)
        return fixed or datetime.now(UTC)

    @property
    def catalog(self) -> Catalog:
        """The provider files: ours, the person's own and those of ``--catalog``."""
        if self._catalog is None:
            from smsauth_gui.app import load_catalog

            folders = [Path(folder) for folder in self.args.catalog or ()]
            for folder in folders:
                if not folder.is_dir():
                    raise UsageError(f"--catalog takes a folder of provider files; there is none at {str(folder)!r}")
            self._catalog = load_catalog(self.home, folders, self.say)
        return self._catalog

    @property
    def home(self) -> Path:
        """The folder that holds everything the program keeps."""
        from smsauth_gui.app import home_folder

        return home_folder(self.args.home)

    def emit(self, answer: Mapping[str, object], text: Callable[[], str]) -> None:
        """Print the one JSON object with ``--json``, else the readable text."""
        if self.args.json:
            self.line(answer)
        else:
            _write(self.out, text().rstrip("\n"))

    def document(self, text: str) -> None:
        """Print a text in a form of its own, such as XML."""
        _write(self.out, text)

    def line(self, answer: Mapping[str, object]) -> None:
        """Print one JSON object on a line of its own, hidden characters escaped."""
        self.told = True
        line = json.dumps(answer, ensure_ascii=False, allow_nan=False)
        _write(self.out, HIDDEN.sub(lambda match: json.dumps(match[0])[1:-1], line))

    def say(self, sentence: str) -> None:
        """A diagnostic for the person, one line on stderr."""
        _write(self.err, one_line(sentence))


def _write(stream: TextIO, text: str) -> None:
    """The only way to stdout and stderr: what files, servers and provider files hold moves no cursor and turns no text."""
    text = visible(text.replace("\r\n", "\n"))
    # A terminal that cannot show a sign gets its number, not an end in the middle of an answer.
    encoding = stream.encoding or "utf-8"
    stream.write(text.encode(encoding, "backslashreplace").decode(encoding) + "\n")
    stream.flush()


class Parser(argparse.ArgumentParser):
    """Complains of words that may be hostile, such as a file's name."""

    def error(self, message: str) -> NoReturn:
        """End the program with the usage and one line of what is wrong with the words."""
        super().error(one_line(message))

    def exit(self, status: int = 0, message: str | None = None) -> NoReturn:
        """End the program with what is wrong on stderr."""
        super().exit(status, visible(message or ""))
