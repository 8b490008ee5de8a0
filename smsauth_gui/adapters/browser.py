"""Asks the person's own browser to open an address.

``webbrowser`` honours ``BROWSER``, but blocks until such a command ends, splits it at ``:``, and says True when nothing
opened. So a command is started here and watched for a moment: one that ends at once with an error did not open
anything. Where the system has an opener without a command, ``webbrowser`` is asked.
"""

import os
import shlex
import shutil
import subprocess
import sys
import threading
import time
import webbrowser
from typing import Final

from smsauth_gui.core.values.errors import Problem

_WATCH_SECONDS: Final = 1.5
"""A command that is still running after this has opened something."""
_LOOK_SECONDS: Final = 0.02
"""So often it is looked whether the answer is there already, which ends the watch."""
_ALWAYS_FAILS: Final = frozenset({"explorer.exe"})
"""Ends with an error although it opened."""


class SystemBrowser:
    """Implements `services.ports.Browser`."""

    def open(self, url: str, came: threading.Event) -> str:
        """See `services.ports.Browser.open`; returns within a few seconds."""
        if not url.startswith(("https://", "http://")):
            raise Problem("input.invalid", {"reason": "not_the_web"})
        variable = os.environ.get("BROWSER")
        for command in _browser_commands(variable) if variable else _openers():
            if _run(_with_address(command, url), came):
                return os.path.basename(command[0])  # noqa: PTH119 - a command may be a bare name
        if variable:
            raise Problem("flow.no_browser", {"reason": "browser_command"})
        if not has_screen():
            raise Problem("flow.no_browser", {"reason": "no_screen"})
        if not _open_registered(url, came):
            raise Problem("flow.no_browser", {"reason": "no_browser"})
        return "the system's browser"


def has_screen() -> bool:
    """A window of a browser could be seen."""
    if sys.platform in {"win32", "darwin"}:
        return not os.environ.get("SSH_CONNECTION")
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def in_wsl() -> bool:
    """Linux inside Windows, whose browser is the person's."""
    return bool(os.environ.get("WSL_DISTRO_NAME") or os.environ.get("WSL_INTEROP"))


def _browser_commands(variable: str) -> list[list[str]]:
    """The commands of ``BROWSER``. It lists them with ':' between; one whose first word exists is a single one."""
    whole = _words(variable)
    if whole and shutil.which(whole[0]):
        return [whole]
    return [words for part in variable.split(os.pathsep) if (words := _words(part))]


def _words(command: str) -> list[str]:
    """A command's words; none when it is empty or its quotes do not close. '&' is dropped: nothing waits here."""
    try:
        words = shlex.split(command.strip().removesuffix("&"), posix=os.name != "nt")
    except ValueError:
        return []
    return [word.strip('"') for word in words] if os.name == "nt" else words


def _openers() -> list[list[str]]:
    """The system's own commands, best first."""
    names: tuple[str, ...] = ()
    if in_wsl():
        names = ("wslview", "explorer.exe")
    elif sys.platform.startswith("linux") and has_screen():
        names = ("xdg-open",)
    return [[name] for name in names if shutil.which(name)]


def _with_address(command: list[str], url: str) -> list[str]:
    """The address where the command wants it (``%s``), or as its last word."""
    if any("%s" in word for word in command):
        return [word.replace("%s", url) for word in command]
    return [*command, url]


def _run(words: list[str], came: threading.Event) -> bool:
    """Start it and watch for a moment: still running, or ended well, or an answer means that it opened."""
    try:
        process = subprocess.Popen(  # noqa: S603 - the person's own BROWSER command, never through a shell
            words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
            env=_outside(),
        )
    except (OSError, ValueError):
        return False
    reaper = threading.Thread(target=process.wait, name="browser-reaper", daemon=True)
    reaper.start()
    _watch(reaper, came)
    return process.returncode in {None, 0} or os.path.basename(words[0]) in _ALWAYS_FAILS  # noqa: PTH119 - a command may be a bare name


def _outside() -> dict[str, str]:
    """The environment without what a frozen program changed for itself: its libraries are not the browser's."""
    environment = dict(os.environ)
    if getattr(sys, "frozen", False):
        for name in ("LD_LIBRARY_PATH", "DYLD_LIBRARY_PATH"):
            original = environment.pop(f"{name}_ORIG", None)
            environment.pop(name, None)
            if original is not None:
                environment[name] = original
    return environment


def _watch(thread: threading.Thread, came: threading.Event) -> None:
    """Wait until the thread ends or the answer is there, for a moment at most."""
    until = time.monotonic() + _WATCH_SECONDS
    while thread.is_alive() and not came.is_set() and time.monotonic() < until:
        thread.join(_LOOK_SECONDS)


def _open_registered(url: str, came: threading.Event) -> bool:
    """The system's own opener, on a thread of its own, because some of them wait for the browser to end."""
    result: list[bool] = []

    def ask() -> None:
        try:
            result.append(webbrowser.open(url))
        except (webbrowser.Error, OSError):
            result.append(False)

    thread = threading.Thread(target=ask, name="browser-open", daemon=True)
    thread.start()
    _watch(thread, came)
    return result[0] if result else True
