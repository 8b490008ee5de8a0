"""The card of a sign-in's picture: how it works before, and what happened afterwards, with its exchanges as a list below."""

from collections.abc import Iterator
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QModelIndex, QSize, Qt
from PySide6.QtWidgets import QAbstractItemView

from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.http import Request
from smsauth_gui.services.outcome import TimelineEntry, Walk
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, line
from smsauth_gui.ui.kit.fitted_table import FittedTable
from smsauth_gui.ui.kit.flow_layout import FlowLayout
from smsauth_gui.ui.kit.labels import Label
from smsauth_gui.ui.kit.language import tr, trn
from smsauth_gui.ui.kit.prose import Run
from smsauth_gui.ui.kit.segments import Segments
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.table_model import ROW, TableModel, runs_column
from smsauth_gui.ui.kit.time_words import local
from smsauth_gui.ui.shared import report_actions
from smsauth_gui.ui.shared.copy_as import offer_copies
from smsauth_gui.ui.shared.exchanges import meaning, request_lines, response, took, whole_request
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.ui.shared.walk_picture import WalkPicture


class Part(Struct, frozen=True):
    """An exchange of the walk and the steps it is made of, counted from 0."""

    entry: TimelineEntry
    steps: tuple[int, ...]
    broke: bool

    @property
    def numbers(self) -> str:
        """The steps as the picture counts them: ``1–4``."""
        first, last = self.steps[0] + 1, self.steps[-1] + 1
        return str(first) if first == last else f"{first}–{last}"


def parts_of(walk: Walk) -> Iterator[Part]:
    """The exchanges that steps belong to, in their order."""
    for number, entry in enumerate(walk.entries):
        steps = tuple(place for place, arrow in enumerate(walk.arrows) if arrow.entry == number)
        if steps:
            yield Part(entry, steps, any(walk.arrows[place].state == "broken" for place in steps))


class _Parts(FittedTable):
    """The list below the picture."""

    def __init__(self, provider: Provider) -> None:
        super().__init__("walk_list", tr("The requests of the sign-in"), 2)
        self.model_of_parts = TableModel[Part](
            (
                runs_column(tr("Step"), lambda part: ((part.numbers, "bad" if part.broke else "strong"),)),
                runs_column(tr("When"), lambda part: ((f"{local(part.entry.at):%H:%M:%S}", "muted"),)),
                runs_column(
                    tr("Request"),
                    lambda part: ((request_lines(part.entry), "mono"),),
                    copied=lambda part: whole_request(part.entry),
                ),
                runs_column(tr("Response"), lambda part: ((response(part.entry), "mono"),)),
                runs_column(tr("Took"), lambda part: ((took(part.entry), "muted"),)),
                runs_column(tr("What it means"), lambda part: (_meaning(part, provider),)),
            ),
            self,
        )
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setModel(self.model_of_parts)

    def widths(self) -> list[int]:
        """The request takes what is left; what it means gets as much."""
        means = max(theme.pixels(160), self.viewport().width() * 2 // 5)
        return [theme.pixels(56), theme.pixels(88), 0, theme.pixels(104), theme.pixels(76), means]


def _meaning(part: Part, provider: Provider) -> Run:
    return meaning(part.entry, provider), "bad" if part.broke else "plain"


class _Words(Label):
    """One line where there is room for it, more where there is not."""

    def __init__(self, role: str, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setProperty("role", role)
        self.setWordWrap(True)
        self.setMinimumWidth(1)

    def sizeHint(self) -> QSize:  # noqa: N802 - Qt's name
        """The one line."""
        self.ensurePolished()
        metrics = self.fontMetrics()
        return QSize(metrics.horizontalAdvance(self.text()) + 4, metrics.height() + 2)


class WalkCard(Card):
    """``chosen`` tells the exchange that somebody went to, in the picture or in the list."""

    chosen = emits(TimelineEntry)

    def __init__(self, shell: Shell, provider: Provider, *, foldable: bool = False) -> None:
        super().__init__("walk_card")
        self._shell, self._provider = shell, provider
        self._walk: Walk | None = None
        """What happened, where something did."""
        self._plan: Walk | None = None
        self.title = _Words("card-title", "walk_title")
        self.count = _Words("muted", "walk_count")
        views = ((tr("What happened"), "happened"), (tr("How it should go"), "should"))
        self.which = Segments("walk", tr("What the picture shows"), views)
        self.save = button(tr("Save picture…"), name="walk_save", on_click=self._ask_file)
        self.fold = button(tr("Hide this next time"), name="walk_fold")
        self.picture = WalkPicture()
        self.list = _Parts(provider)
        self._line = line()
        self._build(foldable=foldable)

    def _build(self, *, foldable: bool) -> None:
        self.which.chosen.connect(lambda _view: self._draw())
        self.fold.setCheckable(True)
        self.fold.setVisible(foldable)
        self.fold.toggled.connect(lambda _on: self._draw())
        head = FlowLayout(spacing=8, last_right=True)
        last = self.fold if foldable else self.save
        for part in (self.title, self.count, self.which, self.save if foldable else self.fold, last):
            head.addWidget(part)
        self.add(head, self.picture, self._line, self.list)
        self.picture.chosen.connect(self._step_chosen)
        self.list.selectionModel().currentRowChanged.connect(lambda index, _before: self._part_chosen(index))
        offer_copies(self._shell, self.list, _request_of)
        if foldable:
            self._shell.keep(self.fold)

    # ---- what it shows ------------------------------------------------------------------------------------

    def explain(self, plan: Walk) -> None:
        """How it will go."""
        if plan == self._plan and self._walk is None:
            return
        self._plan, self._walk = plan, None
        self._show()

    def tell(self, walk: Walk, plan: Walk) -> None:
        """How it went; the plan stays one click away."""
        if (walk, plan) == (self._walk, self._plan):
            return
        self._plan, self._walk = plan, walk
        self.list.model_of_parts.set_rows(tuple(parts_of(walk)))
        self.which.choose("happened")
        self._show()

    @property
    def shown(self) -> Walk | None:
        """What is drawn."""
        return self._walk if self._walk is not None and self.which.value == "happened" else self._plan

    def _show(self) -> None:
        told = self._walk is not None
        self.title.setText(tr("The sign-in, step by step") if told else tr("How this sign-in works"))
        self.which.setVisible(told)
        self._draw()

    def _draw(self) -> None:
        walk = self.shown
        folded = self.fold.isChecked()
        self.fold.setText(tr("Show the picture") if folded else tr("Hide this next time"))
        for part in (self.picture, self.save):
            part.setVisible(not folded)
        told = walk is not None and walk is self._walk and bool(self.list.model_of_parts.rows)
        for below in (self._line, self.list):
            below.setVisible(told)
        if walk is None or folded:
            return
        self.count.setText(_count(walk, told=walk is self._walk))
        self.picture.show_walk(walk, self._provider)

    # ---- a click on either marks both ---------------------------------------------------------------------

    def _step_chosen(self, place: int) -> None:
        parts = self.list.model_of_parts.rows if self.shown is self._walk else ()
        number = next((number for number, part in enumerate(parts) if place in part.steps), None)
        if number is None:
            return
        self.list.selectRow(number)
        self.picture.mark(place)
        self.chosen.emit(parts[number].entry)

    def _part_chosen(self, index: QModelIndex) -> None:
        part = index.data(ROW)
        if isinstance(part, Part):
            self.picture.mark(part.steps[-1])
            self.chosen.emit(part.entry)

    # ---- keeping the picture ------------------------------------------------------------------------------

    def _ask_file(self) -> None:
        kinds = tr("Pictures (*.png *.svg);;All files (*)")
        report_actions.ask_file(self, tr("Save the picture"), f"{self._provider.id}.png", kinds, self._save)

    def _save(self, path: Path) -> None:
        data = self.picture.as_image("svg" if path.suffix.lower() == ".svg" else "png")
        report_actions.write(self._shell, self, path, lambda: data)


def _request_of(index: QModelIndex) -> Request | None:
    part = index.data(ROW)
    return part.entry.exchange.request if isinstance(part, Part) else None


def _count(walk: Walk, *, told: bool) -> str:
    count = len(walk.arrows)
    if not told:
        return trn("{n} step", "{n} steps", count)
    return trn("{good} of {n} step went well", "{good} of {n} steps went well", count, good=walk.went_well)
