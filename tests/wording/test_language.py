"""A language is a value: two of them speak at the same time, each by its own rules."""

from __future__ import annotations

from datetime import UTC, datetime

import pytest

from smsauth_gui.wording.language import ENGLISH, language, languages, own_name


def test_two_languages_speak_side_by_side():
    assert ENGLISH.say("The token has expired.") == "The token has expired."
    assert language("de").say("The token has expired.") == "Das Token ist abgelaufen."
    assert language("ru").say("The token has expired.") != language("de").say("The token has expired.")


def test_a_language_the_program_does_not_speak_is_english():
    assert language("tlh") is ENGLISH


def test_every_language_is_named_in_its_own_words():
    assert [own_name(code) for code in languages()] == ["English", "Deutsch", "Русский"]


@pytest.mark.parametrize("code", languages())
def test_a_text_without_a_translation_stays_and_takes_its_values(code: str):
    assert language(code).say("untranslated {x}", x="{y}") == "untranslated {y}"
    assert language(code).say("") == ""
    assert language(code).provider("") == ""


def test_the_providers_calls_are_phone_calls_and_ours_are_requests():
    assert language("de").say("Requests") == "Anfragen"
    assert language("de").provider("Calls") == "Anrufe"


def test_numbers_days_and_lists_follow_the_language():
    moment = datetime(2021, 10, 3, tzinfo=UTC)
    assert (ENGLISH.number(1_234_567), language("de").number(1_234_567)) == ("1,234,567", "1.234.567")
    assert (ENGLISH.number(12.34, 1), language("de").number(12.34, 1)) == ("12.3", "12,3")
    assert (ENGLISH.day(moment), language("de").day(moment)) == ("3 Oct 2021", "3. Okt. 2021")
    assert (ENGLISH.listed(["a", "b"]), language("ru").listed(["a", "b"])) == ("a and b", "a и b")
