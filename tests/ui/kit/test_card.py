"""Pages: what accessibility counts on one."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smsauth_gui.ui.kit.card import Page


@pytest.mark.parametrize(("wide", "high"), [(50, 50), (50, 3000), (3000, 50), (3000, 3000)])
def test_accessibility_counts_one_part_of_a_page_with_and_without_scroll_bars(
    qtbot: QtBot, wide: int, high: int
) -> None:
    page, part = Page("page"), QWidget()
    qtbot.addWidget(page)
    part.setMinimumSize(wide, high)
    page.add(part)
    page.resize(300, 300)
    page.show()
    qtbot.waitUntil(lambda: page.horizontalScrollBar().isVisible() == (wide > 300))
    qtbot.waitUntil(lambda: page.verticalScrollBar().isVisible() == (high > 300))
    spoken = QAccessible.queryAccessibleInterface(page)
    assert spoken.childCount() == 1
    assert spoken.child(0).child(0).object() is page.widget()
