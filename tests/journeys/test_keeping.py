"""An account that stays: kept in a real keyring, locked, renewed by itself, handed on, given up, and never readable."""

from __future__ import annotations

from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QApplication, QLineEdit, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from smsauth_gui.app import Setup, build
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.services.facade import Services
from smsauth_gui.services.ports import Cancel
from smsauth_gui.ui.account.account_page import AccountPage
from smsauth_gui.ui.kit.theme import Theme
from smsauth_gui.ui.overview.settings import SettingsPage
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.sidebar import Place
from tests.journeys.conftest import LONG_MS, Walker
from tests.marks import files, found

PASSPHRASE = "a heron stands in the reeds"


@pytest.fixture
def home(secret_service: Path) -> Path:
    """The folder of this test, with a real keyring for its key."""
    return secret_service


@pytest.fixture
def services(home: Path) -> Services:
    return build(Setup(home=home))


@pytest.fixture
def connected(walker: Walker, qtbot: QtBot) -> Account:
    """A token of SMSGate's, with a refresh token, on its account's page."""
    walker.open_method("smsgate", "jwt", "cloud")
    walker.go()
    walker.confirm("the gateway")
    return held(walker)


def held(walker: Walker, name: str = "the gateway") -> Account:
    account = walker.window.services.accounts.get(name)
    assert account is not None
    return account


def grant_of(account: Account) -> Grant:
    assert account.grant is not None
    return account.grant


def make_due(walker: Walker) -> None:
    """The token was got an hour ago, and runs out this very moment."""
    now = walker.window.services.clock()
    times = {"received_at": now - timedelta(hours=1), "expires_at": now}
    walker.window.services.accounts.update(
        "the gateway", lambda one: replace(one, grant=replace(grant_of(one), **times))
    )


def settings_of(walker: Walker) -> SettingsPage:
    walker.window.go(Place("settings"))
    assert isinstance(walker.page, SettingsPage)
    return walker.page


def set_passphrase(walker: Walker, qtbot: QtBot) -> None:
    card = settings_of(walker).secrets
    for field in (card.first, card.second):
        field.setFocus()
        qtbot.keyClicks(field, PASSPHRASE)
    walker.click("passphrase_set")
    qtbot.waitUntil(card.drop.isVisible, timeout=LONG_MS)


def lock(walker: Walker, qtbot: QtBot) -> QLineEdit:
    walker.window.activateWindow()
    qtbot.waitUntil(walker.window.isActiveWindow)
    qtbot.keyClick(walker.window, Qt.Key.Key_L, Qt.KeyboardModifier.ControlModifier)
    curtain = walker.window.hiding.curtain
    qtbot.waitUntil(curtain.passphrase.isVisible, timeout=LONG_MS)
    return curtain.passphrase


def unlock(walker: Walker, qtbot: QtBot, field: QLineEdit) -> None:
    qtbot.keyClicks(field, PASSPHRASE)
    qtbot.keyClick(field, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: not walker.window.hiding.hidden, timeout=LONG_MS)
    qtbot.waitUntil(lambda: len(walker.window.roster.accounts) > 0, timeout=LONG_MS)


def test_a_token_that_runs_out_is_renewed_by_itself(walker: Walker, qtbot: QtBot, connected: Account) -> None:
    before = grant_of(connected)
    make_due(walker)
    qtbot.waitUntil(lambda: grant_of(held(walker)).access_token != before.access_token, timeout=LONG_MS)
    after = grant_of(held(walker))
    assert after.refresh_token is not None
    assert after.refresh_token != before.refresh_token
    walker.window.open_account("the gateway")
    walker.wait_text("left")
    model = walker.window.sidebar.model

    def told() -> bool:
        line = model.row_at(model.row_of(("account", "the gateway")))
        return line is not None and "renews by itself" in line.detail

    qtbot.waitUntil(told, timeout=LONG_MS)


def test_what_is_locked_does_not_renew_and_goes_on_after_the_passphrase(
    walker: Walker, qtbot: QtBot, connected: Account, home: Path
) -> None:
    before = grant_of(connected)
    set_passphrase(walker, qtbot)
    make_due(walker)
    field = lock(walker, qtbot)
    assert walker.window.roster.accounts == ()
    with pytest.raises(Exception, match=r"vault\.locked"):
        walker.window.services.accounts.all()
    qtbot.keyClicks(field, "Wrong passphrase")
    qtbot.keyClick(field, Qt.Key.Key_Return)
    curtain = walker.window.hiding.curtain
    qtbot.waitUntil(lambda: "Wrong passphrase" in curtain.problem.text(), timeout=LONG_MS)
    unlock(walker, qtbot, field)
    qtbot.waitUntil(lambda: grant_of(held(walker)).access_token != before.access_token, timeout=LONG_MS)
    secrets = [PASSPHRASE, before.access_token.reveal(), grant_of(held(walker)).access_token.reveal()]
    assert found(secrets, files(home)) == []


def test_a_kept_account_is_there_in_the_next_window(
    walker: Walker, qtbot: QtBot, connected: Account, home: Path, look: Theme
) -> None:
    before = grant_of(connected)
    walker.window.close()
    again = MainWindow(build(Setup(home=home)), practice=True, settings=None, theme=look)
    qtbot.addWidget(again)
    again.show()
    qtbot.waitUntil(lambda: again.roster.loaded, timeout=LONG_MS)
    assert [account.name for account in again.roster.accounts] == ["the gateway"]
    assert grant_of(again.roster.accounts[0]) == before
    again.close()


def test_a_refresh_token_handed_on_leaves_the_clipboard_and_the_disk(
    walker: Walker, qtbot: QtBot, connected: Account, home: Path
) -> None:
    refresh = grant_of(connected).refresh_token
    assert refresh is not None
    menu_action(walker, "menu_use_elsewhere").trigger()
    walker.click("take_refresh")
    box = walker.page.findChild(QMessageBox, "use_elsewhere")
    assert isinstance(box, QMessageBox)
    chosen = box.findChild(QPushButton, "copy_and_stop")
    assert isinstance(chosen, QPushButton)
    chosen.click()
    clipboard = QGuiApplication.clipboard()
    qtbot.waitUntil(lambda: clipboard.text() == refresh.reveal(), timeout=LONG_MS)
    assert grant_of(held(walker)).refresh_token is None
    walker.window.close()
    application = QApplication.instance()
    assert application is not None
    application.aboutToQuit.emit()
    assert clipboard.text() == ""
    assert found([refresh.reveal()], files(home)) == []


def test_disconnecting_ends_the_token_at_the_provider_and_forgets_it_here(
    walker: Walker, qtbot: QtBot, connected: Account, home: Path
) -> None:
    token = grant_of(connected).access_token
    menu_action(walker, "menu_disconnect").trigger()
    at_provider = walker.wait_for("disconnect_at_provider")
    at_provider.setFocus()
    qtbot.keyClick(at_provider, Qt.Key.Key_Space)
    walker.click("disconnect_yes")
    qtbot.waitUntil(lambda: walker.window.services.accounts.get("the gateway") is None, timeout=LONG_MS)
    told = walker.window.notices.undo
    qtbot.waitUntil(told.isVisible, timeout=LONG_MS)
    assert "Its token was ended at the provider." in told.text.plain
    borrowed = replace(connected, name="the old token", borrowed=True)
    services = walker.window.services
    answer = services.caller.run(borrowed, services.caller.first(borrowed), cancel=Cancel())
    assert not answer.ok
    assert found([token.reveal()], files(home)) == []


def menu_action(walker: Walker, name: str) -> QAction:
    page = walker.page
    assert isinstance(page, AccountPage)
    return next(item for item in page.menu.actions() if item.objectName() == name)
