"""Collects cyclic garbage on the GUI thread only.

Python runs its collector on whatever thread happens to allocate. A Qt object in a cycle would then be destroyed on a worker
thread, where its timers and children must not be touched.
"""

import gc
from typing import Final

from PySide6.QtCore import QObject, QTimer

_EVERY_MS: Final = 15_000
"""A window that nobody touches wakes the processor once in five seconds: this, the look for idleness and the tick of time."""


class Collector(QObject):
    """Switches the automatic collector off while it lives, and collects now and then instead; create it on the GUI thread."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rounds = 0
        self._was_on = gc.isenabled()
        gc.disable()
        self._timer = QTimer(self, interval=_EVERY_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the young generations, and every fourth time all of them."""
        self._rounds += 1
        gc.collect(2 if self._rounds % 4 == 0 else 1)
        if self._rounds == 1:
            # What the start made stays to the end: no later round looks through it.
            gc.freeze()

    def stop(self) -> None:
        """Give the collector back as it was."""
        self._timer.stop()
        gc.unfreeze()
        if self._was_on:
            gc.enable()
