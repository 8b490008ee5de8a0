"""What lies on a full disk, or on one that cannot be written, is read; what is written says why it cannot be."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from smsauth_gui.adapters.history import HomeHistory
from smsauth_gui.adapters.sqlite_file import can_write, connect
from smsauth_gui.adapters.store import SqliteStore
from tests.adapters.test_history import ENTRY, VAULT
from tests.adapters.test_store import FULL
from tests.adapters.test_vault import refused
from tests.disk import Disk, disk


@pytest.fixture
def small(tmp_path: Path) -> Iterator[Disk]:
    with disk(tmp_path / "disk") as made:
        yield made


def kept(folder: Path) -> Path:
    """An account and an exchange, closed in order."""
    store = SqliteStore(folder / "accounts.sqlite3", VAULT)
    store.save(FULL)
    store.close()
    history = HomeHistory(folder, lambda: VAULT)
    history.add("acme", "seven", ENTRY)
    history.close()
    return folder / "accounts.sqlite3"


def test_on_a_full_disk_all_is_read_and_writing_says_that_it_is_full(small):
    path = kept(small.folder)
    small.fill()
    store, history = SqliteStore(path, VAULT), HomeHistory(small.folder, lambda: VAULT)
    assert store.load() == (FULL,)
    assert [row.account for row in history.page(0, 10)] == ["acme"]
    refused("store.full", lambda: store.save(FULL))
    refused("store.full", lambda: store.delete(FULL.name))
    refused("store.full", lambda: history.forget("acme"))
    assert not can_write(path)
    small.make_room()
    # The same program goes on as soon as there is room.
    assert can_write(path)
    store.delete(FULL.name)
    history.forget("acme")
    assert (store.load(), history.count()) == ((), 0)
    store.close()
    history.close()


def test_what_another_program_writes_once_there_is_room_is_seen(small):
    path = kept(small.folder)
    small.fill()
    store = SqliteStore(path, VAULT)
    assert store.load() == (FULL,)
    small.make_room()
    other = SqliteStore(path, VAULT)
    other.delete(FULL.name)
    assert store.changed_elsewhere()
    assert store.load() == ()
    other.close()
    store.close()


def test_on_a_disk_that_cannot_be_written_all_is_read(small):
    path = kept(small.folder)
    small.make_read_only()
    store, history = SqliteStore(path, VAULT), HomeHistory(small.folder, lambda: VAULT)
    assert store.load() == (FULL,)
    assert history.entry(history.page(0, 10)[0].number) == ENTRY
    refused("store.read_only", lambda: store.delete(FULL.name))
    refused("store.read_only", lambda: history.forget("acme"))
    store.close()
    history.close()


def test_where_there_is_no_file_none_is_made_by_looking(tmp_path):
    history = HomeHistory(tmp_path / "new", lambda: VAULT)
    assert (history.count(), history.page(0, 10), history.entry(1)) == (0, (), None)
    assert not (tmp_path / "new").exists()


def test_a_file_is_made_for_its_user_alone(tmp_path):
    db, to_read = connect(tmp_path / "home" / "a.sqlite3")
    db.close()
    assert not to_read
    assert (tmp_path / "home" / "a.sqlite3").stat().st_mode & 0o077 == 0
