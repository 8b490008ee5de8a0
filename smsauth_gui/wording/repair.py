"""What a corrected request changes, and what the ticket lacks for it. The parts themselves are code, and not translated."""

from collections.abc import Mapping
from typing import Final

from smsauth_gui.core.diagnosis.repair import Change, Repair
from smsauth_gui.wording.language import Language, Plural, translatable

_CHANGED: Final[Mapping[str, str]] = translatable(
    {
        "method": "The request method changes.",
        "host": "The host changes.",
        "path": "The path changes.",
        "parameter": "A parameter of the address changes.",
        "header": "A header changes.",
        "member": "A member of the body changes.",
        "body": "The body takes another form.",
    }
)
_ADDED: Final[Mapping[str, str]] = translatable(
    {
        "parameter": "A parameter is added to the address.",
        "header": "A header is added.",
        "member": "A member is added to the body.",
        "body": "A body is added.",
    }
)
_GONE: Final[Mapping[str, str]] = translatable(
    {
        "parameter": "A parameter of the address is left out.",
        "header": "A header is left out.",
        "member": "A member of the body is left out.",
        "body": "The body is left out.",
    }
)
_WHOLE: Final[Mapping[str, str]] = translatable(
    {
        "method": "Please use the request method {after} instead of {before}.",
        "host": "Please send the request to {after} instead of {before}.",
        "path": "Please use the path {after} instead of {before}.",
    }
)
_INSTEAD: Final = translatable("Please send\n    {after}\ninstead of\n    {before}")
_ALSO: Final = translatable("Please also send\n    {after}")
_WITHOUT: Final = translatable("Please leave out\n    {before}")
_MISSING: Final[Mapping[str, str]] = translatable(
    {
        "host": "The ticket doesn't name the host: put yours in its place.",
        "headers": "The ticket doesn't show all headers: keep the others that you send.",
        "body": "The ticket doesn't show the whole body: put yours in its place.",
    }
)
_TITLE: Final = translatable(
    Plural("The corrected request: {n} part changed", "The corrected request: {n} parts changed")
)
_HOLES: Final = translatable("Replace everything between < and > with your own values.")


def title(repair: Repair, language: Language) -> str:
    """The heading, with how many parts changed."""
    return language.count(_TITLE.one, _TITLE.many, len(repair.changes))


def changed(change: Change, language: Language) -> str:
    """What happens to one part."""
    sentences = _CHANGED
    if not change.before:
        sentences = _ADDED
    elif not change.after:
        sentences = _GONE
    return language.say(sentences[change.part])


def instruction(change: Change, language: Language) -> str:
    """The same for whoever sends the request: what to write, and in place of what."""
    sentence = _WHOLE.get(change.part, _INSTEAD)
    if not change.before:
        sentence = _ALSO
    elif not change.after:
        sentence = _WITHOUT
    before, after = (text.replace("\n", "\n    ") for text in (change.before, change.after))
    return language.say(sentence, before=before, after=after)


def notes(repair: Repair, language: Language) -> tuple[str, ...]:
    """What somebody has to know who uses it: what to fill in, and what the ticket lacks."""
    return (language.say(_HOLES), *(language.say(_MISSING[part]) for part in repair.missing))
