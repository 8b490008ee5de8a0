"""What is looked at of an archive or a long text, and what is said of the rest."""

from __future__ import annotations

import json
from datetime import UTC, datetime

from smsauth_gui.core.clues import inspection
from smsauth_gui.core.clues.inspection import Question, inspect
from tests.core.minted import catalog

CATALOG = catalog()
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def archive(count: int, body: str) -> str:
    entry = {
        "startedDateTime": "2026-01-01T00:00:00Z",
        "request": {"method": "GET", "url": "https://gateway.seven.io/api/contacts", "headers": []},
        "response": {"status": 200, "headers": [], "content": {"text": body}},
    }
    return json.dumps({"log": {"entries": [entry] * count}})


def test_an_archive_of_more_than_twenty_million_characters_is_read_whole():
    found = inspect(Question(archive(2, f'"{"x" * 11_000_000}"') + " " * 5, NOW), CATALOG)
    assert (found.reading.kind, len(found.entries), found.of) == ("har", 2, 2)


def test_how_many_exchanges_there_are_is_told_beside_those_that_were_read(monkeypatch):
    monkeypatch.setattr(inspection, "MOST_ENTRIES", 5)
    found = inspect(Question(archive(8, "900"), NOW), CATALOG)
    assert (len(found.entries), found.of) == (5, 8)


def test_two_thousand_exchanges_are_all_read():
    found = inspect(Question(archive(2000, "900"), NOW), CATALOG)
    assert (len(found.entries), found.of) == (2000, 2000)
