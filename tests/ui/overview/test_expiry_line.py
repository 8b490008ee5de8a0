"""The line of expiries: labels never touch, marks that renew themselves share one, a click opens the account."""

from __future__ import annotations

import itertools
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta

import pytest
from PySide6.QtCore import QPoint, Qt
from pytestqt.qtbot import QtBot

from smsauth_gui.ui.kit.theme import Theme
from smsauth_gui.ui.overview.expiry_line import Expiry, ExpiryLine
from smsauth_gui.ui.shared.account_status import Tone

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)


def expiry(name: str, ahead: timedelta, tone: Tone = "careful") -> Expiry:
    return Expiry(name, f"The account {name}", "soon", NOW + ahead, tone)


@pytest.fixture
def line(qtbot: QtBot, look: Theme) -> Iterator[ExpiryLine]:
    del look
    made = ExpiryLine()
    qtbot.addWidget(made)
    made.resize(900, 200)
    made.show()
    return made


def test_labels_that_would_touch_step_down(line: ExpiryLine) -> None:
    line.show_expiries([expiry(str(number), timedelta(hours=2, minutes=number)) for number in range(3)], NOW)
    labels = line._labels
    assert [label.level for label in labels] == [0, 1, 2]


def test_labels_of_one_level_never_overlap(line: ExpiryLine) -> None:
    line.show_expiries([expiry(str(number), timedelta(days=number / 3)) for number in range(40)], NOW)
    for level in range(3):
        row = [label for label in line._labels if label.level == level]
        assert all(left.right < right.left for left, right in itertools.pairwise(row))
        assert all(label.right <= line.width() for label in row)


def test_what_renews_itself_shares_a_label(line: ExpiryLine) -> None:
    times = (timedelta(minutes=5), timedelta(minutes=9), timedelta(days=300))
    line.show_expiries([expiry(str(number), ahead, "good") for number, ahead in enumerate(times)], NOW)
    assert [len(group) for group in line._groups()] == [2, 1]
    assert line._labels == ()


def test_everything_is_told_to_whoever_does_not_see_it(line: ExpiryLine) -> None:
    line.show_expiries([expiry("a", timedelta(hours=-1), "bad"), expiry("b", timedelta(days=2))], NOW)
    assert line.accessibleName() == "The account a: soon. The account b: soon"


def test_a_click_on_a_mark_opens_its_account(line: ExpiryLine, qtbot: QtBot) -> None:
    line.show_expiries([expiry("a", timedelta(days=1)), expiry("b", timedelta(days=300))], NOW)
    spot = QPoint(round(line._x(line._all[1])), line._axis())
    with qtbot.waitSignal(line.opened) as seen:
        qtbot.mouseClick(line, Qt.MouseButton.LeftButton, pos=spot)
    assert seen.args == ["b"]


def test_of_thousands_of_marks_those_that_can_be_told_apart_are_drawn(line: ExpiryLine) -> None:
    line.show_expiries([expiry(str(number), timedelta(days=2, seconds=number)) for number in range(5_000)], NOW)
    assert len(list(line._seen())) < 20
    assert line._labels
