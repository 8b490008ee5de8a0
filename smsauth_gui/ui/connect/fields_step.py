"""Step one: the fields of a way to connect, its variant and environment, and what the person has to say yes to."""

from collections.abc import Callable, Mapping, Sequence

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QFileDialog, QWidget

from smsauth_gui.core.provider.fields import FieldNote
from smsauth_gui.core.provider.schema import Field
from smsauth_gui.core.values.secret import MASK
from smsauth_gui.services.connect_draft import Draft
from smsauth_gui.ui.connect.field_row import FieldRow, NoteAction
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import column, holder, row
from smsauth_gui.ui.kit.fields import choice, labelled
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.prose import plain_tip
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
        self._box = column(spacing=12)
        self.setLayout(self._box)
        self._add_choices()
        self._add_summaries()
        for field, required in draft.fields:
            self._add_row(field, required=required)
        self.ca_part = self._ca_part()
        self._box.addWidget(self.ca_part)
        self.ca_part.setVisible(draft.own_server or draft.ca_file is not None)
        self.show_notes()

    # ---- parts --------------------------------------------------------------------------------------------

    def _add_choices(self) -> None:
        """Lists for the variant and the environment, where there is more than one."""
        draft = self.draft
        line = row(spacing=16)
        if len(draft.variants) > 1:
            ways = [(method.variant or method.title, method.id) for method in draft.variants]
            words = tr("How it is sent")
            self.variants = _list("variant", words, ways, draft.method_id, self.method_chosen.emit)
            line.addLayout(labelled(words, self.variants))
        if len(draft.modes) > 1:
            modes, words = [(mode.label, mode.id) for mode in draft.modes], tr("Server")
            self.modes = _list("mode", words, modes, draft.mode.id, self.mode_chosen.emit)
            line.addLayout(labelled(words, self.modes))
        if line.count():
            line.addStretch(1)
            self._box.addLayout(line)

    def _add_summaries(self) -> None:
        """What the environment is, and what to beware of there and of the way."""
        mode = self.draft.mode
        if mode.summary and len(self.draft.modes) > 1:
            self._box.addWidget(label(mode.summary, "small"))
        for warning in (mode.warning, self.draft.method.warning):
            if warning:
                self._box.addWidget(label(f"! {warning}", "small"))

    def _add_row(self, field: Field, *, required: bool) -> None:
        entry = FieldRow(field, required=required)
        entry.set_value(self.draft.values.get(field.id, field.default))
        entry.edited.connect(lambda: self._edited(field))
        entry.submitted.connect(self.submitted.emit)
        entry.noted.connect(self._act)
        entry.link_asked.connect(self.link_asked.emit)
        self.rows[field.id] = entry
        self._box.addWidget(entry)

    def _ca_part(self) -> QWidget:
        self.ca = label("", "small", name="ca_words")
        self.ca_choose = button(tr("Use a CA file …"), "link", name="ca_choose", on_click=self._ask_ca)
        self.ca_drop = button(tr("Do not use it"), "link", name="ca_drop", on_click=lambda: self.set_ca(None))
        self._say_ca()
        return holder(row((self.ca, 1), self.ca_drop, self.ca_choose))

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
        self.draft.put(field, self.rows[field.id].value)
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

    def show_notes(self) -> None:
        """Show them; a field that is still empty is no mistake before the person wants to go on."""
        notes = [note for note in self.draft.notes() if note.code != "empty" or self._complained]
        for name, entry in self.rows.items():
            entry.show_notes([note for note in notes if note.field == name])

    def complete(self) -> bool:
        """Nothing keeps us from going on; otherwise say what, and go there."""
        self._complained = True
        self.show_notes()
        obstacle = self.draft.obstacle()
        if obstacle is not None and obstacle.field in self.rows:
            self.rows[obstacle.field].setFocus()
        return obstacle is None

    @property
    def unfinished(self) -> FieldRow | None:
        """The first field that still keeps us from going on: nothing is said about it yet."""
        obstacle = self.draft.obstacle()
        return self.rows.get(obstacle.field) if obstacle is not None else None

    def show_error(self, field: str, code: str) -> None:
        """Mark a field that was refused when sending."""
        if field in self.rows:
            self.rows[field].show_notes([FieldNote(field, "error", code)])
            self.rows[field].setFocus()

    def summary(self) -> str:
        """One line once done: public values, and that secrets are there."""
        parts = []
        if len(self.draft.modes) > 1:
            parts.append(self.draft.mode.label)
        for name, entry in self.rows.items():
            value = self.draft.values.get(name, "") or entry.field.default
            if value:
                parts.append(f"{entry.field.label} {MASK if entry.field.secret else value}")
        return " · ".join(parts)


def _list(
    name: str, spoken: str, entries: Sequence[tuple[str, str]], chosen: str, on_choice: Callable[[str], object]
) -> QComboBox:
    """Words and what they stand for; a person's choice is told by that."""
    box = choice(f"connect_{name}", spoken, entries, chosen=chosen)
    box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToContents)
    # Where there is no room for the longest, it is cut, and told on hover.
    box.setMinimumWidth(80)
    box.setToolTip(plain_tip(box.currentText()))
    box.currentTextChanged.connect(lambda text: box.setToolTip(plain_tip(text)))
    box.activated.connect(lambda _: on_choice(str(box.currentData())))
    return box
