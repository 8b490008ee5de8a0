"""Why a credential was refused, as far as the request itself shows: its form on the wire, and what it looks like."""

import re
from collections.abc import Iterator

from smsauth_gui.core.diagnosis.situation import Reason
from smsauth_gui.core.diagnosis.view import View
from smsauth_gui.core.provider import schema
from smsauth_gui.core.safe.redact import secrets_in
from smsauth_gui.core.token.carriers import Carrier, basic_pair, fits
from smsauth_gui.core.token.flaw import CUT, PLACEHOLDER, decoded, flaw_of, is_redacted, token_flaw, whole_length
from smsauth_gui.core.values.linear import linear
from smsauth_gui.core.values.statement import PROVIDER, Statement, statement


def better(
    reason: Reason, cause: str, evidence: Statement, certainty: schema.Certainty = "reading", **detail: str
) -> Reason:
    """A better cause with the first one's evidence kept."""
    others = ["credential.rejected"] if certainty == "reading" else []
    return Reason(cause, [*reason.evidence, evidence], certainty, others, dict(detail), reason.says)


def explain_shape(view: View, reason: Reason) -> Reason | None:
    """The refusal explained by the request's shape, or None when it shows nothing."""
    expected = expected_send(view)
    if view.place != "call" and not isinstance(expected, schema.SendBasic):
        return _login_members(view, reason)
    if not view.carriers:
        return nothing_sent(view, reason)
    ways = _ways(view, expected)
    if not ways:
        return _value(view, reason, view.carriers[0], expected)
    right = next(((item, send) for send in ways for item in view.carriers if fits(send, item)), None)
    if right is None:
        return _wrong_way(view, reason, view.carriers[0], ways[0])
    return _value(view, reason, *right)


def nothing_sent(view: View, reason: Reason) -> Reason | None:
    """The request was seen whole, and no credential in it: it may still carry one in a form that nobody told us of."""
    if view.carriers or view.situation.request is None or not view.situation.headers_known:
        return None
    if secrets_in(view.request, view.catalog.vocabulary):
        return None  # something of it may be the credential, under another name than is known
    found = better(reason, "credential.missing", statement("evidence.nothing_sent"))
    if reason.cause == found.cause:  # the answer says so, and what is seen agrees
        found.certainty, found.alternatives = reason.certainty, reason.alternatives
    return found


def expected_send(view: View) -> schema.Send | None:
    """How this request should authenticate itself, as far as the method is known."""
    method = view.method
    if method is None:
        return None
    whole = next((endpoint.whole for endpoint in method.endpoints if endpoint.place == view.place), None)
    send = (whole and whole.send) or method.send
    return None if isinstance(send, schema.SendNothing) else send


def _ways(view: View, expected: schema.Send | None) -> list[schema.Send]:
    """All ways in which the credential may travel, the usual one first; none where the method is not known."""
    if expected is None or view.method is None:
        return []
    if view.place != "call":
        return [expected]
    return [expected, *view.method.also]


def _wrong_way(view: View, reason: Reason, carrier: Carrier, wanted: schema.Send) -> Reason:
    evidence = statement("evidence.wrong_way", sent=carrier.way, wanted=wanted.way)
    if carrier.where == "body":
        evidence = statement("evidence.wrong_way_body", name=carrier.name, wanted=wanted.way)
    found = better(reason, "credential.scheme", evidence, sent=carrier.way, wanted=wanted.way)
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
def _value(view: View, reason: Reason, carrier: Carrier, expected: schema.Send | None) -> Reason | None:
    if carrier.masked or reason.cause == "credential.missing":
        return None
    if carrier.word.lower() == "basic" and not isinstance(expected, schema.SendHeader):
        return _basic(view, reason, carrier, expected)
    return (
        _encoded(reason, carrier.value, expected)
        or _flawed(view, reason, carrier.value)
        or _cut(view, reason, carrier.value)
        or _elsewhere(view, reason, carrier.value)
    )


def _encoded(reason: Reason, value: str, expected: schema.Send | None) -> Reason | None:
    """The base64 of a key or a pair, where the raw key belongs."""
    inside = decoded(value)
    if isinstance(expected, schema.SendBasic) or not inside or "." in value:
        return None
    code = "evidence.base64_of_pair" if ":" in inside.strip(":\r\n") else "evidence.base64_of_key"
    return better(reason, "credential.scheme", statement(code), sent="base64", wanted="raw")


def _basic(view: View, reason: Reason, carrier: Carrier, expected: schema.Send | None) -> Reason | None:
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
    if view.provider is None or view.method is None:
        return None
    for item, _ in view.provider.fields_of(view.method):
        if item.pattern and (whole := whole_length(value, item.pattern)):
            label = statement(PROVIDER, text=item.label)
            evidence = statement("evidence.cut_length", label=label, whole=whole, length=len(value))
            return better(reason, "credential.malformed", evidence, "proved", flaw=CUT.code)
    return None


def _pair(view: View, reason: Reason, pair: tuple[str, str], expected: schema.Send | None) -> Reason | None:
    """User and password: copied badly, or exchanged."""
    if not all(pair):
        code = "evidence.password_empty" if pair[0] else "evidence.user_empty"
        return better(reason, "credential.malformed", statement(code), flaw="empty")
    for value in pair:
        # A percent sign is nothing unusual in a password.
        if not is_redacted(value) and not re.search(r"%[0-9A-Fa-f]{2}", value):
            flawed = _flawed(view, reason, value)
            if flawed is not None:
                return flawed
    if isinstance(expected, schema.SendBasic):
        return _swapped(view, reason, pair, expected) or _cut(view, reason, pair[0])
    return None


def _swapped(view: View, reason: Reason, pair: tuple[str, str], expected: schema.SendBasic) -> Reason | None:
    """Each half stands in the other's place, or an id of the address in the user's."""
    if view.provider is None or view.method is None:
        return None
    patterns = [pattern_of(view.provider, view.method, text) for text in (expected.username, expected.password)]
    if exchanged(pair, *patterns):
        return better(reason, "credential.swapped", statement("evidence.pair_swapped"))
    belongs_there = view.call is not None and expected.username in view.call.url
    if pair[0] in _segments(view) and not belongs_there:
        return better(reason, "credential.swapped", statement("evidence.id_as_user"))
    return None


def exchanged(pair: tuple[str, str], first: str, second: str) -> bool:
    """The halves stand in each other's place, by the shapes that are documented for them."""
    user, password = pair
    if first == second:
        return False
    if _has(first, user) or (not first and _has(second, password)):
        return False
    return (not first or _has(first, password)) and (not second or _has(second, user))


def _has(pattern: str, value: str) -> bool:
    """The value has this documented shape; where none is documented, it has none."""
    return bool(pattern) and linear(pattern).fullmatch(value) is not None


def pattern_of(provider: schema.Provider, method: schema.Method, template: str) -> str:
    """The documented pattern of the field that a template holds, or an empty text."""
    name = template.strip("{}")
    known = {item.id: item.pattern for item, _ in provider.fields_of(method)}
    return known.get(name, "")


def _segments(view: View) -> list[str]:
    """The parts of the address that are long enough to be an id."""
    return [part for part in view.address.path.split("/") if len(part) >= 8]


# ---- somebody else's ---------------------------------------------------------------------------------------
def _elsewhere(view: View, reason: Reason, value: str) -> Reason | None:
    """What clearly belongs elsewhere: into the address, to another provider, or to another family of this one."""
    if value in _segments(view):
        return better(reason, "credential.swapped", statement("evidence.id_as_secret"))
    return _foreign_token(view, reason) or _foreign_shape(view, reason, value)


def _foreign_token(view: View, reason: Reason) -> Reason | None:
    token = view.token
    if token is None:
        return None
    if token.rule is not None and token.provider and token.kind == "access":
        found = _of_another(view, reason, token.provider, token.rule)
        if found is not None:
            return found
    if view.method is not None and view.method.carries == "key" and token.parts.form == "jws":
        return better(reason, "credential.other_provider", statement("evidence.token_is_signed"))
    return None


def _of_another(view: View, reason: Reason, owner: str, rule: schema.ClaimRule) -> Reason | None:
    """The claims of another provider's token, or of one that another method of this provider gives."""
    if owner != view.provider_id:
        if rule.confidence != "high":
            return None
        evidence = statement("evidence.claims_of", provider=view.catalog[owner].name)
        found = better(reason, "credential.other_provider", evidence, of=owner)
        found.alternatives.insert(0, "token.audience")
        return found
    if view.method is None or not rule.methods or view.method.id in rule.methods:
        return None
    evidence = statement("evidence.token_is_another", what=statement(PROVIDER, text=rule.what))
    return better(reason, "credential.other_provider", evidence)


def _foreign_shape(view: View, reason: Reason, value: str) -> Reason | None:
    """The distinctive shape of another provider's credential, or a shape that only another family of this one has."""
    found = sorted(_shapes(view, value), key=lambda item: item[0] != view.provider_id)
    own = [shape.methods for owner, shape in found if owner == view.provider_id]
    if any(view.method is None or schema.applies(methods, view.method.id) for methods in own):
        return None
    for owner, shape in found:
        what = statement(PROVIDER, text=shape.what)
        if shape.confidence == "high":
            evidence = statement("evidence.looks_like", what=what)
            return better(reason, "credential.other_provider", evidence, of=owner)
        if owner == view.provider_id and _tokens_are_signed(view):
            evidence = statement("evidence.looks_like_another", what=what)
            return better(reason, "credential.other_provider", evidence)
    return None


def _shapes(view: View, value: str) -> Iterator[tuple[str, schema.Shape]]:
    """The shapes that the value has, with their provider: distinctive ones, and this provider's for some methods."""
    for provider in view.catalog:
        for shape in provider.shapes:
            telling = shape.confidence == "high" or (provider.id == view.provider_id and shape.methods)
            if telling and not shape.is_answer and linear(shape.pattern).fullmatch(value):
                yield provider.id, shape


def _tokens_are_signed(view: View) -> bool:
    """The method's tokens are JWTs, so that a short word without dots is none of them."""
    if view.provider is None or view.method is None or view.method.carries == "key":
        return False
    return any(view.method.id in rule.methods for rule in view.provider.claim_rules)
