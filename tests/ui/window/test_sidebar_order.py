"""Accounts are put into an order of one's own."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from smsauth_gui.ui.window.main_window import MainWindow
from tests.ui.stage import NAMES


def test_accounts_are_put_into_an_order_of_ones_own(kept: MainWindow, qtbot: QtBot) -> None:
    assert [account.name for account in kept.roster.accounts] == list(NAMES)
    kept.sidebar_order.move("Plover", -1)
    qtbot.waitUntil(lambda: [one.name for one in kept.roster.accounts] == ["Heron", "Plover", "Osprey"])
    kept.sidebar_order.move("Heron", -1)
    kept.open_account("Heron")
    qtbot.keyClick(kept, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: [one.name for one in kept.roster.accounts] == ["Plover", "Heron", "Osprey"])
