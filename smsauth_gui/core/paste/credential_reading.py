"""One credential as a reading: its kind by shape and by the way it travels, and whose it probably is."""

import base64
import re
from collections.abc import Iterable, Iterator
from datetime import datetime
from functools import lru_cache
from typing import Final
from urllib.parse import unquote

from msgspec.structs import replace

from smsauth_gui.core.paste.found import Found
from smsauth_gui.core.paste.guesses import by_scheme, merged
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.provider.schema import Shape
from smsauth_gui.core.provider.vocabulary import Vocabulary
from smsauth_gui.core.token import jwt
from smsauth_gui.core.token.carriers import RANK, basic_pair
from smsauth_gui.core.token.flaw import CUT, flaw_of, is_placeholder, is_redacted
from smsauth_gui.core.token.token_reading import found, is_token, read_token
from smsauth_gui.core.values.linear import Linear, linear
from smsauth_gui.core.values.reading import Finding, Guess, Kind, Reading
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.core.values.statement import PROVIDER, Statement, statement

_QUOTES: Final = "\"'`“”„‘’«» \t\r\n"
_SHORTENED: Final = regex(r"[A-Za-z0-9_-]{4,200}(?:…|\.{3,5}|\*{3,20})[A-Za-z0-9_-]{0,200}")
"""A value of which somebody left the rest out."""
_LINE: Final = (
    r"(?:(?:-H|--header)[ =]?\s*)?[\"'`]?\s*(?:({header}|x-[a-z-]{{2,40}})[\"'`]?\s*[:=]\s*)?"
    r"[\"'`]?([^\s\"'`]+(?:\s+[^\s\"'`]+){{0,3}})[\"'`,;\s]*"
)


class Reader:
    """Reads single credentials, with the catalog's shapes and a moment to judge at."""

    def __init__(self, catalog: Catalog, moment: datetime) -> None:
        self.catalog = catalog
        self.vocabulary = catalog.vocabulary
        self._scheme = re.compile(rf"({self.vocabulary.scheme})(?:\s+|%20|\+(?=ey)|(?=eyJ))", re.IGNORECASE)
        self._line = re.compile(_LINE.format(header=self.vocabulary.header), re.IGNORECASE)
        self.moment = moment
        self._shapes, self.high = _shapes_of(catalog)

    # ---- by place ------------------------------------------------------------------------------------------
    def found(self, piece: Found) -> Reading | None:
        """A piece of a text, by the place where it stood."""
        if piece.where == "pair":
            return self.pair(piece.user, piece.value, piece.name)
        if piece.where == "header":
            return self.header(piece.name, piece.value)
        if piece.where == "token":
            ends_sentence = re.search(r"[^.]\.$", piece.value) and piece.value.count(".") == 3
            text = piece.value[:-1] if ends_sentence else piece.value
            return self.token(text) if self.is_token(text) else None
        if piece.where == "shape":
            sure = self.token(piece.value) if is_token(piece.value) else self.distinctive(piece.value)
            return replace(sure, label=piece.name) if sure is not None else None
        label = f"?{piece.name}=" if piece.where == "query" else piece.name.strip()
        return self.credential(piece.value, label=label)

    def every(self, pieces: Iterable[Found]) -> list[Reading]:
        """The pieces that turn out to be credentials, read."""
        readings = (self.found(piece) for piece in pieces)
        return [item for item in readings if item is not None and item.kind != "unknown"]

    def is_token(self, text: str) -> bool:
        """A JWT or JWE, also one that ends in an ellipsis."""
        return is_token(_uncut(text))

    def token(self, text: str, label: str = "") -> Reading:
        """A JWT or JWE; an ellipsis at its end says that it was cut."""
        bare = _uncut(text)
        reading = replace(read_token(bare, catalog=self.catalog, moment=self.moment), label=label)
        if bare != text and not any(item.code == "text.truncated" for item in reading.findings):
            reading = replace(reading, findings=(found("text.truncated"), *reading.findings))
        return reading

    def credential(self, text: str, label: str = "") -> Reading:
        """A value that is a credential by where it stood."""
        value = text.strip(_QUOTES)
        if self.is_token(value):
            return self.token(value, label)
        if self._scheme.match(value):
            return replace(self.header("Authorization", value), label=label)
        return replace(self._by_shape(value, label), label=label)

    def pair(self, user: str, password: str, label: str | Statement = "") -> Reading:
        """User and password that stood beside each other."""
        value = base64.b64encode(f"{user}:{password}".encode("utf-8", "surrogatepass")).decode()
        return replace(self._basic(value, (user, password)), label=label)

    def bare(self, text: str) -> Reading | None:
        """A word by itself: a credential only when it looks like one."""
        if self.is_token(text) or _begins_a_token(text):
            return self.token(text)
        if not re.fullmatch(r"[\x21-\x7e…]+", text) or re.match(r"[A-Za-z][A-Za-z0-9+.-]*://|www\.", text):
            return None
        if self._has_shape(text):
            return self._by_shape(text)
        pair = self._pair_in(text)
        if pair is not None or _stands_in(text):
            return pair or self._by_shape(text)
        if re.search(r"[\"',{}\[\]]", text):
            return None  # what is left of JSON or of a list
        return self._by_randomness(text)

    def _by_randomness(self, text: str) -> Reading | None:
        if len(text) >= 16 and _is_mixed(text):
            return self._by_shape(text)
        if len(text) < 400:
            return None
        return Reading("opaque", secret=Secret(text), what=statement("reading.opaque"))

    def _has_shape(self, text: str) -> bool:
        """It fits somebody's shape, and is no plain word or number."""
        return bool(self.guesses(text)) and bool(re.search(r"\d", text)) and bool(re.search(r"[A-Za-z]", text))

    def _pair_in(self, text: str) -> Reading | None:
        """The base64 of user and password, or both as they are where they have shapes of the same provider."""
        pair = basic_pair(text) if re.fullmatch(r"[A-Za-z0-9+/]{8,}={0,2}", text) else None
        if pair is not None and re.search(r"[A-Za-z0-9]", pair[0]):
            return self._basic(text, pair)
        halves = re.fullmatch(r"([^\s:/]{3,64}):([^\s:/]{4,200})", text)
        if halves is None:
            return None
        user, password = halves.groups()
        common = {guess.id for guess in self.guesses(user)} & {guess.id for guess in self.guesses(password)}
        return self.pair(user, password) if common else None

    def distinctive(self, text: str) -> Reading | None:
        """A word that nothing else looks like, else None."""
        return self._by_shape(text) if self.high is not None and self.high.fullmatch(text) else None

    def carried(self, line: str) -> Reading | None:
        """One line that is a header, or a value behind its scheme words, perhaps as a string of a program; else None."""
        match = self._line.fullmatch(line)
        if match is None:
            return None
        name, value = match[1], match[2].strip(_QUOTES)
        behind_scheme = self._scheme.match(value) is not None
        if name is None and not (behind_scheme and self._holds_value(value)):
            return None  # words of a sentence
        reading = self.header(name or "Authorization", value)
        return noisy(reading, behind_scheme) if reading.kind != "unknown" else None

    def _holds_value(self, text: str) -> bool:
        """Something that was made stands behind the scheme words."""
        _, rest = self.vocabulary.behind_schemes(text)
        generated = _is_mixed(rest) and len(rest) >= 8
        return generated or flaw_of(rest, self.vocabulary) is not None or basic_pair(rest) is not None

    def header(self, name: str, value: str, where: str = "header") -> Reading:
        """What a header or query parameter carries."""
        value = value.strip(_QUOTES)
        words: list[str] = []
        while match := self._scheme.match(value):
            words.append(match[1])
            value = value[match.end() :].strip(_QUOTES)
        if not value or self.vocabulary.is_scheme(value):
            return Reading("unknown")  # a scheme word with nothing behind it
        word = words[0] if words else ""
        label = name if where == "header" else f"?{name}="
        reading = self._carried(word, value, label)
        findings: list[Finding] = list(reading.findings)
        if len(words) > 1:
            findings.append(found("text.surrounding_noise", statement("token.twice", word=words[0])))
        if word:
            reading = replace(reading, fields=(*reading.fields, ("scheme", word)))
        by_word = self._by_word(word, value)
        return replace(reading, findings=tuple(findings), providers=merged([by_word, reading.providers]))

    def _carried(self, word: str, value: str, label: str) -> Reading:
        value, scheme = unquote(value), word.lower()
        if self.is_token(value):
            return self.token(value, label)
        pair = _pair_behind_basic(value) if scheme == "basic" else None
        if pair is not None:
            return replace(self._basic(value, pair), label=label)
        reading = replace(self._by_shape(value, label), label=label)
        sure = any(guess.confidence == "high" for guess in reading.providers)
        if scheme == "bearer" and reading.kind == "api_key" and not sure:
            return replace(reading, kind="opaque")
        return replace(reading, kind="api_key") if scheme in self.vocabulary.key_schemes else reading

    def _by_word(self, word: str, value: str) -> tuple[Guess, ...]:
        """Whose it is by the scheme word in front, or by a shape with its word."""
        if word.lower() in {"", "bearer"}:
            return ()
        shaped = self.guesses(f"{word} {value}")
        if shaped or (word.lower() == "basic" and basic_pair(value) is not None):
            return shaped  # everybody may say Basic in front of a pair; a key in its place is one provider's own way
        return by_scheme(self.catalog, word)

    # ---- by look -------------------------------------------------------------------------------------------
    def _basic(self, value: str, pair: tuple[str, str]) -> Reading:
        """User and password: the password could be made up, so nothing of it shows."""
        user, password = pair
        findings = (found("text.placeholder"),) if is_placeholder(password) and len(password) > 8 else ()
        return Reading(
            "basic",
            providers=merged([self.guesses(user), self.guesses(password)]),
            secret=Secret(value, guessable=True),
            # With an empty password it is the user name that is the secret.
            username=user if password else "",
            findings=findings,
            what=statement("reading.basic"),
        )

    def _by_shape(self, value: str, label: str = "") -> Reading:
        guesses = self.guesses(value)
        best = self._best(value)
        guessable = bool(re.search(r"passw|pwd|passphrase", label, re.IGNORECASE))
        kind: Kind = "opaque"
        if not guessable and best is not None and best.kind in {"api_key", "opaque"}:
            kind = best.kind  # type: ignore[assignment]  # one of the two, checked
        elif re.search(r"api.?key|apikey|client.?secret|key.?secret", label, re.IGNORECASE):
            kind = "api_key"
        return Reading(
            kind,
            providers=() if guessable else guesses,
            secret=Secret(value, guessable=guessable),
            findings=tuple(_flaws(value, self.vocabulary)),
            what=_what(best, guessable=guessable),
        )

    def _best(self, value: str) -> Shape | None:
        fitting = [shape for _, shape in self._fitting(value)]
        return min(fitting, key=lambda shape: RANK[shape.confidence], default=None)

    def _fitting(self, value: str) -> list[tuple[str, Shape]]:
        if len(value) > 5000:
            return []
        return [(owner, shape) for owner, shape, pattern in self._shapes if pattern.fullmatch(value)]

    def guesses(self, value: str) -> tuple[Guess, ...]:
        """Whose a value is by its look, the surest first."""
        fitting = self._fitting(value)
        whys = [(owner, shape, statement(PROVIDER, text=shape.why or shape.what)) for owner, shape in fitting]
        return merged([[Guess(owner, shape.confidence, why)] for owner, shape, why in whys])


def _what(best: Shape | None, *, guessable: bool) -> Statement | None:
    """What a value is by the shape that fits best; by a weak resemblance nothing is called anybody's."""
    if guessable:
        return statement("reading.password")
    return statement(PROVIDER, text=best.what) if best is not None and best.confidence != "low" else None


@lru_cache(maxsize=4)
def _shapes_of(catalog: Catalog) -> tuple[tuple[tuple[str, Shape, Linear], ...], Linear | None]:
    """Every shape of a credential with its owner and compiled pattern, and one pattern for the distinctive ones."""
    shapes = tuple(
        (provider.id, shape, linear(shape.pattern))
        for provider in catalog
        for shape in provider.shapes
        if not shape.is_answer
    )
    high = [
        shape.pattern
        for _, shape, _ in shapes
        if shape.confidence == "high" and not re.search(r"\\s|\(\?i", shape.pattern)
    ]
    alternatives = "|".join(f"(?:{pattern})" for pattern in high)
    return shapes, linear(alternatives) if high else None


def _pair_behind_basic(value: str) -> tuple[str, str] | None:
    pair = basic_pair(value)
    if pair is None and ":" in value:  # somebody forgot the base64
        user, _, password = value.partition(":")
        return user, password
    return pair


def noisy(reading: Reading, around: bool = True) -> Reading:
    """With the finding that something stood ``around`` it, where it did."""
    if not around or any(item.code == "text.surrounding_noise" for item in reading.findings):
        return reading
    return replace(reading, findings=(found("text.surrounding_noise"), *reading.findings))


# ---- what a word looks like by itself ----------------------------------------------------------------------
def _uncut(text: str) -> str:
    """Without an ellipsis at the end. Four dots are none: they are the empty parts of a token."""
    for ellipsis in ("…", "..."):
        if text.endswith(ellipsis) and not text.endswith("...."):
            return text.removesuffix(ellipsis)
    return text


def _stands_in(text: str) -> bool:
    """The sample's own word, what somebody put over the value before handing it on, or what was left of it."""
    if len(text) > 64:
        return False
    if _SHORTENED.fullmatch(text):
        return True
    if '"' in text or text.count("<") > 1:
        return False  # JSON or HTML in brackets
    return (is_placeholder(text) and re.search(r"[^A-Za-z]|^x+$", text) is not None) or is_redacted(text)


def _flaws(value: str, vocabulary: Vocabulary) -> Iterator[Finding]:
    """What keeps a value from being somebody's whole credential."""
    if is_redacted(value):
        yield found("text.placeholder", statement("token.redacted"))
    elif is_placeholder(value):
        yield found("text.placeholder")
    elif _SHORTENED.fullmatch(value) or flaw_of(value, vocabulary) == CUT:
        yield found("text.truncated")


def _begins_a_token(text: str) -> bool:
    """The beginning of a token that was cut before its first dot."""
    if not re.fullmatch(r"eyJ[A-Za-z0-9_-]{8,2000}(?:…|\.{2,3})?", text):
        return False
    parts = jwt.take_apart(_uncut(text))
    return parts.header is not None and bool({"alg", "typ", "kid", "enc", "cty"} & set(parts.header.names()))


def _is_mixed(text: str) -> bool:
    """Digits beside letters, or both cases in disorder: made by a machine. A word with dots needs such a part."""
    if re.search(r"[.,;!?]\w+[.,;!?]", text):
        parts = text.split(".")
        return re.fullmatch(r"[A-Za-z0-9_.~-]+", text) is not None and any(map(_disorderly, parts))
    return bool(re.search(r"\d", text) and re.search(r"[A-Za-z]", text))


def _disorderly(text: str) -> bool:
    return len(text) >= 8 and all(re.search(kind, text) for kind in (r"\d", r"[a-z]", r"[A-Z]"))
