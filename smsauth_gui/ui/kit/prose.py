"""Sentences with a strong, a quiet or a machine-readable part in one wrapping paragraph; foreign text stays text.

Every run is escaped before it becomes markup, and characters that would hide or turn text are shown by their number.
"""

import re
from collections.abc import Iterable
from html import escape
from typing import Final, Literal

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QFontDatabase
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from smsauth_gui.core.values import hidden
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.copy_menu import offer_value
from smsauth_gui.ui.kit.presenting import veil

Style = Literal["plain", "strong", "muted", "mono", "good", "careful", "bad"]
Run = tuple[str, Style]

_LONGEST: Final = 4_000
"""Characters of one run that are shown: a label is no place for more."""


def visible(text: str, limit: int = _LONGEST) -> str:
    """The text with control, bidirectional and zero-width characters shown as ``⟨U+202E⟩``, cut at ``limit``.

    While the window is presented, whoever is named in it is masked.
    """
    shown = veil(text if len(text) <= limit else f"{text[:limit]} …")
    return hidden.visible(shown)


def one_line(text: str, limit: int = 300) -> str:
    """The same on one line."""
    return re.sub(r"\s+", " ", visible(text, limit)).strip()


def plain_tip(text: str) -> str:
    """A tool tip that shows the text as it stands: what looks like markup would be drawn as such."""
    text = veil(text)
    return f"<qt>{escape(text).replace(chr(10), '<br>')}</qt>" if "<" in text or "&" in text else text


class Prose(QLabel):
    """A wrapping paragraph made of runs; follows the look when it changes."""

    def __init__(self, name: str = "", parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setTextFormat(Qt.TextFormat.RichText)
        self.setWordWrap(True)
        self.setMinimumWidth(1)
        self.setOpenExternalLinks(False)
        flags = Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        self.setTextInteractionFlags(flags)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)
        self.setObjectName(name)
        self._told: tuple[Run | str, ...] = ()
        self._runs: tuple[Run, ...] = ()
        offer_value(self, lambda: self.plain)

    @property
    def plain(self) -> str:
        """What is said, without styles."""
        return "".join(text for text, _ in self._runs)

    def say(self, *runs: Run | str) -> None:
        """Show these runs, one after the other with the spaces they bring; a bare text is a plain run."""
        self._told = runs
        self._runs = tuple(
            (visible(run), "plain") if isinstance(run, str) else (visible(run[0]), run[1]) for run in runs
        )
        self.setAccessibleName(self.plain)
        self._render()

    def present(self) -> None:
        """The presentation has begun or ended."""
        self.say(*self._told)

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """Colours are part of the markup, so a new look needs it made anew."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange and self._runs:
            self._render()

    def _render(self) -> None:
        html = markup(self._runs)
        if html != self.text():
            self.setText(html)


def markup(runs: Iterable[Run]) -> str:
    """Runs as the small HTML that Qt draws."""
    return "".join(_span(text, style) for text, style in runs)


def _span(text: str, style: Style) -> str:
    body = escape(text).replace("\n", "<br>")
    look = theme.colours()
    if style == "strong":
        return f'<span style="font-weight:600">{body}</span>'
    if style == "mono":
        family = QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont).family()
        return f"<span style=\"font-family:'{family}'; font-size:{theme.pixels(12)}px\">{body}</span>"
    if style in {"muted", "good", "careful", "bad"}:
        return f'<span style="color:{getattr(look, style)}">{body}</span>'
    return body
