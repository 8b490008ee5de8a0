"""The rules for an ID token that came beside an access token (OpenID Connect Core 1.0 §3.1.3.7, RFC 8725)."""

from datetime import datetime, timedelta
from typing import Final

from smsauth_gui.core.grant.oauth import Authorization, Client
from smsauth_gui.core.token import jwt
from smsauth_gui.core.values.errors import Problem

_LEEWAY: Final = timedelta(seconds=60)


def check(token: str, authorization: Authorization, client: Client, now: datetime) -> None:
    """It is signed, in time, and for this client and this sign-in; `Problem` ``oauth.response_invalid`` when it is not.

    The issuer is compared where the provider's file names one. The signature is checked where the key is known: the
    client secret for the HS algorithms (§3.1.3.7, 8). For the others the connection stands in (6): the token came over it
    from the token endpoint itself.
    """
    parts = jwt.take_apart(token)
    if parts.header is None or parts.payload is None:
        raise _wrong("id_token_unreadable")
    rules = {
        "id_token_alg": parts.alg.lower() not in {"", "none"},
        "id_token_signature": _signed(token, parts.alg, client),
        "id_token_issuer": authorization.issuer in {"", None, jwt.claim_text(token, "iss")},
        "id_token_audience": _for(parts, client.id),
        "id_token_expired": _lives(token, now),
        "other_nonce": authorization.nonce in {None, jwt.claim_text(token, "nonce")},
    }
    for reason, kept in rules.items():
        if not kept:
            raise _wrong(reason)


def _wrong(reason: str) -> Problem:
    return Problem("oauth.response_invalid", {"reason": reason})


def _signed(token: str, algorithm: str, client: Client) -> bool:
    """True also where there is no key to check with."""
    if not algorithm.startswith("HS") or client.secret is None:
        return True
    # PyJWT and cryptography are loaded for the few that are signed with a shared secret.
    from smsauth_gui.core.token.verify import Key, check

    return check(token, Key(client.secret, shared=True))[0] == "valid"


def _for(parts: jwt.JwtParts, client_id: str) -> bool:
    """We are one of those it is for and, where it names one, the party it was issued to (rules 3 to 5)."""
    audience = parts.claim("aud")
    among = isinstance(audience, list) and client_id in audience
    return (among or audience == client_id) and parts.claim("azp") in (None, client_id)


def _lives(token: str, now: datetime) -> bool:
    """It names an expiry, which is to come (rule 9)."""
    expiry = jwt.expiry(token)
    return expiry is not None and expiry > now - _LEEWAY
