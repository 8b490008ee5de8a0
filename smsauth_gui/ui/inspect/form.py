"""The small form for *I get 401*: where no request was kept, provider, way, status and text are enough to begin."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QLineEdit, QPlainTextEdit, QWidget

from smsauth_gui.core.diagnosis.situation import Situation
from smsauth_gui.core.exchange.text import told
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.services.ports import Clock
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, column, row
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import in_words, tr
from smsauth_gui.ui.kit.signals import emits


class AnswerForm(Card):
    """``answered`` hands over a situation made of four fields."""

    answered = emits(Situation)
    closed = Signal()

    def __init__(self, catalog: Catalog, clock: Clock, parent: QWidget | None = None) -> None:
        super().__init__("answer_form", parent=parent)
        self._catalog, self._clock = catalog, clock
        self.set_tone("active")
        self.provider = QComboBox()
        self.provider.setObjectName("form_provider")
        self.provider.setAccessibleName(tr("Provider"))
        for entry in catalog.connectable:
            self.provider.addItem(entry.name, entry.id)
        self.method = QComboBox()
        self.method.setObjectName("form_method")
        self.method.setAccessibleName(tr("Way"))
        self.status = QLineEdit()
        self.status.setObjectName("form_status")
        self.status.setAccessibleName(tr("Status"))
        self.status.setMaxLength(3)
        self.status.setPlaceholderText("401")
        self.text = QPlainTextEdit()
        self.text.setObjectName("form_text")
        self.text.setAccessibleName(tr("Text of the answer"))
        self.text.setPlaceholderText(tr("The answer’s text, if it is known"))
        self.text.setProperty("role", "mono")
        self.text.setTabChangesFocus(True)
        self.text.setFixedHeight(72)
        self.explain = button(tr("Explain it"), name="form_explain", on_click=self.submit)
        self.close_button = button(tr("Close"), "link", name="form_close", on_click=self._dismiss)
        self.provider.currentIndexChanged.connect(lambda _index: self._provider_changed())
        self.status.returnPressed.connect(self.submit)
        self._lay_out()
        self._provider_changed()
        self.hide()

    def _lay_out(self) -> None:
        fields = (
            column(label(tr("Provider"), "small"), self.provider, spacing=3),
            column(label(tr("Way"), "small"), self.method, spacing=3),
            column(label(tr("Status"), "small"), self.status, spacing=3),
        )
        line = row(*fields, spacing=10)
        for number, stretch in enumerate((3, 4, 1)):
            line.setStretch(number, stretch)
        self.body.addWidget(label(tr("Only the answer is known"), "strong"))
        self.body.addLayout(line)
        self.body.addWidget(self.text)
        self.body.addLayout(row(self.explain, self.close_button, None, spacing=10))

    def open(self) -> None:
        """Show the form; the status has the keyboard."""
        self.show()
        self.status.setFocus()

    def _dismiss(self) -> None:
        self.hide()
        self.closed.emit()

    def _provider_changed(self) -> None:
        self.method.clear()
        self.method.addItem(tr("not known"), "")
        for method in in_words(self._catalog[str(self.provider.currentData())]).methods:
            self.method.addItem(method.title + (f" ({method.variant})" if method.variant else ""), method.id)

    def submit(self) -> None:
        """Hand over what is known: a status from 100 to 599, or at least a text."""
        status, text = self.status.text().strip(), self.text.toPlainText()
        fits = status.isascii() and status.isdigit() and 100 <= int(status) <= 599
        known = fits or (not status and bool(text.strip()))
        theme.mark_as(self.status, tone="" if known else "bad")
        if not known:
            self.status.setFocus()
            return
        provider, method = str(self.provider.currentData()), str(self.method.currentData() or "")
        number = int(status) if fits else None
        self.answered.emit(
            told(
                provider=provider,
                method=method,
                status=number,
                text=text,
                now=self._clock(),
                vocabulary=self._catalog.vocabulary,
            )
        )
