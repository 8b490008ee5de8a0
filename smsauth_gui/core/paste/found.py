"""Finds credentials in running text: log lines, snippets in any language, settings, tickets; and the hosts named there.

Each pattern is bounded and anchored on a literal word, so that a megabyte is searched in milliseconds.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import islice
from typing import Final, Literal
from urllib.parse import unquote

Where = Literal["header", "named", "query", "pair", "token", "shape"]
SCHEMES: Final = r"bearer|basic|app|ibsso|ibbso|token|accesskey|application"
CREDENTIAL_HEADER: Final = re.compile(
    r"(?:proxy-)?authorization|x-(?:api-key|api-token|auth-token|access-token|auth-key|tm-key)|api-?key", re.IGNORECASE
)
_HEADER_WORDS: Final = (
    "authorization",
    "api-key",
    "apikey",
    "api-token",
    "auth-token",
    "access-token",
    "auth-key",
    "tm-key",
)
_QUOTE: Final = r"[\"'`]"
_VALUE: Final = r"[^\s\"'`,;<>(){}\[\]\\]{3,20000}"
_HEADER: Final = re.compile(
    r"((?:proxy-)?authorization|x-(?:api-key|api-token|auth-token|access-token|auth-key|tm-key)|apikey|api-key)"
    rf"({_QUOTE}?)\]?[ \t]{{0,4}}(?:=>|[:=,]|,[ \t])[ \t]{{0,4}}((?:[bruf]?{_QUOTE})?)[ \t]{{0,4}}"
    rf"((?:(?:{SCHEMES})(?:[ \t]{{1,4}}|%20|\+)){{0,3}}(?:{_VALUE}|[<{{\[$][^\s\"'`]{{2,80}}))",
    re.IGNORECASE,
)
_SCHEME: Final = re.compile(
    rf"((?:(?:{SCHEMES})(?:[ \t]{{1,4}}|%20|\+|\n)){{1,3}})([A-Za-z0-9+/=_.~:%-]{{8,20000}})", re.IGNORECASE
)
_TOKEN: Final = re.compile(r"ey[A-Za-z0-9_-]{6,}+(?:\.[A-Za-z0-9_-]++){1,4}(?:\.(?![A-Za-z0-9_-]))?(?:…|\.{2,3})?")
_NAMED: Final = re.compile(
    r"(token|secret|key|passwor[dt]|passwd|pwd|passphrase)s?"
    r"(?:[\"'`]?\]?[ \t]{0,8}(?:=>|:=|[:=,])[ \t]{0,8}|>)"
    r"(?:[bruf]?\"([^\"\n]{4,20000})\"|[bruf]?'([^'\n]{4,20000})'|`([^`\n]{4,20000})`|([^\s\"'`<>,;&(){}\\]{4,20000}))",
    re.IGNORECASE,
)
_NAMED_WORDS: Final = ("token", "secret", "key", "passwor", "passwd", "pwd", "passphrase")
_NAME_BEFORE: Final = re.compile(r"[A-Za-z0-9_.-]{0,60}\Z")
_KEY_BEFORE: Final = re.compile(r"(?:api|access|secret|auth)[ _.-]?\Z", re.IGNORECASE)
_QUERY: Final = re.compile(r"[?&#]([A-Za-z_-]{0,20}(?:key|token|secret|code))=([^&\s\"'`<>#]{4,20000})", re.IGNORECASE)
_QUERY_NAME: Final = re.compile(
    r"(?:(?:api|access|auth|refresh|id|client)[_-]?)?(?:key|token|secret)|code", re.IGNORECASE
)
_QUERY_WORDS: Final = ("key=", "token=", "secret=", "code=")
_USERINFO: Final = re.compile(r"://([^\s/:@\"'<>]{1,200}):([^\s/@\"'<>]{1,400})@")
_TEXT: Final = r"(?:\"([^\"\n]{1,400})\"|'([^'\n]{1,400})')"
_PAIR: Final = re.compile(
    r"(?:auth\b[\"']?\s{0,4}(?:=>|[=:])\s{0,4}(?:[\w.]{0,60}[(\[]|\(|\[)\s{0,8}"
    r"|(?:basic_?auth|credentials\.basic|usernamepasswordcredentials)\s{0,2}\(\s{0,4})"
    rf"{_TEXT}\s{{0,4}},\s{{0,4}}{_TEXT}",
    re.IGNORECASE,
)
_PAIR_WORDS: Final = ("auth", "basicauth", "basic_auth", "credentials.basic", "usernamepasswordcredentials")
_USERPWD: Final = re.compile(rf"(?:userpwd|--user|-u)[\"']?\s{{0,4}}(?:=>|[,= ])\s{{0,4}}{_TEXT}", re.IGNORECASE)
_USERPWD_WORDS: Final = ("userpwd", "--user", " -u")
_USER: Final = re.compile(
    r"\b(?:user(?:[ _-]?(?:name|id))?|login|benutzer(?:name)?)[\"']?\s{0,4}[:=]\s{0,4}[\"']?([^\s\"',;]{1,200})",
    re.IGNORECASE,
)
_MEMBER: Final = re.compile(
    r"\"(?:name|key)\"\s{0,4}:\s{0,4}\"([A-Za-z][A-Za-z0-9_-]{0,60})\"\s{0,4},\s{0,8}\"value\"\s{0,4}:\s{0,4}\"([^\"\\]{4,20000})\"",
    re.IGNORECASE,
)
"""Name and value as archives and exports write them: for ones that were cut off."""
_SPEAKS: Final = re.compile(r"\bkey\b|token|secret|[_-]key|api.?key|schlüssel|authenti|authori[sz]", re.IGNORECASE)
_HOST: Final = re.compile(r"(?<![A-Za-z0-9.@-])[A-Za-z0-9][A-Za-z0-9-]{0,62}+(?:\.[A-Za-z0-9-]{1,63}+){1,6}+")
_WORD_SIGNS: Final = bytes(
    sign if chr(sign).isascii() and (chr(sign).isalnum() or chr(sign) in "_-") else 0x20 for sign in range(256)
)
"""Makes a space of every byte that stands in no distinctive word."""
_ROOTS: Final = ("auth", "key", "token", "secret", "pass", "basic", "user", "://")
_MOST: Final = 100
"""Credentials of one kind that are looked at; nobody reads more cards."""
_MOST_SPOTS: Final = 5_000
_GUESSABLE: Final = re.compile(r"pass|pwd", re.IGNORECASE)


@dataclass(frozen=True, slots=True, repr=False)
class Found:
    """A credential in a text: from ``start`` to ``end``, the ``name`` beside it, ``user`` where it is a pair."""

    start: int
    end: int
    where: Where
    value: str
    name: str = ""
    user: str = ""


def found_in(text: str, distinctive: re.Pattern[str] | None) -> list[Found]:
    """Everything that is a credential by its place or its look, in order; nothing twice at the same place."""
    low = text.lower()
    if len(low) != len(text):  # a letter whose small form is longer would shift what was found
        low = text
    missing = tuple(root for root in _ROOTS if root not in low)
    taken: list[Found] = []
    for finder in (_pairs, _members, _headers, _schemes, _tokens, _queries, _named):
        fresh = islice(finder(text, low, missing), _MOST)
        taken += [item for item in fresh if not _overlaps(item, taken)]
    if distinctive is not None:
        words = islice(_distinctive(text, distinctive), _MOST)
        taken += [item for item in words if not _overlaps(item, taken)]
    return sorted(taken, key=lambda item: item.start)


def hosts_in(text: str) -> tuple[str, ...]:
    """What looks like a host name, in small letters, in order of appearance; in long texts only behind ``//``."""
    if len(text) <= 50_000:
        return tuple(dict.fromkeys(match[0].lower() for match in _HOST.finditer(text)))
    matches = (_HOST.match(text, spot + 2) for spot in _spots(text, ("//",)))
    return tuple(dict.fromkeys(match[0].lower() for match in matches if match))


def _spots(text: str, words: Iterable[str], missing: tuple[str, ...] = ()) -> Iterator[int]:
    """Where the words stand; a search for plain words is many times faster than one pattern of them all.

    ``missing`` are parts of words that stand nowhere in the text, so that longer words need no search of their own.
    """
    for word in words:
        if any(root in word for root in missing):
            continue
        spot = text.find(word)
        for _ in range(_MOST_SPOTS):
            if spot < 0:
                break
            yield spot
            spot = text.find(word, spot + len(word))


def _distinctive(text: str, pattern: re.Pattern[str]) -> Iterator[Found]:
    # Cutting bytes at spaces is three times as quick as a search for the words; one byte for each sign keeps places.
    signs = b" " + text.encode("ascii", "replace").translate(_WORD_SIGNS) + b" "
    end = 0
    for word in [word for word in signs.split() if 30 <= len(word) <= 200]:
        if pattern.fullmatch(shown := word.decode("ascii")):
            start = signs.index(b" " + word + b" ", end)
            end = start + len(word)
            yield Found(start, end, "shape", shown)


def looks_made(text: str) -> bool:
    """Digits beside letters, long enough, no word of a language: made by a machine."""
    return (
        len(text) >= 12
        and re.search(r"\d", text) is not None
        and re.search(r"[A-Za-z]", text) is not None
        and re.fullmatch(r"[\x21-\x7e]+", text) is not None
        and "://" not in text
    )


def mentioned(text: str) -> list[str]:
    """Words made by a machine in a text that speaks of keys or tokens: for when nothing else tells where they are."""
    if len(text) > 20_000 or not _SPEAKS.search(text):
        return []
    words = (word.strip(".,;:!?\"'`()[]<>„“”") for word in text.split())
    return [
        word for word in words if len(word) >= 16 and re.fullmatch(r"[A-Za-z0-9_+/=~-]+", word) and looks_made(word)
    ][:10]


def user_in(text: str) -> str:
    """The user name that is named in a text, or nothing."""
    match = _USER.search(text)
    return match[1] if match else ""


def _overlaps(one: Found, others: Iterable[Found]) -> bool:
    return any(one.start < other.end and other.start < one.end for other in others)


def _word_starts(text: str, spot: int) -> bool:
    before = text[spot - 1 : spot]
    return not before or not (before.isalnum() and before.isascii())


def _members(text: str, low: str, missing: tuple[str, ...]) -> Iterator[Found]:
    if '"value"' not in low:
        return
    for spot in _spots(low, ('"name"', '"key"'), missing):
        match = _MEMBER.match(text, spot)
        if match and CREDENTIAL_HEADER.fullmatch(match[1]):
            yield Found(spot, match.end(), "header", match[2], match[1])


def _headers(text: str, low: str, missing: tuple[str, ...]) -> Iterator[Found]:
    for spot in _spots(low, _HEADER_WORDS, missing):
        start = spot
        for prefix in ("proxy-", "x-"):
            if low.endswith(prefix, 0, spot):
                start = spot - len(prefix)
        match = _HEADER.match(text, start)
        if not match or not _word_starts(text, start) or text[start - 1 : start] == "-":
            continue
        value = unquote(match[4]) if "%" in match[4] else match[4]
        if match[2] and not match[3] and re.fullmatch(r"[$@\w.]+", value):
            continue  # a variable of a program
        if match[1].lower().endswith("authorization") or looks_made(value) or not value.isalpha():
            yield Found(start, match.end(), "header", value.rstrip(".,;:"), match[1])


def _schemes(text: str, low: str, missing: tuple[str, ...]) -> Iterator[Found]:
    end = 0
    for spot in sorted(_spots(low, SCHEMES.split("|"), missing)):
        if spot < end or not _word_starts(text, spot):
            continue
        match = _SCHEME.match(text, spot)
        if match is None:
            continue
        value = match[2].rstrip(".,;:")
        if _is_behind_scheme(match[1], value):
            end = match.end()
            words = unquote(match[1]).replace("+", " ").replace("\n", " ")
            yield Found(spot, end, "header", f"{words}{unquote(value)}", "Authorization")


def _is_behind_scheme(words: str, value: str) -> bool:
    """A scheme word in a sentence is often just a word: what follows has to look like a credential."""
    if len(value) > 24 and not value.isalpha():
        return True
    common = re.search(r"app|token|basic", words, re.IGNORECASE)
    return looks_made(value) and (not common or len(value) >= 16 or value.endswith("="))


def _tokens(text: str, _: str, __: tuple[str, ...]) -> Iterator[Found]:
    end = 0
    for spot in _spots(text, ("ey",)):
        before = text[spot - 1 : spot]
        if spot < end or before in {"_", "-"} or not _word_starts(text, spot):
            continue
        match = _TOKEN.match(text, spot)
        if match is not None:
            end = match.end()
            yield Found(spot, end, "token", match[0])


def _queries(text: str, low: str, missing: tuple[str, ...]) -> Iterator[Found]:
    if not any(mark in text for mark in "?&#"):
        return
    for spot in _spots(low, _QUERY_WORDS, missing):
        start = max(text.rfind(mark, max(0, spot - 20), spot) for mark in "?&#")
        match = _QUERY.match(text, start) if start >= 0 else None
        if match is None or not _QUERY_NAME.fullmatch(match[1]):
            continue
        value = unquote(match[2])
        if match[1].lower() not in {"code", "key", "token"} or looks_made(value):
            yield Found(start, match.end(), "query", value, match[1])


def _named(text: str, low: str, missing: tuple[str, ...]) -> Iterator[Found]:
    for spot in _spots(low, _NAMED_WORDS, missing):
        match = _NAMED.match(text, spot)
        if match is None:
            continue
        before = _NAME_BEFORE.search(text, max(0, spot - 60), spot)
        prefix = before[0] if before else ""
        if match[1].lower() == "key" and not _KEY_BEFORE.search(text, max(0, spot - 8), spot):
            continue
        prefix = prefix or text[max(0, spot - 8) : spot].rpartition(" ")[2]
        quoted = match[2] or match[3] or match[4]
        value = (quoted or match[5]).strip()
        if _is_value(match[1], value, quoted is not None, text[match.end(1) : match.end(1) + 3]):
            yield Found(spot, match.end(), "named", value, f"{prefix}{match[1]}".lstrip(".-"))


def _is_value(name: str, value: str, quoted: bool, behind: str) -> bool:
    """Not a word of a sentence, a type, or a variable: something that was filled in."""
    if "://" in value or re.fullmatch(r"[\w.]{1,80}\([^)]*\)?", value[:200]):
        return False
    if _GUESSABLE.search(name):
        return ("," not in behind or quoted) and not value.startswith(("(", "$_", "os.", "process."))
    if quoted:
        scheme = re.match(rf"(?:{SCHEMES})\s", value, re.IGNORECASE)
        return scheme is not None or (len(value) >= 8 and " " not in value) or value.startswith(("<", "{"))
    return looks_made(value) and "," not in behind


def _pairs(text: str, low: str, missing: tuple[str, ...]) -> Iterator[Found]:
    for spot in _spots(text, ("://",), missing):
        if match := _USERINFO.match(text, spot):
            yield Found(spot, match.end(), "pair", unquote(match[2]), user=unquote(match[1]))
    for spot in _spots(low, _PAIR_WORDS, missing):
        match = _PAIR.match(text, spot)
        if match:
            user, password = match[1] or match[2], match[3] or match[4]
            yield Found(spot, match.end(), "pair", password, user=user)
    for spot in _spots(low, _USERPWD_WORDS, missing):
        match = _USERPWD.match(text, spot + (text[spot] == " "))
        user, colon, password = (match[1] or match[2]).partition(":") if match else ("", "", "")
        if match and colon:
            yield Found(spot, match.end(), "pair", password, user=user)
