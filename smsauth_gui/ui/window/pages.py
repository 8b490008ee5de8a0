"""The pages by the place that leads to them: made when somebody first goes there, dropped when what they show is gone."""

from __future__ import annotations

import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Final, TypeGuard

from msgspec import Struct
from PySide6.QtCore import QObject, QSettings
from PySide6.QtWidgets import QStackedWidget, QWidget

from smsauth_gui.core.values.credential import Account
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.theme import Theme
from smsauth_gui.ui.overview.welcome import WelcomePage
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.ui.window.connecting import Connecting, Ways
from smsauth_gui.ui.window.page_maker import PageMaker
from smsauth_gui.ui.window.sidebar import Place

if TYPE_CHECKING:
    from smsauth_gui.ui.connect.connect_page import ConnectPage

WELCOME: Final = Place("welcome")
CHOOSE: Final = Place("choose")


class Setup(Struct, frozen=True):
    """What the pages are made with, beside the shell."""

    theme: Theme
    settings: QSettings | None
    home: Path | None
    set_practice: Callable[[bool], object]
    set_idle_minutes: Callable[[int], object]
    before_sign_in: Callable[[], None]
    open_file: Callable[[Path], None]
    set_language: Callable[[str], None]
    set_notices: Callable[[bool], None]


class Pages(QObject):
    """``here`` is the place whose page is shown."""

    shown = emits(Place)

    def __init__(self, shell: Shell, setup: Setup, parent: QObject) -> None:
        super().__init__(parent)
        self._shell, self._setup = shell, setup
        self._pages: dict[Place, QWidget] = {}
        self._back = WELCOME
        """Where to go when what was locked is opened."""
        self.here = WELCOME
        self.stack = QStackedWidget()
        self.stack.setObjectName("pages")
        ways = Ways(self.show, self.go, self.drop, self.open_when_known, setup.before_sign_in)
        self.connecting = Connecting(shell, ways, self)
        self._maker = PageMaker(shell, setup, self)
        shell.roster.changed.connect(self._drop_gone)
        shell.roster.changed.connect(self._change_home)

    # ---- going places -------------------------------------------------------------------------------------

    def go(self, place: Place) -> None:
        """Show the page of a place, made now if it was not."""
        page = self._pages.get(place) or self._maker.make(place)
        if page is not None:
            self.show(place, page)

    def show(self, place: Place, page: QWidget) -> None:
        """Show a page as the one of a place."""
        if page not in self._pages.values():
            self._pages[place] = page
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self.here = place
        self.stack.setCurrentWidget(page)
        self.shown.emit(place)

    def choose_provider(self) -> None:
        """Offer all providers."""
        self.go(CHOOSE)

    def show_about(self) -> None:
        """The version, the licences and the diagnostics, over the page that is shown."""
        from smsauth_gui.ui.overview.about_dialog import AboutDialog

        dialog = AboutDialog(self._shell, self._setup.home, self.stack.window())
        dialog.finished.connect(lambda _: dialog.deleteLater())
        dialog.open()

    def open_when_known(self, name: str) -> None:
        """The last snapshot may be from before the account was kept: read again, then show the account."""
        roster = self._shell.roster

        def show(accounts: tuple[Account, ...]) -> None:
            roster.take(accounts)
            if roster.get(name) is not None:
                self.go(Place("account", name))

        self._shell.tasks.run(self, self._shell.services.accounts.all, show)

    # ---- dropping pages -----------------------------------------------------------------------------------

    def drop(self, place: Place) -> None:
        """Forget the page of a place; a sign-in under way there ends."""
        page = self._pages.pop(place, None)
        if page is None:
            return
        if _connects(page):
            page.cancel()
        self.stack.removeWidget(page)
        page.deleteLater()

    def show_anew(self) -> None:
        """Make every text again; a sign-in that is under way stays as it is."""
        here = self.here
        for place in tuple(self._pages):
            if not self._signs_in(place):
                self.drop(place)
        self.go(here)

    def show_practice(self, practice: bool) -> None:
        """Practice mode was switched: providers lead elsewhere now, but for a sign-in that is under way."""
        here = self.here
        for place in tuple(self._pages):
            if place.kind == "provider" and not self._signs_in(place):
                self.drop(place)
        welcome = self._pages.get(WELCOME)
        if isinstance(welcome, WelcomePage):
            welcome.show_practice(practice)
        self.go(here)

    def forget_secrets(self) -> None:
        """The key is gone: so is every page, draft and snapshot."""
        self._back = self.here
        self.connecting.forget()
        self._shell.recent.forget()
        self._shell.roster.take(())
        for place in tuple(self._pages):
            self.drop(place)
        self.go(WELCOME)

    def go_back(self) -> None:
        """Show what was shown before the secrets were forgotten."""
        back, self._back = self._back, WELCOME
        if back.kind == "account":
            self.open_when_known(back.key)
        elif back != WELCOME:
            self.go(back)

    def _signs_in(self, place: Place) -> bool:
        page = self._pages.get(place)
        return _connects(page) and page.running

    def _drop_gone(self, accounts: tuple[Account, ...]) -> None:
        """Pages of accounts that are gone close."""
        names = {account.name for account in accounts}
        gone = [place for place in self._pages if place.kind == "account" and place.key not in names]
        for place in gone:
            self.drop(place)
        if self.here in gone:
            self.go(WELCOME)

    def _change_home(self, accounts: tuple[Account, ...]) -> None:
        """The first account, or the last one gone: the first page is another one."""
        home = self._pages.get(WELCOME)
        if home is None or isinstance(home, WelcomePage) != bool(accounts):
            return
        self.drop(WELCOME)
        if self.here == WELCOME:
            self.go(WELCOME)


def _connects(page: QWidget | None) -> TypeGuard[ConnectPage]:
    # Where nobody connects yet, nothing is imported to find that out.
    module = sys.modules.get("smsauth_gui.ui.connect.connect_page")
    return module is not None and isinstance(page, module.ConnectPage)
