"""Checks what a provider file would send: addresses, placeholders, calls, and what each kind of method needs."""

import re
from collections.abc import Iterator, Mapping, Set
from typing import Final
from urllib.parse import parse_qsl

from msgspec import Struct

from smsauth_gui.core.provider import schema
from smsauth_gui.core.provider.fields import is_loopback, is_private
from smsauth_gui.core.provider.template import PLACEHOLDER
from smsauth_gui.core.values.hidden import HIDDEN
from smsauth_gui.core.values.http import parts_of
from smsauth_gui.core.values.linear import linear
from smsauth_gui.core.values.regex import regex

Remark = tuple[str, str]
"""Key and reason."""

_OF_A_TOKEN: Final = frozenset({"token", "refresh_token", "token_id", "scopes"})
_LOOPBACK: Final = frozenset({"127.0.0.1", "localhost", "[::1]"})
_HEADER_NAME: Final = regex(r"[A-Za-z0-9!#$%&'*+.^_`|~-]{1,100}")
"""A token (RFC 9110 §5.1)."""
_OURS: Final = frozenset(
    {"connection", "content-length", "expect", "host", "te", "trailer", "transfer-encoding", "upgrade"}
)
"""What frames and routes a request, which a file must not change."""
_CONTROL: Final = regex(r"[\x00-\x1f\x7f]")
_SPACE: Final = regex(r"\s")
_HOST: Final = regex(r"[\w.-]+|[0-9A-Fa-f:.]+")
"""Letters of any script, or the inside of ``[::1]``; a ``%40`` in it would read as ``@`` somewhere (RFC 3986 §3.2.2)."""
_PATH: Final = regex(r"/[\w.~%/-]*", re.ASCII)
_PROTOCOL: Final = frozenset(
    {
        "response_type", "response_mode", "client_id", "redirect_uri", "scope", "state",  # RFC 6749 §4.1.1
        "nonce", "request", "request_uri",  # OpenID Connect Core §3.1.2.1 and §6
        "code_challenge", "code_challenge_method",  # RFC 7636 §4.3
        "dpop_jkt",  # RFC 9449 §10
    }
)  # fmt: skip
"""What the program says in an authorization request: a second one of a file's could stand in its place."""


def request_remarks(provider: schema.Provider) -> Iterator[Remark]:
    """All remarks on a provider whose references and patterns are sound."""
    for mode in provider.modes:
        yield from _mode(provider, mode)
    for method in provider.methods:
        yield from _send(provider, method)
        yield from _browser(method)
        yield from _templates(method)
        yield from _headers(f"methods.{method.id}", method)
        yield from _opened(provider, method)
        yield from _addresses(provider, method)
        yield from _placeholders(provider, method)
        yield from _first_call(provider, method)
    for call in provider.calls:
        yield from _call(call)
        yield from _headers(f"calls.{call.id}", call)
        yield from _call_addresses(provider, call)


def names(text: str) -> set[str]:
    """The placeholders of a template."""
    return {match[1] for match in PLACEHOLDER.finditer(text)}


def names_a_user(url: str) -> bool:
    """Something stands in front of the host, which is how an address hides where it leads."""
    return "@" in parts_of(url).netloc


def ill_written(key: str, url: str) -> Iterator[Remark]:
    """What makes an address lead elsewhere than it reads, or read as more than one line."""
    yield from _hidden(key, url)
    parts = parts_of(url)
    if not _HOST.fullmatch(parts.hostname or "x"):
        yield key, "its host has other signs than letters, digits, dots and hyphens"
    try:
        _ = parts.port
    except ValueError:
        yield key, "its port is no number from 0 to 65535"


def _hidden(key: str, text: str) -> Iterator[Remark]:
    if HIDDEN.search(text) or _SPACE.search(text):
        yield key, "an address holds no space, line break or hidden character"


def plain_http(url: str) -> bool:
    """Unencrypted to a host that is neither this computer nor in a private network."""
    parts = parts_of(url)
    host = parts.hostname or ""
    return parts.scheme == "http" and not is_loopback(host) and not is_private(host)


def resolve(template: str, variables: Mapping[str, str]) -> str:
    """The template with variables filled in and every other placeholder standing as ``x``."""
    filled = PLACEHOLDER.sub(lambda match: variables.get(match[1], match[0]), template)
    return PLACEHOLDER.sub("x", filled)


def _wrong(*rows: tuple[str, bool, str]) -> Iterator[Remark]:
    """Key and reason of each row that is so."""
    return ((key, reason) for key, is_so, reason in rows if is_so)


def _unfilled(key: str, text: str, known: Set[str], where: str) -> Iterator[Remark]:
    for name in sorted(names(text) - known):
        yield key, f"nothing fills {{{name}}} {where}"


def _secret_in_address(key: str, url: str, secrets: Set[str]) -> Iterator[Remark]:
    """An address ends up in logs and in histories of browsers."""
    for name in sorted(names(url) & secrets):
        yield key, f"{{{name}}} is a secret and must not stand in an address"


def _secrets(provider: schema.Provider) -> set[str]:
    return {item.id for item in provider.fields if item.secret}


def _address_fields(provider: schema.Provider) -> set[str]:
    return {item.id for item in provider.fields if item.kind == "url"}


# ---- modes -------------------------------------------------------------------------------------------------
def _mode(provider: schema.Provider, mode: schema.Mode) -> Iterator[Remark]:
    fields = {item.id for item in provider.fields if schema.applies(item.modes, mode.id)}
    typed = fields & _address_fields(provider)
    for group, more in (("variables", set[str]()), ("fallback", set[str]()), ("practice", {"sandbox"})):
        bases: dict[str, str] = getattr(mode, group)
        for name, base in bases.items():
            key = f"modes.{mode.id}.{group}.{name}"
            yield from _unfilled(key, base, fields | more, "in this mode")
            yield from _secret_in_address(key, base, fields & _secrets(provider))
            if name not in typed | set(mode.variables):
                yield key, "is neither a variable nor an address field of this mode"
            yield from _base(key, base, typed | more)
    for name, base in mode.fallback.items():
        if _host(base) != _host(mode.variables.get(name, base)):
            yield f"modes.{mode.id}.fallback.{name}", "another host: a credential must not wander there by itself"


def _host(base: str) -> str:
    """The host of a base address; a placeholder at its beginning stands for one."""
    start = PLACEHOLDER.match(base)
    return start[0] if start else parts_of(PLACEHOLDER.sub("x", base)).netloc


def _base(key: str, text: str, typed: Set[str]) -> Iterator[Remark]:
    """A base address begins with https, or with an address that the person types."""
    start = PLACEHOLDER.match(text)
    if start and start[1] in typed:
        yield from _behind_base(key, text, start.end())
        return
    url = PLACEHOLDER.sub("x", text)
    if names_a_user(url):
        yield key, "names a user in front of the host"
    elif parts_of(url).scheme not in {"http", "https"} or not parts_of(url).hostname:
        yield key, "has to begin with https:// or with an address field"
    elif plain_http(url):
        yield key, "plain http beyond this computer and private networks"
    yield from ill_written(key, url)


def _behind_base(key: str, text: str, end: int) -> Iterator[Remark]:
    """Behind a base address its host is at its end: ``{api}@elsewhere`` and ``{api}.elsewhere`` lead to another."""
    if text[end:][:1] not in {"", "/", "?"}:
        yield key, "behind a base address / has to follow"
    yield from _hidden(key, text)


# ---- methods -----------------------------------------------------------------------------------------------
def _send(provider: schema.Provider, method: schema.Method) -> Iterator[Remark]:
    """What calls carry: a token where the method gets one, else a secret, in the form that the kind is named for."""
    key = f"methods.{method.id}.send"
    if method.sent_as is not None and not isinstance(method.send, method.sent_as):
        yield key, f"has to be {method.sent_as.__struct_config__.tag!r} for this kind"
    carried = {name for text in method.send.texts.values() for name in names(text)}
    if method.carries == "token":
        if "token" not in carried:
            yield key, "has to carry {token}"
    elif method.send.texts and not carried & _secrets(provider):
        yield key, "carries no field that is secret"


def _browser(method: schema.Method) -> Iterator[Remark]:
    """What a sign-in in the browser needs."""
    where, redirect = f"methods.{method.id}", method.redirect
    if redirect is None:
        return
    yield from _wrong(
        (f"{where}.fields", "client_id" not in fields_named(method), "needs a field client_id"),
        (f"{where}.redirect.hosts", not redirect.hosts, "at least one is needed"),
        (f"{where}.redirect.path", not redirect.path.startswith("/"), "has to begin with /"),
        (f"{where}.redirect.path", not _PATH.fullmatch(redirect.path), "is not the path of an address"),
    )
    for host in redirect.hosts:
        if host not in _LOOPBACK:
            yield f"{where}.redirect.hosts", f"{host!r} is not this computer: 127.0.0.1, localhost or [::1]"
    for port in redirect.ports:
        if not 1024 <= port <= 65535:
            yield f"{where}.redirect.ports", f"{port} is not a port that a program may open (1024 to 65535)"


def _opened(provider: schema.Provider, method: schema.Method) -> Iterator[Remark]:
    """What stands in the address that the browser opens: no secret, and nothing in the protocol's own name."""
    for name, text in method.texts.items():
        prefix, _, parameter = name.partition(".")
        if prefix == "authorize_params":
            key = f"methods.{method.id}.{name}"
            yield from _secret_in_address(key, text, _secrets(provider) | {"token", "refresh_token"})
            yield from _protocols_own(key, parameter)
    for endpoint in method.endpoints:
        if endpoint.place != "authorize":
            continue
        if "#" in endpoint.url:
            yield f"methods.{method.id}.{endpoint.key}", "holds a fragment, which RFC 6749 §3.1 forbids"
        for mode in provider.modes_of(method):
            parts = parts_of(resolve(endpoint.url, mode.variables))
            for parameter, _ in parse_qsl(parts.query, keep_blank_values=True):
                yield from _protocols_own(f"methods.{method.id}.{endpoint.key}", parameter)


def _protocols_own(key: str, parameter: str) -> Iterator[Remark]:
    if parameter.strip().lower() in _PROTOCOL:
        yield key, f"{parameter!r} is a parameter of the protocol, which the program fills itself"


def _headers(where: str, part: Struct) -> Iterator[Remark]:
    """Headers that are named in a method or call, at any depth."""
    for name in part.__struct_fields__:
        value = getattr(part, name)
        key = f"{where}.{name}"
        if isinstance(value, schema.SendHeader):
            yield from _header(f"{key}.name", value.name, value.value)
        elif isinstance(value, Struct):
            yield from _headers(key, value)
        elif name == "headers":
            for header, text in value.items():
                yield from _header(f"{key}.{header}", header, text)


def _header(key: str, name: str, text: str) -> Iterator[Remark]:
    yield from _wrong(
        (key, not _HEADER_NAME.fullmatch(name), f"{name!r} is no name of a header"),
        (key, name.lower() in _OURS, f"{name} is the program's own"),
        (key, _CONTROL.search(text) is not None, "a header holds no line break and no control character"),
    )


def _templates(method: schema.Method) -> Iterator[Remark]:
    for name, place, _, _, whole in method.endpoints:
        if whole is None:
            continue
        key = f"methods.{method.id}.{name.removesuffix('.url')}"
        filled = {found for _, text in template_texts(whole) for found in names(text)}
        asks = place in {"token", "session"} and method.scopes == "ask"
        yield from _wrong(
            (key, bool(whole.form) and whole.json is not None, "has form and json; one request carries one"),
            (key, place == "refresh" and "refresh_token" not in filled, "carries no {refresh_token}"),
            (key, asks and "scopes" not in filled, "asks for no {scopes}, although scopes = 'ask'"),
        )


def fields_named(method: schema.Method) -> set[str]:
    """The ids of a method's fields, optional ones included."""
    return {name.removesuffix("?") for name in method.fields}


def template_texts(template: schema.RequestTemplate | None) -> Iterator[tuple[str, str]]:
    """Every template inside a request, its address left out."""
    if template is None:
        return
    if template.send is not None:
        yield from template.send.texts.items()
    for group in ("headers", "query", "form"):
        values: dict[str, str] = getattr(template, group)
        yield from ((f"{group}.{name}", text) for name, text in values.items())
    yield "json", str(template.json or "")


def _addresses(provider: schema.Provider, method: schema.Method) -> Iterator[Remark]:
    for endpoint in method.endpoints:
        yield from _reachable(provider, f"methods.{method.id}.{endpoint.key}", endpoint.url, provider.modes_of(method))


def _reachable(provider: schema.Provider, key: str, url: str, modes: tuple[schema.Mode, ...]) -> Iterator[Remark]:
    """The address is whole and encrypted in every mode, and no secret stands in it."""
    yield from _secret_in_address(key, url, _secrets(provider) | {"token", "refresh_token"})
    for mode in modes:
        start = PLACEHOLDER.match(url)
        if start and start[1] in _address_fields(provider) | set(mode.variables):
            yield from _behind_base(key, url, start.end())  # The base itself is checked where it is given.
            continue
        for _, reason in _base(key, resolve(url, mode.variables), set()):
            yield key, f"in mode {mode.id!r}: {reason}"


def _placeholders(provider: schema.Provider, method: schema.Method) -> Iterator[Remark]:
    """Every placeholder is a field of the method, a variable of each of its modes, or a part of its token."""
    texts = [*method.send.texts.items(), *method.texts.items()]
    for key, _, _, url, whole in method.endpoints:
        texts.append((key, url))
        texts += [(f"{key.removesuffix('.url')}.{inner}", text) for inner, text in template_texts(whole)]
    token = _OF_A_TOKEN if method.carries == "token" else frozenset[str]()
    for mode in provider.modes_of(method):
        known = {item.id for item, _ in provider.fields_of(method, mode.id)} | set(mode.variables) | token
        for key, text in texts:
            yield from _unfilled(f"methods.{method.id}.{key}", text, known, f"in mode {mode.id!r}")


def _first_call(provider: schema.Provider, method: schema.Method) -> Iterator[Remark]:
    key = f"methods.{method.id}.first_call"
    if method.first_call:
        call = provider.call(method.first_call)
        yield from _wrong(
            (key, call.public, "needs no credential, so it cannot prove one"),
            (key, bool(call.changes), "changes something; a first call must not"),
            (key, not schema.applies(call.methods, method.id), f"the call {call.id!r} does not work with this method"),
        )
        for param in call.params:
            if param.required and not param.default:
                yield key, f"the parameter {param.id!r} has to have a default"
        for mode in provider.modes_of(method):
            if all(item.public or item.changes for item in provider.calls_of(method, mode.id)):
                yield key, f"there is no harmless call in mode {mode.id!r}"
    # A granted token proves its credential already; a key or login has nothing but a call.
    elif not provider.recognise_only and method.carries != "token":
        yield key, "is needed: the call that shows whether the credential works"


# ---- calls -------------------------------------------------------------------------------------------------
def _call(call: schema.Call) -> Iterator[Remark]:
    where, reads = f"calls.{call.id}", call.method == "GET"
    yield from _wrong(
        (f"{where}.changes", not reads and not call.changes, f"a {call.method} has to say what it changes"),
        (f"{where}.json", reads and call.json is not None, "a GET carries no body"),
    )
    in_url, in_json = names(call.url), names(str(call.json or ""))
    for param in call.params:
        key = f"{where}.params.{param.id}"
        yield from _wrong(
            (key, param.where == "path" and param.id not in in_url, "stands nowhere in the url"),
            (key, param.where == "json" and param.id not in in_json, "stands nowhere in the json"),
            (f"{key}.choices", param.type == "choice" and not param.choices, "a choice needs some"),
        )


def _call_addresses(provider: schema.Provider, call: schema.Call) -> Iterator[Remark]:
    key = f"calls.{call.id}.url"
    modes = tuple(mode for mode in provider.modes if schema.applies(call.modes, mode.id))
    yield from _reachable(provider, key, call.url, modes)
    for mode in modes:
        yield from _never(provider, call, mode)
        for method in provider.methods:
            if schema.applies(call.methods, method.id) and schema.applies(method.modes, mode.id):
                fields = {item.id for item, _ in provider.fields_of(method, mode.id)}
                known = fields | set(mode.variables) | {param.id for param in call.params}
                texts = "\n".join((call.url, str(call.json or ""), *call.headers.values()))
                yield from _unfilled(key, texts, known, f"with {method.id!r} in mode {mode.id!r}")


def _never(provider: schema.Provider, call: schema.Call, mode: schema.Mode) -> Iterator[Remark]:
    parts = parts_of(resolve(call.url, mode.variables))
    for rule in provider.never:
        if rule.method in {"*", call.method} and linear(rule.url).search(parts.netloc + parts.path):
            yield f"calls.{call.id}.url", f"is on the never-call list: {rule.reason}"
