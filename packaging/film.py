"""One walk through the window as a moving picture: ``dev.py screens DIR film`` makes ``DIR/film.webp``.

A key is connected at a practice provider, its account looked at, and a customer's ticket explained. Where the mouse is pressed,
a dot shows it.
"""

from __future__ import annotations

import io
import tempfile
from dataclasses import dataclass, field
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QPoint, QSettings, Qt
from PySide6.QtGui import QColor, QPainter, QPixmap
from screens import TICKET, click, find, seen, settle, wait

from smsauth_gui.app import Setup, build
from smsauth_gui.ui.kit.language import speaking
from smsauth_gui.ui.kit.theme import Theme
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.sidebar import Place

SIZE: Final = (1240, 800)
WIDTH: Final = 930
LOOK_MS: Final = 2_600
PRESS_MS: Final = 700
DOT: Final = 17
LARGEST: Final = 2_000_000


@dataclass
class Film:
    """What was seen so far, and how long each of it stays."""

    window: MainWindow
    seen: list[tuple[QPixmap, int]] = field(default_factory=list)

    def look(self, how_long: int = LOOK_MS) -> None:
        """The window as it is."""
        settle(self.window)
        self.seen.append((self.window.grab(), how_long))

    def press(self, name: str) -> None:
        """A dot on a button, and what it does."""
        wait(lambda: find(self.window, name).isEnabled())
        part = find(self.window, name)
        picture = self.window.grab()
        painter = QPainter(picture)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(240, 120, 0, 150))
        painter.drawEllipse(part.mapTo(self.window, part.rect().center()) + QPoint(0, 4), DOT, DOT)
        painter.end()
        self.seen.append((picture, PRESS_MS))
        click(self.window, name)


def walk(film: Film) -> None:
    """From nothing to an account, and from a ticket to its repair."""
    window = film.window
    film.look()
    window.go(Place("provider", "seven"))
    film.look()
    film.press("start_api_key")
    wait(lambda: seen(window, "continue_button"))
    film.look()
    film.press("continue_button")
    wait(lambda: seen(window, "confirm_yes"))
    film.look()
    film.press("confirm_yes")
    film.look()
    window.open_inspect(TICKET)
    film.look(2 * LOOK_MS)


def made(film: Film, to: Path) -> int:
    """One file of all pictures; its size."""
    from PIL import Image

    pictures = []
    for shown, _ in film.seen:
        buffer = QBuffer()
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        shown.scaledToWidth(WIDTH, Qt.TransformationMode.SmoothTransformation).save(buffer, "PNG")
        pictures.append(Image.open(io.BytesIO(buffer.data().data())).convert("RGB"))
    durations = [how_long for _, how_long in film.seen]
    pictures[0].save(to, save_all=True, append_images=pictures[1:], duration=durations, loop=0, quality=82, method=6)
    return to.stat().st_size


def shoot(folder: Path) -> int:
    """The film of the window in its light look; its size in bytes."""
    theme = Theme("light")
    theme.choose("light", 1.0)
    with tempfile.TemporaryDirectory() as home:
        services = build(Setup(home=Path(home), language=speaking))
        services.safe.set_passphrase("a film of a window")
        settings = QSettings(str(Path(home) / "window.ini"), QSettings.Format.IniFormat)
        window = MainWindow(
            services, practice=True, settings=settings, theme=theme, home=Path("~/.local/share/smsauth")
        )
        window.resize(*SIZE)
        window.show()
        wait(lambda: window.roster.loaded)
        try:
            film = Film(window)
            walk(film)
            size = made(film, folder / "film.webp")
        finally:
            window.close()
    assert size < LARGEST, size
    return size
