"""Giving an account up: ended at the provider where it can be, forgotten here in any case, and told which is which."""

from dataclasses import dataclass

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.grant import kinds
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account
from smsauth_gui.services.accounts import Accounts
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

    def __init__(self, accounts: Accounts, refresher: Refresher, catalog: Catalog) -> None:
        self._accounts, self._refresher, self._catalog = accounts, refresher, catalog

    def can_end(self, account: Account) -> bool:
        """The provider documents a way to end what was granted."""
        return kinds.ends(account, self._catalog.get(account.provider))

    def leave(self, account: Account, *, at_provider: bool, cancel: Cancel) -> Left:
        """End it at the provider where wanted, and forget it here whatever comes of that.

        A borrowed credential is only forgotten: ending it would stop its owner.
        """
        wanted = at_provider and not account.borrowed and self.can_end(account)
        outcome = self._refresher.revoke(account, cancel=cancel) if wanted else None
        self._accounts.forget(account.name)
        token = ("token",) if account.grant is not None else ()
        stays = kinds.stays(account, self._catalog.get(account.provider))
        if outcome is not None and outcome.ok:
            return Left(token, stays)
        return Left((), (*token, *stays), outcome.diagnosis if outcome is not None else None)
