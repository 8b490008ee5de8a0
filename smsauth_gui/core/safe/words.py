"""Running text (an error's words, a log line, an answer's body) with whatever looks like a credential masked.

What stands behind the name of a header, a parameter or a member, or behind a scheme word, is found in the text as it
stands and as it reads when its quoting (JSON inside JSON, URL-encoding) is undone; then it is masked in every spelling.
"""

import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import chain, islice
from typing import Final

from msgspec import Struct

from smsauth_gui.core.provider.vocabulary import Vocabulary, is_guessable_name
from smsauth_gui.core.safe.copied import copied
from smsauth_gui.core.safe.known import Known, is_masked, layers, mask
from smsauth_gui.core.safe.spoken import PATH_OR_DATE, SAID_OF_ONE, is_no_word, told
from smsauth_gui.core.token.flaw import is_placeholder
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.search import small, spots
from smsauth_gui.core.values.secret import Secret, is_word, looks_made

_USER_INFO: Final = regex(r"(?<=://)[^/\s@]{1,300}@")
_PARAMETER: Final = regex(
    r"(?<![\w-])(?P<name>[A-Za-z][\w-]{0,40})(?P<sign>=|%3D|[\"']?:\s?[\"'])(?P<value>(?:[^\s&\"'<>#)\\]|\\{1,8}/){4,})"
)
_NAMED: Final = regex(
    r"(?<![\w-])(?P<name>[A-Za-z][\w-]{0,40})[\"'`]?(?:\s?[:=]\s?|>)[\"'`]?(?=(?P<value>[^\s&\"'`<>#,;)\\]{4,}+)(?!\\{1,8}/))"
)
"""A value with ``\\/`` inside is read where that is undone."""
_LISTED: Final = regex(
    r"[\"'](?:name|key)[\"']\s?:\s?[\"'](?P<name>[A-Za-z][\w-]{0,40})[\"']\s?,\s{0,9}[\"']value[\"']\s?:\s?[\"']"
    r"(?P<value>[^\"'\\]{4,20000})[\"']"
)
"""Name and value as archives and echoes list them."""
_AUTH_PARAMETER: Final = regex(r"[A-Za-z_-]{2,40}=(?:[^=]|$)")
"""``realm="…"``, ``error=invalid_token``: a scheme is followed by these, too (RFC 9110 §11.2)."""
_NEXT_PARAMETER: Final = regex(r"&[\w-]{1,40}=")
_SHORTEST_BARE: Final = 6
_LONG_ENOUGH: Final = 8
_LONGEST_SCHEME: Final = 12
_LONG_WORD: Final = 10
_NO_KEYS: Final = frozenset({"authentication", "authorization", "credential", "credentials", "unauthorized"})
_ENDS: Final = ("", '"', "'", "`", "\\", "\r", "\n")
_SIGN: Final = r"(?:[^\s\"'`<>,;&\\]|&(?!(?:quot|apos|#\d{1,4}|#x[0-9a-f]{1,4});))"
"""What a value consists of: not the mark that ends it, plain or as HTML writes it."""
_SHORTEST: Final = 4
_GAP: Final = r"(?:[ \t]{1,4}|\r?\n[ \t]{0,4}|\+)"
_MOST: Final = 200
_ROOTS: Final = ("token", "secret", "key", "pass", "pwd", "code", "sig", "assertion", "cookie", "jwt", "otp")
"""One of them stands in every built-in name of a secret."""


class _Sought(Struct, frozen=True):
    """What is looked for with a vocabulary."""

    header: re.Pattern[str]
    scheme: re.Pattern[str]
    roots: tuple[str, ...]
    """Without one of them a text names no secret."""


@lru_cache(maxsize=8)
def _sought(vocabulary: Vocabulary) -> _Sought:
    schemes = rf"(?:(?:{vocabulary.scheme}){_GAP})"
    short = ("p", *(vocabulary.names - vocabulary.long_names))
    return _Sought(
        header=re.compile(
            rf"(?<![\w-])(?:{vocabulary.header})[\"'`]?\]?\s{{0,4}}(?:=>|[:=,])\s{{0,4}}(?:[bruf]?[\"'`])?"
            rf"(?P<schemes>{schemes}{{0,3}})(?P<value>{_SIGN}{{1,20000}})(?:{_GAP}(?P<behind>{_SIGN}{{{_SHORTEST},20000}}))?",
            re.IGNORECASE,
        ),
        scheme=re.compile(
            rf"(?<![\w-])(?P<schemes>{schemes}{{1,3}})(?P<value>{_SIGN}{{{_SHORTEST},20000}})", re.IGNORECASE
        ),
        roots=(
            *_ROOTS,
            *vocabulary.headers,
            *vocabulary.long_names,
            *(name + sign for name in short for sign in ("=", "%3d")),
        ),
    )


def words(text: str, known: Known) -> str:
    """The text with known secrets masked, and with whatever looks like a credential; scheme words stay."""
    vocabulary = known.vocabulary
    text = _USER_INFO.sub("", known.hide(text))
    if secrets := tuple(secrets_said(text, vocabulary)):
        text = Known(secrets, vocabulary).hide(text, disguised=False)
    if not _names_a_secret(small(text), vocabulary):
        return text
    # What stands there is masked in the rest of the text, too, where it does not look like a credential.
    again = Known(tuple(_inner_members(text, vocabulary, _LONG_ENOUGH)), vocabulary)
    return again.hide(_PARAMETER.sub(lambda match: _parameter(match, vocabulary), text), disguised=False)


def places(text: str, vocabulary: Vocabulary) -> Iterator[tuple[int, int]]:
    """Begin and end of everything that `words` masks in a text of which nothing is known; places may overlap."""
    secrets = (*secrets_said(text, vocabulary), *_inner_members(text, vocabulary, _LONG_ENOUGH))
    yield from Known(secrets, vocabulary).places(text)
    yield from (match.span() for match in _USER_INFO.finditer(text))
    for match in _PARAMETER.finditer(text):
        if _is_secret_parameter(match, vocabulary):
            yield match.span("value")


def _names_a_secret(low: str, vocabulary: Vocabulary) -> bool:
    return any(root in low for root in _sought(vocabulary).roots)


def secrets_said(text: str, vocabulary: Vocabulary) -> Iterator[Secret]:
    """What stands in a text behind a name or a scheme word and looks like a credential."""
    for depth, layer in enumerate(layers(text)):
        found = _secrets_in(layer, vocabulary)
        if depth:
            found = chain(found, _inner_members(layer, vocabulary))
        for secret in islice(found, _MOST):
            if not is_masked(secret.reveal()) and not is_placeholder(secret.reveal()):
                yield secret


def _secrets_in(text: str, vocabulary: Vocabulary) -> Iterator[Secret]:
    low, sought = small(text), _sought(vocabulary)
    for spot in spots(low, vocabulary.headers):
        if match := sought.header.match(text, spot):
            yield from _header_value(match)
    for spot in spots(low, vocabulary.schemes):
        match = sought.scheme.match(text, spot)
        if match and stands_behind(match["schemes"], match["value"], vocabulary):
            yield _secret(match["value"], guessable="basic" in match["schemes"].lower())
    for secret in chain(told(text, low), copied(text, low)):
        yield _secret(secret.reveal(), guessable=secret.guessable)
    if _names_a_secret(low, vocabulary):
        yield from _under_names(text, vocabulary)


def _under_names(text: str, vocabulary: Vocabulary) -> Iterator[Secret]:
    for match in _LISTED.finditer(text):
        if vocabulary.is_secret_member(match["name"]):
            yield _secret(vocabulary.behind_schemes(match["value"])[1], guessable=is_guessable_name(match["name"]))
    for match in _NAMED.finditer(text):
        name, value = match["name"], match["value"]
        guessable = is_guessable_name(name)
        if is_no_word(value, guessable=guessable) and _holds_a_bare_secret(name, vocabulary):
            yield _secret(value, guessable=guessable)


def _inner_members(text: str, vocabulary: Vocabulary, shortest: int = _SHORTEST_BARE) -> Iterator[Secret]:
    """In the text itself they are masked where they stand; in what is quoted in it, by what they are."""
    if not _names_a_secret(small(text), vocabulary):
        return
    for match in _PARAMETER.finditer(text):
        name, value = match["name"], match["value"]
        is_said = value.lower() in SAID_OF_ONE or vocabulary.is_scheme(value)
        if len(value) >= shortest and not is_said and _holds_a_bare_secret(name, vocabulary):
            yield _secret(value, guessable=is_guessable_name(name))


def _holds_a_bare_secret(name: str, vocabulary: Vocabulary) -> bool:
    return vocabulary.is_secret_member(name) and not vocabulary.takes_scheme(name)


def _secret(value: str, *, guessable: bool) -> Secret:
    """Without the marks that end a sentence or a list, and without the parameters behind it in an address."""
    return Secret(_NEXT_PARAMETER.split(value, maxsplit=1)[0].rstrip(".,;:)]}"), guessable=guessable)


def _header_value(match: re.Match[str]) -> Iterator[Secret]:
    """What a header carries. One word in front of it may be a scheme that nobody told us of."""
    guessable = "basic" in match["schemes"].lower()
    value, behind = match["value"], match["behind"] or ""
    if not match["schemes"] and _is_scheme_and_key(match):
        yield _secret(behind, guessable=guessable)
    elif _is_key(match):
        yield _secret(value, guessable=guessable)


def _is_key(match: re.Match[str]) -> bool:
    value, behind = match["value"], match["behind"] or ""
    if is_word(value):
        return not behind and _is_all_there_is(match, "value")
    parameters = _AUTH_PARAMETER.match(value) or (value.isalpha() and _AUTH_PARAMETER.match(behind))
    return len(value) >= _SHORTEST and not parameters


def _is_scheme_and_key(match: re.Match[str]) -> bool:
    """``OAuth live_9f3k…``, ``Key live_9f3k…``: a scheme that no file knows."""
    value, behind = match["value"], match["behind"] or ""
    if is_word(value):
        return bool(behind) and not is_word(behind)
    short = value.isalpha() and len(value) <= _LONGEST_SCHEME
    return short and (is_no_word(behind, guessable=False) or _is_all_there_is(match, "behind"))


def _is_all_there_is(match: re.Match[str], part: str) -> bool:
    """Letters alone behind a header's name, and no sentence that goes on."""
    value, next_sign = match[part] or "", match.string[match.end(part) :][:1]
    is_long = len(value) >= _LONG_WORD and value.isalpha()
    return is_long and value.lower() not in _NO_KEYS and next_sign in _ENDS


def stands_behind(schemes: str, value: str, vocabulary: Vocabulary) -> bool:
    """A scheme word in a sentence is often just a word: what follows has to look like a credential."""
    if is_word(value) or _AUTH_PARAMETER.match(value):
        return False
    if len(value) > 24:
        return True
    if "basic" in schemes.lower():
        return looks_made(value) or re.fullmatch(r"[A-Za-z0-9+/]{8,}=*", value) is not None
    ordinary = any(word.lower() in vocabulary.ordinary for word in schemes.split())
    if ordinary:
        return looks_made(value) and not PATH_OR_DATE.fullmatch(value)
    return len(value) >= _SHORTEST_BARE


def _parameter(match: re.Match[str], vocabulary: Vocabulary) -> str:
    if not _is_secret_parameter(match, vocabulary):
        return match[0]
    return match["name"] + match["sign"] + mask(match["value"], guessable=is_guessable_name(match["name"]))


def _is_secret_parameter(match: re.Match[str], vocabulary: Vocabulary) -> bool:
    name, value = match["name"], match["value"]
    is_secret = vocabulary.is_secret_name if match["sign"] == "=" else vocabulary.is_secret_member
    return is_secret(name) and not vocabulary.takes_scheme(name) and not vocabulary.is_scheme(value)
