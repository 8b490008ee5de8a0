"""A JWT or JWE as a reading: claims with meanings, times, scopes, and every finding about it."""

from __future__ import annotations

import json
import math
import re
from collections import Counter
from collections.abc import Iterator, Mapping
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any, Final

from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.token import claims, jwt
from smsauth_gui.core.token.carriers import owner, token_scopes
from smsauth_gui.core.values.errors import FINDINGS
from smsauth_gui.core.values.reading import Claim, Finding, Guess, Reading, Signature, Status
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.core.values.statement import PROVIDER, statement

_LONG: Final = timedelta(hours=24)
_MILLISECONDS: Final = 100_000_000_000
"""A NumericDate beyond this (the year 5138) is one in milliseconds."""
_ODD_KID: Final = re.compile(r"\.\.[/\\]|^/|^[A-Za-z]:\\|://|[;|`$]|'|--|\bselect\b|\bunion\b|\x00", re.IGNORECASE)


def found(code: str, note: str = "") -> Finding:
    """A finding with the severity of its code."""
    return Finding(code, FINDINGS[code], note)


def is_token(text: str) -> bool:
    """The text is a JWT or JWE, possibly a damaged one: its first part is base64url of a JSON object."""
    head, dot, _ = text.partition(".")
    if text.count(".") == 4 and len(text) > 60 and re.fullmatch(r"[A-Za-z0-9_-]*(?:\.[A-Za-z0-9_-]*){4}", text):
        return True  # the five parts of a JWE, even where its header cannot be read
    if not dot or len(head) > _LONGEST_HEADER or re.search(r"[\s,;|\"'<>]", text):
        return False
    if len(head) >= 6 and re.fullmatch(r"[A-Za-z0-9_-]+={0,2}", head):
        data, _ = jwt.decode_segment(head)
        if data is not None and data.lstrip()[:40].startswith(b"{"):
            header = jwt.take_apart(head).header
            if header is not None and (header.get("alg") is not None or header.get("enc") is not None):
                return True
            if header is not None and jwt.take_apart(text).payload is not None:
                return True
    return _looks_signed(text)


def _looks_signed(text: str) -> bool:
    """Three parts, of which the contents or the length of the signature show a JWT whose header is damaged."""
    head, *rest = text.split(".", 3)
    if len(rest) != 2 or not all(re.fullmatch(r"[A-Za-z0-9_-]*={0,2}", part) for part in rest):
        return False
    if not re.fullmatch(r"[A-Za-z0-9_-]*|ey[^\s/=%&<>\"']*", head):
        return False
    payload, signature = rest
    data, _ = jwt.decode_segment(payload) if 2 < len(payload) < 2_000_000 else (None, "")
    if data is not None and data[:1] == b"{" and jwt.take_apart(text).payload is not None:
        return len(signature) >= 20
    return (not head or head.startswith("ey")) and len(payload) > 2 and len(signature) >= 43


_LONGEST_HEADER: Final = 1_000_000
_SIGNATURE_BYTES: Final = {
    "HS256": 32, "HS384": 48, "HS512": 64, "ES256": 64, "ES256K": 64, "ES384": 96, "ES512": 132, "Ed25519": 64,
    "Ed448": 114,
}  # fmt: skip


def signature_length(parts: jwt.JwtParts) -> int:
    """How many characters the signature has with this algorithm (RFC 7518 §3.2, §3.4, RFC 8037), 0 where keys differ."""
    alg = parts.header.get("alg") if parts.header else None
    octets = _SIGNATURE_BYTES.get(alg, 0) if isinstance(alg, str) else 0
    return -(-octets * 4 // 3)


def read_token(text: str, *, catalog: Catalog, moment: datetime, prefer: str = "", depth: int = 2) -> Reading:
    """A token taken apart and judged at a moment, without leeway; never raises. One inside it is its item."""
    parts = jwt.take_apart(text)
    secret = Secret(text)
    header = tuple(_claims(parts.header, claims.HEADER_MEANINGS)) if parts.header else ()
    if parts.form == "jwe":
        damage = tuple(found("jwt.segment_invalid", problem) for problem in parts.problems)
        findings = (found("jwt.encrypted"), *damage)
        return Reading("jwe", header=header, secret=secret, findings=findings, what=statement("reading.jwe"))
    provider, rule = owner(parts, catalog, prefer)
    meanings = dict(claims.MEANINGS)
    if provider:
        meanings |= {item.claim: item.meaning for item in catalog[provider].claim_meanings}
    payload = parts.payload
    status, expires = _status(payload, moment)
    guess = (Guess(provider, rule.confidence, statement(PROVIDER, text=rule.why or rule.what)),) if rule else ()
    reading = Reading(
        "jwt",
        status=status,
        providers=guess,
        header=header,
        claims=tuple(_claims(payload, meanings)) if payload else (),
        scopes=(token_scopes(payload) or ()) if payload else (),
        issued_at=_time(payload, "iat"),
        not_before=_time(payload, "nbf"),
        expires_at=expires,
        expires_from="claim" if expires else "unknown",
        signature=_unsigned(parts),
        secret=secret,
        what=statement(PROVIDER, text=rule.what) if rule else statement("reading.jwt"),
        token_kind=rule.token_kind if rule else _kind_by_claims(payload),
    )
    return replace(reading, findings=tuple(_findings(parts, reading)), items=_inner(parts, catalog, moment, depth))


def _inner(parts: jwt.JwtParts, catalog: Catalog, moment: datetime, depth: int) -> tuple[Reading, ...]:
    """The token inside a token (RFC 7519 §5.2, ``cty`` JWT): the payload of a nested one is a token itself."""
    text = parts.payload_text.strip().strip('"')
    if depth <= 0 or parts.payload is not None or not text.startswith("ey") or not is_token(text):
        return ()
    inner = read_token(text, catalog=catalog, moment=moment, depth=depth - 1)
    return (replace(inner, label=statement("reading.outer_token")),)


def _unsigned(parts: jwt.JwtParts) -> Signature:
    alg = parts.header.get("alg") if parts.header else None
    return "none" if isinstance(alg, str) and alg.lower() == "none" else "not_checked"


def _kind_by_claims(payload: jwt.Members | None) -> str:
    if payload is None:
        return ""
    word = payload.get("token_use") or payload.get("typ")
    if isinstance(word, str) and word.lower() in {"refresh", "id", "access", "bearer"}:
        return {"bearer": "access"}.get(word.lower(), word.lower())
    return "id" if payload.get("at_hash") is not None or payload.get("nonce") is not None else ""


def _claims(members: jwt.Members | None, meanings: Any) -> Iterator[Claim]:
    for name, value in members.pairs if members else ():
        time, words = (moment_of(value)) if name in claims.TIMES else (None, "")
        yield Claim(name, _exact(value), meanings.get(name, ""), time, words)


def header_claims(members: Mapping[str, Any]) -> tuple[Claim, ...]:
    """Header members that stand beside a token (JSON serialization) instead of in it."""
    return tuple(_claims(jwt.members_of(members), claims.HEADER_MEANINGS))


def _exact(value: Any) -> str:
    try:
        return jwt.exact(value)
    except RecursionError:
        return json.dumps("nested too deep to be shown")


def moment_of(value: object) -> tuple[datetime | None, str]:
    """A time claim: the time, or words about it; one in milliseconds shows the time it probably means."""
    seconds = jwt.number(value)
    if seconds is None:
        return None, "not a number"
    if isinstance(seconds, float) and not math.isfinite(seconds):
        return None, "beyond any calendar"
    if abs(seconds) >= _MILLISECONDS:
        try:
            return datetime.fromtimestamp(seconds / 1000, UTC), "probably in milliseconds"
        except (ValueError, OverflowError, OSError):
            return None, "beyond any calendar"
    return jwt.moment(value), ""


def _time(payload: jwt.Members | None, name: str) -> datetime | None:
    value = payload.get(name) if payload else None
    seconds = jwt.number(value)
    return None if seconds is None or abs(seconds) >= _MILLISECONDS else jwt.moment(value)


def _status(payload: jwt.Members | None, moment: datetime) -> tuple[Status, datetime | None]:
    """The status at a moment; ``exp`` at or before it is expired, one that cannot be read is unknown."""
    if payload is None:
        return "unknown", None
    expires, begins = _time(payload, "exp"), _time(payload, "nbf")
    if payload.get("exp") is not None and expires is None:
        return "unknown", None
    if expires is not None and expires <= moment:
        return "expired", expires
    if begins is not None and begins > moment:
        return "not_yet_valid", expires
    return ("valid", expires) if expires is not None else ("no_expiry", None)


# ---- findings ----------------------------------------------------------------------------------------------


def _findings(parts: jwt.JwtParts, reading: Reading) -> Iterator[Finding]:
    yield from _damage(parts)
    yield from _short(parts)
    yield from _header_findings(parts.header)
    if parts.payload is not None:
        yield from _time_findings(parts.payload, reading)
        yield from (found("jwt.duplicate_claim", name) for name in _twice(parts.payload))
    if parts.header is not None:
        yield from (found("jwt.duplicate_claim", f"{name} in the header") for name in _twice(parts.header))
    wide = [scope for scope in reading.scopes if scope in {"all:any", "*"} or scope.endswith(":*")]
    if wide:
        yield found("jwt.wide_scope", wide[0])
    if reading.token_kind in {"refresh", "id", "session"}:
        yield found("jwt.wrong_kind", f"{reading.token_kind} token")
    if reading.signature == "not_checked":
        yield found("jwt.not_verified")


def _twice(members: jwt.Members) -> list[str]:
    return [name for name, times in Counter(members.names()).items() if times > 1]


def _damage(parts: jwt.JwtParts) -> Iterator[Finding]:
    for problem in parts.problems:
        where, _, what = problem.partition(": ")
        if where == "payload" and what == "not a JSON object":
            yield found("jwt.payload_not_object")
        elif where == "payload" and what == "not JSON" and parts.payload is None and parts.payload_text:
            yield found("jwt.payload_not_object", "the contents are not JSON")
        elif where == "token" or "cut short" in what or (where == "signature" and what == "empty"):
            yield found("jwt.segment_invalid", f"{where}: {what}")
            yield found("text.truncated", where)
        else:
            yield found("jwt.segment_invalid", f"{where}: {what}")


def _short(parts: jwt.JwtParts) -> Iterator[Finding]:
    """A signature that is shorter than its algorithm makes them."""
    wanted = signature_length(parts)
    have = len(parts.segments[2]) if len(parts.segments) == 3 else 0
    if 0 < have < wanted and set(parts.damaged()) <= {"signature"}:
        yield found("text.truncated", f"the signature has {have} of {wanted} characters")


def _header_findings(header: jwt.Members | None) -> Iterator[Finding]:
    if header is None:
        return
    alg = header.get("alg")
    if isinstance(alg, str) and alg.lower() == "none":
        yield found("jwt.alg_none", "" if alg == "none" else f"written {alg}")
    elif not isinstance(alg, str) or alg not in claims.ALGORITHMS:
        yield found("jwt.alg_unknown", alg[:40] if isinstance(alg, str) else "none is named")
    remote = [name for name in ("jku", "x5u", "jwk") if header.get(name) is not None]
    if remote:
        yield found("jwt.header_remote_key", ", ".join(remote))
    crit = header.get("crit")
    if crit is not None:
        unknown = [str(item) for item in crit if item != "b64"] if isinstance(crit, list) else ["crit is no list"]
        if unknown or not crit:
            yield found("jwt.crit_unknown", ", ".join(unknown)[:80])
    kid = header.get("kid")
    if isinstance(kid, str) and (_ODD_KID.search(kid) or len(kid) > 1000):
        yield found("jwt.kid_suspicious")


def _time_findings(payload: jwt.Members, reading: Reading) -> Iterator[Finding]:
    for name in ("exp", "nbf", "iat"):
        value = payload.get(name)
        if name not in payload.names():
            continue
        seconds = jwt.number(value)
        if seconds is None:
            yield found("jwt.time_not_number", name)
        elif abs(seconds) >= _MILLISECONDS:
            yield found("jwt.time_in_milliseconds", name)
    if reading.status == "expired":
        yield found("jwt.expired")
    if reading.status == "not_yet_valid":
        yield found("jwt.not_yet_valid")
    if payload.get("exp") is None:
        yield found("jwt.no_expiry")
    issued = reading.issued_at or reading.not_before
    if reading.expires_at is not None and issued is not None:
        if reading.expires_at < issued:
            yield found("jwt.times_inconsistent", "it expires before it was issued")
        elif reading.expires_at - issued > _LONG:
            yield found("jwt.long_lived")
