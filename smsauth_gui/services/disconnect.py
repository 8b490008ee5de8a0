"""Giving an account up: ended at the provider where it can be, forgotten here in any case, and told which is which."""

from datetime import datetime, timedelta
from typing import Final

from msgspec import Struct
from msgspec.structs import replace

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.grant import kinds
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account
from smsauth_gui.services.accounts import Accounts
from smsauth_gui.services.ports import Cancel, Clock
from smsauth_gui.services.refresh import Refresher

UNDO_FOR: Final = timedelta(minutes=1)


class Left(Struct, frozen=True):
    """How it ended. ``revoked``: what is over at the provider (``token``); ``remains``: what stays valid there."""

    revoked: tuple[str, ...]
    remains: tuple[str, ...]
    """``token`` until it expires, ``login`` or ``key`` until it is changed at the provider."""
    diagnosis: Diagnosis | None = None
    """Why the provider did not end it, when it was asked to."""


class Leaver:
    """Disconnects accounts."""

    def __init__(self, accounts: Accounts, refresher: Refresher, catalog: Catalog, clock: Clock) -> None:
        self._accounts, self._refresher, self._catalog, self._clock = accounts, refresher, catalog, clock
        self._forgotten: tuple[Account, datetime] | None = None
        """The last one, and when: in memory only, so that a crash forgets it for good."""

    def can_end(self, account: Account) -> bool:
        """The provider documents a way to end what was granted."""
        return kinds.ends(account, self._catalog.get(account.provider))

    def leave(self, account: Account, *, at_provider: bool, cancel: Cancel) -> Left:
        """End it at the provider where wanted, and forget it here whatever comes of that.

        A borrowed credential is only forgotten: ending it would stop its owner.
        """
        wanted = at_provider and not account.borrowed and self.can_end(account)
        outcome = self._refresher.revoke(account, cancel=cancel) if wanted else None
        last = self._accounts.get(account.name) or account
        self._accounts.forget(account.name)
        self._forgotten = (last, self._clock())
        token = ("token",) if account.grant is not None else ()
        stays = kinds.stays(account, self._catalog.get(account.provider))
        if outcome is not None and outcome.ok:
            return Left(token, stays)
        return Left((), (*token, *stays), outcome.diagnosis if outcome is not None else None)

    def undo(self) -> Account | None:
        """Keep the last one again, without its history; None when its minute is over. What was ended stays ended."""
        forgotten, self._forgotten = self._forgotten, None
        if forgotten is None or self._clock() - forgotten[1] > UNDO_FOR:
            return None
        account = forgotten[0]
        taken = self._accounts.get(account.name) is not None
        name = self._accounts.free_name(account.provider) if taken else account.name
        return self._accounts.save(replace(account, name=name))

    def let_go(self) -> None:
        """Hold nothing of the last one any longer."""
        self._forgotten = None
