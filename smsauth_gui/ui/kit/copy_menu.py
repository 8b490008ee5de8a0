"""The context menu of every table, list, tree and value: copy the value, copy the row, and what the page adds."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QModelIndex, QObject, QPoint, Qt
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QLabel, QMenu

from smsauth_gui.ui.kit.language import tr

COPY: Final = Qt.ItemDataRole.UserRole + 2
"""What is copied of a cell, where it is more than what is shown."""
Adds = Callable[[QMenu, QModelIndex], object]
"""Puts into the menu what else can be done with a cell or its row."""


def copied(index: QModelIndex) -> str:
    """What is copied of a cell, exactly."""
    text = index.data(COPY)
    return text if isinstance(text, str) else str(index.data(Qt.ItemDataRole.DisplayRole) or "")


def copied_row(index: QModelIndex) -> str:
    """All cells of a row, with a tabulator between them, as a spreadsheet takes them."""
    model = index.model()
    cells = (copied(model.index(index.row(), column, index.parent())) for column in range(model.columnCount()))
    return "\t".join(" ".join(cell.split()) for cell in cells)


def offer(view: QAbstractItemView, adds: Adds | None = None) -> "CopyMenu":
    """Give a table, a list or a tree its menu, or add to the one it has."""
    menu = view.findChild(CopyMenu) or CopyMenu(view)
    if adds is not None:
        menu.adds.append(adds)
    return menu


class CopyMenu(QObject):
    """Opens at the pointer or, by the keyboard, at the chosen cell."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view
        self.adds: list[Adds] = []
        view.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        view.customContextMenuRequested.connect(self.open_at)

    def menu_for(self, index: QModelIndex) -> QMenu:
        """What is offered for a cell."""
        menu = QMenu(self._view)
        menu.setObjectName("cell_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        _copies(menu, "copy_value", tr("Copy value"), copied(index))
        if index.model().columnCount() > 1:
            _copies(menu, "copy_row", tr("Copy row"), copied_row(index))
        for add in self.adds:
            add(menu, index)
        return menu

    def open_at(self, spot: QPoint) -> None:
        """For the cell at a spot of the view, else for the chosen one."""
        index = self._view.indexAt(spot)
        if not index.isValid():
            index = self._view.currentIndex()
        if index.isValid() and index.flags() & Qt.ItemFlag.ItemIsEnabled:
            self.menu_for(index).popup(self._view.viewport().mapToGlobal(spot))


def _copies(menu: QMenu, name: str, text: str, what: str) -> None:
    action = menu.addAction(text, lambda: QGuiApplication.clipboard().setText(what))
    action.setObjectName(name)
    action.setEnabled(bool(what))


def offer_value(label: QLabel, text: Callable[[], str]) -> None:
    """Give a value that is a label its menu: all of it, or what is selected."""
    label.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
    label.customContextMenuRequested.connect(lambda spot: value_menu(label, text()).popup(label.mapToGlobal(spot)))


def value_menu(label: QLabel, text: str) -> QMenu:
    """What is offered for a value now."""
    menu = QMenu(label)
    menu.setObjectName("value_menu")
    menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    _copies(menu, "copy_value", tr("Copy value"), text)
    # Qt writes another sign where a line of a rich text ends.
    _copies(menu, "copy_selected", tr("Copy selection"), label.selectedText().replace("\u2029", "\n"))
    return menu
