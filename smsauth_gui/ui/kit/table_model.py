"""Tables and lists of frozen rows: a model is its columns, and each column says what is shown, spoken and copied of a row."""

from collections.abc import Callable, Iterator, Sequence
from itertools import groupby
from typing import Any, Final, Generic, TypeVar

from msgspec import Struct
from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.copy_menu import COPY
from smsauth_gui.ui.kit.presenting import veil
from smsauth_gui.ui.kit.prose import Run, plain_tip

RUNS: Final = Qt.ItemDataRole.UserRole + 1
"""A cell's runs (`smsauth_gui.ui.kit.prose.Run`), for `RunsDelegate`."""
ROW: Final = Qt.ItemDataRole.UserRole + 3
"""The row itself."""

Index = QModelIndex | QPersistentModelIndex
ROOT: Final = QModelIndex()
_LEFT: Final = Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
Row = TypeVar("Row")


class Column(Struct, Generic[Row], frozen=True):
    """What a table says of each row in one place; every part but the first two may be left out."""

    title: str
    text: Callable[[Row], str]
    spoken: Callable[[Row], str] | None = None
    """For screen readers, where it is not the text."""
    tip: Callable[[Row], str] | None = None
    runs: Callable[[Row], tuple[Run, ...]] | None = None
    copied: Callable[[Row], str] | None = None
    sort_key: Callable[[Row], Any] | None = None
    """By the text, in small letters, where there is none."""
    tone: str = ""
    """A colour of the theme."""
    mono: Callable[[Row], bool] | None = None
    """Written in the type face of machines."""

    def answers(self) -> dict[int, Callable[[Row], object]]:
        """By the role that a view or a screen reader asks for."""
        tone, mono, tip, spoken, runs = self.tone, self.mono, self.tip, self.spoken, self.runs
        roles: dict[int, Callable[[Row], object] | None] = {
            Qt.ItemDataRole.DisplayRole: lambda row: veil(self.text(row)),
            Qt.ItemDataRole.AccessibleTextRole: (lambda row: veil(spoken(row))) if spoken else None,
            Qt.ItemDataRole.ToolTipRole: (lambda row: plain_tip(tip(row))) if tip else None,
            Qt.ItemDataRole.ForegroundRole: (lambda _: theme.colour(tone)) if tone else None,
            Qt.ItemDataRole.FontRole: (lambda row: theme.font(12, mono=True) if mono(row) else None) if mono else None,
            RUNS: (lambda row: tuple((veil(text), style) for text, style in runs(row))) if runs else None,
            COPY: self.copied,
            ROW: lambda row: row,
        }
        return {role: answer for role, answer in roles.items() if answer is not None}


def runs_column(
    title: str,
    runs: Callable[[Row], tuple[Run, ...]],
    *,
    spoken: Callable[[Row], str] | None = None,
    tip: Callable[[Row], str] | None = None,
    copied: Callable[[Row], str] | None = None,
) -> Column[Row]:
    """A column of runs, whose text is theirs."""
    return Column(title, lambda row: "".join(text for text, _ in runs(row)), spoken, tip, runs, copied)


class TableModel(QAbstractTableModel, Generic[Row]):
    """Shows rows in their own order or sorted by a column; a list is a table of one column.

    ``identity`` tells what makes a row the same one when it has changed: where the same rows stay in place, or new ones
    come on top, what is chosen stays chosen.
    """

    def __init__(
        self,
        columns: Sequence[Column[Row]],
        parent: QObject | None = None,
        *,
        identity: Callable[[Row], object] = lambda row: row,
    ) -> None:
        super().__init__(parent)
        self._identity = identity
        self._given: tuple[Row, ...] = ()
        """In their own order."""
        self.rows: tuple[Row, ...] = ()
        """What is shown, in order."""
        self._sorted: tuple[int, bool] = (-1, False)
        """By which column, and whether backwards."""
        self._set_columns(columns)

    def _set_columns(self, columns: Sequence[Column[Row]]) -> None:
        self._columns = tuple(columns)
        self._answers = [column.answers() for column in columns]

    def row_at(self, number: int) -> Row | None:
        """The row of that number, or None where there is none."""
        return self.rows[number] if 0 <= number < len(self.rows) else None

    def set_rows(self, rows: Sequence[Row]) -> None:
        """Show these."""
        self._given = tuple(rows)
        self._arrange()

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """By a column; below 0 the rows' own order again."""
        self._sorted = (column, order is Qt.SortOrder.DescendingOrder)
        self._arrange()

    def _arrange(self) -> None:
        self._show(self._in_order(self._given))

    def _in_order(self, rows: Sequence[Row]) -> tuple[Row, ...]:
        number, backwards = self._sorted
        if number < 0:
            return tuple(rows)
        column = self._columns[number]
        key = column.sort_key or (lambda row: column.text(row).casefold())
        return tuple(sorted(rows, key=key, reverse=backwards))

    def _show(self, rows: tuple[Row, ...]) -> None:
        """Tell the views no more than what has changed."""
        before, more = self.rows, len(rows) - len(self.rows)
        if list(map(self._identity, rows)) == list(map(self._identity, before)):
            self.rows = rows
            changed = [number for number, row in enumerate(rows) if row is not before[number] and row != before[number]]
            for first, last in _runs(changed):
                self.dataChanged.emit(self.index(first, 0), self.index(last, self.columnCount() - 1))
        elif more > 0 and rows[more:] == before:
            self.beginInsertRows(QModelIndex(), 0, more - 1)
            self.rows = rows
            self.endInsertRows()
        else:
            self.beginResetModel()
            self.rows = rows
            self.endResetModel()

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """How many rows are shown."""
        return 0 if parent.isValid() else len(self.rows)

    def columnCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """How many columns there are."""
        return 0 if parent.isValid() else len(self._columns)

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802 - Qt's name
        """The columns' titles, at their left; whole on hover."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(self._columns):
            return None
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return self._columns[section].title
        return _LEFT if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """What the column says of the row."""
        answer = self._answers[index.column()].get(role) if index.isValid() else None
        row = self.row_at(index.row()) if answer is not None else None
        return answer(row) if answer is not None and row is not None else None


def _runs(numbers: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of each unbroken run of numbers."""
    for _, group in groupby(enumerate(numbers), lambda pair: pair[1] - pair[0]):
        run = [number for _, number in group]
        yield run[0], run[-1]
