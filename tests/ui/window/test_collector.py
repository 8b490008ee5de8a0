"""Cyclic garbage is collected on the GUI thread, and nowhere else."""

from __future__ import annotations

import gc
import weakref

from pytestqt.qtbot import QtBot

from smsauth_gui.ui.window.collector import Collector


class Knot:
    """Holds on to itself."""

    def __init__(self) -> None:
        self.me = self


def test_python_does_not_collect_by_itself_while_the_window_lives(qtbot: QtBot) -> None:
    gc.enable()
    collector = Collector()
    try:
        assert not gc.isenabled()
    finally:
        collector.stop()
    assert gc.isenabled()


def test_what_holds_on_to_itself_is_collected_in_time(qtbot: QtBot) -> None:
    collector = Collector()
    try:
        gone = weakref.ref(Knot())
        assert gone() is not None
        collector.collect()
        assert gone() is None
    finally:
        collector.stop()
