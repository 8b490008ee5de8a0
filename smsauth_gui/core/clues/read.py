"""Every clue in a text and where it stands; none of the readers knows of the others."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from msgspec import Struct

from smsauth_gui.core.exchange.objects import answers
from smsauth_gui.core.exchange.statuses import statuses
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.provider.knowledge import Phrase, words_in
from smsauth_gui.core.values.regex import regex

_OPENING: Final = 60_000
"""Characters in which people's own words are looked for: what they write by hand is short, and stands above a log."""
_HOST: Final = regex(r"(?<![\w.@-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}(?![\w-])", re.IGNORECASE)


class Clue(Struct, frozen=True):
    """One thing in a text, with its place: the cause of a phrase, data as JSON, or a provider's id."""

    value: str
    start: int
    end: int
    phrase: Phrase | None = None


class Clues(Struct, frozen=True):
    """What was found, by kind; within a kind the surest or most exact comes first."""

    phrases: tuple[Clue, ...] = ()
    statuses: tuple[tuple[str, int, int], ...] = ()
    answers: tuple[Clue, ...] = ()
    providers: tuple[Clue, ...] = ()


def read(text: str, catalog: Catalog) -> Clues:
    """Every clue in a text; ``\\r\\n`` counts as a line's end."""
    text = text.replace("\r\n", "\n")
    return Clues(
        phrases=tuple(phrases(text, catalog.phrases)),
        statuses=tuple(statuses(text)),
        answers=tuple(Clue(*found) for found in answers(text)),
        providers=tuple(providers(text, catalog)),
    )


def phrases(text: str, known: Iterable[Phrase]) -> Iterator[Clue]:
    """Every known wording that stands in the text, in the order of the knowledge; each once.

    What people say in their own words is looked for near the beginning only.
    """
    words, folded, opening = words_in(text), " ".join(text.split()).lower(), text[:_OPENING]
    for phrase in known:
        if not phrase.needs <= words or phrase.anchor not in folded:
            continue
        if match := phrase.pattern.search(opening if phrase.is_loose else text):
            yield Clue(phrase.meaning.cause, match.start(), match.end(), phrase)


def providers(text: str, catalog: Catalog) -> Iterator[Clue]:
    """Whose API it is about, the surest first: a host of the API, then a word that names its software or itself."""
    small = text.lower()
    hosts = {match[0].lower(): match for match in reversed(list(_HOST.finditer(text)))}
    for provider in catalog:
        owned = [match for host, match in hosts.items() if provider.owns(host)]
        if owned:
            match = min(owned, key=re.Match.start)
            yield Clue(provider.id, match.start(), match.end())
    for provider in catalog:
        names = "|".join(re.escape(name) for name in provider.known_as if name.lower() in small)
        named = re.search(rf"(?<![A-Za-z0-9])(?:{names})", text, re.IGNORECASE) if names else None
        if named is not None:
            yield Clue(provider.id, named.start(), named.end())
