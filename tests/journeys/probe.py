"""Measures how long the GUI thread is busy without a pause, in its own processor time; the worst are printed at the end.

Nothing is asserted: what a busy machine takes away is no fault of the window.
"""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import QAbstractEventDispatcher, QObject

from tests.gaps import GAPS


class Probe(QObject):
    """From the waking of the event loop to its next sleep, and each act of the person at the window."""

    def __init__(self, journey: str) -> None:
        super().__init__()
        self._journey = journey
        self._since: float | None = None
        dispatcher = QAbstractEventDispatcher.instance()
        assert dispatcher is not None
        self._dispatcher = dispatcher
        dispatcher.awake.connect(self._awake)
        dispatcher.aboutToBlock.connect(self._asleep)

    def end(self) -> None:
        """Measure no longer."""
        self._dispatcher.awake.disconnect(self._awake)
        self._dispatcher.aboutToBlock.disconnect(self._asleep)

    def _awake(self) -> None:
        self._since = time.thread_time()

    def _asleep(self) -> None:
        if self._since is not None:
            GAPS.append(((time.thread_time() - self._since) * 1000, f"{self._journey}: events"))
            self._since = None

    @contextmanager
    def act(self, what: str) -> Iterator[None]:
        """A key or a click, whose work is done before it returns.

        A loop that a test runs may end without a sleep: what came before is no part of this.
        """
        self._asleep()
        began = time.thread_time()
        yield
        GAPS.append(((time.thread_time() - began) * 1000, f"{self._journey}: {what}"))
        self._since = None
