"""The list of what was recognised, with the numbers that stand in the box."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from smsauth_gui.core.clues.inspection import Question
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.ui.inspect.landmark_list import LandmarkList
from smsauth_gui.ui.inspect.view import inspect
from tests.ui.inspect.test_inspector import API_KEY
from tests.ui.inspect.test_repair_card import TICKET
from tests.ui.stage import NOW


def test_each_is_named_and_leads_to_its_place(catalog: Catalog, qtbot: QtBot) -> None:
    part = LandmarkList(catalog)
    qtbot.addWidget(part)
    part.show_landmarks(inspect(Question(TICKET, NOW), catalog))
    numbers, names, details = zip(*part.words, strict=True)
    assert numbers == (1, 2, 3)
    assert names == ("Request to Infobip", "Infobip API key", "Response 401")
    assert details[1].startswith("sha256:")
    assert details[2] == "no time given"
    second = part.findChild(QPushButton, "landmark_2")
    assert isinstance(second, QPushButton)
    with qtbot.waitSignal(part.wanted) as told:
        qtbot.mouseClick(second, Qt.MouseButton.LeftButton)
    assert told.args == [2]
    assert API_KEY not in str(part.words)


def test_one_finding_alone_needs_no_list(catalog: Catalog, qtbot: QtBot) -> None:
    part = LandmarkList(catalog)
    qtbot.addWidget(part)
    part.show_landmarks(inspect(Question(API_KEY, NOW), catalog))
    assert part.isHidden()
    part.show_landmarks(inspect(Question(TICKET, NOW), catalog))
    assert not part.isHidden()
    part.show_landmarks(None)
    assert part.isHidden()
