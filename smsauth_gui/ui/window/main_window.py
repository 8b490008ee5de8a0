"""The window: the sidebar at the left, one page at the right, the foot line below it."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QCloseEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QHBoxLayout, QMainWindow, QSplitter, QStackedWidget, QVBoxLayout, QWidget

from smsauth_gui.core.values.credential import Account
from smsauth_gui.services.facade import Services
from smsauth_gui.ui.connect.connect_page import ConnectPage
from smsauth_gui.ui.kit.file_drops import FileDrops
from smsauth_gui.ui.kit.language import in_words, tr
from smsauth_gui.ui.kit.links import Links
from smsauth_gui.ui.kit.tasks import Tasks
from smsauth_gui.ui.kit.theme import Theme
from smsauth_gui.ui.overview.health_board import HealthBoard
from smsauth_gui.ui.overview.help_page import HelpPage
from smsauth_gui.ui.overview.history_page import HistoryPage
from smsauth_gui.ui.overview.settings import SettingsPage, stored_look
from smsauth_gui.ui.overview.welcome import WelcomePage
from smsauth_gui.ui.provider.provider_page import ProviderPage
from smsauth_gui.ui.shared.presenting_banner import PresentingBanner, from_the_start
from smsauth_gui.ui.shared.roster import Roster
from smsauth_gui.ui.window.connecting import Connecting, Ways
from smsauth_gui.ui.window.focus_keeper import FocusKeeper
from smsauth_gui.ui.window.foot_line import FootLine
from smsauth_gui.ui.window.keeping import Keeping
from smsauth_gui.ui.window.sidebar import Place, Sidebar
from smsauth_gui.ui.window.sidebar_order import SidebarOrder
from smsauth_gui.ui.window.window_actions import window_actions

_SIZE: Final = (1240, 800)
_LEAST: Final = (880, 560)
_CLOSING_SECONDS: Final = 5.0
_AFTER_PAINT_MS: Final = 30
WELCOME: Final = Place("welcome")


class MainWindow(QMainWindow):
    """Everything a person sees; offers its pages what `ui.shared.shell.Shell` describes."""

    def __init__(
        self,
        services: Services,
        *,
        practice: bool,
        settings: QSettings | None,
        tasks: Tasks | None = None,
        theme: Theme | None = None,
        home: Path | None = None,
        open_link: Callable[[str], object] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("main_window")
        self.setWindowTitle("smsauth")
        FileDrops(self).dropped.connect(lambda path: self.open_inspect(path=path))
        self._services, self._settings, self._home = services, settings, home
        self._tasks = tasks or Tasks(self)
        self._links = Links(self._tasks, open_link, self.announce, self)
        self._theme = theme or Theme(*stored_look(settings))
        self._practice = practice
        self._foot_parts: dict[QWidget, tuple[str, ...]] = {}
        self._pages: dict[Place, QWidget] = {}
        self._here = WELCOME
        self._closed = False
        self._roster = Roster(services, self._tasks, self)
        self._roster.changed.connect(self._accounts_changed)
        self.keeping = Keeping(self, services, self._tasks, self._roster, settings, home)
        self.keeping.locked.connect(lambda _: self._forget_secrets())
        self.keeping.opened.connect(lambda _: self._return())
        self.keeping.sign_in_wanted.connect(self._sign_in_to)
        self.keeping.passphrase_wanted.connect(lambda _: self.go(Place("settings")))
        self._back = WELCOME
        self.connecting = Connecting(
            self,
            Ways(self._show, self.go, self._drop, self._open_when_known, self.keeping.before_sign_in),
            self,
        )
        self.presenting = PresentingBanner(self._roster, on=from_the_start(settings))
        self.presenting.switched.connect(lambda _: self._show_anew())
        self.foot = FootLine()
        self.stack = QStackedWidget()
        self.stack.setObjectName("pages")
        self.sidebar = Sidebar(services, self._roster, practice=practice)
        self.sidebar.chosen.connect(self.go)
        self.sidebar.practice_switched.connect(self.set_practice)
        self.sidebar.set_actions(window_actions())
        self.sidebar_order = SidebarOrder(self.sidebar, services, self._tasks, self._roster, lambda: self._here, self)
        self._lay_out()
        self._focus = FocusKeeper(self)
        self._add_shortcuts()
        self._restore_size()
        self.go(WELCOME)
        self.sidebar.list.setFocus()
        if practice:
            self._start_practice()

    # ---- what pages are offered ---------------------------------------------------------------------------

    @property
    def services(self) -> Services:
        """The services."""
        return self._services

    @property
    def tasks(self) -> Tasks:
        """Where work runs."""
        return self._tasks

    @property
    def roster(self) -> Roster:
        """The accounts as last read."""
        return self._roster

    @property
    def practice(self) -> bool:
        """New accounts are connected at the practice providers."""
        return self._practice

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self.stack.currentWidget()

    def open_account(self, name: str) -> None:
        """Show an account's page; one that was never confirmed is asked about first."""
        self.go(Place("account", name))

    def open_provider(self, provider: str) -> None:
        """Show a provider's page, or the way to connect that was begun there."""
        self.go(Place("provider", provider))

    def open_inspect(self, text: str = "", path: Path | None = None) -> None:
        """Show the inspector, with this text in its box unless empty, or with what stands in a file."""
        if self.keeping.when_shown(lambda: self.open_inspect(text, path)):
            return
        self.go(Place("inspect"))
        page = self._pages.get(Place("inspect"))
        from smsauth_gui.ui.inspect.inspector import Inspector

        if isinstance(page, Inspector):
            page.box.setFocus()
            if text or path:
                page.show_har(path) if path else page.set_text(text)

    def sign_in_again(self, account: Account, scopes: tuple[str, ...] | None = None) -> None:
        """Connect an account anew, where it always sent, with what was typed the first time."""
        self.connecting.again(account, scopes)

    def open_link(self, url: str) -> None:
        """Open a page in the person's browser."""
        self._links.open(url)

    def keep_split(self, splitter: QSplitter) -> None:
        """Sizes as they were the last time."""
        settings, key = self._settings, f"split/{splitter.objectName()}"
        if settings is None:
            return
        kept = settings.value(key)
        if kept is not None:
            splitter.restoreState(kept)
        splitter.splitterMoved.connect(lambda *_: settings.setValue(key, splitter.saveState()))

    def open_help(self, part: str = "") -> None:
        """Show the help, at a part of it unless empty."""
        self.go(Place("help"))
        if isinstance(self.page, HelpPage) and part:
            self.page.show_part(part)

    def set_foot(self, page: QWidget, *parts: str) -> None:
        """What the foot line says while ``page`` is shown."""
        if page not in self._foot_parts:
            page.destroyed.connect(lambda _=None, key=page: self._foot_parts.pop(key, None))
        self._foot_parts[page] = parts
        if page is self.stack.currentWidget():
            self._show_foot()

    def announce(self, text: str) -> None:
        """Say something for a few seconds."""
        if not self.keeping.hidden:
            self.foot.announce(text)

    def tell(self, headline: str, text: str) -> None:
        """Say something above the page until it is dismissed."""
        self.keeping.tell(headline, text)

    # ---- lay-out ------------------------------------------------------------------------------------------

    def _lay_out(self) -> None:
        right = QWidget()
        column = QVBoxLayout(right)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.presenting)
        column.addWidget(self.keeping.bar)
        column.addWidget(self.stack, 1)
        column.addWidget(self.foot)
        whole = QWidget()
        box = QHBoxLayout(whole)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(0)
        box.addWidget(self.sidebar)
        box.addWidget(right, 1)
        self.setCentralWidget(whole)
        self.setMinimumSize(*_LEAST)

    def _restore_size(self) -> None:
        self.resize(*_SIZE)
        if self._settings is not None:
            geometry = self._settings.value("geometry")
            if geometry is not None:
                self.restoreGeometry(geometry)

    def _add_shortcuts(self) -> None:
        pairs: tuple[tuple[str, Callable[[], object]], ...] = (
            ("Ctrl+K", self.sidebar.focus_search),
            ("Ctrl+I", self.open_inspect),
            ("Ctrl+H", lambda: self.go(Place("health"))),
            ("Ctrl+N", self._choose_provider),
            ("Ctrl+,", lambda: self.go(Place("settings"))),
            ("Alt+Home", lambda: self.go(WELCOME)),
            ("F1", lambda: self.go(Place("help"))),
            ("Ctrl+Shift+P", lambda: self.set_presenting(not self.presenting.on)),
            ("Ctrl+L", self.keeping.hide),
            ("Ctrl+Q", self.close),
        )
        for keys, act in pairs:
            QShortcut(QKeySequence(keys), self, act)

    # ---- going places -------------------------------------------------------------------------------------

    def go(self, place: Place) -> None:
        """Show a place of the sidebar."""
        if place.kind == "action":
            self._act(place.key)
            return
        page = self._pages.get(place) or self._make(place)
        if page is None:
            return
        self._show(place, page)

    def _show(self, place: Place, page: QWidget) -> None:
        if page not in self._pages.values():
            self._pages[place] = page
        if self.stack.indexOf(page) < 0:
            self.stack.addWidget(page)
        self._here = place
        self.stack.setCurrentWidget(page)
        self.sidebar.show_place(place)
        self._show_foot()

    def _show_foot(self) -> None:
        page, where = self.page, self._roster.where
        parts = self._foot_parts.get(page, ()) if page is not None else ()
        self.foot.show_parts((*parts, tr("Secrets: {where}", where=where)) if where else parts)

    def _act(self, key: str) -> None:
        ways: dict[str, Callable[[], object]] = {
            "inspect": self.open_inspect,
            "health": lambda: self.go(Place("health")),
            "history": lambda: self.go(Place("history")),
            "add_account": self._choose_provider,
            "practice": lambda: self.set_practice(not self._practice),
            "settings": lambda: self.go(Place("settings")),
            "welcome": lambda: self.go(WELCOME),
            "hide": self.keeping.hide,
            "help": lambda: self.go(Place("help")),
            "presenting": lambda: self.set_presenting(not self.presenting.on),
        }
        ways[key]()

    def _make(self, place: Place) -> QWidget | None:
        makers: dict[str, Callable[[], QWidget | None]] = {
            "welcome": self._make_welcome,
            "inspect": self._make_inspector,
            "health": lambda: HealthBoard(self),
            "history": lambda: HistoryPage(self),
            "settings": self._make_settings,
            "help": lambda: HelpPage(self),
            "provider": lambda: self._make_provider(place.key),
            "account": lambda: self._make_account(place.key),
        }
        return makers[place.kind]()

    def _make_inspector(self) -> QWidget:
        from smsauth_gui.ui.inspect.inspector import Inspector

        return Inspector(self)

    def _make_settings(self) -> QWidget:
        page = SettingsPage(self, self._theme, self._settings, self._home)
        page.secrets.hide_after_changed.connect(self.keeping.idle.set_minutes)
        self.keeping.passphrase_wanted.connect(lambda _: page.secrets.focus_passphrase())
        return page

    def _make_welcome(self) -> QWidget:
        page = WelcomePage(self)
        page.provider_wanted.connect(self._choose_provider)
        page.practice_wanted.connect(self._practice_from_welcome)
        page.show_practice(self._practice)
        return page

    def _make_provider(self, provider_id: str) -> QWidget | None:
        provider = in_words(self._services.catalog.get(provider_id))
        if provider is None:
            return None
        page = ProviderPage(self, provider, practice=self._practice)
        page.method_chosen.connect(lambda method: self.connecting.start(provider, method))
        page.mail_read.connect(lambda found: self.connecting.start_with(provider, found))
        return page

    def _make_account(self, name: str) -> QWidget | None:
        account = self._roster.get(name)
        if account is None:
            self._fetch_account(name)
            return None
        provider = in_words(self._services.catalog.get(account.provider))
        if provider is not None and not account.confirmed:
            return self.connecting.confirmation(account, provider)
        from smsauth_gui.ui.account.account_page import AccountPage

        return AccountPage(self, account)

    def _fetch_account(self, name: str) -> None:
        """It is newer than the last snapshot: read it, then show it."""
        accounts = self._services.accounts

        def show(account: Account | None) -> None:
            if account is not None and self._roster.get(name) is not None:
                self.open_account(name)

        self._roster.read()
        self._tasks.run(self, lambda: accounts.get(name), show)

    def _open_when_known(self, name: str) -> None:
        """Its snapshot may still be the one from before the yes: read again, then show the account."""
        accounts = self._services.accounts
        self._tasks.run(self, accounts.all, lambda known: self._open_of(name, known))

    def _open_of(self, name: str, known: tuple[Account, ...]) -> None:
        self._roster.take(known)
        self.open_account(name)

    def _drop(self, place: Place) -> None:
        page = self._pages.pop(place, None)
        if page is None:
            return
        if isinstance(page, ConnectPage):
            page.cancel()
        self.stack.removeWidget(page)
        page.deleteLater()

    def _choose_provider(self) -> None:
        first = next(iter(self._services.catalog.connectable), None)
        if first is None:
            self.announce(tr("No provider is described here."))
            return
        self.open_provider(first.id)
        self.sidebar.list.setFocus()

    def _accounts_changed(self, accounts: tuple[Account, ...]) -> None:
        """Pages of accounts that are gone close."""
        names = {account.name for account in accounts}
        gone = [place for place in self._pages if place.kind == "account" and place.key not in names]
        for place in gone:
            self._drop(place)
        if self._here in gone:
            self.go(WELCOME)
        self._show_foot()

    # ---- practice -----------------------------------------------------------------------------------------

    def set_practice(self, practice: bool) -> None:
        """Switch practice mode; accounts that exist go on sending where they always did."""
        if practice == self._practice:
            return
        self._practice = practice
        self.sidebar.show_practice(practice)
        here = self._here
        for place in [place for place in self._pages if place.kind == "provider"]:
            if not self._is_running(place):
                self._drop(place)
        welcome = self._pages.get(WELCOME)
        if isinstance(welcome, WelcomePage):
            welcome.show_practice(practice)
        self.go(here)
        if practice:
            self._start_practice()
        self.announce(tr("Practice mode is on") if practice else tr("Practice mode is off"))

    def _is_running(self, place: Place) -> bool:
        page = self._pages.get(place)
        return isinstance(page, ConnectPage) and page.running

    def _start_practice(self) -> None:
        practice = self._services.practice
        self._tasks.run(self, practice.start, lambda _: None, self._practice_failed)

    def _practice_failed(self, problem: Exception) -> None:
        self.announce(tr("The practice server did not start: {why}", why=problem))

    def _practice_from_welcome(self) -> None:
        self.set_practice(True)
        self._choose_provider()

    # ---- presenting ---------------------------------------------------------------------------------------

    def set_presenting(self, on: bool) -> None:
        """Mask who people are, or show it again."""
        self.presenting.switch(on=on)

    def _show_anew(self) -> None:
        """Every text is made again; a sign-in that is under way stays as it is."""
        here = self._here
        for place in [place for place in self._pages if not self._is_running(place)]:
            self._drop(place)
        self.sidebar.make_anew()
        self.go(here)

    # ---- trouble, and the end -----------------------------------------------------------------------------

    def _forget_secrets(self) -> None:
        """The key is gone: so is every page, draft and snapshot."""
        self._back = self._here
        self.connecting.forget()
        self._roster.take(())
        for place in tuple(self._pages):
            self._drop(place)
        self.go(WELCOME)

    def _return(self) -> None:
        back, self._back = self._back, WELCOME
        if back.kind == "account":
            self._open_when_known(back.key)
        elif back != WELCOME:
            self.go(back)

    def _sign_in_to(self, name: str) -> None:
        account = self._roster.get(name)
        if account is not None:
            self.sign_in_again(account)

    def show_again(self) -> None:
        """Come to the front: a second start of the program shows the first window."""
        if self.isMinimized():
            self.showNormal()
        self.show()
        self.raise_()
        self.activateWindow()

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """The store (with its keyring) is opened only after the first paint."""
        super().showEvent(event)
        if not self._roster.loaded:
            QTimer.singleShot(_AFTER_PAINT_MS, self._roster, self._roster.read)
            self._tasks.run(self, _import_pages, lambda _: None)

    def closeEvent(self, event: QCloseEvent) -> None:  # noqa: N802 - Qt's name
        """Remember the size, end all work within a bounded time, then close the services."""
        if self._settings is not None:
            self._settings.setValue("geometry", self.saveGeometry())
        self.hide()
        self.shut_down()
        super().closeEvent(event)

    def shut_down(self) -> bool:
        """The orderly end; whether everything under way has ended in time."""
        if self._closed:
            return True
        self._closed = True
        self.keeping.end()
        ended = self._tasks.shutdown(_CLOSING_SECONDS)
        self._services.close()
        return ended


def _import_pages() -> None:
    """On a worker, so that the first look at these pages does not wait for their modules."""
    from smsauth_gui.ui.account import account_page
    from smsauth_gui.ui.inspect import inspector

    del account_page, inspector
