"""Showing the window to others: who somebody is, is masked wherever foreign text is shown.

Secrets are masked at all times; this is for names, addresses and numbers of people. Every text that comes from outside
passes `ui.kit.prose.visible`, which asks here.
"""

import re
from collections.abc import Iterable
from typing import Final

from smsauth_gui.core.safe.personal import impersonal, names_somebody

VEIL: Final = "••••"
_PHONE: Final = re.compile(r"(?<![\w.])(?:\+|00)\d[\d ()/.-]{6,20}\d")
_MEMBER: Final = re.compile(
    r"(?P<head>[\"'](?P<name>[\w-]{1,40})\\{0,8}[\"']\s?:\s?\[?\s?)(?:(?P<quote>\\{0,8}[\"'])[^\"'\\\n]{1,2000}|-?\d[\w.+-]{0,40})"
)
"""A member of JSON that is a text or a number, also where JSON is quoted in JSON."""
_AMOUNT: Final = re.compile(
    r"(?P<head>\b(?:balance|credits?|guthaben|saldo|баланс)\b[\"']?(?:\s{0,2}[:=]|\s(?:is|of|ist|von))?\s{0,2}(?:[A-Z]{3}\s)?[€$£₽]?)"
    r"-?\d[\d.,\u00a0\u202f]{0,20}",
    re.IGNORECASE,
)
_PRICED: Final = re.compile(
    r"(?<![\w.])(?P<head>)-?\d[\d.,]{0,20}(?=[ \u00a0]?(?:EUR|USD|GBP|CHF|RUB|PLN|SEK|[€$£₽])(?!\w))"
)
_CURL_USER: Final = re.compile(
    r"(?P<head>(?<!\S)(?:(?:-u|--user|-U|--proxy-user)[ =][\"']?|-[uU](?=[^\s:]{1,100}:)))[^\s\"']{1,300}"
)
_PARAMETER: Final = re.compile(r"(?P<head>(?<![\w-])(?P<name>[\w-]{1,40})=)[^\s&;,\"'#<>]{1,2000}")


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
    """The text with identities masked while it is on: known names, e-mail addresses, phone numbers, amounts, who a
    command logs in as, and what stands behind a name that says who somebody is.
    """
    if not _State.on or not text:
        return text
    for pattern in (_CURL_USER, _AMOUNT, _PRICED):
        text = pattern.sub(lambda match: f"{match['head']}{VEIL}", text)
    for known in (_State.names, _PHONE):
        text = known.sub(VEIL, text) if known is not None else text
    text = impersonal(text, VEIL)
    return _PARAMETER.sub(_masked, _MEMBER.sub(_masked, text))


def _masked(match: re.Match[str]) -> str:
    if not names_somebody(match["name"]):
        return match[0]
    return f"{match['head']}{match.groupdict().get('quote') or ''}{VEIL}"


def veil_of(name: str, value: str) -> str:
    """The value that stands under a name; masked while it is on where the name says that it is about somebody."""
    if _State.on and value and names_somebody(name):
        return VEIL
    return veil(value)
