"""A situation looked at once: whose it is, where it happened, what the answer holds; the ground of all reasoning."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import Any, Final
from urllib.parse import parse_qsl, urlsplit

from smsauth_gui.core.diagnosis.situation import Situation
from smsauth_gui.core.diagnosis.words import messages
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.provider.fields import is_loopback
from smsauth_gui.core.provider.schema import (
    GRANT_TYPES,
    Call,
    Endpoint,
    Method,
    Place,
    Provider,
)
from smsauth_gui.core.token.carriers import Carrier, TokenSeen, body_carriers, body_json, carriers, fits, token_seen
from smsauth_gui.core.values.errors import Fact
from smsauth_gui.core.values.http import Failure, Request, Response

LEEWAY_S: Final = 60
UNKNOWN_STATUS: Final = 0
"""The status of an answer of which only the body was pasted."""
_VARIABLE: Final = re.compile(r"^\{[a-z_]+\}")
_HOLE: Final = re.compile(r"\{[a-z_]+\}")


@dataclass(frozen=True, slots=True, repr=False)
class View:
    """What `look` found."""

    situation: Situation
    catalog: Catalog
    provider: Provider | None
    method: Method | None
    mode: str
    place: Place
    call: Call | None
    carriers: tuple[Carrier, ...]
    token: TokenSeen | None
    response: Response | None
    failure: Failure | None
    text: str
    """The body, trimmed, at most its first 200,000 characters."""
    json: Any
    form: dict[str, str]
    """The request's form or JSON members that are text."""
    offset_s: int | None
    """The server's clock minus ours, in seconds."""

    @property
    def grant(self) -> str:
        """The grant type that was sent, or an empty text."""
        return self.form.get("grant_type", "")

    @property
    def at_oauth(self) -> bool:
        """It happened at an OAuth endpoint."""
        if self.place not in {"token", "refresh", "revoke", "authorize"}:
            return False
        return self.method is None or self.method.oauth or bool(self.grant)

    @property
    def needed(self) -> tuple[str, ...]:
        """The scopes any one of which permits this call, as far as the provider's file tells."""
        if self.call is not None and self.call.scopes:
            return self.call.scopes
        request = self.situation.request
        if self.provider is None or request is None or self.place != "call":
            return ()
        for need in self.provider.needs:
            if need.method in {"*", request.method} and re.search(need.url, request.url[:2000]):
                return need.scopes
        return ()

    def words(self, *names: str) -> str:
        """The first member of the JSON answer with one of these names that is text."""
        data = self.json
        if isinstance(data, dict):
            for name in names:
                if isinstance(value := data.get(name), str):
                    return value
        return ""


def look(situation: Situation, catalog: Catalog) -> View:
    """Find out what the situation does not say: provider, method, mode, place, call, clock offset."""
    request, answer = situation.request, situation.answer
    response = answer if isinstance(answer, Response) else None
    seen = carriers(request, catalog.vocabulary) if request else ()
    value = next((carrier.value for carrier in seen if not carrier.masked), "")
    provider = _provider(situation, catalog, value)
    token = token_seen(value, catalog, provider.id if provider else "")
    form = _form(request)
    method = _method(situation, provider, form, seen, token)
    place = situation.place or _place(request, method, form)
    mode = situation.mode or _mode(request, provider)
    if place == "call" and not seen:
        seen = body_carriers(form, catalog.vocabulary)
    return View(
        situation=situation,
        catalog=catalog,
        provider=provider,
        method=method,
        mode=mode,
        place=place,
        call=_call(situation, provider, request, mode) if place == "call" else None,
        carriers=seen,
        token=token,
        response=response,
        failure=answer if isinstance(answer, Failure) else None,
        text=response.body[:200_000].decode("utf-8", "replace").strip().lstrip("\ufeff") if response else "",
        json=body_json(response.body) if response else None,
        form=form,
        offset_s=_offset(response, situation.now),
    )


# ---- whose it is -------------------------------------------------------------------------------------------


def _provider(situation: Situation, catalog: Catalog, value: str) -> Provider | None:
    """The one that was named, else by the host, the path below a host of one's own, or the credential."""
    if named := catalog.get(situation.provider) if situation.provider else None:
        return named
    if situation.request is None:
        return None
    host = _host(situation.request)
    for provider in catalog:
        if any(re.fullmatch(pattern, host) for pattern in provider.hosts):
            return provider
    path = _path(situation.request)
    for provider in catalog:
        if any(base and path.startswith(f"{base}/") for base in _own_bases(provider)):
            return provider
    return _provider_by_credential(catalog, value) if not situation.provider else None


def _own_bases(provider: Provider) -> Iterator[str]:
    """Paths of at least two parts under which the provider's software answers on anybody's host."""
    for mode in provider.modes:
        for base in mode.variables.values():
            tail = _VARIABLE.sub("", base)
            if base.startswith("{") and tail.count("/") > 1 and "{" not in tail:
                yield tail


def _provider_by_credential(catalog: Catalog, value: str) -> Provider | None:
    token = token_seen(value, catalog)
    if token is not None and token.rule is not None and token.rule.confidence == "high":
        return catalog[token.provider]
    for provider in catalog:
        if any(shape.confidence == "high" and re.fullmatch(shape.pattern, value) for shape in provider.shapes):
            return provider
    return None


def _host(request: Request | None) -> str:
    try:
        return (urlsplit(request.url).hostname or "").lower() if request else ""
    except ValueError:
        return ""


def _path(request: Request | None) -> str:
    try:
        return urlsplit(request.url).path if request else ""
    except ValueError:
        return ""


def _form(request: Request | None) -> dict[str, str]:
    if request is None or not request.body:
        return {}
    text = request.body[:100_000].decode("utf-8", "replace")
    if text.lstrip().startswith("{"):
        data = body_json(request.body)
        return {key: value for key, value in data.items() if isinstance(value, str)} if isinstance(data, dict) else {}
    return dict(parse_qsl(text, keep_blank_values=True))


def _method(
    situation: Situation,
    provider: Provider | None,
    form: dict[str, str],
    seen: tuple[Carrier, ...],
    token: TokenSeen | None,
) -> Method | None:
    """The one that was named, else by the grant, the address, what the credential looks like, and how it travels."""
    if provider is None:
        return None
    for method in provider.methods:
        if method.id == situation.method:
            return method
    if (asked := form.get("grant_type")) in GRANT_TYPES:
        return next((method for method in provider.methods if asked in method.grant_types), None)
    request = situation.request
    if request is None:
        return None
    for method in provider.methods:
        if any(_is_at(endpoint, request) for endpoint in method.endpoints):
            return method
    fitting = _methods_at(provider, request)
    if by_shape := _method_by_shape(provider, fitting, seen, token):
        return by_shape
    sent = (method for method in fitting if any(fits(method.send, carrier) for carrier in seen))
    return next(sent, None) or (fitting[0] if len(fitting) == 1 else None)


def _methods_at(provider: Provider, request: Request) -> tuple[Method, ...]:
    """The methods that work at this address: those of the calls whose base address it has."""
    names: set[str] = set()
    for mode in provider.modes:
        for variable, base in mode.variables.items():
            calls = [call for call in provider.calls if call.url.startswith(f"{{{variable}}}")]
            if calls and all(call.methods for call in calls) and _begins(base, request.url):
                names |= {name for call in calls for name in call.methods}
    return tuple(method for method in provider.methods if not names or method.id in names)


def _method_by_shape(
    provider: Provider, fitting: tuple[Method, ...], seen: tuple[Carrier, ...], token: TokenSeen | None
) -> Method | None:
    names: tuple[str, ...] = ()
    if token is not None and token.provider == provider.id and token.rule is not None:
        names = token.rule.methods
    for carrier in seen:
        for shape in provider.shapes:
            if shape.confidence == "high" and re.fullmatch(shape.pattern, carrier.value):
                names = names or shape.methods
    return next((method for method in fitting if method.id in names), None)


def _begins(base: str, url: str) -> bool:
    """The address lies below a base address, whatever stands in the base's holes."""
    if base.startswith("{"):
        return False
    pattern = "[^/.]+".join(re.escape(part) for part in _HOLE.split(base))
    return re.match(pattern + r"(?:/|\?|$)", url[:2000]) is not None


def _mode(request: Request | None, provider: Provider | None) -> str:
    """The mode whose base address the request has, or an empty text."""
    if provider is None or len(provider.modes) < 2 or request is None:
        return ""
    path = _path(request)
    for mode in provider.modes:
        if any(_begins(base, request.url) for base in mode.variables.values()):
            return mode.id
    for mode in provider.modes:
        tails = [_VARIABLE.sub("", base) for base in mode.variables.values() if base.startswith("{")]
        if any(tail and path.startswith(f"{tail}/") for tail in tails):
            return mode.id
    return ""


def _place(request: Request | None, method: Method | None, form: dict[str, str]) -> Place:
    """Where an exchange happened, from its form, its query and the method's own addresses."""
    if request is None:
        return "call"
    if form.get("grant_type"):
        return "refresh" if form["grant_type"] == "refresh_token" else "token"
    try:
        query = dict(parse_qsl(urlsplit(request.url).query))
    except ValueError:
        query = {}
    if "response_type" in query or _is_return(request, query):
        return "authorize"
    endpoints = method.endpoints if method else ()
    return next((endpoint.place for endpoint in endpoints if _is_at(endpoint, request)), "call")


def _is_return(request: Request, query: dict[str, str]) -> bool:
    """The browser came back to our own address (RFC 8252 §7.3)."""
    return "state" in query and ("code" in query or "error" in query) and is_loopback(_host(request))


def _is_at(endpoint: Endpoint, request: Request) -> bool:
    return request.method == endpoint.verb and _path_fits(endpoint.url, request.url)


def _path_fits(template: str, url: str) -> bool:
    """The address ends as the template does behind its base."""
    try:
        path = urlsplit(url).path.rstrip("/")
    except ValueError:
        return False
    tail = _tail(template)
    return bool(tail) and re.search(_pattern(tail) + "$", path) is not None


def _tail(template: str) -> str:
    if _VARIABLE.match(template):
        return _VARIABLE.sub("", template).partition("?")[0].rstrip("/")
    return urlsplit(_HOLE.sub("x", template)).path.rstrip("/")


def _pattern(tail: str) -> str:
    return "[^/]+".join(re.escape(part) for part in _HOLE.split(tail))


def _call(situation: Situation, provider: Provider | None, request: Request | None, mode: str) -> Call | None:
    """The call of the provider's file that was made: the named one, or the longest path that fits."""
    if provider is None:
        return None
    if situation.call:
        return next((call for call in provider.calls if call.id == situation.call), None)
    if request is None:
        return None
    fitting = [call for call in provider.calls if call.method == request.method and _path_fits(call.url, request.url)]
    if mode:
        fitting = [call for call in fitting if not call.modes or mode in call.modes] or fitting
    return max(fitting, key=lambda call: len(_tail(call.url)), default=None)


def _offset(response: Response | None, now: datetime) -> int | None:
    stamp = server_time(response)
    try:
        return round((stamp - now).total_seconds()) if stamp else None
    except OverflowError:
        return None


# ---- what the answer holds ---------------------------------------------------------------------------------

_PAGE: Final = re.compile(
    r"^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|script|meta|title|center|h1)\b",
    re.IGNORECASE | re.DOTALL,
)
_AUTH_PARAM: Final = re.compile(r'([a-z_]+)\s*=\s*(?:"((?:[^"\\]|\\.){0,500})"|([^\s,"]{1,500}))', re.IGNORECASE)


def is_page(view: View) -> bool:
    """The answer is a web page, whatever it calls itself."""
    kind = (view.response.header("Content-Type") or "").lower() if view.response else ""
    return bool(_PAGE.match(view.text[:4000])) or (kind.startswith("text/html") and view.text.startswith("<"))


def said(view: View) -> list[str]:
    """What the answer says in words: the messages of a JSON answer, or a short plain text (XML tags taken out)."""
    if isinstance(view.json, dict | list):
        return list(messages(view.json))
    if isinstance(view.json, str):
        return [view.json[:2000]]
    return [] if is_page(view) else [re.sub(r"<[^<>]{0,200}>", " ", view.text[:4000])]


def challenge(view: View) -> dict[str, str]:
    """The parameters of ``WWW-Authenticate`` (RFC 6750 §3)."""
    text = (view.response.header("WWW-Authenticate") or "") if view.response else ""
    return {match[1].lower(): match[2] or match[3] or "" for match in _AUTH_PARAM.finditer(text[:2000])}


def retry_after(response: Response | None) -> dict[str, Fact]:
    """``retry_after_s`` from ``Retry-After`` (RFC 9110 §10.2.3): seconds, or a date counted from the answer's own."""
    text = (response.header("Retry-After") or "").strip() if response else ""
    if re.fullmatch(r"\d{1,9}", text, re.ASCII):
        return {"retry_after_s": int(text)}
    base = server_time(response)
    stamp = _http_date(text)
    return {"retry_after_s": max(0, round((stamp - base).total_seconds()))} if stamp and base else {}


def server_time(response: Response | None) -> datetime | None:
    """The answer's ``Date`` (RFC 9110 §6.6.1), aware, or None."""
    return _http_date(response.header("Date") or "") if response else None


def _http_date(text: str) -> datetime | None:
    try:
        stamp = parsedate_to_datetime(text) if text else None
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return stamp if stamp is not None and stamp.tzinfo else None
