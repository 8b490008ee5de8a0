"""The words for people in a provider's file: found for translators, and said in another language."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import Final, TypeVar

from msgspec import Struct
from msgspec.structs import fields, replace

WORDS: Final = frozenset(
    {
        *("label", "help", "summary", "warning", "meaning", "title", "steps", "holds", "works_on", "badge", "variant"),
        *("notes", "lifetime_source", "empty_scope", "register", "changes", "reason", "says", "what", "why"),
        *("tagline", "families_note", "shape", "group", "mail"),
    }
)
"""Names of text that people read; everything else in a provider's file is for the machine or a name of its own."""
_S = TypeVar("_S", bound=Struct)


def texts(struct: Struct) -> Iterator[str]:
    """Every sentence in it, in the order of the file; one that stands twice comes twice."""
    for item in fields(struct):
        value = getattr(struct, item.name)
        if item.name in WORDS:
            yield from (text for text in (value if isinstance(value, tuple) else (value,)) if text)
        else:
            for inner in value if isinstance(value, tuple) else (value,):
                if isinstance(inner, Struct):
                    yield from texts(inner)


def said(struct: _S, say: Callable[[str], str]) -> _S:
    """The same with its words as ``say`` gives them back."""
    changed = {}
    for item in fields(struct):
        value = getattr(struct, item.name)
        if item.name in WORDS:
            new = tuple(say(text) for text in value) if isinstance(value, tuple) else say(value) if value else value
        elif isinstance(value, tuple) and any(isinstance(inner, Struct) for inner in value):
            new = tuple(said(inner, say) for inner in value)
        elif isinstance(value, Struct):
            new = said(value, say)
        else:
            continue
        changed[item.name] = new
    return replace(struct, **changed) if changed else struct
