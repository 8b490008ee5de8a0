"""Finds whose API a text is about: by a host, by the names of its software, by its own name."""

from __future__ import annotations

import re
from collections.abc import Iterator
from typing import Final

from smsauth_gui.core.clues.clue import Clue, clue
from smsauth_gui.core.provider.catalog import Catalog

_HOST: Final = re.compile(r"(?<![\w.@-])[a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6}(?![\w-])", re.IGNORECASE)


def providers(text: str, catalog: Catalog) -> Iterator[Clue]:
    """The surest first: a host of the API, then a word that names it."""
    hosts = list(_HOST.finditer(text))
    for provider in catalog:
        for match in hosts:
            if any(re.fullmatch(pattern, match[0].lower()) for pattern in provider.hosts):
                yield clue("provider", provider.id, text, match.start(), match.end())
                break
    for provider in catalog:
        names = "|".join(re.escape(name) for name in provider.known_as)
        named = re.search(rf"(?<![A-Za-z0-9])(?:{names})", text, re.IGNORECASE) if names else None
        if named is not None:
            yield clue("provider", provider.id, text, named.start(), named.end())
