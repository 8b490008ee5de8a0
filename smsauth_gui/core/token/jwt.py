"""Takes JWTs apart to the last readable part: order, exact numbers, duplicates, damaged segments (RFC 7515, 7516, 7519).

Nothing here checks a signature, and nothing raises: what cannot be read is named in ``problems``.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any, Final, Literal

from smsauth_gui.core.values import json_scan

_BASE64URL: Final = re.compile(r"[A-Za-z0-9_-]*")
Form = Literal["jws", "jwe", "other"]


Number = json_scan.Number


@dataclass(frozen=True, slots=True)
class Members:
    """A JSON object with its members in order, duplicates included."""

    pairs: tuple[tuple[str, Any], ...]

    def get(self, name: str) -> Any:  # JSON has no narrower type
        """The last value of that name (as most readers take it), or None."""
        found = [value for key, value in self.pairs if key == name]
        return found[-1] if found else None

    def names(self) -> list[str]:
        """The names in order, duplicates included."""
        return [name for name, _ in self.pairs]


@dataclass(frozen=True, slots=True, repr=False)
class JwtParts:
    """A token's parts. ``header`` and ``payload`` are None where they cannot be read as a JSON object."""

    form: Form
    segments: tuple[str, ...]
    header: Members | None
    payload: Members | None
    payload_text: str = ""
    """The payload where it is not a JSON object, wrong bytes replaced."""
    signature_bytes: int = 0
    problems: tuple[str, ...] = ()
    """``header``, ``payload`` or ``signature``, a colon, and what is wrong with it."""

    @property
    def is_strict(self) -> bool:
        """A JWT in compact form: three base64url segments, header and payload JSON objects, ``alg``.

        Its signature may be empty: that is a matter of trust, not of form.
        """
        return self.form == "jws" and self.payload is not None and set(self.problems) <= {"signature: empty"}

    def damaged(self) -> tuple[str, ...]:
        """The names of the segments that could not be read."""
        return tuple(dict.fromkeys(problem.partition(":")[0] for problem in self.problems))


def decode_segment(segment: str) -> tuple[bytes | None, str]:
    """The bytes of a base64url segment (RFC 7515 §2), and what is wrong with it (empty: nothing)."""
    text = segment.rstrip("=")
    flaw = "padding" if text != segment else ""
    if not _BASE64URL.fullmatch(text):
        standard = text.replace("+", "-").replace("/", "_")
        if not _BASE64URL.fullmatch(standard):
            return None, "alphabet"
        text, flaw = standard, "alphabet of plain base64"
    if len(text) % 4 == 1:
        whole, _ = decode_segment(text[:-1])
        return whole, "cut short"
    try:
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError):
        return None, "alphabet"
    if not flaw and base64.urlsafe_b64encode(data).rstrip(b"=").decode() != text:
        flaw = "trailing bits"
    return data, flaw


def _refuse_constant(name: str) -> Any:
    raise ValueError(name)


_DECODER: Final = json.JSONDecoder(
    object_pairs_hook=lambda pairs: Members(tuple(pairs)),
    parse_int=Number,
    parse_float=Number,
    parse_constant=_refuse_constant,
)


def read_json(text: str) -> Any:
    """Strict JSON with `Members` for objects and `Number` for numbers; ValueError or RecursionError like `json`."""
    return _DECODER.decode(text)


def take_apart(token: str) -> JwtParts:
    """Read whatever can be read of a compact JWS or JWE; never raises."""
    segments = tuple(token.split("."))
    problems: list[str] = []
    header, _ = _object(segments[0], "header", problems)
    if len(segments) == 5 or (len(segments) > 3 and header is not None and header.get("enc") is not None):
        if len(segments) != 5:
            problems.append(f"token: {len(segments)} parts where an encrypted one has five")
        return JwtParts("jwe", segments, header, None, problems=tuple(problems))
    if len(segments) == 1 and header is None:
        return JwtParts("other", segments, None, None, problems=("token: one part",))
    payload, text = _object(segments[1], "payload", problems) if len(segments) > 1 else (None, "")
    if len(segments) != 3:
        problems.append(f"token: {len(segments)} parts where a signed one has three")
    signature = _signature(segments, header, problems)
    if header is not None and not isinstance(header.get("alg"), str):
        problems.append("header: names no alg")
    return JwtParts("jws", segments, header, payload, text, signature, tuple(problems))


def _object(segment: str, name: str, problems: list[str]) -> tuple[Members | None, str]:
    data, flaw = decode_segment(segment)
    if flaw:
        problems.append(f"{name}: {flaw}")
    if data is None:
        return _before_damage(segment), ""
    text = _text_of(data, name, problems)
    try:
        value = read_json(text)
    except ValueError:
        problems.append(f"{name}: not JSON")
        return _beginning(text), text
    except RecursionError:
        members = json_scan.top_members(text)
        if members is None:
            problems.append(f"{name}: not JSON")
        return (Members(members) if members is not None else None), text
    if isinstance(value, Members):
        return value, ""
    problems.append(f"{name}: not a JSON object")
    return None, text


def _text_of(data: bytes, name: str, problems: list[str]) -> str:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        problems.append(f"{name}: not UTF-8")
        text = data.decode("utf-8", "replace")
    if text.startswith("\ufeff"):
        problems.append(f"{name}: begins with a byte order mark")
    return text.removeprefix("\ufeff")


def _before_damage(segment: str) -> Members | None:
    """The members that stand before the first sign that is no base64url."""
    match = _BASE64URL.match(segment)
    whole = match[0] if match else ""
    data, _ = decode_segment(whole) if len(whole) >= 4 else (None, "")
    return _beginning(data.decode("utf-8", "replace")) if data else None


def _beginning(text: str) -> Members | None:
    """The whole members at the start of an object that was cut off or damaged further on."""
    members = json_scan.top_members(text, partial=True)
    return Members(members) if members else None


def _signature(segments: tuple[str, ...], header: Members | None, problems: list[str]) -> int:
    text = segments[2] if len(segments) > 2 else ""
    data, flaw = decode_segment(text)
    if flaw:
        problems.append(f"signature: {flaw}")
    alg = header.get("alg") if header else None
    unsecured = isinstance(alg, str) and alg.lower() == "none"
    if not text and not unsecured and len(segments) > 2:
        problems.append("signature: empty")
    return len(data or b"")


def number(value: object) -> float | int | None:
    """A `Number` as a Python number, or None for anything else, or where Python cannot hold it."""
    if not isinstance(value, Number):
        return None
    try:
        return int(value) if re.fullmatch(r"-?\d{1,4000}", value) else float(value)
    except (ValueError, OverflowError):
        return None


def moment(value: object) -> datetime | None:
    """A NumericDate (RFC 7519 §2) as an aware UTC time, or None when it is no number or outside the calendar."""
    seconds = number(value)
    if seconds is None:
        return None
    try:
        return datetime.fromtimestamp(seconds, UTC)
    except (ValueError, OverflowError, OSError):
        return None


def expiry(token: str) -> datetime | None:
    """The ``exp`` of a token that can be read, or None."""
    payload = take_apart(token).payload if token.count(".") in {2, 4} else None
    return moment(payload.get("exp")) if payload else None


def claim_text(token: str, name: str) -> str | None:
    """A claim that is text, or None."""
    payload = take_apart(token).payload if token.count(".") == 2 else None
    value = payload.get(name) if payload else None
    return value if isinstance(value, str) and not isinstance(value, Number) else None


def plain(value: Any) -> Any:
    """The value with ordinary dicts, lists and numbers; a number JSON or Python cannot carry stays text."""
    if isinstance(value, Members):
        return {name: plain(item) for name, item in value.pairs}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, Number):
        known = number(value)
        finite = isinstance(known, int) or (isinstance(known, float) and abs(known) < float("inf"))
        return known if finite else str(value)
    return value


def exact(value: Any) -> str:
    """The value as JSON text with every digit as it stood."""
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, Members):
        return (
            "{"
            + ", ".join(f"{json.dumps(name, ensure_ascii=False)}: {exact(item)}" for name, item in value.pairs)
            + "}"
        )
    if isinstance(value, list):
        return "[" + ", ".join(exact(item) for item in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def members_of(value: Mapping[str, Any]) -> Members:
    """An ordinary mapping as `Members`."""
    return Members(tuple(value.items()))
