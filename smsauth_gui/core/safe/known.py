"""Secrets that are known, searched in every spelling in which they travel, and what stands in their place.

What a machine made (tokens, keys) becomes its fingerprint, so that two people can tell that they speak of the same;
what a person could have made up (passwords, user:password pairs) becomes dots.
"""

import base64
import html
import json
import re
from collections.abc import Iterable, Iterator
from functools import cached_property
from html.entities import codepoint2name
from itertools import islice
from typing import Final
from urllib.parse import quote, quote_plus, unquote

from smsauth_gui.core.provider.vocabulary import BUILT_IN, Vocabulary
from smsauth_gui.core.safe.disguised import Disguised
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.secret import MASK, Secret, fingerprint_of

_JWT: Final = regex(r"\bey[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]*){0,2}")
_EVERYWHERE_PLAIN: Final = regex(r"[A-Za-z0-9_.~-]*")
"""Addresses, JSON and HTML write these signs as they are."""
_QUOTED_MASK: Final = quote(MASK)
_SHORTEST: Final = 6
"""A known secret shorter than this is not searched in running text: it would blot out ordinary words."""

_DEEPEST: Final = 3
"""So many layers of quoting are undone: JSON inside JSON inside an address."""
_FIRST: Final = 64
_LAST: Final = 24
_WIDEST: Final = 20
"""So many signs stand for one at most, quoted as deep as is looked for."""
_ESCAPES: Final = regex(r"\\{1,8}(?:u([0-9a-fA-F]{4})|([nrt])|([/\"'\\]))")


def is_masked(value: str) -> bool:
    """It was masked before, as it stands or in an address."""
    return MASK in value or _QUOTED_MASK in value


def mask(value: str, *, guessable: bool = False) -> str:
    """What stands in the place of a secret; what is masked already stays as it is."""
    if is_masked(value):
        return value
    if guessable:
        return MASK
    return f"{MASK} {fingerprint_of(value)}"


class Known:
    """The secrets the program knows, in every spelling; and the ``vocabulary`` by which others are recognised."""

    def __init__(self, secrets: Iterable[Secret], vocabulary: Vocabulary) -> None:
        self.vocabulary = vocabulary
        pairs: dict[str, str] = {}
        short: dict[str, str] = {}
        distinct = tuple(dict.fromkeys(secrets))
        for secret in distinct:
            text = secret.reveal()
            if len(text) >= _SHORTEST:
                pairs |= dict.fromkeys(spellings(text), mask(text, guessable=secret.guessable))
            elif text.strip():
                short[text] = mask(text, guessable=secret.guessable)
        longest_first = sorted((one.reveal() for one in distinct), key=len, reverse=True)
        self._searched = {text: pairs[text] for text in longest_first if text in pairs}
        """Those that are searched behind any mixture of quotings; a part of one does not hide the rest of it."""
        self._masks = {**short, **pairs}
        self._long = sorted(pairs, key=len, reverse=True)
        self._short = sorted(short, key=len, reverse=True)

    def _in(self, text: str) -> re.Pattern[str] | None:
        """A pattern for what stands in this text: to compile one for every spelling takes longer than the exchange."""
        ordered = [re.escape(spelling) for spelling in self._long if spelling in text]
        ordered += [rf"(?<![^\W_]){re.escape(spelling)}(?![^\W_])" for spelling in self._short if spelling in text]
        return re.compile("|".join(ordered)) if ordered else None

    @cached_property
    def _disguised(self) -> Disguised:
        return Disguised(self._searched, self._long)

    def hide(self, text: str, *, disguised: bool = True) -> str:
        """The text with every known secret masked, and everything that looks like a JWT.

        ``disguised``: also in other case, with signs in between, encoded twice, or cut short.
        """
        for secret in self._quoted(text):
            text = _any_quoting(secret).sub(self._searched[secret], text)
        pattern = self._in(text)
        if pattern is not None:
            text = pattern.sub(lambda match: self._masks[match[0]], text)
        text = _JWT.sub(lambda match: mask(match[0]), text)
        if not disguised:
            return text
        return self._without_disguised(text)

    def _without_disguised(self, text: str) -> str:
        parts, behind = [], 0
        for start, end in self._disguised.spans(text):
            parts += [text[behind:start], MASK]
            behind = end
        return "".join([*parts, text[behind:]])

    def places(self, text: str) -> Iterator[tuple[int, int]]:
        """Begin and end of everything that `hide` masks in the text; places may overlap."""
        patterns = [*map(_any_quoting, self._quoted(text)), self._in(text), _JWT]
        for pattern in patterns:
            if pattern is not None:
                yield from (match.span() for match in pattern.finditer(text))
        yield from self._disguised.spans(text)

    def _quoted(self, text: str) -> Iterator[str]:
        """The secrets that can be read when quoting is undone."""
        undone = list(islice(layers(text), 1, None))
        for secret in self._searched:
            if any(secret in layer or secret.replace(" ", "+") in layer for layer in undone):
                yield secret

    def found(self, text: str) -> bool:
        """A known secret stands in the text in one of its spellings."""
        if any(True for _ in self._quoted(text)):
            return True
        pattern = self._in(text)
        return (pattern is not None and pattern.search(text) is not None) or bool(self._disguised.spans(text))


def layers(text: str) -> Iterator[str]:
    """The text, and what it reads like as its quoting is undone layer by layer."""
    for _ in range(_DEEPEST + 1):
        yield text
        inner = _unescaped(html.unescape(unquote(text)))
        if inner == text:
            return
        text = inner


def _unescaped(text: str) -> str:
    if "\\" not in text:
        return text
    return _ESCAPES.sub(lambda match: chr(int(match[1], 16)) if match[1] else match[3] or " ", text)


def _any_quoting(secret: str) -> re.Pattern[str]:
    """The secret with each sign as it stands or quoted in any depth: for addresses, JSON, HTML.

    Of a long one the beginning and the end are enough: a pattern of every sign takes seconds to be made.
    """
    if len(secret) <= _FIRST + _LAST:
        return re.compile("".join(map(_sign_in_any_quoting, secret)))
    first, last = ("".join(map(_sign_in_any_quoting, part)) for part in (secret[:_FIRST], secret[-_LAST:]))
    return re.compile(rf"{first}[\s\S]{{0,{len(secret) * _WIDEST}}}?{last}")


def _sign_in_any_quoting(sign: str) -> str:
    number = ord(sign)
    octets = sign.encode("utf-8", "surrogatepass")
    forms = [
        r"\\{0,15}" + re.escape(sign) if sign in "\"\\/'" else re.escape(sign),
        "".join(f"%(?:25){{0,3}}(?i:{octet:02x})" for octet in octets),
        rf"\\{{1,15}}u(?i:{number:04x})",
        rf"&(?:amp;){{0,3}}#(?:0{{0,4}}{number}|[xX]0{{0,4}}(?i:{number:x}));",
    ]
    if number in codepoint2name:
        forms.append(f"&(?:amp;){{0,3}}{codepoint2name[number]};")
    if sign == " ":
        forms += [r"\+", "%(?:25){0,3}2[bB]"]
    return f"(?:{'|'.join(forms)})"


def spellings(text: str) -> Iterator[str]:
    """The ways in which a secret can be written: plain, URL-encoded, JSON- or HTML-escaped, base64, base64url.

    Base64 of something longer that holds the secret (a user:password pair) looks different for each of the three
    positions in which it can begin; the part that its neighbours do not change is a spelling of its own.
    """
    raw = text.encode("utf-8", "surrogatepass")
    yield text
    if not _EVERYWHERE_PLAIN.fullmatch(text):
        yield from _escaped(text)
    for digits in (raw.hex(), raw.hex(" "), raw.hex(":")):
        yield digits
        yield digits.upper()
    for before in range(3):
        plain = base64.b64encode(b"\0" * before + raw).decode().rstrip("=")
        first, last = (before * 8 + 5) // 6, (before + len(raw)) * 8 // 6
        core = plain[first:last]
        if len(core) >= _SHORTEST:
            yield core
            yield core.replace("+", "-").replace("/", "_")
            yield quote(core, safe="")


def _escaped(text: str) -> Iterator[str]:
    for encoded in (quote(text, safe="", errors="replace"), quote_plus(text, errors="replace")):
        yield encoded
        yield re.sub("%[0-9A-F]{2}", lambda match: match[0].lower(), encoded)
    yield html.escape(text)
    yield html.escape(text, quote=False)
    for once in _in_json(text):
        yield once
        yield from _in_json(once)  # JSON as a text inside JSON
    for signs in ("[+&<>']", "[&<>]"):  # .NET, and Go: what HTML knows becomes a number
        yield re.sub(signs, lambda match: f"\\u{ord(match[0]):04x}", text)
        yield re.sub(signs, lambda match: f"\\u{ord(match[0]):04X}", text)


def _in_json(text: str) -> Iterator[str]:
    """As JSON writes it, with other letters as they are or as numbers; PHP escapes the slash, too."""
    for ascii_only in (True, False):
        plain = json.dumps(text, ensure_ascii=ascii_only)[1:-1]
        yield plain
        yield plain.replace("/", "\\/")


def search(text: str, secrets: Iterable[Secret]) -> bool:
    """True when one of the secrets stands in the text: then it must not leave the program."""
    return Known(secrets, BUILT_IN).found(text)
