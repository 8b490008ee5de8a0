"""Times as people write them, read with zone and order said aloud."""

from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsauth_gui.core.values.moment import find, read
from smsauth_gui.core.values.statement import statement

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
BERLIN = ZoneInfo("Europe/Berlin")


def first(text: str) -> str:
    found = read(text, now=NOW, zone=BERLIN)
    return found[0].moment.strftime("%Y-%m-%d %H:%M:%S") if found else ""


@pytest.mark.parametrize(
    ("text", "moment"),
    [
        ("2021-09-30T14:05:06Z", "2021-09-30 14:05:06"),
        ("2021-09-30T14:05:06.123456+02:00", "2021-09-30 12:05:06"),
        ("2021-09-30T14:05:06+02:00[Europe/Berlin]", "2021-09-30 12:05:06"),
        ("2021-09-30 14:05", "2021-09-30 12:05:00"),
        ("2021-12-30 14:05", "2021-12-30 13:05:00"),
        ("20210930T140506Z", "2021-09-30 14:05:06"),
        ("2021/09/30 14:05:06", "2021-09-30 12:05:06"),
        ("2021-09-30 14:05:06,123", "2021-09-30 12:05:06"),
        ("2021-09-30 14:05:06 UTC", "2021-09-30 14:05:06"),
        ("Thu, 30 Sep 2021 12:05:06 GMT", "2021-09-30 12:05:06"),
        ("Date: Thu, 30 Sep 2021 12:05:06 +0200", "2021-09-30 10:05:06"),
        ("Thursday, 30-Sep-21 12:05:06 GMT", "2021-09-30 12:05:06"),
        ("Thu Sep 30 12:05:06 2021", "2021-09-30 10:05:06"),
        ("Thu Sep 30 12:05:06 UTC 2021", "2021-09-30 12:05:06"),
        ("1633004406", "2021-09-30 12:20:06"),
        ("1633004406.5", "2021-09-30 12:20:06"),
        ("1633004406000", "2021-09-30 12:20:06"),
        ("exp: 1633004406", "2021-09-30 12:20:06"),
        ("30.9.2021 14:05", "2021-09-30 12:05:00"),
        ("30.09.21, 14:05 Uhr", "2021-09-30 12:05:00"),
        ("30. September 2021 um 14:05", "2021-09-30 12:05:00"),
        ("9/30/2021 2:05 PM", "2021-09-30 12:05:00"),
        ("30/9/2021 14:05", "2021-09-30 12:05:00"),
        ("Sept 30, 2021 at 2:05 PM UTC", "2021-09-30 14:05:00"),
        ("14:05", "2026-09-30 12:05:00"),
        ("13:05", "2026-10-01 11:05:00"),
        ("yesterday 14:05", "2026-09-30 12:05:00"),
        ("gestern um 14:05 Uhr", "2026-09-30 12:05:00"),
        ("today at 8:00 am", "2026-10-01 06:00:00"),
        ("Sep  3 14:05:06", "2026-09-03 12:05:06"),
        ("Dec 31 23:59:59", "2025-12-31 22:59:59"),
        ("[30/Sep/2021:14:05:06 +0200]", "2021-09-30 12:05:06"),
        ("5 minutes ago", "2026-10-01 11:55:00"),
        ("vor einer Stunde", "2026-10-01 11:00:00"),
    ],
)
def test_a_usual_notation_is_read(text, moment):
    assert first(text) == moment


@pytest.mark.parametrize(
    "text", ["", "garbage", "31.2.2021 10:00", "25:00", "13:05 PM", "12345", "v1.2.3", "²1:05", "2021-13-01"]
)
def test_what_is_no_time_gives_no_reading(text):
    assert read(text, now=NOW, zone=BERLIN) == ()


def test_an_ambiguous_order_gives_both_readings_and_says_which():
    american, european = read("3/4/2021 14:05", now=NOW, zone=BERLIN)
    assert (american.moment.month, european.moment.month) == (3, 4)
    assert american.how == (statement("moment.month_first"), statement("moment.no_zone", zone="UTC+01:00"))
    assert european.how == (statement("moment.day_first"), statement("moment.no_zone", zone="UTC+02:00"))


def test_the_zone_it_was_taken_in_is_said():
    taken = read("30.9.2021 14:05", now=NOW, zone=BERLIN)[0]
    assert taken.how == (statement("moment.day_first"), statement("moment.no_zone", zone="UTC+02:00"))
    assert not taken.zoned
    own = read("2021-09-30T14:05Z", now=NOW, zone=BERLIN)[0]
    assert own.how == (statement("moment.own_zone"),)
    assert own.zoned


@pytest.mark.parametrize(
    ("text", "how"),
    [
        ("1633004406", statement("moment.seconds")),
        ("1633004406000", statement("moment.milliseconds")),
        ("1633004406000000", statement("moment.microseconds")),
        ("1633004406000000000", statement("moment.nanoseconds")),
        ("5 minutes ago", statement("moment.counted_back")),
        ("Sep 30 14:05:00", statement("moment.year", year=2026)),
        ("Dec 30 14:05:00", statement("moment.year", year=2025)),
        ("00:01", statement("moment.today")),
        ("yesterday 23:59", statement("moment.yesterday")),
        ("23:59", statement("moment.not_ahead")),
    ],
)
def test_what_a_notation_leaves_open_is_said(text, how):
    assert read(text, now=NOW, zone=BERLIN)[0].how[0] == how


def test_the_hour_that_comes_twice_gives_both():
    readings = read("2021-10-31 02:30", now=NOW, zone=BERLIN)
    assert [reading.moment.hour for reading in readings] == [0, 1]


def test_yesterday_is_a_day_of_the_calendar_not_24_hours():
    monday = datetime(2021, 11, 1, 11, tzinfo=UTC)
    # The clock was set back in the night: noon yesterday was 24 hours before noon today, at another offset than 25 hours ago.
    assert read("yesterday 01:00", now=monday, zone=BERLIN)[0].moment == datetime(2021, 10, 30, 23, tzinfo=UTC)


def test_times_in_a_text_are_offered_in_their_order():
    text = 'On 30.9.2021 14:05 I called.\n127.0.0.1 - - [30/Sep/2021:14:07:00 +0200] "GET /"\nDate: Thu, 30 Sep 2021 12:08:00 GMT'
    found = find(text, now=NOW, zone=BERLIN)
    assert [item.moment.minute for item in found] == [5, 7, 8]
    assert found[0].text == "30.9.2021 14:05"


def test_versions_addresses_and_numbers_are_not_offered():
    assert find("v10.12.2021b from 192.168.1.10, key 12/34/56/78, +49 170 1234567", now=NOW, zone=BERLIN) == ()


@given(st.text(max_size=120))
def test_reading_and_finding_never_raise(text):
    read(text, now=NOW, zone=BERLIN)
    find(text, now=NOW, zone=BERLIN)


@given(st.datetimes(min_value=datetime(1990, 1, 1), max_value=datetime(2090, 1, 1)))  # noqa: DTZ001  # naive on purpose
def test_what_a_computer_writes_is_read_back(moment):
    whole = moment.replace(microsecond=0, tzinfo=UTC)
    for text in (
        whole.isoformat(),
        whole.strftime("%a, %d %b %Y %H:%M:%S GMT"),
        whole.strftime("[%d/%b/%Y:%H:%M:%S +0000]"),
    ):
        assert read(text, now=NOW, zone=BERLIN)[0].moment == whole
