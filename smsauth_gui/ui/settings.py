"""The settings: the look, the size of text, where secrets lie, and where the program keeps things."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Final

from PySide6.QtCore import QSettings, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QComboBox, QHBoxLayout, QLabel, QRadioButton

from smsauth_gui.ui.buttons import button
from smsauth_gui.ui.card import Card, Page, PageHead, row
from smsauth_gui.ui.labels import label
from smsauth_gui.ui.safe_card import SafeCard
from smsauth_gui.ui.shell import Shell
from smsauth_gui.ui.theme import CHOICES, Choice, Theme

SCALES: Final = (1.0, 1.25, 1.5, 2.0)


def stored_look(settings: QSettings | None) -> tuple[Choice, float]:
    """Look and text size as chosen earlier; anything unknown counts as the default."""
    if settings is None:
        return "system", 1.0
    choice = str(settings.value("look", "system"))
    try:
        scale = float(str(settings.value("text_scale", "1.0")))
    except ValueError:
        scale = 1.0
    return (choice if choice in CHOICES else "system", scale if scale in SCALES else 1.0)


class SettingsPage(Page):
    """What can be set."""

    def __init__(self, shell: Shell, theme: Theme, settings: QSettings | None, home: Path | None) -> None:
        super().__init__("settings")
        self._shell, self._theme, self._settings = shell, theme, settings
        self.secrets = SafeCard(shell, settings)
        self.body.addWidget(PageHead(self.tr("Settings"), self.tr("They hold for this computer only.")))
        self.body.addWidget(self._look_card())
        self.body.addWidget(self.secrets)
        if home is not None:
            self.body.addWidget(self._folder_card(home))
        self.body.addStretch(1)
        shell.set_foot(self, self.tr("Nothing is contacted from here"))

    def _look_card(self) -> Card:
        card = Card("settings_look")
        card.body.addWidget(label(self.tr("Look"), "card-title"))
        self.looks = QButtonGroup(self)
        line = row(spacing=16)
        words = {"system": self.tr("As the system"), "light": self.tr("Light"), "dark": self.tr("Dark")}
        for choice in CHOICES:
            radio = QRadioButton(words[choice])
            radio.setObjectName(f"look_{choice}")
            radio.setChecked(choice == self._theme.choice)
            radio.clicked.connect(self._chooser(choice))
            self.looks.addButton(radio)
            line.addWidget(radio)
        line.addStretch(1)
        card.body.addLayout(line)
        card.body.addLayout(self._scale_line())
        return card

    def _scale_line(self) -> QHBoxLayout:
        self.scales = QComboBox()
        self.scales.setObjectName("text_scale")
        self.scales.setAccessibleName(self.tr("Size of text"))
        for scale in SCALES:
            self.scales.addItem(f"{scale:.0%}", scale)
        self.scales.setCurrentIndex(SCALES.index(self._theme.scale) if self._theme.scale in SCALES else 0)
        self.scales.currentIndexChanged.connect(lambda _: self._resize())
        words = QLabel(self.tr("Size of &text"))
        words.setBuddy(self.scales)
        return row(words, self.scales, None)

    def _folder_card(self, home: Path) -> Card:
        card = Card("settings_folder")
        card.body.addWidget(label(self.tr("Data folder"), "card-title"))
        words = self.tr("Accounts, and provider files of your own in its folder “providers”.")
        card.body.addWidget(label(words, "muted"))
        opens = button(self.tr("Open the folder"), name="open_home", on_click=lambda: _open(home))
        card.body.addLayout(row(label(str(home), "mono", wrap=False, name="home_path"), None, opens))
        return card

    def _chooser(self, choice: Choice) -> Callable[[], None]:
        return lambda: self._choose(choice)

    def _choose(self, choice: Choice) -> None:
        self._theme.choose(choice)
        self._remember()

    def _resize(self) -> None:
        self._theme.choose(self._theme.choice, float(self.scales.currentData()))
        self._remember()

    def _remember(self) -> None:
        if self._settings is not None:
            self._settings.setValue("look", self._theme.choice)
            self._settings.setValue("text_scale", str(self._theme.scale))


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
