"""Hiding and locking: nothing of the content stays in view, and the way back is one click or the passphrase."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtWidgets import QDialog
from pytestqt.qtbot import QtBot

from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account
from smsauth_gui.ui.kit.theme import Theme
from smsauth_gui.ui.window.main_window import MainWindow
from tests.fakes import OpenSafe
from tests.ui.stage import make_services


@pytest.fixture
def safe() -> OpenSafe:
    return OpenSafe()


@pytest.fixture
def kept(qtbot: QtBot, look: Theme, tmp_path: Path, catalog: Catalog, safe: OpenSafe) -> Iterator[MainWindow]:
    """A window with one account, and a safe that can be locked."""
    made_desk, _ = make_services(tmp_path / "data", catalog, Account("Falcon", "seven", "api_key", confirmed=True))
    made = MainWindow(replace(made_desk, safe=safe), practice=False, settings=None, theme=look)
    qtbot.addWidget(made)
    made.show()
    qtbot.waitUntil(lambda: made.roster.loaded)
    yield made
    made.close()


def heard(node: QAccessibleInterface | None) -> str:
    """Everything a screen reader finds below a window."""
    if node is None:
        return ""
    own = node.text(QAccessible.Text.Name) + node.text(QAccessible.Text.Value)
    return own + "".join(heard(node.child(number)) for number in range(node.childCount()))


def test_hiding_takes_everything_out_of_view_and_out_of_the_accessible_tree(kept: MainWindow, qtbot: QtBot) -> None:
    kept.open_account("Falcon")
    assert "Falcon" in heard(QAccessible.queryAccessibleInterface(kept))
    kept.hiding.hide()
    assert not kept.sidebar.isVisible()
    assert not kept.pages.stack.isVisible()
    assert "Falcon" not in heard(QAccessible.queryAccessibleInterface(kept))
    assert "Falcon" not in kept.windowTitle()
    qtbot.waitUntil(kept.hiding.curtain.open.isEnabled)
    assert "Hidden" in heard(QAccessible.queryAccessibleInterface(kept))


def test_without_a_passphrase_one_key_shows_everything_again(kept: MainWindow, qtbot: QtBot) -> None:
    kept.open_account("Falcon")
    page = kept.page
    kept.hiding.hide()
    qtbot.waitUntil(kept.hiding.curtain.open.isEnabled)
    qtbot.keyClick(kept.hiding.curtain.open, Qt.Key.Key_Return)
    assert not kept.hiding.hidden
    assert kept.page is page
    assert kept.sidebar.isVisible()


def test_a_dialog_does_not_stay_open_in_front_of_the_curtain(kept: MainWindow) -> None:
    dialog = QDialog(kept)
    dialog.open()
    kept.hiding.hide()
    assert not dialog.isVisible()


def test_a_wrong_passphrase_says_so_and_the_right_one_brings_the_account_back(
    kept: MainWindow, safe: OpenSafe, qtbot: QtBot
) -> None:
    safe.has_passphrase = True
    kept.open_account("Falcon")
    kept.hiding.hide()
    curtain = kept.hiding.curtain
    qtbot.waitUntil(curtain.passphrase.isVisible)
    assert safe.locked
    assert kept.roster.accounts == ()
    assert kept.renewal.paused
    assert "aren't renewed" in curtain.text.text()
    curtain.passphrase.setText("wrong")
    qtbot.keyClick(curtain.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: "Wrong passphrase" in curtain.problem.text())
    assert curtain.passphrase.text() == ""
    curtain.passphrase.setText("right")
    qtbot.keyClick(curtain.passphrase, Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: kept.page is not None and kept.page.objectName() == "account_page")
    assert not kept.renewal.paused


def test_a_text_that_arrives_meanwhile_waits_until_everything_is_shown(kept: MainWindow, qtbot: QtBot) -> None:
    kept.hiding.hide()
    kept.open_inspect("Authorization: Bearer abc")
    assert kept.page is not None
    assert kept.page.objectName() != "inspector"
    qtbot.waitUntil(kept.hiding.curtain.open.isEnabled)
    kept.hiding.curtain.open.click()
    assert kept.page is not None
    assert kept.page.objectName() == "inspector"
