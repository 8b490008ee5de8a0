"""What a diagnosis is made of and what it is: values without reasoning."""

from datetime import datetime
from typing import Any

from msgspec import Struct, field

from smsauth_gui.core.provider.schema import Certainty, Place
from smsauth_gui.core.values.errors import CAUSES, Detail, Fact, Verdict
from smsauth_gui.core.values.http import Answer, Request
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.core.values.statement import Statement


class Flaw(Struct, frozen=True):
    """What the credential's shape showed before it was masked: the cause, and what it rests on."""

    cause: str
    evidence: Statement

    def as_json(self) -> dict[str, Any]:
        """As an archive keeps it."""
        return {"cause": self.cause, "evidence": self.evidence.as_json()}


class Known(Struct, frozen=True):
    """What is known of the credential beside the exchange itself (a stored account, or ``_stored`` of an archive)."""

    expires_at: datetime | None = None
    scopes: tuple[str, ...] | None = None
    scopes_requested: tuple[str, ...] | None = None
    redirect_uri: str = ""
    flaw: Flaw | None = None


class Situation(Struct, frozen=True):
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


class Diagnosis(Struct, frozen=True):
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
    advice: str = ""
    """What the provider file advises, where the cause's own advice does not fit."""

    @property
    def verdict(self) -> Verdict:
        """The verdict that goes with the cause."""
        return CAUSES[self.cause]

    @property
    def ok(self) -> bool:
        """The call went through."""
        return self.verdict is Verdict.ACCEPTED


class Reason(Struct):
    """A cause on its way to becoming a diagnosis."""

    cause: str
    evidence: list[Statement] = field(default_factory=list)
    certainty: Certainty = "reading"
    alternatives: list[str] = field(default_factory=list)
    detail: dict[str, Fact] = field(default_factory=dict)
    says: str = ""
    advice: str = ""
