"""What was looked at in this run; in memory only, and gone when everything is locked."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QObject, Signal

from smsauth_gui.core.values.quiet import Quiet

_MOST: Final = 6


class Looked(Quiet, frozen=True):
    """One text that was inspected: what it was called, and the text itself, to look again."""

    title: str
    detail: str
    at: datetime
    text: str


class Recent(QObject):
    """The last few, newest first."""

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.entries: tuple[Looked, ...] = ()

    def add(self, entry: Looked) -> None:
        """Put one in front; the same text stands there once."""
        others = tuple(one for one in self.entries if one.text != entry.text)
        self.entries = (entry, *others)[:_MOST]
        self.changed.emit()

    def forget(self) -> None:
        """Hold nothing any longer."""
        self.entries = ()
        self.changed.emit()
