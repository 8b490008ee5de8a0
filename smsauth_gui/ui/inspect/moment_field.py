"""A field for a time in any usual notation; below it stands how the text was understood, before anything is judged."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtWidgets import QComboBox, QWidget

from smsauth_gui.core.values.moment import MomentReading, read
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import column, row
from smsauth_gui.ui.kit.fields import choice, refill
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import speaking, tr
from smsauth_gui.ui.kit.prose import one_line, plain_tip
from smsauth_gui.ui.kit.time_words import SystemZone, full, local, zone_name
from smsauth_gui.wording.statements import say


def words(reading: MomentReading) -> str:
    """The time with its zone, and how the text was read."""
    here = local(reading.moment)
    how = (say(item, speaking()) for item in reading.how)
    return " · ".join((f"{full(here)} {zone_name(here)}", *how))


class MomentField(QWidget):
    """Label and editable list at one height, the reading below; ``changed`` when another time is meant."""

    changed = Signal()

    def __init__(self, name: str, title: str, clock: Callable[[], datetime], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName(name)
        self._clock = clock
        self._readings: tuple[MomentReading, ...] = ()
        self._chosen = 0
        self._source = ""
        self._found: tuple[MomentReading, ...] = ()
        self.box = choice(f"{name}_box", title)
        self.box.setEditable(True)
        self.box.setInsertPolicy(QComboBox.InsertPolicy.NoInsert)
        self.box.setMinimumContentsLength(8)
        self.box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        self.box.editTextChanged.connect(self._edited)
        self.note = label("", "small", name=f"{name}_said")
        self.other = button("", "link", name=f"{name}_other", tip=tr("Read the time another way"), on_click=self._next)
        self.other.hide()
        self.note.hide()
        head = label(title, "muted", wrap=False)
        head.setBuddy(self.box)
        outer = column(row(head, (self.box, 1), spacing=10), self.note, self.other, spacing=2)
        outer.setAlignment(self.other, Qt.AlignmentFlag.AlignLeft)
        self.setLayout(outer)

    def moment(self) -> datetime | None:
        """The time that is meant, or None where nothing (or nothing readable) is typed."""
        return self._readings[self._chosen].moment if self._readings else None

    def set_text(self, text: str) -> None:
        """Type a time."""
        self.box.setEditText(text)

    def offer(self, found: tuple[MomentReading, ...], default: str = "", source: str = "") -> None:
        """Offer times that stand in the paste; ``default`` and ``source`` say what holds while nothing is typed."""
        self._source = source
        self._say()
        line = self.box.lineEdit()
        if line is not None:
            line.setPlaceholderText(default)
            line.setToolTip(plain_tip(default))
        if found == self._found:
            return
        self._found = found
        typed = self.box.currentText()
        with QSignalBlocker(self.box):
            refill(self.box, ((one_line(one.text, 60) or full(local(one.moment)), None) for one in found))
            self.box.setEditText(typed)

    def clear(self) -> None:
        """Mean no time."""
        self._found = ()
        self._source = ""
        with QSignalBlocker(self.box):
            self.box.clear()
            self.box.setEditText("")
        self._readings = ()
        self._say()

    def _edited(self) -> None:
        before = self.moment()
        text = self.box.currentText().strip()
        self._readings = read(text, now=self._clock(), zone=SystemZone()) if text else ()
        self._chosen = 0
        self._say()
        if self.moment() != before:
            self.changed.emit()

    def _next(self) -> None:
        self._chosen = (self._chosen + 1) % max(1, len(self._readings))
        self._say()
        self.changed.emit()

    def _say(self) -> None:
        typed = bool(self.box.currentText().strip())
        if self._readings:
            self.note.setText(words(self._readings[self._chosen]))
        elif typed:
            self.note.setText(tr("That is no time we can read. Try 2021-09-30 17:02 or 30.9.2021 17:02."))
        else:
            self.note.setText(self._source)
        self.note.setVisible(typed or bool(self._source))
        several = len(self._readings) > 1
        self.other.setVisible(several)
        if several:
            other = self._readings[(self._chosen + 1) % len(self._readings)]
            self.other.setText(tr("Read it as {time} instead", time=full(local(other.moment), seconds=False)))
