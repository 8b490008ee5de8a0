"""Two versions of a text: what went stands in front of what came, and only the words that differ are marked."""

from __future__ import annotations

import pytest

from smsauth_gui.core.exchange.lines import Line, compared


def marked(line: Line) -> list[str]:
    return [line.text[start:end] for start, end in line.marks]


def test_a_line_that_changed_stands_there_twice_with_its_own_words_marked():
    found = compared("curl x \\\n  -H 'A: Bearer <key>'\n", "curl x \\\n  -H 'A: App <key>'\n")
    assert [line.fate for line in found] == ["stays", "goes", "comes"]
    assert (marked(found[1]), marked(found[2])) == (["Bearer"], ["App"])


def test_what_comes_or_goes_alone_has_no_marks():
    assert compared("a\nb", "a") == (Line("a"), Line("b", "goes"))
    assert compared("a", "a\nb") == (Line("a"), Line("b", "comes"))


@pytest.mark.parametrize("text", ["", "\n", "a" * 5_000, "a\n" * 300])
def test_the_same_text_has_neither(text: str):
    assert {line.fate for line in compared(text, text)} <= {"stays"}


def test_words_of_endless_lines_are_not_compared():
    gone, come = compared("a " * 5_000, "b " * 5_000)
    assert gone.marks == come.marks == ()
