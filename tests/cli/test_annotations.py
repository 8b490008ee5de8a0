"""JUnit's XML and GitHub's annotations: well-formed whatever an account is called and a server says."""

from __future__ import annotations

from xml.etree import ElementTree as ET

from hypothesis import given
from hypothesis import strategies as st

from smsauth_gui.cli.annotations import Line, github, junit

HOSTILE = "a\"<b>&'\n::error::%\r\x00\x1b[31m, c: ]]> \ufffe \ud800"


def read(text: str) -> ET.Element:
    return ET.fromstring(text)  # noqa: S314 - see above


def test_each_account_is_a_test_case():
    lines = [
        Line("one", "seven.api_key", "ok", ms=1234),
        Line("two", "seven.api_key", "token.expired", fails=("expired",), ok=False, text="The token has expired."),
        Line("three", "seven.api_key", "flow.cancelled", skipped=True, ok=False),
        Line("four", "seven.api_key", "permission.scope", ok=False, text="A permission is missing."),
    ]
    suite = read(junit(lines))[0]
    assert {key: suite.get(key) for key in ("tests", "failures", "skipped", "time")} == {
        "tests": "4", "failures": "1", "skipped": "1", "time": "1.234"
    }  # fmt: skip
    one, two, three, four = suite
    assert (one.get("name"), one.get("classname"), one.get("time"), len(one)) == ("one", "seven.api_key", "1.234", 0)
    assert (two[0].tag, two[0].get("type"), two[0].text) == ("failure", "expired", "The token has expired.")
    assert three[0].tag == "skipped"
    assert four[0].tag == "system-out"


@given(st.text() | st.just(HOSTILE), st.text() | st.just(HOSTILE))
def test_junit_is_well_formed_whatever_is_said(name: str, text: str) -> None:
    line = Line(name, text, text, fails=("revoked",), ok=False, text=text)
    document = junit([line])
    case = read(document)[0][0]
    assert case.tag == "testcase"
    assert len(case) == 1
    assert document.encode("utf-8")


def test_what_may_stand_in_xml_stands_there_unchanged():
    name = 'Ämter & <Söhne>\t"1"\nzwei'
    assert read(junit([Line(name, "g", "ok")]))[0][0].get("name") == name


def test_an_annotation_is_one_command():
    found = github([Line("a,b: c", "g", "token.revoked", fails=("revoked",), ok=False, text="100%\nGone")])
    assert found.splitlines() == [
        "::error title=smsauth%3A a%2Cb%3A c (revoked)::100%25%0AGone (token.revoked)",
        "0 of 1 accounts are fine.",
    ]


def test_what_was_not_asked_to_fail_is_a_warning_and_what_is_fine_is_quiet():
    found = github([Line("one", "g", "permission.scope", ok=False, text="No."), Line("two", "g", "ok")])
    assert found.startswith("::warning title=smsauth%3A one (permission.scope)::No.")
    assert "two" not in found


@given(st.text() | st.just(HOSTILE), st.text() | st.just(HOSTILE))
def test_no_word_begins_a_command_of_its_own(name: str, text: str) -> None:
    found = github([Line(name, "g", "ok", fails=("revoked",), ok=False, text=text)])
    lines = found.replace("\r", "\n").split("\n")
    assert len([line for line in lines if line.startswith("::")]) == 1
    assert len(lines) == 2
