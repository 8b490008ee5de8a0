"""Why a credential was refused: its shape on the wire, then what the token, a stored time or the clocks prove."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from typing import Final

from smsauth_gui.core.diagnosis_view import LEEWAY_S, Reason, View, server_time
from smsauth_gui.core.provider import Method, Provider, SendBasic, SendHeader, SendQuery, Shape
from smsauth_gui.core.sighting import Carrier, basic_pair, fits, flaw_of, way_of

REFUSALS: Final = frozenset(
    {"credential.rejected", "credential.missing", "token.expired", "permission.scope", "permission.role"}
)
"""Causes that a closer look at the request may replace by a better one."""

_LEEWAY: Final = timedelta(seconds=LEEWAY_S)


def explain(view: View, reason: Reason) -> Reason:
    """The same refusal, explained as far as request, token and clocks allow."""
    if view.place not in {"call", "token", "session", "revoke"}:
        return reason
    if view.situation.known.flaw and all(carrier.masked for carrier in view.carriers):
        return _masked(view, reason)
    if reason.cause in {"permission.scope", "permission.role"}:
        return _wrong_kind(view, reason) or reason
    if reason.cause == "token.expired":
        return _clock(view, reason) or reason
    shaped = _shape(view, reason)
    if shaped is not None:
        return shaped
    if reason.cause == "credential.missing":
        return reason
    return _wrong_kind(view, reason) or _times(view, reason) or _strangers_token(view, reason) or _plain(view, reason)


def _better(reason: Reason, cause: str, evidence: str, certainty: str = "reading", **detail: str) -> Reason:
    """A better cause with the first one's evidence kept."""
    return Reason(
        cause,
        [*reason.evidence, evidence],
        certainty,  # type: ignore[arg-type]  # one of the four, written here
        ["credential.rejected"] if certainty == "reading" else [],
        dict(detail),
        reason.says,
    )


def _masked(view: View, reason: Reason) -> Reason:
    """The flaw was seen before the archive was masked."""
    cause, _, words = view.situation.known.flaw.partition(": ")
    return _better(reason, cause, words or "its shape, seen before it was masked")


def _plain(view: View, reason: Reason) -> Reason:
    """Nothing explains it: wrong, revoked, disabled or expired all look the same."""
    tokenlike = bool(view.token) or bool(view.method and "{token}" in str(getattr(view.method.send, "value", "")))
    others = ["token.revoked", "token.expired"] if tokenlike else ["credential.malformed"]
    reason.alternatives = [*reason.alternatives, *others]
    if view.token is None and view.situation.known.expires_at is None and tokenlike:
        reason.evidence.append("nothing tells when it expires")
    return reason


# ---- shape -------------------------------------------------------------------------------------------------


def _shape(view: View, reason: Reason) -> Reason | None:
    if view.place != "call" and not isinstance(_expected(view), SendBasic):
        return None
    if not view.carriers:
        if view.situation.request is None:
            return None
        return _better(reason, "credential.missing", "the request carries no credential", "proved")
    expected = _expected(view)
    carrier = view.carriers[0]
    if expected is not None:
        right = next((item for item in view.carriers if fits(expected, item)), None)
        if right is None:
            evidence = f"it travels as {carrier.way}, where {way_of(expected)} belongs"
            return _better(reason, "credential.scheme", evidence, sent=carrier.way, wanted=way_of(expected))
        carrier = right
    if carrier.masked or reason.cause == "credential.missing":
        return None
    return _value(view, reason, carrier)


def _expected(view: View) -> SendBasic | SendHeader | SendQuery | None:
    """How this request should authenticate itself, as far as the method is known."""
    method = view.method
    if method is None:
        return None
    send = method.send
    if view.place in {"token", "session", "revoke"}:
        template = getattr(method, "create" if view.place != "revoke" else "destroy", None) or getattr(
            method, "revoke", None
        )
        send = getattr(template, "send", None) or send
    return send if isinstance(send, SendBasic | SendHeader | SendQuery) else None


def _value(view: View, reason: Reason, carrier: Carrier) -> Reason | None:
    expected = _expected(view)
    if carrier.word.lower() == "basic":
        pair = basic_pair(carrier.value)
        if isinstance(expected, SendHeader):
            if pair is not None:
                evidence = "the value is base64 of a pair, where the raw key belongs"
                return _better(reason, "credential.scheme", evidence, sent="base64", wanted="raw")
            return _flawed(reason, carrier.value)
        if pair is None:
            return _better(reason, "credential.malformed", "the Basic value is not base64 of user:password")
        return _pair(view, reason, pair)
    return _flawed(reason, carrier.value) or _foreign(view, reason, carrier)


def _flawed(reason: Reason, value: str) -> Reason | None:
    flaw = flaw_of(value)
    return _better(reason, "credential.malformed", f"the credential has {_article(flaw)}", flaw=flaw) if flaw else None


def _article(flaw: str) -> str:
    return f"been {flaw}" if flaw in {"cut short", "url-encoded"} else flaw


def _pair(view: View, reason: Reason, pair: tuple[str, str]) -> Reason | None:
    """User and password: copied badly, or exchanged."""
    for value in pair:
        if flaw_of(value) and not re.search(r"%[0-9A-Fa-f]{2}", value):
            return _flawed(reason, value)
    method, provider = view.method, view.provider
    send = _expected(view)
    if method is None or provider is None or not isinstance(send, SendBasic):
        return None
    first, second = _pattern(provider, method, send.username), _pattern(provider, method, send.password)
    if not first or not second or first == second:
        return None
    user, password = pair
    crossed = re.fullmatch(first, password) and re.fullmatch(second, user)
    straight = re.fullmatch(first, user) and re.fullmatch(second, password)
    if crossed and not straight:
        return _better(reason, "credential.swapped", "each half has the other one's documented shape")
    return None


def _pattern(provider: Provider, method: Method, template: str) -> str:
    name = template.strip("{}")
    known = {item.id: item.pattern for item, _ in provider.fields_of(method)}
    return known.get(name, "")


def _foreign(view: View, reason: Reason, carrier: Carrier) -> Reason | None:
    """A credential that clearly belongs elsewhere: another provider, or another family of this one."""
    own = view.provider.id if view.provider else ""
    token = view.token
    if token is not None and token.provider and token.rule is not None:
        if token.provider != own and token.rule.confidence == "high":
            whose = view.catalog[token.provider].name
            return _better(reason, "credential.other_provider", f"its claims are those of {whose}", of=token.provider)
        other_family = token.provider == own and view.method is not None and token.rule.methods
        if other_family and view.method.id not in token.rule.methods:  # type: ignore[union-attr]  # checked above
            return _better(
                reason, "credential.other_provider", f"it is a {token.rule.what}: another kind of credential"
            )
    if token is not None and view.method is not None and _wants_static(view.method):
        return _better(reason, "credential.other_provider", "it is a signed token, where a fixed key or token belongs")
    for provider_id, shape in _shapes(view, carrier.value):
        fitting = provider_id == own and (not shape.methods or view.method is None or view.method.id in shape.methods)
        if fitting:
            return None
        return _better(reason, "credential.other_provider", f"it looks like a {shape.what}", of=provider_id)
    return None


def _wants_static(method: Method) -> bool:
    return "{token}" not in str(getattr(method.send, "value", "{token}"))


def _shapes(view: View, value: str) -> list[tuple[str, Shape]]:
    """The distinctive shapes a value has, this provider's own first."""
    own = view.provider.id if view.provider else ""
    found = [
        (provider.id, shape)
        for provider in view.catalog
        for shape in provider.shapes
        if shape.confidence == "high" and re.fullmatch(shape.pattern, value)
    ]
    return sorted(found, key=lambda item: item[0] != own)


# ---- proofs ------------------------------------------------------------------------------------------------


def _wrong_kind(view: View, reason: Reason) -> Reason | None:
    rule = view.token.rule if view.token else None
    if rule is None or rule.token_kind in {"access", "user"} or view.place != "call":
        return None
    names = {"refresh": "a refresh token", "id": "an ID token", "session": "a session token"}
    evidence = f"its claims are those of {names.get(rule.token_kind, rule.what)}"
    return Reason("token.wrong_kind", [*reason.evidence, evidence], "proved", detail={"kind": rule.token_kind})


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
        return Reason("token.not_yet_valid", [*reason.evidence, evidence], "proved", ["token.clock"])
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
    return Reason("token.clock", evidence, "proved", ["token.expired"], {"offset_s": view.offset_s})


def _strangers_token(view: View, reason: Reason) -> Reason | None:
    """Issued by or for somebody else: the issuer is another provider's."""
    token = view.token
    own = view.provider.id if view.provider else ""
    if token is None or not token.provider or not own or token.provider == own:
        return None
    whose = view.catalog[token.provider].name
    return _better(reason, "token.audience", f"its claims are probably those of {whose}", of=token.provider)


def _stamp(moment: datetime) -> str:
    return moment.strftime("%Y-%m-%d %H:%M:%S UTC")
