"""All readers over one text."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Final

from smsauth_gui.core.clues.clue import Clue
from smsauth_gui.core.clues.data import answers
from smsauth_gui.core.clues.phrases import phrases
from smsauth_gui.core.clues.providers import providers
from smsauth_gui.core.clues.statuses import statuses
from smsauth_gui.core.provider.catalog import Catalog

_LOOKED: Final = 60_000
"""Characters of a text that are read."""


@dataclass(frozen=True, slots=True)
class Clues:
    """What was found, by kind; within a kind the surest or most exact comes first."""

    phrases: tuple[Clue, ...] = ()
    statuses: tuple[Clue, ...] = ()
    answers: tuple[Clue, ...] = ()
    providers: tuple[Clue, ...] = ()


def read(text: str, catalog: Catalog) -> Clues:
    """Every clue in a text; ``\\r\\n`` counts as a line's end."""
    text = text[:_LOOKED].replace("\r\n", "\n")
    return Clues(
        phrases=tuple(phrases(text, catalog.phrases)),
        statuses=tuple(statuses(text)),
        answers=tuple(answers(text)),
        providers=tuple(providers(text, catalog)),
    )
