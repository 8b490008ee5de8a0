"""An account's credential taken apart: validity, claims, permissions, findings; or what kind of key it is."""

from collections.abc import Callable
from datetime import datetime
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QBoxLayout

from smsauth_gui.core.grant.kinds import method_of
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.token.token_reading import is_token, read_token
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.quiet import Quiet
from smsauth_gui.core.values.reading import Reading
from smsauth_gui.ui.account.take_cards import AccessCard, ElsewhereCard, RefreshCard, TokenRequestCard
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.card import Card, Page, column, empty, row
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import in_words, tr
from smsauth_gui.ui.kit.prose import Prose, Run
from smsauth_gui.ui.kit.time_words import full, local, relative
from smsauth_gui.ui.shared.claims_table import ClaimsTable, claim_rows
from smsauth_gui.ui.shared.credential_card import CredentialCard
from smsauth_gui.ui.shared.findings_card import FindingsCard, Remark, remarks_of
from smsauth_gui.ui.shared.ledger_view import LedgerRow, LedgerTable, ledger_rows
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.ui.shared.validity_bar import Validity

_TWO_COLUMNS: Final = 820


class TokenView(Quiet, frozen=True):
    """What the panel shows of an account; made on a worker."""

    account: Account
    reading: Reading | None
    """None: there is no token, or it cannot be read."""
    validity: Validity | None
    ledger: tuple[LedgerRow, ...]
    remarks: tuple[Remark, ...]


def token_view(account: Account, catalog: Catalog, now: datetime) -> TokenView:
    """Read an account's token apart; pure, never the network."""
    provider, grant = catalog.get(account.provider), account.grant
    if grant is None:
        return TokenView(account, None, None, (), _key_remarks(account, provider))
    text = grant.access_token.reveal()
    reading = read_token(text, catalog=catalog, moment=now, prefer=account.provider) if is_token(text) else None
    issued = reading.issued_at if reading else None
    validity = Validity(
        now,
        issued=issued or grant.received_at,
        not_before=reading.not_before if reading else None,
        expires=grant.expires_at,
        expires_from=grant.expires_from,
        issued_from="claim" if issued else "received",
    )
    remarks = remarks_of(reading.findings) if reading else ()
    return TokenView(
        account, reading, validity, ledger_of(account, provider, reading), (*remarks, *_grant_remarks(account, now))
    )


def ledger_of(
    account: Account,
    provider: Provider | None,
    reading: Reading | None,
    needed: tuple[str, ...] = (),
    missing: str = "",
) -> tuple[LedgerRow, ...]:
    """The scope ledger of an account, against what a call needs."""
    grant, method = account.grant, method_of(account, provider)
    if grant is None or (method is not None and method.scopes != "ask"):
        if missing or (needed and grant is None):
            return ledger_rows(provider, granted=None, needed=needed, missing=missing)
        return ()
    return ledger_rows(
        provider,
        asked=grant.scopes_requested,
        granted=None if grant.scopes_assumed else grant.scopes_granted,
        in_token=reading.scopes if reading is not None else None,
        needed=needed,
        missing=missing,
    )


def _grant_remarks(account: Account, now: datetime) -> tuple[Remark, ...]:
    grant = account.grant
    if grant is None:
        return ()
    remarks: list[Remark] = []
    if grant.refresh_token is not None:
        words: tuple[Run, ...] = (
            (tr("There is a refresh token, so it can be renewed. "), "plain"),
            (grant.refresh_token.fingerprint or "", "mono"),
        )
        remarks.append(Remark("info", words))
    elif account.borrowed:
        borrowed = tr("Customer's: kept in memory, never renewed automatically, removed after 30 idle minutes.")
        remarks.append(Remark("info", ((borrowed, "plain"),)))
    if grant.scopes_assumed and grant.scopes_requested:
        text = tr("The response listed no permissions. By the standard, that means the ones that were requested.")
        remarks.append(Remark("info", ((text, "plain"),)))
    received = local(grant.received_at)
    came = tr("Received {time} ({ago}).", time=full(received), ago=relative(grant.received_at, now))
    remarks.append(Remark("info", ((came, "muted"),)))
    return tuple(remarks)


def _key_remarks(account: Account, provider: Provider | None) -> tuple[Remark, ...]:
    method = method_of(account, provider)
    if provider is None or method is None:
        return ()
    if account.status == "token.revoked":
        return (Remark("warning", ((tr("The token was revoked. Sign in again to get another."), "plain"),)),)
    texts = {
        "key": tr("The key's permissions were set when it was created at {provider}. They can't be shown here."),
        "role": tr("The token lists no permissions: the user’s role at {provider} decides what is allowed."),
        "ask": tr("There is no token. Sign in again to get one."),
    }
    permissions = texts[method.scopes].format(provider=provider.name)
    never = tr("It has no expiry that we could read: it works until it is deleted or changed at {provider}.")
    lines = [permissions] if method.scopes == "ask" else [permissions, never.format(provider=provider.name)]
    return tuple(Remark("info", ((text, "plain"),)) for text in lines)


class TokenPanel(Page):
    """The Token tab."""

    def __init__(self, shell: Shell, ask_refresh: Callable[[], object]) -> None:
        super().__init__("token_panel")
        self._tasks, self._catalog = shell.tasks, shell.services.catalog
        self.body.setContentsMargins(0, theme.GAP, 0, 0)
        self.reading: Reading | None = None
        self.credential = CredentialCard()
        self.claims = ClaimsTable()
        self._claims_card = Card("claims_card", padded=False)
        self._claims_card.body.addWidget(self.claims)
        self._fields = Card("fields_card")
        self.ledger = LedgerTable()
        self._ledger_card = Card("ledger_card", padded=False)
        self._ledger_card.body.addWidget(self.ledger)
        self.findings = FindingsCard()
        self.access, self.elsewhere, self.refresh = AccessCard(shell), ElsewhereCard(shell), RefreshCard(ask_refresh)
        self.token_request = TokenRequestCard(shell)
        self._columns = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._columns.setSpacing(theme.GAP)
        cards = (self.access, self.credential, self.elsewhere, self.token_request, self.refresh, self.findings)
        take = column(*cards, None, spacing=theme.GAP)
        know = column(self._fields, self._ledger_card, self._claims_card, None, spacing=theme.GAP)
        self._columns.addLayout(take, 6)
        self._columns.addLayout(know, 5)
        self.add(self._columns, None)
        for part in (self._fields, self._claims_card, self._ledger_card):
            part.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Two columns where there is room."""
        super().resizeEvent(event)
        beside = event.size().width() >= theme.pixels(_TWO_COLUMNS)
        self._columns.setDirection(QBoxLayout.Direction.LeftToRight if beside else QBoxLayout.Direction.TopToBottom)

    def show_view(self, view: TokenView) -> None:
        """Show what was read."""
        account, reading = view.account, view.reading
        provider = in_words(self._catalog.get(account.provider))
        for card in (self.access, self.elsewhere, self.token_request, self.refresh):
            card.show_account(account, provider)
        self.reading = reading
        grant = account.grant
        if reading is not None:
            self.credential.show_reading(reading, provider, view.validity)
        elif grant is not None:
            self.credential.show_head(tr("{kind} token", kind=grant.token_type or tr("Access")), provider)
            self.credential.show_fingerprint(grant.access_token.fingerprint)
            name = provider.name if provider else tr("the provider")
            self.credential.say(
                tr("The token's contents can't be read: only {provider} knows what they mean.", provider=name)
            )
            if view.validity is not None:
                self.credential.bar.show_validity(view.validity)
        else:
            self._show_key(account, provider)
        self._show_fields(account, provider)
        rows = claim_rows(reading.claims, reading.header, view.validity.moment) if reading and view.validity else ()
        self.claims.claims.set_rows(rows)
        self._claims_card.setVisible(bool(rows))
        self.ledger.ledger.show_ledger(view.ledger, needs=False)
        self._ledger_card.setVisible(bool(view.ledger))
        self.findings.show_remarks(view.remarks)

    def _show_key(self, account: Account, provider: Provider | None) -> None:
        method = method_of(account, provider)
        self.credential.show_head(method.title if method else account.method, provider)
        secret = next(iter(account.secrets.values()), None)
        self.credential.show_fingerprint(secret.fingerprint if secret else None, secret=secret is not None)
        self.credential.say(method.summary if method else "")
        self.credential.bar.hide()

    def _show_fields(self, account: Account, provider: Provider | None) -> None:
        """What was typed, secrets as fingerprints or dots."""
        empty(self._fields.body)
        labels = {field.id: field.label for field in provider.fields} if provider else {}
        pairs = [(labels.get(name, name), value) for name, value in account.fields.items() if value]
        pairs += [
            (labels.get(name, name), secret.fingerprint or "••••") for name, secret in account.secrets.items() if secret
        ]
        for name, value in pairs:
            text = Prose()
            text.say((value, "mono"))
            title = label(name, "muted")
            title.setFixedWidth(theme.pixels(190))
            self._fields.add(row(title, (text, 1)))
        self._fields.setVisible(bool(pairs))
