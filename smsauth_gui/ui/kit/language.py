"""The language of the window: Qt's translators, the words of the provider files, and sentences said again by their form.

The layers below the window speak English, as the terminal's contract wants it. What they say is found again here: whole,
or by its form (``the body says {}``), and said in the window's language.
"""

from __future__ import annotations

import re
from functools import lru_cache
from pathlib import Path
from typing import Final

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QSettings, QTranslator

from smsauth_gui import wording
from smsauth_gui.assets import resource

LANGUAGES: Final = {"en": "English", "de": "Deutsch", "ru": "Русский"}
"""What can be chosen, each in its own words."""
_MOST_REMEMBERED: Final = 4_096


def stored_language(settings: QSettings | None) -> str:
    """``system``, or the language that was chosen."""
    chosen = str(settings.value("language", "system")) if settings is not None else "system"
    return chosen if chosen in LANGUAGES else "system"


def spoken(chosen: str) -> str:
    """The language for a choice: the system's, where the program speaks it, else English."""
    code = QLocale.system().name().partition("_")[0] if chosen == "system" else chosen
    return code if code in LANGUAGES else "en"


class Language:
    """Says everything in one language, from its making until `end`. GUI thread."""

    def __init__(self, code: str, owner: QObject, *, file: Path | None = None) -> None:
        self.code = code
        self._owner = owner
        self._translators: list[QTranslator] = []
        QLocale.setDefault(QLocale(code))
        if code == "en":
            return
        qt = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        self._add(f"qtbase_{code}", qt)
        self._add(file.name if file else f"smsauth_{code}.qm", str(file.parent if file else resource("i18n")))
        wording.TONGUE.code = code
        wording.TONGUE.wording = lambda text: QCoreApplication.translate("Wording", text)
        wording.TONGUE.core = _Again()

    def _add(self, name: str, folder: str) -> None:
        translator = QTranslator(self._owner)
        if translator.load(name, folder):
            QCoreApplication.installTranslator(translator)
            self._translators.append(translator)

    def end(self) -> None:
        """Speak English again."""
        for translator in self._translators:
            QCoreApplication.removeTranslator(translator)
        self._translators.clear()
        QLocale.setDefault(QLocale("en"))
        wording.TONGUE.wording = wording.TONGUE.core = str
        wording.TONGUE.code = "en"


def number(value: float, decimals: int = 0) -> str:
    """A number as the window's language writes it: ``12,345`` or ``12.345``. Safe on any thread."""
    locale = QLocale(wording.TONGUE.code)
    return locale.toString(int(value)) if not decimals else locale.toString(float(value), "f", decimals)


def provider_words(text: str) -> str:
    """A text of a provider's file in the language of the window; safe on any thread."""
    return QCoreApplication.translate("Providers", text)


class _Again:
    """Says a finished English sentence again: whole where it is known, else by the form that fits it most closely."""

    def __init__(self) -> None:
        lines = resource("i18n", "templates.txt").read_text(encoding="utf-8").splitlines()
        forms = [line.encode("ascii").decode("unicode_escape") for line in lines]
        # The form with the most words of its own first: “status {} with an empty body” before “status {}”.
        self._forms = [(form, _pattern(form)) for form in sorted(forms, key=len, reverse=True)]
        self._say = lru_cache(_MOST_REMEMBERED)(self._said)

    def __call__(self, text: str) -> str:
        return self._say(text)

    def _said(self, text: str) -> str:
        whole = QCoreApplication.translate("Core", text)
        if whole != text:
            return whole
        for form, pattern in self._forms:
            found = pattern.fullmatch(text)
            if found is None:
                continue
            told = QCoreApplication.translate("Core", form)
            if told == form:
                continue
            values = [self._value(value) for value in found.groups()]
            return _filled(told, values)
        return text

    @staticmethod
    def _value(value: str) -> str:
        return QCoreApplication.translate("Core", value) if value else value


def _pattern(form: str) -> re.Pattern[str]:
    return re.compile("(.*?)".join(re.escape(part) for part in form.split("{}")), re.DOTALL)


def _filled(told: str, values: list[str]) -> str:
    """Put the values in: in their order at ``{}``, or by number at ``{0}``, ``{1}`` where the language turns them round."""
    numbered = re.sub(r"\{(\d+)\}", lambda found: values[int(found[1])], told)
    parts = numbered.split("{}")
    return (
        "".join(part + value for part, value in zip(parts, [*values, ""], strict=False)) if len(parts) > 1 else numbered
    )
