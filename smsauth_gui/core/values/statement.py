"""What was seen, as a code with its values; every sentence is made of it by `smsauth_gui.wording.statements`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from typing import Final, TypeAlias

Value: TypeAlias = "str | int | float | bool | tuple[str, ...] | Statement | None"


@dataclass(frozen=True, slots=True)
class Statement:
    """A code of the tables in `smsauth_gui.wording`, and what stands in its sentence. Never a secret.

    Words of a server or a person are values: they are quoted, never translated. A value may be a statement itself.
    """

    code: str
    values: Mapping[str, Value] = field(default_factory=dict, hash=False)

    def masked(self, mask: Callable[[str], str]) -> Statement:
        """The same with every foreign word in it as ``mask`` gives it back."""
        return Statement(self.code, {name: _masked(value, mask) for name, value in self.values.items()})


def statement(code: str, /, **values: Value) -> Statement:
    """``statement("answer.number", number=902)``."""
    return Statement(code, values)


VERBATIM: Final = "verbatim"
"""The code of a ``text`` that is shown as it is: a sentence that an older version of the program kept."""
PROVIDER: Final = "provider"
"""The code of a ``text`` from a provider's file."""


def _masked(value: Value, mask: Callable[[str], str]) -> Value:
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, Statement):
        return value.masked(mask)
    return tuple(mask(item) for item in value) if isinstance(value, tuple) else value
