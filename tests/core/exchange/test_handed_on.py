"""A token for other software: each form carries it only where it was asked for, quoted so that nothing in it runs."""

from __future__ import annotations

import json
import subprocess

import pytest

from smsauth_gui.core.exchange.handed_on import FORMS, PLACEHOLDER, handed_on
from smsauth_gui.core.values.http import Request
from smsauth_gui.core.values.secret import Secret

TOKEN = "abc'$(touch /tmp/x)%41\"def0123456789"
SECRET = Secret(TOKEN)
REQUEST = Request("GET", "https://gateway.example/api/balance?a=1", (("Authorization", f"Bearer {TOKEN}"),))
IN_ADDRESS = Request("GET", "https://onlinesim.example/api/getBalance.php?apikey=k%2Fey%3D1&lang=en", ())


@pytest.mark.parametrize("form", FORMS)
def test_the_secret_stands_in_no_form_unless_it_was_asked_for(form: str) -> None:
    assert TOKEN not in handed_on(form, REQUEST, SECRET, "Shop")
    text = handed_on(form, REQUEST, SECRET, "Shop", revealed=True)
    assert "touch" in text


def test_a_header_is_the_line_that_carries_it() -> None:
    assert handed_on("header", REQUEST, SECRET, "Shop") == f"Authorization: Bearer {PLACEHOLDER}"
    assert handed_on("header", REQUEST, SECRET, "Shop", revealed=True) == f"Authorization: Bearer {TOKEN}"


def test_a_key_in_the_address_is_found_there_as_it_is_written() -> None:
    assert handed_on("header", IN_ADDRESS, Secret("k/ey=1"), "Shop") == f"apikey={PLACEHOLDER}"
    assert "k%2Fey" not in handed_on("curl", IN_ADDRESS, Secret("k/ey=1"), "Shop")


def test_a_shell_reads_the_env_file_as_the_token_and_runs_nothing() -> None:
    text = handed_on("env", REQUEST, SECRET, "Shop", revealed=True)
    ran = subprocess.run(["sh", "-c", f'{text}printf %s "$SMS_SECRET"'], capture_output=True, text=True, check=True)
    assert ran.stdout == TOKEN


def test_a_shell_reads_the_env_file_with_its_placeholder_too() -> None:
    text = handed_on("env", REQUEST, SECRET, "Shop")
    ran = subprocess.run(["sh", "-c", f'{text}printf %s "$SMS_SECRET"'], capture_output=True, text=True, check=True)
    assert (ran.stdout, ran.stderr) == ("<your token>", "")


def test_postman_reads_the_environment() -> None:
    found = json.loads(handed_on("postman", REQUEST, SECRET, "Shop “one”", revealed=True))
    assert found["name"] == "Shop “one”"
    assert {entry["key"]: entry["value"] for entry in found["values"]} == {
        "base_url": "https://gateway.example",
        "token": TOKEN,
    }
    assert next(entry for entry in found["values"] if entry["key"] == "token")["type"] == "secret"
