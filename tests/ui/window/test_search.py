"""What the search box finds, and in which order."""

from __future__ import annotations

from smsauth_gui.ui.window.sidebar_entries import Entry, found, rank


def entries(*titles: str) -> list[Entry]:
    return [Entry("provider", title, title) for title in titles]


def test_a_beginning_comes_before_a_middle() -> None:
    assert [one.title for one in found("se", entries("Browser", "seven"))] == ["seven", "Browser"]


def test_every_word_has_to_occur() -> None:
    assert [one.title for one in found("acme prod", entries("Acme test", "Acme production"))] == ["Acme production"]


def test_case_and_order_do_not_matter() -> None:
    assert rank("INC acme", "Acme Inc.") is not None


def test_nothing_fits_nothing() -> None:
    assert found("zzz", entries("seven")) == []


def test_an_alias_finds_the_provider() -> None:
    assert found("sms77", [Entry("provider", "seven", "seven", extra_words="sms77")])


def test_what_is_a_click_away_comes_before_what_stands_in_menus() -> None:
    inside = Entry("here", "1", "Kopieren als › curl", inside=1)
    near = Entry("here", "2", "Token kopieren")
    assert found("kop", [inside, near]) == [near, inside]
    assert found("curl", [near, inside]) == [inside]
