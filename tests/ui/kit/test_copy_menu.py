"""The menu of tables and values: the value, the row, and what the page adds; at the pointer and by the keyboard."""

from __future__ import annotations

import pytest
from PySide6.QtGui import QContextMenuEvent, QGuiApplication
from PySide6.QtWidgets import QAbstractItemView, QApplication, QLabel, QMenu
from pytestqt.qtbot import QtBot

from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.ui.account.account_page import AccountPage
from smsauth_gui.ui.kit.copy_menu import CopyMenu, copied_row, offer, value_menu
from smsauth_gui.ui.kit.fitted_table import FittedTable
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.prose import Prose
from smsauth_gui.ui.kit.table_model import Column, TableModel
from smsauth_gui.ui.window.main_window import MainWindow
from smsauth_gui.ui.window.sidebar import Place

ROWS = (("aud", "[\n  1\n]"), ("exp", "1633004406"))


@pytest.fixture
def table(qtbot: QtBot) -> FittedTable:
    model: TableModel[tuple[str, str]] = TableModel(
        (Column("Name", lambda row: row[0]), Column("Value", lambda _: "…", copied=lambda row: row[1]))
    )
    model.set_rows(ROWS)
    made = FittedTable("table", "A table", 1)
    made.setModel(model)
    qtbot.addWidget(made)
    made.show()
    return made


def act(menu: QMenu, name: str) -> None:
    next(one for one in menu.actions() if one.objectName() == name).trigger()


def clipboard() -> str:
    return QGuiApplication.clipboard().text()


def test_value_and_row_are_copied_exactly(table: FittedTable) -> None:
    index = table.model().index(0, 1)
    menu = offer(table).menu_for(index)
    act(menu, "copy_value")
    assert clipboard() == "[\n  1\n]"
    act(menu, "copy_row")
    assert clipboard() == "aud\t[ 1 ]"
    assert copied_row(table.model().index(1, 0)) == "exp\t1633004406"


def test_a_page_adds_what_else_can_be_done(table: FittedTable) -> None:
    seen: list[int] = []
    offer(table, lambda menu, index: menu.addAction("More", lambda: seen.append(index.row())))
    assert len(table.findChildren(CopyMenu)) == 1
    next(one for one in offer(table).menu_for(table.model().index(1, 0)).actions() if one.text() == "More").trigger()
    assert seen == [1]


def opened(view: QAbstractItemView | QLabel, name: str, reason: QContextMenuEvent.Reason) -> QMenu:
    """The menu that comes up, as after a click at the middle or the menu key."""
    target = view.viewport() if isinstance(view, QAbstractItemView) else view
    spot = target.rect().center()
    QApplication.sendEvent(target, QContextMenuEvent(reason, spot, target.mapToGlobal(spot)))
    (menu,) = [one for one in view.findChildren(QMenu, name) if one.isVisible()]
    return menu


@pytest.mark.parametrize("reason", [QContextMenuEvent.Reason.Mouse, QContextMenuEvent.Reason.Keyboard])
def test_it_opens_by_mouse_and_keyboard(table: FittedTable, reason: QContextMenuEvent.Reason) -> None:
    table.setCurrentIndex(table.model().index(1, 1))
    opened(table, "cell_menu", reason).close()


def test_a_value_is_copied_whole_or_as_selected(qtbot: QtBot) -> None:
    prose, mono = Prose("said"), label("/home/data", "mono")
    for part in (prose, mono):
        qtbot.addWidget(part)
        part.show()
    prose.say(("sha256:0011", "mono"), "\nsecond line")
    act(opened(prose, "value_menu", QContextMenuEvent.Reason.Mouse), "copy_value")
    assert clipboard() == "sha256:0011\nsecond line"
    prose.setSelection(0, 6)
    act(value_menu(prose, prose.plain), "copy_selected")
    assert clipboard() == "sha256"
    act(opened(mono, "value_menu", QContextMenuEvent.Reason.Mouse), "copy_value")
    assert clipboard() == "/home/data"


def test_every_table_list_and_tree_of_the_window_has_it(window: MainWindow, qtbot: QtBot) -> None:
    window.services.accounts.save(Account("key", "seven", "api_key", secrets={"api_key": Secret("x")}))
    qtbot.waitUntil(lambda: len(window.roster.accounts) == 1)
    places = [Place("health"), Place("history"), Place("inspect"), Place("provider", "seven"), Place("account", "key")]
    bare: list[str] = []
    for place in places:
        window.go(place)
        page = window.page
        if isinstance(page, AccountPage):
            for number in range(page.tabs.count()):
                page.tabs.setCurrentIndex(number)
        assert page is not None
        views = [one for one in page.findChildren(QAbstractItemView) if _is_ours(one)]
        bare += [one.objectName() for one in views if one.findChild(CopyMenu) is None]
    assert not bare


def _is_ours(view: QAbstractItemView) -> bool:
    """The lists that combo boxes fold out are Qt's."""
    return bool(view.objectName()) and "QComboBox" not in (view.parentWidget() or view).metaObject().className()
