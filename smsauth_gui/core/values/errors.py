"""The fixed vocabulary of a diagnosis, and the one exception that carries it.

A cause is a stable code; the sentence a person reads for it lives in `smsauth_gui.wording`.
"""

from collections.abc import Mapping
from enum import StrEnum
from typing import Final

Fact = str | int | float | bool | None | list[str]
Detail = Mapping[str, Fact]
"""Facts beside a cause, JSON-ready: ``{"scope": "contacts"}``, ``{"port": 7177}``. Never a secret."""


class Verdict(StrEnum):
    """What an exchange says about the credential."""

    ACCEPTED = "accepted"
    ACCEPTED_NO_PERMISSION = "accepted_no_permission"
    REJECTED = "rejected"
    WRONG_PLACE = "wrong_place"
    CANNOT_TELL = "cannot_tell"


_BY_VERDICT: Final[Mapping[Verdict, str]] = {
    Verdict.ACCEPTED: "ok message.refused",
    Verdict.WRONG_PLACE: "host.wrong mode.unsupported request.not_found",
    Verdict.ACCEPTED_NO_PERMISSION: (
        "permission.scope permission.role permission.ip account.blocked account.api_disabled "
        "account.identification account.balance"
    ),
    Verdict.REJECTED: (
        "credential.missing credential.scheme credential.malformed credential.swapped credential.other_provider "
        "credential.rejected token.expired token.not_yet_valid token.clock token.wrong_kind token.revoked "
        "token.audience oauth.access_denied oauth.invalid_client oauth.invalid_grant oauth.refresh_dead "
        "oauth.redirect_mismatch oauth.invalid_scope oauth.unauthorized_client oauth.unsupported_grant oauth.pkce "
        "oauth.interaction_required oauth.state_mismatch oauth.issuer_mismatch oauth.session_active "
        "signature.invalid signature.expired"
    ),
    Verdict.CANNOT_TELL: (
        "net.dns net.refused net.timeout net.reset net.proxy tls.untrusted tls.expired tls.hostname tls.protocol "
        "request.bad request.method input.invalid answer.too_large limit.rate provider.down provider.unknown "
        "oauth.response_invalid oauth.server_error flow.timeout flow.cancelled flow.no_browser flow.port_busy "
        "client.browser client.local "
        "vault.missing vault.locked vault.denied vault.key_lost store.full store.read_only store.newer store.damaged"
    ),
}

CAUSES: Final[Mapping[str, Verdict]] = {
    code: verdict for verdict, codes in _BY_VERDICT.items() for code in codes.split()
}
"""Every cause and the verdict it carries."""

_BY_SEVERITY: Final[Mapping[str, str]] = {
    "error": (
        "jwt.alg_none jwt.signature_invalid jwt.expired jwt.not_yet_valid jwt.key_confusion jwt.segment_invalid "
        "jwt.payload_not_object"
    ),
    "warning": (
        "jwt.alg_unknown jwt.no_expiry jwt.long_lived jwt.times_inconsistent jwt.time_not_number "
        "jwt.time_in_milliseconds jwt.duplicate_claim jwt.header_remote_key jwt.crit_unknown jwt.kid_suspicious "
        "jwt.wide_scope jwt.wrong_kind text.hidden_characters text.placeholder text.truncated"
    ),
    "info": "jwt.not_verified jwt.encrypted text.surrounding_noise",
}
FINDINGS: Final[Mapping[str, str]] = {
    code: severity for severity, codes in _BY_SEVERITY.items() for code in codes.split()
}
"""Every finding about a text or token, and its severity: ``info``, ``warning`` or ``error``."""


class Problem(Exception):
    """Something did not work, for a cause of the vocabulary; carries facts, never sentences or secrets."""

    def __init__(self, cause: str, detail: Detail | None = None) -> None:
        if cause not in CAUSES:
            raise ValueError(f"unknown cause {cause!r}")
        super().__init__(cause)
        self.cause: Final = cause
        self.detail: Final[Detail] = dict(detail or {})

    @property
    def verdict(self) -> Verdict:
        """The verdict that goes with the cause."""
        return CAUSES[self.cause]
