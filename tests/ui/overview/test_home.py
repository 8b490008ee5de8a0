"""Home: the answer in the title, one button for each need, what expires next, and what was looked at."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.ui.overview.exporting import export_calendar
from smsauth_gui.ui.overview.home import HomePage
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.sidebar import Place

GOOD = Account("shop", "seven", "api_key", status="ok", confirmed=True, checked=datetime(2026, 3, 1, tzinfo=UTC))


def soon(window: MainWindow, days: float) -> Grant:
    now = window.services.clock()
    return Grant(Secret("t" * 20), now - timedelta(days=1), expires_at=now + timedelta(days=days))


def home(window: MainWindow, qtbot: QtBot, *accounts: Account) -> HomePage:
    for account in accounts:
        window.services.accounts.save(account)
    qtbot.waitUntil(lambda: len(window.roster.accounts) == len(accounts))
    window.go(Place("welcome"))
    assert isinstance(window.page, HomePage)
    return window.page


def test_it_says_when_all_works(window: MainWindow, qtbot: QtBot) -> None:
    page = home(window, qtbot, GOOD, replace(GOOD, name="second"))
    assert page.head.title.text() == "All 2 accounts work"
    assert not page.needs.isVisible()


def test_an_unchecked_account_is_not_said_to_work(window: MainWindow, qtbot: QtBot) -> None:
    page = home(window, qtbot, GOOD, replace(GOOD, name="new", status="", checked=None))
    assert page.head.title.text() == "No account needs attention"
    assert "1 not checked yet" in page.head.subtitle.text()


def test_each_need_has_one_button_and_the_first_is_primary(window: MainWindow, qtbot: QtBot) -> None:
    refused = replace(GOOD, name="old", refused="credential.rejected")
    page = home(window, qtbot, GOOD, refused, replace(GOOD, name="unsure", confirmed=False))
    assert page.head.title.text() == "2 accounts need attention"
    again = page.findChild(QPushButton, "again_old")
    confirm = page.findChild(QPushButton, "confirm_unsure")
    assert again is not None
    assert confirm is not None
    assert sorted(str(one.property("kind")) for one in (again, confirm)) == ["plain", "primary"]
    again.click()
    assert window.pages.here == Place("provider", "seven")


def test_what_expires_and_cannot_renew_itself_is_drawn_and_goes_into_the_calendar(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    expiring = replace(GOOD, name="rented", method="oauth2_code", grant=soon(window, 9))
    page = home(window, qtbot, GOOD, expiring)
    assert "rented" in page.line.accessibleName()
    assert "No expiry date known: shop" in page._undated.text()
    target = tmp_path / "smsauth.ics"
    export_calendar(window, page, target)
    qtbot.waitUntil(target.exists)
    text = target.read_text(encoding="utf-8")
    assert "rented" in text
    assert "shop" not in text


def test_the_first_account_turns_the_start_page_into_home_and_back(window: MainWindow, qtbot: QtBot) -> None:
    window.services.accounts.save(GOOD)
    qtbot.waitUntil(lambda: isinstance(window.page, HomePage))
    window.services.accounts.forget("shop")
    qtbot.waitUntil(lambda: window.page is not None and window.page.objectName() == "welcome")


def test_what_was_inspected_can_be_looked_at_again_until_all_is_locked(window: MainWindow, qtbot: QtBot) -> None:
    page = home(window, qtbot, GOOD)
    window.open_inspect("Authorization: Bearer abcdef")
    qtbot.waitUntil(lambda: bool(window.recent.entries))
    window.go(Place("welcome"))
    assert page is window.page
    again = page.findChild(QPushButton, "recent_0")
    assert again is not None
    again.click()
    assert window.pages.here == Place("inspect")
    window.pages.forget_secrets()
    assert window.recent.entries == ()


def test_a_paste_goes_straight_to_the_inspector(window: MainWindow, qtbot: QtBot) -> None:
    page = home(window, qtbot, GOOD)
    qtbot.keyClicks(page.paste, "abc")
    qtbot.keyClick(page.paste, Qt.Key.Key_Return)
    assert window.pages.here == Place("inspect")


def test_check_all_goes_to_the_board_and_asks(window: MainWindow, qtbot: QtBot) -> None:
    page = home(window, qtbot, replace(GOOD, name="lent", borrowed=True))
    page.check.click()
    assert window.pages.here == Place("health")
    qtbot.waitUntil(lambda: not window.tasks.busy)
