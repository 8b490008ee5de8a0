"""While the window is presented nobody can read who an account belongs to, wherever it stands."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSettings
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account
from smsauth_gui.ui.inspect.inspector import Inspector
from smsauth_gui.ui.kit import presenting
from smsauth_gui.ui.kit.theme import Theme
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.sidebar import Place
from tests.ui.stage import make_services
from tests.ui.window.test_hiding import heard

WHO = {"name": "Jane Heron", "email": "jane@heron.example", "user_id": "heron-77", "balance": "12.50"}
ACCOUNT = Account("shop", "seven", "api_key", confirmed=True, identity=WHO, status="ok")
NAMES = ("Jane Heron", "jane@heron.example", "heron-77", "+49 151 23456789")


@pytest.fixture(autouse=True)
def _off() -> Iterator[None]:
    yield
    presenting.switch(on=False)
    presenting.know(())


@pytest.fixture
def kept(qtbot: QtBot, look: Theme, tmp_path: Path, catalog: Catalog) -> Iterator[MainWindow]:
    services, _ = make_services(tmp_path / "data", catalog, ACCOUNT)
    made = MainWindow(services, practice=False, settings=None, theme=look)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.roster.loaded)
    yield made
    made.close()


def everything(window: MainWindow) -> str:
    """What is heard of the window, its title and its tool tips."""
    tips = " ".join(one.toolTip() for one in window.findChildren(QWidget))
    return f"{heard(QAccessible.queryAccessibleInterface(window))} {window.windowTitle()} {tips}"


def test_names_are_masked_on_every_page_and_come_back(kept: MainWindow, qtbot: QtBot) -> None:
    kept.go(Place("account", "shop"))
    assert "Jane Heron" in everything(kept)
    kept.presenting.switch(on=True)
    assert kept.presenting.isVisible()
    for place in (Place("account", "shop"), Place("health"), Place("history"), Place("welcome")):
        kept.go(place)
        qtbot.waitUntil(lambda: not kept.tasks.busy)
        text = everything(kept)
        assert not [name for name in NAMES if name in text], place
    kept.presenting.stop.click()
    assert kept.presenting.isHidden()
    kept.go(Place("account", "shop"))
    assert "Jane Heron" in everything(kept)


def test_the_box_of_the_inspector_masks_them_too(kept: MainWindow, qtbot: QtBot) -> None:
    kept.presenting.switch(on=True)
    kept.open_inspect(f"Hello, {NAMES[0]} here ({NAMES[1]}, {NAMES[3]}): HTTP/1.1 401\n\n900\n")
    page = kept.page
    assert isinstance(page, Inspector)
    qtbot.waitUntil(lambda: page.results.inspection is not None)
    assert presenting.VEIL in page.box.toPlainText()
    assert not [name for name in NAMES if name in page.box.toPlainText()]
    assert NAMES[1] in page.box.text()


def test_numbers_that_are_no_phones_stay(kept: MainWindow) -> None:
    kept.presenting.switch(on=True)
    assert presenting.veil("exp 1633004406, HTTP 401, 2021-09-30 14:20") == "exp 1633004406, HTTP 401, 2021-09-30 14:20"


def test_it_can_be_on_from_the_start(qtbot: QtBot, look: Theme, tmp_path: Path, catalog: Catalog) -> None:
    settings = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    settings.setValue("presenting", "true")
    services, _ = make_services(tmp_path / "data", catalog, replace(ACCOUNT, name="other"))
    made = MainWindow(services, practice=False, settings=settings, theme=look)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.roster.loaded)
    assert made.presenting.isVisible()
    assert "Jane Heron" not in everything(made)
    made.close()


VEILED = {
    "sent to 491771234567 ok": "491771234567",
    "Tel 0171 1234567": "0171 1234567",
    "+49 (0)151 23456789": "23456789",
    '{"to":["491771234567"]}': "491771234567",
    '{"to": ["Heron Ltd"]}': "Heron",
    "mail=john%40acme.inc": "john",
    "write to john%40acme.inc": "john",
    "by john\\u0040acme.inc": "john",
    "Balance: 290.67 EUR": "290.67",
    "your balance is 1,290.67": "290.67",
    "you have 12.50 € left": "12.50",
    "Guthaben: 5,00": "5,00",
    "curl -u bob:pw https://a.example": "bob",
    "curl --user=bob https://a.example": "bob",
    "curl -ubob:pw https://a.example": "bob",
    '{"account_name":"Bob"}': "Bob",
    '{"contact_email":"x y"}': "x y",
    '{"ownerName": "Bob", "billing-phone": "5 5"}': "Bob",
}
STAYS = [
    "exp 1633004406, HTTP 401, 2021-09-30 14:20",
    "in 30 seconds, at 127.0.0.1:7187",
    '{"hostname": "a.example", "scope_name": "sms"}',
    "sha256:0123456789ab",
    "the key live_9f3k, 12 calls",
    "-u",
]


@pytest.mark.parametrize(("text", "somebody"), VEILED.items())
def test_whoever_and_whatever_somebody_owns_is_masked_in_any_spelling(text: str, somebody: str) -> None:
    presenting.switch(on=True)
    assert somebody not in presenting.veil(text)
    assert presenting.VEIL in presenting.veil(text)


@pytest.mark.parametrize("text", STAYS)
def test_what_names_nobody_stays(text: str) -> None:
    presenting.switch(on=True)
    assert presenting.veil(text) == text
