"""Compare and verify: one sentence first; an address is named before it is fetched."""

from __future__ import annotations

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtTest import QAbstractItemModelTester
from pytestqt.qtbot import QtBot

from smsauth_gui.core.clues.inspection import Question
from smsauth_gui.core.paste.compare import Difference
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.token.verify import Key
from smsauth_gui.core.values.credential import Trust
from smsauth_gui.core.values.statement import statement
from smsauth_gui.ui.inspect.compare_dialog import CompareDialog, DifferencesModel
from smsauth_gui.ui.inspect.verify_dialog import VerifyDialog
from smsauth_gui.ui.inspect.view import inspect
from smsauth_gui.ui.kit.prose import Prose
from smsauth_gui.ui.shared.recent import Looked
from tests.ui.inspect.test_inspector import API_KEY, JWT
from tests.ui.stage import NOW, Stage


def test_a_token_cut_short_is_named_in_one_sentence(stage: Stage, catalog: Catalog, qtbot: QtBot) -> None:
    dialog = CompareDialog(stage, inspect(Question(JWT, NOW), catalog))
    qtbot.addWidget(dialog)
    dialog.two.set_text(JWT[:-9])
    qtbot.waitUntil(lambda: dialog.comparison is not None)
    assert "cut short" in dialog.notice.text.plain
    assert dialog.table.differences.rowCount() > 0
    shown = [dialog.table.differences.index(row, 1).data() for row in range(dialog.table.differences.rowCount())]
    assert JWT not in " ".join(shown)


def test_two_tickets_are_compared_with_their_answers_and_no_secret_is_shown(stage: Stage, qtbot: QtBot) -> None:
    key = "abcDEF0123456789abcDEF0123456789"
    ticket = f"curl -i -H 'X-Api-Key: {key}' https://gateway.seven.io/api/contacts\nHTTP/1.1 200 OK\n\n"
    dialog = CompareDialog(stage, None)
    qtbot.addWidget(dialog)
    dialog.one.set_text(ticket + "902")
    dialog.two.set_text(ticket.replace("contacts", "balance") + '{"amount": 2, "currency": "EUR"}')
    qtbot.waitUntil(lambda: dialog.comparison is not None)
    assert "different addresses: /api/contacts and /api/balance" in dialog.notice.text.plain
    model = dialog.table.differences
    cells = [[model.index(row, column).data() for column in range(3)] for row in range(model.rowCount())]
    assert ["Text of the response", "902", "–"] in cells
    assert not any(key in cell for line in cells for cell in line)


def test_with_an_empty_inspector_both_sides_are_pasted_here(stage: Stage, qtbot: QtBot) -> None:
    dialog = CompareDialog(stage, None)
    qtbot.addWidget(dialog)
    dialog.one.set_text(JWT)
    assert dialog.comparison is None
    dialog.two.set_text(JWT)
    qtbot.waitUntil(lambda: dialog.comparison is not None)
    assert "same value" in dialog.notice.text.plain


def test_the_differences_keep_qts_rules(qtbot: QtBot) -> None:
    del qtbot
    model = DifferencesModel({"x": "Example"})
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows((Difference(statement("topic.kind"), "a", "b"), Difference(statement("topic.provider"), "x", "x")))
    assert model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "Example, the same"


def test_a_comparison_speaks_sentences_and_is_copied_without_people(
    stage: Stage, catalog: Catalog, qtbot: QtBot
) -> None:
    dialog = CompareDialog(stage, inspect(Question(JWT, NOW), catalog))
    qtbot.addWidget(dialog)
    dialog.show()
    assert not dialog.copy.isVisible()
    assert dialog.two.hasFocus() or dialog.focusWidget() is dialog.two
    assert "••••" in dialog.one.view()
    assert dialog.two.height() > 300
    dialog.two.set_text(f"INFOBIP_API_KEY={API_KEY}")
    qtbot.waitUntil(dialog.copy.isVisible)
    assert "Status: Expired in the first, Not known in the second." in dialog.notice.text.plain
    qtbot.mouseClick(dialog.copy, Qt.MouseButton.LeftButton)
    text = QGuiApplication.clipboard().text()
    assert text.startswith("They are of different kinds")
    assert "- Status: Expired in the first, Not known in the second.\n" in text
    assert "The token has expired" in text
    assert "jwt.expired" not in text
    assert "DD2020" not in text
    assert JWT not in text + dialog.notice.text.plain
    assert API_KEY not in text
    dialog.two.forget()
    qtbot.waitUntil(lambda: not dialog.copy.isVisible())


def test_a_text_of_this_run_can_be_the_second(stage: Stage, catalog: Catalog, qtbot: QtBot) -> None:
    stage.recent.add(Looked("The other", "", NOW, JWT[:-9]))
    dialog = CompareDialog(stage, inspect(Question(JWT, NOW), catalog))
    qtbot.addWidget(dialog)
    dialog.account.setCurrentIndex(1)
    qtbot.waitUntil(lambda: dialog.comparison is not None)
    assert dialog.two.text() == JWT[:-9]
    assert "cut short" in dialog.notice.text.plain


def test_the_token_to_be_checked_is_named_and_its_kind_of_key_is_chosen(
    stage: Stage, catalog: Catalog, qtbot: QtBot
) -> None:
    token = inspect(Question(JWT, NOW), catalog).cards[0]
    dialog = VerifyDialog(stage, token)
    qtbot.addWidget(dialog)
    dialog.show()
    said = dialog.findChild(Prose, "verify_token")
    assert isinstance(said, Prose)
    assert said.plain == "Infobip access token\nAlgorithm: HS256\nKey: 9wokXdhI\nIssuer: infobip.com"
    assert dialog.kind.currentIndex() == 0
    assert dialog.secret.isVisible()
    assert not dialog.key.isVisible()
    signed = replace(token, header=(replace(token.header[0], name="alg", value='"RS256"'),))
    other = VerifyDialog(stage, signed)
    qtbot.addWidget(other)
    assert other.kind.currentIndex() == 1


def test_a_shared_secret_is_handed_over_and_forgotten(stage: Stage, qtbot: QtBot) -> None:
    dialog = VerifyDialog(stage)
    qtbot.addWidget(dialog)
    dialog.accept_key()
    assert dialog.note.text() == "Please fill this in."
    dialog.secret.setText("s3cret")
    with qtbot.waitSignal(dialog.given) as told:
        qtbot.mouseClick(dialog.check, Qt.MouseButton.LeftButton)
    key = told.args[0]
    assert isinstance(key, Key)
    assert (key.text.reveal(), key.shared) == ("s3cret", True)
    assert dialog.secret.text() == ""


def test_an_address_is_named_and_confirmed_before_it_is_fetched(stage: Stage, qtbot: QtBot) -> None:
    asked: list[str] = []

    def fetch(url: str, trust: Trust) -> tuple[str, str]:
        del trust
        asked.append(url)
        return ('{"keys": []}', "") if "good" in url else ("", "net.dns")

    stage.services = replace(stage.services, fetch=fetch)
    dialog = VerifyDialog(stage)
    qtbot.addWidget(dialog)
    dialog.kind.setCurrentIndex(2)
    dialog.address.setText("http://example.com/jwks.json")
    dialog.accept_key()
    assert "https://" in dialog.note.text()
    dialog.address.setText("https://bad.example/jwks.json")
    dialog.accept_key()
    assert asked == []
    assert "This contacts bad.example" in dialog.note.text()
    dialog.accept_key()
    qtbot.waitUntil(lambda: "could not be fetched" in dialog.note.text())
    assert "couldn't be found" in dialog.note.text()
    dialog.address.setText("https://good.example/jwks.json")
    dialog.accept_key()
    with qtbot.waitSignal(dialog.given):
        dialog.accept_key()
    assert asked == ["https://bad.example/jwks.json", "https://good.example/jwks.json"]
