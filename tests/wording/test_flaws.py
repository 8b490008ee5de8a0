"""Every flaw of a credential, and where a redirect leads, has the words of the terminal's JSON and a sentence."""

from __future__ import annotations

import pytest

from smsauth_gui.core.token.flaw import flaw_of
from smsauth_gui.wording.facts import fact
from smsauth_gui.wording.flaws import flaw, plain_detail
from smsauth_gui.wording.language import ENGLISH, language
from tests.core.minted import catalog

SHOWN = {
    "Bearer abcdef0123456789": "a scheme word doubled",
    "Authorization: abcdef0123456789": "the header's name inside",
    '"abcdef0123456789"': "quotes around it",
    "YOUR_API_KEY": "a placeholder instead of a value",
    "abcdef\n0123456789": "a line break inside",
    "abcdef 0123456789": "white space inside",
    " abcdef0123456789": "white space around it",
    "abcdef\u200b0123456789": "a hidden character",
    "abcdef%2B0123456789": "url-encoded",
    "abcdef012345...": "cut short",
    "abcdef0123456789,": "a punctuation mark at its end",
}


@pytest.mark.parametrize(("value", "words"), SHOWN.items())
def test_a_flaw_has_its_words_and_its_sentence(value: str, words: str):
    found = flaw_of(value, catalog().vocabulary)
    assert found is not None
    assert plain_detail({"flaw": found.code, "other": found.code}) == {"flaw": words, "other": found.code}
    assert flaw(found.code, ENGLISH).endswith(".")
    assert flaw(found.code, language("de")) != flaw(found.code, ENGLISH)
    # What an older version of the program kept is its words.
    assert flaw(words, language("de")) == flaw(found.code, language("de"))


def test_a_flaw_nobody_knows_is_shown_as_it_is():
    assert flaw("flaw.of_tomorrow", ENGLISH) == "flaw.of_tomorrow"
    # Not even where it happens to be a sentence of ours.
    assert flaw("Copy", language("de")) == "Copy" != language("de").say("Copy")
    assert plain_detail({"flaw": "empty"}) == {"flaw": "empty"}
    assert flaw("empty", ENGLISH) == "One half of the pair is empty."


SENT_ON = {
    "evidence.sent_on_same_host": ("the same host", "The response redirects to another address of the same host."),
    "evidence.sent_on_nowhere": ("nowhere", "The response redirects without an address."),
    "evidence.sent_on_unreadable": (
        "an address that cannot be read",
        "The response redirects to an unreadable address.",
    ),
    "login.nordwind.example": ("login.nordwind.example", "The response redirects to login.nordwind.example."),
}


@pytest.mark.parametrize(("to", "shown"), SENT_ON.items())
def test_where_a_redirect_leads_has_its_words_and_its_sentence(to: str, shown: tuple[str, str]):
    words, sentence = shown
    assert plain_detail({"to": to}) == {"to": words}
    # What an older version of the program kept is its words.
    assert [fact("host.wrong", {"to": kept}, None, ENGLISH) for kept in (to, words)] == [sentence, sentence]
    assert fact("host.wrong", {"to": to}, None, language("de")) not in {"", sentence}
