"""What an archive or a text means: the last entry of an archive, and beside it what else failed in it."""

from __future__ import annotations

import json
from typing import Any

import pytest

from smsauth_gui.core.clues import explanation
from smsauth_gui.core.clues.explanation import Explanation, explain
from smsauth_gui.core.clues.judgement import Asked
from smsauth_gui.core.exchange.text import NoExchange
from smsauth_gui.core.paste import read as paste
from tests.core.exchanges import CATALOG, NOW

BALANCE = "https://api.infobip.com/account/1/balance"


def entry(status: int) -> dict[str, Any]:
    """One entry with this status and nothing else."""
    return {"startedDateTime": "2026-10-01T11:30:00Z", "request": {"method": "GET", "url": BALANCE, "headers": []},
            "response": {"status": status, "headers": [], "content": {"text": ""}}}  # fmt: skip


def archive(*entries: object) -> str:
    return json.dumps({"log": {"entries": entries}})


def explained(text: str) -> Explanation:
    return explain(text, CATALOG, paste.read(text, catalog=CATALOG, now=NOW), Asked(NOW))


def test_an_archive_is_read_by_its_last_entry():
    found = explained(archive(entry(200), entry(503)))
    assert found.diagnosis.cause == "provider.down"
    assert found.others is not None
    assert (found.others.failed, found.others.entries, found.others.of) == ((), 2, 2)


def test_others_that_failed_are_named_by_their_place_in_the_archive():
    others = explained(archive({}, entry(503), entry(429), entry(503))).others
    assert others is not None
    assert [(index, one.cause) for index, one in others.failed] == [(1, "provider.down"), (2, "limit.rate")]
    assert (others.entries, others.of) == (3, 4)


def test_of_an_endless_archive_the_last_ones_are_judged_and_that_is_said(monkeypatch):
    monkeypatch.setattr(explanation, "MOST_ENTRIES", 5)
    others = explained(archive(*[entry(503)] * 7)).others
    assert others is not None
    assert (others.failed[0][0], others.entries, others.of) == (2, 5, 7)


def test_a_failure_at_the_beginning_of_two_thousand_is_found():
    entries = [entry(200) for _ in range(2000)]
    entries[10] = entry(503)
    others = explained(archive(*entries)).others
    assert others is not None
    assert ([index for index, _ in others.failed], others.entries, others.of) == ([10], 2000, 2000)


def test_words_are_no_archive():
    found = explained("cURL error 28: Operation timed out after 30001 milliseconds")
    assert (found.diagnosis.cause, found.others) == ("net.timeout", None)


def test_an_archive_without_an_entry_says_so():
    with pytest.raises(NoExchange) as caught:
        explained(archive())
    assert caught.value.reason == "empty_archive"


def test_pages_and_pictures_of_a_browsers_archive_did_not_fail():
    page = entry(200) | {"request": {"method": "GET", "url": "https://www.example.com/logo.png", "headers": []}}
    lost = entry(404) | {"request": page["request"]}
    others = explained(archive(page, lost, entry(503))).others
    assert others is not None
    assert [(index, one.cause) for index, one in others.failed] == [(1, "request.not_found")]
