"""The scope ledger: what was asked, granted, stands in the token, and is needed by this call."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Final, Literal

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.token.scope_ledger import ledger
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.fitted_table import RUNS, FittedTable
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.prose import Run, one_line

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
Need = Literal["no", "has", "missing", "one_of"]


@dataclass(frozen=True, slots=True)
class LedgerRow:
    """One permission. None: cannot be known (an opaque token, an answer without scopes)."""

    scope: str
    meaning: str = ""
    asked: bool | None = None
    granted: bool | None = None
    in_token: bool | None = None
    need: Need = "no"


def ledger_rows(
    provider: Provider | None,
    *,
    asked: tuple[str, ...] = (),
    granted: tuple[str, ...] | None = None,
    in_token: tuple[str, ...] | None = None,
    needed: tuple[str, ...] = (),
    missing: str = "",
) -> tuple[LedgerRow, ...]:
    """The ledger's rows with the provider's meanings, the missing one first.

    Any one of ``needed`` permits the call; ``missing`` is what a refusal named. None for ``granted`` or ``in_token``:
    it cannot be known.
    """
    wanted = (missing,) if missing else needed
    made = []
    for row in ledger(asked=asked, granted=granted, in_token=in_token, needed=wanted):
        known = provider.scope(row.scope) if provider else None
        there = row.granted if row.in_token is None else row.in_token
        need: Need = "no" if not row.needed else "missing" if row.missing else "has" if there else "one_of"
        given = None if granted is None else row.granted
        made.append(LedgerRow(row.scope, known.meaning if known else "", row.asked, given, row.in_token, need))
    return tuple(made)


class LedgerModel(QAbstractTableModel):
    """Permissions against where they appear."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: tuple[LedgerRow, ...] = ()
        self._needs = True

    def set_rows(self, rows: tuple[LedgerRow, ...], *, needs: bool = True) -> None:
        """Show other rows; without ``needs`` the last column is left out (no call was made)."""
        self.beginResetModel()
        self._rows, self._needs = rows, needs
        self.endResetModel()

    @property
    def rows(self) -> tuple[LedgerRow, ...]:
        """What is shown."""
        return self._rows

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Number of permissions."""
        return 0 if parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Permission, asked, granted, in the token, needed here."""
        return 0 if parent.isValid() else 5 if self._needs else 4

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802 - Qt's name
        """The columns' words."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        words = (tr("Permission"), tr("Asked"), tr("Granted"), tr("In the token"), tr("Needed here"))
        return words[section] if 0 <= section < len(words) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A sign and a word in each cell."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        runs = _cell(row, index.column())
        if role == RUNS:
            return runs
        if role == Qt.ItemDataRole.DisplayRole:
            return "".join(text for text, _ in runs)
        if role == Qt.ItemDataRole.AccessibleTextRole:
            return _spoken(row, index.column())
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 0:
            return row.meaning or None
        return None


def _cell(row: LedgerRow, column: int) -> tuple[Run, ...]:
    if column == 0:
        meaning: tuple[Run, ...] = ((f"  {row.meaning}", "muted"),) if row.meaning else ()
        return ((one_line(row.scope, 80), "mono"), *meaning)
    if column == 4:
        runs: dict[Need, tuple[Run, ...]] = {
            "no": (("–", "muted"),),
            "has": ((tr("✓ there"), "good"),),
            "one_of": ((tr("another one does"), "muted"),),
            "missing": ((tr("✕ missing"), "bad"),),
        }
        return runs[row.need]
    value = (row.asked, row.granted, row.in_token)[column - 1]
    if value is None:
        return ((tr("cannot be read") if column == 3 else tr("unknown"), "muted"),)
    return (("✓", "good"),) if value else (("–", "muted"),)


def _spoken(row: LedgerRow, column: int) -> str:
    if column in {0, 4}:
        return "".join(text for text, _ in _cell(row, column))
    value = (row.asked, row.granted, row.in_token)[column - 1]
    return tr("cannot be read") if value is None else tr("yes") if value else tr("no")


class LedgerTable(FittedTable):
    """The ledger, as tall as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("ledger_table", tr("Permissions: asked, granted, in the token, needed"), 0, parent)
        self.ledger = LedgerModel(self)
        self.setModel(self.ledger)

    def widths(self) -> list[int]:
        """Signs need little room."""
        bold, plain = QFontMetrics(theme.font(12, strong=True)), QFontMetrics(theme.font(13))
        room = [tr("unknown"), tr("unknown"), tr("cannot be read"), tr("another one does")]
        heads = [self.ledger.headerData(column, Qt.Orientation.Horizontal) for column in range(1, 5)]
        pairs = zip(heads, room, strict=True)
        wide = [max(bold.horizontalAdvance(head or ""), plain.horizontalAdvance(word)) + 30 for head, word in pairs]
        return [0, *wide][: self.ledger.columnCount()]
