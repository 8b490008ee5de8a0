"""The tabs of an account's page: token, calls, timeline, settings; all but the first made when they are looked at."""

from collections.abc import Callable
from typing import cast

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QTabWidget, QWidget

from smsauth_gui.core.grant.kinds import method_of
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.reading import Reading
from smsauth_gui.services.outcome import CallResult, TimelineEntry, Walk
from smsauth_gui.services.walk import planned
from smsauth_gui.ui.account import use_elsewhere
from smsauth_gui.ui.account.account_notice import Steps
from smsauth_gui.ui.account.call_panel import CallPanel
from smsauth_gui.ui.account.settings_tab import AccountSettings
from smsauth_gui.ui.account.timeline import TimelinePanel
from smsauth_gui.ui.account.token_panel import TokenPanel, TokenView
from smsauth_gui.ui.kit.card import column
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.shared.shell import Shell


class LateTab(QWidget):
    """Holds the place of ``part``."""

    def __init__(self, make: Callable[[], QWidget]) -> None:
        super().__init__()
        self._make = make
        self._part: QWidget | None = None
        self._box = column()
        self.setLayout(self._box)

    @property
    def made(self) -> bool:
        """It was looked at already."""
        return self._part is not None

    @property
    def part(self) -> QWidget:
        """The contents, made now if they were not."""
        return self._part or self.make_now()

    def make_now(self) -> QWidget:
        """Make the contents unless they are there."""
        if self._part is None:
            self._part = self._make()
            self._box.addWidget(self._part)
            # A layout would show it only at the next turn of the event loop.
            self._part.show()
        return self._part

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Somebody looks at it."""
        super().showEvent(event)
        self.make_now()


class AccountTabs(QTabWidget):
    """Hands what it is told on to the tabs that were made, and to the others when they are."""

    ran = emits(CallResult)
    renamed = emits(Account)
    forgotten = emits(Account)
    revoke_wanted = Signal()

    def __init__(
        self, shell: Shell, account: Account, provider: Provider | None, steps: Steps, export_har: Callable[[], object]
    ) -> None:
        super().__init__()
        self.setObjectName("account_tabs")
        self.setAccessibleName(tr("Parts of the account"))
        self.setDocumentMode(True)
        self.tabBar().setExpanding(False)
        self.tabBar().setDrawBase(False)
        self._shell, self._account, self._provider = shell, account, provider
        self._steps, self._export_har = steps, export_har
        self._reading: Reading | None = None
        self._entries: tuple[TimelineEntry, ...] = ()
        self._walk: Walk | None = None
        self.token = TokenPanel(shell, self._ask_refresh)
        # Four tabs at once would hold the window for a tenth of a second.
        self._late_calls = LateTab(self._make_calls)
        self._late_timeline = LateTab(self._make_timeline)
        self._late_settings = LateTab(self._make_settings)
        self.addTab(self.token, tr("Token"))
        self.addTab(self._late_calls, tr("Test requests"))
        self.addTab(self._late_timeline, tr("Timeline"))
        self.addTab(self._late_settings, tr("Settings"))

    def _ask_refresh(self) -> None:
        use_elsewhere.ask(self._shell, self, self._account)

    # ---- the tabs -----------------------------------------------------------------------------------------

    def _make_calls(self) -> QWidget:
        if self._provider is None or method_of(self._account, self._provider) is None:
            return label(
                tr("This account's provider is no longer in the catalog, so there are no test requests."), "muted"
            )
        panel = CallPanel(self._shell, self._account, self._provider, self._steps)
        panel.ran.connect(self.ran.emit)
        panel.show_account(self._account, self._reading)
        return panel

    def _make_timeline(self) -> QWidget:
        panel = TimelinePanel(self._shell, self._provider, self._export_har)
        self._shell.keep(panel.split)
        panel.set_entries(self._entries)
        panel.show_walk(self._walk, self._plan())
        return panel

    def _make_settings(self) -> QWidget:
        settings = AccountSettings(self._shell, self._account, self._provider)
        settings.renamed.connect(self.renamed.emit)
        settings.forgotten.connect(self.forgotten.emit)
        settings.revoke.wanted.connect(self.revoke_wanted.emit)
        settings.show_account(self._account)
        return settings

    @property
    def calls(self) -> CallPanel | None:
        """The calls, or None where the provider is not in the catalog."""
        part = self._late_calls.part
        return part if isinstance(part, CallPanel) else None

    @property
    def calls_made(self) -> CallPanel | None:
        """The calls where somebody has looked at them already."""
        return self.calls if self._late_calls.made else None

    @property
    def timeline(self) -> TimelinePanel:
        """What was sent."""
        return cast(TimelinePanel, self._late_timeline.part)

    @property
    def settings(self) -> AccountSettings:
        """Name, note, certificate authority, and leaving."""
        return cast(AccountSettings, self._late_settings.part)

    # ---- what is shown ------------------------------------------------------------------------------------

    def show_account(self, account: Account) -> None:
        """Another state of the account; its token is told of by `show_token`."""
        self._account = account
        if self._late_settings.made:
            self.settings.show_account(account)

    def show_token(self, view: TokenView) -> None:
        """What the account's token says."""
        self._reading = view.reading
        self.token.show_view(view)
        calls = self.calls_made
        if calls is not None:
            calls.show_account(view.account, view.reading)

    def show_entries(self, entries: tuple[TimelineEntry, ...], walk: Walk | None = None) -> None:
        """Everything that was sent, oldest first, and how the account was signed in."""
        self._entries, self._walk = entries, walk
        if self._late_timeline.made:
            self.timeline.set_entries(entries)
            self.timeline.show_walk(walk, self._plan())

    def _plan(self) -> Walk | None:
        """How the account is signed in, where its provider is still known."""
        account, method = self._account, method_of(self._account, self._provider)
        if self._provider is None or method is None:
            return None
        scopes = account.grant.scopes_requested if account.grant is not None else ()
        plan = planned(self._provider, method, account.mode, account.typed, scopes)
        return replace(plan, hosts=account.hosts[:1])

    # ---- going to a part ----------------------------------------------------------------------------------

    def go_settings(self) -> None:
        """Show the settings."""
        self.setCurrentWidget(self._late_settings)

    def go_elsewhere(self) -> None:
        """Show the forms for other software, each token with its own word of caution."""
        self.setCurrentWidget(self.token)
        self.token.ensureWidgetVisible(self.token.elsewhere)
        self.token.elsewhere.focus_forms()

    def go_rename(self) -> None:
        """Put the keyboard into the name."""
        self.go_settings()
        self.settings.name.setFocus()
        self.settings.name.selectAll()

    def go_revoke(self) -> None:
        """Ask whether the token is to be revoked."""
        self.go_settings()
        self.settings.revoke.ask()
        self.settings.bring(self.settings.revoke)

    def go_disconnect(self) -> None:
        """Ask whether the account is to be forgotten."""
        self.go_settings()
        self.settings.ask_leave()
