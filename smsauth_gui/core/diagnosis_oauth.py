"""What an OAuth error means (RFC 6749 §4.1.2.1, §5.2, RFC 6750 §3.1, OpenID Connect Core §3.1.2.6)."""

from __future__ import annotations

import re
from collections.abc import Mapping
from typing import Final

_WORDS: Final[Mapping[str, str]] = {
    "access_denied": "oauth.access_denied",
    "invalid_client": "oauth.invalid_client",
    "invalid_client_id": "oauth.invalid_client",
    "invalid_grant": "oauth.invalid_grant",
    "invalid_code": "oauth.invalid_grant",
    "bad_verification_code": "oauth.invalid_grant",
    "invalid_refresh_token": "oauth.refresh_dead",
    "redirect_uri_mismatch": "oauth.redirect_mismatch",
    "invalid_redirect_uri": "oauth.redirect_mismatch",
    "invalid_uri": "oauth.redirect_mismatch",
    "invalid_scope": "oauth.invalid_scope",
    "unauthorized_client": "oauth.unauthorized_client",
    "unsupported_grant_type": "oauth.unsupported_grant",
    "unsupported_response_type": "oauth.unsupported_grant",
    "server_error": "oauth.server_error",
    "temporarily_unavailable": "oauth.server_error",
    "login_required": "oauth.interaction_required",
    "consent_required": "oauth.interaction_required",
    "interaction_required": "oauth.interaction_required",
    "account_selection_required": "oauth.interaction_required",
    "invalid_token": "credential.rejected",
    "insufficient_scope": "permission.scope",
    "slow_down": "limit.rate",
}
_PKCE: Final = re.compile(r"pkce|code[ _-]?verifier|code[ _-]?challenge", re.IGNORECASE)
_REDIRECT: Final = re.compile(r"redirect[ _-]?ur[il]|redirection|callback ur[il]", re.IGNORECASE)
_CLIENT: Final = re.compile(
    r"authorization header|client (?:authentication|credentials|secret)|no client|basic auth|multiple (?:client )?auth",
    re.IGNORECASE,
)
_REFRESH: Final = re.compile(r"refresh[ _-]?token", re.IGNORECASE)


def oauth_cause(error: str, description: str, *, grant: str = "") -> str:
    """The cause for an error word and its description; ``grant`` is the grant type that was sent, if any.

    A word about PKCE beats everything; a refused refresh token is dead whatever the server calls it.
    """
    words = f"{error} {description}"
    if _PKCE.search(words):
        return "oauth.pkce"
    refresh = grant == "refresh_token"
    if error in {"invalid_grant", "invalid_request"} and refresh and _REFRESH.search(description):
        return "oauth.refresh_dead"
    if error in {"invalid_grant", "invalid_request"} and _REDIRECT.search(description):
        return "oauth.redirect_mismatch"
    if error == "invalid_request" and _CLIENT.search(description):
        return "oauth.invalid_client"
    cause = _WORDS.get(error.strip().lower(), "")
    if cause == "oauth.invalid_grant" and refresh:
        return "oauth.refresh_dead"
    return cause or "request.bad"
