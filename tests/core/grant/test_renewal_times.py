"""When a token is renewed: a share of its life before the end; how long failures rest."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsauth_gui.core.grant.renewal_times import pause, renew_at
from smsauth_gui.core.values.credential import Grant
from smsauth_gui.core.values.secret import Secret

START = datetime(2026, 3, 1, 12, 0, tzinfo=UTC)


def grant(seconds: float | None) -> Grant:
    ends = None if seconds is None else START + timedelta(seconds=seconds)
    return Grant(Secret("token"), START, expires_at=ends)


@pytest.mark.parametrize(
    ("life", "used"), [(300, 240), (900, 720), (3600, 3300), (86_400, 86_100), (31_536_000, 31_535_700)]
)
def test_a_token_is_used_for_most_of_its_life(life, used):
    assert renew_at(grant(life)) == START + timedelta(seconds=used)


@pytest.mark.parametrize("life", [-3600, 0, 5, 30])
def test_a_token_that_came_nearly_expired_is_not_asked_for_at_once(life):
    assert renew_at(grant(life)) == START + timedelta(seconds=30)


def test_where_no_expiry_is_known_nothing_is_due():
    assert renew_at(grant(None)) is None


@given(st.floats(min_value=60, max_value=10**9))
def test_the_moment_lies_between_the_token_and_its_end(life):
    moment = renew_at(grant(life))
    assert moment is not None
    assert START + timedelta(seconds=life * 0.5) <= moment < START + timedelta(seconds=life)


def test_pauses_grow_to_an_hour_and_the_server_may_wish_for_more():
    assert [pause(number).total_seconds() for number in (1, 2, 3, 8, 50)] == [30, 60, 120, 3600, 3600]
    assert pause(1, 90) == timedelta(seconds=90)
    assert pause(4, 5) == timedelta(seconds=240)
    assert pause(1, 10**12) == timedelta(days=1)
