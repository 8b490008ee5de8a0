"""Which program listens on a port, where the system tells without being asked for rights: ``/proc`` of Linux (proc(5))."""

import os
from pathlib import Path
from typing import Final

_LISTENING: Final = "0A"
"""The state of a socket in ``/proc/net/tcp``."""


def holder(port: int, root: Path = Path("/proc")) -> str:
    """Name and number of the process, ``nginx (process 812)``; empty where nothing tells or it is another user's."""
    sockets = {f"socket:[{inode}]" for table in ("tcp", "tcp6") for inode in _inodes(root / "net" / table, port)}
    for process in root.glob("[0-9]*") if sockets else ():
        if sockets & _open_files(process / "fd"):
            return f"{_text(process / 'comm').strip()} (process {process.name})"
    return ""


def _inodes(table: Path, port: int) -> set[str]:
    """The sockets that listen on the port: local address in the second column, state in the fourth, inode in the tenth."""
    rows = [line.split() for line in _text(table).splitlines()[1:]]
    return {row[9] for row in rows if row[3] == _LISTENING and row[1].endswith(f":{port:04X}")}


def _open_files(folder: Path) -> set[str]:
    names: set[str] = set()
    try:
        for link in folder.iterdir():
            names.add(os.readlink(link))  # noqa: PTH115 - not the path of a file
    except OSError:
        return names  # another user's process, or one that has just ended
    return names


def _text(path: Path) -> str:
    try:
        return path.read_text("utf-8", "replace")
    except OSError:
        return ""
