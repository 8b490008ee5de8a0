"""The accounts as the window last read them: a snapshot for painting, read anew on a worker after each change."""

from collections.abc import Sequence
from datetime import UTC, datetime
from functools import partial

from PySide6.QtCore import QElapsedTimer, QObject, QTimer

from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.statement import Statement
from smsauth_gui.services.facade import Services
from smsauth_gui.ui.kit.language import speaking
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.tasks import Tasks
from smsauth_gui.ui.shared.account_status import Need, by_need, turns
from smsauth_gui.wording.statements import say

_TICK_MS = 15_000
_NEVER = datetime.max.replace(tzinfo=UTC)
_BUSY_MS = 200
_Snapshot = tuple[tuple[Account, ...], Statement, bool, str, bool]


class Roster(QObject):
    """Keeps the last snapshot of all accounts; ``changed`` tells each new one."""

    changed = emits(tuple[Account, ...])
    failed = emits(Problem)
    """The store cannot be read."""
    ticked = emits(datetime)
    """Every quarter of a minute: whatever shows a remaining time paints it anew."""

    def __init__(self, services: Services, tasks: Tasks, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._tasks = services, tasks
        self.accounts: tuple[Account, ...] = ()
        """The last snapshot."""
        self.where = ""
        """Where secrets lie, in words; empty before the store was opened."""
        self.durable = False
        """What is saved outlives the program."""
        self.reason = ""
        self.closed = False
        """Accounts lie on the disk that cannot be opened for that reason."""
        """The cause (``vault.*``) for which nothing outlives the program, or an empty text."""
        self.loaded = False
        """The store has been read once."""
        self._in_need: Sequence[tuple[Need, Account]] = ()
        self._in_need_between = (_NEVER, _NEVER)
        self._reading = False
        self._again = False
        self._turn = 0
        self._since = QElapsedTimer()
        self._soon = QTimer(self, singleShot=True)
        self._soon.timeout.connect(self.read)
        changed = tasks.deliver(self, lambda _: self._changed())
        services.accounts.changed = lambda: changed(None)
        timer = QTimer(self, interval=_TICK_MS)
        timer.timeout.connect(lambda: self.ticked.emit(services.clock()))
        timer.start()

    def get(self, name: str) -> Account | None:
        """The account of that name in the last snapshot."""
        return next((account for account in self.accounts if account.name == name), None)

    def in_need(self, now: datetime) -> Sequence[tuple[Need, Account]]:
        """The accounts in the order of need; sorted anew when one is another one, or has come to need something else."""
        since, until = self._in_need_between
        if not since <= now < until:
            self._in_need = by_need(self.accounts, self._services.catalog, now)
            coming = [moment for account in self.accounts for moment in turns(account, now)]
            self._in_need_between = (now, min(coming, default=_NEVER))
        return self._in_need

    def _changed(self) -> None:
        """The first change is read at once; while many follow, only a few times a second."""
        if not self._soon.isActive():
            busy = self._since.isValid() and self._since.elapsed() < _BUSY_MS
            self._soon.start(_BUSY_MS if busy else 0)

    def read(self) -> None:
        """Read all accounts on a worker; at most one reading at a time, and one more if something changed meanwhile."""
        if self._reading:
            self._again = True
            return
        self._reading = True
        self._since.start()
        self._tasks.run(self, self._snapshot, partial(self._took, self._turn), self._could_not)

    def _snapshot(self) -> _Snapshot:
        accounts = self._services.accounts
        return accounts.all(), accounts.where, accounts.durable, accounts.reason, accounts.closed

    def take(self, accounts: tuple[Account, ...]) -> None:
        """A snapshot that somebody else has just read; one that was begun before does not count any more."""
        self._turn += 1
        self.accounts = accounts
        self._in_need, self._in_need_between = (), (_NEVER, _NEVER)
        self.loaded = True
        self.changed.emit(accounts)

    def _took(self, turn: int, snapshot: _Snapshot) -> None:
        if turn != self._turn:
            # It may be older than what was taken meanwhile: an account just kept would seem to be gone.
            self._again = True
            self._finished()
            return
        self.accounts, where, self.durable, self.reason, self.closed = snapshot
        self._in_need, self._in_need_between = (), (_NEVER, _NEVER)
        self.where = say(where, speaking())
        self.loaded = True
        self._finished()
        self.changed.emit(self.accounts)

    def _could_not(self, problem: Exception) -> None:
        self._finished()
        if not isinstance(problem, Problem):
            raise problem
        self.failed.emit(problem)

    def _finished(self) -> None:
        self._reading = False
        if self._again:
            self._again = False
            self.read()
