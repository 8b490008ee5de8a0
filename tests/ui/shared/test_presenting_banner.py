"""While the window is presented no page, tool tip or accessible name says who anybody is; afterwards all say it again."""

from __future__ import annotations

import base64
import json
from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path
from typing import Any

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QDialog,
    QLineEdit,
    QTableView,
    QTabWidget,
    QTreeView,
    QWidget,
)
from pytestqt.qtbot import QtBot

from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.services.renewal import Warning as Ending
from smsauth_gui.ui.connect.connect_page import ConnectPage
from smsauth_gui.ui.inspect.inspector import Inspector
from smsauth_gui.ui.kit import presenting
from smsauth_gui.ui.kit.theme import Theme
from smsauth_gui.ui.shared.answer_view import AnswerView
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.sidebar import Place
from tests.ui.shown import said
from tests.ui.stage import NOW, json_answer, make_services

OURS = {
    "name": "Jane Heron",
    "email": "jane@heron.example",
    "user_id": "heron-77",
    "balance": "12.50",
    "currency": "EUR",
}
OUR_CLAIMS = {
    "sub": "sub-of-jane",
    "preferred_username": "jheron",
    "name": "Jane Q. Heron",
    "email": "jq@heron.example",
}
STRANGER = {"sub": "sub-of-max", "preferred_username": "maxp", "name": "Max Plover", "phone_number": "+4915123456789"}
ANSWER = {
    "balance": 98.75,
    "users": [{"username": "maxp", "name": "Max Plover", "email": "max@plover.example", "sub": "sub-of-max"}],
}
SOMEBODY = (
    *("Jane Heron", "jane@heron.example", "heron-77", "12.50", "jane.login"),
    *("sub-of-jane", "jheron", "Jane Q. Heron", "jq@heron.example"),
    *("sub-of-max", "maxp", "Max Plover", "max@plover.example", "4915123456789", "98.75"),
)


def token(claims: dict[str, Any]) -> str:
    times = {"iat": int(NOW.timestamp()), "exp": int(NOW.timestamp()) + 600}
    parts = ({"alg": "HS256", "typ": "JWT"}, {"iss": "sms-gate", **claims, **times})
    encoded = (base64.urlsafe_b64encode(json.dumps(part).encode()).decode().rstrip("=") for part in parts)
    return f"{'.'.join(encoded)}.c2lnbmF0dXJl"


SHOP = Account(
    "shop",
    "seven",
    "api_key",
    identity=OURS,
    status="ok",
    secrets={"api_key": Secret("k3y9" * 10)},
    note="for Jane Heron",
)
GATE = Account(
    "gate",
    "smsgate",
    "jwt",
    mode="cloud",
    fields={"username": "jane.login"},
    secrets={"password": Secret("pw-12345678")},
    status="ok",
    grant=Grant(Secret(token(OUR_CLAIMS)), NOW, expires_at=NOW + timedelta(seconds=600)),
)
HEADERS = "HTTP/1.1 401 Unauthorized\nContent-Type: application/json"
TICKET = f"GET https://api.example/x?username=maxp HTTP/1.1\n\n{HEADERS}\n\n{json.dumps(ANSWER)}\n"


@pytest.fixture(autouse=True)
def _off() -> Iterator[None]:
    yield
    presenting.switch(on=False)
    presenting.know(())


@pytest.fixture
def kept(qtbot: QtBot, look: Theme, tmp_path: Path, catalog: Catalog) -> Iterator[MainWindow]:
    services, _ = make_services(
        tmp_path / "data", catalog, SHOP, GATE, answer=lambda _: json_answer(json.dumps(ANSWER))
    )
    made = MainWindow(services, practice=False, settings=None, theme=look)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.roster.loaded)
    yield made
    made.close()


class Walk:
    """Goes everywhere; ``seen`` holds who was found, and where."""

    def __init__(self, window: MainWindow, qtbot: QtBot) -> None:
        self._window, self._qtbot = window, qtbot
        self.seen: dict[str, set[str]] = {}

    def look(self, where: str) -> None:
        """Note who is named in the window and in its dialogs."""
        self._qtbot.waitUntil(lambda: not self._window.tasks.busy)
        QApplication.processEvents()
        for top in (self._window, *(one for one in self._window.findChildren(QDialog) if one.isVisible())):
            for part, text in said(top):
                for who in SOMEBODY:
                    if who in text:
                        self.seen.setdefault(who, set()).add(f"{where}: {part}: {text[:80]}")

    def press(self, name: str) -> bool:
        """Press the button of that name if it can be pressed."""
        fitting = (
            one for one in self._window.findChildren(QAbstractButton, name) if one.isVisible() and one.isEnabled()
        )
        found = next(fitting, None)
        if found is not None:
            found.click()
        return found is not None

    def everywhere(self) -> None:
        """Every page and tab, with a call made, a row chosen, an answer in each view, and two texts inspected."""
        for kind in ("welcome", "health", "choose", "settings", "help"):
            self._window.go(Place(kind))
            self.look(kind)
        for provider in ("seven", "smsgate"):
            self._window.go(Place("provider", provider))
            self.look(f"provider {provider}")
        for name in ("shop", "gate"):
            self.account(name)
        self._window.go(Place("history"))
        self.look("history")
        for table in self._window.pages.stack.currentWidget().findChildren(QTableView):
            table.selectRow(0)
        self.look("history, a row")
        self.inspect()
        self.notices()

    def account(self, name: str) -> None:
        """Its tabs, a call, and signing in again."""
        self._window.go(Place("account", name))
        tabs = next(one for one in self._window.findChildren(QTabWidget, "account_tabs") if one.isVisible())
        for number in range(tabs.count()):
            tabs.setCurrentIndex(number)
            self.look(f"{name}, {tabs.tabText(number)}")
            if self.press("run_call"):
                self._qtbot.waitUntil(lambda: not self._window.tasks.busy)
                self.answers(name)
        self._window.sign_in_again(SHOP if name == "shop" else GATE)
        self.look(f"{name}, signing in again")
        self.press("continue_button")
        self.look(f"{name}, the next step")

    def answers(self, name: str) -> None:
        """The answer in each view."""
        for view in self._window.findChildren(AnswerView):
            if view.isVisible():
                for kind in view.views:
                    view.show_view(kind)
                    for tree in view.findChildren(QTreeView):
                        tree.expandAll()
                    self.look(f"{name}, {kind}")

    def inspect(self) -> None:
        """A stranger's token and ticket, and two tokens side by side."""
        for name, text in (("token", token(STRANGER)), ("ticket", TICKET)):
            self._window.open_inspect(text)
            self._qtbot.waitUntil(
                lambda: isinstance(self._window.page, Inspector) and self._window.page.results.inspection is not None
            )
            self.look(f"inspecting a {name}")
            self.answers(f"inspecting a {name}")
        self._window.open_inspect(token(STRANGER))
        if self.press("compare"):
            dialog = next(one for one in self._window.findChildren(QDialog, "compare_dialog") if one.isVisible())
            dialog.two.set_text(token(OUR_CLAIMS))  # type: ignore[attr-defined]
            self.look("comparing")
            dialog.reject()

    def notices(self) -> None:
        """What stands above and below the pages."""
        soon = NOW + timedelta(minutes=1)
        self._window.notices.ending.show_endings((Ending("shop", soon, ""), Ending("gate", soon, "")))
        self._window.tell("Something about Jane Heron.", "heron-77 is told.")
        self._window.announce("Jane Heron is connected")
        self.look("notices")


def test_nobody_is_named_anywhere(kept: MainWindow, qtbot: QtBot) -> None:
    kept.presenting.switch(on=True)
    walk = Walk(kept, qtbot)
    walk.everywhere()
    assert walk.seen == {}


def test_the_same_walk_names_everybody_while_nothing_is_presented(kept: MainWindow, qtbot: QtBot) -> None:
    walk = Walk(kept, qtbot)
    walk.everywhere()
    assert set(walk.seen) == set(SOMEBODY)
    kept.presenting.switch(on=True)
    again = Walk(kept, qtbot)
    again.look("what stood there when the presentation began")
    assert again.seen == {}


def test_a_sign_in_under_way_is_masked_and_comes_back(kept: MainWindow, qtbot: QtBot) -> None:
    kept.sign_in_again(GATE)
    page = kept.page
    assert isinstance(page, ConnectPage)
    name = page.findChild(QLineEdit, "field_username")
    assert isinstance(name, QLineEdit)
    kept.presenting.present(kept)
    assert name.echoMode() is QLineEdit.EchoMode.Normal
    presenting.switch(on=True)
    kept.presenting.present(kept)
    assert name.echoMode() is QLineEdit.EchoMode.Password
    presenting.switch(on=False)
    kept.presenting.present(kept)
    assert name.echoMode() is QLineEdit.EchoMode.Normal
    assert name.text() == "jane.login"


def test_a_note_that_names_somebody_is_masked_and_never_kept_so(kept: MainWindow, qtbot: QtBot) -> None:
    kept.presenting.switch(on=True)
    kept.go(Place("account", "shop"))
    tabs = kept.findChild(QTabWidget, "account_tabs")
    assert isinstance(tabs, QTabWidget)
    tabs.setCurrentIndex(tabs.count() - 1)
    qtbot.waitUntil(lambda: not kept.tasks.busy)
    note = kept.findChild(QWidget, "account_note")
    assert note.toPlainText() == f"for {presenting.VEIL}"  # type: ignore[union-attr]
    assert note.isReadOnly()  # type: ignore[union-attr]
    kept.presenting.switch(on=False)
    stored = kept.roster.get("shop")
    assert stored == replace(SHOP, note="for Jane Heron")
