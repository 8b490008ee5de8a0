"""Test calls: one request with the account's credential, diagnosed, masked, with one refresh and one retry at most."""

import posixpath
import re
from collections.abc import Collection, Iterable, Mapping
from contextlib import suppress
from urllib.parse import unquote, urlsplit

from msgspec import Struct
from msgspec.structs import replace

from smsauth_gui.core.grant import kinds
from smsauth_gui.core.provider.fields import Allowance, FieldNote, check_address, clean
from smsauth_gui.core.provider.schema import Call, Field, Method, Provider
from smsauth_gui.core.provider.template import build_call, credential_parts, with_query
from smsauth_gui.core.values.credential import Account, Grant, Trust
from smsauth_gui.core.values.errors import Problem, Verdict
from smsauth_gui.core.values.http import Exchange, Request
from smsauth_gui.core.values.json_scan import json_of
from smsauth_gui.core.values.linear import linear
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.services.accounts import Accounts
from smsauth_gui.services.outcome import CallResult, Outcome
from smsauth_gui.services.ports import STRICT, Cancel
from smsauth_gui.services.refresh import EXPLAINS, REFUSED_LOGIN, Refresher
from smsauth_gui.services.sending import Reply, Sender, Subject, as_text, hosts_of, problem_diagnosis

_HARMLESS = {"GET", "HEAD"}


class OwnCall(Struct, frozen=True):
    """A request of the person's own: only to the account's hosts, GET unless confirmed."""

    method: str
    url: str
    body: str = ""


class Caller:
    """Runs calls."""

    def __init__(self, sender: Sender, accounts: Accounts, refresher: Refresher) -> None:
        self._sender = sender
        self._accounts = accounts
        self._refresher = refresher

    def run(
        self,
        account: Account,
        call: str = "",
        params: Mapping[str, str] | None = None,
        *,
        cancel: Cancel,
        confirmed: bool = False,
    ) -> CallResult:
        """Run one call of the provider's file (the method's first for an empty id); problems come as a diagnosis."""
        try:
            subject = self._sender.subject(account)
            chosen = self._choose(subject, call)
            if chosen.changes and not confirmed:
                raise Problem("input.invalid", {"needs_confirmation": chosen.changes})
            build_call(chosen, subject.values, subject.method.send, params or {})
            renewal = None if chosen.public else self._renewed_before(subject, cancel)
            subject = self._after(renewal, subject)
            request = build_call(chosen, subject.values, subject.method.send, params or {})
            reply = self._sender.send(subject, request, "call", cancel=cancel, call=chosen.id)
        except Problem as problem:
            return CallResult(call, problem_diagnosis(_known_end(problem, account)), None, account=account)
        if renewal is not None:
            return self._result(subject, chosen, _explained(reply, renewal), renewal.exchanges)
        earlier: tuple[Exchange, ...] = ()
        if self._worth_a_refresh(subject, reply, chosen):
            subject, reply, earlier = self._again(subject, chosen, params or {}, reply, cancel)
        return self._result(subject, chosen, reply, earlier)

    def own(self, account: Account, own: OwnCall, *, cancel: Cancel, confirmed: bool = False) -> CallResult:
        """Run a call of one's own; ``input.invalid`` for a foreign host, a *never call* or an unconfirmed change."""
        try:
            subject = self._sender.subject(account)
            self._own_request(subject, own, confirmed=confirmed)
            renewal = self._renewed_before(subject, cancel)
            subject = self._after(renewal, subject)
            request = self._own_request(subject, own, confirmed=confirmed)
            reply = self._sender.send(subject, request, "call", cancel=cancel)
        except Problem as problem:
            return CallResult("", problem_diagnosis(problem), None, account=account)
        if renewal is not None:
            return self._result(subject, None, _explained(reply, renewal), renewal.exchanges)
        return self._result(subject, None, reply, ())

    def example(self, account: Account) -> Request | None:
        """The first call's request with the account's credential, never sent; None where no call is known."""
        subject = self._sender.subject(account)
        call = first_call(subject)
        if call is None or any(param.required for param in call.params):
            return None
        return build_call(call, subject.values, subject.method.send, {})

    def request(self, account: Account, call: str, params: Mapping[str, str], own: OwnCall | None = None) -> Request:
        """What `run`, or `own`, would send now, with its secrets; nothing is sent. `Problem` ``input.invalid``."""
        subject = self._sender.subject(account)
        if own is not None:
            return self._own_request(subject, own, confirmed=True)
        return build_call(self._choose(subject, call), subject.values, subject.method.send, params)

    def can_try(self, account: Account) -> bool:
        """The provider's file knows a harmless call for the account's method."""
        return first_call(self._sender.subject(account)) is not None

    def first(self, account: Account) -> str:
        """The id of the call that tells most about a fresh account; empty when there is none."""
        call = first_call(self._sender.subject(account), account.grant.scopes_granted if account.grant else ())
        return call.id if call else ""

    @staticmethod
    def _choose(subject: Subject, call_id: str) -> Call:
        calls = subject.provider.calls_of(subject.method, subject.mode.id)
        chosen = next((call for call in calls if call.id == call_id), None) if call_id else first_call(subject)
        if chosen is None:
            raise Problem("input.invalid", {"call": call_id, "known": [call.id for call in calls]})
        return chosen

    def _own_request(self, subject: Subject, own: OwnCall, *, confirmed: bool) -> Request:
        method = own.method.upper()
        if method not in {"GET", "HEAD", "POST", "PUT", "PATCH", "DELETE"}:
            raise Problem("input.invalid", {"reason": "unknown_verb"})
        try:
            parts = urlsplit(own.url)
        except ValueError as error:
            raise Problem("input.invalid", {"reason": "not_an_address"}) from error
        hosts = self.hosts(subject)
        if parts.netloc.lower() not in hosts:
            raise Problem("input.invalid", {"host": parts.netloc.rpartition("@")[2], "known": sorted(hosts)})
        reason = never(subject.provider, method, own.url)
        if reason:
            raise Problem("input.invalid", {"never": reason})
        if method not in _HARMLESS and not confirmed:
            raise Problem("input.invalid", {"needs_confirmation": method, "reason": "may_change"})
        headers, query = credential_parts(subject.method.send, subject.values)
        headers = [("Accept", "application/json"), *headers]
        body = own.body.encode("utf-8", "replace") if own.body and method not in _HARMLESS else None
        if body is not None:
            headers.append(("Content-Type", "application/json"))
        return Request(method, with_query(own.url, query), tuple(headers), body)

    @staticmethod
    def hosts(subject: Subject) -> set[str]:
        """The hosts the account's calls go to."""
        return {urlsplit(base).netloc.lower() for name, base in subject.values.bases.items() if name != "sandbox"}

    def _renewed_before(self, subject: Subject, cancel: Cancel) -> Outcome | None:
        """How renewing ended of a token that is known to be over; None where there is nothing to renew.

        Whatever came of it, the call is sent once and no second renewal follows. What the person has not confirmed was
        granted a moment ago, and what is not stored is for this call alone.
        """
        account = subject.account
        ends = account.grant.expires_at if account.grant else None
        if ends is None or ends > self._sender.clock() or not kinds.renewals(account, subject.method):
            return None
        stored = self._accounts.get(account.name)
        if stored is None or not stored.confirmed or stored.grant != account.grant:
            return None
        return self._refresher.refresh(account, cancel=cancel)

    def _after(self, renewal: Outcome | None, subject: Subject) -> Subject:
        if renewal is None or not renewal.ok or renewal.account is None:
            return subject
        return self._sender.subject(renewal.account)

    def _worth_a_refresh(self, subject: Subject, reply: Reply, call: Call) -> bool:
        account = subject.account
        if call.public or call.changes or not kinds.renewals(account, subject.method):
            return False
        if reply.diagnosis.cause in subject.method.refresh_on:
            return True
        stored = self._accounts.get(account.name)
        # What was revoked or forgotten here meanwhile is not to come back to life by itself.
        current = stored is not None and stored.grant == account.grant
        return current and reply.exchange.status == 401 and reply.diagnosis.verdict is Verdict.REJECTED

    def _again(
        self, subject: Subject, call: Call, params: Mapping[str, str], first: Reply, cancel: Cancel
    ) -> tuple[Subject, Reply, tuple[Exchange, ...]]:
        """One refresh and one retry; when the refresh fails, its reason explains more than the first refusal."""
        self._note(subject.account, first)
        renewal = self._refresher.refresh(subject.account, cancel=cancel)
        earlier = (first.shown, *renewal.exchanges)
        if not renewal.ok or renewal.account is None:
            return subject, _explained(first, renewal), earlier
        subject = self._sender.subject(renewal.account)
        request = build_call(call, subject.values, subject.method.send, params)
        return subject, self._sender.send(subject, request, "call", cancel=cancel, call=call.id), earlier

    def _result(self, subject: Subject, call: Call | None, reply: Reply, earlier: tuple[Exchange, ...]) -> CallResult:
        identity = identity_of(call, reply) if call and reply.diagnosis.ok else {}
        public = bool(call and call.public)

        def learnt(account: Account) -> Account:
            return replace(
                account,
                status=account.status if public else reply.diagnosis.cause,
                refused=account.refused if public else self._refused(subject, account, reply),
                checked=self._sender.clock(),
                identity={**account.identity, **identity},
            )

        self._note(subject.account, reply)
        account = None
        with suppress(Problem):  # the answer stands, also where the disk is full or may not be written
            account = self._accounts.update(subject.account.name, learnt)
        account = account or learnt(subject.account)
        needed = call.scopes if call else ()
        return CallResult(
            call.id if call else "", reply.diagnosis, reply.shown, identity, account, needed, earlier=earlier
        )

    @staticmethod
    def _refused(subject: Subject, account: Account, reply: Reply) -> str:
        """A login or key that goes with every call and was refused is not sent again by itself; accepted, it is."""
        if reply.diagnosis.verdict in {Verdict.ACCEPTED, Verdict.ACCEPTED_NO_PERMISSION}:
            return "" if account.grant is None else account.refused
        typed = account.grant is None and bool(account.secrets) and not account.borrowed
        same = account.secrets == subject.account.secrets
        return reply.diagnosis.cause if typed and same and reply.diagnosis.cause in REFUSED_LOGIN else account.refused

    def _note(self, account: Account, reply: Reply) -> None:
        self._accounts.timelines.add(account.name, account.provider, reply.entry)

    def borrow(
        self,
        provider: str,
        method: str,
        mode: str,
        values: Mapping[str, str],
        *,
        practice: bool,
        trust: Trust = STRICT,
        host_confirmed: bool = False,
    ) -> Account:
        """An account in memory for a credential that somebody handed over; `Problem` ``input.invalid``."""
        entry = self._sender.catalog[provider]
        way = entry.method(method)
        token = values.get("access_token", "")
        fields, secrets = {}, {}
        allowed = Allowance(other_host=host_confirmed, plain_http=trust.plain_http)
        for item, _ in entry.fields_of(way, mode):
            text = _handed_over(item, values.get(item.id, ""), allowed)
            if item.secret and (text or (token and not item.guessable)):
                secrets[item.id] = Secret(text or token, guessable=item.guessable)
            elif text:
                fields[item.id] = text
        now = self._sender.clock()
        grant = Grant(access_token=Secret(token), received_at=now) if token else None
        name = self._accounts.free_name(provider, f"borrowed {provider}")
        account = Account(name, provider, method, mode, fields, secrets, grant, trust=trust, practice=practice)
        account = replace(account, hosts=hosts_of(self._sender.subject(account)))
        return self._accounts.save(replace(account, created=now, borrowed=True))


def _known_end(problem: Problem, account: Account) -> Problem:
    """There is no token because the person revoked it: that is what there is to say."""
    if problem.cause == "credential.missing" and account.status == "token.revoked":
        return Problem("credential.missing", {"reason": "revoked_here"})
    return problem


def _explained(reply: Reply, renewal: Outcome) -> Reply:
    """The refusal, with the renewal's own reason where that says more."""
    if renewal.ok or reply.diagnosis.ok or renewal.diagnosis.cause not in EXPLAINS:
        return reply
    return replace(reply, diagnosis=renewal.diagnosis)


def _handed_over(item: Field, text: str, allowed: Allowance) -> str:
    """The value of a field, its default where nothing was given; an address only where the secret may go."""
    text = text or item.default
    if item.kind != "url" or not text:
        return text
    refuse(check_address(item, text, allowed))
    return clean(item, text)


def first_call(subject: Subject, scopes: Collection[str] = ()) -> Call | None:
    """The first harmless call of the account's method that these permissions allow; without any, the first at all."""
    return first_of(subject.provider, subject.method, subject.mode.id, scopes)


def first_of(provider: Provider, method: Method, mode: str, scopes: Collection[str] = ()) -> Call | None:
    """The same before there is an account."""
    harmless = [call for call in provider.calls_of(method, mode) if call.harmless]
    ready = [call for call in harmless if _allows(call, scopes)] if scopes and method.scopes == "ask" else []
    return next(iter(ready or harmless), None)


def _allows(call: Call, scopes: Collection[str]) -> bool:
    """The permissions are enough, and nothing has to be typed for it."""
    permitted = not call.scopes or any(scope in scopes for scope in call.scopes)
    return permitted and all(param.default or not param.required for param in call.params)


def refuse(notes: Iterable[FieldNote]) -> None:
    """Raise `Problem` ``input.invalid`` for the first field that is wrong, not only unusual."""
    for note in notes:
        if note.severity == "error":
            raise Problem("input.invalid", {"field": note.field, "code": note.code, "fact": note.fact})


def never(provider: Provider, method: str, url: str) -> str:
    """Why this request must not be made as a test, or an empty text."""
    parts = urlsplit(url)
    path = re.sub(r"/{2,}", "/", parts.path)
    # Servers may read an escaped or relative path as the plain one.
    plain = posixpath.normpath(re.sub(r"/{2,}", "/", unquote(path)) or "/")
    for rule in provider.never:
        for seen in (path, plain, plain + "/"):
            if rule.method in {"*", method} and linear(rule.url).search(parts.netloc.lower() + seen):
                return rule.reason
    return ""


def identity_of(call: Call, reply: Reply) -> dict[str, str]:
    """Who the provider says we are, read from the masked answer."""
    data = json_of(getattr(reply.shown.answer, "body", b""))
    values = {label: pick(data, path) for label, path in call.identity.items()}
    return {label: as_text(value) for label, value in values.items() if value is not None and value != ""}


def pick(data: object, path: str) -> object | None:
    """The value at a dotted path (numbers index lists; an empty path is the whole), or None."""
    for part in path.split(".") if path else ():
        if isinstance(data, list) and part.isdigit() and int(part) < len(data):
            data = data[int(part)]
        elif isinstance(data, dict):
            data = data.get(part)
        else:
            return None
    return None if isinstance(data, dict | list) else data
