"""Accounts on disk: whole again after a restart, never a readable secret, and each kind of broken file by its name."""

from __future__ import annotations

import contextlib
import os
import sqlite3
import subprocess
import sys
import threading
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import fields, replace

from smsauth_gui.adapters import sqlite_file
from smsauth_gui.adapters import store as store_module
from smsauth_gui.adapters.store import SCHEMA_VERSION, MemoryStore, SqliteStore, open_store
from smsauth_gui.adapters.vault import Vault
from smsauth_gui.core.values.credential import Account, Grant, Trust
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.services.accounts import Accounts
from tests.marks import files, found
from tests.old_store import write_version_1

NOW = datetime(2026, 5, 4, 12, 0, 0, 123456, tzinfo=UTC)
VAULT = Vault("a test", bytes(range(32)))

GRANT = Grant(
    access_token=Secret("the-access-token"),
    received_at=NOW,
    token_type="bearer",
    refresh_token=Secret("the-refresh-token"),
    expires_at=NOW + timedelta(hours=1),
    expires_from="expires_in",
    scopes_requested=("sms", "rent"),
    scopes_granted=("sms",),
    scopes_assumed=True,
    token_id="an-id",
)
FULL = Account(
    name="Ä name with 'quotes' and \N{SNOWMAN}",
    provider="smsgate",
    method="jwt",
    mode="private",
    fields={"base_url": "https://sms.example", "username": "me"},
    secrets={"password": Secret("the-password", guessable=True), "key": Secret("the-key")},
    grant=GRANT,
    trust=Trust("/etc/a-ca.pem", plain_http=True),
    practice=True,
    hosts=("gateway.seven.io",),
    variables={"api": "https://api2.example"},
    client_auth="client_secret_basic",
    identity={"name": "Acme Inc."},
    created=NOW,
    confirmed=False,
    status="token.expired",
    checked=NOW,
    note="the one from the ticket",
    position=3,
    refused="oauth.refresh_dead",
    renewing_since=NOW,
)
SECRETS = ("the-access-token", "the-refresh-token", "the-password", "the-key")


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "accounts.sqlite3"


def reopened(path: Path, vault: Vault = VAULT) -> tuple[Account, ...]:
    store = SqliteStore(path, vault)
    try:
        return store.load()
    finally:
        store.close()


def saved(path: Path, *accounts: Account) -> None:
    store = SqliteStore(path, VAULT)
    for account in accounts:
        store.save(account)
    store.close()


def refused(cause: str, run) -> None:
    with pytest.raises(Problem) as caught:
        run()
    assert caught.value.cause == cause


# ---- round trips -------------------------------------------------------------------------------------------


def test_every_field_survives_a_restart(path):
    saved(path, FULL)
    (back,) = reopened(path)
    for item in fields(Account):
        assert getattr(back, item.name) == getattr(FULL, item.name), item.name
    assert back.grant is not None
    for item in fields(Grant):
        assert getattr(back.grant, item.name) == getattr(GRANT, item.name), item.name
    assert {name: secret.guessable for name, secret in back.secrets.items()} == {"password": True, "key": False}


def test_every_field_of_an_account_is_told_apart_from_its_default():
    """A new field that nobody stores would fail the test above only when it is set there."""
    plain = Account("", "", "")
    left = {item.name for item in fields(Account) if getattr(plain, item.name) == getattr(FULL, item.name)}
    # What is borrowed is never stored.
    assert left == {"borrowed"}
    bare = Grant(Secret(""), NOW - timedelta(1))
    assert not [item.name for item in fields(Grant) if getattr(bare, item.name) == getattr(GRANT, item.name)]


@pytest.mark.parametrize(
    "account",
    [
        Account("bare", "seven", "api_key"),
        Account("no refresh", "seven", "oauth2_code", grant=Grant(Secret("t"), NOW)),
        Account("odd", "seven", "api_key", secrets={"api_key": Secret("\U0001f511\n\0\ud800")}),
    ],
)
def test_bare_and_odd_accounts_survive_too(path, account):
    saved(path, account)
    assert reopened(path) == (account,)


def test_saving_again_replaces_and_deleting_forgets(path):
    saved(path, FULL, replace(FULL, name="other"), replace(FULL, status="ok", grant=None))
    store = SqliteStore(path, VAULT)
    assert {account.name: account.status for account in store.load()} == {FULL.name: "ok", "other": "token.expired"}
    store.delete("other")
    store.delete("never there")
    store.close()
    assert [account.name for account in reopened(path)] == [FULL.name]


def test_many_threads_may_use_it(path):
    store = SqliteStore(path, VAULT)
    threads = [
        threading.Thread(target=store.save, args=(Account(f"a{number}", "seven", "api_key"),)) for number in range(16)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join(20)
    assert len(store.load()) == 16
    store.close()


def test_two_programs_may_use_the_same_file(path):
    one, two = SqliteStore(path, VAULT), SqliteStore(path, VAULT)
    one.save(Account("from one", "seven", "api_key"))
    two.save(Account("from two", "seven", "api_key"))
    assert [account.name for account in one.load()] == ["from one", "from two"]
    one.close()
    two.close()


# ---- secrets -----------------------------------------------------------------------------------------------


def test_two_programs_that_change_the_same_account_lose_nothing(path):
    saved(path, replace(FULL, identity={"changes": "0"}))
    stores = [SqliteStore(path, VAULT) for _ in range(2)]

    def one_more(account: Account) -> Account:
        return replace(account, identity={"changes": str(int(account.identity["changes"]) + 1)})

    def change(store: SqliteStore) -> None:
        accounts = Accounts(store, lambda: NOW)
        for _ in range(40):
            accounts.update(FULL.name, one_more)

    with ThreadPoolExecutor(2) as pool:
        list(pool.map(change, stores))
    for store in stores:
        store.close()
    (account,) = reopened(path)
    assert account.identity == {"changes": "80"}


def test_what_fails_halfway_through_a_change_is_undone(path):
    saved(path, FULL)
    store = SqliteStore(path, VAULT)

    def stop() -> None:
        with store.writing():
            store.save(replace(FULL, status="ok"), replace(FULL, name="other"))
            store.delete(FULL.name)
            raise KeyError

    with pytest.raises(KeyError):
        stop()
    assert store.load() == (FULL,)
    store.close()


def test_no_secret_is_readable_in_any_file(path):
    store = SqliteStore(path, VAULT)
    store.save(FULL)
    store.save(replace(FULL, status="ok"))
    files = list(path.parent.iterdir())
    assert path in files
    for secret in SECRETS:
        for file in files:
            assert secret.encode() not in file.read_bytes(), file.name
    store.close()
    assert not any(secret.encode() in path.read_bytes() for secret in SECRETS)


@pytest.mark.skipif(os.name == "nt", reason="the modes are POSIX's")
def test_only_the_person_may_read_the_files(path):
    store = SqliteStore(path, VAULT)
    store.save(FULL)
    assert {file.stat().st_mode & 0o777 for file in path.parent.iterdir()} == {0o600}
    assert path.parent.stat().st_mode & 0o777 == 0o700
    store.close()


def test_a_row_moved_to_another_name_does_not_open(path):
    saved(path, FULL)
    with sqlite3.connect(path) as db:
        db.execute("UPDATE account SET name = 'mine'")
    db.close()
    refused("vault.key_lost", lambda: reopened(path))


def test_another_key_is_a_lost_key_and_nothing_is_touched(path):
    saved(path, FULL)
    before = path.read_bytes()
    refused("vault.key_lost", lambda: reopened(path, Vault("a test", bytes(32))))
    assert path.read_bytes() == before
    assert reopened(path) == (FULL,)


# ---- broken files ------------------------------------------------------------------------------------------


def test_a_newer_file_is_left_alone(path):
    saved(path, FULL)
    with sqlite3.connect(path) as db:
        db.execute(f"PRAGMA user_version = {SCHEMA_VERSION + 1}")
    db.close()
    before = path.read_bytes()
    refused("store.newer", lambda: SqliteStore(path, VAULT))
    assert path.read_bytes() == before


@pytest.mark.parametrize("content", [b"This is no database." * 500, b"SQLite format 3\0" + b"\xff" * 8000])
def test_a_file_that_is_no_database_is_damaged_and_left_alone(path, content):
    path.parent.mkdir()
    path.write_bytes(content)
    refused("store.damaged", lambda: SqliteStore(path, VAULT))
    assert path.read_bytes() == content


def test_a_torn_database_is_damaged(path):
    saved(path, *(replace(FULL, name=f"a{number}") for number in range(40)))
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    refused("store.damaged", lambda: reopened(path))


def changed(path: Path, statement: str, *values: object) -> None:
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(statement, values)


def test_a_file_without_our_table_is_damage_too(path):
    saved(path, FULL)
    changed(path, "DROP TABLE account")
    refused("store.damaged", lambda: reopened(path))


@pytest.mark.parametrize(
    ("column", "value", "known"),
    [
        ("facts", "{}", ("", "")),
        ("facts", "no json", ("", "")),
        ("facts", "[1]", ("", "")),
        ("facts", '{"provider": 1, "method": "jwt"}', ("", "jwt")),
        ("facts", b'{"name": "\xff\xfe', ("", "")),
        ("facts", "[" * 200_000, ("", "")),
        ("sealed", b"", ("smsgate", "jwt")),
        ("sealed", b"x" * 200, ("smsgate", "jwt")),
    ],
)
def test_one_damaged_row_concerns_one_account(path, column, value, known):
    good = replace(FULL, name="good")
    saved(path, FULL, good)
    update = {
        "facts": "UPDATE account SET facts = CAST(? AS TEXT) WHERE name = ?",
        "sealed": "UPDATE account SET sealed = ? WHERE name = ?",
    }
    changed(path, update[column], value, FULL.name)
    store = SqliteStore(path, VAULT)
    damaged, whole = sorted(store.load(), key=lambda one: one == good)
    assert whole == good
    assert (damaged.name, damaged.damaged, damaged.status) == (FULL.name, True, "store.damaged")
    assert (damaged.provider, damaged.method) == known
    assert (damaged.secrets, damaged.grant) == ({}, None)
    # It stays as it is until it is forgotten: a backup of its row may still come.
    before = store._db.execute("SELECT * FROM account WHERE name = ?", (FULL.name,)).fetchall()
    store.save(replace(damaged, note="mine"), good)
    refused("store.damaged", lambda: store.rename(FULL.name, replace(damaged, name="other")))
    assert store._db.execute("SELECT * FROM account WHERE name = ?", (FULL.name,)).fetchall() == before
    store.delete(damaged.name)
    assert store.load() == (good,)
    store.close()


def test_an_account_whose_name_is_damaged_can_be_forgotten_too(path):
    saved(path, FULL, replace(FULL, name="good"))
    changed(path, "UPDATE account SET name = CAST(? AS TEXT) WHERE name = 'good'", b"g\xffod")
    store = SqliteStore(path, VAULT)
    (damaged,) = (account for account in store.load() if account.damaged)
    store.delete(damaged.name)
    assert store.load() == (FULL,)
    store.close()


def test_a_folder_that_cannot_be_made_is_read_only(tmp_path):
    (tmp_path / "file").write_text("in the way")
    refused("store.read_only", lambda: SqliteStore(tmp_path / "file" / "accounts.sqlite3", VAULT))


def test_a_file_that_turned_read_only_keeps_what_it_has(path):
    saved(path, FULL)
    store = SqliteStore(path, VAULT)
    store._db.execute("PRAGMA query_only = ON")
    refused("store.read_only", lambda: store.save(replace(FULL, status="ok")))
    assert store.load() == (FULL,)
    store.close()


def test_a_folder_that_cannot_be_written_still_lists_its_accounts(path, monkeypatch):
    saved(path, FULL)
    before = sorted(path.parent.iterdir())
    monkeypatch.setattr(sqlite_file.os, "access", lambda *_: False)
    store = SqliteStore(path, VAULT)
    assert store.load() == (FULL,)
    assert not store.changed_elsewhere() or store.load() == (FULL,)
    refused("store.read_only", lambda: store.save(replace(FULL, status="ok")))
    refused("store.read_only", lambda: store.delete(FULL.name))
    store.close()
    assert sorted(path.parent.iterdir()) == before


def test_a_full_disk_keeps_what_was_there(path):
    saved(path, FULL)
    store = SqliteStore(path, VAULT)
    pages = store._db.execute("PRAGMA page_count").fetchone()[0]
    store._db.execute(f"PRAGMA max_page_count = {pages}")
    refused("store.full", lambda: store.save(replace(FULL, name="big", fields={"base_url": "x" * 100_000})))
    assert store.load() == (FULL,)
    store.save(replace(FULL, status="ok"))
    store.close()
    assert reopened(path) == (replace(FULL, status="ok"),)


# ---- opening with a keyring --------------------------------------------------------------------------------


def test_a_store_with_a_real_keyring_survives_a_restart(secret_service: Path):
    store = open_store(secret_service)
    assert store.durable
    store.save(FULL)
    store.close()
    again = open_store(secret_service)
    assert again.load() == (FULL,)
    again.close()


def test_a_store_whose_key_is_gone_from_the_keyring_is_not_opened_anew(secret_service: Path):
    saved(secret_service / "accounts.sqlite3", FULL)
    before = (secret_service / "accounts.sqlite3").read_bytes()
    refused("vault.key_lost", lambda: open_store(secret_service))
    assert (secret_service / "accounts.sqlite3").read_bytes() == before


def test_without_a_keyring_accounts_live_in_memory_and_no_file_is_made(_own_home: Path):
    home = _own_home / "smsauth"
    store = open_store(home)
    assert isinstance(store, MemoryStore)
    assert (store.durable, store.reason) == (False, "vault.missing")
    store.save(FULL)
    assert store.load() == (FULL,)
    store.delete(FULL.name)
    store.delete("never there")
    assert store.load() == ()
    assert not home.exists()


def test_an_empty_store_whose_key_is_gone_gets_a_new_key(secret_service: Path):
    saved(secret_service / "accounts.sqlite3")
    store = open_store(secret_service)
    assert store.durable
    store.save(FULL)
    store.close()


# ---- other programs, other versions ------------------------------------------------------------------------

START_AND_SAVE = """
import sys
from pathlib import Path
from smsauth_gui.adapters.store import open_store
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.secret import Secret
sys.stdin.readline()
store = open_store(Path(sys.argv[1]))
assert store.durable, store.reason
store.save(Account(sys.argv[2], "acme", "api_key", secrets={"api_key": Secret("key of " + sys.argv[2])}))
store.close()
"""


def test_programs_that_start_at_the_same_moment_agree_on_one_key(secret_service: Path):
    names = ["one", "two", "three", "four"]
    programs = [
        subprocess.Popen([sys.executable, "-c", START_AND_SAVE, str(secret_service), name], stdin=subprocess.PIPE)
        for name in names
    ]
    for program in programs:
        assert program.stdin is not None
        program.stdin.write(b"\n")
        program.stdin.flush()
    for program in programs:
        program.communicate(timeout=60)
        assert program.returncode == 0
    store = open_store(secret_service)
    assert {account.name: account.secrets["api_key"].reveal() for account in store.load()} == {
        name: f"key of {name}" for name in names
    }
    store.close()


def test_a_file_that_another_program_holds_is_neither_damaged_nor_changed(path, monkeypatch):
    saved(path, FULL)
    store = SqliteStore(path, VAULT)
    store._db.execute("PRAGMA busy_timeout = 10")
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(Problem) as caught:
            store.save(replace(FULL, status="ok"))
        other.execute("ROLLBACK")
    assert (caught.value.cause, caught.value.detail) == (
        "store.read_only",
        {"reason": "file_held"},
    )
    assert store.load() == (FULL,)
    store.close()


def test_an_older_file_is_copied_and_brought_up_to_date(path, monkeypatch):
    saved(path, FULL)
    monkeypatch.setattr(store_module, "_STEPS", (*store_module._STEPS, "ALTER TABLE account ADD COLUMN colour TEXT"))
    monkeypatch.setattr(store_module, "SCHEMA_VERSION", SCHEMA_VERSION + 1)
    assert reopened(path) == (FULL,)
    copy = path.with_suffix(f".v{SCHEMA_VERSION}.sqlite3")
    assert copy.stat().st_mode & 0o777 == 0o600
    monkeypatch.undo()
    assert reopened(copy) == (FULL,)
    refused("store.newer", lambda: SqliteStore(path, VAULT))


def test_a_step_that_fails_changes_nothing(path, monkeypatch):
    saved(path, FULL)
    steps = (*store_module._STEPS, "ALTER TABLE account ADD COLUMN colour TEXT", "this is no SQL")
    monkeypatch.setattr(store_module, "_STEPS", steps)
    monkeypatch.setattr(store_module, "SCHEMA_VERSION", len(steps))
    refused("store.damaged", lambda: SqliteStore(path, VAULT))
    monkeypatch.undo()
    assert reopened(path) == (FULL,)


def test_a_program_that_is_killed_while_it_saves_leaves_a_readable_store(path):
    saved(path, FULL)
    program = subprocess.Popen(
        [sys.executable, "-c", SAVE_FOR_EVER, str(path)], stdout=subprocess.PIPE, cwd=Path(__file__).parents[2]
    )
    assert program.stdout is not None
    for _ in range(5):
        assert program.stdout.readline()
    program.kill()
    program.wait(10)
    program.stdout.close()
    kept = {account.name: account for account in reopened(path)}
    assert kept.pop(FULL.name) == FULL
    assert int(kept["counted"].status) >= 4


SAVE_FOR_EVER = """
import itertools, sys
from pathlib import Path
from smsauth_gui.adapters.store import SqliteStore
from smsauth_gui.adapters.vault import Vault
from smsauth_gui.core.values.credential import Account
store = SqliteStore(Path(sys.argv[1]), Vault("a test", bytes(range(32))))
for number in itertools.count():
    store.save(Account("counted", "acme", "api_key", status=str(number)))
    print(number, flush=True)
"""


# ---- what is bound, and what is sealed ---------------------------------------------------------------------


@pytest.mark.parametrize(("ours", "theirs"), [("sms.example", "evil.example"), ("api2.example", "evil.example")])
def test_an_address_that_somebody_changed_is_not_followed(path, ours, theirs):
    good = replace(FULL, name="good", fields={}, variables={})
    saved(path, FULL, good)
    changed(path, "UPDATE account SET facts = replace(facts, ?, ?)", ours, theirs)
    store = SqliteStore(path, VAULT)
    damaged, whole = sorted(store.load(), key=lambda one: one == good)
    store.close()
    assert whole == good
    assert (damaged.status, damaged.fields, damaged.variables) == ("store.damaged", {}, {})


def test_who_an_account_belongs_to_cannot_be_read_and_its_own_name_can(path):
    saved(path, replace(FULL, name="my-name", identity={"name": "Jane Doe", "email": "jane@acme.example"}))
    assert found(["Jane Doe", "jane@acme.example"], files(path.parent)) == []
    assert found(["my-name"], files(path.parent)) != []


def test_a_file_of_version_1_is_read_and_sealed_anew(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    write_version_1(path, VAULT, FULL)
    assert found(["Acme Inc."], files(path.parent)) != []
    assert reopened(path) == (FULL,)
    assert found(["Acme Inc."], files(path.parent)) == []
    assert reopened(path) == (FULL,)


def test_another_key_leaves_a_file_of_version_1_alone(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    write_version_1(path, VAULT, FULL)
    refused("vault.key_lost", lambda: reopened(path, Vault("a test", bytes(32))))
    assert reopened(path) == (FULL,)


def test_a_damaged_row_of_version_1_stays_and_concerns_one_account(path):
    path.parent.mkdir(parents=True, exist_ok=True)
    good = replace(FULL, name="good")
    write_version_1(path, VAULT, FULL, good)
    changed(path, "UPDATE account SET sealed = x'00' WHERE name != 'good'")
    assert [account.damaged for account in reopened(path)] in ([True, False], [False, True])


@pytest.mark.skipif(os.name == "nt", reason="the modes are POSIX's")
def test_a_file_of_version_1_that_cannot_be_written_is_read(path, monkeypatch):
    path.parent.mkdir(parents=True, exist_ok=True)
    write_version_1(path, VAULT, FULL)
    with contextlib.closing(sqlite3.connect(path)) as db:
        db.execute("PRAGMA journal_mode = WAL")
    # Root may write anywhere, so that the modes alone would not do.
    monkeypatch.setattr(sqlite_file.os, "access", lambda *_: False)
    assert reopened(path) == (FULL,)


@pytest.mark.skipif(os.name == "nt", reason="the modes are POSIX's")
def test_only_the_person_may_read_a_lock(path):
    store = SqliteStore(path, VAULT)
    before = os.umask(0)
    try:
        with store.alone("acme"):
            assert {file.stat().st_mode & 0o777 for file in path.parent.glob("*.lock")} == {0o600}
    finally:
        os.umask(before)
        store.close()
