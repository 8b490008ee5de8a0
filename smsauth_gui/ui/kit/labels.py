"""Labels of the window: plain text in the look's sizes. Foreign text is never read as markup."""

from typing import Literal

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from smsauth_gui.ui.kit.copy_menu import offer_value
from smsauth_gui.ui.kit.presenting import veil
from smsauth_gui.ui.kit.prose import plain_tip

Role = Literal[
    "plain", "title", "heading", "card-title", "strong", "muted", "small", "section", "mono", "error", "hero"
]


class Label(QLabel):
    """A label that masks identities while the window is presented, and shows them again afterwards."""

    def __init__(self, text: str = "") -> None:
        super().__init__(veil(text))
        self._told = text
        self._spoken = ""

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Say something else."""
        self._told = text
        super().setText(veil(text))

    def setAccessibleName(self, text: str) -> None:  # noqa: N802 - Qt's name
        """What a screen reader says instead."""
        self._spoken = text
        super().setAccessibleName(veil(text))

    def present(self) -> None:
        """The presentation has begun or ended."""
        self.setText(self._told)
        self.setAccessibleName(self._spoken)


def label(text: str = "", role: Role = "plain", *, wrap: bool = True, name: str = "") -> Label:
    """A label that shows ``text`` as it stands; it can be selected where it is for a machine."""
    words = Label(text)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setProperty("role", role)
    words.setWordWrap(wrap)
    if wrap:
        words.setMinimumWidth(1)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        words.setSizePolicy(policy)
    if role == "mono":
        words.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        offer_value(words, words.text)
    if name:
        words.setObjectName(name)
    return words


class LateLabel(Label):
    """One line where there is room for it, else as many as it needs."""

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Of one line."""
        one_line = self.fontMetrics().size(0, self.text())
        return QSize(one_line.width() + 2, max(one_line.height(), super().minimumSizeHint().height()))


def late(text: str = "", role: Role = "plain", *, name: str = "") -> LateLabel:
    """A label that wraps no sooner than it must."""
    words = LateLabel(text)
    words.setTextFormat(Qt.TextFormat.PlainText)
    words.setProperty("role", role)
    words.setWordWrap(True)
    policy = QSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    words.setSizePolicy(policy)
    words.setObjectName(name)
    return words


class ElidedLabel(Label):
    """One line that ends in dots where there is no room; the whole text is its tool tip."""

    def __init__(self, text: str = "", role: Role = "plain", *, name: str = "") -> None:
        super().__init__(text)
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(24)

    def setText(self, text: str) -> None:  # noqa: N802 - Qt's name
        """Say something else."""
        super().setText(text)
        self._offer_tip()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Draw the elided text in the style's colour and font."""
        del event
        painter = QPainter(self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        shown = QFontMetrics(self.font()).elidedText(self.text(), Qt.TextElideMode.ElideRight, self.width())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, shown)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """More or less of it fits."""
        super().resizeEvent(event)
        self._offer_tip()

    def _offer_tip(self) -> None:
        """The whole text, while it does not fit."""
        fits = QFontMetrics(self.font()).horizontalAdvance(self.text()) <= self.width()
        self.setToolTip("" if fits else plain_tip(self.text()))
