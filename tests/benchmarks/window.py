"""How long the window's thread is busy, at switches, with big answers and many accounts: ``python -m tests.benchmarks.window``.

Not a test: a slow machine is no failure. Pauses are taken on the wall clock, each a turn of the event loop; switches and
openings in the thread's own time. Windows are shown on no display.
"""

from __future__ import annotations

import gc
import json
import os
import tempfile
import time
from collections.abc import Callable, Iterator
from datetime import timedelta
from functools import partial
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

from PySide6.QtCore import QEvent, QObject
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from smsauth_gui.app import load_catalog
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.http import Exchange, Request
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.ui.inspect.inspector import Inspector
from smsauth_gui.ui.kit.theme import Theme
from smsauth_gui.ui.shared.answer_view import AnswerView
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.sidebar import Place
from tests.benchmarks.figures import Figure
from tests.ui.stage import NOW, json_answer, make_services

MANY = 10_000
VISITS = 500
SECONDS = 120
PLACES = (
    *(Place(kind) for kind in ("welcome", "inspect", "health", "history", "settings", "help", "choose")),
    Place("provider", "seven"),
    Place("account", "account 1"),
)


def pauses(act: Callable[[], object], until: Callable[[], bool]) -> tuple[float, float]:
    """The longest pause of the window from an act until something is so, and how long that took; milliseconds."""
    began = time.perf_counter()
    act()
    turns = [time.perf_counter() - began]
    while not until():
        assert time.perf_counter() - began < SECONDS
        turns.append(turn())
    took = time.perf_counter() - began
    turns += [turn() for _ in range(20)]
    return max(turns) * 1000, took * 1000


def turn() -> float:
    """Let the window do what is due, and let its workers work; the seconds that it was busy."""
    began = time.perf_counter()
    settle()
    busy = time.perf_counter() - began
    time.sleep(0.0005)
    return busy


def settle() -> None:
    """All that is due is done; what was given up is deleted."""
    QApplication.processEvents()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def busy_ms(act: Callable[[], object]) -> float:
    """The thread's own time for an act and everything that it makes due."""
    began = time.thread_time()
    act()
    for _ in range(5):
        settle()
    return (time.thread_time() - began) * 1000


def opened(count: int, home: Path) -> tuple[MainWindow, Theme]:
    """The window with so many accounts, every other one with a token that ends."""
    grants = [None, Grant(Secret("t"), NOW, expires_at=NOW + timedelta(days=3))]
    accounts = [
        Account(f"account {number}", "seven", "api_key", confirmed=True, grant=grants[number % 2])
        for number in range(count)
    ]
    services, _ = make_services(home, load_catalog(home), *accounts)
    look = Theme("light")
    window = MainWindow(services, practice=False, settings=None, theme=look)
    window.resize(1240, 800)
    pauses(window.show, lambda: window.roster.loaded)
    return window, look


def closed(window: MainWindow) -> None:
    """Nothing of it stays."""
    window.close()
    window.deleteLater()
    settle()


def switches(home: Path) -> Iterator[Figure]:
    """Look and text size with all pages visited, and many visits."""
    window, look = opened(20, home)
    for place in PLACES:
        window.go(place)
        settle()
    yield Figure("look switched, all pages visited", busy_ms(lambda: look.choose("dark")), "ms", 50)
    yield Figure("text size switched, all pages visited", busy_ms(lambda: look.choose("dark", 1.25)), "ms", 50)
    look.choose("light", 1.0)
    inspector = _inspector(window)
    inspector.box.setFocus()
    text = "Authorization: Bearer abcdefgh.ijkl " * 3
    typed = [pauses(partial(QTest.keyClicks, inspector.box, letter), lambda: True)[0] for letter in text]
    yield Figure("longest pause while typing in the inspector", max(typed), "ms", 16)
    yield from _visits(window)
    closed(window)


def _inspector(window: MainWindow) -> Inspector:
    window.go(Place("inspect"))
    page = window.page
    assert isinstance(page, Inspector)
    return page


def _visits(window: MainWindow) -> Iterator[Figure]:
    def made() -> int:
        gc.collect()
        return len(gc.get_objects()) + len(window.findChildren(QObject))

    def visit(times: int) -> None:
        for number in range(times):
            window.go(PLACES[number % len(PLACES)])
            settle()

    visit(50)
    made()  # to count them makes a Python object for each of Qt's
    before = made()
    visit(VISITS)
    yield Figure(f"objects more after {VISITS} page visits, for each", (made() - before) / VISITS, "", 0.2)


def answers(home: Path) -> Iterator[Figure]:
    """Big answers, and a big archive."""
    window, _ = opened(1, home)
    view = AnswerView(window)
    window.pages.stack.addWidget(view)
    window.pages.stack.setCurrentWidget(view)
    settle()
    for megabytes in (5, 20):
        body = json.dumps([{"id": n, "state": "delivered", "to": f"+49{n:09}"} for n in range(megabytes * 18_000)])
        plain = _milliseconds(partial(json.loads, body))
        exchange = Exchange(Request("GET", "https://a.example/list"), json_answer(body), NOW)
        longest, took = pauses(partial(view.show_exchange, exchange), view.views["tree"].isChecked)
        size = f"answer of {len(body) / 1e6:.0f} MB"
        yield Figure(f"{size}, longest pause", longest, "ms", 33)
        yield Figure(f"{size}, shown, to json.loads", took / plain, "times", 1.5)
        view.clear()
        view.show_view("pretty")
    entry = {
        "startedDateTime": "2026-10-01T12:00:00Z",
        "request": {"method": "GET", "url": "https://api.example/x", "headers": [{"name": "F", "value": "f" * 4_700}]},
        "response": {"status": 200, "headers": [], "content": {"text": "[]"}},
    }
    archive = json.dumps({"log": {"version": "1.2", "entries": [entry] * MANY}})
    plain = _milliseconds(partial(json.loads, archive))
    path = home / "big.har"
    path.write_text(archive)
    inspector = _inspector(window)
    longest, took = pauses(partial(inspector.open_files, (path,)), lambda: inspector.results.inspection is not None)
    size = f"archive of {len(archive) / 1e6:.0f} MB, {MANY} entries"
    yield Figure(f"{size}, longest pause", longest, "ms", 33)
    yield Figure(f"{size}, shown, to json.loads", took / plain, "times", 1.5)
    closed(window)


def _milliseconds(act: Callable[[], object]) -> float:
    times = []
    for _ in range(3):
        began = time.perf_counter()
        act()
        times.append((time.perf_counter() - began) * 1000)
    return min(times)


def many(home: Path) -> Iterator[Figure]:
    """Ten thousand accounts."""
    window, _ = opened(MANY, home)
    window.go(Place("welcome"))
    settle()
    ticks = [busy_ms(lambda: window.roster.ticked.emit(NOW)) for _ in range(3)]
    yield Figure(f"{MANY} accounts: a tick on Home", min(ticks), "ms", 5)
    window.sidebar.focus_search()
    first = busy_ms(lambda: QTest.keyClicks(window.sidebar.search, "a"))
    yield Figure(f"{MANY} accounts: first letter of a search", first, "ms", 30)
    window.sidebar.search.clear()
    settle()
    yield Figure(f"{MANY} accounts: Account status opened", busy_ms(lambda: window.go(Place("health"))), "ms", 50)
    ticks = [busy_ms(lambda: window.roster.ticked.emit(NOW)) for _ in range(3)]
    yield Figure(f"{MANY} accounts: a tick on Account status", min(ticks), "ms", 5)
    closed(window)


def figures() -> Iterator[Figure]:
    """All of them, in this process."""
    QApplication.instance() or QApplication([])
    for part in (switches, answers, many):
        with tempfile.TemporaryDirectory() as folder:
            yield from part(Path(folder))


if __name__ == "__main__":
    for figure in figures():
        print(figure, flush=True)
