"""What is known of claims and header members beside their meanings, which `smsauth_gui.wording.claims` says."""

from __future__ import annotations

from typing import Final

TIMES: Final = frozenset({"exp", "nbf", "iat", "auth_time", "updated_at"})
"""Claims that are NumericDates (RFC 7519 §2, OpenID Connect Core §2)."""

ALGORITHMS: Final = frozenset({
    "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512", "ES256K",
    "EdDSA", "Ed25519", "Ed448",
})  # fmt: skip
"""Signature algorithms of RFC 7518, 8037, 8812, 9864."""
