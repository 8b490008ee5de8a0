"""Whole diagnoses of all cases, to be compared to the last word: ``python -m tests.core.diagnosis.whole`` writes them.

Causes stand beside the cases, written by hand; what else a diagnosis says is read as a difference of this file.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any, Final

from smsauth_gui.core.diagnosis.situation import Diagnosis

FILE: Final = Path(__file__).with_suffix(".jsonl")


def as_json(found: Diagnosis) -> dict[str, Any]:
    """All that a diagnosis says, but for what is not said."""
    whole = {
        "cause": found.cause,
        "detail": dict(found.detail),
        "evidence": [item.as_json() for item in found.evidence],
        "certainty": found.certainty,
        "alternatives": list(found.alternatives),
        "provider": found.provider,
        "method": found.method,
        "offset_s": found.server_clock_offset_s,
        "says": found.says,
    }
    return {name: value for name, value in whole.items() if value not in ("", None, [], {})}


@cache
def kept() -> dict[str, dict[str, Any]]:
    """What was written, by the case."""
    return dict(json.loads(line) for line in FILE.read_text("utf-8").splitlines())


def _all() -> Iterator[tuple[str, Diagnosis]]:
    from tests.core.diagnosis import test_diagnose, test_edges, test_provider_answers

    yield from ((name, test_diagnose.judged(case)) for name, case in test_diagnose.CASES.items())
    yield from ((name, test_provider_answers.diagnosis_of(case)) for name, case in test_provider_answers.NAMED.items())
    yield from ((name, test_edges.diagnosis_of(name)) for name in test_edges.NAMED)


if __name__ == "__main__":
    lines = [json.dumps([name, as_json(found)], ensure_ascii=False) for name, found in _all()]
    FILE.write_text("\n".join(lines) + "\n", "utf-8")
