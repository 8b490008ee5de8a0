"""Who holds a locked file is told by name."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from smsauth_gui.adapters import holder
from smsauth_gui.adapters.holder import holders_of
from smsauth_gui.adapters.store import SqliteStore
from smsauth_gui.adapters.vault import Vault
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.wording.language import ENGLISH
from smsauth_gui.wording.reasons import reason

HOLDS = """
import sqlite3, sys
db = sqlite3.connect(sys.argv[1], isolation_level=None)
db.execute("BEGIN IMMEDIATE")
print("held", flush=True)
sys.stdin.read()
"""


@pytest.mark.skipif(not Path("/proc/locks").exists(), reason="only Linux tells")
def test_a_file_that_is_locked_for_long_names_the_program_that_holds_it(tmp_path: Path):
    path = tmp_path / "accounts.sqlite3"
    store = SqliteStore(path, Vault("a test", bytes(32)))
    store.save(Account("acme", "seven", "api_key"))
    store._db.execute("PRAGMA busy_timeout = 50")
    assert holders_of(path) == []
    with subprocess.Popen(
        [sys.executable, "-c", HOLDS, str(path)], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as other:
        assert other.stdout is not None
        assert other.stdout.readline() == "held\n"
        with pytest.raises(Problem) as caught:
            store.save(Account("beta", "seven", "api_key"))
        assert store.load() == (Account("acme", "seven", "api_key"),)
        other.communicate("")
    assert (caught.value.cause, caught.value.detail["reason"]) == ("store.read_only", "file_held_by")
    assert f"({other.pid})" in reason(caught.value.detail, ENGLISH)
    store.save(Account("beta", "seven", "api_key"))
    store.close()


def test_where_the_system_does_not_tell_nobody_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setattr(holder, "_LOCKS", tmp_path / "nothing")
    assert holders_of(tmp_path / "accounts.sqlite3") == []
