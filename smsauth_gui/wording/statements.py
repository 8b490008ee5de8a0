"""Says a `Statement`: the code's sentence, with its values in the places ``{name}``."""

from typing import Final

from smsauth_gui.core.values.statement import PROVIDER, VERBATIM, Statement, Value
from smsauth_gui.wording.asking import ASKING
from smsauth_gui.wording.comparison import COMPARISON
from smsauth_gui.wording.evidence import EVIDENCE
from smsauth_gui.wording.language import Language, Plural
from smsauth_gui.wording.readings import READINGS
from smsauth_gui.wording.reasons import PLACES

STATEMENTS: Final[dict[str, str | Plural]] = {
    VERBATIM: "{text}",
    **ASKING,
    **COMPARISON,
    **EVIDENCE,
    **PLACES,
    **READINGS,
}
"""Every code and its sentence."""


def say(statement: Statement, language: Language) -> str:
    """The sentence; of one with plural forms, the number is its value ``n``.

    A store or an archive may hold what only another version of the program can say: then the code is all there is.
    """
    try:
        return _sentence(statement, language)
    except KeyError:
        return statement.code


def _sentence(statement: Statement, language: Language) -> str:
    if statement.code == PROVIDER:
        return language.provider(str(statement.values["text"]))
    values = {name: _value(value, language) for name, value in statement.values.items()}
    sentence = STATEMENTS[statement.code]
    if isinstance(sentence, Plural):
        number = values.pop("n")
        return language.count(sentence.one, sentence.many, int(str(number)), **values)
    return language.say(sentence).format(**values)


def _value(value: Value, language: Language) -> object:
    if isinstance(value, Statement):
        return say(value, language)
    return language.listed(value) if isinstance(value, tuple) else value


def words(text: Statement | str, language: Language) -> str:
    """The sentence of a statement; foreign words as they are."""
    return text if isinstance(text, str) else say(text, language)
