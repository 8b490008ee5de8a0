"""A token from a login by requests of the provider's own: minted, renewed and revoked as its file describes.

The login stays stored, so that a dead refresh token is no end; an account that sends the same login with every call
does better here.
"""

from __future__ import annotations

from dataclasses import dataclass

from smsauth_gui.core.grant.kind import Kind
from smsauth_gui.core.provider.schema import TokenJsonMethod


@dataclass(frozen=True)
class TokenJson(Kind):
    """By the refresh token where there is one, else by the login."""

    method: TokenJsonMethod
    replaces_login = True
