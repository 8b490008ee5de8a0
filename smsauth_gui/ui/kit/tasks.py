"""Work off the GUI thread: one thread pool, and one long-lived bridge through which every result comes back.

A result is delivered on the GUI thread, and only while its owner still exists. Nothing here waits on the GUI thread but
`Tasks.shutdown`, and that for a bounded time.
"""

from collections.abc import Callable
from concurrent.futures import Future, ThreadPoolExecutor, wait
from itertools import count
from threading import Lock
from typing import Any, Final, TypeVar

import shiboken6
from msgspec import Struct
from PySide6.QtCore import QObject, Qt, Slot

from smsauth_gui.core.values.errors import Problem
from smsauth_gui.services.ports import Cancel
from smsauth_gui.ui.kit.signals import emits

T = TypeVar("T")
_WORKERS: Final = 8


class _Receiver(Struct, frozen=True):
    """Who waits for something. Kept on the GUI thread only, so that no worker ever drops the last hold on a widget."""

    owner: QObject
    handler: Callable[[Any], object]
    on_fail: Callable[[Exception], object]


class _Delivery(Struct, frozen=True):
    """One value on its way to the GUI thread, for the receiver of that number."""

    number: int
    value: Any
    failed: bool = False
    last: bool = True


class Tasks(QObject):
    """Runs functions on worker threads; create one, on the GUI thread, and keep it until the program ends."""

    _arrived = emits(_Delivery)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pool = ThreadPoolExecutor(_WORKERS, thread_name_prefix="task")
        self._numbers = count()
        self._receivers: dict[int, _Receiver] = {}
        self._running: dict[Future[Any], Cancel | None] = {}
        self._closed = False
        self._posting = Lock()
        """Held while a worker posts a value: once closed, none touches this object, which may be deleted then."""
        self._arrived.connect(self._deliver, Qt.ConnectionType.QueuedConnection)

    def run(
        self,
        owner: QObject,
        function: Callable[[], T],
        on_done: Callable[[T], object],
        on_fail: Callable[[Exception], object] | None = None,
        *,
        cancel: Cancel | None = None,
    ) -> None:
        """Run ``function`` on a worker; its result or exception comes back on the GUI thread while ``owner`` lives.

        Without ``on_fail`` an exception is raised again in the GUI thread, where the program's hook sees it. ``cancel``
        is what a shutdown uses to end the work early.
        """
        if self._closed:
            return
        number = next(self._numbers)
        self._receivers[number] = _Receiver(owner, on_done, on_fail or _raise)
        future = self._pool.submit(function)
        self._running[future] = cancel
        future.add_done_callback(lambda done: self._finished(number, done))

    def deliver(self, owner: QObject, handler: Callable[[T], object]) -> Callable[[T], None]:
        """A function for workers: what it is called with reaches ``handler`` on the GUI thread, in order."""
        number = next(self._numbers)
        self._receivers[number] = _Receiver(owner, handler, _raise)
        owner.destroyed.connect(lambda: self._receivers.pop(number, None))

        return lambda value: self._post(_Delivery(number, value, last=False))

    @property
    def busy(self) -> bool:
        """Something is still running."""
        return bool(self._running)

    def shutdown(self, seconds: float = 5.0) -> bool:
        """Cancel what can be cancelled and wait so long for the rest; whether everything has ended."""
        with self._posting:
            self._closed = True
        running = dict(self._running)
        for cancel in running.values():
            if cancel is not None:
                cancel.cancel()
        self._pool.shutdown(wait=False, cancel_futures=True)
        # A future that was cancelled in the queue is never told so, and `wait` would wait for it.
        begun = [future for future in running if not future.cancelled()]
        return not wait(begun, timeout=seconds).not_done

    def _finished(self, number: int, done: Future[Any]) -> None:
        """On the worker: send what came of it. A future that was cancelled before it began has no receiver any more."""
        self._running.pop(done, None)
        if done.cancelled():
            return
        problem = done.exception()
        value = done.result() if problem is None else problem
        self._post(_Delivery(number, value, failed=problem is not None))

    def _post(self, delivery: _Delivery) -> None:
        """On a worker: send it to the GUI thread."""
        with self._posting:
            if not self._closed and shiboken6.isValid(self):
                self._arrived.emit(delivery)

    @Slot(object)
    def _deliver(self, delivery: _Delivery) -> None:
        receiver = self._receivers.get(delivery.number)
        if delivery.last:
            self._receivers.pop(delivery.number, None)
        if receiver is None or self._closed or not shiboken6.isValid(receiver.owner):
            return
        if delivery.failed:
            receiver.on_fail(delivery.value)
        else:
            receiver.handler(delivery.value)


def _raise(problem: Exception) -> None:
    raise problem


def known(problem: Exception) -> Problem:
    """A problem that can be told of; anything else is raised again, where the program's hook sees it."""
    if not isinstance(problem, Problem):
        raise problem
    return problem


quietly = known
"""For ``on_fail``: what was only offered beside the point may fail without a word."""
