"""What SQLite and the system say of a file, as causes."""

from __future__ import annotations

import errno
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Final

from smsauth_gui.core.values.errors import Problem

_FULL: Final = frozenset({errno.ENOSPC, errno.EDQUOT, errno.EFBIG})


@contextmanager
def explained() -> Iterator[None]:
    """SQLite's and the system's errors as causes."""
    try:
        yield
    except sqlite3.DatabaseError as error:
        raise _problem_of(error) from error
    except OSError as error:
        raise Problem("store.full" if error.errno in _FULL else "store.read_only") from error


def _problem_of(error: sqlite3.DatabaseError) -> Problem:
    name = getattr(error, "sqlite_errorname", "")
    if name == "SQLITE_FULL":
        return Problem("store.full")
    if name.startswith(("SQLITE_BUSY", "SQLITE_LOCKED")):
        return Problem("store.read_only", {"reason": "file_held"})
    if name.startswith(("SQLITE_READONLY", "SQLITE_CANTOPEN", "SQLITE_PERM", "SQLITE_IOERR")):
        return Problem("store.read_only")
    return Problem("store.damaged")
