"""JSON as a tree: exact, made only as far as it is looked at, searched, and copied."""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import UTC, datetime

import pytest
from hypothesis import given
from hypothesis import strategies as st
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from smsauth_gui.core.values.http import Exchange, Request, Response
from smsauth_gui.ui.kit.copy_menu import offer
from smsauth_gui.ui.kit.json_tree import JsonModel, JsonTree, Number, parsed, places, written
from smsauth_gui.ui.shared.answer_view import AnswerView
from tests.ui.stage import Stage

NOW = datetime(2026, 5, 4, tzinfo=UTC)
SMALL = b'{"a": 1e400, "big": 1180591620717411303424, "list": [true, null, {"deep": "needle"}], "text": "x\\u0000y"}'


def exchange(body: bytes) -> Exchange:
    head = (("Content-Type", "application/json"),)
    return Exchange(Request("GET", "https://api.example/x"), Response(200, head, body, 5), NOW, "call", "x")


@pytest.mark.parametrize("body", [b"", b"900", b'"text"', b"{", b"\xff", b"[" * 100_000])
def test_what_is_no_object_and_no_list_makes_no_tree(body: bytes) -> None:
    assert parsed(body) is None


def test_numbers_keep_their_digits_and_hidden_characters_are_shown() -> None:
    model = JsonModel()
    QAbstractItemModelTester(model)
    model.show_value(parsed(SMALL))
    told = {model.index(row, 0).data(): model.index(row, 1).data() for row in range(model.rowCount())}
    assert told == {"a": "1e400", "big": "1180591620717411303424", "list": "[ 3 ]", "text": '"x⟨U+0000⟩y"'}


def test_a_large_answer_is_made_only_as_far_as_it_is_looked_at(qtbot: QtBot) -> None:
    tree = JsonTree()
    qtbot.addWidget(tree)
    tree.show()
    tree.show_value([{"id": number, "state": "sent"} for number in range(100_000)])
    model = tree.json
    assert model.rowCount() == 500
    assert model.canFetchMore(QModelIndex())
    model.fetchMore(QModelIndex())
    assert model.rowCount() == 1_000
    assert model.rowCount(model.index(0, 0)) == 0
    tree.go_to((99_999, 1))
    assert tree.currentIndex().data() == "state"
    assert tree.isExpanded(model.index(99_999, 0))


def test_what_is_chosen_is_copied_as_it_is(qtbot: QtBot) -> None:
    tree = JsonTree()
    qtbot.addWidget(tree)
    tree.show_value(parsed(SMALL))
    tree.setCurrentIndex(tree.json.index(1, 1))
    qtbot.keyClick(tree, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "1180591620717411303424"
    assert json.loads(tree.json.copied(tree.json.index(2, 1)))[2] == {"deep": "needle"}


def test_a_branch_is_copied_with_the_digits_and_words_of_json() -> None:
    model = JsonModel()
    model.show_value(parsed(SMALL))
    assert model.copied(model.index(2, 1)) == '[\n  true,\n  null,\n  {\n    "deep": "needle"\n  }\n]'
    branch = model.index(2, 0)
    model.fetchMore(branch)
    assert [model.copied(model.index(row, 1, branch)) for row in range(2)] == ["true", "null"]


@given(
    st.recursive(
        st.none() | st.booleans() | st.integers() | st.text(),
        lambda inner: st.lists(inner) | st.dictionaries(st.text(), inner),
        max_leaves=30,
    )
)
def test_what_is_copied_of_any_json_is_the_same_json(value: object) -> None:
    whole = {"whole": value}
    text = parsed(json.dumps(whole).encode())
    assert json.loads(written(text)) == whole


def test_a_path_is_that_of_the_standard(qtbot: QtBot) -> None:
    tree = JsonTree()
    qtbot.addWidget(tree)
    tree.show_value(parsed(b'{"items": [{"it\'s \\"odd\\"": {"plain_1": 5}}]}'))
    index = tree.json.at((0, 0, 0, 0))
    assert tree.json.path(index) == "$.items[0]['it\\'s \"odd\"'].plain_1"
    (path,) = [act for act in offer(tree).menu_for(index).actions() if act.objectName() == "copy_path"]
    path.trigger()
    assert QGuiApplication.clipboard().text() == tree.json.path(index)


def test_branches_are_opened_and_closed_at_once_but_never_without_end(qtbot: QtBot) -> None:
    tree = JsonTree()
    qtbot.addWidget(tree)
    tree.show_value({"a": {"b": {"c": [1]}}, "many": [{"id": number} for number in range(50_000)]})
    menu = {act.objectName(): act for act in offer(tree).menu_for(tree.json.index(0, 0)).actions()}
    menu["open_all"].trigger()
    assert tree.isExpanded(tree.json.at((0, 0, 0)))
    assert tree.json.rowCount(tree.json.index(1, 0)) <= 500
    menu["close_all"].trigger()
    assert not tree.isExpanded(tree.json.index(0, 0))


def test_places_are_found_in_the_order_of_the_text() -> None:
    value = parsed(SMALL)
    assert list(places(value, "NEEDLE")) == [(2, 2, 0)]
    assert list(places(value, "e")) == [(0,), (2, 0), (2, 2, 0), (3,)]


def test_a_search_goes_from_hit_to_hit_in_tree_and_text(qtbot: QtBot, stage: Stage) -> None:
    view = AnswerView(stage)
    qtbot.addWidget(view)
    view.resize(700, 400)
    view.show()
    view.show_exchange(exchange(b'[{"id": 1, "state": "sent"}, {"id": 2, "state": "sent"}]'))
    view.show_view("tree")
    assert view.stack.currentWidget() is view.tree
    view.open_search()
    qtbot.keyClicks(view.search.words, "sent")
    qtbot.waitUntil(lambda: view.search.count.text() == "1 of 2")
    qtbot.keyClick(view.search.words, Qt.Key.Key_Return)
    assert view.search.count.text() == "2 of 2"
    assert view.tree.currentIndex().data() == "state"
    view.show_view("raw")
    qtbot.waitUntil(lambda: view.text.textCursor().selectedText() == "sent")
    qtbot.keyClicks(view.search.words, "zzz")
    qtbot.waitUntil(lambda: view.search.count.text() == "Not found")
    qtbot.keyClick(view.search.words, Qt.Key.Key_Escape)
    assert view.search.isHidden()


def test_what_is_too_long_for_the_text_is_shown_as_a_tree(qtbot: QtBot, stage: Stage) -> None:
    view = AnswerView(stage)
    qtbot.addWidget(view)
    view.show()
    view.show_exchange(exchange(json.dumps([{"id": number} for number in range(20_000)]).encode()))
    qtbot.waitUntil(lambda: view.stack.currentWidget() is view.tree, timeout=10_000)
    view.show_exchange(exchange(b"900"))
    assert view.stack.currentWidget() is view.text
    assert not view.views["tree"].isEnabled()


@pytest.mark.parametrize("leaf", ["1e400", '"\\ud800"', "NaN", '"\u00fc"', '{"a": 1, "a": 02}', '"x'])
def test_what_is_read_in_pieces_is_what_it_is_as_a_whole(leaf: str) -> None:
    rows = ", ".join(f'{{"id": {number}, "much": [1.50, null]}}' for number in range(20_000))
    text = f'{{"rows": [{rows}], "rows": [{rows}], "last": {leaf}, "more": {{"x": [{rows}]}}}}'
    try:
        whole = json.loads(text, parse_int=Number, parse_float=Number, parse_constant=Number)
    except ValueError:
        whole = None
    assert parsed(text.encode("utf-8", "surrogatepass")) == whole


class Long(list[int]):
    """A list that is not to be gone through."""

    def __iter__(self) -> Iterator[int]:
        for number in super().__iter__():
            assert number < 2_000, "rows that nobody sees"
            yield number


def test_a_long_list_is_not_gone_through_to_show_its_beginning(qtbot: QtBot) -> None:
    tree = JsonTree()
    qtbot.addWidget(tree)
    tree.show_value(Long(range(300_000)))
    assert tree.json.rowCount() == 500
