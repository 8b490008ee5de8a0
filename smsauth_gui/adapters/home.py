"""Everything that a home folder keeps, opened at its first use: accounts, their key, and the history of exchanges.

One place knows whether the key is there, locked, or out of reach, so that store, safe and history never disagree.
"""

from __future__ import annotations

from collections.abc import Callable
from contextlib import AbstractContextManager
from datetime import datetime
from pathlib import Path
from threading import RLock
from typing import TYPE_CHECKING, Final

from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.statement import Statement, statement

if TYPE_CHECKING:
    from smsauth_gui.adapters.store import MemoryStore, SqliteStore
    from smsauth_gui.adapters.vault import Vault
    from smsauth_gui.core.values.credential import Account

_FILE: Final = "accounts.sqlite3"
_BESIDE: Final = ("-wal", "-shm")
_CLOSING_SECONDS: Final = 1.0


class Home:
    """Implements `services.ports.AccountStore` and `services.ports.Safe` for one folder. Safe on any thread."""

    def __init__(self, folder: Path, clock: Callable[[], datetime]) -> None:
        self._folder, self._clock = folder, clock
        self._lock = RLock()
        self._inner: SqliteStore | MemoryStore | None = None

    # ---- the store ----------------------------------------------------------------------------------------

    def _open(self) -> SqliteStore | MemoryStore:
        with self._lock:
            if self._inner is None:
                if self.has_passphrase:
                    raise Problem("vault.locked", {"reason": "passphrase_untyped"})
                from smsauth_gui.adapters.store import open_store

                self._inner = open_store(self._folder)
            return self._inner

    @property
    def where(self) -> Statement:
        """See `services.ports.AccountStore.where`."""
        return self._open().where

    @property
    def durable(self) -> bool:
        """See `services.ports.AccountStore.durable`."""
        return self._open().durable

    @property
    def reason(self) -> str:
        """See `services.ports.AccountStore.reason`."""
        return self._open().reason

    @property
    def closed(self) -> bool:
        """See `services.ports.AccountStore.closed`."""
        return self._open().closed

    def load(self) -> tuple[Account, ...]:
        """See `services.ports.AccountStore.load`."""
        from smsauth_gui.adapters.kept_key import keyed

        return keyed(self._folder, self._open()).load()

    def save(self, *accounts: Account) -> None:
        """See `services.ports.AccountStore.save`."""
        from smsauth_gui.adapters.kept_key import keyed

        store = self._open()
        with store.writing():
            keyed(self._folder, store, sealing=True).save(*accounts)

    def rename(self, name: str, account: Account) -> None:
        """See `services.ports.AccountStore.rename`."""
        self._open().rename(name, account)

    def delete(self, name: str) -> None:
        """See `services.ports.AccountStore.delete`."""
        self._open().delete(name)

    def changed_elsewhere(self) -> bool:
        """See `services.ports.AccountStore.changed_elsewhere`."""
        return self._open().changed_elsewhere()

    def alone(self, name: str, seconds: float = 60.0) -> AbstractContextManager[None]:
        """See `services.ports.AccountStore.alone`."""
        return self._open().alone(name, seconds)

    def writing(self) -> AbstractContextManager[None]:
        """See `services.ports.AccountStore.writing`."""
        return self._open().writing()

    def close(self) -> None:
        """Close the database; the next use opens it anew."""
        if not self._lock.acquire(timeout=_CLOSING_SECONDS):
            return  # a keyring is still asked for its key, so nothing is open
        try:
            if self._inner is not None:
                self._inner.close()
                self._inner = None
        finally:
            self._lock.release()

    def vault(self, *, sealing: bool = False) -> Vault | None:
        """What seals beside the accounts; None while there is no lasting key, or it is locked.

        ``sealing``: something is to be kept with it now, so its key is in the keyring, whatever was forgotten before.
        """
        from smsauth_gui.adapters.kept_key import keyed
        from smsauth_gui.adapters.store import SqliteStore

        try:
            inner = keyed(self._folder, self._open(), sealing=sealing)
        except Problem:
            return None
        return inner.vault if isinstance(inner, SqliteStore) else None

    # ---- the safe -----------------------------------------------------------------------------------------

    @property
    def has_passphrase(self) -> bool:
        """See `services.ports.Safe.has_passphrase`."""
        return (self._folder / "key.json").exists()

    @property
    def locked(self) -> bool:
        """See `services.ports.Safe.locked`."""
        return self.has_passphrase and self._inner is None

    def lock(self) -> None:
        """See `services.ports.Safe.lock`."""
        if self.has_passphrase:
            self.close()

    def unlock(self, passphrase: str) -> None:
        """See `services.ports.Safe.unlock`."""
        from smsauth_gui.adapters import passphrase as wrapped
        from smsauth_gui.adapters.store import SqliteStore
        from smsauth_gui.adapters.vault import Vault

        key = wrapped.unwrap(self._folder, passphrase)
        with self._lock:
            self.close()
            self._inner = SqliteStore(self._folder / _FILE, Vault(statement("place.passphrase"), key, proven=True))

    def give_up(self) -> None:
        """See `services.ports.Safe.give_up`."""
        from smsauth_gui.adapters import vault

        vault.give_up()

    def retry(self) -> None:
        """See `services.ports.Safe.retry`."""
        from smsauth_gui.adapters.store import open_store

        if self.has_passphrase:
            self._open()
            return
        with self._lock:
            store = open_store(self._folder)
            if not store.durable:
                raise Problem(store.reason or "vault.missing")
            self._inner = _moved(self._inner, store)

    def set_passphrase(self, passphrase: str) -> None:
        """See `services.ports.Safe.set_passphrase`."""
        from smsauth_gui.adapters import passphrase as wrapped
        from smsauth_gui.adapters import vault
        from smsauth_gui.adapters.store import SqliteStore, holds_accounts

        with self._lock:
            before = self._open()
            if not isinstance(before, SqliteStore) and holds_accounts(self._folder / _FILE):
                # A new key would lie in front of a file that only the old one opens, or replace the old one.
                raise Problem("vault.missing", {"reason": "accounts_closed"})
            current = (
                before.vault if isinstance(before, SqliteStore) else vault.Vault.new(statement("place.passphrase"))
            )
            behind = vault.Vault(statement("place.passphrase"), current.key, proven=True)
            # Behind the passphrase first, out of the keyring after that: a crash in between loses nothing.
            wrapped.wrap(self._folder, current.key, passphrase)
            self._inner = _moved(self._inner, SqliteStore(self._folder / _FILE, behind))
            vault.forget_key(self._folder)

    def drop_passphrase(self) -> None:
        """See `services.ports.Safe.drop_passphrase`."""
        from smsauth_gui.adapters import passphrase as wrapped
        from smsauth_gui.adapters import vault
        from smsauth_gui.adapters.store import SqliteStore

        with self._lock:
            before = self._open()
            if not self.has_passphrase or not isinstance(before, SqliteStore):
                return
            in_keyring: Vault = vault.keep_key(self._folder, before.vault.key)
            wrapped.kept_at(self._folder).unlink()
            self._inner = _moved(self._inner, SqliteStore(self._folder / _FILE, in_keyring))

    def only_this_run(self) -> None:
        """See `services.ports.Safe.only_this_run`."""
        from smsauth_gui.adapters.store import MemoryStore

        with self._lock:
            self.close()
            self._inner = MemoryStore("vault.missing")

    def start_over(self) -> str:
        """See `services.ports.Safe.start_over`."""
        from smsauth_gui.adapters import passphrase as wrapped

        with self._lock:
            self.close()
            stamp = self._clock().strftime("%Y%m%d-%H%M%S")
            path = self._folder / _FILE
            aside = path.with_name(f"accounts.{stamp}.sqlite3")
            try:
                for tail in ("", *_BESIDE):
                    beside = path.with_name(path.name + tail)
                    if beside.exists():
                        beside.replace(aside.with_name(aside.name + tail))
                key = wrapped.kept_at(self._folder)
                if key.exists():
                    key.replace(key.with_name(f"key.{stamp}.json"))
            except OSError as error:
                raise Problem("store.read_only", {"reason": error.strerror or "old_file"}) from error
            # A key that is still in the keyring stays there: the old file may be opened with it again.
            self._open()
            return str(aside)


def _moved(before: SqliteStore | MemoryStore | None, store: SqliteStore | MemoryStore) -> SqliteStore | MemoryStore:
    """The store to use from now on; what was only in memory comes along."""
    if before is not None:
        if not before.durable:
            store.save(*before.load())
        before.close()
    return store
