"""One credential as a reading: its kind by shape and by the way it travels, and whose it probably is."""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime
from typing import Final
from urllib.parse import unquote

from smsauth_gui.core.catalog import Catalog
from smsauth_gui.core.provider import SendHeader, Shape
from smsauth_gui.core.reading import Finding, Guess, Kind, Reading
from smsauth_gui.core.secret import Secret
from smsauth_gui.core.sighting import basic_pair, flaw_of
from smsauth_gui.core.token_reading import found, is_token, read_token

_RANK: Final = {"high": 0, "medium": 1, "low": 2}
_SCHEME: Final = re.compile(r"^(bearer|basic|app|ibsso|ibbso|token|accesskey|application)\s+", re.IGNORECASE)
_QUOTES: Final = "\"'`“”„‘’«» \t\r\n"


class Reader:
    """Reads single credentials, with the catalog's shapes and a moment to judge at."""

    def __init__(self, catalog: Catalog, moment: datetime) -> None:
        self.catalog = catalog
        self.moment = moment
        self._shapes = [(provider.id, shape) for provider in catalog for shape in provider.shapes]

    def token(self, text: str, label: str = "") -> Reading:
        """A JWT or JWE."""
        return replace(read_token(text, catalog=self.catalog, moment=self.moment), label=label)

    def credential(self, text: str, label: str = "") -> Reading:
        """A value that is a credential by where it stood."""
        value = text.strip(_QUOTES)
        if is_token(value):
            return self.token(value, label)
        if _SCHEME.match(value):
            return replace(self.header("Authorization", value), label=label)
        return replace(self._by_shape(value, label), label=label)

    def bare(self, text: str) -> Reading | None:
        """A word by itself: a credential only when it looks like one."""
        if is_token(text):
            return self.token(text)
        guesses = self.guesses(text)
        if guesses and not re.fullmatch(r"[A-Za-z]+", text):
            return self._by_shape(text)
        pair = basic_pair(text) if re.fullmatch(r"[A-Za-z0-9+/]{8,}={0,2}", text) else None
        if pair is not None and re.search(r"[A-Za-z0-9]", pair[0]):
            return self._basic(text, pair)
        flaw = flaw_of(text)
        if flaw == "a placeholder instead of a value":
            return self._by_shape(text)
        if len(text) >= 16 and re.fullmatch(r"[\x21-\x7e]+", text) and _mixed(text):
            return self._by_shape(text)
        if len(text) >= 400:
            return Reading("opaque", secret=Secret(text), what="opaque value")
        return None

    def distinctive(self, text: str) -> Reading | None:
        """A word that nothing else looks like, else None."""
        if any(guess.confidence == "high" for guess in self.guesses(text)):
            return self._by_shape(text)
        return None

    def header(self, name: str, value: str, where: str = "header") -> Reading:
        """What a header or query parameter carries."""
        value = value.strip(_QUOTES)
        words: list[str] = []
        while match := _SCHEME.match(value):
            words.append(match[1])
            value = value[match.end() :].strip(_QUOTES)
        word = words[0] if words else ""
        label = name if where == "header" else f"?{name}="
        reading = self._carried(word, value, label)
        findings: list[Finding] = list(reading.findings)
        if len(words) > 1:
            findings.append(found("text.surrounding_noise", f"{words[0]} stands there twice"))
        return replace(reading, findings=tuple(findings), providers=merged([reading.providers, self._by_word(word)]))

    def _carried(self, word: str, value: str, label: str) -> Reading:
        if re.search(r"%[0-9A-Fa-f]{2}", value):
            value = unquote(value)
        if is_token(value):
            return self.token(value, label)
        pair = basic_pair(value) if word.lower() == "basic" else None
        if pair is not None:
            return replace(self._basic(value, pair), label=label)
        kind: Kind | None = "api_key" if word.lower() in {"app", "accesskey", "token"} else None
        reading = replace(self._by_shape(value, label), label=label)
        if word.lower() == "bearer" and reading.kind == "api_key" and not _sure(reading):
            return replace(reading, kind="opaque")
        return replace(reading, kind=kind) if kind and reading.kind != "unknown" else reading

    def _basic(self, value: str, pair: tuple[str, str]) -> Reading:
        """User and password: the password could be made up, so nothing of it shows."""
        user, password = pair
        findings = (found("text.placeholder"),) if "placeholder" in flaw_of(password) else ()
        guesses = merged([self.guesses(user, field_only=True), self.guesses(password, field_only=True)])
        return Reading(
            "basic",
            providers=tuple(replace(guess, confidence="low") for guess in guesses),
            secret=Secret(value, guessable=True),
            username=user,
            findings=findings,
            what="user name and password",
        )

    def _by_shape(self, value: str, label: str = "") -> Reading:
        guesses = self.guesses(value)
        best = self._best(value)
        guessable = bool(re.search(r"passw|pwd", label, re.IGNORECASE))
        findings = [found("text.placeholder")] if flaw_of(value) == "a placeholder instead of a value" else []
        if flaw_of(value) == "cut short":
            findings.append(found("text.truncated"))
        kind: Kind = "opaque"
        if best is not None and best.kind in {"api_key", "opaque"}:
            kind = best.kind  # type: ignore[assignment]  # one of the two, checked
        elif re.search(r"api.?key|apikey|client.?secret|key.?secret", label, re.IGNORECASE):
            kind = "api_key"
        sure = best is not None and best.confidence != "low"
        return Reading(
            kind,
            providers=() if guessable else guesses,
            secret=Secret(value, guessable=guessable),
            findings=tuple(findings),
            what=best.what if best is not None and sure else "",
        )

    def _best(self, value: str) -> Shape | None:
        fitting = [shape for _, shape in self._fitting(value)]
        return min(fitting, key=lambda shape: _RANK[shape.confidence], default=None)

    def _fitting(self, value: str) -> list[tuple[str, Shape]]:
        if len(value) > 5000:
            return []
        return [
            pair for pair in self._shapes if pair[1].kind != "error_answer" and re.fullmatch(pair[1].pattern, value)
        ]

    def guesses(self, value: str, *, field_only: bool = False) -> tuple[Guess, ...]:
        """Whose a value is by its look, the surest first."""
        fitting = [pair for pair in self._fitting(value) if pair[1].field or not field_only]
        return merged([[Guess(owner, shape.confidence, shape.why or shape.what)] for owner, shape in fitting])

    def _by_word(self, word: str) -> tuple[Guess, ...]:
        """Whose scheme word this is, where only one provider has it."""
        if not word or word.lower() in {"bearer", "basic", "token"}:
            return ()
        wanted = {"ibbso": "ibsso"}.get(word.lower(), word.lower())
        owners = [
            provider.id
            for provider in self.catalog
            for method in provider.methods
            if isinstance(method.send, SendHeader) and method.send.value.partition("{")[0].strip().lower() == wanted
        ]
        owners = list(dict.fromkeys(owners))
        return (Guess(owners[0], "high", f"the scheme word {word}"),) if len(owners) == 1 else ()

    def by_variable(self, name: str) -> tuple[Guess, ...]:
        """Whose a variable is by its name: ``EXAMPLE_API_KEY``."""
        words = set(re.split(r"[^a-z0-9]+", name.lower()))
        for provider in self.catalog:
            if words & {provider.id, provider.name.lower(), *provider.aliases}:
                return (Guess(provider.id, "medium", f"the variable is called {name}"),)
        return ()


def _sure(reading: Reading) -> bool:
    return any(guess.confidence == "high" for guess in reading.providers)


def _mixed(text: str) -> bool:
    """Digits beside letters, or both cases in disorder: made by a machine."""
    return bool(re.search(r"\d", text) and re.search(r"[A-Za-z]", text)) and not re.search(r"[.,;!?]\w+[.,;!?]", text)


def guess_by_host(catalog: Catalog, hosts: Iterable[str]) -> tuple[Guess, ...]:
    """Whose the hosts are; a host name is sure."""
    found_ones: dict[str, Guess] = {}
    for host in hosts:
        name = re.sub(r"^https?://", "", host).partition("/")[0].partition(":")[0].lower()
        for provider in catalog:
            if name and any(re.fullmatch(pattern, name) for pattern in provider.hosts):
                found_ones.setdefault(provider.id, Guess(provider.id, "high", f"the host is {name}"))
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
