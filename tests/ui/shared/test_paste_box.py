"""The box that takes anything."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from PySide6.QtCore import QMimeData, Qt, QUrl
from PySide6.QtGui import QTextCursor
from pytestqt.qtbot import QtBot

from smsauth_gui.core.provider.vocabulary import BUILT_IN
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.theme import Theme
from smsauth_gui.ui.shared.fold import SHOWN, pieces
from smsauth_gui.ui.shared.paste_box import PasteBox

JWT = "eyJraWQiOiI5d29rWGRoSSJ9.eyJzdWIiOiJERDIwMjAifQ.KvIIOmCKJETiB6xKOqBxvZYnYOa8RAulYhChBEmI4Os"


@pytest.fixture
def box(qtbot: QtBot) -> PasteBox:
    made = PasteBox(BUILT_IN)
    qtbot.addWidget(made)
    return made


def paste(box: PasteBox, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    box.insertFromMimeData(data)


def test_a_pasted_token_is_folded_and_kept_whole(box: PasteBox) -> None:
    paste(box, f"Bearer {JWT}\nthanks")
    assert box.text() == f"Bearer {JWT}\nthanks"
    assert "KvIIOmCK" not in box.view()
    assert "eyJraWQi••••" in box.view()


def test_typing_around_a_fold_changes_the_text_around_it(box: PasteBox, qtbot: QtBot) -> None:
    paste(box, JWT)
    qtbot.keyClicks(box, " x")
    box.moveCursor(QTextCursor.MoveOperation.Start)
    qtbot.keyClicks(box, "y ")
    assert box.text() == f"y {JWT} x"


def test_backspace_behind_a_fold_takes_all_of_it(box: PasteBox, qtbot: QtBot) -> None:
    paste(box, "a password=correct-horse")
    assert "horse" not in box.view()
    qtbot.keyClick(box, Qt.Key.Key_Backspace)
    assert box.text() == "a password="


def test_typing_inside_a_fold_goes_behind_it(box: PasteBox, qtbot: QtBot) -> None:
    paste(box, "password=correct-horse-battery-staple")
    cursor = box.textCursor()
    cursor.setPosition(len("password=") + 3)
    box.setTextCursor(cursor)
    qtbot.keyClicks(box, "!")
    assert box.text() == "password=correct-horse-battery-staple!"


def test_a_selection_that_ends_in_a_fold_takes_all_of_it(box: PasteBox, qtbot: QtBot) -> None:
    paste(box, "x password=correct-horse-battery-staple y")
    cursor = box.textCursor()
    cursor.setPosition(0)
    cursor.setPosition(len("x password=") + 2, QTextCursor.MoveMode.KeepAnchor)
    box.setTextCursor(cursor)
    qtbot.keyClick(box, Qt.Key.Key_Delete)
    assert box.text() == " y"


def test_shown_openly_and_folded_again_it_is_the_same_text(box: PasteBox) -> None:
    paste(box, f"a {JWT}\nb")
    box.show_pieces(pieces(box.text(), vocabulary=BUILT_IN, revealed=True))
    assert JWT in box.view()
    assert box.text() == f"a {JWT}\nb"
    box.show_pieces(pieces(box.text(), vocabulary=BUILT_IN))
    assert JWT not in box.view()
    assert box.text() == f"a {JWT}\nb"


def test_the_cursor_keeps_its_place_in_the_text(box: PasteBox, qtbot: QtBot) -> None:
    paste(box, f"a {JWT} tail")
    box.show_pieces(pieces(box.text(), vocabulary=BUILT_IN, revealed=True))
    qtbot.keyClicks(box, "!")
    assert box.text() == f"a {JWT} tail!"


def test_a_second_paste_goes_where_the_cursor_is(box: PasteBox) -> None:
    paste(box, "one ")
    paste(box, JWT)
    paste(box, " two")
    assert box.text() == f"one {JWT} two"


def test_a_huge_one_line_text_is_kept_and_hardly_shown(box: PasteBox) -> None:
    text = '{"log":' + "x" * 2_000_000 + "}"
    paste(box, text)
    assert box.text() == text
    assert len(box.view()) < SHOWN
    assert "more characters" in box.view()


def test_copying_takes_what_is_seen_and_no_secret(box: PasteBox) -> None:
    paste(box, f"Bearer {JWT}")
    box.selectAll()
    assert "KvIIOmCK" not in box.createMimeDataFromSelection().text()


def test_clearing_leaves_nothing_behind(box: PasteBox, qtbot: QtBot) -> None:
    paste(box, f"Bearer {JWT}")
    with qtbot.waitSignal(box.typed):
        box.forget()
    assert box.text() == ""
    assert not box.document().isUndoAvailable()


def test_dropped_files_are_told_and_not_read_here(box: PasteBox, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "ticket.har"
    file.write_text("{}")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(file))])
    with qtbot.waitSignal(box.files) as told:
        box.insertFromMimeData(data)
    assert told.args == [(file,)]
    assert box.text() == ""


@settings(suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.text())
def test_any_text_comes_out_as_it_went_in(box: PasteBox, text: str) -> None:
    box.forget()
    paste(box, text)
    assert box.text() == text
    box.show_pieces(pieces(text, vocabulary=BUILT_IN, revealed=True))
    assert box.text() == text


def test_signs_that_turn_text_are_seen(box: PasteBox) -> None:
    paste(box, "evil \u202etxt.exe")
    assert box.view() == "evil ⟨U+202E⟩txt.exe"
    assert box.text() == "evil \u202etxt.exe"


def test_another_look_colours_the_text_anew_and_changes_nothing(box: PasteBox, look: Theme) -> None:
    paste(box, f"Bearer {JWT}\nthanks")
    look.choose("dark", 1.0)
    try:
        colours = {part.charFormat().foreground().color().name() for part in box._fragments() if part is not None}
        assert colours == {theme.colour(name).name() for name in ("text", "bad", "accent", "good")}
        assert box.text() == f"Bearer {JWT}\nthanks"
    finally:
        look.choose("light", 1.0)
