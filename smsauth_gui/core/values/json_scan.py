"""Reads the top level of a JSON object without recursion: for texts nested too deep, cut off or damaged.

Values are returned as `RawJson`, the text as it stood, except for plain strings and numbers.
"""

from __future__ import annotations

import json
import re
from typing import Any, Final

_SPACE: Final = re.compile(r"[ \t\r\n]*")
_STRING: Final = re.compile(r'"(?:[^"\\\x00-\x1f]|\\(?:["\\/bfnrt]|u[0-9a-fA-F]{4}))*"')
_ATOM: Final = re.compile(r"-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?|true|false|null")
_INSIDE: Final = re.compile(r'[^"{}\[\]]+|"(?:[^"\\]|\\.)*"|[{}\[\]]')


class Number(str):
    """A JSON number, digit for digit as it stood."""

    __slots__ = ()


class RawJson(str):
    """JSON text that was not taken apart."""

    __slots__ = ()


def top_members(text: str, *, partial: bool = False) -> tuple[tuple[str, Any], ...] | None:
    """The members of an object in order; None when it is none. ``partial`` returns what stands before the damage."""
    position = _skip(text, 0)
    if text[position : position + 1] != "{":
        return None
    position = _skip(text, position + 1)
    members: list[tuple[str, Any]] = []
    if text[position : position + 1] == "}":
        return () if partial or not text[position + 1 :].strip() else None
    while True:
        member = _member(text, position)
        if member is None:
            return tuple(members) if partial else None
        name, value, position = member
        if partial and position == len(text) and isinstance(value, Number):
            return tuple(members)  # digits may be missing
        members.append((name, value))
        position = _skip(text, position)
        mark = text[position : position + 1]
        if mark == "}":
            return tuple(members) if partial or not text[position + 1 :].strip() else None
        if mark != ",":
            return tuple(members) if partial else None
        position = _skip(text, position + 1)


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
    found = _value(text, _skip(text, position + 1))
    return None if found is None else (json.loads(name.group()), *found)


def _value(text: str, position: int) -> tuple[Any, int] | None:
    if match := _STRING.match(text, position):
        return json.loads(match.group()), match.end()
    if match := _ATOM.match(text, position):
        word = match.group()
        constants = {"true": True, "false": False, "null": None}
        return (constants[word] if word in constants else Number(word)), match.end()
    if text[position : position + 1] not in {"{", "["}:
        return None
    end = _balanced(text, position)
    return None if end is None else (RawJson(text[position:end]), end)


def _balanced(text: str, position: int) -> int | None:
    """The index behind the bracket that closes the one at ``position``."""
    open_ones: list[str] = []
    while match := _INSIDE.match(text, position):
        position, part = match.end(), match.group()
        if part in "{[":
            open_ones.append("}" if part == "{" else "]")
        elif part in "}]":
            if not open_ones or open_ones.pop() != part:
                return None
            if not open_ones:
                return position
    return None
