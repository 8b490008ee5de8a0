"""What a command carries in a form of its own is read and masked; what is not seen is never said to be missing for sure."""

from __future__ import annotations

import json

import pytest

from smsauth_gui.core.clues.inspection import Question, inspect
from smsauth_gui.core.exchange.curl import curl
from smsauth_gui.core.exchange.har import read
from tests.core.minted import NOW, catalog

KEY = "Zq81mXw7pLr4Tn92"
PLACES = [
    f"-F 'api_key={KEY}'",
    f"-F password={KEY}",
    f"--form-string 'api_key={KEY}'",
    f"--url-query api_key={KEY}",
    f"--data-urlencode api_key={KEY}",
    f"-d '<r><api_key>{KEY}</api_key></r>'",
    f"-d '<r><password>{KEY}</password></r>'",
    f"-d '<auth password=\"{KEY}\"/>'",
    f"-H 'X-Acme: {KEY}'",
]


def asked(options: str, host: str = "api.acme.example") -> str:
    return (
        f"curl {options} https://{host}/v1/x\n\nHTTP/1.1 401 Unauthorized\nContent-Type: text/plain\n\nno good: {KEY}\n"
    )


@pytest.mark.parametrize("options", PLACES)
def test_what_the_answer_echoes_is_masked_and_no_key_is_said_to_be_missing(options: str) -> None:
    found = inspect(Question(asked(options), NOW), catalog()).diagnosis
    assert found is not None
    assert found.cause == "credential.rejected"
    assert KEY not in json.dumps([item.as_json() for item in found.evidence])


@pytest.mark.parametrize(
    "options", ["-H @headers.txt", "--netrc", "-n", "-K config", "-b @jar", "-d @body.json", "-E cert.pem", "-T file"]
)
def test_what_a_command_takes_from_a_file_is_not_said_to_be_missing(options: str) -> None:
    found = inspect(Question(asked(options), NOW), catalog()).diagnosis
    assert found is not None
    assert found.cause == "credential.rejected"


def test_what_is_only_not_seen_is_a_reading() -> None:
    found = inspect(Question(asked("-s", "gateway.seven.io"), NOW), catalog()).diagnosis
    assert found is not None
    assert (found.cause, found.certainty) == ("credential.missing", "reading")


def test_a_form_of_parts_is_sent_as_one() -> None:
    request = curl(f"curl -F api_key={KEY} -F to=5 https://api.acme.example/")
    assert request is not None
    assert request.method == "POST"
    assert (request.header("Content-Type") or "").startswith("multipart/form-data; boundary=")
    assert KEY.encode() in (request.body or b"")


def test_a_parameter_of_an_archive_that_stands_beside_its_address_is_read_once() -> None:
    query = [{"name": "api_key", "value": KEY}, {"name": "a", "value": "1"}]
    entry = {"request": {"url": "https://api.acme.example/x?a=1", "queryString": query}, "response": {"status": 401}}
    [found] = read(json.dumps({"log": {"entries": [entry]}}))
    assert found.exchange.request.url == f"https://api.acme.example/x?a=1&api_key={KEY}"
