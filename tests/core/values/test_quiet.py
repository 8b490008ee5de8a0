"""What may hold secrets is never printed with what it holds."""

from __future__ import annotations

import pytest

from smsauth_gui.core.values.quiet import Quiet


class Held(Quiet, frozen=True):
    key: str


def test_it_tells_what_it_is_and_nothing_of_what_it_holds() -> None:
    for shown in (repr(Held("hunter2")), str(Held("hunter2")), f"{[Held('hunter2')]}"):
        assert "Held" in shown
        assert "hunter2" not in shown
    assert Held("a") == Held("a") != Held("b")


def test_it_does_not_change() -> None:
    with pytest.raises(AttributeError):
        Held("a").key = "b"  # type: ignore[misc]
