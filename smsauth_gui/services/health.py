"""Checking many accounts: a few at a time, at the pace each provider's file allows, with a cancel."""

from collections import defaultdict
from collections.abc import Callable, Sequence
from concurrent.futures import ThreadPoolExecutor
from threading import Event, Lock
from typing import Final

from msgspec import Struct

from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account
from smsauth_gui.services.accounts import Accounts
from smsauth_gui.services.call import Caller
from smsauth_gui.services.outcome import CallResult
from smsauth_gui.services.ports import Cancel, Ticks

AT_ONCE: Final = 8
"""Connections at once, over all providers."""


class Checked(Struct, frozen=True):
    """What came of one account; ``skipped``: ``cancelled``, ``borrowed``, or the cause for which its login was refused earlier."""

    account: str
    result: CallResult | None = None
    skipped: str = ""


class Pace:
    """At most so many calls in so many seconds for each provider; whoever comes too early waits, or is cancelled."""

    def __init__(self, ticks: Ticks) -> None:
        self._ticks = ticks
        self._lock = Lock()
        self._next: defaultdict[str, float] = defaultdict(float)

    def wait(self, provider: str, apart_s: float, cancel: Cancel) -> bool:
        """Return when it is this call's turn, or at once when cancelled; whether it is."""
        with self._lock:
            now = self._ticks()
            turn = max(now, self._next[provider])
            self._next[provider] = turn + apart_s
        if turn > now and not cancel.cancelled:
            woken = Event()
            cancel.on_cancel(woken.set)
            woken.wait(turn - now)
        return not cancel.cancelled


class Health:
    """Runs the first test call of many accounts."""

    def __init__(self, accounts: Accounts, caller: Caller, catalog: Catalog, ticks: Ticks) -> None:
        self._accounts, self._caller, self._catalog = accounts, caller, catalog
        self._pace = Pace(ticks)

    def check(
        self, names: Sequence[str], *, cancel: Cancel, on_checked: Callable[[Checked], None], paced: bool = True
    ) -> None:
        """Ask for each name; blocks until all are done or skipped. ``on_checked`` is called on worker threads, once a name.

        A borrowed credential and a login that the provider has refused are never asked about: somebody else holds the
        one, and the other would only be refused again. Practice accounts need no pace.
        """
        with self._accounts.gathering(), ThreadPoolExecutor(AT_ONCE, thread_name_prefix="check") as pool:
            for _ in pool.map(lambda name: on_checked(self._one(name, cancel, paced)), names):
                pass

    def _one(self, name: str, cancel: Cancel, paced: bool) -> Checked:
        account = self._accounts.get(name)
        if account is None or cancel.cancelled:
            return Checked(name, skipped="cancelled")
        if account.borrowed or account.refused:
            return Checked(name, skipped=account.refused or "borrowed")
        if paced and not account.practice and not self._pace.wait(account.provider, self._apart(account), cancel):
            return Checked(name, skipped="cancelled")
        return Checked(name, self._caller.run(account, cancel=cancel))

    def _apart(self, account: Account) -> float:
        provider = self._catalog.get(account.provider)
        return provider.pace.seconds / provider.pace.calls if provider is not None else 0.0
