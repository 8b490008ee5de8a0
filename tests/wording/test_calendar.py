"""The calendar of expiries keeps RFC 5545: folded lines, escaped texts, times in UTC."""

from datetime import UTC, datetime, timedelta, timezone

from smsauth_gui.wording.calendar import CalendarEntry, as_calendar
from smsauth_gui.wording.language import ENGLISH, language

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
ENDS = datetime(2026, 3, 9, 14, 30, tzinfo=timezone(timedelta(hours=2)))


def unfolded(text: str) -> list[str]:
    assert all(len(line.encode()) <= 75 for line in text.split("\r\n"))
    return text.replace("\r\n ", "").split("\r\n")


def test_an_event_stands_at_the_expiry_in_utc_with_an_alarm_a_day_before() -> None:
    lines = unfolded(as_calendar([CalendarEntry("shop", "Shop", "seven", ENDS)], NOW, ENGLISH))
    assert "DTSTART:20260309T123000Z" in lines
    assert "DTSTAMP:20260301T120000Z" in lines
    assert "TRIGGER:-P1D" in lines
    assert "SUMMARY:“Shop” (seven) expires" in lines
    assert (lines[0], lines[-2]) == ("BEGIN:VCALENDAR", "END:VCALENDAR")


def test_a_hostile_name_stays_one_text() -> None:
    name = "a,b;c\\d\nEND:VEVENT\r\nBEGIN:VEVENT"
    lines = unfolded(as_calendar([CalendarEntry("x", name, "seven", ENDS)], NOW, ENGLISH))
    assert lines.count("END:VEVENT") == 1
    assert "SUMMARY:“a\\,b\\;c\\\\d\\nEND:VEVENT\\nBEGIN:VEVENT” (seven) expires" in lines


def test_long_names_are_folded_between_characters() -> None:
    name = "Уведомления о заказах " * 8
    lines = unfolded(as_calendar([CalendarEntry("x", name, "seven", ENDS)], NOW, language("ru")))
    assert any(name in line for line in lines)


def test_no_entries_are_an_empty_calendar() -> None:
    assert "VEVENT" not in as_calendar([], NOW, ENGLISH)
