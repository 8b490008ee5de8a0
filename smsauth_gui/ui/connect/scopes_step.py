"""Step two: what the credential may do. By purpose, the least first; single permissions one click away."""

from collections.abc import Iterator
from functools import partial
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QHBoxLayout, QRadioButton, QWidget

from smsauth_gui.core.provider.schema import Scope
from smsauth_gui.services.connect_draft import Draft
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Tone, chip, column, fill, holder, row
from smsauth_gui.ui.kit.fields import radio
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import speaking, tr, trn
from smsauth_gui.ui.kit.switches import Check
from smsauth_gui.wording.language import translatable
from smsauth_gui.wording.statements import say

_LEVELS: Final = ("read", "write", "money", "all")
_WARNINGS: Final = translatable(
    {
        "all": "! Anyone who gets this token can do everything with the account.",
        "money": "! Anyone who gets this token can spend the account’s money.",
        "none": "! Choose at least one permission.",
        "little": "",
    }
)


class ScopesForm(QWidget):
    """Writes the chosen scopes into the draft."""

    edited = Signal()

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self.setObjectName("scopes_form")
        self._draft = draft
        self._scopes = [scope for scope in draft.provider.scopes_of(draft.mode.id) if scope.ask]
        self.radios = QButtonGroup(self)
        self._purposes: dict[str, QRadioButton] = {}
        self.boxes: dict[str, QCheckBox] = {}
        box = column(*self._purpose_lines(), self._empty(), spacing=6)
        self.setLayout(box)
        self.single = button(tr("Choose single permissions ▸"), "link", name="single_scopes")
        self.single.setCheckable(True)
        self.single.toggled.connect(self._unfold)
        self._list = self._make_list()
        self.warning = label("", "error", name="scopes_warning")
        self.warning.setProperty("role", "hint")
        fill(box, row(self.single, None), self._list, self.warning)
        self._list.hide()
        self.single.setVisible(bool(self._scopes))
        self._choose(draft.least)

    # ---- parts --------------------------------------------------------------------------------------------

    def _purpose_lines(self) -> Iterator[QHBoxLayout]:
        for number, purpose in enumerate(self._draft.purposes):
            choose = partial(self._choose, purpose.scopes)
            self._purposes[purpose.id] = radio(f"purpose_{purpose.id}", purpose.title, self.radios, choose)
            least = [chip(tr("least"), "good")] if number == 0 else []
            yield row(self._purposes[purpose.id], *least, (label(" ".join(purpose.scopes), "mono"), 1), spacing=10)

    def _empty(self) -> QWidget:
        words = self._draft.method.empty_scope
        text = tr("Ask for nothing in particular: {words}", words=words)
        self.empty = radio("purpose_empty", text, self.radios, lambda: self._choose(()))
        self.empty.setVisible(bool(words))
        return self.empty

    def _make_list(self) -> QWidget:
        box = column(spacing=2, margins=(8, 0, 0, 0))
        group = ""
        for scope in sorted(self._scopes, key=self._rank):
            if scope.group and scope.group != group:
                group = scope.group
                fill(box, 6, label(group, "section", wrap=False))
            box.addLayout(self._scope_line(scope))
        return holder(box)

    def _rank(self, scope: Scope) -> tuple[int, int]:
        groups = list(dict.fromkeys(one.group for one in self._scopes))
        return groups.index(scope.group), _LEVELS.index(scope.level)

    def _scope_line(self, scope: Scope) -> QHBoxLayout:
        check = Check(scope.id)
        check.setObjectName(f"scope_{scope.id}")
        check.setAccessibleName(f"{scope.id}: {scope.meaning}")
        check.setMinimumWidth(170)
        check.toggled.connect(self._picked)
        self.boxes[scope.id] = check
        line = row(check, (label(scope.meaning, "muted"), 1), spacing=10)
        marks: dict[str, tuple[str, Tone]] = {
            "write": (tr("changes things"), "neutral"),
            "money": (tr("costs money"), "careful"),
            "all": (tr("everything"), "bad"),
        }
        if scope.level in marks:
            line.addWidget(chip(*marks[scope.level]))
        if not scope.documented:
            line.addWidget(chip(tr("not documented")))
        return line

    # ---- choosing -----------------------------------------------------------------------------------------

    def _choose(self, scopes: tuple[str, ...]) -> None:
        for name, check in self.boxes.items():
            check.blockSignals(True)
            check.setChecked(name in scopes)
            check.blockSignals(False)
        unknown = tuple(name for name in scopes if name not in self.boxes)
        self._set((*unknown, *(name for name in scopes if name in self.boxes)))

    def _picked(self) -> None:
        self._set(tuple(name for name, check in self.boxes.items() if check.isChecked()))

    def _set(self, scopes: tuple[str, ...]) -> None:
        self._draft.scopes = scopes
        self.radios.setExclusive(False)
        for purpose, way in self._purposes.items():
            way.setChecked(self._draft.purpose is not None and self._draft.purpose.id == purpose)
        self.empty.setChecked(self._draft.provider_decides)
        self.radios.setExclusive(True)
        # That a permission allows everything, the warning says in its own words.
        odd = [remark for remark in self._draft.remarks if remark.code != "ask.everything"]
        lines = [tr(_WARNINGS[self._draft.power]), *(f"! {say(remark, speaking())}" for remark in odd)]
        self.warning.setText("\n".join(filter(None, lines)))
        self.warning.setVisible(bool(self.warning.text()))
        self.edited.emit()

    def _unfold(self, shown: bool) -> None:
        self._list.setVisible(shown)
        self.single.setText(tr("Choose single permissions ▾") if shown else tr("Choose single permissions ▸"))

    # ---- answers ------------------------------------------------------------------------------------------

    @property
    def complete(self) -> bool:
        """Something was chosen, or nothing on purpose."""
        return bool(self._draft.scopes) or self._draft.provider_decides

    def summary(self) -> tuple[str, str]:
        """The purpose in words, and how many permissions of how many."""
        scopes, purpose = self._draft.scopes, self._draft.purpose
        if not scopes:
            return self._draft.method.empty_scope, tr("none named")
        words = purpose.title if purpose is not None else ", ".join(scopes)
        every = max(sum(scope.documented for scope in self._scopes), len(scopes))
        return words, trn("{m} of {n} permission", "{m} of {n} permissions", every, m=len(scopes))
