"""What a page leaves behind when it is dropped: nothing that is called, and nothing that lives."""

from __future__ import annotations

import gc
import sys
from collections import Counter

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QMetaMethod, QObject
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.pages import WELCOME
from smsauth_gui.ui.window.sidebar import Place
from tests.ui.stage import NAMES, NOW

PLACES = (
    *(Place(kind) for kind in ("inspect", "health", "history", "settings", "help")),
    Place("provider", "seven"),
    Place("account", NAMES[0]),
)
VISITS = 100


def visit(window: MainWindow, qtbot: QtBot, *places: Place) -> None:
    """Go to each place, then drop its page for good."""
    for place in places:
        window.go(place)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    window.go(WELCOME)
    for place in places:
        window.pages.drop(place)
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
    QCoreApplication.processEvents()


def living() -> Counter[str]:
    """Qt's objects that Python still holds, by their class; but for icons, which are kept by their name."""
    gc.collect()
    objects = (one for one in gc.get_objects() if isinstance(one, QObject) and not isinstance(one, QSvgRenderer))
    return Counter(type(one).__name__ for one in objects)


def connections(sender: QObject) -> dict[str, int]:
    """How many listen to each signal."""
    kind = sender.metaObject()
    methods = (kind.method(number) for number in range(kind.methodCount()))
    signals = (
        bytes(one.methodSignature().data()) for one in methods if one.methodType() is QMetaMethod.MethodType.Signal
    )
    return {name.decode(): sender.receivers(f"2{name.decode()}") for name in signals}


def heard(window: MainWindow) -> dict[str, dict[str, int]]:
    """All that listens to whatever lives as long as the window."""
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    lasting = (
        window, window.roster, window.tasks, window.presenting, window.hiding, window.practice_mode, window.renewal,
        window.pages, window.sidebar, window.foot, window.notices, application, application.styleHints(),
        application.clipboard(),
    )  # fmt: skip
    return {type(one).__name__: connections(one) for one in lasting}


def test_a_page_that_was_dropped_hears_nothing_any_more(kept: MainWindow, qtbot: QtBot):
    visit(kept, qtbot, *PLACES)
    with qtbot.capture_exceptions() as raised:
        kept.roster.ticked.emit(NOW)
        kept.roster.changed.emit(kept.roster.accounts)
        for on in (True, False):
            kept.presenting.switch(on=on)
        kept.hiding.locked.emit(True)
        QCoreApplication.processEvents()
    assert not raised


def test_a_hundred_visits_leave_no_object_and_no_connection(kept: MainWindow, qtbot: QtBot):
    visit(kept, qtbot, *PLACES)
    before, heard_before = living(), heard(kept)
    for number in range(VISITS):
        visit(kept, qtbot, PLACES[number % len(PLACES)])
    assert living() - before == Counter()
    assert heard(kept) == heard_before


def test_the_first_page_goes_without_the_import_of_another(kept: MainWindow, monkeypatch: pytest.MonkeyPatch):
    name = "smsauth_gui.ui.connect.connect_page"
    monkeypatch.delitem(sys.modules, name, raising=False)
    kept.pages.drop(Place("welcome"))
    assert name not in sys.modules
