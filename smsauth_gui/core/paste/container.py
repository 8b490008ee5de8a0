"""A reading that holds others: a command, an archive, settings, an answer."""

from __future__ import annotations

from collections.abc import Iterable

from smsauth_gui.core.paste.guesses import merged
from smsauth_gui.core.values.reading import Guess, Kind, Reading


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
