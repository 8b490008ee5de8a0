"""What `core.paste.read` reads out of a text: plain values in the words of the command's contract."""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Literal

from smsauth_gui.core.values.credential import ExpiresFrom
from smsauth_gui.core.values.secret import Secret

Kind = Literal[
    "jwt",
    "jwe",
    "opaque",
    "basic",
    "api_key",
    "token_response",
    "redirect",
    "curl",
    "har",
    "headers",
    "env",
    "error_answer",
    "unknown",
]
Status = Literal["valid", "expired", "not_yet_valid", "no_expiry", "unknown"]
Signature = Literal["not_checked", "valid", "invalid", "unsupported", "none"]


@dataclass(frozen=True, slots=True)
class Guess:
    """Whose it probably is, and why."""

    id: str
    confidence: Literal["high", "medium", "low"]
    why: str


@dataclass(frozen=True, slots=True)
class Finding:
    """Something worth knowing about the text or token; ``code`` and ``severity`` as in `core.values.errors.FINDINGS`."""

    code: str
    severity: str
    note: str = ""
    """What exactly: the claim, the sign, the segment. Never a secret."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One claim in the token's own order. ``value`` is exact JSON text (numbers digit for digit)."""

    name: str
    value: str
    meaning: str = ""
    time: datetime | None = None
    time_text: str = ""
    """For a time outside the calendar we can show, or in milliseconds: the number in words."""


@dataclass(frozen=True, slots=True)
class Reading:
    """One text taken apart. ``items`` are the credentials found inside a container, each a reading of its own."""

    kind: Kind
    status: Status = "unknown"
    providers: tuple[Guess, ...] = ()
    items: tuple[Reading, ...] = ()
    label: str = ""
    """Where an item stood: ``Authorization header``, ``SEVEN_API_KEY``, ``access_token``."""
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
    what: str = ""
    """In words: ``refresh token``, ``API key``, or what the provider calls it."""
    token_kind: str = ""
    """``access``, ``refresh``, ``id``, ``session``, ``user`` where known."""
    fields: tuple[tuple[str, str], ...] = ()
    """Public facts of a container: host, method, address of a curl command; error words of an answer."""

    @property
    def owner(self) -> str:
        """Id of the provider it most likely belongs to; empty where nothing more than a resemblance is known."""
        return next((guess.id for guess in self.providers if guess.confidence != "low"), "")
