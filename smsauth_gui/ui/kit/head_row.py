"""Two parts beside each other, or below each other where there is no room for both."""

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QLayout, QWidget


class HeadRow(QWidget):
    """``left`` takes the room that ``right`` leaves; what is around may be narrower than both together."""

    def __init__(self, left: QLayout, right: QLayout, *, spacing: int = 8) -> None:
        super().__init__()
        self._left, self._right = QWidget(), QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        for part, layout, stretch in ((self._left, left, 1), (self._right, right, 0)):
            layout.setContentsMargins(0, 0, 0, 0)
            part.setLayout(layout)
            self._box.addWidget(part, stretch)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the wider part alone."""
        hints = [part.minimumSizeHint() for part in (self._left, self._right)]
        return QSize(max(hint.width() for hint in hints), self._box.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Turn to the other direction where that fits better."""
        super().resizeEvent(event)
        needed = self._left.sizeHint().width() + self._right.sizeHint().width() + self._box.spacing()
        fits = event.size().width() >= needed
        wanted = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
            self.updateGeometry()
        # Not everything around asks for a height that goes with the width: a splitter does not.
        self.setMinimumHeight(self._box.totalHeightForWidth(event.size().width()))
