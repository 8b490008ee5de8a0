"""Which program holds a file locked, where the system tells (Linux: proc_locks(5))."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path
from typing import Final

_LOCKS: Final = Path("/proc/locks")
_BESIDE: Final = ("", "-wal", "-shm")
"""SQLite locks the file itself or, with a write-ahead log, the one with the index."""


def holders_of(path: Path) -> list[str]:
    """Names and process numbers of other programs that hold a lock on an SQLite file; empty where nobody can tell."""
    wanted = set(_inodes(path))
    found = set[int]()
    with suppress(OSError):
        for line in _LOCKS.read_text("ascii", "replace").splitlines():
            parts = line.replace(" -> ", " ").split()
            # 1: POSIX ADVISORY WRITE 4711 fd:01:1234 0 EOF
            if len(parts) > 5 and parts[5].rpartition(":")[2] in wanted and parts[4].isdigit():
                found.add(int(parts[4]))
    return [f"{_name(number)} ({number})" for number in sorted(found - {os.getpid(), 0})]


def _inodes(path: Path) -> Iterator[str]:
    for tail in _BESIDE:
        with suppress(OSError):
            yield str(path.with_name(path.name + tail).stat().st_ino)


def _name(number: int) -> str:
    with suppress(OSError):
        return Path(f"/proc/{number}/comm").read_text("utf-8", "replace").strip()
    return "?"
