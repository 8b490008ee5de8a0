"""The corrected request in the window: below the verdict, in the language that was pasted, ready to copy."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from pytestqt.qtbot import QtBot

from smsauth_gui.core.exchange.as_code import LANGUAGES
from smsauth_gui.ui.inspect.inspector import Inspector
from tests.ui.inspect.test_inspector import API_KEY, paste
from tests.ui.stage import Stage

ANSWER = '\n\n< HTTP/1.1 401 Unauthorized\n\n{"requestError":{"serviceException":{"messageId":"UNAUTHORIZED"}}}'
TICKET = f"curl https://gz4v1.api.infobip.com/sms/3/logs -H 'Authorization: Bearer {API_KEY}'{ANSWER}"
PYTHON = f'requests.get("https://gz4v1.api.infobip.com/sms/3/logs", headers={{"Authorization": "Bearer {API_KEY}"}})\n<Response [401]>'


@pytest.fixture
def page(stage: Stage, qtbot: QtBot) -> Inspector:
    made = Inspector(stage)
    qtbot.addWidget(made)
    made.resize(980, 760)
    made.show()
    return made


def test_what_changes_is_told_and_the_whole_is_copied_without_the_key(page: Inspector, stage: Stage):
    paste(page, TICKET)
    card = page.results.repair
    assert card.isVisible()
    assert card.count.text() == "1 part changed"
    gone, come = (line for line in card.code.lines if line.fate != "stays")
    assert (gone.fate, gone.text) == ("goes", "  -H 'Authorization: Bearer <your API key>'")
    assert (come.fate, come.text) == ("comes", "  -H 'Authorization: App <your API key>'")
    card.copy.click()
    copied = QGuiApplication.clipboard().text()
    assert copied.startswith("curl https://gz4v1.api.infobip.com/sms/3/logs")
    assert "-H 'Authorization: App <your API key>'" in copied
    assert API_KEY not in copied + card.code.toPlainText()
    assert stage.said[-1] == "Copied: the corrected request"


def test_it_is_written_in_the_language_that_was_pasted_and_in_any_other(page: Inspector):
    paste(page, PYTHON)
    card = page.results.repair
    assert card.language.value == "python"
    assert "httpx.request(" in card.code.toPlainText()
    for name in LANGUAGES:
        card.language.pick(name)
        assert "App <your API key>" in card.code.toPlainText().replace("^", "")


@pytest.mark.parametrize("text", [TICKET.replace("Bearer", "App"), TICKET.replace(ANSWER, ""), "Good morning"])
def test_there_is_none_where_it_cannot_be_stood_behind(page: Inspector, text: str):
    paste(page, TICKET)
    page.clear()
    paste(page, text)
    assert not page.results.repair.isVisible()
    assert page.results.repair.code.toPlainText() == ""


def test_it_goes_with_the_text(page: Inspector):
    paste(page, TICKET)
    page.clear()
    assert not page.results.repair.isVisible()
