"""What was looked at in this run, to be looked at again."""

from functools import partial

from PySide6.QtWidgets import QWidget

from smsauth_gui.ui.kit import icons
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, column, empty, holder, line, row
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.time_words import local
from smsauth_gui.ui.shared.recent import Looked
from smsauth_gui.ui.shared.shell import Shell


class RecentCard(Card):
    """The last few, newest first; follows the run."""

    def __init__(self, shell: Shell) -> None:
        super().__init__("recent_card")
        self._shell = shell
        self._entries = column(spacing=8)
        self.add(label(tr("Recent"), "card-title"), self._entries, None)
        shell.recent.changed.connect(self._show)
        self._show()

    def _show(self) -> None:
        empty(self._entries)
        entries = self._shell.recent.entries
        if not entries:
            self._entries.addWidget(label(tr("What you inspect in this run is listed here, in memory only."), "muted"))
        for number, entry in enumerate(entries):
            if number:
                self._entries.addWidget(line())
            self._entries.addWidget(self._looked(number, entry))

    def _looked(self, number: int, entry: Looked) -> QWidget:
        again = partial(self._look_again, number)
        shown = button(entry.title, "link", name=f"recent_{number}", on_click=again)
        shown.setStyleSheet("text-align: left; padding: 0;")
        icons.put(shown, "search", "muted")
        detail = label(f"{entry.detail} · {local(entry.at):%H:%M}", "small")
        return holder(column(row(shown, None), detail, spacing=0))

    def _look_again(self, number: int) -> None:
        self._shell.open_inspect(self._shell.recent.entries[number].text)
