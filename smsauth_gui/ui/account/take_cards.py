"""Taking a token along: the access token to show and copy, its forms for other software, and the refresh token apart."""

from collections.abc import Callable
from datetime import datetime
from functools import partial
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QPlainTextEdit

from smsauth_gui.core.exchange.handed_on import FORMS, handed_on
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.http import Request
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.services.material import account_secrets
from smsauth_gui.ui.kit.buttons import button, ends_by_itself
from smsauth_gui.ui.kit.card import Card, chip, row
from smsauth_gui.ui.kit.fields import text_box
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.tasks import quietly
from smsauth_gui.ui.kit.time_words import full, local
from smsauth_gui.ui.shared.copy_as import RequestCopies, copy_as_button
from smsauth_gui.ui.shared.report_actions import copy
from smsauth_gui.ui.shared.secret_clipboard import copy_secret
from smsauth_gui.ui.shared.shell import Shell

_HEIGHT: Final = 96
_SHOWN: Final = 10
"""Signs at the beginning of a token that are shown beside the dots: enough to tell two apart, worth nothing alone."""


def masked(secret: Secret) -> str:
    """The beginning of a token, then dots; of a short one dots alone."""
    text = secret.reveal()
    return f"{text[:_SHOWN]}••••" if len(text) >= 4 * _SHOWN else "••••"


def _worth(grant: Grant, now: datetime, *, refused: bool) -> str:
    """What a copy is good for, as far as that is known."""
    ends = grant.expires_at
    if ends is not None and ends <= now:
        return tr("The token expired at {time}.", time=full(local(ends), seconds=False))
    if refused:
        return tr("The provider rejected this account last time, so a copy may not work.")
    if ends is None:
        return tr("Whoever holds it can act as you. Its expiry is unknown.")
    return tr("Whoever holds it can act as you until {time}.", time=full(local(ends), seconds=False))


class AccessCard(Card):
    """Show it, copy it, and how long a copy works."""

    def __init__(self, shell: Shell) -> None:
        super().__init__("access_card")
        self._shell = shell
        self._grant: Grant | None = None
        self._refused = False
        self.show_token = button(tr("Show"), name="show_access")
        self.show_token.setCheckable(True)
        self.show_token.toggled.connect(self._write)
        ends_by_itself(self.show_token)
        self.copy = button(tr("Copy access token"), "primary", name="copy_access", on_click=self._copy)
        self.text = text_box("access_text", tr("The access token"), height=38, read_only=True)
        # Only the button copies it: it asks histories not to keep it, and takes it off the clipboard again.
        self.text.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
        self.words = label("", "muted", name="access_words")
        title = label(tr("Access token"), "card-title", wrap=False)
        self.add(row(title, None, self.show_token, self.copy, spacing=10), self.text, self.words)

    def show_account(self, account: Account) -> None:
        """The account's token as it stands; hidden where there is none."""
        self._grant, self._refused = account.grant, bool(account.refused)
        self.setVisible(account.grant is not None)
        self.show_token.setChecked(False)
        self._write()

    def _write(self) -> None:
        grant = self._grant
        if grant is None:
            self.text.clear()
            return
        token, shown = grant.access_token, self.show_token.isChecked()
        self.show_token.setText(tr("Hide") if shown else tr("Show"))
        self.text.setPlainText(token.reveal() if shown else f"{masked(token)}   {token.fingerprint or ''}")
        self.text.setFixedHeight(_HEIGHT if shown else 38)
        works = _worth(grant, self._shell.services.clock(), refused=self._refused)
        self.words.setText(works + " " + tr("A copy leaves the clipboard after 60 seconds."))

    def _copy(self) -> None:
        if self._grant is not None:
            copy_secret(self._shell, self._grant.access_token)


class ElsewhereCard(Card):
    """The token in the form in which other software takes it; a placeholder unless the real one is asked for."""

    def __init__(self, shell: Shell) -> None:
        super().__init__("elsewhere_card")
        self._shell = shell
        self._title = ""
        self._request: Request | None = None
        self._secret: Secret | None = None
        self._form = next(iter(FORMS))
        self.code = text_box("elsewhere_text", tr("For other software"), height=_HEIGHT, read_only=True)
        self.code.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.real = QCheckBox(tr("With the real token instead of a placeholder"))
        self.real.setObjectName("elsewhere_real")
        self.real.toggled.connect(self._write)
        ends_by_itself(self.real)
        self.copy = button(tr("Copy"), name="elsewhere_copy", on_click=self._copy)
        title = label(tr("Use elsewhere"), "card-title", wrap=False)
        self.add(row(title, None, self._forms()), self.code, row((self.real, 1), self.copy))

    def _forms(self) -> QHBoxLayout:
        names = {"header": tr("Header"), "curl": "curl", "env": ".env", "postman": "Postman"}
        self._group = QButtonGroup(self)
        forms = row(spacing=0)
        for form in FORMS:
            one = button(names[form], name=f"form_{form}", on_click=partial(self._choose, form))
            one.setCheckable(True)
            one.setChecked(form == self._form)
            self._group.addButton(one)
            forms.addWidget(one)
        return forms

    def show_account(self, account: Account) -> None:
        """Make the request that carries its token on a worker, and show it."""
        self.hide()
        self.real.setChecked(False)
        grant = account.grant
        if grant is None:
            return
        self._title, self._secret = account.title, grant.access_token
        caller = self._shell.services.caller
        self._shell.tasks.run(self, lambda: caller.example(account), self._made, quietly)

    def _made(self, request: Request | None) -> None:
        self._request = request
        self.setVisible(request is not None)
        self._write()

    def _choose(self, form: str) -> None:
        self._form = form
        self._write()

    def _write(self) -> None:
        request, secret = self._request, self._secret
        if request is not None and secret is not None:
            text = handed_on(self._form, request, secret, self._title, revealed=self.real.isChecked())
            flags = Qt.TextInteractionFlag
            readable = flags.TextSelectableByMouse | flags.TextSelectableByKeyboard
            self.code.setTextInteractionFlags(flags.NoTextInteraction if self.real.isChecked() else readable)
            self.code.setPlainText(text.rstrip("\n"))

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
        title = label(tr("The request that gets a token"), "card-title", wrap=False)
        words = tr("What this account sends for its next token, for a script or for the provider’s support.")
        self.add(row(title, None, self.copy_as, spacing=10), label(words, "muted"))

    def show_account(self, account: Account) -> None:
        """Find out on a worker whether there is one without the person; hidden where there is none."""
        self.hide()
        self._account = account
        self._shell.tasks.run(self, self._request(), lambda request: self.setVisible(request is not None), quietly)

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
        title = label(tr("Refresh token"), "card-title", wrap=False)
        more = chip(tr("! more powerful"), "careful")
        words = tr(
            "It gets new access tokens. Many providers replace it at each use: if two programs hold the same one, "
            "one of them will be signed out. To connect a second program, let it sign in by itself."
        )
        self.add(row(title, more, None, self.take, spacing=10), label(words, "muted"))

    def show_account(self, account: Account) -> None:
        """Hidden where there is none."""
        self.setVisible(account.grant is not None and account.grant.refresh_token is not None)
