"""Step one: the fields of a way to connect, its variant and environment, and what the person has to say yes to."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QVBoxLayout, QWidget

from smsauth_gui.core.provider.fields import FieldNote, check
from smsauth_gui.core.provider.schema import Field
from smsauth_gui.ui.connect.draft import Draft
from smsauth_gui.ui.connect.field_row import FieldRow, NoteAction
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import row
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.signals import emits


class FieldsForm(QWidget):
    """Writes into the draft what is typed; ``edited`` after each change."""

    edited = Signal()
    submitted = Signal()
    method_chosen = emits(str)
    mode_chosen = emits(str)
    link_asked = emits(str)

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self.setObjectName("fields_form")
        self.draft = draft
        self.rows: dict[str, FieldRow] = {}
        self._complained = False
        self._box = QVBoxLayout(self)
        self._box.setContentsMargins(0, 0, 0, 0)
        self._box.setSpacing(12)
        self._add_choices()
        for field, required in draft.provider.fields_of(draft.method, draft.mode.id):
            self._add_row(field, required=required)
        self.ca_part = self._ca_part()
        self._box.addWidget(self.ca_part)
        own = any(made.field.kind == "url" and not made.field.host_pattern for made in self.rows.values())
        self.ca_part.setVisible(own or draft.ca_file is not None)
        self.show_notes()

    # ---- parts --------------------------------------------------------------------------------------------

    def _add_choices(self) -> None:
        draft = self.draft
        card = draft.method.card
        variants = [method for method in draft.provider.methods if card and method.card == card]
        modes = draft.provider.modes_of(draft.method)
        line = QHBoxLayout()
        line.setSpacing(16)
        if len(variants) > 1:
            self.variants = self._combo("variant", tr("How it is sent"))
            for method in variants:
                self.variants.addItem(method.variant or method.title, method.id)
            self.variants.setCurrentIndex(self.variants.findData(draft.method_id))
            self.variants.activated.connect(lambda _: self.method_chosen.emit(str(self.variants.currentData())))
            line.addLayout(_labelled(tr("How it is sent"), self.variants))
        if len(modes) > 1:
            self.modes = self._combo("mode", tr("Which one"))
            for mode in modes:
                self.modes.addItem(mode.label, mode.id)
            self.modes.setCurrentIndex(self.modes.findData(draft.mode.id))
            self.modes.activated.connect(lambda _: self.mode_chosen.emit(str(self.modes.currentData())))
            line.addLayout(_labelled(tr("Which one"), self.modes))
        if line.count():
            line.addStretch(1)
            self._box.addLayout(line)
        for text in (draft.mode.summary if len(modes) > 1 else "", draft.mode.warning, draft.method.warning):
            if text:
                warn = text != draft.mode.summary
                self._box.addWidget(label(f"! {text}" if warn else text, "small"))

    def _combo(self, name: str, spoken: str) -> QComboBox:
        made = QComboBox()
        made.setObjectName(f"connect_{name}")
        made.setAccessibleName(spoken)
        made.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
        return made

    def _add_row(self, field: Field, *, required: bool) -> None:
        made = FieldRow(field, required=required)
        made.set_value(self.draft.values.get(field.id, field.default))
        made.edited.connect(lambda: self._edited(field))
        made.submitted.connect(self.submitted.emit)
        made.noted.connect(self._act)
        made.link_asked.connect(self.link_asked.emit)
        self.rows[field.id] = made
        self._box.addWidget(made)

    def _ca_part(self) -> QWidget:
        self.ca = label("", "small", name="ca_words")
        self.ca_choose = button(tr("Use a CA file …"), "link", name="ca_choose", on_click=self._ask_ca)
        self.ca_drop = button(tr("Do not use it"), "link", name="ca_drop", on_click=lambda: self.set_ca(None))
        line = row(spacing=8)
        line.addWidget(self.ca, 1)
        line.addWidget(self.ca_drop)
        line.addWidget(self.ca_choose)
        part = QWidget()
        part.setLayout(line)
        self._say_ca()
        return part

    def offer_ca(self) -> None:
        """Ask for a certificate authority, after a certificate was not trusted."""
        self.ca_part.show()
        self.ca_choose.setFocus()

    # ---- editing ------------------------------------------------------------------------------------------

    def fill(self, values: Mapping[str, str]) -> None:
        """Put values into their fields, as if typed; unknown fields are kept in the draft only."""
        self.draft.values.update(values)
        for name, text in values.items():
            if name in self.rows:
                self.rows[name].set_value(text)
        self.show_notes()
        self.edited.emit()

    def _edited(self, field: Field) -> None:
        self.draft.values[field.id] = self.rows[field.id].value
        if field.kind == "url":
            # A yes was given for one host only.
            self.draft.other_host = self.draft.plain_http = False
        self.show_notes()
        self.edited.emit()

    def _act(self, action: NoteAction) -> None:
        values = self.draft.values
        if action.what == "swap":
            one, other = values.get(action.field, ""), values.get(action.other, "")
            self.fill({action.field: other, action.other: one})
            return
        if action.what == "allow_host":
            self.draft.other_host = True
        else:
            self.draft.plain_http = True
        self.show_notes()
        self.edited.emit()

    def _ask_ca(self) -> None:
        title, kinds = tr("Certificate authority"), tr("Certificates (*.pem *.crt *.cer);;All files (*)")
        path, _ = QFileDialog.getOpenFileName(self, title, "", kinds)
        if path:
            self.set_ca(path)

    def set_ca(self, path: str | None) -> None:
        """Trust this additional authority for the account, or only the system's again."""
        self.draft.ca_file = path
        self._say_ca()
        self.edited.emit()

    def _say_ca(self) -> None:
        path = self.draft.ca_file
        usual = tr("A server of your own may have its own certificate authority.")
        self.ca.setText(tr("Also trusted for this account: {path}", path=path) if path else usual)
        self.ca_drop.setVisible(path is not None)

    # ---- notes --------------------------------------------------------------------------------------------

    def notes(self) -> tuple[FieldNote, ...]:
        """Everything noticed about what stands there."""
        draft = self.draft
        return check(draft.provider, draft.method, draft.mode.id, draft.values, draft.allowance, draft.vocabulary)

    def show_notes(self) -> None:
        """Show them; a field that is still empty is no mistake before the person wants to go on."""
        notes = self.notes()
        for name, made in self.rows.items():
            mine = [note for note in notes if note.field == name and (note.code != "empty" or self._complained)]
            made.show_notes(mine)

    def complete(self) -> bool:
        """Nothing keeps us from going on; otherwise say what, and go there."""
        self._complained = True
        self.show_notes()
        wrong = next((note for note in self.notes() if note.severity == "error"), None)
        if wrong is not None and wrong.field in self.rows:
            self.rows[wrong.field].setFocus()
        return wrong is None

    def show_error(self, field: str, code: str) -> None:
        """Mark a field that was refused when sending."""
        if field in self.rows:
            self.rows[field].show_notes([FieldNote(field, "error", code)])
            self.rows[field].setFocus()

    def summary(self) -> str:
        """One line once done: public values, and that secrets are there."""
        parts = []
        for name, made in self.rows.items():
            value = self.draft.values.get(name, "") or made.field.default
            if not value:
                continue
            parts.append(f"{made.field.label} ••••" if made.field.secret else f"{made.field.label} {value}")
        if len(self.draft.provider.modes_of(self.draft.method)) > 1:
            parts.insert(0, self.draft.mode.label)
        return " · ".join(parts)


def _labelled(text: str, control: QWidget) -> QVBoxLayout:
    box = QVBoxLayout()
    box.setSpacing(4)
    title = label(text, "strong", wrap=False)
    title.setBuddy(control)
    box.addWidget(title)
    box.addWidget(control)
    return box
