"""Claims: exact values, meanings, times in three ways."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from smsauth_gui.core.values.reading import Claim
from smsauth_gui.ui.kit.copy_menu import COPY
from smsauth_gui.ui.shared.claims_table import ClaimRow, ClaimsModel, ClaimsTable, claim_rows, shown_value

NOW = datetime(2026, 10, 1, 12, 0, tzinfo=UTC)
BERLIN = timezone(timedelta(hours=2))
EXPIRY = datetime(2021, 9, 30, 12, 20, 6, tzinfo=UTC)


def test_a_time_is_told_locally_in_utc_and_as_a_distance() -> None:
    rows = claim_rows((Claim("exp", "1633004406", time=EXPIRY),), (), NOW, BERLIN)
    told = "".join(text for text, _ in rows[0].meaning)
    assert told == "Expires 30 Sep 2021, 14:20:06 (12:20:06 UTC, 5 years ago)"


def test_the_same_name_twice_stays_twice_and_in_order() -> None:
    rows = claim_rows((Claim("a", "1"), Claim("b", "2"), Claim("a", "3")), (Claim("alg", '"HS256"', "algorithm"),), NOW)
    assert [row.name for row in rows] == ["a", "b", "a", "alg"]
    assert rows[3].meaning[0] == ("Header: ", "muted")


@pytest.mark.parametrize(
    ("exact", "shown"),
    [
        ('"DD2020"', "DD2020"),
        ('"3BUJUS"', "3BUJUS"),
        ('"123"', '"123"'),
        ('"true"', '"true"'),
        ('" x"', '" x"'),
        ("18446744073709551616", "18446744073709551616"),
        ('["a", "b"]', '["a", "b"]'),
        ('"evil \\u202e"', "evil ⟨U+202E⟩"),
        ('"\u202etxt"', "⟨U+202E⟩txt"),
        ('"', '"'),
    ],
)
def test_a_plain_word_loses_its_quotes_and_nothing_else_does(exact: str, shown: str) -> None:
    assert shown_value(exact) == shown


def test_a_token_with_thousands_of_claims_is_told_and_not_listed() -> None:
    rows = claim_rows([Claim(f"c{n}", "1") for n in range(5_000)], (), NOW)
    assert len(rows) == 201
    assert "4,800 more" in "".join(text for text, _ in rows[-1].meaning)


def test_the_model_keeps_qts_rules_and_exact_values(qtbot: QtBot) -> None:
    del qtbot
    model = ClaimsModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(claim_rows((Claim("n", "340282366920938463463374607431768211456"),), (), NOW))
    model.set_rows(())
    model.set_rows(claim_rows((Claim("n", "340282366920938463463374607431768211456"),), (), NOW))
    assert model.index(0, 1).data(COPY) == "340282366920938463463374607431768211456"
    assert model.headerData(2, Qt.Orientation.Horizontal) == "Meaning"


def test_the_table_is_as_tall_as_its_rows(qtbot: QtBot) -> None:
    table = ClaimsTable()
    qtbot.addWidget(table)
    table.resize(600, 10)
    table.show()
    table.claims.set_rows(claim_rows([Claim("c", "1")], (), NOW))
    one = table.height()
    table.claims.set_rows(claim_rows([Claim("c", "1"), Claim("d", '"' + "x" * 400 + '"')], (), NOW))
    assert table.height() > one + 40


def test_claims_are_sorted_by_a_column_and_back_into_their_own_order(qtbot: QtBot) -> None:
    table = ClaimsTable()
    qtbot.addWidget(table)
    QAbstractItemModelTester(table.claims)
    rows = tuple(
        ClaimRow(name, value, value, ((name, "plain"),), False)
        for name, value in (("sub", "1"), ("exp", "3"), ("iss", "2"))
    )
    table.claims.set_rows(rows)
    head = table.horizontalHeader()
    shown = lambda: [row.name for row in table.claims.rows]  # noqa: E731 - asked again and again
    head.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    assert shown() == ["exp", "iss", "sub"]
    head.setSortIndicator(1, Qt.SortOrder.DescendingOrder)
    assert shown() == ["exp", "iss", "sub"]
    head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    assert shown() == ["sub", "exp", "iss"]
