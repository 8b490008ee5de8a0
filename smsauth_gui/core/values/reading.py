"""What `core.paste.read` reads out of a text: plain values in the words of the command's contract."""

from __future__ import annotations

from datetime import datetime
from typing import Literal

from msgspec import Struct

from smsauth_gui.core.values.credential import ExpiresFrom
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.core.values.statement import Statement, statement

Kind = Literal[
    "jwt", "jwe", "opaque", "basic", "api_key", "token_response", "redirect", "curl", "har", "headers", "env",
    "error_answer", "unknown",
]  # fmt: skip
Status = Literal["valid", "expired", "not_yet_valid", "no_expiry", "unknown"]
Signature = Literal["not_checked", "valid", "invalid", "unsupported", "none"]


class Guess(Struct, frozen=True):
    """Whose it probably is, and why."""

    id: str
    confidence: Literal["high", "medium", "low"]
    why: Statement


class Finding(Struct, frozen=True):
    """Something worth knowing about the text or token; ``code`` and ``severity`` as in `core.values.errors.FINDINGS`."""

    code: str
    severity: str
    note: Statement | None = None
    """What exactly: the claim, the sign, the segment. Never a secret."""


class Claim(Struct, frozen=True):
    """One claim in the token's own order. ``value`` is exact JSON text (numbers digit for digit)."""

    name: str
    value: str
    meaning: str = ""
    """In the words of the provider's file; the usual names are explained by `smsauth_gui.wording.claims`."""
    time: datetime | None = None
    time_note: Statement | None = None
    """What is odd about a number that should be a time: no number, outside the calendar, in milliseconds."""


class Reading(Struct, frozen=True):
    """One text taken apart. ``items`` are the credentials found inside a container, each a reading of its own."""

    kind: Kind
    status: Status = "unknown"
    providers: tuple[Guess, ...] = ()
    items: tuple[Reading, ...] = ()
    label: str | Statement = ""
    """Where an item stood: a foreign name (``Authorization``, ``SEVEN_API_KEY``, ``access_token``), or our words."""
    header: tuple[Claim, ...] = ()
    claims: tuple[Claim, ...] = ()
    scopes: tuple[str, ...] = ()
    issued_at: datetime | None = None
    not_before: datetime | None = None
    expires_at: datetime | None = None
    expires_from: ExpiresFrom = "unknown"
    signature: Signature = "not_checked"
    findings: tuple[Finding, ...] = ()
    secret: Secret | None = None
    """The credential itself, cleaned; its fingerprint is what the contract calls ``fingerprint``."""
    username: str = ""
    """For ``basic``: the part before the first colon."""
    what: Statement | None = None
    """What the provider calls it, or ours where we know more than the kind."""
    token_kind: str = ""
    """``access``, ``refresh``, ``id``, ``session``, ``user`` where known."""
    fields: tuple[tuple[str, str], ...] = ()
    """Public facts of a container: host, method, address of a curl command; error words of an answer."""

    @property
    def owner(self) -> str:
        """Id of the provider it most likely belongs to; empty where nothing more than a resemblance is known."""
        return next((guess.id for guess in self.providers if guess.confidence != "low"), "")

    @property
    def title(self) -> Statement:
        """What it is, at least its kind."""
        return self.what or statement(f"reading.{self.kind}")

    @property
    def status_words(self) -> Statement:
        """Whether it is valid."""
        return statement(f"status.{self.status}")
