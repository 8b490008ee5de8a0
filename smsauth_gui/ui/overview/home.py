"""The first page of somebody who has accounts: what needs attention, what expires next, and what to do from here."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QGridLayout

from smsauth_gui.core.grant.kinds import renews
from smsauth_gui.core.values.credential import Account
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, Page, PageHead, row
from smsauth_gui.ui.kit.flow_layout import flow
from smsauth_gui.ui.kit.head_row import HeadRow
from smsauth_gui.ui.kit.labels import label, late
from smsauth_gui.ui.kit.language import speaking, tr, trn
from smsauth_gui.ui.kit.presenting import veil
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.time_words import day, full, local
from smsauth_gui.ui.overview.expiry_line import Expiry, ExpiryLine
from smsauth_gui.ui.overview.exporting import ask_calendar, calendar_entries
from smsauth_gui.ui.overview.needs_card import NeedsCard
from smsauth_gui.ui.overview.welcome import PasteBox
from smsauth_gui.ui.shared import report_actions
from smsauth_gui.ui.shared.account_status import Need, account_status, ago, said_until
from smsauth_gui.ui.shared.recent_list import RecentCard
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.ui.shared.ticking import Ticking
from smsauth_gui.wording import times


class HomePage(Page):
    """The answer in its title, the way to it in one button."""

    check_wanted = Signal()
    board_wanted = Signal()
    choose_wanted = Signal()
    file_wanted = emits(Path)

    def __init__(self, shell: Shell) -> None:
        super().__init__("home")
        self._shell = shell
        self._said: dict[str, tuple[Account, Expiry, datetime]] = {}
        """Each mark as last made, and how long it holds."""
        self.head = PageHead("")
        self.check = button(tr("Check all"), name="home_check", on_click=self.check_wanted.emit)
        self.head.buttons.addWidget(self.check)
        self.needs = NeedsCard(shell)
        self.needs.all_wanted.connect(self.board_wanted.emit)
        self.line = ExpiryLine()
        self.line.opened.connect(shell.open_account)
        self.paste = PasteBox()
        self.paste.given.connect(shell.open_inspect)
        self.setFocusProxy(self.paste)
        self.expiries = self._expiry_card()
        self.add(self.head, self.needs, self.expiries, self._lower(), None)
        shell.roster.changed.connect(self._changed)
        Ticking(self, shell.roster, shell.services.clock, self._show)
        self._show(shell.services.clock())
        shell.set_foot(self, tr("Nothing has been sent"))

    # ---- parts --------------------------------------------------------------------------------------------

    def _expiry_card(self) -> Card:
        card = Card("expiry_card")
        self.calendar = button(tr("Add to calendar…"), name="add_to_calendar", on_click=self._ask_where)
        hint = late(tr("Filled marks need you; the others renew themselves."), "muted")
        self._undated = label("", "small", name="no_expiry")
        title = label(tr("What expires next"), "card-title", wrap=False)
        card.add(HeadRow(flow(title, hint, spacing=12), flow(self.calendar)), self.line, self._undated)
        return card

    def _lower(self) -> QBoxLayout:
        self._doors = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._doors.setSpacing(theme.GAP)
        for card, share in ((self._look_card(), 5), (self._connect_card(), 4), (RecentCard(self._shell), 4)):
            self._doors.addWidget(card, share)
        return self._doors

    def _look_card(self) -> Card:
        card = Card("look_card")
        self.open_file = button(tr("Open a file…"), name="home_open_file", on_click=self._ask_file)
        self.paste.setMinimumHeight(theme.pixels(120))
        safe = label(tr("Nothing leaves this computer."), "small")
        card.add(
            label(tr("Look at something"), "card-title", wrap=False), (self.paste, 1), row(self.open_file, (safe, 1))
        )
        return card

    def _connect_card(self) -> Card:
        card = Card("connect_card")
        grid = QGridLayout()
        grid.setSpacing(8)
        providers = self._shell.services.catalog.connectable
        for number, provider in enumerate(providers):
            go = partial(self._shell.open_provider, provider.id)
            grid.addWidget(button(provider.name, name=f"home_{provider.id}", on_click=go), number // 2, number % 2)
        other = button(tr("Not in the list"), "link", name="home_other", on_click=self.choose_wanted.emit)
        grid.addWidget(other, len(providers) // 2, len(providers) % 2)
        mail = button(tr("Paste the e-mail you were sent"), "link", name="home_mail", on_click=self.choose_wanted.emit)
        card.add(label(tr("Connect another"), "card-title"), grid, row(mail, None), None)
        return card

    # ---- what it shows ------------------------------------------------------------------------------------

    def _changed(self) -> None:
        self._show(self._shell.services.clock())

    def _show(self, now: datetime) -> None:
        pairs = self._shell.roster.in_need(now)
        accounts = [account for _, account in pairs]
        needing = [account for need, account in pairs if need == "attention"]
        self.head.title.setText(self._title(accounts, len(needing), now))
        self.head.subtitle.setText(_subtitle(accounts, now))
        self.needs.show_needs(needing, now)
        self._show_expiries(pairs, now)

    def _title(self, accounts: Sequence[Account], needing: int, now: datetime) -> str:
        if needing:
            return trn("{n} account needs attention", "{n} accounts need attention", needing)
        catalog = self._shell.services.catalog
        states = (account_status(one, now, renewable=renews(one, catalog.get(one.provider))) for one in accounts)
        if all(state.tone == "good" for state in states):
            return trn("Your account works", "All {n} accounts work", len(accounts))
        return tr("No account needs attention")

    def _show_expiries(self, pairs: Sequence[tuple[Need, Account]], now: datetime) -> None:
        dated = [(need, one, one.grant.expires_at) for need, one in pairs if one.grant and one.grant.expires_at]
        before, self._said = self._said, {}
        for need, account, ends in dated:
            known = before.get(account.name)
            if known is None or known[0] is not account or now >= known[2]:
                known = (account, self._expiry(need, account, ends, now), said_until(account, now))
            self._said[account.name] = known
        self.line.show_expiries([expiry for _, expiry, _ in self._said.values()], now)
        self.line.setVisible(bool(dated))
        self.calendar.setVisible(any(True for _ in calendar_entries(self._shell, now)))
        told = _undated([account for _, account in pairs])
        self._undated.setText("\n".join(told))
        self._undated.setVisible(bool(told))

    def _expiry(self, need: Need, account: Account, ends: datetime, now: datetime) -> Expiry:
        provider = self._shell.services.catalog.get(account.provider)
        when = times.relative(ends, now, speaking())
        if renews(account, provider):
            return Expiry(account.name, veil(account.title), tr("{when}, renews itself", when=when), ends, "good")
        if ends <= now:
            return Expiry(account.name, veil(account.title), tr("! expired {ago}", ago=when), ends, "bad")
        words = f"{when} · {full(local(ends), seconds=False)}"
        return Expiry(account.name, veil(account.title), words, ends, "neutral" if need == "fine" else "careful")

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """The lower cards beside each other where there is room."""
        super().resizeEvent(event)
        beside = event.size().width() >= theme.pixels(800)
        self._doors.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    # ---- what can be done ---------------------------------------------------------------------------------

    def _ask_file(self) -> None:
        kinds = tr("Archives and texts (*.har *.json *.txt *.log *.env *.eml);;All files (*)")
        report_actions.ask_file(self, tr("Open a file"), "", kinds, self.file_wanted.emit, save=False)

    def _ask_where(self) -> None:
        ask_calendar(self._shell, self)


def _undated(accounts: Sequence[Account]) -> list[str]:
    """Whose expiry nobody told, and what has none that we know of: neither means *never*."""
    unknown = [veil(one.title) for one in accounts if one.grant is not None and one.grant.expires_at is None]
    none = [veil(one.title) for one in accounts if one.grant is None]
    told = []
    if unknown:
        told.append(tr("Expiry unknown: {accounts}", accounts=speaking().listed(unknown)))
    if none:
        told.append(tr("No expiry date known: {accounts}", accounts=speaking().listed(none)))
    return told


def _subtitle(accounts: Sequence[Account], now: datetime) -> str:
    parts = [day(local(now)), trn("{n} account", "{n} accounts", len(accounts))]
    unchecked = sum(1 for account in accounts if account.checked is None)
    checked = [account.checked for account in accounts if account.checked is not None]
    if unchecked:
        parts.append(trn("{n} not checked yet", "{n} not checked yet", unchecked))
    elif checked:
        parts.append(tr("oldest check {ago}", ago=ago(min(checked), now)))
    return " · ".join(parts)
