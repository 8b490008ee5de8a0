"""What comes back from an authorization endpoint: a redirect to our own address, or a page (RFC 6749 §4.1.2, RFC 9207)."""

import re
from collections.abc import Mapping
from html import unescape
from typing import Final
from urllib.parse import parse_qsl

from smsauth_gui.core.diagnosis.oauth_error import CLIENT, PKCE, REDIRECT, WORDS, named_error, oauth_error, with_facts
from smsauth_gui.core.diagnosis.situation import Reason
from smsauth_gui.core.diagnosis.view import View
from smsauth_gui.core.provider.fields import is_loopback
from smsauth_gui.core.values.errors import Fact
from smsauth_gui.core.values.http import parts_of
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.statement import statement


def authorization(view: View) -> Reason | None:
    """A redirect to our own address, our own address being called, or the endpoint's own page."""
    if not view.at_oauth or view.place != "authorize":
        return None
    asked = view.address.query
    if "response_type" not in asked and ("error" in asked or "code" in asked):
        return _came_back(view, asked, {})
    if 300 <= view.status < 400:
        location = view.header("Location")
        return _came_back(view, _params(location), asked) if _is_ours(location, view) else None
    return named_error(view) or _page(view)


def _params(location: str) -> dict[str, str]:
    parts = parts_of(location)
    return dict(parse_qsl(parts.query) + parse_qsl(parts.fragment))


def _came_back(view: View, params: Mapping[str, str], asked: Mapping[str, str]) -> Reason:
    """What the redirect carries; ``asked`` is the authorization request it answers, if we saw it."""
    if params.get("error"):
        texts = [params[name] for name in ("error_description", "hint") if params.get(name)]
        return oauth_error(view, params["error"], texts)
    return _other_state(params, asked) or _other_issuer(view, params) or _brought(params)


def _other_state(params: Mapping[str, str], asked: Mapping[str, str]) -> Reason | None:
    """The redirect answers another request than the one we saw (RFC 6749 §10.12)."""
    if not asked.get("state") or params.get("state") == asked["state"]:
        return None
    code = "evidence.redirect_other_state" if params.get("state") else "evidence.redirect_no_state"
    return Reason("oauth.state_mismatch", [statement(code)], "proved")


def _other_issuer(view: View, params: Mapping[str, str]) -> Reason | None:
    """The redirect comes from another server than the one we asked (RFC 9207)."""
    issuer = getattr(view.method, "issuer", "")
    received = params.get("iss", issuer)
    if not issuer or "{" in issuer or received == issuer:
        return None
    evidence = [statement("evidence.redirect_issuer", issuer=received[:120])]
    detail: dict[str, Fact] = {"received": received[:200], "expected": issuer}
    return Reason("oauth.issuer_mismatch", evidence, "proved", detail=detail)


def _brought(params: Mapping[str, str]) -> Reason:
    if params.get("code"):
        return Reason("ok", [statement("evidence.redirect_code")], "proved")
    if params.get("access_token"):
        return Reason("ok", [statement("evidence.redirect_token")], "proved")
    return Reason("oauth.response_invalid", [statement("evidence.redirect_empty")], "proved")


def _is_ours(location: str, view: View) -> bool:
    """The redirect leads to our own address: the registered or sent one, else by its state, else any on this computer."""
    asked, params = view.address.query, _params(location)
    sent = view.situation.known.redirect_uri or asked.get("redirect_uri", "")
    if sent:
        return re.split(r"[?#]", location)[0] == re.split(r"[?#]", sent)[0]
    if asked.get("state") and params.get("state") == asked["state"] and {"error", "code", "access_token"} & set(params):
        return True
    return is_loopback(parts_of(location).hostname or "")


_MARKUP: Final = regex(r"<(?:script|style)\b.{0,4000}?</\w{1,20}>|<[^<>]{0,2000}>", re.DOTALL | re.IGNORECASE)
_TROUBLE: Final = regex(r"\berror\b|sorry|invalid|mismatch", re.IGNORECASE)


def _page(view: View) -> Reason | None:
    """A page is what this endpoint shows to people: a form to fill in, or an error in words."""
    if not view.is_page:
        return None
    words = " ".join(unescape(_MARKUP.sub(" ", view.text[:20_000])).split())[:3000]
    cause = _meaning(words)
    if cause and (view.status >= 400 or _TROUBLE.search(words)):
        evidence = [statement("evidence.page_says", words=_around(words, cause))]
        return with_facts(view, Reason(cause, evidence, "reading"))
    if view.status < 300 and view.provider is not None and view.provider.owns(view.address.host):
        return Reason("oauth.interaction_required", [statement("evidence.sign_in_page")], "reading")
    return None


_PAGE_WORDS: Final = (("oauth.pkce", PKCE), ("oauth.redirect_mismatch", REDIRECT), ("oauth.invalid_client", CLIENT))
"""What a page is about that shows no error word."""


def _meaning(words: str) -> str:
    lowered = words.lower()
    for word, cause in WORDS.items():
        if "_" in word and re.search(rf"\b{word}\b", lowered):
            return cause
    return next((cause for cause, pattern in _PAGE_WORDS if pattern.search(words)), "")


def _around(words: str, cause: str) -> str:
    """The part of a page's words that tells the cause."""
    pattern = dict(_PAGE_WORDS).get(cause)
    match = pattern.search(words) if pattern else None
    start = max(0, match.start() - 60) if match else 0
    return words[start : start + 160]
