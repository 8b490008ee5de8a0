"""Pasted texts with what can plainly be said about each, read through the command."""

from __future__ import annotations

import io
import json
from contextlib import redirect_stderr, redirect_stdout
from datetime import datetime
from pathlib import Path
from typing import Any

import pytest

from smsauth_gui.cli import main

FOLDER = Path(__file__).parents[2] / "data" / "paste"
CASES = [json.loads(line) for line in (FOLDER / "manifest.jsonl").read_text().splitlines()]
SMS_PROVIDERS = {
    "onlinesim",
    "seven",
    "smsgate",
    "infobip",
    "sinch",
    "twilio",
    "vonage",
    "messagebird",
    "plivo",
    "telnyx",
}


def run(case: dict[str, Any]) -> tuple[int, str, str]:
    args = [word.replace("@", f"@{FOLDER}/", 1) if word.startswith("@") else word for word in case["args"]]
    out, err = io.StringIO(), io.StringIO()
    with redirect_stdout(out), redirect_stderr(err):
        status = main(["inspect", "--json", "--now", case["now"], *args, f"@{FOLDER / case['file']}"])
    return status, out.getvalue(), err.getvalue()


def one_of(wanted: Any) -> list[Any]:
    return wanted if isinstance(wanted, list) else [wanted]


def instant(text: str | None) -> int | None:
    return None if text is None else int(datetime.fromisoformat(text).timestamp())


def meets(answer: dict[str, Any], expect: dict[str, Any]) -> None:
    for name in ("kind", "status", "signature", "expires_from", "fingerprint"):
        if name in expect:
            assert answer[name] in one_of(expect[name]), (name, answer[name])
    assert answer["kind"] not in expect.get("not_kind", [])
    assert expect.get("header", {}).items() <= answer["header"].items()
    if "claims" in expect:
        assert [claim["name"] for claim in answer["claims"]] == expect["claims"]
    values = {claim["name"]: claim for claim in answer["claims"]}
    for name, value in expect.get("claim_values", {}).items():
        assert str(values[name]["value"]) == value
    for name, time in expect.get("claim_times", {}).items():
        assert instant(values[name]["time"]) == instant(time)
    for name in ("issued_at", "not_before", "expires_at"):
        if name in expect:
            assert instant(answer[name]) == instant(expect[name]), name
    if "scopes" in expect:
        assert set(answer["scopes"]) == set(expect["scopes"])


def whole(answer: dict[str, Any], expect: dict[str, Any]) -> None:
    everything = [answer, *answer["items"]]
    guesses = [guess for part in everything for guess in part["providers"]]
    if "provider" in expect:
        first = (answer["providers"] or guesses)[0]
        assert first["id"] == expect["provider"]
        assert "confidence" not in expect or first["confidence"] in one_of(expect["confidence"])
    if "provider_any" in expect:
        assert set(one_of(expect["provider_any"])) & {guess["id"] for guess in guesses}
    if expect.get("no_high"):
        high = {guess["id"] for guess in guesses if guess["confidence"] == "high"}
        assert not high & (SMS_PROVIDERS if expect["no_high"] is True else set(expect["no_high"]))
    codes = {finding["code"] for part in everything for finding in part["findings"]}
    assert set(expect.get("findings", [])) <= codes
    assert not codes & set(expect.get("no_findings", []))
    assert "findings_any" not in expect or codes & set(expect["findings_any"])
    assert set(expect.get("fingerprints", [])) <= {part["fingerprint"] for part in everything}
    assert len(answer["items"] or [answer]) >= expect.get("items_min", 0)
    assert "items" not in expect or len(answer["items"] or [answer]) == expect["items"]
    for wanted in expect.get("any_item", []):
        assert any(_fits(part, wanted) for part in everything), wanted


def _fits(part: dict[str, Any], wanted: dict[str, Any]) -> bool:
    try:
        meets(part, wanted)
    except AssertionError:
        return False
    return True


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_a_pasted_text_is_read_as_it_should_be(case):
    expect = case["expect"]
    status, out, err = run(case)
    assert out.count("\n") == 1
    answer = json.loads(out, parse_constant=pytest.fail)
    assert status == (1 if answer["kind"] == "unknown" else 0)
    assert status in one_of(expect.get("exit", status))
    for secret in expect.get("secrets", []):
        assert secret not in out + err
    meets(answer, expect)
    whole(answer, expect)
