"""The one timer that keeps all accounts alive while the window is open; nothing waits on the GUI thread."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, QTimer

from smsauth_gui.services.facade import Services
from smsauth_gui.services.ports import Cancel
from smsauth_gui.services.renewal import Warning as Ending
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.tasks import Tasks, known
from smsauth_gui.ui.shared.roster import Roster

_GATHER_MS: Final = 500
"""Many changes in a row are looked at once."""


class Renewal(QObject):
    """Renews what is due after each change and each tick; never two at once, and nothing while ``paused``.

    The wall clock is compared each time, so that what fell due during sleep is renewed at the next tick.
    """

    warned = emits(tuple[Ending, ...])
    """Accounts that end soon and cannot renew themselves; told after each look."""

    def __init__(self, services: Services, tasks: Tasks, roster: Roster, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._services, self._tasks, self._roster = services, tasks, roster
        self._busy = False
        self.paused = False
        """Nothing is renewed: the secrets are locked."""
        self._cancel = Cancel()
        self._soon = QTimer(self, singleShot=True, interval=_GATHER_MS)
        self._soon.timeout.connect(self.look)
        roster.changed.connect(self._later)
        roster.ticked.connect(self._later)

    def pause(self) -> None:
        """Renew nothing, and end what is under way."""
        self.paused = True
        self._cancel.cancel()

    def resume(self) -> None:
        """Go on, beginning with a look now."""
        self.paused = False
        self._later()

    def look(self) -> None:
        """Renew what is due now, on a worker."""
        if self._busy or self.paused or not self._roster.loaded:
            return
        self._busy = True
        cancel = self._cancel = Cancel()
        services = self._services

        def work() -> tuple[Ending, ...]:
            due: datetime | None = services.renewals.next_due()
            if due is not None and due <= services.clock():
                services.renewals.work(cancel=cancel)
            return services.renewals.warnings(services.clock())

        self._tasks.run(self, work, self._done, self._failed, cancel=cancel)

    def _later(self) -> None:
        if not self._soon.isActive():
            self._soon.start()

    def _done(self, warnings: tuple[Ending, ...]) -> None:
        self._busy = False
        if not self.paused:
            self.warned.emit(warnings)

    def _failed(self, problem: Exception) -> None:
        """A store that cannot be read is the roster's to tell; the next tick tries again."""
        self._busy = False
        known(problem)
