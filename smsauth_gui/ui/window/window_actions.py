"""What the search box offers to do, beside places to go."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from smsauth_gui.ui.window.sidebar_entries import Entry


def _tr(text: str) -> str:
    return QCoreApplication.translate("WindowActions", text)


def window_actions() -> list[Entry]:
    """The actions, in the order they are offered; their keys are those of the window."""
    return [
        Entry("action", "inspect", _tr("Inspect a token or a text"), icon="search"),
        Entry("action", "health", _tr("Check all accounts"), icon="health"),
        Entry("action", "history", _tr("Look back at every exchange"), icon="history"),
        Entry("action", "add_account", _tr("Connect an account"), icon="add"),
        Entry("action", "practice", _tr("Switch practice mode"), icon="practice"),
        Entry("action", "settings", _tr("Settings: light, dark, text size"), icon="settings"),
        Entry("action", "hide", _tr("Hide or lock everything"), icon="hide"),
        Entry("action", "presenting", _tr("Present: mask who people are, or stop"), icon="present"),
        Entry("action", "help", _tr("Help: ways to sign in, what can go wrong, privacy"), icon="help"),
        Entry("action", "welcome", _tr("Start page"), icon="home"),
    ]
