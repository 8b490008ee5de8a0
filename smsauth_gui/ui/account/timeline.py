"""Every exchange of an account in a table, newest first, redacted; the raw texts are one click away."""

from __future__ import annotations

from collections.abc import Callable
from datetime import tzinfo
from typing import Any, Final
from urllib.parse import urlsplit

from PySide6.QtCore import (
    QAbstractItemModel,
    QAbstractTableModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    Qt,
)
from PySide6.QtWidgets import QAbstractItemView, QHeaderView, QSplitter, QTableView, QVBoxLayout, QWidget

from smsauth_gui import wording
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.http import Failure
from smsauth_gui.services.outcome import TimelineEntry
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, row
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import speaking, tr
from smsauth_gui.ui.kit.notice import Notice
from smsauth_gui.ui.kit.prose import one_line
from smsauth_gui.ui.kit.tasks import Tasks
from smsauth_gui.ui.kit.time_words import day, local
from smsauth_gui.ui.shared.answer_view import AnswerView

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()


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


class TimelineModel(QAbstractTableModel):
    """Entries, the newest on top."""

    ENTRY: Final = Qt.ItemDataRole.UserRole + 1

    def __init__(self, provider: Provider | None, zone: tzinfo | None = None, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._provider = provider
        self._zone = zone
        self._entries: tuple[TimelineEntry, ...] = ()

    def set_entries(self, entries: tuple[TimelineEntry, ...]) -> None:
        """Show these (oldest first, as the service tells them); only what is new is added."""
        fresh = tuple(reversed(entries))
        added = len(fresh) - len(self._entries)
        if added > 0 and fresh[added:] == self._entries:
            self.beginInsertRows(QModelIndex(), 0, added - 1)
            self._entries = fresh
            self.endInsertRows()
        elif fresh != self._entries:
            self.beginResetModel()
            self._entries = fresh
            self.endResetModel()

    @property
    def entries(self) -> tuple[TimelineEntry, ...]:
        """What is shown, newest first."""
        return self._entries

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Number of exchanges."""
        return 0 if parent.isValid() else len(self._entries)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """When, what for, request, answer, time, meaning."""
        return 0 if parent.isValid() else 6

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802 - Qt's name
        """The columns' words."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        words = (tr("When"), tr("What for"), tr("Request"), tr("Answer"), tr("Took"), tr("Meaning"))
        return words[section] if 0 <= section < len(words) else None

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, the tone of the meaning, and the entry itself."""
        if not index.isValid():
            return None
        entry = self._entries[index.row()]
        if role == Qt.ItemDataRole.DisplayRole:
            return self._text(entry, index.column())
        if role == self.ENTRY:
            return entry
        if role == Qt.ItemDataRole.FontRole and index.column() in {2, 3}:
            return theme.font(12, mono=True)
        if role == Qt.ItemDataRole.ForegroundRole and index.column() in {0, 4}:
            return theme.colour("muted")
        return None

    def _text(self, entry: TimelineEntry, column: int) -> str:
        exchange, answer = entry.exchange, entry.exchange.answer
        here = local(entry.at, self._zone)
        if column == 0:
            return f"{here:%H:%M:%S}  {day(here)}"
        if column == 1:
            return self._call_title(exchange.call_id) or purpose(exchange.purpose)
        if column == 2:
            parts = urlsplit(exchange.request.url)
            return one_line(f"{exchange.request.method} {parts.netloc.rpartition('@')[2]}{parts.path}", 200)
        if column == 3:
            return tr("no answer") if isinstance(answer, Failure) else str(answer.status)
        if column == 4:
            return tr("{n} ms", n=answer.ms)
        sign = "✓" if entry.diagnosis.ok else "✕"
        return f"{sign} {wording.headline(entry.diagnosis, self._provider.name if self._provider else '', speaking())}"

    def _call_title(self, call_id: str | None) -> str:
        if not call_id or self._provider is None:
            return ""
        return next((call.title for call in self._provider.calls if call.id == call_id), one_line(call_id, 60))


def exchanges_table(
    model: QAbstractItemModel, name: str, widths: tuple[int, ...], chosen: Callable[[QModelIndex], object]
) -> QTableView:
    """A table of exchanges, one chosen at a time; the column behind ``widths`` takes the room that is left."""
    table = QTableView()
    table.setObjectName(name)
    table.setModel(model)
    table.setShowGrid(False)
    table.setFrameShape(QTableView.Shape.NoFrame)
    table.setTabKeyNavigation(False)
    table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
    table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
    table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
    table.verticalHeader().hide()
    table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
    table.verticalHeader().setDefaultSectionSize(theme.pixels(13) + 21)
    head = table.horizontalHeader()
    head.setHighlightSections(False)
    head.setDefaultAlignment(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
    for column, width in enumerate(widths):
        table.setColumnWidth(column, max(theme.pixels(width), head.sectionSizeHint(column)))
    head.setMinimumSectionSize(theme.pixels(60))
    head.setSectionResizeMode(len(widths), QHeaderView.ResizeMode.Stretch)
    table.selectionModel().currentRowChanged.connect(lambda current, _before: chosen(current))
    return table


class TimelinePanel(QWidget):
    """The table, and below it what went over the wire."""

    def __init__(self, tasks: Tasks, provider: Provider | None, export_har: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("timeline_panel")
        self.model = TimelineModel(provider, parent=self)
        self._provider = provider
        self.table = exchanges_table(self.model, "timeline_table", (188, 110, 280, 76, 76), self._chosen)
        self.table.setAccessibleName(tr("Exchanges, newest first"))
        self.notice = Notice()
        self.answer = AnswerView(tasks)
        words = tr("Every exchange of this run. Secrets stand here as fingerprints only.")
        self.empty = label(tr("Nothing has been sent yet."), "muted", name="timeline_empty")
        export = button(tr("Export HAR…"), name="timeline_export", on_click=export_har)
        card = Card("timeline_card", padded=False)
        card.body.addWidget(self.table)
        self._lower = QWidget()
        self._lower.hide()
        box = QVBoxLayout(self._lower)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(theme.GAP)
        box.addWidget(self.notice)
        box.addWidget(self.answer, 1)
        self.split = split = QSplitter(Qt.Orientation.Vertical)
        split.setObjectName("timeline_split")
        split.setHandleWidth(theme.GAP)
        split.setChildrenCollapsible(False)
        split.addWidget(card)
        split.addWidget(self._lower)
        split.setSizes([220, 340])
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, theme.GAP, 0, 0)
        outer.setSpacing(10)
        outer.addLayout(row(label(words, "small", wrap=False), None, export))
        outer.addWidget(self.empty)
        outer.addWidget(split, 1)

    def set_entries(self, entries: tuple[TimelineEntry, ...]) -> None:
        """Show an account's exchanges, oldest first."""
        self.model.set_entries(entries)
        self.empty.setVisible(not entries)

    def _chosen(self, index: QModelIndex) -> None:
        entry = index.data(TimelineModel.ENTRY)
        if not isinstance(entry, TimelineEntry):
            self._lower.hide()
            return
        self.notice.show_diagnosis(entry.diagnosis, self._provider, {})
        self.answer.show_exchange(entry.exchange, entry.diagnosis.says)
        self._lower.show()
