"""The menu of an account: what can be done with it, by what it is."""

from collections.abc import Callable, Mapping
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QAction
from PySide6.QtWidgets import QMenu, QMessageBox, QWidget

from smsauth_gui.core.grant.kinds import ends
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.credential import Account
from smsauth_gui.ui.account.take_cards import sent_secret
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.tasks import quietly
from smsauth_gui.ui.shared.language_menu import LanguageMenu
from smsauth_gui.ui.shared.report_menu import ReportMenu
from smsauth_gui.ui.shared.shell import Shell


class AccountMenu(QMenu):
    """Fills itself anew for each state of the account; ``acts`` are called by their names.

    The names: ``sign_in_again``, ``copy_report``, ``print_report``, ``export_har``, ``rename``, ``use_elsewhere``,
    ``refresh``, ``revoke``, ``ask_revoke``, ``disconnect``.
    """

    move_wanted = emits(str)
    """The id of the way to move to."""
    save_wanted = emits(str)
    """The ending of the form in which a report is to be saved."""

    def __init__(
        self, shell: Shell, provider: Provider | None, acts: Mapping[str, Callable[[], object]], parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setObjectName("account_menu")
        self._shell, self._provider, self._acts = shell, provider, acts
        self._account: Account | None = None
        self.language = LanguageMenu(self)
        """What a report is copied in."""
        self.save = ReportMenu(self, self.save_wanted.emit, acts["print_report"])
        self.targets: tuple[str, ...] = ()
        """Ids of the ways that it could be moved to."""

    def show_account(self, account: Account) -> None:
        """Offer what can be done with the account as it stands."""
        self._account = account
        self.clear()
        granted = account.grant is not None
        self._add("sign_in_again", tr("Sign in again…"))
        self._add("copy_report", tr("Copy safe report"))
        self.addMenu(self.save)
        self._add("export_har", tr("Export HAR…"))
        self._add("rename", tr("Rename…"))
        for method in self._provider.methods if self._provider is not None else ():
            if method.id in self.targets:
                move = tr("Move to “{way}”…", way=method.title)
                self._add(f"move_{method.id}", move, partial(self.move_wanted.emit, method.id))
        if sent_secret(account, self._provider) is not None:
            self._add("use_elsewhere", tr("Use elsewhere…"))
        if account.borrowed and granted:
            self._add_borrowed()
        if not account.borrowed and ends(account, self._provider):
            self._add("revoke", tr("Revoke the token…"), self._acts["ask_revoke"])
        self._add("disconnect", tr("Disconnect…"))
        self.addSeparator()
        self.addMenu(self.language)

    def _add(self, name: str, text: str, act: Callable[[], object] | None = None) -> None:
        action = QAction(text, self)
        action.setObjectName(f"menu_{name}")
        chosen = act or self._acts[name]
        action.triggered.connect(lambda _checked=False: chosen())
        self.addAction(action)

    def find_targets(self, account: Account) -> None:
        """Ask, on a worker, which ways a login could be moved to."""
        if account.borrowed or self._provider is None or account.grant is not None:
            return
        connector = self._shell.services.connector
        self._shell.tasks.run(self, lambda: connector.targets(account), self._show_targets, quietly)

    def _show_targets(self, targets: tuple[str, ...]) -> None:
        self.targets = targets
        if self._account is not None:
            self.show_account(self._account)

    # ---- what would reach the owner of a borrowed token ---------------------------------------------------

    def _add_borrowed(self) -> None:
        """Each is asked about by itself, and never done by anything else."""
        signs_out = tr("Renewing may sign the customer's own software out.")
        stops = tr("Everything of the customer's that uses this token stops working at once.")
        for name, text, consequence in (
            ("refresh", tr("Renew the customer's token…"), signs_out),
            ("revoke", tr("Revoke the customer's token…"), stops),
        ):
            self._add(f"{name}_borrowed", text, partial(self._ask, text.rstrip("…"), consequence, name))

    def _ask(self, title: str, consequence: str, name: str) -> None:
        box = QMessageBox(QMessageBox.Icon.Warning, title, consequence, parent=self.parentWidget())
        box.setTextFormat(Qt.TextFormat.PlainText)
        box.setObjectName(f"{name}_question")
        yes = box.addButton(title, QMessageBox.ButtonRole.DestructiveRole)
        yes.setObjectName(f"{name}_yes")
        yes.clicked.connect(lambda _checked=False: self._acts[name]())
        box.setDefaultButton(box.addButton(QMessageBox.StandardButton.Cancel))
        box.finished.connect(lambda _: box.deleteLater())
        box.open()
