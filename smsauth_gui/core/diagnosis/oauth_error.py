"""What an OAuth answer means (RFC 6749 §4.1.2.1, §5.2, RFC 6750 §3.1, OpenID Connect Core §3.1.2.6, RFC 9207)."""

import re
from collections.abc import Mapping
from typing import Any, Final
from urllib.parse import parse_qsl

from msgspec import Struct

from smsauth_gui.core.diagnosis.shape import exchanged, pattern_of
from smsauth_gui.core.diagnosis.situation import Reason
from smsauth_gui.core.diagnosis.view import View, retry_after
from smsauth_gui.core.token.carriers import basic_pair
from smsauth_gui.core.token.flaw import is_placeholder
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.statement import Statement, statement

_WORDS_OF: Final[Mapping[str, str]] = {
    "oauth.access_denied": "access_denied user_denied consent_denied",
    "oauth.invalid_client": (
        "invalid_client invalid_client_id invalid_client_credentials incorrect_client_credentials unauthorized"
    ),
    "oauth.invalid_grant": "invalid_grant invalid_code expired_code code_expired bad_verification_code",
    "oauth.refresh_dead": "invalid_refresh_token bad_refresh_token",
    "oauth.redirect_mismatch": "redirect_uri_mismatch invalid_redirect_uri invalid_uri",
    "oauth.invalid_scope": "invalid_scope",
    "oauth.unauthorized_client": "unauthorized_client",
    "oauth.unsupported_grant": "unsupported_grant_type unsupported_response_type unsupported_response_mode",
    "oauth.server_error": "server_error temporarily_unavailable",
    "oauth.interaction_required": (
        "login_required consent_required interaction_required account_selection_required mfa_required"
    ),
    "credential.rejected": "invalid_token",
    "token.expired": "expired_token",
    "permission.scope": "insufficient_scope",
    "limit.rate": "slow_down too_many_requests rate_limit_exceeded",
}
WORDS: Final[Mapping[str, str]] = {word: cause for cause, words in _WORDS_OF.items() for word in words.split()}
"""By the error word: those of the standards, and of servers that have their own."""
PKCE: Final = regex(r"(?<![a-z])pkce(?![a-z])|code[ _-]?verifier|code[ _-]?challenge", re.IGNORECASE)
REDIRECT: Final = regex(
    r"redirect[ _-]?ur[il]|redirection[ _-]ur[il]|callback[ _-]?ur[il]|redirect address", re.IGNORECASE
)
_REFRESH: Final = regex(r"refresh[ _-]?token", re.IGNORECASE)
ANY_GRANT: Final = regex(r"authori[sz]ation (?:code|grant)[^.]{0,120} or refresh token[^.]{0,200}", re.IGNORECASE)
"""RFC 6749 §5.2, as servers print it whatever was wrong."""
CLIENT: Final = regex(
    r"(?:invalid|wrong|bad|unknown|incorrect) client(?: or invalid client)?(?: secret| credentials| id|_id)?\b"
    r"|client[ _](?:secret|credentials|id|authentication).{0,30}"
    r"(?:invalid|wrong|incorrect|mismatch|failed|not (?:found|match|valid|known))"
    r"|(?:no|unknown) (?:such )?client|client (?:was )?not (?:found|registered|known)"
    r"|authorization header.{0,30}(?:encoded|format)|client authentication (?:must|mechanism)",
    re.IGNORECASE,
)
_CODE: Final = regex(
    r"auth(?:orization)? ?code\b.{0,40}(?:revoked|expired|used|invalid|not (?:valid|found|issued|exist)|decrypt)"
    r"|decrypt the auth(?:orization)? ?code",
    re.IGNORECASE,
)
_EMPTY_400: Final[Mapping[str, tuple[str, ...]]] = {
    "refresh_token": ("oauth.refresh_dead", "oauth.invalid_client"),
    "client_credentials": ("oauth.invalid_client",),
}
_EMPTY_400_ELSE: Final = ("oauth.invalid_grant", "oauth.invalid_client")
"""What a token endpoint may mean that says nothing, by the grant that was sent."""
_ERROR_NAMES: Final = ("error", "error_code")
_DESCRIPTION_NAMES: Final = ("error_description", "hint", "message", "error_msg", "error_hint")
_BY_STATUS: Final = {405: "request.method", 429: "limit.rate"}
"""What *invalid_request* is with these: servers use it for want of a better word."""
_BY_STATUS_ALONE: Final = {**_BY_STATUS, 401: "oauth.invalid_client"}
"""What a word that nobody knows is with these."""
_CLIENT_WENT: Final = {
    ("body", "header"): statement("evidence.client_in_body"),
    ("header", "body"): statement("evidence.client_in_header"),
}
"""By where id and secret were sent, and where the provider documents them."""


class _Described(Struct, frozen=True):
    """Error words that mean another cause where the description says so; ``grants`` empty: whatever was sent."""

    errors: frozenset[str]
    description: re.Pattern[str]
    cause: str
    grants: frozenset[str] = frozenset()


_DESCRIBED: Final = (
    # A refused refresh token is dead whatever the server calls it.
    _Described(
        frozenset({"invalid_grant", "invalid_request", "invalid_token"}),
        _REFRESH,
        "oauth.refresh_dead",
        frozenset({"refresh_token"}),
    ),
    # RFC 6749 §5.2 makes another redirect address an invalid_grant.
    _Described(frozenset({"invalid_grant", "invalid_request"}), REDIRECT, "oauth.redirect_mismatch"),
    # Servers that take a bad code or client for a bad request.
    _Described(frozenset({"invalid_request"}), _CODE, "oauth.invalid_grant", frozenset({"authorization_code"})),
    _Described(frozenset({"unauthorized_client", "invalid_request"}), CLIENT, "oauth.invalid_client"),
)
"""The first that fits wins."""

_BY_GRANT: Final[Mapping[tuple[str, str], str]] = {
    ("oauth.invalid_grant", "refresh_token"): "oauth.refresh_dead",
    ("token.expired", "refresh_token"): "oauth.refresh_dead",
    ("credential.rejected", "refresh_token"): "oauth.refresh_dead",
    ("oauth.invalid_grant", "password"): "credential.rejected",  # RFC 6749 §4.3: user name and password are the grant
}
"""What a cause is with this grant."""


def oauth_cause(error: str, description: str, *, grant: str = "") -> str:
    """The cause for an error word and its description; ``grant`` is the grant type that was sent, if any.

    A word about PKCE beats everything.
    """
    word = error.strip().lower()
    if ANY_GRANT.search(description):
        description = ""  # it names every grant, and means none of them
    if PKCE.search(f"{error} {description}"):
        return "oauth.pkce"
    if not grant and _REFRESH.search(description):
        grant = "refresh_token"
    for row in _DESCRIBED:
        if word in row.errors and (not row.grants or grant in row.grants) and row.description.search(description):
            return row.cause
    cause = WORDS.get(word, "request.bad")
    return _BY_GRANT.get((cause, grant), cause)


def oauth(view: View) -> Reason | None:
    """The cause that an answer of a token or revocation endpoint names, or None when it names none."""
    if not view.at_oauth or view.place == "authorize" or view.is_page:
        return None
    return named_error(view) or _wordless(view)


def _wordless(view: View) -> Reason | None:
    if view.status == 401:
        evidence = [statement("evidence.token_endpoint_status", status=401)]
        return _refused_client(view, Reason("oauth.invalid_client", evidence, "reading"))
    if view.status in {400, 403} and not view.text:
        evidence = [statement("evidence.token_endpoint_empty", status=view.status)]
        return Reason("request.bad", evidence, "reading", list(_EMPTY_400.get(view.grant, _EMPTY_400_ELSE)))
    return None


def named_error(view: View) -> Reason | None:
    """The ``error`` member of the answer, as JSON or, on old servers, as a form."""
    members = _members(view)
    error = next((members[name] for name in _ERROR_NAMES if isinstance(members.get(name), str)), "")
    if not error:
        return None
    parts = [members.get(name) for name in _DESCRIPTION_NAMES]
    texts = list(dict.fromkeys(part for part in parts if isinstance(part, str) and part))
    return oauth_error(view, error, texts)


def _members(view: View) -> Mapping[str, Any]:
    if isinstance(view.json, dict):
        return view.json
    if "=" in view.text:
        return dict(parse_qsl(view.text[:4000]))
    return {}


def oauth_error(view: View, error: str, texts: list[str]) -> Reason:
    """What an error word means here, with its descriptions ``texts`` and what the request tells."""
    description = next(iter(texts), "")
    cause = oauth_cause(error, " ".join(texts), grant=view.grant)
    unknown = cause == "request.bad" and error.strip().lower() != "invalid_request"
    if unknown:
        cause = _of_unknown_word(view.status)
    elif cause == "request.bad":
        cause = _BY_STATUS.get(view.status, cause)
    reason = Reason(cause, _seen_of_error(error, texts), "provider_says")
    if unknown or cause in {"request.bad", "credential.rejected"}:
        reason.certainty = "reading"
    reason.detail = {"error": error[:100], "error_description": description[:300]}
    return with_facts(view, reason)


def _of_unknown_word(status: int) -> str:
    if status >= 500:
        return "oauth.server_error"
    return _BY_STATUS_ALONE.get(status, "request.bad")


def _seen_of_error(error: str, texts: list[str]) -> list[Statement]:
    if not texts:
        return [statement("evidence.oauth_error", error=error[:60])]
    described = statement("evidence.oauth_error_described", error=error[:60], description=texts[0][:200])
    return [described, *(statement("evidence.oauth_hint", words=text[:160]) for text in texts[1:2])]


def with_facts(view: View, reason: Reason) -> Reason:
    """What the request tells about the refusal."""
    if reason.cause in {"oauth.invalid_grant", "oauth.refresh_dead"} and view.grant:
        reason.detail["grant"] = view.grant
    if reason.cause == "oauth.redirect_mismatch":
        reason.detail["sent"] = _sent(view, "redirect_uri")
    if reason.cause == "oauth.invalid_scope":
        reason.detail["scope"] = _sent(view, "scope")[:300]
    if reason.cause == "limit.rate":
        reason.detail |= retry_after(view.response)
    if reason.cause == "oauth.invalid_grant":
        reason.alternatives += ["oauth.redirect_mismatch", "oauth.pkce"]
    if reason.cause == "oauth.invalid_client":
        _refused_client(view, reason)
    return reason


def _sent(view: View, name: str) -> str:
    """A parameter of the request, from its form or its query."""
    return view.form.get(name, "") or view.address.query.get(name, "")


# ---- the client --------------------------------------------------------------------------------------------
def _refused_client(view: View, reason: Reason) -> Reason:
    """How id and secret travelled, and whether one of them was never filled in."""
    if view.place == "authorize":
        reason.alternatives.append("oauth.redirect_mismatch")
        return reason
    if any(is_placeholder(view.form.get(name, "")) for name in ("client_id", "client_secret")):
        reason.evidence.append(statement("evidence.client_placeholder"))
        reason.alternatives.append("credential.malformed")
    sent, wanted = _client_went(view), _client_belongs(view)
    if (sent, wanted) in _CLIENT_WENT:
        reason.evidence.append(_CLIENT_WENT[sent, wanted])
        reason.detail |= {"sent": sent, "wanted": wanted}
    if _client_exchanged(view):
        reason.evidence.append(statement("evidence.client_swapped"))
        reason.alternatives.append("credential.swapped")
    reason.alternatives.append("credential.scheme")
    if view.grant == "refresh_token":
        reason.alternatives.append("oauth.refresh_dead")
    return reason


def _client_went(view: View) -> str:
    """Where id and secret were sent: ``header`` (RFC 6749 §2.3.1), ``body`` or ``nothing``."""
    if any(carrier.word.lower() == "basic" for carrier in view.carriers):
        return "header"
    return "body" if view.form.get("client_secret") else "nothing"


def _client_belongs(view: View) -> str:
    """Where the provider documents id and secret, in the same words; empty where it is not known."""
    if view.method is None or not view.method.grant_types:
        return ""
    return {"post": "body", "none": "nothing"}.get(view.method.client_auth, "header")


def _client_exchanged(view: View) -> bool:
    """Client id and secret stand in each other's place, by the shapes that are documented for them."""
    method = view.method
    if view.provider is None or method is None or not method.oauth:
        return False
    pair = next((found for item in view.carriers if (found := basic_pair(item.value))), None)
    pair = pair or (view.form.get("client_id", ""), view.form.get("client_secret", ""))
    patterns = [pattern_of(view.provider, method, text) for text in (method.client_id, method.client_secret)]
    return all(pair) and exchanged(pair, *patterns)
