"""What a view reads from heads and bodies, and which halves of a pair are in each other's place."""

from __future__ import annotations

from datetime import timedelta
from typing import Any

import pytest

from smsauth_gui.core.diagnosis.rules import quote
from smsauth_gui.core.diagnosis.shape import exchanged
from smsauth_gui.core.diagnosis.situation import Situation
from smsauth_gui.core.diagnosis.view import View, look, retry_after
from smsauth_gui.core.values.http import Response
from tests.core.diagnosis.test_diagnose import PAGE, at, got
from tests.core.minted import NOW, catalog


def view(answer: Response) -> View:
    return look(Situation(None, answer, NOW), catalog())


@pytest.mark.parametrize(
    ("headers", "seconds"),
    [
        ({"Retry_After": "30"}, 30),
        ({"Retry_After": "soon"}, None),
        ({"Retry_After": at(NOW + timedelta(seconds=90)), "Date": at(NOW)}, 90),
        ({"Retry_After": at(NOW - timedelta(seconds=90)), "Date": at(NOW)}, 0),
        ({"Retry_After": at(NOW)}, None),
        ({"Date": at(NOW)}, None),
    ],
)
def test_a_pause_is_read_in_seconds_and_as_a_date(headers: dict[str, str], seconds: int | None) -> None:
    assert retry_after(got(429, "", **headers)) == ({} if seconds is None else {"retry_after_s": seconds})


def test_the_parameters_of_a_challenge_are_read_with_and_without_quotes() -> None:
    found = view(got(401, "", WWW_Authenticate='Bearer realm=x, Error="bad \\"one\\"", scope=""'))
    assert found.challenge == {"realm": "x", "error": 'bad \\"one\\"', "scope": ""}


@pytest.mark.parametrize(
    ("body", "words"),
    [
        ("x" * 160, "x" * 160),
        ("x" * 161, ""),
        ("<error>no</error>", ""),
        (PAGE, ""),
        ({"message": "a\n b"}, "a b"),
        ({"message": "x" * 161}, "x" * 160),
        ({"error": {"message": "inner"}}, "inner"),
        ({"errors": [{"detail": "first"}, {"detail": "second"}]}, "first"),
        ({"errors": ["first"]}, "first"),
        ({"other": "x"}, ""),
    ],
)
def test_an_answer_is_quoted_by_its_own_words(body: Any, words: str) -> None:
    assert quote(view(got(400, body))) == words


@pytest.mark.parametrize(
    ("body", "messages"),
    [
        ([{"message": "a"}, {"errors": [{"detail": "b"}, ["c"]]}], ["a", "b", "c"]),
        ([[{"message": "a"}]], ["a"]),
        ('"a"', ["a"]),
        ("<fault>a</fault>", [" a "]),
        (PAGE, []),
    ],
)
def test_messages_are_found_however_they_are_nested(body: Any, messages: list[str]) -> None:
    assert view(got(400, body)).messages == messages


@pytest.mark.parametrize(
    ("pair", "first", "second", "swapped"),
    [
        (("12", "ab"), "[a-z]+", "[0-9]+", True),
        (("ab", "12"), "[a-z]+", "[0-9]+", False),
        (("12", "34"), "[a-z]+", "[0-9]+", False),
        (("12", "ab"), "[a-z]+", "", True),
        (("12", "34"), "[a-z]+", "", False),
        (("12", "ab"), "", "[0-9]+", True),
        (("ab", "12"), "", "[0-9]+", False),
        (("ab", "cd"), "", "[0-9]+", False),
        (("12", "ab"), "", "", False),
        (("12", "ab"), "[a-z]+", "[a-z]+", False),
    ],
)
def test_halves_are_exchanged_where_each_has_the_others_shape(
    pair: tuple[str, str], first: str, second: str, swapped: bool
) -> None:
    assert exchanged(pair, first, second) is swapped
