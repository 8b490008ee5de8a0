"""The help works offline, holds every word and every cause, and finds what is searched."""

from __future__ import annotations

from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from smsauth_gui import wording
from smsauth_gui.ui.overview.help_page import HelpPage
from smsauth_gui.ui.shared.terms import terms
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.sidebar import Place


def opened(window: MainWindow) -> HelpPage:
    window.go(Place("help"))
    assert isinstance(window.page, HelpPage)
    return window.page


def test_f1_opens_it(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.waitUntil(window.isActiveWindow)
    qtbot.keyClick(window, Qt.Key.Key_F1)
    assert isinstance(window.page, HelpPage)


def test_every_cause_and_every_word_is_told(window: MainWindow) -> None:
    text = opened(window).text.toPlainText()
    for cause in wording.CAUSES:
        assert cause in text
    for term in terms().values():
        assert term.meaning in text
    assert "{provider}" not in text


def test_a_search_jumps_to_the_word_and_says_when_there_is_none(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window)
    qtbot.keyClicks(page.search, "cash")
    assert page.text.textCursor().selectedText() == "cash"
    qtbot.keyClicks(page.search, "zzz")
    assert page.news.text() == "Not found"
    page.search.clear()
    assert page.news.text() == ""


def test_a_part_is_shown_by_its_name(window: MainWindow) -> None:
    page = opened(window)
    page.text.resize(600, 200)
    page.show_part("privacy")
    assert page.text.verticalScrollBar().value() > 0
