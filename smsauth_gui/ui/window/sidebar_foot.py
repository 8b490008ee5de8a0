"""The low end of the sidebar: the practice switch, the settings and the help."""

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QWidget

from smsauth_gui.ui.kit import icons
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import column, row
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.prose import plain_tip
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.theme import mark_as

_LOW = "text-align: left; padding: 6px 12px; font-weight: 400;"


class SidebarFoot(QWidget):
    """``practice_switched`` tells what the person wants."""

    practice_switched = emits(bool)
    settings_wanted = Signal()
    help_wanted = Signal()

    def __init__(self, *, practice: bool) -> None:
        super().__init__()
        self.practice = button("", "quiet", name="practice_switch")
        self._state = label("", "small", wrap=False, name="practice_word")
        self.practice.setLayout(row(None, self._state))
        self.practice.setCheckable(True)
        self.practice.toggled.connect(self.practice_switched.emit)
        self.settings = button("", "quiet", name="settings_button", on_click=self.settings_wanted.emit)
        self.help = button("", "quiet", name="help_button", on_click=self.help_wanted.emit)
        for low in (self.practice, self.settings):
            low.setStyleSheet(_LOW)
        below = row((self.settings, 1), self.help, spacing=4)
        self.setLayout(column(self.practice, below, spacing=8, margins=(8, 0, 8, 0)))
        self.setTabOrder(self.practice, self.settings)
        self.setTabOrder(self.settings, self.help)
        self.show_practice(practice)
        self.speak()
        self._draw_icons()

    def speak(self) -> None:
        """Say everything in the window's language."""
        self.practice.setText(tr("Practice mode"))
        self.settings.setText(tr("Settings"))
        self.settings.setToolTip(plain_tip(tr("Settings: look, secrets, folders")))
        self.settings.setAccessibleName(tr("Settings: look, secrets, folders"))
        self.help.setToolTip(plain_tip(tr("Help (F1)")))
        self.help.setAccessibleName(tr("Help (F1)"))
        self.show_practice(self.practice.isChecked())

    def show_practice(self, practice: bool) -> None:
        """Say whether practice mode is on."""
        self.practice.blockSignals(True)
        self.practice.setChecked(practice)
        self.practice.blockSignals(False)
        word = tr("on") if practice else tr("off")
        self._state.setText(word)
        self.practice.setAccessibleName(tr("Practice mode, {state}", state=word))
        mark_as(self.practice, tone="careful" if practice else "plain")

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The colours have changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and hasattr(self, "help"):
            self._draw_icons()

    def _draw_icons(self) -> None:
        icons.put(self.practice, "practice")
        icons.put(self.settings, "settings", "muted")
        icons.put(self.help, "help", "muted")
