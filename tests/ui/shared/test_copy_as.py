"""*Copy as*: every call, every exchange and the token request, in each language; with the secrets only after a question."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QMessageBox, QPushButton, QTableView, QWidget
from pytestqt.qtbot import QtBot

from smsauth_gui.core.exchange.as_code import LANGUAGES
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.http import Answer, Request
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.ui.account.account_page import AccountPage
from smsauth_gui.ui.account.call_panel import CallPanel
from smsauth_gui.ui.account.take_cards import TokenRequestCard
from smsauth_gui.ui.kit.copy_menu import offer
from smsauth_gui.ui.kit.theme import Theme
from smsauth_gui.ui.overview.history_page import HistoryPage
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.sidebar import Place
from tests.ui.stage import NOW, json_answer, make_services

TOKEN = "0123456789abcdef0123456789abcdef01234567"
REFRESH = "fedcba9876543210fedcba9876543210"
GRANT = Grant(
    Secret(TOKEN),
    NOW - timedelta(minutes=18),
    refresh_token=Secret(REFRESH),
    expires_at=NOW + timedelta(minutes=42),
    scopes_requested=("sms",),
    scopes_granted=("sms",),
)
SIGNED_IN = Account(
    "Falcon",
    "seven",
    "oauth2_code",
    "seven",
    {"client_id": "testclient"},
    {"client_secret": Secret("the-client-secret")},
    GRANT,
    status="ok",
)


def answers(request: Request) -> Answer:
    del request
    return json_answer('{"amount":627.36,"currency":"EUR"}')


@pytest.fixture
def window(qtbot: QtBot, look: Theme, tmp_path: Path, catalog: Catalog) -> Iterator[MainWindow]:
    """The real window with one account that was signed in, over a network that answers with a balance."""
    QGuiApplication.clipboard().clear()
    services, _ = make_services(tmp_path / "data", catalog, SIGNED_IN, answer=answers)
    made = MainWindow(services, practice=False, settings=None, theme=look)
    qtbot.addWidget(made)
    made.resize(1240, 800)
    made.show()
    qtbot.waitUntil(lambda: made.roster.loaded)
    made.open_account("Falcon")
    qtbot.waitUntil(lambda: not made.tasks.busy)
    yield made
    made.close()
    QGuiApplication.clipboard().clear()


def account_page(window: MainWindow) -> AccountPage:
    page = window.page
    assert isinstance(page, AccountPage)
    return page


def calls_of(window: MainWindow) -> CallPanel:
    tabs = account_page(window).tabs
    tabs.setCurrentIndex(1)
    calls = tabs.calls
    assert calls is not None
    return calls


def choose(button: QPushButton, name: str) -> None:
    """What somebody does who opens the menu and clicks an entry."""
    assert button.isVisible()
    (action,) = button.menu().findChildren(QAction, name)
    action.trigger()


def from_row(table: QTableView, name: str, qtbot: QtBot) -> str:
    """The same from the menu of the first row."""
    menu = offer(table).menu_for(table.model().index(0, 2))
    (action,) = menu.findChildren(QAction, name)
    action.trigger()
    return copied(qtbot)


def copied(qtbot: QtBot) -> str:
    qtbot.waitUntil(lambda: bool(QGuiApplication.clipboard().text()))
    text = QGuiApplication.clipboard().text()
    QGuiApplication.clipboard().clear()
    return text


def agree(qtbot: QtBot, owner: QWidget) -> None:
    QGuiApplication.clipboard().clear()
    (box,) = owner.findChildren(QMessageBox, "copy_real_question")
    assert "act in your name" in box.informativeText()
    yes = box.findChild(QPushButton, "copy_real_yes")
    assert isinstance(yes, QPushButton)
    assert QGuiApplication.clipboard().text() == ""
    yes.click()


def no_secret(text: str) -> bool:
    return not any(secret in text for secret in (TOKEN, REFRESH, "the-client-secret"))


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_call_is_copied_before_it_was_ever_sent(window: MainWindow, qtbot: QtBot, language: str) -> None:
    calls = calls_of(window)
    calls.choose("balance")
    choose(calls.copy_as, f"copy_as_{language}")
    text = copied(qtbot)
    assert "gateway.seven.io/api/balance" in text.replace("^", "")
    assert "SMS_SECRET" in text
    assert no_secret(text)


def test_a_call_is_copied_with_its_secrets_after_a_question(window: MainWindow, qtbot: QtBot) -> None:
    calls = calls_of(window)
    calls.choose("balance")
    choose(calls.copy_as, "copy_real_curl")
    agree(qtbot, calls)
    text = copied(qtbot)
    assert f"Authorization: Bearer {TOKEN}" in text


def test_what_a_call_still_lacks_is_said(window: MainWindow, qtbot: QtBot) -> None:
    calls = calls_of(window)
    calls.list.choose(calls.list.calls.rowCount() - 1)
    assert calls.list.entry is not None
    assert calls.list.entry.call is None
    QGuiApplication.clipboard().clear()
    calls.own_form.url.setText("https://elsewhere.example/")
    choose(calls.copy_as, "copy_as_curl")
    qtbot.waitUntil(calls.outcome.notice.isVisible)
    assert "elsewhere.example" in calls.outcome.notice.text.plain
    assert QGuiApplication.clipboard().text() == ""


def test_every_exchange_that_was_made_is_copied_from_answer_timeline_and_history(
    window: MainWindow, qtbot: QtBot
) -> None:
    calls = calls_of(window)
    calls.choose("balance")
    with qtbot.waitSignal(calls.ran):
        calls.run()
    choose(calls.outcome.answer.copy_as, "copy_as_httpie")
    assert "\nhttp GET " in copied(qtbot)
    page = account_page(window)
    page.tabs.setCurrentIndex(2)
    timeline = page.tabs.timeline
    qtbot.waitUntil(lambda: timeline.model.rowCount() == 1)
    timeline.table.selectRow(0)
    choose(timeline.split.answer.copy_as, "copy_as_powershell")
    text = copied(qtbot)
    assert "Invoke-RestMethod" in text
    assert no_secret(text)
    assert "Invoke-RestMethod" in from_row(timeline.table, "copy_as_powershell", qtbot)
    window.go(Place("history"))
    history = window.page
    assert isinstance(history, HistoryPage)
    qtbot.waitUntil(lambda: history.model.rowCount() == 1)
    assert "import httpx" in from_row(history.table, "copy_as_python", qtbot)
    history.table.selectRow(0)
    qtbot.waitUntil(history.split.answer.copy_as.isVisible)
    choose(history.split.answer.copy_as, "copy_as_javascript")
    text = copied(qtbot)
    assert "await fetch(" in text
    assert no_secret(text)


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_token_request_itself_is_copied(window: MainWindow, qtbot: QtBot, language: str) -> None:
    card = account_page(window).tabs.token.token_request
    qtbot.waitUntil(card.isVisible)
    choose(card.copy_as, f"copy_as_{language}")
    text = copied(qtbot)
    assert "grant_type=refresh_token" in text.replace("^", "")
    assert no_secret(text)


def test_the_token_request_holds_what_it_needs_after_a_question(window: MainWindow, qtbot: QtBot) -> None:
    card = account_page(window).tabs.token.token_request
    qtbot.waitUntil(card.isVisible)
    choose(card.copy_as, "copy_real_curl")
    agree(qtbot, card)
    assert f"refresh_token={REFRESH}" in copied(qtbot)


def test_where_only_the_person_gets_a_token_there_is_no_request_to_copy(window: MainWindow, qtbot: QtBot) -> None:
    card = TokenRequestCard(window)  # of its own: a reading of the accounts brings back what a page shows of them
    qtbot.addWidget(card)
    card.show_account(SIGNED_IN, None)
    qtbot.waitUntil(lambda: not card.isHidden())
    card.show_account(replace(SIGNED_IN, grant=replace(GRANT, refresh_token=None)), None)
    qtbot.waitUntil(lambda: not window.tasks.busy)
    assert card.isHidden()
