"""One practice server for all tests of this folder; its clock can be moved, its scenarios are chosen by path."""

from __future__ import annotations

import secrets
from datetime import UTC, datetime, timedelta
from typing import TYPE_CHECKING, Any

import httpx
import pytest

from smsauth_gui.sandbox import Sandbox, directory

if TYPE_CHECKING:
    from collections.abc import Iterator


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.start = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
        self.now = self.start

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **amount: float) -> None:
        self.now += timedelta(**amount)


def random_hex(count: int) -> str:
    return secrets.token_hex(count)[:count]


@pytest.fixture(scope="session")
def _clock() -> Clock:
    return Clock()


@pytest.fixture
def clock(_clock: Clock) -> Iterator[Clock]:
    yield _clock
    _clock.now = _clock.start


@pytest.fixture(scope="session")
def sandbox(_clock: Clock) -> Iterator[Sandbox]:
    served = Sandbox(clock=_clock, token=random_hex)
    served.slow_seconds = 0.2
    served.drip_seconds = 0.02
    served.start()
    yield served
    served.stop()


@pytest.fixture(scope="session")
def web(sandbox: Sandbox) -> Iterator[httpx.Client]:
    """A client at the server's root that follows nothing and ignores the machine's proxies."""
    with httpx.Client(base_url=sandbox.base, trust_env=False, timeout=5) as client:
        yield client


@pytest.fixture(scope="session")
def providers(sandbox: Sandbox) -> dict[str, Any]:
    return dict(directory(sandbox.base)["providers"])
