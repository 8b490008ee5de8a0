"""Decodes a provider file and cross-checks what the schema alone cannot say; complaints name file, key and reason."""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final
from urllib.parse import urlsplit

import msgspec

from smsauth_gui.core.errors import CAUSES
from smsauth_gui.core.fields import is_loopback
from smsauth_gui.core.provider import (
    Call,
    ClientMethod,
    CodeMethod,
    ImplicitMethod,
    Method,
    Provider,
    RequestTemplate,
    SendBasic,
    SendHeader,
    SendQuery,
    SessionMethod,
    TokenJsonMethod,
)

_PLACEHOLDER: Final = re.compile(r"\{([a-z_][a-z0-9_]*)(?::(?:int|bool|list))?\}")
_NESTED: Final = re.compile(r"\([^()]*[+*]\)[+*{]")
_ALWAYS: Final = {"token", "refresh_token", "token_id", "scopes", "client_id", "sandbox"}


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong in a provider file, and where."""

    file: str
    key: str
    reason: str

    def __str__(self) -> str:
        return f"{self.file}: {self.key}: {self.reason}" if self.key else f"{self.file}: {self.reason}"


def decode(data: bytes, file: str) -> tuple[Provider | None, list[Complaint]]:
    """The provider of a file, or None, with everything that is wrong with it."""
    try:
        raw = tomllib.loads(data.decode("utf-8"))
        provider = msgspec.convert(raw, Provider)
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        return None, [Complaint(file, "", f"not TOML: {error}")]
    except msgspec.ValidationError as error:
        reason, _, path = str(error).partition(" - at ")
        return None, [Complaint(file, path.strip("`").removeprefix("$."), reason)]
    except RecursionError:
        return None, [Complaint(file, "", "nested too deep")]
    found = [Complaint(file, key, reason) for key, reason in _cross_checks(provider)]
    return provider, found


def schema() -> bytes:
    """The JSON Schema of a provider file, for editors."""
    return msgspec.json.format(msgspec.json.encode(msgspec.json.schema(Provider)), indent=1) + b"\n"


def _cross_checks(provider: Provider) -> Iterator[tuple[str, str]]:
    yield from _unique(provider)
    yield from _references(provider)
    yield from _patterns(provider)
    for method in provider.methods:
        yield from _templates(provider, method)
    for call in provider.calls:
        yield from _call(provider, call)
    for index, rule in enumerate(provider.rules):
        for cause in (rule.cause, *rule.alternatives):
            if cause not in CAUSES:
                yield f"rules[{index}].cause", f"unknown cause {cause!r}"
    for index, mode in enumerate(provider.modes):
        for name, url in (*mode.variables.items(), *mode.fallback.items()):
            parts = urlsplit(url)
            if parts.scheme == "http" and not is_loopback(parts.hostname or ""):
                yield f"modes[{index}].variables.{name}", "plain http beyond this computer"


def _unique(provider: Provider) -> Iterator[tuple[str, str]]:
    groups: dict[str, Iterable[str]] = {
        "fields": (item.id for item in provider.fields),
        "modes": (item.id for item in provider.modes),
        "methods": (item.id for item in provider.methods),
        "scopes": (item.id for item in provider.scopes),
        "purposes": (item.id for item in provider.purposes),
        "calls": (item.id for item in provider.calls),
        "guides": (item.id for item in provider.guides),
    }
    for key, names in groups.items():
        seen: set[str] = set()
        for name in names:
            if name in seen:
                yield key, f"{name!r} stands twice"
            seen.add(name)
    if not provider.modes:
        yield "modes", "at least one is needed"
    if not provider.methods and not provider.recognise_only:
        yield "methods", "at least one is needed"


def _references(provider: Provider) -> Iterator[tuple[str, str]]:
    known = {
        "fields": {item.id for item in provider.fields},
        "modes": {item.id for item in provider.modes},
        "methods": {item.id for item in provider.methods},
        "scopes": {item.id for item in provider.scopes},
        "calls": {item.id for item in provider.calls},
        "guides": {item.id for item in provider.guides} | {""},
    }

    def missing(key: str, kind: str, names: Iterable[str]) -> Iterator[tuple[str, str]]:
        for name in names:
            if name not in known[kind]:
                yield key, f"there is no {kind.removesuffix('s')} {name!r}"

    for method in provider.methods:
        where = f"methods.{method.id}"
        yield from missing(f"{where}.fields", "fields", (name.removesuffix("?") for name in method.fields))
        yield from missing(f"{where}.modes", "modes", method.modes)
        yield from missing(f"{where}.guide", "guides", (method.guide,))
        if method.first_call:
            yield from missing(f"{where}.first_call", "calls", (method.first_call,))
    for call in provider.calls:
        yield from missing(f"calls.{call.id}.methods", "methods", call.methods)
        yield from missing(f"calls.{call.id}.modes", "modes", call.modes)
        yield from missing(f"calls.{call.id}.scopes", "scopes", call.scopes)
        for param in call.params:
            if param.from_call:
                yield from missing(f"calls.{call.id}.params.{param.id}.from_call", "calls", (param.from_call,))
    for purpose in provider.purposes:
        yield from missing(f"purposes.{purpose.id}.scopes", "scopes", purpose.scopes)
        yield from missing(f"purposes.{purpose.id}.modes", "modes", purpose.modes)
    for index, rule in enumerate(provider.rules):
        yield from missing(f"rules[{index}].methods", "methods", rule.methods)
        yield from missing(f"rules[{index}].modes", "modes", rule.modes)
        yield from missing(f"rules[{index}].calls", "calls", rule.calls)


def _patterns(provider: Provider) -> Iterator[tuple[str, str]]:
    found: list[tuple[str, str]] = [(f"fields.{item.id}.pattern", item.pattern) for item in provider.fields]
    found += [(f"fields.{item.id}.host_pattern", item.host_pattern) for item in provider.fields]
    found += [("hosts", text) for text in provider.hosts]
    found += [(f"never[{index}].url", item.url) for index, item in enumerate(provider.never)]
    found += [(f"shapes.{item.id}.pattern", item.pattern) for item in provider.shapes]
    for index, claim_rule in enumerate(provider.claim_rules):
        found += [(f"claim_rules[{index}].claims.{name}", text) for name, text in claim_rule.claims.items()]
    for index, rule in enumerate(provider.rules):
        found += [(f"rules[{index}]", text) for text in (rule.text, *rule.json.values(), *rule.headers.values())]
    for key, text in found:
        try:
            re.compile(text)
        except re.error as error:
            yield key, f"not a regular expression: {error}"
        if _NESTED.search(text):
            yield key, "a repetition inside a repetition can take for ever"


def _templates(provider: Provider, method: Method) -> Iterator[tuple[str, str]]:
    """Every placeholder is a field of the method, a variable of the mode, or one that is always there."""
    fields = {name.removesuffix("?") for name in method.fields}
    variables = {name for mode in provider.modes_of(method) for name in (*mode.variables, *mode.practice)}
    for key, text in _texts(method):
        for name in _PLACEHOLDER.findall(text):
            if name not in fields | variables | _ALWAYS:
                yield f"methods.{method.id}.{key}", f"nothing fills {{{name}}}"


def _texts(method: Method) -> Iterator[tuple[str, str]]:
    yield from _send_texts(method.send)
    if isinstance(method, CodeMethod | ImplicitMethod):
        yield "authorize_url", method.authorize_url
        yield "issuer", method.issuer
    if isinstance(method, CodeMethod | ClientMethod):
        yield "token_url", method.token_url
        yield "revoke.url", method.revoke.url if method.revoke else ""
    if isinstance(method, ClientMethod):
        yield "client_id", method.client_id
        yield "client_secret", method.client_secret
    templates: dict[str, RequestTemplate | None] = {}
    if isinstance(method, SessionMethod):
        templates = {"create": method.create, "destroy": method.destroy}
    if isinstance(method, TokenJsonMethod):
        templates = {"create": method.create, "refresh": method.refresh, "revoke": method.revoke}
    for key, template in templates.items():
        if template is not None:
            yield f"{key}.url", template.url
            yield f"{key}", str({**template.form, **template.query, **template.headers})
            yield f"{key}.json", str(template.json or "")
            if template.send is not None:
                yield from _send_texts(template.send)


def _send_texts(send: object) -> Iterator[tuple[str, str]]:
    if isinstance(send, SendBasic):
        yield "send.username", send.username
        yield "send.password", send.password
    if isinstance(send, SendHeader | SendQuery):
        yield "send.value", send.value


def _call(provider: Provider, call: Call) -> Iterator[tuple[str, str]]:
    where = f"calls.{call.id}"
    for rule in provider.never:
        if (
            rule.method in {"*", call.method}
            and re.search(rule.url, _PLACEHOLDER.sub("x", call.url))
            and not call.changes
        ):
            yield where, f"is on the never-call list: {rule.reason}"
    if call.method not in {"GET"} and not call.changes:
        yield f"{where}.changes", f"a {call.method} has to say what it changes"
    in_path = {param.id for param in call.params if param.where == "path"}
    for name in in_path:
        if f"{{{name}}}" not in call.url:
            yield f"{where}.params.{name}", "stands nowhere in the url"
    for method in provider.methods:
        if method.first_call == call.id and (call.public or call.changes):
            yield f"methods.{method.id}.first_call", "has to need a credential and change nothing"
