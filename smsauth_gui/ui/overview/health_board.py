"""The health board: all accounts in a table; *Check all* asks each provider one harmless question."""

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Final, NamedTuple

from PySide6.QtCore import QModelIndex, QTimer
from PySide6.QtWidgets import QMenu, QProgressBar, QWidget

from smsauth_gui import wording
from smsauth_gui.core.grant.kinds import renews
from smsauth_gui.core.values.credential import Account
from smsauth_gui.services.outcome import Outcome
from smsauth_gui.services.ports import Cancel
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, Page, PageHead, column, holder, row
from smsauth_gui.ui.kit.copy_menu import offer
from smsauth_gui.ui.kit.fields import entry
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import in_words, speaking, tr, trn
from smsauth_gui.ui.overview.account_check import AccountCheck
from smsauth_gui.ui.overview.accounts_table import (
    STEP_COLUMN,
    AccountsTable,
    HealthRow,
    health_row,
)
from smsauth_gui.ui.overview.exporting import ExportMenu, calendar_entries
from smsauth_gui.ui.overview.health_table import HealthTable
from smsauth_gui.ui.shared.account_status import said_until
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.ui.shared.ticking import Ticking

_PAINT_MS: Final = 120
"""While many are checked, results are shown so often."""


class _Known(NamedTuple):
    """The row of an account as last made, and from what."""

    account: Account
    left_out: str
    row: HealthRow
    asking: HealthRow
    until: datetime
    """So long it may stand as it is."""


class HealthBoard(Page):
    """All accounts, how they stand, and a way to ask."""

    def __init__(self, shell: Shell) -> None:
        super().__init__("health")
        self._shell = shell
        self._rows: dict[str, _Known] = {}
        self._soon = QTimer(self, singleShot=True, interval=_PAINT_MS)
        self._soon.timeout.connect(self._show_progress)
        self.check = AccountCheck(shell.services.health, shell.tasks, self)
        self.check.began.connect(self._check_began)
        self.check.progressed.connect(self._show_soon)
        self.check.ended.connect(self._check_ended)
        self.model = AccountsTable()
        self.table = HealthTable(self.model)
        self.table.activated.connect(self._open)
        self.table.clicked.connect(self._clicked)
        self.table.doubleClicked.connect(self._open)
        self._menu = offer(self.table, self._offer)
        self._lay_out()
        shell.roster.changed.connect(self._accounts_changed)
        Ticking(self, shell.roster, shell.services.clock, lambda _: self._show())
        self._show()

    # ---- parts --------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        self._head = PageHead(tr("Account status"))
        spoken = tr("Show only accounts that contain these words")
        self.filter = entry("health_filter", spoken, hint=tr("Filter"), on_change=self._filtered)
        self.filter.setFixedWidth(200)
        self.export = button(tr("Export ▾"), name="export_accounts")
        self.exports = ExportMenu(self._shell, self, lambda: self.model.rows)
        self.export.setMenu(self.exports)
        self.check_all = button(tr("Check all"), "primary", name="check_all", on_click=self.start)
        self._head.buttons.add(self.filter, self.export, self.check_all)
        self._card = Card("health_card", padded=False)
        self._card.add(self.table)
        words = tr("No accounts yet. Choose a provider at the left to connect one.")
        self.empty = label(words, "muted", name="health_empty")
        self._progress = self._progress_part()
        self.add(self._head, self._progress, self._card, self.empty, None)

    def _progress_part(self) -> QWidget:
        self._words = label("", "small", wrap=False, name="check_words")
        self.stop = button(tr("Cancel"), "quiet", name="check_cancel", on_click=self._cancel_check)
        self._bar = QProgressBar()
        self._bar.setTextVisible(False)
        self._bar.setObjectName("check_progress")
        self._bar.setAccessibleName(tr("Checked accounts"))
        part = holder(column(row(self._words, None, self.stop), self._bar))
        part.hide()
        return part

    # ---- what it shows ------------------------------------------------------------------------------------

    def _show(self) -> None:
        now = self._shell.services.clock()
        self.model.set_rows([self._row(account, now) for _, account in self._shell.roster.in_need(now)])
        rows = self.model.everything
        self._head.subtitle.setText(_summary(rows) if rows else tr("Nothing to check yet."))
        self.exports.calendar.setEnabled(any(True for _ in calendar_entries(self._shell, now)))
        self.check_all.setEnabled(bool(rows) and not self.check.running)
        self.export.setEnabled(bool(rows))
        self._card.setVisible(bool(rows))
        self.empty.setVisible(not rows)
        self.table.fit()
        self._show_hosts()

    def _row(self, account: Account, now: datetime) -> HealthRow:
        """The row of an account, made anew only when the account is another one or time has passed."""
        left_out = self.check.left_out.get(account.name, "")
        known = self._rows.get(account.name)
        if known is None or known.account is not account or known.left_out != left_out or now >= known.until:
            row = health_row(account, self._shell.services.catalog, now, skipped=left_out)
            known = self._rows[account.name] = _Known(account, left_out, row, row.checking(), said_until(account, now))
        return known.asking if account.name in self.check.asking else known.row

    def _accounts_changed(self) -> None:
        """While many are checked, every one of them changes the accounts."""
        if self.check.running:
            self._show_soon()
        else:
            self._show()

    def _show_soon(self) -> None:
        """The table is painted anew a few times a second, not for each account."""
        if not self._soon.isActive():
            self._soon.start()

    def _filtered(self) -> None:
        query = self.filter.text()
        self.model.filter(query)
        self.check_all.setText(tr("Check these") if query.strip() else tr("Check all"))
        self.table.fit()

    def _show_hosts(self) -> None:
        names = {self._asked_of(account) for account in self._shell.roster.accounts} - {""}
        asks = tr("Asks each provider one harmless question: {hosts}", hosts=", ".join(sorted(names)))
        self._shell.set_foot(self, asks if names else tr("Nothing has been sent"))

    def _asked_of(self, account: Account) -> str:
        if account.practice:
            return tr("practice on this computer")
        provider = in_words(self._shell.services.catalog.get(account.provider))
        return provider.name if provider is not None else ""

    # ---- one account --------------------------------------------------------------------------------------

    def _open(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row())
        if row is not None and index.column() == STEP_COLUMN:
            self._take_step(row, index)
        elif row is not None:
            self._shell.open_account(row.name)

    def _clicked(self, index: QModelIndex) -> None:
        row = self.model.row_at(index.row())
        if row is not None and index.column() == STEP_COLUMN:
            self._take_step(row, index)

    def _take_step(self, row: HealthRow, index: QModelIndex) -> None:
        """What stands on the row's button."""
        account = self._shell.roster.get(row.name)
        if account is None or row.step == "confirm":
            self._shell.open_account(row.name)
        elif row.step == "sign_in_again":
            self._shell.sign_in_again(account)
        else:
            self._menu.open_at(self.table.visualRect(index).center())

    def _offer(self, menu: QMenu, index: QModelIndex) -> None:
        """What can be done about the account of a row; what belongs to somebody else is only opened."""
        row = self.model.row_at(index.row())
        account = self._shell.roster.get(row.name) if row is not None else None
        if account is None:
            return
        menu.addSeparator()
        menu.addAction(tr("Open"), lambda: self._shell.open_account(account.name))
        if account.borrowed:
            return
        check = menu.addAction(tr("Check now"), lambda: self.check.start([account.name]))
        check.setEnabled(not self.check.running)
        if renews(account, self._shell.services.catalog.get(account.provider)):
            menu.addAction(tr("Refresh"), lambda: self._refresh(account))
        menu.addAction(tr("Sign in again…"), lambda: self._shell.sign_in_again(account))

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
        name = provider.name if provider is not None else account.provider
        why = wording.headline(outcome.diagnosis, name, speaking())
        self._shell.announce(tr("Refreshed") if outcome.ok else why)

    # ---- checking -----------------------------------------------------------------------------------------

    def start(self) -> None:
        """Ask the providers of all accounts shown."""
        self.check.start([row.name for row in self.model.rows])

    def _cancel_check(self) -> None:
        self.check.cancel()
        self._words.setText(tr("Stopping …"))

    def _check_began(self) -> None:
        self._bar.setRange(0, max(1, self.check.total))
        self._progress.show()
        self.model.hold(True)
        self._show_progress()
        self.table.viewport().repaint()  # now, while no worker is busy yet

    def _check_ended(self) -> None:
        self._progress.hide()
        self.model.hold(False)
        left_out = len(self.check.left_out)
        if left_out:
            self._shell.announce(
                trn(
                    "{n} account was skipped: a customer's, or rejected last time.",
                    "{n} accounts were skipped: a customer's, or rejected last time.",
                    left_out,
                )
            )
        self._show_progress()

    def _show_progress(self) -> None:
        self._bar.setValue(self.check.done)
        if self.check.running and not self.check.stopping:
            self._words.setText(tr("Checked {n} of {total}", n=self.check.done, total=self.check.total))
        self._show()


def _summary(rows: Sequence[HealthRow]) -> str:
    """How many there are, and how many of each group that is not empty."""
    sizes = Counter(row.need for row in rows)
    parts = [trn("{n} account", "{n} accounts", len(rows))]
    if sizes["attention"]:
        parts.append(trn("{n} needs attention", "{n} need attention", sizes["attention"]))
    if sizes["expiring"]:
        parts.append(trn("{n} expires this month", "{n} expire this month", sizes["expiring"]))
    if sizes["fine"]:
        parts.append(trn("{n} looks after itself", "{n} look after themselves", sizes["fine"]))
    return " · ".join(parts)
