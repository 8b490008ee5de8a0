"""What was recognised in a text, with the numbers that stand beside it in the box."""

from functools import partial

from PySide6.QtWidgets import QWidget

from smsauth_gui.core.clues.landmarks import Landmark
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.http import Response
from smsauth_gui.ui.inspect.view import Inspection, provider_of
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, chip, column, empty, holder, row
from smsauth_gui.ui.kit.flow_layout import FlowLayout
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.prose import one_line
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.shared.credential_card import title_of


class LandmarkList(Card):
    """``wanted`` asks to be shown the place of a number. A single finding needs no list."""

    wanted = emits(int)

    def __init__(self, catalog: Catalog) -> None:
        super().__init__("landmark_list")
        self._catalog = catalog
        self.setAccessibleName(tr("What was recognised"))
        self._rows = column(spacing=2)
        self.body.setContentsMargins(12, 8, 12, 8)
        self.add(self._rows)
        self._shown: tuple[tuple[int, str, str], ...] = ()
        self.hide()

    @property
    def words(self) -> tuple[tuple[int, str, str], ...]:
        """Number, what it is, and what more there is to say."""
        return self._shown

    def show_landmarks(self, inspection: Inspection | None) -> None:
        """List them; None: nothing was pasted."""
        marks = inspection.landmarks if inspection is not None else ()
        told = tuple((one.number, *self._words(one, inspection)) for one in marks) if inspection is not None else ()
        self.setVisible(len(told) > 1)
        if told == self._shown:
            return
        self._shown = told
        empty(self._rows)
        for number, words, detail in told:
            self._rows.addWidget(self._row(number, words, detail))

    def _row(self, number: int, words: str, detail: str) -> QWidget:
        show = button(words, "link", name=f"landmark_{number}", on_click=partial(self.wanted.emit, number))
        show.setStyleSheet("text-align: left; padding: 0px; min-height: 22px;")
        line = FlowLayout(last_right=bool(detail))
        for part in (holder(row(chip(str(number)), show)), label(detail, "small", wrap=False)):
            line.addWidget(part)
        return holder(line)

    def _words(self, one: Landmark, inspection: Inspection) -> tuple[str, str]:
        if one.credential is not None:
            secret = one.credential.secret
            return title_of(one.credential), (secret and secret.fingerprint) or ""
        return self._request(inspection) if one.kind == "request" else _answer(inspection)

    def _request(self, inspection: Inspection) -> tuple[str, str]:
        provider, request, repair = provider_of(inspection, self._catalog), inspection.request, inspection.found.repair
        name = provider and provider.name
        lacking = repair is not None and "body" in repair.missing
        words = tr("Request to {host}", host=name or one_line(request.host if request is not None else "", 28))
        return words, tr("not whole") if lacking else ""


def _answer(inspection: Inspection) -> tuple[str, str]:
    situation = inspection.situation
    words = tr("Response")
    if situation is not None and isinstance(situation.answer, Response) and situation.answer.status:
        words = tr("Response {status}", status=situation.answer.status)
    return words, tr("no time given") if inspection.found.source == "now" else ""
