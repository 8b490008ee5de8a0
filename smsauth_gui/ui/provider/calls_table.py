"""The calls of a provider as a table: what can be tried once connected."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, Final

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from smsauth_gui.core.provider.schema import Call, Mode, Provider
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.wording.language import translatable

Index = QModelIndex | QPersistentModelIndex
_COLUMNS: Final = translatable(("What you can try afterwards", "Call", "Permission"))
_ROW: Final = 33


def shown_address(call: Call, mode: Mode) -> str:
    """The call's address for people: host and path, without the scheme; placeholders of fields stay."""
    address = call.url
    for name, base in mode.variables.items():
        address = address.replace("{" + name + "}", base)
    return address.removeprefix("https://").removeprefix("http://")


class CallsTable(QAbstractTableModel):
    """Harmless calls first, as the file orders them; the ones that change something are marked."""

    def __init__(self, provider: Provider) -> None:
        super().__init__()
        # A call that exists once per environment is shown once, as in the first one.
        once = {call.title: call for call in reversed(provider.calls)}
        calls = sorted(
            (call for call in provider.calls if once[call.title] is call), key=lambda call: bool(call.changes)
        )
        modes = {call.id: provider.mode(call.modes[0] if call.modes else "") for call in calls}
        self._rows = [
            (_title(call), f"{call.method} {shown_address(call, modes[call.id])}", _permission(call)) for call in calls
        ]

    @property
    def rows(self) -> Sequence[tuple[str, str, str]]:
        """Title, request and permission of each call."""
        return self._rows

    def rowCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """How many calls."""
        return 0 if parent is not None and parent.isValid() else len(self._rows)

    def columnCount(self, parent: Index | None = None) -> int:  # noqa: N802 - Qt's name
        """Title, request, permission."""
        return 0 if parent is not None and parent.isValid() else len(_COLUMNS)

    def headerData(  # noqa: N802 - Qt's name
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> Any:
        """The columns' names."""
        if orientation is not Qt.Orientation.Horizontal or not 0 <= section < len(_COLUMNS):
            return None
        if role == Qt.ItemDataRole.DisplayRole:
            return tr(_COLUMNS[section])
        return Qt.AlignmentFlag.AlignLeft if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """A cell; requests and permissions in monospace."""
        if not index.isValid() or not 0 <= index.row() < len(self._rows) or not 0 <= index.column() < len(_COLUMNS):
            return None
        text = self._rows[index.row()][index.column()]
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole}:
            return text
        if role == Qt.ItemDataRole.FontRole and index.column() > 0 and text != tr("none"):
            return theme.font(12, mono=True)
        return None


def _title(call: Call) -> str:
    return f"{call.title} · {tr('changes something, asks first')}" if call.changes else call.title


def _permission(call: Call) -> str:
    return tr(" or ").join(call.scopes) if call.scopes else tr("none")


def calls_view(model: CallsTable) -> QTableView:
    """A table as high as its rows; the page scrolls, not the table."""
    table = QTableView()
    table.setObjectName("calls_table")
    table.setAccessibleName(tr("What you can try afterwards"))
    table.setModel(model)
    table.setShowGrid(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setTabKeyNavigation(False)
    table.setWordWrap(False)
    table.verticalHeader().hide()
    table.verticalHeader().setDefaultSectionSize(round(_ROW * theme.pixels(13) / 13))
    header = table.horizontalHeader()
    header.setHighlightSections(False)
    header.setSectionsClickable(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    for place in (0, 2):
        header.resizeSection(place, min(280, max(176, table.sizeHintForColumn(place) + 8)))
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setFixedHeight(header.sizeHint().height() + model.rowCount() * table.verticalHeader().defaultSectionSize())
    return table
