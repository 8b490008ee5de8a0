"""From what people write to a cause; nothing is accepted that was not seen."""

from __future__ import annotations

import json
import re
from datetime import UTC, datetime
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsauth_gui.core.clues.judgement import Asked, judge
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.exchange.text import NoExchange
from smsauth_gui.core.paste import read as paste
from smsauth_gui.wording import ENGLISH, advice
from smsauth_gui.wording.statements import say
from tests.core.minted import catalog

CATALOG = catalog()
NOW = datetime(2026, 1, 1, tzinfo=UTC)
TICKETS = Path(__file__).parents[4] / "shared" / "tickets"
COMMAND = 'curl -u user:pass -d \'{"message":"hi"}\' https://sms.example.com/api/3rdparty/v1/messages'


def judged(text: str) -> Diagnosis:
    return judge(text, CATALOG, paste.read(text, catalog=CATALOG, now=NOW), Asked(NOW)).diagnosis


@pytest.mark.parametrize(
    ("text", "cause", "certainty"),
    [
        # the network, TLS, the browser and the shell speak before anybody else
        ("cURL error 28: Operation timed out after 30001 milliseconds", "net.timeout", "reading"),
        ("x509: certificate signed by unknown authority", "tls.untrusted", "reading"),
        ("Fetch blocked: has been blocked by CORS policy, and then 401", "client.browser", "reading"),
        ("'-H' is not recognized as an internal or external command", "client.local", "reading"),
        # an authorization server's word, whatever the status it came with
        ('500 error: {"error":"invalid_client"}', "oauth.invalid_client", "provider_says"),
        ("AADSTS50011: The reply URL does not match", "oauth.redirect_mismatch", "provider_says"),
        ('{"error": "invalid_grant"} when I send the refresh token', "oauth.refresh_dead", "reading"),
        ('{"error":"invalid_grant","error_description":"code_verifier is invalid"}', "oauth.pkce", "provider_says"),
        ("Invalid Grant, whenever the refresh method is called", "oauth.refresh_dead", "reading"),
        ("invalid_grant after I refresh the page", "oauth.invalid_grant", "provider_says"),
        ("error: invalid_request, description: no certificate was presented", "request.bad", "provider_says"),
        ('401 Unauthorized {"error":"invalid_request"}', "credential.rejected", "documented"),
        ("error code 401 : you cannot use this route", "credential.rejected", "reading"),
        # libraries, behind what a server says, before what a status says
        ("JsonWebTokenError: jwt malformed", "credential.malformed", "reading"),
        ("jwt malformed, the header was Basic dXNlcjpwYXNzd29yZA==", "credential.scheme", "reading"),
        ("500: mismatching_state: CSRF Warning!", "oauth.state_mismatch", "reading"),
        # servers of any kind
        ("The supplied authentication is invalid", "credential.rejected", "reading"),
        ("Request header 'Authorization' missing", "credential.missing", "provider_says"),
        ("ERR 108, invalid or missing api_id", "credential.rejected", "reading"),
        ("Error 21608: Trial accounts cannot send messages to unverified numbers", "message.refused", "provider_says"),
        # the provider's own, where it is met
        ("Infobip says REJECTED_NOT_ENOUGH_CREDITS", "account.balance", "provider_says"),
        # what anybody may have said is sure only where a server is seen to say it
        ("Authentication failed with provider LoginProvider", "credential.rejected", "reading"),
        ('{"message":"Authentication failed"}', "credential.rejected", "provider_says"),
        (
            '[invalid_token_response] Missing JSON object member with key "token_type"',
            "oauth.response_invalid",
            "reading",
        ),
        ('Failed to refresh auth token: HTTP 400, body: { "error": "invalid_grant" }', "oauth.refresh_dead", "reading"),
        # the status, and at last the caller's own program
        ("curl_setopt($ch, CURLOPT_CONNECTTIMEOUT, 20); but I have 405 error", "request.method", "reading"),
        ("I get a 401 from their API", "credential.rejected", "reading"),
        ("Expected: HTTP/1.1 200 OK\nActual: 401", "credential.rejected", "documented"),
        ("KeyError: 'code' in line 53", "client.local", "reading"),
        # what splits a command or withholds an answer explains the network's words behind it
        ("curl: (6) Could not resolve host: application", "client.local", "reading"),
        ("has been blocked by CORS policy\nnet::ERR_FAILED", "client.browser", "reading"),
        ("curl: (56) OpenSSL SSL_read: Connection reset by peer, errno 104", "net.reset", "reading"),
    ],
)
def test_what_beats_what(text: str, cause: str, certainty: str):
    diagnosis = judged(text)
    assert (diagnosis.cause, diagnosis.certainty) == (cause, certainty)


def test_a_providers_own_words_count_only_where_it_is_met():
    assert judged("MessageBird: Request not allowed").provider == "messagebird"
    with pytest.raises(NoExchange):
        judged("Request not allowed")


def test_the_phones_own_api_is_the_wrong_place():
    diagnosis = judged(f"{COMMAND.replace('3rdparty', 'mobile')}\nI get a 401")
    assert (diagnosis.cause, diagnosis.provider) == ("request.not_found", "smsgate")


def test_what_would_decide_it_is_named():
    assert judged("I get a 401").detail["missing"] == ["answer", "request", "address"]
    assert judged('{"message":"Unauthorized"} from Infobip').detail["missing"] == ["request"]


@pytest.mark.parametrize("text", [COMMAND, f"this does not work:\n{COMMAND}", "my key is broken, help", ""])
def test_nothing_is_concluded_without_an_answer_or_a_word_about_one(text: str):
    with pytest.raises(NoExchange):
        judged(text)


@given(before=st.text(max_size=80), behind=st.text(max_size=80))
def test_a_command_is_never_accepted_by_the_prose_around_it(before: str, behind: str):
    try:
        diagnosis = judged(f"{before}\n{COMMAND}\n{behind} and it fails with 401")
    except NoExchange:
        return
    assert not diagnosis.ok


def test_a_whole_answer_that_was_seen_is_accepted():
    assert judged(f"{COMMAND}\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n[]").ok


def test_nothing_is_accepted_of_a_text_that_was_not_searched_to_its_end():
    diagnosis = judged(f"{COMMAND}\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n[]\n\n" + "and so on\n" * 30_000)
    assert diagnosis.cause == "provider.unknown"
    assert "clue.too_long" in {item.code for item in diagnosis.evidence}


@pytest.mark.skipif(not TICKETS.is_dir(), reason="the posts of real people do not lie in the project")
def test_posts_of_real_people_are_judged_rightly():
    cases = json.loads((TICKETS / "manifest.json").read_text())["cases"]
    right, told = [], []
    for case in cases:
        try:
            diagnosis = judged((TICKETS / case["file"]).read_text())
        except NoExchange:
            diagnosis = Diagnosis("input.invalid")
        if str(diagnosis.verdict) in case["verdict_any"] and diagnosis.cause in case["cause_any"]:
            right.append(case["file"])
        provider = CATALOG.get(diagnosis.provider)
        words = [diagnosis.says, advice(diagnosis, provider, ENGLISH), str(diagnosis.detail)]
        words += [say(item, ENGLISH) for item in diagnosis.evidence]
        if "must_say" in case and re.search(case["must_say"], " ".join(words), re.IGNORECASE):
            told.append(case["file"])
        assert not diagnosis.ok or "accepted" in case["verdict_any"], case["file"]
    assert len(right) >= 31
    assert len(told) >= 14


@pytest.mark.parametrize(
    ("text", "cause"),
    [
        ("Hallo, unser Token ist abgelaufen, was tun? Es geht um Infobip.", "token.expired"),
        ("Здравствуйте, срок действия токена истёк, Infobip не отвечает.", "token.expired"),
        ("Infobip: Zeitüberschreitung beim Verbinden", "net.timeout"),
        ("Infobip: превышено время ожидания ответа", "net.timeout"),
        ("Infobip: Zugriff verweigert, 403", "permission.role"),
        ("Das Token ist noch nicht abgelaufen, aber Infobip meldet 401", "credential.rejected"),
        ("срок действия токена ещё не истёк, но Infobip отвечает 401", "credential.rejected"),
    ],
)
def test_german_and_russian_prose_is_read_and_its_negation_too(text: str, cause: str) -> None:
    found = judged(text)
    assert found.cause == cause
    assert found.certainty in {"reading", "documented"}


def test_halves_of_characters_in_a_pasted_answer_are_read_over():
    assert judged('I get 401 and {"message": "token is \ud800expired", "code": "x"}').cause != "other"


LEAGUE = (
    '{"error":"invalid_grant","error_description":"The provided authorization grant (e.g., authorization code, resource owner'
    " credentials) or refresh token is invalid, expired, revoked, does not match the redirection URI used in the authorization"
    ' request, or was issued to another client."}'
)


@pytest.mark.parametrize(
    ("before", "cause", "certainty"),
    [
        ("", "oauth.invalid_grant", "reading"),
        ("POST grant_type=authorization_code&code=x gives\n", "oauth.invalid_grant", "provider_says"),
        ("I refresh the token: ", "oauth.refresh_dead", "reading"),
    ],
)
def test_a_standards_long_sentence_means_no_grant_of_those_it_names(before: str, cause: str, certainty: str):
    found = judged(before + LEAGUE)
    assert (found.cause, found.certainty) == (cause, certainty)
    assert before or found.alternatives == ("oauth.refresh_dead",)


@pytest.mark.parametrize(
    "text",
    [
        "It was 401 Unauthorized yesterday, but it works now after they rotated the key",
        'funktioniert inzwischen wieder, gestern kam noch "403 verboten"',
        "снова работает, спасибо. Вчера была ошибка 401",
        "Problem solved! We had a 403 Forbidden",
    ],
)
def test_what_is_over_is_no_failure(text: str):
    with pytest.raises(NoExchange, match="works_now"):
        judged(text)


def test_what_works_elsewhere_only_is_one():
    assert judged("it works now in Postman, but my code still gets 401 Unauthorized").cause == "credential.rejected"


@pytest.mark.parametrize(
    "around",
    [
        "According to your docs this should return {answer} but it does not.",
        "Your documentation shows\n\n{answer}\n\nand with our key nothing comes back at all.",
        "(hangs, nothing comes)\nA colleague has {answer}",
        "Laut Dokumentation kommt {answer}",
        "HTTP/1.1 200 OK\n\nOK\nThe status page is green but our calls give a wrong key error.",
        "Должно быть {answer}",
    ],
)
def test_an_answer_that_people_doubt_is_no_acceptance(around: str):
    command = 'curl -i https://gateway.seven.io/api/balance -H "X-Api-Key: Ab12Cd34Ef56Gh78Ij90"\n'
    answer = 'HTTP/1.1 200 OK {"amount":12.5,"currency":"EUR"}'
    assert judged(command + around.format(answer=answer)).cause == "provider.unknown"


def test_a_word_for_a_missing_token_is_not_believed_where_one_was_sent():
    text = (
        'curl -i https://onlinesim.io/api/getBalance.php -H "Authorization: Bearer abcdefghijklmnopqrstuvwxyz0123456789"\n'
        'HTTP/1.1 401 Unauthorized\nContent-Type: application/json\n\n{"message":"Unauthenticated."}'
    )
    assert judged(text).cause in {"credential.rejected", "credential.malformed"}


@pytest.mark.parametrize("value", ["None", "undefined", "{creds.client_id}", "${CLIENT_ID}", "%7Bclient_id%7D"])
def test_an_authorization_address_whose_values_were_never_filled_in(value: str):
    found = judged(
        f"https://oauth.seven.io/authorize?response_type=code&client_id={value}&redirect_uri=http://127.0.0.1/cb"
    )
    assert (found.cause, found.provider, found.certainty) == ("credential.malformed", "seven", "reading")
    assert "client_id" in say(found.evidence[0], ENGLISH)
