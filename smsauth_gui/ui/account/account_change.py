"""Changes of an account that are asked of the provider: renewing, ending, moving to a token; one at a time."""

from collections.abc import Callable

from msgspec import Struct
from PySide6.QtCore import QObject

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.values.credential import Account
from smsauth_gui.services.outcome import Outcome
from smsauth_gui.services.ports import Cancel
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.tasks import known
from smsauth_gui.ui.shared.shell import Shell


class Change(Struct, frozen=True):
    """What came of it. ``account`` is the changed one, or None where nothing has changed."""

    ok: bool
    diagnosis: Diagnosis
    account: Account | None = None
    asked: bool = True
    """False: a problem of our own, before or instead of the provider's answer."""


class AccountChanges(QObject):
    """``began`` and ``ended`` tell of each; what succeeded is announced."""

    began = emits(bool)
    ended = emits(Change)

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._cancel: Cancel | None = None

    def refresh(self, account: Account) -> None:
        """Get a new token without the person; a failure changes nothing."""
        refresher = self._shell.services.refresher
        self._run(lambda cancel: refresher.refresh(account, cancel=cancel, by_person=True), tr("Refreshed"))

    def revoke(self, account: Account) -> None:
        """End the token at the provider."""
        refresher = self._shell.services.refresher
        self._run(lambda cancel: refresher.revoke(account, cancel=cancel), tr("Revoked"))

    def move(self, account: Account, method: str, scopes: tuple[str, ...]) -> None:
        """Move to another way: both are tried, the old one is kept until the new one works."""
        connector = self._shell.services.connector
        self._run(
            lambda cancel: connector.move(account, method, scopes, report=lambda _progress: None, cancel=cancel),
            tr("Moved: the account now uses a token"),
        )

    def _run(self, work: Callable[[Cancel], Outcome], success: str) -> None:
        if self._cancel is not None:
            return
        cancel = self._cancel = Cancel()
        self.began.emit(True)
        self._shell.tasks.run(
            self, lambda: work(cancel), lambda outcome: self._answered(outcome, success), self._failed, cancel=cancel
        )

    def _answered(self, outcome: Outcome, success: str) -> None:
        self._cancel = None
        if outcome.ok:
            self._shell.announce(success)
        self.ended.emit(Change(outcome.ok, outcome.diagnosis, outcome.account if outcome.ok else None))

    def _failed(self, problem: Exception) -> None:
        self._cancel = None
        known_problem = known(problem)
        diagnosis = Diagnosis(known_problem.cause, dict(known_problem.detail), certainty="proved")
        self.ended.emit(Change(False, diagnosis, asked=False))
