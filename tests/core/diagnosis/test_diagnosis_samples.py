"""Exchanges of the first five providers and the diagnosis each should get, read through the command."""

from __future__ import annotations

import io
import json
from contextlib import redirect_stderr, redirect_stdout
from pathlib import Path
from typing import Any

import pytest

from smsauth_gui.cli import main
from smsauth_gui.core.values.errors import CAUSES

FOLDER = Path(__file__).parents[2] / "data" / "diagnosis"
CASES = [json.loads(line) for line in (FOLDER / "manifest.jsonl").read_text().splitlines()]
CERTAINTIES = {"provider_says", "proved", "documented", "reading"}
KEYS = {
    "verdict", "cause", "provider", "method", "detail", "evidence", "certainty", "alternatives", "advice",
    "server_clock_offset_s", "repair", "others", "read",
}  # fmt: skip


def run(case: dict[str, Any], *more: str) -> tuple[int, str, str]:
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = main(["diagnose", "--json", "--now", case["now"], *more, f"@{FOLDER / case['file']}"])
    return status, out.getvalue(), err.getvalue()


@pytest.mark.parametrize("case", CASES, ids=[case["file"] for case in CASES])
def test_an_archive_gets_the_diagnosis_it_should(case):
    expect = case["expect"]
    status, out, _ = run(case)
    answer = json.loads(out, parse_constant=pytest.fail)
    assert status == 0
    assert out.count("\n") == 1
    assert answer["cause"] in expect.get("cause_any", [expect.get("cause")])
    assert answer["verdict"] == expect["verdict"] == CAUSES[answer["cause"]]
    assert expect.get("detail", {}).items() <= answer["detail"].items()
    assert set(answer) == KEYS
    assert answer["provider"] == case["provider"]
    assert answer["certainty"] in CERTAINTIES
    assert answer["evidence"]
    assert answer["cause"] not in answer["alternatives"]
    assert set(answer["alternatives"]) <= set(CAUSES)


@pytest.mark.parametrize("case", CASES, ids=[case["file"] for case in CASES])
def test_it_gets_it_without_being_told_provider_and_method(case, tmp_path):
    archive = json.loads((FOLDER / case["file"]).read_text())
    for entry in archive["log"]["entries"]:
        entry.pop("_provider", None)
        entry.pop("_method", None)
    file = tmp_path / case["file"]
    file.write_text(json.dumps(archive))
    _, out, _ = run(case | {"file": file})
    expect = case["expect"]
    assert json.loads(out)["cause"] in expect.get("cause_any", [expect.get("cause")])


@pytest.mark.parametrize("case", CASES, ids=[case["file"] for case in CASES])
def test_what_is_printed_holds_no_credential_of_the_archive(case):
    _, out, err = run(case)
    text = (FOLDER / case["file"]).read_text()
    request = json.loads(text)["log"]["entries"][-1]["request"]
    for header in request["headers"]:
        if header["name"].lower() in {"authorization", "x-api-key"}:
            secret = header["value"].split()[-1]
            assert len(secret) < 12 or secret not in out + err


def test_every_archive_is_listed_once_and_nothing_is_listed_that_is_not_there():
    listed = [case["file"] for case in CASES]
    assert sorted(listed) == sorted(path.name for path in FOLDER.glob("*.har"))
