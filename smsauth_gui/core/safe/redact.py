"""The one redactor: the copy of an exchange that may be shown, kept, logged or shared.

Headers, addresses and bodies are masked by the names that carry secrets and by the provider's paths; what remains is
read as running text (`core.safe.words`), so that a credential is masked wherever it is quoted.
"""

import base64
import json
import re
from collections.abc import Iterable, Iterator
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit, urlunsplit

from msgspec.structs import replace

from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.provider.vocabulary import Vocabulary, is_guessable_name
from smsauth_gui.core.safe.known import Known, is_masked, mask
from smsauth_gui.core.safe.parts import changed_at, changed_parameters
from smsauth_gui.core.safe.words import secrets_said, words
from smsauth_gui.core.token.flaw import is_placeholder
from smsauth_gui.core.values.body import named_values
from smsauth_gui.core.values.http import Exchange, Failure, Headers, Request, Response, parts_of
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.secret import Secret, is_word, looks_made

_COOKIES: Final = frozenset({"cookie", "set-cookie"})
_ADDRESSES: Final = frozenset({"location", "referer"})
_NO_SECRET: Final = regex(
    r"accept.*|access-control-.*|cache-control|connection|content-.*|date|dnt|expect|forwarded|from|host|if-.*|link|origin"
    r"|pragma|priority|range|referer|sec-.*|te|trailer|traceparent|tracestate|transfer-encoding|upgrade.*|user-agent|via"
    r"|x-(?:requested-with|forwarded-.*|real-ip)|.*(?:version|request|trace|correlation|idempotency|device|message|span)"
    r"(?:[-_]?(?:id|key))?|:.*",
    re.IGNORECASE,
)
"""Headers that every client sends, and those that number a request; another may carry a key under a name of its own."""
_BODY_LOOKED: Final = 100_000
"""Bytes of a request's body that are searched for its credentials."""
_LOOSE: Final = regex(r'"([\w-]{1,60})"\s*:\s*"((?:[^"\\]|\\.){1,5000})"')
"""A member of JSON that is a text: found also where the JSON cannot be read (cut off, too deep)."""


def exchange(
    exchange: Exchange, *, vocabulary: Vocabulary, secrets: Iterable[Secret] = (), provider: Provider | None = None
) -> Exchange:
    """The copy of an exchange that may be shown; the answer's own secrets are masked by name and by the provider's paths."""
    answer = exchange.answer
    said = secrets_said(answer.text[:_BODY_LOOKED], vocabulary)
    known = Known([*secrets, *secrets_in(exchange.request, vocabulary), *said], vocabulary)
    shown: Response | Failure
    if isinstance(answer, Response):
        shown = response(answer, known, _secret_paths(exchange, provider))
    else:
        shown = replace(answer, text=words(answer.text, known))
    return replace(exchange, request=request(exchange.request, known), answer=shown)


def _secret_paths(exchange: Exchange, provider: Provider | None) -> list[list[str]]:
    """Where secrets lie in an answer of the provider: what its calls name, and the tokens of an answer that grants some."""
    if provider is None:
        return []
    paths = [path for call in provider.calls if exchange.call_id in (None, "", call.id) for path in call.secret_paths]
    if exchange.purpose != "call":
        answers = [method.answer for method in provider.methods]
        paths += [path for answer in answers for path in (*answer.access_token, *answer.refresh_token)]
    return [path.split(".") for path in paths]


# ---- what a request carries --------------------------------------------------------------------------------
def secrets_in(request: Request, vocabulary: Vocabulary) -> tuple[Secret, ...]:
    """What a request carries as credentials: header values, halves of a pair, secret parameters of address and form."""
    carried = (
        *_in_headers(request.headers, vocabulary),
        *_in_address(request.url, vocabulary),
        *_in_body((request.body or b"")[:_BODY_LOOKED].decode("utf-8", "replace"), vocabulary),
    )
    distinct = (item for item in dict.fromkeys(carried) if item)
    return tuple(item for item in distinct if not is_masked(item.reveal()) and not is_placeholder(item.reveal()))


def _in_headers(headers: Headers, vocabulary: Vocabulary) -> Iterator[Secret]:
    for name, value in headers:
        if vocabulary.is_credential_header(name):
            schemes, credential = _parted(value.strip(), vocabulary)
            yield Secret(credential, guessable="basic" in schemes.lower())
            yield from _halves(credential)
        elif vocabulary.is_secret_name(name):
            yield Secret(value, guessable=name.lower() in _COOKIES)
        elif looks_made(value.strip()) and not _NO_SECRET.fullmatch(name):
            yield Secret(value.strip())


def _parted(value: str, vocabulary: Vocabulary) -> tuple[str, str]:
    """The scheme words in front of a header's value, and the credential; a word that nobody told us of counts as one."""
    schemes, credential = vocabulary.behind_schemes(value)
    word, blank, rest = credential.partition(" ")
    if not schemes and blank and is_word(word):
        return f"{word} ", rest.strip()
    return schemes, credential.strip()


def _halves(value: str) -> Iterator[Secret]:
    try:
        pair = base64.b64decode(value + "=" * (-len(value) % 4), validate=True).decode("utf-8")
    except ValueError:
        return
    _, colon, password = pair.partition(":")
    if colon:
        yield Secret(password.strip(), guessable=True)


def _in_address(address: str, vocabulary: Vocabulary) -> Iterator[Secret]:
    parts = parts_of(address)
    yield Secret(parts.netloc.rpartition("@")[0].partition(":")[2], guessable=True)
    yield from _named([*parse_qsl(parts.query), *parse_qsl(parts.fragment)], vocabulary)


def _in_body(body: str, vocabulary: Vocabulary) -> Iterator[Secret]:
    if body.lstrip().startswith(("{", "[")):
        yield from _named([(match[1], _unquoted(match[2])) for match in _LOOSE.finditer(body)], vocabulary)
        yield from secrets_said(body, vocabulary)
    else:
        yield from _named(named_values(body), vocabulary)


def _named(pairs: Iterable[tuple[str, str]], vocabulary: Vocabulary) -> Iterator[Secret]:
    for name, value in pairs:
        if vocabulary.is_secret_name(name):
            yield Secret(vocabulary.behind_schemes(value)[1], guessable=is_guessable_name(name))


def _unquoted(text: str) -> str:
    try:
        return str(json.loads(f'"{text}"'))
    except ValueError:
        return text


# ---- the copy that may be shown ----------------------------------------------------------------------------
def request(request: Request, known: Known) -> Request:
    """The copy of a request that may be shown."""
    return Request(request.method, url(request.url, known), headers(request.headers, known), body(request.body, known))


def response(response: Response, known: Known, secret_paths: Iterable[list[str]] = ()) -> Response:
    """The copy of an answer that may be shown."""
    shown = body(response.body, known, secret_paths) or b""
    return replace(response, headers=headers(response.headers, known), body=shown)


def headers(headers: Headers, known: Known) -> Headers:
    """Headers with credentials masked; scheme words stay, since they explain."""
    return tuple((name, _header(name, value, known)) for name, value in headers)


def _header(name: str, value: str, known: Known) -> str:
    low = name.lower()
    if known.vocabulary.is_credential_header(name):
        return _credential(value, known.vocabulary)
    if known.vocabulary.is_secret_name(name):
        return mask(value, guessable=low in _COOKIES)
    if low in _ADDRESSES:
        return url(value, known)
    return words(value, known)


def _credential(value: str, vocabulary: Vocabulary) -> str:
    """A credential with its scheme words in front, as headers carry it; the words stay."""
    schemes, credential = _parted(value, vocabulary)
    if not credential:
        return value
    return schemes + mask(credential, guessable="basic" in schemes.lower())


def url(address: str, known: Known) -> str:
    """An address with secret parameters of its query and fragment masked, and no user information."""
    try:
        parts = urlsplit(address)
    except ValueError:
        return known.hide(address)
    netloc = parts.netloc.rpartition("@")[2]
    query, fragment = (_pairs(text, known) for text in (parts.query, parts.fragment))
    return known.hide(urlunsplit((parts.scheme, netloc, parts.path, query, fragment)))


def _pairs(query: str, known: Known) -> str:
    return changed_parameters(query, lambda name, value: _parameter(name, value, known.vocabulary), safe=":/@, ")


def _parameter(name: str, value: str, vocabulary: Vocabulary) -> str:
    if vocabulary.is_credential_header(name):
        return _credential(value, vocabulary)
    if value and (vocabulary.is_secret_name(name) or name == "state"):
        return mask(value, guessable=is_guessable_name(name))
    return value


def body(data: bytes | None, known: Known, secret_paths: Iterable[list[str]] = ()) -> bytes | None:
    """A body with secrets masked: JSON and forms by name and path, and all of it as running text."""
    if not data:
        return data
    text = data.decode("utf-8", "replace")
    stripped = text.lstrip()
    if stripped[:1] in {"{", "["}:
        text = _json(text, known.vocabulary, secret_paths)
    elif re.fullmatch(r"[\w.~%+*-]+=[^\s]*", stripped) and "<" not in stripped:
        text = _pairs(stripped, known)
    return words(text, known).encode("utf-8", "replace")


def _json(text: str, vocabulary: Vocabulary, secret_paths: Iterable[list[str]]) -> str:
    """JSON with secret members masked; where nothing is, it stays as it was written."""
    try:
        value = json.loads(text)
    except (ValueError, RecursionError):
        return _LOOSE.sub(lambda match: match[0].replace(match[2], _member(match[1], match[2], vocabulary)), text)
    masked = _by_name(value, vocabulary)
    for path in secret_paths:
        masked = changed_at(masked, path, _masked)
    return text if masked == value else json.dumps(masked, ensure_ascii=False)


def _by_name(value: Any, vocabulary: Vocabulary) -> Any:
    if isinstance(value, dict):
        listed = value.get("name", value.get("key"))  # a list of headers, as archives and echoes write them
        shown = {name: _member(name, item, vocabulary) for name, item in value.items()}
        if isinstance(listed, str) and "value" in value:
            shown["value"] = _member(listed, value["value"], vocabulary)
        return shown
    if isinstance(value, list):
        return [_by_name(item, vocabulary) for item in value]
    return value


def _member(name: str, value: Any, vocabulary: Vocabulary) -> Any:
    if not isinstance(value, str):
        return _by_name(value, vocabulary)
    if vocabulary.is_credential_header(name):
        return _credential(value, vocabulary)
    schemes, credential = vocabulary.behind_schemes(value)
    if not credential or not vocabulary.is_secret_member(name):
        return value
    return schemes + mask(credential, guessable=is_guessable_name(name))


def _masked(value: Any) -> Any:
    if isinstance(value, str) and value:
        return mask(value)
    return value
