"""One exchange in the name of an account: values for its templates, sending, diagnosing, masking.

Connecting, calling and refreshing all go through here, so there is one place where a secret meets the network.
"""

from collections.abc import Iterator, Mapping
from typing import Final
from urllib.parse import urlsplit

from msgspec.structs import replace

from smsauth_gui.core.diagnosis.situation import Diagnosis, Known, Situation
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.provider.schema import Method, Mode, Place, Provider
from smsauth_gui.core.provider.template import Values, field_values, resolve_bases
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.http import (
    CALL_ANSWER_LIMIT,
    EXCHANGE_SECONDS,
    TOKEN_ANSWER_LIMIT,
    Answer,
    Exchange,
    Failure,
    Request,
    Response,
)
from smsauth_gui.core.values.quiet import Quiet
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.services.outcome import TimelineEntry
from smsauth_gui.services.ports import Cancel, Clock, Http, Practice, Ticks

_USUALLY: Final = {"flow.timeout": ("oauth.redirect_mismatch", "oauth.invalid_client")}
"""What is usually behind it: the server then shows a page of its own and sends nobody back (RFC 6749 §4.1.2.1)."""
UNKNOWN_HOST: Final = frozenset({"other_host", "new_host"})
"""Reasons for which nothing was sent until the person allows the host."""


class Reply(Quiet, frozen=True):
    """What went out and came back. ``exchange`` is raw: it stays inside the services; ``shown`` is its masked copy."""

    exchange: Exchange
    shown: Exchange
    diagnosis: Diagnosis

    @property
    def response(self) -> Response | None:
        """The answer, or None when none came."""
        answer = self.exchange.answer
        return answer if isinstance(answer, Response) else None

    @property
    def entry(self) -> TimelineEntry:
        """Its line in the account's timeline."""
        return TimelineEntry(self.shown, self.diagnosis, self.exchange.started)


class Subject(Quiet, frozen=True):
    """An account together with what its provider's file says about it."""

    account: Account
    provider: Provider
    method: Method
    mode: Mode
    values: Values

    def secrets(self) -> Iterator[Secret]:
        """Everything secret the account holds."""
        yield from self.account.secrets.values()
        grant = self.account.grant
        if grant is not None:
            yield grant.access_token
            if grant.refresh_token is not None:
                yield grant.refresh_token


def hosts_of(subject: Subject) -> tuple[str, ...]:
    """Every host that the provider's file names for the account as it stands, but for the practice server's."""
    bases = [base for name, base in subject.values.bases.items() if name != "sandbox"]
    found = [urlsplit(url).netloc.lower() for url in (*bases, *(endpoint.url for endpoint in subject.method.endpoints))]
    return tuple(dict.fromkeys(host for host in found if host and "{" not in host))


class Sender:
    """Sends requests for accounts."""

    def __init__(self, *, catalog: Catalog, http: Http, clock: Clock, ticks: Ticks, practice: Practice) -> None:
        self.catalog = catalog
        self.clock = clock
        self.ticks = ticks
        self._http = http
        self._practice = practice

    def subject(self, account: Account) -> Subject:
        """The account with its provider, method, mode and values; `Problem` ``input.invalid`` for unknown ones,
        ``store.damaged`` for one that cannot be read.
        """
        if account.damaged:
            raise Problem("store.damaged")
        provider, method, mode = self.entry(account.provider, account.method, account.mode)
        return Subject(account, provider, method, mode, self._values(account, provider, method, mode))

    def entry(self, provider_id: str, method_id: str, mode_id: str) -> tuple[Provider, Method, Mode]:
        """What the catalog has under these names; `Problem` ``input.invalid`` for unknown ones."""
        provider = self.catalog.get(provider_id)
        if provider is None:
            raise Problem("input.invalid", {"provider": provider_id})
        try:
            return provider, provider.method(method_id), provider.mode(mode_id)
        except KeyError as error:
            raise Problem("input.invalid", {"unknown": str(error.args[0])}) from error

    def _values(self, account: Account, provider: Provider, method: Method, mode: Mode) -> Values:
        typed = account.typed
        sandbox = self._practice.base(provider.id) if account.practice else None
        if sandbox is not None:
            typed = {**self._practice_addresses(provider, method, mode), **typed}
        values = field_values(provider, method, mode.id, typed)
        resolved = resolve_bases(mode, values, sandbox=sandbox, overrides=account.variables)
        grant = account.grant
        if grant is None:
            return resolved
        return resolved.plus(
            token=grant.access_token,
            refresh_token=grant.refresh_token,
            token_id=grant.token_id,
            scopes=grant.scopes_requested,
        )

    def _practice_addresses(self, provider: Provider, method: Method, mode: Mode) -> dict[str, str]:
        """Address fields of a practice account: the practice server's port is another one each time."""
        known = self._practice.values(provider.id, method.id, mode.id)
        addresses = [item.id for item, _ in provider.fields_of(method, mode.id) if item.kind == "url"]
        return {name: known[name] for name in addresses if name in known}

    def send(
        self,
        subject: Subject,
        request: Request,
        place: Place,
        *,
        cancel: Cancel,
        call: str = "",
        known: Known | None = None,
        extra_secrets: Mapping[str, Secret] | None = None,
    ) -> Reply:
        """Send one request in the account's name and say what the answer means; never raises for a network failure."""
        started = self.clock()
        limit = CALL_ANSWER_LIMIT if place == "call" else TOKEN_ANSWER_LIMIT
        seconds = EXCHANGE_SECONDS
        if cancel.until is not None:
            seconds = max(0.0, min(seconds, cancel.until - self.ticks()))
        refusal = self._refusal(subject, request)
        if refusal:
            answer: Answer = Failure("input.invalid", refusal)
        else:
            answer = self._http.send(request, trust=subject.account.trust, limit=limit, seconds=seconds, cancel=cancel)
        exchange = Exchange(request, answer, started, place, call or None)
        return self.judge(subject, exchange, place, call=call, known=known, extra_secrets=extra_secrets)

    def _refusal(self, subject: Subject, request: Request) -> str:
        """Why a credential stays here: a provider's file sends it to a host that its account was not made for.

        ``other_host``: the file is somebody else's; ``new_host``: it is the program's own. An account of before hosts were
        kept has none: it was made with the program's own files, and goes where these say.
        """
        account, foreign = subject.account, subject.provider.id in self.catalog.foreign
        pinned = foreign or bool(account.hosts)
        if account.practice or not pinned or request.host in account.hosts:
            return ""
        return "other_host" if foreign else "new_host"

    def judge(
        self,
        subject: Subject,
        exchange: Exchange,
        place: Place,
        *,
        call: str = "",
        known: Known | None = None,
        extra_secrets: Mapping[str, Secret] | None = None,
    ) -> Reply:
        """The meaning of an exchange, and its masked copy."""
        from smsauth_gui.core.diagnosis.diagnose import diagnose
        from smsauth_gui.core.exchange import har
        from smsauth_gui.core.safe import redact
        from smsauth_gui.core.token.carriers import carriers

        answer = exchange.answer
        secrets = (*subject.secrets(), *(extra_secrets or {}).values())
        if isinstance(answer, Failure) and answer.cause in {"input.invalid", "flow.cancelled"}:
            detail = {"reason": answer.text} if answer.text else {}
            if answer.text in UNKNOWN_HOST:
                detail["host"] = exchange.request.host
            diagnosis = Diagnosis(answer.cause, detail, certainty="proved")
        else:
            diagnosis = diagnose(
                Situation(
                    request=exchange.request,
                    answer=answer,
                    now=self.clock(),
                    place=place,
                    provider=subject.provider.id,
                    method=subject.method.id,
                    mode=subject.mode.id,
                    call=call,
                    known=known or self.known(subject.account),
                    secrets=secrets,
                ),
                self.catalog,
            )
        shown = redact.exchange(
            exchange, vocabulary=self.catalog.vocabulary, secrets=secrets, provider=subject.provider
        )
        carried = carriers(exchange.request, self.catalog.vocabulary)
        note = har.note_of(known or self.known(subject.account), diagnosis, carried)
        return Reply(exchange, replace(shown, notes=(*shown.notes, *har.facts_of(note))), diagnosis)

    @staticmethod
    def known(account: Account) -> Known:
        """What we remember of the account's token."""
        grant = account.grant
        if grant is None:
            return Known()
        return Known(
            expires_at=grant.expires_at,
            scopes=grant.scopes_granted if not grant.scopes_assumed else None,
            scopes_requested=grant.scopes_requested,
        )


def problem_diagnosis(problem: Problem, subject: Subject | None = None) -> Diagnosis:
    """A problem of our own as a diagnosis: the cause is proved, there is no answer to read."""
    return Diagnosis(
        problem.cause,
        dict(problem.detail),
        certainty="proved",
        alternatives=_USUALLY.get(problem.cause, ()),
        provider=subject.provider.id if subject else "",
        method=subject.method.id if subject else "",
    )


def as_text(value: object) -> str:
    """A JSON value as a person reads it."""
    if isinstance(value, bool):
        return "yes" if value else "no"
    return str(value)
