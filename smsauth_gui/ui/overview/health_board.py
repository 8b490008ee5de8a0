"""The health board: all accounts in a table; *Check all* asks each provider one harmless question."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from typing import Final

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QPoint, QRect, Qt, QTimer
from PySide6.QtGui import QFontMetrics, QPainter, QPainterPath, QPen, QResizeEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QFileDialog,
    QHeaderView,
    QLineEdit,
    QMenu,
    QProgressBar,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableView,
    QWidget,
)

from smsauth_gui import wording
from smsauth_gui.core.grant.kinds import renews
from smsauth_gui.core.values.credential import Account
from smsauth_gui.services.health import Checked
from smsauth_gui.services.outcome import Outcome
from smsauth_gui.services.ports import Cancel
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, Page, PageHead, column, row
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import in_words, speaking, tr
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.overview.accounts_table import (
    RESULT_COLUMN,
    STATUS_COLUMN,
    AccountsTable,
    HealthRow,
    as_csv,
    health_row,
)
from smsauth_gui.ui.shared.shell import Shell

_MEASURED_ROWS: Final = 40
"""Rows whose contents decide a column's width."""
_PAINT_MS: Final = 120
"""While many are checked, results are shown so often."""
_ROW_HEIGHT: Final = 45
_STRETCHED: Final = (0, RESULT_COLUMN)
"""Columns that share the rest of the width."""
_MOST_ROWS: Final = 12
"""Rows shown before the table scrolls by itself."""


class _RowDelegate(QStyledItemDelegate):
    """Draws the mark before the name, the status as a chip, and words everywhere else.

    The row is read from the model itself, once for each cell: Qt's own painting asks for seven roles a cell, and while
    many accounts are checked each question would wait for the workers' turn at the interpreter.
    """

    def __init__(self, model: AccountsTable, parent: QWidget) -> None:
        super().__init__(parent)
        self._model = model

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        """Draw one cell."""
        known = self._model.row_at(index.row())
        if known is None:
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(option.rect, theme.colour("accent_soft"))
        painter.setPen(theme.colour("soft_line"))
        painter.drawLine(option.rect.bottomLeft(), option.rect.bottomRight())
        cell = option.rect.adjusted(12, 0, -8, 0)
        if index.column() == 0:
            _name(painter, cell, known)
        elif index.column() == STATUS_COLUMN:
            _status(painter, cell, known)
        else:
            _words(painter, cell, known.cells[index.column()])
        if option.state & QStyle.StateFlag.State_HasFocus:
            painter.setPen(QPen(theme.colour("accent"), 1))
            painter.drawRect(option.rect.adjusted(0, 0, -1, -1))
        painter.restore()


def _name(painter: QPainter, cell: QRect, known: HealthRow) -> None:
    box = QRect(cell.left(), cell.center().y() - 11, 24, 24)
    path = QPainterPath()
    path.addRoundedRect(box, 6, 6)
    painter.setPen(QPen(theme.colour("line"), 1))
    painter.drawPath(path)
    painter.setFont(theme.font(12, strong=True))
    painter.setPen(theme.colour("text"))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, known.mark)
    font = theme.font(13, strong=True)
    painter.setFont(font)
    rest = cell.adjusted(34, 0, 0, 0)
    metrics = QFontMetrics(font)
    shown = metrics.elidedText(known.cells[0], Qt.TextElideMode.ElideRight, rest.width())
    if not known.identity:
        painter.drawText(rest, Qt.AlignmentFlag.AlignVCenter, shown)
        return
    small = theme.font(12)
    below = QFontMetrics(small)
    top = rest.top() + (rest.height() - metrics.height() - below.height()) // 2
    painter.drawText(rest.left(), top + metrics.ascent(), shown)
    painter.setFont(small)
    painter.setPen(theme.colour("muted"))
    who = below.elidedText(known.identity, Qt.TextElideMode.ElideRight, rest.width())
    painter.drawText(rest.left(), top + metrics.height() + below.ascent(), who)


def _words(painter: QPainter, cell: QRect, text: str) -> None:
    font = theme.font(13)
    painter.setFont(font)
    painter.setPen(theme.colour("text"))
    shown = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, cell.width())
    painter.drawText(cell, Qt.AlignmentFlag.AlignVCenter, shown)


def _status(painter: QPainter, cell: QRect, known: HealthRow) -> None:
    font = theme.font(12, strong=True)
    text = QFontMetrics(font).elidedText(
        known.cells[STATUS_COLUMN], Qt.TextElideMode.ElideRight, max(20, cell.width() - 20)
    )
    width = QFontMetrics(font).horizontalAdvance(text) + 20
    height = QFontMetrics(font).height() + 4
    box = QRect(cell.left(), cell.center().y() - height // 2, width, height)
    path = QPainterPath()
    path.addRoundedRect(box, height / 2, height / 2)
    painter.fillPath(path, theme.colour(f"{known.tone}_soft"))
    painter.setFont(font)
    painter.setPen(theme.colour("muted" if known.tone == "neutral" else known.tone))
    painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


class _Table(QTableView):
    """Paints nothing anew for a change out of sight, where Qt paints all it shows. ``resized``: its new width."""

    resized = emits(int)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Tell it."""
        super().resizeEvent(event)
        self.resized.emit(event.size().width())

    def dataChanged(  # noqa: N802 - Qt's name
        self,
        first: QModelIndex | QPersistentModelIndex,
        last: QModelIndex | QPersistentModelIndex,
        roles: Sequence[int] = (),
    ) -> None:
        """Cells changed."""
        top, bottom = self.rowAt(0), self.rowAt(self.viewport().height() - 1)
        if last.row() >= top and (bottom < 0 or first.row() <= bottom):
            super().dataChanged(first, last, roles)


class HealthBoard(Page):
    """All accounts, how they stand, and a way to ask."""

    def __init__(self, shell: Shell) -> None:
        super().__init__("health")
        self._shell = shell
        self._cancel: Cancel | None = None
        self._checking: set[str] = set()
        self._skipped: dict[str, str] = {}
        self._rows: dict[str, tuple[Account, str, HealthRow, HealthRow]] = {}
        self._total = self._done = 0
        self._soon = QTimer(self, singleShot=True, interval=_PAINT_MS)
        self._soon.timeout.connect(self._tell)
        self.model = AccountsTable()
        self._head = PageHead(tr("Health"))
        self.filter = self._filter_box()
        self.export = button(tr("Export CSV"), name="export_csv", on_click=self._ask_where)
        self.check_all = button(tr("Check all"), "primary", name="check_all", on_click=self.start)
        for part in (self.filter, self.export, self.check_all):
            self._head.buttons.addWidget(part)
        self.body.addWidget(self._head)
        self.body.addWidget(self._progress_part())
        self.table = self._table()
        self._card = Card("health_card", padded=False)
        self._card.body.addWidget(self.table)
        self.body.addWidget(self._card)
        self.empty = label(tr("No accounts yet. Choose a provider at the left to connect one."), "muted")
        self.empty.setObjectName("health_empty")
        self.body.addWidget(self.empty)
        self.body.addStretch(1)
        shell.roster.changed.connect(lambda _: self._changed())
        shell.roster.ticked.connect(lambda _: self._ticked())
        self._show()

    # ---- parts --------------------------------------------------------------------------------------------

    def _filter_box(self) -> QLineEdit:
        box = QLineEdit()
        box.setObjectName("health_filter")
        box.setPlaceholderText(tr("Filter"))
        box.setAccessibleName(tr("Show only accounts that contain these words"))
        box.setFixedWidth(200)
        box.textChanged.connect(self._filtered)
        return box

    def _progress_part(self) -> QWidget:
        self._words = label("", "small", wrap=False, name="check_words")
        self.stop = button(tr("Cancel"), "quiet", name="check_cancel", on_click=self.cancel)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setObjectName("check_progress")
        self._bar.setAccessibleName(tr("Checked accounts"))
        part = QWidget()
        part.setLayout(column(row(self._words, None, self.stop), self._bar, spacing=4))
        part.hide()
        self._progress = part
        return part

    def _table(self) -> QTableView:
        table = _Table()
        table.setObjectName("health_table")
        table.setAccessibleName(tr("All accounts and how they stand"))
        table.setModel(self.model)
        table.setItemDelegate(_RowDelegate(self.model, table))
        table.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        table.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        table.setShowGrid(False)
        table.setTabKeyNavigation(False)
        table.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        table.verticalHeader().hide()
        table.verticalHeader().setDefaultSectionSize(_ROW_HEIGHT)
        header = table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.Fixed)
        table.resized.connect(lambda _: self._share())
        header.setHighlightSections(False)
        table.setSortingEnabled(True)
        table.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        table.activated.connect(self._open)
        table.doubleClicked.connect(self._open)
        table.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        table.customContextMenuRequested.connect(self._ask_what)
        return table

    def _changed(self) -> None:
        """While many are checked, every one of them changes the accounts."""
        if self._cancel is None:
            self._show()
        elif not self._soon.isActive():
            self._soon.start()

    # ---- what it shows ------------------------------------------------------------------------------------

    def _show(self) -> None:
        shell, now = self._shell, self._shell.services.clock()
        accounts = shell.roster.accounts
        self.model.set_rows([self._row(one, now) for one in accounts])
        rows = self.model.everything
        works = sum(one.works for one in rows)
        needing = sum(one.needs_you for one in rows)
        parts = [self._count(len(rows)), tr("{n} work", n=works)]
        if needing:
            parts.append(tr("{n} need you", n=needing) if needing != 1 else tr("1 needs you"))
        self._head.subtitle.setText(" · ".join(parts) if rows else tr("Nothing to look after yet."))
        self.check_all.setEnabled(bool(rows) and self._cancel is None)
        self.export.setEnabled(bool(rows))
        self._card.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self._fit()
        self._say_foot()

    def _row(self, account: Account, now: datetime) -> HealthRow:
        """The row of an account, made anew only when the account is another one or time has passed."""
        skipped = self._skipped.get(account.name, "")
        known = self._rows.get(account.name)
        if known is None or known[0] is not account or known[1] != skipped:
            row = health_row(account, self._shell.services.catalog, now, skipped=skipped)
            known = self._rows[account.name] = (account, skipped, row, row.checking())
        return known[3] if account.name in self._checking else known[2]

    def _ticked(self) -> None:
        self._rows.clear()
        self._show()

    def _count(self, number: int) -> str:
        return tr("1 account") if number == 1 else tr("{n} accounts", n=number)

    def _filtered(self, query: str) -> None:
        self.model.filter(query)
        self.check_all.setText(tr("Check these") if query.strip() else tr("Check all"))
        self._fit()

    def _fit(self) -> None:
        """As high as its rows, up to a screenful; then it scrolls by itself. As wide as the words of the first rows.

        Qt's own fitting asks the model a thousand questions for that.
        """
        plain, strong = QFontMetrics(theme.font(13)), QFontMetrics(theme.font(12, strong=True))
        first = self.model.rows[:_MEASURED_ROWS]
        for place in range(self.model.columnCount()):
            if place not in _STRETCHED:
                title = self.model.headerData(place, Qt.Orientation.Horizontal)
                wide = [strong.horizontalAdvance(title) + 34]  # the arrow of the sorted column stands beside it
                cells = [one.cells[place] for one in first]
                if place == STATUS_COLUMN:
                    wide += [strong.horizontalAdvance(cell) + 42 for cell in cells]
                else:
                    wide += [plain.horizontalAdvance(cell) + 22 for cell in cells]
                self.table.setColumnWidth(place, max(wide))
        self._share()

    def _share(self) -> None:
        """What the other columns leave goes to the account and to what was said; with too little, the table scrolls."""
        taken = sum(
            self.table.columnWidth(place) for place in range(self.model.columnCount()) if place not in _STRETCHED
        )
        left = self.table.viewport().width() - taken
        account = max(theme.pixels(150), left // 2)
        self.table.setColumnWidth(0, account)
        result = max(theme.pixels(100), left - account)
        self.table.setColumnWidth(RESULT_COLUMN, result)
        rows = min(self.model.rowCount(), _MOST_ROWS) * _ROW_HEIGHT
        sideways = self.table.horizontalScrollBar().sizeHint().height() if account + result > left else 0
        self.table.setFixedHeight(self.table.horizontalHeader().sizeHint().height() + rows + sideways)

    def _say_foot(self) -> None:
        hosts = {host for one in self._shell.roster.accounts for host in self._hosts(one)}
        words = tr("Asks each provider one harmless question: {hosts}")
        said = words.format(hosts=", ".join(sorted(hosts))) if hosts else tr("Nothing has been sent")
        self._shell.set_foot(self, said)

    def _hosts(self, account: Account) -> set[str]:
        if account.practice:
            return {tr("practice on this computer")}
        provider = in_words(self._shell.services.catalog.get(account.provider))
        return {provider.name} if provider else set()

    def _open(self, index: QModelIndex) -> None:
        chosen = self.model.row_at(index.row())
        if chosen is not None:
            self._shell.open_account(chosen.name)

    def _ask_what(self, spot: QPoint) -> None:
        """The menu of a row, at the pointer or, from the keyboard, at the row."""
        index = self.table.indexAt(spot)
        chosen = self.model.row_at((index if index.isValid() else self.table.currentIndex()).row())
        account = self._shell.roster.get(chosen.name) if chosen is not None else None
        if account is not None:
            self.menu_for(account).popup(self.table.viewport().mapToGlobal(spot))

    def menu_for(self, account: Account) -> QMenu:
        """What can be done about one account; what belongs to somebody else is only opened."""
        menu = QMenu(self.table)
        menu.setObjectName("health_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        menu.addAction(tr("Open"), lambda: self._shell.open_account(account.name))
        if not account.borrowed:
            check = menu.addAction(tr("Check now"), lambda: self._check([account.name]))
            check.setEnabled(self._cancel is None)
            if account.grant is not None and renews(
                account, in_words(self._shell.services.catalog.get(account.provider))
            ):
                menu.addAction(tr("Refresh"), lambda: self._refresh(account))
            menu.addAction(tr("Sign in again…"), lambda: self._shell.sign_in_again(account))
        return menu

    def _refresh(self, account: Account) -> None:
        refresher, cancel = self._shell.services.refresher, Cancel()
        self._shell.tasks.run(
            self,
            lambda: refresher.refresh(account, cancel=cancel, by_person=True),
            lambda outcome: self._refreshed(account, outcome),
            cancel=cancel,
        )

    def _refreshed(self, account: Account, outcome: Outcome) -> None:
        provider = in_words(self._shell.services.catalog.get(account.provider))
        said = wording.headline(outcome.diagnosis, provider.name if provider else account.provider, speaking())
        self._shell.announce(tr("Refreshed") if outcome.ok else said)

    # ---- checking -----------------------------------------------------------------------------------------

    def start(self) -> None:
        """Ask all providers, a few at a time and at the pace each allows."""
        if self._cancel is not None:
            return
        names = [one.name for one in self.model.rows]
        self._check(names)

    def _check(self, names: Sequence[str]) -> None:
        cancel = self._cancel = Cancel()
        self._checking = set(names)
        self._total, self._done = len(names), 0
        self._skipped = {}
        self._bar.setRange(0, max(1, self._total))
        self._progress.show()
        self.model.hold(True)
        self._tell()
        self.table.viewport().repaint()  # now, while no worker is busy yet
        health, told = self._shell.services.health, self._shell.tasks.deliver(self, self._checked)
        self._shell.tasks.run(
            self,
            lambda: health.check(names, cancel=cancel, told=told),
            lambda _: self._ended(),
            self._failed,
            cancel=cancel,
        )

    def cancel(self) -> None:
        """Stop asking; what was learnt so far stays."""
        if self._cancel is not None:
            self._cancel.cancel()
            self._words.setText(tr("Stopping …"))

    def _checked(self, one: Checked) -> None:
        """One is known; the table is painted anew a few times a second, not for each."""
        self._checking.discard(one.account)
        self._done += 1
        if one.skipped not in {"", "cancelled"}:
            self._skipped[one.account] = one.skipped
        if not self._soon.isActive():
            self._soon.start()

    def _ended(self) -> None:
        self._cancel = None
        self._checking.clear()
        self._progress.hide()
        self.model.hold(False)
        if self._skipped:
            words = tr("{n} were not asked: borrowed, or refused before. They are never sent again by themselves.")
            self._shell.announce(words.format(n=len(self._skipped)))
        self._tell()

    def _failed(self, problem: Exception) -> None:
        self._ended()
        raise problem

    def _tell(self) -> None:
        self._bar.setValue(self._done)
        if self._cancel is not None and not self._cancel.cancelled:
            text = tr("Checked {n} of {total}")
            self._words.setText(text.format(n=self._done, total=self._total))
        self._show()

    # ---- export -------------------------------------------------------------------------------------------

    def _ask_where(self) -> None:
        title, kinds = tr("Export the table"), tr("CSV files (*.csv)")
        path, _ = QFileDialog.getSaveFileName(self, title, "accounts.csv", kinds)
        if path:
            self.export_to(Path(path))

    def export_to(self, path: Path) -> None:
        """Write the rows shown; no secrets are among them."""
        text = as_csv(self.model.rows)
        self._shell.tasks.run(
            self,
            lambda: path.write_text(text, encoding="utf-8", newline=""),
            lambda _: self._shell.announce(tr("Exported to {path}", path=path)),
            lambda problem: self._shell.announce(tr("Could not be written: {why}", why=problem)),
        )
