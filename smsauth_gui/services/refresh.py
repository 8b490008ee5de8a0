"""Keeping an account alive: refresh, mint again, revoke, destroy a session.

A failed refresh changes nothing that is stored; a new token is durable before the old one is dropped.
"""

from collections import defaultdict
from collections.abc import Callable, Sequence
from datetime import datetime
from threading import Lock
from typing import Final

from msgspec.structs import replace

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.grant import kinds, renewal_times
from smsauth_gui.core.grant.kind import Renewal, TokenRequest
from smsauth_gui.core.grant.token_answer import read_token
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.errors import Problem, Verdict
from smsauth_gui.core.values.http import Failure, Request
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.core.values.statement import statement
from smsauth_gui.services.accounts import Accounts
from smsauth_gui.services.outcome import Outcome, Progress
from smsauth_gui.services.ports import Cancel
from smsauth_gui.services.sending import Reply, Sender, Subject, problem_diagnosis

_DEAD: Final = frozenset(
    {"oauth.refresh_dead", "credential.rejected", "token.expired", "token.revoked", "oauth.invalid_grant"}
)
"""What a provider says of a refresh token that is of no use any more."""
_MAY_HAVE_ARRIVED: Final = frozenset({"net.timeout", "net.reset", "answer.too_large", "flow.cancelled"})
"""Failures after which the server may have done what it was asked."""
EXPLAINS: Final = frozenset({"oauth.refresh_dead", "oauth.session_active"})
"""Why a renewal failed, where that says more than the refusal that asked for it."""
REFUSED_LOGIN: Final = frozenset(
    {
        "credential.rejected", "credential.malformed", "credential.swapped", "credential.other_provider",
        "oauth.invalid_client", "oauth.unauthorized_client",
    }
)  # fmt: skip
"""Refusals of what the person typed: sending it again would be refused again, or get the account locked."""


class Minter:
    """Asks a provider for a token; with or without a browser before it, the request decides."""

    def __init__(self, sender: Sender) -> None:
        self._sender = sender

    def mint(self, subject: Subject, scopes: tuple[str, ...], cancel: Cancel) -> tuple[Reply, Grant | None]:
        """A token by the stored login; see `ask`. `Problem` ``oauth.refresh_dead`` where that takes the person."""
        return self.ask(subject, kinds.kind_of(subject.method).mint(subject.values, scopes), cancel)

    def ask(self, subject: Subject, wanted: TokenRequest | None, cancel: Cancel) -> tuple[Reply, Grant | None]:
        """Send it; a grant when the answer holds a token, else the diagnosis tells why not. What is shown is masked."""
        if wanted is None:
            raise Problem("oauth.refresh_dead", {"reason": "new_sign_in"})
        reply = self._sender.send(subject, wanted.request, wanted.place, cancel=cancel, extra_secrets=wanted.secrets)
        if not reply.diagnosis.ok or reply.response is None:
            return reply, None
        try:
            grant = read_token(wanted.answer, reply.response, wanted.asked, self._sender.clock())
        except Problem as problem:
            return replace(reply, diagnosis=problem_diagnosis(problem, subject)), None
        fresh = {"access": grant.access_token, "refresh": grant.refresh_token or grant.access_token}
        shown = self._sender.judge(subject, reply.exchange, wanted.place, extra_secrets=fresh).shown
        return replace(reply, shown=shown), grant


class Refresher:
    """Renews and ends what was granted."""

    def __init__(self, sender: Sender, accounts: Accounts, minter: Minter) -> None:
        self._sender = sender
        self._accounts = accounts
        self._minter = minter
        self._renewing: defaultdict[str, Lock] = defaultdict(Lock)

    def can_refresh(self, account: Account) -> bool:
        """There is a way to a new token without the person."""
        return kinds.renews(account, self._sender.catalog.get(account.provider))

    def token_request(self, account: Account) -> Request | None:
        """What gets the account its next token, with its secrets; nothing is sent. None where that takes the person."""
        subject = self._sender.subject(account)
        kind, grant = kinds.kind_of(subject.method), account.grant
        wanted = kind.mint(subject.values, grant.scopes_requested if grant is not None else ())
        if wanted is None and grant is not None and grant.refreshable:
            wanted = kind.refresh(subject.values, account)
        return wanted.request if wanted is not None else None

    def renew_at(self, account: Account) -> datetime | None:
        """When it is to be renewed; None where that is not known or not possible."""
        if account.grant is None or not self.can_refresh(account):
            return None
        return renewal_times.renew_at(account.grant)

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
                return Outcome(False, Diagnosis("flow.cancelled", {"reason": "forgotten"}), account)
            if _is_newer(stored.grant, account.grant):
                return Outcome(
                    True, Diagnosis("ok", evidence=(statement("evidence.renewed_elsewhere"),)), stored, stored=True
                )
            return self._refresh(
                self._sender.subject(replace(account, renewing_since=stored.renewing_since)), cancel, by_person
            )

    def _refresh(self, subject: Subject, cancel: Cancel, by_person: bool) -> Outcome:
        """Try one way after the other: what is dead leads to the next one, anything else ends it."""
        account, grant = subject.account, subject.account.grant
        if grant is None or (account.borrowed and not by_person):
            raise Problem("oauth.refresh_dead", {"reason": "no_token_to_renew"})
        ways = kinds.kind_of(subject.method).renewals(grant)
        if not ways:
            raise Problem("oauth.refresh_dead", {"reason": "new_sign_in"})
        replies: list[Reply] = []
        for way in ways if by_person else kinds.renewals(account, subject.method):
            subject = self._mark(subject)
            fresh = self._renew_by(way, subject, replies, cancel)
            if fresh is not None or replies[-1].diagnosis.cause not in _DEAD:
                return self._outcome(subject.account, replies, fresh, account.renewing_since)
        if account.refused and not by_person:
            raise Problem(account.refused, {"reason": "refused_before"})
        return self._outcome(subject.account, replies, None, account.renewing_since)

    def _renew_by(self, way: Renewal, subject: Subject, replies: list[Reply], cancel: Cancel) -> Grant | None:
        """Go one way, what comes of it added to ``replies``; the new token, or None."""
        kind, account = kinds.kind_of(subject.method), subject.account
        if way == "refresh_token":
            last, fresh = self._minter.ask(subject, kind.refresh(subject.values, account), cancel)
        else:
            # One of ours that may still be open would refuse the next; whether it was does not matter.
            ending = kind.revocations(subject.values) if subject.method.one_at_a_time else ()
            replies += [self._sender.send(subject, request, "revoke", cancel=cancel) for request in ending]
            scopes = account.grant.scopes_requested if account.grant else ()
            last, fresh = self._minter.mint(subject, scopes, cancel)
        replies.append(last)
        return fresh

    def _mark(self, subject: Subject) -> Subject:
        """Durable before anything is sent: if the program dies now, the next start knows that a refresh token may be used
        up, or a session open whose token nobody has.
        """
        account = subject.account
        if account.renewing_since is not None or account.borrowed:
            return subject
        now = self._sender.clock()
        marked = self._accounts.update(account.name, lambda kept: replace(kept, renewing_since=now))
        return subject if marked is None else replace(subject, account=marked)

    def _outcome(
        self, account: Account, replies: Sequence[Reply], fresh: Grant | None, cut_off: datetime | None
    ) -> Outcome:
        stored = False
        if fresh is None:
            replies = [_with_cut_off(reply, cut_off) for reply in replies]
            account = self._unrenewed(account, replies[-1], cut_off)
        else:
            # Durable before anything else is done: the old refresh token may be dead since the server's answer.
            account, stored = self._kept(
                account, lambda stored: replace(stored, grant=fresh, status="ok", refused="", renewing_since=None)
            )
        for reply in replies:
            self._accounts.timelines.add(account.name, account.provider, reply.entry)
        last = replies[-1]
        step = Progress("token", "done" if fresh else "failed", last.exchange.answer.ms, last.exchange.status)
        exchanges = tuple(reply.shown for reply in replies)
        return Outcome(fresh is not None, last.diagnosis, account, steps=(step,), exchanges=exchanges, stored=stored)

    def _unrenewed(self, account: Account, reply: Reply, cut_off: datetime | None) -> Account:
        """A failed renewal keeps token and login as they are; what the provider said of them is remembered.

        The mark of this attempt stays where no answer came (the server may have done what it was asked); ``cut_off``,
        that of an earlier one, until a renewal succeeds: it says why a refresh token is dead or a session open.
        """
        cause = reply.diagnosis.cause
        dead = reply.exchange.purpose == "refresh" and cause in _DEAD
        lost = isinstance(reply.exchange.answer, Failure) and cause in _MAY_HAVE_ARRIVED
        refused = cause if reply.diagnosis.verdict is Verdict.REJECTED and cause in REFUSED_LOGIN else ""
        if dead:
            refused = "oauth.refresh_dead"
        status = refused or (cause if cause in EXPLAINS else "")

        def remembered(stored: Account) -> Account:
            stored = replace(stored, renewing_since=account.renewing_since if lost else cut_off)
            return replace(stored, refused=refused or stored.refused, status=status or stored.status)

        return self._kept(account, remembered)[0]

    def _kept(self, account: Account, change: Callable[[Account], Account]) -> tuple[Account, bool]:
        """The account after a change, and whether it is one of those that are held here."""
        stored = self._accounts.update(account.name, change)
        return (change(account), False) if stored is None else (stored, True)

    def revoke(self, account: Account, *, cancel: Cancel) -> Outcome:
        """End the token at the provider (revocation, destroyed session); the account stays, without its token."""
        return self._guarded(account, lambda subject: self._revoke(subject, cancel))

    def _revoke(self, subject: Subject, cancel: Cancel) -> Outcome:
        account, replies = subject.account, list[Reply]()
        if account.grant is None:
            raise Problem("request.not_found", {"reason": "no_token_to_revoke"})
        for request in kinds.kind_of(subject.method).revocations(subject.values):
            replies.append(self._sender.send(subject, request, "revoke", cancel=cancel))
            self._accounts.timelines.add(account.name, account.provider, replies[-1].entry)
            if not replies[-1].diagnosis.ok:
                break
        if not replies:
            raise Problem("request.not_found", {"reason": "no_revocation"})
        diagnosis = replies[-1].diagnosis
        if diagnosis.cause in _DEAD and subject.method.one_at_a_time and account.renewing_since is not None:
            return self._end_lost(account, cancel)
        if diagnosis.ok:
            account, _ = self._kept(
                account, lambda stored: replace(stored, grant=None, status="token.revoked", renewing_since=None)
            )
        return Outcome(diagnosis.ok, diagnosis, account, exchanges=tuple(reply.shown for reply in replies))

    def _end_lost(self, account: Account, cancel: Cancel) -> Outcome:
        """A session was being opened when a renewal was cut off: only a new one, ended at once, shows that none is open."""
        opened = self.refresh(account, cancel=cancel, by_person=True)
        if not opened.ok or opened.account is None:
            return opened
        return self._revoke(self._sender.subject(opened.account), cancel)

    def destroy_session(self, account: Account, token: str, *, cancel: Cancel) -> Outcome:
        """Destroy a session that is still open, by its token."""
        open_one = replace(account, grant=Grant(Secret(token), self._sender.clock()), name="")
        return self.revoke(open_one, cancel=cancel)

    def _guarded(self, account: Account, step: Callable[[Subject], Outcome]) -> Outcome:
        try:
            return step(self._sender.subject(account))
        except Problem as problem:
            return Outcome(False, problem_diagnosis(problem), account)


def _with_cut_off(reply: Reply, cut_off: datetime | None) -> Reply:
    """A failure that an earlier renewal, which was cut off, explains."""
    if cut_off is None or (reply.exchange.purpose != "refresh" and reply.diagnosis.cause != "oauth.session_active"):
        return reply
    evidence = (*reply.diagnosis.evidence, renewal_times.cut_off(cut_off, reply.diagnosis.cause))
    return replace(reply, diagnosis=replace(reply.diagnosis, evidence=evidence))


def _is_newer(stored: Grant | None, ours: Grant | None) -> bool:
    return stored is not None and (ours is None or stored.received_at > ours.received_at)
