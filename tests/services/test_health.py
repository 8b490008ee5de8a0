"""Checking many: a few at a time, paced, cancelled, and nobody asked who must not be."""

from __future__ import annotations

import threading
import time

import pytest
from msgspec.structs import replace

from smsauth_gui.services.health import AT_ONCE, Checked, Health, Pace
from smsauth_gui.services.ports import Cancel


@pytest.fixture
def health(bench):
    return Health(bench.accounts, bench.caller, bench.sender.catalog, time.monotonic)


def checked(health, names, **more) -> dict[str, Checked]:
    done: list[Checked] = []
    health.check(names, cancel=more.pop("cancel", None) or Cancel(), on_checked=done.append, **more)
    assert len(done) == len(names)
    return {one.account: one for one in done}


def test_every_account_is_asked_its_first_call_once(bench, health):
    for name in ("one", "two", "three"):
        bench.connected("seven", "api_key", name)
    bench.http.sent.clear()
    done = checked(health, ["one", "two", "three"])
    assert {one.result.diagnosis.cause for one in done.values()} == {"ok"}
    assert len(bench.http.sent) == 3
    assert bench.accounts.get("two").checked is not None


def test_no_more_than_a_few_run_at_once(bench, health):
    names = [f"n{number}" for number in range(24)]
    account = bench.connected("seven", "api_key", "n0")
    for name in names[1:]:
        bench.accounts.save(replace(account, name=name))
    running, most, lock = 0, 0, threading.Lock()
    real = bench.http.send

    def counting(request, **more):
        nonlocal running, most
        with lock:
            running += 1
            most = max(most, running)
        try:
            return real(request, **more)
        finally:
            with lock:
                running -= 1

    bench.http.send = counting
    checked(health, names)
    assert 1 < most <= AT_ONCE


def test_borrowed_and_refused_ones_are_skipped_with_the_reason(bench, health):
    account = bench.connected("seven", "api_key", "good")
    bench.accounts.save(replace(account, name="bad", refused="credential.rejected"))
    bench.accounts.save(replace(account, name="lent", borrowed=True))
    bench.http.sent.clear()
    done = checked(health, ["good", "bad", "lent", "nobody"])
    assert {name: one.skipped for name, one in done.items()} == {
        "good": "",
        "bad": "credential.rejected",
        "lent": "borrowed",
        "nobody": "cancelled",
    }
    assert len(bench.http.sent) == 1


def test_a_key_that_was_refused_is_not_sent_by_the_next_check(bench, health):
    account = bench.connected("seven", "api_key", "key")
    bench.practice.scenarios = ("revoked",)
    first = checked(health, ["key"])["key"]
    assert not first.result.ok
    assert bench.accounts.get("key").refused == first.result.diagnosis.cause
    bench.http.sent.clear()
    assert checked(health, ["key"])["key"].skipped == first.result.diagnosis.cause
    assert bench.http.sent == []
    bench.practice.scenarios = ()
    assert bench.caller.run(replace(account, refused="credential.rejected"), cancel=Cancel()).ok
    assert bench.accounts.get("key").refused == ""


def test_cancelling_skips_the_rest(bench, health):
    account = bench.connected("seven", "api_key", "n0")
    names = [f"n{number}" for number in range(60)]
    for name in names[1:]:
        bench.accounts.save(replace(account, name=name))
    cancel, done = Cancel(), []

    def cancel_after(one: Checked) -> None:
        done.append(one)
        cancel.cancel()

    health.check(names, cancel=cancel, on_checked=cancel_after)
    assert len(done) == 60
    assert sum(one.skipped == "cancelled" for one in done) >= 60 - 2 * AT_ONCE


def test_the_pace_keeps_calls_apart_and_a_cancel_ends_the_wait():
    pace, cancel = Pace(time.monotonic), Cancel()
    began = time.monotonic()
    assert all(pace.wait("one", 0.02, cancel) for _ in range(6))
    assert time.monotonic() - began >= 0.1
    assert pace.wait("other", 600, cancel)
    threading.Timer(0.05, cancel.cancel).start()
    assert not pace.wait("other", 600, cancel)
    assert time.monotonic() - began < 60
