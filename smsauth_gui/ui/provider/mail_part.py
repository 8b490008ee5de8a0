"""*An e-mail to paste*: finds the provider's fields in it and shows what it found, secrets masked."""

from collections.abc import Sequence
from typing import NamedTuple

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit

from smsauth_gui.core.provider.mail_fields import MailValues, read_mail_of
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, row
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.shared.fold import Piece, pieces
from smsauth_gui.ui.shared.paste_box import PasteBox
from smsauth_gui.ui.shared.shell import Shell


class MailFound(NamedTuple):
    """Whose credentials the e-mail holds, and what they are."""

    provider: Provider
    mail: MailValues


class MailPart(Card):
    """The box, what was found in it, and the button that goes on with it. The text itself is not kept."""

    used = emits(MailFound)

    def __init__(self, shell: Shell, providers: Sequence[Provider]) -> None:
        super().__init__("mail_part")
        self._shell, self._providers = shell, providers
        self._found: MailFound | None = None
        self._asked = 0
        self.box = PasteBox(shell.services.catalog.vocabulary)
        self.box.setObjectName("mail_text")
        self.box.setAccessibleName(tr("The e-mail with your credentials"))
        self.box.setPlaceholderText(tr("Paste the whole e-mail or note. It stays on this computer."))
        self.box.setProperty("role", None)
        self.box.setFixedHeight(120)
        self.box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.words = label(tr("Nothing found yet."), "muted", name="mail_found")
        self.use = button(tr("Fill these in"), "primary", name="mail_use", on_click=self._use)
        self.use.setEnabled(False)
        self._timer = QTimer(self, singleShot=True, interval=150)
        self._timer.timeout.connect(self._read)
        self.box.typed.connect(self._timer.start)
        self.box.pasted.connect(self._timer.start)
        self.add(self.box, row((self.words, 1), self.use, spacing=12))
        self.setFocusProxy(self.box)

    def _read(self) -> None:
        text = self.box.text()
        self._asked += 1
        number = self._asked
        self._shell.tasks.run(self, lambda: self._found_in(text), lambda found: self._show(number, *found))

    def _found_in(self, text: str) -> tuple[Provider, MailValues, tuple[Piece, ...]]:
        """On a worker: whose it is, what stands in it, and the text with its secrets folded."""
        provider, mail = read_mail_of(self._providers, text)
        secrets = [value for name, value in mail.values.items() if provider.field(name).secret]
        return provider, mail, pieces(text, secrets, vocabulary=self._shell.services.catalog.vocabulary)

    def _show(self, number: int, provider: Provider, mail: MailValues, view: tuple[Piece, ...]) -> None:
        if number != self._asked:
            return
        if "".join(piece.shown for piece in view) != self.box.view():
            self.box.show_pieces(view)
        self._found = MailFound(provider, mail)
        self.use.setEnabled(bool(mail.values))
        self.words.setText(_told(provider, mail) or self._nothing())

    def _nothing(self) -> str:
        if not self.box.text().strip():
            return tr("Nothing found yet.")
        return tr("Nothing in it looks like one of the fields. Choose a sign-in method and type it in.")

    def _use(self) -> None:
        found = self._found
        self.box.forget()
        if found is not None:
            self.used.emit(found)


def _told(provider: Provider, mail: MailValues) -> str:
    """What was found, secrets masked, and which way it completes best."""
    if not mail.values:
        return ""
    fields = [(provider.field(name), value) for name, value in mail.values.items()]
    parts = [f"{field.label}: {'••••' if field.secret else value}" for field, value in fields]
    method = next((one for one in provider.methods if one.id == mail.method), None)
    if method is not None:
        best = tr("fits best: {method} at {provider}", method=method.title, provider=provider.name)
        parts.append(best)
    return " · ".join(parts)
