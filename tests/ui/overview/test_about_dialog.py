"""About: the version, the licences, where things are kept, and diagnostics that name nobody."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from smsauth_gui import __version__
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.ui.overview.about_dialog import AboutDialog, licences_of_parts
from smsauth_gui.ui.shared.diagnostics import diagnostics
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.sidebar import Place


def test_every_library_is_named_with_its_licence() -> None:
    lines = licences_of_parts().splitlines()
    assert any(line.startswith("httpx ") and line.endswith(": BSD-3-Clause") for line in lines)
    assert any("LGPL" in line for line in lines)
    assert len(lines) == len(set(lines)) > 5


def test_about_opens_from_the_help_and_its_diagnostics_name_nobody(window: MainWindow, qtbot: QtBot) -> None:
    key = Account(
        "of john.doe", "seven", "api_key", secrets={"api_key": Secret("the-secret")}, identity={"name": "Acme"}
    )
    window.services.accounts.save(key)
    qtbot.waitUntil(lambda: len(window.roster.accounts) == 1)
    window.go(Place("help"))
    assert window.page is not None
    about = window.page.findChild(QPushButton, "about")
    assert about is not None
    about.click()
    dialog = window.findChild(AboutDialog)
    assert dialog is not None
    copy = dialog.findChild(QPushButton, "copy_diagnostics")
    assert copy is not None
    copy.click()
    text = QGuiApplication.clipboard().text()
    assert text == diagnostics(window)
    assert f"smsauth: {__version__}\n" in text
    assert "Accounts: seven/api_key 1\n" in text
    for told in ("john", "Acme", "the-secret", str(Path.home())):
        assert told not in text
    qtbot.waitUntil(lambda: "httpx" in dialog.made_with.toPlainText())
    layout = dialog.layout()
    assert layout is not None
    assert dialog.height() >= layout.totalHeightForWidth(dialog.width())
    dialog.reject()
