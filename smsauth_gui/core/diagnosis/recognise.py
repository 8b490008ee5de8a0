"""Whose exchange it is and where it happened: what a situation does not say, by address, form and credential."""

import re
from collections.abc import Iterator, Mapping
from itertools import chain
from typing import Final
from urllib.parse import parse_qsl, urlsplit

from msgspec import Struct, field

from smsauth_gui.core.diagnosis.situation import Situation
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.provider.fields import is_loopback
from smsauth_gui.core.provider.schema import GRANT_TYPES, Call, Endpoint, Method, Place, Provider, Shape
from smsauth_gui.core.token.carriers import Carrier, TokenSeen, fits, token_seen
from smsauth_gui.core.values.body import named_values
from smsauth_gui.core.values.http import Request, parts_of
from smsauth_gui.core.values.json_scan import json_of
from smsauth_gui.core.values.linear import linear
from smsauth_gui.core.values.quiet import Quiet
from smsauth_gui.core.values.regex import regex

_VARIABLE: Final = regex(r"^\{[a-z_]+\}")
_HOLE: Final = regex(r"\{[a-z_]+\}")


class Address(Struct, frozen=True):
    """Where a request went; host (lower case), path and query are empty for an address that cannot be read."""

    verb: str
    url: str
    host: str = ""
    path: str = ""
    query: Mapping[str, str] = field(default_factory=dict)


def address_of(request: Request) -> Address:
    """The parts of a request's address."""
    parts = parts_of(request.url)
    return Address(request.method, request.url, parts.hostname or "", parts.path, dict(parse_qsl(parts.query)))


def form_of(request: Request) -> dict[str, str]:
    """The request's form or JSON members that are text."""
    text = (request.body or b"")[:100_000].decode("utf-8", "replace")
    if not text.lstrip().startswith("{"):
        return dict(named_values(text))
    data = json_of(request.body or b"")
    if not isinstance(data, dict):
        return {}
    return {key: value for key, value in data.items() if isinstance(value, str)}


# ---- provider ----------------------------------------------------------------------------------------------
def provider_of(situation: Situation, catalog: Catalog, address: Address, value: str) -> Provider | None:
    """The one that was named, else by the host, the path below a host of one's own, or the credential ``value``."""
    named = catalog.get(situation.provider)
    if named is not None or situation.request is None:
        return named
    by_host = next((provider for provider in catalog if provider.owns(address.host)), None)
    found = by_host or _by_path(catalog, address)
    if found is None and not situation.provider:
        return _by_credential(catalog, value)
    return found


def _by_path(catalog: Catalog, address: Address) -> Provider | None:
    for provider in catalog:
        if any(address.path.startswith(f"{base}/") for base in _own_bases(provider)):
            return provider
    return None


def _own_bases(provider: Provider) -> Iterator[str]:
    """Paths of at least two parts under which the provider's software answers on anybody's host."""
    for mode in provider.modes:
        for base in mode.variables.values():
            tail = _VARIABLE.sub("", base)
            if base.startswith("{") and tail.count("/") > 1 and "{" not in tail:
                yield tail


def _by_credential(catalog: Catalog, value: str) -> Provider | None:
    token = token_seen(value, catalog)
    if token is not None and token.rule is not None and token.rule.confidence == "high":
        return catalog[token.provider]
    for provider in catalog:
        if any(shape.confidence == "high" and linear(shape.pattern).fullmatch(value) for shape in provider.shapes):
            return provider
    return None


# ---- method ------------------------------------------------------------------------------------------------
class Asked(Quiet, frozen=True):
    """What a request shows of itself: where it went, its form, and the credentials in it."""

    address: Address
    form: Mapping[str, str]
    carriers: tuple[Carrier, ...]
    token: TokenSeen | None


def method_of(situation: Situation, provider: Provider | None, asked: Asked) -> Method | None:
    """The one that was named, else by the grant, the address, what the credential looks like, and how it travels."""
    if provider is None:
        return None
    named = next((method for method in provider.methods if method.id == situation.method), None)
    if named is not None:
        return named
    grant = asked.form.get("grant_type")
    if grant in GRANT_TYPES:
        return next((method for method in provider.methods if grant in method.grant_types), None)
    if situation.request is None:
        return None
    return _by_endpoint(provider, asked.address) or _by_what_it_carries(provider, asked)


def _by_endpoint(provider: Provider, address: Address) -> Method | None:
    for method in provider.methods:
        if any(_is_at(endpoint, address) for endpoint in method.endpoints):
            return method
    return None


def _by_what_it_carries(provider: Provider, asked: Asked) -> Method | None:
    working = _methods_at(provider, asked.address.url)
    shaped = _by_shape(provider, working, asked)
    if shaped is not None:
        return shaped
    for method in working:
        if any(fits(method.send, carrier) for carrier in asked.carriers):
            return method
    if len(working) == 1:
        return working[0]
    return _by_parameter(working, asked)


def _by_parameter(working: tuple[Method, ...], asked: Asked) -> Method | None:
    """The only method that takes its credential in the address, where one was sent there by another name."""
    if all(carrier.where != "query" for carrier in asked.carriers):
        return None
    methods = [method for method in working if method.send.where == "query"]
    return next((method for method in methods if len(methods) == 1), None)


def _methods_at(provider: Provider, url: str) -> tuple[Method, ...]:
    """The methods that work at this address: those of the calls whose base address it has."""
    bases = [pair for mode in provider.modes for pair in mode.variables.items()]
    names = {
        name for variable, base in bases if _begins(base, url) for name in _methods_below(provider, f"{{{variable}}}")
    }
    return tuple(method for method in provider.methods if not names or method.id in names)


def _methods_below(provider: Provider, base: str) -> set[str]:
    """The methods of all calls below a base address; none where one of the calls takes any method."""
    calls = [call for call in provider.calls if call.url.startswith(base)]
    if not all(call.methods for call in calls):
        return set()
    return {name for call in calls for name in call.methods}


def _by_shape(provider: Provider, working: tuple[Method, ...], asked: Asked) -> Method | None:
    """The method whose credentials look like this one: by its claims, else by a distinctive shape or scheme word."""
    names: list[tuple[str, ...]] = []
    if asked.token is not None and asked.token.provider == provider.id and asked.token.rule is not None:
        names.append(asked.token.rule.methods)
    shapes = [shape for shape in provider.shapes if shape.confidence == "high"]
    for carrier in asked.carriers:
        names += [shape.methods for shape in shapes if _has_shape(carrier, shape)]
    telling = next(filter(None, names), ())
    return next((method for method in working if method.id in telling), None)


def _has_shape(carrier: Carrier, shape: Shape) -> bool:
    """The value looks so, alone or with its scheme word."""
    fitting = linear(shape.pattern).fullmatch
    return bool(fitting(carrier.value) or fitting(f"{carrier.word} {carrier.value}"))


# ---- mode, place and call ----------------------------------------------------------------------------------
def mode_of(provider: Provider | None, address: Address) -> str:
    """The mode whose base address the request has, or an empty text."""
    if provider is None or len(provider.modes) < 2 or not address.url:
        return ""
    bases = [(mode.id, base) for mode in provider.modes for base in mode.variables.values()]
    below = (mode for mode, base in bases if _begins(base, address.url))
    anywhere = (mode for mode, base in bases if base.startswith("{") and _lies_under(_VARIABLE.sub("", base), address))
    return next(chain(below, anywhere), "")


def _lies_under(path: str, address: Address) -> bool:
    return bool(path) and address.path.startswith(f"{path}/")


def _begins(base: str, url: str) -> bool:
    """The address lies below a base address, whatever stands in the base's holes."""
    if base.startswith("{"):
        return False
    pattern = "[^/.]+".join(re.escape(part) for part in _HOLE.split(base))
    return re.match(pattern + r"(?:/|\?|$)", url[:2000]) is not None


def place_of(method: Method | None, address: Address, form: Mapping[str, str]) -> Place:
    """Where an exchange happened, from its form, its query and the method's own addresses."""
    grant = form.get("grant_type")
    if grant == "refresh_token":
        return "refresh"
    if grant:
        return "token"
    if "response_type" in address.query or _is_return(address):
        return "authorize"
    if method is None:
        return "call"
    return next((endpoint.place for endpoint in method.endpoints if _is_at(endpoint, address)), "call")


def _is_return(address: Address) -> bool:
    """The browser came back to our own address (RFC 8252 §7.3)."""
    query = address.query
    return "state" in query and ("code" in query or "error" in query) and is_loopback(address.host)


def call_of(situation: Situation, provider: Provider | None, address: Address, mode: str) -> Call | None:
    """The call of the provider's file that was made: the named one, or the longest path that fits."""
    if provider is None:
        return None
    if situation.call:
        return next((call for call in provider.calls if call.id == situation.call), None)
    return max(_calls_at(provider, address, mode), key=lambda call: len(_tail(call.url)), default=None)


def _calls_at(provider: Provider, address: Address, mode: str) -> list[Call]:
    """The calls whose path the address has; where some of them work in this mode, only those."""
    fitting = [call for call in provider.calls if call.method == address.verb and _path_fits(call.url, address.path)]
    if not mode:
        return fitting
    return [call for call in fitting if not call.modes or mode in call.modes] or fitting


def _is_at(endpoint: Endpoint, address: Address) -> bool:
    return address.verb == endpoint.verb and _path_fits(endpoint.url, address.path)


def _path_fits(template: str, path: str) -> bool:
    """The address ends as the template does behind its base."""
    tail = _tail(template)
    pattern = "[^/]+".join(re.escape(part) for part in _HOLE.split(tail))
    return bool(tail) and re.search(pattern + "$", path.rstrip("/")) is not None


def _tail(template: str) -> str:
    if _VARIABLE.match(template):
        return _VARIABLE.sub("", template).partition("?")[0].rstrip("/")
    return urlsplit(_HOLE.sub("x", template)).path.rstrip("/")
