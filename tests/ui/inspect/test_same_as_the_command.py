"""The window and the command give the same reading of the same text, and the same diagnosis of what stands in it.

Once a time is asked about (``--now``), once none is: then the window's now is the system's clock for the command. They
differ in one thing: the command diagnoses the last exchange of an archive, the window is asked for that one here.
"""

from __future__ import annotations

import io
import json
from contextlib import redirect_stderr, redirect_stdout
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from smsauth_gui.cli import answers, main, repairs
from smsauth_gui.cli.inspect import reading_json
from smsauth_gui.cli.terminal import Terminal
from smsauth_gui.core.clues.inspection import Question
from smsauth_gui.core.exchange import har
from smsauth_gui.core.exchange.as_code import pasted_as
from smsauth_gui.core.values.decoding import text_of
from smsauth_gui.ui.inspect.view import Inspection, inspect
from tests.core.minted import NOW, catalog

DATA = Path(__file__).parents[2] / "data"
CASES = [
    {**json.loads(line), "folder": folder}
    for folder in ("paste", "diagnosis")
    for line in (DATA / folder / "manifest.jsonl").read_text().splitlines()
]
LOG = "2025-01-06 10:00:00 INFO working on job number 12345 nothing to see here\n"
REFUSED = """$ curl -v https://gateway.seven.io/api/balance
> GET /api/balance HTTP/1.1
> Host: gateway.seven.io
> X-Api-Key: 0123456789abcdef0123456789abcdef
>
< HTTP/1.1 401 Unauthorized
< Content-Type: application/json
<
{"error":"unauthorized"}
"""


def told(*words: str) -> dict[str, Any]:
    """What the command prints."""
    out = io.StringIO()
    with redirect_stdout(out), redirect_stderr(io.StringIO()):
        main([*words, "--json"])
    answer: dict[str, Any] = json.loads(out.getvalue())
    return answer


def last_of(text: str) -> int | None:
    """The last exchange of an archive; None where it is none."""
    try:
        return len(har.read(text)) - 1
    except har.NotHar:
        return None


def agreed(path: Path, now: datetime, clock: tuple[str, ...]) -> Inspection:
    """What the window shows, which is what the command prints."""
    text = text_of(path.read_bytes())
    seen = inspect(Question(text, now, now if clock else None, entry=last_of(text)), catalog())
    inspected, diagnosed = told("inspect", *clock, f"@{path}"), told("diagnose", *clock, f"@{path}")
    failure = inspected.pop("diagnosis", None)
    inspected.pop("detail", None)
    assert reading_json(seen.reading) == inspected
    assert failure in (None, diagnosed)
    beside = {key: diagnosed.pop(key) for key in ("others", "read") if key in diagnosed}
    assert bool(beside) == (last_of(text) is not None)
    if seen.diagnosis is None:
        assert diagnosed["cause"] == "input.invalid"
    else:
        repair = repairs.as_json(seen.found.repair, pasted_as(text))
        shown = {**answers.diagnosis_json(seen.diagnosis, catalog()), "repair": repair}
        assert json.loads(json.dumps(shown)) == diagnosed
    return seen


@pytest.mark.parametrize("case", CASES, ids=[f"{case['folder']}/{case['file']}" for case in CASES])
@pytest.mark.parametrize("asked", [True, False], ids=["asked", "now"])
def test_window_and_command_agree(case: dict[str, Any], asked: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    now = datetime.fromisoformat(case["now"])
    monkeypatch.setattr(Terminal, "now", lambda _: now)
    agreed(DATA / case["folder"] / case["file"], now, ("--now", case["now"]) if asked else ())


@pytest.mark.parametrize(("lines", "found"), [(5_000, True), (16_000, True), (40_000, False)])
def test_they_agree_about_a_long_text(lines: int, found: bool, tmp_path: Path) -> None:
    path = tmp_path / "long.txt"
    path.write_text(LOG * lines + REFUSED)
    seen = agreed(path, NOW, ("--now", NOW.isoformat()))
    assert (seen.reading.kind, seen.cut) == (("headers", False) if found else ("unknown", True))
    assert (seen.diagnosis is not None and seen.diagnosis.cause == "credential.rejected") is found
