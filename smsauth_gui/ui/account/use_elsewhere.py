"""Handing a refresh token to other software: asked first, as two programs cannot both renew with it."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QMessageBox, QWidget

from smsauth_gui import wording
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.ui.kit.language import speaking, tr
from smsauth_gui.ui.kit.tasks import known
from smsauth_gui.ui.shared.secret_clipboard import copy_secret
from smsauth_gui.ui.shared.shell import Shell


def ask(shell: Shell, page: QWidget, account: Account) -> QMessageBox | None:
    """Ask what to do with the refresh token that other software is to use; None when there is none to hand on."""
    refresh = account.grant.refresh_token if account.grant is not None else None
    if refresh is None:
        return None
    question = tr("Copy the refresh token for other software?")
    box = QMessageBox(QMessageBox.Icon.Question, tr("Use elsewhere"), question, parent=page)
    box.setTextFormat(Qt.TextFormat.PlainText)
    box.setObjectName("use_elsewhere")
    box.setInformativeText(warning() + " " + tr("The clipboard is emptied after 60 seconds."))
    if not account.borrowed:
        stop = tr("Copy and stop renewing here")
        _add(box, stop, "copy_and_stop", lambda: _copy_and_stop(shell, page, account, refresh))
    _add(box, tr("Copy anyway"), "copy_anyway", lambda: copy_secret(shell, refresh))
    box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
    box.finished.connect(lambda _: box.deleteLater())
    box.open()
    return box


def _add(box: QMessageBox, text: str, name: str, act: Callable[[], object]) -> None:
    push = box.addButton(text, QMessageBox.ButtonRole.AcceptRole)
    push.setObjectName(name)
    push.clicked.connect(lambda _checked=False: act())


def warning() -> str:
    """What happens when a refresh token is used twice."""
    return tr(
        "If two programs use one refresh token, one of them will be signed out: as soon as one renews, the provider may "
        "reject the other, or both. Let only one of them renew."
    )


def _copy_and_stop(shell: Shell, page: QWidget, account: Account, refresh: Secret) -> None:
    """Our copy of the refresh token goes first, and only what is durably gone is handed on."""
    accounts = shell.services.accounts

    def without(kept: Account) -> Account:
        grant = kept.grant
        if grant is None or grant.refresh_token != refresh:
            return kept
        return replace(kept, grant=replace(grant, refresh_token=None))

    def done(_: object) -> None:
        copy_secret(shell, refresh)
        shell.announce(tr("Copied. This account is no longer renewed here."))

    def failed(problem: Exception) -> None:
        shell.tell(tr("Nothing was copied."), wording.words(known(problem).cause, speaking()).headline)

    shell.tasks.run(page, lambda: accounts.update(account.name, without), done, failed)
