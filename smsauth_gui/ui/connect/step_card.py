"""One of the four steps on the connect page: waiting, at work, done or failed; done ones fold to one line."""

from typing import Final, Literal

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QSizePolicy, QSpacerItem, QWidget

from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, column, row
from smsauth_gui.ui.kit.flow_layout import FlowLayout
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.theme import mark_as

State = Literal["waiting", "active", "done", "failed"]
_SIGNS: Final = {"done": "✓", "failed": "✕"}
_CIRCLES: Final = {"waiting": "waiting", "active": "", "done": "done", "failed": "bad"}
_CARDS: Final[dict[State, Literal["waiting", "active", "plain"]]] = {
    "waiting": "waiting",
    "active": "active",
    "done": "plain",
    "failed": "plain",
}


class StepCard(Card):
    """Number, title, one line of summary, and the content while it is the step's turn."""

    change_asked = Signal()

    def __init__(self, number: int, title: str, hint: str, content: QWidget) -> None:
        super().__init__(f"step_{number}")
        self._number, self._hint = number, hint
        self._circle = label(str(number), wrap=False)
        self._circle.setProperty("role", "step")
        self._circle.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.title = label(title, "strong", wrap=False, name=f"step_{number}_title")
        self.right = label("", "small", wrap=False, name=f"step_{number}_right")
        self.summary = label(hint, "muted", name=f"step_{number}_summary")
        self.extra = row(spacing=4)
        self.change = button(tr("Change"), "link", name=f"step_{number}_change", on_click=self.change_asked.emit)
        self.change.setAccessibleName(tr("Change: {step}", step=title))
        self.content = content
        summary = row((self.summary, 1), self.extra)
        # An empty row is narrow, and would keep the title narrow.
        summary.addSpacerItem(QSpacerItem(0, 0, QSizePolicy.Policy.Expanding))
        head = FlowLayout(last_right=True)
        head.add(self.title, self.right)
        line = row(self._circle, (column(head, summary), 1), self.change, spacing=14)
        line.setAlignment(self._circle, Qt.AlignmentFlag.AlignTop)
        line.setAlignment(self.change, Qt.AlignmentFlag.AlignVCenter)
        # Below the title, and further at the left where there is no room.
        below = row(spacing=0)
        below.addSpacerItem(QSpacerItem(theme.pixels(26) + 14, 0, QSizePolicy.Policy.Maximum))
        below.addWidget(content, 1)
        content.setContentsMargins(0, 4, 0, 0)
        self.add(line, below)
        self.state: State = "waiting"
        self.show_state("waiting")

    def show_state(self, state: State, summary: str | None = None, *, changeable: bool = True) -> None:
        """Fold or unfold; ``summary`` None shows the step's hint."""
        self.state = state
        self._circle.setText(_SIGNS.get(state, str(self._number)))
        mark_as(self._circle, tone=_CIRCLES[state])
        self.set_tone(_CARDS[state])
        self.content.setVisible(state in {"active", "failed"})
        self.change.setVisible(state == "done" and changeable)
        self.summary.setText(self._hint if summary is None else summary)
        self.summary.setVisible(bool(self.summary.text()))
        mark_as(self.title, role="strong" if state != "waiting" else "muted")
        words = {"waiting": tr("still to come"), "active": tr("now"), "done": tr("done"), "failed": tr("did not work")}
        self.setAccessibleName(f"{self._number}. {self.title.text()}, {words[state]}")
