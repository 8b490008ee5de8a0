"""Completion: the script is the shell's own, and the shell gets commands and options from the program."""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

SMSAUTH = Path(sys.executable).parent / "smsauth"


@pytest.mark.parametrize("shell", ["bash", "zsh", "fish"])
def test_a_script_is_there_for_each_shell(shell: str) -> None:
    ran = subprocess.run([SMSAUTH, "completion", shell], capture_output=True, text=True, timeout=60, check=True)
    assert "smsauth" in ran.stdout
    assert "complet" in ran.stdout
    assert not ran.stderr


def completed(line: str) -> list[str]:
    """What bash would be told for a line with the cursor at its end."""
    environment = {
        **os.environ,
        "_ARGCOMPLETE": "1",
        "_ARGCOMPLETE_IFS": "\n",
        "_ARGCOMPLETE_STDOUT_FILENAME": "/dev/stdout",
        "COMP_LINE": line,
        "COMP_POINT": str(len(line)),
        "COMP_TYPE": "9",
    }
    ran = subprocess.run([SMSAUTH], env=environment, capture_output=True, text=True, timeout=60, check=False)
    return [word.strip() for word in ran.stdout.splitlines()]


def test_commands_and_options_are_completed() -> None:
    assert {"diagnose", "doctor"} <= set(completed("smsauth d"))
    assert "--verify-secret" in completed("smsauth inspect --verify-s")
    assert {"oauth2", "text"}.isdisjoint(completed("smsauth che"))


def test_bash_reads_the_script() -> None:
    bash = shutil.which("bash")
    assert bash
    script = f'eval "$({SMSAUTH} completion bash)" && complete -p smsauth'
    ran = subprocess.run([bash, "-c", script], capture_output=True, text=True, timeout=60, check=True)
    assert "smsauth" in ran.stdout
