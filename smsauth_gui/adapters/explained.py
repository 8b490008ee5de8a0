"""What SQLite and the system say of a file, as causes."""

from __future__ import annotations

import errno
import os
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Final

from smsauth_gui.core.values.errors import Problem

_ROOM: Final = 65_536
"""Bytes: the index of a write-ahead log, and a few pages of it."""
_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def explained(path: Path | None = None) -> Iterator[None]:
    """SQLite's and the system's errors as causes; with the file's ``path``, who holds it is named."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise _problem_of(error, path) from error
    except OSError as error:
        raise Problem("store.full" if error.errno in _FULL else "store.read_only") from error


def _problem_of(error: sqlite3.DatabaseError, path: Path | None) -> Problem:
    name = getattr(error, "sqlite_errorname", "")
    if name == "SQLITE_FULL":
        return Problem("store.full")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        from smsauth_gui.adapters.holder import holders_of

        names = holders_of(path) if path is not None else []
        if names:
            return Problem("store.read_only", {"reason": "file_held_by", "names": names})
        return Problem("store.read_only", {"reason": "file_held"})
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_IOERR")):
        # SQLite says only of some of its files that there was no room for them.
        full = path is not None and os.access(path.parent, os.W_OK) and not has_room(path)
        return Problem("store.full" if full else "store.read_only")
    return Problem("store.damaged")


def has_room(path: Path) -> bool:
    """The disk has room for the files that SQLite makes beside one; also where the system does not tell."""
    from shutil import disk_usage

    try:
        return disk_usage(path.parent).free >= _ROOM
    except OSError:
        return True
