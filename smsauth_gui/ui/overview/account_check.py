"""Asking the providers about many accounts: which are being asked, how many were, and which were left out."""

from collections.abc import Sequence

from PySide6.QtCore import QObject

from smsauth_gui.services.health import Checked, Health
from smsauth_gui.services.ports import Cancel
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.tasks import Tasks


class AccountCheck(QObject):
    """One check at a time: it ``began``, ``progressed`` with each account, and ``ended``."""

    began = emits(bool)
    progressed = emits(bool)
    ended = emits(bool)

    def __init__(self, health: Health, tasks: Tasks, parent: QObject) -> None:
        super().__init__(parent)
        self._health, self._tasks = health, tasks
        self._cancel: Cancel | None = None
        self.asking: set[str] = set()
        """Accounts that no answer has come for."""
        self.left_out: dict[str, str] = {}
        """Why an account was not asked; see `Checked.skipped`."""
        self.total = self.done = 0

    @property
    def running(self) -> bool:
        """Somebody is being asked."""
        return self._cancel is not None

    @property
    def stopping(self) -> bool:
        """It was cancelled and has not ended yet."""
        return self._cancel is not None and self._cancel.cancelled

    def start(self, names: Sequence[str]) -> None:
        """Ask the providers of these accounts, a few at a time and at the pace each allows."""
        if self._cancel is not None:
            return
        cancel = self._cancel = Cancel()
        self.asking, self.left_out = set(names), {}
        self.total, self.done = len(names), 0
        self.began.emit(True)
        health, on_checked = self._health, self._tasks.deliver(self, self._checked)
        self._tasks.run(
            self,
            lambda: health.check(names, cancel=cancel, on_checked=on_checked),
            lambda _: self._end(),
            self._failed,
            cancel=cancel,
        )

    def cancel(self) -> None:
        """Stop asking; what was learnt so far stays."""
        if self._cancel is not None:
            self._cancel.cancel()

    def _checked(self, one: Checked) -> None:
        self.asking.discard(one.account)
        self.done += 1
        if one.skipped not in {"", "cancelled"}:
            self.left_out[one.account] = one.skipped
        self.progressed.emit(True)

    def _end(self) -> None:
        self._cancel = None
        self.asking.clear()
        self.ended.emit(True)

    def _failed(self, problem: Exception) -> None:
        self._end()
        raise problem
