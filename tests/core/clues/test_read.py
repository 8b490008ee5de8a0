"""Wordings whose meaning is known, checked line by line; and whose API a text is about: a host is surer than a name."""

from __future__ import annotations

import re

import pytest

from smsauth_gui.core.clues.read import phrases, providers
from smsauth_gui.core.provider.knowledge import Knowledge, Meaning, Phrase, phrases_of
from smsauth_gui.core.values.errors import CAUSES
from tests.core.minted import catalog

EVERY = catalog().phrases


def phrase(words: str, **classes: tuple[str, ...]) -> Phrase:
    return Phrase("answer", Meaning("credential.rejected", ((words, "a test"),)), words, "a test", classes=classes)


def fits(known: Phrase, text: str) -> bool:
    return bool(list(phrases(text, [known])))


def test_case_and_white_space_do_not_count():
    assert fits(phrase("connection refused"), "Connection\n   REFUSED by peer")
    assert not fits(phrase("connection refused"), "connectionrefused")


def test_a_wording_is_no_part_of_a_longer_word():
    assert not fits(phrase("EPIPE"), "DEEPIPES")
    assert fits(phrase("invalid"), "_invalid_")
    assert not fits(phrase("ConnectTimeout"), "curl_setopt($ch, CURLOPT_CONNECTTIMEOUT, 20)")


def test_a_gap_may_stand_inside_a_word():
    assert fits(phrase("signature fail*"), "signature failing")
    assert fits(phrase("{a}s missing", a=("key", "token")), "tokens missing")
    assert phrase("kid * not fail*").needs == {"kid", "not"}


def test_a_long_log_is_read_to_its_end():
    log = "GET /index.html in 3 ms\n" * 20_000
    assert fits(phrase("invalid_client"), f"{log} invalid_client")


def test_a_star_stays_on_its_line_and_a_tilde_in_its_neighbourhood():
    assert fits(phrase("kid * not found"), "the kid 'abc' was not found")
    assert not fits(phrase("kid * not found"), "the kid\nnot found")
    assert fits(phrase("key ~ invalid"), "the key you sent is invalid")
    assert not fits(phrase("key ~ invalid"), "the key is here. And then, after all of these many words, invalid")


def test_a_class_stands_for_each_of_its_words():
    known = phrase("{bad} ~ {thing}", bad=("wrong", "invalid"), thing=("api[ _]?key", "login"))
    assert fits(known, "invalid or missing api_key")
    assert fits(known, "wrong login")
    assert not fits(known, "good login")


def test_each_is_told_once_with_its_place():
    text = "x invalid y invalid"
    (clue,) = phrases(text, [phrase("invalid")])
    assert (clue.start, text[clue.start : clue.end], clue.value) == (2, "invalid", "credential.rejected")


def test_the_files_come_in_their_order():
    one, two = (Knowledge("local", (Meaning("client.local", ((words, "x"),)),)) for words in ("a", "b"))
    assert [known.words for known in phrases_of((one, two))] == ["a", "b"]


def test_every_line_of_the_knowledge_can_be_met_and_has_a_cause_and_a_source():
    for known in EVERY:
        assert known.meaning.cause in CAUSES
        assert known.source, known.words
        assert not re.search(r"\b(?:several|prose)\b", known.source), f"{known.words}: nobody is named who says so"
        if "{" not in known.words:
            sample = known.words.replace("*", "x").replace("~", "x")
            assert fits(known, f"before {sample} after"), sample


def test_no_wording_stands_twice_in_the_general_knowledge():
    general = [known.words.lower() for known in EVERY if not known.provider]
    assert sorted({words for words in general if general.count(words) > 1}) == []


def test_no_wording_can_run_for_ever():
    for known in EVERY:
        assert not re.search(r"\)[*+]", known.pattern.pattern), known.words


@pytest.mark.parametrize(
    ("text", "provider"),
    [
        ("calling https://api.infobip.com/sms/1", "infobip"),
        ("Uncaught TypeError in Sms77\\Api\\Client", "seven"),
        ("require('messagebird').initClient(key)", "messagebird"),
        ("SINCH_ACCESS_KEY is set", "sinch"),
        ("in smsgate the login is refused", "smsgate"),
        ("POST https://sms.example.com/api/mobile/v1/messages", "smsgate"),
    ],
)
def test_a_provider_is_found_by_host_software_and_name(text: str, provider: str):
    assert next(iter(providers(text, catalog()))).value == provider


def test_a_host_comes_before_a_name():
    found = [clue.value for clue in providers("not twilio, but https://api.infobip.com", catalog())]
    assert found == ["infobip", "infobip", "twilio"]


def test_an_ordinary_word_names_nobody():
    assert list(providers("I tried seven times over my bandwidth", catalog())) == []
