"""Nothing foreign moves a cursor, sets a title, hides a link or turns text: one writer, one rule, every command."""

from __future__ import annotations

import argparse
import base64
import json
import re
import threading
from collections.abc import Callable, Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

from smsauth_gui.cli import _MODULES
from smsauth_gui.cli.connect import not_used
from smsauth_gui.cli.terminal import Terminal
from smsauth_gui.core.values.hidden import HIDDEN
from tests.cli.conftest import Ran, Smsauth

ROOT = Path(__file__).parents[2]
NASTY = "n\x1b]0;title\x07\x1b]8;;https:evil\x1b\\link\x1b[2J\x9b31m\x90\u202egpj\u2066\u200f\x7f\r\x08z"
"""A title, a link, a cleared screen, C1, bidirectional controls; no slash, so that a file can be called so."""
ESCAPED = json.dumps(NASTY)[1:-1]
TOML = NASTY.encode("unicode_escape").decode().replace("\\x", "\\u00").replace("\\\\", "\\u005c")
PROVIDER = f"""
id = "acme"
name = "Acme {TOML}"
tagline = "{TOML}"
mark = "A"
docs = "https://acme.example"
fields = [{{ id = "api_key", label = "Key {TOML}", secret = true }}]
[[modes]]
id = "default"
label = "{TOML}"
[modes.bases]
api = "https://acme.example"
[[methods]]
id = "key"
kind = "api_key_header"
title = "Key {TOML}"
summary = "{TOML}"
fields = ["api_key"]
first_call = "me"
send = {{ kind = "header", name = "X-Key", value = "{{api_key}}" }}
[[calls]]
id = "me"
title = "{TOML}"
url = "{{api}}/me"
"""


class Hostile(BaseHTTPRequestHandler):
    """A provider that answers as nastily as it can: 200 with a nasty balance, or 401 below ``/no``."""

    def do_GET(self) -> None:
        refused = self.path.startswith("/no")
        words = {"requestError": {"serviceException": {"messageId": NASTY, "text": NASTY}}}
        body = json.dumps(words if refused else {"balance": NASTY, "currency": NASTY}, ensure_ascii=False).encode()
        self.wfile.write(b"HTTP/1.1 %d \x1b[2Jfine\x9b\r\n" % (401 if refused else 200))
        self.wfile.write(b"Content-Type: application/json\r\nX-Nasty: \x9b31m\r\n")
        self.wfile.write(b"Content-Length: %d\r\nConnection: close\r\n\r\n" % len(body) + body)

    def log_message(self, *_: object) -> None:
        pass


@pytest.fixture(scope="module")
def hostile() -> Iterator[str]:
    with HTTPServer(("127.0.0.1", 0), Hostile) as server:
        thread = threading.Thread(target=server.serve_forever)
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


Harmless = Callable[..., Ran]


@pytest.fixture
def harmless(smsauth: Smsauth) -> Harmless:
    """Runs a command as JSON and as text: nothing hidden comes out, and ``told`` of it is there to be read."""

    def run(*words: str, told: bool = True) -> Ran:
        for as_json in (False, True):
            ran = smsauth(*words, as_json=as_json)
            both = ran.out + ran.err
            assert HIDDEN.findall(both) == [], both
            assert "Traceback" not in both
            if told:
                assert "⟨U+001B⟩" in both or "\\u001b" in both or "\\x1b" in both, both
        if ran.out:
            assert isinstance(json.loads(ran.out), dict)
        return ran

    return run


def test_words_of_the_command_line(harmless, tmp_path):
    assert harmless("connect", NASTY, "key").status == 2
    assert harmless("connect", "seven", NASTY).status == 2
    assert harmless("connect", "seven", "api_key", "--set", f"{NASTY}=x").status == 2
    assert harmless("connect", "seven", "api_key", "--set", f"api_key=env:{NASTY}").status == 2
    assert harmless("connect", "seven", "api_key", "--set", f"api_key=@{tmp_path}/{NASTY}").status == 2
    assert harmless("connect", "smsgate", "basic", "--set", f"mode={NASTY}").status == 2
    for command in ("call", "check", "refresh", "revoke", "forget"):
        assert harmless(command, NASTY).status == 2
    assert harmless("call", "a", "b", NASTY).status == 2
    assert harmless("call", "--provider", "seven", "--set", "access_token=x", "--scheme", NASTY).status == 2
    assert harmless("diagnose", "--provider", NASTY, "@x").status == 2
    assert harmless("diagnose", "--provider", "seven", "--method", NASTY, "@x").status == 2
    assert harmless("diagnose", f"@{NASTY}").status == 2
    assert harmless("inspect", f"@{NASTY}").status == 2
    assert harmless("inspect", "--at", NASTY, "x").status == 2
    assert harmless("sandbox", "--scenario", NASTY).status == 2
    assert harmless("sandbox", "--port", NASTY, told=False).status == 2
    assert harmless("providers", "check", f"{tmp_path}/{NASTY}").status == 2
    assert harmless("providers", "--catalog", f"{tmp_path}/{NASTY}").status == 2
    assert harmless("doctor", NASTY).status == 2
    assert harmless(NASTY).status == 2
    assert harmless("accounts", "--ca", NASTY, "--now", NASTY, told=False).status == 2


def test_a_secret_is_asked_for_under_a_harmless_name(monkeypatch, smsauth):
    asked: list[str] = []

    def ask(prompt: str) -> str:
        asked.append(prompt)
        return "x"

    monkeypatch.setattr("smsauth_gui.cli.terminal.value_of.__defaults__", (ask, "Value: "))
    assert smsauth("connect", "seven", "api_key", "--set", f"{NASTY}=-").status == 2
    assert len(asked) == 1
    assert HIDDEN.findall(asked[0]) == []


def test_what_a_text_says(harmless, tmp_path):
    claims = json.dumps({"iss": NASTY, NASTY: NASTY, "scope": NASTY, "exp": 1})
    header = base64.urlsafe_b64encode(json.dumps({"alg": "HS256", "kid": NASTY}).encode()).decode().rstrip("=")
    token = f"{header}.{base64.urlsafe_b64encode(claims.encode()).decode().rstrip('=')}.c2ln"
    basic = base64.b64encode(f"{NASTY}:secret".encode()).decode()
    ticket = tmp_path / f"{NASTY}.txt"
    texts = {
        "token": token,
        "basic": f"Authorization: Basic {basic}",
        "answer": json.dumps({"access_token": "abcdefghijklmnop", "scope": NASTY, "token_type": NASTY}),
        "error": json.dumps({"error": "invalid_grant", "error_description": NASTY}),
        "redirect": "http://127.0.0.1:1/cb?error=access_denied&error_description=%1B%5B2J%C2%9B%E2%80%AE",
        "env": f"{NASTY}_API_KEY={NASTY}abcdef\nINFOBIP_API_KEY=0123456789abcdef0123456789abcdef-{NASTY}",
        "log": f"GET /account/1/balance HTTP/1.1\nHost: x.api.infobip.com\nX-{NASTY}: {NASTY}\n\nHTTP/1.1 401 {NASTY}\n\n{NASTY}",
        "curl": f"curl -H 'X-Api-Key: {NASTY}' 'https://gateway.seven.io/api/{NASTY}'\nHTTP/2 401 {NASTY}\n\n900{NASTY}",
    }
    for text in texts.values():
        ticket.write_bytes(text.encode())
        harmless("inspect", f"@{ticket}", told=False)
        if "\n" not in text:
            harmless("inspect", "--lines", f"@{ticket}", told=False)
        harmless("diagnose", f"@{ticket}", told=False)
    ticket.write_bytes(token.encode())
    assert harmless("inspect", f"@{ticket}").json["claims"][0]["value"] == NASTY


def test_an_archive(harmless, tmp_path):
    entry = {
        "startedDateTime": NASTY,
        "request": {"method": NASTY, "url": f"https://x.api.infobip.com/{NASTY}", "headers": [{"name": NASTY, "value": NASTY}]},
        "response": {"status": 401, "statusText": NASTY, "headers": [], "content": {"mimeType": NASTY, "text": NASTY}},
    }  # fmt: skip
    path = tmp_path / f"{NASTY}.har"
    for wanted in (
        entry,
        entry | {"response": {"status": 0}, "_error": NASTY},
        entry | {"_method": NASTY, "_stored": NASTY},
    ):
        path.write_text(json.dumps({"log": {"version": "1.2", "entries": [wanted]}}))
        harmless("diagnose", f"@{path}", told=False)
        harmless("inspect", f"@{path}", told=False)


def test_a_provider_file(harmless, tmp_path, smsauth):
    folder = tmp_path / f"folder {NASTY}"
    folder.mkdir()
    file = folder / f"{NASTY}.toml"
    file.write_text(PROVIDER)
    complained = harmless("providers", "check", str(file), told=False)
    listed = harmless("--catalog", str(folder), "providers")
    assert complained.status == 1 or "acme" in [one["id"] for one in listed.json["providers"]], complained.out
    harmless(
        "--catalog",
        str(folder),
        "connect",
        "acme",
        "key",
        "--set",
        "api_key=x",
        "--no-store",
        "--timeout",
        "1",
        told=False,
    )
    file.write_text(f'"{TOML}" = 1\nid = "{TOML}"\nname = 1\n')
    assert harmless("providers", "check", str(file)).status == 1
    assert harmless("providers", "check", str(folder)).status == 1
    assert harmless("--catalog", str(folder), "providers").status == 0
    file.write_text(f"{NASTY} = [")
    assert harmless("providers", "check", str(file)).status == 1
    assert harmless("providers", "schema", told=False).status == 0


def test_what_a_provider_answers_and_what_an_account_is_called(harmless, hostile, secret_service, tmp_path):
    given = ("--set", "api_key=0123456789abcdef", "--set")
    at = f"base_url={hostile}"
    for place in (at, f"{at}/no"):
        harmless("call", "--provider", "infobip", "--method", "api_key", *given, place, told=False)
        harmless("connect", "infobip", "api_key", *given, place, "--no-store", told=False)
    ran = harmless("connect", "infobip", "api_key", *given, at, "--name", NASTY)
    assert ran.json["ok"], ran.json
    har = tmp_path / f"{NASTY}.har"
    assert harmless("call", NASTY, "--har", str(har)).status == 0
    assert harmless("diagnose", f"@{har}", told=False).status == 0
    assert harmless("call", NASTY, "--har", f"{tmp_path}/none/{NASTY}").status == 2
    assert [row["name"] for row in harmless("accounts").json["accounts"]] == [NASTY]
    assert harmless("check", NASTY).status == 0
    assert harmless("check", "--all").status == 0
    harmless("refresh", NASTY, told=False)
    harmless("revoke", NASTY, told=False)
    harmless("refresh", "--all", told=False)
    assert secret_service.exists()


def test_forgetting_an_account_of_a_nasty_name(smsauth, hostile, secret_service):
    given = ("--set", "api_key=0123456789abcdef", "--set", f"base_url={hostile}")
    for as_json in (True, False):
        assert smsauth("connect", "infobip", "api_key", *given, "--name", NASTY).json["ok"]
        ran = smsauth("forget", NASTY, as_json=as_json)
        assert ran.status == 0
        assert HIDDEN.findall(ran.out + ran.err) == []
        assert ("\\u001b" if as_json else "⟨U+001B⟩") in ran.out
    assert secret_service.exists()


def test_the_computer_itself(harmless, tmp_path, monkeypatch):
    monkeypatch.setenv("BROWSER", f"{NASTY} %s")
    monkeypatch.setenv("HTTPS_PROXY", f"http://{NASTY}:1")
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", f"keyrings.{NASTY}.Ring")
    harmless("--home", f"{tmp_path}/{NASTY}", "doctor")


@pytest.mark.parametrize("command", _MODULES)
def test_a_command_complains_harmlessly_of_words_it_does_not_know(harmless, command):
    assert harmless(command, NASTY, NASTY, NASTY, f"--odd={NASTY}").status == 2


def test_only_one_place_writes_to_the_terminal():
    writes = re.compile(r"\bprint\(|\.(?:out|err)\.write\(|sys\.std(?:out|err)")
    places = {path.name for path in (ROOT / "smsauth_gui" / "cli").glob("*.py") if writes.search(path.read_text())}
    assert places == {"terminal.py"}


def test_a_fault_of_ours_does_not_write_what_it_quotes(capsys, monkeypatch):
    from smsauth_gui import cli
    from smsauth_gui.cli import providers

    def fail(_: object) -> int:
        raise RuntimeError("quoted \x1b]0;title\x07 \u202e")

    monkeypatch.setattr(providers, "run", fail)
    assert cli.main(["providers"]) == 1
    told = capsys.readouterr().err
    assert "RuntimeError: quoted" in told
    assert not {"\x1b", "\x07", "\u202e"} & set(told)


FORGED = "x\nEverything is fine: no error was found."


def test_a_line_break_begins_no_line_of_its_own(smsauth, tmp_path):
    file = tmp_path / f"{FORGED}.toml"
    file.write_text("id = 5", encoding="utf-8")
    checked = smsauth("providers", "check", str(file), as_json=False)
    assert checked.status == 1
    assert not any(line.startswith("Everything") for line in checked.out.splitlines())
    assert "⟨U+000A⟩" in checked.out
    missing = smsauth("providers", "check", f"{tmp_path}/{FORGED}", as_json=False)
    assert not any(line.startswith("Everything") for line in missing.err.splitlines())
    words = smsauth(FORGED, as_json=False)
    assert not any(line.startswith("Everything") for line in words.err.splitlines())


def test_an_error_of_several_lines_is_told_in_one(capsys):
    terminal = Terminal(argparse.Namespace())
    terminal.say(not_used({"cause": "oauth.state_mismatch", "error": FORGED}))
    assert capsys.readouterr().err.count("\n") == 1


def test_an_answer_of_several_lines_is_quoted_in_one(smsauth, tmp_path):
    ticket = tmp_path / "ticket.txt"
    body = json.dumps({"error": "invalid_client", "error_description": FORGED})
    ticket.write_text(
        f"POST /oauth2/token HTTP/1.1\nHost: auth.sinch.com\n\nHTTP/1.1 401 No\n\n{body}", encoding="utf-8"
    )
    told = smsauth("diagnose", str(ticket), as_json=False)
    assert told.status == 0
    assert not any(line.startswith("Everything") for line in told.out.splitlines())
