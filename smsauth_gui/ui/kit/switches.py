"""Boxes to tick and buttons of which one holds, whose words go on in the next line where there is no room."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QAbstractButton, QCheckBox, QRadioButton, QSizePolicy, QStyle, QStyleOptionButton

_WRAPPED = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextWordWrap)
_EDGE = 4
"""What the style leaves around the words."""


def _beside(switch: QAbstractButton) -> int:
    """The width of what is not words: the mark and what the style leaves around."""
    one_line = switch.fontMetrics().size(int(Qt.TextFlag.TextShowMnemonic), switch.text())
    return switch.sizeHint().width() - one_line.width()


def _height(switch: QAbstractButton, width: int) -> int:
    room = QRect(0, 0, max(40, width - _beside(switch)), 10_000)
    words = switch.fontMetrics().boundingRect(room, _WRAPPED, switch.text())
    return max(switch.sizeHint().height(), words.height() + 2 * _EDGE)


def _least(switch: QAbstractButton) -> QSize:
    longest = max(map(switch.fontMetrics().horizontalAdvance, switch.text().split()), default=0)
    return QSize(_beside(switch) + longest, switch.sizeHint().height())


def _paint(
    switch: QAbstractButton, option: QStyleOptionButton, control: QStyle.ControlElement, words: QStyle.SubElement
) -> None:
    """The mark as the style draws it, and the words wrapped."""
    text, style, painter = option.text, switch.style(), QPainter(switch)
    place = style.subElementRect(words, option, switch)
    option.text = ""
    style.drawControl(control, option, painter, switch)
    painter.setPen(switch.palette().color(switch.foregroundRole()))
    painter.drawText(place, _WRAPPED, text)
    painter.end()


def _policy() -> QSizePolicy:
    policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
    policy.setHeightForWidth(True)
    return policy


class Check(QCheckBox):
    """A box to tick."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setSizePolicy(_policy())

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The narrower, the higher."""
        return _height(self, width)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as its longest word."""
        return _least(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        _paint(self, option, QStyle.ControlElement.CE_CheckBox, QStyle.SubElement.SE_CheckBoxContents)


class Radio(QRadioButton):
    """One of several of which one holds."""

    def __init__(self, text: str) -> None:
        super().__init__(text)
        self.setSizePolicy(_policy())

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """The narrower, the higher."""
        return _height(self, width)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as its longest word."""
        return _least(self)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw it."""
        del event
        option = QStyleOptionButton()
        self.initStyleOption(option)
        _paint(self, option, QStyle.ControlElement.CE_RadioButton, QStyle.SubElement.SE_RadioButtonContents)
