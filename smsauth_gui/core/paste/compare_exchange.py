"""What differs between two requests and their answers; both were masked before they come here."""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

from smsauth_gui.core.provider.vocabulary import BUILT_IN
from smsauth_gui.core.values.http import Exchange, Failure, Headers, Response
from smsauth_gui.core.values.statement import Statement, statement

Cell = str | Statement
"""Foreign words, or ours; empty: there is none."""
_MOST_FIELDS: Final = 40
_SHOWN: Final = 300
_QUIET: Final = frozenset(
    {"date", "content-length", "connection", "keep-alive", "etag", "server", "via", "age", "vary"}
)
"""Headers of an answer that differ each time and explain nothing."""


_ASKED: Final[Mapping[str, str]] = {"host": "compare.hosts", "path": "compare.addresses", "method": "compare.methods"}
"""The parts of a request that explain a failure, the likeliest first, and what is said where they differ."""
_ASKED_TOPICS: Final[Mapping[str, Statement]] = {
    "method": statement("topic.method"),
    "scheme": statement("topic.scheme"),
    "host": statement("topic.host"),
    "path": statement("topic.path"),
    "query": statement("topic.query"),
    "body": statement("topic.body"),
}


@dataclass(frozen=True, slots=True)
class Difference:
    """One line of a comparison, in words that may be shown; never a secret."""

    topic: Statement
    first: Cell
    second: Cell

    @property
    def same(self) -> bool:
        """Both sides say the same."""
        return self.first == self.second


def exchange_sentence(one: Exchange | None, other: Exchange | None) -> Statement | None:
    """The likeliest reason first: another host, another call, a header that is missing, then what the answers say."""
    if one is None or other is None:
        return None
    ours, theirs = _asked(one), _asked(other)
    for topic, code in _ASKED.items():
        if ours[topic] and theirs[topic] and ours[topic] != theirs[topic]:
            return statement(code, first=ours[topic], second=theirs[topic])
    if lacking := _lacking(one.request.headers, other.request.headers):
        return lacking
    if one.request.body != other.request.body:
        return statement("compare.bodies")
    return _answers(one, other)


def _lacking(ours: Headers, theirs: Headers) -> Statement | None:
    names, others = ({name.lower(): name for name, _ in headers} for headers in (ours, theirs))
    for name in (*sorted(BUILT_IN.headers), "accept", "content-type"):
        if name in names and name not in others:
            return statement("compare.no_header_second", name=names[name])
        if name in others and name not in names:
            return statement("compare.no_header_first", name=others[name])
    return None


def _answers(one: Exchange, other: Exchange) -> Statement | None:
    """What differs in the answers to the same request."""
    ours, theirs = _status(one), _status(other)
    if ours != theirs:
        return statement("compare.statuses", first=ours, second=theirs)
    differing = next((row.topic for row in _answer_rows(one, other) if not row.same), None)
    if differing is None:
        return None
    return statement("compare.answers", topic=differing)


def exchange_rows(one: Exchange | None, other: Exchange | None) -> Iterator[Difference]:
    """Request, answer and time, line by line."""
    ours, theirs = _asked(one), _asked(other)
    for name, topic in _ASKED_TOPICS.items():
        yield Difference(topic, ours[name], theirs[name])
    mine, yours = ({name.lower(): value for name, value in _headers(item)} for item in (one, other))
    for name in dict.fromkeys((*mine, *yours)):
        yield Difference(statement("topic.sent", name=name), mine.get(name, ""), yours.get(name, ""))
    yield Difference(statement("topic.answer"), _status(one), _status(other))
    yield from _answer_rows(one, other)


def _asked(exchange: Exchange | None) -> dict[str, str]:
    """The parts of the request by their topics; empty where there is none."""
    if exchange is None:
        return dict.fromkeys(_ASKED_TOPICS, "")
    request = exchange.request
    try:
        parts = urlsplit(request.url)
    except ValueError:
        parts = urlsplit("")
    return {
        "method": request.method if request.url else "",
        "scheme": parts.scheme,
        "host": parts.netloc,
        "path": parts.path,
        "query": parts.query,
        "body": (request.body or b"").decode("utf-8", "replace")[:_SHOWN],
    }


def _headers(exchange: Exchange | None) -> Headers:
    return exchange.request.headers if exchange is not None else ()


def _status(exchange: Exchange | None) -> Cell:
    if exchange is None:
        return ""
    answer = exchange.answer
    if isinstance(answer, Failure):
        return answer.cause
    return str(answer.status) if answer.status else statement("compare.no_status")


def _answer_rows(one: Exchange | None, other: Exchange | None) -> Iterator[Difference]:
    ours, theirs = _body(one), _body(other)
    for name in [*dict.fromkeys((*ours, *theirs))][:_MOST_FIELDS]:
        topic = statement("topic.answer_member", name=name) if name else statement("topic.answer_text")
        yield Difference(topic, ours.get(name, ""), theirs.get(name, ""))
    mine, yours = _answer_headers(one), _answer_headers(other)
    for name in dict.fromkeys((*mine, *yours)):
        yield Difference(statement("topic.answered", name=name), mine.get(name, ""), yours.get(name, ""))


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
