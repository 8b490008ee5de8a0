"""Every code of the vocabulary has words, and every word that is promised exists."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from smsauth_gui import wording
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.values.errors import CAUSES, FINDINGS
from smsauth_gui.core.values.reading import Finding
from smsauth_gui.core.values.statement import statement
from smsauth_gui.wording.pages import page
from tests.core.minted import catalog

KNOWN_ACTIONS = (
    "try_again sign_in_again edit_fields open_key_page add_ca check_clock choose_method edit_params swap_fields refresh "
    "sign_in_with_scope open_support edit_redirect edit_scopes destroy_session copy_address paste_address use_memory allow_host"
)
NOTICE = Path(__file__).parents[2] / "smsauth_gui" / "ui" / "shared" / "notice.py"


def test_every_cause_has_words_and_no_words_are_without_a_cause():
    assert set(wording.CAUSES) == set(CAUSES)
    assert set(wording.FINDINGS) == set(FINDINGS)


@pytest.mark.parametrize("code", CAUSES)
def test_a_cause_is_told_in_whole_sentences(code: str):
    words = wording.CAUSES[code]
    assert re.fullmatch(r"[A-Z{].*[.!]", words.headline)
    assert words.advice or code == "ok"
    assert not words.advice or words.advice.endswith((".", "!"))
    assert words.question.endswith("?")
    for text in (words.headline, words.advice, words.question):
        assert "  " not in text
        assert set(re.findall(r"\{(\w+)\}", text)) <= {"provider"}


@pytest.mark.parametrize("code", CAUSES)
def test_a_sentence_begins_with_a_capital_whoever_the_provider_is(code: str):
    for name in ("", "seven"):
        for text in (
            wording.headline(Diagnosis(code), name, wording.ENGLISH),
            wording.question(code, name, wording.ENGLISH),
        ):
            assert "{" not in text
            assert name or text[0].isupper()


@pytest.mark.parametrize("code", FINDINGS)
def test_a_finding_is_told_in_a_sentence_with_its_note(code: str):
    bare = wording.finding(Finding(code, "info"), wording.ENGLISH)
    assert re.fullmatch(r"[A-Z].*[.!]", bare)
    noted = Finding(code, "info", statement("token.claim_in_header", name="exp"))
    assert wording.finding(noted, wording.ENGLISH) == f"{bare} (exp in the header)"


def test_every_next_step_is_one_that_the_window_knows():
    named = {action for words in wording.CAUSES.values() for action in words.actions}
    assert named <= set(KNOWN_ACTIONS.split())
    in_window = set(re.findall(r'^\s+"([a-z_]+)": tr\(', NOTICE.read_text(), re.MULTILINE))
    assert named <= in_window


def test_every_cause_but_success_and_the_hopeless_offers_a_next_step():
    assert {code for code, words in wording.CAUSES.items() if not words.actions} == {
        "ok",
        "store.newer",
        "store.damaged",
    }


def test_advice_weaves_in_what_is_known():
    seven = catalog()["seven"]
    scope = wording.advice(Diagnosis("permission.scope", {"scope": "contacts"}), seven, wording.ENGLISH)
    assert scope.startswith(f"This needs contacts: “{seven.scope('contacts').meaning}”.")
    assert "pause of 30 seconds" in wording.advice(
        Diagnosis("limit.rate", {"retry_after_s": 30}), seven, wording.ENGLISH
    )
    assert "“no”" in wording.advice(
        Diagnosis("oauth.access_denied", {"error_description": "no"}), seven, wording.ENGLISH
    )
    assert "http://127.0.0.1:1/cb" in wording.advice(
        Diagnosis("oauth.redirect_mismatch", {"sent": "http://127.0.0.1:1/cb"}), seven, wording.ENGLISH
    )
    assert "7177" in wording.advice(Diagnosis("flow.port_busy", {"port": 7177}), seven, wording.ENGLISH)
    assert "Please fill this in." in wording.advice(
        Diagnosis("input.invalid", {"field": "api_key", "code": "empty"}), seven, wording.ENGLISH
    )


@pytest.mark.parametrize("code", CAUSES)
def test_advice_is_given_without_any_fact_too(code: str):
    text = wording.advice(Diagnosis(code), None, wording.ENGLISH)
    assert "None" not in text
    assert "{" not in text


def test_every_certainty_has_words():
    for certainty in ("provider_says", "proved", "documented", "reading"):
        assert wording.certainty(Diagnosis("ok", certainty=certainty), wording.ENGLISH)


def test_the_browsers_tab_says_how_it_went():
    assert page("connected", wording.ENGLISH, provider="seven") == (
        "Connected to seven",
        "You can close this tab and go back to the program.",
    )
    title, text = page("refused", wording.ENGLISH, cause="oauth.access_denied", provider="seven")
    assert title == "Not connected"
    assert text == "Access was denied on seven's page. The program tells what to do next."


@pytest.mark.parametrize("code", wording.FIELD_NOTES)
def test_a_note_on_a_field_is_a_sentence(code: str):
    assert re.fullmatch(r"[A-Z].*[.?!]", wording.field_note(code, "", wording.ENGLISH))
    assert wording.field_note(code, "x", wording.ENGLISH).startswith(wording.field_note(code, "", wording.ENGLISH))


def test_a_bare_403_is_not_said_to_be_recognition():
    guessed = Diagnosis("permission.role", certainty="reading")
    sure = Diagnosis("permission.role", certainty="documented")
    assert "without a reason" in wording.headline(guessed, "seven", wording.ENGLISH)
    assert "knows you" not in wording.headline(guessed, "seven", wording.ENGLISH)
    assert "the key or token itself is wrong" in wording.advice(guessed, catalog()["seven"], wording.ENGLISH)
    assert wording.headline(sure, "seven", wording.ENGLISH) != wording.headline(guessed, "seven", wording.ENGLISH)
