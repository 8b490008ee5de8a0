"""What a server answered, as a reading: a token answer, also a loosely written one, or an error and whose words it uses."""

import re
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from typing import Any, Final

from msgspec.structs import replace

from smsauth_gui.core.diagnosis.rules import found_in, values_at
from smsauth_gui.core.grant.token_answer import Asked, grant_in
from smsauth_gui.core.paste.credential_reading import Reader
from smsauth_gui.core.paste.guesses import merged
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.provider.schema import Provider, Rule, TokenAnswer
from smsauth_gui.core.provider.vocabulary import Vocabulary
from smsauth_gui.core.safe.known import Known
from smsauth_gui.core.safe.words import words
from smsauth_gui.core.values import moment as moments
from smsauth_gui.core.values.credential import Grant
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.linear import linear
from smsauth_gui.core.values.reading import Guess, Kind, Reading, Status
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.statement import PROVIDER, Statement, statement

_SPELLED: Final = {
    "accessToken": "access_token", "refreshToken": "refresh_token", "idToken": "id_token", "tokenType": "token_type",
    "expiresAt": "expires_at", "expiresIn": "expires_in",
}  # fmt: skip
_TOKENS: Final = ("access_token", "refresh_token", "id_token")
_BESIDE: Final[Mapping[str, tuple[str, Statement]]] = {
    "refresh_token": ("refresh", statement("reading.refresh_token")),
    "id_token": ("id", statement("reading.id_token")),
}
"""The tokens that come beside an access token: their kind, and what they are."""
_ANSWERED: Final = frozenset({*_SPELLED, *_TOKENS, "token"})
_AS_READ: Final[Mapping[str, Kind]] = {"error_answer": "error_answer", "answer": "unknown"}
"""What a text is read as that has the shape of an answer."""
_ERROR: Final = statement("reading.error_answer")
_LOOSE: Final = regex(
    r"(?<![A-Za-z0-9])(access_?token|refresh_?token|id_?token|token_?type|expires_?in|expires_?at|scope)"
    r"(?:[\"'`]?\]?[ \t]{0,8}(?:=>|[:=])[ \t\n]{0,8}|>)"
    r"(?:\"([^\"\n]{1,20000})\"|'([^'\n]{1,20000})'|([^\s\"'`<>,;&(){}]{1,20000}))",
    re.IGNORECASE,
)
_LOOSE_NAMES: Final = {
    name.replace("_", ""): name for name in (*_TOKENS, "token_type", "expires_in", "expires_at", "scope")
}
_OPENING: Final = regex(r"<([A-Za-z]\w{0,60})[^<>]{0,200}>")
_LEAF: Final = regex(r"<([A-Za-z]\w{0,60})>([^<>]{1,1000})</\1>")
_WORDS: Final = (
    "error", "error_description", "hint", "message", "response", "code", "errorCode", "description", "title",
    "detail", "messageId", "text",
)  # fmt: skip


def _granted(members: Mapping[str, Any], received: datetime) -> Grant | None:
    """What the answer grants; None for a token that nobody could use, which is shown all the same."""
    try:
        return grant_in(TokenAnswer(), members, Asked(), received)
    except Problem:
        return None


class AnswerReader:
    """Reads token answers, with the reader of their tokens."""

    def __init__(self, reader: Reader) -> None:
        self._reader = reader

    def token_answer(self, data: Mapping[str, Any], received: datetime | None) -> Reading | None:
        """A token endpoint's answer: the access token, and what came beside it, each its own item."""
        tokens = _tokens_in(data)
        items = tuple(self._token(name, tokens, received) for name in _TOKENS if name in tokens)
        if not items:
            return None
        first = items[0]
        return Reading(
            "token_response",
            status=first.status,
            providers=merged(item.providers for item in items),
            items=items,
            scopes=first.scopes,
            expires_at=first.expires_at,
            expires_from=first.expires_from,
            findings=tuple(item for item in first.findings if item.code == "text.placeholder"),
        )

    def _token(self, name: str, answer: dict[str, Any], received: datetime | None) -> Reading:
        """One token of an answer."""
        item = self._reader.credential(answer[name].strip(), label=name)
        if name not in _BESIDE:
            return self._access_token(item, answer, received)
        kind, what = _BESIDE[name]
        # Beside an access token it is where it belongs.
        findings = tuple(finding for finding in item.findings if finding.code != "jwt.wrong_kind")
        return replace(item, token_kind=kind, what=item.what or what, findings=findings)

    def _access_token(self, item: Reading, answer: dict[str, Any], received: datetime | None) -> Reading:
        """With the scopes and the expiry that the answer tells; a lifetime only where it is known when it began."""
        members = {name: value for name, value in answer.items() if received is not None or name != "expires_in"}
        item = replace(item, token_kind=item.token_kind or "access")
        grant = _granted(members, received or self._reader.moment)
        if grant is None:
            return item
        item = self._until(item, grant)
        lifetime = answer.get("expires_in")
        if isinstance(lifetime, int | float | str):
            item = replace(item, fields=(*item.fields, ("expires_in", str(lifetime)[:40])))
        return replace(item, scopes=item.scopes or grant.scopes_granted)

    def _until(self, item: Reading, grant: Grant) -> Reading:
        """With the expiry that was granted, where the token names none."""
        if item.expires_at is not None or grant.expires_at is None:
            return item
        status: Status = "expired" if grant.expires_at <= self._reader.moment else "valid"
        return replace(item, expires_at=grant.expires_at, expires_from=grant.expires_from, status=status)

    def loose(self, text: str) -> tuple[dict[str, str], int]:
        """The members of a token answer in any notation, and where they begin; nothing without a token in company."""
        low = text.lower()
        if "access_token" not in low and "accesstoken" not in low:
            return {}, 0
        found: dict[str, str] = {}
        start = len(text)
        for match in _LOOSE.finditer(text):
            name = _LOOSE_NAMES[match[1].lower().replace("_", "")]
            value = match[2] or match[3] or match[4]
            if name in found and name in _TOKENS:
                break  # a second answer begins
            found.setdefault(name, value)
            start = min(start, match.start())
        if len(found.get("access_token", "")) < 8 or len(found) < 2:
            return {}, 0
        return found, start

    def dated_before(self, text: str, start: int) -> datetime | None:
        """The last time with a zone that stands before an answer: when it was received."""
        dated = moments.find(text[max(0, start - 2_000) : start], now=self._reader.moment, zone=UTC)
        return next((item.moment for item in reversed(dated) if item.zoned), None)


def _tokens_in(data: Mapping[str, Any]) -> dict[str, Any]:
    """The members as the standard spells them, without tokens that are none; empty where it is no token answer."""
    if _ANSWERED.isdisjoint(data):
        return {}
    members = {_SPELLED.get(name, name): value for name, value in data.items()}
    tokens = {name: value for name, value in members.items() if name not in _TOKENS or _is_text(value)}
    if tokens.keys().isdisjoint(_TOKENS) and len(members) <= 3 and _is_text(members.get("token")):
        tokens["access_token"] = members["token"]
    return tokens


def _is_text(value: object) -> bool:
    return isinstance(value, str) and bool(value.strip())


# ---- errors ------------------------------------------------------------------------------------------------
def error_of(text: str, data: object, catalog: Catalog) -> Reading | None:
    """An error body: whose words these are, and the words; None when it is none."""
    body = text.strip()[:5000]
    if data is None and body.startswith("<"):
        data = _of_xml(body)
    known = next((found for provider in catalog if (found := _error_of(provider, body, data)) is not None), None)
    if known is None and isinstance(data, dict) and _looks_like_error(data):
        known = Reading("error_answer", what=_ERROR)
    if known is None:
        return None
    return replace(known, fields=_fields(data, catalog.vocabulary))


def _error_of(provider: Provider, body: str, data: object) -> Reading | None:
    """An error answer that is written as this provider writes them."""
    for shape in provider.shapes:
        if shape.kind in _AS_READ and linear(f"(?s){shape.pattern}").fullmatch(body):
            guess = Guess(provider.id, shape.confidence, statement(PROVIDER, text=shape.why or shape.what))
            return Reading(_AS_READ[shape.kind], providers=(guess,), what=statement(PROVIDER, text=shape.what))
    if isinstance(data, dict) and _known_words(provider.rules, data):
        guess = Guess(provider.id, "high", statement("guess.error_words"))
        return Reading("error_answer", providers=(guess,), what=_ERROR)
    return None


def _of_xml(text: str) -> dict[str, Any] | None:
    """A small error answer in XML as the JSON it would be: names around, texts inside; None for pages and others."""
    leaves = {match[1]: match[2].strip() for match in _LEAF.finditer(text)}
    names = [name for name in _OPENING.findall(text) if name not in leaves]
    if not leaves or not re.search("error|fault|exception", " ".join(names), re.IGNORECASE) or "html" in names:
        return None
    data: dict[str, Any] = dict(leaves)
    for name in reversed(names[:5]):
        data = {name: data}
    return data


def _known_words(rules: Iterable[Rule], data: dict[str, Any]) -> bool:
    """A rule of the provider knows these very words: it names members and what stands in them.

    What is an error only because it came with status 200 is a number that others use for other things.
    """
    return any(
        rule.json
        and rule.status != (200,)
        and all(found_in(pattern, values_at(data, path)) is not None for path, pattern in rule.json.items())
        for rule in rules
    )


def _looks_like_error(data: dict[str, Any]) -> bool:
    names = {"error", "errors", "requestError", "errorCode", "error_description", "error-code", "fault"}
    if any(data.get(name) for name in names):
        return True
    sending = {"to", "from", "text", "textMessage", "phoneNumbers", "recipients", "messages", "success"}
    message = data.get("message") or data.get("title") or data.get("detail")
    return isinstance(message, str) and len(data) <= 8 and not sending & set(data)


def _fields(data: object, vocabulary: Vocabulary) -> tuple[tuple[str, str], ...]:
    """The words of an error answer, for a person; what looks like a token is masked."""
    known = Known((), vocabulary)
    if not isinstance(data, dict):
        return (("body", words(str(data)[:200], known)),) if data is not None else ()
    while len(data) == 1 and isinstance(inner := next(iter(data.values())), dict):
        data = inner
    return tuple(
        (name, words(str(data[name])[:300], known)) for name in _WORDS if isinstance(data.get(name), str | int)
    )
