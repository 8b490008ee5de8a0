"""A minute in which an account that was forgotten can be had back; it is held in memory only."""

from typing import Final

from PySide6.QtCore import QTimer

from smsauth_gui.core.values.credential import Account
from smsauth_gui.services.disconnect import UNDO_FOR, Leaver
from smsauth_gui.ui.kit.language import problem_words, tr
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.tasks import Tasks
from smsauth_gui.ui.shared.notice import Notice

_SECOND: Final = 1000


class UndoNotice(Notice):
    """``restored``: the account is kept again."""

    restored = emits(Account)

    def __init__(self, leaver: Leaver, tasks: Tasks) -> None:
        super().__init__()
        self.setObjectName("undo_notice")
        self._leaver, self._tasks = leaver, tasks
        self._said = ("", "")
        self._over = QTimer(self, singleShot=True, interval=round(UNDO_FOR.total_seconds()) * _SECOND)
        self._over.timeout.connect(self._time_is_up)

    def offer(self, headline: str, text: str) -> None:
        """Say what was forgotten, with a way back for a minute."""
        self._said = (headline, text)
        self.show_text(headline, text, "plain", {"undo": self._undo, "dismiss": self.let_go})
        self._over.start()

    def let_go(self) -> None:
        """Hold it no longer, and say nothing."""
        self._over.stop()
        self._leaver.let_go()
        self.clear()

    def _time_is_up(self) -> None:
        self._leaver.let_go()
        self.show_text(*self._said, "plain", {"dismiss": self.clear})

    def _undo(self) -> None:
        self._over.stop()
        self.buttons["undo"].setEnabled(False)
        self._tasks.run(self, self._leaver.undo, self._undone, self._failed)

    def _undone(self, account: Account | None) -> None:
        self.clear()
        if account is not None:
            self.restored.emit(account)

    def _failed(self, problem: Exception) -> None:
        self.show_text(
            tr("The account could not be brought back."), problem_words(problem), "bad", {"dismiss": self.clear}
        )
