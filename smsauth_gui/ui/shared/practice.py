"""Practice mode on a page: the strip that says so, and the chooser for what shall go wrong."""

from collections.abc import Sequence
from typing import Final, Protocol, runtime_checkable

from PySide6.QtCore import QObject
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QWidget

from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, chip, row
from smsauth_gui.ui.kit.flow_layout import flow
from smsauth_gui.ui.kit.head_row import HeadRow
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.wording.language import translatable

_GROUPS: Final = {
    "browser": ("denied", "wrong_state", "no_state"),
    "token": ("code_used", "less_scope", "session_active", "no_tokens"),
    "credential": ("expired", "revoked"),
    "account": ("missing_scope", "blocked", "ip"),
    "way": ("slow", "drip", "cut", "html", "redirect_away"),
    "answers": ("rate_limit", "down", "empty", "not_json", "endless"),
    "clock": ("clock_ahead", "clock_behind"),
}
"""What can go wrong, by where it strikes: a line of the menu for each."""
_TITLES: Final = translatable(
    {
        "browser": "In the browser",
        "token": "When a token is made",
        "credential": "The key, token or password itself",
        "account": "What the account is allowed",
        "way": "On the way to the server",
        "answers": "The server’s responses",
        "clock": "The server’s clock",
    }
)
_WORDS: Final = translatable(
    {
        "denied": "The person denies access",
        "wrong_state": "The response belongs to another sign-in (wrong state)",
        "no_state": "The response contains no state",
        "code_used": "The code was already used",
        "expired": "Tokens are expired",
        "revoked": "The key or token was revoked",
        "missing_scope": "A permission is missing",
        "less_scope": "Less is granted than asked",
        "rate_limit": "Too many requests",
        "slow": "The server is slow",
        "drip": "One byte at a time",
        "endless": "The response never ends",
        "html": "A Wi-Fi sign-in page responds",
        "empty": "The response is empty",
        "not_json": "The response isn't JSON",
        "cut": "The connection breaks off",
        "redirect_away": "The server sends us elsewhere",
        "clock_ahead": "The server's clock is ahead",
        "clock_behind": "The server's clock is behind",
        "session_active": "A session is still open",
        "no_tokens": "The server makes no tokens",
        "blocked": "The account is blocked",
        "ip": "Requests from this IP address aren't allowed",
        "down": "The provider is down",
    }
)


@runtime_checkable
class WithScenarios(Protocol):
    """A practice server that can be told what shall go wrong."""

    @property
    def scenarios(self) -> Sequence[str]:
        """Everything that can."""

    @property
    def active(self) -> Sequence[str]:
        """What does at the moment."""

    def set_scenarios(self, names: Sequence[str]) -> None:
        """Choose."""


def scenario_words(name: str) -> str:
    """A scenario in words."""
    return tr(_WORDS.get(name, name.replace("_", " ")))


class PracticeStrip(Card):
    """*Practice*: says where things go and offers mistakes to try."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__("practice_strip", parent=parent)
        self._shell = shell
        self.set_tone("careful")
        self._words = label("", "plain", name="practice_words")
        self.menu = QMenu(self)
        self.chooser = button(tr("Make something go wrong …"), name="practice_scenarios")
        self.chooser.setMenu(self.menu)
        self.chooser.hide()
        self.body.setContentsMargins(14, 10, 14, 10)
        front = row(chip(tr("Practice"), "careful"), (self._words, 1), spacing=12)
        self.add(HeadRow(front, flow(self.chooser), spacing=12))
        self._say(())
        shell.tasks.run(self, self._read, self._offer)

    def _read(self) -> tuple[tuple[str, ...], tuple[str, ...]]:
        practice = self._shell.services.practice
        if not hasattr(practice, "set_scenarios") or not isinstance(practice, WithScenarios):
            return (), ()
        return tuple(practice.scenarios), tuple(practice.active)

    def _offer(self, known: tuple[tuple[str, ...], tuple[str, ...]]) -> None:
        names, active = known
        grouped = {name: group for group, members in _GROUPS.items() for name in members}
        struck = {grouped[name] for name in names if name in grouped}
        menus = {group: self.menu.addMenu(tr(_TITLES[group])) for group in _GROUPS if group in struck}
        for name in names:
            self._add(menus.get(grouped.get(name, ""), self.menu), name, active=name in active)
        self.chooser.setVisible(bool(names))
        self._say(active)

    def _add(self, menu: QMenu, name: str, *, active: bool) -> None:
        action = menu.addAction(scenario_words(name))
        action.setObjectName(f"scenario_{name}")
        action.setData(name)
        action.setCheckable(True)
        action.setChecked(active)
        action.toggled.connect(self._choose)

    def _choose(self) -> None:
        chosen = tuple(str(action.data()) for action in _actions(self.menu) if action.isChecked())
        practice = self._shell.services.practice
        if isinstance(practice, WithScenarios):
            server = practice
            self._shell.tasks.run(self, lambda: server.set_scenarios(chosen), lambda _: self._say(chosen))

    def _say(self, active: Sequence[str]) -> None:
        text = tr("Runs on this computer only, with made-up data. Never enter a real password here.")
        if active:
            wrong = ", ".join(scenario_words(name).lower() for name in active)
            text += " " + tr("Goes wrong now: {what}.", what=wrong)
        self._words.setText(text)


def _actions(menu: QObject) -> list[QAction]:
    return [action for action in menu.findChildren(QAction) if action.data()]
