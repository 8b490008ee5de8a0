"""One field of the form: the provider's words for it, where to find it, and what we notice while somebody types."""

from collections.abc import Sequence
from typing import Final, Literal

from msgspec import Struct
from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLineEdit, QPushButton, QWidget

from smsauth_gui import wording
from smsauth_gui.core.provider.fields import FieldNote
from smsauth_gui.core.provider.schema import Field
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.ui.kit import fields
from smsauth_gui.ui.kit.buttons import button, ends_by_itself
from smsauth_gui.ui.kit.card import column, empty, holder, row
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import speaking, tr
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.theme import mark_as
from smsauth_gui.wording.language import translatable

What = Literal["swap", "allow_host", "allow_plain_http"]
_ACTIONS: Final[dict[str, tuple[What, str]]] = translatable(
    {
        "swapped": ("swap", "Swap them"),
        "other_host": ("allow_host", "Yes, send it to {host}"),
        "plain_http_private": ("allow_plain_http", "Allow it for this account"),
    }
)
"""What a person can say yes to, by the note's code."""


class NoteAction(Struct, frozen=True):
    """The person pressed the button beside a note."""

    field: str
    what: What
    other: str = ""


class FieldRow(QWidget):
    """Label, entry, help and notes of one field."""

    edited = Signal()
    submitted = Signal()
    noted = emits(NoteAction)
    link_asked = emits(str)

    def __init__(self, field: Field, *, required: bool) -> None:
        super().__init__()
        self.field = field
        self.setObjectName(f"row_{field.id}")
        self._entry: QLineEdit | None = None
        self._choices: QComboBox | None = None
        self._notes = column(spacing=2)
        title = label(field.label, "strong", wrap=False)
        optional = [] if required else [label(tr("optional"), "small", wrap=False)]
        entry = self._make_choices() if field.kind == "choice" else self._make_entry()
        title.setBuddy(entry)
        entry.setAccessibleDescription(field.help)
        self.setFocusProxy(entry)
        self.setLayout(column(row(title, *optional, None), self._entry_line(entry), *self._help(), self._notes))

    # ---- parts --------------------------------------------------------------------------------------------

    def _make_entry(self) -> QLineEdit:
        field, hints = self.field, Qt.InputMethodHint
        hint = tr("for example {example}", example=field.example) if field.example else ""
        mono = field.kind in {"url", "number"} or field.secret or bool(field.pattern)
        self._entry = fields.entry(
            f"field_{field.id}",
            field.label,
            hint=hint,
            mono=mono,
            secret=field.secret,
            whose=field.kind == "text",
            on_enter=self.submitted.emit,
        )
        if field.secret:
            self._entry.setInputMethodHints(
                hints.ImhSensitiveData | hints.ImhNoPredictiveText | hints.ImhNoAutoUppercase
            )
        self._entry.textEdited.connect(lambda _: self.edited.emit())
        return self._entry

    def _make_choices(self) -> QComboBox:
        field = self.field
        entries = ((choice.label, choice.value) for choice in field.choices)
        self._choices = fields.choice(f"field_{field.id}", field.label, entries, chosen=field.default)
        self._choices.activated.connect(lambda _: self.edited.emit())
        return self._choices

    def _entry_line(self, entry: QWidget) -> QHBoxLayout:
        line = row((entry, 1))
        if self.field.secret:
            self.reveal = button(tr("Show"), "plain", name=f"show_{self.field.id}")
            self.reveal.setAccessibleName(tr("Show {field}", field=self.field.label))
            self.reveal.setCheckable(True)
            self.reveal.setAutoDefault(False)
            self.reveal.toggled.connect(self._show_secret)
            ends_by_itself(self.reveal)
            line.addWidget(self.reveal)
        return line

    def _show_secret(self, shown: bool) -> None:
        if self._entry is not None:
            self._entry.setEchoMode(QLineEdit.EchoMode.Normal if shown else QLineEdit.EchoMode.Password)
        self.reveal.setText(tr("Hide") if shown else tr("Show"))

    def _help(self) -> list[QHBoxLayout]:
        """The line that explains the field, with the page to go to; none where there is nothing to say."""
        link, name = self.field.link, f"link_{self.field.id}"
        words = label(self.field.help, "small")
        if not link:
            return [row((words, 1))] if self.field.help else []
        opens = button(tr("Open that page ↗"), "link", name=name, tip=link, on_click=lambda: self.link_asked.emit(link))
        return [row((words, 1), opens)]

    # ---- value --------------------------------------------------------------------------------------------

    @property
    def value(self) -> str:
        """What stands there."""
        if self._choices is not None:
            return str(self._choices.currentData() or "")
        return self._entry.text() if self._entry is not None else ""

    def set_value(self, text: str) -> None:
        """Put something there, as if typed."""
        if self._choices is not None:
            index = self._choices.findData(text)
            if index >= 0:
                self._choices.setCurrentIndex(index)
        elif self._entry is not None and self._entry.text() != text:
            self._entry.setText(text)

    # ---- notes --------------------------------------------------------------------------------------------

    def show_notes(self, notes: Sequence[FieldNote]) -> None:
        """Show what was noticed, each with its one-click remedy."""
        empty(self._notes)
        for note in notes:
            self._notes.addWidget(self._note(note))
        entry = self._entry or self._choices
        if entry is not None:
            tone = _tone(notes)
            if entry.property("tone") != tone:
                mark_as(entry, tone=tone)
            words = " ".join(wording.field_note(note.code, note.fact, speaking()) for note in notes)
            entry.setAccessibleDescription(f"{words} {self.field.help}".strip())

    def _note(self, note: FieldNote) -> QWidget:
        sign = "✕" if note.severity == "error" else "!"
        fact = "" if note.code == "swapped" else note.fact
        words = label(f"{sign} {wording.field_note(note.code, fact, speaking())}", "error")
        words.setProperty("role", "error" if note.severity == "error" else "hint")
        remedy = self._remedy(note)
        box = row((words, 1)) if remedy is None else row((words, 1), remedy)
        line = holder(box)
        line.setObjectName(f"note_{self.field.id}_{note.code}")
        return line

    def _remedy(self, note: FieldNote) -> QPushButton | None:
        name = f"fix_{self.field.id}_{note.code}"
        if note.code in _ACTIONS:
            what, text = _ACTIONS[note.code]
            action = NoteAction(self.field.id, what, note.fact)
            return button(tr(text, host=note.fact), "link", name=name, on_click=lambda: self.noted.emit(action))
        if note.fix is None:
            return None
        value = note.fix
        text = tr("Fix it") if self.field.secret else tr("Use “{value}”", value=_short(value.reveal()))
        # Later: the button must not vanish under its own click.
        return button(text, "link", name=name, on_click=lambda: QTimer.singleShot(0, self, lambda: self._fix(value)))

    def _fix(self, value: Secret) -> None:
        self.set_value(value.reveal())
        self.edited.emit()
        self.setFocus()


def _tone(notes: Sequence[FieldNote]) -> str:
    if any(note.severity == "error" for note in notes):
        return "bad"
    return "careful" if notes else ""


def _short(text: str) -> str:
    return text if len(text) <= 48 else text[:45] + "…"
