"""A call as code that somebody else can run: no secret in it, each from a variable of its own."""

from __future__ import annotations

import ast
import json
import shlex

import pytest

from smsauth_gui.core.exchange.as_code import as_code
from smsauth_gui.core.exchange.curl import curl
from smsauth_gui.core.safe import redact
from smsauth_gui.core.values.http import Exchange, Failure, Request
from smsauth_gui.core.values.secret import MASK
from tests.core.minted import INFOBIP_KEY, NOW, SEVEN_KEY, SEVEN_TOKEN, basic, catalog

CALLS = {
    "a key": Request("GET", "https://x1.api.infobip.com/sms/3/logs?limit=1", (("Authorization", f"App {INFOBIP_KEY}"),)),
    "a query": Request("GET", f"https://onlinesim.io/api/getBalance.php?apikey={SEVEN_KEY}&lang=de"),
    "a pair": Request("GET", "https://a.example/messages", (("Authorization", f"Basic {basic('ana', 'Gr4nit-Fluss')}"),)),
    "a form": Request("POST", "https://oauth.seven.io/token", (("Authorization", f"Basic {basic('shop', 'kT9w-2LqX7')}"),),
                      f"grant_type=refresh_token&refresh_token={SEVEN_TOKEN}&scope=a%20b".encode()),
    "JSON": Request("POST", "https://a.example/x", (("X-Api-Key", SEVEN_KEY),),
                    json.dumps({"password": "Gr4nit-Fluss", "it's": "$HOME `id`"}).encode()),
}  # fmt: skip
HELD = (INFOBIP_KEY, SEVEN_KEY, SEVEN_TOKEN, "Gr4nit-Fluss", "kT9w-2LqX7", basic("ana", "Gr4nit-Fluss"))


def shown(request: Request) -> Request:
    return redact.exchange(Exchange(request, Failure("net.dns"), NOW), vocabulary=catalog().vocabulary).request


@pytest.mark.parametrize("request_", CALLS.values(), ids=CALLS.keys())
def test_a_call_as_curl_takes_its_secrets_from_the_environment(request_: Request):
    text = as_code(shown(request_), "curl")
    assert not [secret for secret in HELD if secret in text]
    assert MASK not in text
    assert "sha256" not in text
    assert "${SMS_" in text
    assert shlex.split(text, comments=True)[0] == "curl"
    again = curl(text)
    assert again is not None
    assert again.method == request_.method
    assert again.url.split("?")[0] == request_.url.split("?")[0]
    assert [name for name, _ in again.headers] == [name for name, _ in request_.headers]


@pytest.mark.parametrize("request_", CALLS.values(), ids=CALLS.keys())
def test_a_call_as_python_takes_its_secrets_from_the_environment(request_: Request):
    text = as_code(shown(request_), "python")
    assert not [secret for secret in HELD if secret in text]
    assert MASK not in text
    tree = ast.parse(text)
    assert 'os.environ["SMS_' in text
    (call,) = [
        node for node in ast.walk(tree) if isinstance(node, ast.Call) and ast.unparse(node.func) == "httpx.request"
    ]
    assert ast.literal_eval(call.args[0]) == request_.method


def test_each_secret_has_a_name_of_its_own_and_the_same_one_keeps_it():
    request = Request("GET", f"https://a.example/?apikey={SEVEN_KEY}&token={SEVEN_TOKEN}", (("X-Api-Key", SEVEN_KEY),))
    text = as_code(shown(request), "curl")
    assert text.count("# export ") == 2
    assert text.count("${SMS_SECRET}") == 2


def test_braces_in_an_address_are_not_taken_for_a_name():
    text = as_code(Request("GET", "https://a.example/{{HOME}}"), "curl")
    assert "${HOME}" not in text
