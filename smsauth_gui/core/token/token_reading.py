"""A JWT or JWE as a reading: claims with meanings, times, scopes, and every finding about it."""

import json
import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from msgspec.structs import replace

from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.token import jwt
from smsauth_gui.core.token.carriers import kind_named, owner, token_scopes
from smsauth_gui.core.values.errors import FINDINGS
from smsauth_gui.core.values.reading import Claim, Finding, Guess, Reading, Status
from smsauth_gui.core.values.regex import regex
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.core.values.statement import PROVIDER, Statement, statement, verbatim

_LONG: Final = timedelta(hours=24)
TIMES: Final = frozenset({"exp", "nbf", "iat", "auth_time", "updated_at"})
"""Claims that are NumericDates (RFC 7519 §2, OpenID Connect Core §2)."""
_ALGORITHMS: Final = frozenset({
    "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "ES256K",
    "EdDSA", "Ed25519", "Ed448",
})  # fmt: skip
"""Signature algorithms of RFC 7518, 8037, 8812, 9864."""
_MILLISECONDS: Final = 100_000_000_000
"""A NumericDate beyond this (the year 5138) is one in milliseconds."""
_ODD_KID: Final = regex(r"\.\.[/\\]|^/|^[A-Za-z]:\\|://|[;|`$]|'|--|\bselect\b|\bunion\b|\x00", re.IGNORECASE)
_NEVER_INSIDE: Final = regex(r"[\s,;|\"'<>]")
_HEAD: Final = regex(r"(?=.{6})[A-Za-z0-9_-]+={0,2}")
_FIVE_PARTS: Final = regex(r"[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]*){4}")
_THREE_PARTS: Final = regex(r"([A-Za-z0-9_-]*|ey[^\s/=%&<>\"'.]*)\.([A-Za-z0-9_-]*={0,2})\.([A-Za-z0-9_-]*={0,2})")
"""A signed token whose first part may be damaged."""
_OPENING_BRACE: Final = regex(r"e[w-z0-9_-]")
"""How the base64url of a JSON object begins."""
_LONGEST_HEADER: Final = 1_000_000
_LONGEST_PAYLOAD: Final = 2_000_000
_SIGNATURE_BYTES: Final = {
    "HS256": 32, "HS384": 48, "HS512": 64, "ES256": 64, "ES256K": 64, "ES384": 96, "ES512": 132, "Ed25519": 64,
    "Ed448": 114,
}  # fmt: skip
"""RFC 7518 §3.2, §3.4, RFC 8037; with RSA it is as long as the key."""
_NO_MEMBERS: Final = jwt.Members(())
"""Of what cannot be read."""
_WIDE: Final = regex(r"all:any|\*|.*:\*", re.DOTALL)
_WRONG_KINDS: Final = frozenset({"refresh", "id", "session"})
"""Kinds that a call does not take in an access token's place."""
_CUT: Final = frozenset({"cut", "empty", "encrypted_parts", "signed_parts"})
"""Flaws that come from copying a part of the token only."""


def found(code: str, note: Statement | None = None) -> Finding:
    """A finding with the severity of its code."""
    return Finding(code, FINDINGS[code], note)


def is_token(text: str) -> bool:
    """The text is a JWT or JWE, possibly a damaged one: its first part is base64url of a JSON object."""
    head, dot, _ = text.partition(".")
    if text.count(".") == 4 and len(text) > 60 and _FIVE_PARTS.fullmatch(text):
        return True  # a JWE, even where its header cannot be read
    if not dot or len(head) > _LONGEST_HEADER or _NEVER_INSIDE.search(text):
        return False
    return _has_header(text, head) or _looks_signed(text)


def _has_header(text: str, head: str) -> bool:
    """The first part is the header of a token, or any JSON object before readable claims."""
    if not _HEAD.fullmatch(head) or not (jwt.decode_segment(head)[0] or b"").lstrip()[:40].startswith(b"{"):
        return False
    parts = jwt.take_apart(head)
    if parts.header is None:
        return False
    if parts.member("alg") is not None or parts.member("enc") is not None:
        return True
    return jwt.take_apart(text).payload is not None


def _looks_signed(text: str) -> bool:
    """Three parts, of which the contents or the length of the signature show a JWT whose header is damaged."""
    match = _THREE_PARTS.fullmatch(text)
    if match is None or len(match[2]) <= 2:
        return False
    head, payload, signature = match.groups()
    readable = len(payload) < _LONGEST_PAYLOAD and _OPENING_BRACE.match(payload)
    if readable and jwt.take_apart(text).payload is not None:
        return len(signature) >= 20
    return (not head or head.startswith("ey")) and len(signature) >= 43


def signature_length(parts: jwt.JwtParts) -> int:
    """How many characters the signature has with the token's algorithm, 0 where that depends on the key."""
    return -(-_SIGNATURE_BYTES.get(parts.alg, 0) * 4 // 3)


def read_token(text: str, *, catalog: Catalog, moment: datetime, prefer: str = "", depth: int = 2) -> Reading:
    """A token taken apart and judged at a moment, without leeway; never raises. One inside it is its item."""
    parts = jwt.take_apart(text)
    header = tuple(_claims(parts.header, {}))
    if parts.form == "jwe":
        damage = tuple(found("jwt.segment_invalid", _damage_note(item, parts)) for item in parts.damage)
        findings = (found("jwt.encrypted"), *damage)
        return Reading("jwe", header=header, secret=Secret(text), findings=findings, what=statement("reading.jwe"))
    provider, rule = owner(parts, catalog, prefer)
    status, expires = _status(parts, moment)
    meanings = {item.claim: item.meaning for item in catalog[provider].claim_meanings} if provider else {}
    reading = Reading(
        "jwt",
        status=status,
        header=header,
        claims=tuple(_claims(parts.payload, meanings)),
        scopes=token_scopes(parts.payload) or (),
        issued_at=_time(parts, "iat"),
        not_before=_time(parts, "nbf"),
        expires_at=expires,
        expires_from="claim" if expires else "unknown",
        signature="none" if parts.alg.lower() == "none" else "not_checked",
        secret=Secret(text),
        what=statement("reading.jwt"),
        token_kind=kind_named(parts),
    )
    if rule is not None:
        what, why = statement(PROVIDER, text=rule.what), statement(PROVIDER, text=rule.why or rule.what)
        guess = Guess(provider, rule.confidence, why)
        reading = replace(reading, providers=(guess,), what=what, token_kind=rule.token_kind)
    return replace(reading, findings=tuple(_findings(parts, reading)), items=_inner(parts, catalog, moment, depth))


def _inner(parts: jwt.JwtParts, catalog: Catalog, moment: datetime, depth: int) -> tuple[Reading, ...]:
    """The token inside a token (RFC 7519 §5.2, ``cty`` JWT): the payload of a nested one is a token itself."""
    text = parts.payload_text.strip().strip('"')
    if depth <= 0 or parts.payload is not None or not text.startswith("ey") or not is_token(text):
        return ()
    inner = read_token(text, catalog=catalog, moment=moment, depth=depth - 1)
    return (replace(inner, label=statement("reading.outer_token")),)


def _claims(members: jwt.Members | None, meanings: Mapping[str, str]) -> Iterator[Claim]:
    for name, value in (members or _NO_MEMBERS).pairs:
        time, note = None, None
        if name in TIMES:
            time, note = moment_of(value)
        yield Claim(name, _shown(value), meanings.get(name, ""), time, note)


def _shown(value: Any) -> str:
    try:
        return jwt.exact(value)
    except RecursionError:
        return json.dumps("nested too deep to be shown")


def header_claims(members: Mapping[str, Any]) -> tuple[Claim, ...]:
    """Header members that stand beside a token (JSON serialization) instead of in it."""
    return tuple(_claims(jwt.members_of(members), {}))


def moment_of(value: object) -> tuple[datetime | None, Statement | None]:
    """A time claim: the time, and what is odd about it; one in milliseconds shows the time it probably means."""
    seconds = jwt.number(value)
    if seconds is None:
        return None, statement("time.not_number")
    if isinstance(seconds, float) and not math.isfinite(seconds):
        return None, statement("time.no_calendar")
    if abs(seconds) < _MILLISECONDS:
        return jwt.moment(value), None
    try:
        return datetime.fromtimestamp(seconds / 1000, UTC), statement("time.milliseconds")
    except (ValueError, OverflowError, OSError):
        return None, statement("time.no_calendar")


def _time(parts: jwt.JwtParts, name: str) -> datetime | None:
    seconds = jwt.number(parts.claim(name))
    if seconds is None or abs(seconds) >= _MILLISECONDS:
        return None
    return jwt.moment(parts.claim(name))


def _status(parts: jwt.JwtParts, moment: datetime) -> tuple[Status, datetime | None]:
    """The status at a moment; ``exp`` at or before it is expired, one that cannot be read is unknown."""
    expires, begins = _time(parts, "exp"), _time(parts, "nbf")
    if parts.payload is None or (expires is None and parts.claim("exp") is not None):
        return "unknown", None
    if expires is not None and expires <= moment:
        return "expired", expires
    if begins is not None and begins > moment:
        return "not_yet_valid", expires
    if expires is None and "payload" in parts.damaged():
        return "unknown", None  # what was cut off may have held it
    if expires is None:
        return "no_expiry", None
    return "valid", expires


# ---- findings ----------------------------------------------------------------------------------------------
def _findings(parts: jwt.JwtParts, reading: Reading) -> Iterator[Finding]:
    yield from _damage(parts)
    yield from _short(parts)
    if parts.header is not None:
        yield from _algorithm(parts.header)
        yield from _header_findings(parts.header)
    if parts.payload is not None:
        yield from _time_claims(parts.payload)
        yield from _validity(reading)
    yield from (found("jwt.duplicate_claim", verbatim(name)) for name in _twice(parts.payload))
    in_header = (statement("token.claim_in_header", name=name) for name in _twice(parts.header))
    yield from (found("jwt.duplicate_claim", note) for note in in_header)
    wide = [scope for scope in reading.scopes if _WIDE.fullmatch(scope)]
    yield from (found("jwt.wide_scope", verbatim(scope)) for scope in wide[:1])
    if reading.token_kind in _WRONG_KINDS:
        yield found("jwt.wrong_kind", statement(f"token.{reading.token_kind}"))
    if reading.signature == "not_checked":
        yield found("jwt.not_verified")


def _twice(members: jwt.Members | None) -> list[str]:
    names = Counter((members or _NO_MEMBERS).names())
    return [name for name, times in names.items() if times > 1]


def _damage(parts: jwt.JwtParts) -> Iterator[Finding]:
    no_json = parts.payload is None and parts.payload_text
    for damage in parts.damage:
        if damage == ("payload", "not_object"):
            yield found("jwt.payload_not_object")
        elif damage == ("payload", "not_json") and no_json:
            yield found("jwt.payload_not_object", statement("token.contents_not_json"))
        else:
            yield found("jwt.segment_invalid", _damage_note(damage, parts))
            if damage.flaw in _CUT:
                yield found("text.truncated", statement(f"token.{damage.part}") if damage.part != "token" else None)


def _damage_note(damage: jwt.Damage, parts: jwt.JwtParts) -> Statement:
    if damage.part == "token":
        return statement(f"token.{damage.flaw}", n=len(parts.segments))
    part, flaw = statement(f"token.{damage.part}"), statement(f"damage.{damage.flaw}")
    return statement("token.segment", part=part, damage=flaw)


def _short(parts: jwt.JwtParts) -> Iterator[Finding]:
    """A signature that is shorter than its algorithm makes them."""
    if len(parts.segments) != 3 or not set(parts.damaged()) <= {"signature"}:
        return
    length, wanted = len(parts.segments[2]), signature_length(parts)
    if 0 < length < wanted:
        yield found("text.truncated", statement("token.signature_length", length=length, wanted=wanted))


def _algorithm(header: jwt.Members) -> Iterator[Finding]:
    alg = header.get("alg")
    if not isinstance(alg, str):
        yield found("jwt.alg_unknown", statement("token.no_alg"))
    elif alg == "none":
        yield found("jwt.alg_none")
    elif alg.lower() == "none":
        yield found("jwt.alg_none", statement("token.alg_spelling", alg=alg))
    elif alg not in _ALGORITHMS:
        yield found("jwt.alg_unknown", verbatim(alg[:40]))


def _header_findings(header: jwt.Members) -> Iterator[Finding]:
    """What a header asks of its reader: keys from elsewhere, extensions, a key id that is more than a name."""
    remote = [name for name in ("jku", "x5u", "jwk") if header.get(name) is not None]
    if remote:
        yield found("jwt.header_remote_key", verbatim(", ".join(remote)))
    yield from _extensions(header)
    kid = jwt.text_of(header.get("kid"))
    if len(kid) > 1000 or _ODD_KID.search(kid):
        yield found("jwt.kid_suspicious")


def _extensions(header: jwt.Members) -> Iterator[Finding]:
    """What the token must not be accepted without (RFC 7515 §4.1.11); ``b64`` is RFC 7797's, which we know."""
    crit = header.get("crit")
    if isinstance(crit, list):
        unknown = [str(item) for item in crit if item != "b64"]
        if unknown or not crit:
            yield found("jwt.crit_unknown", verbatim(", ".join(unknown)[:80]))
    elif crit is not None:
        yield found("jwt.crit_unknown", statement("token.crit_no_list"))


def _time_claims(payload: jwt.Members) -> Iterator[Finding]:
    """Times that are no NumericDate (RFC 7519 §2)."""
    for name in ("exp", "nbf", "iat"):
        if name not in payload.names():
            continue
        seconds = jwt.number(payload.get(name))
        if seconds is None:
            yield found("jwt.time_not_number", verbatim(name))
        elif abs(seconds) >= _MILLISECONDS:
            yield found("jwt.time_in_milliseconds", verbatim(name))


def _validity(reading: Reading) -> Iterator[Finding]:
    if reading.status == "expired":
        yield found("jwt.expired")
    if reading.status == "not_yet_valid":
        yield found("jwt.not_yet_valid")
    if reading.status == "no_expiry":
        yield found("jwt.no_expiry")
    issued = reading.issued_at or reading.not_before
    if reading.expires_at is None or issued is None:
        return
    if reading.expires_at < issued:
        yield found("jwt.times_inconsistent", statement("token.ends_before_issued"))
    elif reading.expires_at - issued > _LONG:
        yield found("jwt.long_lived")
