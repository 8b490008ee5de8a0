"""Reads folders of provider files into a catalog."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from smsauth_gui.core.catalog import Catalog
from smsauth_gui.core.catalog_check import Complaint, decode
from smsauth_gui.core.provider import Provider


def load(folders: Sequence[Path]) -> tuple[Catalog, list[Complaint]]:
    """All providers of the folders; a later one of the same id replaces an earlier one.

    A file that cannot be decoded or fails a cross-check is told and left out; a folder that does not exist is empty.
    """
    found: dict[str, Provider] = {}
    complaints: list[Complaint] = []
    for folder in folders:
        for path in sorted(folder.glob("*.toml")) if folder.is_dir() else ():
            provider, wrong = read(path)
            complaints += wrong
            if provider is not None and not wrong:
                found[provider.id] = provider
    return Catalog(found.values()), complaints


def read(path: Path) -> tuple[Provider | None, list[Complaint]]:
    """One file: its provider, or None, and what is wrong with it."""
    try:
        data = path.read_bytes()
    except OSError as error:
        return None, [Complaint(path.name, "", error.strerror or "cannot be read")]
    return decode(data, path.name)
