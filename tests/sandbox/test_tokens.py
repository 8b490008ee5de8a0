"""Sealed tokens open only for their purpose, and only whole."""

from __future__ import annotations

import uuid

import pytest

from smsauth_gui.sandbox import infobip, practice, seven, tokens


def test_a_sealed_text_opens_for_its_purpose_only() -> None:
    text = tokens.seal_facts("one", {"n": 1}, "00" * 16)
    assert tokens.unseal_facts("one", text) == {"n": 1}
    assert tokens.unseal_facts("other", text) is None


@pytest.mark.parametrize("place", [0, 20, -1])
def test_one_changed_byte_is_one_too_many(place: int) -> None:
    sealed = bytearray(tokens.seal("one", b"some facts that matter", b"\1" * 16, 16))
    sealed[place] ^= 1
    assert tokens.unseal("one", bytes(sealed), 16, 16) is None


@pytest.mark.parametrize("text", ["", "00", "not hex", "é", "00" * 31])
def test_other_texts_are_none_of_ours(text: str) -> None:
    assert tokens.unseal_facts("one", text) is None


def test_a_token_of_seven_holds_every_combination_of_scopes() -> None:
    names = tuple(seven._SCOPES)
    for scopes in ((), names[:1], names[-1:], names, (names[0], names[0])):
        text = seven._seal("access", practice.SEVEN_CLIENT, scopes, 2**32 - 1, "0011223344")
        assert seven._unseal("access", text) == (practice.SEVEN_CLIENT, tuple(dict.fromkeys(scopes)), 2**32 - 1)
        assert seven._unseal("refresh", text) is None


def test_a_session_holds_its_end_and_no_bit_of_it_can_be_changed() -> None:
    token = infobip._new_session(1_800_000_000, "0badc0de")
    assert infobip._session_end(token) == 1_800_000_000
    value = uuid.UUID(token)
    assert (value.version, value.variant) == (4, uuid.RFC_4122)
    for bit in range(128):
        assert infobip._session_end(str(uuid.UUID(int=value.int ^ (1 << bit)))) is None


def test_a_jwt_with_another_key_or_algorithm_is_refused() -> None:
    key = "a key of more than thirty-two characters"
    signed = tokens.sign({"a": 1}, key, "HS256")
    assert tokens.read_jwt(signed, key, "HS256") == {"a": 1}
    assert tokens.read_jwt(signed, key[::-1], "HS256") is None
    assert tokens.read_jwt(signed, tokens.public_key(), "RS256") is None
    for text in ("", "a.b.c", signed + "x", "é.é.é"):
        assert tokens.read_jwt(text, key, "HS256") is None
