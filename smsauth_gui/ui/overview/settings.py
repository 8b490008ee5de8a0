"""The settings: the look, the size of text, where secrets lie, and where the program keeps things."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QSettings, Qt, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QCheckBox, QComboBox, QHBoxLayout, QLabel, QMessageBox, QRadioButton

from smsauth_gui import wording
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, Page, PageHead, row
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import speaking, stored_language, tr
from smsauth_gui.ui.kit.theme import CHOICES, Choice, Theme
from smsauth_gui.ui.overview.preferences import SCALES
from smsauth_gui.ui.overview.safe_card import SafeCard
from smsauth_gui.ui.shared.presenting_banner import from_the_start
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.wording.language import languages, own_name


class SettingsPage(Page):
    """What can be set."""

    def __init__(self, shell: Shell, theme: Theme, settings: QSettings | None, home: Path | None) -> None:
        super().__init__("settings")
        self._shell, self._theme, self._settings = shell, theme, settings
        self.secrets = SafeCard(shell, settings)
        self.body.addWidget(PageHead(tr("Settings"), tr("They hold for this computer only.")))
        self.body.addWidget(self._look_card())
        self.body.addWidget(self.secrets)
        if home is not None:
            self.body.addWidget(self._folder_card(home))
        self.body.addWidget(self._forget_card())
        self.body.addStretch(1)
        shell.set_foot(self, tr("Nothing is contacted from here"))

    def _look_card(self) -> Card:
        card = Card("settings_look")
        card.body.addWidget(label(tr("Look"), "card-title"))
        self.looks = QButtonGroup(self)
        line = row(spacing=16)
        words = {"system": tr("As the system"), "light": tr("Light"), "dark": tr("Dark")}
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
        card.body.addLayout(self._language_line())
        card.body.addWidget(self.language_note)
        self.present = QCheckBox(tr("Mask who people are from the start (Ctrl+Shift+P switches it)"))
        self.present.setObjectName("present_from_start")
        self.present.setChecked(from_the_start(self._settings))
        self.present.toggled.connect(self._present_chosen)
        card.body.addWidget(self.present)
        return card

    def _present_chosen(self, wanted: bool) -> None:
        if self._settings is not None:
            self._settings.setValue("presenting", "true" if wanted else "false")

    def _language_line(self) -> QHBoxLayout:
        self.languages = QComboBox()
        self.languages.setObjectName("language")
        self.languages.setAccessibleName(tr("Language"))
        self.languages.addItem(tr("As the system"), "system")
        for code in languages():
            self.languages.addItem(own_name(code), code)
        self.languages.setCurrentIndex(max(0, self.languages.findData(stored_language(self._settings))))
        self.languages.currentIndexChanged.connect(lambda _: self._language_chosen())
        self.language_note = label(tr("The language changes at the next start."), "small", name="language_note")
        self.language_note.hide()
        words = QLabel(tr("&Language"))
        words.setBuddy(self.languages)
        return row(words, self.languages, None)

    def _language_chosen(self) -> None:
        self.language_note.show()
        if self._settings is not None:
            self._settings.setValue("language", str(self.languages.currentData()))

    def _scale_line(self) -> QHBoxLayout:
        self.scales = QComboBox()
        self.scales.setObjectName("text_scale")
        self.scales.setAccessibleName(tr("Size of text"))
        for scale in SCALES:
            self.scales.addItem(f"{scale:.0%}", scale)
        self.scales.setCurrentIndex(SCALES.index(self._theme.scale) if self._theme.scale in SCALES else 0)
        self.scales.currentIndexChanged.connect(lambda _: self._resize())
        words = QLabel(tr("Size of &text"))
        words.setBuddy(self.scales)
        return row(words, self.scales, None)

    def _folder_card(self, home: Path) -> Card:
        card = Card("settings_folder")
        card.body.addWidget(label(tr("Data folder"), "card-title"))
        words = tr("Accounts, and provider files of your own in its folder “providers”.")
        card.body.addWidget(label(words, "muted"))
        opens = button(tr("Open the folder"), name="open_home", on_click=lambda: _open(home))
        card.body.addLayout(row(label(str(home), "mono", wrap=False, name="home_path"), None, opens))
        return card

    def _forget_card(self) -> Card:
        card = Card("settings_forget")
        card.body.addWidget(label(tr("Forget everything"), "card-title"))
        words = tr("Every account with its secrets, and the history. Settings and provider files stay.")
        card.body.addWidget(label(words, "muted"))
        self.forget_all = button(tr("Forget everything…"), "danger", name="forget_all", on_click=self.ask_forget_all)
        self.forget_problem = label("", "error", name="forget_all_problem")
        self.forget_problem.hide()
        card.body.addLayout(row(self.forget_all, None))
        card.body.addWidget(self.forget_problem)
        return card

    # ---- forgetting ---------------------------------------------------------------------------------------

    def ask_forget_all(self) -> None:
        """Ask before every account goes; the safe answer has the keyboard."""
        words = tr("Forget every account, its secrets and every exchange?")
        box = QMessageBox(QMessageBox.Icon.Question, tr("Forget everything"), words, parent=self)
        box.setObjectName("forget_all_question")
        box.setInformativeText(
            tr(
                "Nothing is sent: at the providers, tokens and keys stay valid until they are ended there. Disconnect "
                "an account on its own page to end its token too. This cannot be undone."
            )
        )
        forget = box.addButton(tr("Forget everything"), QMessageBox.ButtonRole.DestructiveRole)
        box.setDefaultButton(box.addButton(tr("Keep everything"), QMessageBox.ButtonRole.RejectRole))
        box.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        forget.clicked.connect(lambda _checked=False: self._forget_all())
        box.open()

    def _forget_all(self) -> None:
        self.forget_all.setEnabled(False)
        self.forget_problem.hide()
        self._shell.tasks.run(
            self, self._shell.services.accounts.forget_all, lambda _: self._forgotten(), self._not_forgotten
        )

    def _forgotten(self) -> None:
        self.forget_all.setEnabled(True)
        self._shell.announce(tr("Every account and every exchange is forgotten"))

    def _not_forgotten(self, problem: Exception) -> None:
        self.forget_all.setEnabled(True)
        if not isinstance(problem, Problem):
            raise problem
        words = wording.words(problem.cause, speaking())
        self.forget_problem.setText(f"{words.headline} {words.advice}")
        self.forget_problem.show()

    # ---- the look -----------------------------------------------------------------------------------------

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
