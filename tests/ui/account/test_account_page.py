"""An account's page: how it stands, its token, its calls, its timeline, its settings."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAction, QFocusEvent, QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication, QFileDialog, QMessageBox
from pytestqt.qtbot import QtBot

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.http import Answer, Request, Response
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.ui.account.account_page import AccountPage
from smsauth_gui.ui.account.call_list import CallModel
from smsauth_gui.ui.account.call_panel import CallPanel
from smsauth_gui.ui.account.head import time_left
from smsauth_gui.ui.kit.card import Card
from smsauth_gui.ui.kit.theme import Theme
from tests.ui.stage import NOW, ScriptedHttp, Stage, json_answer, make_services

TOKEN = "0123456789abcdef0123456789abcdef01234567"
GRANT = Grant(
    Secret(TOKEN),
    NOW - timedelta(minutes=18),
    refresh_token=Secret("fedcba9876543210"),
    expires_at=NOW + timedelta(minutes=42),
    expires_from="expires_in",
    scopes_requested=("sms", "analytics"),
    scopes_granted=("sms", "analytics"),
)
ACME = Account(
    "seven-1",
    "seven",
    "oauth2_code",
    "seven",
    {"client_id": "testclient"},
    {"client_secret": Secret("the-client-secret")},
    GRANT,
    identity={"name": "Acme Inc.", "email": "john.doe@acme.inc", "balance": "627.36"},
    status="ok",
    checked=NOW,
)
PHONE = Account(
    "phone",
    "smsgate",
    "basic",
    "cloud",
    {"username": "3BUJUS"},
    {"password": Secret("correct-horse", guessable=True)},
    status="ok",
)
Open = Callable[..., tuple[AccountPage, Stage, ScriptedHttp]]


def answers(request: Request) -> Answer:
    if request.url.endswith("/contacts"):
        return Response(200, (("Date", "Thu, 01 Oct 2026 11:59:58 GMT"),), b"902", ms=118)
    if "/messages" in request.url and request.method == "GET":
        return json_answer('[{"id":"m-1","state":"Sent"},{"id":"m-2","state":"Sent"}]')
    if request.url.endswith("/token"):
        return json_answer('{"error":"invalid_grant"}', 400)
    return json_answer('{"amount":627.36,"currency":"EUR"}')


@pytest.fixture
def opened(qtbot: QtBot, catalog: Catalog, tmp_path: Path) -> Iterator[Open]:
    stages: list[Stage] = []

    def open_it(account: Account, *others: Account) -> tuple[AccountPage, Stage, ScriptedHttp]:
        services, http = make_services(tmp_path, catalog, account, *others, answer=answers)
        stage = Stage(services)
        stages.append(stage)
        page = AccountPage(stage, account)
        qtbot.addWidget(page)
        page.resize(980, 740)
        page.show()
        qtbot.waitUntil(lambda: not stage.tasks.busy)
        qtbot.wait(1)
        return page, stage, http

    yield open_it
    for stage in stages:
        stage.end()


def run(page: AccountPage, qtbot: QtBot, call: str) -> CallPanel:
    calls = page.tabs.calls
    assert calls is not None
    calls.choose(call)
    with qtbot.waitSignal(calls.ran, timeout=5_000):
        calls.run()
    return calls


def test_the_head_says_who_it_is_how_it_stands_and_how_we_know_when_it_ends(opened: Open) -> None:
    page, _, _ = opened(ACME)
    assert page.head.title.text() == "Acme Inc."
    assert page.head.subtitle.text() == "seven · john.doe@acme.inc · balance 627.36"
    assert page.head.status.text() == "✓ Works"
    assert page.head.left.text() == "42 minutes left"
    assert "expires_in" in page.head.left.accessibleName()
    assert page.head.refresh.isEnabled()


def test_unknown_is_never_never() -> None:
    account = replace(ACME, grant=replace(GRANT, expires_at=None, expires_from="unknown"))
    assert time_left(account, None, NOW) == "expiry unknown"


def test_a_missing_permission_leads_to_signing_in_again_with_it(opened: Open, qtbot: QtBot) -> None:
    page, stage, http = opened(ACME)
    calls = run(page, qtbot, "contacts")
    assert calls.outcome.notice.text.plain.startswith("seven accepted the sign-in, but a permission is missing.")
    assert calls.outcome.ledger.ledger.index(0, 4).data() == "✕ missing"
    assert calls.outcome.answer.status.text() == "HTTP 200"
    assert calls.outcome.answer.facts.text() == "118 ms · 3 bytes"
    assert calls.outcome.answer.text.toPlainText() == "902"
    qtbot.mouseClick(calls.outcome.notice.buttons["sign_in_with_scope"], Qt.MouseButton.LeftButton)
    assert stage.asked == [("sign_in_again", "seven-1", ("sms", "analytics", "contacts"))]
    assert stage.foot == ("Server clock: 2 s behind ours",)
    assert len(http.sent) == 1
    calls.outcome.answer.show_view("request")
    assert TOKEN not in calls.outcome.answer.text.toPlainText()


def test_every_exchange_is_in_the_timeline_and_the_report_without_a_secret(opened: Open, qtbot: QtBot) -> None:
    page, stage, _ = opened(ACME)
    run(page, qtbot, "contacts")
    qtbot.waitUntil(lambda: page.tabs.timeline.model.rowCount() == 1)
    page.copy_report()
    qtbot.waitUntil(lambda: bool(stage.said))
    text = QGuiApplication.clipboard().text()
    assert "permission.scope" in text
    assert TOKEN not in text
    assert "the-client-secret" not in text


def test_its_report_is_saved_in_each_form_from_its_menu(opened: Open) -> None:
    page, *_ = opened(ACME)
    (action,) = page.menu.save.findChildren(QAction, "save_report_md")
    action.trigger()
    dialog = page.findChild(QFileDialog, "file_dialog")
    assert isinstance(dialog, QFileDialog)
    assert dialog.defaultSuffix() == "md"
    dialog.reject()


def test_ctrl_r_runs_the_chosen_call(opened: Open, qtbot: QtBot) -> None:
    page, _, http = opened(ACME)
    page.tabs.setCurrentIndex(1)
    assert page.tabs.calls is not None
    page.tabs.calls.choose("balance")
    page.activateWindow()
    qtbot.waitUntil(page.isActiveWindow)
    page.tabs.calls.list.setFocus()
    with qtbot.waitSignal(page.tabs.calls.ran, timeout=5_000):
        qtbot.keyClick(page.tabs.calls.list, Qt.Key.Key_R, Qt.KeyboardModifier.ControlModifier)
    assert [request.url for request in http.sent] == ["https://gateway.seven.io/api/balance"]
    assert page.tabs.calls.outcome.notice.text.plain == "The request went through."


def test_a_call_that_changes_something_names_it_and_asks_first(opened: Open, qtbot: QtBot) -> None:
    page, _, http = opened(PHONE)
    calls = page.tabs.calls
    assert calls is not None
    changing = next(entry for entry in calls.list.calls.rows if entry.changes)
    assert changing.call is not None
    calls.choose(changing.call.id)
    for param in changing.call.params:
        if param.required:
            calls.form.set_value(param.id, "+4915112345678")
    calls.run()
    assert http.sent == []
    assert changing.call.changes in calls.confirm.text.plain
    assert calls.confirm.no.hasFocus() or not calls.confirm.isHidden()
    calls.confirm.no.click()
    assert calls.confirm.isHidden()
    assert http.sent == []
    calls.run()
    with qtbot.waitSignal(calls.ran, timeout=5_000):
        calls.confirm.yes.click()
    assert len(http.sent) == 1


def test_a_message_id_is_offered_from_the_last_list(opened: Open, qtbot: QtBot) -> None:
    page, _, _ = opened(PHONE)
    calls = run(page, qtbot, "messages")
    one = next(
        entry.call
        for entry in calls.list.calls.rows
        if entry.call and any(param.from_call == "messages" for param in entry.call.params)
    )
    calls.choose(one.id)
    param = next(param for param in one.params if param.from_call)
    assert calls.form.values()[param.id] == "m-1"
    assert "m-1" in calls.line.text()
    calls.form.set_value(param.id, "")
    calls.run()
    assert not calls.busy


def test_a_call_of_ones_own_stays_at_the_accounts_hosts(opened: Open, qtbot: QtBot) -> None:
    page, _, http = opened(ACME)
    calls = page.tabs.calls
    assert calls is not None
    calls.list.choose(len(calls.list.calls.rows) - 1)
    assert calls.own_form.url.text().startswith("https://")
    assert "gateway.seven.io" in calls.own_form.hint.text()
    calls.own_form.url.setText("https://evil.example/x")
    with qtbot.waitSignal(calls.ran, timeout=5_000):
        calls.run()
    assert http.sent == []
    assert "evil.example" in calls.outcome.notice.text.plain
    calls.own_form.url.setText("https://gateway.seven.io/api/balance")
    with qtbot.waitSignal(calls.ran, timeout=5_000):
        calls.run()
    assert len(http.sent) == 1
    assert any(entry.own is not None for entry in calls.list.calls.rows)
    calls.own_form.method.setCurrentText("DELETE")
    calls.run()
    assert not calls.confirm.isHidden()
    assert len(http.sent) == 1


def test_the_list_of_calls_keeps_qts_rules(opened: Open) -> None:
    page, _, _ = opened(ACME)
    assert page.tabs.calls is not None
    model = CallModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_calls(tuple(entry.call for entry in page.tabs.calls.list.calls.rows if entry.call), ())
    heading = next(number for number, entry in enumerate(model.rows) if entry.heading)
    assert model.flags(model.index(heading, 0)) == Qt.ItemFlag.NoItemFlags


def test_the_token_tab_shows_permissions_and_says_what_cannot_be_read(opened: Open) -> None:
    page, _, _ = opened(ACME)
    panel = page.tabs.token
    assert "only seven knows" in panel.credential.note.text()
    assert [panel.ledger.ledger.index(row, 2).data() for row in range(2)] == ["✓", "✓"]
    assert panel._claims_card.isHidden()
    assert any("refresh token" in text for text in panel.findings.words)


def test_a_password_shows_no_fingerprint_anywhere(opened: Open) -> None:
    from PySide6.QtWidgets import QLabel

    page, _, _ = opened(PHONE)
    shown = " ".join(made.text() for made in page.findChildren(QLabel))
    assert Secret("correct-horse").fingerprint not in shown
    assert "correct-horse" not in shown
    assert any("role at SMSGate decides" in text for text in page.tabs.token.findings.words)


def test_a_refused_refresh_explains_itself_and_keeps_what_is_stored(opened: Open, qtbot: QtBot) -> None:
    page, stage, _ = opened(ACME)
    qtbot.mouseClick(page.head.refresh, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not page.notice.isHidden())
    assert page.notice.text.plain.startswith("The token can no longer be renewed.")
    assert "sign_in_again" in page.notice.buttons
    kept = stage.services.accounts.get("seven-1")
    assert kept is not None
    assert kept.grant == GRANT


def test_a_refused_login_says_why_before_anything_is_tried(opened: Open) -> None:
    page, stage, _ = opened(replace(ACME, refused="oauth.refresh_dead", renewing_since=NOW - timedelta(days=1)))
    assert page.notice.isVisible()
    assert "can no longer be renewed" in page.notice.text.plain
    assert "was interrupted" in page.notice.details.plain
    page.notice.buttons["sign_in_again"].click()
    assert stage.asked[-1] == ("sign_in_again", "seven-1", None)


def test_a_note_is_kept_when_the_keyboard_leaves_it(opened: Open, qtbot: QtBot) -> None:
    page, stage, _ = opened(ACME)
    page.tabs.setCurrentIndex(3)
    qtbot.keyClicks(page.tabs.settings.note, "from ticket 7")
    # Another test's window may be the active one, and then no focus is there to lose.
    QApplication.sendEvent(page.tabs.settings.note, QFocusEvent(QEvent.Type.FocusOut))
    qtbot.waitUntil(lambda: stage.services.accounts.all()[0].note == "from ticket 7")
    qtbot.waitUntil(lambda: not page.tabs.settings.save_note.isEnabled())


@pytest.mark.parametrize("act", ["refresh_borrowed", "revoke_borrowed"])
def test_what_reaches_the_owner_of_a_borrowed_token_is_asked_first(opened: Open, qtbot: QtBot, act: str) -> None:
    page, _, http = opened(replace(ACME, borrowed=True))

    def chosen() -> QMessageBox:
        next(item for item in page.menu.actions() if item.objectName() == f"menu_{act}").trigger()
        return page.findChildren(QMessageBox, f"{act.removesuffix('_borrowed')}_question")[-1]

    box = chosen()
    assert "customer" in box.text()
    box.defaultButton().click()
    assert http.sent == []
    again = chosen()
    next(one for one in again.buttons() if one.objectName().endswith("_yes")).click()
    qtbot.waitUntil(lambda: len(http.sent) > 0)


def test_revoking_asks_first_and_says_afterwards_who_did_it(opened: Open, qtbot: QtBot) -> None:
    page, stage, http = opened(ACME)
    next(item for item in page.menu.actions() if item.objectName() == "menu_revoke").trigger()
    card = page.tabs.settings.revoke
    card.no.click()
    assert http.sent == []
    card.revoke.click()
    card.yes.click()
    qtbot.waitUntil(page.notice.isVisible)
    assert [request.url.rsplit("/", 1)[-1] for request in http.sent] == ["revoke", "revoke"]
    assert page.notice.text.plain.startswith("You revoked the token.")
    assert page.head.status.text() == "! Revoked"
    page.notice.buttons["sign_in_again"].click()
    assert stage.asked == [("sign_in_again", "seven-1", None)]
    assert not card.revoke.isVisibleTo(card)
    assert card.words.text() == "There is no token to revoke."


def test_where_no_request_revokes_it_the_page_says_how_it_ends_and_who_says_so(opened: Open) -> None:
    page, stage, _ = opened(
        replace(ACME, method="api_key", fields={}, secrets={"api_key": Secret("k" * 64)}, grant=None)
    )
    card = page.tabs.settings.revoke
    assert "Developer, API Access" in card.words.text()
    assert card.source.text() == "Source: help.seven.io, “Deactivation of unused API keys”"
    assert not card.revoke.isVisibleTo(card)
    card.page.click()
    assert stage.asked == [("link", "https://app.seven.io/developer")]


def test_a_key_that_its_provider_calls_revoked_was_not_revoked_here(opened: Open) -> None:
    key = replace(ACME, method="api_key", fields={}, secrets={"api_key": Secret("k" * 64)}, grant=None)
    page, _, _ = opened(replace(key, status="token.revoked"))
    assert not page.notice.isVisible()
    assert page.head.status.text() == "! Revoked"


def test_nothing_is_said_of_ending_a_key_where_nobody_documents_it(opened: Open) -> None:
    page, _, _ = opened(replace(ACME, provider="onlinesim", method="api_key_bearer", mode="", grant=None))
    card = page.tabs.settings.revoke
    assert card.words.text() == "We know of no documented way to revoke this key. Ask OnlineSIM’s support."
    assert not card.source.isVisibleTo(card)


def test_the_access_token_is_covered_until_it_is_shown_and_can_be_copied(opened: Open) -> None:
    page, stage, _ = opened(ACME)
    access = page.tabs.token.access
    assert TOKEN not in access.text.toPlainText()
    access.show_token.click()
    assert access.text.toPlainText() == TOKEN
    access.show_token.click()
    assert TOKEN not in access.text.toPlainText()
    access.copy.click()
    assert QGuiApplication.clipboard().text() == TOKEN
    assert "emptied after 60 seconds" in stage.said[-1]


def test_the_token_for_other_software_is_a_placeholder_unless_asked_for(opened: Open, qtbot: QtBot) -> None:
    page, _, _ = opened(ACME)
    card = page.tabs.token.elsewhere
    qtbot.waitUntil(card.isVisible)
    assert card.code.toPlainText() == "Authorization: Bearer $SMS_SECRET"
    card.copy.click()
    assert QGuiApplication.clipboard().text() == "Authorization: Bearer $SMS_SECRET"
    card.real.click()
    assert card.code.toPlainText() == f"Authorization: Bearer {TOKEN}"
    next(one for one in card._group.buttons() if one.objectName() == "form_curl").click()
    assert TOKEN in card.code.toPlainText()
    assert card.code.toPlainText().startswith("curl ")
    card.copy.click()
    assert TOKEN in QGuiApplication.clipboard().text()


def test_a_secret_that_is_shown_leaves_by_its_button_alone(opened: Open, qtbot: QtBot) -> None:
    page, _, _ = opened(ACME)
    access, card = page.tabs.token.access, page.tabs.token.elsewhere
    qtbot.waitUntil(card.isVisible)
    access.show_token.click()
    card.real.click()
    QGuiApplication.clipboard().setText("before")
    for box in (access.text, card.code):
        box.setFocus()
        box.selectAll()
        qtbot.keyClick(box, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert QGuiApplication.clipboard().text() == "before"


@pytest.mark.parametrize(
    ("change", "says"),
    [
        ({"expires_at": NOW - timedelta(hours=1)}, "expired at"),
        ({"expires_at": NOW + timedelta(days=30)}, "until 31 Oct 2026"),
        ({"expires_at": None}, "isn't known when it expires"),
    ],
)
def test_what_a_copy_is_good_for_is_said_as_far_as_it_is_known(
    opened: Open, change: dict[str, object], says: str
) -> None:
    page, _, _ = opened(replace(ACME, grant=replace(GRANT, **change)))  # type: ignore[arg-type]
    assert says in page.tabs.token.access.words.text()


def test_a_copy_of_a_rejected_accounts_token_is_not_praised(opened: Open) -> None:
    page, _, _ = opened(replace(ACME, refused="oauth.invalid_client"))
    assert "rejected this account last time" in page.tabs.token.access.words.text()


def test_the_refresh_token_stands_apart_and_is_asked_about(opened: Open) -> None:
    page, _, _ = opened(ACME)
    assert page.tabs.token.refresh.isVisible()
    page.tabs.token.refresh.take.click()
    (box,) = page.findChildren(QMessageBox, "use_elsewhere")
    assert "refresh token" in box.text()
    box.reject()


def test_an_account_whose_token_is_gone_has_none_to_take(opened: Open) -> None:
    page, _, _ = opened(replace(ACME, grant=None, status="token.revoked"))
    assert not page.tabs.token.access.isVisible()
    assert not page.tabs.token.elsewhere.isVisible()
    assert not page.tabs.token.refresh.isVisible()
    assert not [act for act in page.menu.actions() if act.objectName() == "menu_use_elsewhere"]


def test_a_password_is_shown_and_copied_by_its_own_name(opened: Open) -> None:
    page, stage, _ = opened(PHONE)
    access = page.tabs.token.access
    assert access.title.text() == "Password"
    assert access.text.toPlainText() == "••••"
    assert "until it's changed or deleted at SMSGate" in access.words.text()
    access.show_token.click()
    assert access.text.toPlainText() == "correct-horse"
    assert access.copy.text() == "Copy Password"
    access.copy.click()
    assert QGuiApplication.clipboard().text() == "correct-horse"
    assert "emptied after 60 seconds" in stage.said[-1]
    QGuiApplication.clipboard().clear()


KEY = Account("key", "seven", "api_key", "seven", secrets={"api_key": Secret("abcdefghij0123456789")}, status="ok")


@pytest.mark.parametrize(
    ("account", "covered", "real"),
    [
        (KEY, "X-Api-Key: $SMS_SECRET", "abcdefghij0123456789"),
        (PHONE, "Authorization: Basic $SMS_SECRET", "M0JVSlVTOmNvcnJlY3QtaG9yc2U="),
    ],
)
def test_a_key_or_a_password_is_used_elsewhere_like_a_token(
    opened: Open, qtbot: QtBot, account: Account, covered: str, real: str
) -> None:
    page, _, _ = opened(account)
    next(act for act in page.menu.actions() if act.objectName() == "menu_use_elsewhere").trigger()
    card = page.tabs.token.elsewhere
    qtbot.waitUntil(card.isVisible)
    assert card.code.toPlainText() == covered
    card.real.click()
    assert real in card.code.toPlainText()
    assert not card.with_refresh.isVisible()


def test_the_refresh_token_goes_along_where_it_has_a_place_with_a_word_of_caution(opened: Open, qtbot: QtBot) -> None:
    page, _, _ = opened(ACME)
    card = page.tabs.token.elsewhere
    qtbot.waitUntil(card.isVisible)
    assert not card.with_refresh.isVisible()
    next(one for one in card._group.buttons() if one.objectName() == "form_env").click()
    assert "REFRESH" not in card.code.toPlainText()
    assert not card.care.isVisible()
    card.with_refresh.click()
    assert "SMS_REFRESH_TOKEN='<your refresh token>'" in card.code.toPlainText()
    assert "one of them will be signed out" in card.care.text()
    assert card.care.isVisible()
    card.real.click()
    assert "SMS_REFRESH_TOKEN=fedcba9876543210" in card.code.toPlainText()


def test_the_same_account_twice_is_told(opened: Open, qtbot: QtBot) -> None:
    page, _, _ = opened(PHONE, replace(PHONE, name="the same phone"))
    qtbot.waitUntil(lambda: "the same account as the same phone" in page.notice.text.plain)
    page.notice.buttons["dismiss"].click()
    assert page.notice.isHidden()


def test_renaming_disconnecting_and_what_is_said_about_secrets(opened: Open, qtbot: QtBot) -> None:
    page, stage, _ = opened(ACME)
    settings = page.tabs.settings
    settings.name.setText("acme")
    qtbot.mouseClick(settings.save, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: ("account", "acme") in stage.asked)
    assert stage.services.accounts.get("acme") is not None
    settings.ask_leave()
    assert settings.no.hasFocus() or not settings.no.isHidden()
    settings.no.click()
    assert stage.services.accounts.get("acme") is not None
    settings.ask_leave()
    settings.yes.click()
    qtbot.waitUntil(lambda: ("provider", "seven") in stage.asked)
    assert stage.services.accounts.get("acme") is None


def test_a_login_can_be_moved_to_a_token_with_the_least_permissions_first(opened: Open, qtbot: QtBot) -> None:
    page, _, _ = opened(PHONE)
    qtbot.waitUntil(lambda: bool(page.menu.targets))
    action = next(item for item in page.menu.actions() if item.objectName().startswith("menu_move_"))
    action.trigger()
    assert not page.move_card.isHidden()
    purpose = page.move_card.purpose
    assert purpose.itemText(0) == purpose.currentText() == "See the list of messages"
    assert purpose.count() == 6
    assert "kept until the token works" in page.move_card.text.plain
    qtbot.mouseClick(page.move_card.stay, Qt.MouseButton.LeftButton)
    assert page.move_card.isHidden()


@pytest.mark.parametrize(("provider", "method"), [("seven", "oauth2_code"), ("", "")])
def test_a_damaged_account_says_so_and_can_be_forgotten(opened: Open, qtbot: QtBot, provider: str, method: str) -> None:
    damaged = Account("seven-1", provider, method, status="store.damaged", refused="store.damaged")
    page, stage, http = opened(damaged, PHONE)
    assert "damaged" in page.notice.text.plain
    if page.tabs.calls_made is not None:
        page.tabs.calls_made.run()
        qtbot.waitUntil(lambda: not stage.tasks.busy)
    settings = page.tabs.settings
    settings.ask_leave()
    settings.yes.click()
    qtbot.waitUntil(lambda: [account.name for account in stage.services.accounts.all()] == ["phone"])
    assert http.sent == []


def test_an_open_session_is_ended_only_after_a_yes(opened: Open) -> None:
    session = replace(GRANT, refresh_token=None, expires_from="default")
    secrets = {"password": Secret("correct-horse", guessable=True)}
    account = Account(
        "bip",
        "infobip",
        "ibsso",
        "default",
        {"username": "u", "base_url": "https://x1.api.infobip.com"},
        secrets,
        session,
    )
    page, _, http = opened(account)
    page.steps(Diagnosis("oauth.session_active"))["destroy_session"]()
    assert http.sent == []
    card = page.tabs.settings.revoke
    assert card.isVisible()
    assert card.words.text().startswith("Revoke the token?")
    assert card.no.hasFocus()


def test_no_card_of_the_settings_is_lower_than_its_words(opened: Open, qtbot: QtBot, look: Theme) -> None:
    look.choose("light", 2.0)
    page, _, _ = opened(ACME)
    page.tabs.go_settings()
    page.resize(1300, 740)
    qtbot.wait(50)
    settings = page.tabs.settings
    assert settings.note.height() == 84
    cards = [card for card in settings.findChildren(Card) if card.isVisible()]
    assert len(cards) >= 5
    for card in cards:
        layout = card.layout()
        assert layout is not None
        assert card.height() >= layout.totalHeightForWidth(card.width()), card.objectName()
    look.choose("light", 1.0)
