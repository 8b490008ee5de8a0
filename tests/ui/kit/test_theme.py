"""The look: readable in both, complete, and switched while the program runs."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtGui import QColor, QPalette
from PySide6.QtWidgets import QApplication

from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.theme import DARK, LIGHT, STRONG_DARK, STRONG_LIGHT, Palette, Theme

PAIRS = [
    ("text", "window"),
    ("text", "surface"),
    ("text", "sidebar"),
    ("muted", "window"),
    ("muted", "surface"),
    ("muted", "sidebar"),
    ("muted", "neutral_soft"),
    ("accent", "surface"),
    ("accent", "window"),
    ("on_accent", "accent"),
    ("text", "accent_soft"),
    ("text", "hover"),
    ("good", "good_soft"),
    ("good", "surface"),
    ("careful", "careful_soft"),
    ("careful", "surface"),
    ("bad", "bad_soft"),
    ("bad", "surface"),
    ("text", "bad_soft"),
    ("text", "careful_soft"),
    ("muted", "accent_soft"),
]

LOOKS = [LIGHT, DARK, STRONG_LIGHT, STRONG_DARK]


def luminance(name: str) -> float:
    def linear(part: float) -> float:
        return part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4

    ink = QColor(name)
    return 0.2126 * linear(ink.redF()) + 0.7152 * linear(ink.greenF()) + 0.0722 * linear(ink.blueF())


def contrast(one: str, other: str) -> float:
    light, dark = sorted((luminance(one), luminance(other)), reverse=True)
    return (light + 0.05) / (dark + 0.05)


@pytest.fixture(autouse=True)
def _light_again(look: Theme) -> Iterator[None]:
    yield
    look.choose("light", 1.0)


@pytest.mark.parametrize("palette", LOOKS, ids=["light", "dark", "strong light", "strong dark"])
@pytest.mark.parametrize(("ink", "ground"), PAIRS)
def test_every_text_pair_reaches_4_5_to_1(palette: Palette, ink: str, ground: str) -> None:
    assert contrast(getattr(palette, ink), getattr(palette, ground)) >= 4.5


@pytest.mark.parametrize("palette", LOOKS, ids=["light", "dark", "strong light", "strong dark"])
def test_the_style_sheet_is_filled_completely(palette: Palette, qapp: QApplication) -> None:
    del qapp
    text = theme.style_sheet(palette)
    assert "$" not in text
    assert palette.accent in text


def test_the_look_switches_at_once_and_tells(look: Theme, qapp: QApplication) -> None:
    told: list[Palette] = []
    look.changed.connect(told.append)
    look.choose("dark")
    assert told == [DARK]
    assert theme.is_dark()
    assert qapp.palette().color(QPalette.ColorRole.Window) == QColor(DARK.window)
    look.changed.disconnect(told.append)


def test_text_grows_with_the_chosen_size(look: Theme) -> None:
    small = theme.pixels(13)
    look.choose("light", 2.0)
    assert theme.pixels(13) == 2 * small
    assert f"font-size: {2 * small}px" in QApplication.instance().styleSheet()  # type: ignore[union-attr]
