"""What was seen is a code with values; the sentence is made in whatever language is asked for."""

from __future__ import annotations

from smsauth_gui.core.values.statement import Statement, statement
from smsauth_gui.wording.language import ENGLISH, language
from smsauth_gui.wording.statements import say


def test_words_of_a_server_are_shown_as_they_are_in_every_language():
    seen = statement("verbatim", text="Settings {x}")
    assert say(seen, ENGLISH) == say(seen, language("de")) == "Settings {x}"


def test_a_value_may_be_the_words_of_a_providers_file():
    inner = statement("provider", text="Calls")
    assert say(Statement("verbatim", {"text": inner}), language("de")) == "Anrufe"


def test_every_foreign_word_in_it_is_masked_however_deep():
    seen = statement("verbatim", text=statement("verbatim", text="key K"), others=("K", "L"), n=3)
    masked = seen.masked(lambda text: text.replace("K", "•"))
    assert masked == statement("verbatim", text=statement("verbatim", text="key •"), others=("•", "L"), n=3)
