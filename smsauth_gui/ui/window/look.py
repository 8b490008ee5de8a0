"""The look and the size of text from anywhere: by keys and by the search, at once and for the next start."""

from collections.abc import Callable

from PySide6.QtCore import QSettings

from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.theme import Choice, Theme
from smsauth_gui.ui.overview.preferences import keep_look, next_scale


class Look:
    """Changes the theme of the window, remembers it, and says what size the text has now."""

    def __init__(self, theme: Theme, settings: QSettings | None, announce: Callable[[str], object]) -> None:
        self.theme = theme
        self._settings, self._announce = settings, announce

    def choose(self, choice: Choice) -> None:
        """Light, dark, or as the system."""
        self.theme.choose(choice)
        keep_look(self._settings, self.theme)

    def step(self, by: int) -> None:
        """Text of the next larger (1) or smaller (-1) size."""
        self._scale(next_scale(self.theme.scale, by))

    def normal(self) -> None:
        """Text as large as the system's."""
        self._scale(1.0)

    def _scale(self, scale: float) -> None:
        if scale != self.theme.scale:
            self.theme.choose(self.theme.choice, scale)
            keep_look(self._settings, self.theme)
        self._announce(tr("Size of text: {percent}", percent=f"{scale:.0%}"))
