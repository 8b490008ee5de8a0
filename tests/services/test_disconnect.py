"""Giving an account up: what is over at the provider, what was only forgotten here, and what stays valid there."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from smsauth_gui.core.values.http import Failure
from smsauth_gui.services.disconnect import Leaver
from smsauth_gui.services.ports import Cancel


@pytest.fixture
def leaver(bench):
    return Leaver(bench.accounts, bench.refresher, bench.sender.catalog, bench.sender.clock)


def left(leaver, account, *, at_provider=True):
    return leaver.leave(account, at_provider=at_provider, cancel=Cancel())


@pytest.mark.parametrize(
    ("provider", "method", "remains"),
    [("smsgate", "jwt", ("login",)), ("seven", "oauth2_code", ()), ("infobip", "ibsso", ("login",))],
)
def test_what_the_provider_can_end_is_ended_there(bench, leaver, provider, method, remains):
    account = bench.connected(provider, method)
    assert leaver.can_end(account)
    done = left(leaver, account)
    assert (done.revoked, done.remains, done.diagnosis) == (("token",), remains, None)
    assert bench.store.kept == {}
    assert bench.http.sent


@pytest.mark.parametrize(
    ("provider", "method", "remains"),
    [("onlinesim", "oauth2_code", ("token",)), ("seven", "api_key", ("key",)), ("sinch", "basic", ("login",))],
)
def test_what_it_cannot_end_is_said_to_stay_valid(bench, leaver, provider, method, remains):
    account = bench.connected(provider, method)
    assert not leaver.can_end(account)
    done = left(leaver, account)
    assert (done.revoked, done.remains) == ((), remains)
    assert (bench.store.kept, bench.http.sent) == ({}, [])


def test_offline_it_is_forgotten_all_the_same_and_the_reason_is_told(bench, leaver):
    account = bench.connected("smsgate", "jwt")
    bench.http.instead = Failure("net.dns")
    done = left(leaver, account)
    assert (done.revoked, done.remains, done.diagnosis.cause) == ((), ("token", "login"), "net.dns")
    assert bench.store.kept == {}


def test_only_forgetting_sends_nothing(bench, leaver):
    account = bench.connected("smsgate", "jwt")
    done = left(leaver, account, at_provider=False)
    assert (done.revoked, bench.http.sent, bench.store.kept) == ((), [], {})


def test_a_borrowed_credential_is_never_ended_by_removing_it(bench, leaver):
    account = replace(bench.connected("smsgate", "jwt"), name="lent", borrowed=True)
    bench.accounts.save(account)
    done = left(leaver, account)
    assert (done.revoked, bench.http.sent) == ((), [])
    assert bench.accounts.get("lent") is None


def test_what_was_forgotten_comes_back_once_and_what_was_ended_stays_ended(bench, leaver):
    account = bench.connected("smsgate", "jwt")
    left(leaver, account, at_provider=False)
    assert leaver.undo() == account
    assert bench.store.kept == {account.name: account}
    assert leaver.undo() is None
    left(leaver, account)
    back = leaver.undo()
    assert (back.grant, back.status) == (None, "token.revoked")


def test_after_a_minute_or_once_let_go_nothing_comes_back(bench, leaver):
    account = bench.connected("seven", "api_key")
    left(leaver, account)
    leaver.let_go()
    assert leaver.undo() is None
    start = bench.sender.clock()
    moments = iter([start, start + timedelta(seconds=61)])
    late = Leaver(bench.accounts, bench.refresher, bench.sender.catalog, lambda: next(moments))
    left(late, account)
    assert late.undo() is None
    assert bench.store.kept == {}


def test_where_its_name_is_taken_meanwhile_it_gets_another(bench, leaver):
    account = bench.connected("seven", "api_key")
    left(leaver, account)
    bench.accounts.save(replace(account, note="the new one"))
    back = leaver.undo()
    assert back.name != account.name
    assert len(bench.store.kept) == 2
