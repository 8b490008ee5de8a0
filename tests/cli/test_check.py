"""``smsauth check`` with conditions to fail on, in the forms of pipelines; with a real Secret Service."""

from __future__ import annotations

import argparse
from datetime import UTC, datetime, timedelta
from xml.etree import ElementTree as ET

import pytest

from smsauth_gui.adapters.store import open_store
from smsauth_gui.cli.check import fail_on
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.secret import Secret


@pytest.fixture
def acme(smsauth, practice, secret_service):
    """An account with a key that works."""
    smsauth("connect", "seven", "api_key", "--sandbox-base", practice, "--name", "acme")


@pytest.fixture
def check(smsauth, practice):
    """Check all while a practice scenario goes wrong."""

    def run(*words: str, scenario: str = "", as_json: bool = True):
        base = f"{practice}/s/{scenario}" if scenario else practice
        return smsauth("check", "--all", "--sandbox-base", base, *words, as_json=as_json)

    return run


@pytest.mark.parametrize(
    ("scenario", "condition"),
    [("expired", "expired"), ("revoked", "revoked"), ("missing_scope", "scope"), ("down", "unknown")],
)
def test_each_condition_fails_alone(check, smsauth, practice, secret_service, scenario, condition):
    smsauth("connect", "smsgate", "jwt", "--sandbox-base", practice, "--name", "phone")
    every = {"expired", "revoked", "scope", "unknown"}
    ran = check("--fail-on", ",".join(sorted(every)), scenario=scenario)
    (row,) = ran.json["accounts"]
    assert (ran.status, ran.json["ok"], row["conditions"], row["fails"]) == (1, False, [condition], [condition])
    others = check("--fail-on", ",".join(sorted(every - {condition})), scenario=scenario)
    assert (others.status, others.json["ok"], others.json["accounts"][0]["fails"]) == (0, True, [])


def test_what_is_fine_fails_on_nothing(check, acme):
    ran = check("--fail-on", "expired,expiring:14d,revoked,scope,unknown")
    assert (ran.status, ran.json["ok"]) == (0, True)
    assert ran.json["accounts"][0]["conditions"] == []
    assert check("--fail-on", "expired", as_json=False).out == "acme  accepted  ok\n"


def test_without_conditions_what_was_not_accepted_fails(check, acme):
    assert check().status == 0
    ran = check(scenario="revoked")
    assert (ran.status, ran.json["accounts"][0]["fails"]) == (1, ["revoked"])


@pytest.mark.parametrize(("span", "fails"), [("14d", ["expiring"]), ("24h", []), ("", ["expiring"])])
def test_what_ends_soon_and_is_renewed_by_nothing_is_expiring(check, practice, secret_service, span, fails):
    now = datetime.now(UTC)
    grant = Grant(Secret("token-0123456789"), now, expires_at=now + timedelta(days=3))
    account = Account("sim", "onlinesim", "oauth2_implicit", grant=grant, practice=True)
    store = open_store(secret_service)
    store.save(account)
    store.close()
    ran = check("--fail-on", f"expiring:{span}" if span else "expiring")
    assert (ran.status, ran.json["accounts"][0]["fails"]) == (len(fails), fails)


def test_a_token_that_renews_itself_is_not_expiring(check, smsauth, practice, secret_service):
    smsauth("connect", "smsgate", "jwt", "--sandbox-base", practice, "--name", "phone")
    assert check("--fail-on", "expiring:14d").status == 0


def test_junit_and_github_speak_of_the_same(check, acme):
    ran = check("--fail-on", "revoked", "--format", "junit", scenario="revoked", as_json=False)
    (case,) = ET.fromstring(ran.out.encode())[0]  # noqa: S314 - see above
    assert (ran.status, case.get("name"), case.get("classname"), case[0].get("type")) == (
        1,
        "acme",
        "seven.api_key",
        "revoked",
    )
    ran = check("--fail-on", "revoked", "--format", "github", scenario="revoked", as_json=False)
    assert (ran.status, ran.out.startswith("::error title=smsauth%3A acme (revoked)::")) == (1, True)
    # What was refused is not sent again by itself: that is told, and fails only where it is asked for.
    ran = check("--format", "github", as_json=False)
    assert (ran.status, ran.out.startswith("::warning title=smsauth%3A acme (credential.rejected)::")) == (0, True)


def test_the_json_form_is_the_json_answer(check, acme):
    assert check("--format", "json", as_json=False).json.keys() == check().json.keys()
    assert check("--format", "junit").status == 2


@pytest.mark.parametrize("words", ["gone", "expired:3d", "expiring:soon", "expiring:", ""])
def test_an_unknown_condition_is_wrong_usage(words):
    with pytest.raises(argparse.ArgumentTypeError):
        fail_on(words)


def test_an_unknown_account_is_wrong_usage(smsauth, acme):
    ran = smsauth("check", "nobody")
    assert (ran.status, "there are: acme" in ran.err) == (2, True)
