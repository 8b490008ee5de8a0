"""Requests and bodies in the logs, stack traces and code of SDKs, and in what people write in a sentence."""

import re
from collections.abc import Iterable, Iterator
from typing import Final

from smsauth_gui.core.exchange.objects import json_at
from smsauth_gui.core.exchange.statuses import LINE, VERBS, statuses
from smsauth_gui.core.provider.template import basic_header
from smsauth_gui.core.provider.vocabulary import Vocabulary
from smsauth_gui.core.values.http import Request
from smsauth_gui.core.values.regex import regex

_LOOKED: Final = 200_000
"""Characters of a log that are read."""
_URL: Final = r"https?://[^\s\"'`<>]{1,4000}"
_REQUESTS: Final = (
    regex(rf"(?:-->|Request:?|Sending:?|>>>)\s{{0,20}}({VERBS})\s{{1,20}}({_URL})"),
    LINE,
    regex(rf"\b({VERBS})[\"'`,]{{0,3}}\s{{1,20}}[\"'`]?({_URL})"),
    # Code: requests.get("…"), httpx.post("…"), axios.get('…'), $client->request('GET', '…')
    regex(rf"\.(get|post|put|patch|delete|head)\(\s{{0,20}}[frb]?[\"'`]({_URL})", re.IGNORECASE),
    regex(rf"request\(\s{{0,20}}[\"']({VERBS})[\"'],\s{{0,20}}[\"']({_URL})", re.IGNORECASE),
)
_ADDRESSES: Final = (
    regex(rf"\bfor url:?\s{{1,20}}[\"'`]?({_URL})", re.IGNORECASE),
    regex(rf"^--[\d: -]{{10,30}}--\s{{1,20}}({_URL})", re.MULTILINE),
    regex(rf"Invoke-(?:RestMethod|WebRequest)\b[^\n]{{0,300}}?[\"']?({_URL})", re.IGNORECASE),
    regex(rf"\b(?:url|uri|endpoint)[\"']?\s?[:=]\s?[\"'`]({_URL})", re.IGNORECASE),
    regex(rf"\bfetch\(\s{{0,20}}[\"'`]({_URL})"),
    regex(rf"({_URL})"),
)
_OTHER_PAGES: Final = regex(
    r"//(?:developer\.mozilla|curl\.se|stackoverflow|github|docs\.|httpstatuses|www\.w3|datatracker)"
)
_VERB_NEAR: Final = regex(rf"(?:-Method|method[\"']?\s?[:=])\s?[\"']?({VERBS})\b", re.IGNORECASE)
_HEADER_VALUE: Final = r"['\"]?\s?[:=>]{1,2}\s?(?:[frb]?['\"])?([^\r\n'\"]{1,5000})"
_BEHIND: Final = regex(r"((?:[A-Za-z]{2,10}\s)?[^\s<]{16,})\s+\S")
"""A credential in a sentence, which goes on behind it."""
_PAIR: Final = regex(r"\bauth\s?=\s?\(\s?[\"']([^\"'\n]{1,200})[\"'],\s?[\"']([^\"'\n]{1,200})[\"']\s?\)")
_ALONE: Final = regex(r"(-?\d{1,9}(?:\.\d{1,9})?|[A-Z][A-Z0-9_]{2,40})[ \t]*\n[ \t]*\n")
_PROMPT: Final = regex(
    r"^(?:PS [A-Za-z]:\\[^\r\n>]{0,200}>|[\w.-]{1,60}@[\w.-]{1,60}:[^\r\n$#]{0,200}[$#]) ?[^\r\n]{0,200}$", re.MULTILINE
)
"""A shell's prompt with what was typed behind it."""
_UNFILLED: Final = regex(r"[{}$]|\+\s{0,9}\w+\s{0,9}$")


def logged_request(text: str, vocabulary: Vocabulary) -> Request | None:
    """The request that a log line, a stack trace or a piece of code names."""
    text = text[:_LOOKED]
    matches = next((found for pattern in _REQUESTS if (found := list(pattern.finditer(text)))), [])
    if not matches:
        return None
    match = next((one for one in matches if _fails(text, one)), matches[0])
    url = match[2].rstrip(".,;)")
    if url.startswith("/"):
        host = re.search(
            r"(?:host|connected to|connection \(?\d{0,4}\)?:?|https://)[ =:]{0,3}\"?([a-z0-9-]{1,63}(?:\.[a-z0-9-]{1,63}){1,6})",
            text,
            re.IGNORECASE,
        )
        url = f"https://{host[1]}{url}" if host else url
    return Request(match[1].upper(), url, tuple(_headers(text, vocabulary)))


def _fails(text: str, request: re.Match[str]) -> bool:
    """The line of the request also tells a status of failure."""
    line = text[request.start() :].partition("\n")[0]
    return any(status >= "400" for status, _, _ in statuses(line))


def named_request(text: str, vocabulary: Vocabulary) -> Request | None:
    """The request of a text that names an address and no verb: only asked for where an answer was found."""
    text = text[:_LOOKED]
    for pattern in _ADDRESSES:
        for match in pattern.finditer(text):
            if not _OTHER_PAGES.search(match[1]):
                verb = _VERB_NEAR.search(text)
                return Request(
                    verb[1].upper() if verb else "GET", match[1].rstrip(".,;)"), tuple(_headers(text, vocabulary))
                )
    return None


def _headers(text: str, vocabulary: Vocabulary) -> Iterator[tuple[str, str]]:
    """Credential headers that stand in a log or in code, unless code fills them in."""
    for match in re.finditer(rf"\b({vocabulary.header}){_HEADER_VALUE}", text, re.IGNORECASE):
        value = match[2].strip("\"' ,;)}]")
        if behind := _BEHIND.match(value):
            value = behind[1]
        if value and not _UNFILLED.search(value) and not _is_variable(value, text):
            yield match[1], value
    if pair := _PAIR.search(text):
        yield basic_header(pair[1], pair[2])


def _is_variable(value: str, text: str) -> bool:
    """The code gives it a value elsewhere, so it is a name and nobody's credential."""
    return value.isidentifier() and re.search(rf"\b{value}\s{{0,9}}=(?!=)", text) is not None


def body_of(text: str, headers: Iterable[tuple[str, str]]) -> str:
    """A body without what people write below it: it ends where its JSON or its page ends, else at its told length.

    Without any of these it ends at the first empty line.
    """
    value = json_at(text)
    rest = text[len(value) :]
    if value and (not rest.strip() or rest.lstrip(" \t\r").startswith("\n") or text[0] in '{["'):
        return value
    if text.startswith("<"):
        end = text.rfind(">", 0, _LOOKED)
        return text[: end + 1]
    length = next((number for name, number in headers if name.lower() == "content-length" and number.isdigit()), "")
    if length and 0 < int(length) <= len(text.encode("utf-8", "replace")):
        return text.encode("utf-8", "replace")[: int(length)].decode("utf-8", "ignore")
    return re.split(r"\n[ \t]*\n", text, maxsplit=1)[0]


def bare_body(text: str) -> str:
    """What a command printed, when it is no running text: a number, a word, a page, quoted text."""
    body = _PROMPT.sub("", text).strip()
    if alone := _ALONE.match(body):
        return alone[1]
    if re.fullmatch(r"[\"']?[\w .:-]{1,60}[\"']?", body) and body.count(" ") < 5 and "\n" not in body:
        return body.strip("'")
    return body if body.startswith("<") and body.endswith(">") else ""
