"""Surfaces of a page: cards, chips, a provider's mark, the page with its head, and thin lines."""

from collections.abc import Iterable
from typing import Final, Literal, TypeVar

from PySide6.QtCore import QSize, Qt, QTimer
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLayout,
    QScrollArea,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.flow_layout import FlowLayout
from smsauth_gui.ui.kit.head_row import HeadRow
from smsauth_gui.ui.kit.labels import label, late

Tone = Literal["neutral", "good", "careful", "bad", "accent"]
Part = QWidget | QLayout | int | None
Item = Part | tuple[QWidget | QLayout, int]
"""A widget or layout, alone or with its stretch; an int is a fixed space, None takes what is left."""
_Box = TypeVar("_Box", bound=QBoxLayout)
_NONE: Final = (0, 0, 0, 0)


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

    def add(self, *items: Item) -> None:
        """Put these below each other, behind what is there."""
        fill(self.body, *items)

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
    square.setAccessibleName("")
    return square


def line(*, soft: bool = True) -> QFrame:
    """A thin horizontal line."""
    frame = QFrame()
    frame.setProperty("surface", "soft-line" if soft else "line")
    frame.setFixedHeight(1)
    return frame


def row(*items: Item, spacing: int = 8, margins: tuple[int, int, int, int] = _NONE) -> QHBoxLayout:
    """A horizontal layout."""
    return _filled(QHBoxLayout(), items, spacing, margins)


def column(*items: Item, spacing: int = 4, margins: tuple[int, int, int, int] = _NONE) -> QVBoxLayout:
    """A vertical layout."""
    return _filled(QVBoxLayout(), items, spacing, margins)


def _filled(box: _Box, items: Iterable[Item], spacing: int, margins: tuple[int, int, int, int]) -> _Box:
    box.setContentsMargins(*margins)
    box.setSpacing(spacing)
    fill(box, *items)
    return box


def fill(box: QBoxLayout, *items: Item) -> None:
    """Put these behind what a layout has."""
    for item in items:
        part, stretch = item if isinstance(item, tuple) else (item, 0)
        if part is None:
            box.addStretch(1)
        elif isinstance(part, int):
            box.addSpacing(part)
        elif isinstance(part, QLayout):
            box.addLayout(part, stretch)
        else:
            box.addWidget(part, stretch)


def holder(layout: QLayout) -> QWidget:
    """A widget for a layout: to be shown and hidden as one."""
    part = QWidget()
    part.setLayout(layout)
    return part


def paint_ground(widget: QWidget, name: str, surface: str = "page") -> None:
    """Name a plain widget and let the style paint its ground."""
    widget.setObjectName(name)
    widget.setProperty("surface", surface)
    widget.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)


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
        self.title = late(title, "title", name="page_title")
        self.subtitle = label(subtitle, "muted", name="page_subtitle")
        policy = self.subtitle.sizePolicy()
        policy.setHorizontalPolicy(QSizePolicy.Policy.Ignored)
        self.subtitle.setSizePolicy(policy)
        self.chips = row(spacing=8)
        self.buttons = FlowLayout(spacing=10)
        words = column(row(self.title, self.chips, None, spacing=10), self.subtitle, spacing=2)
        front = [mark(mark_text, large=True)] if mark_text else []
        self.setLayout(row(HeadRow(row(*front, (words, 1), spacing=10), self.buttons, spacing=10)))


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
        self._keep_count_of_parts()

    def _keep_count_of_parts(self) -> None:
        """Let accessibility see one part, the content, whether there are scroll bars or not.

        Qt (``QAccessibleAbstractScrollArea``) counts a bar as a part while it shows, if what holds it bears Qt's name for
        that, and reads beyond its list when it is asked for a part that has gone. A screen reader on Linux counts first and
        asks later, from a process of its own: a bar that vanishes in between would end the program.
        """
        for bar in (self.horizontalScrollBar(), self.verticalScrollBar()):
            holder = bar.parentWidget()
            if holder is not None:
                holder.setObjectName(f"{self.objectName()}_bar")

    def add(self, *items: Item) -> None:
        """Put these below each other, behind what is there."""
        fill(self.body, *items)

    def bring(self, part: QWidget) -> None:
        """Scroll to a part once its layout has settled: one that was just shown has no place yet."""
        QTimer.singleShot(0, part, lambda: self.ensureWidgetVisible(part, 0, theme.GAP))


class Rooms(Page):
    """A page with a part that scrolls by itself: it takes what the others leave, and the page scrolls where that is less
    than the part needs, or than ``least`` pixels."""

    def __init__(self, name: str, *parts: QWidget, large: QWidget, least: int = 0) -> None:
        super().__init__(name)
        self.add(*parts, (_Room(large, least), 1))


class _Room(QWidget):
    """Wants no more height than its part needs at least."""

    def __init__(self, part: QWidget, least: int) -> None:
        super().__init__()
        self._least, self._box = least, column(part)
        self.setLayout(self._box)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The same."""
        return self.minimumSizeHint()

    def minimumSizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """What the part needs."""
        return self._box.minimumSize().expandedTo(QSize(0, self._least))


def fit_dialog(dialog: QWidget, width: int) -> None:
    """As wide as that, in pixels of the usual text, and as high as its words are then, but no larger than the screen."""
    room = dialog.screen().availableSize()
    wide = min(theme.pixels(width), room.width() - 40)
    layout = dialog.layout()
    high = layout.totalHeightForWidth(wide) if layout is not None else 0
    dialog.setMinimumSize(wide, min(high, room.height() - 60))
