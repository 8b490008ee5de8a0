"""An account that ends is told in time."""

from __future__ import annotations

from datetime import timedelta

from smsauth_gui.services.renewal import Warning as Ending
from smsauth_gui.ui.window.main_window import MainWindow
from tests.ui.stage import NOW


def test_an_account_that_ends_is_told_once_per_expiry(kept: MainWindow) -> None:
    soon = (Ending("Heron", NOW + timedelta(minutes=9), ""), Ending("Osprey", None, "oauth.invalid_client"))
    kept.renewal.warned.emit(soon)
    assert "Heron expires in 9" in kept.notices.ending.text.plain
    kept.notices.ending.buttons["dismiss"].click()
    assert kept.notices.ending.text.plain.startswith("Osprey")
    assert "seven" in kept.notices.ending.text.plain
    assert "{" not in kept.notices.ending.text.plain
    kept.notices.ending.buttons["dismiss"].click()
    kept.renewal.warned.emit(soon)
    assert kept.notices.ending.isHidden()
    kept.renewal.warned.emit((Ending("Heron", NOW + timedelta(days=1), ""),))
    assert kept.notices.ending.isVisible()
