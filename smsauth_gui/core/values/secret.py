"""A secret is a type that will not print itself.

Two kinds: what a machine made (tokens, keys), which may show a fingerprint, and what a person could have made up
(passwords, user:password pairs), which shows none, because a short hash lets a reader test guesses.
"""

import hashlib
import re
from typing import Final

MASK: Final = "••••"
_LONGEST_WORD: Final = 20


def fingerprint_of(text: str) -> str:
    """``sha256:`` and the first 12 hex digits of the SHA-256 of the text's UTF-8 bytes; safe to share for tokens."""
    return "sha256:" + hashlib.sha256(text.encode("utf-8", "surrogatepass")).hexdigest()[:12]


def looks_made(text: str) -> bool:
    """Digits beside letters, long enough, no word of a language: made by a machine."""
    return (
        len(text) >= 12
        and re.search(r"\d", text) is not None
        and re.search(r"[A-Za-z]", text) is not None
        and re.fullmatch(r"[\x21-\x7e]+", text) is not None
        and "://" not in text
    )


def is_word(text: str) -> bool:
    """Letters alone, written and as short as words of a language are: a sentence goes on, nobody's key."""
    bare = text.strip(".,:;!?()[]{}„“”…")
    return bare.isalpha() and len(bare) <= _LONGEST_WORD and (bare[1:].islower() or bare.isupper())


class Secret:
    """Text that is shown only through `reveal`; equality compares the text, ``str`` and ``repr`` never show it."""

    __slots__ = ("_text", "guessable")

    def __init__(self, text: str, *, guessable: bool = False) -> None:
        self._text = text
        self.guessable: Final = guessable

    def reveal(self) -> str:
        """The text itself: only for the wire, the vault and an explicit wish of the person."""
        return self._text

    @property
    def fingerprint(self) -> str | None:
        """The shareable fingerprint, or None for what a person could have made up."""
        return None if self.guessable else fingerprint_of(self._text)

    def __bool__(self) -> bool:
        return bool(self._text)

    def __len__(self) -> int:
        return len(self._text)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, Secret) and other._text == self._text

    def __hash__(self) -> int:
        return hash(self._text)

    def __repr__(self) -> str:
        return f"Secret({self.fingerprint or MASK})"

    __str__ = __repr__

    def __reduce__(self) -> str | tuple[object, ...]:
        raise TypeError("a secret is not pickled")
