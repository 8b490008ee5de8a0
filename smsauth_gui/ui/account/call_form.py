"""The parameters of a call: one field for each, by its type, with default, choices and what the last list offers."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from smsauth_gui.core.provider.schema import Call, Param
from smsauth_gui.services.call import OwnCall
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.card import column, empty
from smsauth_gui.ui.kit.fields import choice, entry, text_box
from smsauth_gui.ui.kit.labels import label, late
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.prose import plain_tip

_METHODS: Final = ("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE")
_WITH_BODY: Final = frozenset({"POST", "PUT", "PATCH"})


class CallForm(QWidget):
    """Fields for one call; hidden where there is nothing to fill in."""

    changed = Signal()
    confirmed = Signal()
    """Enter was pressed in a field."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("call_form")
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(12)
        self._grid.setVerticalSpacing(8)
        self._fields: dict[str, QLineEdit | QComboBox] = {}
        self._call: Call | None = None
        self.hide()

    def show_call(self, call: Call, offered: Callable[[Param], tuple[str, ...]]) -> None:
        """Fields for this call; ``offered`` tells what the last list has for a parameter."""
        self._fields = {}
        empty(self._grid)
        self._call = call
        for number, param in enumerate(call.params):
            editor = self._editor(param, offered(param))
            self._fields[param.id] = editor
            title = late(param.label + ("" if param.required else tr(" (optional)")), "small")
            title.setBuddy(editor)
            parts: list[QWidget] = [title, editor]
            hint = param.help or self._hint(param)
            if hint:
                parts.append(label(hint, "small"))
            self._grid.addLayout(column(*parts, None, spacing=3), number // 2, number % 2)
        self._grid.setColumnStretch(0, 1)
        self._grid.setColumnStretch(1, 1)
        self.setVisible(bool(call.params))

    def values(self) -> dict[str, str]:
        """What is filled in, by parameter id; empty ones are there too, so that a default can be taken out."""
        return {name: _value(editor) for name, editor in self._fields.items()}

    def set_value(self, name: str, value: str) -> None:
        """Fill one field in."""
        editor = self._fields[name]
        if isinstance(editor, QLineEdit):
            editor.setText(value)
        elif editor.isEditable():
            editor.setEditText(value)
        else:
            editor.setCurrentIndex(max(0, editor.findData(value)))

    def missing(self) -> Param | None:
        """The first required parameter that is empty; its field gets a mark."""
        found: Param | None = None
        for param in self._call.params if self._call else ():
            empty = param.required and not _value(self._fields[param.id]).strip()
            theme.mark_as(self._fields[param.id], tone="bad" if empty else "")
            found = found or (param if empty else None)
        if found is not None:
            self._fields[found.id].setFocus()
        return found

    def focus_first(self) -> None:
        """Put the keyboard into the first field."""
        for editor in self._fields.values():
            editor.setFocus()
            break

    def _editor(self, param: Param, offered: tuple[str, ...]) -> QLineEdit | QComboBox:
        if param.type in {"bool", "choice"}:
            return self._choices(param)
        if param.from_call:
            return self._suggestions(param, offered)
        changed, confirmed = self.changed.emit, self.confirmed.emit
        return entry(
            f"param_{param.id}",
            param.label,
            param.default,
            mono=True,
            most=4_000,
            on_change=changed,
            on_enter=confirmed,
        )

    def _choices(self, param: Param) -> QComboBox:
        pairs = [(one.label, one.value) for one in param.choices]
        if param.type == "bool":
            pairs = [(tr("yes"), "true"), (tr("no"), "false")]
        if not param.required:
            pairs.insert(0, (tr("not sent"), ""))
        return choice(f"param_{param.id}", param.label, pairs, chosen=param.default, on_choice=self.changed.emit)

    def _suggestions(self, param: Param, offered: tuple[str, ...]) -> QComboBox:
        box = choice(f"param_{param.id}", param.label)
        box.setEditable(True)
        box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        box.addItems(list(offered))
        box.setEditText(param.default or (offered[0] if offered and param.required else ""))
        box.editTextChanged.connect(lambda _text: self.changed.emit())
        line = box.lineEdit()
        if line is not None:
            line.setPlaceholderText("" if offered else tr("Run the list first, and its values are offered here"))
            line.setToolTip(plain_tip(line.placeholderText()))
        return box

    def _hint(self, param: Param) -> str:
        if param.type == "int":
            return tr("A whole number.")
        return tr("Several are separated by spaces or commas.") if param.type == "list" else ""


def _value(editor: QLineEdit | QComboBox) -> str:
    if isinstance(editor, QLineEdit):
        return editor.text()
    return editor.currentText() if editor.isEditable() else str(editor.currentData() or "")


class OwnCallForm(QWidget):
    """A request of the person's own: method, address, and a body where the method has one."""

    changed = Signal()
    confirmed = Signal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("own_call_form")
        methods = [(method, method) for method in _METHODS]
        self.method = choice("own_method", tr("Request method"), methods, on_choice=self._method_changed)
        changed, confirmed = self.changed.emit, self.confirmed.emit
        self.url = entry("own_url", tr("Address"), mono=True, most=8_000, on_change=changed, on_enter=confirmed)
        self.body = text_box("own_body", tr("Body (JSON)"), hint=tr("Body (JSON)"), height=96)
        self.hint = label("", "small", name="own_hint")
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(8)
        grid.addWidget(self.method, 0, 0)
        grid.addWidget(self.url, 0, 1)
        grid.addWidget(self.body, 1, 0, 1, 2)
        grid.addWidget(self.hint, 2, 0, 1, 2)
        grid.setColumnStretch(1, 1)
        self.body.hide()
        self.hide()

    def offer_hosts(self, bases: Mapping[str, str], hosts: tuple[str, ...]) -> None:
        """Begin with the first base address; say which hosts may be called."""
        first = next((base for base in bases.values() if base.startswith("http")), "https://")
        if not self.url.text():
            self.url.setText(f"{first}/")
        words = tr("Only this account’s own hosts: {hosts}. The key or token is added automatically.")
        self.hint.setText(words.format(hosts=", ".join(hosts) or "–"))

    def show_own(self, own: OwnCall) -> None:
        """Fill in a call that was sent before."""
        self.method.setCurrentText(own.method)
        self.url.setText(own.url)
        self.body.setPlainText(own.body)

    def own_call(self) -> OwnCall:
        """What is typed."""
        return OwnCall(self.method.currentText(), self.url.text().strip(), self.body.toPlainText())

    def _method_changed(self) -> None:
        self.body.setVisible(self.method.currentText() in _WITH_BODY)
        self.changed.emit()
