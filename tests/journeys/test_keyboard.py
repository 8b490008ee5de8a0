"""Every journey by keyboard alone: what Tab reaches, what keys open, and where the keyboard is afterwards."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QApplication, QMessageBox, QWidget
from pytestqt.qtbot import QtBot

from smsauth_gui.ui.account.account_page import AccountPage
from smsauth_gui.ui.inspect.inspector import Inspector
from smsauth_gui.ui.overview.health_board import HealthBoard
from tests.journeys.conftest import LONG_MS, Walker

MOST_TABS = 120
TICKET = "curl -H 'X-Api-Key: 0123456789abcdef' https://gateway.seven.io/api/balance\nHTTP/1.1 401\n\n900\n"


class Keyboard:
    """Hands that never touch a mouse."""

    def __init__(self, walker: Walker) -> None:
        self.walker, self.qtbot, self.window = walker, walker.qtbot, walker.window
        self.window.activateWindow()
        self.qtbot.waitUntil(self.window.isActiveWindow)

    @property
    def at(self) -> QWidget:
        """Where the keyboard is; nowhere is a fault."""
        self.stay()
        self.qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
        found = QApplication.focusWidget()
        assert found is not None
        return found

    def stay(self) -> None:
        """Without a window manager, as here, nobody gives the window back what a menu or dialog took."""
        if QApplication.activeWindow() is None:
            self.window.activateWindow()
            self.qtbot.waitUntil(self.window.isActiveWindow)

    def press(self, key: Qt.Key, modifier: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier) -> None:
        self.stay()
        self.qtbot.keyClick(QApplication.focusWidget() or self.window, key, modifier)

    def ctrl(self, key: Qt.Key) -> None:
        self.press(key, Qt.KeyboardModifier.ControlModifier)

    def tab_to(self, name: str) -> QWidget:
        """Press Tab until the keyboard is there."""
        passed = []
        for _ in range(MOST_TABS):
            if self.at.objectName() == name:
                return self.at
            passed.append(self.at.objectName())
            self.press(Qt.Key.Key_Tab)
        raise AssertionError(f"Tab never reached {name}: {passed}")

    def search(self, words: str) -> None:
        """Ctrl+K, a few letters, Enter."""
        self.ctrl(Qt.Key.Key_K)
        self.qtbot.keyClicks(self.at, words)
        self.press(Qt.Key.Key_Return)

    def wait_page(self, name: str) -> None:
        self.qtbot.waitUntil(lambda: self.walker.page.objectName() == name, timeout=LONG_MS)
        self.qtbot.waitUntil(lambda: not self.window.tasks.busy, timeout=LONG_MS)


@pytest.fixture
def keyboard(walker: Walker) -> Keyboard:
    return Keyboard(walker)


@pytest.fixture
def kept(walker: Walker) -> str:
    """An account to work with."""
    walker.open_method("smsgate", "jwt", "cloud")
    walker.go()
    walker.confirm("gateway")
    return "gateway"


def test_a_ticket_is_pasted_explained_and_answered(keyboard: Keyboard, qtbot: QtBot) -> None:
    QGuiApplication.clipboard().setText(TICKET)
    keyboard.ctrl(Qt.Key.Key_I)
    keyboard.wait_page("inspector")
    page = keyboard.walker.page
    assert isinstance(page, Inspector)
    assert keyboard.at is page.box
    keyboard.ctrl(Qt.Key.Key_V)
    qtbot.waitUntil(lambda: page.results.inspection is not None, timeout=LONG_MS)
    keyboard.walker.wait_for("notice_copy_reply")
    keyboard.tab_to("notice_copy_reply")
    keyboard.press(Qt.Key.Key_Space)
    assert "Hello" in QGuiApplication.clipboard().text()
    assert "0123456789abcdef" not in QGuiApplication.clipboard().text()


@pytest.mark.usefixtures("kept")
def test_all_accounts_are_checked_and_one_is_opened(keyboard: Keyboard, qtbot: QtBot) -> None:
    keyboard.ctrl(Qt.Key.Key_H)
    keyboard.wait_page("health")
    keyboard.tab_to("check_all")
    keyboard.press(Qt.Key.Key_Space)
    page = keyboard.walker.window.page
    assert isinstance(page, HealthBoard)
    qtbot.waitUntil(lambda: not page.check.running and page.model.rows[0].cells[2] == "✓ Works", timeout=LONG_MS)
    qtbot.waitUntil(lambda: not keyboard.window.tasks.busy, timeout=LONG_MS)
    keyboard.tab_to("health_table")
    keyboard.press(Qt.Key.Key_Down)
    keyboard.press(Qt.Key.Key_Return)
    keyboard.wait_page("account_page")


def test_a_call_is_run_and_an_account_is_given_up(keyboard: Keyboard, qtbot: QtBot, kept: str) -> None:
    keyboard.search(kept)
    keyboard.wait_page("account_page")
    page = keyboard.walker.page
    assert isinstance(page, AccountPage)
    page.tabs.tabBar().setFocus()
    keyboard.press(Qt.Key.Key_Right)
    assert page.tabs.calls is not None
    keyboard.tab_to("run_call")
    keyboard.press(Qt.Key.Key_Space)
    keyboard.walker.wait_text("HTTP 200")
    page.tabs.tabBar().setFocus()
    for _ in range(2):
        keyboard.press(Qt.Key.Key_Right)
    keyboard.tab_to("disconnect")
    keyboard.press(Qt.Key.Key_Space)
    assert keyboard.at.objectName() == "disconnect_no"
    keyboard.tab_to("disconnect_yes")
    keyboard.press(Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: keyboard.window.services.accounts.get(kept) is None, timeout=LONG_MS)


@pytest.mark.usefixtures("kept")
def test_the_history_is_searched_looked_into_and_forgotten(keyboard: Keyboard, qtbot: QtBot) -> None:
    keyboard.search("history")
    keyboard.wait_page("history_page")
    keyboard.walker.wait_for("history_table")
    keyboard.tab_to("history_table")
    keyboard.press(Qt.Key.Key_Down)
    keyboard.press(Qt.Key.Key_Up)
    keyboard.walker.wait_for("answer_text")
    keyboard.tab_to("history_clear")
    keyboard.press(Qt.Key.Key_Space)
    box = keyboard.walker.page.findChild(QMessageBox, "history_question")
    assert isinstance(box, QMessageBox)
    qtbot.waitUntil(lambda: box.isVisible() and box.defaultButton().hasFocus())
    keyboard.press(Qt.Key.Key_Escape)
    assert keyboard.at.objectName() == "history_clear"


def test_settings_help_and_presenting_are_a_key_away(keyboard: Keyboard) -> None:
    keyboard.ctrl(Qt.Key.Key_Comma)
    keyboard.wait_page("settings")
    keyboard.tab_to("language")
    keyboard.tab_to("forget_all")
    keyboard.press(Qt.Key.Key_F1)
    keyboard.wait_page("help_page")
    keyboard.tab_to("help_search")
    keyboard.press(Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    assert keyboard.window.presenting.isVisible()
    keyboard.tab_to("presenting_stop")
    keyboard.press(Qt.Key.Key_Space)
    assert keyboard.window.presenting.isHidden()


def test_the_keyboard_moves_on_when_its_control_goes_away(keyboard: Keyboard, qtbot: QtBot) -> None:
    keyboard.ctrl(Qt.Key.Key_Comma)
    keyboard.wait_page("settings")
    keyboard.tab_to("language").setEnabled(False)
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert keyboard.at.objectName() == "present_from_start"
    keyboard.at.hide()
    qtbot.waitUntil(lambda: QApplication.focusWidget() is not None)
    assert keyboard.at.isVisible()
