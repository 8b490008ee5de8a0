"""An account that was forgotten comes back within a minute, and never from the disk."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from smsauth_gui.services.ports import Cancel
from smsauth_gui.ui.account.account_page import AccountPage
from smsauth_gui.ui.window.main_window import MainWindow
from tests.ui.stage import NAMES


@pytest.fixture
def forgotten(kept: MainWindow, qtbot: QtBot) -> MainWindow:
    """Its first account was forgotten on its own page."""
    kept.open_account(NAMES[0])
    assert isinstance(kept.page, AccountPage)
    kept.page.tabs.go_disconnect()
    kept.page.tabs.settings.yes.click()
    qtbot.waitUntil(kept.notices.undo.isVisible)
    assert kept.services.accounts.get(NAMES[0]) is None
    return kept


def test_undo_brings_it_back_and_opens_it(forgotten: MainWindow, qtbot: QtBot) -> None:
    forgotten.notices.undo.buttons["undo"].click()
    qtbot.waitUntil(lambda: isinstance(forgotten.page, AccountPage))
    assert forgotten.services.accounts.get(NAMES[0]) is not None
    assert "stays deleted" in forgotten.notices.message.text.plain
    assert forgotten.notices.undo.isHidden()


def test_when_the_minute_is_over_it_is_only_said_what_was_forgotten(forgotten: MainWindow) -> None:
    forgotten.notices.undo._over.timeout.emit()
    assert list(forgotten.notices.undo.buttons) == ["dismiss"]
    assert forgotten.services.leaver.undo() is None


@pytest.mark.parametrize("how", ["dismissed", "locked"])
def test_dismissed_or_locked_nothing_is_held(forgotten: MainWindow, how: str) -> None:
    if how == "locked":
        forgotten.hiding.locked.emit(True)
    else:
        forgotten.notices.undo.buttons["dismiss"].click()
    assert forgotten.notices.undo.isHidden()
    assert forgotten.services.leaver.undo() is None


def test_what_was_ended_meanwhile_is_not_offered_twice(kept: MainWindow) -> None:
    account = kept.services.accounts.get(NAMES[1])
    assert account is not None
    kept.services.leaver.leave(account, at_provider=False, cancel=Cancel())
    assert kept.services.leaver.undo() == account
    assert kept.services.leaver.undo() is None
