"""A table as tall as its rows: it never scrolls by itself, the page around it does."""

from typing import Final

from PySide6.QtCore import QAbstractItemModel, QObject, QRect, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QGuiApplication,
    QKeyEvent,
    QKeySequence,
    QPainter,
    QPalette,
    QPen,
    QResizeEvent,
    QShowEvent,
    QTextDocument,
    QTextOption,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFrame,
    QHeaderView,
    QSizePolicy,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.copy_menu import copied, offer
from smsauth_gui.ui.kit.prose import Run, markup
from smsauth_gui.ui.kit.table_model import RUNS, Index

_PAD_X: Final = 12
_PAD_Y: Final = 7
_REMEMBERED: Final = 2_000
"""Cells whose height is kept: laying a text out costs a tenth of a millisecond."""


class RunsDelegate(QStyledItemDelegate):
    """Draws cells made of runs, wrapped; breaks long words anywhere, because a machine made them."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._heights: dict[tuple[tuple[Run, ...], int, int], int] = {}

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell and its share of the line below the row."""
        painter.save()
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("accent_soft"))
        if index.row() + 1 < index.model().rowCount():
            painter.setPen(theme.colour("soft_line"))
            painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -2))
        document = self._document(index, option.rect.width())
        painter.translate(option.rect.left() + _PAD_X, option.rect.top() + _PAD_Y)
        painter.setClipRect(QRect(0, 0, option.rect.width() - _PAD_X, option.rect.height() - _PAD_Y))
        context = QAbstractTextDocumentLayout.PaintContext()
        context.palette.setColor(QPalette.ColorRole.Text, theme.colour("text"))
        document.documentLayout().draw(painter, context)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """The height the runs need in the column's width."""
        view = option.widget
        width = view.columnWidth(index.column()) if isinstance(view, QTableView) else option.rect.width()
        key = (index.data(RUNS) or (), width, theme.pixels(13))
        height = self._heights.get(key)
        if height is None:
            height = round(self._document(index, width).size().height()) + 2 * _PAD_Y
            if len(self._heights) > _REMEMBERED:
                self._heights.clear()
            self._heights[key] = height
        return QSize(width, height)

    @staticmethod
    def _document(index: Index, width: int) -> QTextDocument:
        runs: tuple[Run, ...] = index.data(RUNS) or ()
        document = QTextDocument()
        document.setDocumentMargin(0)
        document.setDefaultFont(theme.font(13))
        document.setDefaultTextOption(_wrapping())
        document.setHtml(markup(runs))
        document.setTextWidth(max(40, width - 2 * _PAD_X))
        return document


def _wrapping() -> QTextOption:
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    return option


def calm(table: QTableView, name: str, spoken: str) -> None:
    """A table to read: one cell or row chosen at a time, no grid, no numbers at its left; Tab leads out of it."""
    table.setObjectName(name)
    table.setAccessibleName(spoken)
    table.setShowGrid(False)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.verticalHeader().hide()
    table.horizontalHeader().setHighlightSections(False)
    offer(table)


class FittedTable(QTableView):
    """A quiet table; ``stretch`` is the column that takes what the others leave."""

    def __init__(self, name: str, label: str, stretch: int, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        calm(self, name, label)
        self._stretch = stretch
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setWordWrap(True)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self.verticalHeader().setMinimumSectionSize(24)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        head.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        head.setMinimumSectionSize(48)
        # The card behind has the same colour and round corners, which a filled table would paint over.
        self.setStyleSheet("QTableView, QHeaderView, QHeaderView::section { background: transparent; }")
        self.viewport().setAutoFillBackground(False)
        self._runs = RunsDelegate(self)
        self.setItemDelegate(self._runs)

    def setModel(self, model: QAbstractItemModel | None) -> None:  # noqa: N802 - Qt's name
        """Show a model and follow its changes."""
        super().setModel(model)
        if model is not None:
            model.modelReset.connect(self.fit)
            model.dataChanged.connect(self.fit)
            model.rowsInserted.connect(self.fit)
            self.fit()

    def fit(self) -> None:
        """Columns and rows anew: call after the widths or the texts have changed."""
        if self.model() is None or not self.isVisible():
            return
        self._share()
        for row in range(self.model().rowCount()):
            self.setRowHeight(row, self._needed(row))
        height = self.horizontalHeader().sizeHint().height() if not self.horizontalHeader().isHidden() else 0
        rows = sum(self.rowHeight(row) for row in range(self.model().rowCount()))
        self.setFixedHeight(height + rows + 1)

    def _needed(self, row: int) -> int:
        """The tallest cell. Qt's own way would also ask the hidden vertical header, which the style makes tall."""
        option = QStyleOptionViewItem()
        self.initViewItemOption(option)
        columns = range(self.model().columnCount())
        return max(
            (self._runs.sizeHint(option, self.model().index(row, column)).height() for column in columns), default=0
        )

    def widths(self) -> list[int]:
        """What each column would like; the stretched one takes the rest whatever it says. Overridden by tables."""
        return [self.sizeHintForColumn(column) for column in range(self.model().columnCount())]

    def _share(self) -> None:
        head = self.horizontalHeader()
        wanted = [max(width, head.sectionSizeHint(column)) for column, width in enumerate(self.widths())]
        others = sum(width for column, width in enumerate(wanted) if column != self._stretch)
        wanted[self._stretch] = max(120, self.viewport().width() - others)
        for column, width in enumerate(wanted):
            self.setColumnWidth(column, width)

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """What changed while nobody looked is laid out now."""
        super().showEvent(event)
        self.fit()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Wrap anew when the width changed."""
        super().resizeEvent(event)
        if event.oldSize().width() != event.size().width():
            self.fit()

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ctrl+C copies the cell, exactly."""
        if event.matches(QKeySequence.StandardKey.Copy):
            index = self.currentIndex()
            if index.isValid():
                QGuiApplication.clipboard().setText(copied(index))
            return
        super().keyPressEvent(event)
