"""Where a request belongs by the provider's file: the known call or endpoint whose path it has, wholly or at its end."""

import re
from collections.abc import Iterator
from typing import Final

from msgspec import Struct

from smsauth_gui.core.diagnosis.sheet import Sheet
from smsauth_gui.core.diagnosis.view import View
from smsauth_gui.core.provider import schema
from smsauth_gui.core.values.linear import linear
from smsauth_gui.core.values.regex import regex

HOLE: Final = regex(r"\{([a-z_]+)\}")
_BASE: Final = regex(r"\{([a-z_]+)\}(?=[/?]|\Z)")
_THIS_HOST, _A_HOST_OF_ITS, _ANY_HOST, _ANOTHER_HOST = range(4)


class Target(Struct, frozen=True):
    """An address of the file: its whole template, and the part behind the base address."""

    verb: str
    whole: str
    tail: str

    @property
    def origin(self) -> str:
        """Scheme and host; a host that everybody has for himself is the hole it comes from."""
        return "".join(re.findall(r"\A(?:https?://[^/]+|\{[a-z_]+\})", self.whole))

    @property
    def path(self) -> str:
        """The path behind the host."""
        return self.whole.removeprefix(self.origin).partition("?")[0]


def targets(view: View) -> Iterator[Target]:
    """Every documented address of the provider, as far as method and mode are known."""
    provider = view.provider
    if provider is None:
        return
    methods = [method for method in provider.methods if view.method in (None, method)]
    addresses = [(endpoint.verb, endpoint.url) for method in methods for endpoint in method.endpoints]
    addresses += [
        (call.method, call.url)
        for call in provider.calls
        if any(schema.applies(call.methods, method.id) for method in methods)
    ]
    for mode in provider.modes:
        if view.mode in ("", mode.id):
            yield from _in_mode(mode, addresses)


def _in_mode(mode: schema.Mode, addresses: list[tuple[str, str]]) -> Iterator[Target]:
    for verb, url in addresses:
        base = _BASE.match(url)
        if base is not None and base[1] in mode.variables:
            tail = url[base.end() :]
            yield Target(verb, mode.variables[base[1]] + tail, tail.partition("?")[0])


# ---- fitting -----------------------------------------------------------------------------------------------
def of_host(target: Target, host: str, provider: schema.Provider) -> int:
    """How well a host suits a target: it is the one, one of its pattern, any may be it, or it is another."""
    hole = re.fullmatch(r"\{([a-z_]+)\}", target.origin)
    if hole is None:
        pattern, suits = _pattern(target.origin.partition("://")[2], "[^/.]+"), _THIS_HOST
    else:
        pattern, suits = next((item.host_pattern for item in provider.fields if item.id == hole[1]), ""), _A_HOST_OF_ITS
    if not pattern:
        return _ANY_HOST
    if linear(pattern).fullmatch(host):
        return suits
    return _ANOTHER_HOST


def _pattern(template: str, hole: str = "([^/]+)") -> str:
    """A template as a regular expression; each name between braces becomes ``hole``."""
    return hole.join(re.escape(part) for part in re.split(r"\{[a-z_]+\}", template))


def is_at(target: Target, path: str) -> bool:
    """The path is exactly the target's."""
    return re.fullmatch(_pattern(target.path), path) is not None


def corrected(target: Target, path: str) -> str | None:
    """The target's path with what stood in this one; None where they have nothing in common.

    Case and a slash at the end do not count, nor does what stands in front of the part behind the base address.
    """
    bare = path.rstrip("/")
    whole = re.fullmatch(_pattern(target.path.rstrip("/")), bare, re.IGNORECASE)
    if whole is not None:
        return _refilled(target.path, whole.groups())
    before, tail = target.path.removesuffix(target.tail), target.tail.rstrip("/")
    end = re.search(_pattern(tail) + r"\Z", bare, re.IGNORECASE)
    if not tail or end is None or HOLE.search(before):
        return None
    return before + _refilled(tail, end.groups())


def _refilled(template: str, values: tuple[str, ...]) -> str:
    known = iter(values)
    return HOLE.sub(lambda _: next(known), template)


def in_common(first: str, second: str) -> int:
    """How many parts two paths have in common at their ends."""
    pairs = zip(reversed(first.strip("/").split("/")), reversed(second.strip("/").split("/")), strict=False)
    count = 0
    for one, other in pairs:
        if one != other:
            break
        count += 1
    return count


# ---- what a request should be -------------------------------------------------------------------------------
def right_path(view: View, sheet: Sheet) -> tuple[str, str] | None:
    """Origin (a template) and path where this request belongs; None where several could be meant, or it is there."""
    provider = view.provider
    if provider is None:
        return None
    found: list[tuple[tuple[int, int], str, str]] = []
    for target in targets(view):
        path = corrected(target, sheet.path)
        if path is not None and target.verb == sheet.method:
            suits = of_host(target, sheet.host, provider)
            found.append(((suits, -in_common(path, sheet.path)), _origin(target, sheet, suits), path))
    if not found:
        return _own_host(view, sheet)
    best = min(rank for rank, _, _ in found)
    places = {(origin, path) for rank, origin, path in found if rank == best}
    if len(places) != 1 or (sheet.origin, sheet.path) in places:
        return None
    return places.pop()


def _origin(target: Target, sheet: Sheet, suits: int) -> str:
    """The host that was asked where it may be the right one."""
    if suits != _ANOTHER_HOST:
        return sheet.origin
    return _with_scheme(target.origin)


def _with_scheme(origin: str) -> str:
    """A host that everybody has for himself is typed without one."""
    return re.sub(r"\A\{", "https://{", origin)


def _own_host(view: View, sheet: Sheet) -> tuple[str, str] | None:
    """A path that the file does not know, at a provider that has one host alone: that host."""
    provider = view.provider
    origins = {target.origin for target in targets(view)}
    if provider is None or len(origins) != 1 or not sheet.path.strip("/") or provider.owns(sheet.host):
        return None
    return _with_scheme(origins.pop()), sheet.path


def right_verbs(view: View, sheet: Sheet) -> set[str]:
    """The methods that the file knows for exactly this address."""
    provider = view.provider
    if provider is None:
        return set()
    return {
        target.verb
        for target in targets(view)
        if is_at(target, sheet.path) and of_host(target, sheet.host, provider) != _ANOTHER_HOST
    }
