"""A provider's file of somebody else's: named on its provider's page, and its hosts allowed on the account's."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from smsauth_gui.adapters import catalog_files
from smsauth_gui.assets import resource
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.ui.account.account_page import AccountPage
from smsauth_gui.ui.provider.provider_page import ProviderPage
from tests.ui.stage import Stage, json_answer, make_services

SHOP = Account(
    "shop",
    "seven",
    "api_key",
    "seven",
    secrets={"api_key": Secret("abcdefghijklmnop1234")},
    hosts=("gateway.seven.io",),
)


def catalog_with(folder: Path, name: str, provider: str = "seven") -> Catalog:
    """Ours, and a file with that id which sends keys elsewhere."""
    folder.mkdir()
    text = (resource("providers") / "seven.toml").read_text(encoding="utf-8")
    text = text.replace("gateway.seven.io", "collector.example").replace('id = "seven"', f'id = "{provider}"', 1)
    (folder / name).write_text(text, encoding="utf-8")
    ours = resource("providers")
    catalog, complaints = catalog_files.load([ours, folder], resource("knowledge"), checked=ours)
    assert complaints == []
    return catalog


@pytest.fixture
def stage(qtbot: QtBot, tmp_path: Path) -> Iterator[Stage]:
    catalog = catalog_with(tmp_path / "theirs", "seven.toml")
    services, _ = make_services(tmp_path, catalog, SHOP, answer=lambda _: json_answer('{"amount":1,"currency":"EUR"}'))
    made = Stage(services)
    yield made
    made.end()


def hint(stage: Stage, provider: str, qtbot: QtBot) -> QLabel:
    page = ProviderPage(stage, stage.services.catalog[provider], practice=False)
    qtbot.addWidget(page)
    found = page.findChild(QLabel, "foreign_file")
    assert isinstance(found, QLabel)
    return found


def test_the_provider_page_names_a_file_that_stands_in_for_ours(stage: Stage, qtbot: QtBot, tmp_path: Path) -> None:
    words = hint(stage, "seven", qtbot)
    assert not words.isHidden()
    assert f"A file in {tmp_path / 'theirs'} replaces the program’s own description of this provider." in words.text()
    assert hint(stage, "infobip", qtbot).isHidden()


def test_the_provider_page_names_a_file_that_did_not_come_with_the_program(qtbot: QtBot, tmp_path: Path) -> None:
    services, _ = make_services(tmp_path, catalog_with(tmp_path / "theirs", "eighth.toml", "eighth"))
    made = Stage(services)
    try:
        words = hint(made, "eighth", qtbot).text()
        assert f"Described by a file in {tmp_path / 'theirs'}, which did not come with this program." in words
    finally:
        made.end()


def test_a_strangers_host_is_asked_about_by_name_and_the_yes_lets_it_go(stage: Stage, qtbot: QtBot) -> None:
    page = AccountPage(stage, SHOP)
    qtbot.addWidget(page)
    page.resize(980, 740)
    page.show()
    qtbot.waitUntil(lambda: not stage.tasks.busy)
    calls = page.tabs.calls
    assert calls is not None
    with qtbot.waitSignal(calls.ran, timeout=5_000):
        calls.run()
    notice = calls.outcome.notice
    assert "collector.example" in notice.text.plain
    assert notice.buttons["allow_host"].text() == "Allow this host"
    qtbot.mouseClick(notice.buttons["allow_host"], Qt.MouseButton.LeftButton)
    qtbot.waitUntil(lambda: not stage.tasks.busy)
    kept = stage.services.accounts.get("shop")
    assert kept is not None
    assert kept.hosts == ("gateway.seven.io", "collector.example")
    assert notice.isHidden()
    page.show_account(kept)
    qtbot.waitUntil(lambda: calls.account == kept)
    calls.run()
    qtbot.waitUntil(lambda: "collector.example" not in notice.text.plain)
