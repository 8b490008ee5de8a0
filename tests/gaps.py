"""How long the window did not pause in the journeys of one run: milliseconds of its own time, and in which."""

from __future__ import annotations

from typing import Final

GAPS: Final[list[tuple[float, str]]] = []
TOLD: Final = 5
"""So many are printed, the worst first."""
