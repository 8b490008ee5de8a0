"""A folder finds its key in a real keyring wherever it lies, and knows it from another one."""

from __future__ import annotations

import base64
import contextlib
import shutil
import sqlite3
from pathlib import Path

from smsauth_gui.adapters import keyring_entry, vault
from smsauth_gui.adapters.store import SqliteStore, open_store
from smsauth_gui.adapters.vault import open_vault
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.secret import Secret
from tests.adapters.test_vault import refused


def test_a_folder_that_was_moved_finds_its_key_again(secret_service: Path, tmp_path: Path):
    first = open_vault(secret_service, expect_key=False)
    moved = secret_service.rename(tmp_path / "moved")
    assert open_vault(moved, expect_key=True).key == first.key
    # What is made anew where it was is another folder.
    assert open_vault(secret_service, expect_key=False).key != first.key
    assert open_vault(moved, expect_key=True).key == first.key


def test_a_folder_of_before_is_found_by_its_path_once_and_by_its_own_word_from_then_on(
    secret_service: Path, tmp_path: Path
):
    first = kept_as_before(secret_service)
    opened = open_store(secret_service)
    assert isinstance(opened, SqliteStore)
    assert (opened.vault.proven, [account.name for account in opened.load()]) == (True, ["acme"])
    opened.close()
    moved = open_store(secret_service.rename(tmp_path / "moved"))
    assert isinstance(moved, SqliteStore)
    assert (moved.vault.key, [account.name for account in moved.load()]) == (first, ["acme"])
    moved.close()


def kept_as_before(home: Path) -> bytes:
    """A folder and its key as the program before this one left them."""
    store = open_store(home)
    assert isinstance(store, SqliteStore)
    store.save(Account("acme", "seven", "api_key", secrets={"key": Secret("a key")}))
    key = store.vault.key
    store.close()
    vault.forget_key(home)
    (home / "keyring.json").unlink()
    entry = keyring_entry.entry_of(home)
    assert entry is not None
    backend = vault.choose_backend()
    backend.set_password("smsauth", entry.name, base64.b64encode(key).decode())
    return key


def test_giving_up_the_copy_of_a_folder_leaves_the_first_one_its_key(secret_service: Path, tmp_path: Path):
    first = open_vault(secret_service, expect_key=False)
    copy = Path(shutil.copytree(secret_service, tmp_path / "copy"))
    assert open_vault(copy, expect_key=True).key == first.key
    vault.forget_key(copy)
    refused("vault.key_lost", lambda: open_vault(copy, expect_key=True))
    assert open_vault(secret_service, expect_key=True).key == first.key


def test_another_key_in_the_entry_is_a_lost_key_and_one_damaged_row_is_not(secret_service: Path):
    store = open_store(secret_service)
    store.save(Account("acme", "seven", "api_key", secrets={"key": Secret("a key")}))
    store.close()
    with contextlib.closing(sqlite3.connect(secret_service / "accounts.sqlite3", isolation_level=None)) as db:
        db.execute("UPDATE account SET sealed = zeroblob(60)")
    again = open_store(secret_service)
    assert [account.damaged for account in again.load()] == [True]
    again.close()
    entry = keyring_entry.entry_of(secret_service)
    assert entry is not None
    vault.choose_backend().set_password("smsauth", entry.name, base64.b64encode(bytes(32)).decode())
    refused("vault.key_lost", lambda: open_store(secret_service))


def test_the_file_with_the_entrys_name_is_this_users_alone_and_may_be_damaged(secret_service: Path):
    open_vault(secret_service, expect_key=False)
    file = secret_service / "keyring.json"
    assert file.stat().st_mode & 0o777 == 0o600
    for content in ("", "[]", "{}", "no json"):
        file.write_text(content)
        refused("vault.key_lost", lambda: open_vault(secret_service, expect_key=True))
