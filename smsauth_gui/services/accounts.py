"""The accounts a person has: listed, named, confirmed, forgotten; the borrowed ones only in memory."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable
from dataclasses import replace
from datetime import datetime, timedelta
from threading import RLock
from typing import Final

from smsauth_gui.core.credential import Account
from smsauth_gui.services.outcome import TimelineEntry
from smsauth_gui.services.ports import AccountStore, Clock

BORROWED_IDLE: Final = timedelta(minutes=30)
_TIMELINE_LENGTH: Final = 200


class Accounts:
    """State of all accounts in one place, safe on any thread; ``changed`` is called on the thread of each change."""

    def __init__(self, store: AccountStore, clock: Clock) -> None:
        self._store = store
        self._clock = clock
        self._lock = RLock()
        self._kept: dict[str, Account] | None = None
        self._borrowed: dict[str, Account] = {}
        self._used: dict[str, datetime] = {}
        self._timelines: dict[str, deque[TimelineEntry]] = defaultdict(lambda: deque(maxlen=_TIMELINE_LENGTH))
        self.changed: Callable[[], None] = lambda: None

    @property
    def where(self) -> str:
        """Where secrets lie, in words."""
        return self._store.where

    @property
    def durable(self) -> bool:
        """Saved accounts outlive the program."""
        return self._store.durable

    @property
    def reason(self) -> str:
        """The cause for which nothing is kept beyond this run, or an empty text."""
        return self._store.reason

    def all(self) -> tuple[Account, ...]:
        """All accounts, borrowed ones last, idle ones dropped. `Problem` ``store.*``, ``vault.*``."""
        with self._lock:
            self.drop_idle()
            return (*self._load().values(), *self._borrowed.values())

    def get(self, name: str) -> Account | None:
        """The account of that name, or None."""
        with self._lock:
            self.drop_idle()
            return self._borrowed.get(name) or self._load().get(name)

    def free_name(self, provider: str, wanted: str = "") -> str:
        """The wanted name, or the provider's id with the first free number."""
        with self._lock:
            taken = {account.name for account in self.all()}
        if wanted:
            return wanted
        number = 1
        while f"{provider}-{number}" in taken:
            number += 1
        return f"{provider}-{number}"

    def save(self, account: Account) -> Account:
        """Keep it: a borrowed one in memory, any other durably before this returns."""
        with self._lock:
            if account.borrowed:
                self._borrowed[account.name] = account
                self._used[account.name] = self._clock()
            else:
                self._store.save(account)
                self._load()[account.name] = account
        self.changed()
        return account

    def touch(self, name: str) -> None:
        """A borrowed account was used: its idle time starts anew."""
        with self._lock:
            if name in self._borrowed:
                self._used[name] = self._clock()

    def confirm(self, name: str) -> Account | None:
        """The person said: yes, this is the right account."""
        account = self.get(name)
        return self.save(replace(account, confirmed=True)) if account else None

    def rename(self, name: str, wanted: str) -> Account:
        """Give it another name; KeyError when there is no such account, ValueError when the name is taken."""
        with self._lock:
            account = self._load()[name]
            if wanted == name:
                return account
            if self.get(wanted):
                raise ValueError(wanted)
            renamed = replace(account, name=wanted)
            self._store.save(renamed)
            self._store.delete(name)
            kept = self._load()
            kept.pop(name, None)
            kept[wanted] = renamed
            self._timelines[wanted] = self._timelines.pop(name, deque(maxlen=_TIMELINE_LENGTH))
        self.changed()
        return renamed

    def take_over(self, name: str, account: Account) -> Account:
        """Keep ``account``, which may have a new name, in the place of ``name`` and of an older one of its own name."""
        with self._lock:
            history = self._timelines.pop(name, None)
            kept = self.save(account)
            if account.name != name:
                self.forget(name)
            if history is not None:
                self._timelines[account.name] = history
        return kept

    def forget(self, name: str) -> None:
        """Delete it with its secrets; an unknown name is fine."""
        with self._lock:
            self._borrowed.pop(name, None)
            self._used.pop(name, None)
            self._timelines.pop(name, None)
            if name in self._load():
                self._store.delete(name)
                self._load().pop(name, None)
        self.changed()

    def drop_idle(self) -> None:
        """Forget what was borrowed and not used for 30 minutes."""
        now = self._clock()
        for name, used in tuple(self._used.items()):
            if now - used >= BORROWED_IDLE:
                self._borrowed.pop(name, None)
                self._used.pop(name, None)
                self._timelines.pop(name, None)

    def note(self, name: str, entry: TimelineEntry) -> None:
        """Add to the account's timeline (in memory, redacted, the last 200)."""
        with self._lock:
            self._timelines[name].append(entry)

    def timeline(self, name: str) -> tuple[TimelineEntry, ...]:
        """The account's exchanges of this run, oldest first."""
        with self._lock:
            return tuple(self._timelines.get(name, ()))

    def _load(self) -> dict[str, Account]:
        if self._kept is None:
            self._kept = {account.name: account for account in self._store.load()}
        return self._kept
