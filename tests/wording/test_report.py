"""What may be handed on: no secret, no people, nothing that could act where it is opened."""

from __future__ import annotations

import base64
import json
import re
from string import Formatter
from urllib.parse import quote

import pytest
from msgspec.structs import replace

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.paste.read import read
from smsauth_gui.core.safe import redact
from smsauth_gui.core.safe.personal import LEFT_OUT
from smsauth_gui.core.values.errors import CAUSES
from smsauth_gui.core.values.http import Exchange, Failure, Request, Response
from smsauth_gui.core.values.secret import Secret, fingerprint_of
from smsauth_gui.core.values.statement import Statement, statement
from smsauth_gui.wording.evidence import EVIDENCE
from smsauth_gui.wording.language import ENGLISH, language, languages
from smsauth_gui.wording.replies import reply
from smsauth_gui.wording.report import Blocked, Material, Report, Section, build, markdown, page, plain
from tests.core.minted import INFOBIP_KEY, NOW, SEVEN_KEY, T, basic, catalog, mint
from tests.core.pasted import CASES

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
FORMS = {"Markdown": markdown, "HTML": page, "text": plain}


@pytest.mark.parametrize("form", FORMS.values(), ids=FORMS.keys())
def test_a_report_tells_verdict_evidence_and_exchange_by_fingerprint(form):
    text = form(build(material(), ENGLISH), SECRETS)
    for part in (
        "permission.scope",
        "status 403",
        "permission.role",
        "accepted the sign-in, but a permission is missing",
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


def pasted(text: str, **more: object) -> Material:
    reading = read(text, catalog=catalog(), now=NOW)
    whole = Material(TITLE, NOW, reading=reading, moment=NOW, names={one.id: one.name for one in catalog()})
    return replace(whole, **more)  # type: ignore[arg-type]  # the fields of Material


# ---- in one language ---------------------------------------------------------------------------------------

OTHERS = [code for code in languages() if code != "en"]
COMMON = re.compile(
    r"\b(?:the|is|of|and|with|this|that|has|had|was|are|were|it|its|for|your|you|please|no)\b", re.IGNORECASE
)
"""Words that no English sentence goes without; none of them is a word of ours in another language but *was*."""
SHARED = {"de": {"was"}}


def english_in(text: str, code: str) -> list[str]:
    """The English words of a text; servers' words, names and codes stand between other signs in these samples."""
    return [word for word in COMMON.findall(text) if word.lower() not in SHARED.get(code, ())]


EVERY_EVIDENCE = tuple(
    Statement(one, {name: 1 for _, name, _, _ in Formatter().parse(text) if name}) for one, text in EVIDENCE.items()
)


@pytest.mark.parametrize("cause", sorted(CAUSES))
@pytest.mark.parametrize("code", OTHERS)
def test_no_english_word_stands_in_a_report_or_a_reply_in_another_language(code: str, cause: str):
    found = Diagnosis(cause, evidence=EVERY_EVIDENCE, alternatives=("permission.role",), server_clock_offset_s=3)
    made = pasted(INFOBIP_KEY, diagnosis=found, provider=catalog()["infobip"], scopes=("sms:logs:read",))
    texts = (page(build(made, language(code)), SECRETS[:1]), reply(made, language(code)))
    for text in texts:
        assert english_in(re.sub("<style>.*?</style>", "", text, flags=re.DOTALL), code) == []
    assert f'<html lang="{code}">' in texts[0]


@pytest.mark.parametrize("name", sorted(CASES))
@pytest.mark.parametrize("code", OTHERS)
def test_no_english_word_is_said_of_any_paste_in_another_language(code: str, name: str):
    made = pasted(CASES[name].text, then=True)
    assert made.reading is not None
    own = {
        word for item in (made.reading, *made.reading.items) for pair in item.fields for word in COMMON.findall(pair[1])
    }
    report = build(replace(made, personal=False), language(code))
    rows = [
        text
        for section in report.sections
        if section.title != language(code).say("Claims")
        for row in section.rows
        for text in row
    ]
    said = "\n".join((report.title, report.verdict, report.footer, *rows, reply(made, language(code))))
    assert [word for word in english_in(said, code) if word not in own] == []


def test_a_report_names_the_program():
    assert "Made with smsauth" in markdown(build(material(), ENGLISH), SECRETS)
