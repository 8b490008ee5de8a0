"""Finds HTTP statuses: a number counts only beside a word that makes it one, and a status phrase may stand alone."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from smsauth_gui.core.values.regex import regex

SEARCHED: Final = 200_000
"""Characters of a text in which statuses are looked for."""
VERBS: Final = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS"
LINE: Final = regex(
    rf"""["'`]?\b({VERBS})["'`]?,?\s{{1,20}}["'`]?((?:https?://|/)[^\s"'`]{{1,4000}})(?![^\s"'`])["'`]?"""
    r"""(?:\s{1,20}HTTP/[\d.]{1,5})?["'`]?\s{0,20}(?:[-=]{0,9}>|returned|→|:|resulted in a)?"""
    r"""\s{0,20}["'`]?(?:HTTP/[\d.]{1,5}\s{1,20})?(\d{3})\b"""
)
"""A request and its status on one line of a log."""
_BESIDE: Final = (
    # raw HTTP and logs
    r"HTTP/\d(?:\.\d)?[\" ]{1,3}(\d{3})\b",
    r"\bHTTP (?:error |status |code |response )*:?\s?(\d{3})\b",
    r"\[HTTP (\d{3})\]",
    r"status[ _-]?(?:code)?[\"'`]?\s{0,3}(?:[:=]|=>|of|is|was)?\s{0,3}[\"'`]?(\d{3})\b",
    r"(?:response|result)[ _-]?(?:code|status)[\"']?\s{0,3}[:=]?\s{0,3}[\"']?\[?(\d{3})\b",
    r"<Response \[(\d{3})",
    r"<--\s{0,4}(\d{3})\b",
    r"\" (\d{3}) (?:\d+|-)",
    # SDKs and commands
    r"remote server returned an error: \((\d{3})\)",
    r"indicate success: (\d{3})\b",
    r"requested URL returned error: (\d{3})",
    r"awaiting response\.{3} (\d{3})\b",
    r"failed with (?:status(?: code)? )?(\d{3})\b",
    r"([45]\d\d) (?:client|server) error",
    r"(?:client|server) error[: ]+\(?(\d{3})\b",
    r"error:? \(?(\d{3})\)?(?=[\s:,.;)]|$)",
    r": ([45]\d\d) (?:null|\[no body\])",  # Spring's RestTemplate, which found no phrase or body
    r"([45]\d\d) error\b",
    r"\b(?:actual|got|received|erhalten)[\"']?: {0,3}([45]\d\d)\b",
    r"\berror[ _-]?code[\"']?\s{0,3}[:=]?\s{0,3}[\"']?(40[1345]|429|50[0-4])\b",
    r"\b(?:err|error|fehler|ошибк\w|code de statut|erreur)[ :]{1,2}([45]\d\d)\b",
    r"\b(?:returns?|returned|returning|got|gets?|getting|receiv\w{1,4}|respond\w{0,3} with|answers?(?: with)?|with an?|throws?"
    r"|gives?|gave|bekomm\w{1,3}|erhalte\w?|liefert|meldet|sagt|says|получаю"
    r"|возвращает|отвечает|выдаёт|выдает|пишет)[ :]{1,2}(?:an? |the |einen? |eine )?"
    r"(?:http |error |status |code )?\(?([45]\d\d)\b",
    # the phrase of the status behind its number
    r"\b([45]\d\d)\)?[ :/,-]{1,3}\(?(?:unauthori[sz]ed|forbidden|not found|bad request|too many|internal server|bad gateway"
    r"|service unavailable|method not allowed|conflict"
    r"|payment required|gateway time|not implemented|unprocessable|access denied|verboten|zugriff verweigert|nicht gefunden"
    r"|nicht autorisiert|запрещено|доступ запрещ[её]н|не авторизован)",
    r"\b(?:access denied|forbidden|unauthori[sz]ed|zugriff verweigert|verboten|nicht autorisiert|доступ запрещ[её]н|не авторизован)"
    r"[ :,(-]{1,3}(?:http |error |status |code |fehler |ошибка )?\(?([45]\d\d)\b",
    # a line that is one, or begins with one and goes on with data
    r"(?m)^#?[ \t]{0,20}([1-5]\d\d)[ :,-]{1,3}[{\"\[]",
    r"(?m)^[ \t]{0,20}([1-5]\d\d)[ \t\r]{0,20}$",
)
_ALONE: Final = (
    ("401", r"\bunauthori[sz]ed\b(?! grant)"),
    ("403", r"\b(?:forbidden|zugriff verweigert|доступ запрещ[её]н)\b"),
    ("404", r"(?:status ?code|status|error)[\"']?\s{0,3}[:=]\s{0,3}[\"']?not ?found\b"),
    ("429", r"\btoo many requests\b"),
    ("503", r"\bservice unavailable\b"),
    ("502", r"\bbad gateway\b"),
    ("504", r"\bgateway time-?out\b"),
    ("500", r"\binternal server error\b"),
)  # fmt: skip
_COMPILED: Final = tuple(regex(pattern, re.IGNORECASE) for pattern in _BESIDE)
_PHRASES: Final = tuple((status, regex(pattern, re.IGNORECASE)) for status, pattern in _ALONE)


def statuses(text: str) -> Iterator[tuple[str, int, int]]:
    """Each with its place: those with a number in the order of the text, then those that are only named by their phrase."""
    text = text[:SEARCHED]
    numbers = {
        match.start(pattern.groups): (match[pattern.groups], match.start(), match.end())
        for pattern in (LINE, *_COMPILED)
        for match in pattern.finditer(text)
        if 100 <= int(match[pattern.groups]) < 600
    }
    yield from (numbers[place] for place in sorted(numbers))
    for status, pattern in _PHRASES:
        if match := pattern.search(text):
            yield status, match.start(), match.end()


def likeliest(found: Iterable[tuple[str, int, int]]) -> int | None:
    """The first status that tells of a failure, else the first; None without any."""
    numbers = [int(status) for status, _, _ in found]
    return next((number for number in numbers if number >= 400), next(iter(numbers), None))
