"""How an account stands, in words that are never only a colour."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

import pytest
from msgspec.structs import replace

from smsauth_gui.core.grant.kinds import renews
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.ui.shared.account_status import account_status, ago, expiry, remaining, said_until

NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
KEY = Account("a", "seven", "api_key", status="ok")


def granted(minutes: float | None, *, refresh: bool = False) -> Account:
    grant = Grant(
        Secret("t"),
        NOW,
        refresh_token=Secret("r") if refresh else None,
        expires_at=None if minutes is None else NOW + timedelta(minutes=minutes),
    )
    return replace(KEY, method="oauth2_code", grant=grant)


@pytest.mark.parametrize(
    ("account", "word", "needs"),
    [
        (KEY, "works", False),
        (replace(KEY, status=""), "not checked yet", False),
        (replace(KEY, status="permission.scope"), "works, with limited permissions", False),
        (replace(KEY, status="credential.rejected"), "refused", True),
        (replace(KEY, status="net.dns"), "could not tell", False),
        (replace(KEY, status="host.wrong"), "wrong address", True),
        (replace(KEY, confirmed=False), "is this the right one?", True),
        (granted(-5), "sign in again", True),
        (granted(5), "works", False),
    ],
)
def test_each_state_has_its_word(account: Account, word: str, needs: bool) -> None:
    how = account_status(account, NOW)
    assert how.word == word
    assert how.needs_you is needs
    assert how.sign


def test_an_ended_token_that_renews_itself_needs_nobody(catalog: Catalog) -> None:
    account = granted(-5, refresh=True)
    assert renews(account, catalog["seven"])
    assert not account_status(account, NOW, renewable=True).needs_you


def test_a_borrowed_credential_never_renews(catalog: Catalog) -> None:
    assert not renews(replace(granted(5, refresh=True), borrowed=True), catalog["seven"])


def test_unknown_is_never_never() -> None:
    assert remaining(granted(None), NOW) == "expiry unknown"
    assert expiry(granted(None), NOW) == "unknown"


def test_times_in_their_largest_unit() -> None:
    assert remaining(granted(42), NOW) == "42 minutes left"
    assert remaining(granted(-180), NOW) == "expired 3 hours ago"
    assert expiry(granted(3 * 1440), NOW) == "in 3 days"
    assert expiry(granted(-180), NOW) == "3 hours ago"
    assert ago(None, NOW) == "never"
    assert ago(NOW, NOW) == "just now"
    assert ago(NOW - timedelta(hours=1), NOW) == "60 minutes ago"


def test_what_is_said_stands_for_a_hundredth_of_the_time_it_tells_of() -> None:
    assert said_until(granted(100), NOW) == NOW + timedelta(minutes=1)
    assert said_until(granted(-100), NOW) == NOW + timedelta(minutes=1)
    assert said_until(replace(KEY, checked=NOW - timedelta(hours=50)), NOW) == NOW + timedelta(minutes=30)
    assert said_until(KEY, NOW) > NOW + timedelta(days=1000)
    # Beginning to need somebody is told at once, however far off the end is.
    month = timedelta(days=31, minutes=1)
    assert said_until(granted(month.total_seconds() / 60), NOW) == NOW + timedelta(minutes=1)
