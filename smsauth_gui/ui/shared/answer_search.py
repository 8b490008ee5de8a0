"""The search inside an answer: from hit to hit in a text, or in the tree with the branches opened on the way."""

from itertools import islice
from typing import Final

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QWidget

from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import fill
from smsauth_gui.ui.kit.fields import entry
from smsauth_gui.ui.kit.json_tree import JsonTree, places
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.tasks import Tasks

_WAIT_MS: Final = 150
_MOST: Final = 2_000
"""Hits in a tree that are gone through."""


class AnswerSearch(QWidget):
    """Hidden until Ctrl+F; Enter goes on to the next hit, Escape closes it."""

    def __init__(self, tasks: Tasks, text: QPlainTextEdit, tree: JsonTree) -> None:
        super().__init__()
        self.setObjectName("answer_search")
        self._tasks, self._text, self._tree = tasks, text, tree
        self._in_tree = False
        self._paths: tuple[tuple[int, ...], ...] = ()
        self._at = -1
        self._turn = 0
        self._later = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._later.timeout.connect(self._anew)
        hint = tr("Search in the response")
        self.words = entry("answer_search_words", hint, hint=hint, on_change=self._later.start, on_enter=self.next)
        self.count = label("", "small", wrap=False, name="answer_search_told")
        self.go_on = button(tr("Next"), name="answer_search_next", on_click=self.next)
        self.end = button(tr("Close"), "link", name="answer_search_close", on_click=self.close_search)
        # The style's own spacing.
        box = QHBoxLayout(self)
        box.setContentsMargins(12, 6, 8, 6)
        fill(box, (self.words, 1), self.count, self.go_on, self.end)
        self.hide()
        for where in (text, tree):
            find = QShortcut(QKeySequence(QKeySequence.StandardKey.Find), where, self.open_search)
            find.setContext(Qt.ShortcutContext.WidgetShortcut)
        away = QShortcut(QKeySequence(Qt.Key.Key_Escape), self, self.close_search)
        away.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def open_search(self) -> None:
        """Show it, with the keyboard in it."""
        self.show()
        self.words.setFocus()
        self.words.selectAll()

    def close_search(self) -> None:
        """Hide it; the keyboard goes back to the answer."""
        if self.isVisible():
            (self._tree if self._in_tree else self._text).setFocus()
        self.hide()

    def view_changed(self, *, tree: bool) -> None:
        """Another view is shown: search there, if somebody searches."""
        self._in_tree = tree
        self._paths, self._at = (), -1
        if self.isVisible():
            self._anew()

    def _anew(self) -> None:
        words = self.words.text().strip()
        self.count.setText("")
        self._paths, self._at = (), -1
        if not words:
            return
        if not self._in_tree:
            self._text.moveCursor(QTextCursor.MoveOperation.Start)
            self.next()
            return
        self._turn += 1
        turn, value = self._turn, self._tree.json.value

        def took(found: tuple[tuple[int, ...], ...]) -> None:
            if turn == self._turn:
                self._paths = found
                self.next()

        self._tasks.run(self, lambda: tuple(islice(places(value, words), _MOST)), took)

    def next(self) -> None:
        """Go to the next hit, from the last one to the first again."""
        words = self.words.text().strip()
        if not words:
            return
        if not self._in_tree:
            found = self._text.find(words)
            if not found:
                self._text.moveCursor(QTextCursor.MoveOperation.Start)
                found = self._text.find(words)
            self.count.setText("" if found else tr("Not found"))
            return
        if not self._paths:
            self.count.setText(tr("Not found"))
            return
        self._at = (self._at + 1) % len(self._paths)
        self._tree.go_to(self._paths[self._at])
        self.count.setText(tr("{n} of {all}", n=self._at + 1, all=len(self._paths)))
