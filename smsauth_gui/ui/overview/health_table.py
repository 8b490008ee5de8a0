"""The table of all accounts: painted by itself, as high as its rows, as wide as the page."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRect, Qt
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
from smsauth_gui.ui.overview.accounts_table import RESULT_COLUMN, STATUS_COLUMN, AccountsTable, HealthRow

_MEASURED_ROWS: Final = 40
"""Rows whose contents decide a column's width."""
_ROW_HEIGHT: Final = 45
_STRETCHED: Final = (0, RESULT_COLUMN)
"""Columns that share the rest of the width."""
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
        if index.column() == 0:
            _name(painter, cell, row)
        elif index.column() == STATUS_COLUMN:
            _status(painter, cell, row)
        else:
            _words(painter, cell, row.cells[index.column()])
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()


def _name(painter: QPainter, cell: QRect, row: HealthRow) -> None:
    box = QRect(cell.left(), cell.center().y() - 11, 24, 24)
    path = QPainterPath()
    path.addRoundedRect(box, 6, 6)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawPath(path)
    painter.setFont(theme.font(12, strong=True))
    painter.setPen(theme.colour("text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, row.mark)
    font = theme.font(13, strong=True)
    painter.setFont(font)
    rest = cell.adjusted(34, 0, 0, 0)
    metrics = QFontMetrics(font)
    title = metrics.elidedText(row.cells[0], Qt.TextElideMode.ElideRight, rest.width())
    if not row.identity:
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, title)
        return
    small = theme.font(12)
    below = QFontMetrics(small)
    top = rest.top() + (rest.height() - metrics.height() - below.height()) // 2
    painter.drawText(rest.left(), top + metrics.ascent(), title)
    painter.setFont(small)
    painter.setPen(theme.colour("muted"))
    who = below.elidedText(row.identity, Qt.TextElideMode.ElideRight, rest.width())
    painter.drawText(rest.left(), top + metrics.height() + below.ascent(), who)


def _words(painter: QPainter, cell: QRect, text: str) -> None:
    font = theme.font(13)
    painter.setFont(font)
    painter.setPen(theme.colour("text"))
    words = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, cell.width())
    painter.drawText(cell, Qt.AlignmentFlag.AlignVCenter, words)


def _status(painter: QPainter, cell: QRect, row: HealthRow) -> None:
    font = theme.font(12, strong=True)
    text = QFontMetrics(font).elidedText(
        row.cells[STATUS_COLUMN], Qt.TextElideMode.ElideRight, max(20, cell.width() - 20)
    )
    width = QFontMetrics(font).horizontalAdvance(text) + 20
    height = QFontMetrics(font).height() + 4
    box = QRect(cell.left(), cell.center().y() - height // 2, width, height)
    path = QPainterPath()
    path.addRoundedRect(box, height / 2, height / 2)
    painter.fillPath(path, theme.colour(f"{row.tone}_soft"))
    painter.setFont(font)
    painter.setPen(theme.colour("muted" if row.tone == "neutral" else row.tone))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class HealthTable(QTableView):
    """Paints nothing anew for a change out of sight, where Qt paints all it shows."""

    def __init__(self, model: AccountsTable) -> None:
        super().__init__()
        self._accounts = model
        calm(self, "health_table", tr("All accounts and how they stand"))
        self.setModel(model)
        self.setItemDelegate(_RowDelegate(model, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)

    def fit(self) -> None:
        """As wide as the words of the first rows, as high as the rows.

        Qt's own fitting asks the model a thousand questions for that.
        """
        for column in range(self._accounts.columnCount()):
            if column not in _STRETCHED:
                self.setColumnWidth(column, self._wanted(column))
        self._share()

    def _wanted(self, column: int) -> int:
        plain, strong = QFontMetrics(theme.font(13)), QFontMetrics(theme.font(12, strong=True))
        title = self._accounts.headerData(column, Qt.Orientation.Horizontal)
        metrics, room = (strong, 42) if column == STATUS_COLUMN else (plain, 22)
        cells = [metrics.horizontalAdvance(row.cells[column]) + room for row in self._accounts.rows[:_MEASURED_ROWS]]
        # The arrow of the sorted column stands beside its title.
        return max([strong.horizontalAdvance(title) + 34, *cells])

    def _share(self) -> None:
        """What the other columns leave goes to the account and to what was said; with too little, the table scrolls."""
        taken = sum(
            self.columnWidth(column) for column in range(self._accounts.columnCount()) if column not in _STRETCHED
        )
        left = self.viewport().width() - taken
        account = max(theme.pixels(150), left // 2)
        self.setColumnWidth(0, account)
        result = max(theme.pixels(100), left - account)
        self.setColumnWidth(RESULT_COLUMN, result)
        rows = min(self._accounts.rowCount(), _MOST_ROWS) * _ROW_HEIGHT
        sideways = self.horizontalScrollBar().sizeHint().height() if account + result > left else 0
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + sideways)

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
