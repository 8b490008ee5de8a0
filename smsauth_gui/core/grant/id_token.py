"""The rules for an ID token that came beside an access token (OpenID Connect Core 1.0 §3.1.3.7, RFC 8725)."""

from datetime import datetime, timedelta
from typing import Final, Literal

from smsauth_gui.core.grant.oauth import Authorization, Client
from smsauth_gui.core.token import jwt
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.secret import Secret

_LEEWAY: Final = timedelta(seconds=60)


def takes_published_keys(token: str, client: Client) -> bool:
    """It is checked with what the server publishes: the client secret signs only with the HS algorithms (§3.1.3.7, 8)."""
    return not jwt.take_apart(token).alg.startswith("HS") or client.secret is None


def check(token: str, authorization: Authorization, client: Client, now: datetime, published: str = "") -> bool:
    """It is signed, in time, and for this client and this sign-in; `Problem` ``oauth.response_invalid`` when it is not.

    True: its signature was checked, with the client secret or with the ``published`` keys (a JWKS, RFC 7517 §5). False:
    no key is known. The issuer is compared where the provider's file names one.
    """
    parts = jwt.take_apart(token)
    if parts.header is None or parts.payload is None:
        raise _wrong("id_token_unreadable")
    checked = _checked(token, client, published)
    rules = {
        "id_token_alg": parts.alg.lower() not in {"", "none"},
        "id_token_keys": checked != "keys",
        "id_token_signature": checked != "secret",
        "id_token_issuer": authorization.issuer in {"", None, jwt.claim_text(token, "iss")},
        "id_token_audience": _for(parts, client.id),
        "id_token_expired": _lives(token, now),
        "id_token_early": all(_has_begun(parts, name, now) for name in ("nbf", "iat")),
        "other_nonce": authorization.nonce in {None, jwt.claim_text(token, "nonce")},
    }
    for reason, kept in rules.items():
        if not kept:
            raise _wrong(reason)
    return checked == "valid"


def _wrong(reason: str) -> Problem:
    return Problem("oauth.response_invalid", {"reason": reason})


def _checked(token: str, client: Client, published: str) -> Literal["valid", "keys", "secret", "unknown"]:
    """``valid``, or which keys it does not fit; ``unknown`` where there are none."""
    # PyJWT and cryptography are loaded for the few that are signed with a key that is known.
    from smsauth_gui.core.token import verify

    if client.secret is not None and not takes_published_keys(token, client):
        return "valid" if verify.check(token, verify.Key(client.secret, shared=True))[0] == "valid" else "secret"
    if not published:
        return "unknown"
    return "valid" if verify.check(token, verify.Key(Secret(published)))[0] == "valid" else "keys"


def _for(parts: jwt.JwtParts, client_id: str) -> bool:
    """We are one of those it is for and, where it names one, the party it was issued to (rules 3 to 5)."""
    audience = parts.claim("aud")
    among = isinstance(audience, list) and client_id in audience
    return (among or audience == client_id) and parts.claim("azp") in (None, client_id)


def _lives(token: str, now: datetime) -> bool:
    """It names an expiry, which is to come (rule 9)."""
    expiry = jwt.expiry(token)
    return expiry is not None and expiry > now - _LEEWAY


def _has_begun(parts: jwt.JwtParts, name: str, now: datetime) -> bool:
    """It names no such time, or one that has come (RFC 7519 §4.1.5 and §4.1.6)."""
    if parts.claim(name) is None:
        return True
    begin = jwt.moment(parts.claim(name))
    return begin is not None and begin <= now + _LEEWAY
