"""What the search box offers to do, beside places to go."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smsauth_gui.ui.sidebar_entries import Entry


def _tr(text: str) -> str:
    return QCoreApplication.translate("WindowActions", text)


def window_actions() -> list[Entry]:
    """The actions, in the order they are offered; their keys are those of the window."""
    return [
        Entry("action", "inspect", _tr("Inspect a token or a text"), sign="⌕"),
        Entry("action", "health", _tr("Check all accounts"), sign="♡"),
        Entry("action", "history", _tr("Look back at every exchange"), sign="≡"),
        Entry("action", "add_account", _tr("Connect an account"), sign="+"),
        Entry("action", "practice", _tr("Switch practice mode"), sign="◎"),
        Entry("action", "settings", _tr("Settings: light, dark, text size"), sign="⚙"),
        Entry("action", "hide", _tr("Hide or lock everything"), sign="◌"),
        Entry("action", "presenting", _tr("Present: mask who people are, or stop"), sign="◑"),
        Entry("action", "help", _tr("Help: ways to sign in, what can go wrong, privacy"), sign="?"),
        Entry("action", "welcome", _tr("Start page"), sign="⌂"),
    ]
