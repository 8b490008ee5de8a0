"""What the window does to keep accounts safe and alive: hiding, locking, trouble with the safe, and quiet warnings."""

from __future__ import annotations

from collections.abc import Callable
from datetime import timedelta
from functools import partial
from pathlib import Path

from PySide6.QtCore import QObject, QSettings
from PySide6.QtGui import QShortcut
from PySide6.QtWidgets import QMainWindow, QMessageBox, QVBoxLayout, QWidget

from smsauth_gui import wording
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.services.facade import Services
from smsauth_gui.services.renewal import Warning as Ending
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.language import speaking, tr
from smsauth_gui.ui.kit.notice import Notice
from smsauth_gui.ui.kit.presenting import veil
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.tasks import Tasks
from smsauth_gui.ui.kit.time_words import length
from smsauth_gui.ui.overview.preferences import hide_after, history_days
from smsauth_gui.ui.shared.roster import Roster
from smsauth_gui.ui.window.curtain import CurtainPage, Idle, close_everything_else
from smsauth_gui.ui.window.renewal_timer import Renewal


class Keeping(QObject):
    """Belongs to one window; ``bar`` stands above its pages."""

    locked = emits(bool)
    """The key is forgotten: drop everything that holds or shows a secret."""
    opened = emits(bool)
    """Everything is shown again; True when the secrets were locked meanwhile."""
    sign_in_wanted = emits(str)
    passphrase_wanted = emits(bool)

    def __init__(
        self,
        window: QMainWindow,
        services: Services,
        tasks: Tasks,
        roster: Roster,
        settings: QSettings | None,
        home: Path | None,
    ) -> None:
        super().__init__(window)
        self._window, self._services, self._tasks, self._roster, self._home = window, services, tasks, roster, home
        self._whole: QWidget | None = None
        self._focus: QWidget | None = None
        self._is_locked = False
        self._dismissed: set[tuple[str, object, str]] = set()
        self._later: list[Callable[[], object]] = []
        self.curtain = CurtainPage()
        self.curtain.setParent(window)
        self.curtain.hide()
        self.curtain.show_wanted.connect(lambda _: self._reveal(was_locked=False))
        self.curtain.unlock_wanted.connect(self.unlock)
        self.idle = Idle(services.clock, hide_after(settings), self)
        self.idle.expired.connect(lambda _: self.hide())
        self.renewal = Renewal(services, tasks, roster, self)
        self.renewal.warned.connect(self._warn)
        self._days: int | None = history_days(settings)
        services.accounts.recording = self._days > 0
        self.trouble, self.warning, self.told = Notice(), Notice(), Notice()
        self.bar = self._bar()
        roster.failed.connect(self.show_trouble)
        roster.changed.connect(lambda _: self._readable())

    def _bar(self) -> QWidget:
        made = QWidget()
        made.setObjectName("window_notices")
        box = QVBoxLayout(made)
        box.setContentsMargins(theme.MARGIN, 12, theme.MARGIN, 0)
        for number, notice in enumerate((self.trouble, self.warning, self.told)):
            notice.setObjectName(("safe_notice", "ending_notice", "told_notice")[number])
            box.addWidget(notice)
        made.hide()
        return made

    def _fit_bar(self) -> None:
        notices = (self.trouble, self.warning, self.told)
        self.bar.setVisible(any(not notice.isHidden() for notice in notices))

    # ---- hiding and locking -------------------------------------------------------------------------------

    @property
    def hidden(self) -> bool:
        """Only the curtain is seen."""
        return self._whole is not None

    def when_shown(self, act: Callable[[], object]) -> bool:
        """Put it off until everything is shown again; False when it is shown now, and nothing was put off."""
        if not self.hidden:
            return False
        self._later.append(act)
        return True

    def hide(self) -> None:
        """Put the curtain before everything at once, then forget the key where a passphrase can bring it back."""
        if self.hidden:
            return
        close_everything_else(self._window)
        self._focus = self._window.focusWidget()
        self._whole = self._swap(self.curtain)
        self._enable_shortcuts(enabled=False)
        self.curtain.show_locking()
        self._tasks.run(self, self._lock, self._locked, self._not_locked)

    def _lock(self) -> bool:
        """On a worker: whether it is locked now."""
        safe = self._services.safe
        if not safe.has_passphrase:
            return False
        safe.lock()
        self._services.accounts.close_view()
        return safe.locked

    def _locked(self, locked: bool) -> None:
        if not self.hidden:
            return
        if locked:
            self._is_locked = True
            self.renewal.pause()
            self._focus = None
            self.locked.emit(True)
            self.curtain.show_locked()
        else:
            self.curtain.show_hidden()

    def _not_locked(self, problem: Exception) -> None:
        if not isinstance(problem, Problem):
            raise problem
        self.curtain.show_hidden()

    def unlock(self, passphrase: str) -> None:
        """Try a passphrase, on a worker: it takes a while on purpose."""
        self.curtain.show_busy()
        safe, accounts = self._services.safe, self._services.accounts

        def work() -> None:
            safe.unlock(passphrase)
            accounts.reload()

        self._tasks.run(self, work, lambda _: self._reveal(was_locked=True), self._refused)

    def _refused(self, problem: Exception) -> None:
        if not isinstance(problem, Problem):
            raise problem
        if problem.detail.get("reason") == "wrong passphrase":
            self.curtain.show_refused(tr("This is not the passphrase. Nothing is lost: try again."))
        else:
            words = wording.words(problem.cause, speaking())
            self.curtain.show_refused(f"{words.headline} {words.advice}")
        self.curtain.take_focus()

    def _reveal(self, *, was_locked: bool) -> None:
        whole, self._whole = self._whole, None
        if whole is None:
            return
        self._swap(whole)
        self._is_locked = False
        self._enable_shortcuts(enabled=True)
        if was_locked:
            self.renewal.resume()
        self.opened.emit(was_locked)
        if self._focus is not None:
            self._focus.setFocus()
        later, self._later = self._later, []
        for act in later:
            act()

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

    def end(self) -> None:
        """The window closes: it gets its content back, so that both go together."""
        whole, self._whole = self._whole, None
        if whole is not None:
            self._swap(whole)

    def _enable_shortcuts(self, *, enabled: bool) -> None:
        for shortcut in self._window.findChildren(QShortcut):
            if shortcut.key().toString() != "Ctrl+Q":
                shortcut.setEnabled(enabled)
        self._window.setAcceptDrops(enabled)

    # ---- trouble with the safe ----------------------------------------------------------------------------

    def show_trouble(self, problem: Problem) -> None:
        """Say why the accounts cannot be opened, and the ways on."""
        if self._is_locked:
            return
        safe = self._services.safe
        if problem.cause == "vault.locked":
            # Behind a passphrase it is no trouble but the door.
            self._tasks.run(self, lambda: safe.has_passphrase and safe.locked, partial(self._locked_start, problem))
            return
        self._offer(problem)

    def _locked_start(self, problem: Problem, locked: bool) -> None:
        if locked:
            self.hide()
        else:
            self._offer(problem)

    def _offer(self, problem: Problem) -> None:
        words = wording.words(problem.cause, speaking())
        advice = words.advice
        actions: dict[str, Callable[[], object]] = {"try_again": self._retry}
        if problem.cause.startswith("vault."):
            if problem.cause != "vault.key_lost":
                actions["use_passphrase"] = lambda: self.passphrase_wanted.emit(True)
            actions["only_this_run"] = self._only_this_run
            if problem.cause != "vault.missing":
                actions["start_over"] = self.ask_start_over
        elif self._home is not None:
            advice += " " + tr("The folder is {path}.", path=self._home)
        self.trouble.show_text(words.headline, advice, "careful", actions)
        self._fit_bar()

    def before_sign_in(self) -> None:
        """A sign-in is about to begin: say now, not after it, when nothing would be kept."""
        reason = self._roster.reason
        if reason in wording.CAUSES and ("memory", None, reason) not in self._dismissed:
            self._offer(Problem(reason))

    def _readable(self) -> None:
        self._prune()
        if not self._roster.reason and not self.trouble.isHidden():
            self.trouble.clear()
            self._fit_bar()

    def _prune(self) -> None:
        """Once, when the key is there: forget exchanges older than the person wants them."""
        days, self._days = self._days, None
        if days is not None:
            history, before = self._services.history, self._services.clock() - timedelta(days=days)
            self._tasks.run(self, lambda: history.drop_before(before), lambda _: None, lambda _: None)

    def _retry(self) -> None:
        safe, accounts = self._services.safe, self._services.accounts

        def work() -> None:
            safe.retry()
            accounts.reload()

        self._tasks.run(self, work, lambda _: self._settled(), self._still)

    def _only_this_run(self) -> None:
        safe, accounts = self._services.safe, self._services.accounts
        self._dismissed.add(("memory", None, self._roster.reason or "vault.missing"))

        def work() -> None:
            safe.only_this_run()
            accounts.reload()

        self._tasks.run(self, work, lambda _: self._settled(), self._still)

    def ask_start_over(self) -> None:
        """Confirmed first; the old file is kept aside."""
        box = QMessageBox(QMessageBox.Icon.Warning, tr("Start over"), tr("Begin with an empty store?"))
        box.setParent(self._window, box.windowFlags())
        box.setObjectName("start_over_question")
        box.setInformativeText(
            tr("The accounts have to be connected again. The old file is kept aside, and nothing in it is changed.")
        )
        yes = box.addButton(tr("Start over"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        yes.clicked.connect(lambda _checked=False: self._start_over())
        box.finished.connect(lambda _: box.deleteLater())
        box.open()

    def _start_over(self) -> None:
        safe, accounts = self._services.safe, self._services.accounts

        def work() -> str:
            path = safe.start_over()
            accounts.reload()
            return path

        def done(path: str) -> None:
            self._settled()
            self.tell(tr("Started over."), tr("The old file lies at {path}.", path=path))

        self._tasks.run(self, work, done, self._still)

    def _settled(self) -> None:
        self.trouble.clear()
        self._fit_bar()

    def _still(self, problem: Exception) -> None:
        if not isinstance(problem, Problem):
            raise problem
        self._offer(problem)

    # ---- telling ------------------------------------------------------------------------------------------

    def tell(self, headline: str, text: str) -> None:
        """Say something above the pages that stays until it is dismissed."""

        def dismiss() -> None:
            self.told.clear()
            self._fit_bar()

        self.told.show_text(headline, text, "plain", {"dismiss": dismiss})
        self._fit_bar()

    def _warn(self, warnings: tuple[Ending, ...]) -> None:
        open_ones = [one for one in warnings if (one.account, one.expires_at, one.cause) not in self._dismissed]
        if not open_ones:
            self.warning.clear()
            self._fit_bar()
            return
        first = open_ones[0]
        account = self._roster.get(first.account)
        name = veil(account.title) if account is not None else first.account
        self.warning.show_text(
            self._ending(first, name),
            tr("{n} more accounts need you, too.", n=len(open_ones) - 1) if len(open_ones) > 1 else "",
            "careful",
            {
                "sign_in_again": lambda: self.sign_in_wanted.emit(first.account),
                "dismiss": lambda: self._dismiss(first, warnings),
            },
        )
        self._fit_bar()

    def _ending(self, warning: Ending, name: str) -> str:
        now = self._services.clock()
        if warning.cause:
            why = wording.words(warning.cause, speaking()).headline if warning.cause in wording.CAUSES else ""
            return tr("{name} cannot renew itself any more. {why}", name=name, why=why).strip()
        ends = warning.expires_at
        if ends is None or ends <= now:
            return tr("{name} has run out and cannot renew itself.", name=name)
        text = tr("{name} runs out in {time} and cannot renew itself.")
        return text.format(name=name, time=length(ends - now))

    def _dismiss(self, warning: Ending, warnings: tuple[Ending, ...]) -> None:
        self._dismissed.add((warning.account, warning.expires_at, warning.cause))
        self._warn(warnings)
