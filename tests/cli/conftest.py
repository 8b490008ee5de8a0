"""The command, run in this process with its three streams caught."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import Any

import pytest

from smsauth_gui.app import hex_digits
from smsauth_gui.cli import main
from smsauth_gui.sandbox import Sandbox


@dataclass
class Ran:
    """How a command ended."""

    status: int
    out: str
    err: str

    @property
    def json(self) -> Any:
        """The one JSON object on stdout."""
        assert self.out.count("\n") == 1, self.out
        return json.loads(self.out)


Smsauth = Callable[..., Ran]


@pytest.fixture
def smsauth(capsys: pytest.CaptureFixture[str]) -> Smsauth:
    """Run ``smsauth --json`` with these words."""

    def run(*words: str, as_json: bool = True) -> Ran:
        capsys.readouterr()
        try:
            status = main([*(["--json"] if as_json else []), *words])
        except SystemExit as end:
            status = int(end.code or 0)
        caught = capsys.readouterr()
        return Ran(status, caught.out, caught.err)

    return run


@pytest.fixture(scope="module")
def practice() -> Iterator[str]:
    """The address of a practice server that runs for the module; ``/s/NAME`` below it selects what goes wrong."""
    server = Sandbox(clock=lambda: datetime.now(UTC), token=hex_digits)
    yield server.start()
    server.stop()
