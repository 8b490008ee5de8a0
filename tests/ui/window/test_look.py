"""Zoom and look by keys: at once, kept for the next start, and seen in the settings."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings, Qt
from pytestqt.qtbot import QtBot

from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.ui.kit.theme import Theme, pixels
from smsauth_gui.ui.overview.preferences import SCALES, next_scale, stored_look
from smsauth_gui.ui.overview.settings import SettingsPage
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.sidebar import Place
from tests.ui.stage import make_services

CONTROL = Qt.KeyboardModifier.ControlModifier


@pytest.fixture
def window(qtbot: QtBot, look: Theme, tmp_path: Path, catalog: Catalog, settings: QSettings) -> Iterator[MainWindow]:
    services, _ = make_services(tmp_path / "data", catalog)
    made = MainWindow(services, practice=False, settings=settings, theme=look)
    qtbot.addWidget(made)
    made.show()
    made.activateWindow()
    qtbot.waitUntil(lambda: made.roster.loaded)
    yield made
    look.choose("light", 1.0)
    made.close()


@pytest.mark.parametrize("plus", [Qt.Key.Key_Plus, Qt.Key.Key_Equal])
def test_plus_minus_and_nought_change_the_size_of_text_at_once(
    window: MainWindow, qtbot: QtBot, settings: QSettings, plus: Qt.Key
) -> None:
    before = pixels(13)
    qtbot.keyClick(window, plus, CONTROL)
    assert pixels(13) > before
    assert stored_look(settings) == ("light", SCALES[1])
    assert window.foot.news.text() == "Size of text: 125%"
    qtbot.keyClick(window, plus, CONTROL)
    qtbot.keyClick(window, Qt.Key.Key_Minus, CONTROL)
    assert window.look.theme.scale == SCALES[1]
    qtbot.keyClick(window, Qt.Key.Key_0, CONTROL)
    assert pixels(13) == before
    assert stored_look(settings) == ("light", 1.0)


def test_the_settings_show_what_the_keys_have_changed(window: MainWindow, qtbot: QtBot) -> None:
    window.go(Place("settings"))
    page = window.page
    assert isinstance(page, SettingsPage)
    qtbot.keyClick(window, Qt.Key.Key_Plus, CONTROL)
    assert page.scales.currentData() == SCALES[1]
    window.look.choose("dark")
    assert page.looks.checkedButton().objectName() == "look_dark"


def test_the_sizes_end_where_they_end() -> None:
    assert next_scale(SCALES[-1], 1) == SCALES[-1]
    assert next_scale(SCALES[0], -1) == SCALES[0]
