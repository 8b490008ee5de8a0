"""One timer for all accounts: what is due, what rests after a failure, and whom to tell."""

from __future__ import annotations

from dataclasses import replace
from datetime import timedelta

import pytest

from smsauth_gui.core.http import Failure, Response
from smsauth_gui.services.keeper import Keeper
from smsauth_gui.services.ports import Cancel
from tests.fakes import Clock, OpenSafe


@pytest.fixture
def clock(bench):
    moving = Clock()
    moving.now = bench.wire.clock()
    return moving


@pytest.fixture
def safe():
    return OpenSafe()


@pytest.fixture
def keeper(bench, clock, safe):
    bench.wire.clock = clock
    return Keeper(bench.accounts, bench.refresher, safe, clock)


def work(keeper: Keeper):
    return keeper.work(cancel=Cancel())


def test_the_account_whose_token_ends_first_is_due_first(bench, keeper, clock):
    long = bench.connected("sinch", "oauth2_client", "sinch")
    short = bench.connected("smsgate", "jwt", "phone")
    bench.connected("seven", "api_key", "key")
    due = keeper.next_due()
    assert due == bench.refresher.renew_at(short)
    assert due < bench.refresher.renew_at(long)
    assert due > clock()
    assert work(keeper) == ()
    clock.now = due
    (outcome,) = work(keeper)
    assert (outcome.ok, outcome.account.name) == (True, "phone")
    assert keeper.next_due() > due


def test_after_sleep_everything_overdue_is_renewed_at_once(bench, keeper, clock):
    for name in ("one", "two"):
        bench.connected("sinch", "oauth2_client", name)
    clock.advance(days=3)
    assert keeper.next_due() < clock()
    assert [outcome.ok for outcome in work(keeper)] == [True, True]
    assert keeper.next_due() > clock()


def test_a_clock_that_was_set_back_renews_nothing_too_early(bench, keeper, clock):
    bench.connected("sinch", "oauth2_client")
    clock.advance(days=-400)
    assert work(keeper) == ()


def test_network_trouble_rests_longer_each_time_and_then_it_works_again(bench, keeper, clock):
    bench.connected("smsgate", "jwt")
    clock.now = keeper.next_due()
    bench.http.instead = Failure("net.dns")
    rests = []
    for _ in range(3):
        assert not work(keeper)[0].ok
        rests.append((keeper.next_due() - clock()).total_seconds())
        assert work(keeper) == ()
        clock.now = keeper.next_due()
    assert rests == [30, 60, 120]
    bench.http.instead = None
    assert work(keeper)[0].ok


def test_a_server_that_names_a_time_is_given_it(bench, keeper, clock):
    bench.connected("smsgate", "jwt")
    clock.now = keeper.next_due()
    bench.http.instead = Response(429, (("Retry-After", "600"),), b"")
    work(keeper)
    assert keeper.next_due() - clock() == timedelta(seconds=600)


def test_what_is_locked_borrowed_unconfirmed_or_refused_is_left_alone(bench, keeper, clock, safe):
    account = bench.connected("sinch", "oauth2_client")
    clock.advance(days=2)
    safe.locked = True
    assert (keeper.next_due(), work(keeper), keeper.warnings(clock())) == (None, (), ())
    safe.locked = False
    for change in ({"confirmed": False}, {"refused": "oauth.invalid_client"}):
        bench.accounts.save(replace(account, **change))
        assert (keeper.next_due(), work(keeper)) == (None, ())
    bench.accounts.forget("acme")
    bench.accounts.save(replace(account, borrowed=True))
    assert (keeper.next_due(), work(keeper)) == (None, ())
    assert bench.http.sent == []


def test_a_cancelled_round_starts_nothing(bench, keeper, clock):
    bench.connected("sinch", "oauth2_client")
    clock.advance(days=2)
    cancel = Cancel()
    cancel.cancel()
    assert keeper.work(cancel=cancel) == ()


def test_who_cannot_renew_itself_is_named_before_it_ends(bench, keeper, clock):
    account = bench.connected("onlinesim", "oauth2_code", "tab")
    bench.accounts.save(replace(account, grant=replace(account.grant, refresh_token=None)))
    ends = account.grant.expires_at
    assert ends is not None
    assert keeper.warnings(clock()) == ()
    clock.now = ends - timedelta(seconds=30)
    (warning,) = keeper.warnings(clock())
    assert (warning.account, warning.expires_at, warning.cause) == ("tab", ends, "")
    bench.connected("sinch", "oauth2_client", "renews")
    assert [one.account for one in keeper.warnings(clock())] == ["tab"]


def test_a_dead_refresh_token_is_told(bench, keeper, clock):
    account = bench.connected("onlinesim", "oauth2_code")
    bench.accounts.save(replace(account, refused="oauth.refresh_dead"))
    (warning,) = keeper.warnings(clock())
    assert warning.cause == "oauth.refresh_dead"
