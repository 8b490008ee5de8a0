"""What can go wrong in practice, chosen by where it strikes."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from smsauth_gui.sandbox.scenarios import SCENARIOS
from smsauth_gui.ui.shared.practice import _GROUPS, PracticeStrip
from smsauth_gui.ui.window.main_window import MainWindow


def test_every_fault_stands_in_one_group() -> None:
    assert sorted(name for members in _GROUPS.values() for name in members) == sorted(SCENARIOS)


def test_the_menu_has_a_line_for_each_place_and_the_faults_behind_it(window: MainWindow, qtbot: QtBot) -> None:
    strip = PracticeStrip(window)
    qtbot.addWidget(strip)
    qtbot.waitUntil(lambda: bool(strip.menu.actions()))
    lines = strip.menu.actions()
    assert [line.text() for line in lines][:2] == ["In the browser", "When a token is made"]
    first = lines[0].menu()
    assert first.actions()[0].text() == "The person denies access"
    first.actions()[0].setChecked(True)
    practice = window.services.practice
    qtbot.waitUntil(lambda: tuple(practice.active) == ("denied",))  # type: ignore[attr-defined]  # the real server
    first.actions()[0].setChecked(False)
