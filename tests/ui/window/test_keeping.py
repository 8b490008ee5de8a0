"""Trouble with the safe has its ways on, and an account that ends is told in time."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.services.renewal import Warning as Ending
from smsauth_gui.ui.kit.theme import Theme
from smsauth_gui.ui.overview.preferences import hide_after, history_days
from smsauth_gui.ui.overview.safe_card import SafeCard
from smsauth_gui.ui.overview.settings import SettingsPage
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.sidebar import Place
from tests.fakes import OpenSafe
from tests.ui.stage import NOW, make_services

NAMES = ("Heron", "Osprey", "Plover")


@pytest.fixture
def safe() -> OpenSafe:
    return OpenSafe()


@pytest.fixture
def settings(tmp_path: Path) -> QSettings:
    return QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)


@pytest.fixture
def kept(
    qtbot: QtBot, look: Theme, tmp_path: Path, catalog: Catalog, safe: OpenSafe, settings: QSettings
) -> Iterator[MainWindow]:
    accounts = [Account(name, "seven", "api_key", confirmed=True) for name in NAMES]
    services, _ = make_services(tmp_path / "data", catalog, *accounts)
    made = MainWindow(replace(services, safe=safe), practice=False, settings=settings, theme=look)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.roster.loaded)
    yield made
    made.close()


@pytest.mark.parametrize(
    ("cause", "ways"),
    [
        ("vault.missing", {"try_again", "use_passphrase", "only_this_run"}),
        ("vault.denied", {"try_again", "use_passphrase", "only_this_run", "start_over"}),
        ("vault.key_lost", {"try_again", "only_this_run", "start_over"}),
        ("store.full", {"try_again"}),
    ],
)
def test_each_trouble_offers_its_own_ways_on(kept: MainWindow, cause: str, ways: set[str]) -> None:
    kept.roster.failed.emit(Problem(cause))
    assert kept.keeping.trouble.isVisible()
    assert set(kept.keeping.trouble.buttons) == ways


def test_a_locked_keyring_is_told_and_a_locked_passphrase_asks_for_it(
    kept: MainWindow, safe: OpenSafe, qtbot: QtBot
) -> None:
    kept.roster.failed.emit(Problem("vault.locked"))
    qtbot.waitUntil(kept.keeping.trouble.isVisible)
    kept.keeping.trouble.buttons["try_again"].click()
    qtbot.waitUntil(kept.keeping.trouble.isHidden)
    safe.has_passphrase = safe.locked = True
    kept.roster.failed.emit(Problem("vault.locked"))
    qtbot.waitUntil(kept.keeping.curtain.passphrase.isVisible)


def test_starting_over_is_confirmed_and_says_where_the_old_file_lies(kept: MainWindow, qtbot: QtBot) -> None:
    kept.roster.failed.emit(Problem("vault.key_lost"))
    kept.keeping.trouble.buttons["start_over"].click()
    box = kept.findChild(QMessageBox, "start_over_question")
    assert isinstance(box, QMessageBox)
    next(one for one in box.buttons() if one.text() == "Start over").click()
    qtbot.waitUntil(lambda: "/aside" in kept.keeping.told.text.plain)
    kept.keeping.told.buttons["dismiss"].click()
    assert kept.keeping.bar.isHidden()


def test_an_account_that_ends_is_told_once_per_expiry(kept: MainWindow) -> None:
    soon = (Ending("Heron", NOW + timedelta(minutes=9), ""), Ending("Osprey", None, "oauth.refresh_dead"))
    kept.keeping.renewal.warned.emit(soon)
    assert "Heron runs out in 9" in kept.keeping.warning.text.plain
    kept.keeping.warning.buttons["dismiss"].click()
    assert "Osprey" in kept.keeping.warning.text.plain
    kept.keeping.warning.buttons["dismiss"].click()
    kept.keeping.renewal.warned.emit(soon)
    assert kept.keeping.warning.isHidden()
    kept.keeping.renewal.warned.emit((Ending("Heron", NOW + timedelta(days=1), ""),))
    assert kept.keeping.warning.isVisible()


def test_accounts_are_put_into_an_order_of_ones_own(kept: MainWindow, qtbot: QtBot) -> None:
    assert [account.name for account in kept.roster.accounts] == list(NAMES)
    kept.sidebar_order.move("Plover", -1)
    qtbot.waitUntil(lambda: [one.name for one in kept.roster.accounts] == ["Heron", "Plover", "Osprey"])
    kept.sidebar_order.move("Heron", -1)
    kept.open_account("Heron")
    qtbot.keyClick(kept, Qt.Key.Key_Down, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: [one.name for one in kept.roster.accounts] == ["Plover", "Heron", "Osprey"])


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
    assert "not the same" in card.problem.text()
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
    assert not kept.services.accounts.recording
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
