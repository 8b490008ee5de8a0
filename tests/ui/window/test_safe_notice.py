"""Trouble with the safe has its ways on."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QMessageBox
from pytestqt.qtbot import QtBot

from smsauth_gui.core.values.errors import Problem
from smsauth_gui.ui.window.main_window import MainWindow
from tests.fakes import OpenSafe


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
    assert kept.notices.safe.isVisible()
    assert set(kept.notices.safe.buttons) == ways


def test_no_new_key_is_offered_over_accounts_that_cannot_be_opened(kept: MainWindow) -> None:
    kept.roster.closed = True
    kept.roster.failed.emit(Problem("vault.missing"))
    assert set(kept.notices.safe.buttons) == {"try_again", "only_this_run", "start_over"}


def test_a_locked_keyring_is_told_and_a_locked_passphrase_asks_for_it(
    kept: MainWindow, safe: OpenSafe, qtbot: QtBot
) -> None:
    kept.roster.failed.emit(Problem("vault.locked"))
    qtbot.waitUntil(kept.notices.safe.isVisible)
    kept.notices.safe.buttons["try_again"].click()
    qtbot.waitUntil(kept.notices.safe.isHidden)
    safe.has_passphrase = safe.locked = True
    kept.roster.failed.emit(Problem("vault.locked"))
    qtbot.waitUntil(kept.hiding.curtain.passphrase.isVisible)


def test_starting_over_is_confirmed_and_says_where_the_old_file_lies(kept: MainWindow, qtbot: QtBot) -> None:
    kept.roster.failed.emit(Problem("vault.key_lost"))
    kept.notices.safe.buttons["start_over"].click()
    box = kept.findChild(QMessageBox, "start_over_question")
    assert isinstance(box, QMessageBox)
    next(one for one in box.buttons() if one.text() == "Start over").click()
    qtbot.waitUntil(lambda: "/aside" in kept.notices.message.text.plain)
    kept.notices.message.buttons["dismiss"].click()
    assert kept.notices.isHidden()
