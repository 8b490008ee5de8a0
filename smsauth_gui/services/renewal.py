"""Keeping all accounts alive by one timer: what is due, renewing it, and whom to tell before it is too late.

Nothing here waits: the window asks `Renewals.next_due` and calls `Renewals.work` when that moment has passed. Times are
compared anew each time, so that sleep, a changed clock or another time zone cannot lead it astray.
"""

from datetime import datetime, timedelta
from threading import Lock
from typing import Final

from msgspec import Struct

from smsauth_gui.core.grant import renewal_times
from smsauth_gui.core.values.credential import Account
from smsauth_gui.services.accounts import Accounts
from smsauth_gui.services.outcome import Outcome
from smsauth_gui.services.ports import Cancel, Clock, Safe
from smsauth_gui.services.refresh import Refresher

_WARN_SHARE: Final = 10
_LEAST_WARNING: Final = timedelta(minutes=2)
LONGEST_WARNING: Final = timedelta(days=3)


class Warning(Struct, frozen=True):  # noqa: A001 - what it is to the person; the built-in one is never used here
    """An account that will end, or has ended, and cannot renew itself. ``cause`` is empty when it only runs out."""

    account: str
    expires_at: datetime | None
    cause: str


class Renewals:
    """Renews what is due."""

    def __init__(self, accounts: Accounts, refresher: Refresher, safe: Safe, clock: Clock) -> None:
        self._accounts, self._refresher, self._safe, self._clock = accounts, refresher, safe, clock
        self._failures: dict[str, tuple[int, datetime]] = {}
        """Failures in a row, and when to try again, by account; forgotten at the end of the program."""
        self._busy = Lock()

    def next_due(self) -> datetime | None:
        """When something is to be renewed next; None when nothing is, or while the secrets are locked."""
        if self._safe.locked:
            return None
        moments = [moment for account in self._accounts.all() if (moment := self._due(account)) is not None]
        return min(moments, default=None)

    def _due(self, account: Account) -> datetime | None:
        if account.borrowed or not account.confirmed:
            return None
        moment = self._refresher.renew_at(account)
        resting = self._failures.get(account.name)
        return max(moment, resting[1]) if moment is not None and resting is not None else moment

    def due(self, now: datetime) -> tuple[Account, ...]:
        """The accounts whose moment has come."""
        moments = ((self._due(account), account) for account in self._accounts.all())
        return tuple(account for moment, account in moments if moment is not None and moment <= now)

    def work(self, *, cancel: Cancel) -> tuple[Outcome, ...]:
        """Renew everything that is due, one after another; nothing while locked or while another call is at it."""
        if self._safe.locked or not self._busy.acquire(blocking=False):
            return ()
        try:
            return tuple(self._renew(account, cancel) for account in self.due(self._clock()) if not cancel.cancelled)
        finally:
            self._busy.release()

    def _renew(self, account: Account, cancel: Cancel) -> Outcome:
        outcome = self._refresher.refresh(account, cancel=cancel)
        now = self._clock()
        if outcome.ok and outcome.account is not None and (self._refresher.renew_at(outcome.account) or now) >= now:
            self._failures.pop(account.name, None)
            return outcome
        number = self._failures.get(account.name, (0, now))[0] + 1
        seconds = outcome.diagnosis.detail.get("retry_after_s")
        wait = renewal_times.pause(number, float(seconds) if isinstance(seconds, int | float) else None)
        self._failures[account.name] = (number, now + wait)
        return outcome

    def warnings(self, now: datetime) -> tuple[Warning, ...]:
        """Accounts that run out soon, or whose login or refresh token is refused, the most urgent first."""
        if self._safe.locked:
            return ()
        warnings = [warning for account in self._accounts.all() if (warning := self._warning(account, now))]
        return tuple(sorted(warnings, key=lambda one: one.expires_at or now))

    def _warning(self, account: Account, now: datetime) -> Warning | None:
        grant = account.grant
        if account.borrowed or not account.confirmed:
            return None
        ends = grant.expires_at if grant else None
        if account.refused:
            return Warning(account.name, ends, account.refused)
        if grant is None or ends is None or self._refresher.can_refresh(account):
            return None
        ahead = min(max((ends - grant.received_at) / _WARN_SHARE, _LEAST_WARNING), LONGEST_WARNING)
        return Warning(account.name, ends, "") if ends - ahead <= now else None
