"""Takes the languages that the program does not speak out of Qt's largest library on Linux: ICU's data, two thirds of which
are names of units, currencies, countries and time zones in five hundred languages.

Qt writes dates and numbers from data of its own; what it asks ICU for (order of words, encodings, time zones) stays.
"""

from __future__ import annotations

import re
import struct
from dataclasses import dataclass
from pathlib import Path
from typing import Final

LANGUAGES: Final = ("root", "en", "de", "ru")
_OF_A_LANGUAGE: Final = re.compile(r"/([a-z]{2,3})(_\w+)?\.(res|brk)$")
_MAGIC: Final = b"\xda\x27"
_FORMAT: Final = b"CmnD"

# ELF for 64 bits, little end first (System V ABI, chapters 4 and 5): places in its header and in a row of the segments.
_ELF64: Final = b"\x7fELF\x02\x01"
_SEGMENTS_AT: Final = 32
_SECTIONS_AT: Final = 40
_PHNUM: Final = 56
_SHNUM: Final = 60
_LOAD: Final = 1
_FILE: Final = 8
_SIZES: Final = 32
_PAGE: Final = 0x10000


def wanted(name: str) -> bool:
    """An entry is of no language, or of one that the program speaks."""
    found = _OF_A_LANGUAGE.search(name)
    return found is None or found[1] in LANGUAGES


def pruned(package: bytes) -> bytes:
    """A data package with the wanted entries only (ICU's ``.dat``: a header, a table of name and place, the entries).

    ValueError where it is no such package.
    """
    (header,) = struct.unpack_from("<H", package)
    if package[2:4] != _MAGIC or package[12:16] != _FORMAT:
        raise ValueError("no data package of ICU")
    (count,) = struct.unpack_from("<I", package, header)
    places = [struct.unpack_from("<II", package, header + 4 + 8 * number) for number in range(count)]
    ends = [data for _, data in places[1:]] + [len(package) - header]
    entries = []
    for (name, data), end in zip(places, ends, strict=True):
        text = package[header + name : package.index(b"\0", header + name)]
        if wanted(text.decode("ascii")):
            entries.append((text, package[header + data : header + end]))
    return package[:header] + _packed(entries)


def _packed(entries: list[tuple[bytes, bytes]]) -> bytes:
    """Table, names and entries; each entry begins at a multiple of 16, as ICU wants it."""
    table = 4 + 8 * len(entries)
    names = b"".join(name + b"\0" for name, _ in entries)
    place = _aligned(table + len(names))
    name_place, rows, body = table, b"", b""
    for name, data in entries:
        rows += struct.pack("<II", name_place, place + len(body))
        name_place += len(name) + 1
        body += data.ljust(_aligned(len(data)), b"\0")
    return (struct.pack("<I", len(entries)) + rows + names).ljust(place, b"\0") + body


def _aligned(number: int) -> int:
    return (number + 15) // 16 * 16


def prune(library: Path) -> None:
    """Put a smaller library in the place of this one; ValueError where it is not built as Qt's is.

    Everything keeps its address in memory: the constants end sooner, and what lies behind them in the file moves up.
    """
    whole = library.read_bytes()
    segments = [_segment(whole, number) for number in range(_half(whole, _PHNUM))]
    loaded = [one for one in segments if one.kind == _LOAD]
    start = whole.find(_FORMAT) - 12
    if whole[:6] != _ELF64 or len(loaded) != 2 or loaded[0].file != 0 or start < 0:
        raise ValueError(f"{library.name} is not built as Qt's is")
    constants, tail = loaded
    small = whole[:start] + pruned(whole[start : constants.size])
    # The loader maps pages: a segment's place in the file and in memory differ by whole ones.
    moved = len(small) + (tail.file - len(small)) % _PAGE
    made = bytearray(small.ljust(moved, b"\0") + whole[tail.file : tail.file + tail.size])
    for one in segments:
        if one is constants:
            struct.pack_into("<QQ", made, one.at + _SIZES, len(small), len(small))
        elif one.file >= tail.file:
            struct.pack_into("<Q", made, one.at + _FILE, one.file - tail.file + moved)
    made[_SECTIONS_AT : _SECTIONS_AT + 8] = bytes(8)  # the table of sections is for linkers, not for the loader
    struct.pack_into("<HH", made, _SHNUM, 0, 0)
    library.write_bytes(made)


@dataclass(frozen=True, slots=True)
class _Segment:
    """A row of the program header table: where it stands, and what it loads."""

    at: int
    kind: int
    file: int
    size: int


def _segment(whole: bytes, number: int) -> _Segment:
    (table,) = struct.unpack_from("<Q", whole, _SEGMENTS_AT)
    at = table + number * _half(whole, _PHNUM - 2)
    kind, _, file, _, _, size = struct.unpack_from("<IIQQQQ", whole, at)
    return _Segment(at, kind, file, size)


def _half(whole: bytes, place: int) -> int:
    number: int = struct.unpack_from("<H", whole, place)[0]
    return number
