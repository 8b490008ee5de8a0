"""Surfaces of a page: cards, chips, a provider's mark, the page with its head, and thin lines."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal, TypeVar

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QFrame, QHBoxLayout, QLabel, QLayout, QScrollArea, QSizePolicy, QVBoxLayout, QWidget

from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.labels import label

Tone = Literal["neutral", "good", "careful", "bad", "accent"]
_Box = TypeVar("_Box", QHBoxLayout, QVBoxLayout)


class Card(QFrame):
    """A rounded surface with padding; put things into ``body``."""

    def __init__(self, name: str = "", *, padded: bool = True, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setProperty("surface", "card")
        if name:
            self.setObjectName(name)
        self.body = QVBoxLayout(self)
        self.body.setContentsMargins(*(theme.PAD if padded else (1, 1, 1, 1)))
        self.body.setSpacing(8)

    def set_tone(self, tone: Literal["plain", "active", "waiting", "good", "careful", "bad"]) -> None:
        """``active`` has an accent border; ``good``, ``careful`` and ``bad`` a soft ground."""
        theme.mark_as(self, tone=tone)


def chip(text: str, tone: Tone = "neutral", *, name: str = "") -> QLabel:
    """A small rounded word; the colour only repeats what the word says."""
    word = QLabel(text)
    word.setTextFormat(Qt.TextFormat.PlainText)
    word.setProperty("role", "chip")
    word.setProperty("tone", tone)
    word.setIndent(0)
    word.setSizePolicy(QSizePolicy.Policy.Maximum, QSizePolicy.Policy.Fixed)
    if name:
        word.setObjectName(name)
    return word


def mark(text: str, *, large: bool = False) -> QLabel:
    """A provider's one or two letters in a small square."""
    square = QLabel(text)
    square.setTextFormat(Qt.TextFormat.PlainText)
    square.setAlignment(Qt.AlignmentFlag.AlignCenter)
    square.setProperty("role", "mark-large" if large else "mark")
    side = 36 if large else 24
    square.setFixedSize(side, side)
    square.setAccessibleName("")
    return square


def line(*, soft: bool = True) -> QFrame:
    """A thin horizontal line."""
    frame = QFrame()
    frame.setProperty("surface", "soft-line" if soft else "line")
    frame.setFixedHeight(1)
    return frame


def row(*items: QWidget | QLayout | int | None, spacing: int = 8) -> QHBoxLayout:
    """A horizontal layout; an int is a fixed space, None takes what is left."""
    return _filled(QHBoxLayout(), items, spacing)


def column(*items: QWidget | QLayout | int | None, spacing: int = 4) -> QVBoxLayout:
    """A vertical layout; an int is a fixed space, None takes what is left."""
    return _filled(QVBoxLayout(), items, spacing)


def _filled(box: _Box, items: Iterable[QWidget | QLayout | int | None], spacing: int) -> _Box:
    box.setContentsMargins(0, 0, 0, 0)
    box.setSpacing(spacing)
    for item in items:
        if item is None:
            box.addStretch(1)
        elif isinstance(item, int):
            box.addSpacing(item)
        elif isinstance(item, QLayout):
            box.addLayout(item)
        else:
            box.addWidget(item)
    return box


def empty(layout: QLayout) -> None:
    """Take everything out of a layout and delete it, with the layouts inside."""
    while (item := layout.takeAt(0)) is not None:
        widget, inner = item.widget(), item.layout()
        if widget is not None:
            widget.hide()
            widget.deleteLater()
        elif inner is not None:
            empty(inner)


class PageHead(QWidget):
    """A page's head: an optional mark, title and subtitle, and room for ``chips`` and ``buttons``."""

    def __init__(self, title: str, subtitle: str = "", *, mark_text: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title = label(title, "title", wrap=False, name="page_title")
        self.subtitle = label(subtitle, "muted", name="page_subtitle")
        self.chips = row(spacing=8)
        self.buttons = row(spacing=10)
        words = column(row(self.title, self.chips, None, spacing=10), self.subtitle, spacing=2)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(10)
        if mark_text:
            box.addWidget(mark(mark_text, large=True))
        box.addLayout(words, 1)
        box.addLayout(self.buttons)


class Page(QScrollArea):
    """A scrolling page with the grid's margins; put things into ``body``. ``foot`` is what the foot line shows."""

    def __init__(self, name: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAsNeeded)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        inner = QWidget()
        inner.setObjectName(f"{name}_inner")
        inner.setProperty("surface", "page")
        self.body = QVBoxLayout(inner)
        self.body.setContentsMargins(theme.MARGIN, 24, theme.MARGIN, 20)
        self.body.setSpacing(theme.GAP)
        self.setWidget(inner)
