"""Two credentials side by side: the sentence names what most likely explains the failure."""

from __future__ import annotations

import pytest

from smsauth_gui.core.paste import read as paste
from smsauth_gui.core.paste.compare import Comparison, compare
from smsauth_gui.wording.language import ENGLISH
from smsauth_gui.wording.statements import say, words
from tests.core.minted import (
    HEX32,
    INFOBIP,
    INFOBIP_KEY,
    NOBODY,
    NOW,
    SEVEN_KEY,
    SMSGATE,
    SMSGATE_EXPIRED,
    SMSGATE_REFRESH,
    T,
    basic,
    catalog,
    mint,
)  # fmt: skip

BOTH = ["messages:send", "messages:read"]


def compared(one: str, other: str) -> Comparison:
    first, second = (paste.read(text, catalog=catalog(), now=NOW) for text in (one, other))
    return compare(first, second)


def sentence_of(one: str, other: str) -> str:
    return say(compared(one, other).sentence, ENGLISH)


def rows_of(comparison: Comparison) -> dict[str, tuple[str, str]]:
    return {say(row.topic, ENGLISH): (words(row.first, ENGLISH), words(row.second, ENGLISH)) for row in comparison.rows}


def test_a_refresh_token_where_an_access_token_belongs():
    said = sentence_of(f"Authorization: Bearer {SMSGATE_REFRESH}", f"Authorization: Bearer {SMSGATE}")
    assert said == "The first is a refresh token, where an access token belongs."


def test_a_missing_scope():
    more = mint(
        {
            "iss": "sms-gate.app",
            "sub": "F940DD",
            "user_id": "F940DD",
            "exp": T + 840,
            "scopes": ["messages:send", "devices:list"],
        }
    )
    assert sentence_of(SMSGATE, more) == "The first lacks the permission devices:list."
    assert sentence_of(more, SMSGATE) == "The second lacks the permission devices:list."


def test_a_token_cut_short():
    assert sentence_of(INFOBIP, INFOBIP[:-20]) == "The second was cut short: the last 20 characters are missing."


@pytest.mark.parametrize(
    ("one", "other", "sentence"),
    [
        (INFOBIP_KEY, f"{INFOBIP_KEY[:30]}…", "The second was cut short: the last 39 characters are missing."),
        (INFOBIP, INFOBIP, "Both are the same value, with no other difference."),
        (INFOBIP, f"\u200b{INFOBIP}", "Both are the same value, but the second copy contains hidden characters."),
        (f"Authorization: App {INFOBIP_KEY}", f"Authorization: Bearer {INFOBIP_KEY}",
         "Both are the same value. It travelled in different forms: Authorization: App and Authorization: Bearer."),
        (f"curl https://gateway.seven.io/api/balance -H 'X-Api-Key: {SEVEN_KEY}'",
         f"curl https://gateway.sms77.io/api/balance -H 'X-Api-Key: {SEVEN_KEY}'",
         "Both are the same value. The requests went to different hosts: gateway.seven.io and gateway.sms77.io."),
        (SMSGATE_EXPIRED, mint({"iss": "sms-gate.app", "user_id": "F940DD", "exp": T + 60, "scopes": BOTH}),
         "The first has expired, the other has not."),
        (INFOBIP, NOBODY, "They belong to"),
        (mint({"iss": "a", "aud": "x", "exp": T + 9}), mint({"iss": "a", "aud": "y", "exp": T + 9}),
         'They name a different audience: "x" and "y".'),
        (INFOBIP_KEY, INFOBIP, "They are of different kinds: “Infobip API key” and “Infobip access token”."),
        ("Hello there, how are you?", INFOBIP, "Only the second contains a key, token or password."),
        ("Hello there, how are you?", "Good morning!", "Neither contains a key, token or password that could be compared."),
    ],
)  # fmt: skip
def test_the_sentence_names_the_difference(one, other, sentence):
    said = sentence_of(one, other)
    if sentence == "They belong to":
        assert said.startswith(("They belong to", "They name a different issuer"))
    else:
        assert said == sentence


def test_differences_come_first_and_no_secret_is_shown():
    said = compared(f"Basic {basic('ana', 'pa55-w0rd')}", f"Authorization: Basic {basic('ana', 'other-w0rd')}")
    same = [row.same for row in said.rows]
    assert same == sorted(same)
    shown = say(said.sentence, ENGLISH) + "".join(first + second for first, second in rows_of(said).values())
    assert "w0rd" not in shown
    assert "sha256" not in shown


def test_keys_are_compared_by_fingerprint():
    rows = rows_of(compared(f"X-Api-Key: {SEVEN_KEY}", f"X-Api-Key: {HEX32}"))
    first, second = rows["Fingerprint"]
    assert first.startswith("sha256:")
    assert first != second
    assert rows["Length"] == ("64 characters", "32 characters")


def test_how_much_of_a_password_is_missing_is_not_told():
    said = compared(f"Basic {basic('ana', 'pa55-w0rd-99')}", f"Basic {basic('ana', 'pa55-w0rd')}")
    assert "missing" not in say(said.sentence, ENGLISH)
    assert rows_of(said)["Length"] == ("", "")
