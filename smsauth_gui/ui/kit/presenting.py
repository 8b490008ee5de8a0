"""Showing the window to others: who somebody is, is masked wherever foreign text is shown.

Secrets are masked at all times; this is for names, addresses and numbers of people. Every text that comes from outside
passes `ui.kit.prose.visible`, which asks here.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from typing import Final

from smsauth_gui.core.values.credential import Account

VEIL: Final = "••••"
_MAIL: Final = re.compile(r"[\w.+-]{1,64}@[\w-]{1,63}(?:\.[\w-]{1,63})+")
_PHONE: Final = re.compile(r"(?<![\w.])(?:\+|00)\d[\d ()/.-]{6,20}\d")
_LEAST: Final = 3
_MONEY: Final = frozenset({"balance", "currency", "credit"})
"""Facts about an account that name nobody."""


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


def know(accounts: Iterable[Account]) -> None:
    """Learn the names behind the accounts, so that they are found in any text."""
    found = {
        value
        for account in accounts
        for key, value in account.identity.items()
        if key not in _MONEY and len(value) >= _LEAST and not value.replace(".", "").isdecimal()
    }
    found |= {account.identity["user_id"] for account in accounts if len(account.identity.get("user_id", "")) >= _LEAST}
    longest_first = sorted(found, key=len, reverse=True)
    _State.names = re.compile("|".join(map(re.escape, longest_first)), re.IGNORECASE) if found else None


def veil(text: str) -> str:
    """The text with names, e-mail addresses and phone numbers masked, while it is on."""
    if not _State.on or not text:
        return text
    for pattern in (_State.names, _MAIL, _PHONE):
        text = pattern.sub(VEIL, text) if pattern is not None else text
    return text
