"""The reply: its parts are ticked, and what somebody wrote into it is never lost by a tick or by looking elsewhere."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from smsauth_gui.ui.inspect.inspector import Inspector
from smsauth_gui.ui.inspect.reply_card import ReplyCard, rewritten
from tests.ui.inspect.test_inspector import API_KEY, paste
from tests.ui.inspect.test_repair_card import TICKET
from tests.ui.stage import Stage


@pytest.fixture
def page(stage: Stage, qtbot: QtBot) -> Inspector:
    made = Inspector(stage)
    qtbot.addWidget(made)
    made.resize(980, 760)
    made.show()
    paste(made, TICKET)
    qtbot.waitUntil(made.results.reply.isVisible)
    return made


def text(card: ReplyCard) -> str:
    return card.text.toPlainText()


def test_the_corrected_line_stands_in_it_and_goes_with_its_tick(page: Inspector):
    card = page.results.reply
    said = "Please send\n    Authorization: App <your API key>\ninstead of\n    Authorization: Bearer <your API key>"
    assert said in text(card)
    card.ticks["change"].click()
    assert said not in text(card)
    assert "\n\n\n" not in text(card)
    card.ticks["change"].click()
    assert said in text(card)


def test_each_tick_is_one_part_of_it(page: Inspector):
    card = page.results.reply
    for part, words in (
        ("request", "-H 'Authorization: App <your API key>'"),
        ("replace", "Please replace it at Infobip"),
        ("ask.time", "the error message and the time"),
    ):
        box = card.ticks[part]
        assert box.isVisible()
        assert (words in text(card)) is box.isChecked()
        box.click()
        assert (words in text(card)) is box.isChecked()
    card.ticks["ask.time"].click()
    card.ticks["ask.answer"].click()
    assert "- the whole response of the server\n- the time of the request\n" in text(card)
    assert not card.ticks["seen"].isVisible()  # the answer says nothing that could be quoted
    assert API_KEY not in text(card)


def test_the_corrected_request_is_written_as_it_is_shown_above(page: Inspector):
    card = page.results.reply
    card.ticks["request"].click()
    page.results.repair.language.pick("python")
    assert "httpx.request(" in text(card)
    assert "curl" not in text(card)


def test_what_was_edited_stays_when_a_part_goes_or_the_text_is_read_again(page: Inspector, qtbot: QtBot):
    card = page.results.reply
    card.text.setPlainText(text(card).replace("Hello,", "Dear Ms Example,"))
    card.ticks["change"].click()
    card.ticks["change"].click()
    card.language.pick("de")
    assert text(card).startswith("Guten Tag,")
    card.language.pick("en")
    assert text(card).startswith("Dear Ms Example,\n\nyour request")
    assert text(card).count("instead of") == 1
    qtbot.mouseClick(page.side.show_token, Qt.MouseButton.LeftButton)
    qtbot.wait(10)
    assert text(card).startswith("Dear Ms Example,")
    paste(page, "\n\nP.S. Another ticket")
    qtbot.waitUntil(lambda: text(card).startswith("Hello,"))


def test_copying_it_is_the_pages_primary_button(page: Inspector, qtbot: QtBot):
    assert page.results.reply.copy.property("kind") == "primary"
    assert page.head.report.property("kind") == "plain"
    qtbot.mouseClick(page.results.reply.copy, Qt.MouseButton.LeftButton)
    assert QGuiApplication.clipboard().text() == text(page.results.reply)
    page.clear()
    assert page.head.report.property("kind") == "primary"


def test_parts_change_places_only_where_they_still_stand():
    letter = ("Hello,", "It failed.", "Do this.", "Bye")
    whole = "\n\n".join(letter) + "\n"
    assert rewritten(whole, letter, ("Hello,", "Do this.", "Bye")) == "Hello,\n\nDo this.\n\nBye\n"
    edited = whole.replace("It failed.", "It failed, sorry.")
    assert rewritten(edited, letter, ("Hello,", "Do this.", "Bye")) == edited
    more = ("Hello,", "It failed.", "Do this.", "And that.", "Bye")
    assert rewritten(edited, letter, more) == "Hello,\n\nIt failed, sorry.\n\nDo this.\n\nAnd that.\n\nBye\n"
