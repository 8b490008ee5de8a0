"""A situation looked at once: whose it is, where it happened, what the answer holds; the ground of all reasoning."""

import re
from datetime import datetime
from typing import Any, Final

from smsauth_gui.core.diagnosis import recognise
from smsauth_gui.core.diagnosis.situation import Situation
from smsauth_gui.core.diagnosis.words import messages
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.provider.schema import Call, Method, Place, Provider
from smsauth_gui.core.token.carriers import Carrier, TokenSeen, body_carriers, carriers, token_seen
from smsauth_gui.core.values.errors import Fact
from smsauth_gui.core.values.http import Failure, Request, Response
from smsauth_gui.core.values.json_scan import json_of
from smsauth_gui.core.values.linear import linear
from smsauth_gui.core.values.quiet import Quiet
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.statement import Statement, statement

LEEWAY_S: Final = 60
UNKNOWN_STATUS: Final = 0
"""The status of an answer of which only the body was pasted."""
_NO_REQUEST: Final = Request("", "")
_NO_ANSWER: Final = Response(UNKNOWN_STATUS)
_PAGE: Final = regex(
    r"^\s*(?:<\?xml[^>]{0,200}\?>\s*)?(?:<!--.{0,2000}?-->\s*)?<(?:!doctype\s+html|html|head|body|script|meta|title|center|h1)\b",
    re.IGNORECASE | re.DOTALL,
)
_AUTH_PARAM: Final = regex(r'([a-z_]+)\s*=\s*(?:"((?:[^"\\]|\\.){0,500})"|([^\s,"]{1,500}))', re.IGNORECASE)


class View(Quiet, frozen=True):
    """What `look` found. Request and response are empty ones where there is none, so that nobody has to ask."""

    situation: Situation
    catalog: Catalog
    provider: Provider | None
    method: Method | None
    mode: str
    place: Place
    call: Call | None
    request: Request
    address: recognise.Address
    form: dict[str, str]
    """The request's form or JSON members that are text."""
    carriers: tuple[Carrier, ...]
    token: TokenSeen | None
    response: Response
    failure: Failure | None
    text: str
    """The body, trimmed, at most its first 200,000 characters."""
    json: Any

    @property
    def status(self) -> int:
        """The answer's status."""
        return self.response.status

    @property
    def status_seen(self) -> Statement:
        """The status as evidence; that of a body without its head is not known."""
        if self.status == UNKNOWN_STATUS:
            return statement("evidence.status_unknown")
        return statement("evidence.status", status=self.status)

    def header(self, name: str) -> str:
        """A header of the answer, or an empty text."""
        return self.response.header(name) or ""

    @property
    def provider_id(self) -> str:
        """The provider's id, or an empty text."""
        return self.provider.id if self.provider else ""

    @property
    def method_id(self) -> str:
        """The method's id, or an empty text."""
        return self.method.id if self.method else ""

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
    def offset_s(self) -> int | None:
        """The server's clock minus ours, in seconds; None where the server's is not known."""
        stamp = server_time(self.response)
        if stamp is None:
            return None
        try:
            return round((stamp - self.situation.now).total_seconds())
        except OverflowError:
            return None

    @property
    def needed(self) -> tuple[str, ...]:
        """The scopes any one of which permits this call, as far as the provider's file tells."""
        if self.call is not None and self.call.scopes:
            return self.call.scopes
        if self.provider is None or self.situation.request is None or self.place != "call":
            return ()
        for need in self.provider.needs:
            if need.method in {"*", self.request.method} and linear(need.url).search(self.request.url[:2000]):
                return need.scopes
        return ()

    @property
    def held(self) -> tuple[str, ...] | None:
        """The scopes of the credential; None where they are not known."""
        return self.token.scopes if self.token else self.situation.known.scopes

    def words(self, *names: str) -> str:
        """The first member of the JSON answer with one of these names that is text."""
        if not isinstance(self.json, dict):
            return ""
        values = (self.json.get(name) for name in names)
        return next((value for value in values if isinstance(value, str)), "")

    @property
    def is_page(self) -> bool:
        """The answer is a web page, whatever it calls itself."""
        is_html = self.header("Content-Type").lower().startswith("text/html")
        return bool(_PAGE.match(self.text[:4000])) or (is_html and self.text.startswith("<"))

    @property
    def messages(self) -> list[str]:
        """What the answer says in words: the messages of a JSON answer, or a short plain text (XML tags taken out)."""
        if isinstance(self.json, dict | list):
            return list(messages(self.json))
        if isinstance(self.json, str):
            return [self.json[:2000]]
        if self.is_page:
            return []
        return [re.sub(r"<[^<>]{0,200}>", " ", self.text[:4000])]

    @property
    def challenge(self) -> dict[str, str]:
        """The parameters of ``WWW-Authenticate`` (RFC 6750 §3)."""
        text = self.header("WWW-Authenticate")[:2000]
        return {match[1].lower(): match[2] or match[3] or "" for match in _AUTH_PARAM.finditer(text)}


_TOKEN_ERRORS: Final = ("invalid_grant", "invalid_client", "unauthorized_client", "unsupported_grant_type")
"""RFC 6749 §5.2, without the words that other places use, too."""


def look(situation: Situation, catalog: Catalog) -> View:
    """Find out what the situation does not say: provider, method, mode, place and call."""
    request = situation.request or _NO_REQUEST
    address, form = recognise.address_of(request), recognise.form_of(request)
    seen = carriers(request, catalog.vocabulary)
    value = next((carrier.value for carrier in seen if not carrier.masked), "")
    provider = recognise.provider_of(situation, catalog, address, value)
    token = token_seen(value, catalog, prefer=provider.id if provider else "")
    method = recognise.method_of(situation, provider, recognise.Asked(address, form, seen, token))
    response, failure = _NO_ANSWER, None
    if isinstance(situation.answer, Response):
        response = situation.answer
    else:
        failure = situation.answer
    data = json_of(response.body)
    place = situation.place or _place_of_answer(situation, data) or recognise.place_of(method, address, form)
    mode = situation.mode or recognise.mode_of(provider, address)
    call = None
    if place == "call":
        call = recognise.call_of(situation, provider, address, mode)
        seen = seen or body_carriers(form, catalog.vocabulary)
    return View(
        situation=situation,
        catalog=catalog,
        provider=provider,
        method=method,
        mode=mode,
        place=place,
        call=call,
        request=request,
        address=address,
        form=form,
        carriers=seen,
        token=token,
        response=response,
        failure=failure,
        text=response.body[:200_000].decode("utf-8", "replace").strip().lstrip("\ufeff"),
        json=data,
    )


def _place_of_answer(situation: Situation, data: Any) -> Place | None:
    """The token endpoint, where no address tells and only that has the answer's word."""
    if situation.request is None and isinstance(data, dict) and data.get("error") in _TOKEN_ERRORS:
        return "token"
    return None


def retry_after(response: Response) -> dict[str, Fact]:
    """``retry_after_s`` from ``Retry-After`` (RFC 9110 §10.2.3): seconds, or a date counted from the answer's own."""
    text = (response.header("Retry-After") or "").strip()
    if re.fullmatch(r"\d{1,9}", text, re.ASCII):
        return {"retry_after_s": int(text)}
    base, stamp = server_time(response), _http_date(text)
    if stamp is None or base is None:
        return {}
    return {"retry_after_s": max(0, round((stamp - base).total_seconds()))}


def server_time(response: Response) -> datetime | None:
    """The answer's ``Date`` (RFC 9110 §6.6.1), aware, or None."""
    return _http_date(response.header("Date") or "")


def _http_date(text: str) -> datetime | None:
    # It brings half of the standard library along, and most runs see no answer's Date.
    from email.utils import parsedate_to_datetime

    try:
        stamp = parsedate_to_datetime(text)
    except (ValueError, TypeError, IndexError, OverflowError):
        return None
    return stamp if stamp.tzinfo else None
