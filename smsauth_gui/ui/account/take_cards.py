"""Taking a credential along: token, key or password to show and copy, its forms for other software, and the refresh token apart."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QPlainTextEdit

from smsauth_gui.core.exchange.handed_on import FORMS, SEVERAL, Handed, handed_on
from smsauth_gui.core.grant.kinds import method_of
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.http import Request
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.services.material import account_secrets
from smsauth_gui.ui.account import use_elsewhere
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button, ends_by_itself
from smsauth_gui.ui.kit.card import Card, chip, row
from smsauth_gui.ui.kit.fields import text_box
from smsauth_gui.ui.kit.flow_layout import FlowLayout, flow
from smsauth_gui.ui.kit.head_row import HeadRow
from smsauth_gui.ui.kit.labels import label, late
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.switches import Check
from smsauth_gui.ui.kit.tasks import quietly
from smsauth_gui.ui.kit.time_words import full, local
from smsauth_gui.ui.shared.copy_as import RequestCopies, copy_as_button
from smsauth_gui.ui.shared.report_actions import copy
from smsauth_gui.ui.shared.secret_clipboard import copy_secret
from smsauth_gui.ui.shared.shell import Shell

_HEIGHT: Final = 96
_ONE_LINE: Final = 38
_SHOWN: Final = 10
"""Signs at the beginning of a token that are shown beside the dots: enough to tell two apart, worth nothing alone."""


def masked(secret: Secret) -> str:
    """The beginning of a token, then dots; of a short one dots alone."""
    text = secret.reveal()
    return f"{text[:_SHOWN]}••••" if len(text) >= 4 * _SHOWN else "••••"


def sent_secret(account: Account, provider: Provider | None) -> Secret | None:
    """What goes with every request of the account: its token, else its own key or password."""
    if account.grant is not None:
        return account.grant.access_token
    method = method_of(account, provider)
    own = method is not None and method.carries != "token"
    return next(iter(account.secrets.values()), None) if own else None


def _name(account: Account, provider: Provider | None) -> str:
    """What its provider calls it."""
    field = next(iter(account.secrets), "")
    if account.grant is not None or provider is None or not field:
        return tr("Access token")
    return provider.field(field).label


def _worth(account: Account, provider: Provider | None, now: datetime) -> str:
    """What a copy is good for, as far as that is known."""
    ends = account.grant.expires_at if account.grant is not None else None
    if ends is not None and ends <= now:
        return tr("The token expired at {time}.", time=full(local(ends), seconds=False))
    if account.refused:
        return tr("The provider rejected this account last time, so a copy may not work.")
    if account.grant is None:
        name = provider.name if provider is not None else account.provider
        return tr("Anyone who has it can act as you until it's changed or deleted at {provider}.", provider=name)
    if ends is None:
        return tr("Anyone who has this token can act as you. It isn't known when it expires.")
    return tr("Anyone who has this token can act as you until {time}.", time=full(local(ends), seconds=False))


class AccessCard(Card):
    """Show what goes with every request, copy it, and say how long a copy works."""

    def __init__(self, shell: Shell) -> None:
        super().__init__("access_card")
        self._shell = shell
        self._account: Account | None = None
        self._secret: Secret | None = None
        self.show_token = button(tr("Show"), name="show_access")
        self.show_token.setCheckable(True)
        self.show_token.toggled.connect(self._write)
        ends_by_itself(self.show_token)
        self.copy = button(tr("Copy access token"), "primary", name="copy_access", on_click=self._copy)
        self.text = text_box("access_text", tr("The access token"), height=_ONE_LINE, read_only=True)
        # Only the button copies it: it asks histories not to keep it, and takes it off the clipboard again.
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.words = label("", "muted", name="access_words")
        self.title = late(tr("Access token"), "card-title")
        self.add(HeadRow(row(self.title, None), flow(self.show_token, self.copy, spacing=10)), self.text, self.words)

    def show_account(self, account: Account, provider: Provider | None) -> None:
        """The account's token, key or password as it stands; hidden where there is none."""
        self._account, self._secret = account, sent_secret(account, provider)
        self.setVisible(self._secret is not None)
        name = _name(account, provider)
        self.title.setText(name)
        self.text.setAccessibleName(name)
        self.copy.setText(tr("Copy access token") if account.grant is not None else tr("Copy {name}", name=name))
        self.copy.setAccessibleName(self.copy.text())
        works = _worth(account, provider, self._shell.services.clock())
        self.words.setText(works + " " + tr("A copy leaves the clipboard after 60 seconds."))
        self.show_token.setChecked(False)
        self._write()

    def _write(self) -> None:
        secret, shown = self._secret, self.show_token.isChecked()
        self.show_token.setText(tr("Hide") if shown else tr("Show"))
        self.text.setFixedHeight(theme.pixels(_HEIGHT if shown else _ONE_LINE))
        if secret is None:
            self.text.clear()
        elif shown:
            self.text.setPlainText(secret.reveal())
        else:
            self.text.setPlainText(f"{masked(secret)}   {secret.fingerprint or ''}".rstrip())

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The size of text has changed."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.StyleChange and hasattr(self, "words"):
            self._write()

    def _copy(self) -> None:
        if self._secret is not None:
            copy_secret(self._shell, self._secret)


class ElsewhereCard(Card):
    """What goes with every request, in the form in which other software takes it; a placeholder unless asked for."""

    def __init__(self, shell: Shell) -> None:
        super().__init__("elsewhere_card")
        self._shell = shell
        self._handed: Handed | None = None
        self._refresh: Secret | None = None
        self._form = next(iter(FORMS))
        self.code = text_box("elsewhere_text", tr("For other software"), height=_HEIGHT, read_only=True)
        self.code.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.real = self._box("elsewhere_real", tr("With the secrets instead of placeholders"))
        ends_by_itself(self.real)
        self.with_refresh = self._box("elsewhere_refresh", tr("With the refresh token, too"))
        self.care = label(use_elsewhere.warning(), "muted", name="elsewhere_care")
        self.copy = button(tr("Copy"), name="elsewhere_copy", on_click=self._copy)
        title = late(tr("Use elsewhere"), "card-title")
        choices = row((self.real, 1), self.copy)
        self.add(HeadRow(row(title, None), self._forms()), self.code, choices, self.with_refresh, self.care)

    def _box(self, name: str, text: str) -> QCheckBox:
        """Written anew also when its tick goes by itself."""
        box = Check(text)
        box.setObjectName(name)
        box.toggled.connect(self._write)
        return box

    def _forms(self) -> FlowLayout:
        names = {"header": tr("Header"), "curl": "curl", "env": ".env", "postman": "Postman"}
        self._group = QButtonGroup(self)
        forms = FlowLayout(spacing=0)
        for form in FORMS:
            one = button(names[form], name=f"form_{form}", on_click=partial(self._choose, form))
            one.setCheckable(True)
            one.setChecked(form == self._form)
            self._group.addButton(one)
            forms.addWidget(one)
        return forms

    def show_account(self, account: Account, provider: Provider | None) -> None:
        """Make the request that carries its token, key or password on a worker, and show it."""
        self.hide()
        self._handed = None
        for box in (self.real, self.with_refresh):
            box.setChecked(False)
        secret, caller = sent_secret(account, provider), self._shell.services.caller
        if secret is None:
            return
        self._refresh = account.grant.refresh_token if account.grant is not None else None

        def made(request: Request | None) -> None:
            self._handed = Handed(request, secret, account.title) if request is not None else None
            self.setVisible(request is not None)
            self._write()

        self._shell.tasks.run(self, lambda: caller.example(account), made, quietly)

    def focus_forms(self) -> None:
        """Put the keyboard onto the form that is chosen."""
        chosen = self._group.checkedButton()
        if chosen is not None:
            chosen.setFocus()

    def _choose(self, form: str) -> None:
        self._form = form
        self._write()

    def _write(self) -> None:
        possible = self._refresh is not None and self._form in SEVERAL
        self.with_refresh.setVisible(possible)
        along = possible and self.with_refresh.isChecked()
        self.care.setVisible(along)
        if self._handed is None:
            self.code.clear()
            return
        real = self.real.isChecked()
        handed = replace(self._handed, refresh=self._refresh if along else None, revealed=real)
        flags = Qt.TextInteractionFlag
        readable = flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
        self.code.setTextInteractionFlags(flags.NoTextInteraction if real else readable)
        self.code.setPlainText(handed_on(self._form, handed).rstrip("\n"))

    def _copy(self) -> None:
        text = self.code.toPlainText()
        if self.real.isChecked():
            copy_secret(self._shell, Secret(text))
        else:
            copy(self._shell, text)


class TokenRequestCard(Card):
    """The request that gets the next token, as code: what somebody needs who is to do the same without this program."""

    def __init__(self, shell: Shell) -> None:
        super().__init__("token_request_card")
        self._shell = shell
        self._account: Account | None = None
        copies = RequestCopies(shell, self, self._request, self._secrets)
        self.copy_as = copy_as_button("token_request_copy", copies.shown, copies.ask_real)
        title = late(tr("The request that gets a token"), "card-title")
        words = tr("What this account sends for its next token, for a script or for the provider’s support.")
        self.add(HeadRow(row(title, None), flow(self.copy_as)), label(words, "muted"))

    def show_account(self, account: Account, _provider: Provider | None) -> None:
        """Find out on a worker whether there is one without the person; hidden where there is none."""
        self.hide()
        self._account = account
        self._shell.tasks.run(self, self._request(), lambda request: self._told(account, request), quietly)

    def _told(self, account: Account, request: Request | None) -> None:
        if account is self._account:  # another may be shown since, whose answer came first
            self.setVisible(request is not None)

    def _request(self) -> Callable[[], Request | None]:
        refresher, account = self._shell.services.refresher, self._account
        return lambda: refresher.token_request(account) if account is not None else None

    def _secrets(self) -> tuple[Secret, ...]:
        return account_secrets(self._account) if self._account is not None else ()


class RefreshCard(Card):
    """Apart, with the careful border: whoever takes this one along may sign this account out."""

    def __init__(self, ask: Callable[[], object]) -> None:
        super().__init__("refresh_card")
        self.setProperty("tone", "careful-line")
        self.take = button(tr("Copy…"), name="take_refresh", on_click=ask)
        title = late(tr("Refresh token"), "card-title")
        more = chip(tr("! more powerful"), "careful")
        words = tr(
            "The refresh token gets new access tokens. Many providers replace it each time it's used: if two "
            "programs use the same one, one of them will be signed out. To connect a second program, let it sign "
            "in by itself."
        )
        self.add(HeadRow(row(title, more, None, spacing=10), flow(self.take)), label(words, "muted"))

    def show_account(self, account: Account, _provider: Provider | None) -> None:
        """Hidden where there is none."""
        self.setVisible(account.grant is not None and account.grant.refresh_token is not None)
