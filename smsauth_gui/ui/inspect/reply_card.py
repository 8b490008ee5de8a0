"""The reply to the customer: its parts are ticked, it is read and edited before it is copied, in a language of its own."""

from collections.abc import Iterable
from typing import Final

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QCheckBox, QWidget

from smsauth_gui.core.safe.known import search
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, holder, row
from smsauth_gui.ui.kit.fields import fit_height, text_box, tick
from smsauth_gui.ui.kit.flow_layout import FlowLayout
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.segments import Segments
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.wording.language import language, languages, own_name
from smsauth_gui.wording.replies import ASKS, paragraphs, possible, spoken, usual
from smsauth_gui.wording.report import Material

_BETWEEN: Final = "\n\n"
_MOST_ROWS: Final = 22


class ReplyCard(Card):
    """``copied`` hands over the text as it was edited; it is never shown where a known secret stands in it."""

    copied = emits(str)

    def __init__(self) -> None:
        super().__init__("reply_card")
        self._material: Material | None = None
        self._secrets: tuple[Secret, ...] = ()
        self._ticket = ""
        self._written_as = "curl"
        self._drafts: dict[str, tuple[tuple[str, ...], str]] = {}
        """By language: the paragraphs that were written, and the letter with what was edited in it."""
        self._shown = ""
        """The language whose letter stands in the box."""
        self.language = Segments("reply", tr("Language of the reply"), ((own_name(code), code) for code in languages()))
        self.language.chosen.connect(lambda _code: self._write())
        self.ticks = {
            "seen": tick("reply_seen", tr("what the provider responded"), self._write),
            "change": tick("reply_change", tr("what to change"), self._write),
            "request": tick("reply_request", tr("the whole corrected request"), self._write),
            "replace": tick("reply_replace", tr("to replace the key"), self._write),
            "ask.status": tick("reply_ask_status", tr("the status"), self._write),
            "ask.answer": tick("reply_ask_answer", tr("the whole response"), self._write),
            "ask.request": tick("reply_ask_request", tr("the whole request"), self._write),
            "ask.address": tick("reply_ask_address", tr("the address"), self._write),
            "ask.time": tick("reply_ask_time", tr("the time of the request"), self._write),
        }
        self.text = text_box("reply_text", tr("The reply, to be edited"), mono=False)
        self.text.textChanged.connect(lambda: fit_height(self.text, _MOST_ROWS))
        self.copy = button(tr("Copy reply to customer"), "primary", name="reply_copy", on_click=self._copy)
        self.note = label("", "muted", name="reply_note")
        head = FlowLayout(last_right=True)
        head.addWidget(label(tr("Reply to the customer"), "card-title", wrap=False))
        head.addWidget(self.language)
        self._says = _line(tr("It says"), (box for part, box in self.ticks.items() if part not in ASKS))
        self._asks = _line(tr("It asks for"), (self.ticks[part] for part in ASKS))
        self.add(head, self._says, self._asks, self.text, row((self.note, 1), self.copy))
        self.hide()

    def show_material(self, material: Material | None, secrets: tuple[Secret, ...], ticket: str) -> None:
        """Write it in the ticket's language; None: there is nothing to reply to. What was edited stays with its ticket."""
        known = material is not None and ticket == self._ticket and self._material is not None
        self._material, self._secrets, self._ticket = material, secrets, ticket
        if material is None:
            self._forget()
            return
        there, ticked = possible(material), usual(material)
        for part, box in self.ticks.items():
            if not known:
                box.setChecked(part in ticked)
            box.setVisible(part in there)
        self._says.setVisible(any(part not in ASKS for part in there))
        self._asks.setVisible(any(part in ASKS for part in there))
        if not known:
            self._forget()
            self.language.choose(spoken(ticket).code)
        self._write()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width makes other rows."""
        super().resizeEvent(event)
        fit_height(self.text, _MOST_ROWS)

    def write_request_as(self, language: str) -> None:
        """The corrected request stands in the reply in this one of the languages of `as_code`."""
        self._written_as = language
        self._write()

    def _forget(self) -> None:
        self._drafts, self._shown = {}, ""
        self.text.clear()
        self.hide()

    def _write(self) -> None:
        if self._material is None:
            return
        if self._shown:
            self._drafts[self._shown] = self._drafts[self._shown][0], self.text.toPlainText()
        code = self.language.value
        parts = frozenset(part for part, box in self.ticks.items() if box.isChecked())
        wanted = paragraphs(self._material, language(code), parts, written_as=self._written_as)
        before, text = self._drafts.get(code, (wanted, _BETWEEN.join(wanted) + "\n"))
        text = rewritten(text, before, wanted)
        safe = not search(text, self._secrets)
        self._drafts[code], self._shown = (wanted, text), code if safe else ""
        self.text.setPlainText(text if safe else "")
        self.note.setText(tr("You can edit it. It was written without any secret."))
        self.setVisible(safe)

    def _copy(self) -> None:
        """What was put in while editing is looked through, too."""
        text = self.text.toPlainText()
        if search(text, self._secrets):
            self.note.setText(tr("Not copied: the text contains a secret from the ticket. Remove it first."))
        else:
            self.copied.emit(text)


def rewritten(text: str, before: tuple[str, ...], after: tuple[str, ...]) -> str:
    """An edited letter with other paragraphs: what is left out goes where it still stands as it was written, and what
    comes stands behind the paragraph that it follows.
    """
    for paragraph in before:
        if paragraph not in after:
            text = text.replace(paragraph + _BETWEEN, "", 1)
    behind = 0
    for paragraph in after:
        if paragraph not in before:
            text = f"{text[:behind]}{paragraph}{_BETWEEN}{text[behind:]}"
        at = text.find(paragraph + _BETWEEN, behind)
        if at >= 0:
            behind = at + len(paragraph + _BETWEEN)
    return text


def _line(title: str, ticks: Iterable[QCheckBox]) -> QWidget:
    box = FlowLayout(spacing=12)
    box.addWidget(label(title, "muted", wrap=False))
    for one in ticks:
        box.addWidget(one)
    return holder(box)
