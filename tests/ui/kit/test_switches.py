"""The words of boxes and round buttons go on in the next line where there is no room."""

from __future__ import annotations

import pytest
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from smsauth_gui.ui.kit.switches import Check, Radio

WORDS = "Notify me before a credential expires that cannot renew itself"


@pytest.mark.parametrize("kind", [Check, Radio])
def test_the_narrower_the_higher_and_never_narrower_than_a_word(kind: type[Check | Radio], qtbot: QtBot) -> None:
    switch: QAbstractButton = kind(WORDS)
    qtbot.addWidget(switch)
    one_line = switch.heightForWidth(switch.sizeHint().width())
    assert switch.heightForWidth(switch.sizeHint().width() // 2) > one_line
    assert switch.fontMetrics().horizontalAdvance("credential") < switch.minimumSizeHint().width()
    assert switch.minimumSizeHint().width() < switch.sizeHint().width() // 2


@pytest.mark.parametrize("kind", [Check, Radio])
def test_wrapped_words_are_drawn_in_every_line(kind: type[Check | Radio], qtbot: QtBot) -> None:
    switch: QAbstractButton = kind(WORDS)
    qtbot.addWidget(switch)
    width = switch.sizeHint().width() // 2
    switch.resize(width, switch.heightForWidth(width))
    picture = switch.grab().toImage()
    ground = picture.pixel(width - 1, 0)
    last_line = range(picture.height() - switch.fontMetrics().height(), picture.height())
    assert any(picture.pixel(x, y) != ground for y in last_line for x in range(30, width - 4))
