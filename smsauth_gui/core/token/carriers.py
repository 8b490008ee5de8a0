"""What can be seen in a request: which credential it carries, how it travels, and what it looks like.

Used to explain a refusal, never to find one: a credential that looks odd and works is fine.
"""

import base64
import binascii
from collections.abc import Iterator, Mapping
from typing import Any, Final
from urllib.parse import parse_qsl, unquote

from msgspec import Struct

from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.provider.schema import ClaimRule, Send
from smsauth_gui.core.provider.vocabulary import Vocabulary
from smsauth_gui.core.token import jwt
from smsauth_gui.core.token.flaw import is_redacted
from smsauth_gui.core.values.http import Headers, Request, parts_of
from smsauth_gui.core.values.linear import linear
from smsauth_gui.core.values.quiet import Quiet


class Carrier(Quiet, frozen=True):
    """One credential on its way: ``where`` is ``header``, ``query`` or ``body``, ``word`` the scheme word if there is one."""

    where: str
    name: str
    word: str
    value: str

    @property
    def masked(self) -> bool:
        """It was made unreadable before we saw it."""
        return is_redacted(self.value)

    @property
    def way(self) -> str:
        """How it travels, as it is typed: ``Authorization: Bearer``, ``?apikey=``, ``apikey (body)``."""
        if self.where == "query":
            return f"?{self.name}="
        if self.where == "body":
            return f"{self.name} (body)"
        return f"{self.name}: {self.word}".rstrip(": ")


def carriers(request: Request, vocabulary: Vocabulary) -> tuple[Carrier, ...]:
    """Every credential the request carries in its headers and its address."""
    return (*_in_headers(request.headers, vocabulary), *_in_address(request.url, vocabulary))


def _in_headers(headers: Headers, vocabulary: Vocabulary) -> Iterator[Carrier]:
    for name, value in headers:
        bare = value.strip(" \t")
        if not bare or vocabulary.is_scheme(bare):
            continue  # a scheme word with nothing behind it carries no credential
        if vocabulary.is_key_header(name):
            yield Carrier("header", name, "", bare)
        elif name.lower() == "authorization":
            *word, credential = bare.split(" ", maxsplit=1)
            yield Carrier("header", "Authorization", "".join(word), credential.lstrip(" \t"))


def _in_address(address: str, vocabulary: Vocabulary) -> Iterator[Carrier]:
    parts = parts_of(address)
    user, at, _ = parts.netloc.rpartition("@")
    if at and ":" in user:
        pair = base64.b64encode(unquote(user).encode("utf-8", "replace")).decode()
        yield Carrier("header", "Authorization", "Basic", pair)
    for name, value in parse_qsl(parts.query, keep_blank_values=False, max_num_fields=None):
        if vocabulary.is_key_parameter(name):
            yield Carrier("query", name, "", value)


def body_carriers(form: Mapping[str, str], vocabulary: Vocabulary) -> tuple[Carrier, ...]:
    """Credentials among the members of a call's form or JSON body (older APIs take the key there)."""
    return tuple(
        Carrier("body", name, "", value)
        for name, value in form.items()
        if value and vocabulary.is_key_parameter(name, body=True)
    )


def fits(send: Send, carrier: Carrier) -> bool:
    """The credential travels the way the provider's file says; scheme words compare without case (RFC 9110 §11.1)."""
    if send.where == "query":
        return carrier.where in {"query", "body"} and carrier.name == send.name
    if carrier.where != send.where or carrier.name.lower() != send.name.lower():
        return False
    return send.name.lower() != "authorization" or carrier.word.lower() == send.scheme.lower()


def basic_pair(value: str) -> tuple[str, str] | None:
    """User and password of a Basic value (RFC 7617), split at the first colon; None when it is no such value.

    A line break at the end (``echo`` adds one) stays in the password, where it can be seen.
    """
    try:
        text = base64.b64decode(value.strip() + "=" * (-len(value.strip()) % 4), validate=True).decode("utf-8")
    except (binascii.Error, ValueError, UnicodeDecodeError):
        return None
    if ":" not in text or not text.rstrip("\r\n").isprintable():
        return None
    user, _, password = text.partition(":")
    return user, password


_KINDS: Final = {
    "refresh": "refresh", "refresh_token": "refresh", "offline": "refresh", "id": "id", "id_token": "id", "session": "session",
    "access": "access", "access_token": "access", "bearer": "access",
}  # fmt: skip
"""What servers write into ``typ`` (Keycloak), ``token_use`` (Cognito) and their like."""
_KIND_CLAIMS: Final = ("typ", "token_use", "token_type", "tokenType", "type")
_ACCESS_TYPES: Final = frozenset({"at+jwt", "application/at+jwt"})
"""The header's ``typ`` of an access token (RFC 9068 §2.1)."""


class TokenSeen(Struct, frozen=True):
    """A readable token in the request and whose it is, as far as its claims tell."""

    parts: jwt.JwtParts
    provider: str = ""
    rule: ClaimRule | None = None
    scopes: tuple[str, ...] | None = None

    @property
    def kind(self) -> str:
        """``access``, ``refresh``, ``id``, ``session`` or ``user``: by the provider's rule, else by what servers write."""
        if self.rule is not None and self.rule.token_kind != "access":
            return self.rule.token_kind
        return kind_named(self.parts) or "access"

    def moment(self, name: str) -> Any:  # datetime or None
        """A time claim, aware UTC, or None."""
        return jwt.moment(self.parts.claim(name))


def kind_named(parts: jwt.JwtParts) -> str:
    """The kind that a token calls itself; empty where it does not tell."""
    words = (jwt.text_of(parts.claim(name)).lower() for name in _KIND_CLAIMS)
    named = next((_KINDS[word] for word in words if word in _KINDS), "")
    if named or jwt.text_of(parts.member("typ")).lower() in _ACCESS_TYPES:
        return named or "access"
    # Only an ID token is bound to what was issued beside it (OpenID Connect Core §3.1.3.6).
    return "id" if parts.claim("at_hash") or parts.claim("c_hash") else ""


def token_seen(value: str, catalog: Catalog, prefer: str = "") -> TokenSeen | None:
    """The token a value is, or None when it is not one that can be read."""
    if value.count(".") not in {2, 4} or not value.startswith("ey"):
        return None
    parts = jwt.take_apart(value)
    if parts.payload is None:
        return None
    provider, rule = owner(parts, catalog, prefer)
    return TokenSeen(parts, provider, rule, token_scopes(parts.payload))


RANK: Final = {"high": 0, "medium": 1, "low": 2}
"""How sure a guess is, the surest first."""


def owner(parts: jwt.JwtParts, catalog: Catalog, prefer: str = "") -> tuple[str, ClaimRule | None]:
    """Whose token it is by its claims: the surest rule, the preferred provider's first among equals."""
    found: list[tuple[int, bool, str, ClaimRule]] = []
    for provider in catalog:
        found += [
            (RANK[rule.confidence], provider.id != prefer, provider.id, rule)
            for rule in provider.claim_rules
            if rule_fits(rule, parts)
        ]
    if not found:
        return "", None
    _, _, provider_id, rule = min(found, key=lambda item: item[:2])
    return provider_id, rule


def rule_fits(rule: ClaimRule, parts: jwt.JwtParts) -> bool:
    """All claims of the rule are there and match; none of the absent ones is."""
    payload = parts.payload
    if payload is None or any(payload.get(name) is not None for name in rule.absent):
        return False
    return all(_claim_fits(name, pattern, parts) for name, pattern in rule.claims.items())


def _claim_fits(name: str, pattern: str, parts: jwt.JwtParts) -> bool:
    value = parts.claim(name)
    if name.startswith("header."):
        value = parts.member(name.removeprefix("header."))
    if value is None:
        return False
    if value == []:
        return pattern == ".*"
    values = value if isinstance(value, list) else [value]
    return any(linear(pattern).search(item if isinstance(item, str) else jwt.exact(item)) for item in values)


def token_scopes(payload: jwt.Members | None) -> tuple[str, ...] | None:
    """The scopes a token carries in ``scope``, ``scopes`` or ``scp``, as text or list; None when it names none."""
    if payload is None:
        return None
    for name in ("scope", "scopes", "scp"):
        value = payload.get(name)
        if isinstance(value, str):
            return tuple(value.split())
        if isinstance(value, list):
            return tuple(item for item in value if isinstance(item, str))
    return None
