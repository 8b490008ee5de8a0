"""Decodes a provider file and checks what the schema alone cannot say; complaints name file, key and reason.

The schema checks types and names; here ids, references, patterns and causes are checked, and in
`smsauth_gui.core.provider.check_requests` everything that would be sent.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from inspect import cleandoc
from typing import Any, Final
from urllib.parse import urlsplit

import msgspec

from smsauth_gui.core.provider.check_requests import Remark, plain_http, request_remarks
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.errors import CAUSES

LARGEST: Final = 1024 * 1024
"""Bytes; a larger file is no provider file."""

_MISNAMED: Final = re.compile(r"field `([^`]+)`")
_UNBOUNDED: Final = re.compile(r"[+*]|\{\d*,\}")


@dataclass(frozen=True, slots=True)
class Complaint:
    """What is wrong in a provider file, and where: ``key`` is a dotted path, or a line where the file is no TOML."""

    file: str
    key: str
    reason: str

    def __str__(self) -> str:
        return f"{self.file}: {self.key}: {self.reason}" if self.key else f"{self.file}: {self.reason}"


def complaints(data: bytes, filename: str) -> list[Complaint]:
    """Everything that is wrong with a provider file; an empty list when it can be used."""
    return decode(data, filename)[1]


def decode(data: bytes, file: str) -> tuple[Provider | None, list[Complaint]]:
    """The provider of a file, or None when it has no usable form, with everything that is wrong with it."""
    if len(data) > LARGEST:
        return None, [Complaint(file, "", "larger than 1 MB")]
    try:
        raw = tomllib.loads(data.decode("utf-8-sig"))
    except UnicodeDecodeError as error:
        return None, [Complaint(file, f"byte {error.start}", "not UTF-8")]
    except tomllib.TOMLDecodeError as error:
        return None, [_not_toml(str(error), file)]
    except RecursionError:
        return None, [Complaint(file, "", "nested too deep")]
    try:
        provider = msgspec.convert(raw, Provider)
    except msgspec.ValidationError as error:
        return None, [_misshapen(str(error), file, raw)]
    return provider, [Complaint(file, key, reason) for key, reason in _remarks(provider)]


def schema() -> bytes:
    """The JSON Schema of a provider file, for editors."""
    described = msgspec.json.schema(Provider)
    for struct in described["$defs"].values():
        # Older msgspec gives the docstring as it is indented, newer cleans it: the file must not depend on that.
        if "description" in struct:
            struct["description"] = cleandoc(struct["description"])
    return msgspec.json.format(msgspec.json.encode(described), indent=1) + b"\n"


def _not_toml(message: str, file: str) -> Complaint:
    """``Expected '=' (at line 3, column 5)`` → the line as the key."""
    reason, found, place = message.partition(" (at ")
    return Complaint(file, place.rstrip(")") if found else "", f"not TOML: {reason}")


def _misshapen(message: str, file: str, raw: dict[str, Any]) -> Complaint:
    """``… - at `$.methods[2].fields` `` → the path, with the id of the entry where it has one."""
    reason, _, path = message.partition(" - at ")
    key = path.strip("`").removeprefix("$").removeprefix(".")
    misnamed = _MISNAMED.search(reason)
    if misnamed and not key.endswith(misnamed[1]):
        key = f"{key}.{misnamed[1]}" if key else misnamed[1]
    entry = re.match(r"(\w+)\[(\d+)\]", key)
    if entry:
        name = _id_at(raw, entry[1], int(entry[2]))
        reason += f" (in {entry[1].removesuffix('s')} {name!r})" if name else ""
    return Complaint(file, key, reason)


def _id_at(raw: dict[str, Any], section: str, index: int) -> str:
    entries = raw.get(section)
    entry = entries[index] if isinstance(entries, list) and index < len(entries) else None
    name = entry.get("id") if isinstance(entry, dict) else None
    return name if isinstance(name, str) else ""


def _remarks(provider: Provider) -> Iterator[Remark]:
    yield from _unique(provider)
    missing = list(_references(provider))
    yield from missing
    yield from _patterns(provider)
    yield from _causes(provider)
    yield from _links(provider)
    if not missing:
        yield from request_remarks(provider)


# ---- ids and what refers to them ---------------------------------------------------------------------------


def _unique(provider: Provider) -> Iterator[Remark]:
    groups: list[tuple[str, Iterable[str]]] = [
        (key, (item.id for item in getattr(provider, key)))
        for key in ("fields", "modes", "methods", "scopes", "purposes", "calls", "guides", "shapes")
    ]
    groups += [(f"calls.{call.id}.params", (param.id for param in call.params)) for call in provider.calls]
    groups += [(f"fields.{item.id}.choices", (choice.value for choice in item.choices)) for item in provider.fields]
    for key, names in groups:
        seen: set[str] = set()
        for name in names:
            if name in seen:
                yield key, f"{name!r} stands twice"
            seen.add(name)
    if not provider.modes:
        yield "modes", "at least one is needed"
    if not provider.methods and not provider.recognise_only:
        yield "methods", "at least one is needed"


def _references(provider: Provider) -> Iterator[Remark]:
    known = {
        key: {item.id for item in getattr(provider, key)}
        for key in ("fields", "modes", "methods", "scopes", "calls", "guides")
    }
    for key, kind, names in _mentions(provider):
        for name in names:
            if name and name.removesuffix("?") not in known[kind]:
                yield key, f"there is no {kind.removesuffix('s')} {name!r}"


def _mentions(provider: Provider) -> Iterator[tuple[str, str, Iterable[str]]]:
    """Where an id is mentioned: key, the section it has to stand in, and the ids."""
    for field in provider.fields:
        yield f"fields.{field.id}.modes", "modes", field.modes
    for method in provider.methods:
        where = f"methods.{method.id}"
        yield f"{where}.fields", "fields", method.fields
        yield f"{where}.modes", "modes", method.modes
        yield f"{where}.guide", "guides", (method.guide,)
        yield f"{where}.first_call", "calls", (method.first_call,)
    for call in provider.calls:
        where = f"calls.{call.id}"
        yield f"{where}.methods", "methods", call.methods
        yield f"{where}.modes", "modes", call.modes
        yield f"{where}.scopes", "scopes", call.scopes
        for param in call.params:
            yield f"{where}.params.{param.id}.from_call", "calls", (param.from_call,)
    for scope in provider.scopes:
        yield f"scopes.{scope.id}.modes", "modes", scope.modes
    for purpose in provider.purposes:
        yield f"purposes.{purpose.id}.scopes", "scopes", purpose.scopes
        yield f"purposes.{purpose.id}.modes", "modes", purpose.modes
    for index, family in enumerate(provider.families):
        yield f"families[{index}].methods", "methods", family.methods
    yield from _meaning_mentions(provider)


def _meaning_mentions(provider: Provider) -> Iterator[tuple[str, str, Iterable[str]]]:
    for index, need in enumerate(provider.needs):
        yield f"needs[{index}].scopes", "scopes", need.scopes
    for index, rule in enumerate(provider.rules):
        yield f"rules[{index}].methods", "methods", rule.methods
        yield f"rules[{index}].modes", "modes", rule.modes
        yield f"rules[{index}].calls", "calls", rule.calls
    for shape in provider.shapes:
        yield f"shapes.{shape.id}.methods", "methods", shape.methods
        yield f"shapes.{shape.id}.field", "fields", (shape.field,)
    for index, claim_rule in enumerate(provider.claim_rules):
        yield f"claim_rules[{index}].methods", "methods", claim_rule.methods


# ---- patterns, causes, links -------------------------------------------------------------------------------


def _patterns(provider: Provider) -> Iterator[Remark]:
    for key, text in _pattern_texts(provider):
        try:
            re.compile(text)
        except (re.error, RecursionError, OverflowError) as error:
            yield key, f"not a regular expression: {error}"
            continue
        if nested_repetition(text):
            yield key, "a repetition inside a repetition can take for ever; give one of them an upper limit"


def _pattern_texts(provider: Provider) -> Iterator[tuple[str, str]]:
    for field in provider.fields:
        yield f"fields.{field.id}.pattern", field.pattern
        yield f"fields.{field.id}.host_pattern", field.host_pattern
    for text in provider.hosts:
        yield "hosts", text
    for index, never in enumerate(provider.never):
        yield f"never[{index}].url", never.url
    for index, need in enumerate(provider.needs):
        yield f"needs[{index}].url", need.url
    for shape in provider.shapes:
        yield f"shapes.{shape.id}.pattern", shape.pattern
    for index, claim_rule in enumerate(provider.claim_rules):
        for name, text in claim_rule.claims.items():
            yield f"claim_rules[{index}].claims.{name}", text
    for index, rule in enumerate(provider.rules):
        yield f"rules[{index}].text", rule.text
        yield f"rules[{index}].url", rule.url
        for name, text in rule.asked.items():
            yield f"rules[{index}].asked.{name}", text
        for name, text in rule.json.items():
            yield f"rules[{index}].json.{name}", text
        for name, text in rule.headers.items():
            yield f"rules[{index}].headers.{name}", text


def nested_repetition(pattern: str) -> bool:
    """A group that may repeat without end holds something that may repeat without end, as in ``(a+)*``.

    Simple on purpose: it also refuses some that would be quick. Patterns meet whatever people paste; none may be slow.
    """
    plain = re.sub(r"\\.", "x", pattern, flags=re.DOTALL)
    plain = re.sub(r"\[\^?\]?[^\]]*\]", "x", plain)
    repeats = [False]
    position = 0
    while position < len(plain):
        char = plain[position]
        unbounded = _UNBOUNDED.match(plain, position)
        if char == "(":
            repeats.append(False)
        elif char == ")" and len(repeats) > 1:
            inner = repeats.pop()
            if inner and _UNBOUNDED.match(plain, position + 1):
                return True
            repeats[-1] = repeats[-1] or inner
        elif unbounded:
            repeats[-1] = True
        position = unbounded.end() if unbounded else position + 1
    return False


def _causes(provider: Provider) -> Iterator[Remark]:
    for index, rule in enumerate(provider.rules):
        for cause in (rule.cause, *rule.alternatives):
            if cause not in CAUSES:
                yield f"rules[{index}].cause", f"unknown cause {cause!r}"
    for method in provider.methods:
        for cause in method.refresh_on:
            if cause not in CAUSES:
                yield f"methods.{method.id}.refresh_on", f"unknown cause {cause!r}"


def _links(provider: Provider) -> Iterator[Remark]:
    """Whatever is opened in a browser is a web address."""
    links = [(key, getattr(provider, key)) for key in ("docs", "support", "replace_link")]
    links += [(f"fields.{item.id}.link", item.link) for item in provider.fields]
    links += [(f"guides.{item.id}.link", item.link) for item in provider.guides]
    for key, link in links:
        if link and (urlsplit(link).scheme not in {"http", "https"} or plain_http(link)):
            yield key, "has to be an https address"
