"""The codes of a detail in words: what copying did to a credential (``flaw``), and all that the terminal's JSON has."""

from collections.abc import Mapping
from typing import Final

from smsauth_gui.core.values.errors import Detail, Fact
from smsauth_gui.wording.language import ENGLISH, Language, translatable
from smsauth_gui.wording.reasons import reason

_NAMES: Final = {
    "evidence.scheme_doubled": "a scheme word doubled",
    "evidence.header_inside": "the header's name inside",
    "evidence.quotes": "quotes around it",
    "evidence.placeholder": "a placeholder instead of a value",
    "evidence.line_break": "a line break inside",
    "evidence.space_inside": "white space inside",
    "evidence.space_around": "white space around it",
    "evidence.hidden_character": "a hidden character",
    "evidence.url_encoded": "url-encoded",
    "evidence.cut_short": "cut short",
    "evidence.punctuation": "a punctuation mark at its end",
    "evidence.sent_on_same_host": "the same host",
    "evidence.sent_on_nowhere": "nowhere",
    "evidence.sent_on_unreadable": "an address that cannot be read",
}
"""The words of the terminal's JSON, in any language the same."""
CODES: Final = {name: code for code, name in _NAMES.items()}
"""What older versions of the program kept."""

_SENTENCES: Final[Mapping[str, str]] = translatable(
    {
        "evidence.scheme_doubled": "The value contains the scheme word twice.",
        "evidence.header_inside": "The value also contains the header's name.",
        "evidence.quotes": "The value has quotes around it.",
        "evidence.placeholder": "The value is still a placeholder.",
        "evidence.line_break": "The value contains a line break.",
        "evidence.space_inside": "The value contains white space.",
        "evidence.space_around": "The value has white space around it.",
        "evidence.hidden_character": "The value contains a hidden character.",
        "evidence.url_encoded": "The value has been URL-encoded.",
        "evidence.cut_short": "The value has been cut short.",
        "evidence.punctuation": "The value ends with a punctuation mark.",
        "empty": "One half of the pair is empty.",
    }
)


def flaw(code: str, language: Language) -> str:
    """The sentence about a flaw; the code itself for one that nobody knows."""
    known = _SENTENCES.get(CODES.get(code, code))
    return language.say(known) if known else code


def plain_detail(detail: Detail) -> dict[str, Fact]:
    """The detail as the terminal's JSON has it: its flaw, where it was sent on to and its reason in words."""
    plain = dict(detail)
    for name in {"flaw", "to"} & plain.keys():
        plain[name] = _NAMES.get(str(plain[name]), plain[name])
    if "reason" in plain:
        plain["reason"] = reason(detail, ENGLISH)
    return plain
