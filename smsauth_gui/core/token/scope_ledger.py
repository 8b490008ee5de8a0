"""The scope ledger: asked, granted, in the token, needed by this call."""

from collections.abc import Iterable

from msgspec import Struct


class Row(Struct, frozen=True):
    """One permission. ``in_token`` None: the token cannot be read; ``missing``: this call needs it and it is not there."""

    scope: str
    asked: bool
    granted: bool
    in_token: bool | None
    needed: bool
    missing: bool


def ledger(
    *, asked: Iterable[str], granted: Iterable[str] | None, in_token: Iterable[str] | None, needed: Iterable[str] = ()
) -> tuple[Row, ...]:
    """The rows, the missing one first; any one of ``needed`` permits the call. ``granted`` None: the answer named none."""
    asked, needed = tuple(asked), tuple(needed)
    given = asked if granted is None else tuple(granted)
    held = None if in_token is None else tuple(in_token)
    have = set(given if held is None else held)
    lacking = bool(needed) and not have & set(needed) and not any(_covers(scope, needed) for scope in have)
    first_needed = needed[:1]
    names = dict.fromkeys((*first_needed, *given, *asked, *(held or ())))
    rows = [
        Row(
            scope=name,
            asked=name in asked,
            granted=name in given,
            in_token=None if held is None else name in held,
            needed=name in needed,
            missing=lacking and name in first_needed,
        )
        for name in names
    ]
    return tuple(sorted(rows, key=lambda row: not row.missing))


def _covers(scope: str, needed: tuple[str, ...]) -> bool:
    """``all:any`` and ``*`` cover everything; ``product:manage`` covers the product."""
    if scope in {"all:any", "*"}:
        return True
    product = scope.removesuffix(":manage")
    return product != scope and any(name.startswith(f"{product}:") for name in needed)
