"""Fills the templates of a provider file and builds requests from them.

Values are quoted by where they land (path, query, form, JSON, header); only base addresses stand as they are.
"""

from __future__ import annotations

import base64
import json
import re
from collections.abc import Callable, Mapping
from types import MappingProxyType
from typing import Any, Final
from urllib.parse import parse_qsl, quote, urlencode, urlsplit

from msgspec import field

from smsauth_gui.core.provider import schema
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.http import Request, parts_of
from smsauth_gui.core.values.quiet import Quiet
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.secret import Secret

PLACEHOLDER: Final = regex(r"\{([a-z_][a-z0-9_]*)(?::(?:int|bool|list))?\}")
_TYPED: Final = regex(r"\{([a-z_][a-z0-9_]*):(int|bool|list)\}")
_WHOLE_NUMBER: Final = regex(r"-?\d{1,18}")

Value = str | Secret | tuple[str, ...]


class Values(Quiet, frozen=True):
    """What placeholders stand for: ``bases`` are addresses that are never quoted, ``values`` all others."""

    values: Mapping[str, Value]
    bases: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))

    def text(self, name: str) -> str | None:
        """The value as text (a list joined by spaces), or None when there is none or it is empty."""
        value = self.values.get(name)
        if isinstance(value, Secret):
            value = value.reveal()
        if isinstance(value, tuple):
            value = " ".join(value)
        return value or None

    def plus(self, **more: Value | None) -> Values:
        """The same with more values; None leaves one out."""
        known = {name: value for name, value in more.items() if value is not None}
        return Values({**self.values, **known}, self.bases)


def quote_path(text: str) -> str:
    """Quote for one segment of a path; a value can neither leave its segment nor climb (``..``)."""
    quoted = quote(text, safe="")
    return quoted.replace(".", "%2E") if set(text) == {"."} else quoted


def fill(template: str, values: Values, quoted: Callable[[str], str] = str) -> str | None:
    """The template with its placeholders filled, or None when one of them has no value."""
    missing = False

    def replace(match: re.Match[str]) -> str:
        nonlocal missing
        name = match[1]
        if name in values.bases:
            return values.bases[name]
        text = values.text(name)
        if text is None:
            missing = True
            return ""
        return quoted(text)

    filled = PLACEHOLDER.sub(replace, template)
    return None if missing else filled


def address(template: str, values: Values) -> str:
    """A URL from a template; `Problem` ``input.invalid`` when a part is missing."""
    filled = fill(template, values, quote_path)
    if filled is None:
        raise Problem("input.invalid", {"missing": ", ".join(names(template, values))})
    return filled


def names(template: str, values: Values) -> list[str]:
    """The placeholders of a template that have no value."""
    found = [match[1] for match in PLACEHOLDER.finditer(template)]
    return [name for name in found if name not in values.bases and values.text(name) is None]


def resolve_bases(mode: schema.Mode, values: Values, *, sandbox: str | None, overrides: Mapping[str, str]) -> Values:
    """Add the mode's base addresses: its practice ones below ``sandbox``, or its own with what was found to work."""
    if sandbox is not None:
        templates = {**mode.variables, **mode.practice}
        inner = Values(values.values, {**values.bases, "sandbox": sandbox})
    else:
        templates, inner = {**mode.variables, **overrides}, values
    bases = dict(inner.bases)
    for name, template in templates.items():
        filled = fill(template, inner, quote_path)
        if filled is not None:
            bases[name] = filled.rstrip("/")
    return Values(values.values, bases)


def field_values(provider: schema.Provider, method: schema.Method, mode: str, typed: Mapping[str, str]) -> Values:
    """The typed fields as placeholder values: addresses become bases, secrets become `Secret`."""
    values: dict[str, Value] = {}
    bases: dict[str, str] = {}
    for item, _ in provider.fields_of(method, mode):
        text = typed.get(item.id) or item.default
        if item.kind == "url":
            if text:
                bases[item.id] = text
        elif text:
            values[item.id] = Secret(text, guessable=item.guessable) if item.secret else text
    return Values(values, bases)


def basic_header(username: str, password: str) -> tuple[str, str]:
    """``Authorization: Basic`` with UTF-8 (RFC 7617)."""
    raw = f"{username}:{password}".encode("utf-8", "surrogatepass")
    return ("Authorization", "Basic " + base64.b64encode(raw).decode("ascii"))


def credential_parts(send: schema.Send, values: Values) -> tuple[list[tuple[str, str]], list[tuple[str, str]]]:
    """Headers and query parameters that carry the credential; `Problem` ``credential.missing`` without one."""
    if isinstance(send, schema.SendNothing):
        return [], []
    if isinstance(send, schema.SendBasic):
        username, password = fill(send.username, values), fill(send.password, values)
        if username is None or password is None:
            raise Problem("credential.missing")
        return [basic_header(username, password)], []
    value = fill(send.value, values)
    if value is None:
        raise Problem("credential.missing")
    if isinstance(send, schema.SendHeader):
        return [(send.name, header_value(value))], []
    return [], [(send.name, value)]


def header_value(value: str) -> str:
    """The value itself when it can stand in a header; `Problem` ``input.invalid`` otherwise (never with the value)."""
    if any(ord(char) < 32 or ord(char) == 127 or ord(char) > 255 for char in value):
        raise Problem("input.invalid", {"reason": "not_for_a_header"})
    return value


def with_query(url: str, query: list[tuple[str, str]]) -> str:
    """The address with more query parameters."""
    if not query:
        return url
    return url + ("&" if urlsplit(url).query else "?") + urlencode(query, quote_via=quote)


def filled_json(template: object, values: Values) -> Any:
    """A JSON value from a template; entries whose placeholder has no value are left out."""
    if isinstance(template, Mapping):
        by_key = {key: filled_json(item, values) for key, item in template.items()}
        return {key: item for key, item in by_key.items() if item is not None}
    if isinstance(template, list | tuple):
        entries = [filled_json(item, values) for item in template]
        return [item for item in entries if item is not None]
    if isinstance(template, str):
        typed = _TYPED.fullmatch(template)
        return _typed(values.values.get(typed[1]), typed[2]) if typed else fill(template, values)
    return template


def _typed(value: Value | None, kind: str) -> int | bool | list[str] | None:
    if value is None or value in ("", ()):
        return None
    text = value.reveal() if isinstance(value, Secret) else value
    if kind == "list":
        return list(text) if isinstance(text, tuple) else [part for part in re.split(r"[\s,]+", text) if part]
    if not isinstance(text, str):
        return None
    if kind == "bool":
        return text.strip().lower() in {"1", "true", "yes", "on"}
    if not _WHOLE_NUMBER.fullmatch(text.strip()):
        raise Problem("input.invalid", {"reason": "whole_number"})
    return int(text)


def build(template: schema.RequestTemplate, values: Values, send: schema.Send) -> Request:
    """A request from its template, authenticated as ``template.send`` or else as ``send`` says."""
    headers, credential_query = credential_parts(template.send or send, values)
    headers = [("Accept", "application/json"), *headers]
    for name, text in _filled_pairs(template.headers, values):
        headers = [pair for pair in headers if pair[0].lower() != name.lower()]
        headers.append((name, header_value(text)))
    body: bytes | None = None
    if template.form:
        body = form_body(_filled_pairs(template.form, values))
        headers.append(("Content-Type", "application/x-www-form-urlencoded"))
    elif template.json is not None:
        body = json.dumps(filled_json(template.json, values)).encode()
        headers.append(("Content-Type", "application/json"))
    url = with_query(address(template.url, values), _filled_pairs(template.query, values) + credential_query)
    return Request(template.method, url, tuple(headers), body)


def _filled_pairs(templates: Mapping[str, str], values: Values) -> list[tuple[str, str]]:
    """Names with their values; one whose placeholder has no value is left out."""
    filled = ((name, fill(text, values)) for name, text in templates.items())
    return [(name, text) for name, text in filled if text is not None]


def form_body(pairs: list[tuple[str, str]]) -> bytes:
    """``application/x-www-form-urlencoded`` with UTF-8."""
    return urlencode(pairs).encode("ascii")


def build_call(call: schema.Call, values: Values, send: schema.Send, params: Mapping[str, str]) -> Request:
    """The request of a call with its parameters; `Problem` ``input.invalid`` names what is missing or wrong."""
    inner = values.plus(**_params(call, params))
    template = schema.RequestTemplate(
        method=call.method,
        url=call.url,
        send=schema.SendNothing() if call.public else None,
        headers=call.headers,
        query={param.name or param.id: f"{{{param.id}}}" for param in call.params if param.where == "query"},
        json=call.json,
    )
    return build(template, inner, send)


def _params(call: schema.Call, params: Mapping[str, str]) -> dict[str, Value]:
    unknown = set(params) - {param.id for param in call.params}
    if unknown:
        raise Problem("input.invalid", {"unknown": sorted(unknown)})
    texts = {param.id: _param_text(param, params.get(param.id, param.default)) for param in call.params}
    return {name: text for name, text in texts.items() if text}


def _param_text(param: schema.Param, text: str) -> str:
    if param.type != "text":
        text = text.strip()
    if not text and param.required:
        raise Problem("input.invalid", {"missing": param.id})
    if text and param.type == "int" and not _WHOLE_NUMBER.fullmatch(text):
        raise Problem("input.invalid", {"field": param.id, "reason": "whole_number"})
    if text and param.type == "choice" and text not in {choice.value for choice in param.choices}:
        raise Problem("input.invalid", {"field": param.id, "reason": "no_choice"})
    return text


def query_of(url: str) -> list[tuple[str, str]]:
    """The decoded query parameters of an address; none of one that cannot be read."""
    return parse_qsl(parts_of(url).query, keep_blank_values=True)
