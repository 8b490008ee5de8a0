"""Secrets in what people copy as it stands: a line of cookies, curl's options, a pair in code."""

from collections.abc import Iterator
from itertools import chain
from typing import Final

from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.secret import Secret

_COOKIES: Final = regex(
    r"(?<![\w-])(?:(?:set-)?cookie2?[\"'`]?\]?\s{0,4}(?:=>|[:=,])|(?:-b|--cookie)[ =]?)\s{0,4}[\"'`]?"
    r"(?=[^\s=;,\"'`]{1,80}=)(?P<pairs>[^\r\n\"'`]{1,20000})",
)
_ATTRIBUTES: Final = frozenset({"path", "domain", "expires", "max-age", "samesite", "version", "priority"})
"""What stands beside a cookie in ``Set-Cookie`` (RFC 6265 §4.1.1)."""
_SHORTEST: Final = 6
"""Shorter values of cookies (``theme=dark``) open nothing, and would blot out ordinary words."""
_CURL_USER: Final = regex(
    r"(?<!\S)(?:-u|--user|--proxy-user)[ =]?[\"']?[^\s:\"'<>{$]{0,100}:(?P<value>[^\s\"'<>{$]{2,300})"
)
"""``-u name:password``; a variable in its place is none."""
_CODE_PAIR: Final = regex(
    r"\bauth\s?[=:]\s?[(\[]\s?[\"'][^\"'\r\n]{0,100}[\"']\s?,\s?[\"'](?P<value>[^\"'\r\n]{2,300})[\"']"
)
"""``auth=("name", "password")`` of Python's requests, and the like."""


def copied(text: str, low: str) -> Iterator[Secret]:
    """The secrets of such stretches; ``low`` is the same text in small letters, letter for letter."""
    if "cookie" in low or "curl" in low:
        yield from chain.from_iterable(_values(text[slice(*match.span("pairs"))]) for match in _COOKIES.finditer(low))
    if "curl" in low:
        yield from (Secret(match["value"], guessable=True) for match in _CURL_USER.finditer(text))
    if "auth" in low:
        yield from (Secret(match["value"], guessable=True) for match in _CODE_PAIR.finditer(text))


def _values(pairs: str) -> Iterator[Secret]:
    for pair in pairs.split(";"):
        name, _, value = pair.strip().partition("=")
        value = value.partition(" ")[0].rstrip(",\\")
        if len(value) >= _SHORTEST and name.lower() not in _ATTRIBUTES:
            yield Secret(value, guessable=True)
