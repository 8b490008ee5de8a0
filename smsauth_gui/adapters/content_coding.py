"""Undoes gzip and deflate (RFC 9110 §8.4.1) piece by piece and never past a limit.

A small body can blow up a thousandfold per coding, so the decompressor is asked for so many bytes and no more.
"""

from __future__ import annotations

import zlib
from typing import Final

ACCEPTED: Final = "gzip, deflate"
"""The codings that are asked for."""

_START: Final = 2
_ZLIB: Final = 15
_GZIP: Final = 31
_CODINGS: Final = {"gzip": _GZIP, "x-gzip": _GZIP, "deflate": _ZLIB}
"""zlib's window bits for each coding."""


class Decoder:
    """Decodes one body of at most ``limit`` bytes. An unknown coding, or more than one, is left as it came."""

    def __init__(self, coding: str, limit: int) -> None:
        name = coding.strip().lower()
        self._bits = _CODINGS.get(name)
        self._inflate = zlib.decompressobj(self._bits) if self._bits is not None else None
        self._start: bytes | None = b""
        self._room = limit
        self.body = bytearray()
        """What has been decoded so far."""
        self.overflow = False
        """There was more than the limit."""

    def feed(self, piece: bytes) -> None:
        """Take raw bytes from the wire; `zlib.error` when they are not of the coding."""
        while piece and not self.overflow:
            piece = self._step(piece)

    @property
    def whole(self) -> bool:
        """The compressed data reached its own end; True for what was not compressed, or is empty."""
        return self._inflate is None or self._inflate.eof or self._start == b""

    def _step(self, piece: bytes) -> bytes:
        """Decode some; the rest of the input."""
        if self._inflate is None:
            out, rest = piece, b""
        else:
            # One byte more than is left tells whether there is more.
            out, rest = self._decompress(self._inflate, piece)
        if len(out) > self._room:
            self.overflow = True
            out = out[: self._room]
        self._room -= len(out)
        self.body += out
        return rest

    def _decompress(self, inflate: zlib._Decompress, piece: bytes) -> tuple[bytes, bytes]:
        if inflate.eof:
            return b"", b""  # bytes behind the end are nobody's
        if self._start is not None:
            piece, self._start = self._start + piece, None
            if len(piece) < _START:
                self._start = piece
                return b"", b""
            if self._bits == _ZLIB and not _has_zlib_header(piece):
                inflate = self._inflate = zlib.decompressobj(-_ZLIB)
        out = inflate.decompress(piece, self._room + 1)
        return out, inflate.unconsumed_tail


def _has_zlib_header(data: bytes) -> bool:
    """RFC 1950 §2.2; some servers send deflate without it."""
    return data[0] & 0x0F == 8 and int.from_bytes(data[:2], "big") % 31 == 0
