"""Two parts stand beside each other where there is room, else below each other."""

from __future__ import annotations

from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import row
from smsauth_gui.ui.kit.flow_layout import flow
from smsauth_gui.ui.kit.head_row import HeadRow
from smsauth_gui.ui.kit.labels import label


def test_what_has_no_room_at_the_right_goes_below_and_keeps_its_height(qtbot: QtBot) -> None:
    title, first, second = label("A title", wrap=False), button("First", name="a"), button("Second", name="b")
    head = HeadRow(row(title), flow(first, second))
    qtbot.addWidget(head)
    head.show()
    for width, below in ((600, False), (second.sizeHint().width() + 10, True), (600, False)):
        head.resize(width, 10)
        QApplication.processEvents()
        top = first.mapTo(head, first.rect().topLeft()).y()
        assert (top >= title.mapTo(head, title.rect().bottomLeft()).y()) is below
        assert head.rect().contains(second.mapTo(head, second.rect().bottomRight()))
