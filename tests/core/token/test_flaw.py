"""What copying does to a credential, and what it does not."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsauth_gui.core.token.flaw import CUT, PLACEHOLDER, decoded, flaw_of, is_redacted, token_flaw, whole_length
from smsauth_gui.core.values.statement import Statement, statement
from tests.core.exchanges import HEX40, INFOBIP_KEY, LONG_KEY, PLAN_TOKEN, smsgate_token
from tests.core.minted import catalog

VOCABULARY = catalog().vocabulary
KEY = r"[0-9a-f]{32}-[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}"


@pytest.mark.parametrize(
    "value", [HEX40, INFOBIP_KEY, LONG_KEY, PLAN_TOKEN, smsgate_token(), "w1_dz2-jh3a81f", "a%b", "p@ss:w/rd+="]
)
def test_a_good_value_has_no_flaw(value: str) -> None:
    assert flaw_of(value, VOCABULARY) == ""


@pytest.mark.parametrize(
    ("value", "flaw"),
    [
        (f'"{HEX40}"', "quotes around it"),
        (f"“{HEX40}”", "quotes around it"),
        (f"'{HEX40}", "quotes around it"),
        (f"Bearer {HEX40}", "a scheme word doubled"),
        (f"Authorization: Bearer {HEX40}", "the header's name inside"),
        (f"{HEX40[:20]}\n{HEX40[20:]}", "a line break inside"),
        (f"{HEX40[:20]} {HEX40[20:]}", "white space inside"),
        (f"{HEX40} ", "white space around it"),
        (f"{HEX40[:20]}\u200b{HEX40[20:]}", "a hidden character"),
        ("abc%2Bdef%3D", "url-encoded"),
        (f"{HEX40[:20]}...", CUT),
        (smsgate_token()[:-5], CUT),
        (f"{HEX40},", "a punctuation mark at its end"),
        ("YOUR_API_KEY", PLACEHOLDER),
        ("<api-key>", PLACEHOLDER),
        ("{{apikey}}", PLACEHOLDER),
        ("${TOKEN}", PLACEHOLDER),
        ("xxxxxxxx-xxxx", PLACEHOLDER),
        ("insert key here", PLACEHOLDER),
        ("undefined", PLACEHOLDER),
        ("process.env.KEY", PLACEHOLDER),
    ],
)
def test_a_flaw_is_named(value: str, flaw: str) -> None:
    assert flaw_of(value, VOCABULARY) == flaw


@pytest.mark.parametrize("value", ["[REDACTED]", "<redacted>", "••••", "abc*****xyz", "•••• sha256:0123456789ab"])
def test_what_somebody_blacked_out_is_no_flaw(value: str) -> None:
    assert is_redacted(value)


def test_a_missing_end_is_counted() -> None:
    assert token_flaw(smsgate_token()) is None
    assert token_flaw(smsgate_token()[:-8]) == statement("evidence.cut_signature", alg="HS256", whole=32, length=26)
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
    assert isinstance(flaw_of(text, VOCABULARY), str)
    assert isinstance(token_flaw("eyJ" + text), Statement | None)
    assert isinstance(decoded(text), str)
    assert whole_length(text, KEY) in {0, len(INFOBIP_KEY)}
