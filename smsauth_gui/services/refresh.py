"""Keeping an account alive: refresh, mint again, revoke, destroy a session.

A failed refresh changes nothing that is stored; a new token is durable before the old one is dropped.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime
from threading import Lock
from typing import Final, cast

from smsauth_gui.core.diagnosis.diagnose import Diagnosis
from smsauth_gui.core.grant import oauth, renewal_times
from smsauth_gui.core.provider.schema import (
    ClientAuth,
    ClientMethod,
    CodeMethod,
    Place,
    SessionMethod,
    TokenAnswer,
    TokenJsonMethod,
)
from smsauth_gui.core.provider.template import Values, build
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.errors import Problem, Verdict
from smsauth_gui.core.values.http import Exchange, Failure, Request
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.services.accounts import Accounts
from smsauth_gui.services.outcome import Outcome, Progress, TimelineEntry
from smsauth_gui.services.ports import Cancel
from smsauth_gui.services.sending import Sender, Sent, Subject, problem_diagnosis

_DEAD: Final = frozenset(
    {"oauth.refresh_dead", "credential.rejected", "token.expired", "token.revoked", "oauth.invalid_grant"}
)
"""What a provider says of a refresh token that is of no use any more."""
_MAY_HAVE_ARRIVED: Final = frozenset({"net.timeout", "net.reset", "answer.too_large", "flow.cancelled"})
"""Failures after which the server may have done what it was asked."""
REFUSED_LOGIN: Final = frozenset(
    {
        "credential.rejected",
        "credential.malformed",
        "credential.swapped",
        "credential.other_provider",
        "oauth.invalid_client",
        "oauth.unauthorized_client",
    }
)
"""Refusals of what the person typed: sending it again would be refused again, or get the account locked."""


class Minter:
    """Asks a provider for a token without a browser: client credentials, a session, a token from a login."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

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
        sent = self._sender.send(subject, request, place, cancel=cancel)
        return read_grant(sent, answer, oauth.Asked(scopes, subject.method.lifetime_s), subject, self._sender)


def read_grant(
    sent: Sent, answer: TokenAnswer, asked: oauth.Asked, subject: Subject, sender: Sender
) -> tuple[Sent, Grant | None]:
    """The grant of a successful answer; the secrets in it are masked in what is shown."""
    response = sent.response
    if not sent.diagnosis.ok or response is None:
        return sent, None
    try:
        grant = oauth.read_token(answer, response, asked, sender.clock())
    except Problem as problem:
        return replace(sent, diagnosis=problem_diagnosis(problem, subject)), None
    fresh = {"access": grant.access_token, "refresh": grant.refresh_token or grant.access_token}
    place: Place = sent.exchange.purpose  # type: ignore[assignment]  # set by Wire.send from a Place
    shown = sender.judge(subject, sent.exchange, place, extra_secrets=fresh).shown
    return replace(sent, shown=shown), grant


class Refresher:
    """Renews and ends what was granted."""

    def __init__(self, sender: Sender, accounts: Accounts, minter: Minter) -> None:
        self._sender = sender
        self._accounts = accounts
        self._minter = minter
        self._renewing: defaultdict[str, Lock] = defaultdict(Lock)

    @staticmethod
    def renewable(subject: Subject) -> bool:
        """There is a way to a new token without the person."""
        account = subject.account
        if account.grant is None or account.borrowed:
            return False
        if isinstance(subject.method, TokenJsonMethod) and account.grant.refreshable:
            return True
        if account.refused:
            return False
        if isinstance(subject.method, CodeMethod):
            return account.grant.refreshable
        return isinstance(subject.method, ClientMethod | SessionMethod | TokenJsonMethod)

    def can_refresh(self, account: Account) -> bool:
        """There is a way to a new token without the person."""
        return self.renewable(self._sender.subject(account))

    def renew_at(self, account: Account) -> datetime | None:
        """When it is to be renewed; None where that is not known or not possible."""
        try:
            possible = self.can_refresh(account)
        except Problem:
            return None
        return renewal_times.renew_at(account.grant) if possible and account.grant is not None else None

    def refresh(self, account: Account, *, cancel: Cancel, by_person: bool = False) -> Outcome:
        """A new token by refresh token or, where the method allows, from the stored login.

        Only one program renews an account at a time: whoever comes second gets what the first one stored. A login the
        provider has refused is sent again, and a borrowed token renewed, only ``by_person``.
        """
        with self._renewing[account.name]:
            return self._guarded(account, lambda _: self._refresh_alone(account, cancel, by_person))

    def _refresh_alone(self, account: Account, cancel: Cancel, by_person: bool) -> Outcome:
        if account.borrowed or self._accounts.get(account.name) is None:
            return self._refresh(self._sender.subject(account), cancel, by_person)
        with self._accounts.alone(account.name):
            stored = self._accounts.fresh(account.name)
            if stored is None:
                return Outcome(False, Diagnosis("flow.cancelled", {"reason": "it was forgotten"}), account)
            if stored.grant is not None and account.grant != stored.grant and self._newer(stored, account):
                return Outcome(True, Diagnosis("ok", evidence=("another program has renewed it",)), stored, stored=True)
            return self._refresh(
                self._sender.subject(replace(account, renewing_since=stored.renewing_since)), cancel, by_person
            )

    @staticmethod
    def _newer(stored: Account, account: Account) -> bool:
        return account.grant is None or (
            stored.grant is not None and stored.grant.received_at > account.grant.received_at
        )

    def _refresh(self, subject: Subject, cancel: Cancel, by_person: bool) -> Outcome:
        account, method, grant = subject.account, subject.method, subject.account.grant
        if grant is None or (account.borrowed and not by_person):
            raise Problem("oauth.refresh_dead", {"reason": "there is no token to renew"})
        exchanges: list[Exchange] = []
        if account.refused and not by_person and isinstance(method, CodeMethod):
            raise Problem(account.refused, {"reason": "the provider refused it before; it is not sent again by itself"})
        if grant.refreshable and isinstance(method, CodeMethod | TokenJsonMethod):
            cut_off = account.renewing_since
            subject = self._mark(subject)
            sent, fresh = self._by_refresh_token(subject, grant, cancel)
            if fresh is None and cut_off is not None:
                evidence = (*sent.diagnosis.evidence, renewal_times.cut_off(cut_off))
                sent = replace(sent, diagnosis=replace(sent.diagnosis, evidence=evidence))
            exchanges.append(sent.shown)
            dead = sent.diagnosis.cause in _DEAD
            if fresh is not None or not (dead and isinstance(method, TokenJsonMethod)):
                return self._outcome(subject.account, sent, exchanges, fresh)
        if account.refused and not by_person:
            raise Problem(
                account.refused,
                {"reason": "the provider refused this login; it is not sent again by itself until edited"},
            )
        if isinstance(method, SessionMethod):
            self._quietly_destroy(subject, grant, exchanges, cancel)
        sent, fresh = self._minter.mint(subject, grant.scopes_requested, cancel)
        exchanges.append(sent.shown)
        return self._outcome(subject.account, sent, exchanges, fresh)

    def _mark(self, subject: Subject) -> Subject:
        """Durable before a refresh token is sent: if the program dies now, the next start knows why it may be used up."""
        account = subject.account
        if account.renewing_since is not None or account.borrowed:
            return subject
        now = self._sender.clock()
        marked = self._accounts.update(account.name, lambda kept: replace(kept, renewing_since=now))
        return subject if marked is None else replace(subject, account=marked)

    def _by_refresh_token(self, subject: Subject, grant: Grant, cancel: Cancel) -> tuple[Sent, Grant | None]:
        method = subject.method
        asked = oauth.Asked(grant.scopes_requested, method.lifetime_s, previous=grant)
        if isinstance(method, CodeMethod):
            client = oauth.client_of(method, subject.values)
            if subject.account.client_auth:
                client = replace(client, auth=cast(ClientAuth, subject.account.client_auth))
            request = oauth.refresh_request(method, subject.values, client, grant)
            answer = method.answer
        elif isinstance(method, TokenJsonMethod) and method.refresh is not None:
            request, answer = build(method.refresh, subject.values, method.send), method.answer
        else:
            raise Problem("oauth.refresh_dead", {"reason": "no refresh is documented"})
        sent = self._sender.send(subject, request, "refresh", cancel=cancel)
        return read_grant(sent, answer, asked, subject, self._sender)

    def _quietly_destroy(self, subject: Subject, grant: Grant, exchanges: list[Exchange], cancel: Cancel) -> None:
        """A session of ours that may still be open would refuse the next one; whether it was does not matter."""
        method = subject.method
        if isinstance(method, SessionMethod) and method.destroy is not None:
            values = subject.values.plus(token=grant.access_token)
            sent = self._sender.send(subject, build(method.destroy, values, method.send), "revoke", cancel=cancel)
            exchanges.append(sent.shown)

    def _outcome(self, account: Account, sent: Sent, exchanges: list[Exchange], fresh: Grant | None) -> Outcome:
        # Durable before anything else is done: the old refresh token may be dead since the server's answer.
        renewed, stored = account, False
        if fresh is not None:
            renewed, stored = self._kept(
                account, lambda held: replace(held, grant=fresh, status="ok", refused="", renewing_since=None)
            )
        self._accounts.note(account.name, TimelineEntry(sent.shown, sent.diagnosis, sent.exchange.started))
        answer = sent.exchange.answer
        step = Progress("token", "done" if fresh else "failed", answer.ms, getattr(answer, "status", None))
        if fresh is None:
            kept = self._unrenewed(account, sent)
            return Outcome(False, sent.diagnosis, kept, steps=(step,), exchanges=tuple(exchanges))
        return Outcome(True, sent.diagnosis, renewed, steps=(step,), exchanges=tuple(exchanges), stored=stored)

    def _unrenewed(self, account: Account, sent: Sent) -> Account:
        """A failed renewal keeps token and login as they are; what the provider said of them is remembered.

        The mark stays where no answer came (the server may have used the refresh token up) and where that token is now
        dead (the mark says why); any other answer clears it.
        """
        cause = sent.diagnosis.cause
        dead = sent.exchange.purpose == "refresh" and cause in _DEAD
        lost = isinstance(sent.exchange.answer, Failure) and cause in _MAY_HAVE_ARRIVED
        said = ""
        if dead:
            said = "oauth.refresh_dead"
        elif sent.diagnosis.verdict is Verdict.REJECTED and cause in REFUSED_LOGIN:
            said = cause

        def remembered(held: Account) -> Account:
            held = replace(held, renewing_since=account.renewing_since if lost or dead else None)
            return replace(held, refused=said, status=said) if said else held

        return self._kept(account, remembered)[0]

    def _kept(self, account: Account, change: Callable[[Account], Account]) -> tuple[Account, bool]:
        """The account after a change, and whether it is one of those that are held here."""
        held = self._accounts.update(account.name, change)
        return (change(account), False) if held is None else (held, True)

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
            sent = self._sender.send(subject, request, "revoke", cancel=cancel)
            exchanges.append(sent.shown)
            self._accounts.note(account.name, TimelineEntry(sent.shown, sent.diagnosis, sent.exchange.started))
            if not sent.diagnosis.ok:
                return Outcome(False, sent.diagnosis, account, exchanges=tuple(exchanges))
        assert sent is not None  # noqa: S101 - _revocations raises when there is nothing to send
        revoked, _ = self._kept(account, lambda held: replace(held, grant=None, status="token.revoked"))
        return Outcome(True, sent.diagnosis, revoked, exchanges=tuple(exchanges))

    def can_revoke(self, account: Account) -> bool:
        """The provider documents a way to end the token; nothing is sent."""
        try:
            subject = self._sender.subject(account)
            return account.grant is not None and bool(self._revocations(subject, account.grant))
        except Problem:
            return False

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
        open_one = replace(account, grant=Grant(Secret(token), self._sender.clock()), name="")
        return self.revoke(open_one, cancel=cancel)

    def _guarded(self, account: Account, step: Callable[[Subject], Outcome]) -> Outcome:
        try:
            return step(self._sender.subject(account))
        except Problem as problem:
            return Outcome(False, problem_diagnosis(problem), account)
