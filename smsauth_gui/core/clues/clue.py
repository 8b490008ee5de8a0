"""One thing that was found in a text, and where it stands."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from smsauth_gui.core.provider.knowledge import Phrase

Kind = Literal["phrase", "status", "answer", "provider"]
"""A wording whose meaning is known; a status beside a word that makes it one; data a server answered; whose it is."""


@dataclass(frozen=True, slots=True)
class Clue:
    """Found by one of the readers, none of which knows of the others."""

    kind: Kind
    value: str
    """The cause, the three digits, the data as JSON, or the provider's id."""
    start: int
    end: int
    words: str
    """As it stands in the text, on one line, at most 160 characters."""
    phrase: Phrase | None = None


def clue(kind: Kind, value: str, text: str, start: int, end: int, phrase: Phrase | None = None) -> Clue:
    """The clue at that place of the text."""
    return Clue(kind, value, start, end, " ".join(text[start:end].split())[:160], phrase)
