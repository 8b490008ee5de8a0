"""Two of anything side by side: first one sentence that explains most, then every difference."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QDialog, QWidget

from smsauth_gui.core.clues.inspection import Question
from smsauth_gui.core.paste import read as paste
from smsauth_gui.core.paste.compare import Comparison, Difference, compare
from smsauth_gui.core.values.http import Exchange
from smsauth_gui.core.values.statement import Statement
from smsauth_gui.services.material import compared_exchange, credential_text
from smsauth_gui.ui.inspect.view import Inspection, inspect
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, Page, column, row
from smsauth_gui.ui.kit.fields import choice
from smsauth_gui.ui.kit.fitted_table import FittedTable
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import statement_words, tr
from smsauth_gui.ui.kit.presenting import veil_of
from smsauth_gui.ui.kit.prose import Run, Style, one_line
from smsauth_gui.ui.kit.table_model import Column, TableModel, runs_column
from smsauth_gui.ui.shared.credential_card import title_of
from smsauth_gui.ui.shared.notice import Notice
from smsauth_gui.ui.shared.paste_box import PasteBox
from smsauth_gui.ui.shared.shell import Shell

_WAIT_MS: Final = 250


class DifferencesModel(TableModel[Difference]):
    """Topic, first, second; what is the same is quiet and stands last."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                _column(tr("What"), lambda row: row.topic, "strong"),
                _column(tr("The first"), lambda row: row.first, "mono", side=True),
                _column(tr("The second"), lambda row: row.second, "mono", side=True),
            ),
            parent,
        )


def _column(
    title: str, part: Callable[[Difference], str | Statement], style: Style, *, side: bool = False
) -> Column[Difference]:
    def runs(row: Difference) -> tuple[Run, ...]:
        text = one_line(statement_words(part(row)), 400) or "–"
        if side:
            text = veil_of(str(row.topic.values.get("name", "")), text)
        return ((text, "muted" if row.same else style),)

    def spoken(row: Difference) -> str:
        ((text, _),) = runs(row)
        return f"{text}, {tr('the same')}" if row.same and side else text

    return runs_column(title, runs, spoken=spoken)


class _Differences(FittedTable):
    """The differences, as tall as they are."""

    def __init__(self) -> None:
        self.differences = DifferencesModel()
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
        self._accounts = [account for account in shell.roster.accounts if account.grant or account.secrets]
        titles = (tr("… or take a saved account"), *(one_line(account.title, 80) for account in self._accounts))
        entries, spoken = ((title, None) for title in titles), tr("Compare with a saved account")
        self.account = choice("compare_account", spoken, entries, on_choice=self._later.start)
        self.account.setVisible(bool(self._accounts))
        self.notice = Notice()
        self.table = _Differences()
        self._card = Card("differences_card", padded=False)
        self._card.add(self.table)
        self._card.hide()
        self._lay_out()
        self.run()

    def _box(self, name: str, text: str) -> PasteBox:
        box = PasteBox(self._shell.services.catalog.vocabulary)
        box.setObjectName(name)
        box.setAccessibleName(text)
        box.setPlaceholderText(text)
        box.setFixedHeight(110)
        box.typed.connect(self._later.start)
        box.pasted.connect(self.run)
        return box

    def _lay_out(self) -> None:
        left: QWidget = self.one
        if self._first is not None:
            left = given = Card("compare_given")
            secret = self._first.reading.secret
            mark = secret.fingerprint if secret is not None else None
            given.add(label(title_of(self._first.reading), "strong"))
            given.add(label(mark or tr("what stands in the box"), "mono"), None)
            self.one.hide()
        first = column(label(tr("The first"), "strong"), left, None, spacing=6)
        second = column(label(tr("The second"), "strong"), self.two, self.account, None, spacing=6)
        results = Page("compare_results")
        results.body.setContentsMargins(0, 0, 2, 0)
        results.add(self.notice, self._card, None)
        close = row(None, button(tr("Close"), name="compare_close", on_click=self.reject))
        sides = row((first, 1), (second, 1), spacing=16)
        self.setLayout(column(sides, (results, 1), close, spacing=12, margins=(20, 18, 20, 18)))

    def run(self) -> None:
        """Read both sides on a worker and compare them."""
        self._later.stop()
        chosen = self.account.currentIndex() - 1
        account = self._accounts[chosen] if chosen >= 0 else None
        one, two = self.one.text(), self.two.text()
        if (self._first is None and not one.strip()) or (account is None and not two.strip()):
            self.notice.clear()
            self._card.hide()
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
        self.notice.show_text(statement_words(sentence))
        self.table.differences.set_rows(comparison.rows)
        self._card.setVisible(bool(comparison.rows))
