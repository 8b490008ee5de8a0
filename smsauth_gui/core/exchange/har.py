"""HTTP archives (HAR 1.2): read from anybody, written only with masked exchanges.

Beside the format's own members an entry of ours carries ``_provider``, ``_method``, ``_stored`` (what is known of the
token), ``_flaw`` (what masking hides of the credential's shape) and, without an answer, ``_error``.
"""

import base64
import binascii
import json
from collections.abc import Iterable, Iterator, Mapping
from datetime import UTC, datetime
from typing import Any, Final
from urllib.parse import urlencode

from msgspec import Struct
from msgspec.structs import replace

from smsauth_gui import __version__
from smsauth_gui.core.diagnosis.failure import failure_cause
from smsauth_gui.core.diagnosis.refusal import BY_SHAPE
from smsauth_gui.core.diagnosis.situation import Diagnosis, Flaw, Known, Situation
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.provider.template import query_of, with_query
from smsauth_gui.core.safe.personal import without_people
from smsauth_gui.core.token import jwt
from smsauth_gui.core.token.carriers import Carrier, token_scopes
from smsauth_gui.core.values.decoding import unmarked
from smsauth_gui.core.values.errors import CAUSES
from smsauth_gui.core.values.http import Answer, Exchange, Failure, Headers, Request, Response, header, parts_of
from smsauth_gui.core.values.json_scan import json_of
from smsauth_gui.core.values.moment import stamp
from smsauth_gui.core.values.statement import VERBATIM, Statement, statement


class NotHar(ValueError):
    """The text is no HTTP archive, or has no entry that can be read."""


class NoEntry(NotHar):
    """It is an archive, but none of its entries can be read."""


class Entry(Struct, frozen=True):
    """One exchange of an archive and what the archive says about it."""

    exchange: Exchange
    provider: str = ""
    method: str = ""
    known: Known = Known()
    index: int = 0
    """Its place in the archive, counted from 0."""
    of: int = 1
    """How many entries the archive has, with those that cannot be read."""

    def situation(self, *, now: datetime | None = None, provider: str = "", method: str = "") -> Situation:
        """The exchange as something to diagnose; ``now`` replaces the entry's own start as our clock."""
        return Situation(
            request=self.exchange.request,
            answer=self.exchange.answer,
            now=now or self.exchange.started,
            provider=provider or self.provider,
            method=method or self.method,
            known=self.known,
        )


def read(text: str | bytes) -> tuple[Entry, ...]:
    """All entries that can be read, in order; `NotHar` where it is no archive; one entry alone will do."""
    data = _members(json_of(unmarked(text)))
    listed = _entries(data)
    every = ((index, _entry(one)) for index, one in enumerate(listed))
    found = tuple(replace(entry, index=index, of=len(listed)) for index, entry in every if entry is not None)
    if not found:
        raise NoEntry("no entry that can be read")
    return found


def _entries(data: Mapping[str, Any]) -> list[Any]:
    if "log" not in data and isinstance(data.get("request"), dict) and "response" in data:
        return [data]  # one entry alone
    entries = _members(data.get("log")).get("entries")
    if not isinstance(entries, list):
        raise NotHar("no log with entries")
    return entries


def _entry(data: object) -> Entry | None:
    entry = _members(data)
    request = _members(entry.get("request"))
    if not isinstance(request.get("url"), str):
        return None
    answer = _answer(entry, _members(entry.get("response")))
    started = stamp(entry.get("startedDateTime")) or datetime.fromtimestamp(0, UTC)
    return Entry(
        Exchange(_request(request), answer, started),
        _text(entry.get("_provider")),
        _text(entry.get("_method")),
        _known(entry),
    )


def _request(data: Mapping[str, Any]) -> Request:
    post = _members(data.get("postData"))
    body = _text(post.get("text"))
    if not body and "params" in post:
        body = urlencode(_listed(post["params"]))
    headers = tuple((name, value) for name, value in _listed(data.get("headers")) if not name.startswith(":"))
    method = _text(data.get("method")).upper() or "GET"
    return Request(method, _address(data), headers, body.encode("utf-8", "replace") or None)


def _address(data: Mapping[str, Any]) -> str:
    """The address with those parameters that stand in ``queryString`` alone."""
    url = _text(data.get("url"))
    if not parts_of(url).netloc:
        return url
    there = {name for name, _ in query_of(url)}
    return with_query(url, [pair for pair in _listed(data.get("queryString")) if pair[0] not in there])


def _listed(data: object) -> Headers:
    """A list of names and values, as headers and parameters stand in an archive."""
    if not isinstance(data, list):
        return ()
    return tuple((_text(item.get("name")), _text(item.get("value"))) for item in data if isinstance(item, dict))


_ERRORS: Final = ("_error", "_failureText", "_errorText")
"""Where archives write why there was no answer (Chromium and ours; Playwright)."""
_FAILURES: Final = frozenset(
    {code for code in CAUSES if code.startswith(("net.", "tls.", "flow."))} | {"answer.too_large", "input.invalid"}
)
"""Causes that our own archives name in front of the words."""


def _answer(entry: Mapping[str, Any], data: Mapping[str, Any]) -> Answer:
    status = data.get("status")
    if not isinstance(status, int) or isinstance(status, bool) or status <= 0:
        return _failure(entry, data)
    headers = _listed(data.get("headers"))
    where, time = _text(data.get("redirectURL")), entry.get("time")
    if where and header(headers, "location") is None:
        headers = (*headers, ("Location", where))
    return Response(
        status,
        headers,
        _content(_members(data.get("content"))),
        int(time) if isinstance(time, int | float) and 0 <= time < 1e9 else 0,
        cut=entry.get("_cut") is True,
        reason=_text(data.get("statusText")),
    )


def _failure(entry: Mapping[str, Any], data: Mapping[str, Any]) -> Failure:
    errors = (_text(item.get(name)) for item in (entry, data) for name in _ERRORS)
    words = next(filter(None, errors), "") or _text(data.get("statusText"))
    cause, _, _ = words.partition(":")
    if cause not in _FAILURES:
        cause = failure_cause(words)
    return Failure(cause, words)


def _content(data: Mapping[str, Any]) -> bytes:
    text = _text(data.get("text"))
    if data.get("encoding") == "base64":
        try:
            return base64.b64decode(text)
        except (binascii.Error, ValueError):
            return b""
    return text.encode("utf-8", "replace")


def _known(data: Mapping[str, Any]) -> Known:
    stored = _members(data.get("_stored"))
    scopes = stored.get("scopes")
    return Known(
        expires_at=stamp(stored.get("expires_at")),
        scopes=tuple(map(str, scopes)) if isinstance(scopes, list) else None,
        redirect_uri=_text(stored.get("redirect_uri")),
        flaw=_flaw(data.get("_flaw")),
    )


def _flaw(value: object) -> Flaw | None:
    """``{"cause": …, "evidence": …}``; older versions wrote ``credential.malformed: the words``, also as a note."""
    evidence = statement("evidence.seen_unmasked")
    if isinstance(value, str):
        cause, _, words = value.partition(": ")
        if words:
            evidence = statement(VERBATIM, text=words)
    else:
        cause = _text(_members(value).get("cause"))
        try:
            evidence = Statement.from_json(_members(value).get("evidence"))
        except TypeError:
            return None
    return Flaw(cause, evidence.masked(lambda text: text[:300])) if cause else None


def _text(value: object) -> str:
    return value if isinstance(value, str) else ""


def _members(value: object) -> Mapping[str, Any]:
    """The members of an object; none of anything else."""
    return value if isinstance(value, dict) else {}


# ---- writing -----------------------------------------------------------------------------------------------


_FLAW: Final = "flaw="
_EXPIRES: Final = "expires_at="
_SCOPES: Final = "scopes="


class Note(Struct, frozen=True):
    """What goes beside an exchange into the archive."""

    provider: str = ""
    method: str = ""
    known: Known = Known()


def note_of(known: Known, diagnosis: Diagnosis, carried: Iterable[Carrier] = ()) -> Note:
    """What goes beside an exchange, so that its masked copy is still diagnosed alike.

    ``carried`` is what the request carried before masking: the times and scopes of a token are facts, and no secrets.
    """
    if diagnosis.cause in BY_SHAPE and diagnosis.evidence:
        known = replace(known, flaw=Flaw(diagnosis.cause, diagnosis.evidence[-1]))
    for carrier in carried:
        if not carrier.value.startswith("ey"):
            continue
        payload = jwt.take_apart(carrier.value).payload
        if payload is None:
            continue
        known = replace(known, expires_at=jwt.moment(payload.get("exp")) or known.expires_at)
        if (scopes := token_scopes(payload)) is not None:
            known = replace(known, scopes=scopes)
    return Note(diagnosis.provider, diagnosis.method, known)


def facts_of(note: Note) -> tuple[str, ...]:
    """The facts of a note as the notes of a masked exchange, which travel with it."""
    known = note.known
    facts: list[str] = []
    if known.flaw is not None:
        facts.append(f"{_FLAW}{json.dumps(known.flaw.as_json())}")
    if known.expires_at is not None:
        facts.append(f"{_EXPIRES}{known.expires_at.isoformat()}")
    if known.scopes is not None:
        facts.append(f"{_SCOPES}{' '.join(known.scopes)}")
    return tuple(facts)


def _with_facts(known: Known, notes: tuple[str, ...]) -> Known:
    for fact in notes:
        if fact.startswith(_FLAW):
            known = replace(
                known, flaw=known.flaw or _flaw(json_of(fact.removeprefix(_FLAW)) or fact.removeprefix(_FLAW))
            )
        elif fact.startswith(_EXPIRES):
            known = replace(known, expires_at=stamp(fact.removeprefix(_EXPIRES)))
        elif fact.startswith(_SCOPES):
            known = replace(known, scopes=tuple(fact.removeprefix(_SCOPES).split()))
    return known


def write(
    exchanges: Iterable[tuple[Exchange, Note]], *, personal: bool = False, catalog: Catalog | None = None
) -> bytes:
    """An archive of exchanges that were masked before (`core.safe.redact.exchange`).

    Without ``personal`` it holds no phone numbers, texts, e-mail addresses and names either; ``catalog`` tells where
    else the providers' answers speak of people.
    """
    catalog = catalog or Catalog(())
    if not personal:
        exchanges = [(without_people(exchange, catalog.get(note.provider)), note) for exchange, note in exchanges]
    creator = {"name": "smsauth", "version": __version__}
    entries = [_written(exchange, note) for exchange, note in exchanges]
    log = {"log": {"version": "1.2", "creator": creator, "entries": entries}}
    return json.dumps(log, ensure_ascii=False, indent=1).encode("utf-8", "replace") + b"\n"


def _written(exchange: Exchange, note: Note) -> dict[str, Any]:
    request, answer = exchange.request, exchange.answer
    return {
        "startedDateTime": exchange.started.astimezone(UTC).isoformat(timespec="milliseconds"),
        "time": answer.ms,
        "request": _written_request(request),
        "response": _written_response(answer),
        "cache": {},
        "timings": {"send": 0, "wait": answer.ms, "receive": 0},
        **dict(_extras(answer, replace(note, known=_with_facts(note.known, exchange.notes)))),
    }


def _extras(answer: Answer, note: Note) -> Iterator[tuple[str, Any]]:
    if note.provider:
        yield "_provider", note.provider
    if note.method:
        yield "_method", note.method
    expires, scopes = note.known.expires_at, note.known.scopes
    if expires is not None or scopes is not None:
        yield "_stored", {"expires_at": expires.isoformat() if expires else None, "scopes": scopes}
    if note.known.flaw is not None:
        yield "_flaw", note.known.flaw.as_json()
    if isinstance(answer, Response) and answer.cut:
        yield "_cut", True
    if isinstance(answer, Failure):
        yield "_error", f"{answer.cause}: {answer.text}"


def _pairs(members: Iterable[tuple[str, str]]) -> list[dict[str, str]]:
    return [{"name": name, "value": value} for name, value in members]


def _written_request(request: Request) -> dict[str, Any]:
    body = (request.body or b"").decode("utf-8", "replace")
    written: dict[str, Any] = {
        "method": request.method,
        "url": request.url,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": _pairs(request.headers),
        "queryString": _pairs(query_of(request.url)),
        "headersSize": -1,
        "bodySize": len(request.body or b""),
    }
    if body:
        written["postData"] = {"mimeType": request.header("Content-Type") or "", "text": body}
    return written


def _written_response(answer: Answer) -> dict[str, Any]:
    """The answer, or the empty one with status 0 that stands for none."""
    shown = answer if isinstance(answer, Response) else Response(0)
    content: dict[str, Any] = {"size": len(shown.body), "mimeType": shown.header("Content-Type") or ""}
    if isinstance(answer, Response):
        content["text"] = answer.text
    return {
        "status": shown.status,
        "statusText": shown.reason,
        "httpVersion": "HTTP/1.1",
        "cookies": [],
        "headers": _pairs(shown.headers),
        "content": content,
        "redirectURL": shown.header("location") or "",
        "headersSize": -1,
        "bodySize": len(shown.body),
    }
