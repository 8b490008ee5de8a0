"""Reads JSON that may be none, and the top level of an object without recursion: nested too deep, cut off or damaged.

Values are returned as `RawJson`, the text as it stood, except for plain strings and numbers.
"""

import json
from typing import Any, Final

from smsauth_gui.core.values.regex import regex

_SPACE: Final = regex(r"[ \t\r\n]*")
_STRING: Final = regex(r'"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"')
_ATOM: Final = regex(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null")
_CONSTANTS: Final = {"true": True, "false": False, "null": None}
_CLOSING: Final = {"{": "}", "[": "]"}
_INSIDE: Final = regex(r'[^"{}\[\]]+|"(?:[^"\\]|\\.)*"|[{}\[\]]')


class Number(str):
    """A JSON number, digit for digit as it stood."""

    __slots__ = ()


class RawJson(str):
    """JSON text that was not taken apart."""

    __slots__ = ()


def json_of(text: str | bytes) -> Any:
    """What JSON holds; None where it is none (also for the text ``null``)."""
    try:
        return json.loads(text)
    except (ValueError, RecursionError):
        return None


def top_members(text: str, *, partial: bool = False) -> tuple[tuple[str, Any], ...] | None:
    """The members of an object in order; None when it is none. ``partial`` returns what stands before the damage."""
    start = _skip(text, 0)
    if text[start : start + 1] != "{":
        return None
    members: list[tuple[str, Any]] = []
    end = _collect(text, start + 1, members)
    if not partial and (end is None or text[end:].strip()):
        return None
    return tuple(members)


def _collect(text: str, position: int, members: list[tuple[str, Any]]) -> int | None:
    """Put the members there; the index behind the closing brace, or None where the object is damaged or cut off."""
    position = _skip(text, position)
    if text[position : position + 1] == "}":
        return position + 1
    while (member := _member(text, position)) is not None:
        name, value, position = member
        if position == len(text) and isinstance(value, Number):
            return None  # digits may be missing
        members.append((name, value))
        position = _skip(text, position)
        mark = text[position : position + 1]
        if mark != ",":
            return position + 1 if mark == "}" else None
        position = _skip(text, position + 1)
    return None


def _skip(text: str, position: int) -> int:
    match = _SPACE.match(text, position)
    return match.end() if match else position


def _member(text: str, position: int) -> tuple[str, Any, int] | None:
    name = _STRING.match(text, position)
    if name is None:
        return None
    position = _skip(text, name.end())
    if text[position : position + 1] != ":":
        return None
    if (found := _value(text, _skip(text, position + 1))) is None:
        return None
    return json.loads(name.group()), *found


def _value(text: str, position: int) -> tuple[Any, int] | None:
    if match := _STRING.match(text, position):
        return json.loads(match.group()), match.end()
    if match := _ATOM.match(text, position):
        word = match.group()
        return _CONSTANTS.get(word, Number(word)), match.end()
    if text[position : position + 1] not in {"{", "["}:
        return None
    if (end := _balanced(text, position)) is None:
        return None
    return RawJson(text[position:end]), end


def _balanced(text: str, position: int) -> int | None:
    """The index behind the bracket that closes the one at ``position``."""
    open_ones: list[str] = []
    while match := _INSIDE.match(text, position):
        position, part = match.end(), match.group()
        if part in _CLOSING:
            open_ones.append(_CLOSING[part])
        elif part in "}]":
            if not open_ones or open_ones.pop() != part:
                return None
            if not open_ones:
                return position
    return None
