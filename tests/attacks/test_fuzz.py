"""A fuzzing target over text and bytes: samples with random damage go through reading, diagnosing and showing."""

from __future__ import annotations

import json
import random
import time

import pytest

from smsauth_gui.cli.inspect import reading_json
from smsauth_gui.core.clues import inspection
from smsauth_gui.core.clues.inspection import Question
from smsauth_gui.core.paste import read as paste
from smsauth_gui.core.safe.known import Known
from smsauth_gui.core.safe.words import words
from smsauth_gui.ui.shared.fold import pieces
from tests.attacks.sizes import size, tell
from tests.core.minted import NOW, catalog
from tests.core.pasted import CASES

INPUTS = size("INPUTS", 400)
SEED = size("SEED", 20260501)
SLOWEST_S = 5.0
TEXTS = (case.text for case in CASES.values() if len(case.text) < 4_000)
SAMPLES = [text.decode("utf-8", "replace") if isinstance(text, bytes) else text for text in TEXTS]
PIECES = (
    "\x00", "\u200b", "\u202e", "\ud800", "\x1b[31m", "\r\n\r\n", "{", "}", "[" * 50, '"', "'", "\\", "%00", "%25", "&", "=",
    "Bearer ", "Basic ", "eyJ", ".", "curl ", " -H ", "HTTP/1.1 401 ", "9" * 40, "-1", "1e999", "=?utf-8?Q?", "\\u0000",
)  # fmt: skip


def damaged(chance: random.Random) -> str | bytes:
    """A sample with a few random changes; every second time as bytes, some of them no UTF-8."""
    text = chance.choice(SAMPLES)
    for _ in range(chance.randint(1, 6)):
        at, end = sorted((chance.randint(0, len(text)), chance.randint(0, len(text))))
        other = chance.choice(SAMPLES)
        piece = chance.choice(
            [*PIECES, "", text[at:end], other[: chance.randint(0, 200)], chr(chance.randrange(0xD7FF))]
        )
        end = min(end, at + chance.choice((0, 1, 5, 100)))
        text = text[:at] + piece + text[end:]
    if chance.random() < 0.5:
        return text
    data = bytearray(text.encode("utf-8", "surrogatepass"))
    for _ in range(chance.randint(0, 4)):
        data.insert(chance.randint(0, len(data)), chance.randrange(256))
    return bytes(data)


def inspected(text: str) -> None:
    """What the window does with it: diagnose the exchange in it, show it folded, and mask it as evidence."""
    inspection.inspect(Question(text, NOW), catalog())
    view = pieces(text, vocabulary=catalog().vocabulary)
    assert "".join(piece.text for piece in view) == text
    words(text, Known((), catalog().vocabulary))


@pytest.mark.timeout(0)
def test_no_input_raises_or_hangs():
    chance, slowest, lengths, began = random.Random(SEED), 0.0, 0, time.monotonic()
    for number in range(INPUTS):
        given = damaged(chance)
        started = time.process_time()
        try:
            reading = paste.read(given, catalog=catalog(), now=NOW)
            json.dumps(reading_json(reading), allow_nan=False)
            inspected(given if isinstance(given, str) else given.decode("utf-8", "replace"))
        except Exception as error:
            error.add_note(f"input {number} of seed {SEED}: {given!r}")
            raise
        slowest, lengths = max(slowest, time.process_time() - started), lengths + len(given)
    took = time.monotonic() - began
    average = lengths // INPUTS
    tell(f"{INPUTS} inputs of {average} characters on average in {took:.1f} s, the slowest {slowest:.3f} s")
    assert slowest < SLOWEST_S
