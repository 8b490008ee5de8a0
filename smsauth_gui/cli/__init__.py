"""The terminal command ``smsauth``: the window's headless twin over the same services.

Each command is a module with ``register(commands)``, which adds its parser and sets ``run(terminal) -> exit status``.
"""

import argparse
import atexit
import gc
import os
import sys
from collections.abc import Sequence
from importlib import import_module
from typing import Final

from smsauth_gui import __version__
from smsauth_gui.cli.terminal import Parser, Terminal, UsageError, moment
from smsauth_gui.core.values.errors import Problem, Verdict
from smsauth_gui.core.values.hidden import one_line

_MODULES: Final = {
    "inspect": "inspect",
    "diagnose": "diagnose",
    "connect": "connect",
    "call": "call",
    "accounts": "accounts",
    "check": "check",
    "refresh": "accounts",
    "revoke": "accounts",
    "forget": "accounts",
    "report": "report",
    "reply": "report",
    "compare": "compare",
    "guide": "guide",
    "history": "history",
    "calls": "history",
    "move": "move",
    "providers": "providers",
    "sandbox": "serve",
    "doctor": "serve",
    "completion": "completion",
}
"""Command → module, so that a command imports only what it needs."""
_SELDOM: Final = 100_000


def _general(parser: argparse.ArgumentParser, *, default: object) -> None:
    """The options every command takes, before or behind its name."""
    add = parser.add_argument
    add("--json", action="store_true", default=default or False, help="one JSON object on stdout")
    add("--now", type=moment, default=default, metavar="TIME", help="replaces the clock: ISO 8601 or Unix seconds")
    add("--catalog", action="append", default=default, metavar="DIR", help="a folder of provider files (repeatable)")
    add("--home", default=default, metavar="DIR", help="holds everything the program keeps")
    add("--ca", default=default, metavar="FILE", help="an additional certificate authority (PEM)")
    add("--allow-plain-http", action="store_true", default=default or False, help="http to private addresses")
    add("--reveal", action="store_true", default=default or False, help="print secrets")


def parser(commands_wanted: Sequence[str] = tuple(_MODULES)) -> argparse.ArgumentParser:
    """The command's parser with the wanted commands."""
    top = Parser(prog="smsauth", description="Get, understand and repair API credentials of SMS providers.")
    top.add_argument("--version", action="version", version=f"smsauth {__version__}")
    _general(top, default=None)
    # With its name given, none is made up from a help text that nobody asked for.
    commands = top.add_subparsers(dest="command", required=True, metavar="COMMAND", prog=top.prog)
    for module in dict.fromkeys(_MODULES[name] for name in commands_wanted):
        import_module(f"smsauth_gui.cli.{module}").register(commands)
    for sub in commands.choices.values():
        _general(sub, default=argparse.SUPPRESS)
    return top


def _wanted(words: Sequence[str]) -> Sequence[str]:
    """The commands that may be meant: the one that is named, all where none is, none where the version is asked for."""
    named = [word for word in words if word in _MODULES][:1]
    return named if named or words == ["--version"] else tuple(_MODULES)


def _complete() -> None:
    """A shell asks what could stand here (set up by ``smsauth completion``); it gets its answer, and this ends."""
    from argcomplete import autocomplete

    autocomplete(parser())


def main(argv: Sequence[str] | None = None) -> int:
    """Run one command: 0 it worked, 1 it did not, 2 wrong usage."""
    words = list(sys.argv[1:] if argv is None else argv)
    # Imports leave no garbage behind, most commands end before there is any, and the end need not look for it.
    gc.set_threshold(_SELDOM)
    atexit.register(gc.freeze)
    if "_ARGCOMPLETE" in os.environ:
        _complete()
    top = parser(_wanted(words))
    args = top.parse_args(words)
    terminal = Terminal(args)
    try:
        status: int = args.run(terminal)
    except UsageError as error:
        top.exit(2, f"smsauth {args.command}: {one_line(str(error))}\n")
    except Problem as problem:
        return _problem(terminal, problem)
    except BrokenPipeError:
        return 1
    except KeyboardInterrupt:
        terminal.say("Cancelled.")
        return 1
    except Exception:  # noqa: BLE001 - a fault of ours may quote what others wrote, which goes through the one writer too
        from traceback import format_exc

        for line in format_exc().splitlines():
            terminal.say(line)
        if terminal.args.json and not terminal.told:
            terminal.line({"ok": False, "verdict": Verdict.CANNOT_TELL, "cause": None})
        return 1
    return status


def _problem(terminal: Terminal, problem: Problem) -> int:
    """A problem no command expected, such as a locked keyring: the cause is in the output."""
    from smsauth_gui.cli import answers
    from smsauth_gui.core.diagnosis.situation import Diagnosis

    diagnosis = Diagnosis(problem.cause, dict(problem.detail), certainty="proved")
    terminal.emit(
        {"ok": False, **answers.diagnosis_json(diagnosis, terminal.catalog)},
        lambda: answers.diagnosis_text(diagnosis, terminal.catalog),
    )
    return 1
