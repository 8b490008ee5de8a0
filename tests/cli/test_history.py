"""``smsauth history`` and ``calls``, with a real Secret Service: what one run sent, the next one lists."""

from __future__ import annotations

import sqlite3
from contextlib import closing

import pytest


@pytest.fixture
def acme(smsauth, practice, secret_service):
    """An account that works, and a call that was refused."""
    smsauth("connect", "seven", "api_key", "--sandbox-base", practice, "--name", "acme")
    smsauth("call", "acme", "balance", "--sandbox-base", f"{practice}/s/revoked")


def test_the_history_lists_what_was_sent_the_newest_first(smsauth, acme):
    found = smsauth("history").json
    assert (found["total"], [row["verdict"] for row in found["entries"]]) == (2, ["rejected", "accepted"])
    assert found["entries"][0]["account"] == "acme"
    assert smsauth("history", "acme", "--limit", "1").json["entries"] == found["entries"][:1]
    assert smsauth("history", "--words", "nothing like it").json == {"total": 0, "entries": []}
    text = smsauth("history", as_json=False).out
    assert "seven rejected the key, token or password." in text
    assert "The request went through." in text


def test_one_exchange_is_shown_whole_and_masked(smsauth, acme):
    number = smsauth("history").json["entries"][0]["number"]
    shown = smsauth("history", "--show", str(number)).json
    assert (shown["verdict"], shown["call"]) == ("rejected", "balance")
    assert "••••" in shown["request"]["headers"]["X-Api-Key"]
    assert smsauth("history", "--show", "999").status == 2


def test_calls_tell_what_they_need(smsauth, acme):
    found = smsauth("calls", "acme").json
    assert (found["provider"], found["method"], found["calls"][0]["id"]) == ("seven", "api_key", "balance")
    assert found["calls"][0]["title"]
    assert "balance: " in smsauth("calls", "acme", as_json=False).out


def test_a_call_says_whether_its_permission_was_granted(smsauth, practice, secret_service, person):
    smsauth(
        "connect",
        "seven",
        "oauth2_code",
        "--sandbox-base",
        practice,
        "--name",
        "acme",
        "--scope",
        "balance",
        "--timeout",
        "60",
    )
    permitted = {call["id"]: call["permitted"] for call in smsauth("calls", "acme").json["calls"]}
    assert (permitted["balance"], permitted["contacts"]) == (True, False)


@pytest.mark.parametrize("words", [("history", "nobody"), ("calls", "nobody"), ("call", "acme", "nothing")])
def test_what_is_not_there_is_wrong_usage(smsauth, acme, words):
    ran = smsauth(*words)
    assert ran.status == 2
    assert "there are: " in ran.err


def test_without_a_keyring_the_history_is_never_empty(smsauth, acme, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    ran = smsauth("history")
    assert (ran.status, ran.json["cause"]) == (1, "vault.missing")


def test_a_damaged_row_is_listed_as_damaged_beside_the_others(smsauth, acme, secret_service):
    with closing(sqlite3.connect(secret_service / "history.sqlite3", isolation_level=None)) as db:
        db.execute("UPDATE exchange SET at = 9e18 WHERE number = 1")
    rows = smsauth("history").json["entries"]
    assert [(row["number"], row["cause"]) for row in rows][1] == (1, "store.damaged")
    assert rows[0]["verdict"] == "rejected"
    assert rows[1]["at"] is None
    assert "The stored data is damaged" in smsauth("history", as_json=False).out
