"""Tints in the inspector's box for what was recognised, and the numbers of it at the box's edge."""

from typing import Final

from PySide6.QtCore import QEvent, QObject, QRect, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QTextCharFormat, QTextCursor
from PySide6.QtWidgets import QTextEdit, QWidget

from smsauth_gui.core.clues.landmarks import Kind, Landmark, Stretch
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.shared.paste_box import PasteBox

_TINTS: Final[dict[Kind, str]] = {"request": "accent_soft", "credential": "neutral_soft", "answer": "careful_soft"}
_SIZE: Final = 18
"""Pixels of a number at the usual size of text."""
_GAP: Final = 4


class LandmarkEdge(QWidget):
    """The marks move with the text while somebody types, and go with it."""

    def __init__(self, box: PasteBox) -> None:
        super().__init__(box)
        self._box = box
        self._marks: tuple[tuple[int, QTextCursor], ...] = ()
        self.setObjectName("landmark_edge")
        box.updateRequest.connect(lambda *_: self.update())
        box.installEventFilter(self)
        self.hide()

    @property
    def numbers(self) -> tuple[int, ...]:
        """The numbers that are shown."""
        return tuple(number for number, _ in self._marks)

    def show_marks(self, landmarks: tuple[Landmark, ...], deciding: tuple[Stretch, ...]) -> None:
        """Tint these stretches of the box's text; the words that decide are red and underlined."""
        self._marks = tuple((one.number, self._cursor(one.place)) for one in landmarks)
        tints = [self._tint(self._cursor(one.place), _TINTS[one.kind]) for one in landmarks]
        words = [self._tint(self._cursor(place), "bad_soft", "bad") for place in deciding]
        self._box.setExtraSelections([*tints, *words])
        self.setVisible(bool(landmarks))
        self._fit()

    def go_to(self, number: int) -> None:
        """Show where it stands."""
        cursor = next((QTextCursor(cursor) for known, cursor in self._marks if known == number), None)
        if cursor is not None:
            cursor.setPosition(cursor.selectionStart())
            self._box.setTextCursor(cursor)
            self._box.ensureCursorVisible()
            self._box.setFocus()

    def _cursor(self, place: Stretch) -> QTextCursor:
        cursor = QTextCursor(self._box.document())
        cursor.setPosition(self._box.position_of(place[0]))
        cursor.setPosition(self._box.position_of(place[1]), QTextCursor.MoveMode.KeepAnchor)
        return cursor

    @staticmethod
    def _tint(cursor: QTextCursor, ground: str, text: str = "") -> QTextEdit.ExtraSelection:
        look = QTextCharFormat()
        look.setBackground(theme.colour(ground))
        if text:
            look.setForeground(theme.colour(text))
            look.setFontUnderline(True)
        selection = QTextEdit.ExtraSelection()
        selection.cursor, selection.format = cursor, look
        return selection

    def _fit(self) -> None:
        width = theme.pixels(_SIZE) + _GAP if self._marks else 0
        self._box.setViewportMargins(width, 0, 0, 0)
        inside = self._box.contentsRect()
        self.setGeometry(QRect(inside.left(), inside.top(), width, inside.height()))

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """The edge is as high as the box."""
        if event.type() == QEvent.Type.Resize:
            self._fit()
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Each number beside the row in which it begins; two in one row share it."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setFont(theme.font(11, strong=True))
        size, top = theme.pixels(_SIZE), self._box.viewport().geometry().top() - self.geometry().top()
        lowest = -size
        for number, cursor in self._marks:
            begin = QTextCursor(cursor)
            begin.setPosition(cursor.selectionStart())
            # Beneath the one before it, where both begin in one row.
            lowest = max(self._box.cursorRect(begin).top() + top, lowest + size)
            place = QRect(0, lowest, size, size).adjusted(1, 1, -1, -1)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("muted"))
            painter.drawEllipse(place)
            painter.setPen(theme.colour("surface"))
            painter.drawText(place, Qt.AlignmentFlag.AlignCenter, str(number))
