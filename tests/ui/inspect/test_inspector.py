"""The inspector: paste anything, and learn what is wrong."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QMimeData, QPoint, Qt
from PySide6.QtGui import QAction, QGuiApplication, QKeySequence, QTextCursor
from PySide6.QtWidgets import QApplication, QFileDialog, QMenu, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.token.verify import Key
from smsauth_gui.core.values.http import Request, Response
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.ui.inspect.inspector import Inspector
from smsauth_gui.wording.language import ENGLISH
from tests.ui.stage import ScriptedHttp, Stage, json_answer, make_services

JWT = (
    "eyJraWQiOiI5d29rWGRoSSIsInR5cCI6IkpXVCIsImFsZyI6IkhTMjU2In0.eyJzdWIiOiJERDIwMjAiLCJpc3MiOiJpbmZvYmlwLmNvbSIsImV4cCI6"
    "MTYzMzAwNDQwNiwiaWF0IjoxNjMzMDAwODA2LCJqdGkiOiJiMmJmODgyMS01OTcxLTRiOTMtYWVmNy0zM2QwMDNkMjIxNjcifQ."
    "KvIIOmCKJETiB6xKOqBxvZYnYOa8RAulYhChBEmI4Os"
)
TICKET = f"""curl https://gz4v1.api.infobip.com/sms/3/logs \\
 -H 'Authorization: Bearer {JWT}'

< HTTP/1.1 401 Unauthorized
< date: Thu, 30 Sep 2021 15:02:11 GMT
{{"requestError":{{"serviceException":{{"messageId":"UNAUTHORIZED","text":"Invalid login details"}}}}}}"""
SENT = {"name": "Authorization", "value": "Bearer 0123456789abcdef0123456789abcdef01234567"}
API_KEY = "0123456789abcdef0123456789abcdef-01234567-89ab-cdef-0123-456789abcdef"


@pytest.fixture
def page(stage: Stage, qtbot: QtBot) -> Inspector:
    made = Inspector(stage)
    qtbot.addWidget(made)
    made.resize(980, 760)
    made.show()
    return made


def hs256(claims: dict[str, object], secret: str) -> str:
    import jwt

    return jwt.encode(claims, secret, algorithm="HS256")


def paste(page: Inspector, text: str) -> None:
    data = QMimeData()
    data.setText(text)
    page.box.insertFromMimeData(data)
    # The second half is laid out in a turn of its own.
    QApplication.processEvents()


def read(page: Inspector, qtbot: QtBot, text: str) -> None:
    page.set_text(text)
    qtbot.waitUntil(lambda: page.reader.settled, timeout=20_000)


def chosen(menu: QMenu, name: str) -> QAction:
    (action,) = menu.findChildren(QAction, name)
    return action


def test_a_ticket_is_an_exchange_and_the_failure_is_explained_at_its_own_time(page: Inspector) -> None:
    paste(page, TICKET)
    assert page.results.notice.text.plain.startswith(
        "The request failed because the token had expired 2 hours earlier."
    )
    assert "copy_reply" in page.results.notice.buttons
    card = page.results.cards[0]
    assert card.title.text() == "Infobip access token"
    assert card.kind.text() == "JWT · HS256"
    assert card.signature.text() == "signature not checked"
    assert "sha256:72cd268a7827" in card.fingerprint.plain
    assert [row.name for row in page.results.claims.claims.rows][:5] == ["sub", "iss", "exp", "iat", "jti"]
    assert any("the role of DD2020 decides" in text for text in page.results.findings.words)
    assert any("a request to gz4v1.api.infobip.com and its answer" in text for text in page.results.findings.words)
    assert page.results.answer.status.text() == "HTTP 401"


def test_the_token_never_stands_openly_anywhere_until_it_is_shown(page: Inspector, qtbot: QtBot) -> None:
    paste(page, TICKET)
    secret = JWT.rsplit(".", 1)[1]
    page.results.answer.show_view("request")
    assert secret not in page.box.view()
    assert secret not in page.results.answer.text.toPlainText()
    qtbot.mouseClick(page.side.show_token, Qt.MouseButton.LeftButton)
    assert secret in page.box.view()
    qtbot.mouseClick(page.side.show_token, Qt.MouseButton.LeftButton)
    assert secret not in page.box.view()


def test_was_it_valid_then_is_judged_at_the_time_that_is_typed(page: Inspector) -> None:
    paste(page, JWT)
    assert "expired 5 years ago" in page.results.notice.text.plain
    page.side.failed.set_text("2021-09-30T12:00:00Z")
    assert "it was valid then, for 20 minutes more" in page.results.notice.text.plain
    assert "2021" in page.side.failed.note.text()
    page.side.failed.set_text("no time at all")
    assert "no time we can read" in page.side.failed.note.text()
    assert "expired 5 years ago" in page.results.notice.text.plain


def test_times_that_stand_in_the_paste_are_offered(page: Inspector) -> None:
    paste(page, TICKET)
    offered = [page.side.failed.box.itemText(number) for number in range(page.side.failed.box.count())]
    assert "Thu, 30 Sep 2021 15:02:11 GMT" in offered


def test_typing_is_read_after_a_moment_and_folded_when_the_keyboard_leaves(page: Inspector, qtbot: QtBot) -> None:
    page.box.setFocus()
    with qtbot.waitSignal(page.results.laid_out, timeout=5_000):
        qtbot.keyClicks(page.box, JWT)
    assert JWT in page.box.view()
    assert page.results.cards[0].title.text() == "Infobip access token"
    page.box.left.emit()
    assert JWT not in page.box.view()
    assert page.box.text() == JWT


def test_several_credentials_get_a_card_each_and_one_is_looked_into(page: Inspector, qtbot: QtBot) -> None:
    paste(page, f"INFOBIP_API_KEY={API_KEY}\nTOKEN={JWT}\n")
    assert len(page.results.cards) == 2
    token = next(number for number, card in enumerate(page.results.cards) if "JWT" in card.kind.text())
    assert not page.results.cards[token].inside.isHidden()
    qtbot.mouseClick(page.results.cards[token].inside, Qt.MouseButton.LeftButton)
    assert page.results.claims_card.isVisible()
    assert page.results.cards[token].inside.isHidden()


def test_what_is_not_known_gets_a_sentence_and_a_look_at_the_bytes(page: Inspector) -> None:
    paste(page, "hello\u202e w\x00rld")
    assert page.results.notice.text.plain.startswith("We don't recognise this.")
    assert "68 65 6c 6c 6f e2 80 ae" in page.results.bytes.toPlainText()
    assert any("U+202E" in text for text in page.results.findings.words)
    assert "⟨U+202E⟩" in page.box.view()


def test_clearing_forgets_text_findings_key_and_times(page: Inspector, qtbot: QtBot) -> None:
    paste(page, TICKET)
    page.side.failed.set_text("2021-09-30T12:00:00Z")
    page.reader.verify_with(Key(Secret("guess"), shared=True))
    qtbot.mouseClick(page.side.clear, Qt.MouseButton.LeftButton)
    assert page.box.text() == ""
    assert page.results.inspection is None
    assert page.results.hint.isVisible()
    assert page.side.failed.moment() is None
    assert page.reader.key is None
    assert not page.head.report.isEnabled()


@pytest.mark.parametrize("other", ["emptied", "set", "pasted over"])
def test_the_time_of_one_ticket_is_never_the_time_of_another(page: Inspector, qtbot: QtBot, other: str) -> None:
    paste(page, TICKET)
    page.side.failed.set_text("2021-09-30T12:00:00Z")
    page.box.selectAll()
    if other == "set":
        page.set_text(JWT)
    elif other == "pasted over":
        paste(page, JWT)
    else:
        qtbot.keyClick(page.box, Qt.Key.Key_Delete)
        qtbot.waitUntil(lambda: page.results.inspection is None)
    assert page.side.failed.moment() is None
    assert page.side.failed.box.currentText() == ""


def test_the_time_stays_while_the_same_ticket_grows(page: Inspector) -> None:
    paste(page, TICKET)
    page.side.failed.set_text("2021-09-30T12:00:00Z")
    page.box.moveCursor(QTextCursor.MoveOperation.End)
    paste(page, "\nP.S. It failed twice.")
    assert page.side.failed.moment() is not None


def test_a_card_that_tells_nothing_names_the_provider_it_was_sent_to(page: Inspector) -> None:
    token = "0123456789abcdef0123456789abcdef01234567"
    paste(page, f"curl -H 'Authorization: Bearer {token}' https://gateway.seven.io/api/balance\nHTTP/1.1 401 x\n\n900")
    card = page.results.cards[0]
    assert (card.mark.text(), card.note.text()) == ("7", "Sent to seven, gateway.seven.io")
    page.clear()
    paste(page, f"curl -H 'Authorization: Bearer {token}' https://api.my-shop.example/orders\nHTTP/1.1 401 x\n\n900")
    assert (card.mark.text(), card.note.text()) == ("?", "")


def test_an_empty_box_offers_a_file_and_what_was_looked_at_before(page: Inspector, stage: Stage, qtbot: QtBot) -> None:
    paste(page, TICKET)
    page.clear()
    assert page.results.hint.isVisible()
    again = page.findChild(QPushButton, "recent_0")
    assert isinstance(again, QPushButton)
    qtbot.mouseClick(again, Qt.MouseButton.LeftButton)
    assert stage.asked == [("inspect", TICKET)]
    file = page.findChild(QPushButton, "hint_open_file")
    assert isinstance(file, QPushButton)
    qtbot.mouseClick(file, Qt.MouseButton.LeftButton)
    dialog = page.findChild(QFileDialog, "file_dialog")
    assert isinstance(dialog, QFileDialog)
    assert "*.env" in dialog.nameFilters()[0]
    dialog.reject()


def test_after_half_an_hour_without_a_key_the_box_is_cleared(page: Inspector) -> None:
    paste(page, TICKET)
    assert page.reader._idle.isActive()
    assert page.reader._idle.interval() == 30 * 60 * 1000
    page.reader._idle.timeout.emit()
    assert page.box.text() == ""


def test_a_signature_is_checked_with_a_shared_secret(page: Inspector) -> None:
    token = hs256({"sub": "x", "exp": 4102444800}, "a-secret-that-is-long-enough-for-hs256")
    paste(page, token)
    page.reader.verify_with(Key(Secret("a-secret-that-is-long-enough-for-hs256"), shared=True))
    assert page.results.cards[0].signature.text() == "✓ signature valid"
    page.reader.verify_with(Key(Secret("another-secret-that-is-long-enough-too"), shared=True))
    assert page.results.cards[0].signature.text() == "✕ signature doesn't match"
    assert page.results.notice.text.plain.startswith("The signature doesn't match the token.")
    paste(page, "\n")
    page.set_text(JWT)
    assert page.results.cards[0].signature.text() == "signature not checked"


def test_the_safe_report_is_copied_by_shortcut_and_holds_no_secret(page: Inspector, stage: Stage, qtbot: QtBot) -> None:
    paste(page, TICKET)
    page.activateWindow()
    page.box.setFocus()
    QGuiApplication.clipboard().clear()
    qtbot.keyClick(page.box, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier)
    qtbot.waitUntil(lambda: bool(stage.said))
    text = QGuiApplication.clipboard().text()
    assert "sha256:72cd268a7827" in text
    assert JWT not in text
    assert JWT.rsplit(".", 1)[1] not in text
    assert "token.expired" in text
    assert QKeySequence("Ctrl+Shift+C").toString() == page.head.report.toolTip()


def test_a_report_is_saved_as_a_page(page: Inspector, stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    from smsauth_gui.ui.shared import report_actions

    paste(page, TICKET)
    material, file = page.exports.material(), tmp_path / "report.html"
    assert material is not None
    report_actions.hand_over_report(stage, page, material, ENGLISH, (Secret(JWT),), file)
    qtbot.waitUntil(lambda: stage.said == ["Saved as report.html"])
    assert "<h1>" in file.read_text(encoding="utf-8")
    assert JWT not in file.read_text(encoding="utf-8")


def test_the_reply_says_what_to_do_and_that_a_whole_secret_was_in_the_ticket(page: Inspector, qtbot: QtBot) -> None:
    paste(page, TICKET)
    qtbot.waitUntil(page.results.reply.isVisible)
    page.results.notice.buttons["copy_reply"].click()
    text = QGuiApplication.clipboard().text()
    assert "had expired" in text
    assert "replace" not in text  # nobody can use it any more
    assert JWT not in text
    paste(
        page,
        f"curl https://gz4v1.api.infobip.com/sms/3/logs -H 'Authorization: App {API_KEY}'\n\n< HTTP/1.1 403 Forbidden\n",
    )
    qtbot.waitUntil(lambda: "Infobip" in page.results.reply.text.toPlainText())
    page.results.notice.buttons["copy_reply"].click()
    text = QGuiApplication.clipboard().text()
    assert "Please replace it at Infobip" in text
    assert API_KEY not in text


def test_a_report_is_handed_over_in_the_language_that_is_chosen(page: Inspector, stage: Stage, qtbot: QtBot) -> None:
    paste(page, TICKET)
    choices = {action.data(): action for action in page.head.language.actions()}
    assert choices["en"].isChecked()
    choices["de"].trigger()
    page.exports.copy_report()
    qtbot.waitUntil(lambda: bool(stage.said))
    assert "Geheimnisse sind durch Fingerabdrücke ersetzt" in QGuiApplication.clipboard().text()
    assert stage.said == ["Copied: the safe report"]


def test_a_reply_is_read_and_edited_before_it_is_copied(page: Inspector, qtbot: QtBot) -> None:
    paste(page, TICKET)
    card = page.results.reply
    qtbot.waitUntil(card.isVisible)
    assert card.text.toPlainText().startswith("Hello,")
    card.findChild(QPushButton, "reply_de").click()  # type: ignore[union-attr]
    assert card.text.toPlainText().startswith("Guten Tag,")
    card.text.setPlainText("Guten Tag, Frau Muster,")
    card.copy.click()
    assert QGuiApplication.clipboard().text() == "Guten Tag, Frau Muster,"
    assert JWT not in card.text.toPlainText()


def test_a_secret_put_into_the_reply_is_not_copied(page: Inspector, qtbot: QtBot) -> None:
    paste(page, TICKET)
    card = page.results.reply
    qtbot.waitUntil(card.isVisible)
    QGuiApplication.clipboard().setText("before")
    card.text.setPlainText(f"Hello, here is your token again: {JWT}")
    card.copy.click()
    assert QGuiApplication.clipboard().text() == "before"
    assert card.note.text().startswith("Not copied")


def test_a_reply_is_written_in_the_tickets_language(page: Inspector, qtbot: QtBot) -> None:
    paste(page, f"Guten Tag, seit heute ist bei uns nichts mehr möglich und wir haben nichts geändert.\n\n{TICKET}")
    qtbot.waitUntil(page.results.reply.isVisible)
    assert page.results.reply.text.toPlainText().startswith("Guten Tag,")


def test_a_token_alone_has_no_reply(page: Inspector, qtbot: QtBot) -> None:
    paste(page, JWT)
    qtbot.waitUntil(lambda: page.results.inspection is not None)
    qtbot.wait(20)
    assert not page.results.reply.isVisible()


def test_the_request_is_copied_in_every_language_without_the_token(page: Inspector) -> None:
    paste(page, TICKET)
    for name, word in (
        ("curl", "curl "),
        ("python", "httpx.request("),
        ("httpie", "http GET "),
        ("javascript", "fetch("),
    ):
        chosen(page.head.copy_as, f"copy_as_{name}").trigger()
        text = QGuiApplication.clipboard().text()
        assert word in text
        assert JWT not in text


def test_the_request_is_copied_with_its_token_only_after_a_question(page: Inspector, qtbot: QtBot) -> None:
    paste(page, TICKET)
    QGuiApplication.clipboard().clear()
    chosen(page.head.copy_as, "copy_real_curl").trigger()
    (box,) = page.findChildren(QMessageBox, "copy_real_question")
    assert "act in your name" in box.informativeText()
    assert QGuiApplication.clipboard().text() == ""
    (yes,) = box.findChildren(QPushButton, "copy_real_yes")
    yes.click()
    qtbot.waitUntil(lambda: JWT in QGuiApplication.clipboard().text())
    assert QGuiApplication.clipboard().mimeData().data("x-kde-passwordManagerHint") == b"secret"
    QGuiApplication.clipboard().clear()


def test_of_a_dropped_archive_the_last_failure_is_explained_and_others_can_be_chosen(
    page: Inspector, qtbot: QtBot, tmp_path: Path
) -> None:
    entry = {
        "startedDateTime": "2026-10-01T11:00:00Z",
        "time": 10,
        "request": {"method": "GET", "url": "https://gateway.seven.io/api/contacts", "headers": [SENT]},
        "response": {"status": 200, "headers": [], "content": {"text": "902"}},
    }
    refused = {**entry, "response": {**entry["response"], "content": {"text": "900"}}}
    picture = {**entry, "request": {**entry["request"], "url": "https://cdn.example/logo.png"}}
    file = tmp_path / "ticket.har"
    file.write_text(json.dumps({"log": {"entries": [refused, entry, picture]}}))
    with qtbot.waitSignal(page.results.laid_out, timeout=5_000):
        page.open_files((file,))
    assert page.results.notice.diagnosis is not None
    assert page.results.notice.diagnosis.cause == "permission.scope"
    entries = page.results.entries
    assert [entries.model.index(row, 0).data()[:1] for row in range(3)] == ["!", "!", "✓"]
    assert "gateway.seven.io/api/contacts" in entries.model.index(1, 0).data()
    assert entries.list.currentIndex().row() == 1
    with qtbot.waitSignal(page.results.laid_out, timeout=5_000):
        qtbot.keyClick(entries.list, Qt.Key.Key_Up)
    assert page.results.notice.diagnosis.cause == "credential.rejected"
    assert entries.list.currentIndex().row() == 0
    page.clear()
    assert entries.isHidden()


def test_a_file_that_powershell_wrote_is_read(page: Inspector, qtbot: QtBot, tmp_path: Path) -> None:
    file = tmp_path / "answer.txt"
    file.write_text("HTTP/1.1 401 Unauthorized\n\n", encoding="utf-16")
    with qtbot.waitSignal(page.results.laid_out, timeout=5_000):
        page.open_files((file,))
    assert page.box.text().startswith("HTTP/1.1 401")


def test_what_was_not_read_of_an_endless_archive_is_told(
    page: Inspector, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("smsauth_gui.core.clues.inspection.MOST_ENTRIES", 5)
    entry = {"request": {"method": "GET", "url": "https://gateway.seven.io/api/contacts"}, "response": {"status": 401}}
    file = tmp_path / "long.har"
    file.write_text(json.dumps({"log": {"entries": [entry] * 6}}))
    with qtbot.waitSignal(page.results.laid_out, timeout=10_000):
        page.open_files((file,))
    assert "only its last 5 exchanges were read" in " ".join(page.results.findings.words)


def test_a_file_that_cannot_be_read_is_told(page: Inspector, qtbot: QtBot, tmp_path: Path) -> None:
    page.open_files((tmp_path / "missing.har",))
    qtbot.waitUntil(lambda: not page.results.notice.isHidden())
    assert "could not be read" in page.results.notice.text.plain


def test_where_only_the_answer_is_known_four_fields_are_enough(page: Inspector, qtbot: QtBot) -> None:
    page.open_form()
    form = page.form
    form.provider.setCurrentIndex(form.provider.findData("seven"))
    form.status.setText("abc")
    qtbot.mouseClick(form.explain, Qt.MouseButton.LeftButton)
    assert form.status.property("tone") == "bad"
    form.status.setText("200")
    form.text.setPlainText("900")
    qtbot.mouseClick(form.explain, Qt.MouseButton.LeftButton)
    assert page.results.notice.text.plain.startswith("seven rejected the key, token or password.")
    assert page.results.answer.text.toPlainText() == "900"


def test_looking_never_opens_a_socket(page: Inspector, monkeypatch: pytest.MonkeyPatch) -> None:
    def refuse(*_args: object) -> None:
        raise AssertionError("the network was touched")

    monkeypatch.setattr(socket.socket, "connect", refuse)
    paste(page, TICKET)
    assert page.results.cards


@pytest.mark.parametrize(
    "text",
    [
        "a" * 2_000_000,
        "<script>alert(1)</script><img src=x onerror=y>" * 2_000,
        "[" * 10_000,
        "\u202e\u2066\x1b]0;x\x07" * 5_000,
        "\ud800" * 1_000,
        '{"log":{"entries":[' + "{}," * 50_000 + "{}]}}",
        "ey" + "A" * 300_000 + "." + "B" * 300_000 + ".",
        "\x00\xff" * 50_000,
        "curl " * 20_000,
    ],
)
def test_nothing_pasted_can_crash_or_hang_the_window(page: Inspector, qtbot: QtBot, text: str) -> None:
    read(page, qtbot, text)
    assert page.results.inspection is not None
    assert page.grab(page.rect()).size().isValid()


def test_a_newer_text_wins_over_one_that_is_still_read(page: Inspector, qtbot: QtBot) -> None:
    paste(page, "lorem ipsum " * 20_000)
    page.set_text(JWT)
    qtbot.waitUntil(lambda: not page._shell.tasks.busy)
    qtbot.wait(1)
    assert page.results.cards[0].title.text() == "Infobip access token"


# ---- trying ------------------------------------------------------------------------------------------------


@pytest.fixture
def online(qtbot: QtBot, catalog: Catalog, tmp_path: Path) -> Iterator[tuple[Inspector, Stage, ScriptedHttp]]:
    def answer(request: Request) -> Response:
        if request.header("Authorization") == f"App {API_KEY}":
            return json_answer('{"balance":47.79,"currency":"EUR"}')
        return json_answer('{"requestError":{}}', 401)

    services, http = make_services(tmp_path, catalog, answer=answer)
    stage = Stage(services)
    page = Inspector(stage)
    qtbot.addWidget(page)
    page.resize(980, 760)
    page.show()
    yield page, stage, http
    stage.end()


def test_trying_names_provider_host_and_call_before_anything_is_sent(
    online: tuple[Inspector, Stage, ScriptedHttp], qtbot: QtBot
) -> None:
    page, stage, http = online
    paste(page, API_KEY)
    qtbot.mouseClick(page.results.cards[0].attempt, Qt.MouseButton.LeftButton)
    trial = page.trial
    assert trial.isVisible()
    assert not trial.confirm.isEnabled()
    trial._texts["base_url"].setText("xyz123.api.infobip.com")
    assert "Infobip" in trial.plan.plain
    assert "xyz123.api.infobip.com/account/1/balance" in trial.plan.plain
    assert http.sent == []
    qtbot.mouseClick(trial.confirm, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: trial.result is not None)
    assert [request.host for request in http.sent] == ["xyz123.api.infobip.com"]
    assert trial.notice.text.plain == "The request went through."
    assert API_KEY not in trial.answer.text.toPlainText()
    assert "One request was sent to xyz123.api.infobip.com" in stage.foot
    borrowed = [account for account in stage.services.accounts.all() if account.borrowed]
    assert len(borrowed) == 1
    assert stage.services.accounts._stored.store.load() == ()
    page.clear()
    assert not trial.isVisible()


def test_a_user_with_a_password_is_tried_where_the_person_says(
    online: tuple[Inspector, Stage, ScriptedHttp], qtbot: QtBot
) -> None:
    page, stage, http = online
    paste(page, "curl -u jane:hunter2secret https://xyz123.api.infobip.com/account/1/balance")
    qtbot.mouseClick(page.results.cards[0].attempt, Qt.MouseButton.LeftButton)
    trial = page.trial
    trial.provider.setCurrentIndex(trial.provider.findData("infobip"))
    assert [trial.method.itemData(row) for row in range(trial.method.count())] == ["basic"]
    assert set(trial._texts) == {"base_url"}
    assert "xyz123.api.infobip.com" in trial.plan.plain
    assert http.sent == []
    qtbot.mouseClick(trial.confirm, Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: trial.result is not None)
    (request,) = http.sent
    assert request.header("Authorization") == "Basic amFuZTpodW50ZXIyc2VjcmV0"
    (borrowed,) = stage.services.accounts.all()
    assert (borrowed.borrowed, dict(borrowed.fields)["username"]) == (True, "jane")
    assert "hunter2secret" not in str(dict(borrowed.fields))
    trial.provider.setCurrentIndex(trial.provider.findData("sinch"))
    assert set(trial._texts) == {"project_id"}
    trial.provider.setCurrentIndex(trial.provider.findData("onlinesim"))
    assert not trial.confirm.isEnabled()


def test_what_is_not_distinctive_is_tried_nowhere_until_the_person_says_where(
    online: tuple[Inspector, Stage, ScriptedHttp], qtbot: QtBot
) -> None:
    page, _, http = online
    paste(page, "Authorization: Bearer 0123456789abcdef0123456789abcdef01234567")
    qtbot.mouseClick(page.results.cards[0].attempt, Qt.MouseButton.LeftButton)
    assert page.trial.entry is None
    assert not page.trial.confirm.isEnabled()
    assert http.sent == []


def test_every_part_has_a_name_for_tests_and_screen_readers(page: Inspector) -> None:
    from PySide6.QtWidgets import QAbstractButton, QComboBox, QLineEdit, QPlainTextEdit

    paste(page, TICKET)
    for kind in (QAbstractButton, QComboBox, QPlainTextEdit):
        for widget in page.findChildren(kind):
            if widget.metaObject().className() == "QTableCornerButton":
                continue  # Qt's own; it has a name from 6.11 on
            assert widget.objectName(), widget
            ours = not widget.objectName().startswith("qt_")
            assert widget.accessibleName() or not ours, widget.objectName()
    inner = [edit for edit in page.findChildren(QLineEdit) if not isinstance(edit.parent(), QComboBox)]
    assert all(edit.accessibleName() for edit in inner)
    assert page.childAt(QPoint(40, 40)) is not None
