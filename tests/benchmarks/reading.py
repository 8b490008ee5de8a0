"""How long reading takes, as ratios to decoding the same bytes with `json`: ``python tests/benchmarks/reading.py``.

Not a test: a slow machine is no failure. Prints one line per text: milliseconds (best of several), and how many times
longer than `json.loads` over a JSON text of the same size.
"""

from __future__ import annotations

import base64
import json
import random
import string
import time
from collections.abc import Callable
from datetime import UTC, datetime
from functools import partial
from pathlib import Path

from smsauth_gui.app import load_catalog
from smsauth_gui.core.paste import read as paste


def best(work: Callable[[], object], times: int = 7) -> float:
    """The shortest of several runs, in milliseconds."""
    found = []
    for _ in range(times):
        began = time.perf_counter()
        work()
        found.append((time.perf_counter() - began) * 1000)
    return min(found)


def token(claims: dict[str, object]) -> str:
    """An unsigned-looking token with these claims."""
    parts = [{"alg": "HS256", "typ": "JWT"}, claims]
    encoded = [base64.urlsafe_b64encode(json.dumps(part).encode()).rstrip(b"=").decode() for part in parts]
    return ".".join([*encoded, "c2lnbmF0dXJl"])


def archive(size: int) -> str:
    """A one-line HTTP archive of about so many bytes."""
    entry = {
        "startedDateTime": "2026-10-01T12:00:00Z",
        "request": {
            "method": "GET",
            "url": "https://api.example/x",
            "headers": [{"name": "X-Filler", "value": "f" * 900}],
        },
        "response": {"status": 200, "headers": [], "content": {"text": "[]"}},
    }
    count = size // len(json.dumps(entry))
    return json.dumps({"log": {"version": "1.2", "entries": [entry] * count}})


def busy(size: int) -> dict[str, str]:
    """Texts that keep the readers busy: full of the words they look for, or of words that a machine made."""
    chance = random.Random(7)
    letters = string.ascii_letters + string.digits
    words = ["".join(chance.choices(letters, k=chance.randrange(4, 60))) for _ in range(size // 33)]
    line = '10.0.0.1 - "GET /api/x?page={n} HTTP/1.1" 200 {n} "-" "curl/8"\n'
    members = {f"name{n}": {"value": word, "n": n} for n, word in enumerate(words[: size // 70])}
    return {
        "scheme words of 1 MB": "The basic plan holds one app. " * (size // 30),
        "log of 1 MB": "".join(line.format(n=n) for n in range(size // 65)),
        "random words of 1 MB": " ".join(words),
        "settings of 1 MB": "".join(f"NAME_{n}={word}\n" for n, word in enumerate(words)),
        "JSON of 1 MB": json.dumps(members),
        "keys of 1 MB": "token=abc1defg2hij3 " * (size // 20),
        "tokens of 1 MB": (token({"sub": "a", "exp": 1790859600}) + "\n") * (size // 120),
    }


def main() -> None:
    """Print the table."""
    catalog = load_catalog(Path("/nowhere"))
    now = datetime(2026, 10, 1, tzinfo=UTC)
    texts = {
        "ordinary token": token({"iss": "example", "sub": "a", "iat": 1790856000, "exp": 1790859600, "scope": "a b c"}),
        "token of 1 MB": token({"sub": "a", "exp": 1790859600, "data": "x" * 750_000}),
        "archive of 2 MB in one line": archive(2_000_000),
        "prose of 1 MB": "Lorem ipsum dolor sit amet. " * 37_000,
        **busy(1_000_000),
        "junk of 10 MB": "\x00\x7f<>{}[]" * 1_250_000,
    }
    for name, text in texts.items():
        ours = best(partial(paste.read, text, catalog=catalog, now=now))
        plain = json.dumps({"x": text})
        ratio = ours / max(best(partial(json.loads, plain)), 1e-6)
        print(f"{name:<30} {ours:9.2f} ms   {ratio:8.1f} times json.loads")


if __name__ == "__main__":
    main()
