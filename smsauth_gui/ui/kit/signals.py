"""Typed Qt signals: each carries exactly one frozen value, and mypy checks ``emit`` and ``connect``.

A signal is declared with ``Signal(object)``, because Qt would convert a ``dict`` (sorted keys) or an ``int`` (32 bits).
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING, Any, Generic, TypeVar, cast

from PySide6.QtCore import Qt, Signal

T = TypeVar("T")

if TYPE_CHECKING:

    class Emits(Generic[T]):
        """A bound signal with one argument of type ``T``."""

        def connect(
            self,
            slot: Callable[[T], object] | Callable[[], object],
            type: Qt.ConnectionType = ...,  # noqa: A002 - Qt's word
        ) -> object:
            """Call ``slot`` with each value, or with none if it takes none.

            A bound method is let go when its object is destroyed; a lambda is called until the sender is. What may end
            before the sender does connects methods only.
            """

        def disconnect(self, slot: Callable[[T], object] | None = ...) -> bool:
            """Stop calling ``slot``."""

        def emit(self, value: T) -> None:
            """Hand the value to all slots."""


def emits(kind: type[T]) -> Emits[T]:
    """Declare a signal of a QObject class: ``chosen = emits(Account)``."""
    del kind
    signal: Any = Signal(object)
    return cast("Emits[T]", signal)
