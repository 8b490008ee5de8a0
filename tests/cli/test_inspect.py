"""``smsauth inspect``: the contract's keys, exit codes, the four forms of a secret, and no secret anywhere."""

from __future__ import annotations

import io
import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from smsauth_gui.core.values.secret import fingerprint_of
from tests.core.minted import INFOBIP, INFOBIP_KEY, NOBODY, SMSGATE, T, basic, mint

NOW = "2026-10-01T12:00:00Z"
KEYS = {
    "kind", "status", "providers", "items", "header", "claims", "scopes", "issued_at", "not_before", "expires_at",
    "expires_from", "signature", "findings", "fingerprint",
}  # fmt: skip
SAMPLE = (
    "eyJhbGciOiJIUzI1NiIsInR5cCI6IkpXVCJ9.eyJzdWIiOiIxMjM0NTY3ODkwIiwibmFtZSI6IkpvaG4gRG9lIiwiaWF0IjoxNTE2MjM5MDIyfQ"
    ".SflKxwRJSMeKKF2QT4fwpMeJf36POk6yJV_adQssw5c"
)
"""The former default token of a well-known web page; its secret is as well known."""


def stdin(monkeypatch: pytest.MonkeyPatch, data: bytes) -> None:
    monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data)))


def test_the_answer_has_the_contracts_keys(smsauth):
    ran = smsauth("inspect", "--now", NOW, INFOBIP)
    assert ran.status == 0
    assert set(ran.json) == KEYS | {"what", "token_kind"}
    assert ran.json["providers"][0] == {"id": "infobip", "confidence": "high", "why": "iss is infobip.com"}
    assert ran.json["expires_at"] == "2026-10-01T13:00:00Z"
    assert ran.json["expires_from"] == "claim"
    assert ran.json["fingerprint"] == fingerprint_of(INFOBIP)
    assert ran.json["claims"][2] == {
        "name": "exp",
        "value": T + 3600,
        "meaning": "expires",
        "time": "2026-10-01T13:00:00Z",
    }


def test_a_text_comes_as_argument_from_a_file_or_on_stdin(smsauth, monkeypatch, tmp_path):
    file = tmp_path / "token.txt"
    file.write_text(INFOBIP)
    stdin(monkeypatch, INFOBIP.encode())
    kinds = [smsauth("inspect", "--now", NOW, form).json["fingerprint"] for form in (INFOBIP, f"@{file}", "-")]
    assert kinds == [fingerprint_of(INFOBIP)] * 3


def test_only_unknown_ends_with_one(smsauth):
    assert smsauth("inspect", "nothing to see here").status == 1
    assert smsauth("inspect", INFOBIP[:60]).status == 0
    assert smsauth("inspect", "@/nowhere/at/all").status == 2


def test_one_text_a_line_gives_one_object_a_line(smsauth, monkeypatch):
    stdin(monkeypatch, f"{INFOBIP}\n\nnothing here\r\n{INFOBIP_KEY}\n".encode())
    ran = smsauth("inspect", "--now", NOW, "--lines", "-")
    assert [json.loads(line)["kind"] for line in ran.out.splitlines()] == ["jwt", "unknown", "api_key"]
    assert ran.status == 1


@pytest.mark.parametrize(
    ("at", "status"),
    [
        ("2026-10-01T12:59:59Z", "valid"),
        ("2026-10-01T13:00:00Z", "expired"),
        (str(T), "valid"),
        ("Thu, 01 Oct 2026 12:30:00 GMT", "valid"),
        ("[01/Oct/2026:16:30:00 +0200]", "expired"),
    ],
)
def test_was_it_valid_then(smsauth, at, status):
    assert smsauth("inspect", "--now", "2030-01-01T00:00:00Z", "--at", at, INFOBIP).json["status"] == status


def test_a_time_that_was_interpreted_is_said_before_judging(smsauth):
    ran = smsauth("inspect", "--now", NOW, "--at", "1/10/2026 10:00", INFOBIP)
    assert "month before day" in ran.err
    assert "day before month" in ran.err
    assert smsauth("inspect", "--at", "some day", INFOBIP).status == 2


@pytest.mark.parametrize("form", ["plain", "text", "file", "environment"])
def test_a_shared_secret_in_each_of_its_forms(smsauth, monkeypatch, tmp_path, form):
    file = tmp_path / "secret"
    file.write_text("your-256-bit-secret\n")
    monkeypatch.setenv("JWT_SECRET", "your-256-bit-secret")
    value = {
        "plain": "your-256-bit-secret",
        "text": "text:your-256-bit-secret",
        "file": f"@{file}",
        "environment": "env:JWT_SECRET",
    }[form]
    assert smsauth("inspect", "--verify-secret", value, SAMPLE).json["signature"] == "valid"


def test_a_wrong_secret_and_a_key_of_another_kind(smsauth, tmp_path):
    wrong = smsauth("inspect", "--verify-secret", "another", SAMPLE)
    assert wrong.json["signature"] == "invalid"
    assert [item["code"] for item in wrong.json["findings"]] == ["jwt.no_expiry", "jwt.signature_invalid"]
    key = tmp_path / "key.pem"
    key.write_text(
        "-----BEGIN PUBLIC KEY-----\nMCowBQYDK2VwAyEAGb9ECWmEzf6FQbrBZ9w7lshQhqowtrbLDFw4rXAxZuE=\n-----END PUBLIC KEY-----\n"
    )
    confused = smsauth("inspect", "--verify-key", f"@{key}", SAMPLE)
    assert [item["code"] for item in confused.json["findings"]] == ["jwt.no_expiry", "jwt.key_confusion"]


def test_the_token_inside_a_container_is_checked_too(smsauth):
    ran = smsauth("inspect", "--verify-secret", "your-256-bit-secret", json.dumps({"access_token": SAMPLE}))
    assert ran.json["items"][0]["signature"] == "valid"


def test_numbers_keep_every_digit_and_the_answer_stays_json(smsauth):
    token = mint('{"big":18446744073709551617,"huge":1e999,"exp":1790859600,"long":' + "7" * 5000 + "}")

    def refuse(word: str) -> Any:
        raise AssertionError(word)

    values = {
        item["name"]: item["value"]
        for item in json.loads(smsauth("inspect", token).out, parse_constant=refuse, parse_int=str)["claims"]
    }
    assert values["big"] == "18446744073709551617"
    assert values["huge"] == "1e999"
    assert values["long"] == "7" * 5000


SECRETS = {
    "password": (
        f"Authorization: Basic {basic('ana', 'hunter2-and-more')}",
        ("hunter2-and-more", basic("ana", "hunter2-and-more")),
    ),
    "token": (
        f"curl https://api.sms-gate.app/x -H 'Authorization: Bearer {SMSGATE}'",
        (SMSGATE, SMSGATE.split(".")[2]),
    ),
    "key": (f"INFOBIP_API_KEY={INFOBIP_KEY}", (INFOBIP_KEY,)),
    "code": (
        "https://app.example.org/cb?code=9ccb478a7cbe043c1df211f1&state=zustand123",
        ("9ccb478a7cbe043c1df211f1",),
    ),
    "address": ("https://ana:hunter2-and-more@api.sms-gate.app/3rdparty/v1/devices", ("hunter2-and-more",)),
    "login": ("user: ana\npassword: hunter2-and-more", ("hunter2-and-more",)),
}


@pytest.mark.parametrize("as_json", [True, False])
@pytest.mark.parametrize("name", SECRETS)
def test_no_secret_is_printed_unless_asked_for(smsauth, name, as_json):
    text, secrets = SECRETS[name]
    ran = smsauth("inspect", "--now", NOW, text, as_json=as_json)
    assert ran.status == 0
    for secret in secrets:
        assert secret not in ran.out + ran.err


def test_what_a_person_could_have_made_up_has_no_fingerprint(smsauth):
    ran = smsauth("inspect", SECRETS["password"][0])
    assert ran.json["fingerprint"] is None
    assert "sha256" not in ran.out


def test_revealing_is_possible(smsauth):
    assert INFOBIP_KEY in smsauth("inspect", "--reveal", INFOBIP_KEY).out


def test_terminal_escapes_in_a_claim_are_not_obeyed(smsauth):
    ran = smsauth("inspect", mint({"sub": "\x1b]0;title\x07\x1b[31mred\u202e"}), as_json=False)
    assert "\x1b" not in ran.out
    assert "\u202e" not in ran.out


def test_as_text_each_permission_has_the_providers_meaning(smsauth):
    ran = smsauth("inspect", "--now", NOW, SMSGATE, as_json=False)
    assert "permission   messages:send: Send messages" in ran.out
    assert ran.out.startswith("SMSGate access token: valid\n")


def as_a_process(*words: str, data: bytes = b"") -> tuple[int, dict[str, Any], bytes]:
    environment = {
        **os.environ,
        "PYTHONWARNINGS": "error",
        "http_proxy": "http://127.0.0.1:9",
        "https_proxy": "http://127.0.0.1:9",
    }
    command = [
        sys.executable,
        "-c",
        "import sys; from smsauth_gui.cli import main; sys.exit(main())",
        "inspect",
        "--json",
        *words,
    ]
    done = subprocess.run(
        command,
        input=data,
        capture_output=True,
        env=environment,
        timeout=60,
        cwd=Path(__file__).parents[2],
        check=False,
    )
    return done.returncode, json.loads(done.stdout), done.stderr


@pytest.mark.parametrize(
    ("data", "kind", "status"),
    [
        (NOBODY.encode(), "jwt", 0),
        (f"{INFOBIP_KEY}\r\n".encode("utf-16"), "api_key", 0),
        (b"\xff\xfe\x00\x80" * 50, "unknown", 1),
        (mint('{"sub":"\\ud800"}').encode(), "jwt", 0),
        (b"", "unknown", 1),
    ],
)
def test_as_a_process_of_its_own(data, kind, status):
    code, answer, err = as_a_process("--now", NOW, "-", data=data)
    assert (answer["kind"], code, err) == (kind, status, b"")
