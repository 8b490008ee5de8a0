"""The program's own TOML files, read at once: what they say is kept as JSON, which is decoded ten times as fast.

What is kept is plain data and is believed only where it is the user's own, nobody else may write it, and it was made of
these very files. In any doubt the files themselves are read, and it is made anew.
"""

from __future__ import annotations

import hashlib
import os
from contextlib import suppress
from pathlib import Path
from typing import BinaryIO, Final, TypeVar

import msgspec

T = TypeVar("T")
_OTHERS_WRITE: Final = 0o022


def read(folder: Path, kind: type[T], kept: Path) -> T:
    """The TOML files of a folder, in the order of their names, as a list of that ``kind``; ``kept`` is where they are
    found, or put, as JSON.

    `msgspec.ValidationError` or `ValueError` for a wrong file, `OSError` for one that cannot be read.
    """
    files = [path.read_bytes() for path in sorted(folder.glob("*.toml"))]
    mark = hashlib.sha256(b"".join(hashlib.sha256(data).digest() for data in files)).hexdigest().encode()
    with suppress(OSError, msgspec.MsgspecError), kept.open("rb") as file:
        if _only_ours(file) and file.read(len(mark)) == mark:
            return msgspec.json.decode(file.read(), type=kind)
    import tomllib

    raw = [tomllib.loads(data.decode("utf-8-sig")) for data in files]
    read = msgspec.convert(raw, kind)
    with suppress(OSError):
        _keep(kept, mark + msgspec.json.encode(raw))
    return read


def _only_ours(file: BinaryIO) -> bool:
    """Nobody but this user can have written it; Windows keeps the folders of users apart itself."""
    if os.name == "nt":
        return True
    facts = os.fstat(file.fileno())
    return facts.st_uid == os.geteuid() and not facts.st_mode & _OTHERS_WRITE


def _keep(path: Path, data: bytes) -> None:
    """Whole or not at all, whoever else does the same at the same time."""
    path.parent.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = path.with_suffix(f".{os.getpid()}")
    with suppress(FileNotFoundError):
        fresh.unlink()
    with os.fdopen(os.open(fresh, os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600), "wb") as file:
        file.write(data)
    fresh.replace(path)
