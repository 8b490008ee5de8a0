"""The provider's page: what were you given, one card per key, guides, an e-mail, and the calls."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QAbstractButton, QComboBox, QPlainTextEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.ui.connect.connect_page import ConnectPage
from smsauth_gui.ui.provider.calls_table import CallsTable
from smsauth_gui.ui.provider.provider_page import ProviderPage
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.sidebar import Place

PROVIDERS = ["onlinesim", "seven", "smsgate", "infobip", "sinch"]


def opened(window: MainWindow, provider: str) -> ProviderPage:
    window.go(Place("provider", provider))
    assert isinstance(window.page, ProviderPage)
    return window.page


def press(page: QWidget, name: str) -> None:
    found = page.findChild(QAbstractButton, name)
    assert isinstance(found, QAbstractButton), name
    found.click()


@pytest.mark.parametrize("provider", PROVIDERS)
def test_there_is_one_primary_button(window: MainWindow, provider: str) -> None:
    page = opened(window, provider)
    primary = [one for one in page.findChildren(QPushButton) if one.property("kind") == "primary" and one.isVisible()]
    assert len(primary) == 1


@pytest.mark.parametrize("provider", PROVIDERS)
def test_the_calls_model_keeps_qts_rules(catalog: Catalog, provider: str) -> None:
    model = CallsTable(catalog[provider])
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    assert model.rowCount() > 0


def test_a_call_that_changes_something_is_marked(catalog: Catalog) -> None:
    rows = CallsTable(catalog["smsgate"]).rows
    assert any("changes something" in row.title and row.request.startswith("POST") for row in rows)


def test_variants_of_one_key_share_a_card(window: MainWindow) -> None:
    page = opened(window, "seven")
    card = next(one for one in page.cards if len(one.methods) > 1)
    variants = card.findChild(QComboBox)
    assert isinstance(variants, QComboBox)
    variants.setCurrentIndex(1)
    variants.activated.emit(1)
    card.start.click()
    assert isinstance(window.page, ConnectPage)
    assert window.page.draft.method_id == "api_key_basic"


def test_what_was_given_leaves_only_the_ways_that_take_it(window: MainWindow) -> None:
    page = opened(window, "seven")
    press(page, "given_client")
    assert [card.method.id for card in page.cards if not card.isHidden()] == ["oauth2_code"]
    press(page, "given_client")
    assert all(not card.isHidden() for card in page.cards)


def test_nothing_yet_shows_how_to_get_something(window: MainWindow) -> None:
    page = opened(window, "seven")
    press(page, "given_nothing")
    assert page.findChild(QWidget, "guide_app") is not None
    assert page.findChild(QWidget, "guide_copy") is not None
    mail = page.findChild(QWidget, "guide_mail_copy")
    assert isinstance(mail, QPushButton)
    mail.click()
    assert "http://127.0.0.1:7177/callback" in QGuiApplication.clipboard().text()
    assert "{redirect_uri}" not in QGuiApplication.clipboard().text()


def test_an_email_fills_the_fields(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, "seven")
    press(page, "given_email")
    box = page.findChild(QPlainTextEdit, "mail_text")
    assert isinstance(box, QPlainTextEdit)
    box.setPlainText("Client ID: hd-4471\nClient secret: topsecret12")
    qtbot.waitUntil(page.mail.use.isEnabled)
    assert "topsecret12" not in page.mail.words.text()
    page.mail.use.click()
    assert isinstance(window.page, ConnectPage)
    assert window.page.steps.fields.rows["client_secret"].value == "topsecret12"
    assert box.toPlainText() == ""


def test_families_of_credentials_are_told_apart(window: MainWindow) -> None:
    page = opened(window, "sinch")
    assert page.findChild(QWidget, "families") is not None


def test_a_narrow_window_has_one_column(window: MainWindow) -> None:
    page = opened(window, "infobip")
    window.resize(900, 640)
    places = [page._grid.getItemPosition(number)[1] for number in range(page._grid.count())]  # type: ignore[index]
    assert set(places) == {0}
