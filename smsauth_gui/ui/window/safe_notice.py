"""Trouble with the safe: why the accounts cannot be opened or kept, and the ways on."""

from collections.abc import Callable
from functools import partial
from pathlib import Path
from typing import TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox

from smsauth_gui import wording
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.services.facade import Services
from smsauth_gui.ui.kit.language import speaking, tr
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.tasks import Tasks, known
from smsauth_gui.ui.shared.notice import Notice
from smsauth_gui.ui.shared.roster import Roster
from smsauth_gui.ui.window.hiding import Hiding
from smsauth_gui.wording.reasons import reason

T = TypeVar("T")


class SafeNotice(Notice):
    """Shown when the roster cannot be read, and before a sign-in when nothing would be kept."""

    passphrase_wanted = emits(bool)
    started_over = emits(str)
    """Where the old file lies now."""

    def __init__(self, services: Services, tasks: Tasks, roster: Roster, hiding: Hiding, home: Path | None) -> None:
        super().__init__()
        self.setObjectName("safe_notice")
        self._services, self._tasks, self._roster, self._hiding, self._home = services, tasks, roster, hiding, home
        self._accepted: set[str] = set()
        """Causes for which nothing outlives the program, and the person knows."""
        roster.failed.connect(self.show_trouble)
        roster.changed.connect(self._accounts_read)

    def show_trouble(self, problem: Problem) -> None:
        """Say why the accounts cannot be opened, and the ways on."""
        if self._hiding.is_locked:
            return
        safe = self._services.safe
        if problem.cause == "vault.locked":
            # Behind a passphrase it is no trouble but the door.
            self._tasks.run(self, lambda: safe.has_passphrase and safe.locked, partial(self._ask_passphrase, problem))
            return
        self._say(problem)

    def _accounts_read(self) -> None:
        if not self._roster.reason:
            self.clear()

    def before_sign_in(self) -> None:
        """A sign-in is about to begin: say now, not after it, when nothing would be kept."""
        reason = self._roster.reason
        if reason in wording.CAUSES and reason not in self._accepted:
            self._say(Problem(reason))

    def _ask_passphrase(self, problem: Problem, locked: bool) -> None:
        if locked:
            self._hiding.hide()
        else:
            self._say(problem)

    def _say(self, problem: Problem) -> None:
        words = wording.words(problem.cause, speaking())
        advice = " ".join(filter(None, (reason(problem.detail, speaking()), words.advice)))
        actions: dict[str, Callable[[], object]] = {"try_again": self._retry}
        if problem.cause.startswith("vault."):
            # Where accounts lie behind a key that is out of reach, a new one would lock them away for good.
            closed = self._roster.closed
            if problem.cause != "vault.key_lost" and not closed:
                actions["use_passphrase"] = lambda: self.passphrase_wanted.emit(True)
            actions["only_this_run"] = self._only_this_run
            if problem.cause != "vault.missing" or closed:
                actions["start_over"] = self.ask_start_over
        elif self._home is not None:
            advice += " " + tr("The folder is {path}.", path=self._home)
        self.show_text(words.headline, advice, "careful", actions)

    # ---- the ways on --------------------------------------------------------------------------------------

    def _retry(self) -> None:
        self._change(self._services.safe.retry, lambda _: self.clear())

    def _only_this_run(self) -> None:
        self._accepted.add(self._roster.reason or "vault.missing")
        self._change(self._services.safe.only_this_run, lambda _: self.clear())

    def ask_start_over(self) -> None:
        """Confirmed first; the old file is kept aside."""
        window = self.window()
        box = QMessageBox(QMessageBox.Icon.Warning, tr("Start over"), tr("Begin with an empty store?"))
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setParent(window, box.windowFlags())
        box.setObjectName("start_over_question")
        box.setInformativeText(
            tr("The accounts have to be connected again. The old file is kept aside, and nothing in it is changed.")
        )
        yes = box.addButton(tr("Start over"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        yes.clicked.connect(self._start_over)
        box.finished.connect(lambda _: box.deleteLater())
        box.open()

    def _start_over(self) -> None:
        def done(path: str) -> None:
            self.clear()
            self.started_over.emit(path)

        self._change(self._services.safe.start_over, done)

    def _change(self, work: Callable[[], T], done: Callable[[T], object]) -> None:
        """Change something about the safe on a worker, then read the accounts anew."""
        accounts = self._services.accounts

        def change() -> T:
            result = work()
            accounts.reload()
            return result

        self._tasks.run(self, change, done, self._failed)

    def _failed(self, problem: Exception) -> None:
        self._say(known(problem))
