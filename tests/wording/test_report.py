"""What may be handed on: no secret, no people, nothing that could act where it is opened."""

from __future__ import annotations

import base64
import json
import re
from dataclasses import replace
from urllib.parse import quote

import pytest

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.paste.read import read
from smsauth_gui.core.safe import redact
from smsauth_gui.core.safe.personal import LEFT_OUT
from smsauth_gui.core.values.http import Exchange, Failure, Request, Response
from smsauth_gui.core.values.secret import Secret, fingerprint_of
from smsauth_gui.core.values.statement import statement
from smsauth_gui.wording.language import ENGLISH
from smsauth_gui.wording.report import Blocked, Material, Report, Section, build, markdown, page, reply
from tests.core.minted import INFOBIP_KEY, NOW, SEVEN_KEY, T, basic, catalog, mint

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
        TITLE,
        NOW,
        diagnosis=found,
        exchanges=(exchange(),),
    )
    return replace(whole, **more)  # type: ignore[arg-type]  # the fields of Material


TITLE = statement("report.account", provider="Infobip")
SECRETS = [Secret(SEVEN_KEY), Secret(INFOBIP_KEY), Secret(TOKEN)]
FORMS = {"Markdown": markdown, "HTML": page}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS.keys())
def test_a_report_tells_verdict_evidence_and_exchange_by_fingerprint(form):
    text = form(build(material(), ENGLISH), SECRETS)
    for part in (
        "permission.scope",
        "status 403",
        "permission.role",
        "knows you, but this credential may not do this",
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
    text = form(build(material(), ENGLISH), SECRETS)
    for personal in ("1701234567", "Bring milk", "ana@example.org", "bob@example.org", "7654321"):
        assert personal not in text
    assert LEFT_OUT in text
    for public in ("12.5", "m-1", "2026-10-01T12:00:00Z", "1790856000"):
        assert public in text
    ticked = form(build(material(personal=True), ENGLISH), SECRETS)
    assert "Bring milk" in ticked
    assert "ana@example.org" in ticked


def test_a_readings_claims_leave_people_out_too():
    reading = read(TOKEN, catalog=catalog(), now=NOW)
    text = markdown(build(Material(TITLE, NOW, reading=reading), ENGLISH), SECRETS)
    assert "ana.example" not in text
    assert "ana@example" not in text
    assert "infobip.com" in text
    assert "Contents read, signature not checked." in text
    assert fingerprint_of(TOKEN) in text
    ticked = markdown(build(Material(TITLE, NOW, reading=reading, personal=True), ENGLISH), SECRETS)
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
                Report("Title", "Verdict", (section,)),
                [Secret(SEVEN_KEY), Secret("Gr4nit/Fluss+7", guessable=True)],
            )
        assert spelled not in str(blocked.value)


HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)> \u202etxt.exe\u2066 \x1b[31mred\x07 [x](javascript:1) `a` | b"


def test_html_escapes_whatever_is_foreign_and_loads_nothing():
    hostile = Report(HOSTILE, HOSTILE, (Section(HOSTILE, ((HOSTILE, HOSTILE),), HOSTILE),), HOSTILE)
    text = page(hostile, ())
    assert "<script" not in text
    assert "<img" not in text
    assert "\x1b" not in text
    assert "\u202e" not in text
    assert "default-src 'none'" in text
    assert not re.search(r"""(?:src|href)\s*=\s*["']?http""", text)


def test_markdown_keeps_foreign_text_from_becoming_markup():
    hostile = Report(HOSTILE, HOSTILE, (Section("T", (("L", HOSTILE),), "```\n# not a title\n````"),), HOSTILE)
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
    assert "none: net.dns Name or service not known" in markdown(
        build(Material(TITLE, NOW, exchanges=(failed,)), ENGLISH), ()
    )


def test_an_answer_nested_too_deep_is_left_out():
    deep = Exchange(Request("GET", "https://a.example/"), Response(200, (), b"[" * 5000 + b"]" * 5000), NOW)
    assert markdown(build(Material(TITLE, NOW, exchanges=(deep,)), ENGLISH), ())


# ---- the reply ---------------------------------------------------------------------------------------------


def test_a_reply_says_what_is_wrong_where_to_click_and_what_not_to_send():
    text = reply(("The token has expired.", "Sign in again."), ENGLISH, link="https://portal.example/keys")
    assert "The token has expired." in text
    assert "https://portal.example/keys" in text
    assert "Please do not send us keys" in text
    assert "replace" not in text


def test_a_reply_asks_to_replace_a_secret_that_stood_in_the_ticket():
    text = reply(("x.", "y."), ENGLISH, whole_secret=True, owner="seven")
    assert "Please replace it at seven" in text


def test_a_report_names_the_program():
    assert "Made with smsauth" in markdown(build(material(), ENGLISH), SECRETS)
