"""The top level of an object without recursion: whole, or as far as it stands before the damage."""

from __future__ import annotations

from typing import Any

import pytest

from smsauth_gui.core.values.json_scan import Number, RawJson, top_members

WHOLE: dict[str, tuple[tuple[str, Any], ...]] = {
    "{}": (),
    ' { "a" : 1 } ': (("a", "1"),),
    '{"a":"x","a":-1.50e3,"b":[1,{"c":"]}"}],"d":{"e":{}}}': (
        ("a", "x"), ("a", "-1.50e3"), ("b", '[1,{"c":"]}"}]'), ("d", '{"e":{}}'),
    ),
    '{"t":true,"f":false,"n":null,"\\u00fc":"\\n"}': (("t", True), ("f", False), ("n", None), ("ü", "\n")),
}  # fmt: skip
DAMAGED: dict[str, tuple[tuple[str, Any], ...] | None] = {
    "": None,
    "[1]": None,
    "1": None,
    "{": (),
    '{"a"': (),
    '{"a":': (),
    '{"a":1': (),
    '{"a":12,"b":3': (("a", "12"),),
    '{"a":true': (("a", True),),
    '{"a":"x"': (("a", "x"),),
    '{"a":"x"}}': (("a", "x"),),
    '{} x': (),
    '{"a":"x";"b":1}': (("a", "x"),),
    '{"a":"x",}': (("a", "x"),),
    '{"a":[1}': (),
    '{"a":{"b":1}': (("a", '{"b":1}'),),
    '{"a":[1': (),
    '{"a" 1}': (),
    "{'a':1}": (),
}  # fmt: skip


@pytest.mark.parametrize(("text", "members"), WHOLE.items())
def test_a_whole_object_has_its_members_in_order(text: str, members: tuple[tuple[str, Any], ...]):
    assert top_members(text) == members
    assert top_members(text, partial=True) == members


@pytest.mark.parametrize(("text", "before"), DAMAGED.items())
def test_of_a_damaged_object_only_what_stands_before_is_given_and_only_when_asked(
    text: str, before: tuple[tuple[str, Any], ...] | None
):
    assert top_members(text) is None
    assert top_members(text, partial=True) == before


def test_numbers_keep_their_digits_and_nested_values_their_text():
    members = dict(top_members('{"n":1.10,"o":{ "x" : 1 },"s":"1.10"}') or ())
    assert (type(members["n"]), type(members["o"]), type(members["s"])) == (Number, RawJson, str)
    assert members["n"] == "1.10"
    assert members["o"] == '{ "x" : 1 }'


def test_depth_is_no_trouble():
    deep = "[" * 100_000 + "]" * 100_000
    assert top_members(f'{{"a":{deep}}}') == (("a", deep),)
