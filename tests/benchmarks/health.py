"""Checking 1,000 accounts, as a ratio to a bare httpx client asking the same: ``python -m tests.benchmarks.health``.

Not a test: a slow machine is no failure. Both use the same number of connections and the same practice server, in turns;
pacing is off. The best of three runs each.
"""

from __future__ import annotations

import tempfile
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from datetime import UTC, datetime
from pathlib import Path

import httpx
from msgspec.structs import replace

from smsauth_gui.app import hex_digits, load_catalog
from smsauth_gui.sandbox import Sandbox
from smsauth_gui.services.call import Caller
from smsauth_gui.services.health import AT_ONCE, Checked, Health
from smsauth_gui.services.outcome import Attempt, PasteBox
from smsauth_gui.services.ports import Cancel
from smsauth_gui.services.refresh import Minter, Refresher
from smsauth_gui.services.sending import Sender
from tests.benchmarks.figures import Figure
from tests.crashing import Bench
from tests.fakes import PracticeAt

ACCOUNTS = 1_000


def figures() -> Iterator[Figure]:
    """Three pairs of runs."""
    server = Sandbox(clock=lambda: datetime.now(UTC), token=hex_digits)
    root = server.start()
    folder = Path(tempfile.mkdtemp())
    catalog = load_catalog(folder)
    bench = Bench(folder, root, catalog)
    sender = Sender(
        catalog=catalog,
        http=bench.http,
        clock=lambda: datetime.now(UTC),
        ticks=time.monotonic,
        practice=PracticeAt(root),
    )
    caller = Caller(sender, bench.accounts, Refresher(sender, bench.accounts, Minter(sender)))
    attempt = Attempt("seven", "api_key", practice=True, name="n0")
    outcome = bench.connector.connect(attempt, report=lambda _: None, cancel=Cancel(), box=PasteBox())
    assert outcome.account is not None
    first = bench.connector.keep(outcome.account.name, "n0")
    assert first is not None
    names = [f"n{number}" for number in range(ACCOUNTS)]
    for name in names[1:]:
        bench.accounts.save(replace(first, name=name))
    request = bench.http.sent[-1]
    health = Health(bench.accounts, caller, catalog, time.monotonic)

    def bare() -> float:
        limits = httpx.Limits(max_connections=AT_ONCE, max_keepalive_connections=AT_ONCE)
        with httpx.Client(limits=limits, trust_env=False) as client, ThreadPoolExecutor(AT_ONCE) as pool:
            headers = list(request.headers)
            began = time.perf_counter()
            answers = list(pool.map(lambda _: client.request(request.method, request.url, headers=headers), names))
            took = time.perf_counter() - began
        assert {answer.status_code for answer in answers} == {200}
        return took

    def ours() -> float:
        done: list[Checked] = []
        began = time.perf_counter()
        health.check(names, cancel=Cancel(), on_checked=done.append, paced=False)
        took = time.perf_counter() - began
        assert all(one.result is not None and one.result.diagnosis.ok for one in done)
        return took

    pairs = [(bare(), ours()) for _ in range(3)]
    yield Figure(f"checking {ACCOUNTS} accounts", min(b for _, b in pairs) / min(a for a, _ in pairs), "times", 1.4)
    bench.close()
    server.stop()


if __name__ == "__main__":
    for figure in figures():
        print(figure)
