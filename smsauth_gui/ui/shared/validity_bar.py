"""The validity of a token as a bar: issued, not before, now or then, expiry; and where each date came from."""

from __future__ import annotations

from datetime import datetime, timedelta, tzinfo
from typing import Final, Literal

from msgspec import Struct
from PySide6.QtCore import QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from smsauth_gui.core.values.credential import ExpiresFrom
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.card import column
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.prose import plain_tip
from smsauth_gui.ui.kit.time_words import full, length, local, zone_name

_FAR: Final = 4.0
"""A moment further away than so many lifetimes is drawn behind a gap, or the token would shrink to a dot."""
_KNEE: Final = 0.70
_EDGE: Final = 0.97
_SHIFT: Final = 48
"""Pixels that words may stand off their mark before they go a line down."""


class Validity(Struct, frozen=True):
    """The dates of a token (aware). ``moment`` is now, or with ``then`` the time somebody named for the failure."""

    moment: datetime
    issued: datetime | None = None
    not_before: datetime | None = None
    expires: datetime | None = None
    then: bool = False
    expires_from: ExpiresFrom = "unknown"
    issued_from: Literal["claim", "received"] = "claim"
    failed: bool = True
    """What happened then went wrong."""

    @property
    def state(self) -> Literal["valid", "expired", "early", "unknown"]:
        """How the token stood at the moment, no leeway: at its expiry it is expired (RFC 7519 §4.1.4)."""
        if self.expires is not None and self.expires <= self.moment:
            return "expired"
        if self.not_before is not None and self.not_before > self.moment:
            return "early"
        return "valid" if self.expires is not None else "unknown"


MarkKind = Literal["issued", "not_before", "expires", "moment"]


class Mark(Struct, frozen=True):
    """A point of the bar: ``at`` from 0 to 1 and the words below it."""

    at: float
    text: str
    kind: MarkKind


class Drawing(Struct, frozen=True):
    """What is painted: the filled stretch, the marks in their order, and whether a gap lies before the last one."""

    fill: tuple[float, float]
    marks: tuple[Mark, ...]
    gap: float | None = None


def drawing(validity: Validity, zone: tzinfo | None = None) -> Drawing | None:
    """Positions and words, or None when there is nothing to draw (no date at all)."""
    dates: dict[MarkKind, datetime | None] = {
        "issued": validity.issued,
        "not_before": validity.not_before if validity.not_before != validity.issued else None,
        "expires": validity.expires,
    }
    points = [moment for moment in dates.values() if moment is not None]
    if not points:
        return None
    scale = _Scale(min(points), max(points), validity.moment)
    dates["moment"] = validity.moment
    marks = [
        Mark(scale.at(moment), _words(kind, moment, validity, points, zone), kind)
        for kind, moment in dates.items()
        if moment is not None
    ]
    return Drawing(_fill(validity, scale), tuple(sorted(marks, key=lambda mark: mark.at)), scale.gap)


def _fill(validity: Validity, scale: _Scale) -> tuple[float, float]:
    """The filled stretch: from the begin, as far as it is known, to the expiry, or to the moment where that is not."""
    begin = validity.issued or validity.not_before
    start = scale.at(begin) if begin else 0.0
    if validity.expires is None and begin is None:
        return start, start
    end = scale.at(validity.expires or validity.moment)
    return min(start, end), max(start, end)


class _Scale:
    """From a date to 0…1; what is very far away stands behind a gap."""

    def __init__(self, begin: datetime, end: datetime, moment: datetime) -> None:
        self._begin, self._end = begin, end
        span = (end - begin) or timedelta(seconds=1)
        self._after = moment - end > span * _FAR
        self._before = begin - moment > span * _FAR
        self._moment = moment
        if not self._after and not self._before:
            self._begin, self._end = min(begin, moment), max(end, moment)
        self.gap: float | None = None
        """Where the bar is broken, as the moment lies far beyond it."""
        if self._after:
            self.gap = (_KNEE + _EDGE) / 2
        elif self._before:
            self.gap = 1 - (_KNEE + _EDGE) / 2

    def at(self, moment: datetime) -> float:
        """Its place on the bar."""
        if moment == self._moment and self.gap is not None:
            return _EDGE if self._after else 1 - _EDGE
        span = ((self._end - self._begin) or timedelta(seconds=1)).total_seconds()
        part = (moment - self._begin).total_seconds() / span
        if self._after:
            return part * _KNEE
        if self._before:
            return 1 - _KNEE + part * _KNEE
        return min(1.0, max(0.0, part))


def _words(kind: str, moment: datetime, validity: Validity, points: list[datetime], zone: tzinfo | None) -> str:
    here = local(moment, zone)
    first = local(min(points), zone)
    stamp = f"{here:%H:%M:%S}" if here.date() == first.date() and kind != "issued" else full(here, seconds=False)
    if kind == "issued":
        return full(here, seconds=False)
    if kind == "not_before":
        return tr("valid from {time}", time=stamp)
    if kind == "expires":
        expired = validity.state == "expired"
        return (tr("expired {time}") if expired else tr("expires {time}")).format(time=stamp)
    if not validity.then:
        return tr("now")
    words = tr("failed {time} ({zone})") if validity.failed else tr("then {time} ({zone})")
    return words.format(time=stamp, zone=zone_name(here))


def sources(validity: Validity) -> str:
    """One line that says where each date came from."""
    lines: list[str] = []
    if validity.issued is not None:
        from_claim, received = tr("Issued: the token’s own iat."), tr("Begin: when we received it.")
        lines.append(from_claim if validity.issued_from == "claim" else received)
    if validity.not_before is not None:
        lines.append(tr("Valid from: its nbf."))
    lines.append(expiry_source(validity.expires_from))
    if validity.then:
        words = tr("Failed: {source}.") if validity.failed else tr("Then: {source}.")
        lines.append(words.format(source=tr("the time you gave")))
    return "  ".join(lines)


def expiry_source(source: ExpiresFrom) -> str:
    """Where the expiry is known from, as a sentence."""
    return {
        "claim": tr("Expiry: the token’s own exp."),
        "expires_at": tr("Expiry: from the response with the token (expires_at)."),
        "expires_in": tr("Expiry: the response’s expires_in, counted from its arrival."),
        "default": tr("Expiry: from the provider's documentation; the response gave none."),
        "unknown": tr("Expiry unknown. It may still expire."),
    }[source]


def summary(validity: Validity) -> str:
    """The bar in words, for screen readers and tool tips."""
    moment, expires = validity.moment, validity.expires
    if validity.state == "expired" and expires is not None:
        return tr("Expired {time} before that moment.", time=length(moment - expires))
    if validity.state == "early":
        begin = validity.not_before
        return tr("Not valid yet for {time}.", time=length(begin - moment)) if begin else ""
    if expires is not None:
        return tr("Valid for {time} more.", time=length(expires - moment))
    return tr("Its expiry is unknown.")


def _free(ends: list[int], left: int, most: int) -> tuple[int, int]:
    """The line and place for words that want to begin at ``left``: moved a little, or a line down, so that none touch."""
    for row, end in enumerate(ends):
        moved = max(left, end + 14)
        if moved - left <= _SHIFT and moved <= most:
            return row, moved
    return len(ends), left


class ValidityBar(QWidget):
    """Bar, words below it, and the line about the sources."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setObjectName("validity_bar")
        self.track = _Track()
        self.source = label("", "small", name="validity_sources")
        self.setLayout(column(self.track, self.source, spacing=2))
        self.hide()

    def show_validity(self, validity: Validity, zone: tzinfo | None = None) -> None:
        """Draw these dates; hidden when there is none."""
        drawn = drawing(validity, zone)
        self.setVisible(drawn is not None)
        self.track.setVisible(drawn is not None)
        if drawn is None:
            return
        words = summary(validity)
        self.setAccessibleName(f"{words} {sources(validity)}")
        self.track.show_drawing(drawn, validity.state, words)
        self.source.setText(sources(validity))


class _Track(QWidget):
    """The painted part."""

    def __init__(self) -> None:
        super().__init__()
        self._drawing: Drawing | None = None
        self._state = "unknown"
        self.setMinimumWidth(200)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(46)

    def show_drawing(self, drawn: Drawing, state: str, words: str) -> None:
        """Paint this from now on."""
        self._drawing, self._state = drawn, state
        self.setAccessibleName(words)
        self.setToolTip(plain_tip(words))
        self._fit()
        self.update()

    def _fit(self) -> None:
        rows = max((row for row, _ in self._places()), default=0) + 1
        self.setFixedHeight(26 + rows * (QFontMetrics(theme.font(12)).height() + 2))

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width may need another number of lines."""
        super().resizeEvent(event)
        if self._drawing is not None and event.oldSize().width() != event.size().width():
            self._fit()

    def _places(self) -> list[tuple[int, QRect]]:
        """For each mark's words the line they stand on and their box; words that would touch go one line down."""
        if self._drawing is None:
            return []
        metrics = QFontMetrics(theme.font(12))
        ends: list[int] = []
        placed: list[tuple[int, QRect]] = []
        for mark in self._drawing.marks:
            width = metrics.horizontalAdvance(mark.text)
            centre = self._x(mark.at)
            left = round(min(max(0.0, centre - width / 2), max(0, self.width() - width)))
            row, left = _free(ends, left, self.width() - width)
            ends[row : row + 1] = [left + width]
            top = 24 + row * (metrics.height() + 2)
            placed.append((row, QRect(left, top, width + 2, metrics.height() + 2)))
        return placed

    def _x(self, at: float) -> float:
        return 4 + at * (self.width() - 8)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Track, filled stretch, marks and words."""
        del event
        if self._drawing is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        self._bar(painter, 0.0, 1.0, "line")
        tone = {"valid": "good", "expired": "muted", "early": "careful"}.get(self._state, "muted")
        self._bar(painter, *self._drawing.fill, tone)
        if self._drawing.gap is not None:
            self._gap(painter, self._x(self._drawing.gap))
        painter.setFont(theme.font(12))
        for mark, (_, box) in zip(self._drawing.marks, self._places(), strict=True):
            if mark.kind == "moment":
                painter.setPen(Qt.PenStyle.NoPen)
                painter.setBrush(theme.colour("text"))
                painter.drawRect(QRectF(self._x(mark.at) - 1, 4, 2, 16))
            painter.setPen(theme.colour("text" if mark.kind == "moment" else "muted"))
            painter.drawText(box, Qt.AlignmentFlag.AlignLeft, mark.text)
        painter.end()

    def _bar(self, painter: QPainter, begin: float, end: float, colour: str) -> None:
        left, right = self._x(begin), self._x(end)
        painter.setBrush(theme.colour(colour))
        painter.drawRoundedRect(QRectF(left, 9, max(3.0, right - left), 6), 3, 3)

    @staticmethod
    def _gap(painter: QPainter, x: float) -> None:
        painter.setBrush(theme.colour("surface"))
        painter.drawRect(QRectF(x - 4, 7, 8, 10))
        painter.setPen(QPen(theme.colour("muted"), 1.5))
        for shift in (-3, 3):
            painter.drawLine(QPointF(x + shift - 2, 18), QPointF(x + shift + 2, 6))
        painter.setPen(Qt.PenStyle.NoPen)
