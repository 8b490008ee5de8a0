"""Before an attempt: which hosts it would contact, what it would ask for. Nothing is sent for it."""

from __future__ import annotations

import json
import threading
from urllib.parse import parse_qs, urlencode, urlsplit

import pytest

from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.http import Response
from smsauth_gui.services.outcome import Attempt, PasteBox, RedirectChoice
from smsauth_gui.services.ports import Cancel
from tests.providers.test_files import PROVIDERS, typed

WAYS = [
    (provider.id, method.id, mode.id)
    for provider in PROVIDERS.values()
    for method in provider.methods
    for mode in provider.modes_of(method)
]
JSON = (("Content-Type", "application/json"),)
PASTE = RedirectChoice(how="paste", uri="http://127.0.0.1/back")


def contacted(bench, attempt: Attempt, *, granted: str | None = None) -> list[str]:
    """The hosts of everything that an attempt opens and sends, each once: every answer has a token and is a success."""
    box = PasteBox()
    opened: list[str] = []

    class Person:
        def open(self, url: str, came: threading.Event) -> str:  # noqa: ARG002 - the port has it
            opened.append(urlsplit(url).netloc)
            query = parse_qs(urlsplit(url).query)
            back = {"code": "c0de"} if query["response_type"] == ["code"] else {"access_token": "t0ken"}
            box.paste(f"{PASTE.uri}#{urlencode({**back, 'state': query['state'][0]})}")
            return "a person"

    answer = {"access_token": "t0ken", "token": "t0ken", "scope": granted}
    bench.http.instead = Response(200, JSON, json.dumps(answer).encode())
    bench.http.sent.clear()
    bench.browser.now = Person()
    outcome = bench.connector.connect(attempt, report=lambda _: None, cancel=Cancel(), box=box)
    assert outcome.ok, outcome.diagnosis
    return list(dict.fromkeys([*opened, *(urlsplit(request.url).netloc for request in bench.http.sent)]))


def attempt_at(provider_id: str, method_id: str, mode_id: str) -> Attempt:
    provider = PROVIDERS[provider_id]
    numbers = {item.id: "600" for item in provider.fields if item.kind == "number"}
    values = {**typed(provider, provider.mode(mode_id)), **numbers}
    return Attempt(
        provider_id, method_id, mode_id, values, redirect=PASTE, keep=False, host_confirmed=True, timeout_s=20.0
    )


@pytest.mark.parametrize(("provider_id", "method_id", "mode_id"), WAYS)
def test_the_hosts_named_before_are_exactly_those_that_are_contacted(bench, provider_id, method_id, mode_id):
    attempt = attempt_at(provider_id, method_id, mode_id)
    named = bench.connector.hosts(attempt)
    assert bench.http.sent == []
    assert list(named) == contacted(bench, attempt)
    asks = PROVIDERS[provider_id].method(method_id).scopes == "ask"
    for scope in PROVIDERS[provider_id].scopes_of(mode_id) if asks else ():
        # Whatever part of it is granted in the end: no host that was not named.
        assert set(contacted(bench, attempt, granted=scope.id)) <= set(named), scope.id


@pytest.mark.parametrize("region", ["us", "eu", "au"])
def test_a_host_that_depends_on_a_field_is_named(bench, region):
    attempt = attempt_at("sinch", "service_plan", "sinch")
    values = {**attempt.values, "region": region}
    named = bench.connector.hosts(Attempt("sinch", "service_plan", "sinch", values))
    assert named == (f"{region}.sms.api.sinch.com",)


def test_in_practice_only_the_practice_server_is_named(bench):
    assert bench.connector.hosts(Attempt("seven", "oauth2_code", practice=True)) == (
        urlsplit(bench.practice.start()).netloc,
    )


@pytest.mark.parametrize(
    "attempt",
    [
        Attempt("nobody", "oauth2_code"),
        Attempt("seven", "nothing"),
        Attempt("seven", "api_key", mode="nowhere"),
        Attempt("seven", "api_key"),
        Attempt("infobip", "api_key", values={"api_key": "k" * 40, "base_url": "https://evil.example"}),
    ],
)
def test_while_something_is_wrong_no_host_is_named(bench, attempt):
    assert bench.connector.hosts(attempt) == ()
    with pytest.raises(Problem, match=r"input\.invalid"):
        bench.connector._drafts.subject(attempt)


def test_the_least_is_asked_for_unless_the_person_chose(bench):
    drafts = bench.connector._drafts
    values = {"client_id": "a", "client_secret": "b"}

    def asked(method: str = "oauth2_code", **more: object) -> tuple[str, ...]:
        attempt = Attempt("onlinesim", method, values={**values, "api_key": "k" * 40}, **more)  # type: ignore[arg-type]
        return drafts.scopes(drafts.subject(attempt), attempt)

    assert asked() == ("sms-scope",)
    assert asked(scopes=()) == ()
    assert asked(scopes=("a", "b")) == ("a", "b")
    assert asked("api_key_bearer") == ()
