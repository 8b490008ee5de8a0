"""The part of a sign-in that happens in the person's browser: listen, open, wait, check what comes back.

Policy: the listener is bound before the browser opens; a browser that cannot be opened does not end the wait, because
the address can be copied; an answer with a foreign state is told and never used; a pasted address is an equal way back;
the wait ends at the attempt's timeout at the latest. The tab says *connected* only when the caller concludes so.
"""

from dataclasses import dataclass, replace
from typing import Final

from smsauth_gui.core.grant import oauth, redirect_response
from smsauth_gui.core.grant.redirect_uri import redirect_uri
from smsauth_gui.core.provider.schema import CodeMethod, ImplicitMethod, RedirectRules
from smsauth_gui.core.provider.template import Values
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.services.outcome import Attempt, Check, PasteBox, Progress, Report
from smsauth_gui.services.ports import Arrival, Browser, Cancel, Listener, TabPage, Ticks, Token, Waiting

_WAKE: Final = object()
_BROKEN: Final = {"oauth.state_mismatch": "state", "oauth.issuer_mismatch": "iss"}
"""The check that a cause tells of."""
_SOME_PORT: Final = 8765
"""Nothing listens where an address is pasted back, but an address to register has to name a port."""


@dataclass(frozen=True, slots=True, repr=False)
class _Foreign:
    """An authorization response whose state is not ours."""

    params: oauth.Params


@dataclass(slots=True)
class Door:
    """The way back of one sign-in; without a listener it can only be pasted."""

    redirect_uri: str | None
    waiting: Waiting | None = None

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
            return Door(choice.uri or fixed_address(rules, choice.host, choice.port))
        if choice.host not in rules.hosts:
            raise Problem("input.invalid", {"host": choice.host, "known": list(rules.hosts)})

        def accepts(came: Arrival) -> bool:
            ours = oauth.is_ours(came.params, state)
            if not ours and oauth.looks_like_answer(came.params):
                box.put(_Foreign(came.params))
            return ours

        waiting = self._listener.listen(
            host=choice.host,
            ports=(choice.port,) if choice.port is not None else rules.ports,
            path=rules.path,
            accepts=accepts,
            arrived=box.put,
            fragment=True,
        )
        return Door(waiting.redirect_uri, waiting)

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
        browser_problem = self._open(authorization, report)
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

    def _open(self, authorization: oauth.Authorization, report: Report) -> Problem | None:
        """Ask the browser; the address goes along with the report in any case, for copying."""
        started = self._ticks()
        facts = {"url": authorization.url.reveal(), "host": oauth.host_of(authorization.url.reveal())}
        report(Progress("browser", "started", facts=facts))
        try:
            name = self._browser.open(authorization.url.reveal())
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
        self._until = ticks() + attempt.timeout_s
        self._foreign: Problem | None = None

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
            if item is None and left <= 0:
                raise self._foreign or Problem("flow.timeout", {"seconds": int(self._attempt.timeout_s)})
            answer = self._look_at(item)
            if answer is not None:
                return answer

    def _look_at(self, item: object) -> oauth.RedirectAnswer | None:
        if isinstance(item, Arrival):
            return oauth.read_redirect(self._authorization, item.params)
        if isinstance(item, _Foreign):
            self._strange(Problem("oauth.state_mismatch", {"received": bool(oauth.first(item.params, "state"))}))
        if isinstance(item, str):
            return self._pasted(item)
        return None

    def _pasted(self, text: str) -> oauth.RedirectAnswer | None:
        try:
            params = redirect_response.parse(text)
            return oauth.read_redirect(self._authorization, params)
        except Problem as problem:
            if self._attempt.stray_grace_s is not None:
                raise
            self._report(Progress("redirect", "note", facts={"cause": problem.cause, "via": "paste"}))
            return None

    def _strange(self, problem: Problem) -> None:
        """An answer with a foreign state: told at once; with a grace period the wait shortens to it."""
        self._foreign = problem
        self._report(Progress("redirect", "note", facts={"cause": problem.cause}))
        if self._attempt.stray_grace_s is not None:
            self._until = min(self._until, self._ticks() + self._attempt.stray_grace_s)


def fixed_address(rules: RedirectRules, host: str, port: int | None) -> str:
    """An address of ours to register when nothing listens there: pasted back from the browser's address line."""
    return redirect_uri(rules, host, port or next(iter(rules.ports), _SOME_PORT))


def checks_of(
    authorization: oauth.Authorization, answer: oauth.RedirectAnswer | None = None, problem: Problem | None = None
) -> tuple[Check, ...]:
    """The protections of a flow: as they were sent, as they passed with an answer, or which one a problem broke."""
    checks = (
        Check("state", "passed" if answer else "sent"),
        Check("pkce", "sent" if authorization.verifier else "not_sent"),
        Check("iss", "passed" if answer and answer.issuer_checked else "not_offered"),
        Check("nonce", "sent" if authorization.nonce else "not_sent"),
        Check("redirect", "sent" if authorization.redirect_uri is not None else "not_sent"),
    )
    failed = _BROKEN.get(problem.cause) if problem else None
    return tuple(replace(check, result="failed") if check.name == failed else check for check in checks)
