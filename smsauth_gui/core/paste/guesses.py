"""Whose something probably is: by its host, its name, the scheme word in front of it, or by what it holds."""

import re
from collections.abc import Iterable, Mapping
from functools import lru_cache
from typing import Final, Literal

from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.provider.schema import SendHeader
from smsauth_gui.core.token.carriers import RANK
from smsauth_gui.core.values.reading import Guess, Kind, Reading
from smsauth_gui.core.values.statement import statement

_EVERYBODYS: Final = frozenset({"basic", "token"})
"""Scheme words that others use too, so that a key behind one tells little."""


def by_scheme(catalog: Catalog, word: str) -> tuple[Guess, ...]:
    """Whose scheme word this is, where only one provider has it."""
    owners = _owners(catalog).get(word.lower(), frozenset())
    if len(owners) != 1:
        return ()
    confidence: Literal["high", "low"] = "low" if word.lower() in _EVERYBODYS else "high"
    return (Guess(next(iter(owners)), confidence, statement("guess.scheme_word", word=word)),)


@lru_cache(maxsize=4)
def _owners(catalog: Catalog) -> Mapping[str, frozenset[str]]:
    """The providers of each scheme word."""
    pairs = [
        (method.send.scheme.lower(), provider.id)
        for provider in catalog
        for method in provider.methods
        if isinstance(method.send, SendHeader)
    ]
    return {word: frozenset(owner for other, owner in pairs if other == word) for word, _ in pairs}


def by_variable(catalog: Catalog, name: str) -> tuple[Guess, ...]:
    """Whose a variable is by its name: ``EXAMPLE_API_KEY``."""
    words = set(re.split(r"[^a-z0-9]+", name.lower()))
    for provider in catalog:
        if words & {provider.id, provider.name.lower(), *provider.aliases}:
            return (Guess(provider.id, "medium", statement("guess.variable", name=name[:80])),)
    return ()


def by_host(catalog: Catalog, hosts: Iterable[str]) -> tuple[Guess, ...]:
    """Whose the hosts are; a host name is sure."""
    guesses: dict[str, Guess] = {}
    for host in hosts:
        name = re.sub(r"^https?://", "", host).partition("/")[0].partition(":")[0].lower()
        for provider in catalog:
            if name and provider.owns(name):
                guesses.setdefault(provider.id, Guess(provider.id, "high", statement("guess.host", host=name)))
    return tuple(guesses.values())


def merged(groups: Iterable[Iterable[Guess]]) -> tuple[Guess, ...]:
    """Guesses of several sources, one a provider, the surest first."""
    best: dict[str, Guess] = {}
    for group in groups:
        for guess in group:
            known = best.get(guess.id)
            if known is None or RANK[guess.confidence] < RANK[known.confidence]:
                best[guess.id] = guess
    return tuple(sorted(best.values(), key=lambda guess: RANK[guess.confidence]))


def held(
    kind: Kind, items: Iterable[Reading], guesses: tuple[Guess, ...], fields: tuple[tuple[str, str], ...]
) -> Reading:
    """A container: whose it is by its hosts first, then by what it holds."""
    kept = tuple(unique(items))
    providers = merged([guesses, *(item.providers for item in kept)])
    findings = [finding for item in kept for finding in item.findings if finding.code == "text.placeholder"]
    return Reading(kind, providers=providers, items=kept, fields=fields, findings=tuple(dict.fromkeys(findings)))


def unique(items: Iterable[Reading]) -> Iterable[Reading]:
    """Each credential once, where it stood first."""
    seen: set[object] = set()
    for item in items:
        if item.secret is not None and item.secret not in seen:
            seen.add(item.secret)
            yield item
