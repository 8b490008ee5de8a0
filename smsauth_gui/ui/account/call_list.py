"""The calls of an account in a list: title and path, the ones that change something marked, one's own below."""

from typing import Final

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QObject, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem, QWidget

from smsauth_gui.core.provider.schema import Call
from smsauth_gui.services.call import OwnCall
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.prose import one_line
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.table_model import ROW, Column, Index, TableModel
from smsauth_gui.ui.shared.call_preview import path_of

_LEAST_PATH: Final = 30
"""Less than that of a path says nothing."""


class CallEntry(Struct, frozen=True):
    """A line of the list: a call of the file, one of the person's own, the way to a new one, or a heading."""

    title: str
    path: str = ""
    call: Call | None = None
    own: OwnCall | None = None
    heading: bool = False
    new: bool = False

    @property
    def changes(self) -> bool:
        """It changes or costs something."""
        return bool(self.call and self.call.changes)


class CallModel(TableModel[CallEntry]):
    """Calls, a heading, own calls, and *New call*."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__((Column("", lambda entry: entry.title, spoken=_spoken, tip=_tip),), parent)

    def set_calls(self, calls: tuple[Call, ...], own: tuple[OwnCall, ...]) -> None:
        """Show these; the harmless ones first."""
        ordered = sorted(calls, key=lambda call: bool(call.changes))
        entries = [CallEntry(call.title, path_of(call), call) for call in ordered]
        entries.append(CallEntry(tr("Your own"), heading=True))
        entries += [CallEntry(f"{item.method} {_short(item.url)}", own=item) for item in own]
        entries.append(CallEntry(tr("+ New request"), new=True))
        self.set_rows(entries)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """A heading cannot be chosen."""
        entry = self.row_at(index.row())
        return Qt.ItemFlag.NoItemFlags if entry is not None and entry.heading else super().flags(index)


def _spoken(entry: CallEntry) -> str:
    mark = tr(", changes something") if entry.changes else ""
    return f"{entry.title}{mark} {entry.path}".strip()


def _tip(entry: CallEntry) -> str:
    if entry.call is None:
        return ""
    parts = (f"{entry.title} · {entry.path}", entry.call.summary, entry.call.changes)
    return "\n".join(part for part in parts if part)


def _short(url: str) -> str:
    path = url.split("://", 1)[-1].partition("/")[2]
    return one_line(f"/{path}", 60)


def _ink(entry: CallEntry) -> str:
    if entry.heading:
        return "muted"
    return "accent" if entry.new else "text"


class _Delegate(QStyledItemDelegate):
    """Title at the left, path at the right, the chosen one on the accent's soft ground."""

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """One line of the grid."""
        del index
        return QSize(option.rect.width(), theme.pixels(13) + 19)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        entry = index.data(ROW)
        if not isinstance(entry, CallEntry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        selected = bool(option.state & QStyle.StateFlag.State_Selected)
        frame = option.rect.adjusted(6, 1, -6, -1)
        self._ground(painter, option, frame, selected=selected)
        inner = frame.adjusted(12, 0, -12, 0)
        small = theme.font(12, mono=True)
        font = theme.font(11 if entry.heading else 13, strong=selected or entry.heading)
        painter.setFont(font)
        painter.setPen(theme.colour(_ink(entry)))
        title = entry.title + ("  !" if entry.changes else "")
        title = QFontMetrics(font).elidedText(title, Qt.TextElideMode.ElideRight, inner.width())
        painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, title)
        # The name is never cut by the path, which has what is left.
        left = inner.width() - QFontMetrics(font).horizontalAdvance(title) - 12
        path = QFontMetrics(small).elidedText(entry.path, Qt.TextElideMode.ElideMiddle, left)
        painter.setFont(small)
        painter.setPen(theme.colour("muted"))
        if left > theme.pixels(_LEAST_PATH):
            painter.drawText(inner, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, path)
        painter.restore()

    @staticmethod
    def _ground(painter: QPainter, option: QStyleOptionViewItem, frame: QRect, *, selected: bool) -> None:
        hover = bool(option.state & QStyle.StateFlag.State_MouseOver)
        if not selected and not hover:
            return
        path = QPainterPath()
        path.addRoundedRect(frame, 6, 6)
        painter.fillPath(path, theme.colour("accent_soft" if selected else "hover"))
        if selected:
            painter.setPen(QPen(theme.colour("accent"), 2))
            painter.drawLine(frame.left() + 1, frame.top() + 5, frame.left() + 1, frame.bottom() - 5)
        if selected and option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawPath(path)


class CallList(QListView):
    """``chosen`` tells the entry the person went to."""

    chosen = emits(CallEntry)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("call_list")
        self.setAccessibleName(tr("Test requests"))
        self.setMouseTracking(True)
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.calls = CallModel(self)
        self.setModel(self.calls)
        self.setItemDelegate(_Delegate(self))
        self.selectionModel().currentChanged.connect(lambda index, _before: self._went(index))

    def choose(self, row: int) -> None:
        """Go to a line."""
        self.setCurrentIndex(self.calls.index(row, 0))

    @property
    def entry(self) -> CallEntry | None:
        """The line the person is at."""
        found = self.currentIndex().data(ROW)
        return found if isinstance(found, CallEntry) else None

    def _went(self, index: QModelIndex) -> None:
        entry = index.data(ROW)
        if isinstance(entry, CallEntry) and not entry.heading:
            self.chosen.emit(entry)
