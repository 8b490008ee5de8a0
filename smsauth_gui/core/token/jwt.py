"""Takes JWTs apart to the last readable part: order, exact numbers, duplicates, damaged segments (RFC 7515, 7516, 7519).

Nothing here checks a signature, and nothing raises: what cannot be read is named in ``damage``.
"""

import base64
import binascii
import json
import re
from collections.abc import Mapping
from datetime import UTC, datetime
from typing import Any, Final, Literal, NamedTuple

from msgspec import Struct

from smsauth_gui.core.values import json_scan
from smsauth_gui.core.values.quiet import Quiet
from smsauth_gui.core.values.regex import regex

_BASE64URL: Final = regex(r"[A-Za-z0-9_-]*")
_NOT_BASE64URL: Final = regex(r"[^A-Za-z0-9_-]")
Form = Literal["jws", "jwe", "other"]
Part = Literal["header", "payload", "signature", "token"]
Flaw = Literal[
    "padding", "alphabet", "plain_base64", "cut", "trailing_bits", "not_utf8", "byte_order_mark", "not_json", "not_object",
    "no_alg", "empty", "encrypted_parts", "signed_parts",
]  # fmt: skip
"""What is wrong with a part; ``…_parts``: their number is not the one that such a token has."""

Number = json_scan.Number


class Damage(NamedTuple):
    """Something that keeps a part from being read as the standards have it."""

    part: Part
    flaw: Flaw


class Members(Struct, frozen=True):
    """A JSON object with its members in order, duplicates included."""

    pairs: tuple[tuple[str, Any], ...]

    def get(self, name: str) -> Any:  # JSON has no narrower type
        """The last value of that name (as most readers take it), or None."""
        for key, value in reversed(self.pairs):
            if key == name:
                return value
        return None

    def names(self) -> list[str]:
        """The names in order, duplicates included."""
        return [name for name, _ in self.pairs]


class JwtParts(Quiet, frozen=True):
    """A token's parts. ``header`` and ``payload`` are None where they cannot be read as a JSON object."""

    form: Form
    segments: tuple[str, ...]
    header: Members | None
    payload: Members | None
    payload_text: str = ""
    """The payload where it is not a JSON object, wrong bytes replaced."""
    damage: tuple[Damage, ...] = ()

    def damaged(self) -> tuple[str, ...]:
        """The names of the segments that could not be read."""
        return tuple(dict.fromkeys(damage.part for damage in self.damage))

    def member(self, name: str) -> Any:  # JSON has no narrower type
        """A member of the header, or None where it has none or cannot be read."""
        return None if self.header is None else self.header.get(name)

    def claim(self, name: str) -> Any:  # JSON has no narrower type
        """A claim, or None where there is none or the payload cannot be read."""
        return None if self.payload is None else self.payload.get(name)

    @property
    def alg(self) -> str:
        """The algorithm of the signature; empty where none is named."""
        return text_of(self.member("alg"))


def decode_segment(segment: str) -> tuple[bytes | None, Flaw | None]:
    """The bytes of a base64url segment (RFC 7515 §2), and what is wrong with it."""
    text = segment.rstrip("=")
    flaw: Flaw | None = None
    if text != segment:
        flaw = "padding"
    if not _BASE64URL.fullmatch(text):
        text, flaw = text.replace("+", "-").replace("/", "_"), "plain_base64"
        if not _BASE64URL.fullmatch(text):
            return None, "alphabet"
    if len(text) % 4 == 1:
        whole, _ = decode_segment(text[:-1])
        return whole, "cut"
    try:
        data = base64.urlsafe_b64decode(text + "=" * (-len(text) % 4))
    except (binascii.Error, ValueError):
        return None, "alphabet"
    if flaw is None and base64.urlsafe_b64encode(data).rstrip(b"=").decode() != text:
        flaw = "trailing_bits"
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
    damage: list[Damage] = []
    header, _ = _object(segments[0], "header", damage)
    if len(segments) == 1 and header is None:
        return JwtParts("other", segments, None, None, damage=(Damage("token", "signed_parts"),))
    # A JWE (RFC 7516 §9) has five parts, or fewer where copying lost some of them and the header tells.
    if len(segments) != 5 and (len(segments) < 4 or header is None or header.get("enc") is None):
        return _signed(segments, header, damage)
    if len(segments) != 5:
        damage.append(Damage("token", "encrypted_parts"))
    return JwtParts("jwe", segments, header, None, damage=tuple(damage))


def _signed(segments: tuple[str, ...], header: Members | None, damage: list[Damage]) -> JwtParts:
    payload, text = None, ""
    if len(segments) > 1:
        payload, text = _object(segments[1], "payload", damage)
    if len(segments) != 3:
        damage.append(Damage("token", "signed_parts"))
    if len(segments) > 2:
        _check_signature(segments[2], header, damage)
    if header is not None and not isinstance(header.get("alg"), str):
        damage.append(Damage("header", "no_alg"))
    return JwtParts("jws", segments, header, payload, text, tuple(damage))


def _object(segment: str, part: Part, damage: list[Damage]) -> tuple[Members | None, str]:
    """The object in a segment as far as it can be read, and the text where it is not a whole object."""
    data, flaw = decode_segment(segment)
    if flaw is not None:
        damage.append(Damage(part, flaw))
    if data is None:
        return _before_damage(segment), ""
    text = _utf8(data, part, damage)
    try:
        value = read_json(text)
    except ValueError:
        damage.append(Damage(part, "not_json"))
        return _beginning(text), text
    except RecursionError:
        return _deep(text, part, damage), text
    if isinstance(value, Members):
        return value, ""
    damage.append(Damage(part, "not_object"))
    return None, text


def _deep(text: str, part: Part, damage: list[Damage]) -> Members | None:
    """The top of an object that is nested too deep."""
    members = json_scan.top_members(text)
    if members is not None:
        return Members(members)
    damage.append(Damage(part, "not_json"))
    return None


def _utf8(data: bytes, part: Part, damage: list[Damage]) -> str:
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError:
        damage.append(Damage(part, "not_utf8"))
        text = data.decode("utf-8", "replace")
    if text.startswith("\ufeff"):
        damage.append(Damage(part, "byte_order_mark"))
    return text.removeprefix("\ufeff")


def _before_damage(segment: str) -> Members | None:
    """The members that stand before the first sign that is no base64url."""
    data, _ = decode_segment(_NOT_BASE64URL.split(segment, maxsplit=1)[0])
    return _beginning((data or b"").decode("utf-8", "replace"))


def _beginning(text: str) -> Members | None:
    """The whole members at the start of an object that was cut off or damaged further on."""
    members = json_scan.top_members(text, partial=True)
    return Members(members) if members else None


def _check_signature(segment: str, header: Members | None, damage: list[Damage]) -> None:
    _, flaw = decode_segment(segment)
    if flaw is not None:
        damage.append(Damage("signature", flaw))
    if not segment and (header is None or text_of(header.get("alg")).lower() != "none"):
        damage.append(Damage("signature", "empty"))


def text_of(value: object) -> str:
    """A text; empty for a number and anything else."""
    return value if isinstance(value, str) and not isinstance(value, Number) else ""


def number(value: object) -> float | int | None:
    """A `Number` as a Python number, or None for anything else, or where Python cannot hold it."""
    if not isinstance(value, Number):
        return None
    if re.fullmatch(r"-?\d{1,4000}", value):
        return int(value)
    try:
        return float(value)
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
    if token.count(".") not in {2, 4}:
        return None
    return moment(take_apart(token).claim("exp"))


def claim_text(token: str, name: str) -> str | None:
    """A claim that is text, or None."""
    if token.count(".") != 2:
        return None
    return text_of(take_apart(token).claim(name)) or None


def plain(value: Any) -> Any:
    """The value with ordinary dicts, lists and numbers; a number JSON or Python cannot carry stays text."""
    if isinstance(value, Members):
        return {name: plain(item) for name, item in value.pairs}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, Number):
        known = number(value)
        if known is None or abs(known) == float("inf"):
            return str(value)
        return known
    return value


def exact(value: Any) -> str:
    """The value as JSON text with every digit as it stood."""
    if isinstance(value, Number):
        return str(value)
    if isinstance(value, Members):
        pairs = (f"{json.dumps(name, ensure_ascii=False)}: {exact(item)}" for name, item in value.pairs)
        return f"{{{', '.join(pairs)}}}"
    if isinstance(value, list):
        return "[" + ", ".join(exact(item) for item in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def members_of(value: Mapping[str, Any]) -> Members:
    """An ordinary mapping as `Members`."""
    return Members(tuple(value.items()))
