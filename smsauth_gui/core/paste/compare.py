"""Compares two of anything that was read: first one sentence with the difference that most likely explains the failure."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from typing import Final

from smsauth_gui.core.paste.compare_exchange import Difference, exchange_rows, exchange_sentence
from smsauth_gui.core.values.http import Exchange
from smsauth_gui.core.values.reading import Reading

__all__ = ["Comparison", "Difference", "compare"]


@dataclass(frozen=True, slots=True)
class Comparison:
    """``sentence`` names what most likely explains the failure; rows have the differences first."""

    sentence: str
    rows: tuple[Difference, ...]


_ALIKE: Final = "They are two different credentials of the same kind; nothing else tells them apart."
_IDENTICAL: Final = "They are the same credential, and nothing else differs."
_NEITHER: Final = "Neither holds a credential that could be compared."


def compare(
    first: Reading, second: Reading, exchanges: tuple[Exchange | None, Exchange | None] = (None, None)
) -> Comparison:
    """Compare two readings: a container speaks for its first credential.

    ``exchanges`` are the requests and answers that stood there, masked before; they are asked for the reason where the
    credentials themselves do not tell it.
    """
    one, other = _lead(first), _lead(second)
    ours, theirs = exchanges
    found = [*_rows(first, second, one, other)]
    if ours is not None or theirs is not None:
        found = [row for row in found if row.topic not in {"method", "host"}] + [*exchange_rows(ours, theirs)]
    sentence = _sentence(first, second, one, other)
    if sentence in {_ALIKE, _IDENTICAL, _NEITHER} and (more := exchange_sentence(ours, theirs)):
        sentence = f"It is the same credential. {more}" if sentence == _IDENTICAL else more
    return Comparison(sentence, tuple(sorted(found, key=lambda row: row.same)))


def _lead(reading: Reading) -> Reading:
    return reading.items[0] if reading.items else reading


def _sentence(first: Reading, second: Reading, one: Reading, other: Reading) -> str:
    """The likeliest explanation first: damage, kind, permission, time, issuer, the way it was sent, anything else."""
    if one.secret is None or other.secret is None:
        return _without_credential(first, second, one, other)
    if one.secret == other.secret:
        return _same(first, second, one, other)
    for say in (_cut, _kinds, _scopes, _times, _owners, _claims, _sent):
        sentence = say(one, other)
        if sentence:
            return sentence
    return _ALIKE


def _without_credential(first: Reading, second: Reading, one: Reading, other: Reading) -> str:
    """At least one side holds nothing to compare."""
    if one.secret is None and other.secret is None:
        return _hosts(first, second) or _NEITHER
    return f"Only the {'second' if one.secret is None else 'first'} holds a credential."


def _same(first: Reading, second: Reading, one: Reading, other: Reading) -> str:
    """The same credential: what differs is its copy, the host, the form it travelled in, or the moment."""
    hidden = [_has(reading, "text.hidden_characters") for reading in (first, second)]
    if hidden[0] != hidden[1]:
        return (
            f"It is the same credential, but the {'first' if hidden[0] else 'second'} copy has hidden characters in it."
        )
    sentence = _hosts(first, second) or _sent(one, other)
    if sentence:
        return f"It is the same credential. {sentence}"
    if one.status != other.status:
        return "It is the same credential, judged at different times."
    noise = [_has(reading, "text.surrounding_noise") for reading in (first, second)]
    if noise[0] != noise[1]:
        return f"It is the same credential; only the {'first' if noise[0] else 'second'} copy has something around it."
    return _IDENTICAL


def _has(reading: Reading, code: str) -> bool:
    return any(item.code == code for part in (reading, *reading.items) for item in part.findings)


def _hosts(first: Reading, second: Reading) -> str:
    ours, theirs = dict(first.fields).get("host", ""), dict(second.fields).get("host", "")
    if ours and theirs and ours != theirs:
        return f"The requests went to different hosts: {ours} and {theirs}."
    return ""


def _sent(one: Reading, other: Reading) -> str:
    ours, theirs = _way(one), _way(other)
    if ours and theirs and ours.lower() != theirs.lower():
        return f"It travelled in different forms: {ours} and {theirs}."
    return ""


def _way(reading: Reading) -> str:
    """``Authorization: Bearer``, ``X-Api-Key``, ``?apikey=``."""
    scheme = dict(reading.fields).get("scheme", "")
    return f"{reading.label}: {scheme}" if scheme and reading.label else reading.label


def _kinds(one: Reading, other: Reading) -> str:
    kinds = (one.token_kind or "", other.token_kind or "")
    if "refresh" in kinds and kinds[0] != kinds[1]:
        which = "first" if kinds[0] == "refresh" else "second"
        return f"The {which} is a refresh token, where an access token belongs."
    if "id" in kinds and kinds[0] != kinds[1]:
        which = "first" if kinds[0] == "id" else "second"
        return f"The {which} is an ID token, where an access token belongs."
    if one.kind != other.kind and "unknown" not in (one.kind, other.kind):
        return f"They are of different kinds: {_word(one)} and {_word(other)}."
    return ""


def _word(reading: Reading) -> str:
    return reading.what or reading.kind.replace("_", " ")


def _cut(one: Reading, other: Reading) -> str:
    for short, long, which in ((one, other, "first"), (other, one, "second")):
        if short.secret is None or long.secret is None or short.secret.guessable or long.secret.guessable:
            continue
        text, whole = short.secret.reveal().rstrip(".…"), long.secret.reveal()
        if 4 <= len(text) < len(whole) and whole.startswith(text):
            return f"The {which} was cut short: the last {len(whole) - len(text)} characters are missing."
    return ""


def _scopes(one: Reading, other: Reading) -> str:
    lacking, extra = set(other.scopes) - set(one.scopes), set(one.scopes) - set(other.scopes)
    if one.kind != "jwt" and not (one.scopes and other.scopes):
        return ""
    if lacking and not extra:
        return f"The first lacks the permission {', '.join(sorted(lacking))}."
    if extra and not lacking:
        return f"The second lacks the permission {', '.join(sorted(extra))}."
    if extra and lacking:
        return f"They have different permissions: {', '.join(sorted(extra))} against {', '.join(sorted(lacking))}."
    return ""


def _times(one: Reading, other: Reading) -> str:
    if one.status != other.status and "expired" in (one.status, other.status):
        return f"The {'first' if one.status == 'expired' else 'second'} has expired, the other has not."
    if one.status != other.status and "not_yet_valid" in (one.status, other.status):
        return f"The {'first' if one.status == 'not_yet_valid' else 'second'} is not valid yet."
    return ""


def _owners(one: Reading, other: Reading) -> str:
    mine, theirs = (reading.providers[0].id if reading.providers else "" for reading in (one, other))
    if mine and theirs and mine != theirs:
        return f"They belong to different providers: {mine} and {theirs}."
    return ""


def _claims(one: Reading, other: Reading) -> str:
    ours, theirs = dict(_claim_pairs(one)), dict(_claim_pairs(other))
    for name, words in (("iss", "issuer"), ("aud", "audience"), ("sub", "user"), ("client_id", "application")):
        if name in ours and name in theirs and ours[name] != theirs[name]:
            return f"They name a different {words}: {ours[name][:80]} and {theirs[name][:80]}."
    return ""


def _claim_pairs(reading: Reading) -> Iterator[tuple[str, str]]:
    for claim in reading.claims:
        yield claim.name, claim.value


def _rows(first: Reading, second: Reading, one: Reading, other: Reading) -> Iterator[Difference]:
    yield Difference("kind", _word(one), _word(other))
    yield Difference("status", one.status.replace("_", " "), other.status.replace("_", " "))
    yield Difference("fingerprint", _fingerprint(one), _fingerprint(other))
    yield Difference("length", _length(one), _length(other))
    yield Difference("permissions", " ".join(one.scopes) or "–", " ".join(other.scopes) or "–")
    yield Difference("provider", _owner(one), _owner(other))
    yield Difference("lifetime", _lifetime(one), _lifetime(other))
    yield Difference("sent as", _way(one) or "–", _way(other) or "–")
    yield Difference("method", dict(first.fields).get("method", "–"), dict(second.fields).get("method", "–"))
    yield Difference("host", dict(first.fields).get("host", "–"), dict(second.fields).get("host", "–"))
    yield Difference("findings", _codes(first, one), _codes(second, other))
    for part in ("header", "claims"):
        ours = {claim.name: claim.value for claim in getattr(one, part)}
        theirs = {claim.name: claim.value for claim in getattr(other, part)}
        for name in dict.fromkeys((*ours, *theirs)):
            yield Difference(f"{part}: {name}", ours.get(name, "–"), theirs.get(name, "–"))


def _fingerprint(reading: Reading) -> str:
    return (reading.secret.fingerprint or "not shown") if reading.secret is not None else "–"


def _length(reading: Reading) -> str:
    hidden = reading.secret is None or reading.secret.guessable
    return "–" if hidden or reading.secret is None else f"{len(reading.secret)} characters"


def _owner(reading: Reading) -> str:
    return reading.providers[0].id if reading.providers else "–"


def _lifetime(reading: Reading) -> str:
    start: datetime | None = reading.issued_at or reading.not_before
    if start is None or reading.expires_at is None:
        return "–"
    return f"{int((reading.expires_at - start).total_seconds())} s"


def _codes(whole: Reading, reading: Reading) -> str:
    return " ".join(sorted({item.code for item in (*whole.findings, *reading.findings)})) or "–"
