"""A provider whose name is not known: it is declined where a language declines, which a name is not."""

import re
from collections.abc import Mapping
from typing import Final

from smsauth_gui.wording.language import Language, translatable

NOBODY: Final = "\N{SYMBOL FOR NULL}"
"""Stands in a sentence where the name would."""
_SOMEBODY: Final = translatable("the provider")
_DECLINED: Final[Mapping[str, tuple[tuple[str, str], ...]]] = {
    "de": (
        ("von", "vom Anbieter"),
        ("bei", "beim Anbieter"),
        ("zu", "zum Anbieter"),
        ("an", "an den Anbieter"),
        ("für", "für den Anbieter"),
        ("als", "als der Anbieter"),
    ),
    "ru": (
        (r"(у|от|до|для|из|с|кроме)", r"\1 провайдера"),
        ("к", "к провайдеру"),
        (r"(документаци\w+|страниц\w+|сайт\w*|поддержк\w+|сервер\w*|ответ\w*|вопрос\w*|API)", r"\1 провайдера"),
    ),
}
"""By what stands in front of it."""


def named(text: str, language: Language) -> str:
    """The sentence with the provider in the place of `NOBODY`."""
    for before, instead in _DECLINED.get(language.code, ()):
        text = re.sub(rf"\b{before} {NOBODY}", instead, text)
    return text.replace(NOBODY, language.say(_SOMEBODY))
