"""Characters that are not seen, shown by their number."""

from __future__ import annotations

import unicodedata

from smsauth_gui.core.values.hidden import HIDDEN, visible


def test_a_hidden_character_is_shown_by_its_number():
    assert visible("a\x1b[2J\u202eb\x9b\ud800\U000e0041") == "a⟨U+001B⟩[2J⟨U+202E⟩b⟨U+009B⟩⟨U+D800⟩⟨U+E0041⟩"


def test_every_control_but_newline_and_tab_and_every_character_that_turns_text_is_hidden():
    acting = {"Cc", "Cs", "Zl", "Zp"}
    turning = {"LRE", "RLE", "LRO", "RLO", "PDF", "LRI", "RLI", "FSI", "PDI"}
    for char in map(chr, range(0x110000)):
        if unicodedata.category(char) in acting or unicodedata.bidirectional(char) in turning:
            assert bool(HIDDEN.match(char)) is (char not in "\n\t"), hex(ord(char))
    assert all(HIDDEN.match(mark) for mark in "\u200e\u200f\u061c")


def test_what_people_write_stands():
    for text in ("two\nlines\tand a tab", "Zürich, Київ, 東京, שלום, سلام", "👍🏽 é e\u0301 \u00a0 \u00ad"):
        assert visible(text) == text
