"""The history: every exchange comes back whole, nothing secret lies in the file, and forgetting really forgets."""

from __future__ import annotations

import sqlite3
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from smsauth_gui.adapters.history import HomeHistory
from smsauth_gui.adapters.vault import Vault
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.http import Exchange, Failure, Request, Response
from smsauth_gui.core.values.statement import Statement, statement
from smsauth_gui.services.outcome import TimelineEntry
from tests.marks import files, found

START = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)
VAULT = Vault("a test", bytes(range(32)))
ENTRY = TimelineEntry(
    Exchange(
        Request("POST", "https://api.example/v1/balance?x=1", (("Accept", "*/*"),), b"\x00a=b"),
        Response(403, (("Content-Type", "application/json"),), '{"name": "Jane Döe"}'.encode(), 118, True, "Forbidden"),
        START,
        "call",
        "balance",
        ("expires_at=…",),
    ),
    Diagnosis(
        "permission.scope",
        {"scope": "contacts", "n": 3},
        (
            statement("evidence.status", status=403),
            statement("evidence.looks_like", what=statement("provider", text="API key")),
        ),
        "documented",
        ("permission.role",),
        "seven",
        "oauth2_code",
        -2,
        "said",
    ),
    START,
)


@pytest.fixture(params=["on disk", "in memory"])
def history(request, tmp_path: Path):
    made = HomeHistory(tmp_path, lambda: VAULT if request.param == "on disk" else None)
    yield made
    made.close()


def later(minutes: int) -> TimelineEntry:
    return replace(ENTRY, at=START + timedelta(minutes=minutes))


def test_an_exchange_comes_back_as_it_was(history):
    history.add("acme", "seven", ENTRY)
    (row,) = history.page(0, 10)
    assert (row.account, row.provider, row.what, row.method) == ("acme", "seven", "balance", "POST")
    assert (row.host, row.path, row.status) == ("api.example", "/v1/balance", 403)
    assert (row.cause, row.verdict, row.at) == ("permission.scope", "accepted_no_permission", START)
    assert history.entry(row.number) == ENTRY
    assert history.entry(row.number + 1) is None


def test_a_failure_and_an_exchange_without_a_call_come_back_too(history):
    entry = replace(
        ENTRY,
        exchange=replace(ENTRY.exchange, answer=Failure("net.dns", "no such host", 4), call_id=None, purpose="refresh"),
    )
    history.add("acme", "seven", entry)
    (row,) = history.page(0, 10)
    assert (row.what, row.status) == ("refresh", None)
    assert history.entry(row.number) == entry


def test_an_exchange_that_an_older_version_kept_with_its_sentences_is_shown_with_them(tmp_path, monkeypatch):
    history = HomeHistory(tmp_path, lambda: VAULT)
    with monkeypatch.context() as older:
        older.setattr(Statement, "as_json", lambda self: self.code)
        history.add("acme", "seven", ENTRY)
    (row,) = history.page(0, 10)
    kept = history.entry(row.number)
    assert kept.diagnosis.evidence == tuple(statement("verbatim", text=item.code) for item in ENTRY.diagnosis.evidence)
    history.close()


@pytest.mark.parametrize(
    "damage",
    [
        "at = 9e18",
        "at = -9e18",
        "at = 9e999",
        "cause = 'oauth.nope'",
        "verdict = 'fine'",
        "cause = CAST(x'ff' AS TEXT)",
    ],
)
def test_one_damaged_row_is_said_to_be_and_concerns_no_other(tmp_path, damage):
    history = HomeHistory(tmp_path, lambda: VAULT)
    history.add("acme", "seven", ENTRY)
    history.add("beta", "seven", later(1))
    history.close()
    with closing(sqlite3.connect(tmp_path / "history.sqlite3", isolation_level=None)) as db:
        db.execute(f"UPDATE exchange SET {damage} WHERE account = 'acme'")  # noqa: S608 - from the list above
    whole, damaged = history.page(0, 10)
    assert (whole.account, whole.cause, whole.at) == ("beta", "permission.scope", later(1).at)
    assert (damaged.account, damaged.cause, damaged.verdict) == ("acme", "store.damaged", "cannot_tell")
    assert damaged.at == (None if damage.startswith("at") else START)
    history.rename("acme", "gamma")
    history.forget("gamma")
    assert [row.account for row in history.page(0, 10)] == ["beta"]
    history.close()


def test_the_newest_stands_first_and_pages_follow_each_other(history):
    for minute in range(5):
        history.add(f"a{minute}", "seven", later(minute))
    assert [row.account for row in history.page(0, 2)] == ["a4", "a3"]
    assert [row.account for row in history.page(2, 2)] == ["a2", "a1"]
    assert [row.account for row in history.page(4, 2)] == ["a0"]
    assert history.count() == 5


@pytest.mark.parametrize(
    ("words", "hits"),
    [
        ("", 2),
        ("balance", 2),
        ("BALANCE seven", 2),
        ("beta", 1),
        ("403 scope", 2),
        ("jane", 0),
        ("%", 0),
        ("_", 2),
        ("12:01", 1),
    ],
)
def test_words_are_looked_for_in_what_a_list_shows(history, words, hits):
    history.add("acme", "seven", ENTRY)
    history.add("beta", "seven", later(1))
    assert history.count(words) == hits
    assert len(history.page(0, 10, words)) == hits


def test_one_account_alone_can_be_asked_for(history):
    history.add("acme", "seven", ENTRY)
    history.add("beta", "seven", ENTRY)
    assert history.count(account="beta") == 1
    assert [row.account for row in history.page(0, 9, "balance", "beta")] == ["beta"]


def test_what_is_older_is_dropped(history):
    for minute in range(4):
        history.add("acme", "seven", later(minute))
    assert history.drop_before(START + timedelta(minutes=2)) == 2
    assert history.count() == 2


def test_an_account_that_is_forgotten_takes_its_exchanges_along(history):
    history.add("acme", "seven", ENTRY)
    history.add("beta", "seven", ENTRY)
    history.forget("acme")
    assert [row.account for row in history.page(0, 9)] == ["beta"]


def test_forgetting_leaves_nothing_in_the_file(tmp_path: Path):
    history = HomeHistory(tmp_path, lambda: VAULT)
    for _ in range(50):
        history.add("the-marked-account", "the-marked-provider", ENTRY)
    assert found(["the-marked-account"], files(tmp_path)) != []
    history.clear()
    assert (history.count(), history.page(0, 9)) == (0, ())
    history.close()
    assert found(["the-marked-account", "the-marked-provider"], files(tmp_path)) == []


def test_what_an_answer_says_of_people_cannot_be_read_on_the_disk(tmp_path: Path):
    history = HomeHistory(tmp_path, lambda: VAULT)
    history.add("acme", "seven", ENTRY)
    assert found(["Jane Döe"], files(tmp_path)) == []
    assert oct((tmp_path / "history.sqlite3").stat().st_mode & 0o777) == "0o600"
    history.close()


def test_another_key_does_not_open_it(tmp_path: Path):
    history = HomeHistory(tmp_path, lambda: VAULT)
    history.add("acme", "seven", ENTRY)
    history.close()
    other = HomeHistory(tmp_path, lambda: Vault("another", bytes(32)))
    with pytest.raises(Problem) as caught:
        other.entry(other.page(0, 1)[0].number)
    assert caught.value.cause == "vault.key_lost"
    other.close()


def test_in_memory_there_is_a_limit(tmp_path: Path):
    history = HomeHistory(tmp_path, lambda: None)
    for _ in range(2_100):
        history.add("acme", "seven", ENTRY)
    assert history.count() == 2_000
    assert not (tmp_path / "history.sqlite3").exists()


def test_what_was_kept_follows_an_account_to_its_new_name_and_is_forgotten_with_it(history):
    history.add("acme", "seven", later(1))
    history.add("other", "seven", later(2))
    history.rename("acme", "depot")
    assert [row.account for row in history.page(0, 10)] == ["other", "depot"]
    assert (history.count(account="acme"), history.count("acme"), history.count("depot")) == (0, 0, 1)
    history.forget("depot")
    assert [row.account for row in history.page(0, 10)] == ["other"]
