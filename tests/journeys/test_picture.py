"""The picture in the guide is the real window, waiting for the browser; ``SMSAUTH_DRAW=1`` draws it anew."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.journeys.conftest import LONG_MS, Walker

PICTURE = Path(__file__).parent.parent.parent / "packaging" / "window.png"


@pytest.mark.usefixtures("fixed_ports")
def test_the_picture_shows_the_window_as_it_is(walker: Walker, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("BROWSER", "true")
    walker.open_method("seven", "oauth2_code")
    walker.go()
    walker.wait_text("Agree there, then come back")
    walker.qtbot.waitUntil(lambda: "No response yet" in walker.text(), timeout=LONG_MS)
    drawn = tmp_path / "window.png"
    assert walker.window.grab().save(str(drawn))
    if os.environ.get("SMSAUTH_DRAW"):
        PICTURE.write_bytes(drawn.read_bytes())
    kept, fresh = QImage(str(PICTURE)), QImage(str(drawn))
    assert not kept.isNull()
    assert kept.size() == fresh.size()
    walker.click("connect_cancel")
