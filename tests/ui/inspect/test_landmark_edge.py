"""Numbers and tints in the inspector's box: at the place of what they stand for, folded or not."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from smsauth_gui.ui.inspect.inspector import Inspector
from smsauth_gui.ui.kit import theme
from tests.ui.inspect.test_inspector import API_KEY, paste
from tests.ui.inspect.test_repair_card import TICKET
from tests.ui.stage import Stage


@pytest.fixture
def page(stage: Stage, qtbot: QtBot) -> Inspector:
    made = Inspector(stage)
    qtbot.addWidget(made)
    made.resize(980, 760)
    made.show()
    paste(made, f"Hello, this fails:\n\n{TICKET}")
    return made


def tinted(page: Inspector) -> list[tuple[str, str]]:
    """What is tinted in which colour, as it is seen."""
    marks = page.box.extraSelections()
    return [(one.cursor.selectedText(), one.format.background().color().name()) for one in marks]


def test_each_finding_is_tinted_as_it_is_seen(page: Inspector) -> None:
    grounds = dict(tinted(page))
    assert page.side.edge.isVisible()
    assert page.side.edge.numbers == (1, 2, 3)
    assert grounds["0123••••"] == theme.colour("neutral_soft").name()
    assert grounds["Bearer"] == theme.colour("bad_soft").name()
    assert any(text.startswith("curl https://gz4v1") and "0123••••" in text for text in grounds)
    assert any("401 Unauthorized" in text for text in grounds)


def test_the_marks_stay_in_place_when_the_token_is_shown(page: Inspector, qtbot: QtBot) -> None:
    qtbot.mouseClick(page.side.show_token, Qt.MouseButton.LeftButton)
    assert API_KEY in [text for text, _ in tinted(page)]


def test_a_number_leads_to_its_place(page: Inspector) -> None:
    page.side.landmarks.wanted.emit(3)
    place = page.box.textCursor().position()
    assert page.box.view()[place:].startswith("< HTTP/1.1 401 Unauthorized")


def test_they_go_with_the_text(page: Inspector) -> None:
    assert page.grab().size().isValid()
    page.clear()
    assert not page.side.edge.isVisible()
    assert tinted(page) == []
    assert page.box.viewportMargins().left() == 0


def test_each_reason_bears_the_number_of_its_place(page: Inspector) -> None:
    reasons = page.results.notice.details.plain.splitlines()
    assert any(line.startswith("③ ") and "401" in line for line in reasons), reasons


def test_with_little_room_what_was_found_stands_below_the_box(page: Inspector, qtbot: QtBot) -> None:
    assert page.side.geometry().right() < page.results.geometry().left()
    page.resize(520, 760)
    qtbot.waitUntil(lambda: page.side.geometry().bottom() < page.results.geometry().top())
    assert page.side.height() >= 240
