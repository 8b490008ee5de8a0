"""What claims and header members mean in plain words: RFC 7519, 7515, 9068, 8693, OpenID Connect Core."""

from collections.abc import Mapping
from typing import Final

from smsauth_gui.core.values.reading import Claim
from smsauth_gui.wording.language import Language, translatable

CLAIMS: Final[Mapping[str, str]] = translatable(
    {
        "iss": "Issued by",
        "sub": "Who the token speaks for",
        "aud": "For whom the token was issued",
        "exp": "expires",
        "nbf": "valid from",
        "iat": "issued",
        "jti": "Serial number of the token",
        "scope": "Permissions",
        "scopes": "Permissions",
        "scp": "Permissions",
        "client_id": "Which application asked for the token",
        "azp": "Which application the token was issued to",
        "auth_time": "when the person signed in",
        "nonce": "Ties the token to one sign-in",
        "acr": "How strongly the person was recognised",
        "amr": "By what means the person was recognised",
        "at_hash": "Fingerprint of the access token beside this one",
        "c_hash": "Fingerprint of the code beside the token",
        "sid": "Session at the issuer",
        "typ": "Kind of token",
        "token_use": "Kind of token",
        "roles": "Roles of the user",
        "groups": "Groups of the user",
        "entitlements": "What the user is entitled to",
        "act": "Who acts for the subject",
        "may_act": "Who is allowed to act for the subject",
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
        "middle_name": "Middle name",
        "nickname": "Nickname",
        "profile": "Address of the profile page",
        "website": "Address of a web page",
        "gender": "Gender",
        "birthdate": "Date of birth",
        "address": "Postal address",
        "s_hash": "Fingerprint of the state beside the token",
        "sub_jwk": "The user's own key",
        "client_name": "Name of the application",
        "grant_type": "How the token was obtained",
        "origin_jti": "Serial number of the first token",
        "upn": "User name",
        "oid": "Number of the user",
        "ver": "Version of the token's form",
        "resource_access": "Roles at single services",
        "permissions": "Permissions",
        "allowed-origins": "Web pages that are allowed to use the token",
        "session_state": "Session at the issuer",
        "token_type": "Kind of token",
        "grants": "Permissions",
        "original_scopes": "Permissions of the token that this one renews",
        "authorization_details": "Permissions in detail",
        "events": "What happened",
        "txn": "Number of the transaction",
        "org_id": "Organization",
        "username": "User name",
        "user_id": "Number or name of the user",
        "user_name": "User name",
        "account_id": "Account",
        "application_id": "Which application the token speaks for",
        "project_id": "Project",
    }
)
"""What a claim means, by its name; in lower case where its time follows."""

HEADER: Final[Mapping[str, str]] = translatable(
    {
        "alg": "Algorithm of the signature",
        "typ": "Kind of token",
        "cty": "Kind of contents",
        "kid": "Which key signed the token",
        "jku": "Address of keys the token asks to be checked with",
        "jwk": "A key the token asks to be checked with",
        "x5u": "Address of a certificate the token asks to be checked with",
        "x5c": "Certificates of the key",
        "x5t": "Fingerprint of the certificate",
        "crit": "What a reader has to understand",
        "enc": "Algorithm of the encryption",
        "zip": "Compression",
        "x5t#S256": "Fingerprint of the certificate",
        "epk": "One-time public key of the sender",
        "apu": "Facts about the sender",
        "apv": "Facts about the receiver",
        "p2s": "Salt of the password",
        "p2c": "How often the password was hashed",
        "iv": "Initialization vector of the key",
        "tag": "Authentication tag of the key",
        "b64": "Whether the contents are encoded",
    }
)
"""What a member of a token's header means, by its name."""

_TITLES: Final[Mapping[str, str]] = translatable(
    {
        # Translators: stands before a date: "Expires 30 Sep 2021"
        "exp": "Expires",
        # Translators: stands before a date: "Valid from 30 Sep 2021"
        "nbf": "Valid from",
        # Translators: stands before a date: "Issued 30 Sep 2021"
        "iat": "Issued",
        # Translators: stands before a date: "Signed in 30 Sep 2021"
        "auth_time": "Signed in",
        # Translators: stands before a date: "Profile changed 30 Sep 2021"
        "updated_at": "Profile changed",
    }
)
"""What begins a line about a time."""


def meaning(claim: Claim, language: Language, *, header: bool = False) -> str:
    """What the claim (or, with ``header``, the header's member) means; empty for a name nobody explained."""
    if claim.meaning:
        return language.provider(claim.meaning)
    return language.say((HEADER if header else CLAIMS).get(claim.name, ""))


def title(claim: Claim, language: Language, *, header: bool = False) -> str:
    """The same at the beginning of a line."""
    if claim.name in _TITLES and not claim.meaning and not header:
        return language.say(_TITLES[claim.name])
    return meaning(claim, language, header=header)
