"""One measured figure beside its goal, and how child processes are measured."""

from __future__ import annotations

import json
import os
import resource
import statistics
import subprocess
import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

TIMES = 7


@dataclass(frozen=True)
class Figure:
    """What was measured: a ratio (``x``) or a quantity with its unit; ``goal`` is the most it should be."""

    name: str
    value: float
    unit: str
    goal: float

    def __str__(self) -> str:
        met = "" if self.value <= self.goal else "   over"
        return f"{self.name:<64} {self.value:9.2f} {self.unit:<8} goal {self.goal:7.2f}{met}"


def run(words: Sequence[str], home: str, **environment: str) -> dict[str, float]:
    """One run of Python: its whole processor time, and the facts it prints about itself."""
    # An installed program has its compiled modules beside it.
    own = {"QT_QPA_PLATFORM": "offscreen", "XDG_DATA_HOME": home, "PYTHONPYCACHEPREFIX": f"{home}/compiled"}
    around = {**os.environ, **own, **environment}
    around.pop("PYTHONDONTWRITEBYTECODE", None)
    if "SMSAUTH_HOME" not in environment:
        around.pop("SMSAUTH_HOME", None)
    before = resource.getrusage(resource.RUSAGE_CHILDREN)
    ran = subprocess.run([sys.executable, *words], capture_output=True, text=True, check=False, env=around)
    after = resource.getrusage(resource.RUSAGE_CHILDREN)
    assert ran.returncode == 0, ran.stderr
    facts = json.loads(ran.stdout) if "idle_cpu_ms" in ran.stdout else {}
    used = after.ru_utime + after.ru_stime - before.ru_utime - before.ru_stime
    return {**facts, "whole_cpu_ms": used * 1000}


def compare(
    ours: Sequence[str], other: Sequence[str], goals: Mapping[str, tuple[str, float]], home: str, **environment: str
) -> Iterator[Figure]:
    """The ratios of medians, both run in turns behind a first pair that compiles; ``goals``: fact → its name and goal."""
    pairs = [(run(ours, home, **environment), run(other, home, **environment)) for _ in range(1 + TIMES)][1:]
    for fact, (name, goal) in goals.items():
        one, two = (statistics.median(pair[side][fact] for pair in pairs) for side in (0, 1))
        yield Figure(name, one / two, "times", goal)
