"""One credential as a reading: its kind by shape and by the way it travels, and whose it probably is."""

from __future__ import annotations

import base64
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from functools import lru_cache
from typing import Final, Literal
from urllib.parse import unquote

from smsauth_gui.core.paste.found import Found
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.provider.schema import SendHeader, Shape
from smsauth_gui.core.provider.vocabulary import Vocabulary, scheme_of
from smsauth_gui.core.token import jwt
from smsauth_gui.core.token.carriers import basic_pair
from smsauth_gui.core.token.flaw import CUT, flaw_of, is_placeholder, is_redacted
from smsauth_gui.core.token.token_reading import found, is_token, read_token
from smsauth_gui.core.values.reading import Finding, Guess, Kind, Reading
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.core.values.statement import PROVIDER, Statement, statement

_RANK: Final = {"high": 0, "medium": 1, "low": 2}
_QUOTES: Final = "\"'`“”„‘’«» \t\r\n"
_SHORTENED: Final = re.compile(r"[A-Za-z0-9_-]{4,200}(?:…|\.{3,5}|\*{3,20})[A-Za-z0-9_-]{0,200}")
_LINE: Final = re.compile(
    r"(?:(?:-H|--header)[ =]?\s*)?[\"'`]?\s*(?:((?:proxy-)?authorization|x-[a-z-]{2,40}|api-?key)[\"'`]?\s*[:=]\s*)?"
    r"[\"'`]?([^\s\"'`]+(?:\s+[^\s\"'`]+){0,3})[\"'`,;\s]*",
    re.IGNORECASE,
)


class Reader:
    """Reads single credentials, with the catalog's shapes and a moment to judge at."""

    def __init__(self, catalog: Catalog, moment: datetime) -> None:
        self.catalog = catalog
        self.vocabulary = catalog.vocabulary
        self._scheme = re.compile(rf"({self.vocabulary.scheme})(?:\s+|%20|\+(?=ey)|(?=eyJ))", re.IGNORECASE)
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
            # Three dots and nothing behind the last: the full stop of a sentence.
            text = (
                piece.value[:-1] if re.search(r"[^.]\.$", piece.value) and piece.value.count(".") == 3 else piece.value
            )
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
        return is_token(uncut(text))

    def token(self, text: str, label: str = "") -> Reading:
        """A JWT or JWE; an ellipsis at its end says that it was cut."""
        bare = uncut(text)
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
        guesses = self.guesses(text)
        if guesses and re.search(r"\d", text) and re.search(r"[A-Za-z]", text):
            return self._by_shape(text)
        pair = basic_pair(text) if re.fullmatch(r"[A-Za-z0-9+/]{8,}={0,2}", text) else None
        if pair is not None and re.search(r"[A-Za-z0-9]", pair[0]):
            return self._basic(text, pair)
        if (halves := re.fullmatch(r"([^\s:/]{3,64}):([^\s:/]{4,200})", text)) and self._fit_together(*halves.groups()):
            return self.pair(halves[1], halves[2])
        if len(text) <= 64 and (_stands_in(text) or _SHORTENED.fullmatch(text)):
            return self._by_shape(text)
        if re.search(r"[\"',{}\[\]]", text):
            return None  # what is left of JSON or of a list
        if len(text) >= 16 and _mixed(text):
            return self._by_shape(text)
        if len(text) >= 400:
            return Reading("opaque", secret=Secret(text), what=statement("reading.opaque"))
        return None

    def _fit_together(self, user: str, password: str) -> bool:
        """Both halves have a shape of the same provider."""
        owners = {guess.id for guess in self.guesses(user)} & {guess.id for guess in self.guesses(password)}
        return bool(owners)

    def distinctive(self, text: str) -> Reading | None:
        """A word that nothing else looks like, else None."""
        return self._by_shape(text) if self.high is not None and self.high.fullmatch(text) else None

    def carried(self, line: str) -> Reading | None:
        """One line that is a header, or a value behind its scheme words, perhaps as a string of a program; else None."""
        match = _LINE.fullmatch(line)
        if match is None:
            return None
        name, value = match[1] or "Authorization", match[2].strip(_QUOTES)
        if match[1] is None and not self._scheme.match(value):
            return None
        words = self._scheme.match(value) is not None
        _, rest = self.vocabulary.behind_schemes(value)
        if match[1] is None and not (
            (_mixed(rest) and len(rest) >= 8) or flaw_of(rest, self.vocabulary) or basic_pair(rest)
        ):
            return None  # two words of a sentence
        reading = self.header(name, value)
        if reading.kind == "unknown":
            return None
        if words and not any(item.code == "text.surrounding_noise" for item in reading.findings):
            reading = replace(reading, findings=(found("text.surrounding_noise"), *reading.findings))
        return reading

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
        if re.search(r"%[0-9A-Fa-f]{2}", value):
            value = unquote(value)
        if self.is_token(value):
            return self.token(value, label)
        pair = basic_pair(value) if word.lower() == "basic" else None
        if word.lower() == "basic" and pair is None and ":" in value:
            pair = (value.partition(":")[0], value.partition(":")[2])  # somebody forgot the base64
        if pair is not None:
            return replace(self._basic(value, pair), label=label)
        kind: Kind | None = "api_key" if word.lower() in {"app", "accesskey", "token"} else None
        reading = replace(self._by_shape(value, label), label=label)
        if word.lower() == "bearer" and reading.kind == "api_key" and not _sure(reading):
            return replace(reading, kind="opaque")
        return replace(reading, kind=kind) if kind and reading.kind != "unknown" else reading

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
        return min(fitting, key=lambda shape: _RANK[shape.confidence], default=None)

    def _fitting(self, value: str) -> list[tuple[str, Shape]]:
        if len(value) > 5000:
            return []
        return [(owner, shape) for owner, shape, pattern in self._shapes if pattern.fullmatch(value)]

    def guesses(self, value: str) -> tuple[Guess, ...]:
        """Whose a value is by its look, the surest first."""
        fitting = self._fitting(value)
        return merged([[Guess(owner, shape.confidence, _why(shape))] for owner, shape in fitting])

    def _by_word(self, word: str, value: str) -> tuple[Guess, ...]:
        """Whose scheme word this is, where only one provider has it, or a shape with its word in front fits."""
        if not word or word.lower() == "bearer":
            return ()
        shaped = self.guesses(f"{word} {value}")
        wanted = word.lower()
        owners = [
            provider.id
            for provider in self.catalog
            for method in provider.methods
            if isinstance(method.send, SendHeader) and scheme_of(method.send).lower() == wanted
        ]
        owners = list(dict.fromkeys(owners))
        if shaped or len(owners) != 1:
            return shaped
        # Everybody may say Basic; a key in its place is one provider's own way.
        confidence: Literal["high", "low"] = "low" if wanted in {"basic", "token"} else "high"
        if wanted == "basic" and basic_pair(value) is not None:
            return ()
        return (Guess(owners[0], confidence, statement("guess.scheme_word", word=word)),)

    def by_variable(self, name: str) -> tuple[Guess, ...]:
        """Whose a variable is by its name: ``EXAMPLE_API_KEY``."""
        words = set(re.split(r"[^a-z0-9]+", name.lower()))
        for provider in self.catalog:
            if words & {provider.id, provider.name.lower(), *provider.aliases}:
                return (Guess(provider.id, "medium", statement("guess.variable", name=name[:80])),)
        return ()


def _what(best: Shape | None, *, guessable: bool) -> Statement | None:
    """What a value is by the shape that fits best; by a weak resemblance nothing is called anybody's."""
    if guessable:
        return statement("reading.password")
    return statement(PROVIDER, text=best.what) if best is not None and best.confidence != "low" else None


def _why(shape: Shape) -> Statement:
    return statement(PROVIDER, text=shape.why or shape.what)


@lru_cache(maxsize=4)
def _shapes_of(
    catalog: Catalog,
) -> tuple[tuple[tuple[str, Shape, re.Pattern[str]], ...], re.Pattern[str] | None]:
    """Every shape of a credential with its owner and compiled pattern, and one pattern for the distinctive ones."""
    shapes = tuple(
        (provider.id, shape, re.compile(shape.pattern))
        for provider in catalog
        for shape in provider.shapes
        if shape.kind != "error_answer"
    )
    high = [
        shape.pattern
        for _, shape, _ in shapes
        if shape.confidence == "high" and not re.search(r"\\s|\(\?i", shape.pattern)
    ]
    alternatives = "|".join(f"(?:{pattern})" for pattern in high)
    return shapes, re.compile(rf"(?<![A-Za-z0-9_-])(?:{alternatives})(?![A-Za-z0-9_-])") if high else None


def uncut(text: str) -> str:
    """Without an ellipsis at the end. Four dots are none: they are the empty parts of a token."""
    if text.endswith("…"):
        return text[:-1]
    return text[:-3] if text.endswith("...") and not text.endswith("....") else text


def _stands_in(text: str) -> bool:
    """The sample's own word, or what somebody put over the value before handing it on."""
    if '"' in text or text.count("<") > 1:
        return False  # JSON or HTML in brackets
    return (is_placeholder(text) and re.search(r"[^A-Za-z]|^x+$", text) is not None) or is_redacted(text)


def _flaws(value: str, vocabulary: Vocabulary) -> Iterator[Finding]:
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
    parts = jwt.take_apart(uncut(text))
    return parts.header is not None and bool({"alg", "typ", "kid", "enc", "cty"} & set(parts.header.names()))


def _sure(reading: Reading) -> bool:
    return any(guess.confidence == "high" for guess in reading.providers)


def _mixed(text: str) -> bool:
    """Digits beside letters, or both cases in disorder: made by a machine. A word with dots needs such a part."""
    if re.search(r"[.,;!?]\w+[.,;!?]", text):
        parts = text.split(".")
        return re.fullmatch(r"[A-Za-z0-9_.~-]+", text) is not None and any(map(_disorderly, parts))
    return bool(re.search(r"\d", text) and re.search(r"[A-Za-z]", text))


def _disorderly(text: str) -> bool:
    return len(text) >= 8 and all(re.search(kind, text) for kind in (r"\d", r"[a-z]", r"[A-Z]"))


def guess_by_host(catalog: Catalog, hosts: Iterable[str]) -> tuple[Guess, ...]:
    """Whose the hosts are; a host name is sure."""
    found_ones: dict[str, Guess] = {}
    for host in hosts:
        name = re.sub(r"^https?://", "", host).partition("/")[0].partition(":")[0].lower()
        for provider in catalog:
            if name and any(re.fullmatch(pattern, name) for pattern in provider.hosts):
                found_ones.setdefault(provider.id, Guess(provider.id, "high", statement("guess.host", host=name)))
    return tuple(found_ones.values())


def merged(groups: Iterable[Iterable[Guess]]) -> tuple[Guess, ...]:
    """Guesses of several sources, one a provider, the surest first."""
    best: dict[str, Guess] = {}
    for group in groups:
        for guess in group:
            known = best.get(guess.id)
            if known is None or _RANK[guess.confidence] < _RANK[known.confidence]:
                best[guess.id] = guess
    return tuple(sorted(best.values(), key=lambda guess: _RANK[guess.confidence]))
