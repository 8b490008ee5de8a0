"""What one attempt to sign in has gathered so far: its live lines, its exchanges, and how it ends when it fails."""

from typing import Literal

from msgspec import Struct, field

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.values.http import Exchange
from smsauth_gui.services.outcome import Attempt, Check, Outcome, PasteBox, Progress, Report, StepName, TimelineEntry
from smsauth_gui.services.ports import Cancel
from smsauth_gui.services.sending import Reply, Subject


class Run(Struct):
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
    entries: list[TimelineEntry] = field(default_factory=list)
    """The exchanges with their meanings; those before the first call begin the account's timeline, once there is one."""
    noted: int = 0
    """How many of them were handed over to it."""

    def tell(self, progress: Progress) -> None:
        """Report a line, and keep the ones that ended a step."""
        if progress.state in {"done", "failed"}:
            self.steps.append(progress)
        self.report(progress)

    def keep(self, reply: Reply) -> None:
        """An exchange and what it meant."""
        self.exchanges.append(reply.shown)
        self.entries.append(reply.entry)

    def take_history(self) -> tuple[TimelineEntry, ...]:
        """What the account's timeline does not have yet; a call is noted there by whoever makes it."""
        new = tuple(entry for entry in self.entries[self.noted :] if entry.exchange.purpose != "call")
        self.noted = len(self.entries)
        return new

    def add(self, step: StepName, reply: Reply) -> None:
        """Keep an exchange and tell the step it belongs to."""
        self.keep(reply)
        state: Literal["done", "failed"] = "done" if reply.diagnosis.ok else "failed"
        self.tell(Progress(step, state, reply.exchange.answer.ms, reply.exchange.status))

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
