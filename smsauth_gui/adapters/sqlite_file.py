"""An SQLite file with a write-ahead log, opened whatever can be done with it: what can only be read is still read."""

from __future__ import annotations

import os
import sqlite3
from functools import partial
from pathlib import Path

from smsauth_gui.adapters.explained import explained, has_room
from smsauth_gui.core.values.errors import Problem


def connect(path: Path) -> tuple[sqlite3.Connection, bool]:
    """The file, made where there is none; whether it can only be read, as its folder cannot be written or the disk is full.

    Raises `Problem` ``store.*`` where not even that can be done.
    """
    with explained(path):
        to_read = path.exists() and not _may_write(path)
        try:
            db = _to_read(path) if to_read else _to_write(path)
        except Problem as problem:
            if problem.cause != "store.full" or not path.exists():
                raise
            db, to_read = _to_read(path), True
    # A name that is no text any more is still listed.
    db.text_factory = partial(str, encoding="utf-8", errors="replace")
    return db, to_read


def can_write(path: Path) -> bool:
    """What could only be read before can be written now."""
    return _may_write(path) and has_room(path)


def _may_write(path: Path) -> bool:
    return os.access(path, os.W_OK) and os.access(path.parent, os.W_OK)


def _to_write(path: Path) -> sqlite3.Connection:
    with explained(path):
        path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
        path.touch(mode=0o600)
        path.chmod(0o600)
        db = sqlite3.connect(path, timeout=10, isolation_level=None, check_same_thread=False)
        try:
            # The first look makes the files of the log.
            db.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        except sqlite3.Error:
            db.close()
            raise
        return db


def _to_read(path: Path) -> sqlite3.Connection:
    """Without something in a write-ahead log, whose files could not be made, nobody else writes either."""
    log = path.with_name(path.name + "-wal")
    mode = "mode=ro" if log.exists() and log.stat().st_size else "immutable=1"
    address = f"{path.absolute().as_uri()}?{mode}"
    return sqlite3.connect(address, uri=True, timeout=10, isolation_level=None, check_same_thread=False)
