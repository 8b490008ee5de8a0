"""The plug is pulled at random moments; afterwards every account is as before or as after, and its token lives.

40 kills each time, which is quick; ``packaging/dev.py attack`` makes 500.
"""

from __future__ import annotations

import json
import random
import sqlite3
import subprocess
import sys
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smsauth_gui.adapters import store
from smsauth_gui.adapters.store import SqliteStore
from smsauth_gui.adapters.vault import Vault
from smsauth_gui.app import hex_digits, load_catalog
from smsauth_gui.core.grant import renewal_times
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.sandbox import Sandbox
from smsauth_gui.services.ports import Cancel
from tests.attacks.sizes import size, tell
from tests.crashing import KEY, LATER, OLD, Bench
from tests.old_store import write_version_1
from tests.platforms import needs_fork

pytestmark = needs_fork
KILLS = size("KILLS", 40)
MIGRATIONS = KILLS * 3 // 10
SEED = 20260501


@pytest.fixture(scope="module")
def root():
    server = Sandbox(clock=lambda: datetime.now(UTC), token=hex_digits)
    yield server.start()
    server.stop()


def expected(journal: list[list[str]], names: set[str]) -> tuple[set[str], set[str]]:
    """The names before and after what was under way when the worker died."""
    doing: list[str] | None = None
    for words in journal:
        if words[0] == "begin":
            doing = words[1:]
        else:
            assert doing is not None
            names, doing = applied(names, doing), None
    return names, names if doing is None else applied(names, doing)


def applied(names: set[str], doing: list[str]) -> set[str]:
    act, name, *rest = doing
    if act == "connect":
        return names | {name}
    if act == "delete":
        return names - {name}
    return (names - {name}) | set(rest) if act == "rename" else names


@contextmanager
def killer(folder: Path, root: str, journal: Path) -> Iterator[Callable[[str, int, float], None]]:
    """Starts a worker on an act and kills it after so many seconds."""
    program = subprocess.Popen(
        [sys.executable, "-m", "tests.crashing", str(folder), root, str(journal)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    asked, answered = program.stdin, program.stdout
    assert asked is not None
    assert answered is not None

    def kill(act: str, seed: int, seconds: float) -> None:
        asked.write(f"{act} {seed} {seconds:.4f}\n")
        asked.flush()
        assert answered.readline().strip() == "9", "the worker ended by itself"

    try:
        yield kill
    finally:
        asked.close()
        program.wait(20)
        answered.close()


def sound(path: Path) -> bool:
    with closing(sqlite3.connect(path)) as db:
        return bool(db.execute("PRAGMA integrity_check").fetchone() == ("ok",))


def test_a_kill_at_any_moment_loses_no_account_and_no_token(tmp_path: Path, root: str):
    catalog, journal = load_catalog(tmp_path), tmp_path / "journal"
    chance = random.Random(SEED)  # repeatable, nothing secret
    names: set[str] = set()
    seen: Counter[str] = Counter()
    with killer(tmp_path, root, journal) as kill:
        for number in range(KILLS):
            journal.unlink(missing_ok=True)
            kill("work", number, chance.uniform(0.01, 0.3))
            lines = [json.loads(line) for line in journal.read_text().splitlines()] if journal.exists() else []
            seen[lines[-1][1] if lines and lines[-1][0] == "begin" else "between"] += 1
            assert sound(tmp_path / "accounts.sqlite3")
            bench = Bench(tmp_path, root, catalog)
            try:
                names = examine(bench, expected(lines, names), seen)
            finally:
                bench.close()
    tell(f"{KILLS} kills, during: {dict(seen)}; no account and no token lost")
    assert sum(seen[act] for act in ("connect", "refresh", "rename", "delete", "between")) == KILLS
    assert seen["refresh"] > KILLS // 10
    assert seen["connect"] > KILLS // 10


def test_a_kill_while_an_old_file_is_brought_up_to_date_loses_nothing(tmp_path: Path, root: str, monkeypatch):
    vault, journal = Vault("a test", KEY), tmp_path / "journal"
    accounts = [Account(f"number {n}", "seven", "api_key", secrets={"key": Secret(f"key {n}")}) for n in range(300)]
    write_version_1(tmp_path / OLD, vault, *accounts)
    before = tuple(sorted(accounts, key=lambda account: account.name))
    monkeypatch.setattr(store, "_STEPS", LATER)
    monkeypatch.setattr(store, "SCHEMA_VERSION", len(LATER))
    chance = random.Random(SEED)  # repeatable, nothing secret
    seen: Counter[str] = Counter()
    with killer(tmp_path, root, journal) as kill:
        for number in range(MIGRATIONS):
            journal.unlink(missing_ok=True)
            kill("migrate", number, chance.uniform(0.005, 0.06 * (1 + number % 6)))  # a busy computer takes longer
            names = journal.read_text().splitlines() if journal.exists() else []
            if not names:
                continue  # killed before it had begun
            path = tmp_path / names[-1]
            assert sound(path)
            with closing(sqlite3.connect(path)) as db:
                version = db.execute("PRAGMA user_version").fetchone()[0]
            seen["new" if version == len(LATER) else "old"] += 1
            assert version in {1, len(LATER)}
            opened = SqliteStore(path, vault)
            assert opened.load() == before
            opened.close()
            with closing(sqlite3.connect(path)) as db:
                assert db.execute("SELECT DISTINCT kind FROM account").fetchall() == [("kept",)]
            for left in tmp_path.glob("*-*.sqlite3*"):
                left.unlink()
    tell(f"{MIGRATIONS} kills of a migration, which was then: {dict(seen)}")
    assert seen["old"]


def examine(bench: Bench, either: tuple[set[str], set[str]], seen: Counter[str]) -> set[str]:
    """Every account is as before or as after; the refresh token held is the one the server takes, or it is told why not."""
    held = {account.name for account in bench.accounts.all()}
    assert held in either, f"{held} is neither of {either}"
    for account in bench.accounts.all():
        marked = account.renewing_since
        assert not account.refused
        outcome = bench.refresher.refresh(account, cancel=Cancel())
        if outcome.ok:
            assert outcome.account is not None
            assert outcome.account.renewing_since is None
            continue
        assert marked is not None, f"{account.name} holds a refresh token that the server does not take"
        assert outcome.diagnosis.cause == "oauth.refresh_dead"
        assert outcome.diagnosis.evidence[-1] == renewal_times.cut_off(marked, outcome.diagnosis.cause)
        kept = bench.accounts.get(account.name)
        assert kept is not None
        assert (kept.refused, kept.renewing_since) == ("oauth.refresh_dead", marked)
        seen["sign in again"] += 1
        # The person signs in again.
        assert bench.connect(account.name)
    return {account.name for account in bench.accounts.all()}
