"""The table of all accounts: painted by itself, as high as its rows, as wide as the page."""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
)

from smsauth_gui.core.values.regex import regex
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.fitted_table import calm
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.table_model import Index
from smsauth_gui.ui.overview.accounts_table import (
    EXPIRES_COLUMN,
    RENEWAL_COLUMN,
    RESULT_COLUMN,
    STATUS_COLUMN,
    STEP_COLUMN,
    AccountsTable,
    HealthRow,
    step_words,
)
from smsauth_gui.ui.shared.account_status import Need
from smsauth_gui.ui.shared.time_scale import ticks

_ROW_HEIGHT: Final = 58
_BAND: Final = 31
"""The head of a group, above its first row."""
_TOP: Final = 10
_MARK: Final = 34
_HIDDEN: Final = (1, RESULT_COLUMN, RENEWAL_COLUMN)
"""Columns that are only exported: here they stand below the name, the status and the expiry."""
_SHARES: Final = {0: 38, STATUS_COLUMN: 33, EXPIRES_COLUMN: 29}
"""Hundredths of the width that the moment of the check and the buttons leave."""
_CHECKED: Final = 6
_AXIS: Final = 10
"""What has expired stands at the left of the axis."""
_WRAPPED: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)
_LONG: Final = regex(r"([^\s\u200b]{16})(?=[^\s\u200b])")
_MOST_ROWS: Final = 12
"""Rows shown before the table scrolls by itself."""


class _RowDelegate(QStyledItemDelegate):
    """Draws the mark before the name, the status as a chip, and words everywhere else.

    The row is read from the model itself, once for each cell: Qt's own painting asks for seven roles a cell, and while
    many accounts are checked each question would wait for the workers' turn at the interpreter.
    """

    def __init__(self, model: AccountsTable, view: QTableView) -> None:
        super().__init__(view)
        self._model, self._view = model, view

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one cell."""
        row = self._model.row_at(index.row())
        if row is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRect(option.rect)
        group = self._model.group(index.row())
        if group is not None:
            band = QRect(box.left(), box.top(), box.width(), theme.pixels(_BAND))
            _band(painter, band, *group, self._view.columnViewportPosition(0) + 14)
            box.setTop(band.bottom() + 1)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(box, theme.colour("accent_soft"))
        painter.setPen(theme.colour("soft_line"))
        painter.drawLine(box.bottomLeft(), box.bottomRight())
        _CELLS.get(index.column(), _checked)(painter, box.adjusted(12, 0, -8, 0), row)
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRect(box.adjusted(0, 0, -1, -1))
        painter.restore()


def _band(painter: QPainter, band: QRect, need: Need, size: int, left: int) -> None:
    """A group's head in one column: its words begin at the first one and run on through the others."""
    words = {
        "attention": ("!", "bad", tr("Need attention")),
        "expiring": ("○", "careful", tr("Expire this month and can’t renew themselves")),
        "fine": ("✓", "good", tr("Look after themselves")),
    }
    painter.save()
    painter.setClipRect(band)
    painter.fillRect(band, theme.colour("window"))
    painter.setPen(theme.colour("soft_line"))
    painter.drawLine(band.bottomLeft(), band.bottomRight())
    sign, tone, title = words[need]
    line = QRect(left, band.top(), band.left() + band.width() - left, band.height())
    for text, colour, strong in ((sign, tone, True), (title, "text", True), (str(size), "muted", False)):
        font = theme.font(13, strong=strong)
        painter.setFont(font)
        painter.setPen(theme.colour(colour))
        painter.drawText(line, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextDontClip, text)
        line.setLeft(line.left() + QFontMetrics(font).horizontalAdvance(text) + 7)
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
    _two_texts(painter, cell.adjusted(_MARK, 0, 0, 0), _breakable(row.cells[0]), _breakable(row.whose))


def _two_texts(painter: QPainter, cell: QRect, first: str, second: str) -> None:
    above = theme.font(13, strong=True)
    height = _height(first, QFontMetrics(above), cell.width())
    painter.setFont(above)
    painter.setPen(theme.colour("text"))
    painter.drawText(cell.adjusted(0, _TOP, 0, 0), _WRAPPED, first)
    painter.setFont(theme.font(12))
    painter.setPen(theme.colour("muted"))
    painter.drawText(cell.adjusted(0, _TOP + height + 2, 0, 0), _WRAPPED, second)


def _breakable(text: str) -> str:
    """With places to break in words that a machine made: only spaces and hyphens break by themselves."""
    return _LONG.sub("\\1\u200b", text)


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
    axis, begin, wide = cell.top() + _TOP + 6, cell.left() + _AXIS, cell.width() - _AXIS - 12
    painter.setPen(QPen(theme.colour("line"), 1))
    for at, _ in ticks(short=True):
        painter.drawLine(begin + round(at * wide), axis - 4, begin + round(at * wide), axis + 4)
    if row.reach is not None:
        way = max(0.0, row.reach) * wide
        _reach(painter, QPoint(begin, axis), round(way) if row.reach >= 0 else 3 - _AXIS, row)
    words = [row.cells[EXPIRES_COLUMN], row.cells[RENEWAL_COLUMN]]
    painter.setFont(theme.font(12))
    painter.setPen(theme.colour("bad" if _tone(row) == "bad" else "text"))
    text = ", ".join(word for word in words if word and word != "–") or tr("no expiry date known")
    painter.drawText(cell.adjusted(0, _TOP + 16, 0, 0), _WRAPPED, text)


def _reach(painter: QPainter, begin: QPoint, way: int, row: HealthRow) -> None:
    """From now to the expiry; what has expired is a mark at the left of now."""
    ink, end = theme.colour(_tone(row)), begin + QPoint(way, 0)
    painter.setPen(QPen(ink, 3))
    if way >= 0:
        painter.drawLine(begin, end)
    painter.setBrush(theme.colour("surface") if row.renews else ink)
    painter.drawEllipse(end, 3, 3)


def _tone(row: HealthRow) -> str:
    """Hollow and green renews itself; the others need a person."""
    if row.renews:
        return "good"
    return "bad" if row.reach is not None and row.reach < 0 else "careful"


def _checked(painter: QPainter, cell: QRect, row: HealthRow) -> None:
    painter.setFont(theme.font(13))
    painter.setPen(theme.colour("muted"))
    painter.drawText(cell.adjusted(0, _TOP, 0, 0), _WRAPPED, row.cells[-1])


def _step(painter: QPainter, cell: QRect, row: HealthRow) -> None:
    """A button for what needs a person, three dots for the menu of what does not; all of the cell answers to it."""
    words, font = step_words(row), theme.font(13)
    painter.setFont(font)
    width, height = QFontMetrics(font).horizontalAdvance(words) + 24, QFontMetrics(font).height() + 14
    box = QRect(cell.right() - width, cell.center().y() - height // 2, width, height)
    if row.step != "menu":
        path = QPainterPath()
        path.addRoundedRect(box, 6, 6)
        painter.fillPath(path, theme.colour("surface"))
        painter.setPen(QPen(theme.colour("line"), 1))
        painter.drawPath(path)
    painter.setPen(theme.colour("muted" if row.step == "menu" else "text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, words)


_CELLS: Final = {0: _name, STATUS_COLUMN: _status, EXPIRES_COLUMN: _expires, STEP_COLUMN: _step}


class _Head(QHeaderView):
    """Above the expiries stands the axis that all rows share."""

    def __init__(self) -> None:
        super().__init__(Qt.Orientation.Horizontal)
        self.setSectionsClickable(True)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Room for the axis below the titles."""
        size = super().sizeHint()
        return QSize(size.width(), size.height() + theme.pixels(8))

    def paintSection(self, painter: QPainter, rect: QRect, column: int) -> None:  # noqa: N802 - Qt's name
        """One title, the axis below that of the expiries."""
        painter.save()
        super().paintSection(painter, rect, column)
        painter.restore()
        if column != EXPIRES_COLUMN:
            return
        font = theme.font(11)
        painter.setFont(font)
        painter.setPen(theme.colour("muted"))
        begin, wide = rect.left() + 12 + _AXIS, rect.width() - 8 - 12 - _AXIS - 12
        metrics, free = QFontMetrics(font), 0
        for at, word in ticks(short=True):
            width = metrics.horizontalAdvance(word)
            left = begin + round(at * wide) - width // 2
            if left >= free:
                painter.drawText(left, rect.bottom() - metrics.descent() - 1, word)
                free = left + width + 4


class HealthTable(QTableView):
    """Paints nothing anew for a change out of sight, where Qt paints all it shows."""

    def __init__(self, model: AccountsTable) -> None:
        super().__init__()
        self._accounts = model
        calm(self, "health_table", tr("All accounts and their status"))
        self.setHorizontalHeader(_Head())
        self.setModel(model)
        model.modelReset.connect(self.fit)
        self.setItemDelegate(_RowDelegate(model, self))
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = self.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        header.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        self.setSortingEnabled(True)
        self.sortByColumn(-1, Qt.SortOrder.AscendingOrder)
        for column in _HIDDEN:
            self.setColumnHidden(column, True)
        self.verticalScrollBar().valueChanged.connect(self._fit_seen)

    def fit(self) -> None:
        """As wide as the page, as high as the words of each row."""
        self._share()

    def _share(self) -> None:
        """The width by what each column is worth; the height by the rows that can be seen without scrolling."""
        wide = self.viewport().width()
        checked, buttons = theme.pixels(100), self._widest_button()
        self.setColumnWidth(_CHECKED, checked)
        self.setColumnWidth(STEP_COLUMN, buttons)
        for column, share in _SHARES.items():
            self.setColumnWidth(column, max(theme.pixels(110), (wide - checked - buttons) * share // 100))
        self.verticalHeader().setDefaultSectionSize(theme.pixels(_ROW_HEIGHT))
        most = min(self._accounts.rowCount(), _MOST_ROWS)
        self._fit_rows(0, most)
        rows = sum(self.rowHeight(number) for number in range(most))
        sideways = self.horizontalScrollBar().sizeHint().height() if self.horizontalHeader().length() > wide else 0
        self.setFixedHeight(self.horizontalHeader().sizeHint().height() + rows + sideways + 2)
        self._fit_seen()

    def _widest_button(self) -> int:
        metrics = QFontMetrics(theme.font(13, strong=True))
        words = {step_words(row) for row in self._accounts.everything}
        return max(map(metrics.horizontalAdvance, words | {tr("Next step")}), default=0) + 44

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
            left = _height(_breakable(row.cells[0]), title, name) + 2 + _height(_breakable(row.whose), small, name)
            right = small.height() + 8 + _height(row.cells[RESULT_COLUMN], small, status)
            height = max(theme.pixels(_ROW_HEIGHT), max(left, right) + 2 * _TOP)
            height += theme.pixels(_BAND) if self._accounts.group(number) else 0
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
