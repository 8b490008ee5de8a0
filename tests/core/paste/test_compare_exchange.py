"""Two whole exchanges side by side: what most likely explains why one worked and the other did not."""

from __future__ import annotations

from dataclasses import replace
from datetime import UTC, datetime

import pytest

from smsauth_gui.core.paste import read as paste
from smsauth_gui.core.paste.compare import compare
from smsauth_gui.core.paste.compare_exchange import exchange_rows, exchange_sentence
from smsauth_gui.core.values.http import Exchange, Failure, Request, Response
from tests.core.minted import NOW, SEVEN_KEY, catalog

JSON = (("Content-Type", "application/json"), ("Date", "Thu, 01 Oct 2026 12:00:00 GMT"))
GOOD = Exchange(
    Request("GET", "https://gateway.seven.io/api/balance?x=1", (("X-Api-Key", "••••"), ("Accept", "application/json"))),
    Response(200, JSON, b'{"amount": 3.2, "currency": "EUR"}'),
    datetime(2026, 10, 1, tzinfo=UTC),
)


def asked(**change: object) -> Exchange:
    return replace(GOOD, request=replace(GOOD.request, **change))


def answered(answer: Response | Failure) -> Exchange:
    return replace(GOOD, answer=answer)


@pytest.mark.parametrize(
    ("other", "sentence"),
    [
        (
            asked(url="https://gateway.sms77.io/api/balance?x=1"),
            "The requests went to different hosts: gateway.seven.io and gateway.sms77.io.",
        ),
        (
            asked(url="https://gateway.seven.io/api/contacts"),
            "The requests went to different addresses: /api/balance and /api/contacts.",
        ),
        (asked(method="POST"), "The requests used different methods: GET and POST."),
        (asked(headers=(("Accept", "application/json"),)), "The second request has no X-Api-Key header."),
        (asked(headers=(("x-api-key", "••••"),)), "The second request has no Accept header."),
        (asked(body=b"a=b"), "The same was asked with different contents."),
        (answered(Response(401, JSON, b"900")), "The same was asked; the answers differ: 200 and 401."),
        (answered(Failure("net.dns")), "The same was asked; the answers differ: 200 and net.dns."),
        (
            answered(Response(200, JSON, b'{"amount": 0, "currency": "EUR"}')),
            "The same was asked; the answers differ in answer: amount.",
        ),
        (GOOD, ""),
        (None, ""),
    ],
)
def test_the_sentence_names_what_explains_most(other, sentence):
    assert exchange_sentence(GOOD, other) == sentence


def test_every_part_is_a_row_and_what_differs_each_time_is_not():
    rows = {row.topic: (row.first, row.second) for row in exchange_rows(GOOD, answered(Response(401, JSON, b"900")))}
    assert rows["host"] == ("gateway.seven.io", "gateway.seven.io")
    assert rows["query"] == ("x=1", "x=1")
    assert rows["sent: x-api-key"] == ("••••", "••••")
    assert rows["answer"] == ("200", "401")
    assert rows["answer: currency"] == ('"EUR"', "–")
    assert rows["answer text"] == ("–", "900")
    assert rows["answered: content-type"] == ("application/json", "application/json")
    assert "answered: date" not in rows


def test_one_side_may_be_missing_and_a_status_may_be_unknown():
    rows = {row.topic: (row.first, row.second) for row in exchange_rows(None, answered(Response(0, (), b"902")))}
    assert rows["answer"] == ("–", "not told")
    assert rows["answer text"] == ("–", "902")


def test_the_exchanges_speak_where_the_credentials_tell_nothing():
    first = paste.read(SEVEN_KEY, catalog=catalog(), now=NOW)
    said = compare(first, first, (GOOD, answered(Response(401, JSON, b"900"))))
    assert said.sentence == "It is the same credential. The same was asked; the answers differ: 200 and 401."
    topics = [row.topic for row in said.rows]
    assert topics.count("host") == topics.count("method") == 1
    differing = [row.same for row in said.rows]
    assert differing == sorted(differing)


def test_what_the_credentials_tell_comes_first():
    first, second = (paste.read(text, catalog=catalog(), now=NOW) for text in (SEVEN_KEY, SEVEN_KEY[:-10]))
    assert "cut short" in compare(first, second, (GOOD, answered(Response(401, JSON, b"900")))).sentence
