"""A situation looked at once: whose it is, where it happened, what the answer holds; the ground of all reasoning."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from email.utils import parsedate_to_datetime
from typing import TYPE_CHECKING, Any, Final
from urllib.parse import parse_qsl, urlsplit

from smsauth_gui.core.errors import Fact
from smsauth_gui.core.http import Failure, Request, Response
from smsauth_gui.core.provider import (
    Call,
    Certainty,
    ClientMethod,
    CodeMethod,
    ImplicitMethod,
    Method,
    Place,
    Provider,
    RequestTemplate,
    SessionMethod,
    TokenJsonMethod,
)
from smsauth_gui.core.sighting import Carrier, TokenSeen, body_json, carriers, method_of, token_seen

if TYPE_CHECKING:
    from smsauth_gui.core.catalog import Catalog
    from smsauth_gui.core.diagnosis import Situation

LEEWAY_S: Final = 60
_VARIABLE: Final = re.compile(r"^\{[a-z_]+\}")
_HOLE: Final = re.compile(r"\{[a-z_]+\}")


@dataclass(slots=True)
class Reason:
    """A cause on its way to becoming a diagnosis."""

    cause: str
    evidence: list[str] = field(default_factory=list)
    certainty: Certainty = "reading"
    alternatives: list[str] = field(default_factory=list)
    detail: dict[str, Fact] = field(default_factory=dict)
    says: str = ""


@dataclass(frozen=True, slots=True, repr=False)
class View:
    """What `look` found."""

    situation: Situation
    catalog: Catalog
    provider: Provider | None
    method: Method | None
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
        oauth_kind = self.method is None or isinstance(self.method, CodeMethod | ClientMethod | ImplicitMethod)
        return oauth_kind or bool(self.grant)

    def words(self, *names: str) -> str:
        """The first member of the JSON answer with one of these names that is text."""
        data = self.json
        if isinstance(data, dict):
            for name in names:
                if isinstance(value := data.get(name), str):
                    return value
        return ""


def look(situation: Situation, catalog: Catalog) -> View:
    """Find out what the situation does not say: provider, method, place, call, clock offset."""
    request, answer = situation.request, situation.answer
    response = answer if isinstance(answer, Response) else None
    provider = _provider(situation, catalog)
    form = _form(request)
    method = _method(situation, provider, form)
    place = situation.place or _place(request, method, form)
    seen = carriers(request) if request else ()
    value = next((carrier.value for carrier in seen if not carrier.masked), "")
    data = body_json(response.body) if response else None
    return View(
        situation=situation,
        catalog=catalog,
        provider=provider,
        method=method,
        place=place,
        call=_call(situation, provider, request) if place == "call" else None,
        carriers=seen,
        token=token_seen(value, catalog, provider.id if provider else ""),
        response=response,
        failure=answer if isinstance(answer, Failure) else None,
        text=response.body[:200_000].decode("utf-8", "replace").strip() if response else "",
        json=data,
        form=form,
        offset_s=_offset(response, situation.now),
    )


def _provider(situation: Situation, catalog: Catalog) -> Provider | None:
    if situation.provider:
        return catalog.get(situation.provider)
    host = _host(situation.request)
    for provider in catalog:
        if any(re.fullmatch(pattern, host) for pattern in provider.hosts):
            return provider
    return None


def _host(request: Request | None) -> str:
    try:
        return (urlsplit(request.url).hostname or "").lower() if request else ""
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


def _method(situation: Situation, provider: Provider | None, form: dict[str, str]) -> Method | None:
    if provider is None:
        return None
    for method in provider.methods:
        if method.id == situation.method:
            return method
    grants = {"client_credentials": ClientMethod, "authorization_code": CodeMethod, "refresh_token": CodeMethod}
    if kind := grants.get(form.get("grant_type", "")):
        return next((method for method in provider.methods if isinstance(method, kind)), None)
    return method_of(situation.request, provider) if situation.request else None


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
    if "response_type" in query:
        return "authorize"
    for place, verb, url in _addresses(method):
        if request.method == verb and _path_fits(url, request.url):
            return place
    return "call"


def _addresses(method: Method | None) -> Iterator[tuple[Place, str, str]]:
    templates: list[tuple[Place, RequestTemplate | None]] = []
    if isinstance(method, SessionMethod):
        templates = [("session", method.create), ("revoke", method.destroy)]
    if isinstance(method, TokenJsonMethod):
        templates = [("refresh", method.refresh), ("token", method.create), ("revoke", method.revoke)]
    for place, template in templates:
        if template is not None:
            yield place, template.method, template.url
    if isinstance(method, CodeMethod | ClientMethod):
        yield "token", "POST", method.token_url
        if method.revoke is not None:
            yield "revoke", "POST", method.revoke.url
    if isinstance(method, CodeMethod | ImplicitMethod):
        yield "authorize", "GET", method.authorize_url


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


def _call(situation: Situation, provider: Provider | None, request: Request | None) -> Call | None:
    """The call of the provider's file that was made: the named one, or the longest path that fits."""
    if provider is None:
        return None
    if situation.call:
        return next((call for call in provider.calls if call.id == situation.call), None)
    if request is None:
        return None
    fitting = [call for call in provider.calls if call.method == request.method and _path_fits(call.url, request.url)]
    if situation.mode:
        fitting = [call for call in fitting if not call.modes or situation.mode in call.modes] or fitting
    return max(fitting, key=lambda call: len(_tail(call.url)), default=None)


def _offset(response: Response | None, now: datetime) -> int | None:
    stamp = server_time(response)
    return round((stamp - now).total_seconds()) if stamp else None


def server_time(response: Response | None) -> datetime | None:
    """The answer's ``Date`` (RFC 9110 §6.6.1), aware, or None."""
    text = response.header("Date") if response else None
    if not text:
        return None
    try:
        stamp = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError):
        return None
    return stamp if stamp.tzinfo else None
