"""Decodes a provider file and checks what the schema alone cannot say; complaints name file, key and reason.

The schema checks types and names; here ids, references, patterns and causes are checked, and in
`smsauth_gui.core.provider.check_requests` everything that would be sent.
"""

import re
import tomllib
from collections import Counter
from collections.abc import Iterator, Mapping
from inspect import cleandoc
from types import MappingProxyType
from typing import Any, Final

import msgspec
from msgspec import Struct

from smsauth_gui.core.provider.check_requests import Remark, ill_written, names_a_user, plain_http, request_remarks
from smsauth_gui.core.provider.check_secrets import secret_remarks
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.errors import CAUSES
from smsauth_gui.core.values.hidden import one_line
from smsauth_gui.core.values.http import parts_of
from smsauth_gui.core.values.linear import LONGEST, Unusable, linear
from smsauth_gui.core.values.regex import regex

LARGEST: Final = 1024 * 1024
"""Bytes; a larger file is no provider file."""

_MANY_PARTS: Final = r"""(?:(?:[A-Za-z0-9_-]+|"[^"\n]*"|'[^'\n]*')[ \t]*\.[ \t]*){30}"""
"""To read a key of 20,000 parts takes seconds, of more hours."""
_MISNAMED: Final = regex(r"field `([^`]+)`")

_MOST_GAPS: Final = 3
_WITH_IDS: Final = ("fields", "modes", "methods", "scopes", "purposes", "calls", "guides", "shapes")
_MENTIONS: Final[Mapping[str, Mapping[str, str]]] = {
    "fields": {"modes": "modes"},
    "methods": {"fields": "fields", "modes": "modes", "guide": "guides", "first_call": "calls"},
    "calls": {"methods": "methods", "modes": "modes", "scopes": "scopes"},
    "scopes": {"modes": "modes"},
    "purposes": {"scopes": "scopes", "modes": "modes"},
    "families": {"methods": "methods"},
    "needs": {"scopes": "scopes"},
    "rules": {"methods": "methods", "modes": "modes", "calls": "calls"},
    "shapes": {"methods": "methods", "field": "fields"},
    "claim_rules": {"methods": "methods"},
}
"""Section → the keys of its entries that mention ids → the section in which those have to stand."""
_WITH_PATTERNS: Final[Mapping[str, tuple[str, ...]]] = {
    "fields": ("pattern", "host_pattern"),
    "never": ("url",),
    "needs": ("url",),
    "shapes": ("pattern",),
    "claim_rules": ("claims",),
    "rules": ("text", "url", "asked", "json", "headers"),
}
"""Section → the keys of its entries that hold regular expressions, or several by name."""


class Complaint(Struct, frozen=True):
    """What is wrong in a provider file, and where: ``key`` is a dotted path, or a line where the file is no TOML."""

    file: str
    key: str
    reason: str

    def __str__(self) -> str:
        return one_line(": ".join(filter(None, (self.file, self.key, self.reason))))


def complaints(data: bytes, filename: str) -> list[Complaint]:
    """Everything that is wrong with a provider file; an empty list when it can be used."""
    return decode(data, filename)[1]


def decode(
    data: bytes, file: str, built_in: Mapping[str, Provider] = MappingProxyType({})
) -> tuple[Provider | None, list[Complaint]]:
    """The provider of a file, or None when it has no usable form, with everything that is wrong with it.

    ``built_in`` are the program's own by id: what is secret there is secret in a file that replaces one.
    """
    if len(data) <= LARGEST and linear(_MANY_PARTS).search(data.decode("utf-8", "replace")):
        return None, [Complaint(file, "", "a key of more than 30 parts")]
    provider, wrong = decode_unchecked(data, file)
    if provider is None:
        return None, wrong
    remarks = (*_remarks(provider), *secret_remarks(provider, built_in.get(provider.id)))
    return provider, [Complaint(file, key, reason) for key, reason in remarks]


def decode_unchecked(data: bytes, file: str) -> tuple[Provider | None, list[Complaint]]:
    """The provider of a file, or None and why it has no usable form; what it says may be wrong."""
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
        return msgspec.convert(raw, Provider), []
    except msgspec.ValidationError as error:
        return None, [_misshapen(str(error), file, raw)]


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
    reason, at, place = message.partition(" (at ")
    return Complaint(file, place.rstrip(")") if at else "", f"not TOML: {reason}")


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
    yield from _needed(provider)
    yield from _causes(provider)
    yield from _links(provider)
    yield from _wordings(provider)
    unsound = [*_references(provider), *_patterns(provider)]
    yield from unsound
    if not unsound:
        yield from request_remarks(provider)


# ---- ids and what refers to them ---------------------------------------------------------------------------
def _entries(provider: Provider, section: str) -> Iterator[tuple[str, Any]]:
    """The entries of a section with their keys: by id where they have one, else by their place."""
    for index, entry in enumerate(getattr(provider, section)):
        yield f"{section}.{entry.id}" if hasattr(entry, "id") else f"{section}[{index}]", entry


def _needed(provider: Provider) -> Iterator[Remark]:
    if not provider.modes:
        yield "modes", "at least one is needed"
    if not provider.methods and not provider.recognise_only:
        yield "methods", "at least one is needed"


def _unique(provider: Provider) -> Iterator[Remark]:
    for key, ids in _id_lists(provider):
        for name, times in Counter(ids).items():
            if times > 1:
                yield key, f"{name!r} stands twice"


def _id_lists(provider: Provider) -> Iterator[tuple[str, list[str]]]:
    """What must not stand twice in the same place."""
    for section in _WITH_IDS:
        yield section, [entry.id for entry in getattr(provider, section)]
    for key, call in _entries(provider, "calls"):
        yield f"{key}.params", [param.id for param in call.params]
    for key, field in _entries(provider, "fields"):
        yield f"{key}.choices", [choice.value for choice in field.choices]


def _references(provider: Provider) -> Iterator[Remark]:
    ids = {section: {entry.id for entry in getattr(provider, section)} for section in _WITH_IDS}
    for key, section, names in _mentions(provider):
        for name in names:
            if name and name.removesuffix("?") not in ids[section]:
                yield key, f"there is no {section.removesuffix('s')} {name!r}"


def _mentions(provider: Provider) -> Iterator[tuple[str, str, tuple[str, ...]]]:
    """Where ids are mentioned: key, the section they have to stand in, and the ids."""
    for section, mentioning in _MENTIONS.items():
        for key, entry in _entries(provider, section):
            for name, target in mentioning.items():
                ids = getattr(entry, name)
                yield f"{key}.{name}", target, (ids,) if isinstance(ids, str) else ids
    for key, call in _entries(provider, "calls"):
        for param in call.params:
            yield f"{key}.params.{param.id}.from_call", "calls", (param.from_call,)


# ---- patterns, causes, links -------------------------------------------------------------------------------
def _patterns(provider: Provider) -> Iterator[Remark]:
    for key, text in _pattern_texts(provider):
        if len(text) > LONGEST:
            yield key, f"longer than {LONGEST} signs"
            continue
        try:
            linear(text.removeprefix("!"))
        except Unusable as error:
            yield key, f"not a regular expression that RE2 can use: {error}"


def _pattern_texts(provider: Provider) -> Iterator[tuple[str, str]]:
    for text in provider.hosts:
        yield "hosts", text
    for section, names in _WITH_PATTERNS.items():
        for key, entry in _entries(provider, section):
            for name in names:
                patterns = getattr(entry, name)
                if isinstance(patterns, str):
                    yield f"{key}.{name}", patterns
                else:
                    yield from ((f"{key}.{name}.{inner}", text) for inner, text in patterns.items())


def _wordings(provider: Provider) -> Iterator[Remark]:
    """Each gap of a wording multiplies the time of a search."""
    for index, meaning in enumerate(provider.meanings):
        for words, _ in meaning.phrases:
            if len(words) > LONGEST or words.count("*") + words.count("~") > _MOST_GAPS:
                yield (
                    f"meanings[{index}].phrases",
                    f"{words[:60]!r} has more than {_MOST_GAPS} gaps, or {LONGEST} signs",
                )


def _causes(provider: Provider) -> Iterator[Remark]:
    for key, causes in _named_causes(provider):
        for cause in causes:
            if cause not in CAUSES:
                yield key, f"unknown cause {cause!r}"


def _named_causes(provider: Provider) -> Iterator[tuple[str, tuple[str, ...]]]:
    for key, rule in _entries(provider, "rules"):
        yield f"{key}.cause", (rule.cause, *rule.alternatives)
    for key, method in _entries(provider, "methods"):
        yield f"{key}.refresh_on", method.refresh_on


def _links(provider: Provider) -> Iterator[Remark]:
    """Whatever is opened in a browser is a web address."""
    links = [(key, getattr(provider, key)) for key in ("docs", "support", "replace_link")]
    links += [(f"{key}.link", entry.link) for name in ("fields", "guides") for key, entry in _entries(provider, name)]
    for key, link in links:
        if not link:
            continue
        if names_a_user(link):
            yield key, "names a user in front of the host"
        elif parts_of(link).scheme not in {"http", "https"} or plain_http(link):
            yield key, "has to be an https address"
        yield from ill_written(key, link)
