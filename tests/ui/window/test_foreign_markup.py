"""Foreign text is shown as it stands: no label and no tool tip takes it for markup, on any page."""

from __future__ import annotations

import ast
import json
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QAbstractItemView, QLabel, QWidget
from pytestqt.qtbot import QtBot

from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.ui.kit.prose import Prose, plain_tip
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.sidebar import Place

UI = Path(__file__).parents[3] / "smsauth_gui" / "ui"
NASTY = "<h1>Paid</h1><img src='http://127.0.0.1:1/x'><a href='x'>&lt;click&gt;</a>"
NOW = datetime(2026, 3, 1, 12, tzinfo=UTC)
IDENTITY = {"name": NASTY, "email": NASTY, "user_id": NASTY, "balance": NASTY, "currency": NASTY}
GRANT = Grant(Secret("t" * 20), NOW, NASTY, expires_at=NOW + timedelta(days=9000), scopes_granted=(NASTY,))
ACCOUNTS = (
    Account(NASTY, "seven", "api_key", identity=IDENTITY, note=NASTY, status="ok", confirmed=True),
    Account("signed-in", "seven", "oauth2_code", identity=IDENTITY, grant=GRANT, confirmed=True),
)
PLACES = (
    Place("welcome"),
    Place("inspect"),
    Place("health"),
    Place("history"),
    Place("settings"),
    Place("help"),
    Place("account", NASTY),
    Place("account", "signed-in"),
    Place("provider", "seven"),
)


def tips(widget: QWidget) -> Iterator[str]:
    """The tool tips of everything in it, of every cell too."""
    for one in (widget, *widget.findChildren(QWidget)):
        yield one.toolTip()
        model = one.model() if isinstance(one, QAbstractItemView) else None
        if model is not None:
            for row in range(min(200, model.rowCount(QModelIndex()))):
                for column in range(model.columnCount(QModelIndex())):
                    yield model.index(row, column).data(Qt.ItemDataRole.ToolTipRole) or ""


def drawn(tip: str) -> str:
    """What a tool tip shows: Qt draws it as markup where it looks like some."""
    document = QTextDocument()
    document.setHtml(tip)
    assert "<img" not in document.toHtml()
    assert "<h1" not in document.toHtml()
    assert "<a " not in document.toHtml()
    return document.toPlainText()


def harmless(widget: QWidget) -> list[str]:
    """Every label is told what it holds; the tips with foreign text."""
    for one in widget.findChildren(QLabel):
        markup = one.textFormat() is not Qt.TextFormat.PlainText and bool(one.text())
        assert not markup or isinstance(one, Prose) or one.objectName() == "return_difference", one.text()
        if markup:
            drawn(one.text())
    nasty = [tip for tip in tips(widget) if "Paid" in tip]
    assert all("<h1>" in drawn(tip) for tip in nasty), nasty
    return nasty


@pytest.fixture
def filled(window: MainWindow, qtbot: QtBot) -> MainWindow:
    for account in ACCOUNTS:
        window.services.accounts.save(account)
    qtbot.waitUntil(lambda: len(window.roster.accounts) == len(ACCOUNTS))
    return window


def test_no_page_takes_foreign_text_for_markup(filled: MainWindow, qtbot: QtBot) -> None:
    seen: list[str] = []
    for place in PLACES:
        filled.go(place)
        qtbot.wait(50)
        seen += harmless(filled)
    filled.open_inspect(f"Authorization: Bearer {NASTY}\n{json.dumps({'error': NASTY, 'error_description': NASTY})}")
    qtbot.wait(400)
    harmless(filled)
    filled.tell(NASTY, NASTY)
    filled.announce(NASTY)
    filled.tell_stranger(NASTY)
    harmless(filled)
    assert seen


def test_who_an_account_is_stands_in_the_tip_on_health_as_it_was_given(filled: MainWindow) -> None:
    filled.go(Place("health"))
    assert any(NASTY in drawn(tip) for tip in harmless(filled))


@pytest.mark.parametrize("text", [NASTY, "a &lt;b&gt; c", "1 < 2 & 3", "two\nlines <b>", "plain"])
def test_a_tip_shows_the_text_as_it_stands(text: str) -> None:
    tip = plain_tip(text)
    assert (drawn(tip) if tip.startswith("<qt>") else tip) == text


def test_every_tip_that_is_not_our_own_words_is_made_plain() -> None:
    loose = []
    for path in UI.rglob("*.py"):
        for node in ast.walk(ast.parse(path.read_text())):
            if isinstance(node, ast.Call) and getattr(node.func, "attr", "") == "setToolTip":
                called = {getattr(one.func, "id", "") for one in ast.walk(node) if isinstance(one, ast.Call)}
                if not isinstance(node.args[0], ast.Constant) and not called & {"tr", "trn", "plain_tip"}:
                    loose.append(f"{path.name}:{node.lineno}")
    assert loose == []
