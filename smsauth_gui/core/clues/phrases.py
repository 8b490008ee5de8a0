"""Finds the wordings whose meaning is known."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from smsauth_gui.core.clues.clue import Clue, clue
from smsauth_gui.core.provider.knowledge import Phrase


def phrases(text: str, known: Iterable[Phrase]) -> Iterator[Clue]:
    """Every known wording that stands in the text, in the order of the knowledge; each once."""
    folded = " ".join(text.split()).lower()
    for phrase in known:
        if phrase.anchor in folded and (match := phrase.pattern.search(text)):
            yield clue("phrase", phrase.meaning.cause, text, match.start(), match.end(), phrase)
