"""Signing in: from typed fields to a token (or a tried key), step by step, with a limit on every wait.

What a one-time grant gave is stored, unconfirmed, before anything else is tried with it, so that a crash loses nothing;
the person then says whether the account is the right one (`Connector.keep`) or not (`Connector.reject`).
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace

from smsauth_gui.core.diagnosis.diagnose import Diagnosis, Known
from smsauth_gui.core.grant import oauth
from smsauth_gui.core.provider.schema import (
    BasicMethod,
    ClientMethod,
    CodeMethod,
    ImplicitMethod,
    Method,
    SessionMethod,
    TokenAnswer,
    TokenJsonMethod,
)
from smsauth_gui.core.provider.template import with_query
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.errors import Problem, Verdict
from smsauth_gui.core.values.http import Exchange, Request, Response
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.services.accounts import Accounts
from smsauth_gui.services.call import Caller
from smsauth_gui.services.draft import Drafts, Preview
from smsauth_gui.services.outcome import (
    Attempt,
    CallResult,
    Check,
    Outcome,
    PasteBox,
    Progress,
    Report,
    StepName,
    TimelineEntry,
)
from smsauth_gui.services.ports import Cancel, Practice, TabPage
from smsauth_gui.services.refresh import Minter, Refresher, read_grant
from smsauth_gui.services.sending import Sender, Sent, Subject, problem_diagnosis
from smsauth_gui.services.signin import BrowserPart, Door, SignIn, failed_check, fixed_address


@dataclass(slots=True)
class _Run:
    """What one attempt has gathered so far."""

    attempt: Attempt
    report: Report
    cancel: Cancel
    box: PasteBox
    subject: Subject
    scopes: tuple[str, ...]
    steps: list[Progress] = field(default_factory=list)
    exchanges: list[Exchange] = field(default_factory=list)
    checks: tuple[Check, ...] = ()
    history: list[TimelineEntry] = field(default_factory=list)
    """What the account's timeline begins with, once there is an account."""

    def tell(self, progress: Progress) -> None:
        """Report a line, and keep the ones that ended a step."""
        if progress.state in {"done", "failed"}:
            self.steps.append(progress)
        self.report(progress)

    def sent(self, step: StepName, sent: Sent) -> None:
        """Keep an exchange and tell the step it belongs to."""
        self.exchanges.append(sent.shown)
        self.history.append(TimelineEntry(sent.shown, sent.diagnosis, sent.exchange.started))
        answer = sent.exchange.answer
        status = answer.status if isinstance(answer, Response) else None
        self.tell(Progress(step, "done" if sent.diagnosis.ok else "failed", answer.ms, status))

    def failed(self, diagnosis: Diagnosis) -> Outcome:
        """The outcome of an attempt that ended here."""
        return Outcome(
            False,
            diagnosis,
            checks=self.checks,
            steps=tuple(self.steps),
            exchanges=tuple(self.exchanges),
            draft=self.subject.account,
        )


class Connector:
    """Connects accounts."""

    def __init__(
        self,
        sender: Sender,
        accounts: Accounts,
        caller: Caller,
        refresher: Refresher,
        minter: Minter,
        browser_part: BrowserPart,
        practice: Practice,
    ) -> None:
        self._sender = sender
        self._accounts = accounts
        self._caller = caller
        self._refresher = refresher
        self._minter = minter
        self._browser = browser_part
        self._drafts = Drafts(sender, accounts, practice)

    def preview(self, attempt: Attempt) -> Preview:
        """What the attempt would do: pure and fast, on any thread. KeyError for an unknown provider, method or mode."""
        return self._drafts.preview(attempt)

    # ---- the sign-in --------------------------------------------------------------------------------------

    def connect(self, attempt: Attempt, *, report: Report, cancel: Cancel, box: PasteBox) -> Outcome:
        """Walk the sign-in; blocks until it ends, at the latest at the attempt's timeout plus one exchange."""
        try:
            subject = self._sender.subject(self._drafts.account(attempt))
        except Problem as problem:
            return Outcome(False, problem_diagnosis(problem))
        scopes = self._drafts.scopes(subject.provider, subject.method, subject.mode, attempt)
        run = _Run(attempt, report, cancel, box, subject, scopes)
        try:
            return self._walk(run)
        except Problem as problem:
            return run.failed(problem_diagnosis(problem, run.subject))

    def prepare(self, attempt: Attempt, *, cancel: Cancel) -> Outcome:
        """An unsaved account for one call: where a token is needed it is asked for, without a browser."""
        try:
            subject = self._sender.subject(self._drafts.account(attempt))
            if not isinstance(subject.method, ClientMethod | SessionMethod | TokenJsonMethod):
                return Outcome(True, Diagnosis("ok"), subject.account)
            scopes = self._drafts.scopes(subject.provider, subject.method, subject.mode, attempt)
            sent, grant = self._minter.mint(subject, scopes, cancel)
        except Problem as problem:
            return Outcome(False, problem_diagnosis(problem))
        if grant is None:
            return Outcome(False, sent.diagnosis, exchanges=(sent.shown,))
        return Outcome(True, sent.diagnosis, replace(subject.account, grant=grant), exchanges=(sent.shown,))

    def _walk(self, run: _Run) -> Outcome:
        method = run.subject.method
        if isinstance(method, CodeMethod | ImplicitMethod):
            return self._with_browser(run, method)
        if isinstance(method, ClientMethod | SessionMethod | TokenJsonMethod):
            return self._by_minting(run, method)
        return self._finish(run, None)

    def _by_minting(self, run: _Run, method: ClientMethod | SessionMethod | TokenJsonMethod) -> Outcome:
        step: StepName = "session" if isinstance(method, SessionMethod) else "token"
        run.tell(Progress(step, "started"))
        sent, grant = self._minter.mint(run.subject, run.scopes, run.cancel)
        if not sent.diagnosis.ok and self._other_base(run, sent):
            sent, grant = self._minter.mint(run.subject, run.scopes, run.cancel)
        run.sent(step, sent)
        if grant is None:
            return run.failed(sent.diagnosis)
        return self._finish(run, grant)

    def _other_base(self, run: _Run, sent: Sent) -> bool:
        """A 404 at the first contact: the mode's other base addresses may be the right ones (same host)."""
        response, mode, account = sent.response, run.subject.mode, run.subject.account
        if response is None or response.status != 404 or not mode.fallback or account.variables or account.practice:
            return False
        run.exchanges.append(sent.shown)
        run.subject = self._sender.subject(replace(account, variables=mode.fallback))
        return True

    # ---- by the browser -----------------------------------------------------------------------------------

    def _with_browser(self, run: _Run, method: CodeMethod | ImplicitMethod) -> Outcome:
        client = self._client(run.subject, method)
        state = self._browser.state()
        run.tell(Progress("listen", "started"))
        started = self._sender.ticks()
        try:
            door = self._browser.open_door(run.attempt, method.redirect, state, run.box)
        except Problem:
            run.tell(Progress("listen", "failed", self._ms(started)))
            raise
        try:
            facts = {"redirect_uri": door.redirect_uri or "", "way": run.attempt.redirect.how}
            run.tell(Progress("listen", "done", self._ms(started), facts=facts))
            outcome = self._through(run, method, client, door, state)
            door.conclude(_tab(outcome.diagnosis, run.subject.provider.name, ok=outcome.ok))
            return outcome
        except Problem as problem:
            diagnosis = problem_diagnosis(problem, run.subject)
            door.conclude(_tab(diagnosis, run.subject.provider.name, ok=False))
            raise
        finally:
            door.close()

    @staticmethod
    def _client(subject: Subject, method: CodeMethod | ImplicitMethod) -> oauth.Client:
        if isinstance(method, CodeMethod):
            return oauth.client_of(method, subject.values)
        client_id = subject.values.text("client_id")
        if client_id is None:
            raise Problem("input.invalid", {"field": "client_id", "code": "empty"})
        return oauth.Client(client_id, None, "none")

    def _through(
        self, run: _Run, method: CodeMethod | ImplicitMethod, client: oauth.Client, door: Door, state: Secret
    ) -> Outcome:
        authorization = self._browser.authorization(run.subject, client, door, run.scopes, state)
        sent_checks = (
            Check("state", "sent"),
            Check("pkce", "sent" if authorization.verifier else "not_sent"),
            Check("iss", "not_offered"),
            Check("nonce", "sent" if authorization.nonce else "not_sent"),
            Check("redirect", "sent" if door.redirect_uri is not None else "not_sent"),
        )
        run.checks = sent_checks
        try:
            came = self._browser.walk(run.attempt, authorization, door, report=run.tell, cancel=run.cancel, box=run.box)
        except Problem as problem:
            failed = {"oauth.state_mismatch": "state", "oauth.issuer_mismatch": "iss"}.get(problem.cause, "")
            run.checks = failed_check(sent_checks, failed)
            raise
        run.checks = came.checks
        if came.answer.error is not None:
            return run.failed(self._refusal(run.subject, came, door))
        if isinstance(method, ImplicitMethod):
            return self._finish(run, self._implicit_grant(run, method, came))
        return self._exchange_code(run, method, client, came)

    def _refusal(self, subject: Subject, came: SignIn, door: Door) -> Diagnosis:
        """What an error redirect means: judged as the exchange it was, in the same vocabulary as an archive."""
        words = dict(came.answer.error or {})
        target = with_query(door.redirect_uri or "http://127.0.0.1/", list(words.items()))
        request = Request("GET", came.authorization.url.reveal())
        answer = Response(302, (("Location", target),))
        exchange = Exchange(request, answer, self._sender.clock(), "authorize")
        known = Known(redirect_uri=door.redirect_uri or "http://127.0.0.1/")
        return self._sender.judge(subject, exchange, "authorize", known=known).diagnosis

    def _implicit_grant(self, run: _Run, method: ImplicitMethod, came: SignIn) -> Grant:
        if came.answer.token is None:
            raise Problem("oauth.response_invalid", {"reason": "a code came where a token was asked"})
        asked = oauth.Asked(run.scopes, method.lifetime_s)
        return oauth.grant_of(TokenAnswer(), came.answer.token, asked, self._sender.clock())

    def _exchange_code(self, run: _Run, method: CodeMethod, client: oauth.Client, came: SignIn) -> Outcome:
        if came.answer.code is None:
            raise Problem("oauth.response_invalid", {"reason": "a token came where a code was asked"})
        run.tell(Progress("token", "started"))
        request = oauth.code_request(method, run.subject.values, client, came.answer.code)
        secrets = {"code": came.answer.code.value}
        sent = self._sender.send(run.subject, request, "token", cancel=run.cancel, extra_secrets=secrets)
        asked = oauth.Asked(run.scopes, method.lifetime_s)
        sent, grant = read_grant(sent, method.answer, asked, run.subject, self._sender)
        run.sent("token", sent)
        if grant is None:
            return run.failed(sent.diagnosis)
        run.checks = self._nonce_checked(run.checks, came, sent)
        run.subject = replace(run.subject, account=replace(run.subject.account, client_auth=client.auth))
        return self._finish(run, grant)

    @staticmethod
    def _nonce_checked(checks: tuple[Check, ...], came: SignIn, sent: Sent) -> tuple[Check, ...]:
        """The ID token beside the token has to carry our nonce; `Problem` when it carries another."""
        body = sent.response.body if sent.response else b""
        id_token = oauth.id_token_of(body)
        if came.authorization.nonce is None or not id_token:
            return checks
        if not oauth.nonce_matches(came.authorization, id_token):
            raise Problem("oauth.response_invalid", {"reason": "the ID token belongs to another sign-in (nonce)"})
        return tuple(replace(check, result="passed") if check.name == "nonce" else check for check in checks)

    # ---- the end ------------------------------------------------------------------------------------------

    def _finish(self, run: _Run, grant: Grant | None) -> Outcome:
        """Keep what was granted, ask the provider who we are, and say how it ended."""
        account = run.subject.account
        wanted = account.name
        # From here on under a name of its own: what the first call notes must not reach an older account.
        account = replace(account, grant=grant, name=self._untaken(wanted))
        if grant is not None and run.attempt.keep:
            account = self._accounts.save(account)
            for entry in run.history:
                self._accounts.note(account.name, entry)
        if grant is not None and not self._caller.can_try(account):
            return self._untried(run, account)
        run.tell(Progress("call", "started"))
        result = self._first_call(run, account)
        answer = result.exchange.answer if result.exchange else None
        status = answer.status if isinstance(answer, Response) else None
        works = result.diagnosis.verdict in {Verdict.ACCEPTED, Verdict.ACCEPTED_NO_PERMISSION}
        run.tell(Progress("call", "done" if works else "failed", answer.ms if answer else 0, status))
        run.exchanges += [*result.earlier, *([result.exchange] if result.exchange else [])]
        undecided = grant is not None and result.diagnosis.verdict is Verdict.CANNOT_TELL
        account = replace(result.account or account, name=account.name)
        if not works and not undecided:
            self._let_go(account, run.attempt, result.diagnosis.verdict)
            return replace(run.failed(result.diagnosis), call=result)
        if run.attempt.keep:
            account = self._accounts.save(account)
        diagnosis = Diagnosis("ok", provider=account.provider, method=account.method) if undecided else result.diagnosis
        return Outcome(
            True,
            diagnosis,
            account if run.attempt.keep else replace(account, name=wanted),
            run.checks,
            tuple(run.steps),
            tuple(run.exchanges),
            result,
            stored=run.attempt.keep and self._accounts.durable,
        )

    def _untried(self, run: _Run, account: Account) -> Outcome:
        """A token is there, and the provider's file knows no call to try it with."""
        stored = run.attempt.keep and self._accounts.durable
        diagnosis = Diagnosis("ok", evidence=("a token was granted",), provider=account.provider, method=account.method)
        return Outcome(True, diagnosis, account, run.checks, tuple(run.steps), tuple(run.exchanges), stored=stored)

    def _first_call(self, run: _Run, account: Account) -> CallResult:
        result = self._caller.run(account, self._caller.first(account), cancel=run.cancel)
        answer = result.exchange.answer if result.exchange else None
        fallback, fresh = run.subject.mode.fallback, not account.variables and account.grant is None
        if isinstance(answer, Response) and answer.status == 404 and fallback and fresh and not account.practice:
            second = self._caller.run(replace(account, variables=fallback), cancel=run.cancel)
            if second.diagnosis.verdict is not Verdict.WRONG_PLACE:
                return second
        return result

    def _untaken(self, name: str) -> str:
        """The name, or one like it that replaces nobody's account."""
        while self._accounts.get(name) is not None:
            name += " (new)"
        return name

    def _let_go(self, account: Account, attempt: Attempt, verdict: Verdict) -> None:
        """A refused credential is of no use to anybody; what may still be good stays until the person decides."""
        if account.grant is None or not attempt.keep or verdict is Verdict.REJECTED:
            self._accounts.forget(account.name)

    def _ms(self, since: float) -> int:
        return int((self._sender.ticks() - since) * 1000)

    def keep(self, name: str, as_name: str = "") -> Account | None:
        """*Yes, this is right*: the account counts from now on, in the place of an older one of the wanted name."""
        account = self._accounts.get(name)
        if account is None:
            return None
        return self._accounts.take_over(name, replace(account, name=as_name or name, confirmed=True))

    def reject(self, name: str, *, cancel: Cancel) -> Outcome:
        """*Not me*: revoke what was granted where the provider can, and forget it whatever comes of that."""
        account = self._accounts.get(name)
        if account is None:
            return Outcome(True, Diagnosis("ok"))
        outcome = self._refresher.revoke(account, cancel=cancel) if account.grant else Outcome(True, Diagnosis("ok"))
        self._accounts.forget(name)
        return outcome

    # ---- moving to a better way ---------------------------------------------------------------------------

    def targets(self, account: Account) -> tuple[str, ...]:
        """Ids of token methods the account could move to with the login it already holds."""
        subject = self._sender.subject(account)
        if not isinstance(subject.method, BasicMethod):
            return ()
        held = {*account.fields, *account.secrets, *subject.values.bases}
        fitting = []
        for method in subject.provider.methods:
            needed = {item.id for item, required in subject.provider.fields_of(method, account.mode) if required}
            in_mode = not method.modes or subject.mode.id in method.modes
            if isinstance(method, TokenJsonMethod) and in_mode and needed <= held:
                fitting.append(method.id)
        return tuple(fitting)

    def move(
        self, account: Account, method: str, scopes: tuple[str, ...] | None, *, report: Report, cancel: Cancel
    ) -> Outcome:
        """Move to another method: the old way is tried, then the new one; the old is kept until the new works."""
        before = self._caller.run(account, cancel=cancel)
        if before.diagnosis.verdict not in {Verdict.ACCEPTED, Verdict.ACCEPTED_NO_PERMISSION}:
            exchanges = (before.exchange,) if before.exchange else ()
            return Outcome(False, before.diagnosis, account, exchanges=exchanges, call=before)
        attempt = Attempt(
            provider=account.provider,
            method=method,
            mode=account.mode,
            values={**account.fields, **{name: secret.reveal() for name, secret in account.secrets.items()}},
            scopes=scopes,
            name=account.name,
            practice=account.practice,
            trust=account.trust,
            host_confirmed=True,
        )
        outcome = self.connect(attempt, report=report, cancel=cancel, box=PasteBox())
        if not outcome.ok or outcome.account is None:
            return outcome
        kept = self.keep(outcome.account.name, account.name)
        return replace(outcome, account=kept)


def our_address(method: Method, host: str = "127.0.0.1") -> str:
    """An address of ours as it would be registered, for guides."""
    if not isinstance(method, CodeMethod | ImplicitMethod):
        return ""
    return fixed_address(method.redirect, host, None)


def _tab(diagnosis: Diagnosis, provider: str, *, ok: bool) -> TabPage:
    return TabPage("connected", provider) if ok else TabPage("refused", provider, diagnosis.cause)
