"""Showing the window to others: who somebody is, is masked wherever foreign text is shown.

Secrets are masked at all times; this is for names, addresses and numbers of people. Every text that comes from outside
passes `ui.kit.prose.visible`, which asks here.
"""

import re
from collections.abc import Iterable
from typing import Final

VEIL: Final = "••••"
_MAIL: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_PHONE: Final = re.compile(r"(?<![\w.])(?:\+|00)\d[\d ()/.-]{6,20}\d")


class _State:
    """On or off, and the names that are known; the window's alone, read on any thread."""

    on = False
    names: re.Pattern[str] | None = None


def is_on() -> bool:
    """Identities are masked."""
    return _State.on


def switch(*, on: bool) -> None:
    """Mask identities from now on, or no longer."""
    _State.on = on


def know(names: Iterable[str]) -> None:
    """Learn names that are to be found in any text."""
    longest_first = sorted(names, key=len, reverse=True)
    pattern = "|".join(map(re.escape, longest_first))
    _State.names = re.compile(pattern, re.IGNORECASE) if longest_first else None


def veil(text: str) -> str:
    """The text with names, e-mail addresses and phone numbers masked, while it is on."""
    if not _State.on or not text:
        return text
    for pattern in (_State.names, _MAIL, _PHONE):
        text = pattern.sub(VEIL, text) if pattern is not None else text
    return text
