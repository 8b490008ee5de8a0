"""Time that goes on is shown by the page that is seen; another one catches up when it is shown."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject
from PySide6.QtWidgets import QWidget

from smsauth_gui.services.ports import Clock
from smsauth_gui.ui.shared.roster import Roster


class Ticking(QObject):
    """Calls ``act`` with the time at each tick while ``page`` is seen, and once when it is shown after one was missed."""

    def __init__(self, page: QWidget, roster: Roster, clock: Clock, act: Callable[[datetime], object]) -> None:
        super().__init__(page)
        self._page, self._clock, self._act = page, clock, act
        self._missed = False
        page.installEventFilter(self)
        roster.ticked.connect(self._tick)

    def _tick(self, now: datetime) -> None:
        self._missed = not self._page.isVisible()
        if not self._missed:
            self._act(now)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The page is shown."""
        del watched
        if self._missed and event.type() == QEvent.Type.Show:
            self._missed = False
            self._act(self._clock())
        return False
