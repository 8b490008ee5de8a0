"""What was seen is a code with values; the sentence is made in whatever language is asked for."""

from __future__ import annotations

import ast
import json
from pathlib import Path
from string import Formatter
from typing import get_args

import pytest

from smsauth_gui.core.token import jwt
from smsauth_gui.core.values.reading import Kind, Status
from smsauth_gui.core.values.statement import Statement, statement
from smsauth_gui.wording.language import ENGLISH, Plural, language
from smsauth_gui.wording.statements import STATEMENTS, say

PACKAGE = Path(__file__).parents[2] / "smsauth_gui"


def test_words_of_a_server_are_shown_as_they_are_in_every_language():
    seen = statement("verbatim", text="Settings {x}")
    assert say(seen, ENGLISH) == say(seen, language("de")) == "Settings {x}"


def test_a_value_may_be_the_words_of_a_providers_file():
    inner = statement("provider", text="Calls")
    assert say(Statement("verbatim", {"text": inner}), language("de")) == "Anrufe"


def test_every_foreign_word_in_it_is_masked_however_deep():
    seen = statement("verbatim", text=statement("verbatim", text="key K"), others=("K", "L"), n=3)
    masked = seen.masked(lambda text: text.replace("K", "•"))
    assert masked == statement("verbatim", text=statement("verbatim", text="key •"), others=("•", "L"), n=3)


def test_a_statement_comes_back_from_a_store_as_it_was():
    seen = statement("verbatim", text=statement("provider", text="Calls"), others=("K", "L"), n=3, sure=True, none=None)
    assert Statement.from_json(json.loads(json.dumps(seen.as_json()))) == seen
    assert Statement.from_json("an older version's sentence") == statement(
        "verbatim", text="an older version's sentence"
    )


def nested(depth: int) -> object:
    return {"code": "verbatim", "values": {"text": nested(depth - 1)}} if depth else "x"


@pytest.mark.parametrize("data", [None, 3, [], {}, {"code": 1, "values": {}}, {"code": "c", "values": []}, nested(9)])
def test_what_is_no_statement_is_refused(data):
    with pytest.raises(TypeError):
        Statement.from_json(data)


@pytest.mark.parametrize("code", ["evidence.of_tomorrow", "evidence.page_title"])
def test_a_statement_of_another_version_is_shown_by_its_code(code):
    assert say(Statement(code, {"else": "x"}), ENGLISH) == code


SOURCES = [
    ast.parse(path.read_text("utf-8")) for path in sorted(PACKAGE.rglob("*.py")) if path.parent != PACKAGE / "wording"
]


def names_in(sentence: str | Plural) -> set[str]:
    text = sentence.many if isinstance(sentence, Plural) else sentence
    return {name for _, name, _, _ in Formatter().parse(text) if name}


def calls() -> list[ast.Call]:
    """Every ``statement("…", …)`` of the package."""
    found = (node for tree in SOURCES for node in ast.walk(tree) if isinstance(node, ast.Call) and node.args)
    return [node for node in found if getattr(node.func, "id", "") == "statement"]


def test_every_code_has_a_sentence_with_exactly_its_values():
    wrong = []
    for node in calls():
        code = node.args[0]
        if not isinstance(code, ast.Constant) or code.value in {"provider", "verbatim"}:
            continue
        given = {keyword.arg for keyword in node.keywords if keyword.arg}
        whole = all(keyword.arg for keyword in node.keywords)
        if code.value not in STATEMENTS or (whole and given != names_in(STATEMENTS[code.value])):
            wrong.append((code.value, given))
    assert wrong == []


def test_no_sentence_is_never_said():
    said = {node.value for tree in SOURCES for node in ast.walk(tree) if isinstance(node, ast.Constant)}
    families = {node.args[0].values[0].value for node in calls() if isinstance(node.args[0], ast.JoinedStr)}
    made = {family + str(member) for family in families for member in said}
    assert [code for code in STATEMENTS if code not in said | made] == []


def test_every_member_of_a_family_has_a_sentence():
    members = {"damage": jwt.Flaw, "reading": Kind, "status": Status}
    parts = {"damage.encrypted_parts", "damage.signed_parts"}  # these name the number of parts: token.…
    codes = {f"{family}.{member}" for family, literal in members.items() for member in get_args(literal)}
    assert codes - parts <= set(STATEMENTS)


def test_a_sentence_takes_the_form_of_its_number(monkeypatch: pytest.MonkeyPatch):
    monkeypatch.setitem(STATEMENTS, "t", Plural("{n} work", "{n} works of {whom}"))
    assert say(statement("t", n=1, whom="x"), ENGLISH) == "1 work"
    assert say(statement("t", n=1200, whom="x"), ENGLISH) == "1,200 works of x"
