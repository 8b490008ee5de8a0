"""Every exchange of an account in a table, newest first, redacted; the raw texts are one click away."""

from collections.abc import Callable
from datetime import tzinfo
from urllib.parse import urlsplit

from PySide6.QtCore import QAbstractItemModel, QModelIndex, QObject, Qt
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSplitter, QTableView, QWidget

from smsauth_gui import wording
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.http import Exchange, Failure
from smsauth_gui.services.outcome import TimelineEntry
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, column, holder, row
from smsauth_gui.ui.kit.fitted_table import calm
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import speaking, tr
from smsauth_gui.ui.kit.prose import one_line
from smsauth_gui.ui.kit.table_model import ROW, Column, TableModel
from smsauth_gui.ui.kit.time_words import day, local
from smsauth_gui.ui.shared.answer_view import AnswerView
from smsauth_gui.ui.shared.notice import Notice
from smsauth_gui.ui.shared.shell import Shell


def purpose(name: str) -> str:
    """What an exchange was for, in words."""
    return {
        "call": tr("Call"),
        "token": tr("Get a token"),
        "refresh": tr("Refresh"),
        "session": tr("Open a session"),
        "revoke": tr("Revoke"),
        "authorize": tr("Sign-in"),
    }.get(name, one_line(name, 40))


class TimelineModel(TableModel[TimelineEntry]):
    """Entries, the newest on top."""

    def __init__(self, provider: Provider | None, zone: tzinfo | None = None, parent: QObject | None = None) -> None:
        def when(entry: TimelineEntry) -> str:
            here = local(entry.at, zone)
            return f"{here:%H:%M:%S}  {day(here)}"

        super().__init__(
            (
                Column(tr("When"), when, tone="muted"),
                Column(tr("What for"), lambda entry: _what_for(entry.exchange, provider)),
                Column(tr("Request"), _request, mono=lambda _: True),
                Column(tr("Answer"), _answer, mono=lambda _: True),
                Column(tr("Took"), lambda entry: tr("{n} ms", n=entry.exchange.answer.ms), tone="muted"),
                Column(tr("Meaning"), lambda entry: _meaning(entry, provider)),
            ),
            parent,
        )

    def set_entries(self, entries: tuple[TimelineEntry, ...]) -> None:
        """Show these (oldest first, as the service tells them)."""
        self.set_rows(entries[::-1])


def _what_for(exchange: Exchange, provider: Provider | None) -> str:
    if not exchange.call_id or provider is None:
        return purpose(exchange.purpose)
    titles = {call.id: call.title for call in provider.calls}
    return titles.get(exchange.call_id) or one_line(exchange.call_id, 60)


def _request(entry: TimelineEntry) -> str:
    parts = urlsplit(entry.exchange.request.url)
    return one_line(f"{entry.exchange.request.method} {parts.netloc.rpartition('@')[2]}{parts.path}", 200)


def _answer(entry: TimelineEntry) -> str:
    answer = entry.exchange.answer
    return tr("no answer") if isinstance(answer, Failure) else str(answer.status)


def _meaning(entry: TimelineEntry, provider: Provider | None) -> str:
    sign = "✓" if entry.diagnosis.ok else "✕"
    return f"{sign} {wording.headline(entry.diagnosis, provider.name if provider else '', speaking())}"


def exchanges_table(
    model: QAbstractItemModel, name: str, widths: tuple[int, ...], chosen: Callable[[QModelIndex], object]
) -> QTableView:
    """A table of exchanges, one chosen at a time; the column behind ``widths`` takes the room that is left."""
    table = QTableView()
    calm(table, name, tr("Exchanges, newest first"))
    table.setModel(model)
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(theme.pixels(13) + 21)
    head = table.horizontalHeader()
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for number, width in enumerate(widths):
        table.setColumnWidth(number, max(theme.pixels(width), head.sectionSizeHint(number)))
    head.setMinimumSectionSize(theme.pixels(60))
    head.setSectionResizeMode(len(widths), QHeaderView.ResizeMode.Stretch)
    table.selectionModel().currentRowChanged.connect(lambda current, _before: chosen(current))
    return table


class ExchangesSplit(QSplitter):
    """A table of exchanges, and below it what the chosen one means and what went over the wire."""

    def __init__(self, name: str, table: QTableView, shell: Shell, heights: tuple[int, int]) -> None:
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


class TimelinePanel(QWidget):
    """The table, and below it what went over the wire."""

    def __init__(self, shell: Shell, provider: Provider | None, export_har: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("timeline_panel")
        self.model = TimelineModel(provider, parent=self)
        self._provider = provider
        self.table = exchanges_table(self.model, "timeline_table", (188, 110, 280, 76, 76), self._chosen)
        self.split = ExchangesSplit("timeline", self.table, shell, (220, 340))
        words = tr("Every exchange of this run. Secrets stand here as fingerprints only.")
        self.empty = label(tr("Nothing has been sent yet."), "muted", name="timeline_empty")
        export = button(tr("Export HAR…"), name="timeline_export", on_click=export_har)
        head = row(label(words, "small", wrap=False), None, export)
        self.setLayout(column(head, self.empty, (self.split, 1), spacing=10, margins=(0, theme.GAP, 0, 0)))

    def set_entries(self, entries: tuple[TimelineEntry, ...]) -> None:
        """Show an account's exchanges, oldest first."""
        self.model.set_entries(entries)
        self.empty.setVisible(not entries)

    def _chosen(self, index: QModelIndex) -> None:
        entry = index.data(ROW)
        if not isinstance(entry, TimelineEntry):
            self.split.below.hide()
            return
        self.split.show_entry(entry, self._provider)
