"""Keeping an account alive: refresh, mint again, revoke, destroy a session.

A failed refresh changes nothing that is stored; a new token is durable before the old one is dropped.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from smsauth_gui.core import oauth
from smsauth_gui.core.credential import Account, Grant
from smsauth_gui.core.errors import Problem
from smsauth_gui.core.http import Exchange, Request
from smsauth_gui.core.provider import (
    ClientMethod,
    CodeMethod,
    Place,
    SessionMethod,
    TokenAnswer,
    TokenJsonMethod,
)
from smsauth_gui.core.secret import Secret
from smsauth_gui.core.template import Values, build
from smsauth_gui.services.accounts import Accounts
from smsauth_gui.services.outcome import Outcome, Progress, TimelineEntry
from smsauth_gui.services.ports import Cancel
from smsauth_gui.services.wire import Sent, Subject, Wire, problem_diagnosis


class Minter:
    """Asks a provider for a token without a browser: client credentials, a session, a token from a login."""

    def __init__(self, wire: Wire) -> None:
        self._wire = wire

    def request(self, subject: Subject, scopes: tuple[str, ...]) -> tuple[Request, Place, TokenAnswer]:
        """The request that mints, where it goes, and how its answer is read."""
        method = subject.method
        if isinstance(method, ClientMethod):
            client = oauth.client_of(method, subject.values)
            request = oauth.client_credentials_request(method, subject.values, client, scopes)
            return request, "token", method.answer
        if isinstance(method, SessionMethod | TokenJsonMethod):
            values = Values({**subject.values.values, "scopes": scopes}, subject.values.bases)
            place: Place = "session" if isinstance(method, SessionMethod) else "token"
            return build(method.create, values, method.send), place, method.answer
        raise Problem("oauth.refresh_dead", {"reason": "this way needs a new sign-in"})

    def mint(self, subject: Subject, scopes: tuple[str, ...], cancel: Cancel) -> tuple[Sent, Grant | None]:
        """Send it; a grant when the answer holds a token, else the diagnosis tells why not."""
        request, place, answer = self.request(subject, scopes)
        sent = self._wire.send(subject, request, place, cancel=cancel)
        return read_grant(sent, answer, oauth.Asked(scopes, subject.method.lifetime_s), subject, self._wire)


def read_grant(
    sent: Sent, answer: TokenAnswer, asked: oauth.Asked, subject: Subject, wire: Wire
) -> tuple[Sent, Grant | None]:
    """The grant of a successful answer; the secrets in it are masked in what is shown."""
    response = sent.response
    if not sent.diagnosis.ok or response is None:
        return sent, None
    try:
        grant = oauth.read_token(answer, response, asked, wire.clock())
    except Problem as problem:
        return replace(sent, diagnosis=problem_diagnosis(problem, subject)), None
    fresh = {"access": grant.access_token, "refresh": grant.refresh_token or grant.access_token}
    place: Place = sent.exchange.purpose  # type: ignore[assignment]  # set by Wire.send from a Place
    shown = wire.judge(subject, sent.exchange, place, extra_secrets=fresh).shown
    return replace(sent, shown=shown), grant


class Refresher:
    """Renews and ends what was granted."""

    def __init__(self, wire: Wire, accounts: Accounts, minter: Minter) -> None:
        self._wire = wire
        self._accounts = accounts
        self._minter = minter

    @staticmethod
    def renewable(subject: Subject) -> bool:
        """There is a way to a new token without the person."""
        grant = subject.account.grant
        if grant is None or subject.account.borrowed:
            return False
        if isinstance(subject.method, CodeMethod):
            return grant.refreshable
        return isinstance(subject.method, ClientMethod | SessionMethod | TokenJsonMethod)

    def can_refresh(self, account: Account) -> bool:
        """There is a way to a new token without the person."""
        return self.renewable(self._wire.subject(account))

    def refresh(self, account: Account, *, cancel: Cancel) -> Outcome:
        """A new token by refresh token or, where the method allows, from the stored login."""
        return self._guarded(account, lambda subject: self._refresh(subject, cancel))

    def _refresh(self, subject: Subject, cancel: Cancel) -> Outcome:
        account, method, grant = subject.account, subject.method, subject.account.grant
        if grant is None or account.borrowed:
            raise Problem("oauth.refresh_dead", {"reason": "there is no token to renew"})
        exchanges: list[Exchange] = []
        sent: Sent | None = None
        fresh: Grant | None = None
        if grant.refreshable and isinstance(method, CodeMethod | TokenJsonMethod):
            sent, fresh = self._by_refresh_token(subject, grant, cancel)
            exchanges.append(sent.shown)
            dead = sent.diagnosis.cause in {"oauth.refresh_dead", "credential.rejected", "token.expired"}
            if fresh is None and not (dead and isinstance(method, TokenJsonMethod)):
                return self._outcome(account, sent, exchanges, None)
        if fresh is None:
            if isinstance(method, SessionMethod):
                self._quietly_destroy(subject, grant, exchanges, cancel)
            sent, fresh = self._minter.mint(subject, grant.scopes_requested, cancel)
            exchanges.append(sent.shown)
        assert sent is not None  # noqa: S101 - one of the two ways ran
        return self._outcome(account, sent, exchanges, fresh)

    def _by_refresh_token(self, subject: Subject, grant: Grant, cancel: Cancel) -> tuple[Sent, Grant | None]:
        method = subject.method
        asked = oauth.Asked(grant.scopes_requested, method.lifetime_s, previous=grant)
        if isinstance(method, CodeMethod):
            client = oauth.client_of(method, subject.values)
            request = oauth.refresh_request(method, subject.values, client, grant)
            answer = method.answer
        elif isinstance(method, TokenJsonMethod) and method.refresh is not None:
            request, answer = build(method.refresh, subject.values, method.send), method.answer
        else:
            raise Problem("oauth.refresh_dead", {"reason": "no refresh is documented"})
        sent = self._wire.send(subject, request, "refresh", cancel=cancel)
        return read_grant(sent, answer, asked, subject, self._wire)

    def _quietly_destroy(self, subject: Subject, grant: Grant, exchanges: list[Exchange], cancel: Cancel) -> None:
        """A session of ours that may still be open would refuse the next one; whether it was does not matter."""
        method = subject.method
        if isinstance(method, SessionMethod) and method.destroy is not None:
            values = subject.values.plus(token=grant.access_token)
            sent = self._wire.send(subject, build(method.destroy, values, method.send), "revoke", cancel=cancel)
            exchanges.append(sent.shown)

    def _outcome(self, account: Account, sent: Sent, exchanges: list[Exchange], fresh: Grant | None) -> Outcome:
        self._accounts.note(account.name, TimelineEntry(sent.shown, sent.diagnosis, sent.exchange.started))
        answer = sent.exchange.answer
        status = getattr(answer, "status", None)
        step = Progress("token", "done" if fresh else "failed", answer.ms, status)
        if fresh is None:
            return Outcome(False, sent.diagnosis, account, steps=(step,), exchanges=tuple(exchanges))
        renewed = replace(account, grant=fresh, status="ok")
        stored = self._accounts.get(account.name) is not None
        if stored:
            self._accounts.save(renewed)
        return Outcome(True, sent.diagnosis, renewed, steps=(step,), exchanges=tuple(exchanges), stored=stored)

    def revoke(self, account: Account, *, cancel: Cancel) -> Outcome:
        """End the token at the provider (revocation, destroyed session); the account stays, without its token."""
        return self._guarded(account, lambda subject: self._revoke(subject, cancel))

    def _revoke(self, subject: Subject, cancel: Cancel) -> Outcome:
        account, grant = subject.account, subject.account.grant
        if grant is None:
            raise Problem("request.not_found", {"reason": "there is no token to revoke"})
        sent: Sent | None = None
        exchanges: list[Exchange] = []
        for request in self._revocations(subject, grant):
            sent = self._wire.send(subject, request, "revoke", cancel=cancel)
            exchanges.append(sent.shown)
            self._accounts.note(account.name, TimelineEntry(sent.shown, sent.diagnosis, sent.exchange.started))
            if not sent.diagnosis.ok:
                return Outcome(False, sent.diagnosis, account, exchanges=tuple(exchanges))
        assert sent is not None  # noqa: S101 - _revocations raises when there is nothing to send
        revoked = replace(account, grant=None, status="token.revoked")
        if self._accounts.get(account.name) is not None:
            self._accounts.save(revoked)
        return Outcome(True, sent.diagnosis, revoked, exchanges=tuple(exchanges))

    @staticmethod
    def _revocations(subject: Subject, grant: Grant) -> list[Request]:
        method, values = subject.method, subject.values
        if isinstance(method, SessionMethod) and method.destroy is not None:
            return [build(method.destroy, values, method.send)]
        if isinstance(method, TokenJsonMethod) and method.revoke is not None:
            return [build(method.revoke, values, method.send)]
        if isinstance(method, CodeMethod | ClientMethod) and method.revoke is not None:
            client = oauth.client_of(method, values)
            tokens = [(grant.refresh_token, "refresh_token"), (grant.access_token, "access_token")]
            return [
                oauth.revoke_request(method, values, client, token, hint) for token, hint in tokens if token is not None
            ]
        raise Problem("request.not_found", {"reason": "the provider documents no way to revoke"})

    def destroy_session(self, account: Account, token: str, *, cancel: Cancel) -> Outcome:
        """Destroy a session that is still open, by its token."""
        open_one = replace(account, grant=Grant(Secret(token), self._wire.clock()), name="")
        return self.revoke(open_one, cancel=cancel)

    def _guarded(self, account: Account, step: Callable[[Subject], Outcome]) -> Outcome:
        try:
            return step(self._wire.subject(account))
        except Problem as problem:
            return Outcome(False, problem_diagnosis(problem), account)
