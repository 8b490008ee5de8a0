"""Choosing a provider: by its name or an old one, or by the e-mail with the credentials."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QLineEdit, QPushButton
from pytestqt.qtbot import QtBot

from smsauth_gui.ui.provider.choose_page import ChoosePage
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.sidebar import Place

MAIL = """Dear customer, your Infobip account is ready.
Base URL: xyz123.api.infobip.com
API key: 0123456789abcdef0123456789abcdef-01234567-89ab-cdef-0123-456789abcdef
"""


def opened(window: MainWindow) -> ChoosePage:
    window.go(Place("choose"))
    assert isinstance(window.page, ChoosePage)
    return window.page


def test_the_first_field_has_the_focus(window: MainWindow, qtbot: QtBot) -> None:
    window.activateWindow()
    page = opened(window)
    qtbot.waitUntil(page.search.hasFocus)


def test_it_is_found_by_an_old_name_and_enter_opens_it(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window)
    qtbot.keyClicks(page.search, "sms77")
    assert [name for name, push in page.buttons.items() if push.isVisible()] == ["seven"]
    qtbot.keyClick(page.search, Qt.Key.Key_Return)
    assert window.page is not None
    assert window.page.objectName() == "provider_seven"


def test_a_name_that_nobody_has_is_told_and_how_to_describe_one(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window)
    qtbot.keyClicks(page.search, "unheard-of")
    assert page.nothing.isVisible()
    words = [one.text() for one in page.findChildren(QLabel)]
    assert any("smsauth providers check" in text for text in words)


def test_an_email_names_its_provider_and_fills_the_fields(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window)
    QApplication.clipboard().setText(MAIL)
    page.mail.box.paste()
    qtbot.waitUntil(page.mail.use.isEnabled)
    assert "Infobip" in page.mail.words.text()
    assert "cdef-0123" not in page.mail.words.text()
    page.mail.use.click()
    assert window.pages.here == Place("provider", "infobip")


def test_the_box_hides_passwords_keys_and_cookies_at_once_and_what_the_reading_finds(
    window: MainWindow, qtbot: QtBot
) -> None:
    page = opened(window)
    mail = f"{MAIL}Username: shop\nPassword: geheimnis\nCookie: sid=abcdefghij\n"
    QApplication.clipboard().setText(mail)
    page.mail.box.paste()
    for secret in ("cdef-0123", "geheimnis", "abcdefghij"):
        assert secret not in page.mail.box.toPlainText(), secret
    qtbot.waitUntil(page.mail.use.isEnabled)
    assert page.mail.box.text() == mail
    assert "shop" in page.mail.box.toPlainText()
    page.mail.box.forget()
    page.mail.box.set_text("Infobip\nUsername: shop\nPassword:\nplainletters\n")
    qtbot.waitUntil(lambda: "plainletters" not in page.mail.box.toPlainText())
    assert page.mail.box.text() == "Infobip\nUsername: shop\nPassword:\nplainletters\n"


def test_an_environment_of_several_providers_offers_each_and_keeps_nothing(
    window: MainWindow, qtbot: QtBot, tmp_path: Path
) -> None:
    window.pages.choose_provider()
    page = window.page
    assert isinstance(page, ChoosePage)
    file = tmp_path / "team.env"
    file.write_text(
        "INFOBIP_API_KEY=abcdef\nINFOBIP_BASE_URL=https://xyz123.api.infobip.com\nSEVEN_API_KEY=s3cr3tk3y\n"
    )
    page.mail.open_path(file)
    qtbot.waitUntil(lambda: page.mail.findChild(QPushButton, "mail_use_seven") is not None)
    assert "Infobip" in page.mail.words.text()
    assert "abcdef" not in page.mail.words.text()
    assert window.services.accounts.all() == ()
    other = page.mail.findChild(QPushButton, "mail_use_seven")
    assert other is not None
    other.click()
    assert window.pages.here == Place("provider", "seven")
    field = window.findChild(QLineEdit, "field_api_key")
    assert field is not None
    assert field.text() == "s3cr3tk3y"
    assert window.services.accounts.all() == ()
