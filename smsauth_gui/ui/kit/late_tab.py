"""A tab whose contents are made when somebody first looks at it, or asks for it."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QWidget

from smsauth_gui.ui.kit.card import column


class LateTab(QWidget):
    """Holds the place of ``part``."""

    def __init__(self, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make = make
        self._part: QWidget | None = None
        self._box = column()
        self.setLayout(self._box)

    @property
    def made(self) -> bool:
        """It was looked at already."""
        return self._part is not None

    @property
    def part(self) -> QWidget:
        """The contents, made now if they were not."""
        return self._part or self.make_now()

    def make_now(self) -> QWidget:
        """Make the contents unless they are there."""
        if self._part is None:
            self._part = self._make()
            self._box.addWidget(self._part)
            # A layout would show it only at the next turn of the event loop.
            self._part.show()
        return self._part

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Somebody looks at it."""
        super().showEvent(event)
        self.make_now()
