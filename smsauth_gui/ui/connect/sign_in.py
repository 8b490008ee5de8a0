"""What runs on workers for a connect page: the sign-in itself and what is asked before and after it."""

from collections.abc import Callable, Mapping

from PySide6.QtCore import QObject

from smsauth_gui.core.values.credential import Account
from smsauth_gui.services.connect_draft import Draft
from smsauth_gui.services.outcome import Attempt, Outcome, PasteBox, Progress
from smsauth_gui.services.ports import Cancel
from smsauth_gui.ui.shared.shell import Shell


class SignIn(QObject):
    """One sign-in at a time; results come back to the handlers on the GUI thread, while the page lives."""

    def __init__(self, shell: Shell, parent: QObject) -> None:
        super().__init__(parent)
        self._shell = shell
        self._cancel: Cancel | None = None
        self._box = PasteBox()

    @property
    def running(self) -> bool:
        """A sign-in is under way."""
        return self._cancel is not None

    def start(
        self,
        attempt: Attempt,
        on_progress: Callable[[Progress], object],
        on_end: Callable[[Outcome], object],
        on_failure: Callable[[Exception], object],
    ) -> None:
        """Begin; it ends with an outcome, or with a failure that nobody foresaw."""
        cancel, box = Cancel(), PasteBox()
        self._cancel, self._box = cancel, box
        tasks, connector = self._shell.tasks, self._shell.services.connector
        report = tasks.deliver(self, on_progress)

        def ended(outcome: Outcome) -> None:
            self._cancel = None
            on_end(outcome)

        def broke(problem: Exception) -> None:
            self._cancel = None
            on_failure(problem)

        tasks.run(
            self, lambda: connector.connect(attempt, report=report, cancel=cancel, box=box), ended, broke, cancel=cancel
        )

    def paste(self, address: str) -> None:
        """The answer, as the person found it in the browser's address line."""
        self._box.paste(address)

    def cancel(self) -> None:
        """Stop; harmless when nothing is under way."""
        if self._cancel is not None:
            self._cancel.cancel()

    def hosts(self, attempt: Attempt, on_hosts: Callable[[tuple[str, ...]], object]) -> None:
        """Which hosts the attempt would contact; nothing is sent."""
        connector = self._shell.services.connector
        self._shell.tasks.run(self, lambda: connector.hosts(attempt), on_hosts)

    def practice_values(
        self, draft: Draft, on_values: Callable[[Mapping[str, str]], object], on_failure: Callable[[Exception], object]
    ) -> None:
        """What the practice server takes for each field; it is started for that."""
        practice = self._shell.services.practice
        provider, method, mode = draft.provider.id, draft.method_id, draft.mode.id
        self._shell.tasks.run(self, lambda: practice.values(provider, method, mode), on_values, on_failure)

    def destroy_session(self, account: Account, token: str, on_end: Callable[[Outcome], object]) -> None:
        """End a session that was left open, by its token."""
        refresher, cancel = self._shell.services.refresher, Cancel()
        self._shell.tasks.run(
            self, lambda: refresher.destroy_session(account, token, cancel=cancel), on_end, cancel=cancel
        )
