"""The corrected request below the verdict: what goes, what comes instead, and the whole of it ready to copy."""

from collections.abc import Iterator
from typing import Final

from PySide6.QtWidgets import QPlainTextEdit

from smsauth_gui.core.diagnosis.repair import Change, Repair
from smsauth_gui.core.exchange.as_code import LANGUAGES, as_code
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, row
from smsauth_gui.ui.kit.fields import choice, text_box
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import speaking, tr
from smsauth_gui.ui.kit.prose import Prose, Run
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.wording.repair import changed, notes, title

_HEIGHT: Final = 132


class RepairCard(Card):
    """``copied`` hands over the text that somebody wants on the clipboard; it holds no secret."""

    copied = emits(str)

    def __init__(self) -> None:
        super().__init__("repair_card")
        self._repair: Repair | None = None
        self.heading = label("", "strong", name="repair_heading")
        self.changes = Prose("repair_changes")
        names = ((language.title, name) for name, language in LANGUAGES.items())
        self.language = choice("repair_language", tr("Written as"), names, on_choice=self._write)
        self.code = text_box("repair_code", tr("The corrected request"), height=_HEIGHT, read_only=True)
        self.code.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.notes = label("", "muted", name="repair_notes")
        self.copy = button(tr("Copy request"), name="copy_repair", on_click=self._copy)
        self.add(row((self.heading, 1), self.language), self.changes, self.code, row((self.notes, 1), self.copy))
        self.hide()

    def show_repair(self, repair: Repair | None, language: str) -> None:
        """Show it in the language in which the request was pasted; None: there is nothing to stand behind."""
        self._repair = repair
        self.setVisible(repair is not None)
        if repair is None:
            self.code.clear()
            return
        self.heading.setText(title(repair, speaking()))
        self.changes.say(*(run for number, change in enumerate(repair.changes) for run in _runs(number, change)))
        self.notes.setText(" ".join(notes(repair, speaking())))
        self.language.setCurrentIndex(self.language.findData(language))
        self._write()

    def _write(self) -> None:
        if self._repair is not None:
            self.code.setPlainText(as_code(self._repair.after, str(self.language.currentData())))

    def _copy(self) -> None:
        self.copied.emit(self.code.toPlainText())


def _runs(number: int, change: Change) -> Iterator[Run]:
    """What happens, then the old and the new line; their signs tell them apart without colour, too."""
    yield "\n" * bool(number) + changed(change, speaking()), "muted"
    if change.before:
        yield f"\n− {change.before}", "bad"
    if change.after:
        yield f"\n+ {change.after}", "good"
