"""Which entry of the keyring holds the key of a home folder.

The folder keeps the entry's name itself, so that it is found again when the folder moves; a folder without the file is one
of before, whose entry is named after its path. Beside the name stands a check by which another key is told from damage.
"""

from __future__ import annotations

import hashlib
import json
import os
import secrets
from contextlib import suppress
from pathlib import Path
from typing import Final

from msgspec import Struct

_FILE: Final = "keyring.json"
_STORE: Final = "accounts.sqlite3"


class Entry(Struct, frozen=True):
    """An entry's name, the check of the key in it (empty: not known), and the folder that it was last used for."""

    name: str
    check: str = ""
    folder: str = ""

    def fits(self, key: bytes) -> bool:
        """Nothing speaks against this key."""
        return not self.check or self.check == _check_of(key)


def written(home: Path) -> Entry | None:
    """What the folder itself says of its entry; None where its file is missing or damaged."""
    try:
        facts = json.loads((home / _FILE).read_text("utf-8"))
        return Entry(str(facts["name"]), str(facts["check"]), str(facts["folder"]))
    except (OSError, ValueError, KeyError, TypeError, RecursionError):
        return None


def entry_of(home: Path, *, expected: bool = False) -> Entry | None:
    """The folder's entry; with ``expected``, or where accounts were kept before, the one named after its path."""
    entry = written(home)
    if entry is not None or (not expected and not (home / _STORE).exists()):
        return entry
    return Entry("key-" + hashlib.sha256(str(home.resolve()).encode()).hexdigest()[:16])


def new_name() -> str:
    """A name that no other folder has, whatever stood at this path before."""
    return f"key-{secrets.token_hex(8)}"


def is_copy(home: Path, entry: Entry) -> bool:
    """The folder that the entry belongs to is still there: this one is its copy, and needs an entry of its own."""
    if entry.folder in {"", str(home.resolve())}:
        return False
    other = entry_of(Path(entry.folder))
    return other is not None and other.name == entry.name


def remember(home: Path, name: str, key: bytes) -> None:
    """Keep the name in the folder, whole or not at all; `OSError` where it cannot be written."""
    home.mkdir(parents=True, exist_ok=True, mode=0o700)
    fresh = (home / _FILE).with_suffix(".new")
    with suppress(FileNotFoundError):
        fresh.unlink()
    fresh.touch(mode=0o600)
    with fresh.open("w", encoding="utf-8") as file:
        json.dump({"name": name, "check": _check_of(key), "folder": str(home.resolve())}, file)
        file.flush()
        os.fsync(file.fileno())
    fresh.replace(home / _FILE)


def forget(home: Path) -> None:
    """Name no entry any longer: its key was taken out of the keyring."""
    with suppress(FileNotFoundError):
        (home / _FILE).unlink()


def _check_of(key: bytes) -> str:
    """64 bits of a hash: of a random key of 256 they tell nothing."""
    return hashlib.sha256(b"smsauth key check" + key).hexdigest()[:16]
