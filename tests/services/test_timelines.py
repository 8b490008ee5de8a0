"""The exchanges of an account follow it; the history gets them where the person wants one, and never spoils a call."""

from __future__ import annotations

from pathlib import Path

import pytest

from smsauth_gui.adapters.history import HomeHistory
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.services.timelines import Timelines
from tests.services.test_accounts import entry


@pytest.fixture
def history(tmp_path: Path) -> HomeHistory:
    return HomeHistory(tmp_path, lambda: None)


class FullHistory(HomeHistory):
    """Its disk is full."""

    def add(self, account, provider, entry):
        del account, provider, entry  # the names of the port
        raise Problem("store.full")


def test_the_timeline_keeps_the_last_two_hundred():
    timelines = Timelines(None)
    for number in range(205):
        timelines.add("acme", "seven", entry(number))
    kept = timelines.of("acme")
    assert (len(kept), kept[0], kept[-1]) == (200, entry(5), entry(204))
    assert timelines.of("nobody") == ()


def test_exchanges_move_with_the_name():
    timelines = Timelines(None)
    timelines.add("acme", "seven", entry(1))
    timelines.move("acme", "other")
    timelines.move("nobody", "other")
    assert (timelines.of("acme"), timelines.of("other")) == ((), (entry(1),))
    timelines.move("other", "other")
    assert timelines.of("other") == (entry(1),)


def test_the_history_gets_what_the_person_wants_kept(history):
    timelines = Timelines(history)
    timelines.add("acme", "seven", entry(1))
    timelines.recording = False
    timelines.add("acme", "seven", entry(2))
    assert [(row.account, row.provider, row.path) for row in history.page(0, 10)] == [("acme", "seven", "/1")]
    assert timelines.of("acme") == (entry(1), entry(2))


def test_what_is_dropped_here_stays_in_the_history_until_all_is_forgotten(history):
    timelines = Timelines(history)
    for name in ("one", "two", "three"):
        timelines.add(name, "seven", entry())
    timelines.drop("one")
    assert (timelines.of("one"), timelines.of("two"), history.count()) == ((), (entry(),), 3)
    timelines.clear()
    assert (timelines.of("two"), history.count()) == ((), 3)
    timelines.add("three", "seven", entry())
    timelines.forget()
    assert (timelines.of("three"), history.count()) == ((), 0)


def test_a_history_that_fails_spoils_nothing(tmp_path):
    timelines = Timelines(FullHistory(tmp_path, lambda: None))
    timelines.add("acme", "seven", entry())
    assert timelines.of("acme") == (entry(),)


def test_the_history_follows_an_account_to_its_new_name(history):
    timelines = Timelines(history)
    timelines.add("acme", "seven", entry(1))
    timelines.move("acme", "depot")
    assert history.count(account="depot") == 1
    timelines.forget_one("depot")
    assert history.count() == 0
