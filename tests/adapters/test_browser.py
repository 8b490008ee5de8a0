"""Opening the person's browser: commands of BROWSER that work, fail or are missing, and a computer without a screen."""

from __future__ import annotations

import os
import threading
import time
import webbrowser
from pathlib import Path

import pytest

from smsauth_gui.adapters import browser
from smsauth_gui.adapters.browser import SystemBrowser
from smsauth_gui.core.values.errors import Problem

URL = "https://provider.example/authorize?state=a:b%20c&x=$(id)"

pytestmark = pytest.mark.skipif(os.name == "nt", reason="the commands here are shell scripts")


@pytest.fixture
def command(tmp_path: Path):
    """A command that writes down its words and then does what it is told."""

    def make(name: str, then: str = "exit 0") -> tuple[Path, Path]:
        script, words = tmp_path / name, tmp_path / f"{name}.words"
        script.write_text(f'#!/bin/sh\nprintf "%s\\n" "$@" > {words}.new && mv {words}.new {words}\n{then}\n')
        script.chmod(0o755)
        return script, words

    return make


def fails(reason: str) -> None:
    with pytest.raises(Problem) as caught:
        SystemBrowser().open(URL, threading.Event())
    assert caught.value.cause == "flow.no_browser"
    assert caught.value.detail["reason"] == reason
    assert "state" not in repr(caught.value)


def test_the_address_is_the_commands_last_word_and_no_shell_sees_it(command, monkeypatch):
    script, words = command("firefly")
    monkeypatch.setenv("BROWSER", str(script))
    assert SystemBrowser().open(URL, threading.Event()) == "firefly"
    assert words.read_text().splitlines() == [URL]


def test_the_address_goes_where_the_command_wants_it(command, monkeypatch):
    script, words = command("firefly")
    monkeypatch.setenv("BROWSER", f"{script} --new-window '%s' --done")
    SystemBrowser().open(URL, threading.Event())
    assert words.read_text().splitlines() == ["--new-window", URL, "--done"]


def test_a_command_that_goes_on_running_has_opened(command, monkeypatch, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    script, words = command("firefly", f"read line < {pipe}")
    monkeypatch.setenv("BROWSER", str(script))
    try:
        assert SystemBrowser().open(URL, threading.Event()) == "firefly"
        assert words.read_text().splitlines() == [URL]
    finally:
        pipe.write_text("end\n")


def test_an_answer_ends_the_watch_over_a_command_that_goes_on(command, monkeypatch, tmp_path):
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    script, _ = command("firefly", f"read line < {pipe}")
    monkeypatch.setenv("BROWSER", str(script))
    came = threading.Event()
    came.set()
    began = time.monotonic()
    try:
        assert SystemBrowser().open(URL, came) == "firefly"
        assert time.monotonic() - began < 1.0
    finally:
        pipe.write_text("end\n")


def test_a_command_that_ends_with_an_error_has_not_opened(command, monkeypatch):
    script, _ = command("firefly", "exit 3")
    monkeypatch.setenv("BROWSER", str(script))
    fails("browser_command")


@pytest.mark.parametrize("chosen", ["no-such-browser-anywhere", "no-such-browser --flag %s", "/no/such/file", "a:b:c"])
def test_a_missing_command_is_told(monkeypatch, chosen):
    monkeypatch.setenv("BROWSER", chosen)
    fails("browser_command")


@pytest.mark.parametrize("chosen", [" ", ":", "'unclosed", "&"])
def test_nonsense_in_the_variable_is_told_and_no_crash(monkeypatch, chosen):
    monkeypatch.setenv("BROWSER", chosen)
    fails("browser_command")


def test_of_several_commands_the_first_that_works_is_used(command, monkeypatch):
    broken, _ = command("broken", "exit 1")
    working, words = command("working")
    never, unused = command("never")
    monkeypatch.setenv("BROWSER", os.pathsep.join(("no-such-browser", str(broken), str(working), str(never))))
    assert SystemBrowser().open(URL, threading.Event()) == "working"
    assert words.exists()
    assert not unused.exists()


def test_a_chosen_command_that_fails_is_not_replaced_by_another(command, monkeypatch):
    script, _ = command("firefly", "exit 1")
    monkeypatch.setenv("BROWSER", str(script))
    monkeypatch.setenv("DISPLAY", ":99")
    fails("browser_command")


def test_without_a_screen_there_is_no_browser(monkeypatch):
    monkeypatch.setattr(browser.sys, "platform", "linux")
    for name in ("WSL_DISTRO_NAME", "WSL_INTEROP"):
        monkeypatch.delenv(name, raising=False)
    fails("no_screen")


class Opener(webbrowser.BaseBrowser):
    """A browser as ``webbrowser`` knows it."""

    def __init__(self, *, works: bool) -> None:
        super().__init__("an opener")
        self.works, self.opened = works, []

    def open(self, url, new=0, autoraise=True):  # noqa: ARG002 - the base class's
        self.opened.append(url)
        return self.works


@pytest.mark.parametrize("works", [True, False])
def test_without_a_command_the_systems_own_opener_is_asked(monkeypatch, works):
    opener = Opener(works=works)
    monkeypatch.setenv("DISPLAY", ":99")
    monkeypatch.setenv("PATH", "")
    for name in ("WSL_DISTRO_NAME", "WSL_INTEROP"):
        monkeypatch.delenv(name, raising=False)
    monkeypatch.setattr(webbrowser, "_tryorder", ["ours"])
    monkeypatch.setattr(webbrowser, "_browsers", {"ours": [None, opener]})
    if works:
        assert SystemBrowser().open(URL, threading.Event()) == "the system's browser"
    else:
        fails("no_browser")
    assert opener.opened == [URL]


@pytest.fixture
def only_ours(monkeypatch, tmp_path):
    """Nothing but this test's commands can be found (and what their first line names)."""
    monkeypatch.setenv("PATH", str(tmp_path))
    monkeypatch.setattr(browser.sys, "platform", "linux")
    for name in ("WSL_DISTRO_NAME", "WSL_INTEROP"):
        monkeypatch.delenv(name, raising=False)


def quiet(tmp_path: Path, name: str, then: str) -> Path:
    """A command that writes down its address with the shell's own means."""
    script, words = tmp_path / name, tmp_path / f"{name}.words"
    script.write_text(f'#!/bin/sh\nprintf "%s" "$1" > {words}\n{then}\n')
    script.chmod(0o755)
    return words


def test_with_a_screen_the_desktops_opener_is_asked_and_its_failure_is_seen(monkeypatch, tmp_path, only_ours):
    monkeypatch.setenv("DISPLAY", ":99")
    words = quiet(tmp_path, "xdg-open", "exit 0")
    assert SystemBrowser().open(URL, threading.Event()) == "xdg-open"
    assert words.read_text() == URL
    quiet(tmp_path, "xdg-open", "exit 3")
    monkeypatch.setattr(webbrowser, "_tryorder", [])
    fails("no_browser")


def test_inside_windows_its_browser_is_asked_without_a_screen(monkeypatch, tmp_path, only_ours):
    monkeypatch.setenv("WSL_DISTRO_NAME", "Debian")
    quiet(tmp_path, "wslview", "exit 1")
    words = quiet(tmp_path, "explorer.exe", "exit 1")  # it says 1 although it opened
    assert SystemBrowser().open(URL, threading.Event()) == "explorer.exe"
    assert words.read_text() == URL
    quiet(tmp_path, "wslview", "exit 0")
    assert SystemBrowser().open(URL, threading.Event()) == "wslview"


@pytest.mark.parametrize("url", ["file:///etc/passwd", "javascript:alert(1)", "--help", "", "mailto:a@b.example"])
def test_only_web_addresses_are_opened(command, monkeypatch, url):
    script, words = command("firefly")
    monkeypatch.setenv("BROWSER", str(script))
    with pytest.raises(Problem) as caught:
        SystemBrowser().open(url, threading.Event())
    assert caught.value.cause == "input.invalid"
    assert not words.exists()


def test_a_frozen_programs_libraries_are_not_the_browsers(monkeypatch, tmp_path):
    script, words = tmp_path / "firefly", tmp_path / "seen"
    script.write_text(f'#!/bin/sh\nprintf "%s" "$LD_LIBRARY_PATH" > {words}\n')
    script.chmod(0o755)
    monkeypatch.setattr(browser.sys, "frozen", True, raising=False)
    monkeypatch.setenv("LD_LIBRARY_PATH", "/frozen/lib")
    monkeypatch.setenv("LD_LIBRARY_PATH_ORIG", "/usr/own/lib")
    monkeypatch.setenv("BROWSER", str(script))
    SystemBrowser().open(URL, threading.Event())
    assert words.read_text() == "/usr/own/lib"
