"""The part of a sign-in that happens in the person's browser: listen, open, wait, check what comes back.

Policy: the listener is bound before the browser opens; a browser that cannot be opened does not end the wait, because
the address can be copied; an answer with a foreign state is told, never used, and never ends the wait; a pasted address
is an equal way back; only our own state or the attempt's timeout ends it, or the end of the input that addresses are
pasted through. The tab says *connected* only when the caller concludes so.
"""

from threading import Event
from typing import Final, Literal

from msgspec import Struct, field
from msgspec.structs import replace

from smsauth_gui.core.grant import oauth, redirect_response
from smsauth_gui.core.grant.redirect_uri import redirect_uri
from smsauth_gui.core.provider.schema import CodeMethod, ImplicitMethod, RedirectRules
from smsauth_gui.core.provider.template import Values
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.quiet import Quiet
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.services.outcome import END, Attempt, Check, PasteBox, Progress, Report
from smsauth_gui.services.ports import Arrival, Browser, Cancel, Listener, TabPage, Ticks, Token, Waiting

_WAKE: Final = object()
_BROKEN: Final = {"oauth.state_mismatch": "state", "oauth.issuer_mismatch": "iss"}
"""The check that a cause tells of."""
_SOME_PORT: Final = 8765
"""Nothing listens where an address is pasted back, but an address to register has to name a port."""


class _Foreign(Quiet, frozen=True):
    """An authorization response whose state is not ours."""

    params: oauth.Params


class Door(Struct, eq=False):
    """The way back of one sign-in; without a listener it can only be pasted."""

    redirect_uri: str | None
    waiting: Waiting | None = None
    first_uri: str | None = None
    """Of the registered addresses the one that is tried first: ours, unless its port was taken."""
    came: Event = field(default_factory=Event)
    """The answer has arrived at the listener."""
    brought: oauth.Params | None = None
    """The parameters of what came back last, whether it was used or not."""

    __repr__ = object.__repr__

    def conclude(self, page: TabPage) -> None:
        """Tell the tab how it ended."""
        if self.waiting is not None:
            self.waiting.conclude(page)

    def close(self) -> None:
        """Free the port."""
        if self.waiting is not None:
            self.waiting.close()


class BrowserPart:
    """Walks a person through their browser and back."""

    def __init__(self, *, listener: Listener, browser: Browser, ticks: Ticks, token: Token) -> None:
        self._listener = listener
        self._browser = browser
        self._ticks = ticks
        self._token = token

    def open_door(self, attempt: Attempt, rules: RedirectRules, state: Secret, box: PasteBox) -> Door:
        """Bind the listener, or settle on pasting; `Problem` ``flow.port_busy`` or ``input.invalid``."""
        choice = attempt.redirect
        if choice.omit:
            return Door(None)
        if choice.how == "paste":
            uri = choice.uri or fixed_address(rules, choice.host, choice.port)
            return Door(uri, first_uri=uri)
        if choice.host not in rules.hosts:
            raise Problem("input.invalid", {"host": choice.host, "known": list(rules.hosts)})

        came = Event()

        def accepts(arrival: Arrival) -> bool:
            ours = oauth.is_ours(arrival.params, state)
            if ours:
                came.set()
            elif oauth.looks_like_answer(arrival.params):
                box.put(_Foreign(arrival.params))
            return ours

        waiting = self._listener.listen(
            host=choice.host,
            ports=(choice.port,) if choice.port is not None else rules.ports,
            path=rules.path,
            accepts=accepts,
            arrived=box.put,
            fragment=True,
        )
        first = redirect_uri(rules, choice.host, rules.ports[0]) if rules.ports else waiting.redirect_uri
        return Door(waiting.redirect_uri, waiting, first, came)

    def state(self) -> Secret:
        """A fresh ``state`` of 256 bits."""
        return Secret(self._token(32))

    def authorization(
        self, method: CodeMethod | ImplicitMethod, values: Values, door: Door, scopes: tuple[str, ...], state: Secret
    ) -> oauth.Authorization:
        """The request for the browser, with PKCE and nonce where they belong."""
        client = oauth.client_of(method, values)
        return oauth.authorization_request(
            method,
            values,
            client_id=client.id,
            redirect_uri=door.redirect_uri,
            scopes=scopes,
            state=state,
            verifier=Secret(self._token(48)) if oauth.uses_pkce(method, client) else None,
            nonce=self._token(16),
        )

    def walk(
        self,
        attempt: Attempt,
        authorization: oauth.Authorization,
        door: Door,
        *,
        report: Report,
        cancel: Cancel,
        box: PasteBox,
    ) -> oauth.RedirectAnswer:
        """Open the browser and wait for the answer; raises `Problem` for every way it can fail before an answer."""
        cancel.on_cancel(door.came.set)
        browser_problem = self._open(authorization, door.came, report)
        report(Progress("redirect", "started"))
        started = self._ticks()
        wait = _Wait(attempt, authorization, door, cancel, box, self._ticks, report)
        cancel.on_cancel(lambda: box.put(_WAKE))
        try:
            answer = wait.answer()
        except Problem as problem:
            report(Progress("redirect", "failed", self._ms(started)))
            if problem.cause == "flow.timeout" and browser_problem is not None:
                raise browser_problem from problem
            raise
        report(Progress("redirect", "done", self._ms(started), facts={"strays": str(wait.strays)}))
        return answer

    def _open(self, authorization: oauth.Authorization, came: Event, report: Report) -> Problem | None:
        """Ask the browser; the address goes along with the report in any case, for copying."""
        started = self._ticks()
        facts = {"url": authorization.url.reveal(), "host": oauth.host_of(authorization.url.reveal())}
        report(Progress("browser", "started", facts=facts))
        try:
            name = self._browser.open(authorization.url.reveal(), came)
        except Problem as problem:
            report(Progress("browser", "failed", self._ms(started), facts=facts))
            return problem
        report(Progress("browser", "done", self._ms(started), facts={**facts, "browser": name}))
        return None

    def _ms(self, since: float) -> int:
        return int((self._ticks() - since) * 1000)


class _Wait:
    """The wait for the redirect, with everything that can come instead of it."""

    def __init__(
        self,
        attempt: Attempt,
        authorization: oauth.Authorization,
        door: Door,
        cancel: Cancel,
        box: PasteBox,
        ticks: Ticks,
        report: Report,
    ) -> None:
        self._attempt, self._authorization, self._door = attempt, authorization, door
        self._cancel, self._box, self._ticks, self._report = cancel, box, ticks, report
        self._until = cancel.until if cancel.until is not None else ticks() + attempt.timeout_s
        self._unused: Problem | None = None
        """Why the last thing that came was not used."""
        self._lone_code = ""
        """A code without its address that was pasted once, and not taken."""

    @property
    def strays(self) -> int:
        """Requests that were not the answer."""
        return self._door.waiting.strays if self._door.waiting else 0

    def answer(self) -> oauth.RedirectAnswer:
        """Take what comes until it is an answer of ours."""
        while True:
            left = self._until - self._ticks()
            item = self._box.take(min(left, 1.0)) if left > 0 else None
            if self._cancel.cancelled:
                raise Problem("flow.cancelled")
            if item is END or (item is None and left <= 0):
                raise self._nothing(ended=item is END)
            answer = self._look_at(item)
            if answer is not None:
                return answer

    def _nothing(self, *, ended: bool) -> Problem:
        """Why there is no answer: what came and was not ours, or that nothing came."""
        if self._unused is not None:
            return self._unused
        if ended:
            return Problem("oauth.response_invalid", {"reason": "nothing_pasted"})
        detail: dict[str, str | int] = {"seconds": int(self._attempt.timeout_s)}
        if self._authorization.redirect_uri:
            detail["sent"] = self._authorization.redirect_uri
        return Problem("flow.timeout", detail)

    def _look_at(self, item: object) -> oauth.RedirectAnswer | None:
        if isinstance(item, Arrival):
            self._door.brought = item.params
            return oauth.read_redirect(self._authorization, item.params)
        if isinstance(item, _Foreign):
            self._door.brought = item.params
            self._not_used(oauth.foreign(item.params))
        if isinstance(item, str):
            return self._pasted(item)
        return None

    def _pasted(self, text: str) -> oauth.RedirectAnswer | None:
        code = redirect_response.lone_code(text)
        if code:
            return self._code_alone(code)
        try:
            params = self._door.brought = redirect_response.parse(text)
            return oauth.read_redirect(self._authorization, params)
        except Problem as problem:
            self._not_used(problem, via="paste")
            return None

    def _code_alone(self, code: str) -> oauth.RedirectAnswer | None:
        """Without its address nobody can tell whose a code is: told first, taken only when it is pasted once more."""
        try:
            answer = oauth.read_lone_code(self._authorization, code)
        except Problem as problem:
            self._not_used(problem, via="paste")
            return None
        if code == self._lone_code:
            return answer
        self._lone_code = code
        self._not_used(Problem("oauth.state_mismatch", {"reason": "code_alone"}), via="paste", may_use="yes")
        return None

    def _not_used(self, problem: Problem, **facts: str) -> None:
        """Told at once, beside the countdown; it ends nothing."""
        self._unused = problem
        words = {name: str(problem.detail[name]) for name in ("error", "reason") if name in problem.detail}
        self._report(Progress("redirect", "note", facts={"cause": problem.cause, **words, **facts}))


def fixed_address(rules: RedirectRules, host: str, port: int | None) -> str:
    """An address of ours to register when nothing listens there: pasted back from the browser's address line."""
    return redirect_uri(rules, host, port or next(iter(rules.ports), _SOME_PORT))


def checks_of(
    authorization: oauth.Authorization, answer: oauth.RedirectAnswer | None = None, problem: Problem | None = None
) -> tuple[Check, ...]:
    """The protections of a flow: as they were sent, as they passed with an answer, or which one a problem broke."""
    checks = (
        Check("state", _state_of(answer)),
        Check("pkce", "sent" if authorization.verifier else "not_sent"),
        Check("iss", "passed" if answer and answer.issuer_checked else "not_offered"),
        Check("nonce", "sent" if authorization.nonce else "not_sent"),
        Check("redirect", "sent" if authorization.redirect_uri is not None else "not_sent"),
    )
    failed = _BROKEN.get(problem.cause) if problem else None
    return tuple(replace(check, result="failed") if check.name == failed else check for check in checks)


def _state_of(answer: oauth.RedirectAnswer | None) -> Literal["sent", "passed", "not_offered"]:
    if answer is None:
        return "sent"
    return "passed" if answer.state_checked else "not_offered"
