"""Whatever is pasted, reading it ends, raises nothing, and can be printed."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsauth_gui.cli.inspect import reading_json
from smsauth_gui.core.paste import read as paste
from smsauth_gui.core.paste.compare import compare
from smsauth_gui.core.token import jwt
from smsauth_gui.core.values.reading import Reading
from smsauth_gui.wording.language import ENGLISH
from smsauth_gui.wording.statements import say
from tests.core.minted import INFOBIP, NOW, SMSGATE, b64, basic, catalog, mint
from tests.core.pasted import CASES


def read(text: str | bytes) -> Reading:
    reading = paste.read(text, catalog=catalog(), now=NOW)
    # A lone surrogate cannot be printed as UTF-8; the terminal writes it escaped.
    json.dumps(reading_json(reading), allow_nan=False, ensure_ascii=False).encode("utf-8", "backslashreplace")
    return reading


JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=20),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=12), inner, max_size=4),
    max_leaves=12,
)
SIGNS = (
    "'",
    '"',
    "{",
    "}",
    "=",
    "\n",
    "\\\n",
    "^\n",
    ": ",
    "&",
    "?",
    "#",
    "%20",
    "\x00",
    "\u200b",
    "\u202e",
    "\ud800",
    ".",
    "..",
    "…",
)
MARKS = (
    "<",
    ">",
    "$",
    "{{x}}",
    "--> ",
    "> ",
    "=\n",
    "&quot;",
    "\x1b[31m",
    "https://api.example.org/x",
    "-----BEGIN ",
    "ey",
    "3600",
)
WORDS = (
    "Bearer ",
    "Basic ",
    "App ",
    "Authorization: ",
    "X-Api-Key: ",
    "curl ",
    "-H '",
    "access_token",
    "expires_in",
    "token",
)
LINES = (
    "HTTP/1.1 401 Unauthorized\n",
    "GET /x HTTP/1.1\n",
    "password",
    "user",
    "auth=(",
    INFOBIP,
    SMSGATE[:50],
    basic("a", "b"),
)
PIECES = st.sampled_from((*SIGNS, *MARKS, *WORDS, *LINES))


@given(st.text())
def test_any_text(text):
    read(text)


@given(st.binary())
def test_any_bytes(data):
    read(data)


@given(st.lists(PIECES, max_size=25))
def test_any_mixture_of_what_the_readers_look_for(pieces):
    read("".join(pieces))


@given(JSON)
def test_any_json(value):
    read(json.dumps(value))


@given(JSON, JSON)
def test_any_header_and_payload(header, payload):
    read(mint(payload, header))
    read(
        mint(
            {"exp": payload, "nbf": payload, "iat": payload, "scope": payload, "aud": payload},
            {"alg": header, "kid": header},
        )
    )


@given(st.binary(max_size=60), st.binary(max_size=60))
def test_any_segments(header, payload):
    jwt.take_apart(f"{b64(header)}.{b64(payload)}.x")
    read(f"{b64(header)}.{b64(payload)}.x")


@given(st.sampled_from(sorted(CASES)), st.integers(0, 400), st.text(max_size=3))
def test_any_change_of_a_usual_text(name, place, change):
    text = CASES[name].text
    if isinstance(text, str):
        read(text[:place] + change + text[place:])
        read(text[:place])


@given(st.sampled_from(sorted(CASES)), st.sampled_from(sorted(CASES)))
def test_any_two_are_compared(one, other):
    said = compare(read(CASES[one].text), read(CASES[other].text))
    assert say(said.sentence, ENGLISH).endswith(".")


@pytest.mark.parametrize(
    "text",
    [
        "[" * 100_000,
        '{"a":' * 50_000,
        '{"log":{"entries":' + "[" * 50_000,
        "ey" * 200_000,
        "ey." * 100_000,
        ("eyJ" + "A" * 50 + "\n") * 5_000,
        '"' * 300_000,
        "curl " * 60_000,
        "curl '" + "\\'" * 100_000,
        "curl " + "-H " * 60_000,
        "Authorization:" * 20_000,
        "Bearer " * 50_000,
        "token=" * 50_000,
        "a=b\n" * 50_000,
        "x" * 1_000_000 + "=",
        "https://" * 40_000,
        "?code=" * 50_000 + "&state=",
        " " * 1_000_000 + "x",
        "\n" * 500_000,
        "> " * 200_000,
        "\\" * 300_000,
        "&quot;" * 60_000,
        "=\n" * 200_000,
        "\u200b" * 500_000,
        "\x1b[" * 200_000,
        "<b>" * 100_000,
        "HTTP/1.1 200\n" * 30_000,
        "A: b\n" * 60_000,
        "auth=(" * 60_000,
        "user: a password: " * 20_000,
        "a." * 200_000,
        "9" * 300_000,
        '{"exp": ' + "9" * 300_000 + "}",
    ],
    ids=lambda text: repr(text[:12]),
)
@pytest.mark.timeout(20)
def test_the_worst_texts_end_in_time(text):
    read(text)


def test_ten_megabytes_of_junk_end_in_time():
    read(bytes(range(256)) * 40_000)
    read("\x00\x7f<>{}[]" * 1_250_000)
