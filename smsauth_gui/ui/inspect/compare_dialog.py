"""Two of anything side by side: first one sentence that explains most, then every difference."""

from collections.abc import Callable, Mapping
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QComboBox, QDialog, QWidget

from smsauth_gui.core.clues.inspection import Question
from smsauth_gui.core.paste import read as paste
from smsauth_gui.core.paste.compare import Comparison, Difference, compare
from smsauth_gui.core.values.http import Exchange
from smsauth_gui.core.values.statement import Statement
from smsauth_gui.services.material import compared_exchange, credential_text
from smsauth_gui.ui.inspect.view import Inspection, inspect
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, Page, column, holder, row
from smsauth_gui.ui.kit.fields import choice
from smsauth_gui.ui.kit.fitted_table import FittedTable
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import speaking, statement_words, tr
from smsauth_gui.ui.kit.presenting import veil_of
from smsauth_gui.ui.kit.prose import Run, one_line, plain_tip, visible
from smsauth_gui.ui.kit.table_model import Column, TableModel, runs_column
from smsauth_gui.ui.kit.time_words import local
from smsauth_gui.ui.shared import report_actions
from smsauth_gui.ui.shared.credential_card import title_of
from smsauth_gui.ui.shared.notice import Notice
from smsauth_gui.ui.shared.paste_box import PasteBox
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.wording.compared import cell, in_full, told

_WAIT_MS: Final = 250
_BOX: Final = 110
_ANY: Final = 16_777_215
"""Qt's word for no limit (``QWIDGETSIZE_MAX``)."""
_TOLD: Final = 3
"""Differences that are told as sentences; the table has them all."""


class DifferencesModel(TableModel[Difference]):
    """Topic, first, second; what is the same is quiet and stands last. ``names`` are those of the providers."""

    def __init__(self, names: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(
            (
                runs_column(tr("What"), lambda row: ((statement_words(row.topic), "muted" if row.same else "strong"),)),
                _side(tr("The first"), lambda row: row.first, names),
                _side(tr("The second"), lambda row: row.second, names),
            ),
            parent,
        )


def _side(title: str, part: Callable[[Difference], str | Statement], names: Mapping[str, str]) -> Column[Difference]:
    def runs(row: Difference) -> tuple[Run, ...]:
        text = visible(cell(row.topic, part(_veiled(row)), speaking(), names)) or "–"
        return ((text, "muted" if row.same else "mono"),)

    def spoken(row: Difference) -> str:
        ((text, _),) = runs(row)
        return f"{text}, {tr('the same')}" if row.same else text

    return runs_column(title, runs, spoken=spoken)


def _veiled(row: Difference) -> Difference:
    """Without people, while the window is presented."""
    name = str(row.topic.values.get("name", ""))
    first, second = (statement_words(one) for one in (row.first, row.second))
    return replace(row, first=veil_of(name, first), second=veil_of(name, second)) if name else row


def _is_in(headline: str, row: Difference) -> bool:
    """The headline tells both sides already."""
    sides = [statement_words(one) for one in (row.first, row.second)]
    return all(side and side in headline for side in sides)


class _Differences(FittedTable):
    """The differences, as tall as they are."""

    def __init__(self, names: Mapping[str, str]) -> None:
        self.differences = DifferencesModel(names)
        super().__init__("differences_table", "", 2)
        self.setAccessibleName(tr("Differences"))
        self.setModel(self.differences)

    def widths(self) -> list[int]:
        """Both sides have the same room."""
        room = self.viewport().width()
        topic = min(170, room // 4)
        return [topic, (room - topic) // 2, 0]


class CompareDialog(QDialog):
    """The first is what stands in the inspector; the second is pasted here, or a saved account."""

    def __init__(self, shell: Shell, first: Inspection | None, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shell = shell
        self._first = first
        self._number = 0
        self.comparison: Comparison | None = None
        self.setObjectName("compare_dialog")
        self.setWindowTitle(tr("Compare"))
        self.resize(900, 640)
        self._later: QTimer = QTimer(self, singleShot=True, interval=_WAIT_MS)
        self._later.timeout.connect(self.run)
        self.one = self._box("compare_first", tr("The first: paste it here"))
        self.two = self._box("compare_second", tr("The second: paste it here"))
        self._names = {provider.id: provider.name for provider in shell.services.catalog}
        self._accounts = [account for account in shell.roster.accounts if account.grant or account.secrets]
        self._texts = [one for one in shell.recent.entries if first is None or one.text != first.question.text]
        self.account = self._offered()
        self.notice = Notice()
        self.table = _Differences(self._names)
        self.copy = button(tr("Copy comparison"), name="compare_copy", on_click=self._copy)
        self._card = Card("differences_card", padded=False)
        self._card.add(self.table)
        self._card.hide()
        self._lay_out()
        self.run()

    def _offered(self) -> QComboBox:
        """What else the second can be: a saved account, or a text of this run."""
        accounts = [one_line(account.title, 80) for account in self._accounts]
        texts = [f"{one_line(one.title, 60)} · {local(one.at):%H:%M}" for one in self._texts]
        titles = (tr("… or take a saved account, or a text of this run"), *accounts, *texts)
        offered = choice("compare_account", tr("Compare with"), ((title, None) for title in titles))
        offered.setMinimumContentsLength(12)
        offered.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        offered.currentIndexChanged.connect(self._take)
        offered.setToolTip(plain_tip(titles[0]))
        offered.currentTextChanged.connect(lambda text: offered.setToolTip(plain_tip(text)))
        offered.setVisible(len(titles) > 1)
        return offered

    def _take(self, number: int) -> None:
        """A text of this run goes into the box; an account is compared at once."""
        text = number - 1 - len(self._accounts)
        if text >= 0:
            self.account.setCurrentIndex(0)
            self.two.set_text(self._texts[text].text)
        else:
            self._later.start()

    def _box(self, name: str, text: str) -> PasteBox:
        box = PasteBox(self._shell.services.catalog.vocabulary)
        box.setObjectName(name)
        box.setAccessibleName(text)
        box.setPlaceholderText(text)
        box.setMinimumHeight(_BOX)
        box.typed.connect(self._later.start)
        box.pasted.connect(self.run)
        return box

    def _lay_out(self) -> None:
        given = label("", "muted", name="compare_given")
        if self._first is not None:
            secret = self._first.reading.secret
            mark = secret.fingerprint if secret is not None else None
            given.setText(" · ".join(filter(None, (title_of(self._first.reading), mark))))
            self.one.show_pieces(self._first.view)
            self.one.setReadOnly(True)
        hint = tr(
            "Compare what fails with what works: two tokens, two requests with their responses, or two whole "
            "tickets. Nothing is sent."
        )
        first = column(row(label(tr("The first"), "strong", wrap=False), (given, 1)), (self.one, 1), spacing=6)
        second = column(label(tr("The second"), "strong"), (self.two, 1), spacing=6)
        self._results = Page("compare_results")
        self._results.body.setContentsMargins(0, 0, 2, 0)
        self._results.add(self.notice, self._card, None)
        ends = row(self.copy, None, button(tr("Close"), name="compare_close", on_click=self.reject))
        sides = holder(row((first, 1), (second, 1), spacing=16))
        parts = (label(hint, "muted"), (sides, 1), self.account, (self._results, 3), ends)
        self.setLayout(column(*parts, spacing=12, margins=(20, 18, 20, 18)))
        (self.one if self._first is None else self.two).setFocus()

    def _show_results(self, *, there: bool) -> None:
        """Until there is something to say, the boxes have all the room."""
        self._results.setVisible(there)
        self.copy.setVisible(there)
        for box in (self.one, self.two):
            box.setMaximumHeight(_BOX if there else _ANY)

    def _copy(self) -> None:
        if self.comparison is not None:
            text = in_full(self.comparison, speaking(), self._names)
            report_actions.copy(self._shell, text, tr("Copied: the comparison"))

    def run(self) -> None:
        """Read both sides on a worker and compare them."""
        self._later.stop()
        chosen = self.account.currentIndex() - 1
        account = self._accounts[chosen] if chosen >= 0 else None
        one, two = self.one.text(), self.two.text()
        if (self._first is None and not one.strip()) or (account is None and not two.strip()):
            self._show_results(there=False)
            return
        self._number += 1
        number, first, shell = self._number, self._first, self._shell
        catalog, now = shell.services.catalog, shell.services.clock()

        accounts = shell.services.accounts

        def exchange_of(one: Inspection) -> Exchange | None:
            return compared_exchange(one.found, one.request, catalog)

        def work() -> tuple[int, Comparison]:
            left = first or inspect(Question(one, now), catalog)
            if account is None:
                right = inspect(Question(two, now), catalog)
                return number, compare(left.reading, right.reading, (exchange_of(left), exchange_of(right)))
            timeline = accounts.timelines.of(account.name)
            last = timeline[-1].exchange if timeline else None
            reading = paste.read(credential_text(account), catalog=catalog, now=now)
            return number, compare(left.reading, reading, (exchange_of(left), last))

        shell.tasks.run(self, work, self._took)

    def _took(self, answer: tuple[int, Comparison]) -> None:
        number, comparison = answer
        if number != self._number:
            return
        self.comparison = comparison
        sentence = comparison.sentence
        if sentence.code == "compare.user":
            sentence = sentence.masked(lambda name: veil_of("user", name))
        headline = statement_words(sentence)
        rows = [_veiled(row) for row in comparison.rows if not row.same]
        telling = [told(row, speaking(), self._names) for row in rows if not _is_in(headline, row)]
        self.notice.show_text(headline, " ".join(telling[:_TOLD]))
        self._show_results(there=True)
        self.table.differences.set_rows(comparison.rows)
        self._card.setVisible(bool(comparison.rows))
