"""What a paste without an exchange comes down to, and what decides about a token without scopes."""

from __future__ import annotations

from datetime import datetime, timedelta

import pytest
from msgspec.structs import replace

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.paste.read import read
from smsauth_gui.core.paste.summary import Summary, deciding_role, expired_before, summarised
from smsauth_gui.core.values.reading import Reading
from tests.core.minted import (
    INFOBIP,
    INFOBIP_KEY,
    NOBODY,
    NOW,
    SEVEN_TOKEN,
    SMSGATE,
    SMSGATE_EXPIRED,
    T,
    catalog,
    mint,
)


def pasted(text: str, at: datetime = NOW) -> Reading:
    return read(text, catalog=catalog(), now=NOW, at=at)


def summary(text: str, at: datetime = NOW, owner: str = "") -> Summary:
    reading = pasted(text, at)
    cards = reading.items or ((reading,) if reading.secret is not None else ())
    return summarised(reading, cards, at, owner)


@pytest.mark.parametrize(
    ("text", "case", "span", "owner"),
    [
        (INFOBIP, "valid", timedelta(hours=1), ""),
        (SMSGATE_EXPIRED, "expired", timedelta(seconds=3000), ""),
        (mint({"iss": "x", "nbf": T + 60, "exp": T + 900}), "not_yet_valid", timedelta(seconds=60), ""),
        (mint({"iss": "x", "iat": T - 60}), "no_expiry", timedelta(), ""),
        (mint({"exp": T + 60}, {"alg": "none"}, b""), "valid_unsigned", timedelta(seconds=60), ""),
        (INFOBIP_KEY, "owner_certain", timedelta(), "infobip"),
        (SEVEN_TOKEN, "nothing_told", timedelta(), ""),
        (f'{{"access_token": "{SEVEN_TOKEN}", "expires_in": 60}}', "receipt_unknown", timedelta(), ""),
        ("https://x/cb?code=abcdef123&state=1", "redirect", timedelta(), ""),
        ("https://x/cb?error=access_denied&state=1", "redirect_error", timedelta(), ""),
        ('{"error": "invalid_client"}', "error_answer", timedelta(), ""),
        ("curl https://example.com/x", "no_credential", timedelta(), ""),
        ("hello world there", "unknown", timedelta(), ""),
    ],
)
def test_each_kind_of_paste_is_one_case(text: str, case: str, span: timedelta, owner: str) -> None:
    found = summary(text)
    assert (found.case, found.span, found.owner) == (case, span, owner)


def test_the_moment_decides_what_was_valid_then() -> None:
    assert summary(SMSGATE_EXPIRED, NOW - timedelta(seconds=3600)).case == "valid"
    assert summary(SMSGATE_EXPIRED, NOW - timedelta(seconds=3600)).span == timedelta(seconds=600)


def test_a_signature_that_does_not_fit_says_more_than_any_date() -> None:
    reading = pasted(SMSGATE_EXPIRED)
    assert summarised(reading, (reading, replace(reading, signature="invalid")), NOW) == Summary("signature_invalid")


def test_the_owner_of_the_whole_paste_speaks_for_what_tells_nothing() -> None:
    found = summary(SEVEN_TOKEN, owner="seven")
    assert (found.case, found.owner) == ("owner_probable", "seven")


def test_an_encrypted_token_says_that_it_cannot_be_read() -> None:
    assert summarised(Reading("jwe"), (Reading("jwe"),), NOW).case == "encrypted"


def test_how_long_a_token_had_expired_is_told_only_where_that_was_the_cause() -> None:
    cards = (pasted(SMSGATE_EXPIRED),)
    assert expired_before(Diagnosis("token.expired"), cards, NOW) == timedelta(seconds=3000)
    assert expired_before(Diagnosis("permission.scope"), cards, NOW) is None
    assert expired_before(None, cards, NOW) is None
    assert expired_before(Diagnosis("token.expired"), (pasted(INFOBIP),), NOW) is None


def test_a_role_decides_only_for_tokens_without_scopes_of_providers_with_roles() -> None:
    assert deciding_role(pasted(INFOBIP), catalog()["infobip"]) == "portal.user"
    assert deciding_role(pasted(SMSGATE), catalog()["smsgate"]) == ""
    assert deciding_role(pasted(NOBODY), None) == ""
    assert deciding_role(pasted(INFOBIP_KEY), catalog()["infobip"]) == ""
    assert deciding_role(replace(pasted(INFOBIP), token_kind="refresh"), catalog()["infobip"]) == ""
