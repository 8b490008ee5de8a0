"""Signing in: from typed fields to a token (or a tried key), step by step, with a limit on every wait."""

from __future__ import annotations

from dataclasses import dataclass

from smsauth_gui.core.fields import FieldNote
from smsauth_gui.services.outcome import Attempt, Outcome, PasteBox, Report
from smsauth_gui.services.ports import Cancel


@dataclass(frozen=True, slots=True)
class Preview:
    """What an attempt would do, before anything is sent."""

    notes: tuple[FieldNote, ...]
    hosts: tuple[str, ...]
    """Every host that would be contacted, the browser's first."""
    redirect_uris: tuple[str, ...]
    """Addresses of ours to register at the provider, best first; ``{port}`` stands for a free port."""
    scopes: tuple[str, ...]
    """What would be asked for."""


class Connector:
    """Connects accounts."""

    def preview(self, attempt: Attempt) -> Preview:
        """Pure and fast: may run on any thread."""
        raise NotImplementedError

    def connect(self, attempt: Attempt, *, report: Report, cancel: Cancel, box: PasteBox) -> Outcome:
        """Walk the sign-in; blocks until it ends, at the latest at the attempt's timeout."""
        raise NotImplementedError

    def keep(self, name: str) -> None:
        """*Yes, this is right*: the account counts from now on."""
        raise NotImplementedError

    def reject(self, name: str, *, cancel: Cancel) -> Outcome:
        """*Not me*: revoke what was granted where the provider can, and forget it."""
        raise NotImplementedError
