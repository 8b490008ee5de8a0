"""The one redactor: the copy of an exchange that may be shown, kept, logged or shared.

What a machine made (tokens, keys) becomes its fingerprint, so that two people can tell that they speak of the same;
what a person could have made up (passwords, user:password pairs) becomes dots. Known secrets are searched in every
spelling in which they travel: plain, URL-encoded, base64, base64url.
"""

from __future__ import annotations

import base64
import html
import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import replace
from typing import Any, Final
from urllib.parse import parse_qsl, quote, quote_plus, urlencode, urlsplit, urlunsplit

from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.token.flaw import is_placeholder
from smsauth_gui.core.values.http import Exchange, Failure, Headers, Request, Response
from smsauth_gui.core.values.secret import MASK, Secret, fingerprint_of

SECRET_NAMES: Final = re.compile(
    r"(?:.*[_-])?(?:access|refresh|id|api|auth|session|bearer|csrf)?[_-]?(?:token|secret|password|passwd|pwd|passphrase)s?"
    r"|.*api[_.-]?key|(?:.*[_.-])?(?:secret|access)[_.-]?key|apikeysecret|client[_-]?secret|code|code_verifier|p|sig|signature|(?:client_)?assertion|x-(?:[a-z]+-)?key"
    r"|private[_-]?key|authtoken|accesstoken|refreshtoken|keysecret|key_secret|set-cookie|cookie",
    re.IGNORECASE,
)
_NOT_SECRET: Final = frozenset({"token_type", "tokentype", "code_challenge", "token_type_hint"})
GUESSABLE_NAMES: Final = re.compile(r"(?:.*[_-])?(?:password|passwd|pwd|passphrase)|p|set-cookie|cookie", re.IGNORECASE)
_SECRET_HEADERS: Final = frozenset(
    {"authorization", "proxy-authorization", "cookie", "set-cookie", "x-api-key", "x-auth-token", "x-access-token"}
)
_JWT: Final = re.compile(r"\bey[A-Za-z0-9_-]{8,}\.[A-Za-z0-9_-]{4,}\.[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]*){0,2}")
_EVERYWHERE_PLAIN: Final = re.compile(r"[A-Za-z0-9_.~-]*")
"""Addresses, JSON and HTML write these signs as they are."""
_SHORTEST: Final = 6
"""A known secret shorter than this is not searched in running text: it would blot out ordinary words."""


def mask(value: str, *, guessable: bool = False) -> str:
    """What stands in the place of a secret; what is masked already stays as it is."""
    if MASK in value:
        return value
    return MASK if guessable else f"{MASK} {fingerprint_of(value)}"


def is_secret_name(name: str) -> bool:
    """A header, parameter or member of this name holds a secret."""
    return name.lower() not in _NOT_SECRET and SECRET_NAMES.fullmatch(name) is not None


def exchange(exchange: Exchange, *, secrets: Iterable[Secret] = (), provider: Provider | None = None) -> Exchange:
    """The copy of an exchange that may be shown; the answer's own secrets are masked by name and by the provider's paths."""
    known = Known([*secrets, *secrets_in(exchange.request)])
    answer = exchange.answer
    shown = (
        response(answer, known, provider, exchange.call_id) if isinstance(answer, Response) else _failure(answer, known)
    )
    return replace(exchange, request=request(exchange.request, known), answer=shown)


class Known:
    """The secrets the program knows, in every spelling in which they can travel."""

    def __init__(self, secrets: Iterable[Secret]) -> None:
        pairs: dict[str, str] = {}
        short: dict[str, str] = {}
        for secret in dict.fromkeys(secrets):
            text = secret.reveal()
            if len(text) >= _SHORTEST:
                pairs |= dict.fromkeys(spellings(text), mask(text, guessable=secret.guessable))
            elif text.strip():
                short[text] = mask(text, guessable=secret.guessable)
        self._masks = {**short, **pairs}
        self._long = sorted(pairs, key=len, reverse=True)
        self._short = sorted(short, key=len, reverse=True)

    def _in(self, text: str) -> re.Pattern[str] | None:
        """A pattern for what stands in this text: to compile one for every spelling takes longer than the exchange."""
        ordered = [re.escape(spelling) for spelling in self._long if spelling in text]
        ordered += [rf"(?<![^\W_]){re.escape(spelling)}(?![^\W_])" for spelling in self._short if spelling in text]
        return re.compile("|".join(ordered)) if ordered else None

    def hide(self, text: str) -> str:
        """The text with every known secret masked, and everything that looks like a JWT."""
        pattern = self._in(text)
        if pattern is not None:
            text = pattern.sub(lambda match: self._masks[match[0]], text)
        return _JWT.sub(lambda match: mask(match[0]), text)

    def found(self, text: str) -> bool:
        """A known secret stands in the text in one of its spellings."""
        pattern = self._in(text)
        return pattern is not None and pattern.search(text) is not None


def spellings(text: str) -> Iterator[str]:
    """The ways in which a secret can be written: plain, URL-encoded, JSON- or HTML-escaped, base64, base64url.

    Base64 of something longer that holds the secret (a user:password pair) looks different for each of the three
    positions in which it can begin; the part that its neighbours do not change is a spelling of its own.
    """
    raw = text.encode("utf-8", "surrogatepass")
    yield text
    if not _EVERYWHERE_PLAIN.fullmatch(text):
        for encoded in (quote(text, safe="", errors="replace"), quote_plus(text, errors="replace")):
            yield encoded
            yield re.sub("%[0-9A-F]{2}", lambda match: match[0].lower(), encoded)
        yield json.dumps(text)[1:-1]
        yield json.dumps(text, ensure_ascii=False)[1:-1].replace("/", "\\/")
        yield html.escape(text)
        yield html.escape(text, quote=False)
    for before in range(3):
        plain = base64.b64encode(b"\0" * before + raw).decode().rstrip("=")
        first, last = (before * 8 + 5) // 6, (before + len(raw)) * 8 // 6
        core = plain[first:last]
        if len(core) >= _SHORTEST:
            yield core
            yield core.replace("+", "-").replace("/", "_")
            yield quote(core, safe="")


def search(text: str, secrets: Iterable[Secret]) -> bool:
    """True when one of the secrets stands in the text: then it must not leave the program."""
    return Known(secrets).found(text)


_IN_WORDS: Final = re.compile(
    r"""(?P<head>(?:authorization|proxy-authorization|x-api-key)["']?\s*[:=]\s*["']?(?:(?:bearer|basic|app|ibsso|token)\s+)?
        |\b(?:bearer|ibsso)\s+|\bbasic\s+(?=[A-Za-z0-9+/]{8,}=*\b))(?P<value>[^\s"',;]{6,})""",
    re.IGNORECASE | re.VERBOSE,
)
_PARAMETER: Final = re.compile(
    r"(?<![\w-])(?P<name>[A-Za-z][\w-]{0,40})(?P<sign>=|%3D|[\"']?:\s?[\"'])(?P<value>[^\s&\"'<>#)]{4,})"
)
_USER_INFO: Final = re.compile(r"(?<=://)[^/\s@]{1,300}@")


def words(text: str, known: Known) -> str:
    """Running text (a failure's words, an error description) with whatever looks like a credential masked."""
    text = _USER_INFO.sub("", text)
    text = _PARAMETER.sub(_parameter, text)
    text = _IN_WORDS.sub(
        lambda match: match["head"] + mask(match["value"], guessable="basic" in match["head"].lower()), text
    )
    return known.hide(text)


def _parameter(match: re.Match[str]) -> str:
    if (
        not is_secret_name(match["name"])
        or MASK in match["value"]
        or (match["name"].lower() == "code" and match["sign"] != "=")
    ):
        return match[0]
    return (
        match["name"] + match["sign"] + mask(match["value"], guessable=bool(GUESSABLE_NAMES.fullmatch(match["name"])))
    )


def secrets_in(request: Request) -> tuple[Secret, ...]:
    """What a request carries as credentials: header values, halves of a pair, secret parameters of address and form."""
    found = dict.fromkeys(_secrets_in(request))
    return tuple(item for item in found if MASK not in item.reveal() and not is_placeholder(item.reveal()))


def _secrets_in(request: Request) -> Iterator[Secret]:
    for name, value in request.headers:
        low = name.lower()
        if low in {"authorization", "proxy-authorization"}:
            word, _, rest = value.strip().partition(" ")
            rest = rest.strip() or (word if len(word) > 12 else "")
            yield Secret(rest, guessable=word.lower() == "basic")
            yield from _halves(rest)
        elif low in _SECRET_HEADERS or is_secret_name(name):
            yield Secret(value, guessable=low == "cookie")
    pairs: list[tuple[str, str]] = []
    try:
        parts = urlsplit(request.url)
        pairs = parse_qsl(parts.query) + parse_qsl(parts.fragment)
        if "@" in parts.netloc:
            yield Secret(parts.netloc.rpartition("@")[0].partition(":")[2], guessable=True)
    except ValueError:
        pass
    body = (request.body or b"")[:100_000].decode("utf-8", "replace")
    if body and not body.lstrip().startswith(("{", "[")):
        pairs += parse_qsl(body)
    elif body:
        pairs += list(_loose_pairs(body))
    for name, value in pairs:
        if value and is_secret_name(name):
            yield Secret(value, guessable=bool(GUESSABLE_NAMES.fullmatch(name)))


def _halves(value: str) -> Iterator[Secret]:
    try:
        pair = base64.b64decode(value + "=" * (-len(value) % 4), validate=True).decode("utf-8")
    except ValueError:
        return
    _, colon, password = pair.partition(":")
    if colon:
        yield Secret(password.strip(), guessable=True)


def _loose_pairs(text: str) -> Iterator[tuple[str, str]]:
    for match in _LOOSE.finditer(text):
        yield match[1], match[2]


def request(request: Request, known: Known) -> Request:
    """The copy of a request that may be shown."""
    return Request(request.method, url(request.url, known), headers(request.headers, known), body(request.body, known))


def response(response: Response, known: Known, provider: Provider | None, call: str | None) -> Response:
    """The copy of an answer that may be shown."""
    paths: tuple[str, ...] = ()
    if provider is not None:
        paths = tuple(path for item in provider.calls if call in (None, "", item.id) for path in item.secret_paths)
    shown = body(response.body, known, paths) or b""
    return replace(response, headers=headers(response.headers, known), body=shown)


def _failure(failure: Failure, known: Known) -> Failure:
    return replace(failure, text=words(failure.text, known))


def headers(headers: Headers, known: Known) -> Headers:
    """Headers with credentials masked; scheme words stay, since they explain."""
    return tuple((name, _header(name, value, known)) for name, value in headers)


def _header(name: str, value: str, known: Known) -> str:
    low = name.lower()
    if low in {"authorization", "proxy-authorization"}:
        word, space, rest = value.partition(" ")
        if not space:
            return mask(value)
        return f"{word} {mask(rest, guessable=word.lower() == 'basic')}"
    if low in _SECRET_HEADERS or is_secret_name(name):
        return mask(value, guessable=low in {"cookie", "set-cookie"})
    if low in {"location", "referer"}:
        return url(value, known)
    return known.hide(value)


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
    if "=" not in query:
        return known.hide(query)
    pairs = [(name, _value(name, value)) for name, value in parse_qsl(query, keep_blank_values=True)]
    return urlencode(pairs, quote_via=quote, safe=f":/@{MASK}, ")


def _value(name: str, value: str) -> str:
    secret = value and (is_secret_name(name) or name == "state")
    return mask(value, guessable=bool(GUESSABLE_NAMES.fullmatch(name))) if secret else value


def body(data: bytes | None, known: Known, secret_paths: tuple[str, ...] = ()) -> bytes | None:
    """A body with secrets masked: JSON and forms by name and path, anything else by what is known."""
    if not data:
        return data
    text = data.decode("utf-8", "replace")
    stripped = text.lstrip()
    if stripped[:1] in {"{", "["}:
        try:
            value = json.loads(text)
        except (ValueError, RecursionError):
            return known.hide(_loose(text)).encode()
        masked = _by_path(_by_name(value), [path.split(".") for path in secret_paths])
        if masked != value:
            text = json.dumps(masked, ensure_ascii=False)
        return known.hide(text).encode("utf-8", "replace")
    if re.fullmatch(r"[\w.~%+*-]+=[^\s]*", stripped) and "<" not in stripped:
        return known.hide(_pairs(stripped, known)).encode()
    return known.hide(text).encode()


def _by_name(value: Any) -> Any:
    if isinstance(value, dict):
        return {name: _member(name, item) for name, item in value.items()}
    if isinstance(value, list):
        return [_by_name(item) for item in value]
    return value


def _member(name: str, value: Any) -> Any:
    if isinstance(value, str) and value and is_secret_name(name) and name.lower() not in {"code", "p", "sig"}:
        return mask(value, guessable=bool(GUESSABLE_NAMES.fullmatch(name)))
    return _by_name(value)


def _by_path(value: Any, paths: list[list[str]]) -> Any:
    for path in paths:
        value = _masked_at(value, path)
    return value


def _masked_at(value: Any, path: list[str]) -> Any:
    if not path:
        return mask(value) if isinstance(value, str) and value and MASK not in value else value
    part, rest = path[0], path[1:]
    if isinstance(value, dict):
        return {name: _masked_at(item, rest) if part in ("*", name) else item for name, item in value.items()}
    if isinstance(value, list):
        if part.isdigit():
            return [_masked_at(item, rest) if index == int(part) else item for index, item in enumerate(value)]
        return [_masked_at(item, rest if part == "*" else path) for item in value]
    return value


_LOOSE: Final = re.compile(r'"([\w-]{1,60})"\s*:\s*"((?:[^"\\]|\\.){1,5000})"')


def _loose(text: str) -> str:
    """JSON that cannot be read as such (cut off): secret members are found by their names all the same."""
    return _LOOSE.sub(
        lambda match: match[0].replace(match[2], mask(match[2])) if is_secret_name(match[1]) else match[0], text
    )
