"""The expiries that need a person, as a calendar file: names and times only."""

from datetime import datetime
from pathlib import Path

from PySide6.QtWidgets import QWidget

from smsauth_gui.ui.kit.language import speaking, tr
from smsauth_gui.ui.shared import report_actions
from smsauth_gui.ui.shared.account_status import by_need
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.wording.calendar import CalendarEntry, as_calendar


def calendar_entries(shell: Shell, now: datetime) -> list[CalendarEntry]:
    """What expires yet and cannot renew itself."""
    catalog, entries = shell.services.catalog, []
    for need, account in by_need(shell.roster.accounts, catalog, now):
        ends = account.grant.expires_at if account.grant else None
        provider = catalog.get(account.provider)
        if need != "fine" and ends is not None and ends > now:
            name = provider.name if provider else account.provider
            entries.append(CalendarEntry(account.name, account.title, name, ends))
    return entries


def ask_calendar(shell: Shell, owner: QWidget) -> None:
    """Ask where the calendar goes, and write it there."""
    kinds = tr("Calendar files (*.ics)")

    def write(path: Path) -> None:
        export_calendar(shell, owner, path)

    report_actions.ask_file(owner, tr("Add to calendar"), "smsauth.ics", kinds, write, save=True)


def export_calendar(shell: Shell, owner: QWidget, path: Path) -> None:
    """Write it."""
    now = shell.services.clock()
    text = as_calendar(calendar_entries(shell, now), now, speaking())
    report_actions.write(shell, owner, path, text.encode)
