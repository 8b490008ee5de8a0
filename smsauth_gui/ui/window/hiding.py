"""Hiding everything, by hand or when nobody is there; and locking, where a passphrase can bring the key back."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from smsauth_gui.services.facade import Services
from smsauth_gui.ui.kit.language import problem_words, tr
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.tasks import Tasks, known
from smsauth_gui.ui.overview.preferences import hide_after
from smsauth_gui.ui.window.curtain import CurtainPage, Idle, close_everything_else


class Hiding(QObject):
    """Puts the curtain in the place of one window's content, and the content back."""

    locked = emits(bool)
    """The key is forgotten: drop everything that holds or shows a secret."""
    opened = emits(bool)
    """Everything is shown again; True when the secrets were locked meanwhile."""

    def __init__(self, window: QMainWindow, services: Services, tasks: Tasks, settings: QSettings | None) -> None:
        super().__init__(window)
        self._window, self._services, self._tasks = window, services, tasks
        self._content: QWidget | None = None
        """What the window shows otherwise; None while it does."""
        self._focus: QWidget | None = None
        self.is_locked = False
        """The key is forgotten until the passphrase is typed."""
        self._put_off: list[Callable[[], object]] = []
        self.curtain = CurtainPage()
        self.curtain.setParent(window)
        self.curtain.hide()
        self.curtain.show_wanted.connect(lambda _: self._reveal(was_locked=False))
        self.curtain.unlock_wanted.connect(self.unlock)
        self.idle = Idle(services.clock, hide_after(settings), self)
        self.idle.expired.connect(self.hide)

    @property
    def hidden(self) -> bool:
        """Only the curtain is seen."""
        return self._content is not None

    def when_shown(self, act: Callable[[], object]) -> bool:
        """Put it off until everything is shown again; False when it is shown now, and nothing was put off."""
        if not self.hidden:
            return False
        self._put_off.append(act)
        return True

    # ---- hiding and locking -------------------------------------------------------------------------------

    def hide(self) -> None:
        """Put the curtain before everything at once, then forget the key where a passphrase can bring it back."""
        if self.hidden:
            return
        close_everything_else(self._window)
        self._focus = self._window.focusWidget()
        self._content = self._swap(self.curtain)
        self._enable_shortcuts(enabled=False)
        self.curtain.show_locking()
        self._tasks.run(self, self._lock, self._lock_ended, self._not_locked)

    def _lock(self) -> bool:
        """On a worker: whether it is locked now."""
        safe = self._services.safe
        if not safe.has_passphrase:
            return False
        safe.lock()
        self._services.accounts.close_view()
        return safe.locked

    def _lock_ended(self, locked: bool) -> None:
        if not self.hidden:
            return
        if not locked:
            self.curtain.show_hidden()
            return
        self.is_locked = True
        self._focus = None
        self.locked.emit(True)
        self.curtain.show_locked()

    def _not_locked(self, problem: Exception) -> None:
        known(problem)
        self.curtain.show_hidden()

    # ---- the way back -------------------------------------------------------------------------------------

    def unlock(self, passphrase: str) -> None:
        """Try a passphrase, on a worker: it takes a while on purpose."""
        self.curtain.show_busy()
        safe, accounts = self._services.safe, self._services.accounts

        def work() -> None:
            safe.unlock(passphrase)
            accounts.reload()

        self._tasks.run(self, work, lambda _: self._reveal(was_locked=True), self._refused)

    def _refused(self, problem: Exception) -> None:
        wrong = known(problem).detail.get("reason") == "wrong_passphrase"
        words = tr("Wrong passphrase. Nothing is lost: try again.") if wrong else problem_words(problem)
        self.curtain.show_refused(words)
        self.curtain.take_focus()

    def _reveal(self, *, was_locked: bool) -> None:
        if not self.hidden:
            return
        self.end()
        self.is_locked = False
        self._enable_shortcuts(enabled=True)
        self.opened.emit(was_locked)
        if self._focus is not None:
            self._focus.setFocus()
        put_off, self._put_off = self._put_off, []
        for act in put_off:
            act()

    def end(self) -> None:
        """Give the window its content back; when it closes, so that both go together."""
        content, self._content = self._content, None
        if content is not None:
            self._swap(content)

    def _swap(self, fresh: QWidget) -> QWidget | None:
        """Put ``fresh`` in the place of the content, which leaves the window and its accessible tree."""
        old = self._window.takeCentralWidget()
        if old is not None:
            old.hide()
        if old is self.curtain:
            # Never without an owner: what has none outlives the window.
            old.setParent(self._window)
        self._window.setCentralWidget(fresh)
        fresh.show()
        return old

    def _enable_shortcuts(self, *, enabled: bool) -> None:
        for shortcut in self._window.findChildren(QShortcut):
            if shortcut.key().toString() != "Ctrl+Q":
                shortcut.setEnabled(enabled)
        self._window.setAcceptDrops(enabled)
