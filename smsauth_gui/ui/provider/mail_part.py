"""*An e-mail to paste*: finds the provider's fields in it and shows what it found, secrets masked."""

from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit

from smsauth_gui.core.provider.mail_fields import MailValues, read_mail
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, row
from smsauth_gui.ui.kit.fields import text_box
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.shared.shell import Shell


class MailPart(Card):
    """The box, what was found in it, and the button that goes on with it. The text itself is not kept."""

    used = emits(MailValues)

    def __init__(self, shell: Shell, provider: Provider) -> None:
        super().__init__("mail_part")
        self._shell, self._provider = shell, provider
        self._found = MailValues({})
        self._asked = 0
        hint = tr("Paste the whole e-mail or note. It stays on this computer.")
        spoken = tr("The e-mail with your credentials")
        self.box = text_box("mail_text", spoken, hint=hint, height=120, mono=False)
        self.box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.words = label(tr("Nothing found yet."), "muted", name="mail_found")
        self.use = button(tr("Fill these in"), "primary", name="mail_use", on_click=self._use)
        self.use.setEnabled(False)
        self._timer = QTimer(self, singleShot=True, interval=150)
        self._timer.timeout.connect(self._read)
        self.box.textChanged.connect(self._timer.start)
        self.add(self.box, row((self.words, 1), self.use, spacing=12))
        self.setFocusProxy(self.box)

    def _read(self) -> None:
        text, provider = self.box.toPlainText(), self._provider
        self._asked += 1
        number = self._asked
        self._shell.tasks.run(self, lambda: read_mail(provider, text), lambda found: self._show(number, found))

    def _show(self, number: int, found: MailValues) -> None:
        if number != self._asked:
            return
        self._found = found
        self.use.setEnabled(bool(found.values))
        parts = []
        for name, value in found.values.items():
            field = self._provider.field(name)
            parts.append(f"{field.label}: {'••••' if field.secret else value}")
        nothing = (
            tr("Nothing found yet.")
            if not self.box.toPlainText().strip()
            else tr("Nothing in it looks like one of the fields. Choose a way below and type it in.")
        )
        self.words.setText(" · ".join(parts) if parts else nothing)

    def _use(self) -> None:
        found = self._found
        self.box.clear()
        self.used.emit(found)
