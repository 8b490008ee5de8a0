"""What is accepted of a token answer, and where its expiry is known from."""

import base64
import json
from datetime import UTC, datetime, timedelta

import pytest

from smsauth_gui.core.grant.token_answer import Asked, id_token_of, read_token
from smsauth_gui.core.provider.schema import TokenAnswer
from smsauth_gui.core.values.credential import Grant
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.http import Response
from smsauth_gui.core.values.secret import Secret

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
GRANT = Grant(Secret("old"), NOW, refresh_token=Secret("r1"), scopes_requested=("a", "b"), scopes_granted=("a",))


def read(data: object, asked: Asked = Asked(("sms",))) -> Grant:
    return read_token(TokenAnswer(), Response(200, (), json.dumps(data).encode()), asked, NOW)


def test_a_token_answer_is_read_with_the_source_of_its_expiry():
    grant = read(
        {"access_token": "t", "token_type": "bearer", "expires_in": 3600, "refresh_token": "r", "scope": "sms x"}
    )
    assert grant.expires_at == NOW + timedelta(hours=1)
    assert grant.expires_from == "expires_in"
    assert grant.scopes_granted == ("sms", "x")
    assert grant.refreshable
    assert not grant.scopes_assumed


def test_a_missing_scope_means_what_was_asked():
    grant = read({"access_token": "t"})
    assert (grant.scopes_granted, grant.scopes_assumed) == (("sms",), True)
    assert (grant.expires_at, grant.expires_from) == (None, "unknown")


def test_an_absolute_expiry_is_trusted_more_than_a_relative_one():
    grant = read({"access_token": "t", "expires_in": 9999, "expires_at": "2026-10-01T12:15:00Z"})
    assert (grant.expires_at, grant.expires_from) == (NOW + timedelta(minutes=15), "expires_at")
    stamp = int((NOW + timedelta(minutes=5)).timestamp())
    assert read({"access_token": "t", "expires_at": stamp}).expires_at == NOW + timedelta(minutes=5)


def test_the_tokens_own_claim_is_trusted_most():
    claims = base64.urlsafe_b64encode(b'{"exp":1790856000,"jti":"j1"}').rstrip(b"=").decode()
    grant = read({"access_token": f"eyJhbGciOiJIUzI1NiJ9.{claims}.c2ln", "expires_in": 5})
    assert grant.expires_from == "claim"
    assert grant.expires_at == datetime.fromtimestamp(1790856000, UTC)
    assert grant.token_id == "j1"


def test_a_default_lifetime_is_used_last():
    grant = read({"access_token": "t"}, Asked((), lifetime_s=60))
    assert (grant.expires_at, grant.expires_from) == (NOW + timedelta(seconds=60), "default")


@pytest.mark.parametrize("value", [-1, "soon", True, 1e300, None, [], "1e5"])
def test_a_nonsensical_lifetime_is_unknown(value):
    assert read({"access_token": "t", "expires_in": value}).expires_from == "unknown"


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"[]", b"{}", b'{"access_token":""}', b'{"access_token":5}', b"[" * 100_000]
)
def test_an_answer_without_a_token_is_invalid(body):
    with pytest.raises(Problem, match=r"oauth\.response_invalid"):
        read_token(TokenAnswer(), Response(200, (), body), Asked(), NOW)


def test_a_refresh_keeps_what_the_answer_does_not_repeat():
    grant = read({"access_token": "new"}, Asked(previous=GRANT))
    assert grant.refresh_token == Secret("r1")
    assert (grant.scopes_requested, grant.scopes_granted) == (("a", "b"), ("a",))
    rotated = read({"access_token": "new", "refresh_token": "r2"}, Asked(previous=GRANT))
    assert rotated.refresh_token == Secret("r2")


@pytest.mark.parametrize("body", [b"", b"[]", b"{}", b'{"id_token": null}', b"[" * 100_000])
def test_an_answer_without_an_id_token_has_none(body):
    assert id_token_of(body) == ""


def test_the_id_token_stands_beside_the_token():
    assert id_token_of(b'{"access_token": "t", "id_token": "a.b.c"}') == "a.b.c"


@pytest.mark.parametrize("token", ["a b", "a\n", " t", "t\x00", "t\x7f", "töken", "t\u202e", "\tt"])
def test_a_token_that_no_header_can_carry_is_none(token):
    with pytest.raises(Problem, match=r"oauth\.response_invalid") as caught:
        read({"access_token": token})
    assert caught.value.detail["reason"] == "token_unusable"
    assert token not in repr(caught.value)


@pytest.mark.parametrize("kind", ["mac", "MAC", "DPoP", "pop", "N_A"])
def test_a_token_that_needs_a_proof_is_none(kind):
    with pytest.raises(Problem, match=r"oauth\.response_invalid") as caught:
        read({"access_token": "t", "token_type": kind})
    assert caught.value.detail == {"reason": "token_type", "type": kind}


@pytest.mark.parametrize("kind", ["bearer", "Bearer", "BEARER", "jwt", ""])
def test_other_words_for_the_type_stay_as_they_are(kind):
    assert read({"access_token": "t", "token_type": kind}).token_type == (kind or "Bearer")


@pytest.mark.parametrize("seconds", [10**400, -1, float("nan"), float("inf"), True])
def test_a_lifetime_that_no_time_can_hold_is_unknown(seconds):
    assert read({"access_token": "t", "expires_in": seconds}).expires_at is None


@pytest.mark.parametrize("stamp", [0, -1])
def test_an_expiry_before_all_time_is_written_for_none(stamp):
    assert read({"access_token": "t", "expires_at": stamp}).expires_from == "unknown"


@pytest.mark.parametrize("value", ["5", "[]", '["a.b.c"]', '""', "{}", "false", "0"])
def test_what_stands_in_the_place_of_an_id_token_is_refused(value):
    with pytest.raises(Problem, match=r"oauth\.response_invalid") as caught:
        id_token_of(f'{{"access_token": "t", "id_token": {value}}}'.encode())
    assert caught.value.detail == {"reason": "id_token_unreadable"}


@pytest.mark.parametrize("kind", [["mac"], {"a": 1}, 5, False, []])
def test_a_type_that_is_no_word_is_refused(kind):
    with pytest.raises(Problem, match=r"oauth\.response_invalid") as caught:
        read({"access_token": "t", "token_type": kind})
    assert caught.value.detail["reason"] == "token_type_no_word"


@pytest.mark.parametrize("token", ["re fresh\n", "\x00", " ", "r\u00e9", "r\u202e"])
def test_a_refresh_token_that_cannot_be_sent_is_none(token):
    assert not read({"access_token": "t", "refresh_token": token}).refreshable
    assert read({"access_token": "t", "refresh_token": token}, Asked(previous=GRANT)).refresh_token == Secret("r1")
