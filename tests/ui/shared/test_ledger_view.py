"""The scope ledger: asked, granted, in the token, needed."""

from __future__ import annotations

from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.ui.shared.ledger_view import LedgerModel, LedgerTable, ledger_rows


def test_the_missing_permission_comes_first_and_says_so(qtbot: QtBot, catalog: Catalog) -> None:
    del qtbot
    rows = ledger_rows(catalog["seven"], asked=("sms", "analytics"), granted=("sms", "analytics"), needed=("contacts",))
    model = LedgerModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.show_ledger(rows)
    texts = [[model.index(row, column).data() for column in range(5)] for row in range(model.rowCount())]
    assert texts[0] == ["contacts  See and edit contacts", "–", "–", "can't be read", "✕ missing"]
    assert texts[1][1:] == ["✓", "✓", "can't be read", "–"]


def test_what_the_token_holds_decides_over_what_was_granted() -> None:
    rows = ledger_rows(None, asked=("a",), granted=("a", "b"), in_token=("a",), needed=("b",))
    assert {row.scope: row.need for row in rows} == {"b": "missing", "a": "no"}


def test_granted_is_unknown_where_the_answer_named_nothing() -> None:
    assert ledger_rows(None, asked=("a",), granted=None)[0].granted is None


def test_without_a_call_the_last_column_is_left_out(qtbot: QtBot) -> None:
    table = LedgerTable()
    qtbot.addWidget(table)
    table.ledger.show_ledger(ledger_rows(None, asked=("a",), granted=("a",)), needs=False)
    assert table.ledger.columnCount() == 4
    table.show()
    assert table.height() > 30
