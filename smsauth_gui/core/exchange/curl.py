"""Reads a curl command as it is pasted, in the quoting of bash, cmd or PowerShell."""

from __future__ import annotations

import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Final

from smsauth_gui.core.provider.template import basic_header
from smsauth_gui.core.values.http import Request

CURL: Final = re.compile(
    r"(?:^|[\s`$>;&|])curl(?:\.exe)?\s+(?=[-\\^`<{$\"']|[a-z]+://|[\w-]+(?:\.[\w-]+)+[/:?\s]|localhost\b)",
    re.IGNORECASE,
)
"""The command, not the word in a sentence: an option, a line's continuation or an address follows."""

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
    match = CURL.search(text)
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


def behind_command(text: str) -> str:
    """What stands behind the first curl command: without ``-i`` that is the answer's body."""
    match = CURL.search(text)
    if match is None:
        return ""
    quote, last, end = "", "", min(len(text), match.end() + 200_000)
    for index in range(match.end(), end):
        char = text[index]
        if quote:
            quote = "" if char == quote and text[index - 1] != "\\" else quote
        elif char in "\"'":
            quote = char
        elif char == "\n" and last not in {"\\", "^", "`"}:
            return text[index:]
        last = char if not char.isspace() else "" if char == "\n" else last
    return text[end:]
