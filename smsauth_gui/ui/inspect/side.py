"""The left side of the inspector: the box, the time of the failure, and what to do with the text."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtWidgets import QWidget

from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.ui.inspect.landmark_edge import LandmarkEdge
from smsauth_gui.ui.inspect.landmark_list import LandmarkList
from smsauth_gui.ui.inspect.moment_field import MomentField
from smsauth_gui.ui.inspect.view import Inspection
from smsauth_gui.ui.inspect.words import clock_words
from smsauth_gui.ui.kit.buttons import button, ends_by_itself
from smsauth_gui.ui.kit.card import column, row
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.shared.paste_box import PasteBox


class InspectorSide(QWidget):
    """Box, *When did it fail?*, *When was it received?*, *Show the token*, *Clear box*."""

    def __init__(self, clock: Callable[[], datetime], catalog: Catalog, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("inspector_side")
        self.box = PasteBox(catalog.vocabulary)
        self.edge = LandmarkEdge(self.box)
        self.landmarks = LandmarkList(catalog)
        self.landmarks.wanted.connect(self.edge.go_to)
        self.failed = MomentField("when_failed", tr("When did it fail?"), clock)
        self.received = MomentField("when_received", tr("When was it received?"), clock)
        self.failed.offer((), tr("now"))
        self.received.hide()
        self.show_token = button(tr("Show the token"), name="show_token")
        self.show_token.setCheckable(True)
        self.show_token.toggled.connect(self._name_toggle)
        ends_by_itself(self.show_token)
        self.show_token.setEnabled(False)
        self.clear = button(tr("Clear box"), "link", name="clear_box")
        self.clear.setEnabled(False)
        below = row(self.show_token, None, self.clear)
        self.setLayout(column((self.box, 1), self.landmarks, self.failed, self.received, below, spacing=10))

    def show_inspection(self, inspection: Inspection | None) -> None:
        """Offer the times that stand in the text, and what can be done with it; None: nothing was pasted."""
        self.clear.setEnabled(bool(self.box.text()))
        self.show_token.setEnabled(inspection is not None and bool(inspection.cards))
        self.landmarks.show_landmarks(inspection)
        self.show_marks(inspection)
        if inspection is None:
            return
        default, source = clock_words(inspection)
        self.failed.offer(inspection.times, default or tr("now"), source)
        first = inspection.cards[0] if inspection.cards else None
        asks = inspection.reading.kind == "token_response" and first is not None and first.expires_at is None
        self.received.setVisible(asks or self.received.moment() is not None)
        self.received.offer(inspection.times, tr("not known"))

    def show_marks(self, inspection: Inspection | None) -> None:
        """Tint what was recognised, as long as the text that was read still stands in the box."""
        if inspection is not None and inspection.question.text == self.box.text():
            self.edge.show_marks(inspection.landmarks, inspection.deciding)
        else:
            self.edge.show_marks((), ())

    def reset(self) -> None:
        """Empty everything."""
        self.show_token.setChecked(False)
        self.forget_times()
        self.box.forget()

    def forget_times(self) -> None:
        """Another text begins: the times that were meant belonged to the one before."""
        self.failed.clear()
        self.received.clear()
        self.received.hide()

    def _name_toggle(self, shown: bool) -> None:
        self.show_token.setText(tr("Hide the token") if shown else tr("Show the token"))
