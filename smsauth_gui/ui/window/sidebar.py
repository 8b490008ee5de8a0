"""The sidebar: search, the two tools, accounts, providers, the practice switch and the settings."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from datetime import datetime
from typing import TYPE_CHECKING, Final

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import QEvent, QItemSelectionModel, QModelIndex, Qt, Signal
from PySide6.QtGui import QKeyEvent, QKeySequence, QMouseEvent
from PySide6.QtWidgets import QAbstractItemView, QLineEdit, QListView, QWidget

from smsauth_gui.core.grant.kinds import renews
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.credential import Account
from smsauth_gui.ui.kit.card import column, paint_ground, row
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr, trn
from smsauth_gui.ui.kit.presenting import veil
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.table_model import ROW
from smsauth_gui.ui.kit.theme import pixels
from smsauth_gui.ui.shared.account_status import Need, account_status, remaining, said_until, sign_of
from smsauth_gui.ui.window.sidebar_entries import EntriesModel, Entry, EntryDelegate, found, search_actions
from smsauth_gui.ui.window.sidebar_foot import SidebarFoot

if TYPE_CHECKING:
    from smsauth_gui.services.facade import Services
    from smsauth_gui.ui.shared.roster import Roster

_MOST_HITS: Final = 100
"""Nobody reads more, and each line has a height of its own to be worked out."""
WIDTH: Final = 248


class Place(Struct, frozen=True):
    """Where a line leads: a tool, ``choose``, ``account``, ``provider``, ``action`` or ``here``, and its key."""

    kind: str
    key: str = ""


class _List(QListView):
    """The lines; a click on the plus beside *Accounts* asks for a new one."""

    add_asked = Signal()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:  # noqa: N802 - Qt's name
        """A heading cannot be chosen, but its plus can be clicked."""
        index = self.indexAt(event.position().toPoint())
        entry = index.data(ROW)
        if isinstance(entry, Entry) and entry.kind == "section" and entry.detail == "+":
            if event.position().x() > self.viewport().width() - 48:
                self.add_asked.emit()
            return
        super().mouseReleaseEvent(event)


class _SearchBox(QLineEdit):
    """The search box; what it does not keep for itself goes to ``on_key`` first."""

    def __init__(self, on_key: Callable[[int], bool]) -> None:
        super().__init__()
        self._on_key = on_key

    def keyPressEvent(self, event: QKeyEvent) -> None:  # noqa: N802 - Qt's name
        """Let the sidebar have Enter, Down and Escape."""
        if not self._on_key(event.key()):
            super().keyPressEvent(event)


class Sidebar(QWidget):
    """Leads everywhere; ``chosen`` tells where to. ``here`` is what else the search offers: what the page shown can do."""

    chosen = emits(Place)

    def __init__(
        self,
        services: Services,
        roster: Roster,
        *,
        practice: bool,
        here: Callable[[], Sequence[Entry]] = tuple,
        parent: QWidget | None = None,
    ) -> None:
        super().__init__(parent)
        self._services, self._roster, self._on_page = services, roster, here
        self._here = Place("welcome")
        paint_ground(self, "sidebar", "sidebar")
        self._fit()
        self.search = self._search_box()
        self.model = EntriesModel()
        self._lines: dict[str, tuple[Account, Entry, datetime]] = {}
        """Lines of accounts as last made, and how long they hold: with a thousand of them, only those that change are made anew."""
        self.list = self._list()
        self.foot = SidebarFoot(practice=practice)
        self.foot.settings_wanted.connect(lambda: self.chosen.emit(Place("settings")))
        self.foot.help_wanted.connect(lambda: self.chosen.emit(Place("help")))
        self._lay_out()
        self.speak()
        roster.changed.connect(self.refresh)
        roster.ticked.connect(self.refresh)

    # ---- parts --------------------------------------------------------------------------------------------

    def _search_box(self) -> _SearchBox:
        box = _SearchBox(self._search_key)
        box.setObjectName("search")
        box.setClearButtonEnabled(False)
        box.textChanged.connect(self.refresh)
        hint = label(QKeySequence("Ctrl+K").toString(QKeySequence.SequenceFormat.NativeText), "small", wrap=False)
        box.setLayout(row(None, hint, margins=(0, 0, 10, 0)))
        box.textChanged.connect(lambda text: hint.setVisible(not text))
        return box

    def _list(self) -> _List:
        view = _List()
        view.setObjectName("places")
        view.setProperty("surface", "sidebar")
        view.setModel(self.model)
        view.setItemDelegate(EntryDelegate(view))
        view.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        view.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        view.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        view.setMouseTracking(True)
        view.setUniformItemSizes(False)
        view.setStyleSheet("QListView { background: transparent; }")
        view.clicked.connect(self._go)
        view.activated.connect(self._go)
        view.add_asked.connect(lambda: self.chosen.emit(Place("action", "add_account")))
        return view

    def _lay_out(self) -> None:
        search = row(self.search, margins=(12, 0, 12, 0))
        self.setLayout(column(search, (self.list, 1), self.foot, spacing=8, margins=(0, 12, 0, 12)))
        self.setTabOrder(self.search, self.list)
        self.setTabOrder(self.list, self.foot.practice)

    def _fit(self) -> None:
        """Wider with larger text, but never more than half as wide again."""
        self.setFixedWidth(round(WIDTH * min(1.5, max(1.0, pixels(13) / 13))))

    def changeEvent(self, event: QEvent) -> None:  # noqa: N802 - Qt's name
        """The size of text, or the colours, have changed."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.StyleChange:
            self._fit()

    # ---- what it shows ------------------------------------------------------------------------------------

    def show_place(self, place: Place) -> None:
        """Mark the line that leads to what is shown."""
        folded_out = self._here.kind == "provider" or place.kind == "provider"
        self._here = place
        if folded_out and self._lines and not self.search.text():
            self.model.set_rows(self._everything())
        number = self.model.row_of((place.kind, place.key))
        selection = self.list.selectionModel()
        if number < 0:
            selection.clearSelection()
            return
        flag = QItemSelectionModel.SelectionFlag.ClearAndSelect
        selection.setCurrentIndex(self.model.index(number, 0), flag)

    def speak(self) -> None:
        """Say everything in the window's language."""
        self.search.setPlaceholderText(tr("Search"))
        self.search.setAccessibleName(tr("Search providers, accounts and actions"))
        self.list.setAccessibleName(tr("Tools, accounts and providers"))
        self.foot.speak()
        self.make_anew()

    def make_anew(self) -> None:
        """Say everything again: words are masked now that were not, or the language is another one."""
        self._lines.clear()
        self.refresh()

    def refresh(self) -> None:
        """Build the lines anew from catalog, accounts and search."""
        query = self.search.text().strip()
        self.model.set_rows(self._results(query) if query else self._everything())
        if query:
            self._select_first()
        else:
            self.show_place(self._here)

    def focus_search(self) -> None:
        """Put the cursor into the search box."""
        self.search.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.search.selectAll()

    def _everything(self) -> list[Entry]:
        accounts = self._accounts()
        real = [entry for entry in accounts if not entry.practice]
        practice = [entry for entry in accounts if entry.practice]
        lines = [*self._tools(accounts), Entry("section", "accounts", tr("Accounts"), "+"), *real]
        if not real:
            waiting = tr("None yet") if self._roster.loaded else tr("Reading …")
            lines.append(Entry("note", "no_accounts", waiting))
        if practice:
            lines += [Entry("section", "practice", tr("Practice accounts"), str(len(practice))), *practice]
        return [*lines, *self._provider_lines(folded=bool(accounts))]

    def _provider_lines(self, *, folded: bool) -> list[Entry]:
        """All providers; whoever has accounts gets one line that leads to them, and the one that is shown."""
        providers = self._providers()
        if not folded:
            return [Entry("section", "providers", tr("Providers"), str(len(providers))), *providers]
        here = [entry for entry in providers if entry.place == (self._here.kind, self._here.key)]
        return [Entry("choose", "", tr("Providers"), f"{len(providers)} ›"), *here]

    def _results(self, query: str) -> list[Entry]:
        hits = found(query, [*self._accounts(), *self._providers(), *search_actions(), *self._on_page()])
        more = len(hits) - _MOST_HITS
        if more > 0:
            words = trn("{n} more: type another letter", "{n} more: type another letter", more)
            return [*hits[:_MOST_HITS], Entry("note", "more", words)]
        return hits or [Entry("note", "nothing", tr("Nothing found"))]

    def _tools(self, accounts: Sequence[Entry]) -> list[Entry]:
        needing = sum(1 for entry in accounts if entry.sign in {"!", "?"})
        needs = trn("{n} needs attention", "{n} need attention", needing) if needing else ""
        keys = QKeySequence("Ctrl+I").toString(QKeySequence.SequenceFormat.NativeText)
        status = Entry("health", "", tr("Account status"), icon="health", word=needs)
        if needing:
            status = replace(status, detail=f"! {needing}", tone="bad")
        return [
            Entry("welcome", "", tr("Home"), icon="home"),
            Entry("inspect", "", tr("Inspect anything"), keys, icon="search"),
            status,
            Entry("history", "", tr("Request history"), icon="history"),
        ]

    def _accounts(self) -> list[Entry]:
        """Those that need something first."""
        now = self._services.clock()
        before, self._lines = self._lines, {}
        for need, account in self._roster.in_need(now):
            known = before.get(account.name)
            if known is None or known[0] is not account or now >= known[2]:
                known = (account, self._account(account, need, now), said_until(account, now))
            self._lines[account.name] = known
        return [entry for _, entry, _ in self._lines.values()]

    def _account(self, account: Account, need: Need, now: datetime) -> Entry:
        provider = self._services.catalog.get(account.provider)
        name, mark = (provider.name, provider.mark) if provider else (account.provider, "?")
        renewable = renews(account, provider)
        how = account_status(account, now, renewable=renewable)
        good = how.tone == "good"
        tail = (remaining(account, now, renewable=renewable) if good else "") or how.word
        if account.borrowed:
            tail = tr("customer's · {how}", how=tail)
        return Entry(
            "account",
            account.name,
            veil(account.title),
            f"{name} · {tail}",
            mark=mark,
            sign=sign_of(need, how),
            tone="careful" if need == "expiring" else how.tone,
            word=how.word,
            practice=account.practice,
            extra_words=account.name,
        )

    def _providers(self) -> list[Entry]:
        return [self._provider(provider) for provider in self._services.catalog.connectable]

    def _provider(self, provider: Provider) -> Entry:
        ways = len({method.card or method.id for method in provider.methods})
        words = " ".join((*provider.aliases, provider.tagline))
        detail = trn("{n} way", "{n} ways", ways)
        return Entry("provider", provider.id, provider.name, detail, mark=provider.mark, extra_words=words)

    # ---- choosing -----------------------------------------------------------------------------------------

    def _go(self, index: QModelIndex) -> None:
        entry = self.model.row_at(index.row())
        if entry is None or entry.kind in {"section", "note"}:
            return
        place = Place(entry.kind, entry.key)
        if self.search.text():
            self.search.clear()
        self.chosen.emit(place)

    def _select_first(self) -> None:
        index = self.model.index(0, 0)
        if index.flags() & Qt.ItemFlag.ItemIsSelectable:
            self.list.setCurrentIndex(index)

    def _search_key(self, key: int) -> bool:
        """Enter opens the first hit, Down goes into the list, Escape ends the search."""
        if key in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.search.text():
            self._go(self.list.currentIndex())
            return True
        if key == Qt.Key.Key_Down:
            self.list.setFocus(Qt.FocusReason.TabFocusReason)
            if not self.list.currentIndex().isValid():
                self._select_first()
            return True
        if key == Qt.Key.Key_Escape and self.search.text():
            self.search.clear()
            return True
        return False
