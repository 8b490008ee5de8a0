"""What differs between two requests and their answers; both were masked before they come here."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from smsauth_gui.core.values.http import Exchange, Failure, Headers, Response

_NONE: Final = "–"
_MOST_FIELDS: Final = 40
_SHOWN: Final = 300
_QUIET: Final = frozenset(
    {"date", "content-length", "connection", "keep-alive", "etag", "server", "via", "age", "vary"}
)
"""Headers of an answer that differ each time and explain nothing."""


@dataclass(frozen=True, slots=True)
class Difference:
    """One line of a comparison, in words that may be shown; never a secret."""

    topic: str
    first: str
    second: str

    @property
    def same(self) -> bool:
        """Both sides say the same."""
        return self.first == self.second


def exchange_sentence(one: Exchange | None, other: Exchange | None) -> str:
    """The likeliest reason first: another host, another call, a header that is missing, then what the answers say."""
    if one is None or other is None:
        return ""
    ours, theirs = _asked(one), _asked(other)
    for topic, words in (("host", "different hosts"), ("path", "different addresses"), ("method", "different methods")):
        if ours[topic] != theirs[topic] and _NONE not in (ours[topic], theirs[topic]):
            return (
                f"The requests went to {words}: {ours[topic]} and {theirs[topic]}."
                if topic != "method"
                else (f"The requests used {words}: {ours[topic]} and {theirs[topic]}.")
            )
    lacking = _lacking(one.request.headers, other.request.headers)
    if lacking:
        return lacking
    if one.request.body != other.request.body:
        return "The same was asked with different contents."
    if (said := _status(one)) != (also := _status(other)):
        return f"The same was asked; the answers differ: {said} and {also}."
    differing = [row.topic for row in _answer_rows(one, other) if not row.same]
    return f"The same was asked; the answers differ in {differing[0]}." if differing else ""


def _lacking(ours: Headers, theirs: Headers) -> str:
    names, others = ({name.lower(): name for name, _ in headers} for headers in (ours, theirs))
    for name in ("authorization", "x-api-key", "accept", "content-type"):
        if (name in names) != (name in others):
            which = "second" if name in names else "first"
            return f"The {which} request has no {names.get(name) or others.get(name)} header."
    return ""


def exchange_rows(one: Exchange | None, other: Exchange | None) -> Iterator[Difference]:
    """Request, answer and time, line by line."""
    ours, theirs = _asked(one), _asked(other)
    for topic in ours:
        yield Difference(topic, ours[topic], theirs[topic])
    mine, yours = ({name.lower(): value for name, value in _headers(item)} for item in (one, other))
    for name in dict.fromkeys((*mine, *yours)):
        yield Difference(f"sent: {name}", mine.get(name, _NONE), yours.get(name, _NONE))
    yield Difference("answer", _status(one), _status(other))
    yield from _answer_rows(one, other)


def _asked(exchange: Exchange | None) -> dict[str, str]:
    """Method, host, path, query and contents of the request."""
    request = exchange.request if exchange is not None else None
    try:
        parts = urlsplit(request.url) if request is not None else urlsplit("")
    except ValueError:
        parts = urlsplit("")
    body = (request.body or b"").decode("utf-8", "replace") if request is not None else ""
    asked = {
        "method": request.method if request is not None and request.url else "",
        "scheme": parts.scheme,
        "host": parts.netloc,
        "path": parts.path,
        "query": parts.query,
        "contents": body[:_SHOWN],
    }
    return {name: value or _NONE for name, value in asked.items()}


def _headers(exchange: Exchange | None) -> Headers:
    return exchange.request.headers if exchange is not None else ()


def _status(exchange: Exchange | None) -> str:
    if exchange is None:
        return _NONE
    answer = exchange.answer
    if isinstance(answer, Failure):
        return answer.cause
    return str(answer.status) if answer.status else "not told"


def _answer_rows(one: Exchange | None, other: Exchange | None) -> Iterator[Difference]:
    ours, theirs = _body(one), _body(other)
    for name in [*dict.fromkeys((*ours, *theirs))][:_MOST_FIELDS]:
        yield Difference(f"answer: {name}" if name else "answer text", ours.get(name, _NONE), theirs.get(name, _NONE))
    mine, yours = _answer_headers(one), _answer_headers(other)
    for name in dict.fromkeys((*mine, *yours)):
        yield Difference(f"answered: {name}", mine.get(name, _NONE), yours.get(name, _NONE))


def _body(exchange: Exchange | None) -> Mapping[str, str]:
    """The members of a JSON answer, or its text under an empty name."""
    if exchange is None or not isinstance(exchange.answer, Response) or not exchange.answer.body:
        return {}
    try:
        data = json.loads(exchange.answer.body)
    except (ValueError, RecursionError):
        data = None
    if isinstance(data, dict):
        return {str(name): json.dumps(value, ensure_ascii=False)[:_SHOWN] for name, value in data.items()}
    return {"": exchange.answer.text[:_SHOWN]}


def _answer_headers(exchange: Exchange | None) -> Mapping[str, str]:
    if exchange is None or not isinstance(exchange.answer, Response):
        return {}
    return {name.lower(): value for name, value in exchange.answer.headers if name.lower() not in _QUIET}
