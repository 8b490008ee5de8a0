"""Code with numbers: the old line is there to be seen, and is not copied."""

from __future__ import annotations

from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from smsauth_gui.core.exchange.lines import compared
from smsauth_gui.ui.inspect.code_view import CodeView
from smsauth_gui.ui.kit import theme

BEFORE, AFTER = "call 😀 x\nsend Bearer 1\nend", "call 😀 x\nsend App 1\nend"


def view(qtbot: QtBot) -> CodeView:
    made = CodeView("code", "Code")
    qtbot.addWidget(made)
    made.resize(400, 100)
    made.show()
    made.show_lines(compared(BEFORE, AFTER))
    return made


def test_only_lines_that_are_there_in_the_end_have_a_number(qtbot: QtBot) -> None:
    assert view(qtbot)._numbers == ("1", "", "2", "3")


def test_changes_are_told_by_ground_and_form(qtbot: QtBot) -> None:
    document = view(qtbot).document()
    grounds = [document.findBlockByNumber(row).blockFormat().background().color().name() for row in (1, 2)]
    assert grounds == [theme.colour("bad_soft").name(), theme.colour("good_soft").name()]
    cursor = QTextCursor(document.findBlockByNumber(1))
    cursor.movePosition(QTextCursor.MoveOperation.Right, n=6)
    assert cursor.charFormat().fontStrikeOut()
    cursor.movePosition(QTextCursor.MoveOperation.EndOfBlock)
    assert not cursor.charFormat().fontStrikeOut()


def test_what_is_selected_is_copied_without_the_old_line(qtbot: QtBot) -> None:
    made = view(qtbot)
    made.selectAll()
    assert made.createMimeDataFromSelection().text() == AFTER
    cursor = made.textCursor()
    cursor.setPosition(7)
    cursor.setPosition(20, QTextCursor.MoveMode.KeepAnchor)
    made.setTextCursor(cursor)
    assert made.createMimeDataFromSelection().text() == " x"


def test_it_is_as_high_as_its_rows_and_never_scrolls_a_short_text(qtbot: QtBot) -> None:
    made = view(qtbot)
    made.resize(120, made.height())
    assert made.verticalScrollBar().maximum() == 0
    made.show_lines(compared("", "line\n" * 300))
    assert made.height() < 400
