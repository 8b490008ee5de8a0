"""The exchanges of each account: the last ones of this run in memory, and all in the history where the person wants one."""

from collections import defaultdict, deque
from contextlib import suppress
from threading import Lock
from typing import Final

from smsauth_gui.core.values.errors import Problem
from smsauth_gui.services.outcome import TimelineEntry, Walk
from smsauth_gui.services.ports import History

_LENGTH: Final = 200


class Timelines:
    """Redacted exchanges by the name of the account; safe on any thread."""

    def __init__(self, history: History | None) -> None:
        self._history = history
        self._lock = Lock()
        self._entries: dict[str, deque[TimelineEntry]] = defaultdict(lambda: deque(maxlen=_LENGTH))
        self._walks: dict[str, Walk] = {}
        self.recording = True
        """Exchanges go into the history; off when the person wants none kept."""

    def add(self, name: str, provider: str, entry: TimelineEntry) -> None:
        """Add an exchange of the account."""
        with self._lock:
            self._entries[name].append(entry)
        if self._history is not None and self.recording:
            with suppress(Problem):  # a full disk must not spoil the call itself, which tells of it when it is saved
                self._history.add(name, provider, entry)

    def of(self, name: str) -> tuple[TimelineEntry, ...]:
        """The account's exchanges of this run, oldest first."""
        with self._lock:
            return tuple(self._entries.get(name, ()))

    def keep_walk(self, name: str, walk: Walk) -> None:
        """This is how the account was signed in; in memory only."""
        with self._lock:
            self._walks[name] = walk

    def walk_of(self, name: str) -> Walk | None:
        """How the account was signed in last, or None when that was not in this run."""
        with self._lock:
            return self._walks.get(name)

    def move(self, name: str, to: str) -> None:
        """The account has another name now, in the history too."""
        if self._history is not None and name != to:
            with suppress(Problem):  # the account has its name already
                self._history.rename(name, to)
        with self._lock:
            entries = self._entries.pop(name, None)
            if entries is not None:
                self._entries[to] = entries
            walk = self._walks.pop(name, None)
            if walk is not None:
                self._walks[to] = walk

    def drop(self, name: str) -> None:
        """Hold nothing of this account in memory."""
        with self._lock:
            self._entries.pop(name, None)
            self._walks.pop(name, None)

    def clear(self) -> None:
        """Hold nothing in memory."""
        with self._lock:
            self._entries.clear()
            self._walks.clear()

    @property
    def empty(self) -> bool:
        """The history holds nothing that its key would have to open."""
        return self._history is None or self._history.count() == 0

    def forget_one(self, name: str) -> None:
        """Delete the exchanges of this account, those in the history too."""
        self.drop(name)
        if self._history is not None:
            self._history.forget(name)

    def forget(self) -> None:
        """Delete every exchange, those in the history too."""
        self.clear()
        if self._history is not None:
            self._history.clear()
