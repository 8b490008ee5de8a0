"""The window and the command give the same reading of the same text, and the same diagnosis of what stands in it."""

from __future__ import annotations

import io
import json
from contextlib import redirect_stderr, redirect_stdout
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from smsauth_gui.cli import main
from smsauth_gui.cli.inspect import reading_json
from smsauth_gui.core.clues.inspection import Question
from smsauth_gui.core.paste.text import text_of
from smsauth_gui.ui.inspect.view import inspect
from tests.core.minted import catalog

DATA = Path(__file__).parents[2] / "data"
CASES = [
    {**json.loads(line), "folder": folder}
    for folder in ("paste", "diagnosis")
    for line in (DATA / folder / "manifest.jsonl").read_text().splitlines()
]


def told(*words: str) -> dict[str, Any]:
    """What the command prints."""
    out = io.StringIO()
    with redirect_stdout(out), redirect_stderr(io.StringIO()):
        main([*words, "--json"])
    answer: dict[str, Any] = json.loads(out.getvalue())
    return answer


@pytest.mark.parametrize("case", CASES, ids=[f"{case['folder']}/{case['file']}" for case in CASES])
def test_window_and_command_agree(case: dict[str, Any]) -> None:
    path = DATA / case["folder"] / case["file"]
    now = datetime.fromisoformat(case["now"])
    seen = inspect(Question(text_of(path.read_bytes()), now), catalog())
    assert reading_json(seen.reading) == told("inspect", "--now", case["now"], f"@{path}")
    # An archive says itself when it happened; the clock of a pasted text is now, where no Date stands beside it.
    clock = () if path.suffix == ".har" else ("--now", seen.found.clock.isoformat())
    diagnosed = told("diagnose", *clock, f"@{path}")
    cause = seen.diagnosis.cause if seen.diagnosis is not None else "input.invalid"
    provider = seen.diagnosis.provider if seen.diagnosis is not None else ""
    assert (cause, provider) == (diagnosed["cause"], diagnosed.get("provider") or "")
