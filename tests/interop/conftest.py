"""Authorization servers that are not ours, in processes of their own, and the command that meets them."""

from __future__ import annotations

import json
import shutil
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.cli.conftest import smsauth

__all__ = ["smsauth"]
FOLDER = Path(__file__).parent


def _started(words: list[str]) -> Iterator[dict[str, Any]]:
    process = subprocess.Popen(words, stdout=subprocess.PIPE, text=True, cwd=FOLDER)
    assert process.stdout is not None
    try:
        line = process.stdout.readline()
        assert line, f"{words[-1]} did not start: what it said stands in the captured output"
        yield json.loads(line)
    finally:
        process.terminate()
        process.wait(10)
        process.stdout.close()


@pytest.fixture(scope="package")
def oidc() -> Iterator[dict[str, Any]]:
    """The certified server: its address (``base``) and the secret that needs care (``secret``)."""
    node = shutil.which("node")
    assert node, "node is installed by packaging/dev.py"
    yield from _started([node, str(FOLDER / "oidc_server.mjs")])


@pytest.fixture(scope="package")
def authlib() -> Iterator[dict[str, Any]]:
    """The server built with Authlib: its address and the secret."""
    yield from _started([sys.executable, str(FOLDER / "authlib_server.py")])
