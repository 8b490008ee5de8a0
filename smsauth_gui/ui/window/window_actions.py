"""What the search box offers to do, beside places to go."""

from __future__ import annotations

from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.window.sidebar_entries import Entry


def window_actions() -> list[Entry]:
    """The actions, in the order they are offered; their keys are those of the window."""
    return [
        Entry("action", "inspect", tr("Inspect a token or a text"), icon="search"),
        Entry("action", "health", tr("Check all accounts"), icon="health"),
        Entry("action", "history", tr("Look back at every exchange"), icon="history"),
        Entry("action", "add_account", tr("Connect an account"), icon="add"),
        Entry("action", "practice", tr("Switch practice mode"), icon="practice"),
        Entry("action", "settings", tr("Settings: light, dark, text size"), icon="settings"),
        Entry("action", "hide", tr("Hide or lock everything"), icon="hide"),
        Entry("action", "presenting", tr("Present: mask who people are, or stop"), icon="present"),
        Entry("action", "help", tr("Help: ways to sign in, what can go wrong, privacy"), icon="help"),
        Entry("action", "welcome", tr("Start page"), icon="home"),
    ]
