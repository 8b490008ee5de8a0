"""What a server answered is found however it was printed, and what was sent is not taken for it."""

from __future__ import annotations

import json

import pytest

from smsauth_gui.core.exchange.objects import answers


def found(text: str) -> list[object]:
    return [json.loads(data) for data, _, _ in answers(text)]


@pytest.mark.parametrize(
    ("text", "data"),
    [
        ('it says {"message":"Unauthorized"}, always', {"message": "Unauthorized"}),
        ("data: {\n  title: 'Unauthorised',\n  detail: \"no header\"\n}", {"title": "Unauthorised", "detail": "no header"}),
        ("{'error': 'invalid_grant', 'fatal': True, 'hint': None}", {"error": "invalid_grant", "fatal": True, "hint": None}),
        ('{:error=>"nope"}'.replace(":e", '"e').replace("r=>", 'r"=>'), {"error": "nope"}),
        ('log: {\\"code\\":401,\\"message\\":\\"no\\"}', {"code": 401, "message": "no"}),
        ('Response: { "error": "invalid_grant",  "code": "7"', {"error": "invalid_grant", "code": "7"}),
    ],
)  # fmt: skip
def test_json_and_what_consoles_print(text: str, data: object):
    assert found(text) == [data]


@pytest.mark.parametrize(
    "text",
    [
        'curl -d \'{"message": "hi", "code": 1}\' https://api.example.com',
        '{"phoneNumbers": ["+1"], "message": "hi"}',
        '{"grant_type": "authorization_code", "code": "abc"}',
        '{"sub": "1", "aud": "x", "exp": 1}',
        "{not json at all}",
        "[1, 2, 3]",
    ],
)
def test_what_was_sent_and_other_data_is_no_answer(text: str):
    assert found(text) == []


def test_many_brackets_end():
    assert found("{[" * 20_000) == []
