"""A sign-in as a picture: a lane for each who takes part, an arrow for each step, and red only where it broke.

Every step is a button of its own: Tab reaches the picture, the arrow keys go from step to step, and a screen reader
says each step as a sentence.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QPoint, QPointF, QRectF, QSize, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QFontMetrics,
    QKeyEvent,
    QPainter,
    QPaintEvent,
    QPalette,
    QPen,
    QTextDocument,
    QTextOption,
)
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import QAbstractButton, QSizePolicy, QVBoxLayout, QWidget

from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.services.outcome import Arrow, Lane, Walk
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.card import column, empty
from smsauth_gui.ui.kit.language import trn
from smsauth_gui.ui.kit.prose import Run, markup
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.shared import walk_words
from smsauth_gui.ui.shared.walk_words import Words

_HEAD: Final = 92
"""Half the width of a lane's head, at most."""
_RADIUS: Final = 10
_PAD: Final = 5
_NARROW: Final = 150
"""Words that have less room than this take the whole width instead of their arrow's."""
_KEYS: Final = (Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Home, Qt.Key.Key_End)


class Grid(Struct, frozen=True):
    """Where the lanes stand at a width."""

    times: int
    """What the column of times takes."""
    half: int
    """Half the width of a lane's head."""
    lanes: dict[Lane, int]

    @property
    def ends(self) -> tuple[int, int]:
        """The first and the last lane."""
        places = tuple(self.lanes.values())
        return places[0], places[-1]


def grid(walk: Walk, width: int) -> Grid:
    """The lanes at equal distances, behind the times where there are any."""
    stamps = [walk_words.time_words(walk, arrow) for arrow in walk.arrows]
    metrics = QFontMetrics(theme.font(12, mono=True))
    times = max((metrics.horizontalAdvance(stamp) for stamp in stamps), default=0) + 8
    lanes = walk.lanes
    half = min(theme.pixels(_HEAD), (width - times) // (2 * len(lanes)) - 4)
    first, last = times + half, width - half - 2
    step = (last - first) / (len(lanes) - 1)
    return Grid(times, half, {lane: round(first + number * step) for number, lane in enumerate(lanes)})


def _document(runs: Sequence[Run], width: int, *, middle: bool = False) -> QTextDocument:
    option = QTextOption(Qt.AlignmentFlag.AlignHCenter if middle else Qt.AlignmentFlag.AlignLeft)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document = QTextDocument()
    document.setDocumentMargin(0)
    document.setDefaultFont(theme.font(12))
    document.setDefaultTextOption(option)
    document.setHtml(markup(runs))
    document.setTextWidth(max(theme.pixels(40), width))
    return document


def _height(document: QTextDocument) -> int:
    return 0 if document.isEmpty() else round(document.size().height())


def _draw(painter: QPainter, document: QTextDocument, left: float, top: float, ink: str = "text") -> None:
    painter.save()
    painter.translate(left, top)
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, theme.colour(ink))
    document.documentLayout().draw(painter, context)
    painter.restore()


def _as_wide(widget: QWidget) -> None:
    """Its height follows from its width."""
    policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
    policy.setHeightForWidth(True)
    widget.setSizePolicy(policy)


class _Heads(QWidget):
    """The names of the lanes."""

    def __init__(self, walk: Walk, provider: Provider) -> None:
        super().__init__()
        self._walk = walk
        self._words = {lane: walk_words.lane_words(lane, walk, provider) for lane in walk.lanes}
        _as_wide(self)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Any width will do."""
        return QSize(theme.pixels(300), self.heightForWidth(theme.pixels(600)))

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """As tall as the tallest head."""
        half = grid(self._walk, width).half
        return max(_height(self._words_of(lane, half)) for lane in self._walk.lanes) + 12

    def _words_of(self, lane: Lane, half: int) -> QTextDocument:
        name, where = self._words[lane]
        below: list[Run] = [("\n", "plain"), (where, "mono" if lane != "browser" else "muted")] if where else []
        return _document([(name, "strong"), *below], 2 * half - 12, middle=True)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """A box for each."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places = grid(self._walk, self.width())
        for lane, x in places.lanes.items():
            document = self._words_of(lane, places.half)
            painter.setPen(QPen(theme.colour("line"), 1))
            painter.setBrush(theme.colour("window"))
            box = QRectF(x - places.half + 0.5, 0.5, 2 * places.half - 1, self.height() - 1)
            painter.drawRoundedRect(box, 6, 6)
            _draw(painter, document, x - places.half + 6, (self.height() - _height(document)) / 2)
        painter.end()


class _Text(Struct, frozen=True):
    """Some words and their place."""

    document: QTextDocument
    left: int
    above: bool
    ink: str = "text"


class _Step(QAbstractButton):
    """One arrow with its words."""

    def __init__(self, walk: Walk, place: int, provider: Provider) -> None:
        super().__init__()
        self._walk, self._place = walk, place
        self._arrow: Arrow = walk.arrows[place]
        self._words: Words = walk_words.arrow_words(walk, self._arrow, provider)
        self._time = walk_words.time_words(walk, self._arrow)
        self._key: object = None
        self._laid: tuple[Grid, list[_Text]]
        self.setObjectName(f"walk_step_{place + 1}")
        self.setAccessibleName(walk_words.spoken(walk, place, provider))
        self.setCheckable(True)
        self.setAutoExclusive(True)
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        _as_wide(self)

    # ---- where things stand -------------------------------------------------------------------------------

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """Any width will do."""
        return QSize(theme.pixels(300), self.heightForWidth(theme.pixels(600)))

    def heightForWidth(self, width: int) -> int:  # noqa: N802 - Qt's name
        """Words above, the arrow, words below."""
        places, texts = self._laid_out(width)
        below = self._gap(places) + 1 + self._tallest(texts, above=False)
        return self._line(texts, places) + max(below, theme.pixels(_RADIUS)) + self._pad

    @property
    def _broke(self) -> bool:
        return self._arrow.state == "broken"

    @property
    def _pad(self) -> int:
        return 10 if self._broke else _PAD

    def _tallest(self, texts: Sequence[_Text], *, above: bool) -> int:
        return max((_height(text.document) for text in texts if text.above is above), default=0)

    def _line(self, texts: Sequence[_Text], places: Grid) -> int:
        """How far down the arrow is."""
        return self._pad + max(self._tallest(texts, above=True) + self._gap(places), theme.pixels(_RADIUS))

    def _gap(self, places: Grid) -> int:
        """Between the arrow and its words; they keep clear of a circle that they stand over."""
        return theme.pixels(_RADIUS) + 2 if self._beside(places) is None and not self._broke else 4

    def _laid_out(self, width: int) -> tuple[Grid, list[_Text]]:
        """Lanes and words at a width; kept, as a layout asks many times, until size of text or colours change."""
        key = (width, theme.pixels(12), theme.colours())
        if key != self._key:
            places = grid(self._walk, width)
            self._key, self._laid = key, (places, list(self._texts(places)))
        return self._laid

    def _texts(self, places: Grid) -> Iterator[_Text]:
        words, quiet = self._words, self._arrow.state in {"never", "unseen"}
        if self._broke:
            yield from self._where_it_broke(places)
            return
        left, right = self._room(places)
        yield _Text(_document([(words.title, "muted" if quiet else "strong")], right - left), left, above=True)
        yield _Text(_document(words.below, right - left), left, above=False)

    def _beside(self, places: Grid) -> tuple[int, int] | None:
        """From where to where words may go along the arrow; None where that is too little."""
        one, other = places.lanes[self._arrow.start], places.lanes[self._arrow.end]
        left, right = min(one, other) + theme.pixels(_RADIUS) + 8, max(one, other) - 6
        return (left, right) if right - left >= theme.pixels(_NARROW) else None

    def _room(self, places: Grid) -> tuple[int, int]:
        """The same, or else the whole width."""
        first, last = places.ends
        return self._beside(places) or (first + theme.pixels(_RADIUS) + 8, last + places.half)

    def _where_it_broke(self, places: Grid) -> Iterator[_Text]:
        """What the server said at the left, what we think at the right; below each other where there is no room."""
        words, (first, last) = self._words, places.ends
        left, right = first + theme.pixels(_RADIUS) + 8, last - theme.pixels(_RADIUS) - 8
        ours: list[Run] = [(words.why, "strong")]
        theirs: list[Run] = [(words.title, "strong")]
        if right - left >= 3 * theme.pixels(_NARROW):
            middle = places.lanes.get("browser", (left + right) // 2) + theme.pixels(_RADIUS) + 8
            yield _Text(_document(theirs, middle - left - 36), left, above=True, ink="bad")
            yield _Text(_document(words.below, middle - left - 36), left, above=False)
            yield _Text(_document(ours, right - middle), middle, above=True)
            yield _Text(_document([(words.sure, "muted")], right - middle), middle, above=False)
            return
        said: list[Run] = [*words.below, ("\n", "plain")] if words.below else []
        rest: list[Run] = [*said, *ours, ("\n", "plain"), (words.sure, "muted")]
        yield _Text(_document(theirs, right - left), left, above=True, ink="bad")
        yield _Text(_document(rest, right - left), left, above=False)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """The picture knows where the arrow keys lead."""
        if Qt.Key(event.key()) in _KEYS:
            event.ignore()
            return
        super().keyPressEvent(event)

    # ---- painting -----------------------------------------------------------------------------------------

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: N802 - Qt's name
        """Ground, lanes, arrow, words, time."""
        del event
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        places, texts = self._laid_out(self.width())
        y, gap = self._line(texts, places), self._gap(places)
        self._paint_ground(painter, places)
        painter.setPen(QPen(theme.colour("line"), 2))
        for x in places.lanes.values():
            painter.drawLine(QPointF(x, 0), QPointF(x, self.height()))
        self._paint_arrow(painter, places.lanes[self._arrow.start], places.lanes[self._arrow.end], y)
        for text in texts:
            top = y - gap - _height(text.document) if text.above else y + gap + 1
            painter.fillRect(QRectF(text.left, top, text.document.idealWidth(), _height(text.document)), self._ground())
            _draw(painter, text.document, text.left, top, text.ink)
        painter.setFont(theme.font(12, mono=True))
        painter.setPen(theme.colour("bad" if self._broke else "muted"))
        painter.drawText(QPointF(0, y + QFontMetrics(painter.font()).ascent() / 2 - 1), self._time)
        painter.end()

    def _paint_ground(self, painter: QPainter, places: Grid) -> None:
        first, last = places.ends
        edge = theme.pixels(_RADIUS) + 6
        box = QRectF(first - edge, 1, last - first + 2 * edge, self.height() - 2)
        if not (self._broke or self.isChecked() or self.hasFocus()):
            return
        marked = self.isChecked() or self.hasFocus()
        painter.setPen(QPen(theme.colour("bad" if self._broke else "accent"), 2 if marked else 1))
        painter.setBrush(self._ground())
        painter.drawRoundedRect(box, 6, 6)

    def _ground(self) -> QColor:
        if self._broke:
            return theme.colour("bad_soft")
        return theme.colour("accent_soft" if self.isChecked() or self.hasFocus() else "surface")

    def _ink(self) -> QColor:
        if self._broke:
            return theme.colour("bad")
        return theme.colour("muted" if self._arrow.state in {"never", "unseen"} else "text")

    def _paint_arrow(self, painter: QPainter, start: int, end: int, y: int) -> None:
        radius, way = theme.pixels(_RADIUS), 1 if end > start else -1
        tip = QPointF(end - way * 3, y)
        pen = QPen(self._ink(), 2.5 if self._broke else 1.5)
        painter.setPen(pen)
        for side in (-1, 1):
            painter.drawLine(tip, tip + QPointF(-way * 8, side * 5))
        if self._arrow.state in {"never", "unseen"}:
            pen.setStyle(Qt.PenStyle.DashLine)
            painter.setPen(pen)
        painter.drawLine(QPointF(start + way * radius, y), tip)
        painter.setPen(QPen(theme.colour("bad" if self._broke else "line"), 1))
        painter.setBrush(theme.colour("bad" if self._broke else "neutral_soft"))
        painter.drawEllipse(QPointF(start, y), radius, radius)
        painter.setPen(theme.colour("surface") if self._broke else self._ink())
        painter.setFont(theme.font(11, strong=True))
        box = QRectF(start - radius, y - radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, str(self._place + 1))


class WalkPicture(QWidget):
    """``chosen`` tells the place of the step that somebody went to."""

    chosen = emits(int)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("walk_picture")
        self._box: QVBoxLayout = column(spacing=0)
        self.setLayout(self._box)
        self._steps: list[_Step] = []
        self.setMinimumWidth(theme.pixels(220))

    def show_walk(self, walk: Walk, provider: Provider) -> None:
        """Draw this."""
        empty(self._box)
        count = len(walk.arrows)
        self.setAccessibleName(trn("The sign-in as a picture, {n} step", "The sign-in as a picture, {n} steps", count))
        self._box.addWidget(_Heads(walk, provider))
        self._box.addSpacing(4)
        self._steps = [_Step(walk, place, provider) for place in range(count)]
        for place, step in enumerate(self._steps):
            self._box.addWidget(step)
            step.clicked.connect(lambda _checked=False, place=place: self.chosen.emit(place))
        self._reach(0)

    def mark(self, place: int) -> None:
        """Mark a step, as if somebody had gone to it; the keyboard stays where it is."""
        self._steps[place].setChecked(True)
        self._reach(place)

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """From step to step."""
        here = next((place for place, step in enumerate(self._steps) if step is self.focusWidget()), 0)
        last = len(self._steps) - 1
        targets = dict(zip(_KEYS, (max(0, here - 1), min(last, here + 1), 0, last), strict=True))
        place = targets.get(Qt.Key(event.key()))
        if place is None:
            super().keyPressEvent(event)
            return
        self._reach(place)
        self._steps[place].setFocus(Qt.FocusReason.ShortcutFocusReason)
        self._steps[place].click()

    def _reach(self, place: int) -> None:
        """Tab leads to this step; to the others the arrow keys do."""
        for number, step in enumerate(self._steps):
            policy = Qt.FocusPolicy.StrongFocus if number == place else Qt.FocusPolicy.ClickFocus
            step.setFocusPolicy(policy)

    def as_image(self, kind: str) -> bytes:
        """The picture as ``svg`` or ``png``, on the ground of a card."""
        data = QByteArray()
        buffer = QBuffer(data)
        buffer.open(QIODevice.OpenModeFlag.WriteOnly)
        if kind == "svg":
            self._write_svg(buffer)
        else:
            picture = self.grab()
            picture.save(buffer, "PNG")
        buffer.close()
        return bytes(data.data())

    def _write_svg(self, buffer: QBuffer) -> None:
        drawn = QSvgGenerator()
        drawn.setOutputDevice(buffer)
        drawn.setSize(self.size())
        drawn.setViewBox(self.rect())
        drawn.setTitle(self.accessibleName())
        painter = QPainter(drawn)
        painter.fillRect(self.rect(), theme.colour("surface"))
        self.render(painter, QPoint(), renderFlags=QWidget.RenderFlag.DrawChildren)
        painter.end()
