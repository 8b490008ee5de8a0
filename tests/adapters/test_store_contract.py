"""What every implementation of the `AccountStore` port keeps."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest

from smsauth_gui.adapters.home import Home
from smsauth_gui.adapters.store import MemoryStore, SqliteStore
from smsauth_gui.adapters.vault import Vault
from smsauth_gui.app import system_clock
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.services.ports import AccountStore
from tests.fakes import RememberingStore

FIRST = Account("a", "acme", "api_key", secrets={"api_key": Secret("one")}, confirmed=False)
SECOND = Account("b", "acme", "oauth2_code", grant=Grant(Secret("two"), datetime(2026, 1, 1, tzinfo=UTC)))


class StoreContract:
    """Inherited by the test of each implementation."""

    def test_a_fresh_store_is_empty(self, store: AccountStore) -> None:
        assert store.load() == ()

    def test_what_is_saved_is_loaded_the_unconfirmed_included(self, store: AccountStore) -> None:
        store.save(FIRST)
        store.save(SECOND)
        assert store.load() == (FIRST, SECOND)

    def test_saving_under_the_same_name_replaces(self, store: AccountStore) -> None:
        changed = Account("a", "acme", "api_key", secrets={"api_key": Secret("three")})
        store.save(FIRST)
        store.save(changed)
        assert store.load() == (changed,)

    def test_what_is_deleted_is_gone_and_an_unknown_name_is_fine(self, store: AccountStore) -> None:
        store.save(FIRST)
        store.delete("a")
        store.delete("a")
        assert store.load() == ()

    def test_it_says_where_secrets_lie(self, store: AccountStore) -> None:
        assert store.closed is False
        assert store.where
        assert isinstance(store.durable, bool)


class TestMemoryStore(StoreContract):
    @pytest.fixture
    def store(self) -> AccountStore:
        return MemoryStore("vault.missing")


class TestSqliteStore(StoreContract):
    @pytest.fixture
    def store(self, tmp_path: Path) -> Iterator[AccountStore]:
        made = SqliteStore(tmp_path / "accounts.sqlite3", Vault("a test", bytes(32)))
        yield made
        made.close()


class TestRememberingStore(StoreContract):
    @pytest.fixture
    def store(self) -> AccountStore:
        return RememberingStore()


class TestHomeWithoutKeyring(StoreContract):
    @pytest.fixture
    def store(self, tmp_path: Path) -> Iterator[AccountStore]:
        made = Home(tmp_path / "home", system_clock)
        yield made
        made.close()
