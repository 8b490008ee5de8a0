"""What can be said and done of accounts without their key."""

from __future__ import annotations

import contextlib
import sqlite3

from msgspec.structs import replace

from smsauth_gui.adapters.store import SqliteStore
from smsauth_gui.adapters.unopened import UnopenedAccounts
from tests.adapters.test_store import FULL, VAULT, path, reopened, saved

__all__ = ["path"]


def test_names_are_listed_and_one_is_forgotten_while_the_others_stay(path):
    other = replace(FULL, name="other")
    saved(path, FULL, other)
    found = UnopenedAccounts(path.parent).listed("vault.locked")
    assert [(one.name, one.provider, one.status) for one in found] == [
        (name, FULL.provider, "vault.locked") for name in sorted([FULL.name, "other"])
    ]
    assert all((one.secrets, one.grant) == ({}, None) for one in found)
    UnopenedAccounts(path.parent).delete(FULL.name)
    UnopenedAccounts(path.parent).delete("nobody")
    assert reopened(path) == (other,)


def test_without_a_file_there_is_nothing_and_none_is_made(path):
    assert UnopenedAccounts(path.parent).listed("vault.locked") == ()
    assert not path.exists()


def test_damage_does_not_keep_it_from_being_listed_and_forgotten(path):
    saved(path, FULL)
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute("UPDATE account SET name = CAST(x'67ff' AS TEXT), facts = ?", ("[" * 200_000,))
    (found,) = UnopenedAccounts(path.parent).listed("vault.missing")
    UnopenedAccounts(path.parent).delete(found.name)
    assert UnopenedAccounts(path.parent).listed("vault.missing") == ()
    store = SqliteStore(path, VAULT)
    assert store.load() == ()
    store.close()
