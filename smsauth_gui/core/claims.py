"""What claims and header members mean in plain words: RFC 7519, 7515, 9068, 8693, OpenID Connect Core."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Final

TIMES: Final = frozenset({"exp", "nbf", "iat", "auth_time", "updated_at"})
"""Claims that are NumericDates (RFC 7519 §2, OpenID Connect Core §2)."""

MEANINGS: Final[Mapping[str, str]] = {
    "iss": "Issued by",
    "sub": "Who it speaks for",
    "aud": "For whom it was issued",
    "exp": "expires",
    "nbf": "valid from",
    "iat": "issued",
    "jti": "Serial number of the token",
    "scope": "What it may do",
    "scopes": "What it may do",
    "scp": "What it may do",
    "client_id": "Which application asked for it",
    "azp": "Which application it was given to",
    "auth_time": "when the person signed in",
    "nonce": "Ties the token to one sign-in",
    "acr": "How strongly the person was recognised",
    "amr": "By what means the person was recognised",
    "at_hash": "Fingerprint of the access token beside it",
    "c_hash": "Fingerprint of the code beside it",
    "sid": "Session at the issuer",
    "typ": "Kind of token",
    "token_use": "Kind of token",
    "roles": "Roles of the user",
    "groups": "Groups of the user",
    "entitlements": "What the user is entitled to",
    "act": "Who acts for the subject",
    "may_act": "Who may act for the subject",
    "cnf": "The key the holder has to prove",
    "name": "Full name",
    "given_name": "Given name",
    "family_name": "Family name",
    "preferred_username": "User name",
    "email": "E-mail address",
    "email_verified": "Whether the e-mail address was checked",
    "phone_number": "Phone number",
    "phone_number_verified": "Whether the phone number was checked",
    "locale": "Language",
    "zoneinfo": "Time zone",
    "picture": "Address of a picture",
    "updated_at": "when the profile was changed",
    "ext": "Additional facts of the issuer",
    "tid": "Tenant",
    "realm_access": "Roles at the issuer",
}

HEADER_MEANINGS: Final[Mapping[str, str]] = {
    "alg": "Algorithm of the signature",
    "typ": "Kind of token",
    "cty": "Kind of contents",
    "kid": "Which key signed it",
    "jku": "Address of keys it wants to be checked with",
    "jwk": "A key it wants to be checked with",
    "x5u": "Address of a certificate it wants to be checked with",
    "x5c": "Certificates of the key",
    "x5t": "Fingerprint of the certificate",
    "crit": "What a reader has to understand",
    "enc": "Algorithm of the encryption",
    "zip": "Compression",
    "b64": "Whether the contents are encoded",
}

ALGORITHMS: Final = frozenset(
    [
        "HS256",
        "HS384",
        "HS512",
        "RS256",
        "RS384",
        "RS512",
        "PS256",
        "PS384",
        "PS512",
        "ES256",
        "ES384",
        "ES512",
        "ES256K",
        "EdDSA",
        "Ed25519",
        "Ed448",
    ]
)
"""Signature algorithms of RFC 7518, 8037, 8812, 9864."""
