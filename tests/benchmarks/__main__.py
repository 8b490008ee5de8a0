"""Every goal of speed and size beside what is measured now: ``dev.py bench``; the last figures are kept in ``.bench.json``.

Nothing is asserted: a slow machine is no failure.
"""

from __future__ import annotations

import json
from dataclasses import asdict
from pathlib import Path

from tests.benchmarks import health, start, window

LAST = Path(__file__).parents[2] / ".bench.json"


def main() -> None:
    """Print the figures as they come, each beside the one of the last run, and keep them."""
    kept = json.loads(LAST.read_text()) if LAST.exists() else []
    last = {figure["name"]: figure["value"] for figure in kept}
    found = []
    for part in (start, window, health):
        for figure in part.figures():
            before = f"   last {last[figure.name]:.2f}" if figure.name in last else ""
            print(f"{figure}{before}", flush=True)
            found.append(asdict(figure))
    LAST.write_text(json.dumps(found, indent=1) + "\n")


if __name__ == "__main__":
    main()
