"""Compares two of anything that was read: first the one difference that most likely explains the failure, then all."""

import json
from collections.abc import Iterator, Mapping
from datetime import datetime
from typing import Final, TypeVar

from msgspec import Struct

from smsauth_gui.core.provider.vocabulary import BUILT_IN
from smsauth_gui.core.values.http import Exchange, Failure, Headers, Response, parts_of
from smsauth_gui.core.values.json_scan import json_of
from smsauth_gui.core.values.reading import Reading
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


class Difference(Struct, frozen=True):
    """One line of a comparison, in words that may be shown; never a secret."""

    topic: Statement
    first: Cell
    second: Cell

    @property
    def same(self) -> bool:
        """Both sides say the same."""
        return self.first == self.second


class Comparison(Struct, frozen=True):
    """``sentence`` names what most likely explains the failure; rows have the differences first."""

    sentence: Statement
    rows: tuple[Difference, ...]


_ALIKE: Final = statement("compare.alike")
_TELL_LITTLE: Final = frozenset({"topic.fingerprint", "topic.length"})
"""What differs between any two credentials comes behind what may explain a failure."""
_IDENTICAL: Final = statement("compare.identical")
_NEITHER: Final = statement("compare.neither")

_Side = TypeVar("_Side", str, bool)
Codes = tuple[str, str]
"""What is said where it is true of the first alone, and where of the second alone."""

_TIMES: Final[Mapping[str, Codes]] = {
    "expired": ("compare.expired_first", "compare.expired_second"),
    "not_yet_valid": ("compare.not_yet_first", "compare.not_yet_second"),
}
_KINDS: Final[Mapping[str, Codes]] = {
    "refresh": ("compare.refresh_first", "compare.refresh_second"),
    "id": ("compare.id_first", "compare.id_second"),
}
_NAMED: Final[Mapping[str, str]] = {
    "iss": "compare.issuer",
    "aud": "compare.audience",
    "sub": "compare.user",
    "client_id": "compare.application",
}
"""The claims that explain a failure, the likeliest first."""


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
        told_by_request = {"topic.method", "topic.host"}
        found = [row for row in found if row.topic.code not in told_by_request] + [*exchange_rows(ours, theirs)]
    sentence = _sentence(first, second, one, other)
    more = exchange_sentence(ours, theirs)
    if more is not None and sentence == _IDENTICAL:
        sentence = statement("compare.same_but", more=more)
    elif more is not None and sentence in {_ALIKE, _NEITHER}:
        sentence = more
    return Comparison(sentence, tuple(sorted(found, key=lambda row: (row.same, row.topic.code in _TELL_LITTLE))))


def _lead(reading: Reading) -> Reading:
    return reading.items[0] if reading.items else reading


def _alone(sides: tuple[_Side, _Side], codes: Mapping[_Side, Codes]) -> Statement | None:
    """What is said where one of these is true of one side only."""
    if sides[0] == sides[1]:
        return None
    return next((statement(pair[sides.index(what)]) for what, pair in codes.items() if what in sides), None)


# ---- the sentence ------------------------------------------------------------------------------------------
def _sentence(first: Reading, second: Reading, one: Reading, other: Reading) -> Statement:
    """The likeliest explanation first: damage, kind, time, permission, issuer, the way it was sent, anything else."""
    if one.secret is None or other.secret is None:
        return _without_credential(first, second, one, other)
    if one.secret == other.secret:
        return _same(first, second, one, other)
    reasons = (_cut, _kinds, _times, _scopes, _owners, _claims, _sent)
    return next((found for reason in reasons if (found := reason(one, other)) is not None), _ALIKE)


def _without_credential(first: Reading, second: Reading, one: Reading, other: Reading) -> Statement:
    """At least one side holds nothing to compare."""
    only = _alone(
        (one.secret is not None, other.secret is not None), {True: ("compare.only_first", "compare.only_second")}
    )
    return only or _hosts(first, second) or _NEITHER


def _same(first: Reading, second: Reading, one: Reading, other: Reading) -> Statement:
    """The same credential: what differs is its copy, the host, the form it travelled in, or the moment."""
    hidden = (_has(first, "text.hidden_characters"), _has(second, "text.hidden_characters"))
    noise = (_has(first, "text.surrounding_noise"), _has(second, "text.surrounding_noise"))
    if damage := _alone(hidden, {True: ("compare.hidden_first", "compare.hidden_second")}):
        return damage
    if way := _hosts(first, second) or _sent(one, other):
        return statement("compare.same_but", more=way)
    if one.status != other.status:
        return statement("compare.same_later")
    return _alone(noise, {True: ("compare.noise_first", "compare.noise_second")}) or _IDENTICAL


def _has(reading: Reading, code: str) -> bool:
    return any(item.code == code for part in (reading, *reading.items) for item in part.findings)


def _hosts(first: Reading, second: Reading) -> Statement | None:
    ours, theirs = dict(first.fields).get("host", ""), dict(second.fields).get("host", "")
    if ours and theirs and ours != theirs:
        return statement("compare.hosts", first=ours, second=theirs)
    return None


def _sent(one: Reading, other: Reading) -> Statement | None:
    ours, theirs = _way(one), _way(other)
    if ours and theirs and ours.lower() != theirs.lower():
        return statement("compare.ways", first=ours, second=theirs)
    return None


def _way(reading: Reading) -> str:
    """``Authorization: Bearer``, ``X-Api-Key``, ``?apikey=``; empty where it stood in no request."""
    scheme = dict(reading.fields).get("scheme", "")
    name = reading.label if isinstance(reading.label, str) else ""
    return f"{name}: {scheme}" if scheme and name else name


def _kinds(one: Reading, other: Reading) -> Statement | None:
    if wrong := _alone((one.token_kind, other.token_kind), _KINDS):
        return wrong
    if one.kind != other.kind and "unknown" not in (one.kind, other.kind):
        return statement("compare.kinds", first=one.title, second=other.title)
    return None


def _cut(one: Reading, other: Reading) -> Statement | None:
    for short, long, code in ((one, other, "compare.cut_first"), (other, one, "compare.cut_second")):
        if short.secret is None or long.secret is None or short.secret.guessable or long.secret.guessable:
            continue
        text, whole = short.secret.reveal().rstrip(".…"), long.secret.reveal()
        if 4 <= len(text) < len(whole) and whole.startswith(text):
            return statement(code, n=len(whole) - len(text))
    return None


def _scopes(one: Reading, other: Reading) -> Statement | None:
    ours, theirs = set(one.scopes), set(other.scopes)
    mine, yours = ", ".join(sorted(ours - theirs)), ", ".join(sorted(theirs - ours))
    if one.kind != "jwt" and not (ours and theirs):
        return None
    if mine and yours:
        return statement("compare.permissions", first=mine, second=yours)
    if yours:
        return statement("compare.lacks_first", permissions=yours)
    if mine:
        return statement("compare.lacks_second", permissions=mine)
    return None


def _times(one: Reading, other: Reading) -> Statement | None:
    return _alone((one.status, other.status), _TIMES)


def _owners(one: Reading, other: Reading) -> Statement | None:
    mine, theirs = _owner(one), _owner(other)
    if mine and theirs and mine != theirs:
        return statement("compare.providers", first=mine, second=theirs)
    return None


def _claims(one: Reading, other: Reading) -> Statement | None:
    ours = {claim.name: claim.value for claim in one.claims}
    theirs = {claim.name: claim.value for claim in other.claims}
    for name, code in _NAMED.items():
        if name in ours and name in theirs and ours[name] != theirs[name]:
            return statement(code, first=ours[name][:80], second=theirs[name][:80])
    return None


# ---- the rows ----------------------------------------------------------------------------------------------
def _rows(first: Reading, second: Reading, one: Reading, other: Reading) -> Iterator[Difference]:
    ours, theirs = dict(first.fields), dict(second.fields)
    yield Difference(statement("topic.kind"), one.title, other.title)
    yield Difference(statement("topic.status"), one.status_words, other.status_words)
    yield Difference(statement("topic.fingerprint"), _fingerprint(one), _fingerprint(other))
    yield Difference(statement("topic.length"), _length(one), _length(other))
    yield Difference(statement("topic.permissions"), " ".join(one.scopes), " ".join(other.scopes))
    yield Difference(statement("topic.provider"), _owner(one), _owner(other))
    yield Difference(statement("topic.lifetime"), _lifetime(one), _lifetime(other))
    yield Difference(statement("topic.sent_as"), _way(one), _way(other))
    yield Difference(statement("topic.method"), ours.get("method", ""), theirs.get("method", ""))
    yield Difference(statement("topic.host"), ours.get("host", ""), theirs.get("host", ""))
    yield Difference(statement("topic.findings"), _codes(first, one), _codes(second, other))
    for topic, mine, yours in (("topic.header", one.header, other.header), ("topic.claim", one.claims, other.claims)):
        left = {claim.name: claim.value for claim in mine}
        right = {claim.name: claim.value for claim in yours}
        for name in dict.fromkeys((*left, *right)):
            yield Difference(statement(topic, name=name), left.get(name, ""), right.get(name, ""))


def _fingerprint(reading: Reading) -> Cell:
    if reading.secret is None:
        return ""
    return reading.secret.fingerprint or statement("compare.not_shown")


def _length(reading: Reading) -> Cell:
    if reading.secret is None or reading.secret.guessable:
        return ""
    return statement("compare.characters", n=len(reading.secret))


def _owner(reading: Reading) -> str:
    return reading.providers[0].id if reading.providers else ""


def _lifetime(reading: Reading) -> Cell:
    start: datetime | None = reading.issued_at or reading.not_before
    if start is None or reading.expires_at is None:
        return ""
    return statement("compare.seconds", n=int((reading.expires_at - start).total_seconds()))


def _codes(whole: Reading, reading: Reading) -> str:
    return " ".join(sorted({item.code for item in (*whole.findings, *reading.findings)}))


# ---- requests and their answers, masked before they come here ------------------------------------------------
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
    headers = [exchange.request.headers if exchange is not None else () for exchange in (one, other)]
    mine, yours = ({name.lower(): value for name, value in listed} for listed in headers)
    for name in dict.fromkeys((*mine, *yours)):
        yield Difference(statement("topic.sent", name=name), mine.get(name, ""), yours.get(name, ""))
    yield Difference(statement("topic.answer"), _status(one), _status(other))
    yield from _answer_rows(one, other)


def _asked(exchange: Exchange | None) -> dict[str, str]:
    """The parts of the request by their topics; empty where there is none."""
    if exchange is None:
        return dict.fromkeys(_ASKED_TOPICS, "")
    request = exchange.request
    parts = parts_of(request.url)
    return {
        "method": request.method if request.url else "",
        "scheme": parts.scheme,
        "host": parts.netloc,
        "path": parts.path,
        "query": parts.query,
        "body": (request.body or b"").decode("utf-8", "replace")[:_SHOWN],
    }


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
    data = json_of(exchange.answer.body)
    if isinstance(data, dict):
        return {str(name): json.dumps(value, ensure_ascii=False)[:_SHOWN] for name, value in data.items()}
    return {"": exchange.answer.text[:_SHOWN]}


def _answer_headers(exchange: Exchange | None) -> Mapping[str, str]:
    if exchange is None or not isinstance(exchange.answer, Response):
        return {}
    return {name.lower(): value for name, value in exchange.answer.headers if name.lower() not in _QUIET}
