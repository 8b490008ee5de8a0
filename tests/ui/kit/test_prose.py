"""Paragraphs of runs: foreign text stays text."""

from __future__ import annotations

import pytest
from pytestqt.qtbot import QtBot

from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.prose import Prose, markup, one_line, visible


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("plain", "plain"),
        ("a\u202eb", "a⟨U+202E⟩b"),
        ("zero\u200bwidth", "zero⟨U+200B⟩width"),
        ("\x1b[31mred", "⟨U+001B⟩[31mred"),
        ("half \ud83d pair", "half ⟨U+D83D⟩ pair"),
        ("kept\nlines\tand tabs", "kept\nlines\tand tabs"),
    ],
)
def test_what_would_hide_or_turn_text_is_shown_by_its_number(text: str, shown: str) -> None:
    assert visible(text) == shown


def test_a_long_text_is_cut() -> None:
    assert len(visible("x" * 10_000)) < 4_100


def test_one_line_has_no_line_breaks() -> None:
    assert one_line("a\n\n  b") == "a b"


def test_markup_of_foreign_text_is_shown_as_it_stands(qtbot: QtBot) -> None:
    prose = Prose()
    qtbot.addWidget(prose)
    prose.say(("<img src='http://example.com/x'><b>hi</b>", "strong"))
    assert "<img" not in prose.text()
    assert "&lt;img" in prose.text()
    assert prose.accessibleName() == "<img src='http://example.com/x'><b>hi</b>"


def test_a_new_look_brings_new_colours(qtbot: QtBot, look: theme.Theme) -> None:
    prose = Prose()
    qtbot.addWidget(prose)
    prose.say(("quiet", "muted"))
    assert theme.LIGHT.muted in prose.text()
    look.choose("dark")
    # What nobody has seen yet is coloured when it is shown.
    prose.show()
    assert theme.DARK.muted in prose.text()
    look.choose("light")
    assert theme.LIGHT.muted in prose.text()
    prose.hide()
    look.choose("dark")
    assert theme.DARK.muted in prose.text()
    look.choose("light")


def test_line_breaks_become_breaks() -> None:
    assert markup([("a\nb", "plain")]) == "a<br>b"
