"""Asks the person's own browser to open an address.

``webbrowser`` honours ``BROWSER``, but blocks until such a command ends and splits it at ``:``, and says True when
nothing opened. So a command is started here and watched for a moment: one that ends at once with an error did not open
anything. Everything else is left to the system's own opener.
"""

from __future__ import annotations

import os
import shlex
import shutil
import subprocess
import sys
import threading
import webbrowser
from typing import Final

from smsauth_gui.core.errors import Problem

_WATCH_SECONDS: Final = 0.5
"""A command that is still running after this has opened something."""


class SystemBrowser:
    """Implements `services.ports.Browser`."""

    def open(self, url: str) -> str:
        """See `services.ports.Browser.open`; returns within about two seconds."""
        for command in self._commands():
            if _run([part.replace("%s", url) for part in command], url if not _has_place(command) else None):
                return command[0].rpartition("/")[2]
        if os.environ.get("BROWSER"):
            raise Problem("flow.no_browser", {"reason": "the command in BROWSER did not open it"})
        if not _can_show():
            raise Problem("flow.no_browser", {"reason": "there is no screen here"})
        if not _open_registered(url):
            raise Problem("flow.no_browser", {"reason": "no browser was found"})
        return "the system's browser"

    @staticmethod
    def _commands() -> list[list[str]]:
        chosen = os.environ.get("BROWSER", "")
        if chosen:
            # The variable lists commands with ':' between them; one that holds an address or a drive is a single one.
            first = _words(chosen)[:1]
            parts = [chosen] if first and shutil.which(first[0]) else chosen.split(os.pathsep)
            return [words for part in parts if (words := _words(part.strip().removesuffix("&")))]
        if _in_wsl():
            return [[name] for name in ("wslview", "explorer.exe") if shutil.which(name)]
        return []


def _words(command: str) -> list[str]:
    """The words of a command; none when its quotes do not close."""
    try:
        return shlex.split(command)
    except ValueError:
        return []


def _has_place(command: list[str]) -> bool:
    return any("%s" in part for part in command)


def _in_wsl() -> bool:
    return bool(os.environ.get("WSL_DISTRO_NAME") or os.environ.get("WSL_INTEROP"))


def _can_show() -> bool:
    if sys.platform in {"win32", "darwin"}:
        return True
    return bool(os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY"))


def _run(command: list[str], url: str | None) -> bool:
    """Start it and watch for a moment: still running or ended well means that it opened."""
    words = [*command, url] if url is not None else command
    try:
        process = subprocess.Popen(  # noqa: S603 - the person's own BROWSER command, never through a shell
            words,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
    except OSError:
        return False
    try:
        code = process.wait(_WATCH_SECONDS)
    except subprocess.TimeoutExpired:
        threading.Thread(target=process.wait, name="browser-reaper", daemon=True).start()
        return True
    # explorer.exe answers 1 although it opens.
    return code == 0 or words[0].endswith("explorer.exe")


def _open_registered(url: str) -> bool:
    """The system's own opener, on a thread of its own, because some of them wait for the browser to end."""
    result: list[bool] = []

    def ask() -> None:
        try:
            result.append(webbrowser.open(url))
        except webbrowser.Error:
            result.append(False)

    thread = threading.Thread(target=ask, name="browser-open", daemon=True)
    thread.start()
    thread.join(_WATCH_SECONDS)
    return result[0] if result else True
