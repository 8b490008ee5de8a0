"""The one timer: what is due is renewed on a worker, never twice at once, and nothing while locked."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta
from pathlib import Path
from typing import Any, cast

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.services.ports import Cancel
from smsauth_gui.services.renewal import Renewals
from smsauth_gui.services.renewal import Warning as Ending
from smsauth_gui.ui.window.renewal_timer import Renewal
from tests.ui.stage import NOW, Stage, make_services


class ScriptedRenewals:
    """Something falls due when the test says so."""

    def __init__(self) -> None:
        self.due: datetime | None = None
        self.worked = 0

    def next_due(self) -> datetime | None:
        return self.due

    def work(self, *, cancel: Cancel) -> tuple[Any, ...]:
        assert not cancel.cancelled
        self.worked += 1
        self.due = None
        return ()

    def warnings(self, now: datetime) -> tuple[Ending, ...]:
        return (Ending("Falcon", now, ""),)


@pytest.fixture
def renewals() -> ScriptedRenewals:
    return ScriptedRenewals()


@pytest.fixture
def stage(tmp_path: Path, catalog: Catalog, renewals: ScriptedRenewals, qtbot: QtBot) -> Iterator[Stage]:
    services, _ = make_services(tmp_path / "data", catalog)
    made = Stage(replace(services, renewals=cast("Renewals", renewals)))
    made.roster.read()
    qtbot.waitUntil(lambda: made.roster.loaded)
    yield made
    made.end()


def test_what_is_due_is_renewed_once_and_warnings_are_told(
    stage: Stage, renewals: ScriptedRenewals, qtbot: QtBot
) -> None:
    renewal, told = Renewal(stage.services, stage.tasks, stage.roster, stage), list[tuple[Ending, ...]]()
    renewal.warned.connect(told.append)
    renewals.due = NOW - timedelta(hours=8)
    renewal.look()
    renewal.look()
    qtbot.waitUntil(lambda: bool(told))
    assert renewals.worked == 1
    assert told[0][0].account == "Falcon"


def test_what_is_due_later_waits(stage: Stage, renewals: ScriptedRenewals, qtbot: QtBot) -> None:
    renewal, told = Renewal(stage.services, stage.tasks, stage.roster, stage), list[tuple[Ending, ...]]()
    renewal.warned.connect(told.append)
    renewals.due = NOW + timedelta(seconds=1)
    renewal.look()
    qtbot.waitUntil(lambda: bool(told))
    assert renewals.worked == 0


def test_nothing_is_renewed_while_locked_and_at_once_afterwards(
    stage: Stage, renewals: ScriptedRenewals, qtbot: QtBot
) -> None:
    renewal = Renewal(stage.services, stage.tasks, stage.roster, stage)
    renewals.due = NOW
    renewal.pause()
    renewal.look()
    assert not stage.tasks.busy
    renewal.resume()
    qtbot.waitUntil(lambda: renewals.worked == 1)
