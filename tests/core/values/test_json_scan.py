"""The reader for JSON that the ordinary one cannot take: too deep, cut off, damaged."""

from __future__ import annotations

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

from smsauth_gui.core.values.json_scan import Number, RawJson, top_members

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=5), inner, max_size=3),
    max_leaves=10,
)


@given(st.dictionaries(st.text(max_size=8), VALUES, max_size=5))
def test_it_finds_the_members_that_the_ordinary_reader_finds(data: dict[str, object]):
    members = top_members(json.dumps(data))
    assert members is not None
    assert [name for name, _ in members] == list(data)
    for (_, found), wanted in zip(members, data.values(), strict=True):
        if isinstance(found, RawJson | Number):
            assert json.loads(found) == wanted
        else:
            assert found == wanted


def test_numbers_keep_every_digit_and_duplicates_stay():
    members = top_members('{"n": 9223372036854775809, "n": 1.10, "e": 1E+2}')
    assert members == (("n", Number("9223372036854775809")), ("n", Number("1.10")), ("e", Number("1E+2")))


def test_nesting_of_any_depth_is_kept_as_text():
    deep = "[" * 50_000 + "]" * 50_000
    assert top_members(f'{{"a": {deep}, "b": 1}}') == (("a", RawJson(deep)), ("b", Number("1")))


def test_brackets_and_quotes_within_strings_do_not_count():
    assert top_members(r'{"a": {"x": "}\"]["}, "b": "\u00e4\n"}') == (("a", RawJson(r'{"x": "}\"]["}')), ("b", "ä\n"))


DAMAGED = [
    "",
    " ",
    "[]",
    "{",
    '{"a"',
    '{"a":',
    '{"a": 1',
    '{"a": 1,',
    '{"a": 1,}',
    "{a: 1}",
    '{"a": 01}',
    '{"a": nan}',
    '{"a": [}',
    '{"a": 1} x',
    "{'a': 1}",
    '{"a": "x\n"}',
]


@pytest.mark.parametrize("text", DAMAGED)
def test_what_is_no_whole_object_is_refused(text: str):
    assert top_members(text) is None


def test_what_stands_before_the_damage_is_read_where_asked():
    assert top_members('{"a": 1, "b": "two", "c": [1, 2', partial=True) == (("a", Number("1")), ("b", "two"))
    assert top_members('{"a": 1, "b": tru', partial=True) == (("a", Number("1")),)
    assert top_members("{", partial=True) == ()
    assert top_members("[1]", partial=True) is None


@given(st.text(alphabet='{}[]",:\\ \n0a1eE+-.truefalsn', max_size=60))
def test_it_takes_nothing_that_json_refuses_at_the_top(text: str):
    members = top_members(text)
    top_members(text, partial=True)
    if members is not None and not any(isinstance(value, RawJson) for _, value in members):
        assert isinstance(json.loads(text), dict)


def test_a_megabyte_of_openings_is_quick():
    assert top_members('{"a": ' + "[{" * 300_000, partial=True) == ()
