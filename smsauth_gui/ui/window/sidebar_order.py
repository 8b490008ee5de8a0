"""Putting the accounts of the sidebar into an order of one's own, by keyboard or by its menu."""

from collections.abc import Callable

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtGui import QKeySequence, QShortcut
from PySide6.QtWidgets import QMenu, QWidget

from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.table_model import ROW
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.ui.window.sidebar import Place, Sidebar
from smsauth_gui.ui.window.sidebar_entries import Entry


class SidebarOrder(QObject):
    """Moves an account one place up or down among the kept ones."""

    def __init__(self, sidebar: Sidebar, shell: Shell, here: Callable[[], Place], parent: QWidget) -> None:
        super().__init__(parent)
        self._sidebar, self._shell, self._here = sidebar, shell, here
        sidebar.list.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
        sidebar.list.customContextMenuRequested.connect(self._ask)
        QShortcut(QKeySequence("Ctrl+Shift+Up"), parent, lambda: self._move_here(-1))
        QShortcut(QKeySequence("Ctrl+Shift+Down"), parent, lambda: self._move_here(1))

    def move(self, name: str, by: int) -> None:
        """One place up (-1) or down (1); at the end of the list nothing happens."""
        names = [account.name for account in self._shell.roster.accounts if not account.borrowed]
        if name not in names:
            return
        at = names.index(name)
        to = at + by
        if not 0 <= to < len(names):
            return
        names[at], names[to] = names[to], names[at]
        accounts = self._shell.services.accounts
        self._shell.tasks.run(self, lambda: accounts.arrange(names), lambda _: None)

    def _move_here(self, by: int) -> None:
        here = self._here()
        if here.kind == "account":
            self.move(here.key, by)

    def _ask(self, at: QPoint) -> None:
        entry = self._sidebar.list.indexAt(at).data(ROW)
        if not isinstance(entry, Entry) or entry.kind != "account":
            return
        menu = QMenu(self._sidebar)
        menu.setObjectName("account_order_menu")
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        key = entry.key
        menu.addAction(tr("Move up\tCtrl+Shift+Up"), lambda: self.move(key, -1))
        menu.addAction(tr("Move down\tCtrl+Shift+Down"), lambda: self.move(key, 1))
        menu.popup(self._sidebar.list.viewport().mapToGlobal(at))
