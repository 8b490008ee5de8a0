"""What the accounts come to, for other programs: the table as CSV, the expiries as a calendar; no secrets."""

from collections.abc import Callable, Iterator, Sequence
from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QMenu, QWidget

from smsauth_gui.ui.kit.language import speaking, tr
from smsauth_gui.ui.overview.accounts_table import HealthRow, as_csv
from smsauth_gui.ui.shared import report_actions
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.wording.calendar import CalendarEntry, as_calendar


def calendar_entries(shell: Shell, now: datetime) -> Iterator[CalendarEntry]:
    """What expires yet and cannot renew itself."""
    for need, account in shell.roster.in_need(now):
        ends = account.grant.expires_at if account.grant else None
        provider = shell.services.catalog.get(account.provider)
        if need != "fine" and ends is not None and ends > now:
            name = provider.name if provider else account.provider
            yield CalendarEntry(account.name, account.title, name, ends)


def ask_calendar(shell: Shell, owner: QWidget) -> None:
    """Ask where the calendar goes, and write it there."""
    kinds = tr("Calendar files (*.ics)")

    def write(path: Path) -> None:
        export_calendar(shell, owner, path)

    report_actions.ask_file(owner, tr("Add to calendar"), "smsauth.ics", kinds, write, save=True)


def export_calendar(shell: Shell, owner: QWidget, path: Path) -> None:
    """Write it."""
    now = shell.services.clock()
    text = as_calendar(list(calendar_entries(shell, now)), now, speaking())
    report_actions.write(shell, owner, path, text.encode)


class ExportMenu(QMenu):
    """What the board offers to write; ``rows`` are those it shows."""

    def __init__(self, shell: Shell, owner: QWidget, rows: Callable[[], Sequence[HealthRow]]) -> None:
        super().__init__(owner)
        self._shell, self._owner, self._rows = shell, owner, rows
        self.addAction(tr("Table (CSV)…"), self._ask_where).setObjectName("export_csv")
        self.calendar = self.addAction(tr("Calendar (.ics)…"), lambda: ask_calendar(shell, owner))
        self.calendar.setObjectName("export_ics")

    def _ask_where(self) -> None:
        title, kinds = tr("Export the table"), tr("CSV files (*.csv)")
        report_actions.ask_file(self._owner, title, "accounts.csv", kinds, self.export_to, save=True)

    def export_to(self, path: Path) -> None:
        """Write the rows shown."""
        report_actions.write(self._shell, self._owner, path, as_csv(self._rows()).encode)
