"""*An e-mail to paste*, or another tool's environment: finds the provider's fields and shows them, secrets masked."""

from collections.abc import Sequence
from functools import partial
from pathlib import Path
from typing import Final, NamedTuple

from msgspec.structs import replace
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QPlainTextEdit

from smsauth_gui.core.paste.environments import environment, method_for
from smsauth_gui.core.provider.mail_fields import MailValues, read_mails
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, empty, row
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.shared import report_actions
from smsauth_gui.ui.shared.fold import Piece, pieces
from smsauth_gui.ui.shared.paste_box import PasteBox
from smsauth_gui.ui.shared.shell import Shell

_LONGEST: Final = 5_000_000


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
        self.box.setAccessibleName(tr("The e-mail with your key, token or login"))
        self.box.setPlaceholderText(tr("Paste the whole e-mail or note. It stays on this computer."))
        self.box.setProperty("role", None)
        self.box.setFixedHeight(120)
        self.box.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.others = row(spacing=8)
        self.open_file = button(tr("Open a file…"), name="mail_file", on_click=self._ask_file)
        self.words = label(tr("Nothing found yet."), "muted", name="mail_found")
        self.use = button(tr("Fill these in"), "primary", name="mail_use", on_click=self._use)
        self.use.setEnabled(False)
        self._timer = QTimer(self, singleShot=True, interval=150)
        self._timer.timeout.connect(self._read)
        self.box.typed.connect(self._timer.start)
        self.box.pasted.connect(self._timer.start)
        self.add(self.box, row((self.words, 1), self.open_file, self.use, spacing=12), self.others)
        self.setFocusProxy(self.box)

    def _read(self) -> None:
        text = self.box.text()
        self._asked += 1
        number = self._asked
        self._shell.tasks.run(self, lambda: self._found_in(text), lambda found: self._show(number, *found))

    def _found_in(self, text: str) -> tuple[list[MailFound], tuple[Piece, ...]]:
        """On a worker: whose it is, what stands in it, and the text with its secrets folded."""
        read = environment(text)
        found = []
        secrets: list[str] = []
        for provider, mail in read_mails(self._providers, read.lines):
            method = method_for(provider, read.schemes) or mail.method
            found.append(MailFound(provider, replace(mail, method=method)))
            secrets += [value for name, value in mail.values.items() if provider.field(name).secret]
        return found, pieces(text, secrets, vocabulary=self._shell.services.catalog.vocabulary)

    def _show(self, number: int, all_found: list[MailFound], view: tuple[Piece, ...]) -> None:
        if number != self._asked:
            return
        if "".join(piece.shown for piece in view) != self.box.view():
            self.box.show_pieces(view)
        first, *others = all_found
        self._found = first
        self.use.setEnabled(bool(first.mail.values or first.mail.method))
        self.words.setText(_told(first.provider, first.mail) or self._nothing())
        empty(self.others)
        for other in others:
            words = tr("Fill in those of {provider}", provider=other.provider.name)
            use = partial(self._use, other)
            self.others.addWidget(button(words, "link", name=f"mail_use_{other.provider.id}", on_click=use))
        self.others.addStretch(1)

    def _nothing(self) -> str:
        if not self.box.text().strip():
            return tr("Nothing found yet.")
        return tr("Nothing in it looks like one of the fields. Choose a sign-in method and type it in.")

    def _ask_file(self) -> None:
        kinds = tr("Environments and notes (*.env *.json *.bru *.txt *.eml *.yaml *.yml .env*);;All files (*)")
        report_actions.ask_file(self, tr("Open a file"), "", kinds, self.open_path, save=False)

    def open_path(self, path: Path) -> None:
        """Read a file on a worker into the box; nothing of it is kept."""
        self._shell.tasks.run(self, lambda: _read_text(path), self._opened, self._not_opened)

    def _opened(self, text: str) -> None:
        self.box.set_text(text)
        self._read()

    def _not_opened(self, problem: Exception) -> None:
        if not isinstance(problem, OSError):
            raise problem
        self.words.setText(tr("The file could not be read."))

    def _use(self, other: MailFound | None = None) -> None:
        found = other or self._found
        self.box.forget()
        if found is not None:
            self.used.emit(found)


def _read_text(path: Path) -> str:
    with path.open("rb") as file:
        return file.read(_LONGEST).decode("utf-8-sig", "replace")


def _told(provider: Provider, mail: MailValues) -> str:
    """What was found, secrets masked, and which way it completes best."""
    if not mail.values and not mail.method:
        return ""
    fields = [(provider.field(name), value) for name, value in mail.values.items()]
    parts = [f"{field.label}: {'••••' if field.secret else value}" for field, value in fields]
    method = next((one for one in provider.methods if one.id == mail.method), None)
    if method is not None:
        best = tr("fits best: {method} at {provider}", method=method.title, provider=provider.name)
        parts.append(best)
    return " · ".join(parts)
