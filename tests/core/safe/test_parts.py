"""One value is replaced, and nothing around it changes."""

from __future__ import annotations

import pytest

from smsauth_gui.core.safe.parts import changed_at, changed_parameters

DATA = {"a": [{"key": "k1", "id": 1}, {"key": "k2", "id": 2}], "b": {"key": "k3", "c": {"key": "k4"}}, "0": "zero"}


@pytest.mark.parametrize(
    ("path", "changed"),
    [
        ("a.key", ["k1", "k2"]),
        ("a.*.key", ["k1", "k2"]),
        ("a.1.key", ["k2"]),
        ("a.2.key", []),
        ("b.key", ["k3"]),
        ("b.c.key", ["k4"]),
        ("*.key", ["k1", "k2", "k3"]),
        ("b.*.key", ["k4"]),
        ("0", ["zero"]),
        ("0.1", []),
        ("a.key.deeper", []),
        ("nothing", []),
    ],
)
def test_a_path_reaches_exactly_what_it_names(path: str, changed: list[str]) -> None:
    met: list[str] = []
    assert changed_at(DATA, path.split("."), lambda value: met.append(value) or value) == DATA
    assert met == changed


def test_what_is_reached_is_replaced_and_the_rest_stays() -> None:
    assert changed_at(DATA, ["a", "1", "key"], str.upper) == {**DATA, "a": [DATA["a"][0], {"key": "K2", "id": 2}]}  # type: ignore[index]  # a list


def test_parameters_that_are_not_changed_stay_letter_for_letter() -> None:
    text = "a=%7e1&b+c=x%2Fy&&d&a=2=3"
    met: list[tuple[str, str]] = []
    assert changed_parameters(text, lambda name, value: met.append((name, value)) or value) == text
    assert met == [("a", "~1"), ("b c", "x/y"), ("", ""), ("d", ""), ("a", "2=3")]


def test_a_changed_parameter_is_quoted_but_for_what_is_safe() -> None:
    assert (
        changed_parameters("b+c=1&d=2", lambda _, value: f"/{value} " if value == "1" else value) == "b+c=%2F1%20&d=2"
    )
    assert changed_parameters("b=1", lambda _, value: f"/{value} ", safe="/ ") == "b=/1 "
