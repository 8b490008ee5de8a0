"""``smsauth diagnose``: archives and pasted exchanges, nothing sent, exit status by readability alone."""

from __future__ import annotations

import io
import json
import sys
from pathlib import Path

import pytest

from tests.core.test_every_secret import OWN

FOLDER = Path(__file__).parent.parent / "data" / "diagnosis"

PASTED = """\
$ curl -i https://gateway.seven.io/api/balance -H 'Authorization: Bearer 0123456789abcdef0123456789abcdef01234567'
HTTP/1.1 401 Unauthorized
Content-Type: application/json

{"error":"expired_token","error_description":"The access token provided has expired"}
"""


def test_an_archive_is_diagnosed_and_the_verdict_is_no_failure(smsauth):
    ran = smsauth("diagnose", f"@{FOLDER / 's10-seven-900.har'}")
    assert ran.status == 0
    keys = "verdict cause provider method detail evidence certainty alternatives advice server_clock_offset_s repair others read"
    assert set(ran.json) == set(keys.split())
    assert ran.json["provider"] == "seven"
    assert ran.json["verdict"] == "rejected"


def test_a_pasted_exchange_is_diagnosed_like_an_archive(smsauth, tmp_path, monkeypatch):
    (tmp_path / "ticket.txt").write_text(PASTED)
    ran = smsauth("diagnose", f"@{tmp_path / 'ticket.txt'}")
    assert (ran.status, ran.json["provider"], ran.json["verdict"]) == (0, "seven", "rejected")
    assert ran.json["cause"] == "token.expired"
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(PASTED.encode())))
    assert smsauth("diagnose", "-").json == ran.json


def test_the_text_for_people_names_cause_and_next_step_without_the_secret(smsauth, tmp_path):
    (tmp_path / "ticket.txt").write_text(PASTED)
    ran = smsauth("diagnose", f"@{tmp_path / 'ticket.txt'}", as_json=False)
    assert "expired" in ran.out
    assert "0123456789abcdef0123456789abcdef01234567" not in ran.out + ran.err


def test_the_last_entry_counts(smsauth, tmp_path):
    one = json.loads((FOLDER / "s10-seven-900.har").read_text())
    other = json.loads((FOLDER / "s29-infobip-key-refused.har").read_text())
    one["log"]["entries"] += other["log"]["entries"]
    (tmp_path / "both.har").write_text(json.dumps(one))
    assert smsauth("diagnose", f"@{tmp_path / 'both.har'}").json["provider"] == "infobip"


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"{}",
        b"hello",
        b'{"log": {"entries": []}}',
        b'{"log": {"entries": [null, {"request": null, "response": 5}]}}',
        b'{"log": {"entries": [{"request": {}, "response": {"status": 200}}]}}',
        b"\xff\xfe",
        b"[" * 5000,
    ],
)
def test_what_holds_no_exchange_is_status_one(smsauth, tmp_path, data):
    (tmp_path / "x").write_bytes(data)
    ran = smsauth("diagnose", f"@{tmp_path / 'x'}")
    assert (ran.status, ran.json["verdict"], ran.json["cause"]) == (1, "cannot_tell", "input.invalid")
    assert ran.json["detail"]["reason"]
    assert "Traceback" not in ran.err


@pytest.mark.parametrize("words", [("@/nowhere",), ("--provider", "nobody", "@/nowhere"), ()])
def test_wrong_words_are_wrong_usage(smsauth, words):
    assert smsauth("diagnose", *words).status == 2


@pytest.mark.parametrize(
    ("word", "cause"), [("ERROR_WRONG_KEY", "credential.rejected"), ("ERROR_NO_KEY", "credential.missing")]
)
def test_an_answer_alone_is_read_in_the_words_of_the_provider_that_speaks_so(smsauth, tmp_path, word, cause):
    body = json.dumps({"response": word})
    (tmp_path / "x").write_text(f"HTTP/1.1 200 OK\nContent-Type: application/json\n\n{body}\n\nWhy?\n")
    ran = smsauth("diagnose", f"@{tmp_path / 'x'}")
    assert (ran.json["provider"], ran.json["cause"]) == ("onlinesim", cause)


QUOTED = """\
GET https://api.example/v1/balance HTTP/1.1
Authorization: {word} live_7Kd2mPqX9vTzR4bN8sYw6

HTTP/1.1 401 Unauthorized
Content-Type: application/json

{{"error":"unauthorized","message":"Authorization: {word} {quoted} is not valid"}}
"""


@pytest.mark.parametrize("quoted", ["live_7Kd2mPqX9vTzR4bN8sYw6", "live_another0One1Of2Yesterday"])
@pytest.mark.parametrize("word", ["AccessKey", "Token", "Key"])
@pytest.mark.parametrize("own", [True, False])
@pytest.mark.parametrize("as_json", [True, False])
def test_a_key_that_the_answer_quotes_is_not_printed_whatever_its_scheme(smsauth, tmp_path, word, quoted, own, as_json):
    (tmp_path / "ticket.txt").write_text(QUOTED.format(word=word, quoted=quoted))
    (tmp_path / "loft.toml").write_text(OWN.replace("Key {", f"{word} {{"))
    catalog = ("--catalog", str(tmp_path)) if own else ()
    ran = smsauth(*catalog, "diagnose", f"@{tmp_path / 'ticket.txt'}", as_json=as_json)
    assert ran.status == 0
    assert "live_" not in ran.out
    shown = json.dumps(ran.json, ensure_ascii=False) if as_json else ran.out
    assert f"Authorization: {word} ••••" in shown
