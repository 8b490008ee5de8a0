"""What copying does to a credential, and what it does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsauth_gui.core.token.flaw import decoded, flaw_of, is_redacted, token_flaw, whole_length
from smsauth_gui.core.values.statement import Statement, statement
from smsauth_gui.wording.language import ENGLISH
from smsauth_gui.wording.statements import say
from tests.core.exchanges import HEX40, INFOBIP_KEY, LONG_KEY, PLAN_TOKEN, smsgate_token
from tests.core.minted import b64, catalog

VOCABULARY = catalog().vocabulary
KEY = r"[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"


@pytest.mark.parametrize(
    "value", [HEX40, INFOBIP_KEY, LONG_KEY, PLAN_TOKEN, smsgate_token(), "w1_dz2-jh3a81f", "a%b", "p@ss:w/rd+="]
)
def test_a_good_value_has_no_flaw(value: str) -> None:
    assert flaw_of(value, VOCABULARY) is None


@pytest.mark.parametrize(
    ("value", "flaw"),
    [
        (f'"{HEX40}"', "evidence.quotes"),
        (f"“{HEX40}”", "evidence.quotes"),
        (f"'{HEX40}", "evidence.quotes"),
        (f"Bearer {HEX40}", "evidence.scheme_doubled"),
        (f"Authorization: Bearer {HEX40}", "evidence.header_inside"),
        (f"{HEX40[:20]}\n{HEX40[20:]}", "evidence.line_break"),
        (f"{HEX40[:20]} {HEX40[20:]}", "evidence.space_inside"),
        (f"{HEX40} ", "evidence.space_around"),
        (f"{HEX40[:20]}\u200b{HEX40[20:]}", "evidence.hidden_character"),
        ("abc%2Bdef%3D", "evidence.url_encoded"),
        (f"{HEX40[:20]}...", "evidence.cut_short"),
        (smsgate_token()[:-5], "evidence.cut_short"),
        (f"{HEX40},", "evidence.punctuation"),
        ("YOUR_API_KEY", "evidence.placeholder"),
        ("<api-key>", "evidence.placeholder"),
        ("{{apikey}}", "evidence.placeholder"),
        ("${TOKEN}", "evidence.placeholder"),
        ("xxxxxxxx-xxxx", "evidence.placeholder"),
        ("insert key here", "evidence.placeholder"),
        ("undefined", "evidence.placeholder"),
        ("process.env.KEY", "evidence.placeholder"),
    ],
)
def test_a_flaw_is_named(value: str, flaw: str) -> None:
    assert flaw_of(value, VOCABULARY) == Statement(flaw)


@pytest.mark.parametrize("value", ["[REDACTED]", "<redacted>", "••••", "abc*****xyz", "•••• sha256:0123456789ab"])
def test_what_somebody_blacked_out_is_no_flaw(value: str) -> None:
    assert is_redacted(value)


def test_a_missing_end_is_counted() -> None:
    assert token_flaw(smsgate_token()) is None
    assert token_flaw(smsgate_token()[:-8]) == statement("evidence.cut_signature", alg="HS256", whole=32, length=26)
    header, payload, signature = smsgate_token().split(".")
    assert token_flaw(f"{header}.{payload}") == statement("evidence.cut_signed", parts=2)
    assert token_flaw(f"{header[:-3]}.{payload}.{signature}") == statement("evidence.cut_header")
    assert token_flaw(f"{header}.{payload[:-3]}.{signature}") == statement("evidence.cut_payload")
    assert token_flaw(f"{header}.{payload}.{signature[:-2]}") == statement("evidence.cut_byte")
    sealed = b64('{"alg":"dir","enc":"A256GCM"}')
    assert token_flaw(f"{sealed}.a.b.c.d") is None
    assert token_flaw(f"{sealed}.a.b.c") == statement("evidence.cut_encrypted", parts=4)
    assert whole_length(INFOBIP_KEY[:-1], KEY) == len(INFOBIP_KEY)
    assert whole_length(INFOBIP_KEY, KEY) == 0
    assert whole_length(INFOBIP_KEY[:8], KEY) == 0
    assert whole_length("abcdefgh", r"(a|b)+") == 0


def test_base64_of_text_is_told_from_a_key() -> None:
    assert decoded("dXNlcjpwYXNzd29yZA==") == "user:password"
    assert decoded(LONG_KEY) == ""
    assert decoded("not base64!") == ""


@given(st.text())
def test_any_text_can_be_looked_at(text: str) -> None:
    for flaw in (flaw_of(text, VOCABULARY), token_flaw(text), token_flaw("eyJ" + text)):
        assert flaw is None or say(flaw, ENGLISH)
    assert isinstance(decoded(text), str)
    assert whole_length(text, KEY) in {0, len(INFOBIP_KEY)}
