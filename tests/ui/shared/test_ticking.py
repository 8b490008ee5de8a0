"""Only the page that is seen tells how time goes on; the others catch up."""

from __future__ import annotations

from datetime import datetime

from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smsauth_gui.ui.shared.ticking import Ticking
from tests.ui.stage import NOW, Stage


def test_a_hidden_page_catches_up_once_when_it_is_shown(stage: Stage, qtbot: QtBot) -> None:
    page, told = QWidget(), list[datetime]()
    qtbot.addWidget(page)
    Ticking(page, stage.roster, lambda: NOW, told.append)
    page.show()
    assert told == []
    stage.roster.ticked.emit(NOW)
    assert told == [NOW]
    page.hide()
    for _ in range(3):
        stage.roster.ticked.emit(NOW)
    assert told == [NOW]
    page.show()
    page.hide()
    page.show()
    assert told == [NOW, NOW]
