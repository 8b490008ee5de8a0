"""Every way to connect every provider, through the window: fill in, connect, confirm, see the token, run a call."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QTabWidget
from pytestqt.qtbot import QtBot

from smsauth_gui.ui.account.account_tabs import AccountTabs
from tests.journeys.conftest import LONG_MS, Walker

KEYS = [
    ("onlinesim", "api_key_query", ""),
    ("onlinesim", "api_key_bearer", ""),
    ("seven", "api_key", ""),
    ("seven", "api_key_basic", ""),
    ("smsgate", "basic", "cloud"),
    ("smsgate", "basic", "private"),
    ("smsgate", "basic", "local"),
    ("infobip", "basic", ""),
    ("infobip", "api_key", ""),
    ("sinch", "basic", ""),
    ("sinch", "service_plan", ""),
]
TOKENS = [
    ("smsgate", "jwt", "cloud"),
    ("smsgate", "jwt", "private"),
    ("smsgate", "jwt", "local"),
    ("infobip", "ibsso", ""),
    ("infobip", "oauth2_client", ""),
    ("sinch", "oauth2_client", ""),
]


def run_first_call(walker: Walker, qtbot: QtBot) -> None:
    """On the account's page: the tab *Calls*, Ctrl+R's button, a good answer."""
    tabs = walker.wait_for("account_tabs")
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(1)
    walker.click("run_call")
    name = walker.window.roster.accounts[0].name
    accounts = walker.window.services.accounts

    def answered() -> bool:
        return len(accounts.timelines.of(name)) > 0 and walker.see("run_call") is not None

    qtbot.waitUntil(answered, timeout=LONG_MS)
    walker.wait_text("HTTP 200")


@pytest.mark.parametrize(("provider", "method", "mode"), KEYS)
def test_a_key_or_login_is_tried_kept_and_used(
    walker: Walker, qtbot: QtBot, provider: str, method: str, mode: str
) -> None:
    walker.open_method(provider, method, mode)
    assert "Never enter a real password here" in walker.text()
    walker.go()
    walker.wait_for("confirm_yes")
    qtbot.waitUntil(lambda: "Sends to: 127.0.0.1" in walker.window.foot.words.text(), timeout=LONG_MS)
    walker.confirm("the account")
    account = walker.window.services.accounts.get("the account")
    assert account is not None
    assert (account.provider, account.method, account.confirmed, account.practice) == (provider, method, True, True)
    assert account.grant is None
    run_first_call(walker, qtbot)


@pytest.mark.parametrize(("provider", "method", "mode"), TOKENS)
def test_a_token_is_got_kept_shown_and_used(
    walker: Walker, qtbot: QtBot, provider: str, method: str, mode: str
) -> None:
    walker.open_method(provider, method, mode)
    walker.go()
    walker.wait_text("Is this")
    walker.wait_text("Expires")
    walker.confirm()
    account = walker.window.roster.accounts[0]
    assert account.grant is not None
    assert account.grant.expires_at is not None
    run_first_call(walker, qtbot)


@pytest.mark.usefixtures("fixed_ports")
@pytest.mark.parametrize("mode", ["seven", "sms77"])
def test_seven_is_connected_by_code(walker: Walker, qtbot: QtBot, person: Path, mode: str) -> None:
    walker.open_method("seven", "oauth2_code", mode)
    walker.go()
    walker.wait_text("Connected as")
    assert "john.doe@acme.inc" in walker.text()
    assert "state checked" in walker.text()
    assert "PKCE sent" in walker.text()
    walker.confirm()
    account = walker.window.roster.accounts[0]
    assert account.grant is not None
    assert account.grant.scopes_granted == ("balance",)
    assert account.grant.refreshable
    run_first_call(walker, qtbot)
    qtbot.waitUntil(person.exists, timeout=LONG_MS)
    assert "Connected" in person.read_text()


@pytest.mark.usefixtures("fixed_ports")
def test_seven_is_connected_without_a_secret_by_pkce(walker: Walker, person: Path) -> None:
    del person
    walker.open_method("seven", "oauth2_code")
    walker.type_into("client_id", "practice-public")
    walker.type_into("client_secret", "")
    walker.go()
    walker.wait_text("Connected as")


@pytest.mark.usefixtures("fixed_ports")
@pytest.mark.parametrize("public", [False, True])
def test_onlinesim_is_connected_by_code_with_and_without_a_secret(
    walker: Walker, qtbot: QtBot, person: Path, public: bool
) -> None:
    del person
    walker.open_method("onlinesim", "oauth2_code")
    if public:
        walker.type_into("client_id", "9a3b5c7d-1e2f-4a6b-8c9d-0e1f2a3b4c5e")
        walker.type_into("client_secret", "")
    walker.go()
    walker.confirm()
    run_first_call(walker, qtbot)


@pytest.mark.usefixtures("fixed_ports")
@pytest.mark.parametrize("client", ["", "practice-implicit-query"])
def test_onlinesim_is_connected_by_implicit_from_fragment_and_query(
    walker: Walker, qtbot: QtBot, person: Path, client: str
) -> None:
    del person
    walker.open_method("onlinesim", "oauth2_implicit")
    if client:
        walker.type_into("client_id", client)
    walker.go()
    walker.confirm()
    account = walker.window.roster.accounts[0]
    assert account.grant is not None
    assert not account.grant.refreshable
    run_first_call(walker, qtbot)


def test_the_whole_way_goes_by_keyboard(walker: Walker, qtbot: QtBot) -> None:
    window = walker.window
    qtbot.keyClicks(window.sidebar.search, "infobip")
    qtbot.keyClick(window.sidebar.search, Qt.Key.Key_Return)
    start = walker.wait_for("start_oauth2_client")
    start.setFocus()
    qtbot.keyClick(start, Qt.Key.Key_Space)
    qtbot.waitUntil(walker.connecting.steps.go_on.isEnabled, timeout=LONG_MS)
    field = walker.wait_for("field_client_id")
    field.setFocus()
    qtbot.keyClick(field, Qt.Key.Key_Return)
    yes = walker.wait_for("confirm_yes")
    qtbot.keyClick(yes, Qt.Key.Key_Space)
    qtbot.waitUntil(lambda: walker.page.objectName() == "account_page", timeout=LONG_MS)


def test_a_token_is_revoked_after_a_question_and_signing_in_again_is_offered(walker: Walker, qtbot: QtBot) -> None:
    walker.open_method("smsgate", "jwt", "cloud")
    walker.go()
    walker.confirm("gateway")
    tabs = walker.wait_for("account_tabs")
    assert isinstance(tabs, AccountTabs)
    tabs.go_revoke()
    question = walker.wait_for("settings_revoke")
    qtbot.waitUntil(lambda: not question.visibleRegion().isEmpty())
    walker.click("revoke_yes")
    walker.wait_text("You revoked the token.")
    kept = walker.window.services.accounts.get("gateway")
    assert kept is not None
    assert kept.grant is None
    walker.click("notice_sign_in_again")
    walker.wait_text("We ask SMSGate who this is")


@pytest.mark.parametrize(
    ("provider", "method", "says"),
    [
        ("sinch", "service_plan", "Connected. Service plan ID: "),
        ("infobip", "oauth2_client", "Connected. Infobip user name: "),
        ("onlinesim", "api_key_bearer", "It works. Is this the account you meant?"),
    ],
)
def test_the_question_says_what_is_known_where_the_provider_tells_nothing(
    walker: Walker, provider: str, method: str, says: str
) -> None:
    walker.open_method(provider, method)
    walker.go()
    walker.wait_for("confirm_yes")
    assert says in walker.text()
    assert "Sign-in method" in walker.text()
