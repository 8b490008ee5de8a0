"""A token that was broken over lines is one token again; two tokens stay two."""

from __future__ import annotations

import pytest

from smsauth_gui.core.paste.text import unwrapped
from tests.core.minted import mint


@pytest.mark.parametrize("first", [12, 31, 60])
def test_a_token_broken_over_lines_is_put_together(first: int) -> None:
    token = mint({"sub": "ana"})
    assert unwrapped(f"{token[:first]}\n> {token[first:]}") == token


def test_two_tokens_below_each_other_stay_two() -> None:
    assert unwrapped(f"{mint({'sub': 'ana'})}\n{mint({'sub': 'eva'})}") is None


def test_a_token_in_one_piece_needs_nothing() -> None:
    assert unwrapped(mint({"sub": "ana"})) is None
