"""The words for people in a provider's file: found for translators, and put into another language."""

from collections.abc import Callable, Iterator
from typing import Final, TypeVar

from msgspec import Struct
from msgspec.structs import fields, replace

WORDS: Final = frozenset(
    {
        *("label", "help", "summary", "warning", "meaning", "title", "steps", "holds", "works_on", "badge", "variant"),
        *("notes", "lifetime_source", "ending", "empty_scope", "register", "changes", "reason", "says", "what", "why"),
        *("tagline", "families_note", "shape", "group", "mail", "advice"),
    }
)
"""Names of text that people read; everything else in a provider's file is for the machine or a name of its own."""
_S = TypeVar("_S", bound=Struct)


def texts(struct: Struct) -> Iterator[str]:
    """Every sentence in it, in the order of the file; one that stands twice comes twice."""
    for item in fields(struct):
        value = getattr(struct, item.name)
        for part in value if isinstance(value, tuple) else (value,):
            if isinstance(part, Struct):
                yield from texts(part)
            elif part and item.name in WORDS:
                yield part


def translated(struct: _S, translate: Callable[[str], str]) -> _S:
    """The same with its words as ``translate`` gives them back."""
    return replace(
        struct, **{item.name: _translated(item.name, getattr(struct, item.name), translate) for item in fields(struct)}
    )


def _translated(name: str, value: object, translate: Callable[[str], str]) -> object:
    if isinstance(value, tuple):
        return tuple(_translated(name, part, translate) for part in value)
    if isinstance(value, Struct):
        return translated(value, translate)
    if isinstance(value, str) and value and name in WORDS:
        return translate(value)
    return value
