"""Two texts side by side, told: each difference as a sentence, and the whole as text to hand on."""

from collections.abc import Iterator, Mapping
from typing import Final

from msgspec.structs import replace

from smsauth_gui.core.paste.compare import Comparison, Difference
from smsauth_gui.core.safe.personal import LEFT_OUT, impersonal, names_somebody
from smsauth_gui.core.values.statement import Statement, statement
from smsauth_gui.wording.findings import sentence
from smsauth_gui.wording.language import Language, Plural, translatable
from smsauth_gui.wording.statements import say, words

_BOTH: Final = translatable("{topic}: {first} in the first, {second} in the second.")
_ONLY_FIRST: Final = translatable("{topic}: only in the first, {first}.")
_ONLY_SECOND: Final = translatable("{topic}: only in the second, {second}.")
_REST: Final = translatable(Plural("{n} more line is the same in both.", "{n} more lines are the same in both."))
_SHOWN: Final = 400
"""Characters of one side."""


def cell(topic: str | Statement, value: str | Statement, language: Language, names: Mapping[str, str]) -> str:
    """One side of a line, on one line: findings as sentences, providers by their ``names``."""
    text = words(value, language)
    if topic == _FINDINGS:
        text = " ".join(sentence(code, language) for code in text.split())
    elif topic == _PROVIDER:
        text = names.get(text, text)
    return " ".join(text.split())[:_SHOWN]


_FINDINGS: Final = statement("topic.findings")
_PROVIDER: Final = statement("topic.provider")


def told(row: Difference, language: Language, names: Mapping[str, str]) -> str:
    """A difference as a sentence."""
    first, second = (cell(row.topic, value, language, names) for value in (row.first, row.second))
    form = _BOTH
    if not first or not second:
        form = _ONLY_FIRST if first else _ONLY_SECOND
    topic = words(row.topic, language)
    return language.say(form, topic=topic, first=first.removesuffix("."), second=second.removesuffix("."))


def in_full(comparison: Comparison, language: Language, names: Mapping[str, str]) -> str:
    """What most likely explains the failure, then every difference; what is the same is counted. It names nobody."""
    return "\n".join(_lines(comparison, language, names)) + "\n"


def _lines(comparison: Comparison, language: Language, names: Mapping[str, str]) -> Iterator[str]:
    first = comparison.sentence
    if first.code == "compare.user":
        first = first.masked(lambda _: LEFT_OUT)
    yield impersonal(say(first, language))
    yield from (f"- {_told_of_nobody(row, language, names)}" for row in comparison.rows if not row.same)
    same = sum(row.same and bool(row.first) for row in comparison.rows)
    if same:
        yield language.count(_REST.one, _REST.many, same)


def _told_of_nobody(row: Difference, language: Language, names: Mapping[str, str]) -> str:
    """The same as a sentence that names nobody."""
    name = str(row.topic.values.get("name", ""))
    if names_somebody(name):
        row = replace(row, first=row.first and LEFT_OUT, second=row.second and LEFT_OUT)
    return impersonal(told(row, language, names))
