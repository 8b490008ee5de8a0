"""What reports and comparisons are made of: a pasted text or an account, masked."""

from __future__ import annotations

import json
from datetime import timedelta

from smsauth_gui.core.clues.inspection import Question, inspect
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.http import Exchange, Failure
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.services.material import (
    account_secrets,
    compared_exchange,
    credential_text,
    of_account,
    of_sign_in,
    of_text,
    owner_of,
    secrets_of,
    shown_exchange,
)
from smsauth_gui.services.outcome import Outcome
from smsauth_gui.wording.language import ENGLISH
from smsauth_gui.wording.replies import reply
from smsauth_gui.wording.report import build, plain
from tests.core.exchanges import CATALOG, LONG_KEY, NOW, get

PASTED = f"curl -H 'X-Api-Key: {LONG_KEY}' https://gateway.seven.io/api/balance\nHTTP/1.1 200 OK\n\n900"


def archive(*hosts: str) -> str:
    """An archive with one request to each host; the last one fails."""
    entries = [
        {"startedDateTime": (NOW + timedelta(seconds=number)).isoformat(),
         "request": {"method": "GET", "url": f"https://{host}/x/{number}", "headers": []},
         "response": {"status": 401, "headers": [], "content": {"text": ""}}}
        for number, host in enumerate(hosts)
    ]  # fmt: skip
    return json.dumps({"log": {"entries": entries}})


def test_a_text_is_told_with_its_owner_and_without_its_secret():
    question = Question(PASTED, NOW)
    found = inspect(question, CATALOG)
    material = of_text(question, found, CATALOG)
    assert owner_of(found) == "seven"
    assert material.provider is not None
    assert (material.provider.id, material.diagnosis, material.made_at) == ("seven", found.diagnosis, NOW)
    assert [secret.reveal() for secret in secrets_of(found)] == [LONG_KEY]
    (exchange,) = material.exchanges
    assert exchange == shown_exchange(found, CATALOG)
    assert LONG_KEY not in str(exchange.request.headers)


def test_no_time_is_told_of_a_text_that_tells_none():
    question = Question(PASTED, NOW)
    assert "Oct 2026" not in reply(of_text(question, inspect(question, CATALOG), CATALOG), ENGLISH)


def test_the_corrected_request_is_told():
    sent = "curl -H 'Authorization: Bearer 0123456789abcdef0123456789abcdef-01234567-89ab-cdef-0123-456789abcdef'"
    question = Question(f"{sent} https://x.api.infobip.com/sms/3/logs\n\n< HTTP/1.1 401 Unauthorized\n", NOW)
    found = inspect(question, CATALOG)
    assert found.repair is not None
    assert of_text(question, found, CATALOG).repair == found.repair


def test_what_was_masked_before_is_no_secret():
    found = inspect(Question(PASTED.replace(LONG_KEY, "•••• sha256:928668366249"), NOW), CATALOG)
    assert secrets_of(found) == ()


def test_a_plain_word_in_a_secrets_place_keeps_no_report_from_being_made():
    found = inspect(Question("$token = 'token';\n401 Unauthorized", NOW), CATALOG)
    assert secrets_of(found) == ()


def test_of_an_archive_every_exchange_of_a_walk_is_told():
    question = Question(archive("www.example.com", "gateway.seven.io"), NOW)
    told = of_text(question, inspect(question, CATALOG), CATALOG).exchanges
    assert [one.request.host for one in told] == ["www.example.com", "gateway.seven.io"]
    assert [one.started for one in told] == [NOW, NOW + timedelta(seconds=1)]


def test_of_a_long_archive_only_what_the_provider_was_asked_up_to_the_failure():
    question = Question(archive(*["www.example.com"] * 20, *["gateway.seven.io"] * 12), NOW)
    told = of_text(question, inspect(question, CATALOG), CATALOG).exchanges
    assert [one.request.url.rpartition("/")[2] for one in told] == [str(number) for number in range(22, 32)]


def test_a_request_alone_is_compared_as_one_without_an_answer():
    found = inspect(Question("nothing", NOW), CATALOG)
    exchange = compared_exchange(found, get("https://gateway.seven.io/api/balance"), CATALOG)
    assert exchange is not None
    assert exchange.status == 0
    assert compared_exchange(found, None, CATALOG) is None


def test_an_account_is_told_by_its_token_or_its_key():
    key = Account("acme", "seven", "api_key", secrets={"api_key": Secret(LONG_KEY)})
    token = Account("acme", "seven", "oauth2_code", grant=Grant(Secret("token-1"), NOW, refresh_token=Secret("next-1")))
    assert (credential_text(key), credential_text(token)) == (LONG_KEY, "token-1")
    assert credential_text(Account("acme", "seven", "api_key")) == ""
    assert {secret.reveal() for secret in account_secrets(token)} == {"token-1", "next-1"}
    material = of_account(token, CATALOG, None, (), lambda: NOW)
    assert material.reading is not None
    assert (material.reading.kind, material.exchanges, material.diagnosis) == ("opaque", (), None)


def test_a_sign_in_is_told_with_its_whole_walk():
    walk = (Exchange(get("https://www.example.com/authorize"), Failure("flow.timeout"), NOW, "authorize"),)
    outcome = Outcome(False, Diagnosis("flow.timeout"), exchanges=walk)
    material = of_sign_in(outcome, CATALOG["seven"], CATALOG, lambda: NOW)
    report = build(material, ENGLISH)
    assert report.title == "A sign-in at seven"
    assert [section.title for section in report.sections] == ["Verdict", "Exchange", "Codes"]
    assert "https://www.example.com/authorize" in plain(report, ())
