"""Patterns compile at their first use, and all of them compile."""

import re
from importlib import import_module
from pkgutil import walk_packages

import pytest

from smsauth_gui import core
from smsauth_gui.core.values import regex
from smsauth_gui.core.values.regex import Late


def test_a_pattern_does_what_the_compiled_one_does() -> None:
    late = regex.regex(r"(?P<word>b+)", re.IGNORECASE)
    match = late.search("aBBa")
    assert match is not None
    assert match["word"] == "BB"
    assert late.sub("x", "abc") == "axc"
    assert (late.pattern, late.groups) == (r"(?P<word>b+)", 1)


def test_it_is_compiled_only_when_it_is_used() -> None:
    wrong = regex.regex("(")
    with pytest.raises(re.error):
        wrong.search("text")


def test_every_pattern_of_the_program_compiles() -> None:
    names = [found.name for found in walk_packages(core.__path__, "smsauth_gui.core.") if not found.ispkg]
    values = [value for name in names for value in vars(import_module(name)).values()]
    patterns = [value for value in values if isinstance(value, Late)]
    assert len(patterns) > 100
    for pattern in patterns:
        assert re.compile(pattern.pattern, pattern.flags)
