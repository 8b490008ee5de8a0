"""A file's text is the same whatever program saved it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsauth_gui.core.values.decoding import text_of, unmarked

TEXT = 'HTTP/1.1 401 Unauthorized\n\n{"error": "Schlüssel ungültig"}'


@pytest.mark.parametrize("coding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be"])
def test_with_and_without_a_mark(coding: str):
    assert unmarked(TEXT.encode(coding)) == TEXT


def test_the_mark_of_utf_8_is_seen_where_it_is_asked_for():
    assert text_of(b"\xef\xbb\xbfabc") == "\ufeffabc"
    assert unmarked("\ufeffabc") == "abc"
    assert text_of(b"") == ""


@given(st.binary(max_size=500))
def test_any_bytes_are_a_text(data: bytes):
    assert isinstance(text_of(data), str)
