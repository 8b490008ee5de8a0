"""The timeline of an account: every request of this run as a list, and its sign-in as a picture."""

from collections.abc import Callable

from PySide6.QtCore import QModelIndex
from PySide6.QtWidgets import QStackedWidget, QWidget

from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.http import Request
from smsauth_gui.services.outcome import TimelineEntry, Walk
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Page, column, holder, row
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.segments import Segments
from smsauth_gui.ui.kit.table_model import ROW
from smsauth_gui.ui.shared.answer_view import AnswerView
from smsauth_gui.ui.shared.copy_as import offer_copies
from smsauth_gui.ui.shared.exchanges import ExchangesSplit, ExchangesTable, TimelineModel
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.ui.shared.walk_card import WalkCard


class TimelinePanel(QWidget):
    """The table, and below it what went over the wire; or the picture. Without a provider there is no picture."""

    def __init__(self, shell: Shell, provider: Provider | None, export_har: Callable[[], object]) -> None:
        super().__init__()
        self.setObjectName("timeline_panel")
        self.model = TimelineModel(provider, parent=self)
        self._provider = provider
        self.table = ExchangesTable(
            self.model, "timeline_table", (112, 110, 0, 96, 76, 0), self._chosen, spare={1: 640, 4: 640, 3: 400}
        )
        offer_copies(shell, self.table, _request_of)
        self.split = ExchangesSplit("timeline", self.table, shell, (260, 340))
        words = tr("Every request of this run. Secrets are shown as fingerprints only.")
        self.empty = label(tr("Nothing has been sent yet."), "muted", name="timeline_empty")
        views = ((tr("Requests"), "list"), (tr("Sign-in as a picture"), "picture"))
        self.view = Segments("timeline_as", tr("What the timeline shows"), views)
        export = button(tr("Export HAR…"), name="timeline_export", on_click=export_har)
        self.stack = QStackedWidget()
        listed = column(label(words, "small"), self.empty, (self.split, 1), spacing=10)
        self.stack.addWidget(holder(listed))
        self.walk: WalkCard | None = None
        if provider is not None:
            self.walk = WalkCard(shell, provider)
            page = Page("timeline_picture")
            page.body.setContentsMargins(0, 0, 0, 0)
            answer = AnswerView(shell)
            self.walk.chosen.connect(lambda entry: answer.show_exchange(entry.exchange, entry.diagnosis.says))
            self.walk.chosen.connect(answer.show)
            answer.hide()
            page.add(self.walk, answer, None)
            self.stack.addWidget(page)
        self.view.setVisible(self.walk is not None)
        self.view.chosen.connect(lambda view: self.stack.setCurrentIndex(int(view == "picture")))
        head = row(self.view, None, export)
        self.setLayout(column(head, (self.stack, 1), spacing=10, margins=(0, theme.GAP, 0, 0)))

    def set_entries(self, entries: tuple[TimelineEntry, ...]) -> None:
        """Show an account's exchanges, oldest first."""
        self.model.set_entries(entries)
        self.empty.setVisible(not entries)

    def show_walk(self, walk: Walk | None, plan: Walk | None) -> None:
        """How the account was signed in in this run; else how that goes."""
        if self.walk is None or plan is None:
            self.view.hide()
        elif walk is not None:
            self.walk.tell(walk, plan)
        else:
            self.walk.explain(plan)

    def _chosen(self, index: QModelIndex) -> None:
        entry = index.data(ROW)
        if not isinstance(entry, TimelineEntry):
            self.split.below.hide()
            return
        self.split.show_entry(entry, self._provider)


def _request_of(index: QModelIndex) -> Request | None:
    entry = index.data(ROW)
    return entry.exchange.request if isinstance(entry, TimelineEntry) else None
