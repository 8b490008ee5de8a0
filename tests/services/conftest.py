"""All services wired together as the program does it: real sockets, the practice providers, a person at a browser."""

from __future__ import annotations

import secrets
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smsauth_gui.adapters.loopback import LoopbackListener
from smsauth_gui.app import hex_digits, load_catalog
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account
from smsauth_gui.sandbox import Sandbox
from smsauth_gui.services.accounts import Accounts
from smsauth_gui.services.call import Caller
from smsauth_gui.services.connect import Connector
from smsauth_gui.services.outcome import Attempt, Outcome, PasteBox, Progress
from smsauth_gui.services.ports import Browser, Cancel
from smsauth_gui.services.refresh import Minter, Refresher
from smsauth_gui.services.sending import Sender
from smsauth_gui.services.signin import BrowserPart
from tests.fakes import FollowingBrowser, PracticeAt, RecordingHttp, RememberingStore


@dataclass
class AnyBrowser:
    """The browser of the moment."""

    now: Browser = field(default_factory=FollowingBrowser)

    def open(self, url: str, came: threading.Event) -> str:
        return self.now.open(url, came)


class Bench:
    """The services and everything around them."""

    def __init__(self, catalog: Catalog, root: str) -> None:
        self.http, self.store, self.practice = RecordingHttp(), RememberingStore(), PracticeAt(root)
        self.browser = AnyBrowser()
        self.progress: list[Progress] = []
        clock = lambda: datetime.now(UTC)  # noqa: E731 - the sandbox's tokens live in the same time
        self.accounts = Accounts(self.store, clock)
        self.sender = Sender(catalog=catalog, http=self.http, clock=clock, ticks=time.monotonic, practice=self.practice)
        minter = Minter(self.sender)
        self.refresher = Refresher(self.sender, self.accounts, minter)
        self.caller = Caller(self.sender, self.accounts, self.refresher)
        part = BrowserPart(
            listener=LoopbackListener(), browser=self.browser, ticks=time.monotonic, token=secrets.token_urlsafe
        )
        self.connector = Connector(self.sender, self.accounts, self.caller, self.refresher, minter, part, self.practice)

    def connect(
        self,
        provider: str,
        method: str,
        *,
        cancel: Cancel | None = None,
        box: PasteBox | None = None,
        report: object = None,
        **more: object,
    ) -> Outcome:
        """Connect a practice account."""
        attempt = Attempt(provider, method, practice=True, **{"timeout_s": 20.0, **more})  # type: ignore[arg-type]
        return self.connector.connect(
            attempt,
            report=report if callable(report) else self.progress.append,
            cancel=cancel or Cancel(),
            box=box or PasteBox(),
        )

    def connected(self, provider: str, method: str, name: str = "acme", **more: object) -> Account:
        """A practice account that is connected and kept."""
        outcome = self.connect(provider, method, name=name, **more)
        assert outcome.ok, outcome.diagnosis
        assert outcome.account is not None
        kept = self.connector.keep(outcome.account.name, name)
        assert kept is not None
        self.http.sent.clear()
        return kept


@pytest.fixture(scope="session")
def _catalog(tmp_path_factory: pytest.TempPathFactory) -> Catalog:
    return load_catalog(Path(tmp_path_factory.mktemp("home")))


@pytest.fixture(scope="module")
def _root() -> Iterator[str]:
    server = Sandbox(clock=lambda: datetime.now(UTC), token=hex_digits)
    yield server.start()
    server.stop()


@pytest.fixture
def bench(_catalog: Catalog, _root: str) -> Iterator[Bench]:
    made = Bench(_catalog, _root)
    yield made
    made.http.close()
