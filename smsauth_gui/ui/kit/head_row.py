"""Two parts beside each other, or below each other where there is no room for both."""

from __future__ import annotations

from PySide6.QtCore import QSize
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QWidget


class HeadRow(QWidget):
    """``left`` takes the room that ``right`` leaves; the card around may be narrower than both together."""

    def __init__(self, left: QHBoxLayout, right: QHBoxLayout, *, spacing: int = 8) -> None:
        super().__init__()
        self._parts = QWidget(), QWidget()
        self._box = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(spacing)
        for part, line, stretch in zip(self._parts, (left, right), (1, 0), strict=True):
            line.setContentsMargins(0, 0, 0, 0)
            part.setLayout(line)
            self._box.addWidget(part, stretch)

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """As wide as the wider part alone."""
        hints = [part.minimumSizeHint() for part in self._parts]
        return QSize(max(hint.width() for hint in hints), self._box.minimumSize().height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Turn to the other direction where that fits better."""
        super().resizeEvent(event)
        needed = sum(part.minimumSizeHint().width() for part in self._parts) + self._box.spacing()
        fits = event.size().width() >= needed
        wanted = QBoxLayout.Direction.LeftToRight if fits else QBoxLayout.Direction.TopToBottom
        if self._box.direction() != wanted:
            self._box.setDirection(wanted)
            self.updateGeometry()
