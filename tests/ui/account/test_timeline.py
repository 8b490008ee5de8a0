"""The timeline: every exchange, newest first, redacted."""

from __future__ import annotations

from datetime import UTC, timedelta

from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.http import Exchange, Failure, Request, Response
from smsauth_gui.services.outcome import Outcome, Progress, TimelineEntry
from smsauth_gui.services.walk import planned, walked
from smsauth_gui.ui.account.timeline import TimelinePanel
from smsauth_gui.ui.kit.copy_menu import copied_row
from smsauth_gui.ui.shared.exchanges import TimelineModel
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
        "12:00:01",
        "Balance",
        "GET gateway.seven.io\n/api/balance",
        "200",
        "12 ms",
        "✓ The request went through.",
    ]
    assert [row[0] for row in texts] == ["12:00:03\n1 Oct 2026", "12:00:02", "12:00:01"], "the date once for a day"
    assert texts[1][3] == "no response"
    assert texts[1][5].startswith("✕ ")
    assert texts[0][1] == "Request"
    assert "1 Oct 2026" in model.index(2, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert copied_row(model.index(2, 0)).startswith("1 Oct 2026, 12:00:01\tBalance\tGET https://")


def test_another_day_is_said_again(catalog: Catalog, stage: Stage) -> None:
    model = TimelineModel(catalog["seven"], UTC, stage)
    day = 24 * 60 * 60
    model.set_entries((entry(0), entry(1), entry(day)))
    whens = [model.index(row, 0).data() for row in range(3)]
    assert whens == ["12:00:00\n2 Oct 2026", "12:00:01\n1 Oct 2026", "12:00:00"]


def test_choosing_a_line_shows_meaning_and_raw_answer(qtbot: QtBot, catalog: Catalog, stage: Stage) -> None:
    panel = TimelinePanel(stage, catalog["seven"], lambda: None)
    qtbot.addWidget(panel)
    panel.set_entries((entry(1), entry(2, cause="net.dns")))
    assert panel.empty.isHidden()
    panel.table.selectRow(0)
    assert "couldn't be found" in panel.split.notice.text.plain
    assert panel.split.answer.text.toPlainText() == "no route"
    panel.table.selectRow(1)
    assert panel.split.answer.status.text() == "HTTP 200"


def test_the_sign_in_is_a_picture_and_a_list(qtbot: QtBot, catalog: Catalog, stage: Stage) -> None:
    provider = catalog["seven"]
    panel = TimelinePanel(stage, provider, lambda: None)
    qtbot.addWidget(panel)
    panel.resize(900, 700)
    panel.show()
    plan = planned(provider, provider.method("api_key"), "", {})
    panel.show_walk(None, plan)
    assert panel.walk is not None
    assert (panel.walk.shown, panel.walk.count.text()) == (plan, "2 steps")
    walk = walked(plan, Outcome(ok=True, diagnosis=Diagnosis("ok"), steps=(Progress("call", "done"),)), (entry(1),))
    panel.show_walk(walk, plan)
    panel.view.pick("picture")
    assert panel.walk.isVisible()
    assert (panel.walk.shown, panel.walk.count.text()) == (walk, "2 of 2 steps went well")
    assert [part.numbers for part in panel.walk.list.model_of_parts.rows] == ["1–2"]
    panel.view.pick("list")
    assert panel.table.isVisible()


def test_an_account_of_no_provider_has_a_list_only(qtbot: QtBot, stage: Stage) -> None:
    panel = TimelinePanel(stage, None, lambda: None)
    qtbot.addWidget(panel)
    panel.show()
    panel.show_walk(None, None)
    assert not panel.view.isVisible()
