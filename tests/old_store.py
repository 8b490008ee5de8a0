"""A file of accounts as version 1 wrote it: facts in the open, bound to nothing, and the name alone on the seal."""

import json
import sqlite3
from contextlib import closing
from pathlib import Path

from smsauth_gui.adapters import store
from smsauth_gui.adapters.vault import Vault
from smsauth_gui.core.values.credential import Account

_TABLE = "CREATE TABLE account (name TEXT PRIMARY KEY, facts TEXT NOT NULL, sealed BLOB NOT NULL) STRICT"


def write_version_1(path: Path, vault: Vault, *accounts: Account) -> None:
    """The accounts in such a file."""
    path.touch(mode=0o600)
    with closing(sqlite3.connect(path, isolation_level=None)) as db:
        db.execute(_TABLE)
        db.execute("PRAGMA user_version = 1")
        db.execute("BEGIN")
        for account in accounts:
            facts = {**store._facts(account), "identity": dict(account.identity)}
            hidden = {name: value for name, value in store._hidden(account).items() if name != "identity"}
            sealed = vault.seal(json.dumps(hidden).encode(), account.name)
            db.execute("INSERT INTO account VALUES (?, ?, ?)", (account.name, json.dumps(facts), sealed))
        db.execute("COMMIT")
