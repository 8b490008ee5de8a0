"""A token for other software: each form carries it only where it was asked for, quoted so that nothing in it runs."""

from __future__ import annotations

import json
import subprocess

import pytest

from smsauth_gui.core.exchange.handed_on import FORMS, PLACEHOLDER, SEVERAL, Handed, handed_on
from smsauth_gui.core.provider.template import basic_header
from smsauth_gui.core.values.http import Request
from smsauth_gui.core.values.secret import Secret

TOKEN = "abc'$(touch /tmp/x)%41\"def0123456789"
SECRET = Secret(TOKEN)
REQUEST = Request("GET", "https://gateway.example/api/balance?a=1", (("Authorization", f"Bearer {TOKEN}"),))
IN_ADDRESS = Request("GET", "https://onlinesim.example/api/getBalance.php?apikey=k%2Fey%3D1&lang=en", ())


@pytest.mark.parametrize("form", FORMS)
def test_the_secret_stands_in_no_form_unless_it_was_asked_for(form: str) -> None:
    assert TOKEN not in handed_on(form, Handed(REQUEST, SECRET, "Shop"))
    text = handed_on(form, Handed(REQUEST, SECRET, "Shop", revealed=True))
    assert "touch" in text


def test_a_header_is_the_line_that_carries_it() -> None:
    assert handed_on("header", Handed(REQUEST, SECRET, "Shop")) == f"Authorization: Bearer {PLACEHOLDER}"
    assert handed_on("header", Handed(REQUEST, SECRET, "Shop", revealed=True)) == f"Authorization: Bearer {TOKEN}"


def test_a_key_in_the_address_is_found_there_as_it_is_written() -> None:
    assert handed_on("header", Handed(IN_ADDRESS, Secret("k/ey=1"), "Shop")) == f"apikey={PLACEHOLDER}"
    assert "k%2Fey" not in handed_on("curl", Handed(IN_ADDRESS, Secret("k/ey=1"), "Shop"))


def test_a_shell_reads_the_env_file_as_the_token_and_runs_nothing() -> None:
    text = handed_on("env", Handed(REQUEST, SECRET, "Shop", revealed=True))
    ran = subprocess.run(["sh", "-c", f'{text}printf %s "$SMS_SECRET"'], capture_output=True, text=True, check=True)
    assert ran.stdout == TOKEN


def test_a_shell_reads_the_env_file_with_its_placeholder_too() -> None:
    text = handed_on("env", Handed(REQUEST, SECRET, "Shop"))
    ran = subprocess.run(["sh", "-c", f'{text}printf %s "$SMS_SECRET"'], capture_output=True, text=True, check=True)
    assert (ran.stdout, ran.stderr) == ("<your secret>", "")


def test_postman_reads_the_environment() -> None:
    found = json.loads(handed_on("postman", Handed(REQUEST, SECRET, "Shop “one”", revealed=True)))
    assert found["name"] == "Shop “one”"
    assert {entry["key"]: entry["value"] for entry in found["values"]} == {
        "base_url": "https://gateway.example",
        "token": TOKEN,
    }
    assert next(entry for entry in found["values"] if entry["key"] == "token")["type"] == "secret"


# ---- a pair of user name and password ----------------------------------------------------------------------
PASSWORD = Secret("correct horse: battery", guessable=True)
PAIR = Request("GET", "https://api.example/me", (basic_header("3BUJUS", PASSWORD.reveal()),))
ENCODED = "M0JVSlVTOmNvcnJlY3QgaG9yc2U6IGJhdHRlcnk="


@pytest.mark.parametrize("form", FORMS)
def test_a_password_stands_nowhere_unless_it_was_asked_for_also_not_encoded(form: str) -> None:
    text = handed_on(form, Handed(PAIR, PASSWORD, "Phone"))
    assert PASSWORD.reveal() not in text
    assert ENCODED not in text
    shown = handed_on(form, Handed(PAIR, PASSWORD, "Phone", revealed=True))
    assert PASSWORD.reveal() in shown or ENCODED in shown


def test_a_pair_is_written_as_each_form_takes_it() -> None:
    covered, shown = Handed(PAIR, PASSWORD, "Phone"), Handed(PAIR, PASSWORD, "Phone", revealed=True)
    assert handed_on("header", covered) == f"Authorization: Basic {PLACEHOLDER}"
    assert handed_on("header", shown) == f"Authorization: Basic {ENCODED}"
    assert "-u '<user name>:<password>'" in handed_on("curl", covered)
    assert handed_on("env", covered).splitlines()[1:] == ["SMS_USERNAME=3BUJUS", "SMS_PASSWORD='<your password>'"]
    values = {entry["key"]: entry for entry in json.loads(handed_on("postman", shown))["values"]}
    assert (values["username"]["value"], values["username"]["type"]) == ("3BUJUS", "default")
    assert (values["password"]["value"], values["password"]["type"]) == (PASSWORD.reveal(), "secret")


@pytest.mark.parametrize("form", FORMS)
def test_a_refresh_token_goes_along_only_where_it_has_a_place(form: str) -> None:
    text = handed_on(form, Handed(REQUEST, SECRET, "Shop", Secret("refresh-1"), revealed=True))
    assert ("refresh-1" in text) == (form in SEVERAL)
    assert "refresh-1" not in handed_on(form, Handed(REQUEST, SECRET, "Shop", Secret("refresh-1")))
