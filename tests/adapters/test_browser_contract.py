"""What every implementation of the `Browser` port keeps."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from pathlib import Path

import pytest

from smsauth_gui.adapters.browser import SystemBrowser
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.services.ports import Browser
from tests.adapters.fakes import FakeBrowser

URL = "https://provider.example/authorize?a=b:c&d=%20"


class BrowserContract:
    """Inherited by the test of each implementation; ``seen`` tells what was opened."""

    def test_it_opens_the_address_as_it_stands_and_says_who(self, browser: Browser, seen: Callable[[], str]) -> None:
        assert browser.open(URL, threading.Event())
        assert seen() == URL

    def test_when_nothing_opens_it_says_so(self, broken: Browser) -> None:
        with pytest.raises(Problem) as caught:
            broken.open(URL, threading.Event())
        assert caught.value.cause == "flow.no_browser"
        assert caught.value.detail["reason"]


@pytest.mark.skipif(os.name == "nt", reason="the command here is a shell script")
class TestSystemBrowser(BrowserContract):
    @pytest.fixture
    def browser(self, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Browser:
        script = tmp_path / "firefly"
        script.write_text(f'#!/bin/sh\nprintf "%s" "$1" > {tmp_path}/seen\n')
        script.chmod(0o755)
        monkeypatch.setenv("BROWSER", str(script))
        return SystemBrowser()

    @pytest.fixture
    def seen(self, tmp_path: Path) -> Callable[[], str]:
        return (tmp_path / "seen").read_text

    @pytest.fixture
    def broken(self, monkeypatch: pytest.MonkeyPatch) -> Browser:
        monkeypatch.setenv("BROWSER", "no-such-browser")
        return SystemBrowser()


class TestFakeBrowser(BrowserContract):
    @pytest.fixture
    def browser(self) -> FakeBrowser:
        return FakeBrowser()

    @pytest.fixture
    def seen(self, browser: FakeBrowser) -> Callable[[], str]:
        return lambda: browser.opened[-1]

    @pytest.fixture
    def broken(self) -> Browser:
        return FakeBrowser(works=False)
