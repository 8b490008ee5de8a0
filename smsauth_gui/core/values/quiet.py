"""Values that may hold secrets."""

from msgspec import Struct


class Quiet(Struct, frozen=True):
    """Tells nothing of what it holds when it is printed, logged or shown by a failed test."""

    __repr__ = object.__repr__
