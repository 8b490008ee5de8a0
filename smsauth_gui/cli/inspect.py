"""``smsauth inspect``: reads whatever was pasted; nothing leaves the machine (but a JWKS address, when one is given)."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Iterator
from datetime import datetime
from functools import partial
from typing import TYPE_CHECKING, Any

from smsauth_gui import wording
from smsauth_gui.cli.explained import explained, explanation_json, explanation_text, wanted
from smsauth_gui.cli.terminal import Terminal, UsageError, iso, moment, read_bytes, value_of
from smsauth_gui.core.values import moment as moments
from smsauth_gui.wording import claims as claim_words
from smsauth_gui.wording.language import ENGLISH
from smsauth_gui.wording.statements import words
from smsauth_gui.wording.times import SystemZone

if TYPE_CHECKING:
    from smsauth_gui.core.clues.explanation import Explanation
    from smsauth_gui.core.exchange.text import NoExchange
    from smsauth_gui.core.token.verify import Key
    from smsauth_gui.core.values.reading import Claim, Finding, Reading


def register(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> None:
    """Add ``inspect``."""
    parser = commands.add_parser("inspect", help="what a pasted text is, and whether it is good")
    parser.add_argument("text", nargs="?", default="-", metavar="TEXT | @FILE | -")
    parser.add_argument("--at", metavar="TIME", help="was it valid then? Any usual notation")
    keys = parser.add_mutually_exclusive_group()
    keys.add_argument(
        "--verify-secret", metavar="VALUE", help="a shared secret: -, @FILE, env:NAME, text:VALUE or VALUE"
    )
    keys.add_argument("--verify-key", metavar="@PEM_OR_JWK")
    keys.add_argument("--verify-jwks", metavar="@FILE_OR_URL")
    parser.add_argument("--lines", action="store_true", help="one text per line, one object per line")
    parser.set_defaults(run=run)


def run(terminal: Terminal) -> int:
    """Exit 1 only when nothing could be recognised."""
    from smsauth_gui.core.paste import read as paste

    args = terminal.args
    key = _key(terminal)
    at = _at(terminal)
    data = _data(args.text)
    texts = data.splitlines() if args.lines else [data]
    status = 0
    for text in texts:
        if args.lines and not text.strip():
            continue
        reading = paste.read(text, catalog=terminal.catalog, now=terminal.now(), at=at, verify_with=key)
        status = max(status, int(reading.kind == "unknown"))
        found = None if _stands_alone(text, reading) else _failure(explained(terminal, text, reading, now=at), reading)
        answer = reading_json(reading, reveal=args.reveal) | _failure_json(found, terminal)
        if args.lines:
            terminal.line(answer)
        else:
            terminal.emit(answer, partial(_whole_text, reading, found, terminal))
    return status


def _failure(found: Explanation | NoExchange, reading: Reading) -> Explanation | NoExchange | None:
    """What `diagnose` finds in the text, where it shows a failure or tells too little of one; a good token shows none."""
    from smsauth_gui.core.exchange.text import NoExchange

    if isinstance(found, NoExchange):
        return found if reading.kind == "unknown" or found.reason == "no_answer" else None
    return None if found.diagnosis.cause == "ok" else found


def _at(terminal: Terminal) -> datetime | None:
    """The moment asked about; one that had to be interpreted is said on stderr before anything is judged."""
    text = terminal.args.at
    if text is None:
        return None
    try:
        return moment(text)
    except argparse.ArgumentTypeError:
        readings = moments.read(text, now=terminal.now(), zone=SystemZone())
    if not readings:
        raise UsageError(f"--at: {text!r} is no time in a notation we know")
    others = "".join(f"; or {iso(item.moment)} ({_how(item)})" for item in readings[1:])
    terminal.say(f"Judged at {iso(readings[0].moment)} ({_how(readings[0])}{others}).")
    return readings[0].moment


def _how(reading: moments.MomentReading) -> str:
    return ", ".join(words(item, ENGLISH) for item in reading.how)


def _data(text: str) -> bytes:
    if text == "-":
        return sys.stdin.buffer.read()
    if text.startswith("@"):
        return read_bytes(text[1:])
    return text.encode("utf-8", "surrogateescape")


def _key(terminal: Terminal) -> Key | None:
    from smsauth_gui.core.token.verify import Key
    from smsauth_gui.core.values.secret import Secret

    args = terminal.args
    if args.verify_secret is not None:
        return Key(Secret(value_of(args.verify_secret, prompt="Shared secret: ")), shared=True)
    place = args.verify_key or args.verify_jwks
    if place is None:
        return None
    if args.verify_jwks and place.startswith(("http://", "https://")):
        return Key(Secret(_fetch(terminal, place)))
    if not place.startswith(("@", "env:", "text:")):
        place = f"@{place}"
    return Key(Secret(value_of(place)))


def _fetch(terminal: Terminal, url: str) -> str:
    """The key set at an address that the person named: the only thing here that touches the network."""
    from smsauth_gui.app import fetch
    from smsauth_gui.cli.given import trust_of

    text, cause = fetch(url, trust_of(terminal))
    if cause:
        raise UsageError(f"the key set could not be fetched: {cause}")
    return text


# ---- as JSON -----------------------------------------------------------------------------------------------


def reading_json(reading: Reading, *, reveal: bool = False) -> dict[str, Any]:
    """A reading in the contract's keys; no secret in it unless asked for."""
    answer: dict[str, Any] = {
        "kind": reading.kind,
        "status": reading.status,
        "providers": [
            {"id": item.id, "confidence": item.confidence, "why": words(item.why, ENGLISH)}
            for item in reading.providers
        ],
        "items": [reading_json(item, reveal=reveal) for item in reading.items],
        "header": {claim.name: _value(claim.value) for claim in reading.header},
        "claims": [_claim(claim) for claim in reading.claims],
        "scopes": list(reading.scopes),
        "issued_at": iso(reading.issued_at),
        "not_before": iso(reading.not_before),
        "expires_at": iso(reading.expires_at),
        "expires_from": reading.expires_from,
        "signature": reading.signature,
        "findings": [_finding(item) for item in reading.findings],
        "fingerprint": None,
    }
    answer |= _optional(reading)
    if reading.secret is not None:
        answer["fingerprint"] = reading.secret.fingerprint
        if reveal:
            answer["text"] = reading.secret.reveal()
    return answer


def _stands_alone(text: bytes, reading: Reading) -> bool:
    """One credential without a word beside it: nothing in it can tell of a failure, so nothing is looked for."""
    return reading.secret is not None and not reading.items and len(text.split(maxsplit=1)) == 1


def _failure_json(found: Explanation | NoExchange | None, terminal: Terminal) -> dict[str, Any]:
    """The diagnosis of a failure, exactly as ``smsauth diagnose`` gives it, and what would decide it."""
    from smsauth_gui.core.exchange.text import NoExchange

    if found is None:
        return {}
    if isinstance(found, NoExchange):
        return {"detail": {"missing": list(found.missing)}} if found.missing else {}
    diagnosis = explanation_json(found, terminal.catalog)
    missing = found.diagnosis.detail.get("missing")
    detail = {"detail": {"missing": missing}} if missing else {}
    return {**detail, "diagnosis": diagnosis}


def _optional(reading: Reading) -> dict[str, Any]:
    """What is left out where there is nothing to say."""
    extras = {
        "label": words(reading.label, ENGLISH),
        "what": words(reading.what or "", ENGLISH),
        "token_kind": reading.token_kind,
        "username": reading.username,
        "fields": [{"name": name, "value": value} for name, value in reading.fields],
    }
    return {name: value for name, value in extras.items() if value}


def _finding(item: Finding) -> dict[str, Any]:
    answer: dict[str, Any] = {"code": item.code, "severity": item.severity}
    if item.note is not None:
        answer["note"] = words(item.note, ENGLISH)
    return answer


def _claim(claim: Claim) -> dict[str, Any]:
    meaning = claim_words.meaning(claim, ENGLISH)
    answer: dict[str, Any] = {"name": claim.name, "value": _value(claim.value), "meaning": meaning}
    if claim.time is not None:
        answer["time"] = iso(claim.time)
    if claim.time_note is not None:
        answer["note"] = words(claim.time_note, ENGLISH)
    return answer


def _value(exact: str) -> Any:
    """The exact JSON text as a value; what JSON numbers of Python cannot carry stays the text of its digits."""
    try:
        value = json.loads(exact, parse_int=_integer, parse_float=_number)
    except (ValueError, RecursionError):
        return exact
    return value


def _integer(text: str) -> int | str:
    return int(text) if len(text) <= 4000 else text


def _number(text: str) -> float | str:
    value = float(text)
    return value if abs(value) < float("inf") else text


# ---- as text -----------------------------------------------------------------------------------------------


_STATUS = {"valid": "valid", "expired": "expired", "not_yet_valid": "not valid yet", "no_expiry": "names no expiry"}
_SURE = {"high": "", "medium": "probably ", "low": "perhaps "}
_SIGNATURES = {
    "valid": "valid",
    "invalid": "does not fit",
    "unsupported": "cannot be checked with this key",
    "none": "none",
}


def _whole_text(reading: Reading, found: Explanation | NoExchange | None, terminal: Terminal) -> str:
    """What was read, and behind it what failed."""
    from smsauth_gui.core.exchange.text import NoExchange

    text = reading_text(reading, terminal)
    if found is None:
        return text
    more = wanted(found.missing) if isinstance(found, NoExchange) else explanation_text(found, terminal.catalog)
    return f"{text}\n\n{more}" if more else text


def reading_text(reading: Reading, terminal: Terminal, indent: str = "") -> str:
    """A reading as a person reads it: one line each, items indented."""
    lines = [indent + line for line in _lines(reading, terminal)]
    lines += [reading_text(item, terminal, indent + "  ") for item in reading.items]
    return "\n".join(lines)


def _lines(reading: Reading, terminal: Terminal) -> Iterator[str]:
    title = words(reading.title, ENGLISH)
    where = f" ({words(reading.label, ENGLISH)[:80]})" if reading.label else ""
    status = f": {_STATUS[reading.status]}" if reading.status in _STATUS else ""
    yield f"{title}{where}{status}"
    yield from (f"  {name:<12} {text}" for name, text in _rows(reading, terminal))
    yield from (f"  ! {wording.finding(item, ENGLISH)}" for item in reading.findings)


def _rows(reading: Reading, terminal: Terminal) -> Iterator[tuple[str, str]]:
    """What is known, by name."""
    if reading.secret is not None and reading.secret.fingerprint:
        yield "fingerprint", f"{reading.secret.fingerprint} (safe to share)"
    if reading.username:
        yield "user name", reading.username[:200]
    yield from _owners(reading, terminal)
    for name, time in (
        ("issued", reading.issued_at),
        ("valid from", reading.not_before),
        ("expires", reading.expires_at),
    ):
        if time is not None:
            yield name, f"{iso(time)}"
    if reading.signature in _SIGNATURES:
        yield "signature", _SIGNATURES[reading.signature]
    for claim in reading.claims:
        yield claim.name[:60], f"{claim.value[:200]}  {_meaning(claim)}"
    yield from _permissions(reading, terminal)
    for name, value in reading.fields:
        if value:
            yield name, value[:200]


def _owners(reading: Reading, terminal: Terminal) -> Iterator[tuple[str, str]]:
    for guess in reading.providers:
        provider = terminal.catalog.get(guess.id)
        name = provider.name if provider else guess.id
        yield "provider", f"{_SURE[guess.confidence]}{name}: {words(guess.why, ENGLISH)}"


def _meaning(claim: Claim) -> str:
    """What a claim means; where its number is no plain time, also what it probably is."""
    meaning = claim_words.meaning(claim, ENGLISH)
    if claim.time_note is None:
        return meaning
    time = "" if claim.time is None else f": {iso(claim.time)}"
    return f"{meaning} ({words(claim.time_note, ENGLISH)}{time})"


def _permissions(reading: Reading, terminal: Terminal) -> Iterator[tuple[str, str]]:
    """Each permission in the provider's own meaning, where it is known."""
    provider = terminal.catalog.get(reading.providers[0].id) if reading.providers else None
    for name in reading.scopes:
        scope = provider.scope(name) if provider is not None else None
        meaning = f": {scope.meaning}" if scope is not None else ""
        yield "permission", f"{name[:80]}{meaning}"
