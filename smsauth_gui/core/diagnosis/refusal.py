"""Why a credential was refused: its shape on the wire, then what the token, a stored time or the clocks prove."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import urlsplit

from smsauth_gui.core.diagnosis.shape import better, explain_shape
from smsauth_gui.core.diagnosis.view import LEEWAY_S, Reason, View, server_time

REFUSALS: Final = frozenset(
    {
        "credential.rejected",
        "credential.missing",
        "token.expired",
        "permission.scope",
        "permission.role",
        "oauth.refresh_dead",
    }
)
"""Causes that a closer look at the request may replace by a better one."""

BY_SHAPE: Final = frozenset(
    {
        "credential.malformed", "credential.scheme", "credential.swapped", "credential.other_provider", "token.wrong_kind",
        "token.audience", "token.not_yet_valid",
    }
)  # fmt: skip
"""Causes that are read off the credential itself, which masking hides: an archive of ours names them."""

_LEEWAY: Final = timedelta(seconds=LEEWAY_S)
_KINDS: Final = {"refresh": "a refresh token", "id": "an ID token", "session": "a session token"}


def explain(view: View, reason: Reason) -> Reason:
    """The same refusal, explained as far as request, token and clocks allow."""
    if reason.cause == "oauth.refresh_dead":
        return _dead(view, reason)
    if view.place not in {"call", "token", "session", "revoke"}:
        return reason
    if (seen_before := _masked(view, reason)) is not None:
        return seen_before
    if reason.cause in {"permission.scope", "permission.role"}:
        return _nothing_sent(view, reason) or _wrong_kind(view, reason) or reason
    if reason.cause == "token.expired":
        return _clock(view, reason) or reason
    shaped = explain_shape(view, reason)
    if shaped is not None:
        return shaped
    if reason.cause == "credential.missing":
        return reason
    return _wrong_kind(view, reason) or _times(view, reason) or _strangers_token(view, reason) or _plain(view, reason)


def _masked(view: View, reason: Reason) -> Reason | None:
    """The flaw was seen before the archive was masked."""
    cause, _, words = view.situation.known.flaw.partition(": ")
    if cause not in BY_SHAPE or not all(carrier.masked for carrier in view.carriers):
        return None
    sure = cause in {"token.wrong_kind", "token.not_yet_valid"}
    return better(reason, cause, words[:300] or "its shape, seen before it was masked", "proved" if sure else "reading")


def _nothing_sent(view: View, reason: Reason) -> Reason | None:
    """Nobody can have been recognised who sent nothing (API gateways answer 403 then)."""
    request = view.situation.request
    if request is None or view.carriers or view.place != "call" or not view.situation.headers_known:
        return None
    if request.header("Cookie") or reason.certainty == "provider_says":
        return None
    return better(reason, "credential.missing", "the request carries no credential", "proved")


def _dead(view: View, reason: Reason) -> Reason:
    expires, source = _expiry(view)
    if expires is not None and expires <= (server_time(view.response) or view.situation.now):
        reason.evidence.append(f"{source} says {_stamp(expires)}, which is past")
        reason.certainty = "proved"
    return reason


def _plain(view: View, reason: Reason) -> Reason:
    """Nothing explains it: wrong, revoked, disabled or expired all look the same."""
    tokenlike = bool(view.token) or bool(view.method and "{token}" in str(getattr(view.method.send, "value", "")))
    expires, source = _expiry(view)
    if expires is not None:
        reason.alternatives = [code for code in reason.alternatives if code != "token.expired"]
        reason.evidence.append(f"{source} says {_stamp(expires)}, which is not past")
        others = ["token.revoked"]
    elif tokenlike:
        reason.evidence.append("nothing tells when it expires")
        others = ["token.expired", "token.revoked"]
    else:
        others = ["credential.malformed"]
    reason.alternatives = [*reason.alternatives, *others]
    return reason


# ---- proofs ------------------------------------------------------------------------------------------------


def _wrong_kind(view: View, reason: Reason) -> Reason | None:
    """A refresh, ID or session token where an access token belongs."""
    if view.place != "call":
        return None
    if view.token is not None and view.token.kind in _KINDS:
        kind = view.token.kind
        evidence = f"its claims are those of {_KINDS[kind]}"
        return Reason(
            "token.wrong_kind", [*reason.evidence, evidence], "proved", detail={"kind": kind}, says=reason.says
        )
    for provider in (view.provider,) if view.provider else ():
        for shape in provider.shapes:
            if "refresh" in shape.id and any(re.fullmatch(shape.pattern, carrier.value) for carrier in view.carriers):
                return better(reason, "token.wrong_kind", f"it looks like a {shape.what}", kind="refresh")
    return None


def _expiry(view: View) -> tuple[datetime | None, str]:
    claim = view.token.moment("exp") if view.token else None
    if claim is not None:
        return claim, "its own exp"
    return view.situation.known.expires_at, "the expiry noted when it was issued"


def _times(view: View, reason: Reason) -> Reason | None:
    """What the token's or a stored time proves, by our clock and by the server's."""
    ours = view.situation.now
    server = server_time(view.response) or ours
    expires, source = _expiry(view)
    if expires is not None and expires <= server:
        if expires > ours:
            return _clock(view, reason) or _expired(reason, expires, source)
        return _expired(reason, expires, source)
    begins = [view.token.moment(name) for name in ("nbf", "iat")] if view.token else []
    late = [moment for moment in begins if moment is not None and moment > server + _LEEWAY]
    if late:
        evidence = f"it is valid from {_stamp(max(late))}, and the server's clock says {_stamp(server)}"
        return Reason("token.not_yet_valid", [*reason.evidence, evidence], "proved", ["token.clock"], says=reason.says)
    if view.offset_s is not None and abs(view.offset_s) > LEEWAY_S:
        reason.evidence.append(f"this computer's clock differs from the server's by {abs(view.offset_s)} s")
    return None


def _expired(reason: Reason, expires: datetime, source: str) -> Reason:
    evidence = f"{source} says {_stamp(expires)}, which is past"
    return Reason("token.expired", [*reason.evidence, evidence], "proved", says=reason.says)


def _clock(view: View, reason: Reason) -> Reason | None:
    """Expired by the server's clock and not by ours: our clock is off."""
    expires, source = _expiry(view)
    ours, server = view.situation.now, server_time(view.response)
    if expires is None or server is None or view.offset_s is None or abs(view.offset_s) <= LEEWAY_S:
        return None
    if not ours < expires <= server:
        return None
    behind = f"this computer's clock is {abs(view.offset_s)} s behind the server's"
    evidence = [*reason.evidence, f"{source} says {_stamp(expires)}", behind]
    return Reason("token.clock", evidence, "proved", ["token.expired"], {"offset_s": view.offset_s}, reason.says)


def _strangers_token(view: View, reason: Reason) -> Reason | None:
    """Issued by or for somebody else: issuer or audience are another's."""
    token = view.token
    if token is None or view.provider is None:
        return None
    if token.provider and token.provider != view.provider.id:
        whose = view.catalog[token.provider].name
        return better(reason, "token.audience", f"its claims are probably those of {whose}", of=token.provider)
    if token.rule is not None and token.provider == view.provider.id and not token.rule.methods:
        return better(reason, "token.audience", f"it is a {token.rule.what}")
    issuer, own = _claim(view, "iss"), token.provider == view.provider.id
    if issuer and not own and _issuer_known(view):
        return better(reason, "token.audience", f"it was issued by {issuer[:120]}", iss=issuer[:200])
    audience = _claim(view, "aud")
    if audience and not own and _elsewhere(view, audience):
        return better(reason, "token.audience", f"it was made for {audience[:120]}", aud=audience[:200])
    return None


def _claim(view: View, name: str) -> str:
    """A claim as text; of a list the first element."""
    payload = view.token.parts.payload if view.token else None
    value = payload.get(name) if payload else None
    value = value[0] if isinstance(value, list) and value else value
    return value if isinstance(value, str) else ""


def _issuer_known(view: View) -> bool:
    """The issuer of this provider's tokens is known, so another one is somebody else's (unless servers choose it)."""
    if view.provider is None or (view.method is not None and not view.method.one_issuer):
        return False
    return any("iss" in rule.claims for rule in view.provider.claim_rules)


def _elsewhere(view: View, audience: str) -> bool:
    """The audience is an address of another host."""
    try:
        parts = urlsplit(audience)
        host = parts.hostname or ""
    except ValueError:
        return False
    if parts.scheme not in {"http", "https"} or not host or view.provider is None or view.situation.request is None:
        return False
    own = any(re.fullmatch(pattern, host) for pattern in view.provider.hosts)
    return not own and not view.situation.request.host.startswith(host)


def _stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M:%S UTC")
