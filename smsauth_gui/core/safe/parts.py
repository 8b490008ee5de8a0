"""Replaces single values inside of JSON and of parameters; everything else stays as it was."""

from collections.abc import Callable, Iterable, Iterator
from typing import Any
from urllib.parse import quote, unquote_plus


def changed_at(value: Any, path: list[str], change: Callable[[Any], Any]) -> Any:
    """The JSON value with ``change`` made at a path; ``*`` is every element, a number one, and lists are looked through."""
    if not path:
        return change(value)
    if isinstance(value, dict):
        return dict(zip(value, _changed_below(value.items(), path, change), strict=True))
    if isinstance(value, list) and (path[0] == "*" or path[0].isdigit()):
        return list(_changed_below(enumerate(value), path, change))
    if isinstance(value, list):
        return [changed_at(item, path, change) for item in value]
    return value


def _changed_below(items: Iterable[tuple[object, Any]], path: list[str], change: Callable[[Any], Any]) -> Iterator[Any]:
    """The values of members or elements, changed where the path goes on."""
    for name, item in items:
        yield changed_at(item, path[1:], change) if path[0] in ("*", str(name)) else item


def changed_parameters(text: str, change: Callable[[str, str], str], safe: str = "") -> str:
    """A query or form with each value as ``change(name, value)`` gives it back; what is not changed stays letter for letter."""
    return "&".join(_parameter(part, change, safe) for part in text.split("&"))


def _parameter(part: str, change: Callable[[str, str], str], safe: str) -> str:
    name, sign, raw = part.partition("=")
    value = unquote_plus(raw)
    changed = change(unquote_plus(name), value)
    if changed == value:
        return part
    return f"{name}{sign}{quote(changed, safe=safe)}"
