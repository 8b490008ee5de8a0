"""A second start shows the first window."""

from __future__ import annotations

from pathlib import Path

from pytestqt.qtbot import QtBot

from smsauth_gui.ui.window.one_window import OneWindow


def test_the_first_is_first_and_the_second_hands_its_text_over(qtbot: QtBot, tmp_path: Path) -> None:
    said: list[str] = []
    first = OneWindow(tmp_path / "home")
    first.called.connect(said.append)
    assert first.first()
    assert not OneWindow(tmp_path / "home").first("look at this: é")
    qtbot.waitUntil(lambda: said == ["look at this: é"])
    first.close()


def test_another_folder_has_a_window_of_its_own(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    one, other = OneWindow(tmp_path / "one"), OneWindow(tmp_path / "other")
    assert one.first()
    assert other.first()
    one.close()
    other.close()


def test_after_the_end_the_next_is_first(qtbot: QtBot, tmp_path: Path) -> None:
    del qtbot
    gone = OneWindow(tmp_path / "home")
    assert gone.first()
    gone.close()
    after = OneWindow(tmp_path / "home")
    assert after.first()
    after.close()
