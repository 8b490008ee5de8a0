"""Each text that people paste is read as what it is: its kind, its credentials, whose they are, what is odd about it."""

from __future__ import annotations

import json

import pytest

from smsauth_gui.core.paste import read as paste
from tests.core.minted import NOW, Case, catalog, codes, credentials, secrets
from tests.core.pasted import CASES


@pytest.mark.parametrize("case", CASES.values(), ids=CASES.keys())
def test_a_pasted_text_is_read_as_what_it_is(case: Case):
    reading = paste.read(case.text, catalog=catalog(), now=NOW)
    assert reading.kind == case.kind, [item.kind for item in reading.items]
    if case.holds is not None:
        assert secrets(reading) == set(case.holds)
    if case.provider:
        assert reading.providers, "nobody was named"
        assert reading.providers[0].id == case.provider
    elif case.provider == "":
        assert all(guess.confidence == "low" for guess in reading.providers), reading.providers
    unverified = {"jwt.not_verified"} if "jwt" in {item.kind for item in (reading, *reading.items)} else set()
    assert codes(reading) == set(case.findings) | unverified
    assert {item.username for item in credentials(reading)} - {""} == set(case.users)


# ---- what people write around a command --------------------------------------------------------------------

COMMAND = "curl -H 'X-Api-Key: abcDEF0123456789abcDEF0123456789' https://gateway.seven.io/api/balance"


@pytest.mark.parametrize(
    ("around", "more"),
    [
        ("I also tried apikey=ZZZDEF0123456789abcDEF012345ZZZZ", ["api_key"]),
        ("My login is password: hunter2secret", ["opaque"]),
        ("user: jane\npassword: hunter2secret", ["basic"]),
        ("The other one is Bearer ZZZDEF0123456789abcDEF012345ZZZZ", ["opaque"]),
        ("Please help, the key does not work. My phone: +49 171 1234567", []),
        ("I sent X-Api-Key: abcDEF0123456789abcDEF0123456789", []),
    ],
)
@pytest.mark.parametrize("before", [False, True])
def test_further_credentials_around_a_command_are_items_of_their_own(around, more, before):
    text = f"{around}\n\n{COMMAND}" if before else f"{COMMAND}\n\n{around}\n"
    reading = paste.read(text, catalog=catalog(), now=NOW)
    assert reading.kind == "curl"
    kinds = [item.kind for item in reading.items]
    assert kinds[0] == "api_key"
    assert len(kinds) == 1 + len(more)
    for kind, item in zip(more, reading.items[1:], strict=True):
        assert item.kind == kind


def test_the_short_name_curl_of_powershell_keeps_its_key():
    reading = paste.read(
        'curl -Uri "https://gateway.seven.io/api/balance" -Headers @{ "X-Api-Key" = "abcDEF0123456789abcDEF0123456789" }',
        catalog=catalog(),
        now=NOW,
    )
    assert (reading.kind, [item.label for item in reading.items]) == ("curl", ["X-Api-Key"])
    assert dict(reading.fields)["method"] == "GET"


@pytest.mark.parametrize("broken", ["\x80b1a9391d0469cafe", "b1a9391d\u0301469cafe30258"])
def test_a_token_that_nobody_could_use_is_shown_all_the_same(broken: str) -> None:
    answer = json.dumps({"access_token": broken, "token_type": "Bearer", "expires_in": 60})
    found = paste.read(answer, catalog=catalog(), now=NOW)
    assert found.kind == "token_response"


def test_an_error_answer_shows_its_words_however_deep_they_lie() -> None:
    reading = paste.read('{"fault": {"error": {"message": "Wrong key", "code": 401}}}', catalog=catalog(), now=NOW)
    assert ("message", "Wrong key") in reading.fields
