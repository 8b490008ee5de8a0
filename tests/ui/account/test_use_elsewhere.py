"""Handing a token to other software: warned, stopped here where wanted, and off the clipboard again."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QApplication, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.services.disconnect import Left
from smsauth_gui.ui.account import use_elsewhere
from smsauth_gui.ui.account.settings_tab import left_words
from tests.ui.stage import NOW, Stage, make_services

GRANT = Grant(access_token=Secret("access-1"), received_at=NOW, refresh_token=Secret("refresh-1"))


@pytest.fixture
def stage(tmp_path: Path, catalog: Catalog, qtbot: QtBot) -> Iterator[Stage]:
    del qtbot
    services, _ = make_services(
        tmp_path / "data", catalog, Account("Falcon", "seven", "oauth", confirmed=True, grant=GRANT)
    )
    made = Stage(services)
    yield made
    made.end()


def choose(stage: Stage, qtbot: QtBot, name: str) -> None:
    page = QWidget()
    qtbot.addWidget(page)
    account = stage.services.accounts.get("Falcon")
    assert account is not None
    box = use_elsewhere.ask(stage, page, account)
    assert box is not None
    assert "one of them will be signed out" in box.informativeText()
    made = box.findChild(QPushButton, name)
    assert isinstance(made, QPushButton)
    made.click()
    qtbot.waitUntil(lambda: bool(stage.said))


def test_copying_and_stopping_keeps_the_grant_without_its_refresh_token(stage: Stage, qtbot: QtBot) -> None:
    choose(stage, qtbot, "copy_and_stop")
    assert QApplication.clipboard().text() == "refresh-1"
    kept = stage.services.accounts.get("Falcon")
    assert kept is not None
    assert kept.grant == replace(GRANT, refresh_token=None)
    QApplication.clipboard().clear()


def test_copying_anyway_changes_nothing_here(stage: Stage, qtbot: QtBot) -> None:
    choose(stage, qtbot, "copy_anyway")
    kept = stage.services.accounts.get("Falcon")
    assert kept is not None
    assert kept.grant == GRANT
    QApplication.clipboard().clear()


def test_leaving_says_what_is_over_and_what_remains() -> None:
    assert "was ended" in left_words(Left(("token",), ()))
    assert "stays valid" in left_words(Left((), ("token", "login")))
