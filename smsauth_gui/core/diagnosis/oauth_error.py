"""What an OAuth answer means (RFC 6749 §4.1.2.1, §5.2, RFC 6750 §3.1, OpenID Connect Core §3.1.2.6, RFC 9207)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from html import unescape
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from smsauth_gui.core.diagnosis.shape import exchanged, pattern_of
from smsauth_gui.core.diagnosis.situation import Reason
from smsauth_gui.core.diagnosis.view import View, is_page, retry_after
from smsauth_gui.core.provider.fields import is_loopback
from smsauth_gui.core.token.carriers import basic_pair
from smsauth_gui.core.token.flaw import is_placeholder
from smsauth_gui.core.values.http import Response
from smsauth_gui.core.values.statement import statement

_WORDS: Final[Mapping[str, str]] = {
    "access_denied": "oauth.access_denied",
    "user_denied": "oauth.access_denied",
    "consent_denied": "oauth.access_denied",
    "invalid_client": "oauth.invalid_client",
    "invalid_client_id": "oauth.invalid_client",
    "invalid_client_credentials": "oauth.invalid_client",
    "incorrect_client_credentials": "oauth.invalid_client",
    "unauthorized": "oauth.invalid_client",
    "invalid_grant": "oauth.invalid_grant",
    "invalid_code": "oauth.invalid_grant",
    "expired_code": "oauth.invalid_grant",
    "code_expired": "oauth.invalid_grant",
    "bad_verification_code": "oauth.invalid_grant",
    "invalid_refresh_token": "oauth.refresh_dead",
    "bad_refresh_token": "oauth.refresh_dead",
    "redirect_uri_mismatch": "oauth.redirect_mismatch",
    "invalid_redirect_uri": "oauth.redirect_mismatch",
    "invalid_uri": "oauth.redirect_mismatch",
    "invalid_scope": "oauth.invalid_scope",
    "unauthorized_client": "oauth.unauthorized_client",
    "unsupported_grant_type": "oauth.unsupported_grant",
    "unsupported_response_type": "oauth.unsupported_grant",
    "unsupported_response_mode": "oauth.unsupported_grant",
    "server_error": "oauth.server_error",
    "temporarily_unavailable": "oauth.server_error",
    "login_required": "oauth.interaction_required",
    "consent_required": "oauth.interaction_required",
    "interaction_required": "oauth.interaction_required",
    "account_selection_required": "oauth.interaction_required",
    "mfa_required": "oauth.interaction_required",
    "invalid_token": "credential.rejected",
    "expired_token": "token.expired",
    "insufficient_scope": "permission.scope",
    "slow_down": "limit.rate",
    "too_many_requests": "limit.rate",
    "rate_limit_exceeded": "limit.rate",
}
_PKCE: Final = re.compile(r"\bpkce\b|code[ _-]?verifier|code[ _-]?challenge", re.IGNORECASE)
_REDIRECT: Final = re.compile(
    r"redirect[ _-]?ur[il]|redirection[ _-]ur[il]|callback[ _-]?ur[il]|redirect address", re.IGNORECASE
)
_REFRESH: Final = re.compile(r"refresh[ _-]?token", re.IGNORECASE)
_CLIENT: Final = re.compile(
    r"(?:invalid|wrong|bad|unknown|incorrect) client(?: or invalid client)?(?: secret| credentials| id|_id)?\b"
    r"|client[ _](?:secret|credentials|id|authentication).{0,30}"
    r"(?:invalid|wrong|incorrect|mismatch|failed|not (?:found|match|valid|known))"
    r"|(?:no|unknown) (?:such )?client|client (?:was )?not (?:found|registered|known)"
    r"|authorization header.{0,30}(?:encoded|format)|client authentication (?:must|mechanism)",
    re.IGNORECASE,
)
_CODE: Final = re.compile(
    r"auth(?:orization)? ?code\b.{0,40}(?:revoked|expired|used|invalid|not (?:valid|found|issued|exist)|decrypt)"
    r"|decrypt the auth(?:orization)? ?code",
    re.IGNORECASE,
)
_BY_STATUS: Final = {401: "oauth.invalid_client", 405: "request.method", 429: "limit.rate"}


def oauth_cause(error: str, description: str, *, grant: str = "") -> str:
    """The cause for an error word and its description; ``grant`` is the grant type that was sent, if any.

    A word about PKCE beats everything; a refused refresh token is dead whatever the server calls it.
    """
    word = error.strip().lower()
    if _PKCE.search(f"{error} {description}"):
        return "oauth.pkce"
    refresh = grant == "refresh_token" or (not grant and _REFRESH.search(description) is not None)
    if word in {"invalid_grant", "invalid_request", "invalid_token"} and refresh and _REFRESH.search(description):
        return "oauth.refresh_dead"
    if word in {"invalid_grant", "invalid_request"} and _REDIRECT.search(description):
        return "oauth.redirect_mismatch"
    if word == "invalid_request" and grant == "authorization_code" and _CODE.search(description):
        return "oauth.invalid_grant"
    if word in {"unauthorized_client", "invalid_request"} and _CLIENT.search(description):
        return "oauth.invalid_client"
    cause = _WORDS.get(word, "")
    if cause in {"oauth.invalid_grant", "token.expired", "credential.rejected"} and refresh:
        return "oauth.refresh_dead"
    if cause == "oauth.invalid_grant" and grant == "password":
        return "credential.rejected"
    return cause or "request.bad"


def oauth(view: View) -> Reason | None:
    """The cause that an answer of an OAuth endpoint names, or None when it names none."""
    response = view.response
    if response is None or not view.at_oauth:
        return None
    if view.place == "authorize":
        return _authorize(view, response)
    if is_page(view) or response.status >= 500:
        return _named(view) if not is_page(view) else None
    named = _named(view)
    if named is not None:
        return named
    if response.status == 401:
        at_endpoint = statement("evidence.token_endpoint_status", status=401)
        return _refused_client(view, Reason("oauth.invalid_client", [at_endpoint], "reading"))
    if response.status in {400, 403} and not view.text:
        evidence = [statement("evidence.token_endpoint_empty", status=response.status)]
        likely = "oauth.refresh_dead" if view.grant == "refresh_token" else "oauth.invalid_grant"
        first = [] if view.grant == "client_credentials" else [likely]
        return Reason("request.bad", evidence, "reading", [*first, "oauth.invalid_client"])
    return None


def _named(view: View) -> Reason | None:
    """The ``error`` member of the answer, as JSON or, on old servers, as a form."""
    members = (
        view.json if isinstance(view.json, dict) else dict(parse_qsl(view.text[:4000])) if "=" in view.text else {}
    )
    error = next((members[name] for name in ("error", "error_code") if isinstance(members.get(name), str)), "")
    if not error:
        return None
    parts = [members.get(name) for name in ("error_description", "hint", "message", "error_msg", "error_hint")]
    texts = list(dict.fromkeys(part for part in parts if isinstance(part, str) and part))
    return _error(view, error, texts)


def _error(view: View, error: str, texts: list[str]) -> Reason:
    status = view.response.status if view.response else 0
    cause = oauth_cause(error, " ".join(texts), grant=view.grant)
    unknown = cause == "request.bad" and error.strip().lower() != "invalid_request"
    if cause == "request.bad" and (unknown or status in {405, 429}):
        cause = _BY_STATUS.get(status, "oauth.server_error" if status >= 500 else cause)
    description = texts[0] if texts else ""
    seen = statement("evidence.oauth_error", error=error[:60])
    if description:
        seen = statement("evidence.oauth_error_described", error=error[:60], description=description[:200])
    reason = Reason(cause, [seen], "provider_says")
    if len(texts) > 1:
        reason.evidence.append(statement("evidence.oauth_hint", words=texts[1][:160]))
    if unknown or cause in {"request.bad", "credential.rejected"}:
        reason.certainty = "reading"
    reason.detail = {"error": error[:100], "error_description": description[:300]}
    return _with_facts(view, reason)


def _with_facts(view: View, reason: Reason) -> Reason:
    """What the request tells about the refusal."""
    if reason.cause in {"oauth.invalid_grant", "oauth.refresh_dead"} and view.grant:
        reason.detail["grant"] = view.grant
    if reason.cause == "oauth.redirect_mismatch":
        reason.detail["sent"] = view.form.get("redirect_uri", "") or _query(view).get("redirect_uri", "")
    if reason.cause == "oauth.invalid_scope":
        asked = view.form.get("scope", "") or _query(view).get("scope", "")
        reason.detail["scope"] = asked[:300]
    if reason.cause == "limit.rate":
        reason.detail |= retry_after(view.response)
    if reason.cause == "oauth.invalid_grant":
        reason.alternatives += ["oauth.redirect_mismatch", "oauth.pkce"]
    if reason.cause == "oauth.invalid_client":
        _refused_client(view, reason)
    return reason


def _refused_client(view: View, reason: Reason) -> Reason:
    """How id and secret travelled, and whether one of them was never filled in."""
    if view.place == "authorize":
        reason.alternatives.append("oauth.redirect_mismatch")
        return reason
    basic = any(carrier.word.lower() == "basic" for carrier in view.carriers)
    sent = "header" if basic else "body" if view.form.get("client_secret") else "nothing"
    wanted = _wanted(view)
    values = [view.form.get("client_id", ""), view.form.get("client_secret", "")]
    if any(value and is_placeholder(value) for value in values):
        reason.evidence.append(statement("evidence.client_placeholder"))
        reason.alternatives.append("credential.malformed")
    if wanted and sent != wanted and "nothing" not in (sent, wanted):
        reason.evidence.append(statement(_CLIENT_WENT[sent]))
        reason.detail |= {"sent": sent, "wanted": wanted}
    if _client_exchanged(view):
        reason.evidence.append(statement("evidence.client_swapped"))
        reason.alternatives.append("credential.swapped")
    reason.alternatives.append("credential.scheme")
    if view.grant == "refresh_token":
        reason.alternatives.append("oauth.refresh_dead")
    return reason


_CLIENT_WENT: Final = {"body": "evidence.client_in_body", "header": "evidence.client_in_header"}


def _client_exchanged(view: View) -> bool:
    """Client id and secret stand in each other's place, by the shapes that are documented for them."""
    method = view.method
    if view.provider is None or method is None or not method.oauth:
        return False
    pair = next((found for item in view.carriers if (found := basic_pair(item.value))), None)
    pair = pair or (view.form.get("client_id", ""), view.form.get("client_secret", ""))
    patterns = [pattern_of(view.provider, method, text) for text in (method.client_id, method.client_secret)]
    return all(pair) and exchanged(pair, *patterns)


def _wanted(view: View) -> str:
    if view.method is None or not view.method.grant_types:
        return ""
    return {"post": "body", "none": "nothing"}.get(view.method.client_auth, "header")


def _query(view: View) -> dict[str, str]:
    try:
        request = view.situation.request
        return dict(parse_qsl(urlsplit(request.url).query)) if request else {}
    except ValueError:
        return {}


# ---- the authorization endpoint ----------------------------------------------------------------------------


def _authorize(view: View, response: Response) -> Reason | None:
    """A redirect to our own address, our own address being called, or the endpoint's own page."""
    asked = _query(view)
    if "response_type" not in asked and ("error" in asked or "code" in asked):
        return _came_back(view, asked, {})
    location = response.header("Location") or ""
    if 300 <= response.status < 400:
        return _came_back(view, _params(location), asked) if _is_ours(location, view) else None
    if (named := _named(view)) is not None:
        return named
    return _page(view, response) if is_page(view) else None


def _params(location: str) -> dict[str, str]:
    try:
        parts = urlsplit(location)
    except ValueError:
        return {}
    return dict(parse_qsl(parts.query) + parse_qsl(parts.fragment))


def _came_back(view: View, params: dict[str, str], asked: dict[str, str]) -> Reason:
    """What the redirect carries; ``asked`` is the authorization request it answers, if we saw it."""
    if params.get("error"):
        texts = [params[name] for name in ("error_description", "hint") if params.get(name)]
        return _error(view, params["error"], texts)
    if asked.get("state") and params.get("state") != asked["state"]:
        code = "evidence.redirect_other_state" if params.get("state") else "evidence.redirect_no_state"
        return Reason("oauth.state_mismatch", [statement(code)], "proved")
    issuer = getattr(view.method, "issuer", "")
    if issuer and "{" not in issuer and params.get("iss", issuer) != issuer:
        detail = {"received": params["iss"][:200], "expected": issuer}
        return Reason(
            "oauth.issuer_mismatch",
            [statement("evidence.redirect_issuer", issuer=params["iss"][:120])],
            "proved",
            detail=dict(detail),
        )
    if params.get("code") or params.get("access_token"):
        code = "evidence.redirect_code" if params.get("code") else "evidence.redirect_token"
        return Reason("ok", [statement(code)], "proved")
    return Reason("oauth.response_invalid", [statement("evidence.redirect_empty")], "proved")


def _is_ours(location: str, view: View) -> bool:
    asked, params = _query(view), _params(location)
    sent = view.situation.known.redirect_uri or asked.get("redirect_uri", "")
    if sent:
        return re.split(r"[?#]", location)[0] == re.split(r"[?#]", sent)[0]
    if asked.get("state") and params.get("state") == asked["state"] and {"error", "code", "access_token"} & set(params):
        return True
    try:
        return is_loopback(urlsplit(location).hostname or "")
    except ValueError:
        return False


def _page(view: View, response: Response) -> Reason | None:
    """A page is what this endpoint shows to people: a form to fill in, or an error in words."""
    plain = unescape(
        re.sub(
            r"<(?:script|style)\b.{0,4000}?</|<[^<>]{0,2000}>",
            " ",
            view.text[:20_000],
            flags=re.DOTALL | re.IGNORECASE,
        )
    )
    words = " ".join(plain.split())[:3000]
    cause = _meaning(words)
    if cause and (response.status >= 400 or re.search(r"\berror\b|sorry|invalid|mismatch", words, re.IGNORECASE)):
        reason = Reason(cause, [statement("evidence.page_says", words=_around(words, cause))], "reading")
        return _with_facts(view, reason)
    if view.provider is not None and response.status < 300 and _own_host(view):
        return Reason("oauth.interaction_required", [statement("evidence.sign_in_page")], "reading")
    return None


def _meaning(words: str) -> str:
    lowered = words.lower()
    for word, cause in _WORDS.items():
        if "_" in word and re.search(rf"\b{word}\b", lowered):
            return cause
    patterns = ((_PKCE, "oauth.pkce"), (_REDIRECT, "oauth.redirect_mismatch"), (_CLIENT, "oauth.invalid_client"))
    return next((cause for pattern, cause in patterns if pattern.search(words)), "")


def _around(words: str, cause: str) -> str:
    pattern = {"oauth.redirect_mismatch": _REDIRECT, "oauth.invalid_client": _CLIENT, "oauth.pkce": _PKCE}.get(cause)
    match = pattern.search(words) if pattern else None
    start = max(0, match.start() - 60) if match else 0
    return words[start : start + 160]


def _own_host(view: View) -> bool:
    try:
        host = urlsplit(view.situation.request.url).hostname or "" if view.situation.request else ""
    except ValueError:
        return False
    return view.provider is not None and any(re.fullmatch(pattern, host) for pattern in view.provider.hosts)
