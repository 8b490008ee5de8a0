"""The window's entry point, started as a person starts it."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

SECONDS = 60


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


def test_the_window_paints_before_network_keyring_and_practice_are_imported() -> None:
    code = (
        "import sys; import smsauth_gui.__main__, smsauth_gui.app, smsauth_gui.ui.window.main_window;"
        "heavy = {'httpx', 'keyring', 'cryptography', 'starlette', 'uvicorn', 'smsauth_gui.sandbox'} & set(sys.modules);"
        "print(sorted(heavy))"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, timeout=SECONDS, check=True)
    assert ran.stdout.strip() == "[]"


def test_wrong_words_are_a_usage_error(tmp_path: Path) -> None:
    assert started(tmp_path, "--no-such-option", QT_QPA_PLATFORM="offscreen").returncode == 2
