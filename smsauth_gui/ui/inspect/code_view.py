"""Code with its line numbers; lines that went and lines that came are told apart by sign, form and tint."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QRect, Qt
from PySide6.QtGui import (
    QPainter,
    QPaintEvent,
    QResizeEvent,
    QTextBlock,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from smsauth_gui.core.exchange.lines import Fate, Line
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.fields import fit_height

_SIGNS: Final[dict[Fate, str]] = {"stays": "", "goes": "−", "comes": "+"}
_TINTS: Final[dict[Fate, str]] = {"goes": "bad", "comes": "good"}
_MOST_LINES: Final = 16
"""Lines that are shown without scrolling."""
_GAP: Final = 8


class _Gutter(QWidget):
    """Where the numbers stand; a part of the view, which paints it."""

    def __init__(self, view: "CodeView") -> None:
        super().__init__(view)
        self._view = view

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Numbers and signs beside the lines in sight."""
        self._view.paint_numbers(event)


class CodeView(QPlainTextEdit):
    """As high as its lines; what is copied out of it leaves out the lines that went."""

    def __init__(self, name: str, spoken: str) -> None:
        super().__init__(readOnly=True)
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self.setProperty("role", "mono")
        self.setTabChangesFocus(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._lines: tuple[Line, ...] = ()
        self._numbers: tuple[str, ...] = ()
        self._gutter = _Gutter(self)
        self.updateRequest.connect(self._scrolled)

    @property
    def lines(self) -> tuple[Line, ...]:
        """What is shown."""
        return self._lines

    def show_lines(self, lines: tuple[Line, ...]) -> None:
        """Show these; the numbers count the lines that are there in the end."""
        self._lines = lines
        self._numbers = tuple(_numbered(lines))
        self.setPlainText("\n".join(line.text for line in lines))
        self._tint()
        self._fit()

    def _tint(self) -> None:
        cursor = QTextCursor(self.document())
        for number, line in enumerate(self._lines):
            block = self.document().findBlockByNumber(number)
            cursor.setPosition(block.position())
            ground = QTextBlockFormat()
            if line.fate in _TINTS:
                ground.setBackground(theme.colour(f"{_TINTS[line.fate]}_soft"))
            cursor.setBlockFormat(ground)
            for start, end in line.marks:
                # Counted in UTF-16 units, as the document does.
                before, marked = (len(part.encode("utf-16-le")) // 2 for part in (line.text[:start], line.text[:end]))
                cursor.setPosition(block.position() + before)
                cursor.setPosition(block.position() + marked, QTextCursor.MoveMode.KeepAnchor)
                cursor.setCharFormat(_look(line.fate))

    def _fit(self) -> None:
        margin = self._signs_width() + self._number_width() + 2 * _GAP
        self.setViewportMargins(margin, 0, 0, 0)
        inside = self.contentsRect()
        self._gutter.setGeometry(QRect(inside.left(), inside.top(), margin, inside.height()))
        fit_height(self, _MOST_LINES)

    def _number_width(self) -> int:
        return self.fontMetrics().horizontalAdvance(str(len(self._lines)))

    def _signs_width(self) -> int:
        return self.fontMetrics().horizontalAdvance("+")

    def paint_numbers(self, event: QPaintEvent) -> None:
        """Beside the first row of each line in sight: its number, and the sign of what became of it."""
        painter = QPainter(self._gutter)
        painter.setFont(self.font())
        height, digits = self.fontMetrics().lineSpacing(), self._number_width()
        top = self.viewport().geometry().top() - self._gutter.geometry().top()
        block = self.firstVisibleBlock()
        while block.isValid():
            place = self.blockBoundingGeometry(block).translated(self.contentOffset())
            at = round(place.top()) + top
            if at > event.rect().bottom():
                break
            self._paint_line(painter, block, QRect(_GAP // 2, at, digits, height))
            block = block.next()

    def _paint_line(self, painter: QPainter, block: QTextBlock, place: QRect) -> None:
        line = self._lines[block.blockNumber()]
        painter.setPen(theme.colour("muted"))
        painter.drawText(place, Qt.AlignmentFlag.AlignRight, self._numbers[block.blockNumber()])
        if line.fate in _TINTS:
            painter.setPen(theme.colour(_TINTS[line.fate]))
            sign = place.translated(place.width() + _GAP // 2, 0)
            sign.setWidth(self._signs_width())
            painter.drawText(sign, Qt.AlignmentFlag.AlignLeft, _SIGNS[line.fate])

    def _scrolled(self, area: QRect, dy: int) -> None:
        if dy:
            self._gutter.scroll(0, dy)
        else:
            self._gutter.update(0, area.y(), self._gutter.width(), area.height())

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width makes other rows."""
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self._fit()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Another look has other tints, another size of text other rows."""
        super().changeEvent(event)
        if event.type() in {QEvent.Type.PaletteChange, QEvent.Type.FontChange}:
            self._tint()
            self._fit()

    def createMimeDataFromSelection(self) -> QMimeData:  # noqa: N802 - Qt's name
        """What is selected, without the lines that went."""
        cursor, kept = self.textCursor(), []
        block = self.document().findBlock(cursor.selectionStart())
        while block.isValid() and block.position() < cursor.selectionEnd():
            if self._lines[block.blockNumber()].fate != "goes":
                first = max(0, cursor.selectionStart() - block.position())
                last = cursor.selectionEnd() - block.position()
                units = block.text().encode("utf-16-le")
                kept.append(units[2 * first : 2 * last].decode("utf-16-le", "replace"))
            block = block.next()
        data = QMimeData()
        data.setText("\n".join(kept))
        return data


def _look(fate: Fate) -> QTextCharFormat:
    """The words that are others: struck through, or bold."""
    look = QTextCharFormat()
    look.setForeground(theme.colour(_TINTS[fate]))
    look.setFontStrikeOut(fate == "goes")
    if fate == "comes":
        look.setFontWeight(700)
    return look


def _numbered(lines: tuple[Line, ...]) -> Iterator[str]:
    number = 0
    for line in lines:
        number += line.fate != "goes"
        yield str(number) if line.fate != "goes" else ""
