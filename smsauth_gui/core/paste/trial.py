"""Where a pasted credential can be tried: by which of a provider's ways, with which call, and what else that way needs.

Pure: nothing is sent, and nobody is guessed at, for it is the person who names the provider.
"""

import re
from collections.abc import Mapping
from typing import Final

from smsauth_gui.core.provider import schema
from smsauth_gui.core.token.carriers import basic_pair
from smsauth_gui.core.values.linear import linear
from smsauth_gui.core.values.reading import Reading

_CREDENTIALS: Final = frozenset({"jwt", "opaque", "api_key", "basic"})
_NOT_FOR_APIS: Final = frozenset({"refresh", "id"})
"""Kinds of token that go to the authorization server or stay with the client, never to an API (RFC 6749 §1.5)."""


def can_be_tried(reading: Reading, owner: schema.Provider | None) -> bool:
    """A harmless call can be made with it: an access token, a session token, a key, a user with a password."""
    if owner is not None and owner.recognise_only:
        return False
    if reading.secret is None or reading.kind not in _CREDENTIALS or reading.token_kind in _NOT_FOR_APIS:
        return False
    if any(finding.code == "text.placeholder" for finding in reading.findings):
        return False
    return reading.kind != "basic" or login_of(reading) is not None


def login_of(reading: Reading) -> tuple[str, str] | None:
    """User and password of a Basic credential (RFC 7617); None for anything else, or without a password."""
    if reading.kind != "basic" or reading.secret is None:
        return None
    text = reading.secret.reveal()
    user, _, password = text.partition(":")
    pair = basic_pair(text) or (user, password)
    return pair if pair[1] else None


def ways(provider: schema.Provider, mode: str, reading: Reading) -> tuple[schema.Method, ...]:
    """The provider's methods that can send it, in all modes where ``mode`` is empty; none where none can."""
    if reading.secret is None:
        return ()
    if login_of(reading) is not None:
        return tuple(method for method in _in_mode(provider, mode) if isinstance(method.send, schema.SendBasic))
    text = reading.secret.reveal()
    as_key = _key_ways(provider, mode, text) if reading.kind == "api_key" else ()
    return as_key or token_ways(provider, mode, text)


def _key_ways(provider: schema.Provider, mode: str, key: str) -> tuple[schema.Method, ...]:
    """The methods that take a key: those that its shape names, else all."""
    keyed = tuple(method for method in _in_mode(provider, mode) if method.carries == "key")
    return _shaped(keyed, provider.shapes, key) or keyed


def token_ways(provider: schema.Provider, mode: str, token: str) -> tuple[schema.Method, ...]:
    """The methods a token may travel as: the first of each way of sending; those that its shape names, else all."""
    methods = tuple(_sending(provider, mode, "{token}").values()) or tuple(_sending(provider, mode, "{").values())
    telling = tuple(shape for shape in provider.shapes if shape.confidence != "low")
    return _shaped(methods, telling, token) or methods


def _sending(provider: schema.Provider, mode: str, placeholder: str) -> Mapping[str, schema.Method]:
    """How the provider's methods send such a value: the way in words, and the first method that goes it."""
    found: dict[str, schema.Method] = {}
    for method in _in_mode(provider, mode):
        send = method.send
        if isinstance(send, schema.SendHeader | schema.SendQuery) and placeholder in send.value:
            found.setdefault(send.way.lower(), method)
    return found


def _shaped(
    methods: tuple[schema.Method, ...], shapes: tuple[schema.Shape, ...], text: str
) -> tuple[schema.Method, ...]:
    fitting = {name for shape in shapes if linear(shape.pattern).fullmatch(text) for name in shape.methods}
    return tuple(method for method in methods if method.id in fitting)


def _in_mode(provider: schema.Provider, mode: str) -> list[schema.Method]:
    return [method for method in provider.methods if not mode or schema.applies(method.modes, mode)]


def filled(method: schema.Method, reading: Reading) -> dict[str, str]:
    """The fields that a pasted user and password fill, by the templates of the method."""
    login = login_of(reading)
    if login is None or not isinstance(method.send, schema.SendBasic):
        return {}
    templates = zip((method.send.username, method.send.password), login, strict=True)
    return {match[1]: text for template, text in templates if (match := re.fullmatch(r"\{(\w+)\}", template))}


def needed(provider: schema.Provider, method: schema.Method, mode: str, reading: Reading) -> tuple[schema.Field, ...]:
    """The public fields that calls need besides the credential itself; a client's id is for token requests only."""
    known = {"client_id", *filled(method, reading)}
    fields = provider.fields_of(method, mode)
    return tuple(item for item, required in fields if required and not item.secret and item.id not in known)


def harmless_call(provider: schema.Provider, method: schema.Method, mode: str) -> schema.Call | None:
    """The first call that changes nothing and tells something about the credential."""
    return next((call for call in provider.calls_of(method, mode) if call.harmless), None)
