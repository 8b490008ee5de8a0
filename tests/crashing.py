"""Works on accounts until it is killed: run as a program, it forks one worker for each line it reads, and kills it.

The worker writes what it begins and what it has ended into a journal; a write reaches the file even when the process
dies right after it, so the journal knows what the store must hold.
"""

from __future__ import annotations

import itertools
import json
import os
import random
import secrets
import shutil
import signal
import sys
import tempfile
import time
from datetime import UTC, datetime
from pathlib import Path

from smsauth_gui.adapters import store
from smsauth_gui.adapters.loopback import LoopbackListener
from smsauth_gui.adapters.store import SqliteStore
from smsauth_gui.adapters.vault import Vault
from smsauth_gui.app import load_catalog
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.services.accounts import Accounts
from smsauth_gui.services.call import Caller
from smsauth_gui.services.connect import Connector
from smsauth_gui.services.outcome import Attempt, PasteBox
from smsauth_gui.services.ports import Cancel
from smsauth_gui.services.refresh import Minter, Refresher
from smsauth_gui.services.sending import Sender
from smsauth_gui.services.signin import BrowserPart
from tests.fakes import FollowingBrowser, PracticeAt, RecordingHttp

KEY = bytes(range(32))
NAMES = ("acme", "beta", "gamma")
OLD = "old.sqlite3"
LATER = (
    *store._STEPS,
    "ALTER TABLE account ADD COLUMN kind TEXT NOT NULL DEFAULT 'account'",
    "CREATE INDEX kinds ON account (kind)",
    "UPDATE account SET kind = 'kept'",
)
"""A schema that is three steps ahead of the program's."""


class Bench:
    """The services over the real store, at a running practice server."""

    def __init__(self, home: Path, root: str, catalog: Catalog) -> None:
        clock = lambda: datetime.now(UTC)  # noqa: E731 - the practice server's tokens live in the same time
        self.store = SqliteStore(home / "accounts.sqlite3", Vault("a test", KEY))
        self.http, practice = RecordingHttp(), PracticeAt(root)
        self.accounts = Accounts(self.store, clock)
        sender = Sender(catalog=catalog, http=self.http, clock=clock, ticks=time.monotonic, practice=practice)
        minter = Minter(sender)
        self.refresher = Refresher(sender, self.accounts, minter)
        caller = Caller(sender, self.accounts, self.refresher)
        self.browser = FollowingBrowser()
        browser = BrowserPart(
            listener=LoopbackListener(), browser=self.browser, ticks=time.monotonic, token=secrets.token_urlsafe
        )
        self.connector = Connector(sender, self.accounts, caller, self.refresher, minter, browser, practice)

    def connect(self, name: str) -> bool:
        """Sign in and say yes."""
        attempt = Attempt("seven", "oauth2_code", practice=True, name=name, timeout_s=20.0)
        outcome = self.connector.connect(attempt, report=lambda _: None, cancel=Cancel(), box=PasteBox())
        return outcome.account is not None and self.connector.keep(outcome.account.name, name) is not None

    def close(self) -> None:
        """End everything."""
        self.http.close()
        self.store.close()


def work(home: Path, root: str, catalog: Catalog, seed: int, journal: Path) -> None:
    """One thing after another, for ever."""
    chance = random.Random(seed)  # repeatable, nothing secret
    # Without a buffer: what was written stays written.
    book = os.open(journal, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)

    def note(*words: str) -> None:
        os.write(book, (json.dumps(words) + "\n").encode())

    bench = Bench(home, root, catalog)
    while True:
        kept = [account.name for account in bench.accounts.all()]
        free = [name for name in NAMES if name not in kept]
        # Half of the workers mostly do what is over within a millisecond, or no kill would ever meet it.
        weights = (40, 8, 1, 2) if seed % 2 else (2, 200, 10, 1)
        act = chance.choices(("refresh", "rename", "delete", "connect"), weights)[0]
        if act == "connect" and free:
            name = chance.choice(free)
            note("begin", "connect", name)
            bench.connect(name)
        elif act in {"refresh", "rename", "delete"} and kept:
            name = chance.choice(kept)
            other = chance.choice(free) if free else name
            note("begin", act, name, other)
            if act == "refresh":
                account = bench.accounts.get(name)
                assert account is not None
                bench.refresher.refresh(account, cancel=Cancel())
            elif act == "rename":
                bench.accounts.rename(name, other)
            else:
                bench.accounts.forget(name)
        else:
            continue
        note("end")


def bring_up_to_date(home: Path, journal: Path) -> None:
    """One old file after another, for ever."""
    book = os.open(journal, os.O_WRONLY | os.O_APPEND | os.O_CREAT, 0o600)
    store._STEPS, store.SCHEMA_VERSION = LATER, len(LATER)
    for number in itertools.count():
        path = home / f"{os.getpid()}-{number}.sqlite3"
        shutil.copy(home / OLD, path)
        os.write(book, f"{path.name}\n".encode())
        SqliteStore(path, Vault("a test", KEY)).close()


def warm_up(root: str, catalog: Catalog) -> None:
    """Import and compile everything once, so that workers spend their short lives on accounts."""
    with tempfile.TemporaryDirectory() as folder:
        bench = Bench(Path(folder), root, catalog)
        bench.connect("first")
        bench.browser.done()
        (account,) = bench.accounts.all()
        bench.refresher.refresh(account, cancel=Cancel())
        bench.close()


def main() -> None:
    """Read ``ACT SEED SECONDS`` lines; start a worker for each, kill it after so many seconds, answer with a line."""
    home, root, journal = Path(sys.argv[1]), sys.argv[2], Path(sys.argv[3])
    catalog = load_catalog(home)
    warm_up(root, catalog)
    for line in sys.stdin:
        act, seed, seconds = line.split()
        child = os.fork()
        if child == 0:
            if act == "migrate":
                bring_up_to_date(home, journal)
            work(home, root, catalog, int(seed), journal)
            os._exit(1)
        time.sleep(float(seconds))  # the moment of the kill is the point: it must be any moment
        os.kill(child, signal.SIGKILL)
        _, status = os.waitpid(child, 0)
        sys.stdout.write(f"{os.WTERMSIG(status) if os.WIFSIGNALED(status) else 0}\n")
        sys.stdout.flush()


if __name__ == "__main__":
    main()
