"""JSON as a tree: branches are made when they are opened, so that a large answer opens at once."""

from __future__ import annotations

import json
import re
from collections import deque
from collections.abc import Iterator, Sequence
from itertools import islice
from typing import Any, Final

import msgspec
from msgspec import Struct, field
from PySide6.QtCore import QAbstractItemModel, QModelIndex, QPersistentModelIndex, Qt
from PySide6.QtGui import QGuiApplication, QKeyEvent, QKeySequence
from PySide6.QtWidgets import QAbstractItemView, QFrame, QHeaderView, QMenu, QTreeView, QWidget

from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.copy_menu import COPY, offer
from smsauth_gui.ui.kit.language import number, tr
from smsauth_gui.ui.kit.presenting import veil_of
from smsauth_gui.ui.kit.prose import one_line, plain_tip, visible

Index = QModelIndex | QPersistentModelIndex
_ROOT: Final = QModelIndex()
_PIECE: Final = 200_000
"""Bytes that are read at once."""
_CHUNK: Final = 500
"""Rows that a branch shows at first, and again each time its end is reached."""
_VALUE: Final = 300
_PLAIN_NAME: Final = re.compile(r"[A-Za-z_][A-Za-z0-9_]*")
_MOST_OPEN: Final = 2_000
"""Rows after which opening everything stops."""
_OPEN_ROWS: Final = 60
"""So many rows are open from the start, and no more."""


class Number(str):
    """A number as its own digits: ``1e400`` and ``2**70`` must not become another one."""

    __slots__ = ()


def parsed(body: bytes) -> object | None:
    """An object or a list, numbers as their digits; None for anything else. For a worker."""
    try:
        try:
            value = _in_pieces(body)
        except (msgspec.DecodeError, UnicodeDecodeError):
            # ``NaN``, half a character: what `json` lets pass.
            value = _whole(body)
    except (ValueError, RecursionError):
        return None
    return value if isinstance(value, dict | list) else None


def _whole(body: bytes) -> Any:
    return json.loads(body, parse_int=Number, parse_float=Number, parse_constant=Number)


def _in_pieces(body: bytes) -> Any:
    """As `_whole`, but `json` lets no other thread run before it has ended: the window's gets its turn between pieces."""
    opening = body[:_PIECE].lstrip()[:1]
    if len(body) > _PIECE and opening == b"[":
        return [_in_pieces(bytes(one)) for one in msgspec.json.decode(body, type=list[msgspec.Raw])]
    if len(body) > _PIECE and opening == b"{":
        members = msgspec.json.decode(body, type=dict[str, msgspec.Raw])
        return {name: _in_pieces(bytes(one)) for name, one in members.items()}
    return _whole(body)


def _leaf(value: object) -> str:
    """A leaf as JSON writes it, its characters as they are."""
    if isinstance(value, Number):
        return value
    if isinstance(value, str):
        return f'"{value}"'
    return "null" if value is None else str(value).lower()


def written(value: object, indent: str = "") -> str:
    """A value as JSON, numbers with their own digits, which `json` itself cannot do; `RecursionError` for one too deep."""
    inner, marks = f"{indent}  ", "{}" if isinstance(value, dict) else "[]"
    if isinstance(value, dict):
        parts = [f"{_quoted(str(name))}: {written(one, inner)}" for name, one in value.items()]
    elif isinstance(value, list):
        parts = [written(one, inner) for one in value]
    elif isinstance(value, str) and not isinstance(value, Number):
        return _quoted(value)
    else:
        return _leaf(value)
    if not parts:
        return marks
    lines = ",\n".join(inner + part for part in parts)
    return f"{marks[0]}\n{lines}\n{indent}{marks[1]}"


def _quoted(text: str) -> str:
    return json.dumps(text, ensure_ascii=False)


def _tone(value: object) -> str:
    """The colour of a leaf: texts, numbers and words of JSON are told apart."""
    if isinstance(value, Number):
        return "accent"
    return "good" if isinstance(value, str) else "careful"


class _Node(Struct, eq=False):
    parent: _Node | None
    row: int
    name: str
    value: Any
    children: list[_Node] = field(default_factory=list)

    @property
    def size(self) -> int:
        return len(self.value) if isinstance(self.value, dict | list) else 0

    def make(self, until: int) -> None:
        """Make the branches up to that one."""
        if len(self.children) >= until:
            return
        first = len(self.children)
        pairs = self.value.items() if isinstance(self.value, dict) else enumerate(self.value)
        for row, (name, value) in enumerate(islice(pairs, first, until), first):
            self.children.append(_Node(self, row, str(name), value))

    @property
    def shown(self) -> str:
        """A leaf as JSON writes it, a branch as what it holds."""
        value = self.value
        if isinstance(value, dict):
            return "{ … }" if value else "{ }"
        if isinstance(value, list):
            return f"[ {number(len(value))} ]"
        return veil_of(self.name, _leaf(value))


def _ink(node: _Node) -> str:
    return "muted" if isinstance(node.value, dict | list) else _tone(node.value)


class JsonModel(QAbstractItemModel):
    """Name and value; a branch tells its number of parts."""

    def __init__(self) -> None:
        super().__init__()
        self._top = _Node(None, 0, "", {})

    def show_value(self, value: object) -> None:
        """Show another answer."""
        self.beginResetModel()
        self._top = _Node(None, 0, "", value)
        self._top.make(_CHUNK)
        self.endResetModel()

    def _node(self, index: Index) -> _Node:
        node = index.internalPointer() if index.isValid() else None
        return node if isinstance(node, _Node) else self._top

    def index(self, row: int, column: int, parent: Index = _ROOT) -> QModelIndex:
        """The part of that row below a branch."""
        above = self._node(parent)
        return self.createIndex(row, column, above.children[row]) if 0 <= row < len(above.children) else QModelIndex()

    def parent(self, index: Index) -> QModelIndex:  # type: ignore[override]  # QObject.parent() shares the name
        """The branch it belongs to."""
        above = self._node(index).parent if index.isValid() else None
        return QModelIndex() if above is None or above is self._top else self.createIndex(above.row, 0, above)

    def rowCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """How many parts are made so far."""
        return 0 if parent.column() > 0 else len(self._node(parent).children)

    def columnCount(self, parent: Index = _ROOT) -> int:  # noqa: N802 - Qt's name
        """Name and value."""
        del parent
        return 2

    def hasChildren(self, parent: Index = _ROOT) -> bool:  # noqa: N802 - Qt's name
        """It is a branch that holds something."""
        return parent.column() <= 0 and self._node(parent).size > 0

    def canFetchMore(self, parent: Index) -> bool:  # noqa: N802 - Qt's name
        """Not all of its parts are made."""
        node = self._node(parent)
        return len(node.children) < node.size

    def fetchMore(self, parent: Index) -> None:  # noqa: N802 - Qt's name
        """Make the next few hundred."""
        self._make(self._node(parent), _CHUNK)

    def _make(self, node: _Node, more: int) -> None:
        first, last = len(node.children), min(node.size, len(node.children) + more)
        if last > first:
            above = QModelIndex() if node is self._top else self.createIndex(node.row, 0, node)
            self.beginInsertRows(above, first, last - 1)
            node.make(last)
            self.endInsertRows()

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """Texts, the whole value as a tool tip, and the type face of a machine."""
        if not index.isValid():
            return None
        node = self._node(index)
        if role == Qt.ItemDataRole.DisplayRole:
            return one_line(node.name, 200) if index.column() == 0 else one_line(node.shown, _VALUE)
        if role == Qt.ItemDataRole.ToolTipRole and index.column() == 1 and len(node.shown) > 40:
            return plain_tip(visible(node.shown, 2_000))
        if role == COPY:
            return self.copied(index)
        if role == Qt.ItemDataRole.FontRole:
            return theme.font(12, mono=True)
        if role == Qt.ItemDataRole.ForegroundRole:
            return theme.colour(_ink(node) if index.column() == 1 else "text")
        return None

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:  # noqa: N802 - Qt's name
        """The columns' words."""
        if orientation is not Qt.Orientation.Horizontal or role != Qt.ItemDataRole.DisplayRole:
            return None
        return (tr("Name"), tr("Value"))[section] if section in {0, 1} else None

    def copied(self, index: Index) -> str:
        """A name, a text as it is, anything else as JSON."""
        node = self._node(index)
        if index.column() == 0:
            return node.name
        if isinstance(node.value, str):
            return str(node.value)
        try:
            return written(node.value)
        except RecursionError:
            return node.shown

    def path(self, index: Index) -> str:
        """Where a part stands: ``$.items[0]['odd name']`` (RFC 9535 §2.3)."""
        steps: list[str] = []
        node = self._node(index)
        while node.parent is not None:
            steps.append(_step(node, node.parent))
            node = node.parent
        return "$" + "".join(reversed(steps))

    def at(self, path: Sequence[int]) -> QModelIndex:
        """The part at these rows, one below the other; made if it was not."""
        index = QModelIndex()
        for row in path:
            node = self._node(index)
            if row >= len(node.children):
                self._make(node, row + 1 - len(node.children))
            index = self.index(row, 0, index)
        return index

    @property
    def value(self) -> object:
        """The whole answer."""
        return self._top.value


def places(value: object, words: str) -> Iterator[tuple[int, ...]]:
    """The rows that lead to each name or leaf that holds the words, in the order of the text. For a worker."""
    wanted = words.casefold()
    waiting: list[tuple[tuple[int, ...], str, object]] = [((), "", value)]
    while waiting:
        path, name, inner = waiting.pop()
        branch = isinstance(inner, dict | list)
        if path and (wanted in name.casefold() or (not branch and wanted in _leaf(inner).casefold())):
            yield path
        if isinstance(inner, dict | list):
            pairs = list(inner.items()) if isinstance(inner, dict) else [("", one) for one in inner]
            waiting += [((*path, row), str(key), one) for row, (key, one) in reversed(list(enumerate(pairs)))]


def _step(node: _Node, parent: _Node) -> str:
    if isinstance(parent.value, list):
        return f"[{node.row}]"
    if _PLAIN_NAME.fullmatch(node.name):
        return f".{node.name}"
    escaped = _quoted(node.name)[1:-1].replace('\\"', '"').replace("'", "\\'")
    return f"['{escaped}']"


class JsonTree(QTreeView):
    """The tree, its first branches open; Ctrl+C copies what is chosen, its menu the path, too."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.json = JsonModel()
        self.setModel(self.json)
        self.setObjectName("answer_tree")
        self.setAccessibleName(tr("The response as a tree"))
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setUniformRowHeights(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setHorizontalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.header().setSectionResizeMode(1, QHeaderView.ResizeMode.Stretch)
        self.header().setDefaultSectionSize(theme.pixels(240))
        offer(self, self._offer)

    def _offer(self, menu: QMenu, index: QModelIndex) -> None:
        path = menu.addAction(tr("Copy path"), lambda: QGuiApplication.clipboard().setText(self.json.path(index)))
        path.setObjectName("copy_path")
        menu.addSeparator()
        menu.addAction(tr("Open everything"), self.open_all).setObjectName("open_all")
        menu.addAction(tr("Close everything"), self.collapseAll).setObjectName("close_all")

    def open_all(self) -> None:
        """Open the branches, one level after the other, until there are more rows than anybody reads."""
        waiting = deque([_ROOT])
        room = _MOST_OPEN
        while waiting and room > 0:
            index = waiting.popleft()
            if self.json.canFetchMore(index) and not self.json.rowCount(index):
                self.json.fetchMore(index)
            rows = self.json.rowCount(index)
            self.expand(index)
            room -= rows
            waiting.extend(self.json.index(row, 0, index) for row in range(rows))

    def show_value(self, value: object) -> None:
        """Show an answer, opened as far as a screenful goes."""
        self.json.show_value(value)
        if self.json.rowCount() <= _OPEN_ROWS:
            room = _OPEN_ROWS - self.json.rowCount()
            for row in range(self.json.rowCount()):
                index = self.json.index(row, 0)
                if self.json.canFetchMore(index):
                    self.json.fetchMore(index)
                room -= self.json.rowCount(index)
                if room < 0:
                    break
                self.expand(index)

    def go_to(self, path: Sequence[int]) -> None:
        """Open the branches down to there, and choose it."""
        index = self.json.at(path)
        self.setCurrentIndex(index)
        self.scrollTo(index)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Ctrl+C copies the name or the value."""
        if event.matches(QKeySequence.StandardKey.Copy):
            index = self.currentIndex()
            if index.isValid():
                QGuiApplication.clipboard().setText(self.json.copied(index))
            return
        super().keyPressEvent(event)
