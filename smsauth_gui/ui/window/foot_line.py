"""The line at the bottom: what is contacted, where secrets lie; and for a few seconds what just happened."""

from typing import Final

from PySide6.QtCore import QTimer
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smsauth_gui.ui.kit.card import column, line, paint_ground, row
from smsauth_gui.ui.kit.labels import ElidedLabel
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.presenting import veil

_SECONDS: Final = 5


class FootLine(QWidget):
    """One quiet line of text."""

    def __init__(self) -> None:
        super().__init__()
        paint_ground(self, "foot", "foot")
        self.words = ElidedLabel("", "small", name="foot_words")
        self.news = ElidedLabel("", "small", name="foot_news")
        self.news.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
        self.news.setProperty("role", "good")
        words = row((self.words, 1), self.news, margins=(28, 0, 28, 0))
        self.setLayout(column(line(soft=False), (words, 1), spacing=0))
        self.setFixedHeight(37)
        self._parts: dict[QWidget, tuple[str, ...]] = {}
        self._page: QWidget | None = None
        self._where = ""
        self._timer = QTimer(self, singleShot=True, interval=_SECONDS * 1000)
        self._timer.timeout.connect(lambda: self.news.setText(""))

    def set_parts(self, page: QWidget, parts: tuple[str, ...]) -> None:
        """What is said while ``page`` is shown."""
        if page not in self._parts:
            page.destroyed.connect(lambda _=None: self._parts.pop(page, None))
        self._parts[page] = parts
        self._show()

    def show_page(self, page: QWidget | None) -> None:
        """Another page is shown."""
        self._page = page
        self._show()

    def show_where(self, where: str) -> None:
        """Where secrets lie, beside what the page says; empty while that is not known."""
        self._where = where
        self._show()

    def _show(self) -> None:
        parts = list(self._parts.get(self._page, ())) if self._page is not None else []
        if self._where:
            parts.append(tr("Secrets: {where}", where=self._where))
        text = "      ".join(part for part in parts if part)
        self.words.setText(text)
        self.words.setAccessibleName(text)

    def announce(self, text: str) -> None:
        """Show and speak it, for five seconds."""
        self.news.setText(text)
        self._timer.start()
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.news, veil(text)))
