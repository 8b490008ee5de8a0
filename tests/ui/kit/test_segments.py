"""One of a few words holds; the others are a click or a menu away."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from smsauth_gui.ui.kit.segments import Segments

WORDS = (("One", "1"), ("Two", "2"), ("Three", "3"), ("Four", "4"))


def shown(part: Segments) -> list[str]:
    return [one.text() for one in part.findChildren(QPushButton)]


def test_a_click_chooses_and_setting_tells_nobody(qtbot: QtBot) -> None:
    part = Segments("numbers", "Number", WORDS)
    qtbot.addWidget(part)
    assert part.value == "1"
    told: list[str] = []
    part.chosen.connect(told.append)
    part.choose("3")
    assert (part.value, told) == ("3", [])
    two = part.findChild(QPushButton, "numbers_2")
    assert isinstance(two, QPushButton)
    qtbot.mouseClick(two, Qt.MouseButton.LeftButton)
    assert (part.value, told) == ("2", ["2"])


def test_what_comes_from_the_menu_takes_the_last_place(qtbot: QtBot) -> None:
    part = Segments("numbers", "Number", WORDS, most=2)
    qtbot.addWidget(part)
    assert shown(part) == ["One", "Two", "···"]
    told: list[str] = []
    part.chosen.connect(told.append)
    offered = {action.text(): action for action in part._menu.actions()}
    assert list(offered) == ["Three", "Four"]
    offered["Four"].trigger()
    assert shown(part) == ["One", "Four", "···"]
    assert (part.value, told) == ("4", ["4"])
    assert [action.text() for action in part._menu.actions()] == ["Two", "Three"]
