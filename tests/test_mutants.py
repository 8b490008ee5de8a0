"""What the mutation tool breaks, and what it leaves alone."""

from __future__ import annotations

import ast

from tests.mutants import changes, mutated

SOURCE = """
@cached(flag=True)
def f(a: Literal[1] = 2) -> int:
    "What it does."
    if not a and a == 1:
        g(a)
    return a
"""


def test_each_change_is_one_change_and_declarations_stay() -> None:
    lines = [mutated(SOURCE, node, text).splitlines() for node, text in changes(ast.parse(SOURCE))]
    before = SOURCE.splitlines()
    changed = [[new.strip() for new, old in zip(after, before, strict=True) if new != old] for after in lines]
    assert sorted(text for [text] in changed) == sorted(
        [
            "def f(a: Literal[1] = (3)) -> int:",
            "def f(a: Literal[1] = (1)) -> int:",
            "if (not (not a and a == 1)):",
            "if (not a or a == 1):",
            "if (a == 1):",
            "if (not a):",
            "if (a) and a == 1:",
            "if not a and (a != 1):",
            "if not a and a == (2):",
            "if not a and a == (0):",
            "pass",
            "return (None)",
            "return (True)",
            "return (False)",
        ]
    )
