"""The timeline: every exchange, newest first, redacted."""

from __future__ import annotations

from datetime import UTC, timedelta

from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.http import Exchange, Failure, Request, Response
from smsauth_gui.services.outcome import TimelineEntry
from smsauth_gui.ui.account.timeline import TimelineModel, TimelinePanel
from tests.ui.stage import NOW, Stage


def entry(number: int, *, cause: str = "ok", call: str | None = "balance") -> TimelineEntry:
    at = NOW + timedelta(seconds=number)
    answer = Response(200, (), b"1", ms=12) if cause == "ok" else Failure(cause, "no route", 7)
    request = Request("GET", "https://user:pw@gateway.seven.io/api/balance?x=1")
    return TimelineEntry(Exchange(request, answer, at, "call", call), Diagnosis(cause), at)


def test_new_exchanges_come_on_top_and_keep_qts_rules(qtbot: QtBot, catalog: Catalog) -> None:
    del qtbot
    model = TimelineModel(catalog["seven"], UTC)
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    first, second, third = entry(1), entry(2, cause="net.dns"), entry(3, call=None)
    model.set_entries((first,))
    model.set_entries((first, second, third))
    model.set_entries((second, third))
    model.set_entries((first, second, third))
    texts = [[model.index(row, column).data() for column in range(6)] for row in range(3)]
    assert texts[2] == [
        "12:00:01  1 Oct 2026",
        "Balance",
        "GET gateway.seven.io/api/balance",
        "200",
        "12 ms",
        "✓ The request went through.",
    ]
    assert texts[1][3] == "no answer"
    assert texts[1][5].startswith("✕ ")
    assert texts[0][1] == "Call"


def test_choosing_a_line_shows_meaning_and_raw_answer(qtbot: QtBot, catalog: Catalog, stage: Stage) -> None:
    panel = TimelinePanel(stage, catalog["seven"], lambda: None)
    qtbot.addWidget(panel)
    panel.set_entries((entry(1), entry(2, cause="net.dns")))
    assert panel.empty.isHidden()
    panel.table.selectRow(0)
    assert "could not be found" in panel.split.notice.text.plain
    assert panel.split.answer.text.toPlainText() == "no route"
    panel.table.selectRow(1)
    assert panel.split.answer.status.text() == "HTTP 200"
