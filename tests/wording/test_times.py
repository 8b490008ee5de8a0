"""Lengths of time are written out in the largest unit, by each language's rules."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest

from smsauth_gui.wording.language import ENGLISH, language
from smsauth_gui.wording.times import ago, ahead, full, left, length, relative

NOW = datetime(2026, 10, 1, 12, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("span", "words"),
    [
        (timedelta(), "0 seconds"),
        (timedelta(seconds=1), "1 second"),
        (timedelta(seconds=119), "119 seconds"),
        (timedelta(seconds=120), "2 minutes"),
        (timedelta(minutes=42, seconds=50), "42 minutes"),
        (timedelta(hours=1, minutes=59), "119 minutes"),
        (timedelta(hours=2, minutes=42), "2 hours"),
        (timedelta(hours=47, minutes=59), "47 hours"),
        (timedelta(days=2), "2 days"),
        (timedelta(days=60), "60 days"),
        (timedelta(days=90), "2 months"),
        (timedelta(days=729), "23 months"),
        (timedelta(days=800), "2 years"),
        (timedelta(days=1826), "5 years"),
        (timedelta(days=365 * 1200), "1,200 years"),
        (-timedelta(hours=3), "3 hours"),
    ],
)
def test_a_length_is_told_in_its_largest_unit(span: timedelta, words: str) -> None:
    assert length(span, ENGLISH) == words
    assert left(span, ENGLISH) == f"{words} left"
    assert ago(span, ENGLISH) == f"{words} ago"
    assert ahead(span, ENGLISH) == f"in {words}"


@pytest.mark.parametrize(
    ("code", "days", "words"),
    [
        ("de", 1826, ("5 Jahre", "noch 5 Jahre", "vor 5 Jahren", "in 5 Jahren")),
        ("de", 5, ("5 Tage", "noch 5 Tage", "vor 5 Tagen", "in 5 Tagen")),
        ("ru", 1826, ("5 лет", "осталось: 5 лет", "5 лет назад", "через 5 лет")),
        ("ru", 21, ("21 день", "осталось: 21 день", "21 день назад", "через 21 день")),
        ("ru", 21 / 1440, ("21 минута", "осталось: 21 минута", "21 минуту назад", "через 21 минуту")),
        ("ru", 800, ("2 года", "осталось: 2 года", "2 года назад", "через 2 года")),
    ],
)
def test_numbers_and_cases_follow_the_language(code: str, days: float, words: tuple[str, ...]) -> None:
    span, speech = timedelta(days=days), language(code)
    assert (length(span, speech), left(span, speech), ago(span, speech), ahead(span, speech)) == words


def test_distances_have_a_direction() -> None:
    assert relative(NOW + timedelta(minutes=5), NOW, ENGLISH) == "in 5 minutes"
    assert relative(NOW - timedelta(minutes=5), NOW, ENGLISH) == "5 minutes ago"
    assert relative(NOW, NOW, ENGLISH) == "now"
    assert relative(NOW, NOW, language("de")) == "jetzt"


def test_a_date_is_written_as_the_language_does() -> None:
    moment = datetime(2021, 9, 30, 14, 20, 6, tzinfo=UTC)
    assert full(moment, ENGLISH) == "30 Sep 2021, 14:20:06"
    assert full(moment, language("de"), seconds=False) == "30. Sept. 2021, 14:20"
    assert full(moment, language("ru"), seconds=False) == "30 сент. 2021\u202fг., 14:20"
