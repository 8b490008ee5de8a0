"""A known secret is masked in other dress, too, and large answers take no long time for it."""

from __future__ import annotations

import base64
import json
import random
import time

import pytest

from smsauth_gui.core.provider.vocabulary import BUILT_IN
from smsauth_gui.core.safe.known import Known, search
from smsauth_gui.core.values.secret import MASK, Secret

KEY = "Zq81mXw7pLr4Tn92"
RAW = KEY.encode()
PAIRS = [f"{octet:02x}" for octet in RAW]


def coded(text: str) -> str:
    return base64.b64encode(text.encode()).decode()


DRESSES = {
    "small": KEY.lower(),
    "capital": KEY.upper(),
    "swapped": KEY.swapcase(),
    "base32": base64.b32encode(RAW).decode(),
    "base32, small": base64.b32encode(RAW).decode().lower().rstrip("="),
    "base32 of a pair": base64.b32encode(b"ana:" + RAW).decode(),
    "base64 twice": coded(coded(KEY)),
    "base64 three times": coded(coded(coded(KEY))),
    "base64 twice, in a pair": coded(f"ana:{coded(KEY)}"),
    "base64 of hex": coded(RAW.hex()),
    "a stray backslash": "Zq81\\mXw7pLr4Tn92",
    "hex with hyphens": "-".join(PAIRS),
    "hex with dots, capital": ".".join(PAIRS).upper(),
    "hex by fours": " ".join(RAW.hex()[start : start + 4] for start in range(0, 32, 4)),
    "hex by lines": "\n".join(PAIRS),
    "escaped octets": "".join(f"\\x{pair}" for pair in PAIRS),
    "escaped octets in JSON": json.dumps("".join(f"\\x{pair}" for pair in PAIRS)),
    "octets of a program": ", ".join(f"0x{pair.upper()}" for pair in PAIRS),
    "code points": "".join(f"\\u{{{pair}}}" for pair in PAIRS),
    "spaced": " ".join(KEY),
    "a zero-width space": KEY[:5] + "\u200b" + KEY[5:],
    "zero-width spaces": "\u200b".join(KEY),
    "in groups": "Zq81-mXw7-pLr4-Tn92",
    "without its last": KEY[:-1],
    "without its last two": KEY[:-2],
    "without its first": KEY[1:],
    "without its first two": KEY[2:],
    "without both ends": KEY[1:-1],
}


@pytest.mark.parametrize("dress", DRESSES.values(), ids=DRESSES.keys())
def test_a_secret_is_masked_in_every_dress(dress: str) -> None:
    known = Known([Secret("other-key-123456"), Secret(KEY)], BUILT_IN)
    text = f"the server got <{dress}> from us"
    shown = known.hide(text)
    assert shown.startswith("the server got <")
    assert shown.endswith("> from us")
    assert MASK in shown
    assert sum(sign in shown for sign in (dress[:6], dress[-6:], dress[4:10])) == 0
    assert search(text, [Secret(KEY)])
    assert list(known.places(text))


HARMLESS = [
    "an error 81 in part 4, see 92",
    json.dumps({"id": "5a71383e-0000-4000-8000-123456789012", "hash": "a" * 64}),
    "Zq81mXw7 is a prefix",
    "0x5a, 0x71, 0x38, 0x31, 0x00, 0x00, 0x00, 0x00",
    coded("a longer text that holds nothing at all of ours"),
]


@pytest.mark.parametrize("text", HARMLESS)
def test_other_text_stays(text: str) -> None:
    assert Known([Secret(KEY)], BUILT_IN).hide(text) == text


@pytest.mark.parametrize("secret", ["sunshine", "abc123", "a-b-c-d-e"])
def test_a_word_that_somebody_made_up_blots_out_no_other(secret: str) -> None:
    text = "Sunshine, ABC 123 and a b c d e"
    assert Known([Secret(secret, guessable=True)], BUILT_IN).hide(text) == text


def test_a_large_answer_takes_no_long_time() -> None:
    chance = random.Random(1)
    known = Known([Secret(KEY), Secret("k3Y" * 20), Secret("eyJ" + "x7" * 500)], BUILT_IN)
    texts = [
        json.dumps(
            [{"id": number, "text": f"hello world {number}", "hash": f"{number:032x}"} for number in range(10_000)]
        ),
        "".join(chance.choices("0123456789abcdef", k=700_000)),
        "".join(chance.choices("ABCDEFGHabcdefgh0123456789+/", k=700_000)),
        "\\x41\\u{42}%43" * 60_000,
        f"{KEY[:-3]} " * 50_000,
    ]
    begin = time.process_time()
    for text in texts:
        known.hide(text)
    assert time.process_time() - begin < 10
