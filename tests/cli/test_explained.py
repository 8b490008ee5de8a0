"""``inspect`` and ``diagnose`` find the same things in the same text, in JSON and in sentences."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tests.cli.test_diagnose import FOLDER, PASTED
from tests.core.minted import INFOBIP

TICKETS = Path(__file__).parents[3] / "shared" / "tickets"
OWN = [
    "I get a 401 from Infobip since yesterday",
    "cURL error 28: Operation timed out after 30001 milliseconds",
    'curl -H "Authorization: Bearer abcdef0123456789" https://api.infobip.com/account/1/balance',
    '{"error":"invalid_grant"}',
    "x509: certificate signed by unknown authority",
    "nothing to see here",
    PASTED,
]
NOT_TOLD = {"verdict": "cannot_tell", "cause": "input.invalid"}


def samples() -> list[Path]:
    """Archives of our own, and posts of real people where the folder beside the project has them."""
    return [*sorted(FOLDER.glob("*.har")), *sorted(TICKETS.glob("*.txt"))]


def assert_alike(smsauth: Any, file: Path) -> None:
    diagnosed, inspected = smsauth("diagnose", f"@{file}").json, smsauth("inspect", f"@{file}").json
    if NOT_TOLD.items() <= diagnosed.items() or diagnosed["cause"] == "ok":
        assert "diagnosis" not in inspected
    else:
        assert inspected["diagnosis"] == diagnosed
    missing = inspected.get("detail", {}).get("missing")
    assert missing in (None, diagnosed["detail"].get("missing"))


@pytest.mark.parametrize("file", samples(), ids=lambda file: file.stem)
def test_they_find_the_same_in_a_file(smsauth, file):
    assert_alike(smsauth, file)


@pytest.mark.parametrize("text", OWN)
def test_they_find_the_same_in_a_text(smsauth, tmp_path, text):
    file = tmp_path / "ticket.txt"
    file.write_text(text)
    assert_alike(smsauth, file)


def test_what_would_decide_it_is_told_by_both_and_in_sentences(smsauth, tmp_path):
    file = tmp_path / "ticket.txt"
    file.write_text(OWN[0])
    wanted = ["answer", "request"]
    assert smsauth("diagnose", f"@{file}").json["detail"]["missing"] == wanted
    inspected = smsauth("inspect", f"@{file}").json
    assert (inspected["detail"]["missing"], inspected["diagnosis"]["detail"]["missing"]) == (wanted, wanted)
    sentence = "To be sure, ask for: what the server answered; the request, without its secrets."
    for command in ("inspect", "diagnose"):
        assert sentence in smsauth(command, f"@{file}", as_json=False).out


def test_a_request_without_an_answer_says_what_is_missing_and_no_cause(smsauth):
    ran = smsauth("inspect", OWN[2])
    assert ran.json["detail"]["missing"] == ["status", "answer"]
    assert "diagnosis" not in ran.json


def test_a_good_token_has_nothing_to_diagnose(smsauth):
    assert not {"diagnosis", "detail"} & smsauth("inspect", "--now", "2026-10-01T12:00:00Z", INFOBIP).json.keys()


def archive(tmp_path: Path) -> Path:
    """Four entries: one that failed, one without a request, one that went well, and the last that failed."""
    failed = json.loads((FOLDER / "s10-seven-900.har").read_text())["log"]["entries"][0]
    last = json.loads((FOLDER / "s29-infobip-key-refused.har").read_text())["log"]["entries"][-1]
    good = json.loads(json.dumps(last))
    good["response"] |= {"status": 200, "content": {"text": '{"balance": 1.5, "currency": "EUR"}'}}
    file = tmp_path / "four.har"
    file.write_text(json.dumps({"log": {"entries": [failed, {"request": {}}, good, last]}}))
    return file


def test_an_archive_tells_what_else_failed_and_how_much_was_read(smsauth, tmp_path):
    file = archive(tmp_path)
    diagnosed = smsauth("diagnose", f"@{file}").json
    assert diagnosed["provider"] == "infobip"
    assert diagnosed["others"] == [{"index": 0, "cause": "credential.rejected"}]
    assert diagnosed["read"] == {"entries": 3, "of": 4}
    assert smsauth("inspect", f"@{file}").json["diagnosis"] == diagnosed
    for command in ("inspect", "diagnose"):
        text = smsauth(command, f"@{file}", as_json=False).out
        assert "3 of the archive's 4 entries were read." in text
        assert "Entry 0 of the archive failed:" in text


def test_a_text_is_no_archive(smsauth, tmp_path):
    file = tmp_path / "ticket.txt"
    file.write_text(PASTED)
    assert not {"others", "read"} & smsauth("diagnose", f"@{file}").json.keys()


def test_each_line_has_its_own_diagnosis(smsauth, tmp_path):
    file = tmp_path / "lines.txt"
    file.write_text(f"{INFOBIP}\n{OWN[1]}\n")
    rows = [json.loads(line) for line in smsauth("inspect", "--lines", f"@{file}").out.splitlines()]
    assert [row.get("diagnosis", {}).get("cause") for row in rows] == [None, "net.timeout"]
