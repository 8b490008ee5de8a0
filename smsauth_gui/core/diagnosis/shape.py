"""Why a credential was refused, as far as the request itself shows: its form on the wire, and what it looks like."""

from __future__ import annotations

import re
from collections.abc import Iterator
from urllib.parse import urlsplit

from smsauth_gui.core.diagnosis.situation import Reason
from smsauth_gui.core.diagnosis.view import View
from smsauth_gui.core.provider.schema import (
    Certainty,
    Field,
    Method,
    Provider,
    Send,
    SendBasic,
    SendHeader,
    SendQuery,
    Shape,
)
from smsauth_gui.core.token.carriers import Carrier, basic_pair, fits, way_of
from smsauth_gui.core.token.flaw import CUT, PLACEHOLDER, decoded, flaw_of, is_redacted, token_flaw, whole_length
from smsauth_gui.core.values.statement import PROVIDER, Statement, statement


def better(reason: Reason, cause: str, evidence: Statement, certainty: Certainty = "reading", **detail: str) -> Reason:
    """A better cause with the first one's evidence kept."""
    others = ["credential.rejected"] if certainty == "reading" else []
    return Reason(cause, [*reason.evidence, evidence], certainty, others, dict(detail), reason.says)


def explain_shape(view: View, reason: Reason) -> Reason | None:
    """The refusal explained by the request's shape, or None when it shows nothing."""
    expected = expected_send(view)
    if view.place != "call" and not isinstance(expected, SendBasic):
        return _login_members(view, reason)
    if not view.carriers:
        if view.situation.request is None or not view.situation.headers_known:
            return None
        return better(reason, "credential.missing", statement("evidence.nothing_sent"), "proved")
    ways = _ways(view, expected)
    right = next((item for send in ways for item in view.carriers if fits(send, item)), None)
    if ways and right is None:
        return _wrong_way(view, reason, view.carriers[0], ways[0])
    carrier = right or view.carriers[0]
    if carrier.masked or reason.cause == "credential.missing":
        return None
    return _value(view, reason, carrier, next((send for send in ways if fits(send, carrier)), expected))


def expected_send(view: View) -> Send | None:
    """How this request should authenticate itself, as far as the method is known."""
    method = view.method
    if method is None:
        return None
    send: Send | None = method.send
    if view.place in {"token", "session", "revoke"}:
        template = getattr(method, "create" if view.place != "revoke" else "destroy", None)
        template = template or getattr(method, "revoke", None)
        send = getattr(template, "send", None) or send
    return send if isinstance(send, SendBasic | SendHeader | SendQuery) else None


def _ways(view: View, expected: Send | None) -> list[Send]:
    if expected is None or view.method is None:
        return []
    return [expected, *(view.method.also if view.place == "call" else ())]


def _wrong_way(view: View, reason: Reason, carrier: Carrier, wanted: Send) -> Reason:
    evidence = statement("evidence.wrong_way", sent=carrier.way, wanted=way_of(wanted))
    if carrier.where == "body":
        evidence = statement("evidence.wrong_way_body", name=carrier.name, wanted=way_of(wanted))
    found = better(reason, "credential.scheme", evidence, sent=carrier.way, wanted=way_of(wanted))
    flaw = flaw_of(carrier.value, view.catalog.vocabulary)
    if flaw and not carrier.masked:
        found.evidence.append(flaw)
        found.alternatives.insert(0, "credential.malformed")
    return found


def _login_members(view: View, reason: Reason) -> Reason | None:
    """User name and password in a body: a placeholder that was never filled in."""
    for name in ("username", "password", "user", "login"):
        value = view.form.get(name, "")
        if value and not is_redacted(value) and flaw_of(value, view.catalog.vocabulary) == PLACEHOLDER:
            evidence = statement("evidence.member_placeholder", name=name)
            return better(reason, "credential.malformed", evidence, flaw=PLACEHOLDER.code)
    return None


# ---- the value ---------------------------------------------------------------------------------------------


def _value(view: View, reason: Reason, carrier: Carrier, expected: Send | None) -> Reason | None:
    if carrier.word.lower() == "basic" and not isinstance(expected, SendHeader):
        return _basic(view, reason, carrier, expected)
    if not isinstance(expected, SendBasic) and (inside := decoded(carrier.value)) and "." not in carrier.value:
        code = "evidence.base64_of_pair" if ":" in inside.strip(":\r\n") else "evidence.base64_of_key"
        return better(reason, "credential.scheme", statement(code), sent="base64", wanted="raw")
    return (
        _flawed(view, reason, carrier.value)
        or _cut(view, reason, carrier.value)
        or _id_in_its_place(view, reason, carrier.value)
        or _foreign(view, reason, carrier)
    )


def _basic(view: View, reason: Reason, carrier: Carrier, expected: Send | None) -> Reason | None:
    pair = basic_pair(carrier.value)
    if pair is not None:
        return _pair(view, reason, pair, expected)
    if re.fullmatch(r"[^\s:]+:[^\s]+", carrier.value):
        return better(reason, "credential.scheme", statement("evidence.pair_raw"), sent="raw", wanted="base64")
    if flaw_of(carrier.value, view.catalog.vocabulary) == PLACEHOLDER:
        return _flawed(view, reason, carrier.value)
    return better(reason, "credential.malformed", statement("evidence.basic_unreadable"))


def _flawed(view: View, reason: Reason, value: str) -> Reason | None:
    flaw = flaw_of(value, view.catalog.vocabulary)
    if not flaw:
        return None
    counted = token_flaw(value) if flaw == CUT else None
    if counted is not None:
        return better(reason, "credential.malformed", counted, "proved", flaw=flaw.code)
    return better(reason, "credential.malformed", flaw, flaw=flaw.code)


def _cut(view: View, reason: Reason, value: str) -> Reason | None:
    """The beginning of something whose whole shape is documented."""
    for item in _fields(view):
        if item.pattern and (whole := whole_length(value, item.pattern)):
            label = statement(PROVIDER, text=item.label)
            evidence = statement("evidence.cut_length", label=label, whole=whole, length=len(value))
            return better(reason, "credential.malformed", evidence, "proved", flaw=CUT.code)
    return None


def _fields(view: View) -> Iterator[Field]:
    if view.provider is not None and view.method is not None:
        yield from (item for item, _ in view.provider.fields_of(view.method))


def _pair(view: View, reason: Reason, pair: tuple[str, str], expected: Send | None) -> Reason | None:
    """User and password: copied badly, or exchanged."""
    if not all(pair):
        code = "evidence.password_empty" if pair[0] else "evidence.user_empty"
        return better(reason, "credential.malformed", statement(code), flaw="empty")
    for value in pair:
        if (
            not is_redacted(value)
            and flaw_of(value, view.catalog.vocabulary)
            and not re.search(r"%[0-9A-Fa-f]{2}", value)
        ):
            return _flawed(view, reason, value)
    if view.provider is None or view.method is None or not isinstance(expected, SendBasic):
        return None
    patterns = [pattern_of(view.provider, view.method, text) for text in (expected.username, expected.password)]
    if exchanged(pair, *patterns):
        return better(reason, "credential.swapped", statement("evidence.pair_swapped"))
    if pair[0] in _segments(view) and expected.username not in (view.call.url if view.call else ""):
        return better(reason, "credential.swapped", statement("evidence.id_as_user"))
    return _cut(view, reason, pair[0])


def exchanged(pair: tuple[str, str], first: str, second: str) -> bool:
    """The halves stand in each other's place, by the shapes that are documented for them."""
    user, password = pair
    if first == second:
        return False
    if (first and re.fullmatch(first, user)) or (second and not first and re.fullmatch(second, password)):
        return False
    crossed_first = not first or re.fullmatch(first, password) is not None
    crossed_second = not second or re.fullmatch(second, user) is not None
    return bool(first or second) and crossed_first and crossed_second


def pattern_of(provider: Provider, method: Method, template: str) -> str:
    """The documented pattern of the field that a template holds, or an empty text."""
    name = template.strip("{}")
    known = {item.id: item.pattern for item, _ in provider.fields_of(method)}
    return known.get(name, "")


def _segments(view: View) -> list[str]:
    try:
        path = urlsplit(view.situation.request.url).path if view.situation.request else ""
    except ValueError:
        return []
    return [part for part in path.split("/") if len(part) >= 8]


def _id_in_its_place(view: View, reason: Reason, value: str) -> Reason | None:
    if value in _segments(view):
        return better(reason, "credential.swapped", statement("evidence.id_as_secret"))
    return None


# ---- somebody else's ---------------------------------------------------------------------------------------


def _foreign(view: View, reason: Reason, carrier: Carrier) -> Reason | None:
    """A credential that clearly belongs elsewhere: another provider, or another family of this one."""
    return _foreign_token(view, reason) or _foreign_shape(view, reason, carrier.value)


def _foreign_token(view: View, reason: Reason) -> Reason | None:
    token, method = view.token, view.method
    own = view.provider.id if view.provider else ""
    if token is None:
        return None
    rule = token.rule
    if rule is not None and token.provider and token.kind == "access":
        if token.provider != own and rule.confidence == "high":
            whose = view.catalog[token.provider].name
            evidence = statement("evidence.claims_of", provider=whose)
            found = better(reason, "credential.other_provider", evidence, of=token.provider)
            found.alternatives.insert(0, "token.audience")
            return found
        if token.provider == own and method is not None and rule.methods and method.id not in rule.methods:
            what = statement(PROVIDER, text=rule.what)
            return better(reason, "credential.other_provider", statement("evidence.token_is_another", what=what))
    if method is not None and _wants_static(method) and token.parts.form == "jws":
        return better(reason, "credential.other_provider", statement("evidence.token_is_signed"))
    return None


def _wants_static(method: Method) -> bool:
    return "{token}" not in str(getattr(method.send, "value", "{token}"))


def _foreign_shape(view: View, reason: Reason, value: str) -> Reason | None:
    """The distinctive shape of another provider's credential, or a shape that only another family of this one has."""
    own, method = view.provider.id if view.provider else "", view.method
    found = sorted(_shapes(view, value), key=lambda item: item[0] != own)
    for provider_id, shape in found:
        fitting = provider_id == own and (not shape.methods or method is None or method.id in shape.methods)
        if fitting:
            return None
    for provider_id, shape in found:
        what = statement(PROVIDER, text=shape.what)
        if shape.confidence == "high":
            evidence = statement("evidence.looks_like", what=what)
            return better(reason, "credential.other_provider", evidence, of=provider_id)
        if provider_id == own and method is not None and _tokens_are_signed(view, method):
            evidence = statement("evidence.looks_like_another", what=what)
            return better(reason, "credential.other_provider", evidence)
    return None


def _shapes(view: View, value: str) -> Iterator[tuple[str, Shape]]:
    own = view.provider.id if view.provider else ""
    for provider in view.catalog:
        for shape in provider.shapes:
            telling = shape.confidence == "high" or (provider.id == own and shape.methods)
            if telling and shape.kind != "error_answer" and re.fullmatch(shape.pattern, value):
                yield provider.id, shape


def _tokens_are_signed(view: View, method: Method) -> bool:
    """The method's tokens are JWTs, so that a short word without dots is none of them."""
    if view.provider is None or _wants_static(method):
        return False
    return any(method.id in rule.methods for rule in view.provider.claim_rules)
