"""Plain words are found in long texts at every place, and at their own."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from smsauth_gui.core.values.search import small, spots


def test_every_place_of_every_word_is_told_word_by_word() -> None:
    assert list(spots("key token key", ("token", "key", "app"))) == [4, 0, 10]


def test_what_overlaps_counts_once_and_no_more_than_wanted() -> None:
    assert list(spots("aaaaa", ("aa",))) == [0, 2]
    assert list(spots("a a a a", ("a",), 2)) == [0, 2]


@given(st.text())
def test_small_letters_stand_at_their_own_places(text: str) -> None:
    assert len(small(text)) == len(text)


def test_a_letter_whose_small_form_is_longer_shifts_nothing() -> None:
    assert small("İKEY") == "İKEY"
    assert small("KEY") == "key"
