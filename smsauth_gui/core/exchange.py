"""Finds the request and the answer in what people paste: curl with ``-i`` or ``-v`` output, raw HTTP, an SDK's log."""

from __future__ import annotations

import json
import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime
from typing import Final

from smsauth_gui.core import har
from smsauth_gui.core.diagnosis import Situation
from smsauth_gui.core.diagnosis_view import server_time
from smsauth_gui.core.failure import failure_cause
from smsauth_gui.core.http import Answer, Failure, Request, Response
from smsauth_gui.core.template import basic_header

_LONGEST: Final = 2_000_000
_VERBS: Final = "GET|POST|PUT|PATCH|DELETE|HEAD|OPTIONS"
_REQUEST_LINE: Final = re.compile(rf"^[> ]{{0,4}}({_VERBS}) (\S{{1,4000}}) HTTP/[\d.]+\s*$", re.MULTILINE)
_STATUS_LINE: Final = re.compile(r"^[< ]{0,4}HTTP/[\d.]+ (\d{3})(?: ([^\r\n]{0,200}))?\s*$", re.MULTILINE)
_HEADER: Final = re.compile(r"^[<>* ]{0,4}([A-Za-z][A-Za-z0-9-]{0,60}):[ \t]?([^\r\n]{0,20000})$")
_LOG_LINE: Final = re.compile(
    rf"""["'`]?\b({_VERBS})["'`]?,?\s+["'`]?((?:https?://|/)[^\s"'`]{{1,4000}})["'`]?"""
    r"""(?:\s+HTTP/[\d.]+)?["'`]?\s*(?:[-=]*>|returned|→|:|resulted in a)?\s*["'`]?(?:HTTP/[\d.]+\s+)?(\d{3})\b""",
)
_LOG_REQUEST: Final = re.compile(rf"(?:-->|Request:?|Sending:?|>>>)\s*({_VERBS})\s+(https?://[^\s\"'`]{{1,4000}})")
_SPOKEN_REQUEST: Final = re.compile(rf"\b({_VERBS})\s+[\"'`]?(https?://[^\s\"'`]{{1,4000}})")
_LOG_STATUS: Final = re.compile(
    r"(?:<--\s{0,4}|status(?:_?code)?[\"'= :]+|HTTP(?:/[\d.]+)?[ :]+|response(?: code| status)?[ :=]+\[?|returned (?:HTTP )?"
    r"|got (?:a |an )?(?:HTTP )?|with )(\d{3})\b",
    re.IGNORECASE,
)
_CURL: Final = re.compile(r"(?:^|[\s`$>;&|])curl(?:\.exe)?\s", re.IGNORECASE)
_CURL_ERROR: Final = re.compile(r"curl: \(\d+\) ([^\r\n]{1,300})")
_FAILURE: Final = re.compile(
    r"((?:net::ERR_|NS_ERROR_|(?<![\w.])[\w.]*(?:ConnectError|ConnectTimeout|ConnectionError|SSLError|ReadTimeout|gaierror)|"
    r"ECONNREFUSED|ENOTFOUND|ETIMEDOUT|ECONNRESET|cURL error \d+)[^\r\n]{0,300})"
)


class NoExchange(ValueError):
    """Neither a request nor an answer can be read from the text."""


def situation_of(
    data: str | bytes, *, now: datetime | None, fallback: datetime, provider: str = "", method: str = ""
) -> Situation:
    """The last exchange of an archive, or the one in pasted text; ``now`` is our clock if it is known.

    Without ``now``, an archive's entry has its own start, pasted text its answer's ``Date``, else ``fallback``.
    """
    text = data.decode("utf-8", "replace") if isinstance(data, bytes) else data
    text = text[:_LONGEST].lstrip("\ufeff") if not text.lstrip().startswith("{") else text
    if text.lstrip().startswith("{"):
        try:
            return har.read(text)[-1].situation(now=now, provider=provider, method=method)
        except har.NotHar:
            text = text[:_LONGEST]
    request, answer = parts_of(text)
    if request is None and answer is None:
        raise NoExchange("no request line, curl command, status or error was found")
    if answer is None:
        raise NoExchange("a request was found, but no answer to it")
    stamp = server_time(answer) if isinstance(answer, Response) else None
    return Situation(request=request, answer=answer, now=now or stamp or fallback, provider=provider, method=method)


def parts_of(text: str) -> tuple[Request | None, Answer | None]:
    """The request and the answer that stand in a text; either may be missing."""
    text = text.replace("\r\n", "\n")
    return request_of(text), answer_of(text)


# ---- the request -------------------------------------------------------------------------------------------


def request_of(text: str) -> Request | None:
    """The request of a curl command, of raw HTTP (also as ``-v`` prints it), or of a log line."""
    raw = _raw_request(text)
    if _CURL.search(text):
        command = curl(text)
        if command is not None:
            return _merged(command, raw)
    return raw or _logged_request(text)


def _merged(command: Request, raw: Request | None) -> Request:
    """The command knows address and body; what ``-v`` printed knows which headers were really sent."""
    if raw is None:
        return command
    known = {name.lower() for name, _ in raw.headers}
    headers = (*raw.headers, *(pair for pair in command.headers if pair[0].lower() not in known))
    return Request(raw.method, command.url, headers, command.body)


def _raw_request(text: str) -> Request | None:
    found = list(_REQUEST_LINE.finditer(text))
    if not found:
        return None
    match = found[-1]
    headers, rest = _headers(text[match.end() :].split("\n")[1:])
    host = next((value for name, value in headers if name.lower() == "host"), "")
    url = match[2] if "://" in match[2] else f"https://{host}{match[2]}"
    body = _body_until(rest, _STATUS_LINE) if match[1] in {"POST", "PUT", "PATCH"} else ""
    return Request(match[1], url, tuple(headers), body.encode("utf-8", "replace") or None)


def _headers(lines: list[str]) -> tuple[list[tuple[str, str]], list[str]]:
    """Header lines up to the first line that is none, and what comes behind them."""
    headers: list[tuple[str, str]] = []
    for index, line in enumerate(lines):
        match = _HEADER.match(line)
        if match is None:
            return headers, lines[index + 1 :] if not line.strip("<>* \t") else lines[index:]
        headers.append((match[1], match[2].strip()))
    return headers, []


def _body_until(lines: list[str], stop: re.Pattern[str]) -> str:
    kept: list[str] = []
    for line in lines:
        if stop.match(line):
            break
        kept.append(line)
    return "\n".join(kept).strip()


def _logged_request(text: str) -> Request | None:
    match = _LOG_REQUEST.search(text) or _LOG_LINE.search(text) or _SPOKEN_REQUEST.search(text)
    if match is None:
        return None
    url = match[2].rstrip(".,;")
    host = re.search(
        r"(?:host|connected to|connection \(?\d*\)?:?)[ =:]+\"?([a-z0-9.-]+\.[a-z]{2,})", text, re.IGNORECASE
    )
    if url.startswith("/") and host:
        url = f"https://{host[1]}{url}"
    headers = [
        (line_match[1], line_match[2].strip("\"' ,"))
        for line in text.split("\n")
        if (
            line_match := re.search(
                r"\b(Authorization|X-Api-Key)['\"]?\s*[:=]\s*['\"]?([^\r\n'\"]{1,5000})", line, re.I
            )
        )
    ]
    return Request(match[1], url, tuple(headers))


# ---- curl --------------------------------------------------------------------------------------------------

_DATA: Final = {"-d", "--data", "--data-raw", "--data-binary", "--data-ascii", "--json"}
_WITH_VALUE: Final = {
    "-A", "--user-agent", "-e", "--referer", "-b", "--cookie", "-c", "--cookie-jar", "-o", "--output", "-m", "--max-time",
    "--connect-timeout", "--cacert", "-E", "--cert", "--key", "-x", "--proxy", "--retry", "-w", "--write-out", "--resolve",
    "-F", "--form", "-T", "--upload-file", "--interface", "-K", "--config", "-D", "--dump-header",
}  # fmt: skip


@dataclass(slots=True)
class _Command:
    """What the options of a curl command ask for."""

    method: str = ""
    url: str = ""
    headers: list[tuple[str, str]] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    as_query: bool = False
    basic: tuple[str, str] | None = None

    def take(self, option: str, value: str) -> None:
        """Apply one option."""
        if option in {"-X", "--request"}:
            self.method = value.upper()
        elif option in {"-H", "--header"} and ":" in value:
            name, _, rest = value.partition(":")
            self.headers.append((name.strip(), rest.strip()))
        elif option in _DATA or option == "--data-urlencode":
            self.data.append(value)
        elif option in {"", "--url"}:
            self.url = self.url or value
        else:
            self._credential_or_shape(option, value)

    def _credential_or_shape(self, option: str, value: str) -> None:
        if option in {"-u", "--user"}:
            user, _, password = value.partition(":")
            self.basic = basic_header(user, password)
        elif option == "--oauth2-bearer":
            self.headers.append(("Authorization", f"Bearer {value}"))
        elif option in {"-G", "--get"}:
            self.as_query = True
        elif option in {"-I", "--head"}:
            self.method = self.method or "HEAD"

    def request(self) -> Request | None:
        """The request, or None without an address."""
        if not self.url:
            return None
        if self.basic is not None and not any(name.lower() == "authorization" for name, _ in self.headers):
            self.headers.append(self.basic)
        url = self.url if "://" in self.url else f"http://{self.url}"
        body = "&".join(self.data)
        if self.as_query and body:
            return Request("GET", url + ("&" if "?" in url else "?") + body, tuple(self.headers))
        method = self.method or ("POST" if self.data else "GET")
        return Request(method, url, tuple(self.headers), body.encode("utf-8", "replace") or None)


def curl(text: str) -> Request | None:
    """The request of the first curl command in a text, in the quoting of bash, cmd or PowerShell."""
    command = _Command()
    for option, value in _options(curl_words(text)):
        command.take(option, value)
    return command.request()


def _options(words: list[str]) -> Iterator[tuple[str, str]]:
    """Options with their values; a bare word has the empty option."""
    taking = _DATA | _WITH_VALUE | {"-X", "--request", "-H", "--header", "-u", "--user", "--url", "--data-urlencode"}
    taking |= {"--oauth2-bearer"}
    index = 0
    while index < len(words):
        word = words[index]
        index += 1
        if not word.startswith("-") or word == "-":
            yield "", word
            continue
        name, equals, inline = word.partition("=")
        if equals and name in taking:
            yield name, inline
        elif word in taking:
            yield word, words[index] if index < len(words) else ""
            index += 1
        elif len(word) > 2 and word[:2] in taking and not word.startswith("--"):
            yield word[:2], word[2:]
        elif re.fullmatch(r"-[a-zA-Z]{2,}", word) and f"-{word[-1]}" in taking:
            yield f"-{word[-1]}", words[index] if index < len(words) else ""
            index += 1
        else:
            yield word, ""


def curl_words(text: str) -> list[str]:
    """The words behind ``curl`` of the first command; line continuations of all three shells are joined."""
    match = _CURL.search(text)
    if match is None:
        return []
    command = text[match.end() : match.end() + 200_000]
    cmd_style = bool(re.search(r"\^\s*\n", command) or re.search(r"\^\"", command))
    command = re.sub(r"[ \t]*[\\^`][ \t]*\n", " ", command)
    command = _first_command(command)
    if cmd_style:
        command = re.sub(r"\^(.)", r"\1", command)
    return _split(command)


def _first_command(command: str) -> str:
    """Up to the line break that ends the command: one outside of quotes."""
    quote = ""
    for index, char in enumerate(command):
        if quote:
            if char == quote and command[index - 1] != "\\":
                quote = ""
        elif char in "\"'":
            quote = char
        elif char == "\n":
            return command[:index]
    return command


_ANSI_QUOTED: Final = re.compile(r"\$'((?:[^'\\]|\\.)*)'")


def _split(command: str) -> list[str]:
    # $'...' of bash, as browsers copy it: backslashes escape inside.
    command = _ANSI_QUOTED.sub(lambda match: shlex.quote(re.sub(r"\\(.)", r"\1", match[1])), command)
    try:
        return shlex.split(command)
    except ValueError:
        return [word.strip("\"'") for word in command.split()]


# ---- the answer --------------------------------------------------------------------------------------------


def answer_of(text: str) -> Answer | None:
    """The last answer in a text: raw HTTP (``-i``, ``-v``), a log's status, or a failure's words."""
    found = list(_STATUS_LINE.finditer(text))
    if found:
        return _raw_answer(text, found)
    if match := _CURL_ERROR.search(text) or _FAILURE.search(text):
        return Failure(failure_cause(match[1]), match[1][:300])
    status = _logged_status(text)
    body = _json_in(text)
    if status is not None:
        return Response(status, (), body.encode("utf-8", "replace"))
    if body and _is_answer(body):
        return Response(200, (("Content-Type", "application/json"),), body.encode("utf-8", "replace"))
    return None


def _raw_answer(text: str, found: list[re.Match[str]]) -> Response:
    """The last status line that ends an exchange: an interim 100 or a proxy's 200 to CONNECT comes before it."""
    match = found[-1]
    lines = text[match.end() :].split("\n")[1:]
    headers, rest = _headers(lines)
    kept = [line for line in rest if not re.match(r"^(?:[*}{] |\* |\s*\d+\s+\d+\s+\d)", line)]
    body = "\n".join(kept).strip()
    body = re.sub(r"\n?\* Connection #\d+.*$", "", body).strip()
    return Response(int(match[1]), tuple(headers), body.encode("utf-8", "replace"), reason=(match[2] or "").strip())


def _logged_status(text: str) -> int | None:
    match = _LOG_LINE.search(text)
    if match is not None:
        return int(match[3])
    found = _LOG_STATUS.search(text)
    status = int(found[1]) if found else 0
    return status if 100 <= status < 600 else None


def _json_in(text: str) -> str:
    """The last JSON object or list that stands in the text and begins a line or follows a colon or an arrow."""
    decoder = json.JSONDecoder()
    best = ""
    starts = [match.end() - 1 for match in re.finditer(r"(?:^|[\s:=>])[{\[]", text)][-50:]
    covered = -1
    for start in starts:
        if start < covered:
            continue
        try:
            _, end = decoder.raw_decode(text, start)
        except (ValueError, RecursionError):
            continue
        best, covered = text[start:end], end
    return best


def _is_answer(body: str) -> bool:
    """The JSON looks like an error answer, not like a request's own body."""
    return bool(re.search(r'"(error|errors|requestError|errorCode|message|response|code|title)"\s*:', body))
