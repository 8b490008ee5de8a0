"""No pattern of a stranger can take for ever."""

from time import process_time

import pytest

from smsauth_gui.core.values.linear import Unusable, linear

ENDLESS = ["(a|a)*b", "(a|aa)+$b", "(a+)+$b", "(.*a){20}b", "(a*)*b", r"(\w+\s?)*b", "(?:a?){50}a{50}b", "(x+x+)+y"]
"""Each of them keeps an engine with backtracking busy for longer than anybody waits."""


@pytest.mark.parametrize("pattern", ENDLESS)
def test_what_backtracks_for_ever_ends_at_once(pattern: str) -> None:
    began = process_time()
    linear(pattern).search("a" * 5_000)
    linear(pattern).fullmatch("x" * 5_000)
    assert process_time() - began < 5


@pytest.mark.parametrize("pattern", ["(a{1,63}){1,63}X", "(?!a)", r"(a)\1", "(", "[", "\ud800", "a{1,99999}"])
def test_what_the_engine_lacks_is_refused_quietly(pattern: str, capfd: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(Unusable):
        linear(pattern)
    assert capfd.readouterr().err == ""


def test_places_and_groups_are_those_of_the_text() -> None:
    match = linear("(?P<word>b+)").search("äß\ud800€bb")
    assert match is not None
    assert (match.span(), match["word"], match.groupdict()) == ((4, 6), "bb", {"word": "bb"})
    assert linear("a.c").fullmatch("abcd") is None
