"""Reads a curl command as it is pasted, in the quoting of bash, cmd or PowerShell."""

import re
import shlex
from collections.abc import Iterator
from typing import Final
from urllib.parse import quote

from msgspec import Struct, field

from smsauth_gui.core.provider.template import basic_header
from smsauth_gui.core.values.body import BOUNDARY, form_of_parts
from smsauth_gui.core.values.http import Headers, Request, header
from smsauth_gui.core.values.regex import regex

CURL: Final = regex(
    r"(?:^|[\s`$>;&|])curl(?:\.exe)?\s+(?=[-\\^`<{$\"']|[a-z]+://|[\w-]+(?:\.[\w-]+)+[/:?\s]|localhost\b)",
    re.IGNORECASE,
)
"""The command, not the word in a sentence: an option, a line's continuation or an address follows."""

_DATA: Final = {"-d", "--data", "--data-raw", "--data-binary", "--data-ascii", "--json"}
_FORM: Final = {"-F", "--form", "--form-string"}
_WITH_VALUE: Final = {
    "-A", "--user-agent", "-e", "--referer", "-b", "--cookie", "-c", "--cookie-jar", "-o", "--output", "-m", "--max-time",
    "--connect-timeout", "--cacert", "-E", "--cert", "--key", "-x", "--proxy", "--retry", "-w", "--write-out", "--resolve",
    "-T", "--upload-file", "--interface", "-K", "--config", "-D", "--dump-header",
    "--netrc-file", "--variable",
}  # fmt: skip

_TAKING: Final = frozenset({
    "-X", "--request", "-H", "--header", "-u", "--user", "--url", "--data-urlencode", "--oauth2-bearer",
    "--url-query", *_FORM, *_DATA, *_WITH_VALUE,
})  # fmt: skip
"""Options with a value."""
_FROM_FILES: Final = frozenset({
    "-n", "--netrc", "--netrc-file", "--netrc-optional", "-K", "--config", "-E", "--cert", "--negotiate", "--ntlm", "-T",
    "--upload-file", "--variable",
})  # fmt: skip
_LONGEST: Final = 200_000
"""Characters of a command that are read."""
_IN_SENTENCE: Final = regex(r"`(?![ \t]*\n)")
"""The end of a command in a sentence; at the end of a line it goes on."""
_ANSI_QUOTED: Final = regex(r"\$'((?:[^'\\]|\\.)*)'")


class _Command(Struct):
    """What the options of a curl command ask for."""

    method: str = ""
    url: str = ""
    headers: list[tuple[str, str]] = field(default_factory=list)
    data: list[str] = field(default_factory=list)
    query: list[str] = field(default_factory=list)
    parts: list[tuple[str, str]] = field(default_factory=list)
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
        elif option == "--url-query":
            self.query.append(_encoded(value))
        elif option in _FORM:
            name, _, content = value.partition("=")
            self.parts.append((name, content))
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
        headers, body = self._carried()
        url = self.url
        if "://" not in url:
            url = f"http://{url}"
        if self.as_query and body:
            self.query.append(body)
            body = ""
        method = self.method or ("POST" if body else "GET")
        return Request(method, _with_query(url, self.query), headers, body.encode("utf-8", "replace") or None)

    def _carried(self) -> tuple[Headers, str]:
        """All headers, and the body."""
        headers = tuple(self.headers)
        if self.basic is not None and header(headers, "authorization") is None:
            headers = (*headers, self.basic)
        if self.parts and not self.data:
            kind = ("Content-Type", f"multipart/form-data; boundary={BOUNDARY}")
            return (*headers, kind), form_of_parts(self.parts)
        return headers, "&".join(self.data)


def _with_query(url: str, query: list[str]) -> str:
    if not query:
        return url
    joint = "&" if "?" in url else "?"
    return f"{url}{joint}{'&'.join(query)}"


def _encoded(value: str) -> str:
    """``name=content`` with its content encoded; behind a ``+`` it is encoded already."""
    if value.startswith("+"):
        return value[1:]
    name, _, content = value.partition("=")
    return f"{name}={quote(content, safe='')}"


def curl(text: str) -> Request | None:
    """The request of the first curl command in a text, in the quoting of bash, cmd or PowerShell."""
    command = _Command()
    for option, value in _options(curl_words(text)):
        command.take(option, value)
    return command.request()


def _options(words: list[str]) -> Iterator[tuple[str, str]]:
    """Options with their values; a bare word has the empty option."""
    following = iter(words)
    for word in following:
        option, value = _option(word)
        yield option, next(following, "") if value is None else value


def _option(word: str) -> tuple[str, str | None]:
    """An option and the value in the same word; None where the value is the next word."""
    if not word.startswith("-") or word == "-":
        return "", word
    name, equals, value = word.partition("=")
    if equals and name in _TAKING:
        return name, value
    if word in _TAKING:
        return word, None
    if word[:2] in _TAKING:
        return word[:2], word[2:]
    if re.fullmatch(r"-[a-zA-Z]{2,}", word) and f"-{word[-1]}" in _TAKING:
        return f"-{word[-1]}", None  # several in one word: the last may take a value
    return word, ""


def reads_more(text: str) -> bool:
    """The command takes headers, a body or a login from a file or a store, so that it is not all that was sent."""
    return any(
        option in _FROM_FILES or (option in {"-H", "--header", "-b", "--cookie", *_DATA} and value.startswith("@"))
        for option, value in _options(curl_words(text))
    )


def curl_words(text: str) -> list[str]:
    """The words behind ``curl`` of the first command; line continuations of all three shells are joined."""
    match = CURL.search(text)
    if match is None:
        return []
    command = text[match.end() : match.end() + _LONGEST]
    if match[0].startswith("`"):
        command = _IN_SENTENCE.split(command)[0]
    cmd_style = bool(re.search(r"\^\s*\n", command) or re.search(r"\^\"", command))
    command = re.sub(r"[ \t]*[\\^`][ \t]*\n", " ", command)
    command = command[: next(_breaks(command), len(command))]
    if cmd_style:
        command = re.sub(r"\^(.)", r"\1", command)
    return _split(command)


def _breaks(text: str) -> Iterator[int]:
    """Where lines end outside of quotes, and with them a command; a quote that is never closed ends with its line."""
    quote, opened = "", 0
    for index, char in enumerate(text):
        if quote:
            if char == quote and text[index - 1] != "\\":
                quote = ""
        elif char in "\"'":
            quote, opened = char, index
        elif char == "\n":
            yield index
    if quote:
        yield from (match.start() + opened for match in re.finditer("\n", text[opened:]))


def _split(command: str) -> list[str]:
    # $'...' of bash, as browsers copy it: backslashes escape inside.
    command = _ANSI_QUOTED.sub(lambda match: shlex.quote(re.sub(r"\\(.)", r"\1", match[1])), command)
    for end in ("", "'", '"'):  # one that was cut off inside a quote has all its words up to there
        try:
            return shlex.split(command + end)
        except ValueError:
            continue
    return [word.strip("\"'") for word in command.split()]


def behind_command(text: str) -> str:
    """What stands behind the first curl command: without ``-i`` that is the answer's body."""
    match = CURL.search(text)
    if match is None:
        return ""
    command, rest = text[match.end() :][:_LONGEST], text[match.end() :][_LONGEST:]
    for end in _breaks(command):
        line = command[command.rfind("\n", 0, end) + 1 : end]
        if not line.rstrip().endswith(("\\", "^", "`")):
            return command[end:] + rest
    return rest
