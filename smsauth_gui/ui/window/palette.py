"""What can be done on the page that is shown, for the search: its buttons, their menus, its choices and its tabs."""

from collections.abc import Callable, Iterator
from functools import partial
from typing import Final

import shiboken6
from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QMenu, QPushButton, QTabBar, QTabWidget, QWidget

from smsauth_gui.ui.window.sidebar_entries import Entry

_MOST_CHOICES: Final = 12
"""A longer list is looked through where it stands."""
_INSIDE: Final = " › "
_TITLES: Final = frozenset({"card-title", "heading", "strong"})


class Offer(Struct, frozen=True):
    """Something that can be done now, in the words that stand on the page."""

    title: str
    where: str
    """The heading of the part it stands in; or empty."""
    widget: QWidget
    act: Callable[[], object]
    more_words: str = ""


class Palette:
    """Finds what the parts of the window offer at the moment, and does it."""

    def __init__(self, parts: Callable[[], tuple[QWidget | None, ...]]) -> None:
        self._parts = parts
        self._offers: dict[str, tuple[QWidget, Offer]] = {}
        """With the part of the window each belongs to."""

    def entries(self) -> list[Entry]:
        """Lines for the search; each is done by its key."""
        seen = [part for part in self._parts() if part is not None and part.isVisible()]
        found = [(part, offer) for part in seen for offer in offers(part)]
        self._offers = {f"here_{number}": pair for number, pair in enumerate(found)}
        return [_entry(key, offer) for key, (_, offer) in self._offers.items()]

    def run(self, key: str) -> None:
        """Do it where it stands, with the keyboard there; nothing where it is gone or cannot be used any more."""
        part, offer = self._offers.get(key, (None, None))
        if part is None or offer is None or not shiboken6.isValid(part) or not shiboken6.isValid(offer.widget):
            return
        if part.isVisible() and offer.widget.isEnabled():
            offer.widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
            offer.act()


def _entry(key: str, offer: Offer) -> Entry:
    inside = offer.title.count(_INSIDE)
    return Entry("here", key, offer.title, offer.where, icon="play", extra_words=offer.more_words, inside=inside)


def offers(part: QWidget) -> Iterator[Offer]:
    """Everything that can be used now; what a tab hides is reached by going there first."""
    yield from _controls(part)
    for tabs in part.findChildren(QTabWidget):
        for number in range(tabs.count()):
            inner = tabs.widget(number)
            if inner is not None and tabs.isVisible() and number != tabs.currentIndex():
                go = partial(tabs.setCurrentIndex, number)
                yield Offer(_plain(tabs.tabText(number)), "", tabs.tabBar(), go)
                yield from (_behind(go, offer) for offer in _controls(inner))


def _behind(go: Callable[[], object], offer: Offer) -> Offer:
    def act() -> None:
        go()
        offer.widget.setFocus(Qt.FocusReason.ShortcutFocusReason)
        offer.act()

    return Offer(offer.title, offer.where, offer.widget, act, offer.more_words)


def _controls(part: QWidget) -> Iterator[Offer]:
    for button in part.findChildren(QAbstractButton):
        title = _plain(button.text()) or button.accessibleName()
        if title and _usable(button, part):
            yield from _of_button(button, title)
    for box in part.findChildren(QComboBox):
        if _usable(box, part) and box.count() <= _MOST_CHOICES:
            for number in range(box.count()):
                title = f"{box.accessibleName()}: {box.itemText(number)}"
                yield Offer(title, "", box, partial(_choose, box, number))


def _usable(widget: QWidget, part: QWidget) -> bool:
    """It is enabled and shown, or would be if the part were; a bar of tabs has buttons of its own."""
    return widget.isEnabledTo(part) and widget.isVisibleTo(part) and not isinstance(widget.parent(), QTabBar)


def _of_button(button: QAbstractButton, title: str) -> Iterator[Offer]:
    where, spoken = _heading(button), button.accessibleName()
    menu = button.menu() if isinstance(button, QPushButton) else None
    if menu is None:
        yield Offer(title, where, button, button.click, spoken)
        return
    below = button.rect().bottomLeft()
    yield Offer(title, where, button, lambda: menu.popup(button.mapToGlobal(below)), spoken)
    name = title if any(char.isalpha() for char in title) else ""
    yield from _of_menu(menu, name, where, button)


def _of_menu(menu: QMenu, path: str, where: str, button: QWidget) -> Iterator[Offer]:
    for action in menu.actions():
        inner, title = action.menu(), _INSIDE.join(part for part in (path, _plain(action.text())) if part)
        if not action.isEnabled() or not action.isVisible() or action.isSeparator():
            continue
        if isinstance(inner, QMenu):
            yield from _of_menu(inner, title, where, button)
        else:
            yield Offer(title, where, button, action.trigger)


def _choose(box: QComboBox, number: int) -> None:
    box.setCurrentIndex(number)
    box.activated.emit(number)


def _heading(widget: QWidget) -> str:
    """The title of the card around it."""
    around = widget.parentWidget()
    while around is not None and around.property("surface") != "card":
        around = around.parentWidget()
    titles = around.findChildren(QLabel) if around is not None else []
    return next((title.text() for title in titles if title.property("role") in _TITLES and title.isVisible()), "")


def _plain(text: str) -> str:
    """Without the marks of keys: ``&Open`` and ``Open\\tCtrl+O``."""
    return text.partition("\t")[0].replace("&&", "\0").replace("&", "").replace("\0", "&")
