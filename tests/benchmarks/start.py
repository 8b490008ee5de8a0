"""How much the start takes, as ratios to the least that does the like: ``python -m tests.benchmarks.start``.

Not a test: a slow machine is no failure. Processor time (user and system) of child processes, each pair in turns, the
median of several behind a first that compiles; memory is what is resident. Windows are shown on no display.
"""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
import tempfile
from collections.abc import Sequence

TIMES = 7
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


def run(words: Sequence[str], home: str) -> dict[str, float]:
    """One run of Python: its whole processor time, and the facts it prints about itself."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": home, "PYTHONPYCACHEPREFIX": home}
    # An installed program has its compiled modules beside it.
    for name in ("PYTHONDONTWRITEBYTECODE", "SMSAUTH_HOME"):
        environment.pop(name, None)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    ran = subprocess.run([sys.executable, *words], capture_output=True, text=True, check=False, env=environment)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert ran.returncode == 0, ran.stderr
    facts = json.loads(ran.stdout) if "idle_cpu_ms" in ran.stdout else {}
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {**facts, "whole_cpu_ms": used * 1000}


def compare(title: str, ours: Sequence[str], other: Sequence[str], facts: dict[str, str], home: str) -> None:
    """Print the ratio of the medians for each of the facts."""
    pairs = [(run(ours, home), run(other, home)) for _ in range(1 + TIMES)][1:]
    for fact, name in facts.items():
        one, two = (statistics.median(pair[side][fact] for pair in pairs) for side in (0, 1))
        unit = fact.rpartition("_")[2]
        print(f"{title + name:<50} {one:8.1f} {unit}   {one / two:6.2f} times", flush=True)


def main() -> None:
    """Print the table."""
    window = {
        "first_paint_cpu_ms": ", to the first paint",
        "idle_cpu_ms": ", to idle",
        "rss_mb": ", memory at idle",
        "whole_cpu_ms": ", start to end",
    }
    whole = {"whole_cpu_ms": ""}
    with tempfile.TemporaryDirectory() as home:
        compare("window: bare window", ["-m", "smsauth_gui", "--measure-startup"], ["-c", BARE], window, home)
        command = ["-c", "import sys; from smsauth_gui.cli import main; sys.exit(main())"]
        compare("smsauth inspect TOKEN: PyJWT", [*command, "inspect", TOKEN], ["-c", PYJWT], whole, home)
        compare("smsauth --version: python -c pass", [*command, "--version"], ["-c", "pass"], whole, home)


if __name__ == "__main__":
    main()
