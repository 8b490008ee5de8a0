"""The next step for a cause, as the method allows it: nobody is told to refresh where no refresh token exists."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING, Final, Literal

from smsauth_gui.core.grant.kinds import kind_of
from smsauth_gui.core.provider.whereabouts import page_of
from smsauth_gui.wording.language import Language, translatable

if TYPE_CHECKING:
    from smsauth_gui.core.provider.schema import Method, Provider

Holds = Literal["key", "login", "minted", "browser", "refresh"]
"""What a method puts into requests: a fixed key, user name and password, or a token: minted from what is stored, or from a
sign-in in the browser without or with a refresh token."""

_ADVICE: Final[Mapping[str, Mapping[Holds, tuple[str, ...]]]] = translatable(
    {
        "credential.missing": {
            "key": ("Send the API key with the request.",),
            "login": ("Send user name and password with the request.",),
            "minted": ("Get a token first, and send it with the request.",),
            "browser": ("Sign in first, and send the token with the request.",),
            "refresh": ("Sign in first, and send the token with the request.",),
        },
        "credential.malformed": {
            "key": ("Copy the API key again, whole and without quotes, spaces or words around it.",),
            "login": ("Copy user name and password again, whole and without quotes or spaces around them.",),
            "minted": ("Get a new token and send it whole, without quotes, spaces or words around it.",),
            "browser": ("Copy the token again, whole and without quotes, spaces or words around it.",),
            "refresh": ("Copy the token again, whole and without quotes, spaces or words around it.",),
        },
        "credential.rejected": {
            "key": (
                "Compare the API key with those under “{page}” at {provider}, to the last character. If it isn't there, create "
                "a new one.",
                "Compare the API key with the one at {provider}, to the last character. If it was deleted or replaced there, "
                "create a new one.",
            ),
            "login": (
                "Compare user name and password with those under “{page}” at {provider}, also for spaces at their ends.",
                "Compare user name and password with those at {provider}, also for spaces at their ends.",
            ),
            "minted": (
                "Get a new token. If that is rejected too, compare what it is made from with “{page}” at {provider}.",
                "Get a new token. If that is rejected too, compare what it is made from with what {provider} shows.",
            ),
            "browser": ("Sign in again to get a new token.",),
            "refresh": ("Renew the token, or sign in again.",),
        },
        "token.expired": {
            "key": (
                "Create a new key under “{page}” at {provider} and use it in place of this one.",
                "Create a new key at {provider} and use it in place of this one.",
            ),
            "minted": ("Get a new token with the same login as before; {provider} issues no refresh token for it.",),
            "browser": ("Sign in again; {provider} issues no refresh token for this kind of sign-in.",),
            "refresh": ("Renew it with the refresh token, or sign in again.",),
        },
        "token.clock": {
            "minted": ("Set the clock of the computer that sends (switch on automatic time), then get a new token.",),
            "browser": ("Set the clock of the computer that sends (switch on automatic time), then sign in again.",),
            "refresh": ("Set the clock of the computer that sends (switch on automatic time), then renew the token.",),
        },
        "token.revoked": {
            "key": (
                "Create a new key under “{page}” at {provider}.",
                "Create a new key at {provider}.",
            ),
            "minted": ("Get a new token with the same login.",),
        },
        "oauth.refresh_dead": {
            "minted": ("Get a new token with the same login.",),
        },
        "permission.scope": {
            "key": (
                "Add the permission to the API key under “{page}” at {provider}, or create a new key that has it.",
                "Add the permission to the API key at {provider}, or create a new key that has it.",
            ),
            "login": ("Ask whoever manages the account at {provider} to give this user the permission.",),
            "minted": ("Get a new token that asks for this permission; the login must be allowed it.",),
            "browser": ("Sign in again and allow this permission.",),
            "refresh": ("Sign in again and allow this permission; renewing the token doesn't add one.",),
        },
    }
)
"""Of several sentences the first is said whose values are known; ``{page}`` is what the provider calls its page."""
_LOGIN_INSTEAD: Final = translatable("Use user name and password here instead of a token.")


def step(cause: str, provider: Provider | None, method_id: str, language: Language) -> str:
    """The sentence for this method; empty where the cause's own advice fits every method."""
    method = next((one for one in provider.methods if one.id == method_id), None) if provider else None
    if provider is None or method is None:
        return ""
    kind = holds(method)
    if cause == "mode.unsupported" and takes_login_instead(provider, method):
        return language.say(_LOGIN_INSTEAD)
    page = page_of(provider, method).name
    values = {"provider": provider.name, "page": language.provider(page)}
    return language.first(_ADVICE.get(cause, {}).get(kind, ()), values)


def takes_login_instead(provider: Provider, method: Method) -> bool:
    """The method sends a token, and the provider takes user name and password, too."""
    return holds(method) in {"minted", "refresh"} and any(holds(one) == "login" for one in provider.methods)


def holds(method: Method) -> Holds:
    """What the method puts into requests."""
    if method.carries != "token":
        return method.carries
    if method.refresh is not None:
        return "refresh"
    return "minted" if kind_of(method).minted_at else "browser"
