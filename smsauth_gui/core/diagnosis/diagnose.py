"""From one exchange and what we know of the credential to a verdict, its cause, the evidence and the alternatives.

Pure: the same situation always gives the same diagnosis. Causes and the order of reasoning: see `diagnose`.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import datetime
from functools import cache

from smsauth_gui.core.diagnosis.answer import judge
from smsauth_gui.core.diagnosis.refusal import REFUSALS, explain
from smsauth_gui.core.diagnosis.view import look
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.provider.schema import Certainty, Place
from smsauth_gui.core.safe.known import Known as KnownSecrets
from smsauth_gui.core.safe.redact import secrets_in
from smsauth_gui.core.safe.words import words
from smsauth_gui.core.values.errors import CAUSES, Detail, Fact, Verdict
from smsauth_gui.core.values.http import Answer, Request
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.core.values.statement import Statement


@dataclass(frozen=True, slots=True)
class Flaw:
    """What the credential's shape showed before it was masked: the cause, and what it rests on."""

    cause: str
    evidence: Statement


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the credential beside the exchange itself (a stored account, or ``_stored`` of an archive)."""

    expires_at: datetime | None = None
    scopes: tuple[str, ...] | None = None
    scopes_requested: tuple[str, ...] | None = None
    redirect_uri: str = ""
    flaw: Flaw | None = None


@dataclass(frozen=True, slots=True)
class Situation:
    """Everything `diagnose` looks at. ``now`` is our clock at the time of the exchange (aware, UTC)."""

    request: Request | None
    answer: Answer
    now: datetime
    place: Place | None = None
    """None: found out from the request's address and body."""
    provider: str = ""
    """Provider id; empty: found out from the host and the answer."""
    method: str = ""
    mode: str = ""
    call: str = ""
    known: Known = Known()
    secrets: tuple[Secret, ...] = ()
    """What is known to be secret beside the request's own credentials: nothing of a diagnosis shows it."""
    headers_known: bool = True
    """False: only a log or a sentence named the request, so a credential that is not there may just not be shown."""


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What an exchange means. Sentences for people are made from it by `smsauth_gui.wording`."""

    cause: str
    detail: Detail = field(default_factory=dict)
    evidence: tuple[Statement, ...] = ()
    certainty: Certainty = "reading"
    alternatives: tuple[str, ...] = ()
    provider: str = ""
    method: str = ""
    server_clock_offset_s: int | None = None
    says: str = ""
    """The provider file's sentence about this answer, if it has one."""

    @property
    def verdict(self) -> Verdict:
        """The verdict that goes with the cause."""
        return CAUSES[self.cause]

    @property
    def ok(self) -> bool:
        """The call went through."""
        return self.verdict is Verdict.ACCEPTED


def diagnose(situation: Situation, catalog: Catalog) -> Diagnosis:
    """Reason in this order; the first that decides wins.

    Network, TLS, 407 · the provider's own words in the body (before the status) · an OAuth error at an OAuth endpoint ·
    the request's shape, only to explain a refusal · what the token, a stored time or the clocks prove · the status.
    """
    view = look(situation, catalog)
    finding = judge(view)
    if finding.cause in REFUSALS:
        finding = explain(view, finding)
    shown = _shown(situation, catalog)
    return Diagnosis(
        cause=finding.cause,
        detail={key: _masked(value, shown) for key, value in finding.detail.items() if value not in ("", None)},
        evidence=tuple(item.masked(shown) for item in dict.fromkeys(finding.evidence)),
        certainty=finding.certainty,
        alternatives=tuple(code for code in dict.fromkeys(finding.alternatives) if code != finding.cause),
        provider=view.provider.id if view.provider else situation.provider,
        method=view.method.id if view.method else situation.method,
        server_clock_offset_s=view.offset_s,
        says=finding.says,
    )


def _shown(situation: Situation, catalog: Catalog) -> Callable[[str], str]:
    """Servers and SDKs echo what they were sent: evidence and facts go through the redactor like everything else."""

    @cache
    def known() -> KnownSecrets:
        request = situation.request
        carried = secrets_in(request, catalog.vocabulary) if request is not None else ()
        return KnownSecrets((*situation.secrets, *carried), catalog.vocabulary)

    return lambda text: words(text, known())


def _masked(fact: Fact, mask: Callable[[str], str]) -> Fact:
    return mask(fact) if isinstance(fact, str) else fact
