"""Notices before a credential expires that cannot renew itself, and the icon of the notification area they come from."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QApplication, QMenu, QSystemTrayIcon

from smsauth_gui.services.expiry_notices import Due, Notice, due
from smsauth_gui.services.renewal import LONGEST_WARNING
from smsauth_gui.ui.kit.language import speaking, tr, trn
from smsauth_gui.ui.kit.presenting import veil
from smsauth_gui.ui.overview.preferences import wants_notices
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.wording import times

_TOLD = "notices_told"


class ExpiryNotices(QObject):
    """Looks after each reading of the accounts and each tick; what was told is remembered beyond this run.

    ``show_window`` brings the window to the front, ``quit_all`` closes it, ``quiet`` tells that nothing may be shown now.
    """

    def __init__(
        self,
        shell: Shell,
        settings: QSettings | None,
        show_window: Callable[[], object],
        quit_all: Callable[[], object],
        quiet: Callable[[], bool],
    ) -> None:
        super().__init__()
        self._shell, self._settings, self._show_window = shell, settings, show_window
        self._quit, self._quiet = quit_all, quiet
        self._told = _remembered(settings)
        self.icon: QSystemTrayIcon | None = None
        """None where there is no notification area, or no notice is wanted."""
        self._menu: QMenu | None = None
        self.on = wants_notices(settings)
        self._show_icon()
        shell.roster.changed.connect(lambda _: self.look())
        shell.roster.ticked.connect(lambda _: self.look())

    def switch(self, on: bool) -> None:
        """Begin or stop, and remember it."""
        self.on = on
        if self._settings is not None:
            self._settings.setValue("expiry_notices", "true" if on else "false")
        self._show_icon()
        self.look()

    def look(self) -> None:
        """Tell of what has come near, unless everything is hidden: then it is told when it is shown again."""
        if not self.on or self._quiet() or not self._shell.roster.loaded:
            return
        services = self._shell.services
        found = due(self._shell.roster.accounts, services.catalog, services.clock(), self._told)
        if found.notices:
            self._tell(*found.notices)
        self._remember(found)

    def _tell(self, first: Notice, *others: Notice) -> None:
        """Of the first, and how many more there are; what is near is told above the pages anyway."""
        ahead = first.ends - self._shell.services.clock()
        name, when = veil(first.account.title), times.ahead(ahead, speaking())
        headline = tr("{name} expires {ahead} and can't renew itself.", name=name, ahead=when)
        text = tr("Sign in again before then, so that nothing stops.")
        if others:
            text = trn("{n} more account expires soon.", "{n} more accounts expire soon.", len(others))
        if self.icon is not None:
            self.icon.showMessage(headline, text, QSystemTrayIcon.MessageIcon.Warning)
        elif ahead > LONGEST_WARNING:
            self._shell.tell(headline, text)

    def _remember(self, found: Due) -> None:
        if found.told == self._told:
            return
        self._told = found.told
        if self._settings is not None:
            self._settings.setValue(_TOLD, " ".join(sorted(found.told)))

    # ---- the icon -----------------------------------------------------------------------------------------

    def _show_icon(self) -> None:
        if not self.on or not QSystemTrayIcon.isSystemTrayAvailable():
            self.end()
            return
        if self.icon is None:
            self.icon = QSystemTrayIcon(QApplication.windowIcon(), self)
            self.icon.activated.connect(lambda _: self._show_window())
            self.icon.messageClicked.connect(self._show_window)
        self.speak()
        self.icon.show()

    def speak(self) -> None:
        """Say everything in the window's language."""
        if self.icon is None:
            return
        self._menu = QMenu()
        self._menu.addAction(tr("Show the window"), self._show_window)
        self._menu.addAction(tr("Quit"), self._quit)
        self.icon.setContextMenu(self._menu)
        self.icon.setToolTip("smsauth")

    def end(self) -> None:
        """Take the icon away."""
        if self.icon is not None:
            self.icon.hide()
            self.icon.deleteLater()
            self.icon = self._menu = None


def _remembered(settings: QSettings | None) -> frozenset[str]:
    return frozenset(str(settings.value(_TOLD, "")).split()) if settings is not None else frozenset()
