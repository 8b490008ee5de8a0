"""All accounts as a table model: for the health board and its export."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from datetime import datetime
from itertools import groupby
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt

from smsauth_gui import wording
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.grant.kinds import renews
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account
from smsauth_gui.ui.account.head import identity_line
from smsauth_gui.ui.kit.language import speaking, tr
from smsauth_gui.ui.kit.presenting import veil
from smsauth_gui.ui.shared.account_status import Tone, account_status, ago, expiry
from smsauth_gui.wording.language import translatable

Index = QModelIndex | QPersistentModelIndex
COLUMNS: Final = translatable(("Account", "Provider", "Status", "Last result", "Expires", "Renewal", "Checked"))
STATUS_COLUMN: Final = 2
RESULT_COLUMN: Final = 3
_NOT_ASKED: Final = translatable(
    {
        "borrowed": "not asked: it belongs to somebody else",
        "refused": "not asked: refused before, and not changed since",
        "cancelled": "",
    }
)


@dataclass(frozen=True, slots=True)
class HealthRow:
    """One account as the board shows it."""

    name: str
    cells: tuple[str, ...]
    sort_keys: tuple[str | float, ...]
    mark: str
    tone: Tone
    needs_you: bool
    works: bool
    identity: str = ""
    """Who the provider says it is."""

    def checking(self) -> HealthRow:
        """The same row while its account is asked."""
        status = tr("… checking")
        place = STATUS_COLUMN
        cells, keys = self.cells, self.sort_keys
        return HealthRow(
            self.name,
            (*cells[:place], status, *cells[place + 1 :]),
            (*keys[:place], status, *keys[place + 1 :]),
            self.mark,
            "neutral",
            self.needs_you,
            self.works,
            self.identity,
        )

    def holds(self, words: Sequence[str]) -> bool:
        """Every one of these words, in small letters, stands somewhere in the row."""
        text = " ".join((*self.cells, self.identity)).casefold()
        return all(word in text for word in words)


def health_row(account: Account, catalog: Catalog, now: datetime, *, skipped: str = "") -> HealthRow:
    """What the board says about an account; ``skipped``: see `services.health.Checked`."""
    provider = catalog.get(account.provider)
    renewable = renews(account, provider)
    how = account_status(account, now, renewable=renewable)
    status = f"{how.sign} {how.word[:1].upper()}{how.word[1:]}"
    renewal = tr("renews by itself") if renewable else (tr("asks you") if account.grant else "–")
    title = veil(account.title) + (tr(" (practice)") if account.practice else "")
    name = provider.name if provider else account.provider
    said = _said(account, name, skipped)
    expires_at = account.grant.expires_at if account.grant else None
    return HealthRow(
        account.name,
        (title, name, status, said, expiry(account, now), renewal, ago(account.checked, now)),
        (
            title.casefold(),
            name.casefold(),
            status,
            said.casefold(),
            expires_at.timestamp() if expires_at else float("inf"),
            renewal,
            -(account.checked.timestamp() if account.checked else 0.0),
        ),
        provider.mark if provider else "?",
        how.tone,
        how.needs_you,
        how.tone == "good",
        identity_line(account, provider).partition(" · ")[2],
    )


def _said(account: Account, provider: str, skipped: str) -> str:
    """What the last call came to, in a sentence."""
    if skipped:
        return tr(_NOT_ASKED.get(skipped, _NOT_ASKED["refused"]))
    cause = account.refused or account.status
    return wording.headline(Diagnosis(cause), provider, speaking()) if cause else ""


class AccountsTable(QAbstractTableModel):
    """Rows of the board, filtered and sorted here: a few hundred accounts at most."""

    ROW = Qt.ItemDataRole.UserRole + 1

    def __init__(self) -> None:
        super().__init__()
        self._all: tuple[HealthRow, ...] = ()
        self._shown: list[HealthRow] = []
        self._query = ""
        self._column, self._order = 0, Qt.SortOrder.AscendingOrder
        self._held = False

    def hold(self, held: bool) -> None:
        """Keep the rows where they are while many change, however they are sorted; let go to sort again."""
        self._held = held
        if not held:
            self._arrange()

    def show_rows(self, rows: Sequence[HealthRow]) -> None:
        """Replace what is known."""
        self._all = tuple(rows)
        self._arrange()

    def filter(self, query: str) -> None:
        """Show only rows in which every word of the query occurs."""
        self._query = query
        self._held = False
        self._arrange()

    @property
    def rows(self) -> tuple[HealthRow, ...]:
        """The rows shown, in order."""
        return tuple(self._shown)

    @property
    def everything(self) -> tuple[HealthRow, ...]:
        """All rows, whatever the filter."""
        return self._all

    def row_at(self, index: Index) -> HealthRow | None:
        """The account at an index."""
        return self._shown[index.row()] if index.isValid() and index.row() < len(self._shown) else None

    def _arrange(self) -> None:
        known = {row.name: row for row in self._all}
        if self._held and all(row.name in known for row in self._shown):
            self._take([known[row.name] for row in self._shown])
            return
        words = self._query.casefold().split()
        fitting = [row for row in self._all if not words or row.holds(words)]
        fitting.sort(key=_key(self._column), reverse=self._order is Qt.SortOrder.DescendingOrder)
        self._take(fitting)

    def _take(self, fitting: list[HealthRow]) -> None:
        if [row.name for row in fitting] == [row.name for row in self._shown]:
            before, self._shown = self._shown, fitting
            changed = [place for place, row in enumerate(fitting) if row is not before[place]]
            # Only these: painting a screenful while workers hold the interpreter would stall the window.
            for first, last in _runs(changed):
                self.dataChanged.emit(self.index(first, 0), self.index(last, len(COLUMNS) - 1))
            return
        self.beginResetModel()
        self._shown = fitting
        self.endResetModel()

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """How many accounts are shown."""
        return 0 if parent is not None and parent.isValid() else len(self._shown)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """The columns of `COLUMNS`."""
        return 0 if parent is not None and parent.isValid() else len(COLUMNS)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' names, left-aligned."""
        if orientation is not Qt.Orientation.Horizontal:
            return None
        if role == Qt.ItemDataRole.DisplayRole and 0 <= section < len(COLUMNS):
            return tr(COLUMNS[section])
        if role == Qt.ItemDataRole.TextAlignmentRole:
            return Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter
        return None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell's text; the whole row for the delegate."""
        row = self.row_at(index)
        if row is None or not 0 <= index.column() < len(COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return row.cells[index.column()]
        if role == Qt.ItemDataRole.AccessibleTextRole:
            named = index.column() == 0 and row.identity
            return f"{row.cells[0]}, {row.identity}" if named else row.cells[index.column()]
        if role == Qt.ItemDataRole.ToolTipRole:
            return row.identity if index.column() == 0 else row.cells[index.column()]
        return row if role == self.ROW else None

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; times by their value."""
        self._column, self._order = max(0, column), order
        self._held = False
        self._arrange()


def _runs(places: Sequence[int]) -> Iterator[tuple[int, int]]:
    """First and last of each unbroken run of places."""
    for _, group in groupby(enumerate(places), lambda pair: pair[1] - pair[0]):
        run = [place for _, place in group]
        yield run[0], run[-1]


def _key(column: int) -> Callable[[HealthRow], tuple[str | float, str]]:
    return lambda row: (row.sort_keys[column], row.name)


def as_csv(rows: Sequence[HealthRow]) -> str:
    """The rows as CSV (RFC 4180); a cell that a spreadsheet would run as a formula gets an apostrophe in front."""
    titles = (*COLUMNS[:1], "Identity", *COLUMNS[1:])
    lines = [titles, *((row.cells[0], row.identity, *row.cells[1:]) for row in rows)]
    return "".join(",".join(_cell(cell) for cell in line) + "\r\n" for line in lines)


def _cell(text: str) -> str:
    safe = f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text
    return '"' + safe.replace('"', '""') + '"' if any(sign in safe for sign in ',"\r\n') else safe
