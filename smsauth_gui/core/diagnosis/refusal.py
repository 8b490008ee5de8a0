"""Why a credential was refused: its shape on the wire, then what the token, a stored time or the clocks prove."""

from collections.abc import Callable, Mapping
from datetime import datetime, timedelta
from typing import Final

from smsauth_gui.core.diagnosis.shape import better, explain_shape, nothing_sent
from smsauth_gui.core.diagnosis.situation import Reason
from smsauth_gui.core.diagnosis.view import LEEWAY_S, View, server_time
from smsauth_gui.core.provider.schema import Shape
from smsauth_gui.core.token.carriers import TokenSeen
from smsauth_gui.core.values.http import parts_of
from smsauth_gui.core.values.linear import linear
from smsauth_gui.core.values.statement import PROVIDER, statement

BY_SHAPE: Final = frozenset(
    {
        "credential.malformed", "credential.scheme", "credential.swapped", "credential.other_provider", "token.wrong_kind",
        "token.audience", "token.not_yet_valid",
    }
)  # fmt: skip
"""Causes that are read off the credential itself, which masking hides: an archive of ours names them."""

_PROVED_BY_CLAIMS: Final = frozenset({"token.wrong_kind", "token.not_yet_valid"})
_WITH_CREDENTIAL: Final = frozenset({"call", "token", "session", "revoke"})
"""Where a request carries a credential that is looked at."""
_LEEWAY: Final = timedelta(seconds=LEEWAY_S)
_KINDS: Final = frozenset({"refresh", "id", "session"})
"""What stands where an access token belongs."""

_SAYS: Final = {"exp": "evidence.exp", "noted": "evidence.noted"}
_SAYS_PAST: Final = {"exp": "evidence.exp_past", "noted": "evidence.noted_past"}
_SAYS_AHEAD: Final = {"exp": "evidence.exp_ahead", "noted": "evidence.noted_ahead"}
"""By where the expiry stands: in the token, or noted when it was issued."""


def explain(view: View, reason: Reason) -> Reason:
    """The same refusal, explained as far as request, token and clocks allow; any other cause as it is."""
    if reason.cause not in _BY_CAUSE or (reason.cause != _DEAD and view.place not in _WITH_CREDENTIAL):
        return reason
    for step in _BY_CAUSE[reason.cause]:
        found = step(view, reason)
        if found is not None:
            return found
    return reason


def _masked(view: View, reason: Reason) -> Reason | None:
    """The flaw was seen before the archive was masked."""
    flaw = view.situation.known.flaw
    if flaw is None or flaw.cause not in BY_SHAPE or not all(carrier.masked for carrier in view.carriers):
        return None
    return better(reason, flaw.cause, flaw.evidence, "proved" if flaw.cause in _PROVED_BY_CLAIMS else "reading")


def _nothing_sent(view: View, reason: Reason) -> Reason | None:
    """Nobody can have been recognised who sent nothing (API gateways answer 403 then)."""
    if view.place != "call" or reason.certainty == "provider_says" or view.request.header("Cookie"):
        return None
    return nothing_sent(view, reason)


def _dead(view: View, reason: Reason) -> Reason:
    expires, source = _expiry(view)
    if expires is not None and expires <= (server_time(view.response) or view.situation.now):
        reason.evidence.append(statement(_SAYS_PAST[source], at=_stamp(expires)))
        reason.certainty = "proved"
    return reason


def _plain(view: View, reason: Reason) -> Reason:
    """Nothing explains it: wrong, revoked, disabled or expired all look the same."""
    expires, source = _expiry(view)
    if expires is not None:
        reason.alternatives = [code for code in reason.alternatives if code != "token.expired"]
        reason.evidence.append(statement(_SAYS_AHEAD[source], at=_stamp(expires)))
        others = ["token.revoked"]
    elif view.token is not None or (view.method is not None and view.method.carries == "token"):
        reason.evidence.append(statement("evidence.expiry_unknown"))
        others = ["token.expired", "token.revoked"]
    else:
        others = ["credential.malformed"]
    reason.alternatives = [*reason.alternatives, *others]
    return reason


# ---- the kind of token -------------------------------------------------------------------------------------
def _wrong_kind(view: View, reason: Reason) -> Reason | None:
    """A refresh, ID or session token where an access token belongs."""
    if view.place != "call":
        return None
    if view.token is not None and view.token.kind in _KINDS:
        kind = view.token.kind
        return better(reason, "token.wrong_kind", statement(f"evidence.token_is_{kind}"), "proved", kind=kind)
    shape = _refresh_shape(view)
    if shape is None:
        return None
    evidence = statement("evidence.looks_like", what=statement(PROVIDER, text=shape.what))
    return better(reason, "token.wrong_kind", evidence, kind="refresh")


def _refresh_shape(view: View) -> Shape | None:
    """The documented shape of a refresh token that a credential of the request has."""
    for shape in view.provider.shapes if view.provider else ():
        if "refresh" in shape.id and any(linear(shape.pattern).fullmatch(carrier.value) for carrier in view.carriers):
            return shape
    return None


# ---- times and clocks --------------------------------------------------------------------------------------
def _expiry(view: View) -> tuple[datetime | None, str]:
    """When the token ends, and where that stands: ``exp`` or ``noted``."""
    claim = view.token.moment("exp") if view.token else None
    if claim is not None:
        return claim, "exp"
    return view.situation.known.expires_at, "noted"


def _clock(view: View, reason: Reason) -> Reason | None:
    """Expired by the server's clock and not by ours: our clock is off."""
    expires, source = _expiry(view)
    ours, server, offset_s = view.situation.now, server_time(view.response), view.offset_s
    if expires is None or server is None or offset_s is None or abs(offset_s) <= LEEWAY_S:
        return None
    if not ours < expires <= server:
        return None
    behind = statement("evidence.clock_behind", seconds=abs(offset_s))
    evidence = [*reason.evidence, statement(_SAYS[source], at=_stamp(expires)), behind]
    return Reason("token.clock", evidence, "proved", ["token.expired"], {"offset_s": offset_s}, reason.says)


def _past(view: View, reason: Reason) -> Reason | None:
    """Expired by the server's clock; by ours where the server's is not known."""
    expires, source = _expiry(view)
    if expires is None or expires > (server_time(view.response) or view.situation.now):
        return None
    evidence = statement(_SAYS_PAST[source], at=_stamp(expires))
    return better(reason, "token.expired", evidence, "proved")


def _too_early(view: View, reason: Reason) -> Reason | None:
    """Its beginning lies in the future by the server's clock."""
    server = server_time(view.response) or view.situation.now
    begins = [view.token.moment(name) for name in ("nbf", "iat")] if view.token else []
    late = [moment for moment in begins if moment is not None and moment > server + _LEEWAY]
    if not late:
        return None
    evidence = statement("evidence.valid_from", begin=_stamp(max(late)), clock=_stamp(server))
    return Reason("token.not_yet_valid", [*reason.evidence, evidence], "proved", ["token.clock"], says=reason.says)


def _clocks_differ(view: View, reason: Reason) -> None:
    """Explains nothing by itself, and stands beside what does."""
    if view.offset_s is not None and abs(view.offset_s) > LEEWAY_S:
        reason.evidence.append(statement("evidence.clocks_differ", seconds=abs(view.offset_s)))


def _stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M:%S UTC")


# ---- issued by or for somebody else ------------------------------------------------------------------------
def _strangers_token(view: View, reason: Reason) -> Reason | None:
    """Issuer, audience or the kind of claims are another's."""
    token = view.token
    if token is None or view.provider is None:
        return None
    if token.provider == view.provider.id:
        return _of_no_method(reason, token)
    if token.provider:
        evidence = statement("evidence.claims_probably_of", provider=view.catalog[token.provider].name)
        return better(reason, "token.audience", evidence, of=token.provider)
    issuer, audience = _claim(token, "iss"), _claim(token, "aud")
    if issuer and _issuer_known(view):
        evidence = statement("evidence.issued_by", issuer=issuer[:120])
        return better(reason, "token.audience", evidence, iss=issuer[:200])
    if _elsewhere(view, audience):
        evidence = statement("evidence.made_for", audience=audience[:120])
        return better(reason, "token.audience", evidence, aud=audience[:200])
    return None


def _of_no_method(reason: Reason, token: TokenSeen) -> Reason | None:
    """A token of this provider that none of its API's methods takes."""
    if token.rule is None or token.rule.methods:
        return None
    evidence = statement("evidence.token_is", what=statement(PROVIDER, text=token.rule.what))
    return better(reason, "token.audience", evidence)


def _claim(token: TokenSeen, name: str) -> str:
    """A claim as text; of a list the first element."""
    value = token.parts.payload.get(name) if token.parts.payload else None
    if isinstance(value, list) and value:
        value = value[0]
    return value if isinstance(value, str) else ""


def _issuer_known(view: View) -> bool:
    """The issuer of this provider's tokens is known, so another one is somebody else's (unless servers choose it)."""
    if view.provider is None or (view.method is not None and not view.method.one_issuer):
        return False
    return any("iss" in rule.claims for rule in view.provider.claim_rules)


def _elsewhere(view: View, audience: str) -> bool:
    """The audience is an address of another host than the one that was asked."""
    parts = parts_of(audience)
    host = parts.hostname or ""
    if parts.scheme not in {"http", "https"} or not host or view.provider is None or view.situation.request is None:
        return False
    return not view.provider.owns(host) and not view.request.host.startswith(host)


_DEAD: Final = "oauth.refresh_dead"
_CLOSER: Final = (
    _masked, explain_shape, _wrong_kind, _clock, _past, _too_early, _clocks_differ, _strangers_token,
)  # fmt: skip
"""What explains a refusal better than the bare fact, the more certain first."""
_BY_CAUSE: Final[Mapping[str, tuple[Callable[[View, Reason], Reason | None], ...]]] = {
    _DEAD: (_dead,),
    "permission.scope": (_masked, _nothing_sent, _wrong_kind),
    "permission.role": (_masked, _nothing_sent, _wrong_kind),
    "token.expired": (_masked, _clock),
    "credential.missing": (_masked, explain_shape),
    "credential.other_provider": _CLOSER,
    "credential.rejected": (*_CLOSER, _plain),
}
"""Causes that a closer look at the request may replace by a better one: the first step that finds one decides."""
