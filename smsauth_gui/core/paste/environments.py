"""Environments of other tools as lines of names and values: Postman, Insomnia, Bruno; and what an OpenAPI file tells.

Formats: Postman collection 2.1 and its environments, Insomnia export 4, Bruno's ``.bru`` and exported collections,
OpenAPI 3.x as JSON or as YAML in block style (components.securitySchemes, servers). A variable that is switched off is left out. Pure.
"""

import json
from collections.abc import Iterator
from typing import Any, Final

from smsauth_gui.core.provider.schema import Method, Provider
from smsauth_gui.core.values.quiet import Quiet
from smsauth_gui.core.values.regex import regex

_LONGEST: Final = 5_000_000
_DEEPEST: Final = 20
_SWITCHED_OFF: Final = regex(r"(?m)^[ \t]*~.*$")
_OPENAPI_YAML: Final = regex(r"(?m)^openapi:[ \t]*[\"']?3")
_MEMBER: Final = regex(r"(?m)^( *)[\"']?([^\s\"'#:{}\[\]]+)[\"']?:(?:[ \t]+([^#\r\n]*?))?[ \t]*(?:#.*)?\r?$")
_SERVER: Final = regex(r"(?m)^ *- *url: *[\"']?(https?://[^\s\"']+)")
_GRANTS: Final = {
    "authorizationCode": "authorization_code",
    "clientCredentials": "client_credentials",
    "implicit": "implicit",
}


class Environment(Quiet, frozen=True):
    """``lines`` hold ``name: value`` each; ``schemes`` are those of an OpenAPI file."""

    lines: str
    schemes: tuple[dict[str, Any], ...] = ()


def environment(text: str) -> Environment:
    """What a file holds; a text that is none of these formats comes back as it is."""
    text = text[:_LONGEST].lstrip("\ufeff \t\r\n")
    if _OPENAPI_YAML.search(text):
        return _openapi(_mapping(text))
    if not text.startswith("{"):
        return Environment(_SWITCHED_OFF.sub("", text))
    try:
        data = json.loads(text)
    except (ValueError, RecursionError):
        return Environment(_SWITCHED_OFF.sub("", text))
    if "openapi" in data:
        return _openapi(data)
    pairs = [*_named(data), *_insomnia(data)]
    return Environment("\n".join(f"{name}: {value}" for name, value in pairs) or text)


def _named(data: object, depth: int = 0) -> Iterator[tuple[str, str]]:
    """Objects with a key (or name) and a value, wherever they stand: variables and the parts of ``auth``."""
    if depth > _DEEPEST or not isinstance(data, list | dict):
        return
    inner = data
    if isinstance(data, dict):
        inner = list(data.values())
        yield from _variable(data)
    for item in inner:
        yield from _named(item, depth + 1)


def _variable(data: dict[str, Any]) -> Iterator[tuple[str, str]]:
    name, value = data.get("key") or data.get("name"), data.get("value")
    if data.get("enabled") is False or data.get("disabled") is True:
        return
    if isinstance(name, str) and isinstance(value, str) and value:
        yield name, value


def _insomnia(data: dict[str, Any]) -> Iterator[tuple[str, str]]:
    """The data of its environments, however deep it is folded."""
    for resource in _objects(data.get("resources")):
        if resource.get("_type") == "environment":
            yield from _flat(resource.get("data"))


def _flat(data: object, prefix: str = "", depth: int = 0) -> Iterator[tuple[str, str]]:
    if not isinstance(data, dict) or depth > _DEEPEST:
        return
    for name, value in data.items():
        if isinstance(value, str) and value:
            yield f"{prefix}{name}", value
        yield from _flat(value, f"{prefix}{name} ", depth + 1)


def _openapi(data: dict[str, Any]) -> Environment:
    urls = [str(one["url"]) for one in _objects(data.get("servers")) if "url" in one]
    schemes = _object(_object(data.get("components")).get("securitySchemes"))
    return Environment("\n".join(f"base url: {url}" for url in urls), tuple(_objects(list(schemes.values()))))


def _mapping(text: str) -> dict[str, Any]:
    """The mappings of a YAML file in block style, and its servers: all that is needed of an OpenAPI file."""
    root: dict[str, Any] = {}
    parents = [(-1, root)]
    for match in _MEMBER.finditer(text):
        depth, name, value = len(match[1]), match[2], (match[3] or "").strip("\"'")
        while parents[-1][0] >= depth:
            parents.pop()
        if value:
            parents[-1][1][name] = value
            continue
        child: dict[str, Any] = {}
        parents[-1][1][name] = child
        parents.append((depth, child))
    return {**root, "servers": [{"url": match[1]} for match in _SERVER.finditer(text)]}


def _object(data: object) -> dict[str, Any]:
    if isinstance(data, dict):
        return data
    return {}


def _objects(data: object) -> list[dict[str, Any]]:
    if not isinstance(data, list):
        return []
    return [item for item in data if isinstance(item, dict)]


def method_for(provider: Provider, schemes: tuple[dict[str, Any], ...]) -> str:
    """The id of the provider's best method that one of the schemes describes, or empty."""
    for method in provider.methods:
        if any(_describes(scheme, method) for scheme in schemes):
            return method.id
    return ""


def _describes(scheme: dict[str, Any], method: Method) -> bool:
    """OpenAPI 3.1 §4.8.27: ``apiKey`` with name and place, ``http`` with its word, ``oauth2`` with its flows."""
    kind, send = scheme.get("type"), method.send
    if kind == "oauth2":
        wanted = {_GRANTS.get(str(flow)) for flow in _object(scheme.get("flows"))}
        return bool(wanted & set(method.grant_types)) or ("implicit" in wanted and method.response_type == "token")
    if kind == "apiKey":
        here = (str(scheme.get("in")), str(scheme.get("name")).casefold())
        return method.carries == "key" and here == (send.where, send.name.casefold())
    word = str(scheme.get("scheme")).casefold()
    return kind == "http" and method.carries != "token" and send.where == "header" and send.scheme.casefold() == word
