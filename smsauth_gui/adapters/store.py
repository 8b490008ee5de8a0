"""Accounts in SQLite: public facts as JSON, secrets sealed by the vault, each account in one row and one transaction.

Without a usable keyring accounts live in memory only; nothing secret is ever written unencrypted.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, closing, contextmanager, nullcontext, suppress
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING, Any, Final

from smsauth_gui.adapters.explained import explained
from smsauth_gui.adapters.sqlite_file import can_write, connect
from smsauth_gui.core.values.credential import Account, Grant, Trust
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.core.values.statement import Statement, statement

if TYPE_CHECKING:
    from smsauth_gui.adapters.vault import Vault

_FILE: Final = "accounts.sqlite3"
_UNREADABLE: Final = (Problem, ValueError, KeyError, TypeError, AttributeError, RecursionError)
"""What reading a damaged row raises; the last one where it is nested without end."""


def _seal_anew(db: sqlite3.Connection, vault: Vault) -> None:
    """Bind the facts to what is sealed, and seal who an account belongs to; a damaged row stays as it is."""
    rows = db.execute("SELECT rowid, name, facts, sealed FROM account").fetchall()
    readable = 0
    for number, name, facts, sealed in rows:
        with suppress(*_UNREADABLE):
            account = _account(json.loads(facts), json.loads(vault.open(sealed, name)))
            row = _row(account, vault)
            db.execute("UPDATE account SET facts = ?, sealed = ? WHERE rowid = ?", (*row[1:], number))
            readable += 1
    if rows and not readable and not vault.proven:
        raise Problem("vault.key_lost")


_STEPS: Final[tuple[str | Callable[[sqlite3.Connection, Vault], None], ...]] = (
    """
    CREATE TABLE account (
        name TEXT PRIMARY KEY,
        facts TEXT NOT NULL,
        sealed BLOB NOT NULL
    ) STRICT
    """,
    _seal_anew,
)
"""What leads from each schema version to the next; never changed once it has been released."""
SCHEMA_VERSION: Final = len(_STEPS)
_OPENLY: Final = 1
"""In this version the file told people's names: no copy of it is kept."""


class MemoryStore:
    """Implements `services.ports.AccountStore` for this run only."""

    durable = False

    def __init__(self, reason: str = "", refused: Sequence[str] = (), *, closed: bool = False) -> None:
        self.reason = reason
        """The cause why nothing is kept."""
        self.closed = closed
        """Accounts lie on the disk that cannot be opened."""
        self.where = statement("place.memory")
        """With the keyrings that were refused."""
        if refused:
            self.where = statement("place.memory_refused", names=tuple(refused))
        self._accounts: dict[str, Account] = {}

    def load(self) -> tuple[Account, ...]:
        """See `services.ports.AccountStore.load`."""
        return tuple(self._accounts[name] for name in sorted(self._accounts))

    def save(self, *accounts: Account) -> None:
        """See `services.ports.AccountStore.save`."""
        self._accounts |= {account.name: account for account in accounts}

    def rename(self, name: str, account: Account) -> None:
        """See `services.ports.AccountStore.rename`."""
        self._accounts.pop(name, None)
        self._accounts[account.name] = account

    def delete(self, name: str) -> None:
        """See `services.ports.AccountStore.delete`."""
        self._accounts.pop(name, None)

    def changed_elsewhere(self) -> bool:
        """Nobody else sees this memory."""
        return False

    def alone(self, name: str, seconds: float = 60.0) -> AbstractContextManager[None]:  # noqa: ARG002 - the port's
        """Nobody else sees this memory."""
        return nullcontext()

    def writing(self) -> AbstractContextManager[None]:
        """Nobody else writes into this memory."""
        return nullcontext()

    def close(self) -> None:
        """Forget everything."""
        self._accounts.clear()


def open_store(home: Path) -> SqliteStore | MemoryStore:
    """The store of a home folder; in memory, with the reason, where the keyring cannot be used.

    Raises `Problem` ``store.*`` for a damaged, newer or unwritable file, and ``vault.*`` when accounts are there
    whose key cannot be had: then nothing is touched.
    """
    from smsauth_gui.adapters.vault import open_vault, prove

    path = home / _FILE
    holds = holds_accounts(path)
    try:
        vault = open_vault(home, expect_key=holds, opens=partial(_opens_one, path))
    except Problem as problem:
        if holds and problem.cause != "vault.missing":
            raise
        names = problem.detail.get("names")
        return MemoryStore(problem.cause, names if isinstance(names, list) else (), closed=holds)
    store = SqliteStore(path, vault)
    if not vault.proven:
        with suppress(Problem):
            store.load()
            store.vault = prove(home, vault)
    return store


def holds_accounts(path: Path) -> bool:
    """Accounts are there, or it cannot be told: then their key must not be made anew."""
    if not path.exists():
        return False
    try:
        with closing(sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, timeout=10)) as db:
            if db.execute("SELECT count(*) FROM sqlite_schema").fetchone()[0] == 0:
                return False
            return bool(db.execute("SELECT count(*) FROM account").fetchone()[0])
    except sqlite3.DatabaseError:
        return True


def _opens_one(path: Path, vault: Vault) -> bool:
    """The key is that of the accounts in the file."""
    with explained(path), closing(connect(path)[0]) as db:
        rows = db.execute("SELECT name, facts, sealed FROM account").fetchall()
    return any(_opens(vault, sealed, owner(name, facts)) for name, facts, sealed in rows for owner in _OWNERS)


def _opens(vault: Vault, sealed: bytes, owner: str) -> bool:
    """The key fits this row: it is not the key that is lost."""
    try:
        vault.open(sealed, owner)
    except Problem:
        return False
    return True


class SqliteStore:
    """Implements `services.ports.AccountStore` on disk. Safe on any thread."""

    durable = True
    reason = ""
    closed = False

    def __init__(self, path: Path, vault: Vault) -> None:
        self.vault = vault
        self._path = path
        self._lock = threading.RLock()
        self._writing = False
        """A transaction of ours is open; what is done inside belongs to it."""
        self._data_version = -1
        self._owner = _owner
        self._db, self._to_read = connect(path)
        try:
            self._prepare()
        except Problem:
            self._db.close()
            raise

    @property
    def where(self) -> Statement:
        """See `services.ports.AccountStore.where`."""
        return self.vault.where

    def _prepare(self) -> None:
        with explained(self._path):
            version = self._version()
            if version > SCHEMA_VERSION:
                raise Problem("store.newer", {"version": version})
            if self._db.execute("PRAGMA quick_check").fetchone()[0] != "ok":
                raise Problem("store.damaged")
            if self._db.execute("PRAGMA journal_mode").fetchone()[0] != "wal":
                self._db.execute("PRAGMA journal_mode = WAL")
            # On macOS only the second one waits for the disk itself.
            self._db.execute("PRAGMA synchronous = FULL")
            self._db.execute("PRAGMA fullfsync = ON")
            self._db.execute("PRAGMA secure_delete = ON")
            if version == _OPENLY and self._to_read:
                self._owner = _owner_openly
            elif version < SCHEMA_VERSION:
                self._migrate(version)

    def _version(self) -> int:
        return int(self._db.execute("PRAGMA user_version").fetchone()[0])

    def _migrate(self, version: int) -> None:
        """Step by step to our schema, all or nothing; what was there is copied beside it first."""
        if version > _OPENLY:
            self._back_up(version)
        with self._transaction():
            # Another program may have been faster.
            for step in range(self._version(), SCHEMA_VERSION):
                way = _STEPS[step]
                if isinstance(way, str):
                    self._db.execute(way)
                else:
                    way(self._db, self.vault)
            self._db.execute(f"PRAGMA user_version = {SCHEMA_VERSION}")
        if version == _OPENLY:
            self._db.execute("PRAGMA wal_checkpoint(TRUNCATE)")

    def _back_up(self, version: int) -> None:
        copy = self._path.with_suffix(f".v{version}.sqlite3")
        copy.touch(mode=0o600)
        with closing(sqlite3.connect(copy)) as target:
            self._db.backup(target)

    @contextmanager
    def writing(self) -> Iterator[None]:
        """See `services.ports.AccountStore.writing`."""
        with self._lock, explained(self._path), self._transaction():
            yield

    def _open_anew(self) -> None:
        """What could only be read can be written now: there is room again, for example."""
        self._db.close()
        self._owner, self._data_version = _owner, -1
        self._db, self._to_read = connect(self._path)
        self._prepare()

    @contextmanager
    def _transaction(self) -> Iterator[None]:
        if self._writing:
            yield
            return
        if self._to_read and can_write(self._path):
            self._open_anew()
        self._writing = True
        try:
            self._db.execute("BEGIN IMMEDIATE")
            yield
            self._db.execute("COMMIT")
        except BaseException:
            # SQLite itself rolls back when the disk is full, for example.
            if self._db.in_transaction:
                self._db.execute("ROLLBACK")
            raise
        finally:
            self._writing = False

    def load(self) -> tuple[Account, ...]:
        """See `services.ports.AccountStore.load`."""
        with self._lock, explained(self._path):
            rows = self._db.execute("SELECT name, facts, sealed FROM account ORDER BY name").fetchall()
        accounts = [self._read(*row) for row in rows]
        if (
            accounts
            and not self.vault.proven
            and not any(_opens(self.vault, sealed, self._owner(name, facts)) for name, facts, sealed in rows)
        ):
            raise Problem("vault.key_lost")
        return tuple(sorted(accounts, key=lambda account: (account.position, account.name)))

    def _read(self, name: str, facts: str, sealed: bytes) -> Account:
        """One account; where its row is damaged, what can still be said of it: the others are not concerned."""
        try:
            hidden = json.loads(self.vault.open(sealed, self._owner(name, facts)))
            return _account({**json.loads(facts), **hidden}, hidden)
        except _UNREADABLE:
            return unread(name, facts)

    def save(self, *accounts: Account) -> None:
        """See `services.ports.AccountStore.save`."""
        rows = [
            _row(account, self.vault)
            for account in accounts
            # What cannot be read stays as it is until it is forgotten.
            if not account.damaged
        ]
        with self._lock, explained(self._path), self._transaction():
            self._db.executemany(
                "INSERT INTO account (name, facts, sealed) VALUES (?, ?, ?) "
                "ON CONFLICT (name) DO UPDATE SET facts = excluded.facts, sealed = excluded.sealed",
                rows,
            )

    def rename(self, name: str, account: Account) -> None:
        """See `services.ports.AccountStore.rename`."""
        if account.damaged:
            raise Problem("store.damaged")
        with self._lock, explained(self._path), self._transaction():
            self._db.execute("DELETE FROM account WHERE name = ?", (name,))
            row = _row(account, self.vault)
            self._db.execute("INSERT INTO account (name, facts, sealed) VALUES (?, ?, ?)", row)

    def changed_elsewhere(self) -> bool:
        """See `services.ports.AccountStore.changed_elsewhere`."""
        with self._lock, explained(self._path):
            if self._to_read and can_write(self._path):
                self._open_anew()
            version = int(self._db.execute("PRAGMA data_version").fetchone()[0])
        changed, self._data_version = version != self._data_version, version
        return changed

    @contextmanager
    def alone(self, name: str, seconds: float = 60.0) -> Iterator[None]:
        """See `services.ports.AccountStore.alone`."""
        file = self._path.with_name(f"account-{hashlib.sha256(name.encode()).hexdigest()[:16]}.lock")
        with explained(file):
            file.touch(mode=0o600)
        with explained(file), closing(sqlite3.connect(file, timeout=seconds, isolation_level=None)) as lock:
            lock.execute("BEGIN EXCLUSIVE")
            yield

    def delete(self, name: str) -> None:
        """See `services.ports.AccountStore.delete`."""
        with self._lock, explained(self._path), self._transaction():
            if self._db.execute("DELETE FROM account WHERE name = ?", (name,)).rowcount:
                return
            # A damaged name is no text that a condition would find.
            rows = self._db.execute("SELECT rowid, name FROM account").fetchall()
            self._db.executemany("DELETE FROM account WHERE rowid = ?", [(row,) for row, kept in rows if kept == name])

    def close(self) -> None:
        """Close the database."""
        with self._lock:
            self._db.close()


# ---- an account as two JSON objects: what may be read, and what is sealed ----------------------------------


def _row(account: Account, vault: Vault) -> tuple[str, str, bytes]:
    """Name, facts, and what only the key opens, and only beside these very facts: a changed address is never followed."""
    facts = json.dumps(_facts(account))
    return account.name, facts, vault.seal(json.dumps(_hidden(account)).encode(), _owner(account.name, facts))


def _owner(name: str, facts: str) -> str:
    return json.dumps([name, facts])


def _owner_openly(name: str, facts: str) -> str:  # noqa: ARG001 - version 1 bound the name alone
    return name


_OWNERS: Final = (_owner, _owner_openly)
"""Of every version."""


def _facts(account: Account) -> dict[str, Any]:
    grant = account.grant
    return {
        "name": account.name,
        "provider": account.provider,
        "method": account.method,
        "mode": account.mode,
        "fields": dict(account.fields),
        "trust": {"ca_file": account.trust.ca_file, "plain_http": account.trust.plain_http},
        "practice": account.practice,
        "variables": dict(account.variables),
        "hosts": list(account.hosts),
        "client_auth": account.client_auth,
        "created": _text(account.created),
        "confirmed": account.confirmed,
        "status": account.status,
        "note": account.note,
        "position": account.position,
        "refused": account.refused,
        "renewing_since": _text(account.renewing_since),
        "checked": _text(account.checked),
        "grant": None if grant is None else _grant_facts(grant),
    }


def _grant_facts(grant: Grant) -> dict[str, Any]:
    return {
        "received_at": _text(grant.received_at),
        "token_type": grant.token_type,
        "expires_at": _text(grant.expires_at),
        "expires_from": grant.expires_from,
        "scopes_requested": list(grant.scopes_requested),
        "scopes_granted": list(grant.scopes_granted),
        "scopes_assumed": grant.scopes_assumed,
        "token_id": grant.token_id,
    }


def _hidden(account: Account) -> dict[str, Any]:
    hidden: dict[str, Any] = {
        "secrets": {name: _plain(secret) for name, secret in account.secrets.items()},
        "identity": dict(account.identity),
    }
    if account.grant is not None:
        hidden["access_token"] = _plain(account.grant.access_token)
        if account.grant.refresh_token is not None:
            hidden["refresh_token"] = _plain(account.grant.refresh_token)
    return hidden


def _plain(secret: Secret) -> list[Any]:
    return [secret.reveal(), secret.guessable]


def _secret(plain: list[Any]) -> Secret:
    text, guessable = plain
    return Secret(text, guessable=guessable)


def _account(facts: Mapping[str, Any], hidden: Mapping[str, Any]) -> Account:
    return Account(
        name=facts["name"],
        provider=facts["provider"],
        method=facts["method"],
        mode=facts["mode"],
        fields=facts["fields"],
        secrets={name: _secret(plain) for name, plain in hidden["secrets"].items()},
        grant=_grant(facts["grant"], hidden) if facts["grant"] is not None else None,
        trust=Trust(**facts["trust"]),
        practice=facts["practice"],
        variables=facts["variables"],
        hosts=tuple(facts.get("hosts", ())),
        client_auth=facts["client_auth"],
        identity=facts["identity"],
        created=_time(facts["created"]),
        confirmed=facts["confirmed"],
        status=facts["status"],
        checked=_time(facts["checked"]),
        note=facts.get("note", ""),
        position=facts.get("position", 0),
        refused=facts.get("refused", ""),
        renewing_since=_time(facts.get("renewing_since")),
    )


def unread(name: str, facts: str, cause: str = "store.damaged") -> Account:
    """An account whose secrets cannot be read, for a cause: its name, and whose it is where that can be told."""
    try:
        known = json.loads(facts)
    except (ValueError, RecursionError):
        known = {}
    words = [known.get(key) if isinstance(known, dict) else None for key in ("provider", "method")]
    provider, method = (word if isinstance(word, str) else "" for word in words)
    return Account(name, provider, method, status=cause, refused=cause)


def _grant(facts: Mapping[str, Any], hidden: Mapping[str, Any]) -> Grant:
    received = _time(facts["received_at"])
    refresh = hidden.get("refresh_token")
    return Grant(
        access_token=_secret(hidden["access_token"]),
        received_at=received or datetime.fromtimestamp(0, UTC),
        token_type=facts["token_type"],
        refresh_token=_secret(refresh) if refresh is not None else None,
        expires_at=_time(facts["expires_at"]),
        expires_from=facts["expires_from"],
        scopes_requested=tuple(facts["scopes_requested"]),
        scopes_granted=tuple(facts["scopes_granted"]),
        scopes_assumed=facts["scopes_assumed"],
        token_id=facts["token_id"],
    )


def _text(time: datetime | None) -> str | None:
    return time.isoformat() if time is not None else None


def _time(text: str | None) -> datetime | None:
    return datetime.fromisoformat(text) if text else None
