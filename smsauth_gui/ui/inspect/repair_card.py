"""The corrected request below the verdict: what goes, what comes instead, and the whole of it ready to copy."""

from typing import Final

from smsauth_gui.core.diagnosis.repair import Repair
from smsauth_gui.core.exchange.as_code import LANGUAGES, as_code
from smsauth_gui.core.exchange.lines import compared
from smsauth_gui.ui.inspect.code_view import CodeView
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, chip, holder, row
from smsauth_gui.ui.kit.flow_layout import FlowLayout
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import speaking, tr, trn
from smsauth_gui.ui.kit.segments import Segments
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.wording.repair import changed, notes

_FIRST: Final = ("curl", "python", "javascript")
"""What most programs are written in; the others are in the menu."""


class RepairCard(Card):
    """``copied`` hands over the text that somebody wants on the clipboard; it holds no secret."""

    copied = emits(str)
    rewritten = emits(str)
    """It is shown in another of the languages of `as_code`."""

    def __init__(self) -> None:
        super().__init__("repair_card")
        self._repair: Repair | None = None
        self.heading = label(tr("The corrected request"), "card-title", name="repair_heading", wrap=False)
        self.count = chip("", "good", name="repair_count")
        names = ((LANGUAGES[name].title, name) for name in dict.fromkeys((*_FIRST, *LANGUAGES)))
        self.language = Segments("repair_language", tr("Written as"), names, most=3)
        self.language.chosen.connect(self._write)
        self.code = CodeView("repair_code", tr("The corrected request"))
        self.notes = label("", "muted", name="repair_notes")
        self.copy = button(tr("Copy request"), name="copy_repair", on_click=self._copy)
        head = FlowLayout(last_right=True)
        head.addWidget(holder(row(self.heading, self.count)))
        head.addWidget(self.language)
        self.add(head, self.code, row((self.notes, 1), self.copy))
        self.hide()

    def show_repair(self, repair: Repair | None, language: str) -> None:
        """Show it in the language in which the request was pasted; None: there is nothing to stand behind."""
        self._repair = repair
        self.setVisible(repair is not None)
        if repair is None:
            self.code.show_lines(())
            return
        self.count.setText(trn("{n} part changed", "{n} parts changed", len(repair.changes)))
        self.code.setAccessibleDescription(" ".join(changed(change, speaking()) for change in repair.changes))
        self.notes.setText(" ".join(notes(repair, speaking())))
        self.language.pick(language)

    def _write(self, language: str) -> None:
        if self._repair is not None:
            before, after = (as_code(request, language) for request in (self._repair.before, self._repair.after))
            self.code.show_lines(compared(before, after))
            self.rewritten.emit(language)

    def _copy(self) -> None:
        if self._repair is not None:
            self.copied.emit(as_code(self._repair.after, self.language.value))
