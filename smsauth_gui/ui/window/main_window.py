"""The window: the sidebar at the left, one page at the right, the foot line below it."""

from collections.abc import Callable
from functools import partial
from importlib import import_module
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, QSize, QTimer
from PySide6.QtGui import QCloseEvent, QEnterEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QAbstractButton, QMainWindow, QSplitter, QWidget

from smsauth_gui.core.values.credential import Account
from smsauth_gui.services.facade import Services
from smsauth_gui.services.ports import Cancel
from smsauth_gui.ui.kit.card import column, holder, row
from smsauth_gui.ui.kit.file_drops import FileDrops
from smsauth_gui.ui.kit.language import speak, tr
from smsauth_gui.ui.kit.tasks import Tasks
from smsauth_gui.ui.kit.theme import Theme
from smsauth_gui.ui.overview.preferences import forget_old_exchanges, history_days, stored_look
from smsauth_gui.ui.shared.presenting_banner import PresentingBanner, from_the_start
from smsauth_gui.ui.shared.recent import Recent
from smsauth_gui.ui.shared.roster import Roster
from smsauth_gui.ui.window import focus_keeper
from smsauth_gui.ui.window.expiry_notices import ExpiryNotices
from smsauth_gui.ui.window.foot_line import FootLine
from smsauth_gui.ui.window.hiding import Hiding
from smsauth_gui.ui.window.links import Links
from smsauth_gui.ui.window.look import Look
from smsauth_gui.ui.window.notice_bar import EndingNotice, NoticeBar
from smsauth_gui.ui.window.pages import WELCOME, Pages, Setup
from smsauth_gui.ui.window.palette import Palette
from smsauth_gui.ui.window.practice_mode import PracticeMode
from smsauth_gui.ui.window.renewal_timer import Renewal
from smsauth_gui.ui.window.safe_notice import SafeNotice
from smsauth_gui.ui.window.sidebar import Place, Sidebar
from smsauth_gui.ui.window.sidebar_order import SidebarOrder
from smsauth_gui.ui.window.undo_notice import UndoNotice
from smsauth_gui.wording.language import languages

_SIZE: Final = (1240, 800)
_LEAST: Final = (880, 560)
_FRAME: Final = 32
"""What a title bar takes of the screen's height."""
_CLOSING_SECONDS: Final = 5.0
_AFTER_PAINT_MS: Final = 30
_PAGES: Final = (
    "inspect.inspector",
    "account.account_page",
    "provider.provider_page",
    "connect.connect_page",
    "overview.home",
    "overview.health_board",
    "overview.history_page",
    "overview.settings",
    "overview.help_page",
)


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
        self.services, self._settings = services, settings
        self.tasks = tasks or Tasks(self)
        self.roster = Roster(services, self.tasks, self)
        self.recent = Recent(self)
        self._links = Links(self.tasks, open_link, self.announce, self)
        self._closed = False
        self._imports = False
        self._history_days: int | None = history_days(settings)
        """None after the exchanges that are older were forgotten."""
        services.accounts.timelines.recording = self._history_days > 0
        self.practice_mode = PracticeMode(services, self.tasks, on=practice, parent=self)
        self.hiding = Hiding(self, services, self.tasks, settings)
        self.renewal = Renewal(services, self.tasks, self.roster, self)
        self.notices = NoticeBar(
            SafeNotice(services, self.tasks, self.roster, self.hiding, home),
            EndingNotice(services.clock, self.roster, services.catalog.get),
            UndoNotice(services.leaver, self.tasks),
        )
        self.presenting = PresentingBanner(self.roster, on=from_the_start(settings))
        self.expiries = ExpiryNotices(self, settings, self.show_again, self.close, lambda: self.hiding.hidden)
        self.look = Look(theme or Theme(*stored_look(settings)), settings, self.announce)
        self.pages = Pages(self, self._setup(self.look.theme, home), self)
        self.palette_here = Palette(lambda: (self.page, self.notices, self.presenting))
        self.foot = FootLine()
        self.sidebar = Sidebar(services, self.roster, practice=practice, here=self.palette_here.entries)
        self.sidebar_order = SidebarOrder(self.sidebar, self, lambda: self.pages.here, self)
        self._connect()
        right = holder(column(self.presenting, self.notices, (self.pages.stack, 1), self.foot, spacing=0))
        self.setCentralWidget(holder(row(self.sidebar, (right, 1), spacing=0)))
        self.setMinimumSize(*_LEAST)
        room = self.screen().availableSize() - QSize(0, _FRAME)
        self.resize(QSize(*_SIZE).boundedTo(room))
        geometry = settings.value("geometry") if settings is not None else None
        if geometry is not None:
            self.restoreGeometry(geometry)
        self._focus = focus_keeper.FocusKeeper(self)
        self._actions = self._known_actions()
        for keys, act in self._actions.values():
            for one in keys.split():
                QShortcut(QKeySequence(one), self, act)
        self.go(WELCOME)
        self.sidebar.list.setFocus()
        if practice:
            self.practice_mode.start()

    # ---- what pages are offered ---------------------------------------------------------------------------

    @property
    def practice(self) -> bool:
        """New accounts are connected at the practice providers."""
        return self.practice_mode.on

    @property
    def page(self) -> QWidget | None:
        """The page that is shown."""
        return self.pages.stack.currentWidget()

    def go(self, place: Place) -> None:
        """Show a place of the sidebar, or do what it names."""
        if place.kind in {"action", "here"}:
            self._do(place.key)
        else:
            self.pages.go(place)

    def _do(self, key: str) -> None:
        """What the search offers: from anywhere, or on the page that is shown."""
        if key in self._actions:
            self._actions[key][1]()
        else:
            self.palette_here.run(key)

    def open_account(self, name: str) -> None:
        """Show an account's page; one that was never confirmed is asked about first."""
        self.go(Place("account", name))

    def open_provider(self, provider: str) -> None:
        """Show a provider's page, or the way to connect that was begun there."""
        self.go(Place("provider", provider))

    def open_inspect(self, text: str = "", path: Path | None = None) -> None:
        """Show the inspector, with this text in its box unless empty, or with what stands in a file."""
        if self.hiding.when_shown(lambda: self.open_inspect(text, path)):
            return
        self.go(Place("inspect"))
        from smsauth_gui.ui.inspect.inspector import Inspector

        page = self.page
        if not isinstance(page, Inspector):
            return
        page.box.setFocus()
        if path is not None:
            page.open_files((path,))
        elif text:
            page.set_text(text)

    def sign_in_again(self, account: Account, scopes: tuple[str, ...] | None = None) -> None:
        """Connect an account anew, where it always sent, with what was typed the first time."""
        self.pages.connecting.again(account, scopes)

    def open_link(self, url: str) -> None:
        """Open a page in the person's browser."""
        self._links.open(url)

    def keep(self, part: QSplitter | QAbstractButton) -> None:
        """Sizes, or on and off, as they were the last time."""
        settings, name = self._settings, part.objectName()
        if settings is None:
            return
        if isinstance(part, QAbstractButton):
            part.setChecked(settings.value(f"switch/{name}") == "on")
            part.toggled.connect(lambda on: settings.setValue(f"switch/{name}", "on" if on else "off"))
            return
        sizes = settings.value(f"split/{name}")
        if sizes is not None:
            part.restoreState(sizes)
        part.splitterMoved.connect(lambda *_: settings.setValue(f"split/{name}", part.saveState()))

    def open_help(self, part: str = "") -> None:
        """Show the help, at a part of it unless empty."""
        self.go(Place("help"))
        from smsauth_gui.ui.overview.help_page import HelpPage

        if isinstance(self.page, HelpPage) and part:
            self.page.show_part(part)

    def set_foot(self, page: QWidget, *parts: str) -> None:
        """What the foot line says while ``page`` is shown."""
        self.foot.set_parts(page, parts)

    def announce(self, text: str) -> None:
        """Say something for a few seconds."""
        if not self.hiding.hidden:
            self.foot.announce(text)

    def tell(self, headline: str, text: str, *, undo: bool = False) -> None:
        """Say something above the page until it is dismissed; ``undo``: an account was forgotten, and can come back."""
        (self.notices.undo.offer if undo else self.notices.tell)(headline, text)

    def tell_stranger(self, user: str) -> None:
        """Another user of the computer stood where a window that is open already should have been."""
        self.tell(
            tr("Another user of this computer pretended to be this program's window"),
            tr("“{user}” listened where the window that is already open should. Nothing was sent there.", user=user),
        )

    # ---- parts --------------------------------------------------------------------------------------------

    def _connect(self) -> None:
        hiding, notices, pages = self.hiding, self.notices, self.pages
        self.roster.changed.connect(self._accounts_read)
        hiding.locked.connect(lambda _: self.renewal.pause())
        hiding.locked.connect(lambda _: pages.forget_secrets())
        hiding.opened.connect(lambda was_locked: self.renewal.resume() if was_locked else None)
        hiding.opened.connect(lambda _: pages.go_back())
        hiding.opened.connect(lambda _: self.expiries.look())
        self.renewal.warned.connect(notices.ending.show_endings)
        hiding.locked.connect(lambda _: notices.undo.let_go())
        notices.undo.restored.connect(lambda account: self.open_account(account.name))
        notices.ending.sign_in_wanted.connect(self.sign_in_again)
        notices.safe.passphrase_wanted.connect(self._ask_passphrase)
        pages.shown.connect(self.sidebar.show_place)
        pages.shown.connect(lambda _: self.foot.show_page(self.page))
        pages.shown.connect(self._begin)
        self.sidebar.chosen.connect(self.go)
        self.sidebar.foot.practice_switched.connect(self.practice_mode.switch)
        self.presenting.switched.connect(lambda _: pages.show_anew())
        self.presenting.switched.connect(lambda _: self.sidebar.make_anew())
        self.presenting.switched.connect(lambda _: self.presenting.present(self))
        self.practice_mode.switched.connect(self._practice_switched)
        self.practice_mode.failed.connect(
            lambda problem: self.announce(tr("The practice server did not start: {why}", why=problem))
        )

    def _setup(self, theme: Theme, home: Path | None) -> Setup:
        return Setup(
            theme,
            self._settings,
            home,
            self.practice_mode.switch,
            self.hiding.idle.set_minutes,
            self.notices.safe.before_sign_in,
            lambda path: self.open_inspect(path=path),
            self._speak,
            self.expiries.switch,
        )

    def _speak(self, chosen: str) -> None:
        """Everything in another language, at once; a sign-in that is under way stays as it is."""
        speak(chosen)
        for part in (self.sidebar, self.presenting, self.hiding.curtain, self.expiries):
            part.speak()
        self.roster.read()
        self.renewal.look()
        self.pages.show_anew()

    def _known_actions(self) -> dict[str, tuple[str, Callable[[], object]]]:
        """What can be done from anywhere, by its name in the sidebar, with its keys (blanks between several)."""
        return {
            "search": ("Ctrl+K", self.sidebar.focus_search),
            "inspect": ("Ctrl+I", self.open_inspect),
            "health": ("Ctrl+H", lambda: self.go(Place("health"))),
            "history": ("", lambda: self.go(Place("history"))),
            "add_account": ("Ctrl+N", self.pages.choose_provider),
            "practice": ("", lambda: self.practice_mode.switch(not self.practice)),
            "settings": ("Ctrl+,", lambda: self.go(Place("settings"))),
            "welcome": ("Alt+Home", lambda: self.go(WELCOME)),
            "help": ("F1", lambda: self.go(Place("help"))),
            "presenting": ("Ctrl+Shift+P", lambda: self.presenting.switch(on=not self.presenting.on)),
            "about": ("", self.pages.show_about),
            "hide": ("Ctrl+L", self.hiding.hide),
            "quit": ("Ctrl+Q", self.close),
            **{f"language_{code}": ("", partial(self._choose_language, code)) for code in languages()},
            "system": ("", partial(self.look.choose, "system")),
            "light": ("", partial(self.look.choose, "light")),
            "dark": ("", partial(self.look.choose, "dark")),
            # On most keyboards the plus is the equals sign's key with shift.
            "larger": ("Ctrl++ Ctrl+=", partial(self.look.step, 1)),
            "smaller": ("Ctrl+-", partial(self.look.step, -1)),
            "normal": ("Ctrl+0", self.look.normal),
        }

    # ---- what is done -------------------------------------------------------------------------------------

    def _begin(self) -> None:
        if self.page is not None:
            focus_keeper.begin(self.page)

    def _ask_passphrase(self) -> None:
        self.go(Place("settings"))
        from smsauth_gui.ui.overview.settings import SettingsPage

        if isinstance(self.page, SettingsPage):
            self.page.secrets.focus_passphrase()

    def _choose_language(self, code: str) -> None:
        if self._settings is not None:
            self._settings.setValue("language", code)
        self._speak(code)

    def _practice_switched(self, practice: bool) -> None:
        self.sidebar.foot.show_practice(practice)
        self.pages.show_practice(practice)
        self.announce(tr("Practice mode is on") if practice else tr("Practice mode is off"))

    def _accounts_read(self) -> None:
        """The first time, the key is there: what is older than the person wants it is forgotten."""
        self.foot.show_where(self.roster.where)
        days, self._history_days = self._history_days, None
        if days is not None:
            forget_old_exchanges(self.services, self.tasks, self, days, lambda _: None)

    # ---- beginning and end --------------------------------------------------------------------------------

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
        if not self.roster.loaded:
            QTimer.singleShot(_AFTER_PAINT_MS, self.roster, self.roster.read)

    def enterEvent(self, event: QEnterEvent) -> None:  # noqa: N802 - Qt's name
        """Somebody is about to use it: what the pages need is imported on a worker, before the first click."""
        super().enterEvent(event)
        if not self._imports:
            self._imports = True
            cancel = Cancel()
            self.tasks.run(self, partial(_import_pages, cancel), lambda _: None, cancel=cancel)

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
        self.expiries.end()
        self.hiding.end()
        self.services.safe.give_up()
        ended = self.tasks.shutdown(_CLOSING_SECONDS)
        self.services.close()
        return ended


def _import_pages(cancel: Cancel) -> None:
    """On a worker, so that the first look at a page does not wait for its modules; the end waits for one at most."""
    for page in _PAGES:
        if not cancel.cancelled:
            import_module(f"smsauth_gui.ui.{page}")
