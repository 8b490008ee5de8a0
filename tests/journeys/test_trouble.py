"""What goes wrong on the way, through the window: each ends in a sentence, and everything typed stays in place."""

from __future__ import annotations

import socket
from pathlib import Path

import httpx
import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAction, QGuiApplication
from PySide6.QtWidgets import QComboBox, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from smsauth_gui.ui.shared.practice import PracticeStrip
from smsauth_gui.ui.window.sidebar import Place
from tests.journeys.conftest import LONG_MS, Walker

SIGN_IN = {"username": "practice", "password": "practice-password"}


def go_wrong(walker: Walker, name: str) -> None:
    """Choose from *Make something go wrong*."""
    strip = walker.page.findChild(PracticeStrip)
    assert isinstance(strip, PracticeStrip)
    walker.qtbot.waitUntil(lambda: strip.findChild(QAction, f"scenario_{name}") is not None, timeout=LONG_MS)
    action = strip.findChild(QAction, f"scenario_{name}")
    assert isinstance(action, QAction)
    action.trigger()
    walker.wait_text("Goes wrong now")


def sign_in_elsewhere(address: str, decision: str = "authorize") -> str:
    """Somebody opens the address in another browser and presses a button: the address it ends at."""
    answer = httpx.post(address, data={**SIGN_IN, "decision": decision}, trust_env=False)
    assert answer.status_code == 302, answer.text
    return answer.headers["location"]


def shown_address(walker: Walker) -> str:
    address = walker.wait_for("sign_in_address")
    assert isinstance(address, QLineEdit)
    walker.qtbot.waitUntil(lambda: bool(address.text()), timeout=LONG_MS)
    return address.text()


def failure(walker: Walker) -> str:
    """Until it ended badly: everything that can be read."""
    walker.wait_for("notice")
    walker.wait_text("Why do we think so?")
    return walker.text()


# ---- in the browser ----------------------------------------------------------------------------------------


@pytest.mark.usefixtures("fixed_ports")
def test_a_denial_is_told_with_its_words_and_nothing_is_kept(
    walker: Walker, monkeypatch: pytest.MonkeyPatch, person: Path
) -> None:
    monkeypatch.setenv("PERSON_CLICK", "Deny")
    walker.open_method("onlinesim", "oauth2_code")
    walker.go()
    said = failure(walker)
    assert "access_denied" in said or "denied" in said.lower()
    assert walker.window.services.accounts.all() == ()
    walker.qtbot.waitUntil(person.exists, timeout=LONG_MS)
    assert "Not connected" in person.read_text()


@pytest.mark.usefixtures("fixed_ports")
def test_after_a_denial_another_try_succeeds(walker: Walker, monkeypatch: pytest.MonkeyPatch, person: Path) -> None:
    del person
    monkeypatch.setenv("PERSON_CLICK", "Deny")
    walker.open_method("onlinesim", "oauth2_code")
    walker.go()
    failure(walker)
    monkeypatch.setenv("PERSON_CLICK", "Authorize")
    again = next(name for name in ("notice_sign_in_again", "notice_try_again") if walker.see(name))
    walker.click(again)
    walker.confirm()


@pytest.mark.usefixtures("fixed_ports")
def test_an_answer_with_a_foreign_state_is_not_used(walker: Walker, person: Path) -> None:
    del person
    walker.open_method("onlinesim", "oauth2_code")
    go_wrong(walker, "wrong_state")
    walker.go()
    walker.wait_text("A response to another sign-in arrived")
    walker.click("connect_cancel")
    assert "Cancelled" in failure(walker)
    assert walker.window.services.accounts.all() == ()


@pytest.mark.usefixtures("fixed_ports")
def test_nobody_comes_back_in_time(walker: Walker) -> None:
    page = walker.open_method("onlinesim", "oauth2_code")
    page.draft.timeout_s = 1.0
    walker.go()
    said = failure(walker)
    assert "browser" in said


@pytest.mark.usefixtures("fixed_ports")
def test_the_time_left_is_counted_down_and_cancel_ends_it(walker: Walker) -> None:
    walker.open_method("onlinesim", "oauth2_code")
    walker.go()
    walker.wait_text("left")
    assert shown_address(walker).startswith("http://127.0.0.1:")
    walker.click("connect_cancel")
    assert "Cancelled" in failure(walker)
    entry = walker.connecting.steps.fields.rows["client_id"]
    assert entry.value


@pytest.mark.usefixtures("fixed_ports")
def test_a_taken_port_is_named_and_another_one_works(walker: Walker, person: Path) -> None:
    del person
    with socket.create_server(("127.0.0.1", 9437)):
        walker.open_method("seven", "oauth2_code")
        walker.choose("return_port", 9437)
        walker.go()
        said = failure(walker)
        assert "9437" in said
        walker.click("notice_edit_redirect")
    walker.choose("return_port", 8659)
    walker.go()
    walker.wait_text("Connected as")


@pytest.mark.usefixtures("fixed_ports")
def test_without_a_browser_the_address_is_copied_and_the_answer_pasted(walker: Walker, qtbot: QtBot) -> None:
    walker.open_method("onlinesim", "oauth2_code")
    walker.go()
    walker.wait_text("No browser could be opened")
    walker.click("copy_address")
    address = QGuiApplication.clipboard().text()
    assert address == shown_address(walker)
    ended = sign_in_elsewhere(address)
    box = walker.wait_for("paste_address")
    assert isinstance(box, QLineEdit)
    qtbot.keyClicks(box, "https://www.example.com/no-code-here")
    walker.click("paste_use")
    walker.wait_text("contains no code and no token")
    box.setText(ended)
    qtbot.keyClick(box, Qt.Key.Key_Return)
    walker.confirm()


@pytest.mark.usefixtures("fixed_ports")
def test_an_address_of_another_sign_in_is_refused_and_the_right_one_taken(walker: Walker) -> None:
    walker.open_method("seven", "oauth2_code")
    walker.click("return_other")
    typed = walker.wait_for("return_typed")
    walker.qtbot.keyClicks(typed, "http://127.0.0.1:9437/callback/")
    walker.wait_text("Ours is http://127.0.0.1:9437/callback")
    walker.click("return_take_ours")
    walker.go()
    address = shown_address(walker)
    ended = sign_in_elsewhere(address)
    walker.click("paste_instead") if walker.see("paste_address") is None else None
    box = walker.wait_for("paste_address")
    assert isinstance(box, QLineEdit)
    box.setText(ended.replace("state=", "state=x"))
    walker.click("paste_use")
    walker.wait_text("another sign-in")
    box.setText(ended)
    walker.click("paste_use")
    walker.confirm()


# ---- without one -------------------------------------------------------------------------------------------


def test_a_refused_password_stays_typed_and_is_sent_again_only_by_hand(walker: Walker, qtbot: QtBot) -> None:
    walker.open_method("infobip", "oauth2_client")
    walker.type_into("client_secret", "wrong-password-1")
    walker.go()
    failure(walker)
    entry = walker.connecting.steps.fields.rows["client_secret"]
    assert entry.value == "wrong-password-1"
    assert not walker.connecting.running
    qtbot.wait(300)
    assert not walker.connecting.running
    walker.click("step_1_change")
    walker.type_into("client_secret", "Practice-Pass-1")
    walker.go()
    walker.confirm()


@pytest.mark.parametrize("scenario", ["html", "empty", "not_json", "cut", "down", "redirect_away", "rate_limit"])
def test_a_strange_token_answer_is_told_and_shown(walker: Walker, scenario: str) -> None:
    walker.open_method("sinch", "oauth2_client")
    go_wrong(walker, scenario)
    walker.go()
    failure(walker)
    walker.click("answer_request")
    assert "oauth2/token" in walker.wait_for("answer_text").property("plainText")
    assert walker.window.services.accounts.all() == ()


def test_an_answer_that_never_ends_can_be_cancelled(walker: Walker) -> None:
    walker.open_method("sinch", "oauth2_client")
    go_wrong(walker, "drip")
    walker.go()
    walker.wait_text("at work")
    walker.click("connect_cancel")
    assert "Cancelled" in failure(walker)


def test_an_open_session_is_destroyed_and_the_next_one_opened(walker: Walker) -> None:
    walker.open_method("infobip", "ibsso")
    go_wrong(walker, "session_active")
    walker.go()
    failure(walker)
    box = walker.wait_for("open_session")
    assert isinstance(box, QLineEdit)
    walker.qtbot.keyClicks(box, "0a1b2c3d-4e5f-4a6b-9c8d-7e6f5a4b3c2d")
    walker.click("destroy_session")
    walker.confirm()


@pytest.mark.usefixtures("fixed_ports")
def test_less_than_asked_is_shown_before_the_account_is_kept(walker: Walker, person: Path) -> None:
    del person
    walker.open_method("seven", "oauth2_code")
    go_wrong(walker, "less_scope")
    walker.click("continue_button")
    walker.click("single_scopes")
    for box in walker.connecting.steps.scopes.boxes.values() if walker.connecting.steps.scopes else ():
        box.setChecked(True)
    walker.click("connect_button")
    walker.wait_text("Granted is less than asked")


# ---- is this right? ----------------------------------------------------------------------------------------


def test_not_me_forgets_the_account_and_leads_to_somebody_else(walker: Walker, qtbot: QtBot) -> None:
    walker.open_method("smsgate", "jwt")
    walker.go()
    walker.wait_for("confirm_yes")
    qtbot.waitUntil(lambda: len(walker.window.services.accounts.all()) == 1, timeout=LONG_MS)
    walker.click("confirm_no")
    walker.wait_text("Forgotten")
    assert walker.window.services.accounts.all() == ()
    assert walker.connecting.steps.fields.rows["username"].value
    walker.go()
    walker.confirm()


def test_a_name_that_is_taken_is_refused(walker: Walker) -> None:
    walker.open_method("seven", "api_key")
    walker.go()
    walker.confirm("mine")
    walker.open_method("seven", "api_key")
    walker.go()
    entry = walker.wait_for("confirm_name")
    assert isinstance(entry, QLineEdit)
    entry.setText("mine")
    walker.click("confirm_yes")
    walker.wait_text("already an account of that name")
    entry.setText("another")
    walker.click("confirm_yes")
    walker.qtbot.waitUntil(lambda: walker.window.services.accounts.get("another") is not None, timeout=LONG_MS)


def test_an_account_nobody_confirmed_is_asked_about_when_it_is_opened(walker: Walker, qtbot: QtBot) -> None:
    walker.open_method("seven", "api_key")
    walker.go()
    walker.confirm("left over")
    accounts = walker.window.services.accounts
    account = accounts.get("left over")
    assert account is not None
    accounts.save(replace(account, name="unsure", confirmed=False))
    qtbot.waitUntil(lambda: walker.window.roster.get("unsure") is not None, timeout=LONG_MS)
    walker.window.go(Place("account", "unsure"))
    assert walker.page.objectName() == "confirm_page"
    walker.confirm()
    kept = accounts.get("unsure")
    assert kept is not None
    assert kept.confirmed


# ---- practice mode -----------------------------------------------------------------------------------------


def test_switching_practice_off_leaves_practice_accounts_where_they_are(walker: Walker, qtbot: QtBot) -> None:
    walker.open_method("seven", "api_key")
    walker.go()
    walker.confirm("play")
    switch = walker.window.findChild(QWidget, "practice_switch")
    assert isinstance(switch, QWidget)
    qtbot.mouseClick(switch, Qt.MouseButton.LeftButton)
    assert not walker.window.practice
    account = walker.window.services.accounts.get("play")
    assert account is not None
    assert account.practice
    walker.window.go(Place("provider", "seven"))
    assert walker.see("practice_badge") is None


def test_switching_practice_on_does_not_move_an_account_of_the_real_provider(walker: Walker, qtbot: QtBot) -> None:
    window = walker.window
    walker.open_method("seven", "api_key")
    walker.go()
    walker.confirm("play")
    account = window.services.accounts.get("play")
    assert account is not None
    window.services.accounts.save(replace(account, name="real", practice=False))
    window.practice_mode.switch(False)
    window.practice_mode.switch(True)
    real = window.services.accounts.get("real")
    assert real is not None
    assert not real.practice
    qtbot.waitUntil(lambda: window.roster.get("real") is not None, timeout=LONG_MS)
    again = next(one for one in window.roster.accounts if one.name == "real")
    window.sign_in_again(again)
    assert walker.connecting.draft.practice is False
    assert walker.see("practice_badge") is None
    combo = walker.see("connect_variant", QComboBox)
    assert combo is not None
