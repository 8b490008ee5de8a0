"""The history: every exchange that was kept, searched in the store and painted a page at a time."""

from collections import OrderedDict
from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Any, Final

from PySide6.QtCore import QModelIndex, QObject, Qt, QTimer
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from smsauth_gui import wording
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.services.outcome import TimelineEntry
from smsauth_gui.services.ports import History, HistoryRow
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import PageHead, Rooms, column, paint_ground
from smsauth_gui.ui.kit.copy_menu import offer
from smsauth_gui.ui.kit.fields import entry
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import in_words, problem_words, speaking, tr, trn
from smsauth_gui.ui.kit.prose import one_line
from smsauth_gui.ui.kit.table_model import ROOT, ROW, Column, Index
from smsauth_gui.ui.kit.tasks import Tasks, known
from smsauth_gui.ui.kit.time_words import full, local
from smsauth_gui.ui.shared import report_actions
from smsauth_gui.ui.shared.copy_as import CopyAsMenu, copy_request
from smsauth_gui.ui.shared.exchanges import DatedModel, ExchangesSplit, ExchangesTable, what_for
from smsauth_gui.ui.shared.shell import Shell

_PAGE: Final = 200
_MOST_PAGES: Final = 20
_TYPING_MS: Final = 200
_SIGNS: Final = {"accepted": "✓", "accepted_no_permission": "✓", "cannot_tell": "~"}


class HistoryModel(DatedModel[HistoryRow]):
    """Rows by their place, newest first; a page that is not there yet is fetched on a worker and shown when it comes."""

    def __init__(
        self,
        history: History,
        tasks: Tasks,
        provider_of: Callable[[str], Provider | None],
        parent: QObject | None = None,
    ) -> None:
        def means(row: HistoryRow) -> str:
            known = provider_of(row.provider)
            return _meaning(row, known.name if known is not None else row.provider)

        def account(row: HistoryRow) -> str:
            return one_line(row.account, 80)

        def what(row: HistoryRow) -> str:
            return what_for(row.what, provider_of(row.provider))

        def status(row: HistoryRow) -> str:
            return tr("no response") if row.status is None else str(row.status)

        super().__init__(
            _moment,
            (
                Column(tr("When"), _when, tone="muted"),
                Column(tr("Account"), account, tip=account),
                Column(tr("What for"), what, tip=what),
                Column(tr("Request"), _request, mono=lambda _: True, tip=_request, copied=_whole_request),
                Column(tr("Response"), status, tip=status),
                Column(tr("Meaning"), means, tip=means),
            ),
            parent,
        )
        self._history, self._tasks = history, tasks
        self._count, self._turn = 0, 0
        self._words = self._wanted = ""
        self._pages: OrderedDict[int, tuple[HistoryRow, ...]] = OrderedDict()
        self._asked: set[int] = set()

    def search(self, words: str, done: Callable[[int], object], failed: Callable[[Exception], object]) -> None:
        """Count what fits on a worker and show that; ``done`` is told how many there are."""
        self._turn += 1
        turn, self._wanted = self._turn, words

        def work() -> tuple[int, tuple[HistoryRow, ...]]:
            return self._history.count(words), self._history.page(0, _PAGE, words)

        def took(found: tuple[int, tuple[HistoryRow, ...]]) -> None:
            if turn == self._turn:
                self._show_found(words, *found)
                done(found[0])

        self._tasks.run(self, work, took, failed)

    def _show_found(self, words: str, count: int, first: tuple[HistoryRow, ...]) -> None:
        self.beginResetModel()
        self._words, self._count = words, count
        self._pages = OrderedDict({0: first})
        self._asked.clear()
        self.endResetModel()

    def row_at(self, number: int) -> HistoryRow | None:
        """What is known of a row; asks for its page when that is not there."""
        place, within = divmod(number, _PAGE)
        page = self._pages.get(place)
        if page is None:
            self._fetch(place)
            return None
        return page[within] if within < len(page) else None

    def _fetch(self, number: int) -> None:
        if number in self._asked:
            return
        self._asked.add(number)
        turn, words = self._turn, self._words
        if words != self._wanted:
            return  # another search is under way: its rows are coming

        def took(rows: tuple[HistoryRow, ...]) -> None:
            if turn != self._turn:
                return
            self._asked.discard(number)
            self._pages[number] = rows
            while len(self._pages) > _MOST_PAGES:
                self._pages.popitem(last=False)
            start = number * _PAGE
            last = min(start + _PAGE, self._count) - 1
            self.dataChanged.emit(self.index(start, 0), self.index(last, self.columnCount() - 1))

        def failed(problem: Exception) -> None:
            self._asked.discard(number)
            known(problem)

        self._tasks.run(self, lambda: self._history.page(number * _PAGE, _PAGE, words), took, failed)

    def rowCount(self, parent: Index = ROOT) -> int:  # noqa: N802 - Qt's name
        """How many exchanges fit."""
        return 0 if parent.isValid() else self._count

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Dots where the page of a row is on its way."""
        answer = super().data(index, role)
        on_its_way = answer is None and role == Qt.ItemDataRole.DisplayRole and index.isValid()
        return "…" if on_its_way else answer


def _moment(row: HistoryRow) -> datetime | None:
    return None if row.at is None else local(row.at)


def _when(row: HistoryRow) -> str:
    return "" if row.at is None else full(row.at)


def _request(row: HistoryRow) -> str:
    return f"{row.method} {one_line(row.host, 120)}\n{one_line(row.path, 200) or '/'}"


def _whole_request(row: HistoryRow) -> str:
    return one_line(f"{row.method} {row.host}{row.path}", 400)


def _meaning(row: HistoryRow, provider: str) -> str:
    return f"{_SIGNS.get(row.verdict, '✕')} {wording.headline(Diagnosis(row.cause), provider, speaking())}"


class HistoryPage(QWidget):
    """Search at the top, the rows, and below them the exchange that was chosen."""

    def __init__(self, shell: Shell) -> None:
        super().__init__()
        paint_ground(self, "history_page")
        self._shell = shell
        self.model = HistoryModel(shell.services.history, shell.tasks, self._provider_of, self)
        self._later = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._later.timeout.connect(self.look)
        hint, spoken = tr("Search: account, host, status, cause"), tr("Show only requests that contain these words")
        self.filter = entry("history_filter", spoken, hint=hint, on_change=self._later.start)
        self.filter.setClearButtonEnabled(True)
        self.filter.setMinimumWidth(QFontMetrics(theme.font(13)).horizontalAdvance(hint) + 48)
        self._entry: TimelineEntry | None = None
        self.export = button(tr("Export HAR…"), name="history_export", on_click=self._export)
        self.clear_all = button(tr("Forget everything…"), "danger", name="history_clear", on_click=self.ask_clear)
        self.head = PageHead(tr("Request history"), "")
        self.head.buttons.add(self.filter, self.export, self.clear_all)
        self.table = ExchangesTable(
            self.model, "history_table", (112, 116, 100, 0, 96, 0), self._chosen, spare={2: 640, 4: 400}
        )
        offer(self.table, self._offer)
        self.split = ExchangesSplit("history", self.table, shell, (300, 300))
        self.split.hide()
        shell.keep(self.split)
        self.empty = label("", "muted", name="history_empty")
        self.setLayout(column(Rooms("history_rooms", self.head, self.empty, large=self.split)))
        shell.roster.changed.connect(self._changed)
        shell.set_foot(self, tr("Nothing is sent from here"))
        self.look()

    # ---- showing ------------------------------------------------------------------------------------------

    def _provider_of(self, provider: str) -> Provider | None:
        return in_words(self._shell.services.catalog.get(provider))

    def _changed(self) -> None:
        """Something was sent: look again, unless somebody reads one or a look is under way."""
        if self._entry is None and not self._later.isActive():
            self._later.start()

    def look(self) -> None:
        """Look again for what the search says."""
        self._later.stop()
        self.model.search(self.filter.text(), self._found, self._failed)

    def _found(self, count: int) -> None:
        searched = bool(self.filter.text().strip())
        self.head.subtitle.setText(
            trn(
                "{n} request, redacted: secrets are shown as fingerprints only",
                "{n} requests, redacted: secrets are shown as fingerprints only",
                count,
            )
        )
        self.empty.setText(
            tr("Nothing fits these words.")
            if searched
            else tr("Every request and every sign-in will be listed here, for as long as the settings say.")
        )
        self.empty.setVisible(count == 0)
        self.split.setVisible(count > 0)
        self.clear_all.setEnabled(count > 0 or searched)
        self._let_go()

    def _failed(self, problem: Exception) -> None:
        self.empty.setText(problem_words(problem))
        self.empty.show()

    def _chosen(self, index: QModelIndex) -> None:
        row = index.data(ROW)
        if not isinstance(row, HistoryRow):
            self._let_go()
            return
        history, number = self._shell.services.history, row.number
        self._shell.tasks.run(self, lambda: history.entry(number), partial(self._show_entry, number), self._failed)

    def _offer(self, menu: QMenu, index: QModelIndex) -> None:
        row = index.data(ROW)
        if isinstance(row, HistoryRow):
            menu.addMenu(CopyAsMenu(menu, partial(self._copy_as, row.number)))

    def _copy_as(self, number: int, language: str) -> None:
        history = self._shell.services.history

        def took(entry: TimelineEntry | None) -> None:
            if entry is not None:
                copy_request(self._shell, entry.exchange.request, language)

        self._shell.tasks.run(self, lambda: history.entry(number), took, self._failed)

    def _let_go(self) -> None:
        self._entry = None
        self.export.setEnabled(False)
        self.split.below.hide()

    def _show_entry(self, number: int, entry: TimelineEntry | None) -> None:
        row = self.table.currentIndex().data(ROW)
        if entry is None or not isinstance(row, HistoryRow) or row.number != number:
            return
        provider = in_words(self._shell.services.catalog.get(entry.diagnosis.provider))
        self._entry = entry
        self.export.setEnabled(True)
        self.split.show_entry(entry, provider)

    def _export(self) -> None:
        if self._entry is not None:
            exchange, provider = self._entry.exchange, self._entry.diagnosis.provider
            report_actions.save_archive(self._shell, self, (exchange,), None, provider)

    # ---- forgetting ---------------------------------------------------------------------------------------

    def ask_clear(self) -> None:
        """Ask before everything is forgotten; the safe answer has the keyboard."""
        box = QMessageBox(QMessageBox.Icon.Question, tr("Request history"), tr("Forget every request?"), parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setObjectName("history_question")
        box.setInformativeText(tr("The accounts stay. Their recorded requests can’t be restored."))
        forget = box.addButton(tr("Forget everything"), QMessageBox.ButtonRole.DestructiveRole)
        keep = box.addButton(tr("Keep it"), QMessageBox.ButtonRole.RejectRole)
        box.setDefaultButton(keep)
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        forget.clicked.connect(self.clear)
        box.open()

    def clear(self) -> None:
        """Forget every exchange, in the file too."""
        history = self._shell.services.history
        self._shell.tasks.run(self, history.clear, lambda _: self._cleared(), self._failed)

    def _cleared(self) -> None:
        self._shell.announce(tr("Forgotten"))
        self.look()
