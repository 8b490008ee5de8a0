"""A sign-in as a picture: who turns to whom, in which order. Made before it is walked, and told again as it went.

Facts of an arrow, by its step: ``open`` has ``scopes``; ``send_back`` and ``hand_over`` have ``brings`` (``code`` or
``token``), ``seconds`` and ``documented`` (how long a code lives), ``how`` (``paste``); ``ask_token`` and ``token`` have
``by`` (``code``, ``code_secret``, ``client``, ``login``, ``session``), ``renews`` and ``code_ms`` (how old the code was);
``ask_call`` and ``answer`` have ``call`` (its id), ``carries`` and ``names`` (the answer says who we are).
"""

from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime, timedelta
from typing import Final
from urllib.parse import urlsplit

from msgspec import Struct, field
from msgspec.structs import replace

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.provider.schema import Call, Method, Provider
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.http import Exchange, Failure
from smsauth_gui.services.call import first_of
from smsauth_gui.services.outcome import (
    Arrow,
    ArrowState,
    ArrowStep,
    Check,
    Outcome,
    RedirectChoice,
    StepName,
    TimelineEntry,
    Walk,
)

_CHECKED_AT: Final[Mapping[ArrowStep, tuple[str, ...]]] = {
    "open": ("state", "pkce", "nonce"),
    "hand_over": ("state", "iss"),
    "ask_token": ("redirect",),
    "token": ("nonce",),
}
"""Which protections are sent, or looked at, where."""
_SENT: Final = frozenset({"open", "ask_token"})
"""There a protection has done its part once it was sent; elsewhere it has to be looked at."""


class _Told(Struct, frozen=True):
    """What an exchange tells of a step."""

    at: datetime | None = None
    took_ms: int | None = None
    entry: int | None = None
    facts: Mapping[str, str] = field(default_factory=dict)


# ---- before -----------------------------------------------------------------------------------------------
def planned(
    provider: Provider,
    method: Method,
    mode: str,
    values: Mapping[str, str],
    scopes: Sequence[str] = (),
    redirect: RedirectChoice | None = None,
) -> Walk:
    """How a sign-in will go with what is typed so far; nothing is sent."""
    choice = redirect or RedirectChoice()
    arrows = [*_through_browser(method, scopes, choice), *_to_token(provider, method, mode, values)]
    call = first_of(provider, method, mode, scopes)
    if call is not None:
        arrows += _with_call(call, method)
    waits = method.redirect is not None and choice.how == "loopback" and choice.port is not None
    return Walk(tuple(arrows), here=f"{choice.host}:{choice.port}" if waits else "")


def _through_browser(method: Method, scopes: Sequence[str], choice: RedirectChoice) -> Iterator[Arrow]:
    rules = method.redirect
    if rules is None:
        return
    back: dict[str, str] = {"brings": method.response_type, "how": choice.how}
    if rules.code_seconds is not None and method.response_type == "code":
        back |= {"seconds": str(rules.code_seconds), "documented": "yes" if rules.code_seconds_documented else ""}
    yield Arrow("open", "program", "browser", {"scopes": " ".join(scopes)})
    yield Arrow("sign_in", "browser", "provider")
    yield Arrow("send_back", "provider", "browser", back)
    yield Arrow("hand_over", "browser", "program", back)


def _to_token(provider: Provider, method: Method, mode: str, values: Mapping[str, str]) -> Iterator[Arrow]:
    places = {endpoint.place for endpoint in method.endpoints}
    if not places & {"token", "session"}:
        return
    by = "session" if "session" in places else "login"
    if "client_credentials" in method.grant_types:
        by = "client"
    if method.response_type == "code":
        fields = provider.fields_of(method, mode)
        secret = any(item.secret and (required or values.get(item.id)) for item, required in fields)
        by = "code_secret" if secret else "code"
    facts = {"by": by, "renews": "yes" if method.refresh is not None else ""}
    yield Arrow("ask_token", "program", "provider", facts)
    yield Arrow("token", "provider", "program", facts)


def _with_call(call: Call, method: Method) -> Iterator[Arrow]:
    facts = {"call": call.id, "carries": method.carries, "names": "yes" if call.identity else ""}
    yield Arrow("ask_call", "program", "provider", facts)
    yield Arrow("answer", "provider", "program", facts)


# ---- afterwards -------------------------------------------------------------------------------------------
def walked(plan: Walk, outcome: Outcome, entries: Sequence[TimelineEntry]) -> Walk | None:
    """The plan as it went; None where it ended before its first step. ``entries``: each exchange with its meaning."""
    if not outcome.steps and not entries:
        return None
    broke = _broke(outcome, entries)
    states, told = _states(plan, broke, outcome), _told(outcome, entries)
    facts = _facts(outcome)
    return Walk(
        tuple(_as_it_went(arrow, states[arrow.step], told, outcome.checks) for arrow in plan.arrows),
        tuple(dict.fromkeys(entry.exchange.request.host for entry in entries)),
        urlsplit(facts.get("redirect_uri", "")).netloc if facts.get("way") == "loopback" else "",
        facts.get("browser", ""),
        tuple(entries),
        _why(outcome) if broke else None,
    )


def _facts(outcome: Outcome) -> dict[str, str]:
    """What the steps told, all together."""
    return {name: value for step in outcome.steps for name, value in step.facts.items()}


def _states(plan: Walk, broke: ArrowStep | None, outcome: Outcome) -> dict[ArrowStep, ArrowState]:
    steps = [arrow.step for arrow in plan.arrows]
    end = steps.index(broke) if broke in steps else len(steps)
    states = {step: _state(step, number - end) for number, step in enumerate(steps)}
    if broke == "hand_over" and outcome.steps[-1].state == "failed":
        # Nothing that can be used came back: where it got lost, only the browser knows.
        states |= {"sign_in": "unseen", "send_back": "unseen"}
    return states


def _as_it_went(arrow: Arrow, state: ArrowState, told: Mapping[ArrowStep, _Told], checks: Sequence[Check]) -> Arrow:
    if state not in {"done", "broken"}:
        return replace(arrow, state=state)
    seen = told.get(arrow.step, _Told())
    return replace(
        arrow,
        state=state,
        at=seen.at,
        took_ms=seen.took_ms,
        entry=seen.entry,
        facts={**arrow.facts, **seen.facts},
        checks=tuple(check for check in checks if _looked_at(check, arrow.step)),
    )


def _looked_at(check: Check, step: ArrowStep) -> bool:
    """The protection did its part in this step, or failed there."""
    if check.name not in _CHECKED_AT.get(step, ()):
        return False
    if step in _SENT:
        return check.result in {"sent", "passed", "failed"}
    return check.result in {"passed", "failed"}


def _why(outcome: Outcome) -> Diagnosis:
    """The sign-in may have gone well while its first request did not: then that one's meaning."""
    return outcome.call.diagnosis if outcome.ok and outcome.call is not None else outcome.diagnosis


def _went_well(outcome: Outcome) -> bool:
    return outcome.ok and (outcome.call is None or outcome.call.works)


def _broke(outcome: Outcome, entries: Sequence[TimelineEntry]) -> ArrowStep | None:
    """The step that did not go well; the last one that was told of tells which."""
    if _went_well(outcome):
        return None
    last: StepName = outcome.steps[-1].step if outcome.steps else "call"
    if last in {"listen", "browser"} or outcome.diagnosis.cause == "flow.no_browser":
        return "open"
    answered = bool(entries) and not isinstance(entries[-1].exchange.answer, Failure)
    if last == "redirect":
        refused = outcome.steps[-1].state == "done" and answered and not entries[-1].diagnosis.ok
        return "send_back" if refused else "hand_over"
    return _IN_VAIN[last == "call", answered]


_IN_VAIN: Final[Mapping[tuple[bool, bool], ArrowStep]] = {
    (True, True): "answer",
    (True, False): "ask_call",
    (False, True): "token",
    (False, False): "ask_token",
}
"""By whether it was the first call, and whether anything came in answer."""


def _state(step: ArrowStep, behind: int) -> ArrowState:
    """By how many steps it is behind the broken one."""
    if behind == 0:
        return "broken"
    # What was sent back with an error came here all the same: that is how we know of it.
    came = behind < 0 or (behind == 1 and step == "hand_over")
    return "done" if came else "never"


def _told(outcome: Outcome, entries: Sequence[TimelineEntry]) -> dict[ArrowStep, _Told]:
    """What the exchanges tell of each step; of several for the same end, the last counts."""
    told: dict[ArrowStep, _Told] = {}
    for number, entry in enumerate(entries):
        if entry.exchange.purpose == "authorize":
            told |= _told_by_browser(number, entry.exchange, outcome)
        elif entry.exchange.purpose == "keys":
            continue
        elif entry.exchange.purpose == "call":
            told |= {
                "ask_call": _Told(entry.exchange.started, None, number),
                "answer": _answered(number, entry.exchange),
            }
        else:
            came = told.get("hand_over", _Told()).at
            told |= _told_by_token(number, entry.exchange, came, outcome.account)
    return told


def _answered(number: int, exchange: Exchange) -> _Told:
    ms = exchange.answer.ms
    return _Told(exchange.started + timedelta(milliseconds=ms), ms, number)


def _told_by_browser(number: int, exchange: Exchange, outcome: Outcome) -> dict[ArrowStep, _Told]:
    began, ms = exchange.started, exchange.answer.ms
    told: dict[ArrowStep, _Told] = {
        "open": _Told(began, None, number),
        "sign_in": _Told(None, None, number),
        "send_back": _Told(None, None, number),
        "hand_over": _Told(began + timedelta(milliseconds=ms), None, number),
    }
    opened = next((step.ms for step in outcome.steps if step.step == "browser" and step.state == "done"), None)
    if opened is not None:
        told["sign_in"] = _Told(began + timedelta(milliseconds=opened), max(0, ms - opened), number)
    return told


def _told_by_token(
    number: int, exchange: Exchange, came: datetime | None, account: Account | None
) -> dict[ArrowStep, _Told]:
    """How old the code was when it was used, and whether what it brought can be renewed."""
    age, renews = {}, {}
    if came is not None:
        age["code_ms"] = str(int((exchange.started - came).total_seconds() * 1000))
    if account is not None and account.grant is not None:
        renews["renews"] = "yes" if account.grant.refreshable else ""
    asked = _Told(exchange.started, None, number, age)
    return {"ask_token": asked, "token": replace(_answered(number, exchange), facts=renews)}
