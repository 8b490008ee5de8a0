"""What was looked at in this run: newest first, opened again by a click."""

from __future__ import annotations

from datetime import UTC, datetime

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel, QPushButton
from pytestqt.qtbot import QtBot

from smsauth_gui.ui.shared.recent import Looked
from smsauth_gui.ui.shared.recent_list import RecentCard
from tests.ui.stage import Stage


def test_the_list_follows_the_run_and_opens_what_is_clicked(stage: Stage, qtbot: QtBot) -> None:
    card = RecentCard(stage)
    qtbot.addWidget(card)
    assert "in memory only" in " ".join(words.text() for words in card.findChildren(QLabel))
    for text in ("one", "two"):
        stage.recent.add(Looked(f"Title {text}", "detail", datetime(2026, 10, 1, 12, 30, tzinfo=UTC), text))
    newest = card.findChildren(QPushButton, "recent_0")[-1]
    assert newest.text() == "Title two"
    qtbot.mouseClick(newest, Qt.MouseButton.LeftButton)
    assert stage.asked == [("inspect", "two")]
