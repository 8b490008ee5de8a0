"""What the search box finds: providers, accounts and actions, by the beginnings of their words."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Protocol, TypeVar


class Findable(Protocol):
    """Something with words to be found by."""

    @property
    def words(self) -> str:
        """Everything it can be found by, in one text."""


F = TypeVar("F", bound=Findable)


def rank(query: str, words: str) -> int | None:
    """How well ``words`` fit: 0 at the beginning, 1 at the beginning of words, 2 somewhere; None when not at all.

    Every part of the query has to be found.
    """
    text = words.casefold()
    parts = query.casefold().split()
    if not parts or any(part not in text for part in parts):
        return None if parts else 0
    if text.startswith(" ".join(parts)):
        return 0
    starts = text.replace("_", " ").replace("-", " ").replace("·", " ").split()
    return 1 if all(any(word.startswith(part) for word in starts) for part in parts) else 2


def found(query: str, things: Iterable[F]) -> list[F]:
    """The things that fit, best first, otherwise in their own order."""
    ranked = [(rank(query, thing.words), number, thing) for number, thing in enumerate(things)]
    fitting = [(fit, number, thing) for fit, number, thing in ranked if fit is not None]
    return [thing for _, _, thing in sorted(fitting, key=lambda item: item[:2])]
