"""Makes the page of a place, and leads its signals on; all but the first page are imported only then."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from PySide6.QtWidgets import QWidget

from smsauth_gui.ui.kit.language import in_words
from smsauth_gui.ui.overview.welcome import WelcomePage
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.ui.window.sidebar import Place

if TYPE_CHECKING:
    from smsauth_gui.ui.window.pages import Pages, Setup


class PageMaker:
    """What a page needs of the window is handed to it here."""

    def __init__(self, shell: Shell, setup: Setup, pages: Pages) -> None:
        self._shell, self._setup, self._pages = shell, setup, pages

    def make(self, place: Place) -> QWidget | None:
        """The page of a place, or None where there is none (yet)."""
        makers: dict[str, Callable[[], QWidget | None]] = {
            "welcome": self._home,
            "choose": self._choose,
            "inspect": self._inspector,
            "health": self._health,
            "history": self._history,
            "settings": self._settings,
            "help": self._help,
            "provider": lambda: self._provider(place.key),
            "account": lambda: self._account(place.key),
        }
        return makers[place.kind]()

    def _home(self) -> QWidget:
        """The first page: another one for somebody who has accounts."""
        return self._overview() if self._shell.roster.accounts else self._welcome()

    def _overview(self) -> QWidget:
        from smsauth_gui.ui.overview.home import HomePage

        page = HomePage(self._shell)
        page.check_wanted.connect(self._check_all)
        page.board_wanted.connect(lambda: self._pages.go(Place("health")))
        page.choose_wanted.connect(self._pages.choose_provider)
        page.file_wanted.connect(self._setup.open_file)
        return page

    def _check_all(self) -> None:
        from smsauth_gui.ui.overview.health_board import HealthBoard

        self._pages.go(Place("health"))
        board = self._pages.stack.currentWidget()
        if isinstance(board, HealthBoard):
            board.start()

    def _choose(self) -> QWidget:
        from smsauth_gui.ui.provider.choose_page import ChoosePage

        page = ChoosePage(self._shell, self._setup.home)
        page.chosen.connect(lambda provider: self._pages.go(Place("provider", provider)))
        page.mail_read.connect(lambda found: self._pages.connecting.start_with(found.provider, found.mail))
        return page

    def _welcome(self) -> QWidget:
        page = WelcomePage(self._shell)
        page.provider_wanted.connect(self._pages.choose_provider)
        page.practice_wanted.connect(self._practise)
        page.show_practice(self._shell.practice)
        return page

    def _practise(self) -> None:
        self._setup.set_practice(True)
        self._pages.choose_provider()

    def _inspector(self) -> QWidget:
        from smsauth_gui.ui.inspect.inspector import Inspector

        return Inspector(self._shell)

    def _health(self) -> QWidget:
        from smsauth_gui.ui.overview.health_board import HealthBoard

        return HealthBoard(self._shell)

    def _history(self) -> QWidget:
        from smsauth_gui.ui.overview.history_page import HistoryPage

        return HistoryPage(self._shell)

    def _help(self) -> QWidget:
        from smsauth_gui.ui.overview.help_page import HelpPage

        page = HelpPage(self._shell)
        page.about_wanted.connect(self._pages.show_about)
        return page

    def _settings(self) -> QWidget:
        from smsauth_gui.ui.overview.settings import SettingsPage

        setup = self._setup
        page = SettingsPage(self._shell, setup.theme, setup.settings, setup.home)
        page.language_chosen.connect(self._change_language)
        page.notices_switched.connect(setup.set_notices)
        page.secrets.hide_after_changed.connect(setup.set_idle_minutes)
        return page

    def _change_language(self, chosen: str) -> None:
        self._setup.set_language(chosen)
        control = self._pages.stack.findChild(QWidget, "language")
        if isinstance(control, QWidget):
            control.setFocus()

    def _provider(self, provider_id: str) -> QWidget | None:
        provider = in_words(self._shell.services.catalog.get(provider_id))
        if provider is None:
            return None
        from smsauth_gui.ui.provider.provider_page import ProviderPage

        page = ProviderPage(self._shell, provider, practice=self._shell.practice)
        page.method_chosen.connect(lambda method: self._pages.connecting.start(provider, method))
        page.mail_read.connect(lambda found: self._pages.connecting.start_with(provider, found.mail))
        return page

    def _account(self, name: str) -> QWidget | None:
        account = self._shell.roster.get(name)
        if account is None:
            self._pages.open_when_known(name)
            return None
        provider = in_words(self._shell.services.catalog.get(account.provider))
        if provider is not None and not account.confirmed:
            return self._pages.connecting.confirmation(account, provider)
        from smsauth_gui.ui.account.account_page import AccountPage

        return AccountPage(self._shell, account)
