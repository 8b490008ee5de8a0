"""The names and values of a body that is no JSON: a form, a form of parts, or XML."""

import html
import re
from collections.abc import Iterable, Iterator
from typing import Final
from urllib.parse import parse_qsl

from smsauth_gui.core.values.regex import regex

BOUNDARY: Final = "----form-part"
_PART: Final = regex(
    r"Content-Disposition:[ \t]*form-data;([^\r\n]{1,500})\r?\n"
    r"(?:[^\r\n]{1,500}\r?\n){0,10}\r?\n((?:(?!\r?\n--)[\s\S]){0,20000})",
    re.IGNORECASE,
)
"""The rest of the head's line, and the content, of one part of ``multipart/form-data`` (RFC 7578 §4.2)."""
_NAME: Final = regex(r'\bname="?([^"\r\n;]{1,200})')
_ELEMENT: Final = regex(
    r"<(?:[\w.-]{1,80}:)?([A-Za-z_][\w.-]{0,80})(?:\s[^<>]{0,2000})?>\s*(?:<!\[CDATA\[)?([^<>]{1,20000})"
)
_ATTRIBUTE: Final = regex(r"\s(?:[\w.-]{1,80}:)?([A-Za-z_][\w.-]{0,80})\s?=\s?[\"']([^\"'<>]{1,20000})[\"']")


def named_values(text: str) -> list[tuple[str, str]]:
    """Every name with its value, in their order; of a form also the empty ones. Empty where it is too large a form."""
    if "form-data" in text:
        named = ((_NAME.search(match[1]), match[2]) for match in _PART.finditer(text))
        return [(name[1], value) for name, value in named if name is not None]
    if text.lstrip().startswith("<"):
        return list(_in_xml(text))
    try:
        return parse_qsl(text, keep_blank_values=True, max_num_fields=10_000)
    except ValueError:
        return []


def _in_xml(text: str) -> Iterator[tuple[str, str]]:
    for pattern in (_ELEMENT, _ATTRIBUTE):
        for match in pattern.finditer(text):
            value = html.unescape(match[2]).removesuffix("]]").strip()
            if value:
                yield match[1], value


def form_of_parts(pairs: Iterable[tuple[str, str]]) -> str:
    """A body of ``multipart/form-data`` with `BOUNDARY` (RFC 7578)."""
    parts = [
        f'--{BOUNDARY}\r\nContent-Disposition: form-data; name="{name}"\r\n\r\n{value}\r\n' for name, value in pairs
    ]
    return "".join(parts) + f"--{BOUNDARY}--\r\n"
