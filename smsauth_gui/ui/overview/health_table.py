"""The table of all accounts: painted by itself, as high as its rows, as wide as the page."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.fitted_table import calm
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.table_model import Index
from smsauth_gui.ui.overview.accounts_table import (
    EXPIRES_COLUMN,
    RENEWAL_COLUMN,
    RESULT_COLUMN,
    STATUS_COLUMN,
    AccountsTable,
    HealthRow,
)
from smsauth_gui.ui.shared.time_scale import ticks

_ROW_HEIGHT: Final = 58
_TOP: Final = 10
_MARK: Final = 34
_HIDDEN: Final = (1, RESULT_COLUMN, RENEWAL_COLUMN)
"""Columns that are only exported: here they stand below the name, the status and the expiry."""
_SHARES: Final = {0: 31, STATUS_COLUMN: 31, EXPIRES_COLUMN: 26, 6: 12}
"""Hundredths of the width."""
_WRAPPED: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_MOST_ROWS: Final = 12
"""Rows shown before the table scrolls by itself."""


class _RowDelegate(QStyledItemDelegate):
    """Draws the mark before the name, the status as a chip, and words everywhere else.

    The row is read from the model itself, once for each cell: Qt's own painting asks for seven roles a cell, and while
    many accounts are checked each question would wait for the workers' turn at the interpreter.
    """

    def __init__(self, model: AccountsTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        row = self._model.row_at(index.row())
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("accent_soft"))
        painter.setPen(theme.colour("soft_line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        cell = option.rect.adjusted(12, 0, -8, 0)
        _CELLS.get(index.column(), _checked)(painter, cell, row)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()


def _name(painter: QPainter, cell: QRect, row: HealthRow) -> None:
    """The name in as many lines as it needs, and below it whose account it is."""
    box = QRect(cell.left(), cell.top() + _TOP + 2, 24, 24)
    path = QPainterPath()
    path.addRoundedRect(box, 6, 6)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawPath(path)
    painter.setFont(theme.font(12, strong=True))
    painter.setPen(theme.colour("text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, row.mark)
    _two_texts(painter, cell.adjusted(_MARK, 0, 0, 0), row.cells[0], row.whose, strong=True)


def _two_texts(painter: QPainter, cell: QRect, first: str, second: str, *, strong: bool = False) -> None:
    above = theme.font(13, strong=strong)
    height = _height(first, QFontMetrics(above), cell.width())
    painter.setFont(above)
    painter.setPen(theme.colour("text"))
    painter.drawText(cell.adjusted(0, _TOP, 0, 0), _WRAPPED, first)
    painter.setFont(theme.font(12))
    painter.setPen(theme.colour("muted"))
    painter.drawText(cell.adjusted(0, _TOP + height + 2, 0, 0), _WRAPPED, second)


def _height(text: str, metrics: QFontMetrics, width: int) -> int:
    """The height of a text in a width, in pixels."""
    if not text or metrics.horizontalAdvance(text) <= width:
        return metrics.height() if text else 0
    return metrics.boundingRect(QRect(0, 0, max(40, width), 1000), _WRAPPED, text).height()


def _status(painter: QPainter, cell: QRect, row: HealthRow) -> None:
    """The status as a chip, and below it what the last check found."""
    font = theme.font(12, strong=True)
    text = row.cells[STATUS_COLUMN]
    width = QFontMetrics(font).horizontalAdvance(text) + 20
    height = QFontMetrics(font).height() + 4
    box = QRect(cell.left(), cell.top() + _TOP, width, height)
    path = QPainterPath()
    path.addRoundedRect(box, height / 2, height / 2)
    painter.fillPath(path, theme.colour(f"{row.tone}_soft"))
    painter.setFont(font)
    painter.setPen(theme.colour("muted" if row.tone == "neutral" else row.tone))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)
    painter.setFont(theme.font(12))
    painter.setPen(theme.colour("muted"))
    painter.drawText(cell.adjusted(0, _TOP + height + 4, 0, 0), _WRAPPED, row.cells[RESULT_COLUMN])


def _expires(painter: QPainter, cell: QRect, row: HealthRow) -> None:
    """The way to the expiry on the uneven axis, which all rows share, and the same in words."""
    axis, wide = cell.top() + _TOP + 6, cell.width() - 12
    painter.setPen(QPen(theme.colour("line"), 1))
    for at, _ in ticks(short=True):
        painter.drawLine(cell.left() + round(at * wide), axis - 4, cell.left() + round(at * wide), axis + 4)
    if row.reach is not None:
        ink = theme.colour(_tone(row))
        painter.setPen(QPen(ink, 3))
        end = cell.left() + round(max(0.0, row.reach) * wide)
        painter.drawLine(cell.left(), axis, end, axis)
        painter.setBrush(theme.colour("surface") if row.renews else ink)
        painter.drawEllipse(QPoint(end, axis), 3, 3)
    words = [row.cells[EXPIRES_COLUMN], row.cells[RENEWAL_COLUMN]]
    painter.setFont(theme.font(12))
    painter.setPen(theme.colour("text"))
    text = ", ".join(word for word in words if word and word != "–") or tr("no expiry date known")
    painter.drawText(cell.adjusted(0, _TOP + 16, 0, 0), _WRAPPED, text)


def _tone(row: HealthRow) -> str:
    """Hollow and green renews itself; the others need a person."""
    if row.renews:
        return "good"
    return "bad" if row.reach is not None and row.reach < 0 else "careful"


def _checked(painter: QPainter, cell: QRect, row: HealthRow) -> None:
    painter.setFont(theme.font(13))
    painter.setPen(theme.colour("muted"))
    painter.drawText(cell.adjusted(0, _TOP, 0, 0), _WRAPPED, row.cells[-1])


_CELLS: Final = {0: _name, STATUS_COLUMN: _status, EXPIRES_COLUMN: _expires}


class HealthTable(QTableView):
    """Paints nothing anew for a change out of sight, where Qt paints all it shows."""

    def __init__(self, model: AccountsTable) -> None:
        super().__init__()
        self._accounts = model
        calm(self, "health_table", tr("All accounts and their status"))
        self.setModel(model)
        model.modelReset.connect(self.fit)
        self.setItemDelegate(_RowDelegate(model, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        for column in _HIDDEN:
            self.setColumnHidden(column, True)
        self.verticalScrollBar().valueChanged.connect(self._fit_seen)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def fit(self) -> None:
        """As wide as the page, as high as the words of each row."""
        self._share()

    def _share(self) -> None:
        """The width by what each column is worth; the height by the rows that can be seen without scrolling."""
        wide = self.viewport().width()
        for column, share in _SHARES.items():
            self.setColumnWidth(column, max(theme.pixels(110), wide * share // 100))
        self.verticalHeader().setDefaultSectionSize(theme.pixels(_ROW_HEIGHT))
        most = min(self._accounts.rowCount(), _MOST_ROWS)
        self._fit_rows(0, most)
        rows = sum(self.rowHeight(number) for number in range(most))
        sideways = self.horizontalScrollBar().sizeHint().height() if self.horizontalHeader().length() > wide else 0
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + sideways + 2)
        self._fit_seen()

    def _fit_seen(self) -> None:
        """Rows are measured when they come into view: of ten thousand, few ever do."""
        first, last = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if first >= 0:
            self._fit_rows(first, (last if last >= 0 else self._accounts.rowCount() - 1) + 1)

    def _fit_rows(self, first: int, end: int) -> None:
        """As high as their text: the name and whose account it is, or the status and what was found."""
        header, small, title = (
            self.verticalHeader(),
            QFontMetrics(theme.font(12)),
            QFontMetrics(theme.font(13, strong=True)),
        )
        name, status = self.columnWidth(0) - _MARK - 20, self.columnWidth(STATUS_COLUMN) - 20
        for number in range(first, end):
            row = self._accounts.rows[number]
            left = _height(row.cells[0], title, name) + 2 + _height(row.whose, small, name)
            right = small.height() + 8 + _height(row.cells[RESULT_COLUMN], small, status)
            height = max(theme.pixels(_ROW_HEIGHT), max(left, right) + 2 * _TOP)
            if header.sectionSize(number) != height:
                header.resizeSection(number, height)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Share the width anew."""
        super().resizeEvent(event)
        self._share()

    def dataChanged(  # noqa: N802 - Qt's name
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Cells changed."""
        top, bottom = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if last.row() >= top and (bottom < 0 or first.row() <= bottom):
            super().dataChanged(first, last, roles)
            self._fit_seen()
