"""Two versions of a text line by line: which lines went, which came, and which words of them are others."""

import re
from collections.abc import Iterator
from difflib import SequenceMatcher
from itertools import zip_longest
from typing import Final, Literal

from msgspec import Struct

Fate = Literal["stays", "goes", "comes"]

_LONGEST: Final = 2_000
"""Characters of a line in which single words are compared."""
_WORDS: Final = re.compile(r"\w+|\s+|.", re.DOTALL)


class Line(Struct, frozen=True):
    """One line; ``marks`` are begin and end of what it alone has."""

    text: str
    fate: Fate = "stays"
    marks: tuple[tuple[int, int], ...] = ()


def compared(before: str, after: str) -> tuple[Line, ...]:
    """The lines of both: what goes stands in front of what comes in its place."""
    old, new = before.splitlines(), after.splitlines()
    return tuple(
        line
        for what, start, end, first, last in SequenceMatcher(None, old, new, autojunk=False).get_opcodes()
        for line in _stretch(what, old[start:end], new[first:last])
    )


def _stretch(what: str, old: list[str], new: list[str]) -> Iterator[Line]:
    if what == "equal":
        yield from map(Line, new)
        return
    for gone, come in zip_longest(old, new):
        if gone is not None:
            yield Line(gone, "goes", _marks(gone, come))
        if come is not None:
            yield Line(come, "comes", _marks(come, gone))


def _marks(text: str, other: str | None) -> tuple[tuple[int, int], ...]:
    """Where words stand that the other line has not; none where the lines have nothing in common."""
    if other is None or max(len(text), len(other)) > _LONGEST:
        return ()
    ours, theirs = _WORDS.findall(text), _WORDS.findall(other)
    found, at = [], [0]
    for word in ours:
        at.append(at[-1] + len(word))
    for what, start, end, _, _ in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if what in {"delete", "replace"}:
            found.append((at[start], at[end]))
    return tuple(found)
