"""The search finds everything that can be done on the page that is shown, in the person's language, and does it."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QAbstractButton, QApplication, QMessageBox, QPushButton, QTabBar, QTabWidget, QWidget
from pytestqt.qtbot import QtBot

from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.ui.account.account_page import AccountPage
from smsauth_gui.ui.inspect.inspector import Inspector
from smsauth_gui.ui.kit.language import Speaking
from smsauth_gui.ui.kit.theme import Theme
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.palette import _plain
from smsauth_gui.ui.window.sidebar import Place
from smsauth_gui.wording.language import language
from tests.ui.stage import NOW, make_services

TOKEN = "0123456789abcdef0123456789abcdef01234567"
GRANT = Grant(
    Secret(TOKEN), NOW - timedelta(minutes=1), Secret("fedcba9876543210"), expires_at=NOW + timedelta(hours=1)
)
ACCOUNT = Account(
    "Falcon", "seven", "oauth2_code", "seven", {"client_id": "c"}, {"client_secret": Secret("s")}, GRANT, status="ok"
)
PLACES = (
    Place("welcome"),
    Place("choose"),
    Place("inspect"),
    Place("health"),
    Place("history"),
    Place("settings"),
    Place("help"),
    Place("provider", "seven"),
    Place("account", "Falcon"),
)
ANSWER = f"curl https://gateway.seven.io/api/balance -H 'Authorization: Bearer {TOKEN}'\n\n< HTTP/1.1 401 Unauthorized\n\n900"


@pytest.fixture(params=["en", "de", "ru"])
def spoken(request: pytest.FixtureRequest, qapp: QApplication) -> Iterator[str]:
    speech = Speaking(language(request.param), qapp)
    yield request.param
    speech.end()


def make(qtbot: QtBot, look: Theme, folder: Path, catalog: Catalog) -> MainWindow:
    services, _ = make_services(folder, catalog, ACCOUNT)
    window = MainWindow(services, practice=False, settings=None, theme=look)
    qtbot.addWidget(window)
    window.resize(1240, 800)
    window.show()
    qtbot.waitUntil(lambda: window.roster.loaded)
    return window


@pytest.fixture
def window(qtbot: QtBot, look: Theme, tmp_path: Path, catalog: Catalog) -> Iterator[MainWindow]:
    made = make(qtbot, look, tmp_path / "data", catalog)
    yield made
    made.close()


def found(window: MainWindow, words: str) -> list[str]:
    """The titles that the search shows."""
    window.sidebar.search.setText(words)
    return [entry.title for entry in window.sidebar.model.rows]


def choose(window: MainWindow, qtbot: QtBot, words: str) -> None:
    """Ctrl+K, the words, Enter."""
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    window.sidebar.search.setText(words)
    assert window.sidebar.model.rows[0].title == words
    qtbot.keyClick(window.sidebar.search, Qt.Key.Key_Return)


def account(window: MainWindow, qtbot: QtBot) -> AccountPage:
    """The account's page, its token read."""
    window.open_account("Falcon")
    page = window.page
    assert isinstance(page, AccountPage)
    qtbot.waitUntil(lambda: bool(page.tabs.token.access.words.text()))
    return page


def usable_texts(page: QWidget) -> Iterator[str]:
    """What stands on every button that somebody could press now, and in the menus behind them."""
    for button in page.findChildren(QAbstractButton):
        if button.isVisible() and button.isEnabled() and not isinstance(button.parent(), QTabBar):
            yield button.text() or button.accessibleName()
            menu = button.menu() if isinstance(button, QPushButton) else None
            for action in menu.findChildren(QAction) if menu is not None else ():
                if action.isEnabled() and action.isVisible() and action.menu() is None and not action.isSeparator():
                    yield action.text()


def test_every_button_of_every_page_is_found_by_its_words(
    qtbot: QtBot, look: Theme, tmp_path: Path, catalog: Catalog, spoken: str
) -> None:
    window = make(qtbot, look, tmp_path / "data", catalog)
    missing: list[tuple[str, str, str]] = []
    seen = 0
    for place in PLACES:
        window.go(place)
        page = window.page
        assert page is not None
        if isinstance(page, Inspector):
            page.set_text(ANSWER)
            qtbot.waitUntil(page.head.report.isEnabled, timeout=20_000)
        qtbot.waitUntil(lambda: not window.tasks.busy)
        (tabs, *_) = page.findChildren(QTabWidget) or [None]
        for tab in range(tabs.count() if tabs is not None else 1):
            if tabs is not None:
                tabs.setCurrentIndex(tab)
                qtbot.waitUntil(lambda: not window.tasks.busy)
            for text in dict.fromkeys(filter(None, map(_plain, usable_texts(page)))):
                seen += 1
                if not any(text in title for title in found(window, text)):
                    missing.append((spoken, place.kind, text))
            window.sidebar.search.clear()
    window.close()
    assert missing == []
    assert seen > 100


def test_what_it_finds_it_does_where_it_stands(window: MainWindow, qtbot: QtBot) -> None:
    page = account(window, qtbot)
    choose(window, qtbot, "Copy access token")
    assert QGuiApplication.clipboard().text() == TOKEN
    QGuiApplication.clipboard().clear()
    assert QApplication.focusWidget() is page.tabs.token.access.copy
    assert window.sidebar.search.text() == ""


def test_an_entry_of_a_menu_is_found_and_asks_first_as_there(window: MainWindow, qtbot: QtBot) -> None:
    page = account(window, qtbot)
    choose(window, qtbot, "Revoke the token…")
    assert page.tabs.currentIndex() == 3
    kept = window.services.accounts.get("Falcon")
    assert kept is not None
    assert kept.grant == GRANT


def test_what_a_tab_hides_is_reached_by_its_name(window: MainWindow, qtbot: QtBot) -> None:
    page = account(window, qtbot)
    choose(window, qtbot, "Timeline")
    assert page.tabs.currentIndex() == 2
    choose(window, qtbot, "Token")
    choose(window, qtbot, "Export HAR…")
    assert page.tabs.currentIndex() in {0, 2}


@pytest.mark.parametrize(("words", "choice"), [("Look: dark", "dark"), ("Look: light", "light")])
def test_the_look_is_changed_from_anywhere(window: MainWindow, qtbot: QtBot, words: str, choice: str) -> None:
    choose(window, qtbot, words)
    assert window.look.theme.choice == choice
    window.look.choose("light")


def test_the_language_is_changed_from_anywhere_at_once(window: MainWindow, qtbot: QtBot, qapp: QApplication) -> None:
    speech = Speaking(language("en"), qapp)
    choose(window, qtbot, "Language: Deutsch")
    in_german = found(window, "Aussehen: dunkel")
    speech.end()
    assert in_german == ["Aussehen: dunkel"]


def test_what_is_gone_meanwhile_does_nothing(window: MainWindow) -> None:
    window.go(Place("history"))
    keys = [entry.key for entry in window.palette_here.entries()]
    window.pages.drop(Place("history"))
    QApplication.processEvents()
    for key in (*keys, "here_999"):
        window.palette_here.run(key)
    assert not window.findChildren(QMessageBox)
