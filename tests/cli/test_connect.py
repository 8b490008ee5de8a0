"""Every way to connect every provider, through the command, on the practice providers."""

from __future__ import annotations

import json
import os
import subprocess
import sys
import threading
from pathlib import Path

import pytest

from smsauth_gui.cli.answers import outcome_text
from smsauth_gui.cli.connect import not_used
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account
from smsauth_gui.services.outcome import CallResult, Check, Outcome
from tests.fakes import FollowingBrowser, closed_port

KEYS = [
    ("onlinesim", "api_key_query", {}, "balance"),
    ("onlinesim", "api_key_bearer", {}, "balance"),
    ("seven", "api_key", {}, "balance"),
    ("seven", "api_key_basic", {}, "balance"),
    ("smsgate", "basic", {}, "name"),
    ("smsgate", "basic", {"mode": "private"}, "name"),
    ("smsgate", "basic", {"mode": "local"}, "name"),
    ("infobip", "basic", {}, "balance"),
    ("infobip", "api_key", {}, "balance"),
    ("sinch", "basic", {}, None),
    ("sinch", "service_plan", {}, None),
]
TOKENS = [
    ("smsgate", "jwt", {}, "token", 201, True),
    ("smsgate", "jwt", {"mode": "private"}, "token", 201, True),
    ("smsgate", "jwt", {"mode": "local"}, "token", 201, True),
    ("infobip", "ibsso", {}, "session", 200, False),
    ("infobip", "oauth2_client", {}, "token", 200, False),
    ("sinch", "oauth2_client", {}, "token", 200, False),
]


def set_words(values: dict[str, str]) -> list[str]:
    return [word for name, value in values.items() for word in ("--set", f"{name}={value}")]


@pytest.mark.parametrize(("provider", "method", "values", "identity"), KEYS)
def test_a_key_or_login_is_tried_with_the_first_call(smsauth, practice, provider, method, values, identity):
    ran = smsauth("connect", provider, method, "--sandbox-base", practice, "--no-store", *set_words(values))
    answer = ran.json
    assert (ran.status, answer["ok"], answer["token"], answer["cause"]) == (0, True, None, "ok")
    assert [step["step"] for step in answer["steps"]] == ["call"]
    assert identity is None or answer["identity"][identity]


@pytest.mark.parametrize(("provider", "method", "values", "step", "status", "refreshable"), TOKENS)
def test_a_token_is_minted_and_tried(smsauth, provider, method, values, step, status, refreshable):
    ran = smsauth("connect", provider, method, "--sandbox", "--no-store", *set_words(values))
    answer = ran.json
    assert (ran.status, answer["ok"]) == (0, True)
    assert answer["steps"][0] == {"step": step, "ms": answer["steps"][0]["ms"], "status": status}
    assert answer["token"]["refreshable"] is refreshable
    assert answer["token"]["expires_at"]
    assert answer["token"]["fingerprint"].startswith("sha256:")


@pytest.mark.parametrize("values", [{}, {"mode": "sms77"}, {"client_secret": "", "client_id": "practice-any-port"}])
def test_seven_is_connected_by_code(smsauth, person, values):
    words = set_words(values)
    ran = smsauth("connect", "seven", "oauth2_code", "--sandbox", "--no-store", "--timeout", "60", *words)
    answer = ran.json
    assert answer["ok"], (answer["cause"], answer["detail"], answer["evidence"])
    assert {check["name"]: check["result"] for check in answer["checks"]} == {
        "state": "passed",
        "pkce": "sent",
        "iss": "not_offered",
        "nonce": "not_sent",
        "redirect": "sent",
    }
    assert [step["step"] for step in answer["steps"]] == ["listen", "browser", "redirect", "token", "call"]
    assert answer["identity"]["email"] == "john.doe@acme.inc"
    assert answer["token"]["scopes_requested"] == ["balance"]
    assert "Open this address" in ran.err


@pytest.mark.parametrize("public", [False, True])
def test_onlinesim_is_connected_by_code_with_and_without_a_secret(smsauth, practice, person, public):
    from smsauth_gui.sandbox import directory

    entry = directory(practice)["providers"]["onlinesim"]
    values = {"client_id": entry["public_client"]["client_id"], "client_secret": ""} if public else {}
    words = ("--no-store", "--timeout", "60", *set_words(values))
    answer = smsauth("connect", "onlinesim", "oauth2_code", "--sandbox-base", practice, *words).json
    assert answer["ok"], (answer["cause"], answer["detail"], answer["evidence"])
    assert answer["token"]["scopes_granted"] == ["sms-scope"]
    assert answer["token"]["expires_from"] == "claim"
    assert answer["token"]["refreshable"]


@pytest.mark.parametrize("client", ["", "practice-implicit-query"])
def test_the_implicit_token_is_taken_from_fragment_or_query(smsauth, person, client):
    values = {"client_id": client} if client else {}
    words = ("--sandbox", "--no-store", "--timeout", "60", *set_words(values))
    answer = smsauth("connect", "onlinesim", "oauth2_implicit", *words).json
    assert answer["ok"], (answer["cause"], answer["detail"], answer["evidence"])
    assert answer["token"]["refreshable"] is False
    tab = json.loads(Path(person).read_text()) if person.exists() else {"url": ""}
    assert "access_token" not in tab["url"]


def test_a_denial_is_told_with_the_servers_words(smsauth, person, monkeypatch):
    monkeypatch.setenv("PERSON_CLICK", "Deny")
    ran = smsauth("connect", "seven", "oauth2_code", "--sandbox", "--no-store", "--timeout", "60")
    assert (ran.status, ran.json["cause"]) == (1, "oauth.access_denied")
    assert ran.json["detail"]["error_description"] == "The user denied access to your application"


BROKEN = [
    ("code_used", "oauth.invalid_grant"),
    ("denied", "oauth.access_denied"),
    ("html", "host.wrong"),
    ("empty", "oauth.response_invalid"),
    ("not_json", "oauth.response_invalid"),
    ("cut", "net.reset"),
    ("down", "provider.down"),
    ("rate_limit", "limit.rate"),
    ("redirect_away", "host.wrong"),
    ("expired", "token.expired"),
    ("revoked", "credential.rejected"),
]


@pytest.mark.parametrize(("scenario", "cause"), BROKEN)
def test_what_goes_wrong_is_named(smsauth, practice, person, scenario, cause):
    base = f"{practice}/s/{scenario}"
    ran = smsauth("connect", "seven", "oauth2_code", "--sandbox-base", base, "--no-store", "--timeout", "60")
    assert (ran.status, ran.json["cause"]) == (1, cause), ran.json


def test_a_first_call_without_an_answer_is_told_beside_the_connection():
    """The grant is good; whether it works nobody knows yet, and that is said."""
    call = CallResult("balance", Diagnosis("net.timeout"), None)
    outcome = Outcome(True, Diagnosis("ok"), Account("acme", "seven", "oauth2_client"), call=call)
    text = outcome_text(outcome, Catalog(()))
    assert text.startswith("Connected as")
    assert "The first call brought no answer" in text
    assert "(cannot_tell, net.timeout" in text


@pytest.mark.parametrize("scenario", ["wrong_state", "no_state"])
def test_an_answer_that_is_not_ours_is_told_and_the_reason_at_the_end(smsauth, practice, monkeypatch, scenario):
    walker = FollowingBrowser()
    monkeypatch.setattr("smsauth_gui.adapters.browser.SystemBrowser.open", lambda _, url, came: walker.open(url, came))
    words = ("--sandbox-base", f"{practice}/s/{scenario}", "--no-store", "--timeout", "2")
    ran = smsauth("connect", "seven", "oauth2_code", *words)
    assert (ran.status, ran.json["cause"]) == (1, "oauth.state_mismatch"), ran.json
    assert "came in and was not used" in ran.err


def test_fewer_permissions_than_asked_are_shown(smsauth, practice, person):
    words = ("--scope", "sms", "--scope", "analytics", "--no-store", "--timeout", "60")
    answer = smsauth("connect", "seven", "oauth2_code", "--sandbox-base", f"{practice}/s/less_scope", *words).json
    assert answer["token"]["scopes_requested"] == ["sms", "analytics"]
    assert set(answer["token"]["scopes_granted"]) < {"sms", "analytics"}


def test_nobody_coming_back_ends_at_the_timeout(smsauth, monkeypatch):
    monkeypatch.setenv("BROWSER", "true")
    ran = smsauth("connect", "seven", "oauth2_code", "--sandbox", "--no-store", "--timeout", "0.5")
    assert (ran.status, ran.json["cause"]) == (1, "flow.timeout")
    assert ran.json["alternatives"] == ["oauth.redirect_mismatch", "oauth.invalid_client"]
    assert ran.json["detail"]["sent"] in ran.json["advice"]
    assert f"Return address: {ran.json['detail']['sent']}\n" in ran.err


def test_another_port_than_the_registered_one_is_said(smsauth, monkeypatch):
    monkeypatch.setenv("BROWSER", "true")
    words = ("--sandbox", "--no-store", "--timeout", "0.3", "--port", str(closed_port()))
    ran = smsauth("connect", "seven", "oauth2_code", *words)
    assert "http://127.0.0.1:7177/callback" in ran.err
    assert "the provider has to know this address too" in ran.err


def test_no_browser_is_told_and_the_address_printed(smsauth, monkeypatch):
    monkeypatch.setenv("BROWSER", "no-such-browser-anywhere")
    ran = smsauth("connect", "seven", "oauth2_code", "--sandbox", "--no-store", "--timeout", "0.5")
    assert ran.json["cause"] == "flow.no_browser"
    assert "/oauth/authorize?" in ran.err


def test_a_port_that_differs_from_the_registered_one_is_said(smsauth):
    import socket

    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    words = ("connect", "seven", "oauth2_code", "--sandbox", "--no-store", "--timeout", "0.5", "--port")
    said = smsauth(*words, str(port)).err
    assert f"Return address: http://127.0.0.1:{port}/callback" in said
    assert (
        "The port of http://127.0.0.1:7177/callback is taken or was not chosen; the provider has to know this" in said
    )


def test_a_taken_port_is_named(smsauth):
    import socket

    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        ran = smsauth("connect", "seven", "oauth2_code", "--sandbox", "--no-store", "--port", str(port))
    assert (ran.json["cause"], ran.json["detail"]["port"]) == ("flow.port_busy", port)
    if Path("/proc/net/tcp").exists():
        assert ran.json["detail"]["holder"].endswith(f"(process {os.getpid()})")
        assert ran.json["detail"]["holder"] in ran.json["advice"]


def test_the_address_can_be_pasted_instead(practice, tmp_path):
    """A separate process: the address is read from its stdin while it waits."""
    import re
    from urllib.parse import urljoin

    import httpx

    words = [
        "--json",
        "connect",
        "seven",
        "oauth2_code",
        "--sandbox-base",
        practice,
        "--redirect",
        "paste",
        "--no-store",
    ]
    process = subprocess.Popen(
        [sys.executable, "-c", "import sys; from smsauth_gui.cli import main; sys.exit(main())", *words],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )
    assert process.stderr is not None
    watchdog = threading.Timer(60, process.kill)
    watchdog.start()
    try:
        line = next(line for line in process.stderr if "Open this address" in line)
        url = line.partition(": ")[2].strip()
        with httpx.Client() as client:
            page = client.get(url)
            action = re.search(r'<form[^>]*action="([^"]*)"', page.text)
            fields = dict(re.findall(r'<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"', page.text))
            target = urljoin(url, action[1].replace("&amp;", "&") if action else "")
            sent_back = client.post(target, data={**fields, "decision": "authorize"}).headers["Location"]
        out, _ = process.communicate(f'"{sent_back}"\n', timeout=60)
    finally:
        watchdog.cancel()
        process.kill()
    assert json.loads(out)["ok"], out


@pytest.mark.parametrize(
    ("words", "needle"),
    [
        (("connect", "nobody", "api_key"), "unknown provider"),
        (("connect", "seven", "nothing"), "no method"),
        (("connect", "seven", "api_key", "--set", "colour=red"), "no field"),
        (("connect", "seven", "api_key", "--set", "api_key"), "FIELD=VALUE"),
        (("connect", "smsgate", "basic", "--set", "mode=moon"), "no mode"),
        (("connect", "seven", "api_key", "--set", "api_key=env:NOT_THERE_AT_ALL"), "no variable"),
        (("connect", "seven", "api_key", "--set", "api_key=@/no/such/file"), "cannot read"),
        (("connect", "seven", "api_key", "--sandbox-base", "http://127.0.0.1.evil.example/"), "this computer"),
        (("connect", "seven", "oauth2_code", "--port", "99999"), "port"),
    ],
)
def test_wrong_usage_is_exit_2_with_a_sentence(smsauth, words, needle):
    ran = smsauth(*words)
    assert ran.status == 2
    assert needle in ran.err
    assert ran.out == ""


@pytest.mark.parametrize(
    ("words", "code"),
    [
        (("seven", "api_key"), "empty"),
        (("seven", "api_key", "--set", "api_key=" + "x" * 6000), "too_long"),
        (("infobip", "api_key", "--set", "base_url=not an address", "--set", "api_key=x"), "not_address"),
        (("infobip", "api_key", "--set", "base_url=https://evil.example", "--set", "api_key=x"), "other_host"),
        (("infobip", "api_key", "--set", "base_url=http://abc.api.infobip.com", "--set", "api_key=x"), "plain_http"),
        (
            ("smsgate", "basic", "--set", "mode=local", "--set", "base_url=http://192.168.1.2:8080"),
            "plain_http_private",
        ),
        (("smsgate", "jwt", "--set", "username=A", "--set", "password=b", "--set", "ttl=soon"), "not_number"),
    ],
)
def test_what_cannot_be_sent_is_named_by_its_field(smsauth, words, code):
    ran = smsauth("connect", *words, "--no-store")
    assert (ran.status, ran.json["cause"], ran.json["detail"]["code"]) == (1, "input.invalid", code)


def test_no_secret_is_printed_anywhere(smsauth, practice):
    from smsauth_gui.sandbox import directory

    credentials = directory(practice)["providers"]
    for provider, method in (("seven", "api_key"), ("smsgate", "jwt"), ("infobip", "oauth2_client")):
        ran = smsauth("connect", provider, method, "--sandbox-base", practice, "--no-store")
        for name, value in credentials[provider]["credentials"][method].items():
            if name in {"api_key", "password", "client_secret"}:
                assert value not in ran.out + ran.err
        assert "eyJ" not in ran.out + ran.err


def test_values_come_from_files_and_the_environment(smsauth, practice, tmp_path, monkeypatch):
    from smsauth_gui.sandbox import directory

    key = directory(practice)["providers"]["seven"]["credentials"]["api_key"]["api_key"]
    (tmp_path / "key").write_text(key + "\n")
    monkeypatch.setenv("MY_KEY", key)
    for form in (f"@{tmp_path / 'key'}", "env:MY_KEY", f"text:{key}", key):
        words = ("--set", f"api_key={form}", "--sandbox-base", practice, "--no-store")
        assert smsauth("connect", "seven", "api_key", *words).json["ok"], form


@pytest.mark.parametrize(
    ("facts", "words"),
    [
        ({"cause": "oauth.state_mismatch"}, "not ours came in and was not used (oauth.state_mismatch). Still waiting."),
        ({"cause": "oauth.state_mismatch", "error": "invalid_client"}, "It says: invalid_client."),
        ({"cause": "oauth.response_invalid", "via": "paste"}, "Paste the whole address"),
        ({"cause": "oauth.state_mismatch", "via": "paste", "reason": "code_alone"}, "select all of it"),
        ({"cause": "oauth.state_mismatch", "via": "paste", "reason": "code_alone", "may_use": "yes"}, "once more"),
    ],
)
def test_what_came_and_was_not_used_is_told(facts, words):
    assert words in not_used(facts)


def test_what_is_odd_about_the_request_is_told_before_it_is_sent(smsauth):
    scopes = ["--scope", "messages:sent", "--scope", "all:any"]
    ran = smsauth("connect", "smsgate", "jwt", "--sandbox", "--no-store", *scopes, "--set", "ttl=3600")
    assert ran.status == 0
    assert "We don't know the permission messages:sent at SMSGate" in ran.err
    assert "all:any allows everything" in ran.err
    assert "15 minutes at most" in ran.err


def test_an_ordinary_request_is_not_remarked_on(smsauth):
    ran = smsauth(
        "connect", "smsgate", "jwt", "--sandbox", "--no-store", "--scope", "messages:list", "--set", "ttl=600"
    )
    assert (ran.status, ran.err) == (0, "")


@pytest.mark.parametrize("mode", ["cloud", "local"])
def test_a_server_that_makes_no_tokens_is_answered_with_its_login(smsauth, practice, mode):
    base = f"{practice}/s/no_tokens"
    ran = smsauth("connect", "smsgate", "jwt", "--sandbox-base", base, "--no-store", "--set", f"mode={mode}")
    answer = ran.json
    assert (ran.status, answer["cause"]) == (1, "mode.unsupported")
    assert "user name and password" in answer["advice"]


def test_what_is_not_stored_is_not_said_to_be_kept(smsauth):
    text = smsauth("connect", "seven", "api_key", "--sandbox", "--no-store", as_json=False).out
    assert "Nothing was kept." in text
    assert "Kept as" not in text


@pytest.mark.parametrize(("result", "said"), [("not_offered", True), ("passed", False)])
def test_a_signature_that_nobody_could_check_is_said(result, said):
    outcome = Outcome(True, Diagnosis("ok"), Account("a", "seven", "m"), checks=(Check("signature", result),))
    assert ("signature not checked" in outcome_text(outcome, Catalog(()))) == said
