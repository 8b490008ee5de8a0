"""The reply to the customer: to be read and edited before it is copied, in a language of its own."""

from functools import partial

from PySide6.QtWidgets import QButtonGroup, QHBoxLayout

from smsauth_gui.core.safe.known import search
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, holder, row
from smsauth_gui.ui.kit.fields import text_box
from smsauth_gui.ui.kit.flow_layout import FlowLayout
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.wording.language import Language, language, languages, own_name
from smsauth_gui.wording.replies import reply, spoken
from smsauth_gui.wording.report import Material


class ReplyCard(Card):
    """``copied`` hands over the text as it was edited; it is never shown where a known secret stands in it."""

    copied = emits(str)

    def __init__(self) -> None:
        super().__init__("reply_card")
        self._material: Material | None = None
        self._secrets: tuple[Secret, ...] = ()
        self.text = text_box("reply_text", tr("The reply, to be edited"), height=190, mono=False)
        self.copy = button(tr("Copy reply to customer"), name="reply_copy", on_click=self._copy)
        self._group = QButtonGroup(self)
        self.note = label("", "muted", name="reply_note")
        head = FlowLayout()
        for part in (label(tr("Reply to the customer"), "card-title", wrap=False), holder(self._languages())):
            head.addWidget(part)
        below = row(None, self.copy)
        self.add(head, self.text, self.note, below)
        self.hide()

    def _languages(self) -> QHBoxLayout:
        names = row(spacing=0)
        for code in languages():
            one = button(own_name(code), name=f"reply_{code}", on_click=partial(self._write, language(code)))
            one.setCheckable(True)
            one.setProperty("code", code)
            self._group.addButton(one)
            names.addWidget(one)
        return names

    def show_material(self, material: Material | None, secrets: tuple[Secret, ...], ticket: str) -> None:
        """Write it in the ticket's language; None: there is nothing to reply to."""
        self._material, self._secrets = material, secrets
        if material is None:
            self.text.clear()
            self.hide()
            return
        self._write(spoken(ticket))

    def _write(self, chosen: Language) -> None:
        if self._material is None:
            return
        for one in self._group.buttons():
            one.setChecked(one.property("code") == chosen.code)
        text = reply(self._material, chosen)
        safe = not search(text, self._secrets)
        self.text.setPlainText(text if safe else "")
        self.note.setText(tr("You can edit it. It was written without any secret."))
        self.setVisible(safe)

    def _copy(self) -> None:
        """What was put in while editing is looked through, too."""
        text = self.text.toPlainText()
        if search(text, self._secrets):
            self.note.setText(tr("Not copied: a secret of the ticket stands in it. Take it out first."))
        else:
            self.copied.emit(text)
