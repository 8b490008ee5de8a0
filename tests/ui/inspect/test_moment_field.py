"""A time in any notation, and how it was understood."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from pytestqt.qtbot import QtBot

from smsauth_gui.core.values.moment import find
from smsauth_gui.ui.inspect.moment_field import MomentField
from tests.ui.stage import NOW


@pytest.fixture
def field(qtbot: QtBot) -> MomentField:
    made = MomentField("when", "When did it fail?", lambda: NOW)
    qtbot.addWidget(made)
    return made


def test_a_time_with_a_zone_is_read_and_said(field: MomentField, qtbot: QtBot) -> None:
    with qtbot.waitSignal(field.changed):
        field.set_text("2021-09-30T14:05:00+02:00")
    assert field.moment() == datetime(2021, 9, 30, 12, 5, tzinfo=UTC)
    assert "2021" in field.note.text()
    assert field.other.isHidden()


def test_where_day_and_month_could_be_exchanged_the_other_reading_is_one_click_away(
    field: MomentField, qtbot: QtBot
) -> None:
    field.set_text("3/4/2021 2:05 PM")
    first = field.moment()
    assert not field.other.isHidden()
    with qtbot.waitSignal(field.changed):
        field.other.click()
    second = field.moment()
    assert first == datetime(2021, 3, 4, 14, 5, tzinfo=UTC)
    assert second == datetime(2021, 4, 3, 14, 5, tzinfo=UTC)


def test_what_is_no_time_is_said_and_means_none(field: MomentField) -> None:
    field.set_text("soon")
    assert field.moment() is None
    assert "no time we can read" in field.note.text()


def test_times_of_the_paste_are_offered_and_do_not_disturb_what_is_typed(field: MomentField) -> None:
    field.set_text("1633004406")
    field.offer(find("at 2021-09-30 11:00:00 UTC it failed", now=NOW, zone=UTC), "now")
    assert field.box.count() == 1
    assert field.moment() == datetime(2021, 9, 30, 12, 20, 6, tzinfo=UTC)
    field.clear()
    assert field.moment() is None
    assert field.box.count() == 0
