"""Finds credentials in running text: log lines, snippets in any language, settings, tickets; and the hosts named there.

Each pattern is bounded and anchored on a literal word, so that a megabyte is searched in milliseconds.
"""

import re
from collections.abc import Callable, Iterable, Iterator
from functools import lru_cache
from itertools import islice
from typing import Final, Literal
from urllib.parse import unquote

from msgspec import Struct
from msgspec.structs import replace

from smsauth_gui.core.provider.vocabulary import Vocabulary
from smsauth_gui.core.safe.words import stands_behind
from smsauth_gui.core.values.linear import Linear
from smsauth_gui.core.values.quiet import Quiet
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.search import small, spots
from smsauth_gui.core.values.secret import looks_made

Where = Literal["header", "named", "query", "pair", "token", "shape"]
_QUOTE: Final = r"[\"'`]"
_VALUE: Final = r"[^\s\"'`,;<>(){}\[\]\\]{3,20000}"
_GAP: Final = r"(?:[ \t]{1,4}|%20|\+)"
_TOKEN: Final = regex(r"ey[A-Za-z0-9_-]{6,}+(?:\.[A-Za-z0-9_-]++){1,4}(?:\.(?![A-Za-z0-9_-]))?(?:…|\.{2,3})?")
_NAMED: Final = (
    r"({names})s?(?:[\"'`]?\]?[ \t]{{0,8}}(?:=>|:=|[:=,])[ \t]{{0,8}}|>)"
    r"(?:[bruf]?\"([^\"\n]{{4,20000}})\"|[bruf]?'([^'\n]{{4,20000}})'|`([^`\n]{{4,20000}})`|([^\s\"'`<>,;&(){{}}\\]{{4,20000}}))"
)
_NAME_ENDS: Final = ("token", "secret", "key", "passwor", "passwd", "pwd", "passphrase")
"""How the names of secrets end, as far as all of them are spelt alike."""
_NAME_BEFORE: Final = regex(r"[A-Za-z0-9_.-]{0,60}\Z")
_KEY_BEFORE: Final = regex(r"(?:api|access|secret|auth)[ _.-]?\Z", re.IGNORECASE)
_QUERY: Final = regex(r"[?&#]([A-Za-z][\w-]{0,20})=([^&\s\"'`<>#]{4,20000})")
_QUERY_ENDS: Final = ("key=", "token=", "secret=", "code=", "password=", "passwd=", "pwd=")
_SHORT_NAME: Final = 6
"""A parameter whose name is shorter may be a page or a language: its value has to look like a credential."""
_USERINFO: Final = regex(r"://([^\s/:@\"'<>]{1,200}):([^\s/@\"'<>]{1,400})@")
_TEXT: Final = r"(?:\"([^\"\n]{1,400})\"|'([^'\n]{1,400})')"
_PAIR: Final = regex(
    r"(?:auth\b[\"']?\s{0,4}(?:=>|[=:])\s{0,4}(?:[\w.]{0,60}[(\[]|\(|\[)\s{0,8}"
    r"|(?:basic_?auth|credentials\.basic|usernamepasswordcredentials)\s{0,2}\(\s{0,4})"
    rf"{_TEXT}\s{{0,4}},\s{{0,4}}{_TEXT}",
    re.IGNORECASE,
)
_PAIR_WORDS: Final = ("auth", "basicauth", "basic_auth", "credentials.basic", "usernamepasswordcredentials")
_USERPWD: Final = regex(rf"(?:userpwd|--user|-u)[\"']?\s{{0,4}}(?:=>|[,= ])\s{{0,4}}{_TEXT}", re.IGNORECASE)
_USERPWD_WORDS: Final = ("userpwd", "--user", " -u")
_USER: Final = regex(
    r"\b(?:user(?:[ _-]?(?:name|id))?|login|benutzer(?:name)?)[\"']?\s{0,4}[:=]\s{0,4}[\"']?([^\s\"',;]{1,200})",
    re.IGNORECASE,
)
_MEMBER: Final = regex(
    r"\"(?:name|key)\"\s{0,4}:\s{0,4}\"([A-Za-z][A-Za-z0-9_-]{0,60})\"\s{0,4},\s{0,8}\"value\"\s{0,4}:\s{0,4}\"([^\"\\]{4,20000})\"",
    re.IGNORECASE,
)
"""Name and value as archives and exports write them: for ones that were cut off."""
_SPEAKS: Final = regex(r"\bkey\b|token|secret|[_-]key|api.?key|schlüssel|authenti|authori[sz]", re.IGNORECASE)
_HOST: Final = regex(r"(?<![A-Za-z0-9.@-])[A-Za-z0-9][A-Za-z0-9-]{0,62}+(?:\.[A-Za-z0-9-]{1,63}+){1,6}+")
_WORD_SIGNS: Final = bytes(
    sign if chr(sign).isascii() and (chr(sign).isalnum() or chr(sign) in "_-") else 0x20 for sign in range(256)
)
"""Makes a space of every byte that stands in no distinctive word."""
_ROOTS: Final = ("auth", "key", "token", "secret", "pass", "pwd", "basic", "app", "user", "://", "?", "&", "#")
_MOST: Final = 100
"""Credentials of one kind that are looked at; nobody reads more cards."""
_MOST_SPOTS: Final = 5_000
_GUESSABLE: Final = regex(r"pass|pwd", re.IGNORECASE)


class Found(Quiet, frozen=True):
    """A credential in a text: from ``start`` to ``end``, the ``name`` beside it, ``user`` where it is a pair."""

    start: int
    end: int
    where: Where
    value: str
    name: str = ""
    user: str = ""


class _Sought(Struct, frozen=True):
    """What is looked for with a vocabulary: plain words that are quick to find, and a pattern for what stands there."""

    vocabulary: Vocabulary
    headers: tuple[str, ...]
    header: re.Pattern[str]
    scheme: re.Pattern[str]
    names: tuple[str, ...]
    named: re.Pattern[str]
    parameters: tuple[str, ...]


@lru_cache(maxsize=8)
def _sought(vocabulary: Vocabulary) -> _Sought:
    schemes = rf"(?:(?:{vocabulary.scheme})(?:{_GAP}|\n))"
    own = tuple(sorted(name for name in vocabulary.long_names if not any(end in name for end in _NAME_ENDS)))
    names = (r"token|secret|key|passwor[dt]|passwd|pwd|passphrase", *map(re.escape, own))
    keys = (
        f"{mark}{name}=" for name in sorted(vocabulary.names) for mark in "?&#" if not f"{name}=".endswith(_QUERY_ENDS)
    )
    return _Sought(
        vocabulary,
        headers=tuple(
            dict.fromkeys(name.removeprefix("proxy-").removeprefix("x-") for name in sorted(vocabulary.headers))
        ),
        header=re.compile(
            rf"({vocabulary.header})({_QUOTE}?)\]?[ \t]{{0,4}}(?:=>|[:=,]|,[ \t])[ \t]{{0,4}}((?:[bruf]?{_QUOTE})?)[ \t]{{0,4}}"
            rf"((?:(?:{vocabulary.scheme}){_GAP}){{0,3}}(?:{_VALUE}|[<{{\[$][^\s\"'`]{{2,80}}))",
            re.IGNORECASE,
        ),
        scheme=re.compile(rf"({schemes}{{1,3}})([A-Za-z0-9+/=_.~:%-]{{8,20000}})", re.IGNORECASE),
        names=(*_NAME_ENDS, *own),
        named=re.compile(_NAMED.format(names="|".join(names)), re.IGNORECASE),
        parameters=(*_QUERY_ENDS, *keys),
    )


class _Text(Quiet, frozen=True):
    """A text, the same in small letters, and the parts of words that stand nowhere in it."""

    text: str
    low: str
    missing: tuple[str, ...]

    def spots(self, words: Iterable[str]) -> Iterator[int]:
        """Where words of small letters stand. Longer words with a part that is missing need no search of their own."""
        sought = (word for word in words if not any(root in word for root in self.missing))
        return spots(self.low, sought, _MOST_SPOTS)


def found_in(text: str, distinctive: Linear | None, vocabulary: Vocabulary) -> list[Found]:
    """Everything that is a credential by its place or its look, in order; nothing twice at the same place."""
    low = small(text)
    searched = _Text(text, low, tuple(root for root in _ROOTS if root not in low))
    taken: list[Found] = []
    for finder in (_userinfo, _pairs, _members, _queries, _headers, _schemes, _tokens, _named):
        fresh = islice(finder(searched, _sought(vocabulary)), _MOST)
        taken += [item for item in fresh if not _overlaps(item, taken)]
    if distinctive is not None:
        words = islice(_distinctive(text, distinctive), _MOST)
        taken += [item for item in words if not _overlaps(item, taken)]
    return sorted(taken, key=lambda item: item.start)


def hosts_in(text: str) -> tuple[str, ...]:
    """What looks like a host name, in small letters, in order of appearance; in long texts only behind ``//``."""
    if len(text) <= 50_000:
        return tuple(dict.fromkeys(match[0].lower() for match in _HOST.finditer(text)))
    matches = (_HOST.match(text, spot + 2) for spot in spots(text, ("//",), _MOST_SPOTS))
    return tuple(dict.fromkeys(match[0].lower() for match in matches if match))


def _distinctive(text: str, pattern: Linear) -> Iterator[Found]:
    # Cutting bytes at spaces is three times as quick as a search for the words; one byte for each sign keeps places.
    signs = b" " + text.encode("ascii", "replace").translate(_WORD_SIGNS) + b" "
    end = 0
    for word in [word for word in signs.split() if 30 <= len(word) <= 200]:
        if pattern.fullmatch(shown := word.decode("ascii")):
            start = signs.index(b" " + word + b" ", end)
            end = start + len(word)
            yield Found(start, end, "shape", shown)


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


def with_user(pieces: list[Found], user: Callable[[], str]) -> list[Found]:
    """The only one that is called a password as a pair with the user name that is found beside it."""
    passwords = [item for item in pieces if item.where == "named" and _GUESSABLE.search(item.name)]
    if len(passwords) != 1 or not (name := user()):
        return pieces
    return [replace(item, where="pair", user=name) if item is passwords[0] else item for item in pieces]


def _overlaps(one: Found, others: Iterable[Found]) -> bool:
    return any(one.start < other.end and other.start < one.end for other in others)


def _word_starts(text: str, spot: int) -> bool:
    before = text[spot - 1 : spot]
    return not before or not (before.isalnum() and before.isascii())


def _members(searched: _Text, sought: _Sought) -> Iterator[Found]:
    if '"value"' not in searched.low:
        return
    for spot in searched.spots(('"name"', '"key"')):
        match = _MEMBER.match(searched.text, spot)
        if match and sought.vocabulary.is_credential_header(match[1]):
            yield Found(spot, match.end(), "header", match[2], match[1])


def _headers(searched: _Text, sought: _Sought) -> Iterator[Found]:
    text = searched.text
    for spot in searched.spots(sought.headers):
        start = spot - len(_prefix_before(searched.low, spot))
        match = sought.header.match(text, start)
        if match is None or not _word_starts(text, start) or text[start - 1 : start] == "-":
            continue
        value = unquote(match[4])
        if match[2] and not match[3] and re.fullmatch(r"[$@\w.]+", value):
            continue  # a variable of a program
        if match[1].lower().endswith("authorization") or not value.isalpha():
            yield Found(start, match.end(), "header", value.rstrip(".,;:"), match[1])


def _prefix_before(low: str, spot: int) -> str:
    return next((prefix for prefix in ("proxy-", "x-") if low.endswith(prefix, 0, spot)), "")


def _schemes(searched: _Text, sought: _Sought) -> Iterator[Found]:
    text, end = searched.text, 0
    for spot in sorted(searched.spots(sought.vocabulary.schemes)):
        if spot < end or not _word_starts(text, spot):
            continue
        match = sought.scheme.match(text, spot)
        if match is None:
            continue
        words, value = unquote(match[1]).replace("+", " "), match[2].rstrip(".,;:")
        if stands_behind(words, value, sought.vocabulary):
            end = match.end()
            yield Found(spot, end, "header", words.replace("\n", " ") + unquote(value), "Authorization")


def _tokens(searched: _Text, _: _Sought) -> Iterator[Found]:
    text, end = searched.text, 0
    for spot in spots(text, ("ey",), _MOST_SPOTS):
        before = text[spot - 1 : spot]
        if spot < end or before in {"_", "-"} or not _word_starts(text, spot):
            continue
        match = _TOKEN.match(text, spot)
        if match is not None:
            end = match.end()
            yield Found(spot, end, "token", match[0])


def _queries(searched: _Text, sought: _Sought) -> Iterator[Found]:
    text = searched.text
    if not any(mark in text for mark in "?&#"):
        return
    for spot in searched.spots(sought.parameters):
        start = max(text.rfind(mark, max(0, spot - 20), spot + 1) for mark in "?&#")
        if start < 0 or (match := _QUERY.match(text, start)) is None:
            continue
        is_secret = sought.vocabulary.is_key_parameter(match[1]) or sought.vocabulary.is_secret_name(match[1])
        value = unquote(match[2])
        if not is_secret:
            continue
        if len(match[1]) >= _SHORT_NAME or looks_made(value):
            yield Found(start, match.end(), "query", value, match[1])


def _named(searched: _Text, sought: _Sought) -> Iterator[Found]:
    text = searched.text
    for spot in searched.spots(sought.names):
        match = sought.named.match(text, spot)
        if match is None:
            continue
        if match[1].lower() == "key" and not _KEY_BEFORE.search(text, max(0, spot - 8), spot):
            continue
        before = _NAME_BEFORE.search(text, max(0, spot - 60), spot)
        prefix = (before[0] if before else "") or text[max(0, spot - 8) : spot].rpartition(" ")[2]
        quoted = match[2] or match[3] or match[4]
        value = (quoted or match[5]).strip()
        if _is_value(match, value, quoted is not None, sought.vocabulary):
            yield Found(spot, match.end(), "named", value, f"{prefix}{match[1]}".lstrip(".-"))


def _is_value(match: re.Match[str], value: str, quoted: bool, vocabulary: Vocabulary) -> bool:
    """Not a word of a sentence, a type, or a variable: something that was filled in."""
    if "://" in value or re.fullmatch(r"[\w.]{1,80}\([^)]*\)?", value[:200]):
        return False
    listed = "," in match.string[match.end(1) : match.end(1) + 3]
    if _GUESSABLE.search(match[1]):
        return (quoted or not listed) and not value.startswith(("(", "$_", "os.", "process."))
    if not quoted:
        return looks_made(value) and not listed
    schemes, _ = vocabulary.behind_schemes(value)
    return bool(schemes) or value.startswith(("<", "{")) or (len(value) >= 8 and " " not in value)


def _userinfo(searched: _Text, _: _Sought) -> Iterator[Found]:
    for spot in searched.spots(("://",)):
        if match := _USERINFO.match(searched.text, spot):
            yield Found(spot, match.end(), "pair", unquote(match[2]), user=unquote(match[1]))


def _pairs(searched: _Text, _: _Sought) -> Iterator[Found]:
    text = searched.text
    for spot in searched.spots(_PAIR_WORDS):
        if match := _PAIR.match(text, spot):
            yield Found(spot, match.end(), "pair", match[3] or match[4], user=match[1] or match[2])
    for spot in searched.spots(_USERPWD_WORDS):
        match = _USERPWD.match(text, spot + (text[spot] == " "))
        user, colon, password = (match[1] or match[2]).partition(":") if match else ("", "", "")
        if match and colon:
            yield Found(spot, match.end(), "pair", password, user=user)
