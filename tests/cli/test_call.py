"""``smsauth call``: one test call for an account, for values given once, or for a token that was handed over."""

from __future__ import annotations

import json

import pytest

from smsauth_gui.sandbox import directory


@pytest.fixture
def values(practice):
    """The field values that the practice providers accept, as words for the command."""
    providers = directory(practice)["providers"]

    def words(provider: str, method: str) -> list[str]:
        credentials = {**providers[provider]["credentials"][method]}
        credentials.pop("modes", None)
        common = ["--provider", provider, "--method", method, "--sandbox-base", practice]
        return common + [word for name, value in credentials.items() for word in ("--set", f"{name}=text:{value}")]

    return words


def test_a_call_with_values_given_once(smsauth, values):
    ran = smsauth("call", *values("seven", "api_key"))
    assert (ran.status, ran.json["verdict"], ran.json["identity"]["balance"]) == (0, "accepted", "290.67")
    assert ran.json["response"]["status"] == 200
    assert {"ms", "bytes"} <= set(ran.json["response"])
    assert smsauth("accounts").json["accounts"] == []


def test_a_call_that_needs_a_token_gets_one_and_ends_it(smsauth, values):
    for _ in range(2):  # the provider allows one session only: an open one would refuse the second
        assert smsauth("call", *values("infobip", "ibsso")).json["verdict"] == "accepted"


def test_the_request_is_shown_without_the_secret(smsauth, values, practice):
    key = directory(practice)["providers"]["seven"]["credentials"]["api_key"]["api_key"]
    ran = smsauth("call", *values("seven", "api_key"))
    assert key not in ran.out + ran.err
    assert "/balance" in json.dumps(ran.json["request"])


def test_parameters_are_filled(smsauth, values):
    given = ("--set", "param.region_code=DE", "--set", "param.type=MOBILE")
    ran = smsauth("call", *values("sinch", "basic"), *given, "available_numbers")
    assert ran.json["verdict"] == "accepted"
    assert "regionCode=DE" in ran.json["request"]["url"]


def test_a_refused_key_is_rejected_and_status_one(smsauth, practice):
    words = ("--provider", "seven", "--method", "api_key", "--sandbox-base", practice, "--set", "api_key=wrong")
    ran = smsauth("call", *words)
    assert (ran.status, ran.json["verdict"]) == (1, "rejected")
    assert ran.json["advice"]


def test_a_token_that_was_handed_over_is_tried_and_never_stored(smsauth, practice):
    words = ("--provider", "seven", "--sandbox-base", practice, "--scheme", "Bearer", "--set", "access_token=nonsense")
    ran = smsauth("call", *words)
    assert (ran.status, ran.json["verdict"]) == (1, "rejected")
    assert smsauth("accounts").json["accounts"] == []


def test_the_archive_of_a_call_is_redacted_and_diagnosed_alike(smsauth, practice, tmp_path):
    archive = tmp_path / "call.har"
    words = ("--provider", "seven", "--method", "api_key", "--sandbox-base", practice, "--har", str(archive))
    ran = smsauth("call", *words, "--set", "api_key=a wrong key that is nobody's")
    assert "a wrong key" not in archive.read_text()
    again = smsauth("diagnose", f"@{archive}", "--provider", "seven", "--method", "api_key").json
    assert (again["verdict"], again["cause"]) == (ran.json["verdict"], ran.json["cause"])


def test_what_costs_money_is_not_sent_without_a_yes(smsauth, practice):
    words = ("--provider", "smsgate", "--method", "basic", "--sandbox-base", practice)
    filled = ("--set", "param.text=hi", "--set", "param.phone_numbers=+15550100")
    ran = smsauth("call", *words, *filled, "send_message")
    assert (ran.status, ran.json["request"]) == (1, None)
    assert "cost" in ran.json["detail"]["needs_confirmation"]
    sent = smsauth("call", *words, *filled, "--yes-really", "send_message")
    assert (sent.status, sent.json["verdict"]) == (0, "accepted")


@pytest.mark.parametrize(
    "words",
    [
        (),
        ("nobody",),
        ("--provider", "nobody"),
        ("--provider", "seven"),
        ("--provider", "seven", "--method", "nothing"),
        ("--provider", "seven", "--method", "oauth2_code", "--set", "client_id=x"),
        ("--provider", "seven", "--method", "api_key", "--set", "api_key=x", "--set", "odd=y"),
        ("--provider", "seven", "--method", "api_key", "--set", "api_key"),
    ],
)
def test_wrong_words_are_wrong_usage(smsauth, words):
    ran = smsauth("call", *words)
    assert (ran.status, ran.out) == (2, "")
    assert ran.err.startswith("smsauth call: ")
