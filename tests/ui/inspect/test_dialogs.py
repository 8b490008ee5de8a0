"""Compare and verify: one sentence first; an address is named before it is fetched."""

from __future__ import annotations

from dataclasses import replace

from PySide6.QtCore import Qt
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
from tests.ui.inspect.test_inspector import JWT
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
    assert ["Text of the answer", "902", "–"] in cells
    assert not any(key in cell for line in cells for cell in line)


def test_with_an_empty_inspector_both_sides_are_pasted_here(stage: Stage, qtbot: QtBot) -> None:
    dialog = CompareDialog(stage, None)
    qtbot.addWidget(dialog)
    dialog.one.set_text(JWT)
    assert dialog.comparison is None
    dialog.two.set_text(JWT)
    qtbot.waitUntil(lambda: dialog.comparison is not None)
    assert "same credential" in dialog.notice.text.plain


def test_the_differences_keep_qts_rules(qtbot: QtBot) -> None:
    del qtbot
    model = DifferencesModel()
    QAbstractItemModelTester(model, QAbstractItemModelTester.FailureReportingMode.Fatal)
    model.set_rows((Difference(statement("topic.kind"), "a", "b"), Difference(statement("topic.provider"), "x", "x")))
    assert model.index(1, 1).data(Qt.ItemDataRole.AccessibleTextRole) == "x, the same"


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
    assert "could not be found" in dialog.note.text()
    dialog.address.setText("https://good.example/jwks.json")
    dialog.accept_key()
    with qtbot.waitSignal(dialog.given):
        dialog.accept_key()
    assert asked == ["https://bad.example/jwks.json", "https://good.example/jwks.json"]
