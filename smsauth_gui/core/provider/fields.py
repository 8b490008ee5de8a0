"""Checks what a person typed, while they type: nothing here sends anything.

An ``error`` keeps us from sending (cause ``input.invalid``); a ``hint`` is a friendly question, because shapes of
credentials are rarely documented. Sentences for the codes live in `smsauth_gui.wording`.
"""

import ipaddress
import re
from collections.abc import Iterator, Mapping
from itertools import combinations
from typing import Final, Literal
from urllib.parse import urlsplit

from msgspec import Struct

from smsauth_gui.core.provider.schema import Field, Method, Provider, applies
from smsauth_gui.core.provider.vocabulary import Vocabulary
from smsauth_gui.core.values.linear import linear
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.secret import Secret

_QUOTES: Final = "\"'`“”„‘’«»"
_QUOTED: Final = regex(rf"[{_QUOTES}].+[{_QUOTES}]", re.DOTALL)
_HIDDEN: Final = regex(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"
)
_CONTROL: Final = regex(r"[\x00-\x1f\x7f]")
_PLACEHOLDER: Final = regex(
    r"^(?:[<{\[].*[>}\]]|your[_\- ].*|.*_here|x{4,}|\*{3,}|change[_-]?me|example|placeholder|insert.*"
    r"|my[_\- ]?(?:api[_\- ]?)?key)$",
    re.IGNORECASE,
)


Severity = Literal["error", "hint"]


class FieldNote(Struct, frozen=True):
    """A remark on one field. ``fix`` is the value as it should be, where the program can tell.

    Codes: ``empty``, ``too_long``, ``line_break``, ``not_address``, ``plain_http``, ``plain_http_private``,
    ``other_host``, ``not_number``, ``not_a_choice`` (errors); ``hidden``, ``space``, ``quotes``,
    ``scheme_word``, ``placeholder``, ``swapped``, ``shape``, ``trimmed_address``, ``limit`` (hints).
    """

    field: str
    severity: Severity
    code: str
    fact: str = ""
    fix: Secret | None = None


class Allowance(Struct, frozen=True):
    """What the person said yes to."""

    other_host: bool = False
    plain_http: bool = False


def is_loopback(host: str) -> bool:
    """``localhost``, 127.0.0.0/8 or ::1."""
    if host.lower() == "localhost":
        return True
    try:
        return ipaddress.ip_address(host.strip("[]")).is_loopback
    except ValueError:
        return False


def is_private(host: str) -> bool:
    """A private address (RFC 1918, RFC 4193, link-local) or a name that only a local network resolves."""
    if host.lower().endswith((".local", ".lan", ".home.arpa", ".internal")):
        return True
    try:
        address = ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return address.is_private or address.is_link_local


def base_address(field: Field, text: str) -> str | None:
    """The address as templates need it: scheme, host and kept path, without a trailing slash; None when it is none."""
    text = text.strip().strip(_QUOTES).strip()
    if "://" not in text:
        host = text.split("/", 1)[0].rsplit(":", 1)[0]
        text = f"http://{text}" if is_loopback(host) else f"https://{text}"
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return None
    if re.search(r"\s", text) or parts.scheme not in {"http", "https"} or parts.username is not None:
        return None
    if not _host_ok(host):
        return None
    netloc = f"[{host}]" if ":" in host else host
    if port:
        netloc += f":{port}"
    return f"{parts.scheme}://{netloc}{_kept_path(field, host, parts.path)}"


def _kept_path(field: Field, host: str, path: str) -> str:
    # A practice server plays several providers below one host, so there the path tells them apart.
    if field.host_only:
        return path.rstrip("/") if is_loopback(host) else ""
    path = re.sub(r"/{2,}", "/", path).rstrip("/")
    endings = [suffix.rstrip("/") for suffix in field.strip_suffixes]
    ending = next((ending for ending in endings if path.endswith(ending)), "")
    return path.removesuffix(ending).rstrip("/")


def _host_ok(host: str) -> bool:
    if is_loopback(host) or (":" in host and is_private(host)):
        return True
    labels = host.rstrip(".").split(".")
    return len(host) <= 253 and all(re.fullmatch(r"(?!-)[\w-]{1,63}(?<!-)", label) for label in labels)


def clean(field: Field, text: str) -> str:
    """The value as it is sent: for an address its base, else the text without white space around it."""
    if field.kind == "url":
        return base_address(field, text) or text.strip()
    return text if field.guessable else text.strip()


def check(
    provider: Provider, method: Method, mode: str, values: Mapping[str, str], allowed: Allowance, vocabulary: Vocabulary
) -> tuple[FieldNote, ...]:
    """All remarks on the typed values of a method's fields, errors first."""
    notes: list[FieldNote] = []
    fields = provider.fields_of(method, mode)
    for field, required in fields:
        text = values.get(field.id, "") or field.default
        if not text.strip():
            if required:
                notes.append(FieldNote(field.id, "error", "empty"))
            continue
        notes += _check_one(field, text, allowed, vocabulary)
        notes += _above_limits(field, text.strip(), mode or provider.mode().id)
    notes += _swapped([field for field, _ in fields], values)
    return tuple(sorted(notes, key=lambda note: note.severity != "error"))


def _above_limits(field: Field, text: str, mode: str) -> list[FieldNote]:
    """What the provider does with a number that is larger than what it gives."""
    if not text.isdecimal() or len(text) > field.max_length:
        return []
    above = [limit for limit in field.limits if applies(limit.modes, mode) and int(text) > limit.most]
    return [FieldNote(field.id, "hint", "limit", limit.says) for limit in above]


def _check_one(field: Field, text: str, allowed: Allowance, vocabulary: Vocabulary) -> list[FieldNote]:
    if len(text) > field.max_length:
        return [FieldNote(field.id, "error", "too_long", str(field.max_length))]
    if field.kind == "url":
        return check_address(field, text, allowed)
    if field.kind == "number" and not text.strip().isdecimal():
        return [FieldNote(field.id, "error", "not_number")]
    if field.kind == "choice" and text not in {choice.value for choice in field.choices}:
        return [FieldNote(field.id, "error", "not_a_choice", ", ".join(choice.value for choice in field.choices))]
    return _check_text(field, text, vocabulary)


def _check_text(field: Field, text: str, vocabulary: Vocabulary) -> list[FieldNote]:
    inner = text.strip()
    notes = [
        FieldNote(field.id, severity, code, fix=Secret(fixed, guessable=field.guessable))
        for severity, code, fixed in _slips(field, text, vocabulary)
    ]
    if not field.guessable and _PLACEHOLDER.match(inner):
        notes.append(FieldNote(field.id, "hint", "placeholder"))
    elif field.pattern and not notes and not linear(field.pattern).fullmatch(inner):
        notes.append(FieldNote(field.id, "hint", "shape", field.shape))
    return notes


def _slips(field: Field, text: str, vocabulary: Vocabulary) -> Iterator[tuple[Severity, str, str]]:
    """What copying does to a value: severity, code, and the value without it."""
    inner = text.strip()
    if "\n" in inner or "\r" in inner:
        yield "error", "line_break", re.sub(r"[\r\n]+\s*", "", inner)
    elif _HIDDEN.search(inner):
        yield "error" if _CONTROL.search(inner) else "hint", "hidden", _HIDDEN.sub("", inner)
    elif inner != text:
        yield "hint", "space", inner
    if _QUOTED.fullmatch(inner):
        yield "hint", "quotes", inner.strip(_QUOTES)
    schemes, rest = vocabulary.behind_schemes(re.sub(r"^authorization\s*:\s*", "", inner, flags=re.IGNORECASE))
    if schemes and rest and not field.guessable:
        yield "hint", "scheme_word", rest


def check_address(field: Field, text: str, allowed: Allowance) -> list[FieldNote]:
    """All remarks on an address: its form, plain http, another host than the provider's own."""
    base = base_address(field, text)
    if base is None:
        return [FieldNote(field.id, "error", "not_address")]
    host = urlsplit(base).hostname or ""
    refused = None if is_loopback(host) else _refused_host(field, base, host, allowed)
    if refused is not None:
        return [refused]
    if base.rstrip("/") != text.strip().rstrip("/"):
        return [FieldNote(field.id, "hint", "trimmed_address", base)]
    return []


def _refused_host(field: Field, base: str, host: str, allowed: Allowance) -> FieldNote | None:
    """Why nothing is sent to another computer without a further word."""
    plain = base.startswith("http:")
    if plain and not is_private(host):
        return FieldNote(field.id, "error", "plain_http", host, Secret("https" + base[4:]))
    if plain and not allowed.plain_http:
        return FieldNote(field.id, "error", "plain_http_private", host)
    if field.host_pattern and not allowed.other_host and not linear(field.host_pattern).fullmatch(host):
        return FieldNote(field.id, "error", "other_host", host)
    return None


def _swapped(fields: list[Field], values: Mapping[str, str]) -> list[FieldNote]:
    """Two values that fit each other's documented shapes and not their own."""
    shaped = [(field, text) for field in fields if field.pattern and (text := values.get(field.id, "").strip())]
    for (one, first), (other, second) in combinations(shaped, 2):
        crossed = linear(one.pattern).fullmatch(second) and linear(other.pattern).fullmatch(first)
        straight = linear(one.pattern).fullmatch(first) and linear(other.pattern).fullmatch(second)
        if crossed and not straight:
            return [FieldNote(one.id, "hint", "swapped", other.id)]
    return []
