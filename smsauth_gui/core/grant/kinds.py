"""Finds the kind of a method, and answers what follows for an account: does it renew itself, can it be ended, which hosts."""

from collections.abc import Callable, Iterable, Mapping
from typing import Any, Final
from urllib.parse import urlsplit

from smsauth_gui.core.grant.kind import Kind, Renewal
from smsauth_gui.core.grant.oauth2_client import ClientCredentials
from smsauth_gui.core.grant.oauth2_code import AuthorizationCode
from smsauth_gui.core.grant.oauth2_implicit import Implicit
from smsauth_gui.core.provider.schema import Method, Provider
from smsauth_gui.core.provider.template import Values, fill, quote_path
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.regex import regex

_KINDS: Final[Mapping[str, Callable[[Any], Kind]]] = {
    # These grant nothing, or do just what their files describe as whole requests.
    **dict.fromkeys(("basic", "api_key_header", "api_key_query", "session", "token_json"), Kind),
    "oauth2_code": AuthorizationCode,
    "oauth2_implicit": Implicit,
    "oauth2_client": ClientCredentials,
}
"""By the file's ``kind``."""
_ORIGIN: Final = regex(r"(?:https?://)?[^/?#]*")
"""The beginning of an address template: a base address' placeholder, or scheme and host."""


def kind_of(method: Method) -> Kind:
    """The answers of a method's kind."""
    return _KINDS[str(method.__struct_config__.tag)](method)


def method_of(account: Account, provider: Provider | None) -> Method | None:
    """The account's way to authenticate, or None when the provider's file does not have it (any more)."""
    methods = provider.methods if provider else ()
    return next((method for method in methods if method.id == account.method), None)


def renewals(account: Account, method: Method) -> tuple[Renewal, ...]:
    """By what a new token may be fetched without asking the person, in order.

    What the provider has refused is not sent again by itself, and a refusal is always of what comes last: the login, or
    a refresh token with no login behind it.
    """
    if account.grant is None or account.borrowed:
        return ()
    ways = kind_of(method).renewals(account.grant)
    return ways[:-1] if account.refused else ways


def renews(account: Account, provider: Provider | None) -> bool:
    """There is a way to a new token without the person."""
    method = method_of(account, provider)
    return method is not None and bool(renewals(account, method))


def ends(account: Account, provider: Provider | None) -> bool:
    """A token was granted, and the provider documents a way to end it."""
    method = method_of(account, provider)
    return account.grant is not None and method is not None and method.ends


def revoked(account: Account, provider: Provider | None) -> bool:
    """Its token was ended from here, and no other has come since: of a key, only its provider can say so."""
    method = method_of(account, provider)
    ended = account.grant is None and account.status == "token.revoked"
    return ended and method is not None and method.carries == "token"


def stays(account: Account, provider: Provider | None) -> tuple[str, ...]:
    """What of the person's own stays valid at the provider whatever becomes of a token: ``login`` or ``key``."""
    method = method_of(account, provider)
    if method is None or not account.secrets:
        return ()
    if method.carries != "token":
        return (method.carries,)
    return ("login",) if kind_of(method).minted_at else ()


def hosts(method: Method, values: Values, then: Iterable[str] = ()) -> tuple[str, ...]:
    """The hosts that a sign-in contacts, in order, the browser's first; ``then`` are templates of what follows it."""
    places = {"authorize", "token", "session", "keys"}
    templates = [endpoint.url for endpoint in method.endpoints if endpoint.place in places]
    origins = [_ORIGIN.match(template) for template in (*templates, *then)]
    addresses = [fill(origin[0], values, quote_path) for origin in origins if origin]
    return tuple(dict.fromkeys(host for url in addresses if url and (host := urlsplit(url).netloc)))
