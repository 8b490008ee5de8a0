"""One timer for all accounts: what is due, what rests after a failure, and whom to tell."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from smsauth_gui.core.values.http import Failure, Response
from smsauth_gui.services.ports import Cancel
from smsauth_gui.services.renewal import Renewals
from tests.fakes import Clock, OpenSafe


@pytest.fixture
def clock(bench):
    moving = Clock()
    moving.now = bench.sender.clock()
    return moving


@pytest.fixture
def safe():
    return OpenSafe()


@pytest.fixture
def renewals(bench, clock, safe):
    bench.sender.clock = clock
    return Renewals(bench.accounts, bench.refresher, safe, clock)


def work(renewals: Renewals):
    return renewals.work(cancel=Cancel())


def test_the_account_whose_token_ends_first_is_due_first(bench, renewals, clock):
    long = bench.connected("sinch", "oauth2_client", "sinch")
    short = bench.connected("smsgate", "jwt", "phone")
    bench.connected("seven", "api_key", "key")
    due = renewals.next_due()
    assert due == bench.refresher.renew_at(short)
    assert due < bench.refresher.renew_at(long)
    assert due > clock()
    assert work(renewals) == ()
    clock.now = due
    (outcome,) = work(renewals)
    assert (outcome.ok, outcome.account.name) == (True, "phone")
    assert renewals.next_due() > due


def test_after_sleep_everything_overdue_is_renewed_at_once(bench, renewals, clock):
    for name in ("one", "two"):
        bench.connected("sinch", "oauth2_client", name)
    clock.advance(days=3)
    assert renewals.next_due() < clock()
    assert [outcome.ok for outcome in work(renewals)] == [True, True]
    assert renewals.next_due() > clock()


def test_a_clock_that_was_set_back_renews_nothing_too_early(bench, renewals, clock):
    bench.connected("sinch", "oauth2_client")
    clock.advance(days=-400)
    assert work(renewals) == ()


def test_network_trouble_rests_longer_each_time_and_then_it_works_again(bench, renewals, clock):
    bench.connected("smsgate", "jwt")
    clock.now = renewals.next_due()
    bench.http.instead = Failure("net.dns")
    rests = []
    for _ in range(3):
        assert not work(renewals)[0].ok
        rests.append((renewals.next_due() - clock()).total_seconds())
        assert work(renewals) == ()
        clock.now = renewals.next_due()
    assert rests == [30, 60, 120]
    bench.http.instead = None
    assert work(renewals)[0].ok


def test_a_server_that_names_a_time_is_given_it(bench, renewals, clock):
    bench.connected("smsgate", "jwt")
    clock.now = renewals.next_due()
    bench.http.instead = Response(429, (("Retry-After", "600"),), b"")
    work(renewals)
    assert renewals.next_due() - clock() == timedelta(seconds=600)


def test_what_is_locked_borrowed_unconfirmed_or_refused_is_left_alone(bench, renewals, clock, safe):
    account = bench.connected("sinch", "oauth2_client")
    clock.advance(days=2)
    safe.locked = True
    assert (renewals.next_due(), work(renewals), renewals.warnings(clock())) == (None, (), ())
    safe.locked = False
    for change in ({"confirmed": False}, {"refused": "oauth.invalid_client"}):
        bench.accounts.save(replace(account, **change))
        assert (renewals.next_due(), work(renewals)) == (None, ())
    bench.accounts.forget("acme")
    bench.accounts.save(replace(account, borrowed=True))
    assert (renewals.next_due(), work(renewals)) == (None, ())
    assert bench.http.sent == []


def test_a_cancelled_round_starts_nothing(bench, renewals, clock):
    bench.connected("sinch", "oauth2_client")
    clock.advance(days=2)
    cancel = Cancel()
    cancel.cancel()
    assert renewals.work(cancel=cancel) == ()


def test_who_cannot_renew_itself_is_named_before_it_ends(bench, renewals, clock):
    account = bench.connected("onlinesim", "oauth2_code", "tab")
    bench.accounts.save(replace(account, grant=replace(account.grant, refresh_token=None)))
    ends = account.grant.expires_at
    assert ends is not None
    assert renewals.warnings(clock()) == ()
    clock.now = ends - timedelta(seconds=30)
    (warning,) = renewals.warnings(clock())
    assert (warning.account, warning.expires_at, warning.cause) == ("tab", ends, "")
    bench.connected("sinch", "oauth2_client", "renews")
    assert [one.account for one in renewals.warnings(clock())] == ["tab"]


def test_a_dead_refresh_token_is_told(bench, renewals, clock):
    account = bench.connected("onlinesim", "oauth2_code")
    bench.accounts.save(replace(account, refused="oauth.refresh_dead"))
    (warning,) = renewals.warnings(clock())
    assert warning.cause == "oauth.refresh_dead"
