"""Colours of JSON: the same in the tree and in the text, and none where the text is no JSON."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtGui import QTextDocument
from pytestqt.qtbot import QtBot

from smsauth_gui.core.values.http import Exchange, Request, Response
from smsauth_gui.ui.kit.json_colours import JsonColours
from smsauth_gui.ui.shared.answer_view import AnswerView
from tests.ui.stage import NOW, Stage

BODY = b'{"text": "a", "number": 1, "word": true}'
ANSWER = Exchange(Request("GET", "https://api.example/x"), Response(200, (), BODY, 5), NOW)


def test_kinds_of_values_are_told_apart_by_colour_in_tree_and_text(qtbot: QtBot, stage: Stage) -> None:
    view = AnswerView(stage)
    qtbot.addWidget(view)
    view.show_exchange(ANSWER)
    inks = [view.tree.json.index(row, 1).data(Qt.ItemDataRole.ForegroundRole).name() for row in range(3)]
    assert len(set(inks)) == 3
    document = view.text.document()
    shown = [document.findBlockByNumber(line).layout().formats() for line in (1, 2, 3)]
    assert [formats[0].format.foreground().color().name() for formats in shown] == inks
    view.show_view("raw")
    assert not document.findBlockByNumber(0).layout().formats()


def test_a_long_text_is_not_coloured(qtbot: QtBot) -> None:
    del qtbot
    document = QTextDocument()
    colours = JsonColours(document)
    colours.on = True
    document.setPlainText('"a"\n' * 10_000)
    assert not document.firstBlock().layout().formats()
