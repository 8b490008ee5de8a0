"""The language of the window: one for all its pages, from `smsauth_gui.wording`; Qt's own dialogs keep Qt's translator."""

from typing import Final, TypeVar

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QObject, QSettings, QTranslator

from smsauth_gui.core.provider import words
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.statement import Statement
from smsauth_gui.ui.kit.tasks import known
from smsauth_gui.wording.causes import words as cause_words
from smsauth_gui.wording.language import ENGLISH, Language, languages
from smsauth_gui.wording.language import language as language_of
from smsauth_gui.wording.reasons import reason
from smsauth_gui.wording.statements import words as words_of


def stored_language(settings: QSettings | None) -> str:
    """``system``, or the language that was chosen."""
    chosen = str(settings.value("language", "system")) if settings is not None else "system"
    return chosen if chosen in languages() else "system"


def spoken(chosen: str) -> str:
    """The language for a choice: the system's, where the program speaks it, else English."""
    code = QLocale.system().name().partition("_")[0] if chosen == "system" else chosen
    return code if code in languages() else "en"


class _Window:
    """What the window speaks now, and by which part of Qt."""

    language = ENGLISH
    speech: "Speaking | None" = None


_WINDOW: Final = _Window()


def speaking() -> Language:
    """The window's language, to hand on to whoever makes a sentence; safe on any thread."""
    return _WINDOW.language


def tr(text: str, /, **values: object) -> str:
    """A sentence of the window, with its values in the places ``{name}``; safe on any thread."""
    return _WINDOW.language.say(text, **values)


def trn(one: str, many: str, n: int, /, **values: object) -> str:
    """A sentence in the form that the number ``{n}`` asks for; safe on any thread."""
    return _WINDOW.language.count(one, many, n, **values)


def number(value: float, decimals: int = 0) -> str:
    """A number as the window's language writes it: ``12,345`` or ``12.345``; safe on any thread."""
    return _WINDOW.language.number(value, decimals)


def provider_words(text: str) -> str:
    """A text of a provider's file in the language of the window; safe on any thread."""
    return _WINDOW.language.provider(text)


def statement_words(text: Statement | str) -> str:
    """What was seen, in the language of the window; foreign words as they are; safe on any thread."""
    return words_of(text, _WINDOW.language)


def problem_words(problem: Exception) -> str:
    """What went wrong, why, and what to do about it; what is no problem of ours is raised again."""
    ours = known(problem)
    words = cause_words(ours.cause, _WINDOW.language)
    parts = (words.headline, reason(ours.detail, _WINDOW.language), words.advice)
    return " ".join(part for part in parts if part)


_Known = TypeVar("_Known", Provider, Provider | None)
_SHOWN: Final[dict[tuple[int, str], tuple[Provider, Provider]]] = {}
"""By identity, as a provider cannot be hashed; it is kept beside its copy, so that the identity stays its own."""


def in_words(provider: _Known) -> _Known:
    """A provider with the words of its file in the window's language, to be shown; GUI thread."""
    language = _WINDOW.language
    if provider is None or language is ENGLISH:
        return provider
    key = (id(provider), language.code)
    if key not in _SHOWN:
        _SHOWN[key] = (provider, words.translated(provider, language.provider))
    return _SHOWN[key][1]


class Speaking:
    """Lets the window speak a language, from its making until `end`. GUI thread."""

    def __init__(self, language: Language, owner: QObject) -> None:
        self._translator = QTranslator(owner)
        _WINDOW.speech = self
        self.change(language)

    def change(self, language: Language) -> None:
        """Speak another language from now on; what is shown already is not said again by this."""
        QCoreApplication.removeTranslator(self._translator)
        folder = QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath)
        if self._translator.load(f"qtbase_{language.code}", folder):
            QCoreApplication.installTranslator(self._translator)
        QLocale.setDefault(QLocale(language.code))
        _WINDOW.language = language

    def end(self) -> None:
        """Speak English again."""
        QCoreApplication.removeTranslator(self._translator)
        QLocale.setDefault(QLocale("en"))
        _WINDOW.language, _WINDOW.speech = ENGLISH, None


def speak(chosen: str) -> None:
    """Let the window speak what was chosen, or the system's language. GUI thread."""
    if _WINDOW.speech is not None:
        _WINDOW.speech.change(language_of(spoken(chosen)))
