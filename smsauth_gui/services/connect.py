"""Signing in: from typed fields to a token (or a tried key), step by step, with a limit on every wait.

What a one-time grant gave is stored, unconfirmed, before anything else is tried with it, so that a crash loses nothing;
the person then says whether the account is the right one (`Connector.keep`) or not (`Connector.reject`).
"""

from datetime import datetime
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from smsauth_gui.core.diagnosis.situation import Diagnosis, Known
from smsauth_gui.core.grant import kinds, oauth
from smsauth_gui.core.grant.kind import Browser, TokenRequest
from smsauth_gui.core.grant.token_answer import id_token_in, id_token_of
from smsauth_gui.core.provider.schema import Mode
from smsauth_gui.core.provider.template import address, with_query
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.errors import Problem, Verdict
from smsauth_gui.core.values.http import Exchange, Failure, Request, Response
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.core.values.statement import Statement, statement
from smsauth_gui.services.accounts import Accounts
from smsauth_gui.services.call import Caller
from smsauth_gui.services.connect_run import Run
from smsauth_gui.services.draft import Drafts
from smsauth_gui.services.outcome import (
    Attempt,
    CallResult,
    Check,
    Outcome,
    PasteBox,
    Progress,
    Report,
    TimelineEntry,
)
from smsauth_gui.services.ports import Cancel, Practice, TabPage
from smsauth_gui.services.refresh import Minter, Refresher
from smsauth_gui.services.sending import Reply, Sender, problem_diagnosis
from smsauth_gui.services.signin import BrowserPart, Door, checks_of
from smsauth_gui.services.walk import planned, walked


class _Asked(Struct, frozen=True):
    """What the browser was sent out with, and when."""

    authorization: oauth.Authorization
    door: Door
    started: datetime
    ticks: float


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

    def hosts(self, attempt: Attempt) -> tuple[str, ...]:
        """Every host the attempt would contact, the browser's first; none while a field is wrong. Sends nothing."""
        return self._drafts.hosts(attempt)

    def remarks(self, attempt: Attempt) -> tuple[Statement, ...]:
        """What is odd about what the attempt would ask for; nothing is sent. `Problem` for an unknown provider or method."""
        return self._drafts.remarks(attempt)

    # ---- the sign-in --------------------------------------------------------------------------------------
    def connect(self, attempt: Attempt, *, report: Report, cancel: Cancel, box: PasteBox) -> Outcome:
        """Walk the sign-in; blocks until it ends, at the latest at the attempt's timeout."""
        cancel.until = self._sender.ticks() + attempt.timeout_s
        try:
            subject = self._drafts.subject(attempt)
        except Problem as problem:
            return Outcome(False, problem_diagnosis(problem))
        run = Run(attempt, report, cancel, box, subject, self._drafts.scopes(subject, attempt))
        try:
            outcome = self._walk(run)
        except Problem as problem:
            outcome = run.failed(problem_diagnosis(problem, run.subject))
        return self._pictured(run, outcome)

    def _pictured(self, run: Run, outcome: Outcome) -> Outcome:
        """The outcome with the picture of the walk, which stays with the account."""
        subject, attempt = run.subject, run.attempt
        plan = planned(
            subject.provider, subject.method, subject.mode.id, subject.account.typed, run.scopes, attempt.redirect
        )
        walk = walked(plan, outcome, run.entries)
        if walk is not None and attempt.keep and outcome.ok and outcome.account is not None:
            self._accounts.timelines.keep_walk(outcome.account.name, walk)
        return replace(outcome, walk=walk)

    def prepare(self, attempt: Attempt, *, cancel: Cancel) -> Outcome:
        """An unsaved account for one call: where a token is needed it is asked for, without a browser."""
        try:
            subject = self._drafts.subject(attempt)
            if kinds.kind_of(subject.method).minted_at is None:
                return Outcome(True, Diagnosis("ok"), subject.account)
            reply, grant = self._minter.mint(subject, self._drafts.scopes(subject, attempt), cancel)
        except Problem as problem:
            return Outcome(False, problem_diagnosis(problem))
        if grant is None:
            return Outcome(False, reply.diagnosis, exchanges=(reply.shown,))
        return Outcome(True, reply.diagnosis, replace(subject.account, grant=grant), exchanges=(reply.shown,))

    def _walk(self, run: Run) -> Outcome:
        kind = kinds.kind_of(run.subject.method)
        if kind.browser is not None:
            return self._with_browser(run, kind.browser)
        if kind.minted_at is not None:
            return self._by_login(run, kind.minted_at)
        return self._finish(run, None)

    def _by_login(self, run: Run, step: Literal["token", "session"]) -> Outcome:
        run.tell(Progress(step, "started"))
        reply, grant = self._minter.mint(run.subject, run.scopes, run.cancel)
        if _wrong_base(reply.exchange.status, run.subject.mode, run.subject.account):
            run.exchanges.append(reply.shown)
            moved = replace(run.subject.account, variables=run.subject.mode.fallback)
            run.subject = self._sender.subject(moved)
            reply, grant = self._minter.mint(run.subject, run.scopes, run.cancel)
        run.add(step, reply)
        return run.failed(reply.diagnosis) if grant is None else self._finish(run, grant)

    # ---- by the browser -----------------------------------------------------------------------------------
    def _with_browser(self, run: Run, browser: Browser) -> Outcome:
        state = self._browser.state()
        run.tell(Progress("listen", "started"))
        started = self._sender.ticks()
        try:
            door = self._browser.open_door(run.attempt, browser.method.redirect, state, run.box)
        except Problem:
            run.tell(Progress("listen", "failed", self._ms(started)))
            raise
        try:
            facts = {"redirect_uri": door.redirect_uri or "", "way": run.attempt.redirect.how}
            if door.first_uri and door.redirect_uri != door.first_uri:
                facts["first_uri"] = door.first_uri
            run.tell(Progress("listen", "done", self._ms(started), facts=facts))
            outcome = self._through(run, browser, door, state)
            door.conclude(_tab(outcome.diagnosis, run.subject.provider.name, ok=outcome.ok))
            return outcome
        except Problem as problem:
            diagnosis = problem_diagnosis(problem, run.subject)
            door.conclude(_tab(diagnosis, run.subject.provider.name, ok=False))
            raise
        finally:
            door.close()

    def _through(self, run: Run, browser: Browser, door: Door, state: Secret) -> Outcome:
        values = run.subject.values
        authorization = self._browser.authorization(browser.method, values, door, run.scopes, state)
        run.checks = checks_of(authorization)
        asked = _Asked(authorization, door, self._sender.clock(), self._sender.ticks())
        try:
            answer = self._browser.walk(
                run.attempt, authorization, door, report=run.tell, cancel=run.cancel, box=run.box
            )
        except Problem as problem:
            run.checks = checks_of(authorization, problem=problem)
            self._came_back(run, asked, problem)
            raise
        run.checks = checks_of(authorization, answer)
        reply = self._came_back(run, asked)
        if answer.error is not None:
            return run.failed(reply.diagnosis)
        token = browser.redeem(values, answer, run.scopes, self._sender.clock())
        if not isinstance(token, Grant):
            return self._exchange(run, token, authorization)
        self._check_id_token(run, id_token_in(answer.token or {}), authorization, direct=False)
        return self._finish(run, token)

    def _came_back(self, run: Run, asked: _Asked, problem: Problem | None = None) -> Reply:
        """What the browser was sent for and what it brought back, judged as the exchange it was, like one of an archive."""
        uri = asked.authorization.redirect_uri or "http://127.0.0.1/"
        ms, brought = self._ms(asked.ticks), asked.door.brought
        answer: Response | Failure = Failure(problem.cause if problem else "net.reset", "", ms)
        if brought is not None:
            pairs = [(name, value) for name, values in brought.items() for value in values]
            answer = Response(302, (("Location", with_query(uri, pairs)),), ms=ms)
        request = Request("GET", asked.authorization.url.reveal())
        exchange = Exchange(request, answer, asked.started, "authorize")
        reply = self._sender.judge(run.subject, exchange, "authorize", known=Known(redirect_uri=uri))
        run.keep(reply)
        return reply

    def _exchange(self, run: Run, wanted: TokenRequest, authorization: oauth.Authorization) -> Outcome:
        """The code for a token; from then on the account's client authenticates itself as it did here."""
        run.tell(Progress("token", "started"))
        reply, grant = self._minter.ask(run.subject, wanted, run.cancel)
        run.add("token", reply)
        if grant is None:
            return run.failed(reply.diagnosis)
        brought = id_token_of(reply.response.body if reply.response else b"")
        self._check_id_token(run, brought, authorization, direct=True)
        client = oauth.client_of(run.subject.method, run.subject.values)
        run.subject = replace(run.subject, account=replace(run.subject.account, client_auth=client.auth))
        return self._finish(run, grant)

    def _check_id_token(self, run: Run, token: str, authorization: oauth.Authorization, *, direct: bool) -> None:
        """The ID token beside the token, where one came, has to be for this very sign-in; `Problem` when it is not."""
        if not token:
            return
        client = oauth.client_of(run.subject.method, run.subject.values)
        # Few servers send one: imported where one came.
        from smsauth_gui.core.grant import id_token

        published = self._published_keys(run) if id_token.takes_published_keys(token, client) else ""
        signed = id_token.check(token, authorization, client, self._sender.clock(), published)
        run.checks = (*run.checks, Check("signature", "passed" if signed else "not_offered"))
        # From the token endpoint the connection stands in for a signature (§3.1.3.7, 6); a browser could bring anything.
        if authorization.nonce and (signed or direct):
            run.checks = tuple(replace(one, result="passed") if one.name == "nonce" else one for one in run.checks)

    def _published_keys(self, run: Run) -> str:
        """What the server publishes to check its signatures with; empty where the file names no place, or none came."""
        subject = run.subject
        url = next((endpoint.url for endpoint in subject.method.endpoints if endpoint.place == "keys"), "")
        if not url:
            return ""
        request = Request("GET", address(url, subject.values), (("Accept", "application/json"),))
        reply = self._sender.send(subject, request, "keys", cancel=run.cancel)
        run.keep(reply)
        if not reply.diagnosis.ok or reply.response is None:
            return ""
        return reply.response.body.decode("utf-8", "replace")

    # ---- the end ------------------------------------------------------------------------------------------
    def _finish(self, run: Run, grant: Grant | None) -> Outcome:
        """Keep what was granted, ask the provider who we are, and say how it ended."""
        account = self._begun(run, grant)
        fine = Diagnosis("ok", provider=account.provider, method=account.method)
        if grant is not None and not self._caller.can_try(account):
            return self._connected(run, account, replace(fine, evidence=(statement("evidence.token_granted"),)), None)
        result = self._first_call(run, account)
        account = replace(result.account or account, name=account.name)
        if result.works:
            return self._connected(run, account, result.diagnosis, result)
        if grant is not None and result.diagnosis.verdict is Verdict.CANNOT_TELL:
            # The grant is good and used up once: a provider that is down for the call takes nothing away.
            return self._connected(run, account, fine, result)
        if grant is None or not run.attempt.keep or result.diagnosis.verdict is Verdict.REJECTED:
            # Of no use to anybody; what may still be good stays until the person decides.
            self._accounts.forget(account.name)
        return replace(run.failed(result.diagnosis), call=result)

    def _begun(self, run: Run, grant: Grant | None) -> Account:
        """The account under a name of its own, so that what is noted from here on reaches no older one; a grant stored."""
        name = run.subject.account.name
        while self._accounts.get(name) is not None:
            name += " (new)"
        account = replace(run.subject.account, grant=grant, name=name)
        # Nobody would be asked about a second one: it takes the place of the older one in one step, or not at all.
        waits = run.attempt.sure and name != run.subject.account.name
        if grant is not None and run.attempt.keep and not waits:
            account = self._accounts.save(account)
            self._add_history(run, name)
        return account

    def _add_history(self, run: Run, name: str) -> None:
        for entry in run.take_history():
            self._accounts.timelines.add(name, run.subject.account.provider, entry)

    def _saved(self, run: Run, account: Account) -> Account:
        if not run.attempt.sure:
            return self._accounts.save(account)
        name = run.subject.account.name
        kept = self._accounts.take_over(account.name, replace(account, name=name, confirmed=True))
        self._add_history(run, name)
        return kept

    def _first_call(self, run: Run, account: Account) -> CallResult:
        run.tell(Progress("call", "started"))
        result = self._caller.run(account, self._caller.first(account), cancel=run.cancel)
        status = result.exchange.status if result.exchange else None
        if account.grant is None and _wrong_base(status, run.subject.mode, account):
            moved = self._caller.run(replace(account, variables=run.subject.mode.fallback), cancel=run.cancel)
            result = result if moved.diagnosis.verdict is Verdict.WRONG_PLACE else moved
        exchanges = (result.exchange,) if result.exchange else ()
        run.exchanges += [*result.earlier, *exchanges]
        run.entries += [TimelineEntry(one, result.diagnosis, one.started) for one in exchanges]
        ms, status = next(((one.answer.ms, one.status) for one in exchanges), (0, None))
        run.tell(Progress("call", "done" if result.works else "failed", ms, status))
        return result

    def _connected(self, run: Run, account: Account, diagnosis: Diagnosis, call: CallResult | None) -> Outcome:
        keep = run.attempt.keep
        return Outcome(
            True,
            diagnosis,
            self._saved(run, account) if keep else replace(account, name=run.subject.account.name),
            run.checks,
            tuple(run.steps),
            tuple(run.exchanges),
            call,
            stored=keep and self._accounts.durable,
        )

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
        if subject.method.carries != "login":
            return ()
        held = {*account.fields, *account.secrets, *subject.values.bases}
        return tuple(
            method.id
            for method in subject.provider.methods
            if method.replaces_login
            and subject.mode in subject.provider.modes_of(method)
            and held >= {item.id for item, required in subject.provider.fields_of(method, account.mode) if required}
        )

    def move(
        self, account: Account, method: str, scopes: tuple[str, ...] | None, *, report: Report, cancel: Cancel
    ) -> Outcome:
        """Move to another method: the old way is tried, then the new one; the old is kept until the new works."""
        before = self._caller.run(account, cancel=cancel)
        if not before.works:
            exchanges = (before.exchange,) if before.exchange else ()
            return Outcome(False, before.diagnosis, account, exchanges=exchanges, call=before)
        attempt = Attempt(
            provider=account.provider,
            method=method,
            mode=account.mode,
            values=account.typed,
            scopes=scopes,
            name=account.name,
            practice=account.practice,
            trust=account.trust,
            host_confirmed=True,
            pinned=account.hosts,
        )
        outcome = self.connect(attempt, report=report, cancel=cancel, box=PasteBox())
        if not outcome.ok or outcome.account is None:
            return outcome
        kept = self.keep(outcome.account.name, account.name)
        return replace(outcome, account=kept)


def _tab(diagnosis: Diagnosis, provider: str, *, ok: bool) -> TabPage:
    return TabPage("connected", provider) if ok else TabPage("refused", provider, diagnosis.cause)


def _wrong_base(status: int | None, mode: Mode, account: Account) -> bool:
    """A 404 at the first contact: the mode's other base addresses may be the right ones (same host)."""
    return status == 404 and bool(mode.fallback) and not account.variables and not account.practice
