"""What the paste box shows of a text."""

from __future__ import annotations

from collections.abc import Iterable
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsauth_gui.ui.shared.fold import LINE, LINES, SHOWN, Piece
from smsauth_gui.ui.shared.fold import pieces as pieces_of
from tests.core.minted import catalog

JWT = (
    "eyJraWQiOiI5d29rWGRoSSJ9.eyJzdWIiOiJERDIwMjAiLCJpc3MiOiJpbmZvYmlwLmNvbSJ9."
    "KvIIOmCKJETiB6xKOqBxvZYnYOa8RAulYhChBEmI4Os"
)


def pieces(text: str, secrets: Iterable[str] = (), *, revealed: bool = False) -> tuple[Piece, ...]:
    return pieces_of(text, secrets, vocabulary=catalog().vocabulary, revealed=revealed)


def shown(text: str, *secrets: str, revealed: bool = False) -> str:
    return "".join(piece.shown for piece in pieces(text, secrets, revealed=revealed))


def test_the_three_parts_of_a_jwt_are_folded_and_told_apart() -> None:
    found = pieces(f"Authorization: Bearer {JWT}'")
    assert [(piece.shown, piece.tint) for piece in found if piece.tint] == [
        ("eyJraWQi••••", "header"),
        ("eyJzdWIi••••", "payload"),
        ("KvII••••", "signature"),
    ]


def test_shown_openly_the_parts_keep_their_tints() -> None:
    found = pieces(JWT, revealed=True)
    assert "".join(piece.shown for piece in found) == JWT
    assert [piece.tint for piece in found] == ["header", "", "payload", "", "signature"]


@pytest.mark.parametrize(
    ("text", "secret"),
    [
        ("X-Api-Key: aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY", "aB3dE5fG7hJ9kL1mN3pQ5rS7tU9vW1xY"),
        ("curl -u user:pw -H 'Authorization: App 0123456789abcdef0123456789abcdef-01234567'", "0123456789abcdef"),
        ('{"password": "correct-horse"}', "correct-horse"),
        ("SEVEN_API_KEY=abcdefghij", "abcdefghij"),
        ("Cookie: sid=abcdefghij; theme=dark", "abcdefghij"),
        ("Set-Cookie: PHPSESSID=qwertyuiop; Path=/; HttpOnly", "qwertyuiop"),
        ("curl -b 'sid=abcdefghij' https://api.example", "abcdefghij"),
        ("curl -u shop:geheim https://api.example", "geheim"),
        ("requests.get(url, auth=('shop', 'geheim'))", "geheim"),
        ("https://shop:geheim@api.example/x", "geheim"),
        ("https://api.example/send?user=shop&pass=geheim&to=1", "geheim"),
        ("user: shop\npass: sunshine\n", "sunshine"),
        ("Kennwort: geheimnis", "geheimnis"),
        ("api key is abcdefghijkl", "abcdefghijkl"),
    ],
)
def test_what_plainly_looks_like_a_secret_is_folded_before_any_reading(text: str, secret: str) -> None:
    assert secret not in shown(text)


def test_what_a_reading_found_is_folded_wherever_it_stands() -> None:
    text = "it is hunter22 and again hunter22"
    assert "hunter22" in shown(text)
    assert "hunter22" not in shown(text, "hunter22")


def test_ordinary_words_and_ids_stay_readable() -> None:
    text = "curl https://gz4v1.api.infobip.com/sms/3/logs\njti b2bf8821-5971-4b93-aef7-33d003d22167\nHTTP/1.1 401"
    assert shown(text) == text


def test_a_secret_deep_in_a_later_long_line_is_folded_too() -> None:
    text = ("x" * 50_000 + "\n") * 3 + f"Bearer {JWT}"
    assert JWT[:30] not in shown(text)


@pytest.mark.parametrize(
    "text", ["a" * 2_000_000, "word " * 400_000, "line\n" * 400_000, "=" * 2_000_000, "ey+" * 700_000]
)
def test_a_huge_text_shows_little_and_quickly(text: str) -> None:
    began = perf_counter()
    found = pieces(text)
    assert perf_counter() - began < 0.25
    view = "".join(piece.shown for piece in found)
    assert len(view) < SHOWN + 200
    assert view.count("\n") <= LINES
    assert max(map(len, view.split("\n"))) < LINE + 60
    assert "".join(piece.text for piece in found) == text


@given(st.text(), st.lists(st.text(min_size=4, max_size=20)), st.booleans())
def test_the_pieces_always_make_up_the_whole_text(text: str, secrets: list[str], revealed: bool) -> None:
    assert "".join(piece.text for piece in pieces(text, secrets, revealed=revealed)) == text


@given(st.integers(0, 3_000), st.integers(0, 3_000))
def test_also_with_secrets_at_the_edge_of_what_is_shown(before: int, behind: int) -> None:
    text = "." * before + f" token={'s3cr' * 10} " + "." * behind + JWT
    assert "".join(piece.text for piece in pieces(text)) == text
    assert "s3crs3crs3crs3cr" not in shown(text)


def test_bytes_that_are_no_text_are_told_and_not_drawn() -> None:
    text = "\x00\ufffd\u0e01x" * 1_000
    assert shown(text) == "4,000 characters that are no readable text"
    assert "".join(piece.text for piece in pieces(text)) == text
