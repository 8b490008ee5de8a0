"""Redirect URIs: which of ours a provider takes (RFC 8252 §7.3), and how another one differs from them.

Authorization servers compare them as strings, to the character (RFC 6749 §3.1.2.3).
"""

from collections.abc import Iterable
from difflib import SequenceMatcher
from typing import Final

from msgspec import Struct

from smsauth_gui.core.provider.schema import RedirectRules

_LONGEST: Final = 2_000
_ALIKE: Final = 0.6
"""A ratio of likeness (`difflib`) below which two addresses have nothing to do with each other."""


class Piece(Struct, frozen=True):
    """A part of the first address, and whether the second has it too."""

    text: str
    same: bool


def redirect_uri(rules: RedirectRules, host: str, port: int | str | None) -> str:
    """Ours at that host and port; without a port, as it is registered where any will do."""
    return f"http://{host}{f':{port}' if port else ''}{rules.path}"


def registrable(rules: RedirectRules) -> dict[str, tuple[str, int | None]]:
    """Every URI of ours that may be registered there, best first, with its host and port."""
    ports = rules.ports or (None,)
    return {redirect_uri(rules, host, port): (host, port) for host in rules.hosts for port in ports}


def is_absolute(text: str) -> bool:
    """There is a scheme, and something behind it."""
    return "://" in text.strip(" :/")


def port_of(text: str) -> int | None:
    """A port as somebody typed it; None for anything else."""
    typed = text.strip()
    return int(typed) if typed.isdecimal() and 0 < int(typed) < 65536 else None


def nearest(uri: str, ours: Iterable[str]) -> str:
    """The one of ours that is most like another address; empty when none is."""
    scored = [(SequenceMatcher(None, uri[:_LONGEST], one, autojunk=False).ratio(), one) for one in ours]
    likeness, best = max(scored, default=(0.0, ""))
    return best if likeness >= _ALIKE else ""


def differences(uri: str, ours: str) -> tuple[Piece, ...]:
    """The address in parts; a part of ours that is missing from it is a ``␣`` that differs."""
    changes = SequenceMatcher(None, uri[:_LONGEST], ours, autojunk=False).get_opcodes()
    return tuple(Piece(uri[start:end] or "␣", same=kind == "equal") for kind, start, end, _, _ in changes)
