"""The set-up command: what it asks a person to do, what it passes on, and how it ends."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from types import ModuleType

import pytest

from tests.scripts import FOLDER, script


@pytest.fixture
def dev() -> ModuleType:
    """The script as a module."""
    return script("dev")


@pytest.fixture
def ran(dev, monkeypatch):
    """The commands it would have run; all of them succeed."""
    commands: list[list[str]] = []

    def note(words: list[str], **_: object) -> int:
        commands.append([str(word) for word in words])
        return 0

    monkeypatch.setattr(dev.subprocess, "call", note)
    monkeypatch.setattr(dev.subprocess, "check_call", note)
    return commands


def test_somebody_without_rights_gets_one_command_to_run(dev, ran, monkeypatch, capsys):
    monkeypatch.setattr(dev.os, "geteuid", lambda: 1000)
    monkeypatch.setattr(dev.shutil, "which", lambda name: "/usr/bin/apt-get" if name == "apt-get" else None)
    with pytest.raises(SystemExit) as end:
        dev.test([])
    assert end.value.code == 1
    assert [line for line in capsys.readouterr().out.splitlines() if "sudo" in line] == [
        "    sudo apt-get install --yes --no-install-recommends "
        + " ".join(sorted({*dev.missing_libraries(), *dev.missing_programs(), *dev.missing_venv()}))
    ]
    assert not [words for words in ran if words[0] == "apt-get"]


def test_root_on_debian_gets_everything_installed(dev, ran, monkeypatch):
    monkeypatch.setattr(dev.os, "geteuid", lambda: 0)
    monkeypatch.setattr(dev.shutil, "which", lambda name: f"/usr/bin/{name}")
    dev.system_packages(["xvfb", "chromium", "xvfb"])
    assert [words[1] for words in ran] == ["update", "install"]
    assert ran[1].count("xvfb") == 1


def test_all_steps_run_and_the_tests_come_last_even_when_one_failed(dev, ran, monkeypatch, capfd):
    for name in ("install", "system_packages"):
        monkeypatch.setattr(dev, name, lambda *_: None)
    monkeypatch.setattr(dev, "node_modules", lambda: None)
    monkeypatch.setattr(dev.subprocess, "call", lambda words, **_: ran.append(words) or int("mypy" in words[0]))
    assert dev.test(["-k", "nothing"]) == 1
    assert [Path(words[0]).name for words in ran if words[0].startswith(str(dev.BIN))] == [
        "ruff", "ruff", "mypy", "lint-imports", dev.PYTHON.name
    ]  # fmt: skip
    assert ran[-1][-2:] == ["-k", "nothing"]
    assert "Not clean: types" in capfd.readouterr().out


def test_without_a_display_it_says_so_and_names_the_command(dev, ran, monkeypatch, capsys):
    monkeypatch.setattr(dev, "install", lambda _: None)
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    assert dev.run([]) == 1
    said = capsys.readouterr().out
    assert said.count(".") >= 1
    assert "no display" in said
    assert str(dev.BIN / "smsauth") in said
    assert not [words for words in ran if "smsauth_gui" in words]


def test_with_a_display_the_window_opens_in_practice_mode(dev, ran, monkeypatch):
    monkeypatch.setattr(dev, "install", lambda _: None)
    monkeypatch.setattr(dev, "system_packages", lambda _: None)
    monkeypatch.setenv("DISPLAY", ":99")
    assert dev.run(["--home", "x"]) == 0
    assert ran[-1][1:] == ["-m", "smsauth_gui", "--sandbox", "--home", "x"]


def test_it_needs_nothing_but_the_standard_library():
    told = subprocess.run(
        [sys.executable, "-I", "-S", str(FOLDER / "dev.py"), "--help"], capture_output=True, text=True, check=True
    )
    assert "dev.py run" in told.stdout


def test_attacks_run_at_their_full_size_unless_another_is_chosen(dev, monkeypatch):
    for name in ("install", "system_packages"):
        monkeypatch.setattr(dev, name, lambda *_: None)
    seen: list[tuple[list[str], dict[str, str]]] = []
    monkeypatch.setattr(dev.subprocess, "call", lambda words, **how: seen.append((words, how["env"])) or 0)
    monkeypatch.setenv("SMSAUTH_INPUTS", "5")
    assert dev.attack([]) == 0
    assert dev.attack(["tests/attacks/test_fuzz.py"]) == 0
    assert seen[0][0][-2:] == ["tests/attacks", "tests/journeys/test_crash.py"]
    assert seen[1][0][-1] == "tests/attacks/test_fuzz.py"
    assert (seen[0][1]["SMSAUTH_KILLS"], seen[0][1]["SMSAUTH_INPUTS"]) == ("500", "5")


def test_the_benchmarks_run_in_the_project_with_what_they_need(dev, ran, monkeypatch):
    for name in ("install", "system_packages"):
        monkeypatch.setattr(dev, name, lambda *_: None)
    assert dev.bench([]) == 0
    assert ran == [[str(dev.PYTHON), "-m", "tests.benchmarks"]]
