"""The accounts in the order of need: sorted anew when something has come to be otherwise, and only then."""

from __future__ import annotations

from datetime import timedelta

from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.secret import Secret
from tests.ui.stage import NOW, Stage


def ending(name: str, days: int) -> Account:
    grant = Grant(Secret("t"), NOW, expires_at=NOW + timedelta(days=days))
    return Account(name, "seven", "oauth2_implicit", status="ok", grant=grant)


def needs(stage: Stage, days: float) -> list[tuple[str, str]]:
    return [(account.name, need) for need, account in stage.roster.in_need(NOW + timedelta(days=days))]


def test_the_order_follows_the_time(stage: Stage) -> None:
    stage.roster.take((ending("late", 40), ending("soon", 2)))
    assert needs(stage, 0) == [("soon", "expiring"), ("late", "fine")]
    assert needs(stage, 2) == [("soon", "attention"), ("late", "fine")]
    assert needs(stage, 9) == [("soon", "attention"), ("late", "expiring")]
    assert needs(stage, 0) == [("soon", "expiring"), ("late", "fine")], "a clock that was set back"


def test_nothing_is_sorted_twice_before_something_is_due(stage: Stage) -> None:
    stage.roster.take((ending("late", 40), ending("soon", 2)))
    first = stage.roster.in_need(NOW)
    assert stage.roster.in_need(NOW + timedelta(days=1)) is first
    assert stage.roster.in_need(NOW + timedelta(days=2)) is not first


def test_another_snapshot_counts_at_once_and_the_one_before_is_let_go(stage: Stage) -> None:
    stage.roster.take((ending("late", 40),))
    assert needs(stage, 0) == [("late", "fine")]
    stage.roster.take(())
    assert needs(stage, 0) == []
