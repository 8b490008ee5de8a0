"""Buttons of the window: one primary per page, the others plain, links for what is only read or leads away."""

from collections.abc import Callable
from typing import Final, Literal

from PySide6.QtCore import Qt, QTimer
from PySide6.QtWidgets import QAbstractButton, QPushButton

from smsauth_gui.ui.kit.prose import plain_tip

Kind = Literal["primary", "plain", "link", "quiet", "danger", "segment"]


SHOWN_MS: Final = 30_000
"""How long a secret stays readable after somebody asked to see it."""


def ends_by_itself(switch: QAbstractButton, after_ms: int = SHOWN_MS) -> None:
    """A checkable button that shows a secret goes back to hidden after a while."""
    timer = QTimer(switch, singleShot=True, interval=after_ms)
    timer.timeout.connect(lambda: switch.setChecked(False))
    switch.toggled.connect(lambda shown: timer.start() if shown else timer.stop())


def button(
    text: str, kind: Kind = "plain", *, name: str, on_click: Callable[[], object] | None = None, tip: str = ""
) -> QPushButton:
    """A push button; ``name`` is its object name, its text (or ``tip``) what a screen reader says."""
    push = QPushButton(text)
    push.setObjectName(name)
    push.setAccessibleName(tip or text)
    push.setProperty("kind", kind)
    push.setAutoDefault(kind != "link")
    if tip:
        push.setToolTip(plain_tip(tip))
    if kind == "link":
        push.setCursor(Qt.CursorShape.PointingHandCursor)
    if on_click is not None:
        push.clicked.connect(lambda _checked=False: on_click())
    return push
