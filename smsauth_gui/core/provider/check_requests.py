"""Checks what a provider file would send: addresses, placeholders, calls, and what each kind of method needs."""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import urlsplit

from smsauth_gui.core.provider.fields import is_loopback, is_private
from smsauth_gui.core.provider.schema import (
    Call,
    Method,
    Mode,
    Provider,
    RedirectRules,
    RequestTemplate,
    Send,
    SendBasic,
    SendHeader,
    SendNothing,
    SendQuery,
)

Remark = tuple[str, str]
"""Key and reason."""

_PLACEHOLDER: Final = re.compile(r"\{([a-z_][a-z0-9_]*)(?::(?:int|bool|list))?\}")
_OF_A_TOKEN: Final = frozenset({"token", "refresh_token", "token_id", "scopes"})
_LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "[::1]"})


def request_remarks(provider: Provider) -> Iterator[Remark]:
    """All remarks on a provider whose ids and references are sound."""
    for mode in provider.modes:
        yield from _mode(provider, mode)
    for method in provider.methods:
        yield from _kind(provider, method)
        yield from _addresses(provider, method)
        yield from _placeholders(provider, method)
        yield from _first_call(provider, method)
    for call in provider.calls:
        yield from _call(call)
        yield from _call_address(provider, call)


def names(text: str) -> set[str]:
    """The placeholders of a template."""
    return {match[1] for match in _PLACEHOLDER.finditer(text)}


def plain_http(url: str) -> bool:
    """Unencrypted to a host that is neither this computer nor in a private network."""
    parts = urlsplit(url)
    host = parts.hostname or ""
    return parts.scheme == "http" and not is_loopback(host) and not is_private(host)


def resolve(template: str, variables: Mapping[str, str]) -> str:
    """The template with variables filled in and every other placeholder standing as ``x``."""
    filled = _PLACEHOLDER.sub(lambda match: variables.get(match[1], match[0]), template)
    return _PLACEHOLDER.sub("x", filled)


# ---- modes -------------------------------------------------------------------------------------------------


def _mode(provider: Provider, mode: Mode) -> Iterator[Remark]:
    fields = {item.id: item for item in provider.fields if not item.modes or mode.id in item.modes}
    addresses = {name for name, item in fields.items() if item.kind == "url"}
    for group in ("variables", "fallback", "practice"):
        more = {"sandbox"} if group == "practice" else set()
        values: dict[str, str] = getattr(mode, group)
        for name, text in values.items():
            key = f"modes.{mode.id}.{group}.{name}"
            for missing in sorted(names(text) - set(fields) - more):
                yield key, f"nothing fills {{{missing}}} in this mode"
            for secret in sorted(name for name in names(text) & set(fields) if fields[name].secret):
                yield key, f"{{{secret}}} is a secret and must not stand in an address"
            if group != "variables" and name not in mode.variables and name not in addresses:
                yield key, "is neither a variable nor an address field of this mode"
            yield from _base(key, text, addresses | more)
    for name, text in mode.fallback.items():
        if _host(text) != _host(mode.variables.get(name, text)):
            yield f"modes.{mode.id}.fallback.{name}", "another host: a credential must not wander there by itself"


def _host(base: str) -> str:
    """The host of a base address; a placeholder at its beginning stands for one."""
    start = _PLACEHOLDER.match(base)
    return start[0] if start else urlsplit(_PLACEHOLDER.sub("x", base)).netloc


def _base(key: str, text: str, addresses: set[str]) -> Iterator[Remark]:
    """A base address begins with https, or with an address that the person types."""
    start = _PLACEHOLDER.match(text)
    if start and start[1] in addresses:
        return
    url = _PLACEHOLDER.sub("x", text)
    if urlsplit(url).scheme not in {"http", "https"} or not urlsplit(url).hostname:
        yield key, "has to begin with https:// or with an address field"
    elif plain_http(url):
        yield key, "plain http beyond this computer and private networks"


# ---- methods -----------------------------------------------------------------------------------------------


def _kind(provider: Provider, method: Method) -> Iterator[Remark]:
    """What a kind needs beyond its schema."""
    where = f"methods.{method.id}"
    yield from _send(provider, method, f"{where}.send")
    if method.redirect is not None:
        if "client_id" not in fields_named(method):
            yield f"{where}.fields", "needs a field client_id"
        yield from _redirect(f"{where}.redirect", method.redirect)
    for key, place, template in method.described:
        if template.form and template.json is not None:
            yield f"{where}.{key}", "has form and json; one request carries one of them"
        filled = {name for _, text in template_texts(template) for name in names(text)}
        if place == "refresh" and "refresh_token" not in filled:
            yield f"{where}.{key}", "carries no {refresh_token}"
        if place in {"token", "session"} and method.scopes == "ask" and "scopes" not in filled:
            yield f"{where}.{key}", "asks for no {scopes}, although scopes = 'ask'"


def _send(provider: Provider, method: Method, key: str) -> Iterator[Remark]:
    """The credential travels in the form of its kind, and it is one."""
    if method.sent_as is not None and not isinstance(method.send, method.sent_as):
        yield key, f"has to be {method.sent_as.__struct_config__.tag!r} for this kind"
    sent = {name for _, text in send_texts(method.send) for name in names(text)}
    if method.carries == "token":
        if "token" not in sent:
            yield key, "has to carry {token}"
    elif not sent & {item.id for item in provider.fields if item.secret} and not isinstance(method.send, SendNothing):
        yield key, "carries no field that is secret"


def _redirect(key: str, rules: RedirectRules) -> Iterator[Remark]:
    for host in rules.hosts:
        if host not in _LOOPBACK:
            yield f"{key}.hosts", f"{host!r} is not this computer: 127.0.0.1, localhost or [::1]"
    if not rules.hosts:
        yield f"{key}.hosts", "at least one is needed"
    if not rules.path.startswith("/"):
        yield f"{key}.path", "has to begin with /"
    for port in rules.ports:
        if not 1024 <= port <= 65535:
            yield f"{key}.ports", f"{port} is not a port that a program may open (1024 to 65535)"


def fields_named(method: Method) -> set[str]:
    """The ids of a method's fields, optional ones included."""
    return {name.removesuffix("?") for name in method.fields}


def send_texts(send: Send | None) -> Iterator[tuple[str, str]]:
    """The templates of a way to send a credential."""
    if isinstance(send, SendBasic):
        yield "send.username", send.username
        yield "send.password", send.password
    elif isinstance(send, SendHeader | SendQuery):
        yield "send.value", send.value


def template_texts(template: RequestTemplate) -> Iterator[tuple[str, str]]:
    """Every template inside a request, its address left out."""
    yield from send_texts(template.send)
    for group in ("headers", "query", "form"):
        values: dict[str, str] = getattr(template, group)
        yield from ((f"{group}.{name}", text) for name, text in values.items())
    yield "json", str(template.json or "")


def _addresses(provider: Provider, method: Method) -> Iterator[Remark]:
    for endpoint in method.endpoints:
        yield from _reachable(provider, f"methods.{method.id}.{endpoint.key}", endpoint.url, provider.modes_of(method))


def _reachable(provider: Provider, key: str, url: str, modes: tuple[Mode, ...]) -> Iterator[Remark]:
    """The address is whole and encrypted in every mode, and no secret stands in it."""
    secrets = {item.id for item in provider.fields if item.secret}
    typed = {item.id for item in provider.fields if item.kind == "url"}
    for name in sorted(names(url) & (secrets | {"token", "refresh_token"})):
        yield key, f"{{{name}}} is a secret and must not stand in an address"
    for mode in modes:
        start = _PLACEHOLDER.match(url)
        if start and (start[1] in typed or start[1] in mode.variables):
            continue
        for _, reason in _base(key, resolve(url, mode.variables), set()):
            yield key, f"in mode {mode.id!r}: {reason}"


def _placeholders(provider: Provider, method: Method) -> Iterator[Remark]:
    """Every placeholder is a field of the method, a variable of each of its modes, or a part of its token."""
    texts = [*send_texts(method.send), *method.texts.items()]
    texts += [(endpoint.key, endpoint.url) for endpoint in method.endpoints]
    for request, _, template in method.described:
        texts += [(f"{request}.{inner}", text) for inner, text in template_texts(template)]
    token = _OF_A_TOKEN if method.carries == "token" else frozenset()
    for mode in provider.modes_of(method):
        known = {item.id for item, _ in provider.fields_of(method, mode.id)} | set(mode.variables) | token
        for key, text in texts:
            for name in sorted(names(text) - known):
                yield f"methods.{method.id}.{key}", f"nothing fills {{{name}}} in mode {mode.id!r}"


def _first_call(provider: Provider, method: Method) -> Iterator[Remark]:
    key = f"methods.{method.id}.first_call"
    if not method.first_call:
        # A granted token proves its credential already; a key or login has nothing but a call.
        if not provider.recognise_only and method.carries != "token":
            yield key, "is needed: the call that shows whether the credential works"
        return
    call = provider.call(method.first_call)
    if call.public:
        yield key, "needs no credential, so it cannot prove one"
    if call.changes:
        yield key, "changes something; a first call must not"
    if call.methods and method.id not in call.methods:
        yield key, f"the call {call.id!r} does not work with this method"
    for param in call.params:
        if param.required and not param.default:
            yield key, f"the parameter {param.id!r} has to have a default"
    for mode in provider.modes_of(method):
        fitting = provider.calls_of(method, mode.id)
        if not any(not item.public and not item.changes for item in fitting):
            yield key, f"there is no harmless call in mode {mode.id!r}"


# ---- calls -------------------------------------------------------------------------------------------------


def _call(call: Call) -> Iterator[Remark]:
    where = f"calls.{call.id}"
    if call.method != "GET" and not call.changes:
        yield f"{where}.changes", f"a {call.method} has to say what it changes"
    if call.method == "GET" and call.json is not None:
        yield f"{where}.json", "a GET carries no body"
    in_url, in_json = names(call.url), names(str(call.json or ""))
    for param in call.params:
        if param.where == "path" and param.id not in in_url:
            yield f"{where}.params.{param.id}", "stands nowhere in the url"
        if param.where == "json" and param.id not in in_json:
            yield f"{where}.params.{param.id}", "stands nowhere in the json"
        if param.type == "choice" and not param.choices:
            yield f"{where}.params.{param.id}.choices", "a choice needs some"


def _call_address(provider: Provider, call: Call) -> Iterator[Remark]:
    key = f"calls.{call.id}.url"
    modes = tuple(mode for mode in provider.modes if not call.modes or mode.id in call.modes)
    yield from _reachable(provider, key, call.url, modes)
    own = {param.id for param in call.params}
    for mode in modes:
        for rule in provider.never:
            parts = urlsplit(resolve(call.url, mode.variables))
            if rule.method in {"*", call.method} and re.search(rule.url, parts.netloc + parts.path):
                yield key, f"is on the never-call list: {rule.reason}"
        for method in provider.methods:
            if (call.methods and method.id not in call.methods) or (method.modes and mode.id not in method.modes):
                continue
            fields = {item.id for item, _ in provider.fields_of(method, mode.id)}
            texts = (call.url, str(call.json or ""), *call.headers.values())
            wanted = {name for text in texts for name in names(text)}
            for name in sorted(wanted - own - fields - set(mode.variables)):
                yield key, f"nothing fills {{{name}}} with {method.id!r} in mode {mode.id!r}"
