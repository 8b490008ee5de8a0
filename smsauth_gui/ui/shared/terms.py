"""Technical words in plain ones, each with the document that defines it."""

from typing import Final

from msgspec import Struct

from smsauth_gui.ui.kit.language import tr
from smsauth_gui.wording.language import translatable


class Term(Struct, frozen=True):
    """A word, what it means in a sentence, and where it is defined."""

    name: str
    meaning: str
    source: str = ""


_TERMS: Final = translatable({
    "api_key": ("API key", "A long password for programs. Anyone who has it can use it until it's deleted.", ""),
    "basic": (
        "HTTP Basic",
        ("User name and password are sent with every request, joined by a colon and encoded in base64, which hides nothing."),
        "RFC 7617",
    ),
    "bearer": ("Bearer token", "A token that works for anyone who has it, like cash. Don't show it to anybody.", "RFC 6750"),
    "access_token": (
        "Access token",
        "What requests are sent with, usually valid only briefly. The provider issues it after a sign-in.",
        "RFC 6749, section 1.4",
    ),
    "refresh_token": (
        "Refresh token",
        "Gets a new access token when the old one ends, without you. It is sent to the token address only.",
        "RFC 6749, section 1.5",
    ),
    "id_token": ("ID token", "Tells who signed in. Requests can't be sent with it.", "OpenID Connect Core, section 2"),
    "session": ("Session token", "A pass that is made from a login and destroyed when done.", ""),
    "oauth": (
        "OAuth 2.0",
        "A way to let a program act for you without giving it your password: you sign in at the provider and agree.",
        "RFC 6749",
    ),
    "code": (
        "Authorization code",
        "After you agreed, your browser brings back a code; the program exchanges it for a token. The safest way for people.",
        "RFC 6749, section 4.1",
    ),
    "implicit": (
        "Implicit grant",
        "The token itself comes back in the browser’s address. Older and less safe; there is nothing to renew it with.",
        "RFC 6749, section 4.2",
    ),
    "client_credentials": (
        "Client credentials",
        "A program gets a token for itself with its own id and secret. No person signs in.",
        "RFC 6749, section 4.4",
    ),
    "client_id": ("Client ID", "The public name of a program at the provider.", "RFC 6749, section 2.2"),
    "client_secret": ("Client secret", "The password of a program. It belongs on servers and in vaults.", "RFC 6749, section 2.3"),
    "redirect": (
        "Redirect address",
        "Where the provider sends your browser after the sign-in. It must be registered there, the same to the letter.",
        "RFC 6749, section 3.1.2; RFC 8252",
    ),
    "loopback": ("127.0.0.1", "This computer itself. What is sent there never leaves it.", "RFC 8252, section 7.3"),
    "state": ("state", "A random number that ties the response to the sign-in you started.", "RFC 6749, section 10.12"),
    "pkce": (
        "PKCE",
        "A secret made for one sign-in, so that a stolen code is worth nothing to others.",
        "RFC 7636",
    ),
    "nonce": ("nonce", "A random number that ties an ID token to one sign-in.", "OpenID Connect Core, section 3.1.2.1"),
    "scope": ("Permission (scope)", "What a token is allowed to do. Ask for as little as you need.", "RFC 6749, section 3.3"),
    "jwt": (
        "JWT",
        "A token that can be read: three parts, of which the middle one says who, for what and until when. The third is a "
        "signature.",
        "RFC 7519",
    ),
    "claim": ("Claim", "One statement inside a JWT, such as its expiry (exp) or for whom it was issued (sub).", "RFC 7519, section 4"),
    "signature": (
        "Signature",
        "Proves that nobody changed the token. It can be checked only with the issuer’s key.",
        "RFC 7515",
    ),
    "jwks": ("JWKS", "The issuer’s public keys, published as a file.", "RFC 7517"),
    "revoke": ("Revoke", "To end a token at the provider before its time.", "RFC 7009"),
    "har": ("HAR", "A file in which a browser or tool saves requests and responses.", ""),
    "fingerprint": (
        "Fingerprint",
        "A short mark made from a secret. Two people can see that they mean the same one without showing it.",
        "",
    ),
})  # fmt: skip


def term(key: str) -> Term:
    """One word in the language of the window; KeyError for an unknown one."""
    name, meaning, source = _TERMS[key]
    return Term(tr(name), tr(meaning), tr(source) if source else "")


def terms() -> dict[str, Term]:
    """All words, in the order in which one builds on the other."""
    return {key: term(key) for key in _TERMS}
