"""Tokens taken apart to the last readable part."""

from __future__ import annotations

import json
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsauth_gui.core.paste.read import read
from smsauth_gui.core.token import jwt
from smsauth_gui.core.token.jwt import (
    Members,
    Number,
    decode_segment,
    exact,
    moment,
    number,
    plain,
    read_json,
    take_apart,
)
from tests.core.minted import INFOBIP, NOW, SMSGATE, T, b64, catalog, codes, mint


def is_strict(parts: jwt.JwtParts) -> bool:
    """Three base64url segments, header and payload JSON objects, ``alg``; the signature may be empty."""
    return parts.form == "jws" and parts.payload is not None and set(parts.damage) <= {("signature", "empty")}


def pairs(parts: jwt.JwtParts) -> list[str]:
    assert parts.payload is not None
    return parts.payload.names()


def test_a_whole_token_is_strict_and_has_its_parts_in_order():
    parts = take_apart(INFOBIP)
    assert is_strict(parts)
    assert parts.form == "jws"
    assert parts.header is not None
    assert parts.header.names() == ["kid", "typ", "alg"]
    assert pairs(parts) == ["sub", "iss", "exp", "iat", "jti"]
    assert len(decode_segment(parts.segments[2])[0] or b"") == 32
    assert parts.damage == ()


def test_duplicates_stay_and_the_last_one_counts():
    parts = take_apart(mint('{"sub":"a","sub":"b","exp":1}'))
    assert pairs(parts) == ["sub", "sub", "exp"]
    assert parts.payload is not None
    assert parts.payload.get("sub") == "b"
    assert "jwt.duplicate_claim" in codes(read(mint('{"sub":"a","sub":"b"}'), catalog=catalog(), now=NOW))


def test_numbers_keep_every_digit():
    parts = take_apart(mint('{"id":9223372036854775809,"f":1.10,"e":1E400}'))
    assert parts.payload is not None
    assert [exact(value) for _, value in parts.payload.pairs] == ["9223372036854775809", "1.10", "1E400"]
    assert plain(parts.payload) == {"id": 9223372036854775809, "f": 1.1, "e": "1E400"}


@pytest.mark.parametrize(
    ("segment", "flaw"),
    [
        ("eyJhIjoxfQ", None),
        ("eyJhIjoxfQ==", "padding"),
        ("a+/b", "plain_base64"),
        ("a b", "alphabet"),
        ("ä", "alphabet"),
        ("abcde", "cut"),
        ("eyJhIjoxfR", "trailing_bits"),
        ("", None),
    ],
)
def test_what_is_wrong_with_a_segment_is_named(segment: str, flaw: str | None):
    assert decode_segment(segment)[1] == flaw


def test_each_damaged_segment_is_named_and_the_others_are_read():
    header, payload, signature = SMSGATE.split(".")
    assert take_apart(f"!!.{payload}.{signature}").damaged() == ("header",)
    assert take_apart(f"{header}.!!.{signature}").damaged() == ("payload",)
    assert take_apart(f"{header}.{payload}.!!").damaged() == ("signature",)
    assert pairs(take_apart(f"!!.{payload}.")) == ["iss", "sub", "iat", "jti", "user_id", "exp", "scopes"]


def test_the_beginning_of_a_cut_payload_is_read():
    header, payload, _ = SMSGATE.split(".")
    parts = take_apart(f"{header}.{payload[:80]}")
    assert pairs(parts)[:2] == ["iss", "sub"]
    assert not is_strict(parts)


@pytest.mark.parametrize("payload", ["[1]", '"text"', "1", "null", "true"])
def test_a_payload_that_is_no_object_is_shown_as_it_is(payload: str):
    parts = take_apart(mint(payload))
    assert parts.payload is None
    assert parts.payload_text == payload
    assert "jwt.payload_not_object" in codes(read(mint(payload), catalog=catalog(), now=NOW))


@pytest.mark.parametrize("payload", ['{"a":NaN}', '{"a":Infinity}', '{"a":01}', "{'a':1}", '{"a":1}}'])
def test_what_only_looks_like_json_is_none(payload: str):
    assert not is_strict(take_apart(mint(payload)))
    with pytest.raises(ValueError, match=r"."):
        read_json(payload)


def test_bytes_that_are_no_utf_8_are_named():
    parts = take_apart(f"{b64('{}')}.{b64(b'{' + bytes([0xFF]) + b'}')}.x")
    assert parts.damage == (
        ("payload", "not_utf8"),
        ("payload", "not_json"),
        ("signature", "cut"),
        ("header", "no_alg"),
    )


def test_an_encrypted_token_has_five_parts_and_only_a_header():
    header = b64(json.dumps({"alg": "RSA-OAEP", "enc": "A256GCM"}))
    parts = take_apart(f"{header}.a.b.c.d")
    assert parts.form == "jwe"
    assert parts.header is not None
    assert parts.damage == ()
    assert take_apart(f"{header}.a.b.c").damage == (("token", "encrypted_parts"),)


def test_an_unsecured_token_may_have_no_signature():
    assert is_strict(take_apart(mint({}, {"alg": "none"}, b"")))
    assert take_apart(mint({}, {"alg": "HS256"}, b"")).damage == (("signature", "empty"),)


def test_a_header_without_algorithm_is_not_strict():
    assert take_apart(mint({}, {"typ": "JWT"})).damage == (("header", "no_alg"),)


@pytest.mark.parametrize(
    ("text", "value"),
    [("1", 1), ("-5", -5), ("1.5", 1.5), ("1e3", 1000.0), ("9" * 400, int("9" * 400)), ("1e999", float("inf"))],
)
def test_a_number_of_the_token_becomes_one_of_python(text: str, value: float):
    assert number(Number(text)) == value


def test_a_text_is_no_number():
    assert number("1790856000") is None
    assert moment("1790856000") is None


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        (str(T), NOW),
        ("0", datetime(1970, 1, 1, tzinfo=UTC)),
        (f"{T}.5", NOW.replace(microsecond=500_000)),
        ("1e99", None),
        ("-1e99", None),
        ("9" * 5000, None),
        ("99999999999999", None),
    ],
)
def test_a_time_is_read_or_left_outside_the_calendar(text: str, wanted: datetime | None):
    assert moment(Number(text)) == wanted


def test_expiry_and_claims_of_what_is_no_token_are_none():
    assert jwt.expiry("abc") is None
    assert jwt.claim_text("a.b.c", "sub") is None
    assert jwt.expiry(SMSGATE) == datetime.fromtimestamp(T + 840, UTC)
    assert jwt.claim_text(SMSGATE, "iss") == "sms-gate.app"
    assert jwt.claim_text(SMSGATE, "exp") is None


def test_an_ordinary_token_shows_nothing_but_that_nobody_checked_it():
    assert codes(read(SMSGATE, catalog=catalog(), now=NOW)) == {"jwt.not_verified"}


def test_nesting_of_ten_thousand_is_read_at_its_top():
    deep = "[" * 10_000 + "]" * 10_000
    parts = take_apart(mint(f'{{"sub":"a","x":{deep},"exp":1}}'))
    assert pairs(parts) == ["sub", "x", "exp"]


@given(st.text(max_size=200))
def test_taking_apart_never_raises(text: str):
    take_apart(text)
    take_apart(f"eyJ{text}.{text}.{text}")
    decode_segment(text)


@given(
    st.dictionaries(
        st.text(),
        st.recursive(st.text() | st.integers() | st.none(), lambda inner: st.lists(inner, max_size=3)),
        max_size=4,
    )
)
def test_what_was_minted_is_read_back(claims: dict[str, object]):
    parts = take_apart(mint(claims))
    assert parts.payload is not None
    assert plain(parts.payload) == claims
    assert json.loads(exact(parts.payload)) == claims
    assert isinstance(parts.payload, Members)
