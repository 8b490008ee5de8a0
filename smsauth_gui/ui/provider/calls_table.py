"""The calls of a provider as a table: what can be tried once connected."""

from operator import attrgetter
from typing import Final

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from smsauth_gui.core.provider.schema import Call, Mode, Provider
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.fitted_table import calm
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.table_model import Column, TableModel

_ROW: Final = 33


def shown_address(call: Call, mode: Mode) -> str:
    """The call's address for people: host and path, without the scheme; placeholders of fields stay."""
    address = call.url
    for name, base in mode.variables.items():
        address = address.replace("{" + name + "}", base)
    return address.removeprefix("https://").removeprefix("http://")


class CallRow(Struct, frozen=True):
    """One call as the table shows it."""

    title: str
    request: str
    permission: str


class CallsTable(TableModel[CallRow]):
    """Harmless calls first, as the file orders them; the ones that change something are marked."""

    def __init__(self, provider: Provider) -> None:
        none = tr("none")
        title, request, permission = attrgetter("title"), attrgetter("request"), attrgetter("permission")
        super().__init__(
            (
                Column(tr("What you can try afterwards"), title, tip=title),
                Column(tr("Call"), request, tip=request, mono=lambda _: True),
                Column(tr("Permission"), permission, tip=permission, mono=lambda row: row.permission != none),
            )
        )
        # A call that exists once per environment is shown once, as in the first one.
        once = {call.title: call for call in reversed(provider.calls)}
        calls = sorted(
            (call for call in provider.calls if once[call.title] is call), key=lambda call: bool(call.changes)
        )
        self.set_rows([_row(call, provider) for call in calls])


def _row(call: Call, provider: Provider) -> CallRow:
    mode = provider.mode(call.modes[0] if call.modes else "")
    return CallRow(_title(call), f"{call.method} {shown_address(call, mode)}", _permission(call))


def _title(call: Call) -> str:
    return f"{call.title} · {tr('changes something, asks first')}" if call.changes else call.title


def _permission(call: Call) -> str:
    return tr(" or ").join(call.scopes) if call.scopes else tr("none")


def calls_view(model: CallsTable) -> QTableView:
    """A table as high as its rows; the page scrolls, not the table."""
    table = QTableView()
    calm(table, "calls_table", tr("What you can try afterwards"))
    table.setModel(model)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setWordWrap(False)
    table.verticalHeader().setDefaultSectionSize(round(_ROW * theme.pixels(13) / 13))
    header = table.horizontalHeader()
    header.setSectionsClickable(False)
    header.setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
    header.setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
    for place in (0, 2):
        header.resizeSection(
            place, min(280, max(176, header.sectionSizeHint(place), table.sizeHintForColumn(place) + 8))
        )
    table.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    table.setFixedHeight(header.sizeHint().height() + model.rowCount() * table.verticalHeader().defaultSectionSize())
    return table
