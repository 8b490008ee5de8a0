"""All accounts as a table model: for the health board and its export."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from datetime import datetime
from typing import Final, Literal

from msgspec import Struct
from msgspec.structs import replace
from PySide6.QtCore import Qt

from smsauth_gui import wording
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.grant.kinds import renews
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account
from smsauth_gui.ui.account.head import identity_line
from smsauth_gui.ui.kit.language import speaking, tr
from smsauth_gui.ui.kit.presenting import veil
from smsauth_gui.ui.kit.table_model import Column, TableModel
from smsauth_gui.ui.shared.account_status import Need, Tone, account_status, ago, expiry, need_of
from smsauth_gui.ui.shared.time_scale import place
from smsauth_gui.wording.language import translatable

COLUMNS: Final = translatable(("Account", "Provider", "Status", "Last result", "Expires", "Renewal", "Checked"))
STATUS_COLUMN: Final = 2
RESULT_COLUMN: Final = 3
EXPIRES_COLUMN: Final = 4
RENEWAL_COLUMN: Final = 5
STEP_COLUMN: Final = len(COLUMNS)
"""What can be done about it now; shown, never exported."""
Step = Literal["confirm", "sign_in_again", "menu"]
_NOT_ASKED: Final = translatable(
    {
        "borrowed": "Skipped: it belongs to a customer",
        "refused": "Skipped: rejected last time and unchanged since",
        "cancelled": "",
    }
)


class HealthRow(Struct, frozen=True):
    """One account as the board shows it."""

    name: str
    cells: tuple[str, ...]
    sort_keys: tuple[str | float, ...]
    mark: str
    tone: Tone
    identity: str = ""
    """Who the provider says it is."""
    reach: float | None = None
    """Where on the time axis it expires (`ui.shared.time_scale.place`); None where that is not known."""
    renews: bool = False
    need: Need = "fine"
    step: Step = "menu"

    @property
    def whose(self) -> str:
        """``Provider · who it says we are``."""
        return " · ".join(filter(None, (self.cells[1], self.identity)))

    def checking(self) -> HealthRow:
        """The same row while its account is asked."""
        status, at = tr("… checking"), STATUS_COLUMN
        cells = (*self.cells[:at], status, *self.cells[at + 1 :])
        keys = (*self.sort_keys[:at], status, *self.sort_keys[at + 1 :])
        return replace(self, cells=cells, sort_keys=keys, tone="neutral")

    def holds(self, words: Sequence[str]) -> bool:
        """Every one of these words, in small letters, stands somewhere in the row."""
        text = " ".join((*self.cells, self.identity)).casefold()
        return all(word in text for word in words)


def health_row(account: Account, catalog: Catalog, now: datetime, *, skipped: str = "") -> HealthRow:
    """What the board says about an account; ``skipped``: see `services.health.Checked`."""
    provider = catalog.get(account.provider)
    renewable = renews(account, provider)
    how = account_status(account, now, renewable=renewable)
    need = need_of(account, provider, now)
    status = f"{how.sign} {how.word[:1].upper()}{how.word[1:]}"
    renewal = _renewal(account, renewable=renewable)
    title = veil(account.title) + (tr(" (practice)") if account.practice else "")
    name = provider.name if provider else account.provider
    result = _last_result(account, name, skipped)
    expires_at = account.grant.expires_at if account.grant else None
    return HealthRow(
        account.name,
        (title, name, status, result, expiry(account, now), renewal, ago(account.checked, now)),
        (
            title.casefold(),
            name.casefold(),
            status,
            result.casefold(),
            expires_at.timestamp() if expires_at else float("inf"),
            renewal,
            -(account.checked.timestamp() if account.checked else 0.0),
        ),
        provider.mark if provider else "?",
        how.tone,
        identity_line(account, provider).partition(" · ")[2],
        place(expires_at - now) if expires_at else None,
        renewable,
        need,
        _step(account, need),
    )


def _step(account: Account, need: Need) -> Step:
    """What the row's button does; what belongs to somebody else has none of its own."""
    if not account.confirmed:
        return "confirm"
    return "menu" if need == "fine" or account.borrowed else "sign_in_again"


def step_words(row: HealthRow) -> str:
    """What stands on the row's button."""
    words = {"confirm": tr("Confirm…"), "sign_in_again": tr("Sign in again")}
    return words.get(row.step, "···")


def _renewal(account: Account, *, renewable: bool) -> str:
    if renewable:
        return tr("renews by itself")
    return tr("asks you") if account.grant else "–"


def _last_result(account: Account, provider: str, skipped: str) -> str:
    """What the last call came to, in a sentence."""
    if skipped:
        return tr(_NOT_ASKED.get(skipped, _NOT_ASKED["refused"]))
    cause = account.refused or account.status
    return wording.headline(Diagnosis(cause), provider, speaking()) if cause else ""


class AccountsTable(TableModel[HealthRow]):
    """Rows of the board, filtered and sorted here: a few hundred accounts at most."""

    def __init__(self) -> None:
        super().__init__(
            [*(_column(number, title) for number, title in enumerate(COLUMNS)), _step_column()],
            identity=lambda row: row.name,
        )
        self._groups: dict[str, Need] = {}
        self._sizes: Counter[Need] = Counter()
        self._query = ""
        self._held = False

    def hold(self, held: bool) -> None:
        """Keep the rows where they are while many change, however they are sorted; let go to sort again."""
        self._held = held
        if not held:
            self._arrange()

    def filter(self, query: str) -> None:
        """Show only rows in which every word of the query occurs."""
        self._query = query
        self.hold(False)

    def sort(self, column: int, order: Qt.SortOrder = Qt.SortOrder.AscendingOrder) -> None:
        """Sort by a column; times by their value."""
        self._held = False
        super().sort(column, order)

    @property
    def everything(self) -> tuple[HealthRow, ...]:
        """All rows, whatever the filter."""
        return self._given

    def group(self, number: int) -> tuple[Need, int] | None:
        """The group that begins with this row and how many belong to it; None inside a group, and in sorted tables."""
        if self._sorted[0] >= 0:
            return None
        need = self._groups.get(self.rows[number].name, "fine")
        before = self._groups.get(self.rows[number - 1].name) if number else None
        return (need, self._sizes[need]) if need != before else None

    def _arrange(self) -> None:
        known = {row.name: row for row in self._given}
        if self._held and all(row.name in known for row in self.rows):
            # Painting a screenful while workers hold the interpreter would stall the window.
            self._show(tuple(known[row.name] for row in self.rows))
            return
        words = self._query.casefold().split()
        rows = [row for row in self._given if not words or row.holds(words)]
        self._groups = {row.name: row.need for row in rows}
        self._sizes = Counter(self._groups.values())
        self._show(self._in_order(rows))


def _column(number: int, title: str) -> Column[HealthRow]:
    def cell(row: HealthRow) -> str:
        return row.cells[number]

    def spoken(row: HealthRow) -> str:
        return f"{row.cells[0]}, {row.identity}" if row.identity else row.cells[0]

    first = number == 0
    return Column(
        tr(title),
        cell,
        spoken=spoken if first else None,
        tip=(lambda row: row.identity) if first else cell,
        sort_key=lambda row: (row.sort_keys[number], row.name),
    )


def _step_column() -> Column[HealthRow]:
    def spoken(row: HealthRow) -> str:
        return tr("More for this account") if row.step == "menu" else step_words(row)

    return Column(tr("Next step"), step_words, spoken=spoken, sort_key=lambda row: (row.step, row.name))


def as_csv(rows: Sequence[HealthRow]) -> str:
    """The rows as CSV (RFC 4180); a cell that a spreadsheet would run as a formula gets an apostrophe in front."""
    titles = (*COLUMNS[:1], "Identity", *COLUMNS[1:])
    lines = [titles, *((row.cells[0], row.identity, *row.cells[1:]) for row in rows)]
    return "".join(",".join(_cell(cell) for cell in line) + "\r\n" for line in lines)


def _cell(text: str) -> str:
    safe = f"'{text}" if text[:1] in {"=", "+", "-", "@", "\t", "\r"} else text
    return '"' + safe.replace('"', '""') + '"' if any(sign in safe for sign in ',"\r\n') else safe
