"""The uneven axis: each stretch has the same room, what lies behind is outside, what lies beyond stays at the end."""

from datetime import timedelta

import pytest

from smsauth_gui.ui.shared.time_scale import place, ticks


@pytest.mark.parametrize(
    ("hours", "at"),
    [(0, 0.0), (0.5, 0.1), (1, 0.2), (24, 0.4), (24 * 7, 0.6), (24 * 30, 0.8), (24 * 365, 1.0), (24 * 4000, 1.0)],
)
def test_each_stretch_has_the_same_room(hours: float, at: float) -> None:
    assert place(timedelta(hours=hours)) == pytest.approx(at)


def test_what_has_expired_stands_before_the_axis() -> None:
    assert place(timedelta(seconds=-1)) == -1.0


def test_the_ticks_stand_where_the_stretches_end() -> None:
    assert [at for at, _ in ticks()] == pytest.approx([0, 0.2, 0.4, 0.6, 0.8, 1.0])
    assert [word for _, word in ticks()] == ["now", "1 hour", "1 day", "7 days", "30 days", "1 year"]
    assert len(ticks(short=True)) == len(ticks())
