"""A card that shows an answer: status, time, size, the views Tree, Pretty, Raw, Headers, Request, and a search in each."""

from typing import Final

from PySide6.QtCore import QEvent
from PySide6.QtGui import QFontMetrics, QTextOption
from PySide6.QtWidgets import (
    QButtonGroup,
    QPlainTextEdit,
    QPushButton,
    QStackedWidget,
    QWidget,
)

from smsauth_gui.core.values.http import Exchange
from smsauth_gui.ui.kit import icons, theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, chip, line, row
from smsauth_gui.ui.kit.fields import text_box
from smsauth_gui.ui.kit.flow_layout import flow
from smsauth_gui.ui.kit.head_row import HeadRow
from smsauth_gui.ui.kit.json_colours import JsonColours
from smsauth_gui.ui.kit.json_tree import JsonTree, parsed
from smsauth_gui.ui.kit.labels import ElidedLabel, label
from smsauth_gui.ui.kit.language import provider_words, tr
from smsauth_gui.ui.kit.prose import Prose
from smsauth_gui.ui.shared.answer_search import AnswerSearch
from smsauth_gui.ui.shared.answer_text import SHOWN, AnswerText, answer_text
from smsauth_gui.ui.shared.copy_as import copy_request, with_menu
from smsauth_gui.ui.shared.shell import Shell

_LARGE: Final = 4_000
"""Bytes of a body from which on the texts are made on a worker."""


class AnswerView(Card):
    """The provider's own words, never hidden."""

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__("answer", padded=False, parent=parent)
        self._shell = shell
        self._texts: AnswerText | None = None
        self._shown: Exchange | None = None
        self.body.setSpacing(0)
        self.title = label(tr("Response"), "strong", wrap=False)
        self.status = chip("", name="answer_status")
        self.facts = ElidedLabel("", "small", name="answer_facts")
        self._views = QButtonGroup(self)
        self._views.setExclusive(True)
        names = (
            ("tree", tr("Tree")),
            ("pretty", tr("Pretty")),
            ("raw", tr("Raw")),
            ("headers", tr("Headers")),
            ("request", tr("Request")),
        )
        self.views = {name: self._view_button(name, text) for name, text in names}
        search = tr("Search in the response")
        self._find = button("", "quiet", name="answer_find", tip=search, on_click=self.open_search)
        request = tr("Copy request as")
        self.copy_as = with_menu(button("", "quiet", name="answer_copy_as", tip=request), self._copy_as)
        self._draw_icons()
        facts = row(self.title, self.status, (self.facts, 1))
        head = HeadRow(facts, flow(*self.views.values(), self._find, self.copy_as, spacing=4))
        self.text = text_box("answer_text", tr("The response"), read_only=True)
        self.text.setProperty("surface", "bare")
        self.text.setWordWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        self.text.setFrameShape(QPlainTextEdit.Shape.NoFrame)
        self.text.setMinimumHeight(140)
        self.text.setStyleSheet("QPlainTextEdit { border: none; }")
        self.colours = JsonColours(self.text.document())
        self.tree = JsonTree()
        self.search = AnswerSearch(shell.tasks, self.text, self.tree)
        self.stack = QStackedWidget()
        self.stack.addWidget(self.text)
        self.stack.addWidget(self.tree)
        self.says = Prose("answer_says")
        self.says.setContentsMargins(12, 8, 12, 8)
        self._line = line()
        self.add(row(head, margins=(12, 6, 8, 6)), line(), self.search, (self.stack, 1), self._line, self.says)
        self.clear()

    def _view_button(self, name: str, text: str) -> QPushButton:
        view = button(text, "quiet", name=f"answer_{name}", on_click=self._fill)
        view.setCheckable(True)
        view.setChecked(name == "pretty")
        # The chosen one is drawn semibold: give it that room from the start, or its first letter is cut.
        view.setMinimumWidth(QFontMetrics(theme.font(13, strong=True)).horizontalAdvance(text) + 20)
        self._views.addButton(view)
        return view

    def open_search(self) -> None:
        """Search in what is shown."""
        self.search.open_search()

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The icon is drawn in the colours of the look."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.PaletteChange:
            self._draw_icons()
            self.colours.rehighlight()

    def _draw_icons(self) -> None:
        icons.put(self._find, "search", "muted")
        icons.put(self.copy_as, "copy", "muted")

    @property
    def view(self) -> str:
        """The view that is chosen."""
        return next(name for name, view in self.views.items() if view.isChecked())

    def show_view(self, name: str) -> None:
        """Choose a view."""
        self.views[name].setChecked(True)
        self._fill()

    def show_exchange(self, exchange: Exchange, says: str = "") -> None:
        """Show a redacted exchange; ``says`` is the provider file's sentence about it."""
        self._shown = exchange
        self.says.say((provider_words(says), "muted"))
        for part in (self._line, self.says):
            part.setVisible(bool(says))
        self.copy_as.setVisible(bool(exchange.request.url))
        body = getattr(exchange.answer, "body", b"")
        if len(body) <= _LARGE:
            self._took((exchange, answer_text(exchange), parsed(body)))
            return
        self.text.setPlainText(tr("Preparing the response …"))
        self.stack.setCurrentWidget(self.text)
        self._shell.tasks.run(self, lambda: (exchange, answer_text(exchange), parsed(body)), self._took)

    def clear(self) -> None:
        """Show nothing."""
        self._texts = self._shown = None
        self.tree.show_value({})
        self.stack.setCurrentWidget(self.text)
        self.search.close_search()
        self.colours.on = False
        for part in (self.status, self.copy_as):
            part.hide()
        self.facts.setText("")
        self.text.setPlainText("")
        self.says.hide()
        self._line.hide()

    def say(self, text: str) -> None:
        """Show a word in the place of the answer, while something runs."""
        self.clear()
        self.text.setPlainText(text)

    def _copy_as(self, language: str) -> None:
        if self._shown is not None:
            copy_request(self._shell, self._shown.request, language)

    def _took(self, answer: tuple[Exchange, AnswerText, object | None]) -> None:
        exchange, texts, value = answer
        if exchange is not self._shown:
            return
        self.views["tree"].setEnabled(value is not None)
        self.tree.show_value(value if value is not None else {})
        if value is None and self.view == "tree":
            self.views["pretty"].setChecked(True)
        elif value is not None and len(getattr(exchange.answer, "body", b"")) > SHOWN and self.view == "pretty":
            # The text would be cut; the tree has all of it.
            self.views["tree"].setChecked(True)
        self._texts = texts
        self.status.setText(texts.status)
        theme.mark_as(self.status, tone="neutral" if texts.ok else "bad")
        self.status.show()
        self.facts.setText(texts.facts)
        self._fill()

    def _fill(self) -> None:
        tree = self._texts is not None and self.view == "tree"
        self.stack.setCurrentWidget(self.tree if tree else self.text)
        self.colours.on = self.view == "pretty" and self.views["tree"].isEnabled()
        if self._texts is not None and not tree:
            self.text.setPlainText(getattr(self._texts, self.view))
        self.search.view_changed(tree=tree)
