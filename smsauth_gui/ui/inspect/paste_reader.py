"""When what stands in the box is read, and what comes back from the worker that reads it."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, QTimer, Signal

from smsauth_gui.core.clues.inspection import Question
from smsauth_gui.core.token.verify import Key
from smsauth_gui.ui.inspect.side import InspectorSide
from smsauth_gui.ui.inspect.view import Inspection, inspect
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.shared.shell import Shell

_TYPING_MS: Final = 180
_SMALL: Final = 3_000
"""Characters up to which a text is read at once; a longer one is read on a worker."""
_SLOW_MS: Final = 250
_IDLE_MS: Final = 30 * 60 * 1000


class PasteReader(QObject):
    """The newest text wins: what a worker still reads of an older one is not shown any more."""

    inspected = emits(Inspection)
    emptied = Signal()
    """Nothing stands in the box."""
    slow = Signal()
    """It takes long enough to say so."""
    idle = Signal()
    """Nobody has touched it for half an hour."""

    def __init__(self, shell: Shell, side: InspectorSide, parent: QObject) -> None:
        super().__init__(parent)
        self._shell, self._side = shell, side
        self.key: Key | None = None
        """What signatures are checked with."""
        self._entry: int | None = None
        self._asked = 0
        self._answered = 0
        self._typing = QTimer(self, singleShot=True, interval=_TYPING_MS)
        self._typing.timeout.connect(self.read)
        self._slow = QTimer(self, singleShot=True, interval=_SLOW_MS)
        self._slow.timeout.connect(self.slow.emit)
        self._idle = QTimer(self, singleShot=True, interval=_IDLE_MS)
        self._idle.timeout.connect(self.idle.emit)

    @property
    def settled(self) -> bool:
        """The newest text was read."""
        return self._asked == self._answered

    @property
    def typing(self) -> bool:
        """Somebody is still typing."""
        return self._typing.isActive()

    def warm_up(self) -> None:
        """The first reading imports and compiles what all others use: not while somebody waits for it."""
        question, catalog = Question("a.b.c", self._shell.services.clock()), self._shell.services.catalog
        self._shell.tasks.run(self, lambda: inspect(question, catalog), lambda _: None)

    def forget(self) -> None:
        """Whatever belonged to the text before is forgotten, readings under way included."""
        self.key = None
        self._entry = None
        self._asked += 1
        self._answered = self._asked
        self._typing.stop()
        self._slow.stop()

    def verify_with(self, key: Key) -> None:
        """Check the signatures of what stands there with this key."""
        self.key = key
        self.read()

    def choose_entry(self, number: int) -> None:
        """Another exchange of the archive is to be explained."""
        self._entry = number
        self.read()

    def read_pasted(self) -> None:
        """Something came in as a whole."""
        self._entry = None
        self._typing.stop()
        self.read()

    def read_soon(self) -> None:
        """Somebody types: read once that pauses."""
        self._idle.start()
        self._typing.start()

    def read(self) -> None:
        """Read what stands in the box; a small text at once, anything larger on a worker."""
        text = self._side.box.text()
        self._idle.start()
        self._asked += 1
        number = self._asked
        if not text.strip():
            self._answered = number
            self.emptied.emit()
            return
        question = Question(
            text,
            self._shell.services.clock(),
            at=self._side.failed.moment(),
            received_at=self._side.received.moment(),
            key=self.key,
            entry=self._entry,
        )
        catalog, revealed = self._shell.services.catalog, self._side.show_token.isChecked()
        work = partial(inspect, question, catalog, revealed=revealed)
        if len(text) <= _SMALL:
            self._take(number, work())
            return
        self._slow.start()
        self._shell.tasks.run(self, work, lambda found: self._take(number, found))

    def _take(self, number: int, inspection: Inspection) -> None:
        if number == self._asked:
            self._answered = number
            self._slow.stop()
            self.inspected.emit(inspection)
