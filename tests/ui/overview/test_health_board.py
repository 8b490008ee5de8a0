"""The health board: sorted, filtered, exported, and asked with progress and cancel."""

from __future__ import annotations

import csv
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.ui.kit.copy_menu import offer
from smsauth_gui.ui.overview.accounts_table import STEP_COLUMN, AccountsTable, as_csv, health_row
from smsauth_gui.ui.overview.health_board import HealthBoard
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.sidebar import Place

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
ONE = Account("b", "seven", "api_key", status="ok")
TWO = Account("a", "seven", "api_key", status="credential.rejected", identity={"name": '=cmd|"x"'})
THREE = Account("c", "seven", "oauth2_code", grant=Grant(Secret("t"), NOW, expires_at=NOW + timedelta(minutes=5)))


@pytest.fixture
def model(catalog: Catalog) -> AccountsTable:
    made = AccountsTable()
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    made.set_rows([health_row(one, catalog, NOW) for one in (ONE, TWO, THREE)])
    return made


def test_sorting_goes_by_value_in_both_directions(model: AccountsTable) -> None:
    model.sort(3)
    assert model.rows[0].name == "c"
    model.sort(3, Qt.SortOrder.DescendingOrder)
    assert model.rows[-1].name == "c"


def test_filtering_looks_at_every_cell(model: AccountsTable) -> None:
    model.filter("refused")
    assert [row.name for row in model.rows] == ["a"]
    model.filter("")
    assert len(model.rows) == 3


def test_the_export_is_csv_that_no_spreadsheet_runs(model: AccountsTable) -> None:
    rows = list(csv.reader(as_csv(model.rows).splitlines()))
    assert rows[0][0] == "Account"
    assert any(row[0].startswith("'=cmd") for row in rows)
    assert "t" not in {cell for row in rows for cell in row}


def test_who_it_is_and_what_came_of_it_stand_in_the_row(catalog: Catalog) -> None:
    known = replace(TWO, identity={"name": "Acme", "email": "office@acme.example", "balance": "5", "currency": "EUR"})
    row = health_row(known, catalog, NOW)
    assert row.identity == "office@acme.example · balance 5 EUR"
    assert row.cells[3] == "seven rejected the key, token or password."
    assert row.holds(["office@", "refused"])
    assert not row.holds(["office@", "works"])
    assert "office@acme.example" in as_csv([row])
    borrowed = health_row(known, catalog, NOW, skipped="borrowed")
    assert borrowed.cells[3] == "Skipped: it belongs to a customer"
    assert "rejected last time" in health_row(known, catalog, NOW, skipped="credential.rejected").cells[3]


def test_an_empty_board_says_so_and_offers_nothing_to_check(window: MainWindow) -> None:
    window.go(Place("health"))
    page = window.page
    assert isinstance(page, HealthBoard)
    assert not page.check_all.isEnabled()
    assert page.empty.isVisible()


def test_check_all_asks_everyone_and_ends(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    practice = window.services.practice
    key = dict(practice.values("seven", "api_key", ""))
    good = Account("good", "seven", "api_key", secrets={"api_key": Secret(key["api_key"])}, practice=True)
    bad = replace(good, name="bad", secrets={"api_key": Secret("wrong")})
    for account in (good, bad):
        window.services.accounts.save(account)
    qtbot.waitUntil(lambda: len(window.roster.accounts) == 2)
    window.go(Place("health"))
    page = window.page
    assert isinstance(page, HealthBoard)
    qtbot.mouseClick(page.check_all, Qt.MouseButton.LeftButton)

    def standings() -> list[str]:
        return [row.cells[2] for row in page.model.rows]

    qtbot.waitUntil(lambda: standings() == ["! Refused", "✓ Works"], timeout=20_000)
    qtbot.waitUntil(page.check_all.isEnabled)
    page.exports.export_to(tmp_path / "out.csv")
    qtbot.waitUntil((tmp_path / "out.csv").exists)


def test_checking_can_be_cancelled(window: MainWindow, qtbot: QtBot) -> None:
    practice = window.services.practice
    practice.set_scenarios(["drip"])  # type: ignore[attr-defined]  # the real practice server
    key = dict(practice.values("seven", "api_key", ""))
    for number in range(5):
        secrets = {"api_key": Secret(key["api_key"])}
        window.services.accounts.save(Account(f"n{number}", "seven", "api_key", secrets=secrets, practice=True))
    qtbot.waitUntil(lambda: len(window.roster.accounts) == 5)
    window.go(Place("health"))
    page = window.page
    assert isinstance(page, HealthBoard)
    page.start()
    qtbot.waitUntil(page.stop.isVisible)
    qtbot.mouseClick(page.stop, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(page.check_all.isEnabled, timeout=15_000)


def test_a_row_is_checked_by_itself_and_a_borrowed_one_is_only_opened(window: MainWindow, qtbot: QtBot) -> None:
    key = dict(window.services.practice.values("seven", "api_key", ""))
    good = Account("good", "seven", "api_key", secrets={"api_key": Secret(key["api_key"])}, practice=True)
    other = replace(good, name="other")
    theirs = replace(good, name="theirs", borrowed=True)
    for account in (good, other, theirs):
        window.services.accounts.save(account)
    qtbot.waitUntil(lambda: len(window.roster.accounts) == 3)
    window.go(Place("health"))
    page = window.page
    assert isinstance(page, HealthBoard)
    places = {row.name: number for number, row in enumerate(page.model.rows)}
    menu = offer(page.table)
    offered = [act.text() for act in menu.menu_for(page.model.index(places["theirs"], 0)).actions()]
    assert offered == ["Copy value", "Copy row", "", "Open"]
    acts = {act.text(): act for act in menu.menu_for(page.model.index(places["good"], 0)).actions()}
    assert list(acts) == ["Copy value", "Copy row", "", "Open", "Check now", "Sign in again…"]
    acts["Check now"].trigger()
    qtbot.waitUntil(lambda: {row.name: row.cells[2] for row in page.model.rows}["good"] == "✓ Works", timeout=10_000)
    assert {row.name: row.cells[2] for row in page.model.rows}["other"] == "– Not checked yet"


def test_what_was_not_asked_says_why_in_its_row(window: MainWindow, qtbot: QtBot) -> None:
    refused = Account(
        "no", "seven", "api_key", secrets={"api_key": Secret("x")}, practice=True, refused="credential.rejected"
    )
    window.services.accounts.save(refused)
    qtbot.waitUntil(lambda: len(window.roster.accounts) == 1)
    window.go(Place("health"))
    page = window.page
    assert isinstance(page, HealthBoard)
    page.start()
    qtbot.waitUntil(lambda: "rejected last time" in page.model.rows[0].cells[3])
    page.filter.setText("refused")
    assert page.check_all.text() == "Check these"


def test_while_many_are_checked_rows_stay_and_only_changed_ones_are_painted(catalog: Catalog, qtbot: QtBot) -> None:
    model = AccountsTable()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.sort(2)
    rows = [health_row(replace(ONE, name=f"n{number}"), catalog, NOW) for number in range(6)]
    model.set_rows(rows)
    model.hold(True)
    changes: list[tuple[int, int]] = []
    model.dataChanged.connect(lambda first, last: changes.append((first.row(), last.row())))
    worse = [health_row(replace(TWO, name=row.name), catalog, NOW) for row in rows]
    model.set_rows([rows[0], worse[1], worse[2], rows[3], rows[4], worse[5]])
    assert changes == [(1, 2), (5, 5)]
    assert [row.name for row in model.rows] == [row.name for row in rows]
    model.hold(False)
    assert [row.name for row in model.rows] == ["n1", "n2", "n5", "n0", "n3", "n4"]


def opened(window: MainWindow, qtbot: QtBot, *accounts: Account) -> HealthBoard:
    for account in accounts:
        window.services.accounts.save(account)
    qtbot.waitUntil(lambda: len(window.roster.accounts) == len(accounts))
    window.go(Place("health"))
    assert isinstance(window.page, HealthBoard)
    return window.page


LONG = "The delivery notices of the northern warehouses and of everybody who works in them at night"


def heights(page: HealthBoard) -> dict[str, int]:
    return {row.cells[0]: page.table.rowHeight(number) for number, row in enumerate(page.model.rows)}


def test_names_are_never_cut_and_rows_grow_with_their_text(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot, replace(ONE, name=LONG), replace(ONE, name="short"))
    assert heights(page)[LONG] > heights(page)["short"]
    page.table.sortByColumn(0, Qt.SortOrder.DescendingOrder)
    assert [row.name for row in page.model.rows] == [LONG, "short"]
    assert heights(page)[LONG] > heights(page)["short"]
    page.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert heights(page)[LONG] > heights(page)["short"]


def test_a_long_name_far_below_is_measured_when_it_comes_into_view(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(
        window, qtbot, *(replace(ONE, name=f"a{number:04}") for number in range(500)), replace(ONE, name=f"z {LONG}")
    )
    page.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    page.table.scrollToBottom()
    qtbot.waitUntil(lambda: heights(page)[f"z {LONG}"] > heights(page)["a0000"])


def test_what_needs_a_person_stands_first_until_somebody_sorts(window: MainWindow, qtbot: QtBot) -> None:
    good = replace(ONE, name="a works", confirmed=True)
    page = opened(window, qtbot, good, replace(good, name="z refused", refused="credential.rejected"))
    assert [row.name for row in page.model.rows] == ["z refused", "a works"]
    page.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert [row.name for row in page.model.rows] == ["a works", "z refused"]


EXPIRING = replace(THREE, name="rented", status="ok")


def test_accounts_stand_in_groups_by_what_they_need_until_somebody_sorts(window: MainWindow, qtbot: QtBot) -> None:
    grant = Grant(Secret("t"), window.services.clock(), expires_at=window.services.clock() + timedelta(days=9))
    page = opened(
        window,
        qtbot,
        ONE,
        replace(ONE, name="d"),
        replace(ONE, name="no", refused="credential.rejected"),
        replace(EXPIRING, grant=grant),
    )
    groups = [page.model.group(number) for number in range(4)]
    assert groups == [("attention", 1), ("expiring", 1), ("fine", 2), None]
    assert page._head.subtitle.text() == (
        "4 accounts · 1 needs attention · 1 expires this month · 2 look after themselves"
    )
    assert page.table.rowHeight(2) > page.table.rowHeight(3)
    page.table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
    assert [page.model.group(number) for number in range(4)] == [None] * 4


def test_the_buttons_of_the_rows_do_what_they_say(window: MainWindow, qtbot: QtBot) -> None:
    refused = replace(ONE, name="no", refused="credential.rejected")
    page = opened(window, qtbot, ONE, refused, replace(ONE, name="unsure", confirmed=False))
    steps = {row.name: page.model.index(number, STEP_COLUMN).data() for number, row in enumerate(page.model.rows)}
    assert steps == {"b": "···", "no": "Sign in again", "unsure": "Confirm…"}
    number = [row.name for row in page.model.rows].index("no")
    spot = page.table.visualRect(page.model.index(number, STEP_COLUMN)).center()
    qtbot.mouseClick(page.table.viewport(), Qt.MouseButton.LeftButton, pos=spot)
    assert window.pages.here == Place("provider", "seven")


def test_the_calendar_is_offered_where_something_expires_that_needs_a_person(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, qtbot, ONE)
    assert not page.exports.calendar.isEnabled()
    grant = Grant(Secret("t"), window.services.clock(), expires_at=window.services.clock() + timedelta(days=9))
    window.services.accounts.save(replace(EXPIRING, grant=grant))
    qtbot.waitUntil(page.exports.calendar.isEnabled)
