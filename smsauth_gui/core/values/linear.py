"""Patterns that strangers wrote: matched by an engine without backtracking, whose time only grows with the text.

Python's own engine can take for ever over a few letters (``(a|a)*b``), and no check of a pattern finds every such one.
RE2 knows no look-around and no back-references, and takes letters, digits and spaces to be those of ASCII.
"""

from __future__ import annotations

from functools import lru_cache
from typing import TYPE_CHECKING, Final

if TYPE_CHECKING:
    import re

LONGEST: Final = 1000
"""Signs of a pattern."""


class Unusable(ValueError):
    """The engine cannot use a pattern; the text says why."""


class Linear:
    """A pattern, ready to be searched for."""

    def __init__(self, text: str) -> None:
        # Imported where the first pattern is needed: most starts need none.
        import re2  # type: ignore[import-untyped]  # it has no types

        options = re2.Options()
        options.log_errors = False
        try:
            self._pattern = re2.compile(text, options)
        except (re2.error, UnicodeEncodeError) as error:
            reason = error.args[0]
            raise Unusable(reason.decode("utf-8", "replace") if isinstance(reason, bytes) else str(error)) from error

    def search(self, text: str) -> re.Match[str] | None:
        """Where the pattern stands first."""
        found: re.Match[str] | None = self._pattern.search(_encodable(text))
        return found

    def fullmatch(self, text: str) -> re.Match[str] | None:
        """The match of the whole text."""
        found: re.Match[str] | None = self._pattern.fullmatch(_encodable(text))
        return found


@lru_cache(maxsize=1024)
def linear(text: str) -> Linear:
    """A pattern of a provider's file; `Unusable` for one that the engine does not take."""
    return Linear(text)


def _encodable(text: str) -> str:
    """Half a pair of UTF-16, as a broken paste holds, is no text to the engine; places stay."""
    return text if text.isascii() else text.encode("utf-8", "replace").decode("utf-8")
