"""Which redirect URIs are ours, and where another one differs: to the character."""

from __future__ import annotations

import pytest

from smsauth_gui.core.grant.redirect_uri import (
    differences,
    is_absolute,
    nearest,
    port_of,
    redirect_uri,
    registrable,
)
from smsauth_gui.core.provider.schema import RedirectRules

OURS = "http://127.0.0.1:7177/callback"
RULES = RedirectRules(hosts=("127.0.0.1", "localhost"), ports=(7177, 9437))


def test_every_host_with_every_port_may_be_registered_best_first() -> None:
    assert registrable(RULES) == {
        OURS: ("127.0.0.1", 7177),
        "http://127.0.0.1:9437/callback": ("127.0.0.1", 9437),
        "http://localhost:7177/callback": ("localhost", 7177),
        "http://localhost:9437/callback": ("localhost", 9437),
    }


def test_where_any_port_will_do_none_is_registered() -> None:
    rules = RedirectRules(hosts=("[::1]",), path="/back")
    assert registrable(rules) == {"http://[::1]/back": ("[::1]", None)}
    assert redirect_uri(rules, "[::1]", 8080) == "http://[::1]:8080/back"


@pytest.mark.parametrize(
    ("typed", "port"),
    [("7177", 7177), (" 80 ", 80), ("65535", 65535), ("65536", None), ("0", None), ("any free port", None), ("", None)],
)
def test_a_port_is_a_number_that_exists(typed: str, port: int | None) -> None:
    assert port_of(typed) == port


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
    assert [piece.text for piece in differences(typed, OURS) if not piece.same] == wrong


def test_equal_addresses_have_no_difference() -> None:
    assert all(piece.same for piece in differences(OURS, OURS))


def test_the_nearest_of_ours_is_offered_and_nothing_for_a_stranger() -> None:
    assert nearest("http://127.0.0.1:7177/callback/", registrable(RULES)) == OURS
    assert nearest("https://www.example.org/some/other/place", [OURS]) == ""
    assert nearest("", [OURS]) == ""


def test_an_address_has_a_scheme_and_something_behind_it() -> None:
    assert is_absolute("https://www.example.com/callback")
    assert not any(map(is_absolute, ("", "www.example.com", "https://", " ://x")))
