"""The claims of a token: name, exact value and meaning; times in local time, in UTC and as a distance."""

import json
from collections.abc import Iterable
from datetime import datetime, tzinfo
from typing import Final

from msgspec import Struct
from PySide6.QtCore import QObject, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QWidget

from smsauth_gui.core.values.reading import Claim
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.fitted_table import FittedTable
from smsauth_gui.ui.kit.language import speaking, tr, trn
from smsauth_gui.ui.kit.presenting import veil_of
from smsauth_gui.ui.kit.prose import Run, one_line
from smsauth_gui.ui.kit.table_model import TableModel, runs_column
from smsauth_gui.ui.kit.time_words import both
from smsauth_gui.wording import claims as claim_words
from smsauth_gui.wording.statements import say

_MOST: Final = 200
"""Rows that are shown: a token with more claims than that is told, not listed."""
_VALUE: Final = 600
"""Characters of a value that are shown; Ctrl+C takes it whole."""


class ClaimRow(Struct, frozen=True):
    """One row: the claim's name, its value as shown and exactly, and its meaning in runs."""

    name: str
    value: str
    exact: str
    meaning: tuple[Run, ...]
    head: bool = False
    """It stands in the token's header."""


def shown_value(exact: str) -> str:
    """A JSON text without the quotes of a plain word; anything that could be mistaken keeps them."""
    if exact.startswith('"'):
        try:
            text = json.loads(exact)
        except (ValueError, RecursionError):
            return one_line(exact, _VALUE)
        if isinstance(text, str) and text and text == text.strip() and not _is_json(text[:_VALUE]):
            return one_line(text, _VALUE)
    return one_line(exact, _VALUE)


def _is_json(text: str) -> bool:
    """Without its quotes the text could be taken for a number, a list or the like."""
    try:
        json.loads(text)
    except (ValueError, RecursionError):
        return text[0] in '{["'
    return True


def claim_rows(
    claims: Iterable[Claim], header: Iterable[Claim], now: datetime, zone: tzinfo | None = None
) -> tuple[ClaimRow, ...]:
    """Rows for the claims in the token's own order, and the header's after them."""
    pairs = [(claim, False) for claim in claims] + [(claim, True) for claim in header]
    rows = [_row(claim, now, zone, head=head) for claim, head in pairs[:_MOST]]
    if len(pairs) > _MOST:
        more = trn("{n} more claim is not listed here.", "{n} more claims are not listed here.", len(pairs) - _MOST)
        rows.append(ClaimRow("…", "", "", ((more, "muted"),)))
    return tuple(rows)


def _row(claim: Claim, now: datetime, zone: tzinfo | None, *, head: bool) -> ClaimRow:
    meaning: list[Run] = [(tr("Header: "), "muted")] if head else []
    words = claim_words.title(claim, speaking(), header=head)
    if words:
        meaning.append((words, "plain"))
    if claim.time is not None:
        time_words, beside = both(claim.time, now, zone)
        meaning += [(" " if words else "", "plain"), (time_words, "strong"), (f" {beside}", "muted")]
    elif claim.time_note is not None:
        meaning += [(" " if words else "", "plain"), (say(claim.time_note, speaking()), "muted")]
    if len(meaning) == head:
        meaning += [(tr("Not one of the names we know."), "muted")]
    return ClaimRow(
        one_line(claim.name, 80), veil_of(claim.name, shown_value(claim.value)), claim.value, tuple(meaning), head
    )


class ClaimsModel(TableModel[ClaimRow]):
    """Claims in the token's own order; values never cross Qt as numbers."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(
            (
                runs_column(tr("Claim"), lambda row: ((row.name, "mono"),)),
                runs_column(tr("Value"), lambda row: ((row.value, "mono"),), copied=lambda row: row.exact),
                runs_column(tr("Meaning"), lambda row: row.meaning),
            ),
            parent,
        )


class ClaimsTable(FittedTable):
    """The claims, as tall as they are."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("claims_table", tr("What the token says"), 2, parent)
        self.claims = ClaimsModel(self)
        self.setModel(self.claims)
        head = self.horizontalHeader()
        head.setSectionsClickable(True)
        head.setSortIndicatorClearable(True)
        head.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
        head.setSortIndicatorShown(True)
        head.sortIndicatorChanged.connect(self.claims.sort)

    def widths(self) -> list[int]:
        """The value takes what it needs up to half of the room."""
        room = self.viewport().width()
        metrics = QFontMetrics(theme.font(12, mono=True))
        names = [metrics.horizontalAdvance(row.name) for row in self.claims.rows]
        values = [metrics.horizontalAdvance(row.value) for row in self.claims.rows]
        name = min(max([36, *names]) + 30, max(90, room // 4))
        return [name, min(max([60, *values]) + 30, max(120, int(room * 0.5))), 0]
