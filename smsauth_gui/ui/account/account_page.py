"""An account's page: how it stands, its token taken apart, its calls, its timeline, its settings."""

from collections.abc import Callable, Mapping
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QHideEvent, QKeySequence, QShortcut, QShowEvent
from PySide6.QtWidgets import QWidget

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.values.credential import Account
from smsauth_gui.services.accounts import allow_host
from smsauth_gui.services.material import account_secrets, of_account
from smsauth_gui.services.next_steps import next_steps
from smsauth_gui.services.outcome import CallResult, TimelineEntry, Walk
from smsauth_gui.ui.account.account_change import AccountChanges, Change
from smsauth_gui.ui.account.account_menu import AccountMenu
from smsauth_gui.ui.account.account_notice import AccountNotice
from smsauth_gui.ui.account.account_tabs import AccountTabs
from smsauth_gui.ui.account.head import AccountHead
from smsauth_gui.ui.account.move_card import MoveCard
from smsauth_gui.ui.account.token_panel import TokenView, token_view
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.card import Rooms, column, paint_ground
from smsauth_gui.ui.kit.language import in_words, tr
from smsauth_gui.ui.kit.presenting import veil
from smsauth_gui.ui.shared import report_actions
from smsauth_gui.ui.shared.shell import Shell

_SECOND: Final = 1000
_LEAST_TABS: Final = 220


class AccountPage(QWidget):
    """One account; follows the roster, so that a refresh anywhere is seen here."""

    def __init__(self, shell: Shell, account: Account) -> None:
        super().__init__()
        paint_ground(self, "account_page")
        self._shell = shell
        self.account = account
        """As last seen."""
        self._provider = in_words(shell.services.catalog.get(account.provider))
        self._entries: tuple[TimelineEntry, ...] = ()
        self.head = AccountHead(self._provider)
        self.notice = AccountNotice(shell, self._provider, self.steps)
        self.move_card = MoveCard()
        self.tabs = AccountTabs(shell, account, self._provider, self.steps, self.export_har)
        self.changes = AccountChanges(shell, self)
        self.menu = AccountMenu(shell, self._provider, self._acts(), self)
        self.head.more.setMenu(self.menu)
        # The countdown runs by the second only while somebody looks; the roster's tick is enough otherwise.
        self._timer = QTimer(self, interval=_SECOND)
        parts, least = (self.head, self.notice, self.move_card), theme.pixels(_LEAST_TABS)
        self.setLayout(column(Rooms("account_rooms", *parts, large=self.tabs, least=least)))
        self._connect()
        self.show_account(account)
        self.menu.find_targets(account)
        self.notice.show_standing(account)
        self.notice.find_twins(account)
        self._show_clock()

    def _connect(self) -> None:
        shell = self._shell
        self.head.refresh.clicked.connect(lambda _checked=False: self.changes.refresh(self.account))
        self.move_card.wanted.connect(lambda wanted: self.changes.move(self.account, *wanted))
        self.menu.move_wanted.connect(self._ask_move)
        self.menu.save_wanted.connect(partial(self._hand_over, report_actions.save_report))
        self.changes.began.connect(self._change_began)
        self.changes.ended.connect(self._change_ended)
        self.tabs.ran.connect(self._ran)
        self.tabs.renamed.connect(self._renamed)
        self.tabs.forgotten.connect(self._forgotten)
        self.tabs.revoke_wanted.connect(lambda: self.changes.revoke(self.account))
        self.tabs.currentChanged.connect(self._read_timeline)
        shell.roster.changed.connect(self._roster_changed)
        shell.roster.ticked.connect(self._tick)
        self._timer.timeout.connect(lambda: self._tick(shell.services.clock()))
        copy = QShortcut(QKeySequence("Ctrl+Shift+C"), self, self.copy_report)
        copy.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    # ---- showing ------------------------------------------------------------------------------------------

    def show_account(self, account: Account) -> None:
        """Show the account as it stands now."""
        self.account = account
        now = self._shell.services.clock()
        self.head.show_account(account, now)
        self.tabs.show_account(account)
        self.menu.show_account(account)
        catalog = self._shell.services.catalog
        self._shell.tasks.run(self, lambda: token_view(account, catalog, now), self._show_token)
        self._read_timeline()

    def _show_token(self, view: TokenView) -> None:
        if view.account is self.account:
            self.tabs.show_token(view)

    def _tick(self, now: datetime) -> None:
        self.head.show_account(self.account, now)

    def _roster_changed(self, accounts: tuple[Account, ...]) -> None:
        fresh = next((account for account in accounts if account.name == self.account.name), None)
        if fresh is not None and fresh != self.account:
            self.show_account(fresh)

    def _read_timeline(self) -> None:
        timelines, name = self._shell.services.accounts.timelines, self.account.name
        self._shell.tasks.run(self, lambda: (timelines.of(name), timelines.walk_of(name)), self._show_entries)

    def _show_entries(self, known: tuple[tuple[TimelineEntry, ...], Walk | None]) -> None:
        self._entries, walk = known
        self.tabs.show_entries(self._entries, walk)

    def _show_clock(self, diagnosis: Diagnosis | None = None) -> None:
        """The foot line compares the server's clock with ours, where the last answer told it."""
        offset = diagnosis.server_clock_offset_s if diagnosis is not None else None
        if offset is None:
            self._shell.set_foot(self)
        elif abs(offset) <= 1:
            self._shell.set_foot(self, tr("Server clock: as ours"))
        elif offset < 0:
            self._shell.set_foot(self, tr("Server clock: {n} s behind ours", n=-offset))
        else:
            self._shell.set_foot(self, tr("Server clock: {n} s ahead of ours", n=offset))

    def showEvent(self, event: QShowEvent) -> None:  # noqa: N802 - Qt's name
        """Count down while it is seen."""
        super().showEvent(event)
        self._timer.start()
        self._tick(self._shell.services.clock())
        self._read_timeline()

    def hideEvent(self, event: QHideEvent) -> None:  # noqa: N802 - Qt's name
        """Stop counting by the second."""
        super().hideEvent(event)
        self._timer.stop()

    # ---- what a person can do -----------------------------------------------------------------------------

    def steps(self, diagnosis: Diagnosis) -> Mapping[str, Callable[[], object]]:
        """The next steps this page can take after a diagnosis, by name."""
        shell, account = self._shell, self.account
        possible = next_steps(account, self._provider, diagnosis, renewable=self.head.refresh.isEnabled())
        scope, page, support = (
            str(possible.get(name, "")) for name in ("sign_in_with_scope", "open_key_page", "open_support")
        )
        acts: dict[str, Callable[[], object]] = {
            **self._acts(),
            "edit_fields": lambda: shell.sign_in_again(account),
            "add_ca": self.tabs.go_settings,
            "sign_in_with_scope": lambda: self._sign_in_with(scope),
            "open_key_page": lambda: shell.open_link(page),
            "open_support": lambda: shell.open_link(support),
            "allow_host": lambda: self._allow(str(possible["allow_host"])),
            "choose_method": lambda: shell.open_provider(account.provider),
            "destroy_session": self.tabs.go_revoke,
        }
        calls = self.tabs.calls_made
        running = {"try_again": calls.run, "edit_params": calls.form.focus_first} if calls is not None else {}
        return {**running, **{name: acts[name] for name in possible}}

    def _acts(self) -> dict[str, Callable[[], object]]:
        """What its menu and its next steps do, by name, with the account as it stands then."""
        shell = self._shell
        return {
            "sign_in_again": lambda: shell.sign_in_again(self.account),
            "copy_report": self.copy_report,
            "print_report": lambda: self._hand_over(report_actions.print_report),
            "export_har": self.export_har,
            "rename": self.tabs.go_rename,
            "use_elsewhere": self.tabs.go_elsewhere,
            "refresh": lambda: self.changes.refresh(self.account),
            "revoke": lambda: self.changes.revoke(self.account),
            "ask_revoke": self.tabs.go_revoke,
            "disconnect": self.tabs.go_disconnect,
        }

    def _allow(self, host: str) -> None:
        """The person's yes to a host that the account was not made for."""
        accounts, name = self._shell.services.accounts, self.account.name
        self._shell.tasks.run(self, lambda: allow_host(accounts, name, host), lambda _: self._allowed())

    def _allowed(self) -> None:
        self.notice.clear()
        if self.tabs.calls_made is not None:
            self.tabs.calls_made.outcome.clear()

    def _sign_in_with(self, scope: str) -> None:
        """Connect it anew and ask for one more permission."""
        grant = self.account.grant
        asked = grant.scopes_requested if grant is not None else ()
        self._shell.sign_in_again(self.account, tuple(dict.fromkeys((*asked, scope))))

    def _ask_move(self, method_id: str) -> None:
        """Ask what the token may do, and say what happens, before anything is sent."""
        if self._provider is not None:
            self.move_card.ask(self._provider, self._provider.method(method_id), self.account.mode)

    def export_har(self) -> None:
        """Save the redacted exchanges of this run as an archive."""
        if not self._entries:
            self._shell.announce(tr("Nothing has been sent yet, so there is nothing to export."))
            return
        exchanges = tuple(entry.exchange for entry in self._entries)
        report_actions.save_archive(self._shell, self, exchanges, self.account)

    def copy_report(self) -> None:
        """The safe report of this account, to the clipboard: its token, what it may do, and what was sent last."""
        self._hand_over(report_actions.hand_over_report)

    def _hand_over(self, way: Callable[..., object], *more: str) -> None:
        """The same report by one of the ways of `report_actions`."""
        account, services = self.account, self._shell.services
        material = of_account(account, services.catalog, self.tabs.token.reading, self._entries, services.clock)
        way(self._shell, self, material, self.menu.language.language, account_secrets(account), *more)

    # ---- what has happened --------------------------------------------------------------------------------

    def _change_began(self) -> None:
        self.head.refresh.setEnabled(False)
        self.notice.clear()

    def _change_ended(self, change: Change) -> None:
        if not change.ok:
            self.notice.explain(change.diagnosis)
        elif change.account is not None:
            self.notice.show_standing(change.account)
        if change.asked:
            self._show_clock(change.diagnosis)
        self.show_account(change.account or self.account)

    def _ran(self, result: CallResult) -> None:
        if result.account is not None:
            self.show_account(result.account)
        self._show_clock(result.diagnosis)

    def _renamed(self, account: Account) -> None:
        self.show_account(account)
        self._shell.open_account(account.name)

    def _forgotten(self, account: Account) -> None:
        self._shell.announce(tr("{name} is disconnected", name=veil(account.title)))
        self._shell.open_provider(account.provider)
