"""Compressed bodies: every cut of the input gives the same text, and nothing grows past the limit."""

from __future__ import annotations

import gzip
import zlib

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsauth_gui.adapters.content_coding import Decoder

PACKED = {
    "gzip": gzip.compress,
    "deflate": zlib.compress,
    "raw deflate": lambda data: zlib.compress(data)[2:-4],
    "identity": bytes,
}


@pytest.mark.parametrize("form", PACKED)
@given(data=st.binary(max_size=3000), step=st.integers(1, 700))
def test_however_it_is_cut_the_same_text_comes_out(form, data, step):
    packed = PACKED[form](data)
    decoder = Decoder(form.removeprefix("raw "), 3000)
    for at in range(0, len(packed), step):
        decoder.feed(packed[at : at + step])
    assert (bytes(decoder.body), decoder.overflow) == (data, False)


@given(limit=st.integers(0, 5000))
def test_it_never_gives_more_than_the_limit_and_says_so(limit):
    decoder = Decoder("gzip", limit)
    decoder.feed(gzip.compress(bytes(4000)))
    assert (len(decoder.body), decoder.overflow) == (min(limit, 4000), limit < 4000)


def test_a_cut_stream_is_not_whole():
    decoder = Decoder("gzip", 1000)
    decoder.feed(gzip.compress(b"some text")[:-4])
    assert not decoder.whole


def test_an_empty_body_is_whole_whatever_the_header_says():
    assert Decoder("gzip", 1000).whole


def test_an_unknown_coding_is_left_as_it_came():
    decoder = Decoder("br", 1000)
    decoder.feed(b"\x00\x01")
    assert decoder.body == b"\x00\x01"


@given(st.binary(min_size=1))
def test_junk_raises_only_what_it_says(junk):
    for coding in ("gzip", "deflate", "identity", "", "gzip, gzip", "\x00"):
        decoder = Decoder(coding, 100)
        try:
            decoder.feed(junk)
        except zlib.error:
            continue
        assert len(decoder.body) <= 100
