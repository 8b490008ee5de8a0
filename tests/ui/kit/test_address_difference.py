"""The redirect check marks the difference to the character."""

from __future__ import annotations

import pytest

from smsauth_gui.ui.kit.address_difference import marked, nearest, pieces

OURS = "http://127.0.0.1:7177/callback"


@pytest.mark.parametrize(
    ("typed", "wrong"),
    [
        ("http://127.0.0.1:7177/callback/", ["/"]),
        ("https://127.0.0.1:7177/callback", ["s"]),
        ("http://127.0.0.1:7178/callback", ["8"]),
        ("http://127.0.0.1:7177/calback", ["␣"]),
    ],
)
def test_only_what_differs_is_marked(typed: str, wrong: list[str]) -> None:
    assert [piece.text for piece in pieces(typed, OURS) if not piece.same] == wrong


def test_equal_addresses_have_no_difference() -> None:
    assert all(piece.same for piece in pieces(OURS, OURS))


def test_markup_in_the_address_stays_text() -> None:
    assert "<script>" not in marked("http://x/<script>alert(1)</script>", OURS, "#f00")


def test_the_nearest_of_ours_is_offered_and_nothing_for_a_stranger() -> None:
    assert nearest("http://127.0.0.1:7177/callback/", [OURS, "http://localhost:7177/callback"]) == OURS
    assert nearest("https://www.example.org/some/other/place", [OURS]) == ""
