"""From outside, over the accessibility bus, every control has a role and a name, and pages are walked by pressing them."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from collections.abc import Iterator
from contextlib import ExitStack, contextmanager
from pathlib import Path

import pytest

READER = Path(__file__).with_name("screen_reader.py")
SYSTEM_PYTHON = "/usr/bin/python3"
CONTROLS = {
    "push button", "button", "check box", "radio button", "combo box", "text", "entry", "password text", "list", "table",
    "page tab", "page tab list", "spin button", "toggle button", "list item", "menu item", "editbar", "paragraph",
}  # fmt: skip
CELLS = {"table cell", "table column header", "table row header"}

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="the accessibility bus is Linux's")


@contextmanager
def running(words: list[str], environment: dict[str, str]) -> Iterator[subprocess.Popen[bytes]]:
    program = subprocess.Popen(words, env=environment, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL)
    try:
        yield program
    finally:
        program.terminate()
        program.wait(20)
        if program.stdout is not None:
            program.stdout.close()


def line_of(program: subprocess.Popen[bytes]) -> str:
    assert program.stdout is not None
    return program.stdout.readline().decode().strip()


@pytest.fixture
def told(secret_service: Path) -> Iterator[dict[str, list[dict[str, object]]]]:
    """What the reader heard on each page of a real window on a screen of its own."""
    environment = {**os.environ, "LC_ALL": "C.UTF-8"}
    with ExitStack() as stack:
        screen = ["Xvfb", "-displayfd", "1", "-screen", "0", "1280x860x24", "-nolisten", "tcp"]
        environment["DISPLAY"] = f":{line_of(stack.enter_context(running(screen, environment)))}"
        window = [sys.executable, "-m", "smsauth_gui", "--sandbox", "--home", str(secret_service)]
        speaking = {**environment, "QT_LINUX_ACCESSIBILITY_ALWAYS_ON": "1", "QT_QPA_PLATFORM": "xcb"}
        program = stack.enter_context(running(window, speaking))
        heard = subprocess.run(
            [SYSTEM_PYTHON, str(READER)], env=environment, capture_output=True, text=True, timeout=100, check=False
        )
        assert program.poll() is None, f"the window ended by itself: {program.returncode}"
        assert heard.returncode == 0, heard.stderr
        yield json.loads(heard.stdout)


def test_every_control_says_what_it_is_and_what_it_is_called(told: dict[str, list[dict[str, object]]]) -> None:
    assert set(told) == {"welcome", "choose", "provider", "connect", "result", "account", "settings"}
    silent = [
        f"{page}: {part['role']} {part['states']}"
        for page, parts in told.items()
        for part in parts
        if part["role"] in CONTROLS and "focusable" in str(part["states"]) and not part["name"]
    ]
    assert silent == []
    for page, parts in told.items():
        assert sum(part["role"] in CONTROLS for part in parts) > 5, page
    assert not [part for parts in told.values() for part in parts if part["role"] in {"unknown", "invalid"}]
    said = {str(part["description"]) for parts in told.values() for part in parts}
    assert any(len(text) > 10 for text in said), "no control has a description"
