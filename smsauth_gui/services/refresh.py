"""Keeping an account alive: refresh, mint again, revoke, destroy a session, move to a better method."""

from __future__ import annotations

from smsauth_gui.core.credential import Account
from smsauth_gui.services.outcome import Outcome
from smsauth_gui.services.ports import Cancel


class Refresher:
    """Renews and ends what was granted. A failed refresh changes nothing that is stored."""

    def refresh(self, account: Account, *, cancel: Cancel) -> Outcome:
        """A new token by refresh token or, where the method allows, from the stored login."""
        raise NotImplementedError

    def revoke(self, account: Account, *, cancel: Cancel) -> Outcome:
        """End the token at the provider (revocation, destroyed session); the account stays."""
        raise NotImplementedError

    def destroy_session(self, account: Account, token: str, *, cancel: Cancel) -> Outcome:
        """Destroy a session that is still open, by its token."""
        raise NotImplementedError

    def targets(self, account: Account) -> tuple[str, ...]:
        """Ids of methods the account could move to with what it already holds."""
        raise NotImplementedError

    def move(self, account: Account, method: str, scopes: tuple[str, ...] | None, *, cancel: Cancel) -> Outcome:
        """Move to another method: the new one is tried first, the old kept until it works."""
        raise NotImplementedError
