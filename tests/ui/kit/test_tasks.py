"""Work comes back on the GUI thread, in order, to owners that still exist; and everything ends in time."""

from __future__ import annotations

import threading

import pytest
import shiboken6
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from smsauth_gui.services.ports import Cancel
from smsauth_gui.ui.kit.tasks import Tasks


@pytest.fixture
def tasks(qtbot: QtBot) -> Tasks:
    del qtbot
    return Tasks()


def test_a_result_comes_back_on_the_gui_thread(tasks: Tasks, qtbot: QtBot) -> None:
    got: list[tuple[object, bool]] = []
    owner = QObject()
    main = threading.current_thread()
    tasks.run(owner, threading.current_thread, lambda one: got.append((one, threading.current_thread() is main)))
    qtbot.waitUntil(lambda: bool(got))
    assert got[0][0] is not main
    assert got[0][1]
    assert tasks.shutdown()


def test_huge_numbers_and_orders_survive_the_way(tasks: Tasks, qtbot: QtBot) -> None:
    got: list[object] = []
    owner = QObject()
    value = {"z": 2**70, "a": 1}
    tasks.run(owner, lambda: value, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert got == [{"z": 2**70, "a": 1}]
    assert list(got[0]) == ["z", "a"]  # type: ignore[call-overload]
    assert tasks.shutdown()


def test_an_exception_reaches_who_asked(tasks: Tasks, qtbot: QtBot) -> None:
    got: list[Exception] = []
    owner = QObject()
    tasks.run(owner, lambda: 1 // 0, lambda _: None, got.append)
    qtbot.waitUntil(lambda: bool(got))
    assert isinstance(got[0], ZeroDivisionError)
    assert tasks.shutdown()


def test_nobody_is_called_for_an_owner_that_is_gone(tasks: Tasks, qtbot: QtBot) -> None:
    called: list[int] = []
    go = threading.Event()
    owner = QObject()
    tasks.run(owner, go.wait, lambda _: called.append(1))
    shiboken6.delete(owner)
    go.set()
    marker = QObject()
    seen: list[int] = []
    tasks.run(marker, lambda: 1, seen.append)
    qtbot.waitUntil(lambda: bool(seen) and not tasks.busy)
    assert called == []
    assert tasks.shutdown()


def test_progress_arrives_in_order(tasks: Tasks, qtbot: QtBot) -> None:
    got: list[int] = []
    owner = QObject()
    post = tasks.deliver(owner, got.append)
    tasks.run(owner, lambda: [post(number) for number in range(100)], lambda _: None)
    qtbot.waitUntil(lambda: len(got) == 100)
    assert got == list(range(100))
    assert tasks.shutdown()


def test_a_shutdown_cancels_what_runs_and_waits_for_it(tasks: Tasks) -> None:
    cancel, stopped = Cancel(), threading.Event()
    cancel.on_cancel(stopped.set)
    owner = QObject()
    tasks.run(owner, lambda: stopped.wait(30), lambda _: None, cancel=cancel)
    assert tasks.shutdown(10)
    assert cancel.cancelled


def test_a_shutdown_is_bounded_when_something_hangs(tasks: Tasks) -> None:
    hang = threading.Event()
    owner = QObject()
    tasks.run(owner, lambda: hang.wait(30), lambda _: None)
    assert not tasks.shutdown(0.2)
    hang.set()


def test_dropping_many_owners_with_work_in_flight_is_survived(tasks: Tasks, qtbot: QtBot) -> None:
    for _ in range(200):
        owner = QObject()
        tasks.run(owner, lambda: None, lambda _: None)
        del owner
    qtbot.waitUntil(lambda: not tasks.busy)
    assert tasks.shutdown()


def test_work_that_ends_during_the_shutdown_touches_nothing_that_is_deleted(qtbot: QtBot) -> None:
    del qtbot
    owner = QObject()
    for _ in range(150):
        tasks = Tasks()
        for _ in range(8):
            tasks.run(owner, lambda: None, lambda _: None)
        assert tasks.shutdown()
        shiboken6.delete(tasks)
