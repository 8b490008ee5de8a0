"""The uneven time axis of expiries: the next hour has as much room as the next year."""

from datetime import timedelta
from typing import Final

from smsauth_gui.ui.kit.language import tr, trn

_STEPS: Final = (0, 3_600, 86_400, 7 * 86_400, 30 * 86_400, 365 * 86_400)
"""Seconds from now at which equal stretches of the axis end."""


def place(ahead: timedelta) -> float:
    """Where on the axis, 0 (now) to 1 (a year); what lies behind is below 0, what lies beyond stays at 1."""
    seconds = ahead.total_seconds()
    if seconds < 0:
        return -1.0
    stretches = len(_STEPS) - 1
    for number in range(stretches):
        begin, end = _STEPS[number], _STEPS[number + 1]
        if seconds <= end:
            return (number + (seconds - begin) / (end - begin)) / stretches
    return 1.0


def ticks(*, short: bool = False) -> tuple[tuple[float, str], ...]:
    """The marks of the axis with their words; ``short`` for a column's head."""
    words = (
        (tr("now"), tr("1 h"), tr("1 d"), tr("7 d"), tr("30 d"), tr("1 y"))
        if short
        else (
            tr("now"),
            trn("{n} hour", "{n} hours", 1),
            trn("{n} day", "{n} days", 1),
            trn("{n} day", "{n} days", 7),
            trn("{n} day", "{n} days", 30),
            trn("{n} year", "{n} years", 1),
        )
    )
    return tuple((number / (len(_STEPS) - 1), word) for number, word in enumerate(words))
