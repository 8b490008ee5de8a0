"""Two whole exchanges side by side: what most likely explains why one worked and the other did not."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest
from msgspec.structs import replace

from smsauth_gui.core.paste import read as paste
from smsauth_gui.core.paste.compare import Comparison, compare, exchange_rows, exchange_sentence
from smsauth_gui.core.values.http import Exchange, Failure, Request, Response
from smsauth_gui.core.values.statement import Statement
from smsauth_gui.wording.language import ENGLISH
from smsauth_gui.wording.statements import say
from tests.core.minted import NOW, SEVEN_KEY, catalog
from tests.core.paste.test_compare import rows_of

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


def between(one: Exchange | None, other: Exchange | None) -> Comparison:
    return Comparison(Statement("compare.alike"), tuple(exchange_rows(one, other)))


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
        (answered(Response(401, JSON, b"900")), "The requests are the same; the responses differ: 200 and 401."),
        (answered(Failure("net.dns")), "The requests are the same; the responses differ: 200 and net.dns."),
        (
            answered(Response(200, JSON, b'{"amount": 0, "currency": "EUR"}')),
            "The requests are the same; the responses differ in: Response body: amount.",
        ),
        (GOOD, ""),
        (None, ""),
    ],
)
def test_the_sentence_names_what_explains_most(other, sentence):
    found = exchange_sentence(GOOD, other)
    assert (say(found, ENGLISH) if found is not None else "") == sentence


def test_every_part_is_a_row_and_what_differs_each_time_is_not():
    rows = rows_of(between(GOOD, answered(Response(401, JSON, b"900"))))
    assert rows["Host"] == ("gateway.seven.io", "gateway.seven.io")
    assert rows["Query"] == ("x=1", "x=1")
    assert rows["Sent: x-api-key"] == ("••••", "••••")
    assert rows["Response"] == ("200", "401")
    assert rows["Response body: currency"] == ('"EUR"', "")
    assert rows["Text of the response"] == ("", "900")
    assert rows["Response header: content-type"] == ("application/json", "application/json")
    assert "Response header: date" not in rows


def test_one_side_may_be_missing_and_a_status_may_be_unknown():
    rows = rows_of(between(None, answered(Response(0, (), b"902"))))
    assert rows["Response"] == ("", "Not known")
    assert rows["Text of the response"] == ("", "902")


def test_the_exchanges_speak_where_the_credentials_tell_nothing():
    first = paste.read(SEVEN_KEY, catalog=catalog(), now=NOW)
    said = compare(first, first, (GOOD, answered(Response(401, JSON, b"900"))))
    assert (
        say(said.sentence, ENGLISH)
        == "Both are the same value. The requests are the same; the responses differ: 200 and 401."
    )
    topics = [row.topic.code for row in said.rows]
    assert topics.count("topic.host") == topics.count("topic.method") == 1
    differing = [row.same for row in said.rows]
    assert differing == sorted(differing)


def test_what_the_credentials_tell_comes_first():
    first, second = (paste.read(text, catalog=catalog(), now=NOW) for text in (SEVEN_KEY, SEVEN_KEY[:-10]))
    said = compare(first, second, (GOOD, answered(Response(401, JSON, b"900"))))
    assert "cut short" in say(said.sentence, ENGLISH)
