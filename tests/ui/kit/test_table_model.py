"""Tables of frozen rows: what a column says, sorting, and telling the views no more than what has changed."""

from __future__ import annotations

from dataclasses import dataclass

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from smsauth_gui.ui.kit.copy_menu import COPY
from smsauth_gui.ui.kit.table_model import ROW, RUNS, Column, TableModel, runs_column

Role = Qt.ItemDataRole


@dataclass(frozen=True, slots=True)
class Bird:
    name: str
    weight: int


HERON, OSPREY, PLOVER = Bird("Heron", 1500), Bird("osprey", 1600), Bird("Plover", 190)


@pytest.fixture
def model(qtbot: QtBot) -> TableModel[Bird]:
    del qtbot
    made: TableModel[Bird] = TableModel(
        (
            Column("Name", lambda bird: bird.name, tone="muted", tip=lambda bird: f"a {bird.name}"),
            Column("Weight", lambda bird: f"{bird.weight} g", sort_key=lambda bird: bird.weight, mono=lambda _: True),
            runs_column("Both", lambda bird: ((bird.name, "mono"), ("!", "bad")), copied=lambda bird: bird.name),
        ),
        identity=lambda bird: bird.name,
    )
    QAbstractItemModelTester(made, QAbstractItemModelTester.FailureReportingMode.Fatal)
    return made


def names(model: TableModel[Bird]) -> list[str]:
    return [model.index(row, 0).data() for row in range(model.rowCount())]


def test_a_column_says_what_it_was_given_and_nothing_else(model: TableModel[Bird]) -> None:
    model.set_rows((HERON,))
    first, second, third = (model.index(0, column) for column in range(3))
    assert first.data() == "Heron"
    assert first.data(Role.ToolTipRole) == "a Heron"
    assert first.data(Role.ForegroundRole) is not None
    assert first.data(Role.FontRole) is None
    assert second.data(Role.FontRole) is not None
    assert second.data(Role.ToolTipRole) is None
    assert (third.data(), third.data(COPY)) == ("Heron!", "Heron")
    assert third.data(RUNS) == (("Heron", "mono"), ("!", "bad"))
    assert third.data(ROW) is HERON
    assert model.headerData(1, Qt.Orientation.Horizontal) == "Weight"
    assert model.headerData(0, Qt.Orientation.Vertical) is None
    assert model.headerData(3, Qt.Orientation.Horizontal) is None


def test_rows_are_sorted_by_value_or_text_and_back_into_their_own_order(model: TableModel[Bird]) -> None:
    model.set_rows((PLOVER, OSPREY, HERON))
    model.sort(0)
    assert names(model) == ["Heron", "osprey", "Plover"]
    model.sort(1, Qt.SortOrder.DescendingOrder)
    assert names(model) == ["osprey", "Heron", "Plover"]
    model.sort(-1)
    assert names(model) == ["Plover", "osprey", "Heron"]


def test_only_changed_rows_are_told_and_new_ones_on_top_come_in(model: TableModel[Bird]) -> None:
    told: list[tuple[str, int, int]] = []
    model.dataChanged.connect(lambda first, last: told.append(("changed", first.row(), last.row())))
    model.rowsInserted.connect(lambda _parent, first, last: told.append(("inserted", first, last)))
    model.modelReset.connect(lambda: told.append(("reset", 0, 0)))
    model.set_rows((HERON, OSPREY))
    model.set_rows((HERON, OSPREY))
    model.set_rows((Bird("Heron", 2), Bird("osprey", 1600)))
    model.set_rows((PLOVER, Bird("Heron", 2), Bird("osprey", 1600)))
    model.set_rows((PLOVER,))
    assert told == [("inserted", 0, 1), ("changed", 0, 0), ("inserted", 0, 0), ("reset", 0, 0)]
    assert model.rowCount(model.index(0, 0)) == 0
    assert model.row_at(1) is None
    assert model.data(QModelIndex()) is None
