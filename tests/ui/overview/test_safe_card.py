"""A passphrase, and how long things are kept; forgetting everything is asked first."""

from __future__ import annotations

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from smsauth_gui.ui.overview.preferences import hide_after, history_days
from smsauth_gui.ui.overview.safe_card import SafeCard
from smsauth_gui.ui.overview.settings import SettingsPage
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.sidebar import Place
from tests.fakes import OpenSafe
from tests.ui.stage import NAMES


def card_of(window: MainWindow) -> SafeCard:
    window.go(Place("settings"))
    assert isinstance(window.page, SettingsPage)
    return window.page.secrets


def test_a_passphrase_is_set_only_when_typed_twice_and_can_be_removed(
    kept: MainWindow, safe: OpenSafe, qtbot: QtBot
) -> None:
    card = card_of(kept)
    card.first.setText("correct horse battery staple")
    assert "Good" in card.hint.text()
    card.second.setText("correct horse")
    card.set.click()
    assert "entries differ" in card.problem.text()
    assert not safe.has_passphrase
    card.second.setText("correct horse battery staple")
    card.set.click()
    qtbot.waitUntil(card.drop.isVisible)
    assert safe.has_passphrase
    assert card.first.text() == card.second.text() == ""
    assert "passphrase" in card.where.text()
    card.drop.click()
    qtbot.waitUntil(card.drop.isHidden)
    assert not safe.has_passphrase


def test_times_are_remembered_and_no_days_keep_no_history(kept: MainWindow, settings: QSettings, qtbot: QtBot) -> None:
    card = card_of(kept)
    assert (hide_after(settings), history_days(settings)) == (15, 30)
    card.hide_box.setCurrentIndex(0)
    card.days.selectAll()
    qtbot.keyClicks(card.days, "0")
    assert (hide_after(settings), history_days(settings)) == (0, 0)
    assert not kept.services.accounts.timelines.recording
    settings.setValue("hide_after", "seven")
    settings.setValue("history_days", -4)
    assert (hide_after(settings), history_days(settings)) == (15, 30)


def test_everything_is_forgotten_only_after_a_question(kept: MainWindow, qtbot: QtBot) -> None:
    card_of(kept)
    page = kept.page
    assert isinstance(page, SettingsPage)
    page.forget_all.click()
    box = page.findChild(QMessageBox, "forget_all_question")
    assert isinstance(box, QMessageBox)
    assert box.defaultButton().text() == "Keep everything"
    assert "stay valid" in box.informativeText()
    box.defaultButton().click()
    assert [account.name for account in kept.services.accounts.all()] == list(NAMES)
    page.forget_all.click()
    again = page.findChildren(QMessageBox, "forget_all_question")[-1]
    next(one for one in again.buttons() if one.text() == "Forget everything").click()
    qtbot.waitUntil(lambda: not kept.roster.accounts)
    assert kept.services.accounts.all() == ()
