"""Checks what a person typed, while they type: nothing here sends anything.

An ``error`` keeps us from sending (cause ``input.invalid``); a ``hint`` is a friendly question, because shapes of
credentials are rarely documented. Sentences for the codes live in `smsauth_gui.wording`.
"""

from __future__ import annotations

import ipaddress
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Final, Literal
from urllib.parse import urlsplit

from smsauth_gui.core.provider.schema import Field, Method, Provider
from smsauth_gui.core.values.secret import Secret

_QUOTES: Final = "\"'`“”„‘’«»"
_SCHEME: Final = re.compile(
    r"^\s*(?:authorization\s*:\s*)?(bearer|basic|app|ibsso|ibbso|token|accesskey)\s+", re.IGNORECASE
)
_HIDDEN: Final = re.compile(
    "[\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\x00-\x08\x0b\x0c\x0e-\x1f\x7f]"
)
_PLACEHOLDER: Final = re.compile(
    r"^(?:[<{\[].*[>}\]]|your[_\- ].*|.*_here|x{4,}|\*{3,}|change[_-]?me|example|placeholder|insert.*"
    r"|my[_\- ]?(?:api[_\- ]?)?key)$",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class FieldNote:
    """A remark on one field. ``fix`` is the value as it should be, where the program can tell.

    Codes: ``empty``, ``too_long``, ``line_break``, ``not_address``, ``plain_http``, ``plain_http_private``,
    ``other_host``, ``not_number``, ``not_a_choice`` (errors); ``hidden``, ``space``, ``quotes``,
    ``scheme_word``, ``placeholder``, ``swapped``, ``shape``, ``trimmed_address`` (hints).
    """

    field: str
    severity: Literal["error", "hint"]
    code: str
    fact: str = ""
    fix: Secret | None = None


@dataclass(frozen=True, slots=True)
class Allowance:
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
    if not text or re.search(r"\s", text):
        return None
    if "://" not in text:
        host = text.split("/", 1)[0].rsplit(":", 1)[0]
        text = ("http://" if is_loopback(host) else "https://") + text
    try:
        parts = urlsplit(text)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return None
    if parts.scheme.lower() not in {"http", "https"} or not _host_ok(host) or parts.username is not None:
        return None
    netloc = f"[{host}]" if ":" in host else host
    base = f"{parts.scheme.lower()}://{netloc}" + (f":{port}" if port else "")
    if field.host_only:
        # A practice server plays several providers below one host, so there the path tells them apart.
        return base + (parts.path.rstrip("/") if is_loopback(host) else "")
    path = re.sub(r"/{2,}", "/", parts.path).rstrip("/")
    for suffix in field.strip_suffixes:
        if path.endswith(suffix.rstrip("/")):
            path = path[: len(path) - len(suffix.rstrip("/"))]
            break
    return base + path.rstrip("/")


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
    provider: Provider, method: Method, mode: str, values: Mapping[str, str], allowed: Allowance = Allowance()
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
        notes += _check_one(field, text, allowed)
    notes += _swapped([field for field, _ in fields], values)
    return tuple(sorted(notes, key=lambda note: note.severity != "error"))


def _check_one(field: Field, text: str, allowed: Allowance) -> list[FieldNote]:
    if len(text) > field.max_length:
        return [FieldNote(field.id, "error", "too_long", str(field.max_length))]
    if field.kind == "url":
        return check_address(field, text, allowed)
    if field.kind == "number" and not text.strip().isdecimal():
        return [FieldNote(field.id, "error", "not_number")]
    if field.kind == "choice" and text not in {choice.value for choice in field.choices}:
        return [FieldNote(field.id, "error", "not_a_choice", ", ".join(choice.value for choice in field.choices))]
    return _check_text(field, text)


def _check_text(field: Field, text: str) -> list[FieldNote]:
    notes: list[FieldNote] = []

    def hint(code: str, fixed: str, severity: Literal["error", "hint"] = "hint") -> None:
        notes.append(FieldNote(field.id, severity, code, fix=Secret(fixed, guessable=field.guessable)))

    inner = text.strip()
    if "\n" in inner or "\r" in inner:
        hint("line_break", re.sub(r"[\r\n]+\s*", "", inner), "error")
    elif _HIDDEN.search(inner):
        hint("hidden", _HIDDEN.sub("", inner), "error" if re.search(r"[\x00-\x1f\x7f]", inner) else "hint")
    elif inner != text:
        hint("space", inner)
    if len(inner) > 2 and inner[0] in _QUOTES and inner[-1] in _QUOTES:
        hint("quotes", inner.strip(_QUOTES))
    if not field.guessable and (word := _SCHEME.match(text)):
        hint("scheme_word", text[word.end() :].strip())
    if not field.guessable and _PLACEHOLDER.match(inner):
        notes.append(FieldNote(field.id, "hint", "placeholder"))
    elif field.pattern and not notes and not re.fullmatch(field.pattern, inner):
        notes.append(FieldNote(field.id, "hint", "shape", field.shape))
    return notes


def check_address(field: Field, text: str, allowed: Allowance) -> list[FieldNote]:
    """All remarks on an address: its form, plain http, another host than the provider's own."""
    base = base_address(field, text)
    if base is None:
        return [FieldNote(field.id, "error", "not_address")]
    parts = urlsplit(base)
    host = parts.hostname or ""
    if parts.scheme == "http" and not is_loopback(host):
        if not is_private(host):
            return [FieldNote(field.id, "error", "plain_http", host, Secret("https" + base[4:]))]
        if not allowed.plain_http:
            return [FieldNote(field.id, "error", "plain_http_private", host)]
    foreign = field.host_pattern and not is_loopback(host) and not re.fullmatch(field.host_pattern, host)
    if foreign and not allowed.other_host:
        return [FieldNote(field.id, "error", "other_host", host)]
    if base.rstrip("/") != text.strip().rstrip("/"):
        return [FieldNote(field.id, "hint", "trimmed_address", base)]
    return []


def _swapped(fields: list[Field], values: Mapping[str, str]) -> list[FieldNote]:
    """Two values that fit each other's documented shapes and not their own."""
    shaped = [(field, values.get(field.id, "").strip()) for field in fields if field.pattern]
    for index, (one, first) in enumerate(shaped):
        for other, second in shaped[index + 1 :]:
            if not first or not second or one.pattern == other.pattern:
                continue
            crossed = re.fullmatch(one.pattern, second) and re.fullmatch(other.pattern, first)
            straight = re.fullmatch(one.pattern, first) and re.fullmatch(other.pattern, second)
            if crossed and not straight:
                return [FieldNote(one.id, "hint", "swapped", other.id)]
    return []
