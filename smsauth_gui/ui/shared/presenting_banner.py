"""The strip above the pages that says, while the window is shown to others, that identities are masked."""

from PySide6.QtCore import QSettings
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smsauth_gui.core.safe.personal import names_behind
from smsauth_gui.ui.kit import presenting, theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import fill, paint_ground
from smsauth_gui.ui.kit.fields import Entry
from smsauth_gui.ui.kit.labels import Label, label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.prose import Prose
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.shared.roster import Roster


def from_the_start(settings: QSettings | None) -> bool:
    """The person wants every start to be a presentation."""
    return settings is not None and str(settings.value("presenting", "false")).lower() == "true"


class PresentingBanner(QWidget):
    """Hidden while nothing is presented; ``switched`` after each change."""

    switched = emits(bool)

    def __init__(self, roster: Roster, *, on: bool) -> None:
        super().__init__()
        paint_ground(self, "presenting_banner", "banner")
        self._roster = roster
        self.words = label("", "strong", name="presenting_words")
        self.stop = button("", name="presenting_stop", on_click=lambda: self.switch(on=False))
        box = QHBoxLayout(self)
        box.setContentsMargins(theme.MARGIN, 8, theme.MARGIN, 8)
        fill(box, (self.words, 1), self.stop)
        self.speak()
        presenting.switch(on=on)
        self.setVisible(on)
        self._names: set[str] = set()
        """Also of accounts that are gone: a message may still name them."""
        # Before any page hears of the new accounts.
        roster.changed.connect(lambda _: self._learn() if self.on else None)

    def _learn(self) -> None:
        self._names |= names_behind(self._roster.accounts)
        presenting.know(self._names)

    def speak(self) -> None:
        """Say everything in the window's language."""
        self.words.setText(tr("Presenting: names, user ids, e-mail addresses, phone numbers and balances are masked."))
        self.stop.setText(tr("Stop presenting"))
        self.stop.setAccessibleName(tr("Stop presenting"))

    @property
    def on(self) -> bool:
        """Identities are masked."""
        return presenting.is_on()

    def present(self, window: QWidget) -> None:
        """Mask what stays where it is, such as a sign-in under way, or show it again."""
        parts: tuple[Label | Prose | Entry, ...]
        parts = (*window.findChildren(Label), *window.findChildren(Prose), *window.findChildren(Entry))
        for part in parts:
            part.present()

    def switch(self, *, on: bool) -> None:
        """Begin or end it."""
        if on == presenting.is_on():
            return
        self._learn()
        presenting.switch(on=on)
        self.setVisible(on)
        self.switched.emit(on)
