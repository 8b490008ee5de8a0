"""What was seen, as a code with its values; every sentence is made of it by `smsauth_gui.wording.statements`."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from typing import Any, Final, TypeAlias

from msgspec import Struct, field

Value: TypeAlias = "str | int | float | bool | tuple[str, ...] | Statement | None"
VERBATIM: Final = "verbatim"
"""The code of a ``text`` that is shown as it is: foreign words, or a sentence that an older version kept."""
PROVIDER: Final = "provider"
"""The code of a ``text`` from a provider's file."""


class Statement(Struct, frozen=True):
    """A code of the tables in `smsauth_gui.wording`, and what stands in its sentence. Never a secret.

    Words of a server or a person are values: they are quoted, never translated. A value may be a statement itself.
    """

    code: str
    values: Mapping[str, Value] = field(default_factory=dict)

    def __hash__(self) -> int:
        return hash(self.code)

    def masked(self, mask: Callable[[str], str]) -> Statement:
        """The same with every foreign word in it as ``mask`` gives it back."""
        return Statement(self.code, {name: _masked(value, mask) for name, value in self.values.items()})

    def as_json(self) -> dict[str, Any]:
        """``{"code": …, "values": {…}}``, to be kept in a store or an archive."""
        return {"code": self.code, "values": {name: _json(value) for name, value in self.values.items()}}

    @classmethod
    def from_json(cls, data: object, deepest: int = 3) -> Statement:
        """What `as_json` gave; a plain text is a sentence that an older version kept. TypeError for anything else."""
        if isinstance(data, str):
            return cls(VERBATIM, {"text": data})
        if not isinstance(data, dict) or not deepest:
            raise TypeError("no statement")
        code, values = data.get("code"), data.get("values")
        if not isinstance(code, str) or not isinstance(values, dict):
            raise TypeError("no statement")
        return cls(code, {str(name): _value(value, deepest - 1) for name, value in values.items()})


def statement(code: str, /, **values: Value) -> Statement:
    """``statement("answer.number", number=902)``."""
    return Statement(code, values)


def _json(value: Value) -> Any:
    if isinstance(value, Statement):
        return value.as_json()
    return list(value) if isinstance(value, tuple) else value


def _value(data: object, deepest: int) -> Value:
    if data is None or isinstance(data, str | int | float):
        return data
    return tuple(str(item) for item in data) if isinstance(data, list) else Statement.from_json(data, deepest)


def verbatim(text: str) -> Statement:
    """Foreign words by themselves: a claim's name, a server's word."""
    return Statement(VERBATIM, {"text": text})


def _masked(value: Value, mask: Callable[[str], str]) -> Value:
    if isinstance(value, str):
        return mask(value)
    if isinstance(value, Statement):
        return value.masked(mask)
    return tuple(mask(item) for item in value) if isinstance(value, tuple) else value
