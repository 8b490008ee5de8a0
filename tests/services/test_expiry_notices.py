"""Whom to tell of before they expire, and that each stage is told once."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.services.expiry_notices import due
from tests.core.minted import NOW, catalog

DAY = timedelta(days=1)


def lasting(whole: timedelta, left: timedelta, name: str = "rented") -> Account:
    grant = Grant(Secret("t"), NOW - (whole - left), expires_at=NOW + left)
    return Account(name, "onlinesim", "oauth2_implicit", grant=grant)


def named(account: Account, told: frozenset[str] = frozenset()) -> list[str]:
    return [notice.account.name for notice in due([account], catalog(), NOW, told).notices]


def test_each_stage_is_told_once_and_several_at_once_only_once() -> None:
    told: frozenset[str] = frozenset()
    heard = []
    for left in (40, 30, 29, 8, 6.9, 2, 0.9, 0.5, 0.04, 0.01):
        found = due([lasting(365 * DAY, left * DAY)], catalog(), NOW, told)
        heard.append(len(found.notices))
        # The moment of the expiry is the same one each time.
        told = found.told
        account = lasting(365 * DAY, left * DAY)
        assert due([account], catalog(), NOW, told).notices == ()
    assert heard[0] == 0
    assert sum(heard) == 9


def test_as_time_passes_four_notices_come() -> None:
    account = lasting(365 * DAY, 40 * DAY)
    told: frozenset[str] = frozenset()
    heard = []
    for days in (0, 9, 10.5, 20, 33.5, 38, 39.5, 39.7, 39.99, 39.995, 41):
        found = due([account], catalog(), NOW + days * DAY, told)
        told = found.told
        heard += [days] * len(found.notices)
    assert heard == [10.5, 33.5, 39.5, 39.99]
    assert told == frozenset()


def test_who_signs_in_for_an_hour_is_not_told_at_once() -> None:
    assert named(lasting(timedelta(hours=1), timedelta(minutes=59))) == []
    assert named(lasting(timedelta(hours=2), timedelta(minutes=59))) == ["rented"]


@pytest.mark.parametrize("change", [{"borrowed": True}, {"refused": "credential.rejected"}, {"confirmed": False}])
def test_nobody_is_told_of_what_needs_no_notice(change: dict[str, object]) -> None:
    account = lasting(60 * DAY, 5 * DAY)
    assert named(account) == ["rented"]
    assert named(replace(account, **change)) == []  # type: ignore[arg-type]  # the fields of an account
    renewing = replace(account, method="oauth2_code", grant=replace(account.grant, refresh_token=Secret("r")))  # type: ignore[type-var]
    assert named(renewing) == []


def test_what_is_remembered_names_nobody() -> None:
    found = due([lasting(60 * DAY, 5 * DAY, "john.doe")], catalog(), NOW, ())
    assert len(found.told) == 2
    assert all(len(key) == 16 and "john" not in key for key in found.told)
