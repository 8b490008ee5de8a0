"""Why a credential was refused: its shape on the wire, then what the token, a stored time or the clocks prove."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import urlsplit

from smsauth_gui.core.diagnosis.shape import better, explain_shape
from smsauth_gui.core.diagnosis.situation import Reason
from smsauth_gui.core.diagnosis.view import LEEWAY_S, View, server_time
from smsauth_gui.core.values.statement import PROVIDER, statement

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
_KINDS: Final = {
    "refresh": statement("evidence.token_is_refresh"),
    "id": statement("evidence.token_is_id"),
    "session": statement("evidence.token_is_session"),
}
"""What stands where an access token belongs."""

_SAYS: Final = {"exp": "evidence.exp", "noted": "evidence.noted"}
_SAYS_PAST: Final = {"exp": "evidence.exp_past", "noted": "evidence.noted_past"}
_SAYS_AHEAD: Final = {"exp": "evidence.exp_ahead", "noted": "evidence.noted_ahead"}
"""By where the expiry stands: in the token, or noted when it was issued."""


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
    flaw = view.situation.known.flaw
    if flaw is None or flaw.cause not in BY_SHAPE or not all(carrier.masked for carrier in view.carriers):
        return None
    sure = flaw.cause in {"token.wrong_kind", "token.not_yet_valid"}
    return better(reason, flaw.cause, flaw.evidence, "proved" if sure else "reading")


def _nothing_sent(view: View, reason: Reason) -> Reason | None:
    """Nobody can have been recognised who sent nothing (API gateways answer 403 then)."""
    request = view.situation.request
    if request is None or view.carriers or view.place != "call" or not view.situation.headers_known:
        return None
    if request.header("Cookie") or reason.certainty == "provider_says":
        return None
    return better(reason, "credential.missing", statement("evidence.nothing_sent"), "proved")


def _dead(view: View, reason: Reason) -> Reason:
    expires, source = _expiry(view)
    if expires is not None and expires <= (server_time(view.response) or view.situation.now):
        reason.evidence.append(statement(_SAYS_PAST[source], at=_stamp(expires)))
        reason.certainty = "proved"
    return reason


def _plain(view: View, reason: Reason) -> Reason:
    """Nothing explains it: wrong, revoked, disabled or expired all look the same."""
    tokenlike = bool(view.token) or bool(view.method and "{token}" in str(getattr(view.method.send, "value", "")))
    expires, source = _expiry(view)
    if expires is not None:
        reason.alternatives = [code for code in reason.alternatives if code != "token.expired"]
        reason.evidence.append(statement(_SAYS_AHEAD[source], at=_stamp(expires)))
        others = ["token.revoked"]
    elif tokenlike:
        reason.evidence.append(statement("evidence.expiry_unknown"))
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
        evidence = [*reason.evidence, _KINDS[kind]]
        return Reason("token.wrong_kind", evidence, "proved", detail={"kind": kind}, says=reason.says)
    for provider in (view.provider,) if view.provider else ():
        for shape in provider.shapes:
            if "refresh" in shape.id and any(re.fullmatch(shape.pattern, carrier.value) for carrier in view.carriers):
                return better(
                    reason,
                    "token.wrong_kind",
                    statement("evidence.looks_like", what=statement(PROVIDER, text=shape.what)),
                    kind="refresh",
                )
    return None


def _expiry(view: View) -> tuple[datetime | None, str]:
    claim = view.token.moment("exp") if view.token else None
    if claim is not None:
        return claim, "exp"
    return view.situation.known.expires_at, "noted"


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
        evidence = statement("evidence.valid_from", begin=_stamp(max(late)), clock=_stamp(server))
        return Reason("token.not_yet_valid", [*reason.evidence, evidence], "proved", ["token.clock"], says=reason.says)
    if view.offset_s is not None and abs(view.offset_s) > LEEWAY_S:
        reason.evidence.append(statement("evidence.clocks_differ", seconds=abs(view.offset_s)))
    return None


def _expired(reason: Reason, expires: datetime, source: str) -> Reason:
    evidence = statement(_SAYS_PAST[source], at=_stamp(expires))
    return Reason("token.expired", [*reason.evidence, evidence], "proved", says=reason.says)


def _clock(view: View, reason: Reason) -> Reason | None:
    """Expired by the server's clock and not by ours: our clock is off."""
    expires, source = _expiry(view)
    ours, server = view.situation.now, server_time(view.response)
    if expires is None or server is None or view.offset_s is None or abs(view.offset_s) <= LEEWAY_S:
        return None
    if not ours < expires <= server:
        return None
    behind = statement("evidence.clock_behind", seconds=abs(view.offset_s))
    evidence = [*reason.evidence, statement(_SAYS[source], at=_stamp(expires)), behind]
    return Reason("token.clock", evidence, "proved", ["token.expired"], {"offset_s": view.offset_s}, reason.says)


def _strangers_token(view: View, reason: Reason) -> Reason | None:
    """Issued by or for somebody else: issuer or audience are another's."""
    token = view.token
    if token is None or view.provider is None:
        return None
    if token.provider and token.provider != view.provider.id:
        whose = view.catalog[token.provider].name
        return better(
            reason, "token.audience", statement("evidence.claims_probably_of", provider=whose), of=token.provider
        )
    if token.rule is not None and token.provider == view.provider.id and not token.rule.methods:
        return better(
            reason, "token.audience", statement("evidence.token_is", what=statement(PROVIDER, text=token.rule.what))
        )
    issuer, own = _claim(view, "iss"), token.provider == view.provider.id
    if issuer and not own and _issuer_known(view):
        evidence = statement("evidence.issued_by", issuer=issuer[:120])
        return better(reason, "token.audience", evidence, iss=issuer[:200])
    audience = _claim(view, "aud")
    if audience and not own and _elsewhere(view, audience):
        evidence = statement("evidence.made_for", audience=audience[:120])
        return better(reason, "token.audience", evidence, aud=audience[:200])
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
