"""``smsauth inspect``: its forms, its exit status, and that no secret is printed."""

from __future__ import annotations

import io
import json
import sys
import threading
from collections.abc import Iterator
from http.server import BaseHTTPRequestHandler, HTTPServer
from pathlib import Path

import pytest

DOCUMENT = Path(__file__).parent.parent / "data" / "paste" / "cases" / "provider-infobip-document-sample.txt"
KEYS = Path(__file__).parent.parent / "data" / "paste" / "keys"
SIGNED = Path(__file__).parent.parent / "data" / "paste" / "cases" / "rfc-7515-a1.txt"


@pytest.fixture
def typed_in(monkeypatch):
    """What stands on stdin."""

    def put(data: bytes) -> None:
        monkeypatch.setattr(sys, "stdin", io.TextIOWrapper(io.BytesIO(data), encoding="utf-8"))

    return put


def test_the_sample_of_a_providers_document_shows_its_five_claims_and_its_expiry(smsauth):
    ran = smsauth("inspect", f"@{DOCUMENT}")
    assert ran.status == 0
    assert len(ran.json["claims"]) == 5
    assert (ran.json["kind"], ran.json["status"]) == ("jwt", "expired")
    assert ran.json["expires_at"] == "2021-09-30T12:20:06Z"
    assert ran.json["expires_from"] == "claim"
    assert ran.json["providers"][0]["id"] == "infobip"


def test_it_was_valid_then(smsauth):
    assert smsauth("inspect", f"@{DOCUMENT}", "--at", "2021-09-30T12:00:00Z").json["status"] == "valid"
    assert smsauth("inspect", f"@{DOCUMENT}", "--at", "2021-09-30T12:20:06Z").json["status"] == "expired"


def test_a_text_comes_as_argument_file_or_from_stdin(smsauth, typed_in):
    text = DOCUMENT.read_text().strip()
    typed_in(text.encode())
    answers = [smsauth("inspect", one).json for one in (text, f"@{DOCUMENT}", "-")]
    assert answers[0] == answers[1] == answers[2]


def test_one_object_for_each_line(smsauth, typed_in):
    typed_in(
        b"Authorization: App 0123456789abcdef0123456789abcdef-01234567-89ab-cdef-0123-456789abcdef\n\nhello there\n"
    )
    ran = smsauth("inspect", "--lines", "-")
    kinds = [json.loads(line)["kind"] for line in ran.out.splitlines()]
    assert (kinds[1:], ran.status) == (["unknown"], 1)
    assert kinds[0] != "unknown"


def test_nothing_recognised_is_status_one(smsauth):
    ran = smsauth("inspect", "nothing to see here")
    assert (ran.status, ran.json["kind"]) == (1, "unknown")


def test_a_missing_file_is_wrong_usage(smsauth):
    assert smsauth("inspect", "@/nowhere/at/all").status == 2


def test_no_secret_is_printed_unless_it_is_asked_for(smsauth):
    token = DOCUMENT.read_text().strip()
    signature = token.rsplit(".", 1)[-1]
    for as_json in (True, False):
        ran = smsauth("inspect", token, as_json=as_json)
        assert signature not in ran.out + ran.err
        assert "sha256:" in ran.out
    assert smsauth("inspect", token, "--reveal").json["text"] == token


def test_a_password_shows_no_fingerprint(smsauth):
    ran = smsauth("inspect", "Authorization: Basic YWxpY2U6aHVudGVyMg==")
    assert (ran.json["kind"], ran.json["fingerprint"]) == ("basic", None)
    assert "hunter2" not in ran.out


def test_a_signature_is_checked_with_a_key_from_a_file(smsauth):
    good = smsauth("inspect", f"@{SIGNED}", "--verify-key", f"@{KEYS / 'rfc7515-a1.jwk'}")
    assert good.json["signature"] == "valid"
    wrong = smsauth("inspect", f"@{SIGNED}", "--verify-secret", "text:another secret of thirty-two bytes")
    assert wrong.json["signature"] == "invalid"
    assert smsauth("inspect", f"@{SIGNED}").json["signature"] == "not_checked"


@pytest.fixture
def key_set() -> Iterator[tuple[str, list[str]]]:
    """A server with a key set, and what it was asked for."""
    asked: list[str] = []

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            asked.append(self.path)
            found = self.path == "/jwks"
            body = b'{"keys": [%s]}' % (KEYS / "rfc7515-a1.jwk").read_bytes() if found else b"no"
            self.send_response(200 if found else 404)
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_: object) -> None:
            """Silent."""

    server = HTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever)
    thread.start()
    yield f"http://127.0.0.1:{server.server_port}", asked
    server.shutdown()
    server.server_close()
    thread.join()


def test_only_a_given_address_of_a_key_set_is_contacted(smsauth, key_set):
    base, asked = key_set
    assert smsauth("inspect", f"@{SIGNED}").status == 0
    assert asked == []
    assert smsauth("inspect", f"@{SIGNED}", "--verify-jwks", f"{base}/jwks").json["signature"] == "valid"
    assert asked == ["/jwks"]


def test_a_key_set_that_cannot_be_fetched_is_told(smsauth, key_set):
    ran = smsauth("inspect", f"@{SIGNED}", "--verify-jwks", f"{key_set[0]}/elsewhere")
    assert (ran.status, "key set" in ran.err) == (2, True)


@pytest.mark.parametrize(
    "data", [b"\xff\xfe\x00\x80", b"[" * 10_000, b"\x1b[31mred\x1b[0m \xe2\x80\xae", b"<script>alert(1)</script>", b""]
)
def test_hostile_input_is_read_or_named_unknown(smsauth, typed_in, data):
    typed_in(data)
    ran = smsauth("inspect", "-")
    assert ran.status in {0, 1}
    assert "\x1b" not in ran.out
    assert ran.err == ""
    typed_in(data)
    assert "\x1b" not in smsauth("inspect", "-", as_json=False).out
