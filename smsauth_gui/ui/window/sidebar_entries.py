"""The lines of the sidebar as values, and the list model and delegate that show them."""

from collections.abc import Iterable
from typing import Final, Literal

from msgspec import Struct
from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QKeySequence, QPainter, QPainterPath, QPen
from PySide6.QtWidgets import QAbstractItemView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from smsauth_gui.ui.kit import icons, theme
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.table_model import ROW, Column, Index, TableModel
from smsauth_gui.ui.shared.account_status import Tone
from smsauth_gui.wording.language import languages, own_name

Kind = Literal[
    "welcome", "choose", "inspect", "health", "history", "section", "note", "account", "provider", "action", "here"
]

_HEIGHTS: Final[dict[Kind, int]] = {
    "welcome": 34,
    "choose": 40,
    "inspect": 34,
    "health": 34,
    "history": 34,
    "section": 40,
    "note": 30,
    "account": 44,
    "provider": 38,
    "action": 34,
    "here": 44,
}
_TWO_LINES: Final = frozenset({"account", "here"})
"""Kinds whose title takes as many lines as it needs, with the detail below it."""


_WRAPPED: Final = int(Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop | Qt.TextFlag.TextWordWrap)


class Entry(Struct, frozen=True):
    """One line. ``key`` is an account's name, a provider's id or the id of an action, from anywhere or on the page here."""

    kind: Kind
    key: str
    title: str
    detail: str = ""
    """Second line of an account, right-hand word of the others."""
    mark: str = ""
    sign: str = ""
    icon: str = ""
    """One of ``resources/icons``, for what is a tool or an action."""
    tone: Tone = "neutral"
    word: str = ""
    """What the sign means, for whoever does not see it."""
    practice: bool = False
    extra_words: str = ""
    inside: int = 0
    """In how many menus it stands: what is one click away is found first."""

    @property
    def words(self) -> str:
        """What it is found by."""
        return " ".join(part for part in (self.title, self.key, self.detail, self.extra_words) if part)

    @property
    def spoken(self) -> str:
        """What a screen reader says."""
        practice = tr("practice") if self.practice else ""
        return ", ".join(part for part in (self.title, practice, self.detail, self.word) if part)

    @property
    def tip(self) -> str:
        """An account, or what can be done, does not always fit into its line."""
        return self.spoken if self.kind in {"account", "action", "here"} else ""

    @property
    def place(self) -> tuple[str, str]:
        """Kind and key: what it leads to."""
        return (self.kind, self.key)


def search_actions() -> tuple[Entry, ...]:
    """What the search offers to do, beside places to go; the window knows each by its key."""
    return (
        Entry("action", "inspect", tr("Inspect a token or a text"), icon="search"),
        Entry("action", "health", tr("Check all accounts"), icon="health"),
        Entry("action", "history", tr("Look back at every request"), icon="history"),
        Entry("action", "add_account", tr("Connect an account"), icon="add"),
        Entry("action", "practice", tr("Switch practice mode"), icon="practice"),
        Entry("action", "settings", tr("Settings: light, dark, text size"), icon="settings"),
        *(Entry("action", f"language_{code}", _language(code), icon="settings") for code in languages()),
        Entry("action", "system", tr("Look: as the system"), icon="settings"),
        Entry("action", "light", tr("Look: light"), icon="settings"),
        Entry("action", "dark", tr("Look: dark"), icon="settings"),
        Entry("action", "larger", tr("Larger text"), _keys("Ctrl++"), icon="settings"),
        Entry("action", "smaller", tr("Smaller text"), _keys("Ctrl+-"), icon="settings"),
        Entry("action", "normal", tr("Text in its normal size"), _keys("Ctrl+0"), icon="settings"),
        Entry("action", "hide", tr("Hide or lock everything"), icon="hide"),
        Entry("action", "presenting", tr("Present: mask who people are, or stop"), icon="present"),
        Entry("action", "help", tr("Help: ways to sign in, what can go wrong, privacy"), icon="help"),
        Entry("action", "about", tr("About: version, licences, diagnostics"), icon="help"),
        Entry("action", "welcome", tr("Home"), icon="home"),
        Entry("action", "quit", tr("Quit"), _keys("Ctrl+Q"), icon="hide"),
    )


def _language(code: str) -> str:
    return tr("Language: {name}", name=own_name(code))


def _keys(keys: str) -> str:
    """As the system writes them."""
    return QKeySequence(keys).toString(QKeySequence.SequenceFormat.NativeText)


def rank(query: str, words: str) -> int | None:
    """How well ``words`` fit: 0 at the beginning, 1 at the beginning of words, 2 somewhere; None when not at all.

    Every part of the query has to be found.
    """
    text = words.casefold()
    parts = query.casefold().split()
    if not parts or any(part not in text for part in parts):
        return None if parts else 0
    if text.startswith(" ".join(parts)):
        return 0
    starts = text.replace("_", " ").replace("-", " ").replace("·", " ").split()
    return 1 if all(any(word.startswith(part) for word in starts) for part in parts) else 2


def found(query: str, things: Iterable[Entry]) -> list[Entry]:
    """The things that fit, best first, otherwise in their own order."""
    ranked = [(rank(query, thing.words), number, thing) for number, thing in enumerate(things)]
    fitting = [(fit + 2 * thing.inside, number, thing) for fit, number, thing in ranked if fit is not None]
    return [thing for _, _, thing in sorted(fitting, key=lambda item: item[:2])]


class EntriesModel(TableModel[Entry]):
    """The lines in order; headings and notes cannot be chosen."""

    def __init__(self) -> None:
        line: Column[Entry] = Column("", lambda entry: entry.title, lambda entry: entry.spoken, lambda entry: entry.tip)
        super().__init__((line,), identity=lambda entry: entry.place)

    def row_of(self, place: tuple[str, str]) -> int:
        """The row of what leads to a place, or -1."""
        return next((number for number, entry in enumerate(self.rows) if entry.place == place), -1)

    def flags(self, index: Index) -> Qt.ItemFlag:
        """Headings and notes are only read."""
        entry = self.row_at(index.row())
        if entry is None or entry.kind in {"section", "note"}:
            return Qt.ItemFlag.NoItemFlags
        return Qt.ItemFlag.ItemIsEnabled | Qt.ItemFlag.ItemIsSelectable | Qt.ItemFlag.ItemNeverHasChildren


class EntryDelegate(QStyledItemDelegate):
    """Paints a line: mark, title, detail, sign; the chosen one with a bar at its left."""

    def __init__(self, view: QAbstractItemView) -> None:
        super().__init__(view)
        self._view = view

    def sizeHint(self, option: QStyleOptionViewItem, index: Index) -> QSize:  # noqa: N802 - Qt's name
        """As high as its kind needs, growing with the text; a long name takes further lines."""
        entry = index.data(ROW)
        height = _height(entry) if isinstance(entry, Entry) else 34
        grown = height if theme.pixels(13) <= 13 else round(height * theme.pixels(13) / 13)
        if isinstance(entry, Entry) and entry.kind in _TWO_LINES:
            grown += _title_height(entry, self._view.viewport().width()) - QFontMetrics(theme.font(13)).height()
        return QSize(option.rect.width(), grown)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: Index) -> None:
        """Draw one line."""
        entry = index.data(ROW)
        if not isinstance(entry, Entry):
            return
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        state = option.state
        chosen = bool(state & QStyle.StateFlag.State_Selected)
        if entry.kind not in {"section", "note"}:
            hovered = bool(state & QStyle.StateFlag.State_MouseOver)
            focused = bool(state & QStyle.StateFlag.State_HasFocus) and bool(state & QStyle.StateFlag.State_Active)
            _ground(painter, option.rect.adjusted(8, 1, -8, -1), chosen=chosen, hovered=hovered, focused=focused)
        _Painter(painter, option.rect.adjusted(20, 0, -20, 0), entry, chosen=chosen).draw()
        painter.restore()


_BAR: Final = 12
"""The scroll bar that may come: the heights are asked for before it is there."""


def _height(entry: Entry) -> int:
    """Of a line of that kind; one line of words where nothing stands below them."""
    return _HEIGHTS["action" if entry.kind == "here" and not entry.detail else entry.kind]


def _title_height(entry: Entry, line: int) -> int:
    """The height of a title in as many lines as it needs; ``line``: the width of the list, in pixels."""
    account = entry.kind == "account"
    beside = _mark_side() + 10 + _sign_width() if account else theme.pixels(16) + 8
    metrics = QFontMetrics(theme.font(13, strong=account))
    room = QRect(0, 0, max(40, line - 40 - beside - _BAR), 1000)
    if metrics.horizontalAdvance(entry.title) <= room.width():
        return metrics.height()
    return metrics.boundingRect(room, _WRAPPED, entry.title).height()


def _mark_side() -> int:
    return max(24, theme.pixels(20))


def _sign_width() -> int:
    return max(18, theme.pixels(18))


def _ground(painter: QPainter, rect: QRect, *, chosen: bool, hovered: bool, focused: bool) -> None:
    """The ground of a line: the soft accent with a bar when chosen."""
    path = QPainterPath()
    path.addRoundedRect(rect, 6, 6)
    if chosen or hovered:
        painter.fillPath(path, theme.colour("accent_soft" if chosen else "hover"))
    if chosen:
        painter.save()
        painter.setClipPath(path)
        painter.fillRect(QRect(rect.left(), rect.top(), 2, rect.height()), theme.colour("accent"))
        painter.restore()
    if focused:
        painter.setPen(QPen(theme.colour("accent"), 1))
        painter.drawPath(path)


class _Painter:
    """Draws the parts of one line into its rectangle, from both sides inwards."""

    def __init__(self, painter: QPainter, rect: QRect, entry: Entry, *, chosen: bool) -> None:
        self._painter, self._rect, self._entry, self._chosen = painter, rect, entry, chosen

    def draw(self) -> None:
        """The whole line."""
        entry = self._entry
        if entry.kind in {"section", "choose"}:
            self._rect = self._rect.adjusted(0, 10, 0, 0)
            self._right(entry.detail, 11, "muted", strong=True)
            self._text(entry.title, 11, "muted", strong=True)
            return
        if entry.kind == "note":
            self._text(entry.title, 13, "muted")
            return
        if entry.kind in _TWO_LINES:
            self._two_lines()
            return
        if entry.kind == "provider":
            self._mark()
        elif entry.icon:
            self._icon_left()
        self._right(entry.detail, 12, "muted" if entry.tone == "neutral" else entry.tone)
        self._text(entry.title, 13, "text", strong=self._chosen)

    def _two_lines(self) -> None:
        entry = self._entry
        if entry.mark:
            self._mark()
        else:
            self._icon_left()
        if entry.sign:
            self._status()
        small = QFontMetrics(theme.font(12)).height() if entry.detail else 0
        # What can be done is measured as it is drawn: an account's name is wider while it is chosen.
        font = theme.font(13, strong=self._chosen and entry.kind == "account")
        title = QFontMetrics(font).boundingRect(self._rect, _WRAPPED, entry.title)
        # The room was measured for the chosen line, which is wider: what is left stands above and below.
        top = self._rect.top() + max(4, (self._rect.height() - title.height() - small - 2) // 2)
        self._painter.setFont(font)
        self._painter.setPen(theme.colour("text"))
        self._painter.drawText(self._rect.adjusted(0, top - self._rect.top(), 0, 0), _WRAPPED, entry.title)
        below = QRect(self._rect.left(), top + title.height() + 2, self._rect.width(), small)
        self._elided(entry.detail, below, 12, "muted")

    def _mark(self) -> None:
        side = _mark_side()
        top = min(self._rect.center().y() - side // 2 + 1, self._rect.top() + theme.pixels(13))
        box = QRect(self._rect.left(), top, side, side)
        path = QPainterPath()
        path.addRoundedRect(box, 6, 6)
        self._painter.fillPath(path, theme.colour("surface"))
        self._painter.setPen(QPen(theme.colour("line"), 1))
        self._painter.drawPath(path)
        self._painter.setFont(theme.font(12, strong=True))
        self._painter.setPen(theme.colour("text"))
        self._painter.drawText(box, Qt.AlignmentFlag.AlignCenter, self._entry.mark)
        self._rect = self._rect.adjusted(side + 10, 0, 0, 0)

    def _icon_left(self) -> None:
        side = theme.pixels(16)
        box = QRect(self._rect.left(), self._rect.center().y() - side // 2 + 1, side, side)
        icons.paint(self._painter, box, self._entry.icon, theme.colour("text" if self._chosen else "muted"))
        self._rect = self._rect.adjusted(side + 8, 0, 0, 0)

    def _status(self) -> None:
        entry = self._entry
        ink = theme.colour("muted" if entry.tone == "neutral" else entry.tone)
        self._painter.setFont(theme.font(13, strong=True))
        self._painter.setPen(ink)
        right = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
        self._painter.drawText(self._rect, right, entry.sign)
        self._rect = self._rect.adjusted(0, 0, -_sign_width(), 0)

    def _right(self, text: str, size: int, ink: str, *, strong: bool = False) -> None:
        if not text:
            return
        font = theme.font(size, strong=strong)
        self._painter.setFont(font)
        self._painter.setPen(theme.colour(ink))
        self._painter.drawText(self._rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight, text)
        self._rect = self._rect.adjusted(0, 0, -QFontMetrics(font).horizontalAdvance(text) - 8, 0)

    def _text(self, text: str, size: int, ink: str, *, strong: bool = False) -> None:
        self._elided(text, self._rect, size, ink, strong=strong)

    def _elided(self, text: str, rect: QRect, size: int, ink: str, *, strong: bool = False) -> None:
        font = theme.font(size, strong=strong)
        text = QFontMetrics(font).elidedText(text, Qt.TextElideMode.ElideRight, rect.width())
        self._painter.setFont(font)
        self._painter.setPen(QColor(theme.colour(ink)))
        self._painter.drawText(rect, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, text)
