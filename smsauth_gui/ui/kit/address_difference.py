"""Where two addresses differ, to the character: authorization servers compare them as strings (RFC 6749 §3.1.2.3)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from difflib import SequenceMatcher
from html import escape
from typing import Final

_LONGEST: Final = 2_000


@dataclass(frozen=True, slots=True)
class Piece:
    """A part of the first address, and whether the second has it too."""

    text: str
    same: bool


def pieces(typed: str, ours: str) -> tuple[Piece, ...]:
    """The typed address in parts; a part missing from it shows as a ``␣`` that differs."""
    found: list[Piece] = []
    for kind, start, end, _, _ in SequenceMatcher(None, typed[:_LONGEST], ours, autojunk=False).get_opcodes():
        found.append(Piece(typed[start:end] or "␣", same=kind == "equal"))
    return tuple(found)


def nearest(typed: str, addresses: Iterable[str]) -> str:
    """The address of ours that is most like the typed one; empty when none is."""
    scored = [(SequenceMatcher(None, typed[:_LONGEST], one, autojunk=False).ratio(), one) for one in addresses]
    best = max(scored, default=(0.0, ""))
    return best[1] if best[0] >= 0.6 else ""


def marked(typed: str, ours: str, colour: str) -> str:
    """The typed address as rich text, each difference in ``colour``, bold and underlined."""
    parts = [
        escape(piece.text) if piece.same else f'<b><u style="color:{colour}">{escape(piece.text)}</u></b>'
        for piece in pieces(typed, ours)
    ]
    return "".join(parts)
