"""Exchanges in a table, newest first: the date once for each day, host and path below each other; raw texts a click away."""

from collections.abc import Callable, Mapping, Sequence
from datetime import datetime, tzinfo
from typing import Any, Final, TypeVar
from urllib.parse import urlsplit

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSplitter, QTableView

from smsauth_gui import wording
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.http import Failure
from smsauth_gui.services.outcome import TimelineEntry
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.card import Card, column, holder
from smsauth_gui.ui.kit.copy_menu import COPY
from smsauth_gui.ui.kit.fitted_table import calm
from smsauth_gui.ui.kit.language import number, speaking, tr
from smsauth_gui.ui.kit.prose import one_line
from smsauth_gui.ui.kit.table_model import Column, Index, TableModel
from smsauth_gui.ui.kit.time_words import day, full, local
from smsauth_gui.ui.shared.answer_view import AnswerView
from smsauth_gui.ui.shared.notice import Notice
from smsauth_gui.ui.shared.shell import Shell

Row = TypeVar("Row")
_WIDE: Final = 860


class DatedModel(TableModel[Row]):
    """Rows whose first column is a time: the day stands below it where the row above is of another day."""

    def __init__(
        self, moment: Callable[[Row], datetime | None], columns: Sequence[Column[Row]], parent: QObject | None = None
    ) -> None:
        super().__init__(columns, parent)
        self._moment = moment
        """When a row was, in the zone that is shown; None where nobody can tell."""

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """The time, and the date once for each day; whoever asks for more gets the whole."""
        row = self.row_at(index.row()) if index.isValid() and index.column() == 0 else None
        if row is None or role not in _TIMES:
            return super().data(index, role)
        here = self._moment(row)
        if here is None:
            return ""
        if role != Qt.ItemDataRole.DisplayRole:
            return full(here)
        above = self.row_at(index.row() - 1) if index.row() else None
        before = None if above is None else self._moment(above)
        same_day = before is not None and before.date() == here.date()
        return f"{here:%H:%M:%S}" if same_day else f"{here:%H:%M:%S}\n{day(here)}"


_TIMES = {
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.ToolTipRole,
    COPY,
}


class TimelineModel(DatedModel[TimelineEntry]):
    """Entries, the newest on top."""

    def __init__(self, provider: Provider | None, zone: tzinfo | None = None, parent: QObject | None = None) -> None:
        def means(entry: TimelineEntry) -> str:
            return meaning(entry, provider)

        def what(entry: TimelineEntry) -> str:
            return what_for(entry.exchange.call_id or entry.exchange.purpose, provider)

        super().__init__(
            lambda entry: local(entry.at, zone),
            (
                Column(tr("When"), lambda entry: full(entry.at), tone="muted"),
                Column(tr("What for"), what, tip=what),
                Column(tr("Request"), request_lines, mono=lambda _: True, tip=request_lines, copied=whole_request),
                Column(tr("Response"), response, tip=response, mono=lambda _: True),
                Column(tr("Took"), took, tip=took, tone="muted"),
                Column(tr("Meaning"), means, tip=means),
            ),
            parent,
        )

    def set_entries(self, entries: tuple[TimelineEntry, ...]) -> None:
        """Show these (oldest first, as the service tells them)."""
        self.set_rows(entries[::-1])


def _purpose(name: str) -> str:
    """What an exchange was for, in words."""
    return {
        "call": tr("Request"),
        "token": tr("Get a token"),
        "refresh": tr("Renew the token"),
        "session": tr("Open a session"),
        "revoke": tr("Revoke"),
        "authorize": tr("Sign-in"),
        "keys": tr("Get the server’s keys"),
    }.get(name, one_line(name, 40))


def what_for(what: str, provider: Provider | None) -> str:
    """In words: ``what`` is a call's id, or what an exchange was for."""
    titles = {call.id: call.title for call in provider.calls} if provider is not None else {}
    return titles.get(what) or _purpose(what)


def request_lines(entry: TimelineEntry) -> str:
    """Verb and host, and the path below them."""
    parts = urlsplit(entry.exchange.request.url)
    host, path = one_line(parts.netloc.rpartition("@")[2], 120), one_line(parts.path, 200)
    return f"{entry.exchange.request.method} {host}\n{path or '/'}"


def whole_request(entry: TimelineEntry) -> str:
    """What is copied: verb and address, as they are shown elsewhere, too: without a secret."""
    request = entry.exchange.request
    return f"{request.method} {one_line(request.url, 4_000)}"


def response(entry: TimelineEntry) -> str:
    """Its status; what the browser did has none of its own."""
    if isinstance(entry.exchange.answer, Failure):
        return tr("no response")
    if entry.exchange.purpose == "authorize":
        return tr("in the browser")
    return str(entry.exchange.answer.status)


def took(entry: TimelineEntry) -> str:
    """In thousandths of a second; what took a person's time, in seconds."""
    ms = entry.exchange.answer.ms
    return tr("{n} ms", n=ms) if ms < 1000 else tr("{s} s", s=number(ms / 1000, 1))


def meaning(entry: TimelineEntry, provider: Provider | None) -> str:
    """What it means, with its sign."""
    if entry.exchange.purpose == "authorize" and entry.diagnosis.ok:
        return tr("✓ Access was allowed")
    sign = "✓" if entry.diagnosis.ok else "✕"
    return f"{sign} {wording.headline(entry.diagnosis, provider.name if provider else '', speaking())}"


class ExchangesTable(QTableView):
    """One exchange chosen at a time; columns of no width share what the others leave.

    ``spare``: columns that go where the table is narrower than so many pixels; what they say stands below, once a row
    is chosen.
    """

    def __init__(
        self,
        model: QAbstractItemModel,
        name: str,
        widths: tuple[int, ...],
        chosen: Callable[[QModelIndex], object],
        spare: Mapping[int, int],
    ) -> None:
        super().__init__()
        self._spare = spare
        calm(self, name, tr("Requests, newest first"))
        self.setModel(model)
        self.setFrameShape(QTableView.Shape.NoFrame)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        head = self.horizontalHeader()
        head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
        for place, width in enumerate(widths):
            if not width:
                head.setSectionResizeMode(place, QHeaderView.ResizeMode.Stretch)
            self.setColumnWidth(place, max(theme.pixels(width), head.sectionSizeHint(place)))
        head.setMinimumSectionSize(theme.pixels(60))
        self.selectionModel().currentRowChanged.connect(lambda current, _before: chosen(current))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Two lines for host and path; where there is little room, three, as a path goes on in the next one."""
        super().resizeEvent(event)
        width = self.viewport().width()
        for place, needs in self._spare.items():
            self.setColumnHidden(place, width < theme.pixels(needs))
        lines = 2 if width >= theme.pixels(_WIDE) else 3
        self.verticalHeader().setDefaultSectionSize(lines * theme.pixels(17) + 12)


class ExchangesSplit(QSplitter):
    """A table of exchanges, and below it what the chosen one means and what went over the wire."""

    def __init__(self, name: str, table: ExchangesTable, shell: Shell, heights: tuple[int, int]) -> None:
        super().__init__(Qt.Orientation.Vertical)
        self.setObjectName(f"{name}_split")
        self.notice, self.answer = Notice(), AnswerView(shell)
        card = Card(f"{name}_card", padded=False)
        card.add(table)
        self.below = holder(column(self.notice, (self.answer, 1), spacing=theme.GAP))
        self.below.hide()
        self.setHandleWidth(theme.GAP)
        self.setChildrenCollapsible(False)
        self.addWidget(card)
        self.addWidget(self.below)
        self.setSizes(heights)

    def show_entry(self, entry: TimelineEntry, provider: Provider | None) -> None:
        """Explain an exchange and show it."""
        self.notice.show_diagnosis(entry.diagnosis, provider, {})
        self.answer.show_exchange(entry.exchange, entry.diagnosis.says)
        self.below.show()
