"""Finds the request and the answer in what people paste: curl with ``-i`` or ``-v`` output, raw HTTP, an SDK's log."""

import re
from datetime import datetime
from itertools import takewhile
from typing import Final

from msgspec import Struct

from smsauth_gui.core.diagnosis.failure import failure_cause
from smsauth_gui.core.diagnosis.situation import Situation
from smsauth_gui.core.diagnosis.view import UNKNOWN_STATUS
from smsauth_gui.core.exchange.curl import CURL, behind_command, curl, reads_more
from smsauth_gui.core.exchange.log import bare_body, body_of, logged_request, named_request
from smsauth_gui.core.exchange.objects import is_answer, json_in
from smsauth_gui.core.exchange.powershell import around, powershell
from smsauth_gui.core.exchange.statuses import VERBS, likeliest, statuses
from smsauth_gui.core.provider.vocabulary import BUILT_IN, Vocabulary
from smsauth_gui.core.values.http import Answer, Failure, Request, Response, header
from smsauth_gui.core.values.json_scan import json_of
from smsauth_gui.core.values.regex import regex

_REQUEST_LINE: Final = regex(rf"^[> ]{{0,4}}({VERBS}) (\S{{1,4000}}) HTTP/[\d.]+\s*$", re.MULTILINE)
_STATUS_LINE: Final = regex(r"^[< ]{0,4}HTTP/[\d.]+ (\d{3})(?: ([^\r\n]{0,200}))?\s*$", re.MULTILINE)
_HEADER: Final = regex(r"^[<>* ]{0,4}([A-Za-z][A-Za-z0-9-]{0,60}):[ \t]?([^\r\n]{0,20000})$")
_CURL_ERROR: Final = regex(r"curl: \(\d+\) ([^\r\n]{1,300})")
_FAILURE: Final = regex(
    r"((?:net::ERR_|NS_ERROR_|(?<![\w.])[\w.]*(?:ConnectError|ConnectTimeout|ConnectionError|SSLError|ReadTimeout|gaierror)|"
    r"ECONNREFUSED|ENOTFOUND|ETIMEDOUT|ECONNRESET|cURL error \d+)[^\r\n]{0,300})"
)


class NoExchange(ValueError):
    """Nothing can be concluded from the text: a reason of `smsauth_gui.wording.reasons`, and what would decide it."""

    def __init__(self, reason: str, missing: tuple[str, ...] = ()) -> None:
        super().__init__(reason)
        self.reason, self.missing = reason, missing


class Pasted(Struct, frozen=True):
    """What stands in a text; either may be missing."""

    request: Request | None
    answer: Answer | None
    headers_known: bool = True
    """False: a log or a sentence named the request, or a command read files: its credential may not stand here."""


def situation_of(
    *, provider: str, method: str, status: int | None, text: str, now: datetime, vocabulary: Vocabulary = BUILT_IN
) -> Situation:
    """Where only *I get 401* is known: provider, way, status and what the answer said."""
    found = seen(text, vocabulary)
    if isinstance(found.answer, Failure) and status is None:
        return Situation(request=found.request, answer=found.answer, now=now, provider=provider, method=method)
    body = b""
    if isinstance(found.answer, Response):
        body, status = found.answer.body, status or found.answer.status
    answer = Response(status or 0, (), body or text.strip().encode("utf-8", "replace"))
    return Situation(
        request=found.request, answer=answer, now=now, provider=provider, method=method, headers_known=False
    )


def seen(text: str, vocabulary: Vocabulary = BUILT_IN) -> Pasted:
    """The request and the answer that stand in a text, and whether the request is whole."""
    text = text.replace("\r\n", "\n")
    whole = _whole_request(text)
    answer = answer_of(text)
    if whole is not None:
        return Pasted(whole, answer, not reads_more(text))
    request = logged_request(text, vocabulary)
    if request is None and answer is not None:
        if isinstance(answer, Response) and answer.body:
            text = text.replace(answer.text, " ")  # an address in an answer is not where the request went
        request = named_request(text, vocabulary)
    return Pasted(request, answer, request is not None and bool(request.headers))


# ---- the request -------------------------------------------------------------------------------------------
def request_of(text: str, vocabulary: Vocabulary = BUILT_IN) -> Request | None:
    """The request of a curl command, of raw HTTP (also as ``-v`` prints it), or of a log line."""
    return _whole_request(text) or logged_request(text, vocabulary)


def _whole_request(text: str) -> Request | None:
    """A request with its headers, from a command or from the wire."""
    raw = _raw_request(text)
    command = _command(text)
    if command is None or raw is None:
        return command or raw
    return _merged(command, raw)


def _command(text: str) -> Request | None:
    return powershell(text) if _is_powershell(text) else curl(text)


def _is_powershell(text: str) -> bool:
    """The command that stands first is PowerShell's; another one may stand in what the first sends."""
    found = around(text)
    return found is not None and CURL.search(found[0]) is None


def _merged(command: Request, raw: Request) -> Request:
    """The command knows address and body; what ``-v`` printed knows which headers were really sent."""
    known = {name.lower() for name, _ in raw.headers}
    headers = (*raw.headers, *(pair for pair in command.headers if pair[0].lower() not in known))
    return Request(raw.method, command.url, headers, command.body)


def _raw_request(text: str) -> Request | None:
    found = list(_REQUEST_LINE.finditer(text))
    if not found:
        return None
    match = found[-1]
    headers, rest = _headers(text[match.end() :].split("\n")[1:])
    url = match[2]
    if "://" not in url:
        url = f"https://{header(headers, 'host') or ''}{url}"
    body = ""
    if match[1] in {"POST", "PUT", "PATCH"}:
        before_answer = takewhile(lambda line: not _STATUS_LINE.match(line), rest)
        body = "\n".join(line for line in before_answer if not re.match(r"[*}{] ", line)).strip()
    return Request(match[1], url, tuple(headers), body.encode("utf-8", "replace") or None)


def _headers(lines: list[str]) -> tuple[list[tuple[str, str]], list[str]]:
    """Header lines up to the first line that is none, and what comes behind them."""
    headers: list[tuple[str, str]] = []
    for index, line in enumerate(lines):
        match = _HEADER.match(line)
        if match is None:
            is_empty = not line.strip("<>* \t")
            return headers, lines[index + is_empty :]
        headers.append((match[1], match[2].strip()))
    return headers, []


# ---- the answer --------------------------------------------------------------------------------------------
def answer_of(text: str) -> Answer | None:
    """The last answer in a text: raw HTTP (``-i``, ``-v``), a log's status, or a failure's words."""
    found = list(_STATUS_LINE.finditer(text))
    if found:
        return _raw_answer(text, found)
    if match := _CURL_ERROR.search(text) or _FAILURE.search(text):
        return Failure(failure_cause(match[1]), match[1][:300])
    command = _around_command(text)
    if command is None:
        return _loose_answer(text, printed=False)
    before, behind = command
    return _loose_answer(behind, printed=True) or _loose_answer(before, printed=True)


def _loose_answer(text: str, *, printed: bool) -> Answer | None:
    """The answer a log, a sentence or (``printed``) a command's output tells of."""
    status, body = likeliest(statuses(text)), json_in(text)
    if not body and printed and (alone := bare_body(text)):
        return Response(UNKNOWN_STATUS, (), alone.encode("utf-8", "replace"))
    if status is not None:
        return Response(status, (), body.encode("utf-8", "replace"))
    if body and (printed or is_answer(json_of(body))):
        return Response(UNKNOWN_STATUS, (("Content-Type", "application/json"),), body.encode("utf-8", "replace"))
    return None


def _around_command(text: str) -> tuple[str, str] | None:
    """What stands before and behind a command of PowerShell or curl; None where there is none."""
    if _is_powershell(text):
        return around(text)
    command = CURL.search(text)
    if command is None:
        return None
    return text[: command.start()], behind_command(text)


def _raw_answer(text: str, found: list[re.Match[str]]) -> Response:
    """The last status line that ends an exchange: an interim 100 or a proxy's 200 to CONNECT comes before it."""
    match = found[-1]
    lines = text[match.end() :].split("\n")[1:]
    headers, rest = _headers(lines)
    kept = [line for line in rest if not re.match(r"^(?:[*}{] |\* |\s*\d+\s+\d+\s+\d)", line)]
    body = "\n".join(kept).strip()
    body = body_of(re.sub(r"\n?\* Connection #\d+.*$", "", body).strip(), headers)
    return Response(int(match[1]), tuple(headers), body.encode("utf-8", "replace"), reason=(match[2] or "").strip())
