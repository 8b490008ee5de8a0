"""The head of an account's page: who it is, how it stands, how long it still lasts and how we know."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QPainter, QPaintEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smsauth_gui.core.grant.holder import known_here
from smsauth_gui.core.grant.kinds import method_of, renews
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.credential import Account
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import chip, column, holder, mark, row
from smsauth_gui.ui.kit.flow_layout import FlowLayout, flow
from smsauth_gui.ui.kit.head_row import HeadRow
from smsauth_gui.ui.kit.labels import ElidedLabel, label
from smsauth_gui.ui.kit.language import speaking, tr
from smsauth_gui.ui.kit.presenting import veil_of
from smsauth_gui.ui.kit.prose import one_line, plain_tip
from smsauth_gui.ui.shared.account_status import account_status, remaining
from smsauth_gui.ui.shared.validity_bar import expiry_source
from smsauth_gui.wording import times

_SOON_OVER: Final = 0.1


def identity_line(account: Account, provider: Provider | None) -> str:
    """``Provider · john.doe@acme.inc · balance 627.36``: the provider and who it says we are."""
    known = account.identity
    parts = [provider.name if provider else account.provider]
    if provider is not None and account.mode not in {"", provider.modes[0].id}:
        parts.append(next((mode.label for mode in provider.modes if mode.id == account.mode), account.mode))
    told = next((known[name] for name in ("email", "user_id") if known.get(name)), "")
    parts.append(one_line(told, 80) if told else _known_here(account, provider))
    if known.get("balance"):
        money = f"{known['balance']} {known.get('currency', '')}".strip()
        parts.append(tr("balance {money}", money=veil_of("balance", one_line(money, 40))))
    return " · ".join(filter(None, parts))


def _known_here(account: Account, provider: Provider | None) -> str:
    """``Project ID 5b0c41de``, or how it signs in where nothing says whose it is."""
    holder = known_here(account, provider)
    method = method_of(account, provider)
    if holder.value:
        return one_line(tr("{label} {value}", label=holder.label, value=veil_of("user", holder.value)), 80)
    return method.title if method is not None else ""


def time_left(account: Account, provider: Provider | None, now: datetime) -> str:
    """The time left for the head; of an expired token also whether it renews itself."""
    ends = account.grant.expires_at if account.grant else None
    if ends is None or ends > now or not renews(account, provider):
        return remaining(account, now)
    return tr("expired {ago}, renews by itself", ago=times.ago(now - ends, speaking()))


def part_left(account: Account, now: datetime) -> float | None:
    """How much of its life is left, 0 to 1, or None where the expiry is unknown."""
    grant = account.grant
    if grant is None or grant.expires_at is None:
        return None
    whole = (grant.expires_at - grant.received_at).total_seconds()
    left = (grant.expires_at - now).total_seconds()
    return min(1.0, max(0.0, left / whole)) if whole > 0 else 0.0


class LeftBar(QWidget):
    """A thin bar that runs out."""

    def __init__(self) -> None:
        super().__init__()
        self.setFixedHeight(6)
        self.setMinimumWidth(200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self._part = 0.0

    def show_part(self, part: float | None) -> None:
        """Draw so much, 0 to 1; hidden where nothing is known."""
        self.setVisible(part is not None)
        self._part = part or 0.0
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Track and rest."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("line"))
        painter.drawRoundedRect(QRectF(0, 0, self.width(), 6), 3, 3)
        if self._part > 0:
            painter.setBrush(theme.colour("good" if self._part > _SOON_OVER else "careful"))
            painter.drawRoundedRect(QRectF(0, 0, max(6.0, self.width() * self._part), 6), 3, 3)
        painter.end()


class AccountHead(QWidget):
    """Mark, title and identity at the left; status, time left, Refresh and the menu at the right."""

    def __init__(self, provider: Provider | None) -> None:
        super().__init__()
        self.setObjectName("account_head")
        self._provider = provider
        self.title = ElidedLabel("", "title", name="page_title")
        self.subtitle = ElidedLabel("", "muted", name="page_subtitle")
        self.practice = chip(tr("practice"), "accent", name="head_practice")
        self.borrowed = chip(tr("customer's"), "careful", name="head_borrowed")
        self.status = chip("", name="account_status")
        self.left = label("", "small", wrap=False, name="time_left")
        self.bar = LeftBar()
        self.refresh = button(tr("Renew now"), name="refresh_account")
        self.more = button("···", name="account_menu_button", tip=tr("More for this account"))
        words = column(self.title, self.subtitle, spacing=0)
        chips = FlowLayout(last_right=True)
        chips.add(self.practice, self.borrowed, self.status, self.left)
        state = holder(column(chips, self.bar))
        sign = mark(provider.mark if provider else "?", large=True)
        self.title.setMinimumWidth(theme.pixels(180))
        buttons = flow(state, self.refresh, self.more, spacing=10)
        self.setLayout(row(HeadRow(row(sign, (words, 1), spacing=10), buttons, spacing=10)))

    def show_account(self, account: Account, now: datetime) -> None:
        """Say how it stands now."""
        renewable = renews(account, self._provider)
        state = account_status(account, now, renewable=renewable)
        self.title.setText(one_line(account.title, 120))
        self.title.setAccessibleName(one_line(account.title, 120))
        self.subtitle.setText(identity_line(account, self._provider))
        self.practice.setVisible(account.practice)
        self.borrowed.setVisible(account.borrowed)
        self.status.setText(f"{state.sign} {state.word[:1].upper()}{state.word[1:]}")
        theme.mark_as(self.status, tone=state.tone)
        left = time_left(account, self._provider, now)
        source = expiry_source(account.grant.expires_from) if account.grant else ""
        self.left.setText(left)
        self.left.setToolTip(plain_tip(source))
        self.left.setAccessibleName(f"{left}. {source}".strip(". "))
        # What is refused has no time left that would be worth a bar.
        part = None if state.tone == "bad" else part_left(account, now)
        self.bar.show_part(part)
        self.bar.setToolTip(plain_tip(source))
        self.refresh.setVisible(account.grant is not None and not account.borrowed)
        self.refresh.setEnabled(renewable)
        self.refresh.setToolTip("" if renewable else tr("The token can't be renewed without you: sign in again."))
