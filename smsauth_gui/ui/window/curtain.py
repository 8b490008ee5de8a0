"""Hiding everything: a calm page in the place of the window's content, by hand or after idle time.

Without a passphrase one click shows everything again (*Hide*); with one the key is forgotten until it is typed (*Lock*).
"""

from datetime import datetime, timedelta
from typing import Final

from PySide6.QtCore import QEvent, QObject, QTimer
from PySide6.QtGui import QGuiApplication, QWindow
from PySide6.QtWidgets import QApplication, QDialog, QToolTip, QWidget

from smsauth_gui.services.ports import Clock
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, Page, row
from smsauth_gui.ui.kit.fields import entry
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.signals import emits

_LOOK_MS: Final = 15_000
_EVENT: Final = QEvent.Type
_SIGNS_OF_LIFE: Final = frozenset(
    {_EVENT.KeyPress, _EVENT.MouseButtonPress, _EVENT.MouseMove, _EVENT.Wheel, _EVENT.TouchBegin}
)


class Idle(QObject):
    """Tells when nobody has used the program for so many minutes; 0 minutes: never.

    The wall clock is compared on every look, so that time spent asleep counts.
    """

    expired = emits(bool)

    def __init__(self, clock: Clock, minutes: int, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._minutes = minutes
        self._last: datetime = clock()
        self._timer = QTimer(self, interval=_LOOK_MS)
        self._timer.timeout.connect(self.look)
        self._timer.start()
        # The native windows get every key and mouse event first, and few others: a filter for all widgets costs more.
        application = QApplication.instance()
        if isinstance(application, QGuiApplication):
            application.focusWindowChanged.connect(self._watch)

    def _watch(self, window: QWindow | None) -> None:
        if window is not None:
            window.installEventFilter(self)

    def set_minutes(self, minutes: int) -> None:
        """Count anew, up to so many minutes."""
        self._minutes, self._last = minutes, self._clock()

    def look(self) -> bool:
        """Compare the clock, and tell where the time is over; a clock that was set back starts anew."""
        now = self._clock()
        if now < self._last:
            self._last = now
        over = self._minutes > 0 and now - self._last >= timedelta(minutes=self._minutes)
        if over:
            self._last = now
            self.expired.emit(True)
        return over

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 - Qt's name
        """A key or the mouse: somebody is here. Only what comes too late, after a sleep, does not reach the content."""
        del watched
        if event.type() not in _SIGNS_OF_LIFE or not event.spontaneous():
            return False
        if self.look():
            return True
        self._last = self._clock()
        return False


class CurtainPage(Page):
    """What is seen while everything is hidden; ``show_wanted`` and ``unlock_wanted`` ask for the way back."""

    show_wanted = emits(bool)
    unlock_wanted = emits(str)

    def __init__(self) -> None:
        super().__init__("curtain")
        self.title = label("", "title", name="curtain_title")
        self.text = label("", "muted", name="curtain_text")
        self.passphrase = entry("curtain_passphrase", "", secret=True, on_enter=self._unlock)
        self.problem = label("", "error", name="curtain_problem")
        self.open = button(tr("Show"), "primary", name="curtain_open", on_click=self._open)
        self.open.setDefault(True)
        card = Card("curtain_card")
        card.setFixedWidth(440)
        card.add(self.title, self.text, self.passphrase, self.problem, row(self.open, None))
        self.add(None, row(None, card, None))
        self.body.addStretch(2)
        self._locked = False
        self.speak()

    def speak(self) -> None:
        """Say everything in the window's language; nobody changes it while the curtain is down."""
        self.passphrase.setAccessibleName(tr("Passphrase"))
        self.passphrase.setPlaceholderText(tr("Passphrase"))
        self.show_hidden()

    def show_hidden(self) -> None:
        """Hidden: one click or Enter shows everything again."""
        self._say(tr("Hidden"), tr("Everything goes on as before; accounts renew themselves."))
        self._locked = False
        self.passphrase.hide()
        self.open.setText(tr("Show"))
        self._ready(self.open)

    def show_locking(self) -> None:
        """The key is being forgotten; no way back until that is done."""
        self.show_hidden()
        self._say(tr("Hidden"), "")
        self.open.setEnabled(False)

    def show_locked(self) -> None:
        """Locked: the passphrase is needed."""
        self._say(tr("Locked"), tr("Accounts aren't renewed until you unlock with your passphrase."))
        self._locked = True
        self.passphrase.clear()
        self.passphrase.show()
        self.open.setText(tr("Unlock"))
        self._ready(self.passphrase)

    def show_busy(self) -> None:
        """The passphrase is being tried."""
        self.passphrase.setEnabled(False)
        self.open.setEnabled(False)
        self.problem.setText(tr("Unlocking …"))
        self.problem.show()

    def show_refused(self, text: str) -> None:
        """It was not the right one; nothing is lost, and the field is empty."""
        self.show_locked()
        self.problem.setText(text)
        self.problem.show()

    def take_focus(self) -> None:
        """Put the keyboard where the way back is."""
        (self.passphrase if self._locked else self.open).setFocus()

    def _say(self, title: str, text: str) -> None:
        self.title.setText(title)
        self.text.setText(text)
        self.problem.hide()

    def _ready(self, first: QWidget) -> None:
        self.open.setEnabled(True)
        self.passphrase.setEnabled(True)
        self.open.setAccessibleName(self.open.text())
        first.setFocus()

    def _open(self) -> None:
        if self._locked:
            self._unlock()
        else:
            self.show_wanted.emit(True)

    def _unlock(self) -> None:
        typed = self.passphrase.text()
        self.passphrase.clear()
        if typed:
            self.unlock_wanted.emit(typed)


def close_everything_else(window: QWidget) -> None:
    """Close dialogs, menus and tool tips: nothing of the content stays on the screen."""
    QToolTip.hideText()
    for other in QApplication.topLevelWidgets():
        if other is window or not other.isVisible():
            continue
        if isinstance(other, QDialog):
            other.reject()
        else:
            other.close()
