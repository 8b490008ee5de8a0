"""The settings: the look, the size of text, where secrets lie, and where the program keeps things."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import QSettings, QSignalBlocker, Qt, QTimer, QUrl
from PySide6.QtGui import QDesktopServices
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMessageBox

from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, Page, PageHead, row
from smsauth_gui.ui.kit.copy_menu import offer_value
from smsauth_gui.ui.kit.fields import choice, radio
from smsauth_gui.ui.kit.labels import ElidedLabel, label
from smsauth_gui.ui.kit.language import problem_words, stored_language, tr
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.switches import Check
from smsauth_gui.ui.kit.theme import CHOICES, Choice, Theme
from smsauth_gui.ui.overview.preferences import SCALES, keep_look, wants_notices
from smsauth_gui.ui.overview.safe_card import SafeCard
from smsauth_gui.ui.shared.presenting_banner import from_the_start
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.wording.language import languages, own_name


class SettingsPage(Page):
    """What can be set. ``language_chosen`` tells of another language once this event is over: all pages are made anew."""

    language_chosen = emits(str)
    notices_switched = emits(bool)

    def __init__(self, shell: Shell, theme: Theme, settings: QSettings | None, home: Path | None) -> None:
        super().__init__("settings")
        self._shell, self._theme, self._settings = shell, theme, settings
        self.secrets = SafeCard(shell, settings)
        folder = [self._folder_card(home)] if home is not None else []
        head = PageHead(tr("Settings"), tr("These settings apply to this computer only."))
        self.add(head, self._look_card(), self._notices_card(), self.secrets, *folder, self._forget_card(), None)
        shell.set_foot(self, tr("Nothing is contacted from here"))

    def _look_card(self) -> Card:
        card = Card("settings_look")
        self.looks = QButtonGroup(self)
        words = {"system": tr("As the system"), "light": tr("Light"), "dark": tr("Dark")}
        looks = {look: radio(f"look_{look}", words[look], self.looks, partial(self._choose, look)) for look in CHOICES}
        looks[self._theme.choice].setChecked(True)
        self._look_radios = looks
        self._theme.changed.connect(self._show_look)
        card.add(label(tr("Look"), "card-title"), row(*looks.values(), None, spacing=16))
        card.add(self._scale_line(), self._language_line())
        self.present = Check(tr("Mask who people are from the start (Ctrl+Shift+P switches it)"))
        self.present.setObjectName("present_from_start")
        self.present.setChecked(from_the_start(self._settings))
        self.present.toggled.connect(self._present_chosen)
        card.add(self.present)
        return card

    def _notices_card(self) -> Card:
        card = Card("settings_notices")
        self.notices = Check(tr("Notify me before a credential expires that cannot renew itself"))
        self.notices.setObjectName("expiry_notices")
        self.notices.setChecked(wants_notices(self._settings))
        self.notices.toggled.connect(self.notices_switched.emit)
        words = tr("30 days, 7 days, 1 day and 1 hour ahead, each once, while the program runs.")
        card.add(label(tr("Notices"), "card-title"), self.notices, label(words, "muted"))
        return card

    def _present_chosen(self, wanted: bool) -> None:
        if self._settings is not None:
            self._settings.setValue("presenting", "true" if wanted else "false")

    def _language_line(self) -> QHBoxLayout:
        entries = [(tr("As the system"), "system"), *((own_name(code), code) for code in languages())]
        chosen, act = stored_language(self._settings), self._language_chosen
        self.languages = choice("language", tr("Language"), entries, chosen=chosen, on_choice=act)
        words = label(tr("&Language"), wrap=False)
        words.setBuddy(self.languages)
        return row(words, self.languages, None)

    def _language_chosen(self) -> None:
        chosen = str(self.languages.currentData())
        if self._settings is not None:
            self._settings.setValue("language", chosen)
        QTimer.singleShot(0, self, lambda: self.language_chosen.emit(chosen))

    def _scale_line(self) -> QHBoxLayout:
        scales = ((f"{scale:.0%}", scale) for scale in SCALES)
        words, chosen = tr("Size of text"), self._theme.scale
        self.scales = choice("text_scale", words, scales, chosen=chosen, on_choice=self._resize)
        title = label(tr("Size of &text"), wrap=False)
        title.setBuddy(self.scales)
        return row(title, self.scales, None)

    def _folder_card(self, home: Path) -> Card:
        card = Card("settings_folder")
        words = tr("Accounts, and provider files of your own in its folder “providers”.")
        opens = button(tr("Open the folder"), name="open_home", on_click=lambda: _open(home))
        card.add(label(tr("Data folder"), "card-title"), label(words, "muted"))
        path = ElidedLabel(str(home), "mono", name="home_path")
        offer_value(path, path.text)
        card.add(row((path, 1), opens))
        return card

    def _forget_card(self) -> Card:
        card = Card("settings_forget")
        words = tr("Every account with its secrets, and the history. Settings and provider files stay.")
        card.add(label(tr("Forget everything"), "card-title"), label(words, "muted"))
        self.forget_all = button(tr("Forget everything…"), "danger", name="forget_all", on_click=self.ask_forget_all)
        self.forget_problem = label("", "error", name="forget_all_problem")
        self.forget_problem.hide()
        card.add(row(self.forget_all, None), self.forget_problem)
        return card

    # ---- forgetting ---------------------------------------------------------------------------------------

    def ask_forget_all(self) -> None:
        """Ask before every account goes; the safe answer has the keyboard."""
        words = tr("Forget every account, its secrets and every exchange?")
        box = QMessageBox(QMessageBox.Icon.Question, tr("Forget everything"), words, parent=self)
        box.setTextFormat(Qt.TextFormat.PlainText)
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
        forget.clicked.connect(self._forget_all)
        box.open()

    def _forget_all(self) -> None:
        self.forget_all.setEnabled(False)
        self.forget_problem.hide()
        services = self._shell.services

        def forget() -> None:
            services.accounts.forget_all()
            services.leaver.let_go()

        self._shell.tasks.run(self, forget, lambda _: self._forgotten(), self._not_forgotten)

    def _forgotten(self) -> None:
        self.forget_all.setEnabled(True)
        self._shell.announce(tr("Every account and every exchange is forgotten"))

    def _not_forgotten(self, problem: Exception) -> None:
        self.forget_all.setEnabled(True)
        self.forget_problem.setText(problem_words(problem))
        self.forget_problem.show()

    # ---- the look -----------------------------------------------------------------------------------------

    def _choose(self, choice: Choice) -> None:
        self._theme.choose(choice)
        self._remember()

    def _resize(self) -> None:
        self._theme.choose(self._theme.choice, float(self.scales.currentData()))
        self._remember()

    def _remember(self) -> None:
        keep_look(self._settings, self._theme)

    def _show_look(self) -> None:
        """Look and size were changed elsewhere: by keys, or by the search."""
        self._look_radios[self._theme.choice].setChecked(True)
        with QSignalBlocker(self.scales):
            self.scales.setCurrentIndex(self.scales.findData(self._theme.scale))


def _open(folder: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(folder)))
