"""Where in a ticket what was recognised stands: only what is found again, in the text's own order."""

from __future__ import annotations

import pytest

from smsauth_gui.core.clues.inspection import Question, inspect
from smsauth_gui.core.clues.landmarks import deciding, landmarks, pointed_at
from smsauth_gui.core.paste.summary import credentials
from smsauth_gui.core.values.statement import Statement, statement
from tests.core.minted import INFOBIP_KEY, NOW, catalog

CURL = f'curl -X POST https://x1.api.infobip.com/sms/3/messages \\\n  -H "Authorization: Bearer {INFOBIP_KEY}"'
BODY = '{"requestError":{"serviceException":{"text":"Invalid login details"}}}'
TICKET = (
    f"Hi, our curl at infobip fails:\n\n{CURL}\n\nOur log says:\nHTTP response code: 401\n{BODY}\n\nPlease help! Jana"
)


def told(text: str) -> list[tuple[int, str, str]]:
    found = inspect(Question(text, NOW), catalog())
    situation = found.situation
    request = situation.request if situation is not None else None
    answer = situation.answer if situation is not None else None
    marks = landmarks(text, request, answer, credentials(found.reading))
    return [(one.number, one.kind, text[slice(*one.place)]) for one in marks]


def test_request_credential_and_answer_are_found_in_their_order():
    assert told(TICKET) == [
        (1, "request", CURL),
        (2, "credential", INFOBIP_KEY),
        (3, "answer", f"HTTP response code: 401\n{BODY}"),
    ]


def test_the_word_that_has_to_be_another_is_found_where_it_stands():
    found = inspect(Question(TICKET, NOW), catalog())
    assert [TICKET[slice(*place)] for place in deciding(TICKET, found.repair)] == ["Bearer"]
    assert deciding(TICKET, None) == ()


@pytest.mark.parametrize(
    ("reason", "number"),
    [
        (statement("evidence.status", status=401), 3),
        (statement("evidence.answer_says", words="Invalid login details"), 3),
        (statement("evidence.x", sent="Authorization: Bearer"), 1),
        (statement("evidence.x", word="infobip"), 1),
        (statement("evidence.x", status=503), 0),
        (statement("evidence.x", name="Jana"), 0),
        (statement("evidence.x"), 0),
        (statement("evidence.x", n=4), 0),
    ],
)
def test_a_reason_points_at_the_shortest_place_that_shows_it(reason: Statement, number: int):
    found = inspect(Question(TICKET, NOW), catalog())
    assert found.situation is not None
    marks = landmarks(TICKET, found.situation.request, found.situation.answer, credentials(found.reading))
    assert pointed_at(reason, TICKET, marks) == number


def test_a_raw_request_begins_with_its_method():
    raw = f"GET /sms/3/logs HTTP/1.1\nHost: x1.api.infobip.com\nAuthorization: App {INFOBIP_KEY}"
    (first, *_) = told(f"We send this:\n{raw}\n\nHTTP/1.1 403 Forbidden\n\n")
    assert first == (1, "request", raw)


@pytest.mark.parametrize(
    "text", ["", "Good morning", "I get a 401, order 592", "https://", "a" * 300_000, "\n" * 5_000]
)
def test_nothing_is_marked_that_was_not_recognised(text: str):
    assert [kind for _, kind, _ in told(text) if kind == "request"] == []


def test_no_more_than_six():
    many = "\n".join(f"KEY_{number}={INFOBIP_KEY[:-2]}{number:02}" for number in range(20))
    assert [number for number, _, _ in told(many)] == [1, 2, 3, 4, 5, 6]
