"""What copying does to a credential: quotes, line breaks, a doubled scheme word, a placeholder, a missing end.

Only used to explain a refusal or to remark on a text: a value that looks odd and works is fine.
"""

import base64
import binascii
import re
from collections.abc import Callable, Mapping
from typing import Final
from urllib.parse import unquote

from smsauth_gui.core.provider.vocabulary import Vocabulary
from smsauth_gui.core.values.json_scan import json_of
from smsauth_gui.core.values.linear import linear
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.secret import MASK
from smsauth_gui.core.values.statement import Statement, statement

PLACEHOLDER: Final = statement("evidence.placeholder")
CUT: Final = statement("evidence.cut_short")

_QUOTES: Final = "\"'`“”„‘’«»"
_REDACTED: Final = regex(
    r"[\[<({*_-]*(?:redacted|removed|hidden|masked|filtered|censored|secret removed|geschwärzt|entfernt)[\]>)}*_-]*"
    r"|.{0,12}[*•●█▇]{3,}.{0,12}",
    re.IGNORECASE,
)
_PLACEHOLDER: Final = regex(
    r"^(?:[<{\[%$:].*[>}\]%]|[<{\[%$].*|.*\b(?:your|my|dein[e]?|ihr[e]?|votre|tu|su)[_\- ].*|.*[_\- ]here|.*_goes_here.*"
    r"|(?:x|\.|0){4,}|(?:x{4,}-?)+|change[_\- ]?me|example|sample|dummy|placeholder|insert.*|replace[_\- ]?.*|put[_\- ].*"
    r"|(?:my|the|some)?[_\- ]?(?:api|access|auth|bearer|client|refresh|secret|session|user)?[_\- ]?(?:key|token|secret|id|password)"
    r"|user(?:name)?|pass(?:word|wd)?|todo|tbd|null|nil|none|undefined|nan|\[object object\]|(?:process|os)\.env.*"
    r"|getenv.*|env\(.*)$",
    re.IGNORECASE | re.DOTALL,
)
_SHELLS: Final = regex(r"\$(?:[A-Z][A-Z0-9_]*|env:\w+)")
_MAC_BYTES: Final[Mapping[str, int]] = {
    "HS256": 32, "HS384": 48, "HS512": 64, "ES256": 64, "ES384": 96, "ES512": 132, "ES256K": 64,
    "RS256": 128, "RS384": 128, "RS512": 128, "PS256": 128, "PS384": 128, "PS512": 128, "EdDSA": 64,
}  # fmt: skip
"""How many bytes a signature has (RFC 7518 §3); for RSA, the least a key of 1,024 bits makes."""
_ATOM: Final = regex(r"(?:\[(?!\^)(\\?.)[^\]]*\]|\\([^\w])|([\w@:/-]))(?:\{(\d{1,3})\})?")


def is_redacted(value: str) -> bool:
    """Somebody, or our own redactor, made the value unreadable before it was handed on."""
    return MASK in value or "sha256:" in value or _REDACTED.fullmatch(value.strip()) is not None


def is_placeholder(value: str) -> bool:
    """The sample's stand-in was never replaced."""
    return _PLACEHOLDER.match(value.strip(_QUOTES)) is not None


def _left_in(value: str) -> bool:
    """A placeholder that was sent as it is; a shell's variable had its value when the command ran."""
    return is_placeholder(value) and _SHELLS.fullmatch(value.strip(_QUOTES)) is None


def flaw_of(value: str, vocabulary: Vocabulary) -> Statement | None:
    """What copying did to a value; None when nothing shows."""
    # What was copied along with the value is named before what it does to the value's form.
    if re.match(rf"(?i)(?:{vocabulary.scheme})[\s:]", value):
        return statement("evidence.scheme_doubled")
    if re.match(rf"(?i)(?:{vocabulary.header})\s*:", value):
        return statement("evidence.header_inside")
    return next((flaw for flaw, shows in _FLAWS if shows(value)), None)


def _quoted(value: str) -> bool:
    return len(value) > 1 and (value[0] in _QUOTES or value[-1] in _QUOTES) and not is_placeholder(value)


def _url_encoded(value: str) -> bool:
    return re.search(r"%[0-9A-Fa-f]{2}", value) is not None and unquote(value) != value


def _cut(value: str) -> bool:
    return value.endswith("...") or "…" in value or token_flaw(value) is not None


_FLAWS: Final[tuple[tuple[Statement, Callable[[str], object]], ...]] = (
    (statement("evidence.quotes"), _quoted),
    (PLACEHOLDER, _left_in),
    # White space: a line break is also white space, and inside also around.
    (statement("evidence.line_break"), regex(r"[\r\n]|\\r|\\n$").search),
    (statement("evidence.space_inside"), regex(r"\S\s+\S").search),
    (statement("evidence.space_around"), regex(r"\A\s|\s\Z").search),
    (
        statement("evidence.hidden_character"),
        regex(r"[\x00-\x1f\x7f-\x9f\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u2064\ufeff]").search,
    ),
    (statement("evidence.url_encoded"), _url_encoded),
    # What is missing, and the sentence's own mark where nothing else is wrong.
    (CUT, _cut),
    (statement("evidence.punctuation"), regex(r"[\w.~+/=-]{12,}[,;]").fullmatch),
)
"""The first that shows in a value is its flaw."""


def token_flaw(value: str) -> Statement | None:
    """What shows that a signed token (RFC 7515) is not whole; None when it may be whole."""
    segments = value.split(".")
    if not value.startswith("eyJ") or len(segments) == 5:
        return None
    header = _object(segments[0])
    if header and "enc" in header:
        return statement("evidence.cut_encrypted", parts=len(segments))
    if len(segments) == 2 or (header and len(segments) != 3):
        return statement("evidence.cut_signed", parts=len(segments))
    if len(segments) != 3:
        return None  # a word that only begins like a token
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
    length, whole = len(text) * 3 // 4, _MAC_BYTES.get(alg, 0)
    if length >= whole:
        return None
    return statement("evidence.cut_signature", alg=alg, whole=whole, length=length)


def _object(segment: str) -> dict[str, object] | None:
    try:
        value = json_of(base64.urlsafe_b64decode(segment + "=" * (-len(segment) % 4)))
    except (binascii.Error, ValueError):
        return None
    return value if isinstance(value, dict) else None


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
    if not len(example) // 2 <= len(value) < len(example):
        return 0
    if any(linear(pattern).fullmatch(whole) is None for whole in (example, value + example[len(value) :])):
        return 0
    return len(example)


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
    if len(text) < 6 or not text.strip().isprintable():
        return ""
    return text
