"""``smsauth report`` and ``reply``: what may be handed on, in the chosen language, with no secret in it."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tests.cli.test_diagnose import FOLDER, PASTED
from tests.core.minted import INFOBIP

SECRET = "0123456789abcdef0123456789abcdef01234567"


@pytest.fixture
def ticket(tmp_path: Path) -> str:
    """A file with a request and its answer."""
    (tmp_path / "ticket.txt").write_text(PASTED)
    return f"@{tmp_path / 'ticket.txt'}"


def test_a_report_is_readable_first_and_ends_with_the_codes(smsauth, ticket):
    ran = smsauth("report", ticket, as_json=False)
    assert ran.status == 0
    assert SECRET not in ran.out
    words, codes = ran.out.split("\nCodes\n")
    assert "token.expired" not in words
    assert "The token has expired." in words
    assert "HTTP 401 Unauthorized" in words
    assert "  Cause: token.expired\n" in codes


@pytest.mark.parametrize(
    ("language", "word"), [("de", "Schlüssel, Token oder Passwort"), ("ru", "Ключ, токен или пароль")]
)
def test_a_report_and_a_reply_speak_the_chosen_language(smsauth, ticket, language, word):
    report = smsauth("report", ticket, "--language", language)
    assert (report.json["language"], word in report.json["text"]) == (language, True)
    reply = smsauth("reply", ticket, "--language", language).json
    assert (reply["language"], "Hello" in reply["text"]) == (language, False)


def test_as_markdown_and_as_json(smsauth, ticket):
    found = smsauth("report", ticket, "--markdown").json
    assert found["text"].startswith("# ")
    assert found["sections"][-1]["title"] == "Codes"
    assert {"label": "Cause", "value": "token.expired"} in found["sections"][-1]["rows"]
    assert smsauth("report", ticket, "--markdown", as_json=False).out.rstrip() == found["text"].rstrip()


def test_a_reply_says_what_to_do_and_holds_no_secret(smsauth, ticket):
    ran = smsauth("reply", ticket, as_json=False)
    assert (ran.status, ran.out[:6]) == (0, "Hello,")
    assert SECRET not in ran.out


def test_the_report_of_an_archive_covers_the_whole_walk(smsauth, tmp_path):
    first = json.loads((FOLDER / "s10-seven-900.har").read_text())
    first["log"]["entries"] = [*first["log"]["entries"], *first["log"]["entries"]]
    (tmp_path / "walk.har").write_text(json.dumps(first))
    titles = [section["title"] for section in smsauth("report", f"@{tmp_path / 'walk.har'}").json["sections"]]
    assert [title for title in titles if title.startswith("Exchange")] == ["Exchange 1", "Exchange 2"]


def test_what_nobody_recognises_ends_with_one(smsauth, tmp_path):
    (tmp_path / "ticket.txt").write_text("nothing to see here")
    assert smsauth("report", f"@{tmp_path / 'ticket.txt'}").status == 1
    assert smsauth("reply", f"@{tmp_path / 'ticket.txt'}").status == 1
    (tmp_path / "token.txt").write_text(INFOBIP)
    assert smsauth("report", f"@{tmp_path / 'token.txt'}").status == 0


def test_an_unknown_account_is_wrong_usage(smsauth):
    for command in ("report", "reply"):
        ran = smsauth(command, "nobody")
        assert (ran.status, "there is no account 'nobody'; there are: none yet" in ran.err) == (2, True)


def test_of_an_account_what_was_sent_in_an_earlier_run_is_told(smsauth, practice, secret_service):
    smsauth("connect", "seven", "api_key", "--sandbox-base", practice, "--name", "acme")
    smsauth("call", "acme", "balance", "--sandbox-base", f"{practice}/s/revoked")
    report = smsauth("report", "acme").json
    titles = [section["title"] for section in report["sections"]]
    assert {"Exchange 1", "Exchange 2"} <= {*titles}
    assert {"label": "Cause", "value": "credential.rejected"} in report["sections"][-1]["rows"]
    assert smsauth("reply", "acme").json["text"].startswith("Hello,")
    unknown = smsauth("report", "nobody")
    assert (unknown.status, "there are: acme" in unknown.err) == (2, True)
