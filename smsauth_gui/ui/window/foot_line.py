"""The line at the bottom: what is contacted, where secrets lie; and for a few seconds what just happened."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from smsauth_gui.ui.kit.card import line
from smsauth_gui.ui.kit.labels import ElidedLabel

_SECONDS: Final = 5


class FootLine(QWidget):
    """One quiet line of text."""

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("foot")
        self.setProperty("surface", "foot")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self.words = ElidedLabel("", "small")
        self.words.setObjectName("foot_words")
        self.news = ElidedLabel("", "small")
        self.news.setObjectName("foot_news")
        self.news.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.news.setProperty("role", "good")
        inner = QHBoxLayout()
        inner.setContentsMargins(28, 0, 28, 0)
        inner.addWidget(self.words, 1)
        inner.addWidget(self.news)
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(line(soft=False))
        box.addLayout(inner, 1)
        self.setFixedHeight(37)
        self._timer = QTimer(self, singleShot=True, interval=_SECONDS * 1000)
        self._timer.timeout.connect(lambda: self.news.setText(""))

    def show_parts(self, parts: Sequence[str]) -> None:
        """What the page says."""
        text = "      ".join(part for part in parts if part)
        self.words.setText(text)
        self.words.setAccessibleName(text)

    def announce(self, text: str) -> None:
        """Show and speak it, for five seconds."""
        self.news.setText(text)
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.news, text))
