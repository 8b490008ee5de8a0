"""A few words side by side of which one holds; where there are more of them, the last place is a menu."""

from collections.abc import Iterable
from functools import partial

from PySide6.QtWidgets import QButtonGroup, QMenu, QPushButton, QWidget

from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.flow_layout import FlowLayout
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.signals import emits


class Segments(QWidget):
    """``chosen`` tells the value that a person chose; setting it by `choose` tells nobody."""

    chosen = emits(str)

    def __init__(self, name: str, spoken: str, entries: Iterable[tuple[str, str]], *, most: int = 4) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(spoken)
        self._texts = {value: text for text, value in entries}
        self._group = QButtonGroup(self)
        self._buttons: list[QPushButton] = []
        box = FlowLayout(spacing=0)
        self.setLayout(box)
        for value in [*self._texts][:most]:
            one = button("", "segment", name=value)
            one.setCheckable(True)
            one.clicked.connect(partial(self._click, one))
            self._show_on(one, value)
            self._group.addButton(one)
            self._buttons.append(one)
            box.addWidget(one)
        self._menu = QMenu(self)
        if len(self._texts) > most:
            more = button("···", "segment", name=f"{name}_more", tip=tr("More to choose from"))
            more.setProperty("last", True)
            more.setMenu(self._menu)
            box.addWidget(more)
        self._buttons[-1].setProperty("last", len(self._texts) <= most)
        self.choose(next(iter(self._texts)))

    @property
    def value(self) -> str:
        """What holds."""
        return next(str(one.property("value")) for one in self._buttons if one.isChecked())

    def choose(self, value: str) -> None:
        """Let another one hold; one from the menu takes the last place."""
        shown = [one.property("value") for one in self._buttons]
        if value not in shown:
            self._show_on(self._buttons[-1], value)
        next(one for one in self._buttons if one.property("value") == value).setChecked(True)
        self._fill_menu()

    def pick(self, value: str) -> None:
        """The same, as if a person had chosen it."""
        self.choose(value)
        self.chosen.emit(value)

    def _show_on(self, one: QPushButton, value: str) -> None:
        one.setText(self._texts[value])
        one.setAccessibleName(self._texts[value])
        one.setObjectName(f"{self.objectName()}_{value}")
        one.setProperty("value", value)

    def _click(self, one: QPushButton) -> None:
        self.chosen.emit(str(one.property("value")))

    def _fill_menu(self) -> None:
        self._menu.clear()
        shown = [one.property("value") for one in self._buttons]
        for value, text in self._texts.items():
            if value not in shown:
                self._menu.addAction(text).triggered.connect(partial(self.pick, value))
