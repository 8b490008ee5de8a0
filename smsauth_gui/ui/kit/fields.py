"""Fields to type into and lists to choose from, each with its object name and what a screen reader says."""

from collections.abc import Callable, Iterable

from PySide6.QtCore import QSignalBlocker
from PySide6.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QVBoxLayout,
    QWidget,
)

from smsauth_gui.ui.kit import presenting
from smsauth_gui.ui.kit.card import column
from smsauth_gui.ui.kit.labels import Role, label
from smsauth_gui.ui.kit.switches import Check, Radio

Act = Callable[[], object]


class Entry(QLineEdit):
    """One line; while the window is presented, dots stand for what says who somebody is.

    ``whose``: it is a user's name, number or the like, known or not.
    """

    def __init__(self, text: str, *, whose: bool) -> None:
        super().__init__(text)
        self._whose = whose
        self.textChanged.connect(lambda _: self.present())
        self.present()

    def present(self) -> None:
        """The presentation has begun or ended, or something else stands there."""
        text = self.text()
        hides = presenting.is_on() and (self._whose or presenting.veil(text) != text)
        self.setEchoMode(QLineEdit.EchoMode.Password if hides else QLineEdit.EchoMode.Normal)


def entry(
    name: str,
    spoken: str,
    text: str = "",
    *,
    hint: str = "",
    mono: bool = False,
    secret: bool = False,
    whose: bool = False,
    most: int = 0,
    read_only: bool = False,
    on_change: Act | None = None,
    on_enter: Act | None = None,
) -> QLineEdit:
    """One line to type into; a ``secret`` is shown as dots, ``most`` characters are taken (0: as many as Qt takes).

    ``whose``: see `Entry`.
    """
    field = QLineEdit(text) if secret else Entry(text, whose=whose)
    field.setReadOnly(read_only)
    field.setObjectName(name)
    field.setAccessibleName(spoken)
    field.setPlaceholderText(hint)
    if mono:
        field.setProperty("role", "mono")
    if secret:
        field.setEchoMode(QLineEdit.EchoMode.Password)
    if most:
        field.setMaxLength(most)
    if on_change is not None:
        field.textChanged.connect(lambda _text: on_change())
    if on_enter is not None:
        field.returnPressed.connect(on_enter)
    return field


def text_box(
    name: str,
    spoken: str,
    text: str = "",
    *,
    hint: str = "",
    height: int = 0,
    mono: bool = True,
    read_only: bool = False,
) -> QPlainTextEdit:
    """Several lines; Tab leads out of them. ``height`` 0: as high as there is room."""
    box = QPlainTextEdit(text, readOnly=read_only)
    box.setObjectName(name)
    box.setAccessibleName(spoken)
    box.setPlaceholderText(hint)
    box.setTabChangesFocus(True)
    if mono:
        box.setProperty("role", "mono")
    if height:
        box.setFixedHeight(height)
    return box


def fit_height(box: QPlainTextEdit, most: int) -> None:
    """As high as its rows, at most so many; to be called with another text and with another width."""
    box.ensurePolished()
    layout, block = box.document().documentLayout(), box.document().firstBlock()
    limit = most * box.fontMetrics().lineSpacing()
    height = 0.0
    while block.isValid() and height < limit:
        height += layout.blockBoundingRect(block).height()
        block = block.next()
    inside = box.contentsMargins()
    edges = inside.top() + inside.bottom() + 2 * round(box.document().documentMargin())
    box.setFixedHeight(min(round(height), limit) + edges)


def choice(
    name: str,
    spoken: str,
    entries: Iterable[tuple[str, object]] = (),
    *,
    chosen: object = None,
    on_choice: Act | None = None,
) -> QComboBox:
    """A list of words and what each stands for; the first is chosen unless ``chosen`` is among them."""
    box = QComboBox()
    box.setObjectName(name)
    box.setAccessibleName(spoken)
    refill(box, entries)
    if chosen is not None:
        box.setCurrentIndex(max(0, box.findData(chosen)))
    if on_choice is not None:
        box.currentIndexChanged.connect(lambda _index: on_choice())
    return box


def labelled(text: str, control: QWidget, role: Role = "strong") -> QVBoxLayout:
    """A control below its name."""
    title = label(text, role, wrap=False)
    title.setBuddy(control)
    return column(title, control)


def refill(box: QComboBox, entries: Iterable[tuple[str, object]]) -> None:
    """Offer other words, without telling anybody."""
    with QSignalBlocker(box):
        box.clear()
        for text, value in entries:
            box.addItem(text, value)


def tick(name: str, text: str, on_click: Act) -> QCheckBox:
    """A box to tick; ``on_click`` when a person ticks it or takes the tick away."""
    box = Check(text)
    box.setObjectName(name)
    box.setAccessibleName(text)
    box.clicked.connect(lambda _checked=False: on_click())
    return box


def radio(name: str, text: str, group: QButtonGroup, on_click: Act) -> QRadioButton:
    """One of several ways, of which only one holds; ``on_click`` when a person chooses it."""
    button = Radio(text)
    button.setObjectName(name)
    button.clicked.connect(lambda _checked=False: on_click())
    group.addButton(button)
    return button
