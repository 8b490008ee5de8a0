"""The history's page: searched, scrolled through 100,000 rows, looked into, and forgotten after a question."""

from __future__ import annotations

import time
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from smsauth_gui.adapters.history import HomeHistory
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.http import Exchange, Request, Response
from smsauth_gui.core.values.statement import statement
from smsauth_gui.services.outcome import TimelineEntry
from smsauth_gui.ui.kit.table_model import ROW
from smsauth_gui.ui.overview.history_page import HistoryPage
from tests.ui.stage import NOW, Stage, make_services

ENTRY = TimelineEntry(
    Exchange(
        Request("GET", "https://gateway.seven.io/api/contacts"), Response(200, (), b"902", 118), NOW, "call", "contacts"
    ),
    Diagnosis(
        "permission.scope",
        {"scope": "contacts"},
        (statement("evidence.body_number", number="902"),),
        "documented",
        (),
        "seven",
    ),
    NOW,
)


@pytest.fixture
def stage(qtbot: QtBot, catalog: Catalog, tmp_path: Path) -> Iterator[Stage]:
    del qtbot
    services, _ = make_services(tmp_path, catalog)
    services = replace(services, history=HomeHistory(tmp_path, lambda: None))
    made = Stage(services)
    yield made
    made.end()


def opened(stage: Stage, qtbot: QtBot, rows: int) -> HistoryPage:
    page = HistoryPage(stage)
    qtbot.addWidget(page)
    page.resize(1000, 700)
    page.show()
    qtbot.waitUntil(lambda: page.model.rowCount() == rows and page.head.subtitle.text() != "", timeout=10_000)
    return page


def test_an_empty_history_says_what_goes_there(stage: Stage, qtbot: QtBot) -> None:
    page = opened(stage, qtbot, 0)
    assert "will be listed here" in page.empty.text()
    assert not page.table.isVisible()
    assert not page.clear_all.isEnabled()


def test_rows_are_searched_and_one_is_looked_into(stage: Stage, qtbot: QtBot) -> None:
    stage.services.history.add("acme", "seven", ENTRY)
    stage.services.history.add("beta", "seven", replace(ENTRY, at=NOW + timedelta(minutes=1)))
    page = opened(stage, qtbot, 2)
    QAbstractItemModelTester(page.model)
    assert page.model.index(0, 1).data() == "beta"
    assert page.model.index(0, 3).data() == "GET gateway.seven.io\n/api/contacts"
    days = [page.model.index(row, 0).data().count("\n") for row in range(2)]
    assert days == [1, 0], "the date once for a day"
    qtbot.keyClicks(page.filter, "acme 902 nothing"[:4])
    qtbot.waitUntil(lambda: page.model.rowCount() == 1)
    assert page.model.index(0, 1).data() == "acme"
    page.table.setCurrentIndex(page.model.index(0, 0))
    qtbot.waitUntil(page.split.notice.isVisible)
    assert "contacts" in page.split.notice.text.plain
    qtbot.waitUntil(lambda: "902" in page.split.answer.text.toPlainText())
    assert page.export.isEnabled()
    page.filter.setText("nobody")
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)
    assert "Nothing fits" in page.empty.text()
    assert not page.export.isEnabled()


def test_everything_is_forgotten_only_after_a_question_whose_default_is_to_keep(stage: Stage, qtbot: QtBot) -> None:
    stage.services.history.add("acme", "seven", ENTRY)
    page = opened(stage, qtbot, 1)
    for name, left in (("Keep it", 1), ("Forget everything", 0)):
        qtbot.mouseClick(page.clear_all, Qt.MouseButton.LeftButton)
        box = page.findChild(QMessageBox, "history_question")
        assert box is not None
        assert box.defaultButton().text() == "Keep it"
        chosen = next(one for one in box.findChildren(QPushButton) if one.text().replace("&", "") == name)
        qtbot.mouseClick(chosen, Qt.MouseButton.LeftButton)
        qtbot.waitUntil(lambda: page.findChild(QMessageBox, "history_question") is None)
        qtbot.waitUntil(lambda wanted=left: stage.services.history.count() == wanted)
    qtbot.waitUntil(lambda: page.model.rowCount() == 0)


class Many:
    """A history of so many rows, made when they are asked for."""

    def __init__(self, count: int) -> None:
        self._count = count
        self.asked: list[int] = []

    def count(self, words: str = "", account: str = "") -> int:
        del words, account
        return self._count

    def page(self, offset: int, limit: int, words: str = "", account: str = "") -> tuple[object, ...]:
        del words, account
        self.asked.append(offset)
        memory = HomeHistory(Path("/nowhere"), lambda: None)
        memory.add("acme", "seven", ENTRY)
        (row,) = memory.page(0, 1)
        return tuple(replace(row, number=number) for number in range(offset, min(offset + limit, self._count)))


def test_a_hundred_thousand_rows_open_and_scroll(stage: Stage, qtbot: QtBot, record_property: object) -> None:
    many = Many(100_000)
    stage.services = replace(stage.services, history=many)
    gaps: list[float] = []
    last = [time.perf_counter()]

    def tick() -> None:
        now = time.perf_counter()
        gaps.append((now - last[0]) * 1000)
        last[0] = now

    page = opened(stage, qtbot, 100_000)
    qtbot.waitUntil(lambda: page.model.index(0, 1).data() == "acme")
    probe = QTimer(page, interval=1)
    probe.timeout.connect(tick)
    last[0] = time.perf_counter()
    probe.start()
    bar = page.table.verticalScrollBar()
    for part in range(1, 21):
        bar.setValue(bar.maximum() * part // 20)
        place = page.table.rowAt(5)
        qtbot.waitUntil(lambda row=place: page.model.index(row, 1).data() == "acme")
    probe.stop()
    assert page.model.index(99_999, 0).data(ROW).number == 99_999
    assert len(many.asked) < 60
    assert callable(record_property)
    record_property("worst_gap_ms", round(max(gaps), 1))
    assert max(gaps) < 1_000
