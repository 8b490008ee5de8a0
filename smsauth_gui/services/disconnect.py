"""Giving an account up: ended at the provider where it can be, forgotten here in any case, and told which is which."""

from __future__ import annotations

from dataclasses import dataclass

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.values.credential import Account
from smsauth_gui.services.accounts import Accounts
from smsauth_gui.services.outcome import Outcome
from smsauth_gui.services.ports import Cancel
from smsauth_gui.services.refresh import Refresher


@dataclass(frozen=True, slots=True)
class Left:
    """How it ended. ``revoked``: what is over at the provider (``token``); ``remains``: what stays valid there."""

    revoked: tuple[str, ...]
    remains: tuple[str, ...]
    """``token`` until it expires, ``login`` or ``key`` until it is changed at the provider."""
    diagnosis: Diagnosis | None = None
    """Why the provider did not end it, when it was asked to."""


class Leaver:
    """Disconnects accounts."""

    def __init__(self, accounts: Accounts, refresher: Refresher) -> None:
        self._accounts, self._refresher = accounts, refresher

    def can_end(self, account: Account) -> bool:
        """The provider documents a way to end what was granted."""
        return self._refresher.can_revoke(account)

    def leave(self, account: Account, *, at_provider: bool, cancel: Cancel) -> Left:
        """End it at the provider where wanted, and forget it here whatever comes of that.

        A borrowed credential is only forgotten: ending it would stop its owner.
        """
        outcome: Outcome | None = None
        if at_provider and not account.borrowed and self.can_end(account):
            outcome = self._refresher.revoke(account, cancel=cancel)
        self._accounts.forget(account.name)
        ended = outcome is not None and outcome.ok
        remains = [] if account.grant is None or ended else ["token"]
        if account.secrets and not (account.grant is not None and account.client_auth):
            remains.append(
                "login" if account.grant is not None or len(account.secrets) + len(account.fields) > 1 else "key"
            )
        failed = outcome.diagnosis if outcome is not None and not outcome.ok else None
        return Left(("token",) if ended else (), tuple(remains), failed)
