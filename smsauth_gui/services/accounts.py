"""The accounts a person has: listed, named, confirmed, forgotten; the borrowed ones only in memory."""

from __future__ import annotations

from collections import defaultdict, deque
from collections.abc import Callable, Iterator, Sequence
from contextlib import AbstractContextManager, contextmanager, suppress
from dataclasses import replace
from datetime import datetime, timedelta
from threading import RLock
from typing import Final

from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.statement import Statement
from smsauth_gui.services.outcome import TimelineEntry
from smsauth_gui.services.ports import AccountStore, Clock, History

BORROWED_IDLE: Final = timedelta(minutes=30)
_TIMELINE_LENGTH: Final = 200
_TOGETHER: Final = 100


class Accounts:
    """State of all accounts in one place, safe on any thread; ``changed`` is called on the thread of each change."""

    def __init__(self, store: AccountStore, clock: Clock, history: History | None = None) -> None:
        self._store = store
        self._history = history
        self._clock = clock
        self._lock = RLock()
        self._kept: dict[str, Account] | None = None
        self._borrowed: dict[str, Account] = {}
        self._used: dict[str, datetime] = {}
        self._gathering = 0
        self._late: dict[str, Account] = {}
        """Accounts whose new status is not on the disk yet."""
        self._timelines: dict[str, deque[TimelineEntry]] = defaultdict(lambda: deque(maxlen=_TIMELINE_LENGTH))
        self.changed: Callable[[], None] = lambda: None
        self.recording = True
        """Exchanges go into the history; off when the person wants none kept."""

    @property
    def where(self) -> Statement:
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
            return self._borrowed.get(name) or self._known().get(name)

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
                self._known()[account.name] = account
        self.changed()
        return account

    def touch(self, name: str) -> None:
        """A borrowed account was used: its idle time starts anew."""
        with self._lock:
            if name in self._borrowed:
                self._used[name] = self._clock()

    def confirm(self, name: str) -> Account | None:
        """The person said: yes, this is the right account."""
        return self.update(name, lambda kept: replace(kept, confirmed=True))

    def rename(self, name: str, wanted: str) -> Account:
        """Give it another name; KeyError when there is no such account, ValueError when the name is taken."""
        # First the lock that other programs see too: a renewal that is under way ends before its account moves.
        with self._store.alone(name), self._changing() as kept:
            account = kept[name]
            if wanted == name:
                return account
            if self.get(wanted):
                raise ValueError(wanted)
            renamed = replace(account, name=wanted)
            self._store.rename(name, renamed)
            self._kept = {wanted if key == name else key: renamed if key == name else kept[key] for key in kept}
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

    def update(self, name: str, change: Callable[[Account], Account]) -> Account | None:
        """Change what is kept at this moment, so that a token renewed meanwhile stays; None when it is gone."""
        with self._lock:
            account = self._borrowed.get(name) or self._known().get(name)
            if account is None:
                return None
            changed = change(account)
            if account.borrowed:
                return self.save(changed)
            if not self._may_wait(changed):
                return self._update_now(name, change)
            self._known()[name] = changed
            self._late[name] = changed
            if len(self._late) >= _TOGETHER:
                self._write_gathered()
        self.changed()
        return changed

    def _update_now(self, name: str, change: Callable[[Account], Account]) -> Account | None:
        with self._changing() as kept:
            changed = change(kept[name]) if name in kept else None
            if changed is not None:
                self._store.save(changed)
                kept[name] = changed
        self.changed()
        return changed

    @contextmanager
    def _changing(self) -> Iterator[dict[str, Account]]:
        """The kept accounts as they are at this moment; no other program changes them before the end."""
        with self._lock:
            try:
                with self._store.writing():
                    yield self._load()
            except BaseException:
                self._kept = None  # the disk says what became of it
                raise

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
                self._write_gathered()

    def _write_gathered(self) -> None:
        if not self._late:
            return
        with self._changing() as kept:
            late = [kept[name] for name in self._late if name in kept]
            self._late.clear()
            self._store.save(*late)

    def _may_wait(self, account: Account) -> bool:
        before = self._known().get(account.name)
        return (
            self._gathering > 0
            and before is not None
            and (before.grant, before.secrets) == (account.grant, account.secrets)
            and not account.borrowed
        )

    def annotate(self, name: str, note: str) -> Account:
        """Keep the person's own words about it; KeyError when there is no such account."""
        noted = self.update(name, lambda kept: replace(kept, note=note.strip()))
        if noted is None:
            raise KeyError(name)
        return noted

    def arrange(self, names: Sequence[str]) -> None:
        """Put the accounts into this order; those not named follow in the order they had."""
        with self._changing() as kept:
            order = [name for name in dict.fromkeys(names) if name in kept]
            order += [name for name in kept if name not in order]
            for position, name in enumerate(order, start=1):
                if kept[name].position != position:
                    kept[name] = replace(kept[name], position=position)
                    self._store.save(kept[name])
            self._kept = {name: kept[name] for name in order}
        self.changed()

    def twins(self, account: Account) -> tuple[str, ...]:
        """Names of kept accounts that are the same one: the same login or key, or the same name at the provider."""
        return tuple(other.name for other in self.all() if other.name != account.name and _same(account, other))

    def fresh(self, name: str) -> Account | None:
        """The account as it is stored at this moment, whatever another program did meanwhile."""
        with self._lock:
            if name in self._borrowed:
                return self._borrowed[name]
            self._kept = None
            return self._load().get(name)

    def alone(self, name: str) -> AbstractContextManager[None]:
        """Nobody else, in no other program either, renews the account inside."""
        return self._store.alone(name)

    def forget_all(self) -> None:
        """Delete every account with its secrets, the borrowed ones and every exchange that was kept."""
        with self._changing() as kept:
            for name in tuple(kept):
                self._store.delete(name)
            kept.clear()
            for memory in (self._borrowed, self._used, self._late, self._timelines):
                memory.clear()
        if self._history is not None:
            self._history.clear()
        self.changed()

    def reload(self) -> None:
        """Read everything anew: the store was unlocked, or is another one now."""
        with self._lock:
            self._kept = None
        self.changed()

    def close_view(self) -> None:
        """Hold nothing in memory any longer: the key is about to be forgotten."""
        with self._lock:
            self._kept = None
            self._borrowed.clear()
            self._used.clear()
            self._timelines.clear()

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
        """Add to the account's timeline (redacted, the last 200) and, where the person wants one, to the history."""
        with self._lock:
            self._timelines[name].append(entry)
            known = self._borrowed.get(name) or self._known().get(name)
        if self._history is None or not self.recording:
            return
        with suppress(Problem):  # a full disk must not spoil the call itself, which tells of it when it is saved
            self._history.add(name, known.provider if known else entry.diagnosis.provider, entry)

    def timeline(self, name: str) -> tuple[TimelineEntry, ...]:
        """The account's exchanges of this run, oldest first."""
        with self._lock:
            return tuple(self._timelines.get(name, ()))

    def _known(self) -> dict[str, Account]:
        """What this program knows, without a look at what another one may have done."""
        return self._load() if self._kept is None else self._kept

    def _load(self) -> dict[str, Account]:
        if self._kept is None or self._store.changed_elsewhere():
            self._kept = {account.name: account for account in self._store.load()}
            # What another program has stored stays; only what was learnt here since is laid over it.
            self._kept |= {
                name: replace(
                    self._kept[name],
                    status=learnt.status,
                    refused=learnt.refused,
                    checked=learnt.checked,
                    identity=learnt.identity,
                )
                for name, learnt in self._late.items()
                if name in self._kept
            }
        return self._kept


def _same(one: Account, other: Account) -> bool:
    if (one.provider, one.practice, one.mode) != (other.provider, other.practice, other.mode) or other.borrowed:
        return False
    ours, theirs = _who(one), _who(other)
    if ours and theirs:
        return ours == theirs
    # One client serves many people: a client id says nothing about whose account it is.
    if one.client_auth or other.client_auth or not one.secrets:
        return False
    return _typed(one) == _typed(other)


def _who(account: Account) -> str:
    return account.identity.get("user_id") or account.identity.get("email") or ""


def _typed(account: Account) -> dict[str, str]:
    return {**account.fields, **{name: secret.reveal() for name, secret in account.secrets.items()}}
