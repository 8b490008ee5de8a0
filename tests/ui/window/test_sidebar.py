"""The sidebar leads everywhere, by mouse and by keyboard, and says in words what it shows."""

from __future__ import annotations

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from smsauth_gui.core.values.credential import Account
from smsauth_gui.ui.kit.language import Speaking
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.sidebar import Place
from smsauth_gui.ui.window.sidebar_entries import EntriesModel, Entry
from smsauth_gui.wording.language import language

LINES = [
    Entry("inspect", "", "Inspect anything"),
    Entry("section", "providers", "Providers", "1"),
    Entry("provider", "seven", "seven", "2 ways", mark="7"),
]


def titles(window: MainWindow) -> list[str]:
    model = window.sidebar.model
    return [entry.title for row in range(model.rowCount()) if (entry := model.row_at(row))]


def test_the_model_keeps_qts_rules() -> None:
    model = EntriesModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows(LINES)
    model.set_rows([replace(LINES[0], detail="Ctrl+I"), *LINES[1:]])
    model.set_rows([])


def test_headings_cannot_be_chosen_and_lines_can() -> None:
    model = EntriesModel()
    model.set_rows(LINES)
    assert not model.flags(model.index(1, 0)) & Qt.ItemFlag.ItemIsSelectable
    assert model.flags(model.index(2, 0)) & Qt.ItemFlag.ItemIsSelectable


def test_a_first_start_says_that_there_are_no_accounts(window: MainWindow) -> None:
    assert titles(window)[4:] == [
        "Accounts",
        "None yet",
        "Providers",
        "OnlineSIM",
        "seven",
        "SMSGate",
        "Infobip",
        "Sinch",
    ]


def test_search_filters_and_enter_opens_the_first_hit(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.sidebar.search, "sms77")
    assert titles(window) == ["seven"]
    qtbot.keyClick(window.sidebar.search, Qt.Key.Key_Return)
    assert window.page is not None
    assert window.page.objectName() == "provider_seven"
    assert window.sidebar.search.text() == ""


def test_search_finds_actions_and_says_when_nothing_fits(window: MainWindow, qtbot: QtBot) -> None:
    qtbot.keyClicks(window.sidebar.search, "settings")
    assert titles(window)[0].startswith("Settings")
    window.sidebar.search.setText("zzzz")
    assert titles(window) == ["Nothing found"]
    qtbot.keyClick(window.sidebar.search, Qt.Key.Key_Return)
    qtbot.keyClick(window.sidebar.search, Qt.Key.Key_Escape)
    assert "seven" in titles(window)


def test_the_shortcut_puts_the_cursor_into_the_search(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    qtbot.keyClick(window, Qt.Key.Key_K, Qt.KeyboardModifier.ControlModifier)
    qtbot.waitUntil(window.sidebar.search.hasFocus)


def test_arrows_and_enter_open_a_page(window: MainWindow, qtbot: QtBot) -> None:
    window.sidebar.show_place(Place("provider", "seven"))
    view = window.sidebar.list
    view.setFocus()
    qtbot.keyClick(view, Qt.Key.Key_Down)
    qtbot.keyClick(view, Qt.Key.Key_Return)
    assert window.page is not None
    assert window.page.objectName() == "provider_smsgate"


def test_a_click_opens_a_page(window: MainWindow, qtbot: QtBot) -> None:
    view = window.sidebar.list
    index = window.sidebar.model.index(window.sidebar.model.row_of(("provider", "sinch")), 0)
    qtbot.mouseClick(view.viewport(), Qt.MouseButton.LeftButton, pos=view.visualRect(index).center())
    assert window.page is not None
    assert window.page.objectName() == "provider_sinch"


def test_accounts_show_their_state_in_words_and_practice_ones_stand_apart(window: MainWindow, qtbot: QtBot) -> None:
    accounts = window.services.accounts
    accounts.save(Account("real", "seven", "api_key", status="ok"))
    accounts.save(Account("play", "seven", "api_key", practice=True, status="credential.rejected"))
    qtbot.waitUntil(lambda: "play" in titles(window))
    shown = titles(window)
    assert shown.index("real") < shown.index("Practice accounts") < shown.index("play")
    row = window.sidebar.model.row_of(("account", "play"))
    spoken = window.sidebar.model.index(row, 0).data(Qt.ItemDataRole.AccessibleTextRole)
    assert "practice" in spoken
    assert "refused" in spoken


def test_health_counts_who_needs_you(window: MainWindow, qtbot: QtBot) -> None:
    window.services.accounts.save(Account("gone", "seven", "api_key", status="credential.rejected"))

    def needs() -> bool:
        entry = window.sidebar.model.row_at(window.sidebar.model.row_of(("health", "")))
        return entry is not None and (entry.detail, entry.word) == ("! 1", "1 needs attention")

    qtbot.waitUntil(needs)


@pytest.mark.parametrize("name", ["search", "places", "practice_switch", "settings_button"])
def test_every_control_has_an_accessible_name(window: MainWindow, name: str) -> None:
    from PySide6.QtWidgets import QWidget

    found = window.findChild(QWidget, name)
    assert isinstance(found, QWidget)
    assert found.accessibleName()


def test_a_practice_account_is_read_aloud_in_the_windows_language(qapp: QApplication) -> None:
    entry = Entry("account", "a", "seven-1", "seven", practice=True)
    speech = Speaking(language("de"), qapp)
    assert entry.spoken == "seven-1, Übung, seven"
    speech.end()
    assert entry.spoken == "seven-1, practice, seven"


def test_a_search_that_finds_too_much_asks_for_another_letter(kept: MainWindow) -> None:
    kept.roster.take(tuple(Account(f"teal {number}", "seven", "api_key") for number in range(250)))
    kept.sidebar.search.setText("teal")
    rows = kept.sidebar.model.rows
    assert (len(rows), rows[-1].kind, rows[-1].title) == (101, "note", "150 more: type another letter")
    kept.sidebar.search.setText("teal 249")
    assert [row.key for row in kept.sidebar.model.rows] == ["teal 249"]
