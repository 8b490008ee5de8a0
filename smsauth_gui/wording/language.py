"""A language as a value: whoever makes a sentence is handed the one to make it in. No Qt, no state of the process.

Sentences are written in English where they are made and found again in ``resources/i18n/<code>.mo`` (GNU gettext: the
standard library reads it, every translator's tool writes its ``.po``). Plural forms, numbers, dates and lists follow the
CLDR, through Babel.
"""

import gettext
from collections.abc import Iterable, Mapping, Sequence
from datetime import date
from functools import cache
from string import Formatter
from typing import Final, TypeVar

from msgspec import Struct

from smsauth_gui.assets import resource

PROVIDER: Final = "provider"
"""The context (``msgctxt``) of the words in provider files: their *Calls* are phone calls, ours are requests."""

_GROUPED: Final = 1_000
"""Below that every language here writes the bare digits, and the first page needs no Babel, which takes its time to load."""

_T = TypeVar("_T")


def translatable(texts: _T) -> _T:
    """Marks a table: every text in it, but for keys and codes, is a sentence that is translated where it is said."""
    return texts


_NOT_TRANSLATED: Final = gettext.NullTranslations()


class Plural(Struct, frozen=True):
    """A sentence of a table whose form follows from the number ``{n}`` in it."""

    one: str
    many: str


class Language(Struct, frozen=True, eq=False):
    """Says sentences in one language; safe on any thread. Make one by `language`."""

    code: str
    """BCP 47: ``en``, ``de``, ``ru``."""
    _texts: gettext.NullTranslations = _NOT_TRANSLATED

    def say(self, text: str, /, **values: object) -> str:
        """The sentence, with its values in the places ``{name}``; in English where it has no translation."""
        known = self._texts.gettext(text) if text else ""
        return known.format(**values) if values else known

    def first(self, sentences: Iterable[str], values: Mapping[str, str]) -> str:
        """The first of the sentences whose values are all known and not empty; an empty text where there is none."""
        for sentence in sentences:
            names = [name for _, name, _, _ in Formatter().parse(sentence) if name]
            if all(values.get(name) for name in names):
                return self.say(sentence, **values)
        return ""

    def count(self, one: str, many: str, n: int, /, **values: object) -> str:
        """The sentence in the form that the number ``{n}`` asks for in this language."""
        return self._texts.ngettext(one, many, n).format(n=self.number(n), **values)

    def provider(self, text: str) -> str:
        """The words of a provider's file."""
        return self._texts.pgettext(PROVIDER, text) if text else ""

    def number(self, value: float, decimals: int = 0) -> str:
        """``12,345`` or ``12.345``; with so many digits behind the point."""
        if not decimals and 0 <= value < _GROUPED:
            return str(int(value))
        from babel.numbers import format_decimal

        digits = f".{'0' * decimals}" if decimals else ""
        return format_decimal(value if decimals else int(value), f"#,##0{digits}", locale=self.code)

    def day(self, moment: date) -> str:
        """``30 Sep 2021``, ``30. Sept. 2021``."""
        from babel.dates import format_date, format_skeleton

        if self.code == "en":
            return format_date(moment, "d MMM y", locale="en")  # the order of Europe
        return format_skeleton("yMMMd", date(moment.year, moment.month, moment.day), locale=self.code)

    def listed(self, items: Sequence[str]) -> str:
        """``a, b and c``."""
        from babel.lists import format_list

        return format_list(list(items), locale=self.code)


ENGLISH: Final = Language("en")


@cache
def languages() -> tuple[str, ...]:
    """The codes of what the program speaks: English, and every language with a file in ``resources/i18n``."""
    return ("en", *sorted(file.stem for file in resource("i18n").glob("*.mo")))


@cache
def own_name(code: str) -> str:
    """A language in its own words: ``Deutsch``."""
    from babel import Locale

    return str(Locale.parse(code).get_display_name(code)).capitalize()


@cache
def language(code: str) -> Language:
    """The language of that code; English where the program does not speak it."""
    if code == "en" or code not in languages():
        return ENGLISH
    with resource("i18n", f"{code}.mo").open("rb") as stream:
        return Language(code, gettext.GNUTranslations(stream))
