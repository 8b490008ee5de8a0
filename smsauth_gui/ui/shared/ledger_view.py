"""The scope ledger: what was asked, granted, stands in the token, and is needed by this call."""

from collections.abc import Callable
from typing import Literal

from msgspec import Struct
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.token.scope_ledger import Row, ledger
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.fitted_table import FittedTable
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.prose import Run, one_line
from smsauth_gui.ui.kit.table_model import Column, TableModel, runs_column

Need = Literal["no", "has", "missing", "one_of"]


class LedgerRow(Struct, frozen=True):
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
    rows = []
    for row in ledger(asked=asked, granted=granted, in_token=in_token, needed=wanted):
        known = provider.scope(row.scope) if provider else None
        meaning = known.meaning if known else ""
        given = None if granted is None else row.granted
        rows.append(LedgerRow(row.scope, meaning, row.asked, given, row.in_token, _need(row)))
    return tuple(rows)


def _need(row: Row) -> Need:
    if not row.needed:
        return "no"
    if row.missing:
        return "missing"
    there = row.granted if row.in_token is None else row.in_token
    return "has" if there else "one_of"


class LedgerModel(TableModel[LedgerRow]):
    """Permissions against where they appear."""

    def __init__(self, parent: QObject | None = None) -> None:
        self._all = (
            runs_column(tr("Permission"), _permission, tip=lambda row: row.meaning),
            _known_column(tr("Asked"), lambda row: row.asked, tr("unknown")),
            _known_column(tr("Granted"), lambda row: row.granted, tr("unknown")),
            _known_column(tr("In the token"), lambda row: row.in_token, tr("can't be read")),
            runs_column(tr("Needed here"), _needed),
        )
        super().__init__(self._all, parent)

    def show_ledger(self, rows: tuple[LedgerRow, ...], *, needs: bool = True) -> None:
        """Show other rows; without ``needs`` the last column is left out (no call was made)."""
        self.beginResetModel()
        self._set_columns(self._all if needs else self._all[:-1])
        self._given = self.rows = rows
        self.endResetModel()


def _permission(row: LedgerRow) -> tuple[Run, ...]:
    meaning: tuple[Run, ...] = ((f"  {row.meaning}", "muted"),) if row.meaning else ()
    return ((one_line(row.scope, 80), "mono"), *meaning)


def _needed(row: LedgerRow) -> tuple[Run, ...]:
    runs: dict[Need, tuple[Run, ...]] = {
        "no": (("–", "muted"),),
        "has": ((tr("✓ there"), "good"),),
        "one_of": ((tr("another one does"), "muted"),),
        "missing": ((tr("✕ missing"), "bad"),),
    }
    return runs[row.need]


def _known_column(title: str, value: Callable[[LedgerRow], bool | None], unknown: str) -> Column[LedgerRow]:
    """A sign for yes and no, and a word where neither can be known; spoken in words."""
    runs: dict[bool | None, tuple[Run, ...]] = {
        True: (("✓", "good"),),
        False: (("–", "muted"),),
        None: ((unknown, "muted"),),
    }
    words = {True: tr("yes"), False: tr("no"), None: tr("can't be read")}
    return runs_column(title, lambda row: runs[value(row)], spoken=lambda row: words[value(row)])


class LedgerTable(FittedTable):
    """The ledger, as tall as it is."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("ledger_table", tr("Permissions: asked, granted, in the token, needed"), 0, parent)
        self.ledger = LedgerModel(self)
        self.setModel(self.ledger)

    def widths(self) -> list[int]:
        """Signs need little room."""
        bold, plain = QFontMetrics(theme.font(12, strong=True)), QFontMetrics(theme.font(13))
        room = [tr("unknown"), tr("unknown"), tr("can't be read"), tr("another one does")]
        heads = [self.ledger.headerData(column, Qt.Orientation.Horizontal) for column in range(1, 5)]
        pairs = zip(heads, room, strict=True)
        wide = [max(bold.horizontalAdvance(head or ""), plain.horizontalAdvance(word)) + 30 for head, word in pairs]
        return [0, *wide][: self.ledger.columnCount()]
