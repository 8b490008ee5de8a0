"""What copying does to a credential: quotes, line breaks, a doubled scheme word, a placeholder, a missing end.

Only used to explain a refusal or to remark on a text: a value that looks odd and works is fine.
"""

from __future__ import annotations

import base64
import binascii
import json
import re
from collections.abc import Mapping
from typing import Final
from urllib.parse import unquote

from smsauth_gui.core.provider.vocabulary import Vocabulary
from smsauth_gui.core.values.secret import MASK
from smsauth_gui.core.values.statement import Statement, statement

PLACEHOLDER: Final = "a placeholder instead of a value"
CUT: Final = "cut short"

_QUOTES: Final = "\"'`“”„‘’«»"
_REDACTED: Final = re.compile(
    r"[\[<({*_-]*(?:redacted|removed|hidden|masked|filtered|censored|secret removed|geschwärzt|entfernt)[\]>)}*_-]*"
    r"|.{0,12}[*•●█▇]{3,}.{0,12}",
    re.IGNORECASE,
)
_PLACEHOLDER: Final = re.compile(
    r"^(?:[<{\[%$:].*[>}\]%]|[<{\[%$].*|.*\b(?:your|my|dein[e]?|ihr[e]?|votre|tu|su)[_\- ].*|.*[_\- ]here|.*_goes_here.*"
    r"|(?:x|\.|0){4,}|(?:x{4,}-?)+|change[_\- ]?me|example|sample|dummy|placeholder|insert.*|replace[_\- ]?.*|put[_\- ].*"
    r"|(?:my|the|some)?[_\- ]?(?:api|access|auth|bearer|client|refresh|secret|session|user)?[_\- ]?(?:key|token|secret|id|password)"
    r"|user(?:name)?|pass(?:word|wd)?|todo|tbd|null|nil|none|undefined|nan|\[object object\]|(?:process|os)\.env.*"
    r"|getenv.*|env\(.*)$",
    re.IGNORECASE | re.DOTALL,
)
_MAC_BYTES: Final[Mapping[str, int]] = {
    "HS256": 32, "HS384": 48, "HS512": 64, "ES256": 64, "ES384": 96, "ES512": 132, "ES256K": 64,
    "RS256": 128, "RS384": 128, "RS512": 128, "PS256": 128, "PS384": 128, "PS512": 128, "EdDSA": 64,
}  # fmt: skip
"""How many bytes a signature has (RFC 7518 §3); for RSA, the least a key of 1,024 bits makes."""


def is_redacted(value: str) -> bool:
    """Somebody, or our own redactor, made the value unreadable before it was handed on."""
    return MASK in value or "sha256:" in value or _REDACTED.fullmatch(value.strip()) is not None


def is_placeholder(value: str) -> bool:
    """The sample's stand-in was never replaced."""
    return _PLACEHOLDER.match(value.strip(_QUOTES)) is not None


def flaw_of(value: str, vocabulary: Vocabulary) -> str:
    """What copying did to a value, in words; empty when nothing shows."""
    if re.match(rf"(?i)(?:{vocabulary.scheme})[\s:]", value):
        return "a scheme word doubled"
    if re.match(rf"(?i)(?:{vocabulary.header})\s*:", value):
        return "the header's name inside"
    quoted = value[:1] in _QUOTES or value[-1:] in _QUOTES if len(value) > 1 else False
    if quoted and not is_placeholder(value):
        return "quotes around it"
    if is_placeholder(value):
        return PLACEHOLDER
    if re.search(r"[\r\n]|\\r|\\n$", value):
        return "a line break inside"
    if re.search(r"\s", value.strip()):
        return "white space inside"
    if value != value.strip():
        return "white space around it"
    if re.search(r"[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]", value):
        return "a hidden character"
    if re.search(r"%[0-9A-Fa-f]{2}", value) and unquote(value) != value:
        return "url-encoded"
    if value.endswith(("...", "…")) or "…" in value or token_flaw(value):
        return CUT
    return "a punctuation mark at its end" if re.fullmatch(r"[\w.~+/=-]{12,}[,;]", value) else ""


def token_flaw(value: str) -> Statement | None:
    """What shows that a signed token (RFC 7515) is not whole; None when it may be whole."""
    if not value.startswith("eyJ"):
        return None
    segments = value.split(".")
    header = _object(segments[0])
    if len(segments) == 5 or (header and "enc" in header):
        return None if len(segments) == 5 else statement("evidence.cut_encrypted", parts=len(segments))
    if len(segments) != 3:
        return statement("evidence.cut_signed", parts=len(segments)) if header or len(segments) == 2 else None
    if header is None:
        return statement("evidence.cut_header")
    if _object(segments[1]) is None:
        return statement("evidence.cut_payload")
    return _signature_flaw(segments[2], str(header.get("alg")))


def _signature_flaw(signature: str, alg: str) -> Statement | None:
    """The end of a token is what copying loses first, and the algorithm says how long it has to be."""
    text = signature.rstrip("=")
    if len(text) % 4 == 1:
        return statement("evidence.cut_byte")
    wanted, got = _MAC_BYTES.get(alg, 0), len(text) * 3 // 4
    return statement("evidence.cut_signature", alg=alg, whole=wanted, length=got) if got < wanted else None


def _object(segment: str) -> dict[str, object] | None:
    try:
        value = json.loads(base64.urlsafe_b64decode(segment + "=" * (-len(segment) % 4)))
    except (binascii.Error, ValueError, RecursionError):
        return None
    return value if isinstance(value, dict) else None


_ATOM: Final = re.compile(r"(?:\[(?!\^)(\\?.)[^\]]*\]|\\([^\w])|([\w@:/-]))(?:\{(\d{1,3})\})?")


def whole_length(value: str, pattern: str) -> int:
    """How long the value would be if it were whole: it is the beginning of something of that pattern; 0 otherwise.

    Less than half of it could be anything. Only for flat patterns of classes, literals and counts, such as
    ``[0-9a-f]{32}-[0-9a-f]{8}``.
    """
    example, position = "", 0
    while position < len(pattern):
        atom = _ATOM.match(pattern, position)
        if atom is None:
            return 0
        example += (atom[1] or atom[2] or atom[3])[-1] * int(atom[4] or 1)
        position = atom.end()
    if not len(example) // 2 <= len(value) < len(example) or re.fullmatch(pattern, example) is None:
        return 0
    return len(example) if re.fullmatch(pattern, value + example[len(value) :]) else 0


def decoded(value: str) -> str:
    """The printable text that a value is the base64 of, or an empty text."""
    bare = value.strip()
    if not re.fullmatch(r"[A-Za-z0-9+/_-]{8,}={0,2}", bare):
        return ""
    try:
        standard = bare.replace("-", "+").replace("_", "/")
        text = base64.b64decode(standard + "=" * (-len(standard) % 4), validate=True).decode("ascii")
    except (binascii.Error, ValueError, UnicodeDecodeError):
        return ""
    return text if len(text) >= 6 and text.strip().isprintable() else ""
