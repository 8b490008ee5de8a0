"""Everything has its room, in every language, on small windows and with large text; and nothing is left in English.

A pseudo-language marks every sentence and makes it 40 % longer: it tells before a translator does.
"""

from __future__ import annotations

import gettext
import re
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from msgspec import Struct
from PySide6.QtCore import QModelIndex, QSettings, QSize, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QApplication,
    QComboBox,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyleOptionViewItem,
    QTabBar,
    QTableView,
    QToolButton,
    QWidget,
)
from pytestqt.qtbot import QtBot

from smsauth_gui.app import Setup, build
from smsauth_gui.ui.kit.labels import ElidedLabel
from smsauth_gui.ui.kit.language import Speaking, speaking
from smsauth_gui.ui.kit.prose import Prose
from smsauth_gui.ui.kit.switches import Check, Radio
from smsauth_gui.ui.kit.theme import Theme
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.wording.language import Language, language
from tests.scripts import script

OPEN, CLOSE = "⟦", "⟧"
WORDS = re.compile(r"[a-z]{2,} [a-z]{2,} [a-z]{2,}")
LEAST = 24
"""Pixels of a target each way (WCAG 2.2, 2.5.8)."""
SLACK = 2
"""Pixels that a style rounds."""
CONTROLS = QAbstractButton | QComboBox | QLineEdit


# ---- what a window says ------------------------------------------------------------------------------------


def longer(text: str) -> str:
    """Marked at both ends, and longer by two fifths; line breaks, keys and filters of file dialogs stay in place."""
    if "\t" in text or ";;" in text:
        return text
    return f"{OPEN}{text}{'~' * (len(text) * 2 // 5)}{CLOSE}"


class Pseudo(gettext.NullTranslations):
    """Every sentence marked and longer."""

    def gettext(self, message: str) -> str:
        return longer(message)

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return longer(msgid1 if n == 1 else msgid2)

    def pgettext(self, context: str, message: str) -> str:  # noqa: ARG002 - the standard library names it
        return longer(message)


def english(page: QWidget, known: set[str]) -> Iterator[str]:
    """Sentences that nobody translated."""
    for one in page.findChildren(QWidget):
        if one.isVisible() and isinstance(one, QLabel | QAbstractButton):
            text = one.plain if isinstance(one, Prose) else one.text()
            scopes = one.property("role") == "mono"
            if WORDS.search(text) and OPEN not in text and text not in known and not scopes:
                yield f"{one.objectName()}: {text[:100]!r}"


# ---- what has too little room ------------------------------------------------------------------------------


def said(one: QWidget) -> str:
    """A widget by its names and words, to be found in the source."""
    text = one.text() if isinstance(one, QLabel | QAbstractButton | QLineEdit) else ""
    names = [each.objectName() for each in (one, one.parentWidget()) if each is not None and each.objectName()]
    return f"{type(one).__name__} {'<'.join(names)} {text[:40]!r}"


def troubles(top: QWidget) -> Iterator[str]:
    """All that does not fit in what is shown."""
    for one in [top, *top.findChildren(QWidget)]:
        if not one.isVisible() or not one.width():
            continue
        yield from cut_words(one)
        yield from overlapping(one)
        if isinstance(one, CONTROLS) and not isinstance(one.parentWidget(), QAbstractItemView | QComboBox):
            yield from small_or_outside(one, top)
        if isinstance(one, QAbstractItemView):
            yield from cut_rows(one)
        if isinstance(one, QScrollArea) and one.horizontalScrollBar().isVisible():
            yield f"{said(one)} has to be moved sideways"


def cut_words(one: QWidget) -> Iterator[str]:
    """Words that have less room than they need, and no tool tip that says them."""
    wide, high = one.width() + SLACK, one.height() + SLACK
    if isinstance(one, QLabel) and one.wordWrap() and one.text():
        if high < one.heightForWidth(one.width()):
            yield f"{said(one)} is {one.height()} of {one.heightForWidth(one.width())} high"
        return
    if isinstance(one, ElidedLabel):
        needed = QSize(0, QFontMetrics(one.font()).height())
        if QFontMetrics(one.font()).horizontalAdvance(one.text()) > one.width() and not one.toolTip():
            yield f"{said(one)} ends in dots without a tool tip"
    elif isinstance(one, Check | Radio):
        needed = QSize(one.minimumSizeHint().width(), one.heightForWidth(one.width()))
    elif isinstance(one, QLabel | QAbstractButton) and one.text():
        # What a style puts around a button may be less; its words not.
        needed = QSize(one.minimumSizeHint().width(), QFontMetrics(one.font()).height())
    elif isinstance(one, QComboBox):
        room = QFontMetrics(one.font()).horizontalAdvance(one.currentText()) + 30
        needed = QSize(0 if one.toolTip() else room, QFontMetrics(one.font()).height())
    elif isinstance(one, QLineEdit):
        room = QFontMetrics(one.font()).horizontalAdvance(one.placeholderText()) + 16
        needed = QSize(0 if one.toolTip() or one.text() else room, QFontMetrics(one.font()).height())
    elif isinstance(one, QTabBar) and not one.findChild(QToolButton).isVisible():
        needed = QSize(sum(one.tabSizeHint(each).width() for each in range(one.count())), one.sizeHint().height())
    else:
        return
    if wide < needed.width() or high < needed.height():
        yield f"{said(one)} has {one.width()}×{one.height()} of {needed.width()}×{needed.height()}"


def overlapping(parent: QWidget) -> Iterator[str]:
    """Neighbours of one layout that lie upon each other."""
    layout = parent.layout()
    if layout is None:
        return
    beside = [one for one in parent.children() if isinstance(one, QWidget) and one.isVisible() and not one.isWindow()]
    placed = [one for one in beside if layout.indexOf(one) >= 0 or one.property("role")]
    for one, other in combinations(placed, 2):
        common = one.geometry().intersected(other.geometry())
        if common.width() > SLACK and common.height() > SLACK:
            yield f"{said(one)} and {said(other)} overlap by {common.width()}×{common.height()}"


def small_or_outside(one: QWidget, top: QWidget) -> Iterator[str]:
    """A control that is hard to hit, or that nobody can reach by scrolling."""
    if one.width() < LEAST or one.height() < LEAST:
        yield f"{said(one)} is a target of {one.width()}×{one.height()}"
    around, place = one.parentWidget(), one.geometry()
    while around is not None and around is not top:
        if isinstance(around.parentWidget(), QScrollArea):
            return  # its content is as large as it needs; whether it must be moved sideways is told above
        if not around.rect().adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(place):
            yield f"{said(one)} is cut by {said(around)}"
            return
        place = place.translated(around.pos())
        around = around.parentWidget()
    if not top.rect().contains(place):
        yield f"{said(one)} is outside of the window"


def cut_rows(view: QAbstractItemView) -> Iterator[str]:
    """Cells that end in dots without a tool tip, rows lower than their text or than a target."""
    model = view.model()
    if model is None:
        return
    option = QStyleOptionViewItem()
    view.initViewItemOption(option)
    for index in shown_cells(view):
        place = view.visualRect(index)
        option.rect = place
        needed = view.itemDelegateForIndex(index).sizeHint(option, index)
        words = str(index.data() or "")[:40]
        tip = index.data(Qt.ItemDataRole.ToolTipRole)
        if place.height() + SLACK < needed.height() and not tip:
            yield f"{said(view)}: row {words!r} is {place.height()} of {needed.height()} high"
        if place.height() < LEAST:
            yield f"{said(view)}: row {words!r} is a target of {place.height()}"
        if place.width() + SLACK < needed.width() and not tip:
            yield f"{said(view)}: {words!r} has {place.width()} of {needed.width()}"
    if isinstance(view, QTableView) and not view.horizontalHeader().isHidden():
        head = view.horizontalHeader()
        for column in range(model.columnCount()):
            title = model.headerData(column, Qt.Orientation.Horizontal)
            tip = model.headerData(column, Qt.Orientation.Horizontal, Qt.ItemDataRole.ToolTipRole)
            if head.sectionSize(column) + SLACK < head.sectionSizeFromContents(column).width() and not tip:
                yield f"{said(view)}: head {title!r} has {head.sectionSize(column)}"


def shown_cells(view: QAbstractItemView) -> Iterator[QModelIndex]:
    """The cells that are seen, at least in part."""
    model, seen = view.model(), view.viewport().rect()
    for row in range(min(model.rowCount(), 60)):
        for column in range(model.columnCount()):
            index = model.index(row, column)
            if view.visualRect(index).intersects(seen):
                yield index


# ---- all pages ---------------------------------------------------------------------------------------------


class Way(Struct, frozen=True):
    """One walk through all pages: how large the text is, and in which sizes of the window each page is looked at."""

    code: str
    scale: float
    sizes: tuple[tuple[int, int], ...]


WAYS = (
    Way("en", 1.0, ((1024, 700), (1366, 768))),
    Way("de", 2.0, ((1024, 700), (1440, 900))),
    Way("ru", 2.0, ((1024, 700), (1440, 900))),
    Way("eo", 1.0, ((1240, 800), (1024, 700))),
)


@pytest.mark.usefixtures("fixed_ports")
@pytest.mark.parametrize("way", WAYS, ids=lambda way: f"{way.code} {way.scale:.0%}")
def test_everything_has_its_room(
    way: Way, qtbot: QtBot, qapp: QApplication, look: Theme, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("BROWSER", "true")
    pseudo = way.code == "eo"
    speech = Speaking(Language("eo", Pseudo()) if pseudo else language(way.code), qapp)
    look.choose("light", way.scale)
    screens = script("screens")
    services = build(Setup(home=tmp_path / "data", language=speaking))
    settings = QSettings(str(tmp_path / "w.ini"), QSettings.Format.IniFormat)
    window = MainWindow(services, practice=True, settings=settings, theme=look, home=tmp_path)
    qtbot.addWidget(window)
    window.resize(*way.sizes[0])
    window.show()
    names = {name for _, _, _, name in screens.ACCOUNTS} | {"old newsletter", "borrowed key", screens.TICKET}
    found: list[str] = []
    seen = 0
    try:
        for name, shown in screens.pages(window, services):
            seen += 1
            for size in way.sizes:
                window.resize(*size)
                for _ in range(12):  # each layout asks the next one again
                    QApplication.processEvents()
                found += [f"{name} {size[0]}: {line}" for line in sorted(set(troubles(shown)))]
            if pseudo:
                found += [f"{name} in English: {line}" for line in english(shown, names)]
            window.resize(*way.sizes[0])
    finally:
        window.close()
        look.choose("light", 1.0)
        speech.end()
    assert seen > 20
    assert not found, "\n" + "\n".join(found)
