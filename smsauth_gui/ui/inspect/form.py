"""The small form for *I get 401*: where no request was kept, provider, way, status and text are enough to begin."""

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QWidget

from smsauth_gui.core.diagnosis.situation import Situation
from smsauth_gui.core.exchange.text import situation_of
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.services.ports import Clock
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, row
from smsauth_gui.ui.kit.fields import choice, entry, labelled, refill, text_box
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
        names = ((known.name, known.id) for known in catalog.connectable)
        self.provider = choice("form_provider", tr("Provider"), names, on_choice=self._provider_changed)
        self.method = choice("form_method", tr("Way"))
        self.status = entry("form_status", tr("Status"), hint="401", most=3, on_enter=self.submit)
        hint = tr("The response’s text, if it's known")
        self.text = text_box("form_text", tr("Text of the response"), hint=hint, height=72)
        self.explain = button(tr("Explain it"), name="form_explain", on_click=self.submit)
        self.close_button = button(tr("Close"), "link", name="form_close", on_click=self._dismiss)
        way = labelled(tr("Way"), self.method, "small")
        provider, status = (
            labelled(tr("Provider"), self.provider, "small"),
            labelled(tr("Status"), self.status, "small"),
        )
        self.add(label(tr("Only the response is known"), "strong"))
        self.add(row((provider, 3), (way, 4), (status, 1), spacing=10), self.text)
        self.add(row(self.explain, self.close_button, None, spacing=10))
        self._provider_changed()
        self.hide()

    def open(self) -> None:
        """Show the form; the status has the keyboard."""
        self.show()
        self.status.setFocus()

    def _dismiss(self) -> None:
        self.hide()
        self.closed.emit()

    def _provider_changed(self) -> None:
        methods = in_words(self._catalog[str(self.provider.currentData())]).methods
        ways = ((one.title + (f" ({one.variant})" if one.variant else ""), one.id) for one in methods)
        refill(self.method, ((tr("not known"), ""), *ways))

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
        number, now, vocabulary = int(status) if fits else None, self._clock(), self._catalog.vocabulary
        self.answered.emit(
            situation_of(provider=provider, method=method, status=number, text=text, now=now, vocabulary=vocabulary)
        )
