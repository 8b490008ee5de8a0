"""What needs a person now: one sentence and one button for each account, the first one's the page's primary."""

from collections.abc import Sequence
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QLayout

from smsauth_gui import wording
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.values.credential import Account
from smsauth_gui.ui.kit.buttons import Kind, button
from smsauth_gui.ui.kit.card import Card, chip, column, empty, line, mark, row
from smsauth_gui.ui.kit.flow_layout import flow
from smsauth_gui.ui.kit.head_row import HeadRow
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import speaking, tr, trn
from smsauth_gui.ui.kit.presenting import veil
from smsauth_gui.ui.kit.prose import Prose
from smsauth_gui.ui.shared.account_status import account_status
from smsauth_gui.ui.shared.shell import Shell

_MOST: Final = 4
"""Needs that are told one by one; the board tells the rest."""


class NeedsCard(Card):
    """``all_wanted`` asks for the board with all accounts."""

    all_wanted = Signal()

    def __init__(self, shell: Shell) -> None:
        super().__init__("needs_card")
        self._shell = shell

    def show_needs(self, accounts: Sequence[Account], now: datetime) -> None:
        """Tell these, hidden when there are none."""
        empty(self.body)
        self.setVisible(bool(accounts))
        for number, account in enumerate(accounts[:_MOST]):
            if number:
                self.add(line())
            self.add(self._need(account, now, "plain" if number else "primary"))
        more = len(accounts) - _MOST
        if more > 0:
            words = trn("{n} more account needs attention", "{n} more accounts need attention", more)
            self.add(row(button(words, "link", name="needs_more", on_click=self.all_wanted.emit), None))

    def _need(self, account: Account, now: datetime, kind: Kind) -> QLayout:
        provider = self._shell.services.catalog.get(account.provider)
        name = provider.name if provider else account.provider
        status = account_status(account, now)
        title = Prose()
        title.say((veil(account.title), "strong"), (f" · {name}", "muted"))
        state = chip(f"{status.sign} {status.word[:1].upper()}{status.word[1:]}", status.tone)
        words = column(title, row(state, (label(_why(account, name), "muted"), 1)), spacing=4)
        open_it = partial(self._shell.open_account, account.name)
        if not account.confirmed:
            step = button(tr("Confirm…"), kind, name=f"confirm_{account.name}", on_click=open_it)
        else:
            again = partial(self._shell.sign_in_again, account)
            step = button(tr("Sign in again"), kind, name=f"again_{account.name}", on_click=again)
        why = button(tr("Why?"), "link", name=f"why_{account.name}", on_click=open_it)
        why.setVisible(account.confirmed)
        told = row(mark(provider.mark if provider else "?"), (words, 1), spacing=12)
        return row(HeadRow(told, flow(why, step, spacing=12), spacing=12), margins=(0, 4, 0, 4))


def _why(account: Account, provider: str) -> str:
    """What is known of the reason, in a sentence."""
    if not account.confirmed:
        return tr("{provider} accepted it. Confirm that this is the account you meant.", provider=provider)
    cause = account.refused or account.status
    ends = account.grant.expires_at if account.grant else None
    if not account.refused and ends is not None:
        cause = "token.expired"
    return wording.headline(Diagnosis(cause), provider, speaking()) if cause else ""
