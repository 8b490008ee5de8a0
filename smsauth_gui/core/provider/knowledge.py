"""What wordings mean, whoever says them: the structures that ``resources/knowledge/*.toml`` decodes into.

A phrase is matched without regard to case; white space counts as one blank, ``*`` stands for anything on the same line,
``~`` for a few words of the same sentence, ``{name}`` for any word of that class of the file.
"""

import re
from collections.abc import Mapping
from functools import cached_property
from types import MappingProxyType
from typing import Final, Literal

from msgspec import Struct

from smsauth_gui.core.values.regex import regex

Grade = Literal["failure", "oauth", "answer", "library", "local"]
"""Who speaks: the network, TLS, browser or shell before any answer; an authorization server; a server of any kind; a
library that checks tokens and signatures; the caller's own program."""

_GAPS: Final = {"*": r"[^\n]{0,120}?", "~": r"[\s\"'`:=_]+(?:[\w\"'`,/()-]{1,20}[\s:]+){0,4}?"}
_PARTS: Final = regex(r"([*~]|\{\w+\})")
_CUT: Final = regex(r"[^\W_]*(?:\*|\{\w+\})[^\W_]*")
"""A gap or a class with the letters beside it, which may be a part of any word."""
_WORD: Final = regex(r"[^\W_]+")


class Meaning(Struct, frozen=True, forbid_unknown_fields=True):
    """Wordings that mean the same cause."""

    cause: str
    phrases: tuple[tuple[str, str], ...]
    """Each wording and its source: the stack that says it, or the document."""
    says: str = ""
    """What it means and what to look at, in a sentence or two."""
    detail: dict[str, str] = {}
    alternatives: tuple[str, ...] = ()
    telling: bool = False
    """In a provider's file: nobody else uses these wordings, so they tell whose it is."""


class Knowledge(Struct, frozen=True, forbid_unknown_fields=True):
    """One file: what everybody of one grade says, the more exact before the less."""

    grade: Grade
    meanings: tuple[Meaning, ...]
    classes: dict[str, tuple[str, ...]] = {}
    """Words that stand for each other, as regular expressions: how people name a key, how they say that it is wrong."""


class Phrase:
    """One wording, ready to be looked for; its pattern is compiled when it first may fit."""

    def __init__(
        self,
        grade: Grade,
        meaning: Meaning,
        words: str,
        source: str,
        provider: str = "",
        classes: Mapping[str, tuple[str, ...]] = MappingProxyType({}),
    ) -> None:
        self.grade, self.meaning, self.words, self.source, self.provider = grade, meaning, words, source, provider
        self._classes = classes
        self.needs = words_in(_CUT.sub(" ", words))
        """The words that stand whole in every text it fits."""
        self.anchor = max((part.strip().lower() for part in _PARTS.sub("\n", words).split("\n")), key=len)
        """Its longest piece, which stands in every text it fits, with single blanks."""

    @property
    def is_loose(self) -> bool:
        """It is made of classes of words, so anybody may have said it, the person who asks too."""
        return "{" in self.words

    @cached_property
    def pattern(self) -> re.Pattern[str]:
        """The wording as a pattern."""
        start = r"(?<![^\W_])(?<!\w_)" if re.match(r"\w|\{", self.words) else ""
        end = r"(?![^\W_])(?!_\w)" if re.search(r"[\w}]$", self.words) else ""
        return re.compile(start + "".join(map(self._piece, _PARTS.split(self.words))) + end, re.IGNORECASE)

    def _piece(self, piece: str) -> str:
        if piece in _GAPS:
            return _GAPS[piece]
        if piece.startswith("{") and piece[1:-1] in self._classes:
            return f"(?:{'|'.join(self._classes[piece[1:-1]])})"
        return r"\s+".join(map(re.escape, piece.split()))


def words_in(text: str) -> frozenset[str]:
    """Every word of a text, in small letters; underscores part words."""
    return frozenset(_WORD.findall(text.lower()))


def phrases_of(knowledge: tuple[Knowledge, ...]) -> tuple[Phrase, ...]:
    """Every wording, file by file."""
    return tuple(
        Phrase(file.grade, meaning, words, source, classes=file.classes)
        for file in knowledge
        for meaning in file.meanings
        for words, source in meaning.phrases
    )
