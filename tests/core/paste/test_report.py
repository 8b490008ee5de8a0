"""What may be handed on: no secret, no people, nothing that could act where it is opened."""

from __future__ import annotations

import ast
import base64
import json
import re
import shlex
from dataclasses import replace
from urllib.parse import quote

import pytest

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.exchange.text import curl
from smsauth_gui.core.paste import report
from smsauth_gui.core.paste.read import read
from smsauth_gui.core.paste.report import (
    Blocked,
    Material,
    Report,
    Section,
    as_curl,
    as_python,
    build,
    markdown,
    page,
    reply,
)
from smsauth_gui.core.safe import redact
from smsauth_gui.core.values.http import Exchange, Failure, Request, Response
from smsauth_gui.core.values.secret import MASK, Secret, fingerprint_of
from smsauth_gui.core.values.statement import statement
from tests.core.minted import INFOBIP_KEY, NOW, SEVEN_KEY, SEVEN_TOKEN, T, basic, catalog, mint

PERSONAL = {"messages": [{"to": "+491701234567", "text": "Bring milk", "id": "m-1"}], "email": "ana@example.org", "balance": 12.5,
            "note": "call +49 170 7654321 or write to bob@example.org", "at": "2026-10-01T12:00:00Z",
            "epoch": "1790856000"}  # fmt: skip
TOKEN = mint({"iss": "infobip.com", "sub": "ana.example", "email": "ana@example.org", "iat": T, "exp": T + 60})


def exchange(body: object = None) -> Exchange:
    request = Request(
        "GET", f"https://x1.api.infobip.com/sms/3/logs?apikey={SEVEN_KEY}", (("Authorization", f"App {INFOBIP_KEY}"),)
    )
    answer = Response(
        403,
        (("Content-Type", "application/json"),),
        json.dumps(PERSONAL if body is None else body).encode(),
        31,
        reason="Forbidden",
    )
    return redact.exchange(Exchange(request, answer, NOW), vocabulary=catalog().vocabulary)


def material(**more: object) -> Material:
    found = Diagnosis(
        "permission.scope",
        {"scope": "sms:logs:read"},
        (statement("evidence.status", status=403),),
        "documented",
        ("permission.role",),
        server_clock_offset_s=-2,
    )
    whole = Material(
        "A call to Infobip",
        NOW,
        diagnosis=found,
        sentences=("It may not do this.", "Ask for the right."),
        evidence=("status 403",),
        exchanges=(exchange(),),
    )
    return replace(whole, **more)  # type: ignore[arg-type]  # the fields of Material


SECRETS = [Secret(SEVEN_KEY), Secret(INFOBIP_KEY), Secret(TOKEN)]
FORMS = {"Markdown": markdown, "HTML": page}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS.keys())
def test_a_report_tells_verdict_evidence_and_exchange_by_fingerprint(form):
    text = form(build(material()), SECRETS)
    for part in (
        "permission.scope",
        "status 403",
        "permission.role",
        "It may not do this.",
        "2026-10-01 12:00:00 UTC",
        "31 ms",
        "-2 s",
    ):
        assert part.replace("_", "\\_") in text or part in text
    assert fingerprint_of(INFOBIP_KEY) in text
    assert INFOBIP_KEY not in text
    assert SEVEN_KEY not in text


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS.keys())
def test_people_are_left_out_unless_ticked(form):
    text = form(build(material()), SECRETS)
    for personal in ("1701234567", "Bring milk", "ana@example.org", "bob@example.org", "7654321"):
        assert personal not in text
    assert "left out" in text
    for public in ("12.5", "m-1", "2026-10-01T12:00:00Z", "1790856000"):
        assert public in text
    ticked = form(build(material(personal=True)), SECRETS)
    assert "Bring milk" in ticked
    assert "ana@example.org" in ticked


def test_a_readings_claims_leave_people_out_too():
    reading = read(TOKEN, catalog=catalog(), now=NOW)
    text = markdown(
        build(Material("A token", NOW, reading=reading, finding_words={"jwt.not_verified": "Not checked."})), SECRETS
    )
    assert "ana.example" not in text
    assert "ana@example" not in text
    assert "infobip.com" in text
    assert "Not checked." in text
    assert fingerprint_of(TOKEN) in text
    ticked = markdown(build(Material("A token", NOW, reading=reading, personal=True)), SECRETS)
    assert "ana.example" in ticked


@pytest.mark.parametrize(
    "spelled",
    [SEVEN_KEY, quote("Gr4nit/Fluss+7", safe=""), base64.b64encode(SEVEN_KEY.encode()).decode(), basic("ana", "Gr4nit/Fluss+7"),
     base64.urlsafe_b64encode(f"x:{SEVEN_KEY}".encode()).decode().rstrip("=")],
)  # fmt: skip
@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS.keys())
def test_a_known_secret_in_any_spelling_blocks_the_report(form, spelled: str):
    for section in (Section("Steps", (("call", spelled),)), Section("Exchange", (), f"GET /x?a={spelled}")):
        with pytest.raises(Blocked) as blocked:
            form(
                Report("Title", "Verdict", (section,), NOW),
                [Secret(SEVEN_KEY), Secret("Gr4nit/Fluss+7", guessable=True)],
            )
        assert spelled not in str(blocked.value)


HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)> \u202etxt.exe\u2066 \x1b[31mred\x07 [x](javascript:1) `a` | b"


def test_html_escapes_whatever_is_foreign_and_loads_nothing():
    hostile = Report(HOSTILE, HOSTILE, (Section(HOSTILE, ((HOSTILE, HOSTILE),), HOSTILE),), NOW)
    text = page(hostile, ())
    assert "<script" not in text
    assert "<img" not in text
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "default-src 'none'" in text
    assert not re.search(r"""(?:src|href)\s*=\s*["']?http""", text)


def test_markdown_keeps_foreign_text_from_becoming_markup():
    hostile = Report(HOSTILE, HOSTILE, (Section("T", (("L", HOSTILE),), "```\n# not a title\n````"),), NOW)
    text = markdown(hostile, ())
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "[x](" not in text
    assert "\n`````\n" in text
    assert not re.search(r"(?<!\\)<script", text)


def test_a_label_with_line_breaks_stays_on_its_line():
    text = markdown(Report("T", "V", (Section("S", (("evidence", "one\n# two\n- three"),)),)), ())
    assert "\n# two" not in text


def test_a_failure_has_no_answer_and_says_why():
    failed = Exchange(Request("GET", "https://a.example/"), Failure("net.dns", "Name or service not known"), NOW)
    assert "none: net.dns Name or service not known" in markdown(build(Material("T", NOW, exchanges=(failed,))), ())


def test_an_answer_nested_too_deep_is_left_out():
    deep = Exchange(Request("GET", "https://a.example/"), Response(200, (), b"[" * 5000 + b"]" * 5000), NOW)
    assert markdown(build(Material("T", NOW, exchanges=(deep,))), ())


# ---- the reply ---------------------------------------------------------------------------------------------


def test_a_reply_says_what_is_wrong_where_to_click_and_what_not_to_send():
    text = reply("The token has expired.", "Sign in again.", link="https://portal.example/keys")
    assert "The token has expired." in text
    assert "https://portal.example/keys" in text
    assert "Please do not send us keys" in text
    assert "replace" not in text


def test_a_reply_asks_to_replace_a_secret_that_stood_in_the_ticket():
    text = reply("x.", "y.", whole_secret=True, provider="seven")
    assert "Please replace it at seven" in text


# ---- a call as code ----------------------------------------------------------------------------------------

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
    text = as_curl(shown(request_))
    assert not [secret for secret in HELD if secret in text]
    assert MASK not in text
    assert "sha256" not in text
    assert "${SMS_" in text
    command = text.splitlines()[-1]
    assert shlex.split(command)[0] == "curl"
    again = curl(text)
    assert again is not None
    assert again.method == request_.method
    assert again.url.split("?")[0] == request_.url.split("?")[0]
    assert [name for name, _ in again.headers] == [name for name, _ in request_.headers]


@pytest.mark.parametrize("request_", CALLS.values(), ids=CALLS.keys())
def test_a_call_as_python_takes_its_secrets_from_the_environment(request_: Request):
    text = as_python(shown(request_))
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
    text = as_curl(shown(request))
    assert text.count("# export ") == 2
    assert text.count("${SMS_SECRET}") == 2


def test_braces_in_an_address_are_not_taken_for_a_name():
    text = as_curl(Request("GET", "https://a.example/{{HOME}}"))
    assert "${HOME}" not in text


def test_a_report_names_the_program():
    assert report.__name__
    assert "Made with smsauth" in markdown(build(material()), SECRETS)
