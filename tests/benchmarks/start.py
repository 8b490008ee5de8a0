"""How much the start takes, as ratios to the least that does the like: ``python -m tests.benchmarks.start``.

Not a test: a slow machine is no failure. Processor time (user and system) of child processes, each pair in turns, the
median of several behind a first that compiles; memory is what is resident. Windows are shown on no display.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

from smsauth_gui.adapters.history import HomeHistory
from smsauth_gui.adapters.home import Home
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.http import Exchange, Request, Response
from smsauth_gui.services.outcome import TimelineEntry
from tests.benchmarks.figures import Figure, compare
from tests.secret_service import secret_service

ACCOUNTS = 1_000
EXCHANGES = 100_000
IDLE_SECONDS = 20
TOKEN = (
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJpc3MiOiJodHRwczovL2V4YW1wbGUub3JnIiwic3ViIjoiMSIsImV4cCI6MTc5MDg1OTYwMH0."
    "q1Nf2bmFkZmRzZ2Zkc2dmZHNnZmRzZ2Zkc2dmZHNnZmQ"
)
PYJWT = f"import jwt; jwt.decode({TOKEN!r}, options={{'verify_signature': False}})"
BARE = """
import json, time
from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtWidgets import QApplication, QLabel, QMainWindow

class Watcher(QObject):
    def eventFilter(self, watched, event):
        if event.type() == QEvent.Type.Paint:
            window.removeEventFilter(self)
            QTimer.singleShot(0, self.painted)
        return False

    def painted(self):
        self.cpu = int(time.process_time() * 1000)
        QTimer.singleShot(0, self.idle)

    def idle(self):
        pages = int(open("/proc/self/statm").read().split()[1])
        facts = {"first_paint_cpu_ms": self.cpu, "idle_cpu_ms": int(time.process_time() * 1000), "rss_mb": pages * 4096 / 1e6}
        print(json.dumps(facts))
        window.close()
        app.quit()

app = QApplication([])
window = QMainWindow()
window.setCentralWidget(QLabel("One label"))
window.resize(1240, 800)
watcher = Watcher()
window.installEventFilter(watcher)
window.show()
app.exec()
"""


COMMAND = ("-c", "import sys; from smsauth_gui.cli import main; sys.exit(main())")
WINDOW = ("-m", "smsauth_gui", "--measure-startup")
KEYRING = "import keyring; keyring.get_password('smsauth', 'nothing')"


def figures() -> Iterator[Figure]:
    """Empty, full, the command, and a window that nobody touches."""
    with tempfile.TemporaryDirectory() as home:
        fresh = {
            "first_paint_cpu_ms": ("start, to the first paint", 1.5),
            "idle_cpu_ms": ("start, to idle", 1.75),
            "rss_mb": ("memory at idle", 1.4),
        }
        yield from compare(WINDOW, ["-c", BARE], fresh, home)
        yield wakeups(home)
        whole = "whole_cpu_ms"
        yield from compare([*COMMAND, "inspect", TOKEN], ["-c", PYJWT], {whole: ("smsauth inspect TOKEN", 1.2)}, home)
        yield from compare([*COMMAND, "--version"], ["-c", "pass"], {whole: ("smsauth --version", 3.0)}, home)
    with tempfile.TemporaryDirectory() as folder, secret_service(Path(folder)) as bus:
        os.environ["DBUS_SESSION_BUS_ADDRESS"] = bus
        words = {whole: ("smsauth accounts, with a keyring", 1.5)}
        around = {"SMSAUTH_HOME": f"{folder}/few"}
        fill(Path(folder, "few"), 3, 0)
        yield from compare([*COMMAND, "accounts"], ["-c", KEYRING], words, folder, **around)
        full = {
            "idle_cpu_ms": ("start with 1,000 accounts, 100,000 exchanges, to idle", 1.9),
            "rss_mb": ("memory with them", 1.5),
        }
        fill(Path(folder, "many"), ACCOUNTS, EXCHANGES)
        around = {"SMSAUTH_HOME": f"{folder}/many"}
        yield from compare(WINDOW, ["-c", BARE], full, folder, **around)
        del os.environ["DBUS_SESSION_BUS_ADDRESS"]


def fill(home: Path, accounts: int, exchanges: int) -> None:
    """A home with so many accounts and kept exchanges."""
    store = Home(home, lambda: datetime.now(UTC))
    store.save(*(Account(f"account {number}", "seven", "api_key", confirmed=True) for number in range(accounts)))
    assert store.durable
    answer = Response(200, (("Content-Type", "application/json"),), b'{"amount": 1.5}', ms=80)
    now = datetime.now(UTC)
    exchange = Exchange(Request("GET", "https://gateway.seven.io/api/balance"), answer, now)
    history = HomeHistory(home, store.vault)
    for number in range(exchanges):
        entry = TimelineEntry(exchange, Diagnosis("ok"), now - timedelta(seconds=exchanges - number))
        history.add(f"account {number % accounts}", "seven", entry)
    history.close()
    store.close()


def wakeups(home: str) -> Figure:
    """How often the window's thread wakes in five seconds while nobody touches it."""
    around = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": home}
    with subprocess.Popen([sys.executable, "-m", "smsauth_gui"], env=around) as window:
        time.sleep(5)  # until it is idle
        before = _slept(window.pid)
        time.sleep(IDLE_SECONDS)
        count = _slept(window.pid) - before
        window.send_signal(signal.SIGTERM)
    return Figure("wakeups in 5 s, idle", count / IDLE_SECONDS * 5, "", 1.0)


def _slept(process: int) -> int:
    """How often the first thread of a process gave its processor away by itself (Linux)."""
    text = Path(f"/proc/{process}/task/{process}/status").read_text()
    return int(text.split("\nvoluntary_ctxt_switches:")[1].split()[0])


if __name__ == "__main__":
    for figure in figures():
        print(figure, flush=True)
