"""The accounts a person has: listed, named, confirmed, forgotten; the borrowed ones only in memory."""

from collections.abc import Callable, Sequence
from contextlib import AbstractContextManager
from datetime import datetime, timedelta
from threading import RLock
from typing import Final

from msgspec.structs import replace

from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.statement import Statement
from smsauth_gui.services.ports import AccountStore, Clock, History, Unopened
from smsauth_gui.services.stored_accounts import StoredAccounts
from smsauth_gui.services.timelines import Timelines

BORROWED_IDLE: Final = timedelta(minutes=30)


class Accounts:
    """State of all accounts in one place, safe on any thread; ``changed`` is called on the thread of each change."""

    def __init__(self, store: AccountStore, clock: Clock, history: History | None = None) -> None:
        self._clock = clock
        self._lock = RLock()
        self._stored = StoredAccounts(store, self._lock)
        self._borrowed: dict[str, Account] = {}
        self._used: dict[str, datetime] = {}
        """When each borrowed one was last used."""
        self.timelines = Timelines(history)
        self.changed: Callable[[], None] = lambda: None
        self.emptied: Callable[[], None] = lambda: None
        """The last account was forgotten, and no exchange is left either: nothing needs the key any longer."""

    @property
    def where(self) -> Statement:
        """Where secrets lie, in words."""
        return self._stored.store.where

    @property
    def durable(self) -> bool:
        """Saved accounts outlive the program."""
        return self._stored.store.durable

    @property
    def reason(self) -> str:
        """The cause for which nothing is kept beyond this run, or an empty text."""
        return self._stored.store.reason

    @property
    def closed(self) -> bool:
        """Accounts are kept that cannot be opened, for that cause."""
        return self._stored.store.closed

    def all(self) -> tuple[Account, ...]:
        """All accounts, borrowed ones last, idle ones dropped. `Problem` ``store.*``, ``vault.*``."""
        with self._lock:
            self.drop_idle()
            return (*self._stored.current().values(), *self._borrowed.values())

    def get(self, name: str) -> Account | None:
        """The account of that name, or None."""
        with self._lock:
            self.drop_idle()
            return self._borrowed.get(name) or self._stored.known().get(name)

    def free_name(self, provider: str, wanted: str = "") -> str:
        """The wanted name, or the provider's id with the first free number."""
        if wanted:
            return wanted
        taken = {account.name for account in self.all()}
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
                self._stored.save(account)
        self.changed()
        return account

    def rename(self, name: str, wanted: str) -> Account:
        """Give it another name; KeyError when there is no such account, ValueError when the name is taken."""
        # First the lock that other programs see too: a renewal that is under way ends before its account moves.
        with self.alone(name), self._lock:
            if wanted == name:
                return self._stored.current()[name]
            if wanted in self._borrowed:
                raise ValueError(wanted)
            renamed = self._stored.rename(name, wanted)
            self.timelines.move(name, wanted)
        self.changed()
        return renamed

    def take_over(self, name: str, account: Account) -> Account:
        """Keep ``account``, which may have a new name, in the place of ``name`` and of an older one of its own name."""
        with self._lock, self._stored.together():
            self.save(account)
            self.timelines.move(name, account.name)
            if account.name != name:
                self._delete(name)
        self.changed()
        return account

    def update(self, name: str, change: Callable[[Account], Account]) -> Account | None:
        """Change what is kept at this moment, so that a token renewed meanwhile stays; None when it is gone."""
        with self._lock:
            if name in self._borrowed:
                return self.save(change(self._borrowed[name]))
            if name not in self._stored.known():
                return None
            updated = self._stored.update(name, change)
        self.changed()
        return updated

    def gathering(self) -> AbstractContextManager[None]:
        """See `StoredAccounts.gathering`."""
        return self._stored.gathering()

    def annotate(self, name: str, note: str) -> Account:
        """Keep the person's own words about it; KeyError when there is no such account."""
        noted = self.update(name, lambda account: replace(account, note=note.strip()))
        if noted is None:
            raise KeyError(name)
        return noted

    def arrange(self, names: Sequence[str]) -> None:
        """Put the accounts into this order; those not named follow in the order they had."""
        self._stored.arrange(names)
        self.changed()

    def twins(self, account: Account) -> tuple[str, ...]:
        """Names of kept accounts that are the same one: the same login or key, or the same name at the provider."""
        return tuple(other.name for other in self.all() if other.name != account.name and _same(account, other))

    def fresh(self, name: str) -> Account | None:
        """The account as it is stored at this moment, whatever another program did meanwhile."""
        with self._lock:
            if name in self._borrowed:
                return self._borrowed[name]
            self._stored.reread()
            return self._stored.current().get(name)

    def alone(self, name: str) -> AbstractContextManager[None]:
        """Nobody else, in no other program either, renews the account inside."""
        return self._stored.store.alone(name)

    def forget_all(self) -> None:
        """Delete every account with its secrets, the borrowed ones and every exchange that was kept."""
        with self._lock:
            self._stored.delete_all()
            self._borrowed.clear()
            self._used.clear()
            self.timelines.forget()
            _tell_empty(self)
        self.changed()

    def reload(self) -> None:
        """Read everything anew: the store was unlocked, or is another one now."""
        with self._lock:
            self._stored.reread()
        self.changed()

    def close_view(self) -> None:
        """Hold nothing in memory any longer: the key is about to be forgotten."""
        with self._lock:
            self._stored.reread()
            self._borrowed.clear()
            self._used.clear()
            self.timelines.clear()

    def forget(self, name: str) -> None:
        """Delete it with its secrets and its history; an unknown name is fine."""
        with self._lock:
            stored = name in self._stored.current()
            self._delete(name)
            self.timelines.forget_one(name)
            if stored:
                _tell_empty(self)
        self.changed()

    def _delete(self, name: str) -> None:
        self._drop_borrowed(name)
        self._stored.delete(name)

    def drop_idle(self) -> None:
        """Forget what was borrowed and not used for 30 minutes."""
        now = self._clock()
        for name, used in tuple(self._used.items()):
            if now - used >= BORROWED_IDLE:
                self._drop_borrowed(name)

    def _drop_borrowed(self, name: str) -> None:
        self._borrowed.pop(name, None)
        self._used.pop(name, None)
        self.timelines.drop(name)


def forget_unopened(accounts: Accounts, unopened: Unopened, name: str) -> None:
    """Delete an account whose key cannot be had, with its secrets and its history."""
    unopened.delete(name)
    accounts.timelines.forget_one(name)


def _tell_empty(accounts: Accounts) -> None:
    if accounts.timelines.empty and not any(not account.borrowed for account in accounts.all()):
        accounts.emptied()


def _same(one: Account, other: Account) -> bool:
    if (one.provider, one.practice, one.mode) != (other.provider, other.practice, other.mode) or other.borrowed:
        return False
    ours, theirs = (account.identity.get("user_id") or account.identity.get("email") for account in (one, other))
    if ours and theirs:
        return ours == theirs
    # One client serves many people: a client id says nothing about whose account it is.
    if one.client_auth or other.client_auth or not one.secrets:
        return False
    return one.typed == other.typed


def allow_host(accounts: Accounts, name: str, host: str) -> Account | None:
    """The person's yes: the account may send to this host, too."""
    return accounts.update(name, lambda kept: replace(kept, hosts=tuple(dict.fromkeys((*kept.hosts, host.lower())))))
