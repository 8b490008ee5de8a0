"""Sign-ins one after another, and many at a time: nothing that one of them opened is left behind."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from dataclasses import replace
from pathlib import Path

import pytest

from smsauth_gui.app import load_catalog
from smsauth_gui.services.outcome import RedirectChoice
from tests.attacks.sizes import Held, held, size, tell
from tests.fakes import FollowingBrowser
from tests.services.conftest import Bench

SIGN_INS = size("SIGN_INS", 30)
AT_ONCE = size("AT_ONCE", 8)
SPARE_THREADS = 16
"""The client keeps so many threads at most for its next exchanges, and has one more whenever one ends late."""
KEPT_BYTES = 3_000
"""Memory that one sign-in may leave behind at most, on average over a long run; the tests' own notes are among it."""
KEPT_TIMELINE = 600
"""Kilobytes of the last 200 entries of a timeline, which the services of each who signs in keep: a pool that fills."""
SERVER = "import sys; from smsauth_gui.cli import main; sys.exit(main(['sandbox']))"
ANY_PORT = {"client_id": "practice-any-port", "client_secret": ""}


@pytest.fixture(scope="module")
def benches() -> Iterator[list[Bench]]:
    """Services for each who signs in at the same time; the practice server is a process of its own, as its memory is."""
    with subprocess.Popen([sys.executable, "-c", SERVER], stdout=subprocess.PIPE, text=True) as server:
        assert server.stdout is not None
        root = json.loads(server.stdout.readline())["base"]
        catalog = load_catalog(Path("/nowhere"))
        made = [Bench(catalog, root) for _ in range(AT_ONCE)]
        yield made
        for bench in made:
            bench.http.close()
        server.terminate()


def sign_in(bench: Bench) -> str:
    """One walk through listener, browser, code exchange and call; what came of it."""
    bench.browser.now = browser = FollowingBrowser()
    redirect = RedirectChoice(port=0)
    outcome = bench.connect("seven", "oauth2_code", keep=False, redirect=redirect, values=ANY_PORT)
    browser.done()
    bench.http.sent.clear()
    bench.progress.clear()
    shown = "told" if 'data-result="good"' in browser.tab else "not told"
    return f"{outcome.diagnosis.cause}, {shown}"


def run(benches: list[Bench], count: int) -> Counter[str]:
    """So many sign-ins, shared out over the benches, which all work at the same time."""

    def several(bench: Bench, share: int) -> Counter[str]:
        return Counter(sign_in(bench) for _ in range(share))

    shares = [count // len(benches)] * len(benches)
    with ThreadPoolExecutor(len(benches)) as pool:
        return sum(pool.map(several, benches, shares), Counter[str]())


@pytest.mark.timeout(0)
@pytest.mark.parametrize("together", [False, True], ids=["one after another", "at a time"])
def test_nothing_is_left_of_a_sign_in(benches, together):
    used = benches if together else benches[:1]
    run(used, 4 * len(used))  # what is loaded and opened once, and kept
    before, began = held(), time.monotonic()
    results = run(used, SIGN_INS)
    took, after = time.monotonic() - began, settled(before)
    tell(f"{sum(results.values())} sign-ins, {len(used)} at a time, {took:.1f} s: {dict(results)}")
    tell(f"  before {before}\n  after  {after}")
    assert set(results) == {"ok, told"}
    assert after.sockets <= before.sockets
    assert after.threads <= before.threads + SPARE_THREADS
    assert after.files <= before.files
    # The first few hundred fill pools that stay; only a long run can tell a leak.
    allowed = max(20_000, sum(results.values()) * KEPT_BYTES // 1000) + len(used) * KEPT_TIMELINE
    assert after.kilobytes - before.kilobytes < allowed


def settled(before: Held) -> Held:
    """What is held once threads and kept connections that are ending have ended: ten seconds at most."""
    until = time.monotonic() + 10
    now = held()
    while time.monotonic() < until and replace(now, kilobytes=0) != replace(before, kilobytes=0):
        now = held()
    return now
