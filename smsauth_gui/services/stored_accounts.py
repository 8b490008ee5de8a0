"""What the store keeps, as this program knows it; while many accounts are checked, their statuses reach it together."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from threading import RLock
from typing import Final

from msgspec.structs import replace

from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.services.ports import AccountStore

_TOGETHER: Final = 100


class StoredAccounts:
    """Accounts by name, in their order; safe on any thread by the lock of its owner. `Problem` ``store.*``, ``vault.*``."""

    def __init__(self, store: AccountStore, lock: RLock) -> None:
        self.store = store
        self._lock = lock
        self._accounts: dict[str, Account] | None = None
        """None: to be read before the next use."""
        self._gathering = 0
        self._late: dict[str, Account] = {}
        """Accounts whose new status is not on the disk yet."""

    def known(self) -> dict[str, Account]:
        """What this program knows, without a look at what another one may have done."""
        return self.current() if self._accounts is None else self._accounts

    def current(self) -> dict[str, Account]:
        """What is stored, whatever another program did meanwhile."""
        # Asked the first time too: what is read now is what the next answer is compared with.
        if self.store.changed_elsewhere() or self._accounts is None:
            self._accounts = {account.name: account for account in self.store.load()}
            # What another program has stored stays; only what was learnt here since is laid over it.
            for name in self._late.keys() & self._accounts.keys():
                status = {key: getattr(self._late[name], key) for key in ("status", "refused", "checked", "identity")}
                self._accounts[name] = replace(self._accounts[name], **status)
        return self._accounts

    def reread(self) -> None:
        """Hold nothing any longer: what is stored is read anew before the next use."""
        self._accounts = None

    def save(self, account: Account) -> None:
        """Keep it durably before this returns."""
        self.store.save(account)
        self.known()[account.name] = account

    def update(self, name: str, change: Callable[[Account], Account]) -> Account | None:
        """Change it as it is at this moment, so that a token renewed meanwhile stays; None when it is gone."""
        account = self.known().get(name)
        if account is None:
            return None
        changed = change(account)
        if not self._gathering or (account.grant, account.secrets) != (changed.grant, changed.secrets):
            return self._update_now(name, change)
        self.known()[name] = self._late[name] = changed
        if len(self._late) >= _TOGETHER:
            self._write_late()
        return changed

    def _update_now(self, name: str, change: Callable[[Account], Account]) -> Account | None:
        with self._changing() as accounts:
            if name not in accounts:
                return None
            accounts[name] = change(accounts[name])
            self.store.save(accounts[name])
            return accounts[name]

    @contextmanager
    def _changing(self) -> Iterator[dict[str, Account]]:
        """The accounts as they are at this moment; no other program changes them before the end."""
        with self._lock:
            try:
                with self.store.writing():
                    yield self.current()
            except BaseException:
                self._accounts = None  # the disk says what became of it
                raise

    @contextmanager
    def together(self) -> Iterator[None]:
        """What is kept and forgotten inside is one step: a crash leaves all of it or nothing."""
        with self._changing():
            yield

    @contextmanager
    def gathering(self) -> Iterator[None]:
        """Changes of status made inside reach the disk together, at the latest at the end.

        For checking many at once; a token, a login or who an account is never waits.
        """
        with self._lock:
            self._gathering += 1
        try:
            yield
        finally:
            with self._lock:
                self._gathering -= 1
                with suppress(Problem):  # what was learnt stands, also where it cannot be kept
                    self._write_late()

    def _write_late(self) -> None:
        if not self._late:
            return
        with self._changing() as accounts:
            late = [accounts[name] for name in self._late if name in accounts]
            self._late.clear()
            self.store.save(*late)

    def rename(self, name: str, wanted: str) -> Account:
        """Give it another name; KeyError when there is no such account, ValueError when the name is taken."""
        with self._changing() as accounts:
            renamed = replace(accounts[name], name=wanted)
            if wanted in accounts:
                raise ValueError(wanted)
            self.store.rename(name, renamed)
            in_order = (renamed if key == name else account for key, account in accounts.items())
            self._accounts = {account.name: account for account in in_order}
        return renamed

    def arrange(self, names: Sequence[str]) -> None:
        """Put the accounts into this order; those not named follow in the order they had."""
        with self._changing() as accounts:
            order = [name for name in dict.fromkeys(names) if name in accounts]
            order += [name for name in accounts if name not in order]
            for position, name in enumerate(order, start=1):
                if accounts[name].position != position:
                    accounts[name] = replace(accounts[name], position=position)
                    self.store.save(accounts[name])
            self._accounts = {name: accounts[name] for name in order}

    def delete(self, name: str) -> None:
        """Forget it with its secrets; an unknown name is fine."""
        if name in self.current():
            self.store.delete(name)
            self.current().pop(name, None)

    def delete_all(self) -> None:
        """Forget them all, together or, after an error, none."""
        with self._changing() as accounts:
            for name in tuple(accounts):
                self.store.delete(name)
            accounts.clear()
            self._late.clear()
