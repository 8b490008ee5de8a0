"""The box that takes anything. It keeps the text itself and shows a folded view, so that no paste stalls the window.

A fold is a stretch of letters in the document whose character format names the piece it stands for; it is deleted,
selected and passed over as a whole. `PasteBox.text` puts the folds' own texts back.
"""

from collections.abc import Iterator
from pathlib import Path
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, Qt, Signal
from PySide6.QtGui import (
    QFocusEvent,
    QFont,
    QKeyEvent,
    QKeySequence,
    QTextCharFormat,
    QTextCursor,
    QTextFragment,
    QTextOption,
)
from PySide6.QtWidgets import QPlainTextEdit, QWidget

from smsauth_gui.core.provider.vocabulary import Vocabulary
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.language import tr, trn
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.shared.fold import Piece, Tint, pieces

_FOLD: Final = 0x100001
"""The property of a character format that names its fold (``QTextFormat.UserProperty`` + 1)."""
_TINT: Final = 0x100002
"""And the one that names its colour, which another look draws otherwise."""
_TINTS: Final[dict[Tint, str]] = {
    "header": "bad",
    "payload": "accent",
    "signature": "good",
    "quiet": "muted",
    "hidden": "careful",
}


class PasteBox(QPlainTextEdit):
    """``pasted`` tells that something came in as a whole, ``typed`` that a key changed the text."""

    pasted = Signal()
    typed = Signal()
    replaced = Signal()
    """What comes in takes the place of all that stood there; told before ``pasted``."""
    files = emits(tuple[Path, ...])
    """Files that were dropped or pasted; whoever listens reads them off the window's thread."""
    left = Signal()
    """The keyboard went elsewhere."""

    def __init__(self, vocabulary: Vocabulary, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._vocabulary = vocabulary
        self.setObjectName("paste_box")
        self.setAccessibleName(tr("Paste anything here"))
        self.setPlaceholderText(
            tr("Paste or drop anything here: a token, a header, a curl command, a response, a HAR file, a whole ticket")
        )
        self.setProperty("role", "mono")
        self.setTabChangesFocus(True)
        self.setUndoRedoEnabled(False)
        self.setAcceptDrops(True)
        self.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self._folds: list[Piece] = []
        self._text: str | None = ""
        self._quiet = False
        self.textChanged.connect(self._changed)

    # ---- the text ------------------------------------------------------------------------------------------

    def text(self) -> str:
        """The whole text, folds put back."""
        if self._text is None:
            self._text = "".join(self._stretches())
        return self._text

    def set_text(self, text: str) -> None:
        """Put another text in, as if it had been pasted into the empty box."""
        self._take(text, whole=True)
        self.moveCursor(QTextCursor.MoveOperation.Start)

    def show_pieces(self, view: tuple[Piece, ...]) -> None:
        """Show the same text in another view; the cursor stays at its place in the text."""
        offset = self._offset(self.textCursor().position())
        text = "".join(piece.text for piece in view)
        self._quiet = True
        self._folds = []
        cursor = QTextCursor(self.document())
        cursor.beginEditBlock()
        cursor.select(QTextCursor.SelectionType.Document)
        cursor.removeSelectedText()
        self._insert(cursor, view)
        cursor.endEditBlock()
        self._quiet = False
        self._text = text
        place = self.textCursor()
        place.setPosition(self.position_of(offset))
        self.setTextCursor(place)
        self.setCurrentCharFormat(self._format(Piece("", "")))

    def forget(self) -> None:
        """Empty the box and everything it remembers."""
        self._quiet = True
        self.clear()
        self._folds = []
        self._text = ""
        self._quiet = False
        self.typed.emit()

    def view(self) -> str:
        """What is seen."""
        return self.toPlainText()

    def _fragments(self) -> Iterator[QTextFragment | None]:
        """Stretches of one format; None between two lines."""
        block = self.document().firstBlock()
        while block.isValid():
            parts = block.begin()
            while not parts.atEnd():
                yield parts.fragment()
                parts += 1
            block = block.next()
            if block.isValid():
                yield None

    def _stretches(self) -> Iterator[str]:
        for part in self._fragments():
            yield "\n" if part is None else self._original(part.charFormat(), part.text())

    def _original(self, look: QTextCharFormat, shown: str) -> str:
        number = look.intProperty(_FOLD) - 1
        if 0 <= number < len(self._folds) and self._folds[number].shown == shown:
            return self._folds[number].text
        return shown.replace("\u2028", "\n")

    def _offset(self, position: int) -> int:
        """The place in the text for a position in the document."""
        offset, place = 0, 0
        for shown, text in self._lengths():
            if place + shown > position:
                return offset + (position - place if shown == text else 0)
            place, offset = place + shown, offset + text
        return offset

    def position_of(self, offset: int) -> int:
        """The position in the document for a place in the text; inside a fold, behind it."""
        place, at = 0, 0
        for shown, text in self._lengths():
            if at + text > offset:
                if shown == text:
                    return place + offset - at
                return place + shown if offset > at else place
            place, at = place + shown, at + text
        return place

    def _lengths(self) -> Iterator[tuple[int, int]]:
        """How long each stretch is as it is shown, and in the text."""
        for part in self._fragments():
            # Lengths in UTF-16 units on the document's side, in characters on the text's side.
            yield (1, 1) if part is None else (part.length(), len(self._original(part.charFormat(), part.text())))

    # ---- coming in -----------------------------------------------------------------------------------------

    def insertFromMimeData(self, source: QMimeData) -> None:  # noqa: N802 - Qt's name
        """Paste or drop: a text in its folded view, files through ``files``."""
        local = [Path(url.toLocalFile()) for url in source.urls() if url.isLocalFile()]
        if local:
            self.files.emit(tuple(local))
        elif source.hasText():
            self._take(source.text(), whole=False)

    def canInsertFromMimeData(self, source: QMimeData) -> bool:  # noqa: N802 - Qt's name
        """Texts and files."""
        return source.hasText() or source.hasUrls()

    def _take(self, text: str, *, whole: bool) -> None:
        view = pieces(text, vocabulary=self._vocabulary)
        cursor = self.textCursor()
        self._quiet = True
        cursor.beginEditBlock()
        selected = cursor.selectionEnd() - cursor.selectionStart()
        whole = whole or selected >= self.document().characterCount() - 1
        if whole:
            cursor.select(QTextCursor.SelectionType.Document)
            self._folds = []
        self._whole_folds(cursor)
        cursor.removeSelectedText()
        self._insert(cursor, view)
        cursor.endEditBlock()
        self.setTextCursor(cursor)
        self.setCurrentCharFormat(self._format(Piece("", "")))
        self._quiet = False
        self._text = text if whole else None
        self.ensureCursorVisible()
        if whole:
            self.replaced.emit()
        self.pasted.emit()

    def _insert(self, cursor: QTextCursor, view: tuple[Piece, ...]) -> None:
        for piece in view:
            cursor.insertText(piece.shown, self._format(piece))

    def _format(self, piece: Piece) -> QTextCharFormat:
        look = QTextCharFormat()
        tint = _TINTS.get(piece.tint, "text")
        look.setForeground(theme.colour(tint))
        look.setProperty(_TINT, tint)
        if piece.folded and piece.shown != "\n":
            self._folds.append(piece)
            look.setProperty(_FOLD, len(self._folds))
            look.setToolTip(trn("{n} character", "{n} characters", len(piece.text)))
            look.setFontWeight(QFont.Weight.Normal)
        return look

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The text is drawn in the colours of the look."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "_folds"):
            self._colour_anew()

    def _colour_anew(self) -> None:
        self._quiet = True
        cursor, look = QTextCursor(self.document()), QTextCharFormat()
        tinted = [(part.position(), part.length(), part.charFormat()) for part in self._fragments() if part is not None]
        for position, length, before in tinted:
            cursor.setPosition(position)
            cursor.setPosition(position + length, QTextCursor.MoveMode.KeepAnchor)
            look.setForeground(theme.colour(before.stringProperty(_TINT) or "text"))
            cursor.mergeCharFormat(look)
        self.setCurrentCharFormat(self._format(Piece("", "")))
        self._quiet = False

    # ---- folds are passed over and deleted as a whole ---------------------------------------------------------

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Keys never take a fold apart."""
        cursor = self.textCursor()
        if event.matches(QKeySequence.StandardKey.Paste) or event.matches(QKeySequence.StandardKey.Copy):
            super().keyPressEvent(event)
            return
        deleting = event.key() in {Qt.Key.Key_Backspace, Qt.Key.Key_Delete}
        if deleting and not cursor.hasSelection():
            at = cursor.position() - (1 if event.key() == Qt.Key.Key_Backspace else 0)
            fold = self._fold_at(at)
            if fold is not None:
                cursor.setPosition(fold[0])
                cursor.setPosition(fold[1], QTextCursor.MoveMode.KeepAnchor)
                self.setTextCursor(cursor)
        elif event.text() or deleting:
            self._whole_folds(cursor)
            self.setTextCursor(cursor)
        if event.text():
            self.setCurrentCharFormat(self._format(Piece("", "")))
        super().keyPressEvent(event)

    def _whole_folds(self, cursor: QTextCursor) -> None:
        """Widen a selection that ends inside a fold, move a cursor that stands in one behind it."""
        start, end = cursor.selectionStart(), cursor.selectionEnd()
        first, last = self._fold_at(start, inside=True), self._fold_at(end, inside=True)
        if start == end:
            if first is not None:
                cursor.setPosition(first[1])
            return
        cursor.setPosition(first[0] if first else start)
        cursor.setPosition(last[1] if last else end, QTextCursor.MoveMode.KeepAnchor)

    def _fold_at(self, position: int, *, inside: bool = False) -> tuple[int, int] | None:
        """Begin and end of the fold that covers the character at ``position``; ``inside``: not at its very begin."""
        block = self.document().findBlock(position)
        parts = block.begin()
        while not parts.atEnd():
            fragment = parts.fragment()
            begin, end = fragment.position(), fragment.position() + fragment.length()
            if begin <= position < end:
                folded = fragment.charFormat().hasProperty(_FOLD) and not (inside and position == begin)
                return (begin, end) if folded else None
            parts += 1
        return None

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell that the typing is over."""
        super().focusOutEvent(event)
        if event.reason() is not Qt.FocusReason.PopupFocusReason:
            self.left.emit()

    def _changed(self) -> None:
        if not self._quiet:
            self._text = None
            self.typed.emit()
