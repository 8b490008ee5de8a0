"""Every clue in a text and where it stands; none of the readers knows of the others."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from typing import Final

from smsauth_gui.core.exchange.objects import answers
from smsauth_gui.core.exchange.statuses import statuses
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.provider.knowledge import Phrase
from smsauth_gui.core.values.regex import regex

_LOOKED: Final = 60_000
"""Characters of a text that are read."""
_HOST: Final = regex(r"(?<![\w.@-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}(?![\w-])", re.IGNORECASE)


@dataclass(frozen=True, slots=True)
class Clue:
    """One thing in a text, with its place: the cause of a phrase, data as JSON, or a provider's id."""

    value: str
    start: int
    end: int
    phrase: Phrase | None = None


@dataclass(frozen=True, slots=True)
class Clues:
    """What was found, by kind; within a kind the surest or most exact comes first."""

    phrases: tuple[Clue, ...] = ()
    statuses: tuple[tuple[str, int, int], ...] = ()
    answers: tuple[Clue, ...] = ()
    providers: tuple[Clue, ...] = ()


def read(text: str, catalog: Catalog) -> Clues:
    """Every clue in a text; ``\\r\\n`` counts as a line's end."""
    text = text[:_LOOKED].replace("\r\n", "\n")
    return Clues(
        phrases=tuple(phrases(text, catalog.phrases)),
        statuses=tuple(statuses(text)),
        answers=tuple(Clue(*found) for found in answers(text)),
        providers=tuple(providers(text, catalog)),
    )


def phrases(text: str, known: Iterable[Phrase]) -> Iterator[Clue]:
    """Every known wording that stands in the text, in the order of the knowledge; each once."""
    folded = " ".join(text.split()).lower()
    for phrase in known:
        if phrase.anchor in folded and (match := phrase.pattern.search(text)):
            yield Clue(phrase.meaning.cause, match.start(), match.end(), phrase)


def providers(text: str, catalog: Catalog) -> Iterator[Clue]:
    """Whose API it is about, the surest first: a host of the API, then a word that names its software or itself."""
    hosts = list(_HOST.finditer(text))
    for provider in catalog:
        if match := next((match for match in hosts if provider.owns(match[0].lower())), None):
            yield Clue(provider.id, match.start(), match.end())
    for provider in catalog:
        names = "|".join(re.escape(name) for name in provider.known_as)
        named = re.search(rf"(?<![A-Za-z0-9])(?:{names})", text, re.IGNORECASE) if names else None
        if named is not None:
            yield Clue(provider.id, named.start(), named.end())
