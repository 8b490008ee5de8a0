"""Looking for secrets where none may be: every spelling in which one could lie in a file or a text."""

from __future__ import annotations

import base64
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import quote, quote_plus


def spellings(mark: str) -> Iterator[bytes]:
    """Plain, hex, URL-encoded, UTF-16, and base64 (url-safe too) wherever in something longer it begins."""
    raw = mark.encode()
    yield raw
    yield raw.hex().encode()
    yield raw.hex().upper().encode()
    for quoted in (quote(mark, safe=""), quote_plus(mark)):
        yield quoted.encode()
        yield quoted.lower().encode()
    yield mark.encode("utf-16-le")
    yield mark.encode("utf-16-be")
    for before in range(3):
        whole = base64.b64encode(b"\0" * before + raw).rstrip(b"=")
        core = whole[(before * 8 + 5) // 6 : (before + len(raw)) * 8 // 6]
        yield core
        yield core.replace(b"+", b"-").replace(b"/", b"_")


def found(marks: Iterable[str], places: dict[str, bytes]) -> list[str]:
    """Where one of the marks stands: ``place: first letters of the mark`` for each."""
    wanted = {mark: tuple(spellings(mark)) for mark in marks}
    assert wanted, "there is nothing to look for"
    assert all(len(mark) >= 6 for mark in wanted), "too short to be told from chance"
    return [
        f"{place}: {mark[:3]}… as {spelling[:4]!r}…"
        for place, data in places.items()
        for mark, ways in wanted.items()
        for spelling in ways
        if spelling in data
    ]


def files(*folders: Path) -> dict[str, bytes]:
    """Everything that lies below the folders, by its name."""
    return {
        str(path): path.read_bytes()
        for folder in folders
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.is_symlink()
    }
