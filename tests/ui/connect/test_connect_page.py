"""The four steps before anything is sent: notes while typing, the return address, permissions, and what stays put."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QComboBox, QLineEdit, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.provider.fields import FieldNote
from smsauth_gui.core.provider.mail_fields import MailValues
from smsauth_gui.services.outcome import Outcome
from smsauth_gui.ui.connect.connect_page import ConnectPage
from smsauth_gui.ui.connect.redirect_step import marked
from smsauth_gui.ui.connect.scopes_step import ScopesForm
from smsauth_gui.ui.connect.step_card import StepCard
from smsauth_gui.ui.kit.buttons import ends_by_itself
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.sidebar import Place


def opened(window: MainWindow, provider: str, method: str) -> ConnectPage:
    window.go(Place("provider", provider))
    assert window.page is not None
    start = window.page.findChild(QAbstractButton, f"start_{method}")
    assert isinstance(start, QAbstractButton)
    start.click()
    assert isinstance(window.page, ConnectPage)
    return window.page


def child(page: QWidget, name: str) -> QWidget:
    found = page.findChild(QWidget, name)
    assert isinstance(found, QWidget), name
    return found


def press(page: QWidget, name: str) -> None:
    found = child(page, name)
    assert isinstance(found, QAbstractButton)
    found.click()


def test_an_empty_form_says_what_is_missing_and_sends_nothing(window: MainWindow) -> None:
    page = opened(window, "seven", "oauth2_code")
    assert page.findChild(QWidget, "note_client_id_empty") is None
    press(page, "continue_button")
    assert page.findChild(QWidget, "note_client_id_empty") is not None
    assert not page.running


@pytest.mark.parametrize(
    ("typed", "code", "fixed"),
    [
        ("Bearer abc123", "scheme_word", "abc123"),
        ("“abc123”", "quotes", "abc123"),
        (" abc123 ", "space", "abc123"),
        ("abc\u200b123", "hidden", "abc123"),
    ],
)
def test_what_was_copied_along_is_noticed_and_fixed_by_one_click(
    window: MainWindow, qtbot: QtBot, typed: str, code: str, fixed: str
) -> None:
    page = opened(window, "seven", "api_key")
    page.steps.fields.fill({"api_key": typed})
    press(page, f"fix_api_key_{code}")
    qtbot.waitUntil(lambda: page.steps.fields.rows["api_key"].value == fixed)
    assert page.draft.values["api_key"] == fixed


def test_a_value_that_is_too_long_is_told_and_not_cut(window: MainWindow) -> None:
    page = opened(window, "seven", "api_key")
    page.steps.fields.fill({"api_key": "x" * 5000})
    assert page.findChild(QWidget, "note_api_key_too_long") is not None
    assert len(page.steps.fields.rows["api_key"].value) == 5000


def test_a_secret_is_masked_until_the_person_wants_to_see_it(window: MainWindow) -> None:
    page = opened(window, "seven", "api_key")
    entry = child(page, "field_api_key")
    assert isinstance(entry, QLineEdit)
    assert entry.echoMode() is QLineEdit.EchoMode.Password
    press(page, "show_api_key")
    assert entry.echoMode() is QLineEdit.EchoMode.Normal


def test_a_foreign_host_has_to_be_confirmed_by_name_and_anew_after_an_edit(window: MainWindow) -> None:
    page = opened(window, "infobip", "api_key")
    page.steps.fields.fill({"base_url": "https://evil.example.net", "api_key": "k"})
    assert not page.steps.fields.complete()
    yes = child(page, "fix_base_url_other_host")
    assert isinstance(yes, QAbstractButton)
    assert "evil.example.net" in yes.text()
    yes.click()
    assert page.steps.fields.complete()
    entry = page.steps.fields.rows["base_url"]
    entry.set_value("https://other.example.net")
    entry.edited.emit()
    assert not page.steps.fields.complete()


def test_plain_http_goes_to_a_private_address_only_after_a_yes(window: MainWindow) -> None:
    page = opened(window, "smsgate", "basic")
    page.mode_chosen.emit("local")
    page = window.page  # type: ignore[assignment]
    assert isinstance(page, ConnectPage)
    page.steps.fields.fill({"base_url": "http://192.168.1.20:8080", "username": "sms", "password": "p"})
    assert not page.steps.fields.complete()
    press(page, "fix_base_url_plain_http_private")
    assert page.steps.fields.complete()
    assert page.draft.attempt().trust.plain_http


def test_a_ca_file_is_kept_with_the_attempt(window: MainWindow) -> None:
    page = opened(window, "smsgate", "basic")
    page.mode_chosen.emit("private")
    assert isinstance(window.page, ConnectPage)
    window.page.steps.fields.set_ca("/etc/own-ca.pem")
    assert window.page.draft.attempt().trust.ca_file == "/etc/own-ca.pem"


def test_swapped_values_are_exchanged_by_one_click(window: MainWindow) -> None:
    page = opened(window, "smsgate", "basic")
    page.steps.fields.fill({"username": "abcdefghij_123", "password": "ABC123"})
    page.steps.fields.rows["username"].show_notes([FieldNote("username", "hint", "swapped", "password")])
    press(page, "fix_username_swapped")
    assert page.steps.fields.rows["username"].value == "ABC123"
    assert page.steps.fields.rows["password"].value == "abcdefghij_123"


def test_the_return_address_is_ours_with_a_port_to_choose(window: MainWindow) -> None:
    page = opened(window, "seven", "oauth2_code")
    uri = child(page, "return_uri")
    assert isinstance(uri, QLineEdit)
    assert uri.text() == "http://127.0.0.1:7177/callback"
    ports = child(page, "return_port")
    assert isinstance(ports, QComboBox)
    ports.setCurrentIndex(1)
    ports.activated.emit(1)
    assert uri.text() == "http://127.0.0.1:9437/callback"
    assert page.draft.redirect.port == 9437


def test_another_address_can_only_be_pasted_and_says_how_long_a_code_lives(window: MainWindow) -> None:
    page = opened(window, "seven", "oauth2_code")
    press(page, "return_other")
    assert page.draft.redirect.how == "paste"
    assert page.steps.returns is not None
    assert page.steps.returns.missing
    assert "30 seconds" in page.steps.returns._words()
    assert "not documented" in page.steps.returns._words()


def test_a_difference_in_the_return_address_is_marked(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, "seven", "oauth2_code")
    press(page, "return_other")
    qtbot.keyClicks(child(page, "return_typed"), "http://127.0.0.1:7177/callback/")
    assert page.steps.returns is not None
    assert "<u" in page.steps.returns.difference.text()
    press(page, "return_take_ours")
    assert page.draft.redirect.how == "loopback"


def test_sending_no_return_address_is_offered_where_the_server_allows_it(window: MainWindow) -> None:
    page = opened(window, "seven", "oauth2_code")
    press(page, "return_none")
    assert page.draft.redirect.omit


def test_the_least_permission_is_the_default_and_warnings_come_with_power(window: MainWindow) -> None:
    page = opened(window, "smsgate", "jwt")
    page.steps.fields.fill({"username": "ABC123", "password": "abcdefghij_123"})
    press(page, "continue_button")
    assert page.draft.scopes == ("messages:list",)
    assert page.steps.scopes is not None
    assert page.steps.scopes.warning.isHidden()
    press(page, "purpose_everything")
    assert page.draft.scopes == ("all:any",)
    assert "everything" in page.steps.scopes.warning.text()


def test_what_the_server_will_not_give_is_told_before_it_is_asked_for(window: MainWindow) -> None:
    page = opened(window, "smsgate", "jwt")
    page.steps.fields.fill({"username": "ABC123", "password": "abcdefghij_123", "ttl": "3600"})
    assert page.steps.fields.findChild(QWidget, "note_ttl_limit") is not None
    page.draft.scopes = ("messages:sent",)
    assert "the permission messages:sent at SMSGate" in ScopesForm(page.draft).warning.text()


def test_an_empty_scope_is_only_asked_for_by_its_own_name(window: MainWindow) -> None:
    page = opened(window, "seven", "oauth2_code")
    page.steps.fields.fill({"client_id": "hd-1"})
    press(page, "continue_button")
    press(page, "single_scopes")
    assert page.steps.scopes is not None
    page.steps.scopes.boxes["balance"].setChecked(False)
    assert page.draft.scopes == ()
    press(page, "purpose_empty")
    assert page.steps.scopes.complete
    assert "may include everything" in page.steps.scopes.summary()[0]


def test_undocumented_permissions_are_marked(window: MainWindow) -> None:
    page = opened(window, "seven", "oauth2_code")
    assert page.steps.scopes is not None
    line = page.steps.scopes.boxes["rcs"].parentWidget()
    assert line is not None
    assert any(one.property("text") == "not documented" for one in page.findChildren(QWidget))


def test_what_was_typed_is_still_there_after_looking_at_other_ways(window: MainWindow) -> None:
    page = opened(window, "seven", "oauth2_code")
    page.steps.fields.fill({"client_id": "hd-4471"})
    press(page, "other_ways")
    window.go(Place("health"))
    page = opened(window, "seven", "oauth2_code")
    assert page.steps.fields.rows["client_id"].value == "hd-4471"


def test_going_away_and_back_shows_the_same_form(window: MainWindow) -> None:
    page = opened(window, "seven", "oauth2_code")
    window.go(Place("health"))
    window.open_provider("seven")
    assert window.page is page


def test_enter_in_a_field_goes_on(window: MainWindow, qtbot: QtBot) -> None:
    page = opened(window, "seven", "oauth2_code")
    qtbot.keyClicks(child(page, "field_client_id"), "hd-1")
    qtbot.keyClick(child(page, "field_client_id"), Qt.Key.Key_Return)
    assert page.steps.may.state == "active"


def test_links_open_only_on_a_click(window: MainWindow, qtbot: QtBot, links: list[str]) -> None:
    page = opened(window, "seven", "api_key")
    assert links == []
    press(page, "link_api_key")
    qtbot.waitUntil(lambda: links == ["https://app.seven.io/developer"])


def test_every_field_and_button_has_an_accessible_name(window: MainWindow) -> None:
    for provider, method in (("seven", "oauth2_code"), ("smsgate", "jwt"), ("sinch", "service_plan")):
        page = opened(window, provider, method)
        for kind in (QAbstractButton, QLineEdit, QComboBox):
            for one in page.findChildren(kind):
                name = one.objectName()
                if name and not name.startswith("qt_"):
                    assert one.accessibleName() or one.property("text"), name


def test_a_secret_that_is_shown_hides_itself_again(qtbot: QtBot) -> None:
    switch = QPushButton()
    qtbot.addWidget(switch)
    switch.setCheckable(True)
    ends_by_itself(switch, 1)
    with qtbot.waitSignals([switch.toggled, switch.toggled]):
        switch.setChecked(True)
    assert not switch.isChecked()


def test_markup_in_a_return_address_stays_text() -> None:
    ours = "http://127.0.0.1:7177/callback"
    shown = marked("http://x/<script>alert(1)</script>", ours, "#f00")
    assert "<script>" not in shown
    assert '<b><u style="color:#f00">' in shown
    assert marked(ours, ours, "#f00") == ours


@pytest.mark.parametrize(("method", "asks"), [("oauth2_code", True), ("api_key", False)])
def test_after_the_browser_the_window_asks_for_attention(
    window: MainWindow, monkeypatch: pytest.MonkeyPatch, method: str, asks: bool
) -> None:
    asked: list[QWidget] = []
    monkeypatch.setattr(QApplication, "alert", asked.append)
    page = opened(window, "seven", method)
    page._ended(Outcome(ok=False, diagnosis=Diagnosis("flow.timeout")))
    assert asked == ([window] if asks else [])


@pytest.mark.parametrize(
    ("values", "focused"),
    [
        ({"client_secret": "s"}, "field_client_id"),
        ({}, "field_client_id"),
        ({"client_id": "c", "client_secret": "s"}, "continue_button"),
    ],
)
def test_after_a_mail_was_filled_in_the_keyboard_is_where_the_work_goes_on(
    window: MainWindow, values: dict[str, str], focused: str
) -> None:
    provider = window.services.catalog.get("seven")
    assert provider is not None
    window.pages.connecting.start_with(provider, MailValues(values, "oauth2_code"))
    assert window.page is not None
    found = window.focusWidget()
    assert found is not None
    assert found.objectName() == focused


def test_the_title_of_a_step_stands_beside_its_number_whatever_it_says_below(qtbot: QtBot) -> None:
    card = StepCard(1, "A step", "", QWidget())
    qtbot.addWidget(card)
    card.resize(700, 100)
    card.show()
    for summary in ("", "What was chosen"):
        card.show_state("active", summary)
        QApplication.processEvents()
        assert card.title.mapTo(card, card.title.rect().topLeft()).x() < 80
