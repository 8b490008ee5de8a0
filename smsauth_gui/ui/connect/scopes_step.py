"""Step two: what the credential may do. By purpose, the least first; single permissions one click away."""

from __future__ import annotations

from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QRadioButton, QVBoxLayout, QWidget

from smsauth_gui.core.provider.schema import Scope
from smsauth_gui.ui.connect.draft import Draft
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Tone, chip, row
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr, trn

_LEVELS: Final = ("read", "write", "money", "all")


class ScopesForm(QWidget):
    """Writes the chosen scopes into the draft."""

    edited = Signal()

    def __init__(self, draft: Draft) -> None:
        super().__init__()
        self.setObjectName("scopes_form")
        self._draft = draft
        self._mode = draft.mode.id
        self._scopes = [scope for scope in draft.provider.scopes_of(self._mode) if scope.ask]
        self._purposes = [
            purpose for purpose in draft.provider.purposes if not purpose.modes or self._mode in purpose.modes
        ]
        self.radios = QButtonGroup(self)
        self.boxes: dict[str, QCheckBox] = {}
        box = QVBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(6)
        self._add_purposes(box)
        self._add_empty(box)
        self.single = button(tr("Choose single permissions ▸"), "link", name="single_scopes")
        self.single.setCheckable(True)
        self.single.toggled.connect(self._unfold)
        box.addLayout(row(self.single, None))
        self._list = self._make_list()
        box.addWidget(self._list)
        self.warning = label("", "error", name="scopes_warning")
        self.warning.setProperty("role", "hint")
        box.addWidget(self.warning)
        self._list.hide()
        self.single.setVisible(bool(self._scopes))
        self._begin()

    # ---- parts --------------------------------------------------------------------------------------------

    def _add_purposes(self, box: QVBoxLayout) -> None:
        for number, purpose in enumerate(self._purposes):
            radio = QRadioButton(purpose.title)
            radio.setObjectName(f"purpose_{purpose.id}")
            radio.clicked.connect(lambda _=False, scopes=purpose.scopes: self._choose(scopes))
            self.radios.addButton(radio)
            line = row(radio, spacing=10)
            line.addWidget(label(" ".join(purpose.scopes), "mono"), 1)
            if number == 0:
                line.insertWidget(1, chip(tr("least"), "good"))
            box.addLayout(line)

    def _add_empty(self, box: QVBoxLayout) -> None:
        words = getattr(self._draft.method, "empty_scope", "")
        self.empty = QRadioButton(tr("Ask for nothing in particular: {words}", words=words))
        self.empty.setObjectName("purpose_empty")
        self.empty.clicked.connect(lambda _=False: self._choose(()))
        self.radios.addButton(self.empty)
        self.empty.setVisible(bool(words))
        box.addWidget(self.empty)

    def _make_list(self) -> QWidget:
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(8, 0, 0, 0)
        box.setSpacing(2)
        group = ""
        for scope in sorted(self._scopes, key=self._rank):
            if scope.group and scope.group != group:
                group = scope.group
                box.addSpacing(6)
                box.addWidget(label(group, "section", wrap=False))
            box.addLayout(self._scope_line(scope))
        return part

    def _rank(self, scope: Scope) -> tuple[int, int]:
        groups = list(dict.fromkeys(one.group for one in self._scopes))
        return groups.index(scope.group), _LEVELS.index(scope.level)

    def _scope_line(self, scope: Scope) -> QVBoxLayout:
        check = QCheckBox(scope.id)
        check.setObjectName(f"scope_{scope.id}")
        check.setAccessibleName(f"{scope.id}: {scope.meaning}")
        check.setMinimumWidth(170)
        check.toggled.connect(lambda _: self._picked())
        self.boxes[scope.id] = check
        line = row(check, spacing=10)
        tones: dict[str, tuple[str, Tone]] = {
            "write": (tr("changes things"), "neutral"),
            "money": (tr("costs money"), "careful"),
            "all": (tr("everything"), "bad"),
        }
        if scope.level in tones:
            line.addWidget(chip(*tones[scope.level]))
        if not scope.documented:
            line.addWidget(chip(tr("not documented")))
        line.insertWidget(1, label(scope.meaning, "muted"), 1)
        box = QVBoxLayout()
        box.addLayout(line)
        return box

    # ---- choosing -----------------------------------------------------------------------------------------

    def _begin(self) -> None:
        chosen = self._draft.scopes
        if chosen is None:
            chosen = self._purposes[0].scopes if self._purposes else ()
        self._choose(tuple(chosen))

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
        for purpose in self._purposes:
            radio = self.findChild(QRadioButton, f"purpose_{purpose.id}")
            if isinstance(radio, QRadioButton):
                radio.setChecked(set(purpose.scopes) == set(scopes) and bool(scopes))
        self.empty.setChecked(not scopes and not self.empty.isHidden())
        self.radios.setExclusive(True)
        self._warn(scopes)
        self.edited.emit()

    def _warn(self, scopes: tuple[str, ...]) -> None:
        levels = {known.level for name in scopes if (known := self._draft.provider.scope(name)) is not None}
        words = ""
        if "all" in levels or (not scopes and self.empty.isChecked()):
            words = tr("! Whoever gets hold of this token can do everything with the account.")
        elif "money" in levels:
            words = tr("! Whoever gets hold of this token can spend the account’s money.")
        elif not scopes:
            words = tr("! Choose at least one permission.")
        self.warning.setText(words)
        self.warning.setVisible(bool(words))

    def _unfold(self, shown: bool) -> None:
        self._list.setVisible(shown)
        self.single.setText(tr("Choose single permissions ▾") if shown else tr("Choose single permissions ▸"))

    # ---- answers ------------------------------------------------------------------------------------------

    @property
    def complete(self) -> bool:
        """Something was chosen, or nothing on purpose."""
        return bool(self._draft.scopes) or self.empty.isChecked()

    def summary(self) -> tuple[str, str]:
        """The purpose in words, and how many permissions of how many."""
        scopes = self._draft.scopes or ()
        purpose = next((one for one in self._purposes if set(one.scopes) == set(scopes) and scopes), None)
        words = purpose.title if purpose else ", ".join(scopes) or getattr(self._draft.method, "empty_scope", "")
        known = sum(scope.documented for scope in self._scopes)
        if not scopes:
            return words, tr("none named")
        every = max(known, len(scopes))
        return words, trn("{m} of {n} permission", "{m} of {n} permissions", every, m=len(scopes))
