"""The keyboard is where the work goes on: in the first field of a page, and never nowhere.

Where its control is disabled or goes away, it moves to the next one, and back again.
"""

from typing import cast

from PySide6.QtCore import QObject, Qt, QTimer
from PySide6.QtWidgets import QApplication, QLineEdit, QMainWindow, QPlainTextEdit, QWidget
from shiboken6 import isValid


class FocusKeeper(QObject):
    """Watches over one window."""

    def __init__(self, window: QMainWindow) -> None:
        super().__init__(window)
        self._window = window
        self._lost: QWidget | None = None
        self._soon = QTimer(self, singleShot=True, interval=0)
        self._soon.timeout.connect(self._look)
        cast(QApplication, QApplication.instance()).focusChanged.connect(self._changed)

    def _changed(self, old: QWidget | None, new: QWidget | None) -> None:
        if new is None and old is not None and old.window() is self._window:
            self._lost = old
            self._soon.start()

    def _look(self) -> None:
        """Only where the window is used and no menu or dialog has the keyboard."""
        lost, self._lost = self._lost, None
        nowhere = QApplication.focusWidget() is None and QApplication.activePopupWidget() is None
        if not nowhere or not self._window.isActiveWindow():
            return
        start = lost if lost is not None and isValid(lost) and lost.window() is self._window else self._window
        found = next_for(start)
        if found is not None:
            found.setFocus(Qt.FocusReason.OtherFocusReason)


def begin(page: QWidget) -> None:
    """Give the keyboard to what a page that was just opened is for: its own choice, else its first field."""
    if page.focusProxy() is not None:
        page.setFocus(Qt.FocusReason.OtherFocusReason)
        return
    fields: list[QLineEdit | QPlainTextEdit] = [*page.findChildren(QLineEdit), *page.findChildren(QPlainTextEdit)]
    first = next((one for one in fields if one.isVisible() and one.isEnabled() and not one.isReadOnly()), None)
    if first is not None:
        first.setFocus(Qt.FocusReason.OtherFocusReason)


def next_for(start: QWidget) -> QWidget | None:
    """The next control that Tab would reach, the given one first."""
    here: QWidget | None = start
    for _ in range(2_000):
        if here is None:
            break
        reachable = bool(here.focusPolicy() & Qt.FocusPolicy.TabFocus) and here.isVisible() and here.isEnabled()
        if reachable:
            return here
        here = here.nextInFocusChain()
        if here is start:
            break
    return None
