"""The window's entry point, started as a person starts it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from smsauth_gui.__main__ import _handed_over

SECONDS = 60
DATA = Path(__file__).parent / "data"
PACKAGES = {
    "platformdirs",
    "PySide6",
    "shiboken6",
    "shibokensupport",
    "signature_bootstrap",
    "__feature__",
    "msgspec",
    "typing_extensions",
}
"""Foreign ones that the first paint may need."""
AT_THE_FIRST_PAINT = """
import os, sys
before = set(sys.modules)
import smsauth_gui.__main__ as program

def watch(app, window):
    from PySide6.QtCore import QEvent, QObject

    class Watcher(QObject):
        def eventFilter(self, watched, event):
            if event.type() == QEvent.Type.Paint:
                print(*sorted(set(sys.modules) - before), flush=True)
                os._exit(0)
            return False

    watcher = Watcher(window)
    window.installEventFilter(watcher)

program._measure = watch
program.main()
"""

WHEN_SOMETHING_IS_READ = """
import os
import smsauth_gui.__main__ as program

def watch(app, window):
    from PySide6.QtCore import QTimer

    def look():
        page = window.page
        if page is not None and page.objectName() == "inspector" and page.results.inspection is not None:
            print(page.box.text(), page.results.notice.text.plain, sep="\\n", flush=True)
            os._exit(0)
        timer.start()

    timer = QTimer(window, singleShot=True, interval=20)
    timer.timeout.connect(look)
    timer.start()

program._measure = watch
program.main()
"""


def started(tmp_path: Path, *words: str, **environment: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "smsauth_gui", "--home", str(tmp_path), *words],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=False,
        env={key: value for key, value in {**os.environ, **environment}.items() if value},
    )


def test_without_a_display_it_says_so_in_one_sentence_and_names_the_command(tmp_path: Path) -> None:
    for display in ("", ":4242"):
        ran = started(tmp_path, QT_QPA_PLATFORM="", DISPLAY=display)
        assert ran.returncode == 1
        assert ran.stdout == ""
        assert ran.stderr.count("\n") == 1
        assert "smsauth" in ran.stderr


def test_the_start_is_measured(tmp_path: Path) -> None:
    ran = started(tmp_path, "--measure-startup", QT_QPA_PLATFORM="offscreen")
    assert ran.returncode == 0, ran.stderr
    facts = json.loads(ran.stdout)
    assert 0 < facts["first_paint_ms"] <= facts["interactive_ms"] < 30_000
    assert facts["rss_mb"] > 10


def test_the_window_paints_before_anything_else_is_imported(tmp_path: Path) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", AT_THE_FIRST_PAINT, "--measure-startup", "--home", str(tmp_path)],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    imported = set(ran.stdout.split())
    packages = {name.partition(".")[0] for name in imported} - {"smsauth_gui"}
    kept = set((DATA / "first_paint.txt").read_text("ascii").split())
    ours = {name for name in imported if name.startswith("smsauth_gui")}
    assert sorted(ours - kept) == [], "a page, an answer's reader, the network? If the first paint needs it, list it"
    assert packages - sys.stdlib_module_names - PACKAGES == set()
    assert packages & {"asyncio", "email", "http", "ssl", "subprocess", "webbrowser"} == set()


def test_a_folder_of_provider_files_that_is_not_there_is_told(tmp_path: Path) -> None:
    ran = started(tmp_path, "--catalog", str(tmp_path / "nowhere"), QT_QPA_PLATFORM="offscreen")
    assert ran.returncode == 2
    assert "nowhere" in ran.stderr


def test_wrong_words_are_a_usage_error(tmp_path: Path) -> None:
    assert started(tmp_path, "--no-such-option", QT_QPA_PLATFORM="offscreen").returncode == 2


@pytest.mark.parametrize("name", ["a ticket.txt", "answer.json", "calls.har", "shop.env"])
def test_a_file_that_is_named_is_opened_in_the_window(tmp_path: Path, name: str) -> None:
    file = tmp_path / name
    file.write_text("HTTP/1.1 401 Unauthorized\n\n", encoding="utf-8")
    ran = subprocess.run(
        [
            sys.executable,
            "-c",
            WHEN_SOMETHING_IS_READ,
            "--measure-startup",
            "--home",
            str(tmp_path / "home"),
            str(file),
        ],
        capture_output=True,
        text=True,
        timeout=SECONDS,
        check=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
    )
    assert ran.stdout.startswith("HTTP/1.1 401 Unauthorized")
    assert len(ran.stdout.splitlines()) > 2


def test_a_window_that_is_there_gets_what_stands_in_the_file(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "ticket.txt").write_text("Grüße", encoding="utf-16")
    assert _handed_over("", tmp_path / "ticket.txt") == "Grüße"
    assert _handed_over("piped", None) == "piped"
    assert _handed_over("", tmp_path / "gone.txt") == ""
    assert capsys.readouterr().err == "gone.txt could not be read: No such file or directory\n"
