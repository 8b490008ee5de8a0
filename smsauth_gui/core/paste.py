"""Reads whatever was pasted: what it is, which credentials stand in it, whose they probably are, whether they are good.

Nothing here uses the network, and nothing raises: the worst case is ``unknown``. A container (curl, HAR, headers, .env,
a token answer) lists what it holds; a single credential with noise around it is read as that credential.
"""

from __future__ import annotations

import json
import re
from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from typing import Any, Final
from urllib.parse import parse_qsl, unquote, urlsplit

from smsauth_gui.core import exchange as exchanges
from smsauth_gui.core import har
from smsauth_gui.core.catalog import Catalog
from smsauth_gui.core.credential_reading import Reader, guess_by_host, merged
from smsauth_gui.core.diagnosis_answer import values_at
from smsauth_gui.core.http import Request, Response
from smsauth_gui.core.oauth import Asked, grant_of
from smsauth_gui.core.provider import Rule, TokenAnswer
from smsauth_gui.core.reading import Finding, Guess, Kind, Reading, Status
from smsauth_gui.core.redact import is_secret_name
from smsauth_gui.core.sighting import carriers
from smsauth_gui.core.token_reading import found, is_token
from smsauth_gui.core.verify import Key, verify

_LONGEST: Final = 12_000_000
_PROSE_LONGEST: Final = 300_000
"""Running text is searched for credentials up to here; beyond it, only its beginning."""
_HIDDEN: Final = re.compile(
    "[\u00ad\u034f\u061c\u115f\u1160\u17b4\u17b5\u180e\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u206f\ufe00-\ufe0f"
    "\ufeff\uffa0\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"
)
_NOISE: Final = "\"'`“”„‘’«»<>()[]{},;"
_SCHEMES: Final = r"(?:bearer|basic|app|ibsso|ibbso|token|accesskey|application)"
_HEADER_LINE: Final = re.compile(
    r"^[\"'><*\-H ]{0,8}([A-Za-z][A-Za-z0-9-]{1,50})[\"']?\s*[:=]\s*[\"']?(.{1,20000}?)[\"',;\\ ]*$"
)
_ENV_LINE: Final = re.compile(r"^\s*(?:export\s+|set\s+|\$env:)?([A-Za-z_][A-Za-z0-9_.-]{1,80})\s*=\s*(.*?)\s*$")
_ASSIGNED: Final = re.compile(
    r"""[\"']?\b((?:x-)?(?:api[_-]?key|apikey|access[_-]?token|refresh[_-]?token|id[_-]?token|auth[_-]?token|client[_-]?secret"""
    r"""|key[_-]?secret|api[_-]?token|authorization|bearer[_-]?token|token|secret|password))\b[\"']?\]?\s*(?:=>|[:=]|,)\s*"""
    r"""[bruf]?[\"']([^\"'\n]{4,20000})[\"']""",
    re.IGNORECASE,
)
_IN_TEXT: Final = re.compile(rf"\b({_SCHEMES})[ \t]+([A-Za-z0-9+/=_.~:-]{{8,20000}})", re.IGNORECASE)
_JWT_IN_TEXT: Final = re.compile(r"(?<![A-Za-z0-9_.-])ey[A-Za-z0-9_-]{6,}\.[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]*){0,3}")
_WRAPPED: Final = re.compile(r"^[A-Za-z0-9_.=-]+(?:[ \t]*\r?\n[ \t]*[A-Za-z0-9_.=-]+)+$")


def read(
    text: str | bytes,
    *,
    catalog: Catalog,
    now: datetime,
    at: datetime | None = None,
    verify_with: Key | None = None,
    received_at: datetime | None = None,
) -> Reading:
    """Read a text; ``at`` asks *was it valid then*, ``received_at`` is when a relative lifetime began."""
    if isinstance(text, bytes):
        text = text[:_LONGEST].decode("utf-8", "replace")
    text = text[:_LONGEST]
    cleaned, hidden = _without_hidden(text)
    paste = _Paste(Reader(catalog, at or now), received_at)
    reading = paste.read(cleaned)
    if hidden:
        reading = replace(reading, findings=(found("text.hidden_characters", hidden), *reading.findings))
    return _verified(reading, verify_with) if verify_with is not None else reading


def _without_hidden(text: str) -> tuple[str, str]:
    """The text without signs nobody sees, and their names."""
    seen = dict.fromkeys(_HIDDEN.findall(text[:_LONGEST]))
    if not seen:
        return text, ""
    named = ", ".join(f"U+{ord(char):04X}" for char in list(seen)[:8])
    return _HIDDEN.sub("", text), named


def _verified(reading: Reading, key: Key) -> Reading:
    checked = verify(reading, key)
    return replace(checked, items=tuple(verify(item, key) for item in checked.items))


class _Paste:
    """One paste on its way through the readers, the most certain first."""

    def __init__(self, reader: Reader, received_at: datetime | None) -> None:
        self._reader = reader
        self._received_at = received_at

    def read(self, text: str) -> Reading:
        """The first reader that recognises the text decides."""
        bare = text.strip()
        if not bare:
            return Reading("unknown")
        steps: tuple[Callable[[str], Reading | None], ...] = (
            self._json,
            self._single_token,
            self._redirect,
            self._curl,
            self._env,
            self._headers,
            self._answer,
            self._single,
            self._prose,
        )
        for step in steps:
            reading = step(bare)
            if reading is not None:
                return reading
        return Reading("unknown")

    # ---- JSON: archives, token answers, error answers, exports ---------------------------------------------

    def _json(self, text: str) -> Reading | None:
        if text[0] not in '{["' and not re.fullmatch(r"-?\d{1,6}(\.\d+)?", text):
            return None
        try:
            data = json.loads(text)
        except (ValueError, RecursionError):
            return None
        if isinstance(data, dict) and isinstance(data.get("log"), dict):
            return self._har(text)
        error = self._error_answer(text, data)
        if isinstance(data, dict):
            answer = self._token_answer(data)
            if answer is not None:
                return answer
        if error is not None:
            return error
        if isinstance(data, str):
            return self._single(data)
        items = self._walk_json(data)
        if not items:
            return None
        return self._container("headers" if "info" in str(type(data)) else "env", items, data)

    def _har(self, text: str) -> Reading | None:
        try:
            entries = har.read(text)
        except har.NotHar:
            return None
        items: list[Reading] = []
        hosts: list[str] = []
        for entry in entries[-50:]:
            request, answer = entry.exchange.request, entry.exchange.answer
            hosts.append(request.host)
            items += self._of_request(request)
            if isinstance(answer, Response):
                inner = self._answer_items(answer, entry.exchange.started)
                items += inner
        guesses = guess_by_host(self._reader.catalog, hosts)
        fields = tuple(("host", host) for host in dict.fromkeys(filter(None, hosts)))
        return self._held("har", items, guesses, fields)

    def _answer_items(self, answer: Response, received: datetime) -> list[Reading]:
        try:
            data = json.loads(answer.body)
        except (ValueError, RecursionError):
            return []
        before, self._received_at = self._received_at, received
        reading = self._token_answer(data) if isinstance(data, dict) else None
        self._received_at = before
        return list(reading.items) if reading else []

    def _token_answer(self, data: dict[str, Any]) -> Reading | None:
        """A token endpoint's answer: the access token, and what came beside it, each its own item."""
        spelled = {"accessToken": "access_token", "refreshToken": "refresh_token", "tokenType": "token_type"}
        spelled |= {"expiresAt": "expires_at", "expiresIn": "expires_in", "idToken": "id_token"}
        plain = {spelled.get(name, name): value for name, value in data.items()}
        names = [name for name in ("access_token", "refresh_token", "id_token") if isinstance(plain.get(name), str)]
        session = isinstance(plain.get("token"), str) and len(plain) <= 3 and not names
        if session:
            plain["access_token"], names = plain["token"], ["access_token"]
        if not names:
            return None
        items = [self._answered(plain, name) for name in names]
        guesses = merged(item.providers for item in items)
        return replace(self._held("token_response", items, guesses, ()), **_lead(items))

    def _answered(self, plain: dict[str, Any], name: str) -> Reading:
        """One token of an answer, with scopes and expiry the answer tells."""
        item = self._reader.credential(str(plain[name]).strip(), label=name)
        if name == "refresh_token":
            return replace(item, token_kind="refresh", what=item.what or "refresh token")
        if name == "id_token":
            return replace(item, token_kind="id")
        received = self._received_at
        told = plain if received is not None else {key: value for key, value in plain.items() if key != "expires_in"}
        grant = grant_of(TokenAnswer(), told, Asked(), received or self._reader.moment)
        scopes = item.scopes or grant.scopes_granted
        if item.expires_at is None and grant.expires_at is not None:
            status: Status = "expired" if grant.expires_at <= self._reader.moment else "valid"
            item = replace(item, expires_at=grant.expires_at, expires_from=grant.expires_from, status=status)
        lifetime = plain.get("expires_in")
        fields = (("expires_in", str(lifetime)),) if isinstance(lifetime, int | str) else ()
        return replace(item, scopes=scopes, token_kind=item.token_kind or "access", fields=(*item.fields, *fields))

    def _error_answer(self, text: str, data: object) -> Reading | None:
        """An error body of a known form: whose, and its words."""
        for provider in self._reader.catalog:
            for shape in provider.shapes:
                if shape.kind == "error_answer" and re.fullmatch(shape.pattern, text.strip()[:5000], re.DOTALL):
                    guess = Guess(provider.id, shape.confidence, shape.why or shape.what)
                    return Reading("error_answer", providers=(guess,), fields=_error_fields(data), what=shape.what)
            if isinstance(data, dict) and _known_words(provider.rules, data):
                guess = Guess(provider.id, "high", "the words of its error answers")
                return Reading("error_answer", providers=(guess,), fields=_error_fields(data), what="error answer")
        if isinstance(data, dict) and _looks_like_error(data):
            return Reading("error_answer", fields=_error_fields(data), what="error answer")
        return None

    def _walk_json(self, data: object) -> list[Reading]:
        """Secrets by their names anywhere in JSON: exports of Postman and the like, without recursion."""
        items: list[Reading] = []
        stack: list[tuple[str, object]] = [("", data)]
        steps = 0
        while stack and steps < 200_000 and len(items) < 100:
            steps += 1
            name, value = stack.pop()
            if isinstance(value, dict):
                key, inner = value.get("key", value.get("name")), value.get("value")
                if isinstance(key, str) and isinstance(inner, str):
                    stack.append((key, inner))
                stack += [
                    (str(key), item) for key, item in reversed(value.items()) if not (key == "value" and "key" in value)
                ]
            elif isinstance(value, list):
                stack += [(name, item) for item in reversed(value)]
            elif isinstance(value, str) and value.strip():
                items += self._named(name, value)
        return items

    def _named(self, name: str, value: str) -> list[Reading]:
        """A named value that is a credential by its name, or by its own look."""
        if name.lower() == "authorization":
            return [self._reader.header("Authorization", value)]
        if is_token(value.strip()):
            return [self._reader.credential(value.strip(), label=name)]
        if is_secret_name(name) and 4 <= len(value) <= 20_000 and not re.fullmatch(r"\{\{.*\}\}", value):
            return [self._reader.credential(value.strip(), label=name)]
        sure = self._reader.distinctive(value.strip())
        return [replace(sure, label=name)] if sure is not None else []

    # ---- one thing -----------------------------------------------------------------------------------------

    def _single_token(self, text: str) -> Reading | None:
        """A JWT or JWE alone, perhaps wrapped over several lines or quoted."""
        wrapped = "\n" in text and _WRAPPED.fullmatch(text[:2_000_000])
        joined = re.sub(r"\s+", "", text) if wrapped else text
        bare = joined.strip(_NOISE + " \t")
        if re.search(r"\s", bare) or not is_token(bare):
            return None
        reading = self._reader.token(bare)
        return self._noisy(reading) if bare != text else reading

    @staticmethod
    def _noisy(reading: Reading) -> Reading:
        return replace(reading, findings=(found("text.surrounding_noise"), *reading.findings))

    def _redirect(self, text: str) -> Reading | None:
        """An address that carries an authorization response (RFC 6749 §4.1.2, §4.2.2)."""
        bare = text.strip(_NOISE + " ")
        if not re.match(r"(?:https?|[a-z][a-z0-9+.-]{1,30})://", bare) or re.search(r"\s", bare):
            return None
        try:
            parts = urlsplit(bare)
        except ValueError:
            return None
        params = dict(parse_qsl(parts.query) + parse_qsl(parts.fragment))
        answer = {"code", "error", "access_token"} & set(params)
        fields = [("host", parts.netloc.rpartition("@")[2])]
        if "response_type" in params:
            fields += [(name, params[name]) for name in ("client_id", "redirect_uri", "scope") if name in params]
            return Reading("redirect", fields=tuple(fields), what="authorization request")
        if not answer:
            return self._address(bare, params, fields[0])
        items = [
            self._reader.credential(params[name], label=name)
            for name in ("code", "access_token", "refresh_token", "id_token")
            if params.get(name)
        ]
        fields += [(name, params[name]) for name in ("error", "error_description", "scope") if params.get(name)]
        guesses = guess_by_host(self._reader.catalog, [parts.hostname or ""])
        kept = [replace(item, providers=tuple(g for g in item.providers if g.confidence != "high")) for item in items]
        return self._held("redirect", kept, guesses, tuple(fields))

    def _address(self, bare: str, params: dict[str, str], host: tuple[str, str]) -> Reading | None:
        """An address with a key in its query, or a provider's base address."""
        request = Request("GET", bare)
        items = self._of_request(request)
        guesses = guess_by_host(self._reader.catalog, [request.host])
        if items:
            return self._held("headers", items, guesses, (host,))
        if not guesses or params:
            return None
        return Reading("unknown", providers=guesses, fields=(host,))

    def _curl(self, text: str) -> Reading | None:
        if not re.search(r"(?:^|[\s`$>;&|])curl(?:\.exe)?\s", text[:100_000], re.IGNORECASE):
            return None
        request = exchanges.curl(text[:_PROSE_LONGEST])
        if request is None or not re.match(r"https?://", request.url):
            return None
        items = self._of_request(request)
        items += self._of_body(request)
        fields = (("method", request.method), ("host", request.host))
        return self._held("curl", items, guess_by_host(self._reader.catalog, [request.host]), fields)

    def _of_request(self, request: Request) -> list[Reading]:
        """The credentials a request carries."""
        return [
            self._reader.header(carrier.name, f"{carrier.word} {carrier.value}".strip(), where=carrier.where)
            for carrier in carriers(request)
        ]

    def _of_body(self, request: Request) -> list[Reading]:
        body = (request.body or b"")[:100_000].decode("utf-8", "replace")
        pairs = [] if body.lstrip().startswith(("{", "[")) else parse_qsl(body)
        return [self._reader.credential(value, label=name) for name, value in pairs if value and is_secret_name(name)]

    # ---- several lines -------------------------------------------------------------------------------------

    def _env(self, text: str) -> Reading | None:
        """Lines of ``NAME=value``: at least two, or one with a secret's name."""
        lines = [
            line for line in text[:_PROSE_LONGEST].splitlines() if line.strip() and not line.lstrip().startswith("#")
        ]
        pairs = [(match[1], _unquoted(match[2])) for line in lines if (match := _ENV_LINE.match(line))]
        if not pairs or len(pairs) * 10 < len(lines) * 8 or re.match(r"https?://|\S+\?", text):
            return None
        if any(re.search(r"\s(=>|:)\s", line) for line in lines):
            return None
        items = [item for name, value in pairs if value for item in self._env_items(name, value)]
        if not items and len(pairs) < 2:
            return None
        hosts = [re.sub(r"^https?://", "", value).partition("/")[0] for _, value in pairs if "." in value]
        fields = tuple((name, "") for name, _ in pairs[:50])
        return self._held("env", items, guess_by_host(self._reader.catalog, hosts), fields)

    def _env_items(self, name: str, value: str) -> list[Reading]:
        item = self._named(re.sub(r"[.]", "_", name), value)
        named = self._reader.by_variable(name)
        kept = [replace(entry, label=name) for entry in item]
        return [replace(entry, providers=merged([named, entry.providers])) if named else entry for entry in kept]

    def _headers(self, text: str) -> Reading | None:
        """Header lines or raw HTTP; one line alone takes the kind of its credential."""
        lines = text[:_PROSE_LONGEST].splitlines()
        request = exchanges.request_of(text[:_PROSE_LONGEST])
        pairs = [(match[1], match[2]) for line in lines if (match := _HEADER_LINE.match(line.strip()))]
        secret = [(name, value) for name, value in pairs if _is_credential_header(name)]
        if len(lines) == 1 and secret:
            name, value = secret[0]
            reading = self._reader.header(name, value)
            return self._noisy(reading) if reading.kind != "unknown" else reading
        if request is not None and (request.headers or exchanges.answer_of(text[:_PROSE_LONGEST]) is not None):
            items = self._of_request(request) + self._of_body(request)
            fields = (("method", request.method), ("host", request.host))
            guesses = guess_by_host(self._reader.catalog, [request.host])
            if items or guesses:
                return self._held("headers", items, guesses, fields)
        if not secret or len(pairs) * 2 < len([line for line in lines if line.strip()]):
            return None
        items = [self._reader.header(name, value) for name, value in secret]
        hosts = [value for name, value in pairs if name.lower() in {"host", "origin", ":authority"}]
        return self._held("headers", items, guess_by_host(self._reader.catalog, hosts), ())

    def _answer(self, text: str) -> Reading | None:
        """An error answer that is not JSON: a bare number, or words of a known form."""
        return self._error_answer(text, None) if len(text) < 5000 else None

    # ---- a bare credential, or prose with some in it -------------------------------------------------------

    def _single(self, text: str) -> Reading | None:
        """One word, perhaps with a scheme in front or quotes around it."""
        bare = text.strip(_NOISE + " \t\r\n")
        if re.fullmatch(rf"(?:authorization\s*:\s*)?(?:{_SCHEMES}\s+)+\S+", bare, re.IGNORECASE):
            return self._noisy(self._reader.header("Authorization", bare.partition(":")[2].strip() or bare))
        if re.match(r"[?#&](?:apikey|api_key|access_token|token|code)=", bare, re.IGNORECASE):
            pairs = parse_qsl(bare.lstrip("?#&"))
            items = [self._reader.credential(value, label=name) for name, value in pairs if value and name != "state"]
            return self._noisy(items[0]) if items else None
        if re.search(r"\s", bare) or not bare:
            return None
        decoded = unquote(bare) if re.search(r"%[0-9A-Fa-f]{2}", bare) else bare
        reading = self._reader.bare(decoded)
        if reading is None:
            return None
        return self._noisy(reading) if decoded != text else reading

    def _prose(self, text: str) -> Reading | None:
        """Credentials inside whatever surrounds them: log lines, snippets, a ticket's text."""
        text = text[:_PROSE_LONGEST]
        values: dict[str, Reading] = {}

        def keep(reading: Reading | None) -> None:
            if reading is not None and reading.secret is not None and reading.kind != "unknown":
                values.setdefault(reading.secret.reveal(), reading)

        for match in _IN_TEXT.finditer(text):
            if self._worth_it(match[1], match[2]):
                keep(self._reader.header("Authorization", f"{match[1]} {match[2].rstrip('.,;:')}"))
        for match in _JWT_IN_TEXT.finditer(text):
            if is_token(match[0].rstrip(".") if match[0].count(".") > 2 else match[0]):
                keep(self._reader.token(match[0]))
        for match in _ASSIGNED.finditer(text):
            keep(self._assigned(match[1], match[2]))
        for word in re.findall(r"[A-Za-z0-9_-]{16,200}", text):
            keep(self._reader.distinctive(word))
        for match in re.finditer(
            r"[?&#](apikey|api_key|access_token|token)=([^&\s\"'<>]{4,5000})", text, re.IGNORECASE
        ):
            keep(self._reader.credential(unquote(match[2]), label=match[1]))
        items = list(values.values())
        hosts = re.findall(r"[a-z0-9.-]+\.[a-z]{2,}", text.lower())
        guesses = guess_by_host(self._reader.catalog, dict.fromkeys(hosts))
        if not items:
            return None
        if len(items) == 1:
            only = replace(items[0], providers=merged([items[0].providers, guesses]))
            return self._noisy(only)
        return self._held("headers", items, guesses, ())

    def _assigned(self, name: str, value: str) -> Reading | None:
        if name.lower() == "authorization":
            return self._reader.header("Authorization", value)
        return self._reader.credential(value.strip(), label=name)

    def _worth_it(self, word: str, value: str) -> bool:
        """A scheme word in prose is often just a word: what follows has to look like a credential."""
        if word.lower() in {"app", "basic", "token", "application"} and not re.search(r"\d|=$", value):
            return False
        return bool(re.search(r"\d", value)) or len(value) > 24

    # ---- putting together ----------------------------------------------------------------------------------

    def _container(self, kind: Kind, items: list[Reading], data: object) -> Reading:
        kind = "headers" if isinstance(data, dict) and "item" in data else kind
        return self._held(kind, items, merged(item.providers for item in items), ())

    def _held(
        self, kind: Kind, items: Iterable[Reading], guesses: tuple[Guess, ...], fields: tuple[tuple[str, str], ...]
    ) -> Reading:
        """A container: whose it is by its hosts first, then by what it holds."""
        kept = tuple(_unique(items))
        providers = merged([guesses, *(item.providers for item in kept)])
        findings: list[Finding] = []
        for item in kept:
            findings += [finding for finding in item.findings if finding.code == "text.placeholder"]
        return Reading(kind, providers=providers, items=kept, fields=fields, findings=tuple(dict.fromkeys(findings)))


def _unique(items: Iterable[Reading]) -> Iterable[Reading]:
    seen: set[object] = set()
    for item in items:
        key = (item.secret, item.label)
        if key not in seen and item.secret is not None:
            seen.add(key)
            yield item


def _lead(items: list[Reading]) -> dict[str, Any]:
    """A token answer speaks for its access token."""
    first = items[0]
    return {
        "status": first.status,
        "scopes": first.scopes,
        "expires_at": first.expires_at,
        "expires_from": first.expires_from,
    }


def _unquoted(value: str) -> str:
    value = value.strip()
    if len(value) > 1 and value[0] in "\"'" and value[-1] == value[0]:
        return value[1:-1]
    return re.sub(r"\s+#.*$", "", value)


def _is_credential_header(name: str) -> bool:
    return name.lower() in {"authorization", "proxy-authorization"} or bool(
        re.fullmatch(r"x-(?:api-key|auth-token|access-token|tm-key)|api-?key|apikey", name, re.IGNORECASE)
    )


def _known_words(rules: Iterable[Rule], data: dict[str, Any]) -> bool:
    """A rule of the provider knows these very words: it names members and what stands in them."""
    return any(
        rule.json
        and rule.cause != "ok"
        and all(any(re.search(pattern, text) for text in values_at(data, path)) for path, pattern in rule.json.items())
        for rule in rules
    )


def _looks_like_error(data: dict[str, Any]) -> bool:
    names = {"error", "errors", "requestError", "errorCode", "error_description", "error-code", "fault"}
    if names & set(data):
        return True
    message = data.get("message") or data.get("title") or data.get("detail")
    return isinstance(message, str) and len(data) <= 8 and bool({"code", "status", "type", "message"} & set(data))


def _error_fields(data: object) -> tuple[tuple[str, str], ...]:
    """The words of an error answer, for a person."""
    if not isinstance(data, dict):
        return (("body", str(data)[:200]),) if data is not None else ()
    names = (
        "error",
        "error_description",
        "hint",
        "message",
        "response",
        "code",
        "errorCode",
        "description",
        "title",
        "detail",
    )
    return tuple((name, str(data[name])[:300]) for name in names if isinstance(data.get(name), str | int))
