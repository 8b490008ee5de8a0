"""The Settings tab of an account: its name, its certificate authority, where its secrets lie, and leaving."""

from collections.abc import Callable

from msgspec.structs import replace
from PySide6.QtGui import QFocusEvent, QResizeEvent
from PySide6.QtWidgets import QPlainTextEdit

from smsauth_gui import wording
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.credential import Account
from smsauth_gui.services.disconnect import Left
from smsauth_gui.services.ports import Cancel
from smsauth_gui.ui.account.revoke_card import RevokeCard
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, Page, chip, row
from smsauth_gui.ui.kit.fields import entry
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import problem_words, speaking, tr
from smsauth_gui.ui.kit.presenting import veil
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.switches import Check
from smsauth_gui.ui.shared.report_actions import ask_file
from smsauth_gui.ui.shared.shell import Shell

_NAME_LENGTH = 80
_WIDEST = 720


class AccountSettings(Page):
    """Everything about an account that is no credential."""

    renamed = emits(Account)
    forgotten = emits(Account)

    def __init__(self, shell: Shell, account: Account, provider: Provider | None) -> None:
        super().__init__("account_settings")
        self._shell, self._account = shell, account
        self.body.setContentsMargins(0, theme.GAP, 0, 0)
        self.revoke = RevokeCard(shell, provider)
        about = (self._name_card(), self._note_card(), self._trust_card(), self._place_card())
        for card in (*about, self.revoke, self._leave_card()):
            self.body.addWidget(card)
        self.body.addStretch(1)
        self.show_account(account)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """No line longer than reads well. A card's own greatest width would not be asked how high its words are."""
        super().resizeEvent(event)
        spare = max(0, self.viewport().width() - theme.pixels(_WIDEST))
        self.body.setContentsMargins(0, theme.GAP, spare, 0)

    # ---- cards --------------------------------------------------------------------------------------------

    def _name_card(self) -> Card:
        card = Card("settings_name")
        spoken = tr("Name of the account")
        self.name = entry("account_name", spoken, most=_NAME_LENGTH, on_change=self._name_changed, on_enter=self.rename)
        self.save = button(tr("Save"), name="rename_account", on_click=self.rename)
        self.problem = label("", "error", name="settings_problem")
        self.problem.hide()
        words = tr("The account's name here and in the command smsauth.")
        card.add(label(tr("Name"), "strong"), label(words, "small"), row((self.name, 1), self.save), self.problem)
        return card

    def _note_card(self) -> Card:
        card = Card("settings_note")
        self.note = _Note()
        self.note.setObjectName("account_note")
        self.note.setAccessibleName(tr("Note"))
        self.note.setTabChangesFocus(True)
        self.note.setFixedHeight(84)
        self.note.textChanged.connect(self._note_typed)
        self.save_note = button(tr("Save note"), name="save_note", on_click=self.annotate)
        self.note.left.connect(lambda _: self.annotate() if self.save_note.isEnabled() else None)
        words = tr("Your own words about this account. No secrets, please.")
        card.add(label(tr("Note"), "strong"), label(words, "small"), self.note, row(self.save_note, None))
        return card

    def _trust_card(self) -> Card:
        card = Card("settings_trust")
        self.ca = label("", "mono", name="ca_file")
        self.plain = label(tr("Plain http to a private address was allowed for this account."), "small")
        choose = button(tr("Choose a file…"), name="choose_ca", on_click=self._ask_ca)
        self.drop_ca = button(tr("Remove"), "link", name="drop_ca", on_click=lambda: self.set_ca(None))
        words = tr("For a server of your own: a PEM file that this account trusts beside the system’s authorities.")
        card.add(label(tr("Certificate authority"), "strong"), label(words, "small"))
        card.add(row((self.ca, 1), choose, self.drop_ca), self.plain)
        return card

    def _place_card(self) -> Card:
        card = Card("settings_place")
        self.place = label("", "plain", name="secrets_place")
        self.practice = chip(tr("practice"), "accent", name="practice_badge")
        self.practice_words = label(tr("A practice account: it only ever talks to this computer."), "small")
        card.add(
            label(tr("Where its secrets are stored"), "strong"),
            self.place,
            row(self.practice, (self.practice_words, 1)),
        )
        return card

    def _leave_card(self) -> Card:
        card = self._leaving = Card("settings_leave")
        self.leave = button(tr("Disconnect…"), "danger", name="disconnect", on_click=self.ask_leave)
        self.sure = label("", name="disconnect_question")
        self.at_provider = Check(tr("Also end it at the provider"))
        self.at_provider.setObjectName("disconnect_at_provider")
        self.at_provider.toggled.connect(self._say_leave)
        self.yes = button(tr("Forget it"), "danger", name="disconnect_yes", on_click=self._forget)
        self.no = button(tr("Keep it"), name="disconnect_no", on_click=self._keep)
        answers = row(self.leave, self.no, self.yes, None)
        card.add(label(tr("Disconnect"), "strong"), self.sure, self.at_provider, answers)
        self._keep()
        return card

    # ---- showing ------------------------------------------------------------------------------------------

    def show_account(self, account: Account) -> None:
        """Show the account as it stands; a name that is being typed is left alone."""
        if not self.name.isModified():
            self.name.setText(account.name)
        self._account = account
        self.revoke.show_account(account)
        self.ca.setText(account.trust.ca_file or tr("none beside the system’s"))
        self.drop_ca.setVisible(account.trust.ca_file is not None)
        self.plain.setVisible(account.trust.plain_http)
        for part in (self.practice, self.practice_words):
            part.setVisible(account.practice)
        if not self.note.document().isModified():
            shown = veil(account.note)
            self.note.setPlainText(shown)
            self.note.setReadOnly(shown != account.note)
        self.note.setEnabled(not account.borrowed)
        self._note_typed()
        self._show_place()
        self.name.setEnabled(not account.borrowed)
        self._name_changed()

    def _show_place(self) -> None:
        where = self._shell.roster.where
        if self._account.borrowed:
            self.place.setText(tr("In memory only: a customer's key or token is never stored."))
        elif self._shell.roster.durable:
            text = tr("Encrypted in this program’s own file; its key is in {where}.")
            self.place.setText(text.format(where=where))
        else:
            self.place.setText(where or tr("In memory, until the program ends."))

    def _name_changed(self) -> None:
        wanted = self.name.text().strip()
        self.save.setEnabled(bool(wanted) and wanted != self._account.name and not self._account.borrowed)

    # ---- doing --------------------------------------------------------------------------------------------

    def rename(self) -> None:
        """Give the account the typed name."""
        wanted, account = self.name.text().strip(), self._account
        if not self.save.isEnabled():
            return
        accounts = self._shell.services.accounts
        self._run(lambda: accounts.rename(account.name, wanted), self._renamed)

    def _renamed(self, account: Account) -> None:
        self.name.setModified(False)
        self._account = account
        self._name_changed()
        self._shell.announce(tr("Renamed"))
        self.renamed.emit(account)

    def _note_typed(self) -> None:
        changed = self.note.toPlainText().strip() != self._account.note
        self.save_note.setEnabled(changed and not self.note.isReadOnly())

    def annotate(self) -> None:
        """Keep the note as typed."""
        accounts, name, typed = self._shell.services.accounts, self._account.name, self.note.toPlainText()
        self.note.document().setModified(False)
        self._run(lambda: accounts.annotate(name, typed), self._annotated)

    def _annotated(self, account: Account) -> None:
        self._shell.announce(tr("Note saved"))
        self.show_account(account)

    def _ask_ca(self) -> None:
        title, kinds = tr("Certificate authority"), tr("Certificates (*.pem *.crt *.cer);;All files (*)")
        ask_file(self, title, "", kinds, lambda path: self.set_ca(str(path)), save=False)

    def set_ca(self, path: str | None) -> None:
        """Trust this file's authorities, or none beside the system's."""
        accounts, name = self._shell.services.accounts, self._account.name
        self._run(
            lambda: accounts.update(
                name, lambda stored: replace(stored, trust=replace(stored.trust, ca_file=path or None))
            ),
            lambda changed: self.show_account(changed) if changed else None,
        )

    def ask_leave(self) -> None:
        """Ask before anything is forgotten; the safe answer has the keyboard."""
        self.leave.hide()
        for part in (self.sure, self.yes, self.no):
            part.show()
        self.at_provider.setChecked(False)
        self.at_provider.hide()
        self._say_leave()
        self.no.setFocus()
        self.bring(self._leaving)
        account, leaver = self._account, self._shell.services.leaver
        if not account.borrowed:
            self._run(lambda: leaver.can_end(account), self._offer_end)

    def _offer_end(self, possible: bool) -> None:
        self.at_provider.setVisible(possible and self.sure.isVisibleTo(self))

    def _say_leave(self) -> None:
        if self.at_provider.isChecked():
            text = tr(
                "End its token at the provider, then forget the account here? Everything that uses this token stops."
            )
        elif self._account.borrowed:
            text = tr("Forget this customer's key or token? The customer keeps it, and nothing is sent.")
        else:
            text = tr("Forget this account and its secrets here? At the provider they stay as they are.")
        self.sure.setText(text)

    def _keep(self) -> None:
        self.leave.show()
        for part in (self.sure, self.yes, self.no, self.at_provider):
            part.hide()

    def _forget(self) -> None:
        account, leaver, cancel = self._account, self._shell.services.leaver, Cancel()
        at_provider = self.at_provider.isChecked()
        self.yes.setEnabled(False)
        self._run(
            lambda: leaver.leave(account, at_provider=at_provider, cancel=cancel),
            lambda left: self._left(account, left),
            cancel,
        )

    def _left(self, account: Account, left: Left) -> None:
        """Say what is over, what stays valid, and why."""
        headline = tr("{name} is disconnected here.", name=veil(account.title))
        self._shell.tell(headline, left_words(left), undo=True)
        self.forgotten.emit(account)

    def _run(self, work: Callable[[], object], done: Callable[..., object], cancel: Cancel | None = None) -> None:
        self.problem.hide()
        self._shell.tasks.run(self, work, done, self._failed, cancel=cancel)

    def _failed(self, problem: Exception) -> None:
        self.yes.setEnabled(True)
        if isinstance(problem, ValueError) and not isinstance(problem, UnicodeError):
            text = tr("Another account has this name already.")
        else:
            text = problem_words(problem)
        self.problem.setText(text)
        self.problem.show()


class _Note(QPlainTextEdit):
    """``left``: the keyboard went elsewhere; what was typed is kept then, as nobody expects to lose it."""

    left = emits(str)

    def focusOutEvent(self, event: QFocusEvent) -> None:  # noqa: N802 - Qt's name
        """Tell it."""
        super().focusOutEvent(event)
        self.left.emit(self.toPlainText())


def left_words(left: Left) -> str:
    """What was ended at the provider, and what stays valid there."""

    words = {
        "token": tr("Its token stays valid at the provider until it expires."),
        "login": tr("The login stays valid at the provider until it is changed there."),
        "key": tr("The key stays valid at the provider until it is deleted there."),
    }
    sentences = [tr("Its token was ended at the provider.")] if "token" in left.revoked else []
    if left.diagnosis is not None:
        sentences.append(tr("The provider did not end it: {why}", why=wording.headline(left.diagnosis, "", speaking())))
    sentences += [words[what] for what in left.remains if what in words]
    return " ".join(sentences)
