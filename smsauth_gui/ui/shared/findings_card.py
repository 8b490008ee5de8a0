"""Short remarks in a card, each with a sign that says how grave it is."""

from collections.abc import Iterable
from typing import Final, Literal

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QHBoxLayout, QWidget

from smsauth_gui.core.values.reading import Finding
from smsauth_gui.ui.kit.card import Card, column, holder, line, row
from smsauth_gui.ui.kit.language import speaking, tr, trn
from smsauth_gui.ui.kit.prose import Prose, Run, Style, one_line
from smsauth_gui.wording.findings import sentence
from smsauth_gui.wording.statements import say

Tone = Literal["info", "warning", "error", "good"]
_SIGNS: Final[dict[str, tuple[str, Style]]] = {
    "info": ("i", "muted"),
    "warning": ("!", "careful"),
    "error": ("✕", "bad"),
    "good": ("✓", "good"),
}
_RANKS: Final[dict[str, tuple[int, Tone]]] = {"error": (0, "error"), "warning": (1, "warning"), "info": (2, "info")}
"""The order of severities, and their tones."""
_MOST: Final = 30


class Remark(Struct, frozen=True):
    """One line: how grave, and what."""

    tone: Tone
    runs: tuple[Run, ...]


def remarks_of(findings: Iterable[Finding]) -> tuple[Remark, ...]:
    """Findings as remarks, the grave ones first."""
    remarks: list[Remark] = []
    for finding in sorted(findings, key=lambda finding: _RANKS[finding.severity][0]):
        runs: list[Run] = [(sentence(finding.code, speaking()), "plain")]
        if finding.note is not None:
            runs.append((f"  {one_line(say(finding.note, speaking()), 160)}", "mono"))
        remarks.append(Remark(_RANKS[finding.severity][1], tuple(runs)))
    return tuple(dict.fromkeys(remarks))


class FindingsCard(Card):
    """Remarks below each other; hidden while there are none."""

    def __init__(self, name: str = "findings", parent: QWidget | None = None) -> None:
        super().__init__(name, padded=False, parent=parent)
        self.setAccessibleName(tr("Findings"))
        self.body.setSpacing(0)
        self.remarks: tuple[Remark, ...] = ()
        """What is shown."""
        self._inner: QWidget | None = None
        self.hide()

    @property
    def words(self) -> tuple[str, ...]:
        """The remarks without signs."""
        return tuple("".join(text for text, _ in remark.runs) for remark in self.remarks)

    def show_remarks(self, remarks: tuple[Remark, ...]) -> None:
        """Show these, and nothing of what was there."""
        if len(remarks) > _MOST:
            more = trn("and {n} more of this kind", "and {n} more of this kind", len(remarks) - _MOST)
            remarks = (*remarks[:_MOST], Remark("info", ((more, "muted"),)))
        if remarks == self.remarks:
            self.setVisible(bool(remarks))
            return
        self.remarks = remarks
        if self._inner is not None:
            self.body.removeWidget(self._inner)
            self._inner.hide()
            self._inner.deleteLater()
        box = column(spacing=0)
        for number, remark in enumerate(remarks):
            if number:
                box.addWidget(line())
            box.addLayout(_line(remark, number))
        self._inner = holder(box)
        self.body.addWidget(self._inner)
        self.setVisible(bool(remarks))


def _line(remark: Remark, number: int) -> QHBoxLayout:
    sign = Prose(f"finding_sign_{number}")
    sign.say(_SIGNS[remark.tone])
    sign.setFixedWidth(16)
    text = Prose(f"finding_{number}")
    text.say(*remark.runs)
    both = row(sign, (text, 1), spacing=10, margins=(12, 8, 12, 8))
    both.setAlignment(sign, Qt.AlignmentFlag.AlignTop)
    return both
