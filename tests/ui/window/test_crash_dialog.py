"""A mistake of the program is told with a report that holds no secret, and saved only on demand."""

from __future__ import annotations

import argparse
from pathlib import Path
from types import SimpleNamespace
from typing import cast

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from smsauth_gui import __main__ as program
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.ui.window.crash_dialog import CrashDialog, show_crash
from smsauth_gui.ui.window.main_window import MainWindow

SECRET = "kR3vQ9xT7bLm2Zp8"


def mistake() -> ValueError:
    """As one would come from deep inside, with a secret in its words and its chain."""

    def inner(token: str) -> None:
        argparse.Namespace(token=token)
        raise KeyError(token)

    try:
        try:
            inner(SECRET)
        except KeyError as first:
            raise ValueError(f"bad token {SECRET} of {Path.home()}") from first
    except ValueError as problem:
        return problem


def test_the_report_says_where_and_holds_no_value(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    account = Account("john.doe", "seven", "api_key", secrets={"api_key": Secret(SECRET)})
    window.services.accounts.save(account)
    qtbot.waitUntil(lambda: len(window.roster.accounts) == 1)
    show_crash(window, mistake(), window)
    dialog = window.findChild(CrashDialog)
    assert dialog is not None
    text = dialog.text.toPlainText()
    assert "builtins.KeyError\n  test_crash_dialog.py:" in text
    assert " inner\nwhich led to\nbuiltins.ValueError\n" in text
    for told in (SECRET, "john", str(Path.home()), "bad token"):
        assert told not in text
    assert list(tmp_path.glob("*crash*")) == []
    dialog.save_to(tmp_path / "crash.txt")
    qtbot.waitUntil((tmp_path / "crash.txt").exists)
    qtbot.waitUntil(lambda: (tmp_path / "crash.txt").read_text() == text)
    copy = dialog.findChild(QPushButton, "crash_copy")
    assert copy is not None
    copy.click()
    assert QGuiApplication.clipboard().text() == text
    dialog.reject()


def test_an_unexpected_exception_opens_it_once(window: MainWindow, capsys: pytest.CaptureFixture[str]) -> None:
    hook = program._tell_of_mistakes(cast(program._Start, SimpleNamespace(window=window)))
    problem = mistake()
    hook(type(problem), problem, problem.__traceback__)
    hook(type(problem), problem, problem.__traceback__)
    assert "ValueError" in capsys.readouterr().err
    dialogs = window.findChildren(CrashDialog)
    assert len(dialogs) == 1
    dialogs[0].reject()
    assert window.findChildren(CrashDialog) == []
