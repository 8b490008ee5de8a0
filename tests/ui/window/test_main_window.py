"""The window: places, shortcuts, practice mode, settings, and an orderly end."""

from __future__ import annotations

from pathlib import Path
from threading import Event
from time import monotonic

import pytest
from PySide6.QtCore import QSettings, Qt
from PySide6.QtWidgets import QApplication, QComboBox, QLabel, QPushButton, QRadioButton, QSplitter, QWidget
from pytestqt.qtbot import QtBot

from smsauth_gui.adapters import vault
from smsauth_gui.app import Setup, build
from smsauth_gui.core.values.credential import Account
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.language import Speaking
from smsauth_gui.ui.kit.theme import Theme
from smsauth_gui.ui.overview.preferences import stored_look
from smsauth_gui.ui.overview.welcome import WelcomePage
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.sidebar import Place
from smsauth_gui.wording.language import language


def shown(window: MainWindow) -> str:
    assert window.page is not None
    return window.page.objectName()


def test_it_begins_with_three_ways(window: MainWindow) -> None:
    assert shown(window) == "welcome"
    assert "Nothing has been sent" in window.foot.words.text()


def test_pasting_leads_to_the_inspector(window: MainWindow, qtbot: QtBot) -> None:
    page = window.page
    assert isinstance(page, WelcomePage)
    QApplication.clipboard().setText("Authorization: Bearer abc")
    page.paste.setFocus()
    qtbot.keyClick(page.paste, Qt.Key.Key_V, Qt.KeyboardModifier.ControlModifier)
    assert shown(window) != "welcome"
    assert page.paste.toPlainText() == ""


def test_the_foot_line_says_where_secrets_lie(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.waitUntil(lambda: "Secrets:" in window.foot.words.text())


def test_starting_practice_from_the_first_page_leads_to_a_provider(window: MainWindow) -> None:
    page = window.page
    assert isinstance(page, WelcomePage)
    page.start.click()
    assert window.practice
    assert shown(window) == "choose_page"
    assert window.page is not None
    choose = window.page.findChild(QPushButton, "choose_seven")
    assert choose is not None
    choose.click()
    assert shown(window) == "provider_seven"
    assert window.page.findChild(QWidget, "practice_badge") is not None


def test_links_other_than_web_addresses_are_not_opened(window: MainWindow, qtbot: QtBot, links: list[str]) -> None:
    qtbot.waitUntil(lambda: not window.tasks.busy)
    window.open_link("file:///etc/passwd")
    window.open_link("javascript:alert(1)")
    assert not window.tasks.busy
    assert links == []


def test_an_account_that_is_gone_closes_its_page(window: MainWindow, qtbot: QtBot) -> None:
    window.services.accounts.save(Account("brief", "seven", "api_key"))
    qtbot.waitUntil(lambda: window.roster.get("brief") is not None)
    window.open_account("brief")
    assert shown(window) == "account_page"
    window.services.accounts.forget("brief")
    qtbot.waitUntil(lambda: shown(window) == "welcome")


def test_the_settings_are_remembered(qtbot: QtBot, look: Theme, tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    made = MainWindow(build(Setup(home=tmp_path)), practice=False, settings=settings, theme=look, home=tmp_path)
    qtbot.addWidget(made)
    made.go(Place("settings"))
    assert made.page is not None
    dark = made.page.findChild(QRadioButton, "look_dark")
    assert isinstance(dark, QRadioButton)
    dark.click()
    assert theme.is_dark()
    assert stored_look(settings) == ("dark", 1.0)
    look.choose("light")
    made.close()


def test_sizes_of_split_pages_are_remembered(qtbot: QtBot, look: Theme, tmp_path: Path) -> None:
    sizes = []
    for _ in range(2):
        settings = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
        made = MainWindow(build(Setup(home=tmp_path)), practice=False, settings=settings, theme=look)
        qtbot.addWidget(made)
        made.show()
        made.open_inspect()
        split = made.findChild(QSplitter, "inspector_split")
        assert isinstance(split, QSplitter)
        if not sizes:
            split.moveSplitter(split.sizes()[0] + 80, 1)
        sizes.append(split.sizes()[0] / sum(split.sizes()))
        made.close()
    assert sizes[0] == pytest.approx(sizes[1], abs=0.02)
    assert sizes[0] > 0.4


def test_unknown_settings_count_as_the_default(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    settings.setValue("look", "pink")
    settings.setValue("text_scale", "huge")
    assert stored_look(settings) == ("system", 1.0)


def test_closing_with_work_under_way_ends_in_time(qtbot: QtBot, look: Theme, tmp_path: Path) -> None:
    made = MainWindow(build(Setup(home=tmp_path)), practice=True, settings=None, theme=look)
    qtbot.addWidget(made)
    made.show()
    made.go(Place("provider", "seven"))
    made.close()
    assert made.shut_down()


def test_closing_waits_for_no_prompt_of_a_keyring(
    qtbot: QtBot, look: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked, released = Event(), Event()

    class Prompting:
        def get_password(self, service: str, entry: str) -> None:
            del service, entry
            asked.set()
            released.wait(60)

    (tmp_path / "accounts.sqlite3").touch()
    monkeypatch.setattr(vault, "choose_backend", lambda _: Prompting())
    made = MainWindow(build(Setup(home=tmp_path)), practice=False, settings=None, theme=look)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(asked.is_set, timeout=10_000)
    began = monotonic()
    made.close()
    assert monotonic() - began < 4
    assert made.shut_down()
    released.set()


def test_a_file_dropped_anywhere_is_looked_at(window: MainWindow, qtbot: QtBot, tmp_path: Path) -> None:
    from PySide6.QtCore import QMimeData, QPoint, QPointF, QUrl
    from PySide6.QtGui import QDragEnterEvent, QDropEvent

    from smsauth_gui.ui.inspect.inspector import Inspector

    path = tmp_path / "ticket.txt"
    path.write_text("Authorization: Bearer eyJhbGciOiJIUzI1NiJ9.eyJzdWIiOiJhIn0.c2ln")
    data = QMimeData()
    data.setUrls([QUrl.fromLocalFile(str(path))])
    enter = QDragEnterEvent(
        QPoint(700, 500), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, enter)
    assert enter.isAccepted()
    drop = QDropEvent(
        QPointF(700, 500), Qt.DropAction.CopyAction, data, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    )
    QApplication.sendEvent(window, drop)
    assert isinstance(window.page, Inspector)
    qtbot.waitUntil(lambda: "Bearer" in window.page.box.toPlainText(), timeout=10_000)


def test_a_snapshot_from_before_a_yes_does_not_close_the_new_account(
    window: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    qtbot.waitUntil(lambda: window.roster.loaded)
    accounts, began, go_on = window.services.accounts, Event(), Event()
    before = accounts.all

    def slowly() -> tuple[Account, ...]:
        found = before()
        began.set()
        assert go_on.wait(10)
        return found

    monkeypatch.setattr(accounts, "all", slowly)
    window.roster.read()
    assert began.wait(10)
    fresh = accounts.save(Account("fresh", "seven", "api_key", confirmed=True))
    monkeypatch.setattr(accounts, "all", before)
    window.roster.take(before())
    window.open_account("fresh")
    with qtbot.waitSignal(window.roster.changed):
        go_on.set()
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert window.roster.get("fresh") == fresh
    assert window.page is not None
    assert window.page.objectName() == "account_page"


def test_another_user_who_pretended_to_be_the_window_is_named_until_dismissed(window: MainWindow) -> None:
    window.tell_stranger("mallory<b>")
    said = window.notices.message
    assert "“mallory<b>” listened" in said.text.plain
    assert "Nothing was sent there" in said.text.plain
    assert "dismiss" in said.buttons


def test_the_first_size_is_what_the_screen_has(window: MainWindow, look: Theme, qtbot: QtBot) -> None:
    made = MainWindow(window.services, practice=False, settings=None, theme=look)
    qtbot.addWidget(made)
    room = made.screen().availableSize()
    assert made.height() <= room.height()
    assert made.width() <= max(room.width(), made.minimumWidth())
    assert made.width() <= 1240


def test_another_language_is_spoken_at_once(window: MainWindow, qtbot: QtBot, qapp: QApplication) -> None:
    speech = Speaking(language("en"), qapp)
    window.go(Place("settings"))
    languages = window.findChild(QComboBox, "language")
    assert languages is not None
    languages.setCurrentIndex(languages.findData("de"))
    qtbot.waitUntil(lambda: window.sidebar.foot.settings.text() == "Einstellungen")
    assert window.sidebar.search.placeholderText() == "Suche"
    title = window.page.findChild(QLabel, "page_title") if window.page is not None else None
    assert title is not None
    assert title.text() == "Einstellungen"
    assert window.sidebar.model.index(0, 0).data() == "Startseite"
    assert window.hiding.curtain.passphrase.placeholderText() == "Passphrase"
    speech.end()


def test_help_and_settings_are_one_click_away(window: MainWindow) -> None:
    window.sidebar.foot.help.click()
    assert window.pages.here == Place("help")
    window.sidebar.foot.settings.click()
    assert window.pages.here == Place("settings")
