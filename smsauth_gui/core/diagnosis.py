"""From one exchange and what we know of the credential to a verdict, its cause, the evidence and the alternatives.

Pure: the same situation always gives the same diagnosis. Causes and the order of reasoning: see `diagnose`.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime

from smsauth_gui.core.errors import CAUSES, Detail, Verdict
from smsauth_gui.core.http import Answer, Request
from smsauth_gui.core.provider import Certainty, Place


@dataclass(frozen=True, slots=True)
class Known:
    """What is known of the credential beside the exchange itself (a stored account, or ``_stored`` of an archive)."""

    expires_at: datetime | None = None
    scopes: tuple[str, ...] | None = None
    scopes_requested: tuple[str, ...] | None = None
    redirect_uri: str = ""
    proxy: bool = False


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


@dataclass(frozen=True, slots=True)
class Diagnosis:
    """What an exchange means. Sentences for people are made from it by `smsauth_gui.wording`."""

    cause: str
    detail: Detail = field(default_factory=dict)
    evidence: tuple[str, ...] = ()
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
