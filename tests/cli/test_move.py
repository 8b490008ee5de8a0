"""``smsauth move``: the login is kept until the token works."""

from __future__ import annotations

import pytest


@pytest.fixture
def phone(smsauth, practice, secret_service):
    """An account with user name and password."""
    smsauth("connect", "smsgate", "basic", "--sandbox-base", practice, "--name", "phone")


def method(smsauth) -> str:
    (row,) = smsauth("accounts").json["accounts"]
    assert row["name"] == "phone"
    return str(row["method"])


def test_an_account_moves_to_a_token(smsauth, practice, phone):
    ran = smsauth("move", "phone", "jwt", "--sandbox-base", practice)
    assert (ran.status, ran.json["ok"], ran.json["account"], ran.json["method"]) == (0, True, "phone", "jwt")
    assert method(smsauth) == "jwt"
    assert smsauth("call", "phone", "--sandbox-base", practice).json["verdict"] == "accepted"


def test_the_old_way_stays_when_the_new_one_does_not_work(smsauth, practice, phone):
    ran = smsauth("move", "phone", "jwt", "--sandbox-base", f"{practice}/s/down")
    assert (ran.status, ran.json["ok"]) == (1, False)
    assert method(smsauth) == "basic"


@pytest.mark.parametrize(
    ("words", "told"),
    [
        (("nobody", "jwt"), "there are: phone"),
        (("phone", "x"), "has no method 'x'; there are: "),
        (("phone", "basic"), "it can move to: jwt"),
    ],
)
def test_what_is_not_there_is_wrong_usage(smsauth, phone, words, told):
    ran = smsauth("move", *words)
    assert (ran.status, told in ran.err) == (2, True)
