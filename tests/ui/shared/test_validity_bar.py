"""The validity bar: where the dates stand, what it says of them, and where they came from."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st
from pytestqt.qtbot import QtBot

from smsauth_gui.ui.shared.validity_bar import Validity, ValidityBar, drawing, sources, summary

ISSUED = datetime(2021, 9, 30, 11, 20, 6, tzinfo=UTC)
EXPIRES = ISSUED + timedelta(hours=1)
FAILED = datetime(2021, 9, 30, 15, 2, 11, tzinfo=UTC)


def test_a_failure_some_hours_later_is_drawn_to_scale() -> None:
    drawn = drawing(Validity(FAILED, ISSUED, None, EXPIRES, then=True, expires_from="claim"), UTC)
    assert drawn is not None
    assert [mark.kind for mark in drawn.marks] == ["issued", "expires", "moment"]
    assert [mark.text for mark in drawn.marks] == ["30 Sep 2021, 11:20", "expired 12:20:06", "failed 15:02:11 (UTC)"]
    assert 0.2 < drawn.marks[1].at < 0.3
    assert drawn.gap is None


def test_a_moment_years_away_stands_behind_a_gap() -> None:
    drawn = drawing(Validity(FAILED + timedelta(days=2000), ISSUED, None, EXPIRES), UTC)
    assert drawn is not None
    assert drawn.gap is not None
    assert drawn.marks[1].at < drawn.gap < drawn.marks[2].at


def test_at_its_expiry_it_is_expired() -> None:
    assert Validity(EXPIRES, ISSUED, None, EXPIRES).state == "expired"
    assert Validity(EXPIRES - timedelta(seconds=1), ISSUED, None, EXPIRES).state == "valid"


def test_issued_later_than_now_is_no_reason_to_call_it_not_valid_yet_but_nbf_is() -> None:
    early = ISSUED - timedelta(minutes=1)
    assert Validity(early, ISSUED, None, EXPIRES).state == "valid"
    assert Validity(early, ISSUED, ISSUED, EXPIRES).state == "early"


def test_unknown_is_not_never() -> None:
    assert "It may still expire" in sources(Validity(FAILED, ISSUED))
    assert summary(Validity(FAILED, ISSUED)) == "Its expiry is unknown."


def test_each_date_says_where_it_came_from() -> None:
    told = sources(
        Validity(FAILED, ISSUED, None, EXPIRES, then=True, expires_from="expires_in", issued_from="received")
    )
    assert "when we received it" in told
    assert "expires_in" in told
    assert "the time you gave" in told


def test_without_any_date_there_is_no_bar(qtbot: QtBot) -> None:
    bar = ValidityBar()
    qtbot.addWidget(bar)
    bar.show_validity(Validity(FAILED))
    assert bar.isHidden()


def test_it_is_told_in_words_for_screen_readers(qtbot: QtBot) -> None:
    bar = ValidityBar()
    qtbot.addWidget(bar)
    bar.show_validity(Validity(FAILED, ISSUED, None, EXPIRES, then=True, expires_from="claim"))
    assert bar.accessibleName().startswith("Expired 2 hours before that moment.")
    bar.resize(300, 60)
    bar.show()
    assert not bar.grab().isNull()


FIRST, LAST = (datetime(year, 1, 2, tzinfo=UTC).replace(tzinfo=None) for year in (1, 9999))
TIMES = st.none() | st.datetimes(FIRST, LAST, timezones=st.just(UTC))


@given(TIMES.filter(bool), TIMES, TIMES, TIMES, st.booleans())
def test_any_dates_can_be_drawn(
    moment: datetime, issued: datetime | None, begins: datetime | None, expires: datetime | None, then: bool
) -> None:
    validity = Validity(moment, issued, begins, expires, then=then)
    drawn = drawing(validity)
    assert (drawn is None) == (issued is None and begins is None and expires is None)
    if drawn is not None:
        assert all(0 <= mark.at <= 1 for mark in drawn.marks)
        assert 0 <= drawn.fill[0] <= drawn.fill[1] <= 1
    assert summary(validity)
