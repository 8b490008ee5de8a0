"""One exchange in an account's name: values, diagnosis, masking, and failures that are told and never raised."""

from __future__ import annotations

from datetime import timedelta

import pytest
from msgspec.structs import replace

from smsauth_gui.core.values.credential import Account, Grant, Trust
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.http import Failure, Request, Response
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.services.ports import Cancel
from smsauth_gui.services.sending import Sender, as_text, problem_diagnosis
from tests.fakes import START

KEY = "k" * 32 + "1" * 32
ACME = Account("acme", "seven", "api_key", "seven", secrets={"api_key": Secret(KEY)})
GRANT = Grant(
    Secret("the-access-token"),
    START,
    refresh_token=Secret("the-refresh-token"),
    expires_at=START + timedelta(hours=1),
    scopes_requested=("sms", "balance"),
    scopes_granted=("sms",),
)
REQUEST = Request("GET", "https://gateway.seven.io/api/balance", (("X-Api-Key", KEY),))


def test_a_subject_joins_the_account_with_its_providers_file(bench):
    subject = bench.sender.subject(ACME)
    assert (subject.provider.id, subject.method.id, subject.mode.id) == ("seven", "api_key", "seven")
    assert KEY not in repr(subject)
    assert list(subject.secrets()) == [Secret(KEY)]


def test_everything_secret_an_account_holds_is_known_for_masking(bench):
    subject = bench.sender.subject(replace(ACME, grant=GRANT))
    assert set(subject.secrets()) == {Secret(KEY), Secret("the-access-token"), Secret("the-refresh-token")}


@pytest.mark.parametrize("gone", [{"provider": "nobody"}, {"method": "nothing"}, {"mode": "nowhere"}])
def test_what_the_file_does_not_know_is_invalid_input(bench, gone):
    with pytest.raises(Problem) as caught:
        bench.sender.subject(replace(ACME, **gone))
    assert caught.value.cause == "input.invalid"


def test_a_practice_account_goes_to_the_practice_server_and_no_other_does(bench):
    there = bench.sender.subject(replace(ACME, practice=True)).values.bases
    here = bench.sender.subject(ACME).values.bases
    root = bench.practice.start()
    assert all(address.startswith(root) for address in there.values())
    assert not any(address.startswith(root) for address in here.values())


def test_a_practice_account_follows_the_server_to_its_new_port(bench):
    """The address field of a practice account is never stored: the next run's server has another port."""
    account = bench.connect("infobip", "api_key", name="acme").account
    assert "base_url" not in account.fields
    bench.practice._root = "http://127.0.0.1:9"
    assert any("127.0.0.1:9/" in address for address in bench.sender.subject(account).values.bases.values())


def test_an_answer_is_diagnosed_and_its_copy_is_masked(bench):
    body = f'{{"amount": 1, "echo": "{KEY}"}}'.encode()
    bench.http.instead = Response(200, (("Content-Type", "application/json"), ("X-Echo", KEY)), body)
    sent = bench.sender.send(bench.sender.subject(ACME), REQUEST, "call", cancel=Cancel(), call="balance")
    assert sent.diagnosis.ok
    assert sent.response is not None
    assert KEY.encode() in sent.response.body
    shown = sent.shown.answer
    assert isinstance(shown, Response)
    for text in (repr(shown.headers), repr(shown.body), repr(sent.shown.request.headers), repr(sent)):
        assert KEY not in text
    assert (sent.exchange.purpose, sent.exchange.call_id) == ("call", "balance")


def test_a_secret_of_this_moment_is_masked_too(bench):
    request = Request("POST", "https://oauth.seven.io/token", (), b"grant_type=authorization_code&code=one-time-code")
    bench.http.instead = Response(400, (), b"the code one-time-code is used up")
    extra = {"code": Secret("one-time-code")}
    sent = bench.sender.send(bench.sender.subject(ACME), request, "token", cancel=Cancel(), extra_secrets=extra)
    assert b"one-time-code" not in (sent.shown.request.body or b"")
    assert "one-time-code" not in repr(sent.shown.answer)
    assert isinstance(sent.shown.answer, Response)
    assert b"one-time-code" not in sent.shown.answer.body


@pytest.mark.parametrize("cause", ["net.dns", "net.timeout", "tls.untrusted", "net.proxy", "answer.too_large"])
def test_a_failure_of_the_network_is_a_diagnosis_and_no_exception(bench, cause):
    bench.http.instead = Failure(cause, "the system's words")
    sent = bench.sender.send(bench.sender.subject(ACME), REQUEST, "call", cancel=Cancel())
    assert sent.diagnosis.cause == cause
    assert sent.response is None


@pytest.mark.parametrize("cause", ["flow.cancelled", "input.invalid"])
def test_what_was_never_sent_is_told_as_proved(bench, cause):
    bench.http.instead = Failure(cause, "why")
    sent = bench.sender.send(bench.sender.subject(ACME), REQUEST, "call", cancel=Cancel())
    assert (sent.diagnosis.cause, sent.diagnosis.certainty) == (cause, "proved")
    assert sent.diagnosis.detail == {"reason": "why"}


def test_the_accounts_trust_and_the_place_set_the_limits(bench, monkeypatch):
    seen: list[dict[str, object]] = []

    def send(_: Request, **how: object) -> Failure:
        seen.append(how)
        return Failure("net.dns")

    monkeypatch.setattr(bench.http, "send", send)
    trust = Trust("/a/ca.pem", plain_http=True)
    subject = bench.sender.subject(replace(ACME, trust=trust))
    for place in ("call", "token"):
        bench.sender.send(subject, REQUEST, place, cancel=Cancel())
    assert [how["trust"] for how in seen] == [trust, trust]
    assert [how["limit"] for how in seen] == [20_000_000, 1_000_000]


def test_what_is_known_of_a_token_is_what_was_granted_for_sure():
    known = Sender.known(replace(ACME, grant=GRANT))
    assert (known.scopes, known.scopes_requested, known.expires_at) == (
        ("sms",),
        ("sms", "balance"),
        START + timedelta(hours=1),
    )
    assert Sender.known(replace(ACME, grant=replace(GRANT, scopes_assumed=True))).scopes is None
    assert Sender.known(ACME).scopes is None


def test_a_problem_of_our_own_is_proved(bench):
    problem = Problem("flow.port_busy", {"port": 7177})
    diagnosis = problem_diagnosis(problem, bench.sender.subject(ACME))
    assert (diagnosis.cause, diagnosis.detail, diagnosis.certainty) == ("flow.port_busy", {"port": 7177}, "proved")
    assert (diagnosis.provider, diagnosis.method) == ("seven", "api_key")
    assert problem_diagnosis(problem).provider == ""


def test_values_are_said_as_a_person_reads_them():
    assert [as_text(value) for value in (True, False, 7, 1.5, "text")] == ["yes", "no", "7", "1.5", "text"]
