"""Everything that a window says to eyes, ears and pointer: texts, names, descriptions, tool tips, cells of tables, menus."""

from __future__ import annotations

from collections.abc import Iterator

from PySide6.QtCore import QAbstractItemModel, QModelIndex, Qt
from PySide6.QtGui import QAccessible, QAccessibleInterface, QAction
from PySide6.QtWidgets import QAbstractItemView, QComboBox, QPlainTextEdit, QTextEdit, QWidget

_ROLES = (
    Qt.ItemDataRole.DisplayRole,
    Qt.ItemDataRole.ToolTipRole,
    Qt.ItemDataRole.StatusTipRole,
    Qt.ItemDataRole.AccessibleTextRole,
    Qt.ItemDataRole.AccessibleDescriptionRole,
)
_HEARD = (QAccessible.Text.Name, QAccessible.Text.Value, QAccessible.Text.Description, QAccessible.Text.Help)


def said(window: QWidget) -> Iterator[tuple[str, str]]:
    """Where something is said, and what: of all parts that can be seen, and of their cells and menus."""
    yield from _heard(QAccessible.queryAccessibleInterface(window))
    for part in (window, *window.findChildren(QWidget)):
        if not part.isVisible() and part is not window:
            continue
        where = f"{type(part).__name__} {part.objectName()}"
        yield f"{where} tip", part.toolTip()
        yield f"{where} title", part.windowTitle()
        if isinstance(part, QPlainTextEdit | QTextEdit):
            yield f"{where} text", part.toPlainText()
        if isinstance(part, QAbstractItemView):
            yield from ((f"{where} cell", text) for text in _cells(part.model()))
        if isinstance(part, QComboBox):
            yield from ((f"{where} choice", text) for text in _cells(part.model()))
    for action in window.findChildren(QAction):
        yield f"action {action.objectName()}", f"{action.text()} {action.toolTip()}"


def _heard(node: QAccessibleInterface | None) -> Iterator[tuple[str, str]]:
    if node is None:
        return
    owner = node.object()
    where = f"heard of {owner.objectName() or type(owner).__name__}" if owner is not None else "heard"
    for kind in _HEARD:
        yield where, node.text(kind)
    for number in range(node.childCount()):
        yield from _heard(node.child(number))


def _cells(model: QAbstractItemModel | None, parent: QModelIndex | None = None) -> Iterator[str]:
    if model is None:
        return
    parent = parent or QModelIndex()
    for row in range(model.rowCount(parent)):
        for column in range(model.columnCount(parent)):
            index = model.index(row, column, parent)
            yield from (str(text) for role in _ROLES if (text := model.data(index, role)))
        yield from _cells(model, model.index(row, 0, parent))
