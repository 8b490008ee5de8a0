"""The plug is pulled at 200 random moments; afterwards every account is as before or as after, and its token lives."""

from __future__ import annotations

import json
import random
import sqlite3
import subprocess
import sys
from collections import Counter
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smsauth_gui.app import hex_digits, load_catalog
from smsauth_gui.sandbox import Sandbox
from smsauth_gui.services.ports import Cancel
from tests.crashing import Bench

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="the worker forks")
KILLS = 200
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


def test_a_kill_at_any_moment_loses_no_account_and_no_token(tmp_path: Path, root: str, record_property):
    catalog, journal = load_catalog(tmp_path), tmp_path / "journal"
    chance = random.Random(SEED)  # repeatable, nothing secret
    worker = subprocess.Popen(
        [sys.executable, "-m", "tests.crashing", str(tmp_path), root, str(journal)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert worker.stdin is not None
    assert worker.stdout is not None
    names: set[str] = set()
    seen: Counter[str] = Counter()
    try:
        for number in range(KILLS):
            journal.unlink(missing_ok=True)
            worker.stdin.write(f"{number} {chance.uniform(0.01, 0.3):.3f}\n")
            worker.stdin.flush()
            assert worker.stdout.readline().strip() == "9", "the worker ended by itself"
            lines = [json.loads(line) for line in journal.read_text().splitlines()] if journal.exists() else []
            seen[lines[-1][1] if lines and lines[-1][0] == "begin" else "between"] += 1
            with closing(sqlite3.connect(tmp_path / "accounts.sqlite3")) as db:
                assert db.execute("PRAGMA integrity_check").fetchone() == ("ok",)
            bench = Bench(tmp_path, root, catalog)
            try:
                names = examine(bench, expected(lines, names), seen)
            finally:
                bench.close()
    finally:
        worker.stdin.close()
        worker.wait(20)
        worker.stdout.close()
    record_property("killed_during", dict(seen))
    assert sum(seen[act] for act in ("connect", "refresh", "rename", "delete", "between")) == KILLS
    assert seen["refresh"] > 20
    assert seen["connect"] > 20


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
        assert any("cut off" in words for words in outcome.diagnosis.evidence)
        kept = bench.accounts.get(account.name)
        assert kept is not None
        assert (kept.refused, kept.renewing_since) == ("oauth.refresh_dead", marked)
        seen["sign in again"] += 1
        # The person signs in again.
        assert bench.connect(account.name)
    return {account.name for account in bench.accounts.all()}
