"""Idle time is told by the wall clock."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from pytestqt.qtbot import QtBot

from smsauth_gui.ui.window.curtain import Idle


class Hand:
    """A clock that a test moves."""

    def __init__(self) -> None:
        self.now = datetime(2026, 10, 1, 12, 0, tzinfo=UTC)

    def __call__(self) -> datetime:
        return self.now


def test_idle_time_counts_the_wall_clock_and_zero_means_never(qtbot: QtBot) -> None:
    del qtbot
    clock, told = Hand(), list[bool]()
    idle = Idle(clock, 15)
    idle.expired.connect(told.append)
    clock.now += timedelta(minutes=14)
    assert not idle.look()
    clock.now += timedelta(hours=9)
    assert idle.look()
    assert told == [True]
    idle.set_minutes(0)
    clock.now += timedelta(days=1)
    assert not idle.look()
    idle.deleteLater()


def test_a_clock_that_was_set_back_does_not_hold_the_curtain_open(qtbot: QtBot) -> None:
    del qtbot
    clock = Hand()
    idle = Idle(clock, 5)
    clock.now -= timedelta(days=2)
    assert not idle.look()
    clock.now += timedelta(minutes=5)
    assert idle.look()
    idle.deleteLater()
