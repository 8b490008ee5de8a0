"""The words of a sign-in's picture: over each arrow, below it, beside what broke, and for a screen reader."""

from collections.abc import Iterable

from msgspec import Struct

from smsauth_gui import wording
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.services.outcome import Arrow, Check, Lane, Walk
from smsauth_gui.ui.kit.language import number, speaking, tr, trn
from smsauth_gui.ui.kit.prose import Run, one_line
from smsauth_gui.ui.kit.time_words import local
from smsauth_gui.ui.shared.call_preview import path_of


class Words(Struct, frozen=True):
    """What stands at an arrow: above and below it, and at its right where it broke."""

    title: str
    below: tuple[Run, ...] = ()
    why: str = ""
    sure: str = ""
    note: str = ""
    """What the drawing says by its form only."""

    @property
    def spoken(self) -> str:
        """All of it in a row."""
        said = (self.title, "".join(text for text, _ in self.below), self.why, self.sure, self.note)
        return ". ".join(part for part in said if part)


def lane_words(lane: Lane, walk: Walk, provider: Provider) -> tuple[str, str]:
    """The name of a lane and, below it, where that is."""
    if lane == "program":
        return tr("This program"), walk.here
    if lane == "browser":
        return tr("Your browser"), one_line(walk.browser, 40) or tr("your own, not ours")
    return provider.name, "\n".join(one_line(host, 80) for host in walk.hosts)


def spoken(walk: Walk, place: int, provider: Provider) -> str:
    """One step for whoever cannot see the picture."""
    arrow = walk.arrows[place]
    start, end = (lane_words(lane, walk, provider)[0] for lane in (arrow.start, arrow.end))
    words = arrow_words(walk, arrow, provider).spoken
    return tr("Step {n}, from {start} to {end}: {words}", n=place + 1, start=start, end=end, words=words)


def time_words(walk: Walk, arrow: Arrow) -> str:
    """The first step's time of day, the others' distance from it; empty where nobody knows."""
    first = next((one for one in walk.arrows if one.at is not None), None)
    if arrow.at is None or first is None or first.at is None:
        return ""
    if arrow.step == first.step:
        return f"{local(first.at):%H:%M:%S}"
    return tr("+{s} s", s=number((arrow.at - first.at).total_seconds(), 1))


def arrow_words(walk: Walk, arrow: Arrow, provider: Provider) -> Words:
    """What stands at an arrow, as far as it has come."""
    if arrow.state == "broken" and walk.diagnosis is not None:
        return _broken(walk, arrow, walk.diagnosis, provider)
    title = _title(walk, arrow, provider)
    if arrow.state == "never":
        return Words(title, note=tr("not reached"))
    if arrow.state == "unseen":
        return Words(title, ((tr("this program can’t see this step"), "muted"),))
    if arrow.state == "planned":
        return Words(title, ((_before(arrow), "muted"),))
    return Words(title, tuple(_after(walk, arrow)))


# ---- above ------------------------------------------------------------------------------------------------
def _title(walk: Walk, arrow: Arrow, provider: Provider) -> str:
    facts = arrow.facts
    if arrow.step == "open":
        return tr("Opens {provider}’s sign-in page", provider=provider.name)
    if arrow.step == "sign_in":
        return tr("Access was allowed there") if _allowed(walk) else tr("You sign in there")
    if arrow.step == "send_back":
        token, code = tr("Sends you back with a token"), tr("Sends you back with a code")
        return token if facts.get("brings") == "token" else code
    if arrow.step == "hand_over":
        return _handed_over(walk, arrow)
    if arrow.step == "ask_token":
        return _asking(facts.get("by", ""))
    if arrow.step == "token":
        return _granted(facts.get("by", ""), facts.get("renews", ""))
    return _call(arrow, provider)


def _allowed(walk: Walk) -> bool:
    return any(arrow.step == "send_back" and arrow.state == "done" for arrow in walk.arrows)


def _handed_over(walk: Walk, arrow: Arrow) -> str:
    if arrow.state == "done" and not _allowed(walk):
        return tr("Hands the response over")
    if arrow.facts.get("how") == "paste":
        return tr("You paste the address here")
    return tr("Hands the token over") if arrow.facts.get("brings") == "token" else tr("Hands the code over")


def _asking(by: str) -> str:
    return {
        "code_secret": tr("Asks for a token: code, client ID, secret"),
        "code": tr("Asks for a token: code, client ID"),
        "client": tr("Asks for a token: client ID, secret"),
        "session": tr("Opens a session: user name, password"),
    }.get(by, tr("Asks for a token: user name, password"))


def _granted(by: str, renews: str) -> str:
    if by == "session":
        return tr("A session token")
    return tr("An access token, and one to renew it") if renews else tr("An access token")


def _call(arrow: Arrow, provider: Provider) -> str:
    names = bool(arrow.facts.get("names"))
    if arrow.step == "answer":
        return tr("Says whose account it is") if names else tr("Responds")
    call = next((call for call in provider.calls if call.id == arrow.facts.get("call")), None)
    request = f"{call.method} {path_of(call)}" if call is not None else ""
    whose = tr("Asks whose account it is: {request}", request=request)
    return whose if names else tr("Makes a test request: {request}", request=request)


# ---- below ------------------------------------------------------------------------------------------------
def _before(arrow: Arrow) -> str:
    """What is worth knowing of it beforehand."""
    facts = arrow.facts
    if arrow.step == "open" and facts.get("scopes"):
        return tr("asks only for: {scopes}", scopes=one_line(facts["scopes"], 120))
    if arrow.step == "send_back":
        return _code_life(facts.get("seconds", ""), documented=bool(facts.get("documented")))
    if arrow.step == "ask_token" and facts.get("by", "").startswith("code"):
        return tr("the browser doesn’t see this one")
    if arrow.step == "ask_call":
        return _goes_along(facts.get("carries", ""))
    return {
        "sign_in": tr("your password stays there"),
        "hand_over": tr("only accepted as the response to our request"),
        "token": tr("stays only if you confirm the account"),
        "answer": tr("you say whether it is the right account"),
    }.get(arrow.step, "")


def _code_life(seconds: str, *, documented: bool) -> str:
    if not seconds:
        return tr("works once")
    if documented:
        return trn("works once, for {n} second", "works once, for {n} seconds", int(seconds))
    return trn("works once, probably for {n} second", "works once, probably for {n} seconds", int(seconds))


def _goes_along(carries: str) -> str:
    return {
        "key": tr("the key goes along"),
        "login": tr("user name and password go along"),
    }.get(carries, tr("the token goes along"))


def _after(walk: Walk, arrow: Arrow) -> Iterable[Run]:
    """What was checked or found; each with its sign."""
    parts = [_check(check, arrow) for check in arrow.checks]
    if arrow.step == "sign_in" and arrow.took_ms is not None:
        parts.append((tr("took {s} s", s=number(arrow.took_ms / 1000, 1)), "muted"))
    if age := arrow.facts.get("code_ms"):
        parts.insert(0, (tr("✓ code {s} s old", s=number(max(0, int(age)) / 1000, 1)), "good"))
    if arrow.step in {"token", "answer"}:
        parts.append((_status(walk, arrow), "good"))
    if arrow.step == "ask_call":
        parts.append((_goes_along(arrow.facts.get("carries", "")), "muted"))
    for place, part in enumerate(parts):
        yield from ((", ", "muted"), part) if place else (part,)


def _check(check: Check, arrow: Arrow) -> Run:
    names = {"pkce": "PKCE", "state": "state", "nonce": "nonce"}
    if arrow.step == "open":
        return f"✓ {names[check.name]}", "good"
    if check.name == "redirect":
        return tr("✓ same redirect address"), "good"
    passed = check.result == "passed"
    if check.name == "iss":
        return (tr("✓ from the server we asked"), "good") if passed else (tr("✕ from another server"), "bad")
    name = names[check.name]
    return (tr("✓ {name} is ours", name=name), "good") if passed else (tr("✕ {name} is wrong", name=name), "bad")


def _status(walk: Walk, arrow: Arrow) -> str:
    status = walk.entries[arrow.entry].exchange.status if arrow.entry is not None else None
    return f"✓ HTTP {status}" if status is not None else "✓"


# ---- where it broke ---------------------------------------------------------------------------------------
def _broken(walk: Walk, arrow: Arrow, diagnosis: Diagnosis, provider: Provider) -> Words:
    """The server's own words at the left, our reason at the right."""
    status = (
        walk.entries[arrow.entry].exchange.status if arrow.entry is not None and arrow.step != "send_back" else None
    )
    error = str(diagnosis.detail.get("error", ""))
    what = " ".join(part for part in (str(status or ""), one_line(error, 60)) if part)
    title = tr("✕ It broke here: {what}", what=what or _title(walk, arrow, provider))
    quoted = one_line(own_words(diagnosis, without_error=True), 240)
    below: list[Run] = [(f"“{quoted}”", "bad")] if quoted else []
    below += [(f"{'  ' if below else ''}{text}", style) for text, style in (_check(one, arrow) for one in arrow.checks)]
    why = tr("Why: {reason}", reason=wording.headline(diagnosis, provider.name, speaking()))
    return Words(title, tuple(below), why, wording.certainty(diagnosis, speaking()))


def own_words(diagnosis: Diagnosis, *, without_error: bool = False) -> str:
    """The provider's own words in the answer, as far as the diagnosis carries them."""
    names = (
        ("error_description", "message", "text") if without_error else ("error", "error_description", "message", "text")
    )
    return ": ".join(str(word) for name in names if (word := diagnosis.detail.get(name)))[:600]
