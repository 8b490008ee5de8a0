"""Reads PowerShell's ``Invoke-RestMethod``, ``Invoke-WebRequest`` and their short names as people paste them.

``curl`` and ``wget`` are such short names in Windows PowerShell 5.1 (about_Aliases), so options decide which one it is.
"""

import re
from collections.abc import Iterator
from itertools import islice
from typing import Final

from smsauth_gui.core.values.http import Request
from smsauth_gui.core.values.regex import regex

_LOOKED: Final = 100_000
_LONGEST: Final = 20_000
_MOST: Final = 20
"""Commands in one text that are looked at."""
_COMMAND: Final = regex(
    r"(?:^|[\s`$>;&|({=])(?P<name>Invoke-RestMethod|Invoke-WebRequest|irm|iwr|curl|wget)\s", re.IGNORECASE
)
_OPTION: Final = regex(r"\s-(Uri|Method|Headers|Body|ContentType)\b[ \t:]{0,9}", re.IGNORECASE)
_TABLE: Final = regex(r"@\{([^{}]{0,20000})\}")
_PAIR: Final = regex(
    r"""["']?(?P<name>[A-Za-z][\w-]{0,60})["']?\s{0,9}=\s{0,9}(?:"(?P<double>(?:[^"`]|`.)*)"|'(?P<single>[^']*)')"""
)
_TEXT: Final = regex(r"""(?:@?"(?P<double>(?:[^"`]|`.)*)"@?|@?'(?P<single>[^']*)'@?|(?P<bare>[^\s"'@;|]+))""")
_DEPTH: Final = {"{": 1, "}": -1}
_VARIABLE: Final = regex(r"\$(\w{1,60})")


def powershell(text: str) -> Request | None:
    """The request of the first such command that names an address, or None."""
    for _, _, options, address in _commands(text[:_LOOKED]):
        headers = _headers(options.get("headers", ""), text)
        if kind := _value(options.get("contenttype", ""), text):
            headers.append(("Content-Type", kind))
        body = _value(options.get("body", ""), text)
        method = _value(options.get("method", ""), text).upper() or "GET"
        return Request(method, address, tuple(headers), body.encode("utf-8", "replace") or None)
    return None


def around(text: str) -> tuple[str, str] | None:
    """What stands before and behind the first such command, which prints its answer's body alone; None without one."""
    for start, end, _, _ in _commands(text[:_LOOKED]):
        return text[:start], text[end:]
    return None


def _commands(text: str) -> Iterator[tuple[int, int, dict[str, str], str]]:
    """Where each command begins and ends, its options, and its address."""
    for match in islice(_COMMAND.finditer(text), _MOST):
        words = _command(text[match.end() - 1 : match.end() + _LONGEST])
        options = _options(words)
        short = match["name"].lower() in {"curl", "wget"}
        if "uri" not in options and (short or not (bare := _TEXT.match(text, match.end()))):
            continue
        address = _value(options.get("uri", ""), text) if "uri" in options else _text(bare)
        if "://" in address:
            yield match.start("name"), match.end() - 1 + len(words), options, address


def _command(text: str) -> str:
    """Up to the line break that ends it: one outside of quotes and braces, and not behind a backtick."""
    quote, depth = "", 0
    for index, char in enumerate(text):
        if quote:
            if char == quote:
                quote = ""
        elif char in "\"'":
            quote = char
        elif char in _DEPTH:
            depth += _DEPTH[char]
        elif (char == "\n" and depth <= 0 and not text[:index].rstrip(" \t\r").endswith("`")) or char == "|":
            return text[:index]
    return text


def _options(command: str) -> dict[str, str]:
    """What stands behind each option, up to the next one."""
    found = list(_OPTION.finditer(command))
    ends = [*(match.start() for match in found[1:]), len(command)][: len(found)]
    return {
        match[1].lower(): command[match.end() : end].strip(" `\t\r\n") for match, end in zip(found, ends, strict=True)
    }


def _headers(given: str, text: str) -> list[tuple[str, str]]:
    table = _TABLE.search(given)
    if table is None and (variable := _VARIABLE.match(given)):
        table = re.search(rf"\${variable[1]}\s{{0,9}}=\s{{0,9}}{_TABLE.pattern}", text, re.IGNORECASE)
    if table is None:
        return []
    return [(pair["name"], _unescaped(pair)) for pair in _PAIR.finditer(table[1])]


def _value(given: str, text: str) -> str:
    """A text as it stands there, or what a variable was set to further up."""
    if variable := _VARIABLE.match(given):
        assigned = re.search(rf"\${variable[1]}\s{{0,9}}=\s{{0,9}}(?=[\"'@])", text, re.IGNORECASE)
        if assigned is None:
            return ""
        return _text(_TEXT.match(text, assigned.end()))
    return _text(_TEXT.match(given))


def _text(match: re.Match[str] | None) -> str:
    if match is None:
        return ""
    return match["bare"] or _unescaped(match)


def _unescaped(match: re.Match[str]) -> str:
    """Inside of double quotes a backtick escapes the next character."""
    return re.sub(r"`(.)", r"\1", match["double"] or "") or match["single"] or ""
