"""Times for people."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta, timezone

from smsauth_gui.ui.kit.time_words import SystemZone, both, full, local, zone_name

NOW = datetime(2026, 10, 1, 12, 0, tzinfo=UTC)


def test_utc_is_not_told_twice_and_another_day_is_told_in_full() -> None:
    assert both(NOW, NOW, UTC) == ("1 Oct 2026, 12:00:00 UTC", "(now)")
    east = timezone(timedelta(hours=14))
    assert both(NOW, NOW, east) == ("2 Oct 2026, 02:00:00", "(1 Oct 2026, 12:00:00 UTC, now)")


def test_zones_are_named_by_their_offset() -> None:
    assert zone_name(NOW) == "UTC"
    assert zone_name(NOW.astimezone(timezone(timedelta(hours=5, minutes=30)))) == "UTC+5:30"
    assert zone_name(NOW.astimezone(timezone(timedelta(hours=-3)))) == "UTC−3"


def test_the_edges_of_the_calendar_do_no_harm() -> None:
    for moment in (datetime.min.replace(tzinfo=UTC), datetime.max.replace(tzinfo=UTC)):
        assert full(local(moment, timezone(timedelta(hours=14))))
        assert moment.astimezone(UTC).replace(tzinfo=SystemZone()).utcoffset() is not None


def test_this_computers_zone_goes_there_and_back() -> None:
    assert NOW.astimezone(SystemZone()).astimezone(UTC) == NOW
