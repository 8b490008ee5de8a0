"""Practice mode: new accounts are connected at the practice providers, which play on this computer."""

from PySide6.QtCore import QObject

from smsauth_gui.services.facade import Services
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.tasks import Tasks


class PracticeMode(QObject):
    """On or off for one window; accounts that exist go on sending where they always did."""

    switched = emits(bool)
    failed = emits(Exception)
    """The practice server did not start."""

    def __init__(self, services: Services, tasks: Tasks, *, on: bool, parent: QObject) -> None:
        super().__init__(parent)
        self._practice, self._tasks = services.practice, tasks
        self.on = on

    def switch(self, on: bool) -> None:
        """Begin or end it."""
        if on == self.on:
            return
        self.on = on
        self.switched.emit(on)
        if on:
            self.start()

    def start(self) -> None:
        """Start the practice server, on a worker."""
        self._tasks.run(self, self._practice.start, lambda _: None, self.failed.emit)
