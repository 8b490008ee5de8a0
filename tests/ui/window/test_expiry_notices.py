"""Notices before an expiry: told once, remembered, switched off, and held back behind the curtain."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QApplication, QCheckBox
from pytestqt.qtbot import QtBot

from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.ui.window.expiry_notices import ExpiryNotices
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.sidebar import Place
from tests.ui.stage import NOW, Stage, make_services

GRANT = Grant(Secret("t"), NOW - timedelta(days=60), expires_at=NOW + timedelta(days=6))
RENTED = Account("rented", "onlinesim", "oauth2_implicit", grant=GRANT)


@pytest.fixture
def stage(catalog: Catalog, tmp_path: Path, qtbot: QtBot) -> Iterator[Stage]:
    services, _ = make_services(tmp_path, catalog, RENTED)
    made = Stage(services)
    made.roster.read()
    qtbot.waitUntil(lambda: made.roster.loaded)
    yield made
    made.end()


def notices(stage: Stage, settings: QSettings, *, quiet: bool = False) -> ExpiryNotices:
    return ExpiryNotices(stage, settings, lambda: None, lambda: None, lambda: quiet)


def test_it_is_told_once_even_after_another_start(stage: Stage, settings: QSettings) -> None:
    first = notices(stage, settings)
    first.look()
    first.look()
    assert stage.said == [
        "rented expires in 6 days and can't renew itself. Sign in again before then, so that nothing stops."
    ]
    assert "rented" not in str(settings.value("notices_told"))
    notices(stage, settings).look()
    assert len(stage.said) == 1


def test_behind_the_curtain_and_switched_off_nothing_is_told(stage: Stage, settings: QSettings) -> None:
    notices(stage, settings, quiet=True).look()
    off = notices(stage, settings)
    off.switch(False)
    assert not notices(stage, settings).on
    assert stage.said == []
    off.switch(True)
    assert len(stage.said) == 1


def test_the_settings_switch_them(window: MainWindow, qapp: QApplication) -> None:
    del qapp
    window.go(Place("settings"))
    box = window.findChild(QCheckBox, "expiry_notices")
    assert box is not None
    assert box.isChecked()
    box.click()
    assert not window.expiries.on
