"""The exchanges of an archive: which one is explained is chosen here."""

from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractItemView, QListView, QWidget

from smsauth_gui.ui.inspect.view import EntryLine
from smsauth_gui.ui.kit.card import Card
from smsauth_gui.ui.kit.copy_menu import offer
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr, trn
from smsauth_gui.ui.kit.prose import one_line
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.table_model import Column, TableModel
from smsauth_gui.ui.kit.time_words import local

_MOST_ROWS: Final = 6


def _words(line: EntryLine) -> str:
    return f"{local(line.at):%H:%M:%S}  {line.method} {one_line(line.address, 200)}  {line.status}".rstrip()


class EntriesModel(TableModel[EntryLine]):
    """A line for each exchange: whether something is wrong, when, what was asked where, and the status."""

    def __init__(self) -> None:
        super().__init__(
            (
                Column(
                    "",
                    lambda line: f"{'✓' if line.ok else '!'}  {_words(line)}",
                    spoken=lambda line: f"{tr('went through') if line.ok else tr('failed')}, {_words(line)}",
                ),
            )
        )


class EntriesCard(Card):
    """``chosen`` tells which exchange is asked about."""

    chosen = emits(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("entries_card", parent=parent)
        self._title = label("", "strong", name="entries_title")
        self.model = EntriesModel()
        self.list = QListView()
        self.list.setObjectName("entries_list")
        self.list.setAccessibleName(tr("Exchanges of the archive"))
        self.list.setModel(self.model)
        self.list.setUniformItemSizes(True)
        self.list.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.list.setProperty("role", "mono")
        self.list.setTextElideMode(Qt.TextElideMode.ElideMiddle)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.list.selectionModel().currentChanged.connect(lambda now, _before: self._choose(now.row()))
        offer(self.list)
        self.add(self._title, self.list)
        self._shown = -1
        self.hide()

    def show_entries(self, lines: tuple[EntryLine, ...], chosen: int) -> None:
        """Offer these; nothing to choose from hides the card."""
        self.setVisible(len(lines) > 1)
        self._shown = chosen
        self.model.set_rows(lines)
        if len(lines) < 2:
            return
        words = trn("{n} exchange; this one is explained:", "{n} exchanges; this one is explained:", len(lines))
        self._title.setText(words)
        self.list.setCurrentIndex(self.model.index(chosen, 0))
        height = max(self.list.sizeHintForRow(0), 18)
        self.list.setFixedHeight(min(len(lines), _MOST_ROWS) * height + 2 * self.list.frameWidth() + 2)

    def _choose(self, number: int) -> None:
        if number >= 0 and number != self._shown:
            self._shown = number
            self.chosen.emit(number)
