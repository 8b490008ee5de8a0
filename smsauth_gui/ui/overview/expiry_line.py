"""What expires next, as a line: filled marks need a person, hollow ones renew themselves."""

from collections.abc import Iterable, Iterator, Sequence
from datetime import datetime
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QEvent, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetrics, QHelpEvent, QMouseEvent, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QToolTip, QWidget

from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.language import trn
from smsauth_gui.ui.kit.prose import plain_tip
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.shared.account_status import Tone
from smsauth_gui.ui.shared.time_scale import place, ticks

_PAST: Final = 70
"""Pixels of the axis before *now*: there stands what has expired."""
_END: Final = 24
_NEAR: Final = 14
"""Hollow marks that stand closer than this share one label."""
_RADIUS: Final = 6
_LEVELS: Final = 3
"""Lines of labels, one above the other, before they are left out (the tool tip still tells)."""


class Expiry(Struct, frozen=True):
    """One mark: ``words`` stand below the title; ``tone`` is ``bad`` for what has expired, ``good`` for what renews itself."""

    name: str
    title: str
    words: str
    at: datetime
    tone: Tone

    @property
    def renews(self) -> bool:
        """Nobody has to do anything."""
        return self.tone == "good"


class Label(Struct, frozen=True):
    """Words at a mark: two lines from ``left`` to ``right``; ``level`` 0 is the highest."""

    expiry: Expiry
    x: float
    left: float
    right: float
    level: int


def _ink(tone: Tone) -> QColor:
    return theme.colour("muted" if tone == "neutral" else tone)


class ExpiryLine(QWidget):
    """``opened`` names the account whose mark was clicked."""

    opened = emits(str)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("expiry_line")
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setMinimumWidth(420)
        self.setMouseTracking(True)
        self._all: tuple[Expiry, ...] = ()
        self._now: datetime | None = None
        self._labels: tuple[Label, ...] = ()
        self._levels: tuple[int, ...] = ()
        """The lines that labels stand in, the highest first."""

    def show_expiries(self, expiries: Iterable[Expiry], now: datetime) -> None:
        """Draw these, as seen at a moment."""
        self._all = tuple(sorted(expiries, key=lambda one: one.at))
        self._now = now
        self.setAccessibleName(". ".join(f"{one.title}: {one.words}" for one in self._all))
        self._arrange()
        self.update()

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Another width: labels may touch now, or have room again."""
        super().resizeEvent(event)
        self._arrange()

    def _arrange(self) -> None:
        self._labels = tuple(self._placed())
        self._levels = tuple(sorted({label.level for label in self._labels}))
        self.setFixedHeight(self._axis() + theme.pixels(64))

    # ---- where things stand -------------------------------------------------------------------------------

    def _line(self) -> int:
        return QFontMetrics(theme.font(13)).height()

    def _axis(self) -> int:
        return max(1, len(self._levels)) * (2 * self._line() + 6) + 16

    def _x(self, expiry: Expiry) -> float:
        if self._now is None or expiry.at <= self._now:
            return _PAST / 2
        return _PAST + place(expiry.at - self._now) * (self.width() - _PAST - _END)

    def _placed(self) -> Iterator[Label]:
        """Words of the filled marks, stepped down where they would touch."""
        metrics, small = QFontMetrics(theme.font(13, strong=True)), QFontMetrics(theme.font(12))
        ends = [-1.0] * _LEVELS
        for expiry in self._all:
            if expiry.renews:
                continue
            x = self._x(expiry)
            if min(ends) >= x:
                continue  # no room in any line: of thousands, few are measured
            wide = max(metrics.horizontalAdvance(expiry.title), small.horizontalAdvance(expiry.words)) + 8
            left = x if x + wide <= self.width() else max(0.0, x - wide)
            level = next((number for number, end in enumerate(ends) if end < left), None)
            if level is None:
                continue
            ends[level] = left + wide + 8
            yield Label(expiry, x, left, left + wide, level)

    def _groups(self) -> list[Sequence[Expiry]]:
        """Hollow marks that stand close together."""
        groups: list[list[Expiry]] = []
        for expiry in self._all:
            if not expiry.renews:
                continue
            if groups and self._x(expiry) - self._x(groups[-1][-1]) < self.width() / 6:
                groups[-1].append(expiry)
            else:
                groups.append([expiry])
        return [tuple(group) for group in groups]

    # ---- painting -----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Axis, labels, marks, and what renews itself below."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        axis = self._axis()
        self._paint_axis(painter, axis)
        for label in self._labels:
            self._paint_label(painter, label, axis)
        for expiry in self._seen():
            self._paint_mark(painter, expiry, axis)
        self._paint_groups(painter, axis)
        painter.end()

    def _seen(self) -> Iterable[Expiry]:
        """Of the marks in one place and of one colour the last: it hides the others."""
        return {(round(self._x(one)), one.tone): one for one in self._all}.values()

    def _paint_axis(self, painter: QPainter, axis: int) -> None:
        painter.setPen(QPen(theme.colour("line"), 2, Qt.PenStyle.DotLine))
        painter.drawLine(0, axis, _PAST, axis)
        painter.setPen(QPen(theme.colour("line"), 4))
        painter.drawLine(_PAST, axis, self.width() - _END, axis)
        small = QFontMetrics(theme.font(12))
        for at, word in ticks():
            x = _PAST + at * (self.width() - _PAST - _END)
            now = at == 0
            painter.setPen(QPen(theme.colour("text" if now else "muted"), 2 if now else 1))
            painter.drawLine(QPointF(x, axis - 6), QPointF(x, axis + 6))
            painter.setFont(theme.font(12, strong=now))
            left = min(x - small.horizontalAdvance(word) / 2, self.width() - small.horizontalAdvance(word) - 2)
            painter.drawText(QPointF(left, axis + 10 + small.ascent()), word)

    def _paint_label(self, painter: QPainter, label: Label, axis: int) -> None:
        top = self._levels.index(label.level) * (2 * self._line() + 6)
        painter.setPen(QPen(_ink(label.expiry.tone), 1.5))
        painter.drawLine(QPointF(label.x, top + 2), QPointF(label.x, axis))
        at_right = label.left < label.x
        flags = Qt.AlignmentFlag.AlignRight if at_right else Qt.AlignmentFlag.AlignLeft
        shift = -6 if at_right else 6
        box = QRectF(label.left + shift, top, label.right - label.left, self._line())
        painter.setFont(theme.font(13, strong=True))
        painter.setPen(theme.colour("text"))
        painter.drawText(box, flags, label.expiry.title)
        painter.setFont(theme.font(12))
        painter.setPen(_ink(label.expiry.tone))
        painter.drawText(box.translated(0, self._line()), flags, label.expiry.words)

    def _paint_mark(self, painter: QPainter, expiry: Expiry, axis: int) -> None:
        ink = _ink(expiry.tone)
        painter.setPen(QPen(ink, 2))
        painter.setBrush(theme.colour("surface") if expiry.renews else ink)
        radius = _RADIUS - 1 if expiry.renews else _RADIUS
        painter.drawEllipse(QPointF(self._x(expiry), axis), radius, radius)

    def _paint_groups(self, painter: QPainter, axis: int) -> None:
        small = QFontMetrics(theme.font(12))
        top = axis + 14 + small.height()
        painter.setFont(theme.font(12))
        end = -1.0
        for group in self._groups():
            first, last = self._x(group[0]) - _RADIUS, self._x(group[-1]) + _RADIUS
            words = trn("{n} account renews itself", "{n} accounts renew themselves", len(group))
            left = min(first, self.width() - small.horizontalAdvance(words) - 2)
            if left < end:
                continue
            painter.setPen(QPen(theme.colour("muted"), 1))
            painter.drawPolyline(
                [QPointF(first, top), QPointF(first, top + 4), QPointF(last, top + 4), QPointF(last, top)]
            )
            painter.drawText(QPointF(left, top + 6 + small.ascent()), words)
            end = left + small.horizontalAdvance(words) + 12

    # ---- what is pointed at -------------------------------------------------------------------------------

    def _at(self, x: float) -> Expiry | None:
        near = [(abs(self._x(one) - x), number, one) for number, one in enumerate(self._all)]
        nearest = min(near, default=None)
        return nearest[2] if nearest is not None and nearest[0] <= _NEAR else None

    def event(self, event: QEvent) -> bool:
        """A tool tip tells what a mark is."""
        if isinstance(event, QHelpEvent) and event.type() is QEvent.Type.ToolTip:
            found = self._at(event.pos().x())
            QToolTip.showText(event.globalPos(), plain_tip(f"{found.title}: {found.words}") if found else "", self)
            return True
        return super().event(event)

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A click on a mark opens its account."""
        found = self._at(event.position().x())
        if found is not None:
            self.opened.emit(found.name)
