"""Icons of one family: lines drawn for this program in ``resources/icons``, in whatever colour they are needed."""

from functools import lru_cache
from typing import Final

from PySide6.QtCore import QByteArray, QRect, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QIcon, QPainter, QPixmap
from PySide6.QtSvg import QSvgRenderer
from PySide6.QtWidgets import QAbstractButton

from smsauth_gui.assets import resource
from smsauth_gui.ui.kit import theme

_SHARPEST: Final = 3
"""Device pixels for a pixel, at most."""


@lru_cache(maxsize=128)
def _renderer(name: str, colour: str) -> QSvgRenderer:
    text = resource("icons", f"{name}.svg").read_text(encoding="utf-8").replace("currentColor", colour)
    return QSvgRenderer(QByteArray(text.encode()))


def paint(painter: QPainter, box: QRect, name: str, colour: QColor) -> None:
    """Draw it into the middle of a box, as large as fits."""
    side = min(box.width(), box.height())
    left, top = box.left() + (box.width() - side) / 2, box.top() + (box.height() - side) / 2
    _renderer(name, colour.name()).render(painter, QRectF(left, top, side, side))


def icon(name: str, colour: QColor, side: int) -> QIcon:
    """The same for buttons; sharp on every screen."""
    picture = QPixmap(QSize(side, side) * _SHARPEST)
    picture.fill(Qt.GlobalColor.transparent)
    painter = QPainter(picture)
    paint(painter, picture.rect(), name, colour)
    painter.end()
    picture.setDevicePixelRatio(_SHARPEST)
    return QIcon(picture)


def put(button: QAbstractButton, name: str, ink: str = "text") -> None:
    """Give a button its icon in a colour of the look; call it again when the look changes."""
    side = theme.pixels(16)
    button.setIcon(icon(name, theme.colour(ink), side))
    button.setIconSize(QSize(side, side))
