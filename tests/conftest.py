"""The ground of all tests: an isolated home, loopback sockets only, silence enforced."""

from __future__ import annotations

import ipaddress
import json
import logging
import os
import socket
import sys
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.gaps import GAPS, TOLD
from tests.platforms import only_on_linux, wait_for_lock

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
TESTS = Path(__file__).parent

try:
    from hypothesis import settings
except ImportError:  # pragma: no cover - part of the dev extra
    pass
else:
    settings.register_profile("quick", max_examples=60, deadline=None)
    settings.load_profile("quick")


def _is_loopback(address: object) -> bool:
    if not isinstance(address, tuple):
        return True  # a Unix socket
    host = str(address[0])
    if host in {"localhost", ""}:
        return True
    try:
        return ipaddress.ip_address(host.split("%", maxsplit=1)[0]).is_loopback
    except ValueError:
        return False


@pytest.fixture(autouse=True)
def _loopback_only(monkeypatch: pytest.MonkeyPatch) -> None:
    """A test that reaches beyond this computer, or asks for a foreign name, fails."""
    for name in ("connect", "connect_ex"):
        monkeypatch.setattr(socket.socket, name, _guarded(getattr(socket.socket, name)))
    monkeypatch.setattr(socket, "getaddrinfo", _asking_nobody(socket.getaddrinfo))


def _guarded(real: Callable[..., Any]) -> Callable[..., Any]:
    def connect(self: socket.socket, address: object) -> Any:
        if not _is_loopback(address):
            raise AssertionError(f"a test tried to reach {address!r}")
        return real(self, address)

    return connect


def _asking_nobody(real: Callable[..., Any]) -> Callable[..., Any]:
    def getaddrinfo(host: Any, *more: Any, **named: Any) -> Any:
        name = host.decode() if isinstance(host, bytes) else host
        if name is None or _is_loopback((name,)):
            return real(host, *more, **named)
        if name.endswith((".invalid", ".example", ".test")):  # RFC 6761: nobody has these names
            raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")
        raise AssertionError(f"a test asked for the address of {name!r}")

    return getaddrinfo


@pytest.fixture(autouse=True)
def _nothing_left_running() -> Iterator[None]:
    """A thread that outlives its test, and would keep the program from ending, fails the test."""
    before = set(threading.enumerate())
    yield
    left = [one for one in threading.enumerate() if one not in before and not one.daemon]
    for one in left:
        one.join(5)
    assert not [one.name for one in left if one.is_alive()]


@pytest.fixture(autouse=True)
def _own_home(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """A home of its own for each test, no proxies, no browser, no session bus."""
    for name in list(os.environ):
        if name.lower().endswith("_proxy") or name in {
            "BROWSER",
            "DBUS_SESSION_BUS_ADDRESS",
            "DISPLAY",
            "WAYLAND_DISPLAY",
        }:
            monkeypatch.delenv(name)
    home = tmp_path / "home"
    home.mkdir()
    for name in ("HOME", "XDG_DATA_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME", "XDG_RUNTIME_DIR"):
        monkeypatch.setenv(name, str(home))
    monkeypatch.setenv("SMSAUTH_HOME", str(home / "smsauth"))
    return home


@pytest.fixture(autouse=True)
def _no_stray_log(caplog: pytest.LogCaptureFixture) -> Iterator[None]:
    """A warning or worse in the log fails the test, unless the test takes it (``caplog.clear()``)."""
    yield
    stray = [record for record in caplog.get_records("call") if record.levelno >= logging.WARNING]
    assert not stray, [record.getMessage() for record in stray]


@pytest.fixture
def person(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> Path:
    """The person's own browser: Chromium, clicking ``PERSON_CLICK``; the path of what the tab said in the end."""
    only_on_linux("Debian's Chromium")
    log = tmp_path / "tab.json"
    monkeypatch.setenv("BROWSER", f"{sys.executable} {TESTS / 'person.py'} %s")
    monkeypatch.setenv("PERSON_LOG", str(log))
    return log


@pytest.fixture
def tab(person: Path) -> Callable[[], dict[str, str]]:
    """What the browser's tab said in the end (``text``) and where it stood (``url``); waits for the person to finish."""

    def read() -> dict[str, str]:
        with person.with_suffix(".lock").open("a") as lock:
            wait_for_lock(lock)
        said: dict[str, str] = json.loads(person.read_text())
        return said

    return read


@pytest.fixture
def secret_service(monkeypatch: pytest.MonkeyPatch, _own_home: Path) -> Iterator[Path]:
    """A real Secret Service of this test's own; the program's home."""
    only_on_linux("the Secret Service")
    from tests.secret_service import secret_service as one_secret_service

    with one_secret_service(_own_home) as address:
        monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", address)
        yield _own_home / "smsauth"


# ---- the window's longest pauses ----------------------------------------------------------------------------


@pytest.hookimpl(trylast=True)
def pytest_sessionfinish(session: pytest.Session) -> None:
    """A worker of a parallel run hands its gaps to the main process."""
    output = getattr(session.config, "workeroutput", None)
    if output is not None:
        output["gaps"] = sorted(GAPS, reverse=True)[:TOLD]


@pytest.hookimpl(optionalhook=True)
def pytest_testnodedown(node: Any) -> None:
    """The main process takes them."""
    GAPS.extend(tuple(gap) for gap in getattr(node, "workeroutput", {}).get("gaps", ()))


def pytest_terminal_summary(terminalreporter: pytest.TerminalReporter) -> None:
    """The worst gaps of the window, in milliseconds of its own time."""
    if GAPS:
        terminalreporter.section("longest without a pause in the window")
        for gap, what in sorted(GAPS, reverse=True)[:TOLD]:
            terminalreporter.write_line(f"{gap:6.1f} ms  {what}")
