"""Accounts whose key cannot be had: their names are readable, so that they can be listed and forgotten."""

from __future__ import annotations

from contextlib import closing
from pathlib import Path
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    from smsauth_gui.core.values.credential import Account

_FILE: Final = "accounts.sqlite3"


class UnopenedAccounts:
    """Implements `services.ports.Unopened` for one folder."""

    def __init__(self, folder: Path) -> None:
        self._path = folder / _FILE

    def listed(self, cause: str) -> tuple[Account, ...]:
        """See `services.ports.Unopened.listed`."""
        from smsauth_gui.adapters.explained import explained
        from smsauth_gui.adapters.sqlite_file import connect
        from smsauth_gui.adapters.store import unread

        if not self._path.exists():
            return ()
        with explained(self._path), closing(connect(self._path)[0]) as db:
            rows = db.execute("SELECT name, facts FROM account ORDER BY name").fetchall()
        return tuple(unread(name, facts, cause) for name, facts in rows)

    def delete(self, name: str) -> None:
        """See `services.ports.Unopened.delete`."""
        from smsauth_gui.adapters.explained import explained
        from smsauth_gui.adapters.sqlite_file import connect

        with explained(self._path), closing(connect(self._path)[0]) as db:
            db.execute("PRAGMA secure_delete = ON")
            db.execute("PRAGMA synchronous = FULL")
            rows = db.execute("SELECT rowid, name FROM account").fetchall()
            # A damaged name is no text that a condition would find.
            db.executemany("DELETE FROM account WHERE rowid = ?", [(number,) for number, kept in rows if kept == name])
