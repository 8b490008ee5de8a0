"""The settings card about secrets: where they lie, the passphrase, when to hide, how long exchanges are kept."""

from collections.abc import Callable

from PySide6.QtCore import QSettings, QTimer
from PySide6.QtGui import QFontMetrics, QIntValidator
from PySide6.QtWidgets import QLineEdit

from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, row
from smsauth_gui.ui.kit.fields import choice, entry
from smsauth_gui.ui.kit.flow_layout import flow
from smsauth_gui.ui.kit.labels import label, late
from smsauth_gui.ui.kit.language import problem_words, tr, trn
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.overview.preferences import (
    HIDE_CHOICES,
    LONGEST_HISTORY,
    forget_old_exchanges,
    hide_after,
    history_days,
)
from smsauth_gui.ui.shared.shell import Shell

_SHORT, _GOOD = 12, 20
_SETTLED_MS = 1_500
"""Digits are typed one after another: only the number that stays may cost exchanges."""


class SafeCard(Card):
    """``hide_after_changed`` hands over minutes as soon as they are set; fewer days of history count after a moment."""

    hide_after_changed = emits(int)

    def __init__(self, shell: Shell, settings: QSettings | None) -> None:
        super().__init__("settings_secrets")
        self._shell, self._settings = shell, settings
        self._has = False
        self._later = QTimer(self, singleShot=True, interval=_SETTLED_MS)
        self._later.timeout.connect(self._forget_old)
        self.where = label("", "plain", name="settings_where")
        never = label(tr("A secret is never written to the disk unencrypted."), "muted")
        self.add(label(tr("Where secrets are stored"), "card-title"), self.where, never)
        self._passphrase_part()
        self._times_part()
        shell.roster.changed.connect(self.look)
        self.look()

    # ---- parts --------------------------------------------------------------------------------------------

    def _passphrase_part(self) -> None:
        self.first = self._field("passphrase_new", tr("New passphrase"))
        self.second = self._field("passphrase_again", tr("The same again"))
        self.hint = label("", "small", name="passphrase_hint")
        self.problem = label("", "error", name="passphrase_problem")
        self.problem.hide()
        self.set = button(tr("Set passphrase"), name="passphrase_set", on_click=self.set_passphrase)
        self.drop = button(tr("Remove it"), "link", name="passphrase_drop", on_click=self.drop_passphrase)
        self.drop.hide()
        self.add(flow(self.first, self.second, self.set, self.drop), self.hint, self.problem)

    def _field(self, name: str, words: str) -> QLineEdit:
        field = entry(name, words, hint=words, secret=True, on_change=self._typed, on_enter=self.set_passphrase)
        field.setMinimumWidth(max(theme.pixels(220), QFontMetrics(theme.font(13)).horizontalAdvance(words) + 28))
        return field

    def _times_part(self) -> None:
        words, chosen = tr("Hide everything after"), hide_after(self._settings)
        times = [(trn("{n} minute", "{n} minutes", after) if after else tr("never"), after) for after in HIDE_CHOICES]
        self.hide_box = choice("hide_after", words, times, chosen=chosen, on_choice=self._hide_chosen)
        self.add(row(late(words, "plain"), self.hide_box, None))
        words = tr("Keep exchanges, redacted, for this many days")
        self.days = entry("history_days", words, str(history_days(self._settings)), hint="0")
        self.days.setValidator(QIntValidator(0, LONGEST_HISTORY, self.days))
        self.days.setToolTip(tr("0: none are kept"))
        self.days.setFixedWidth(120)
        self.days.textEdited.connect(self._days_chosen)
        self.add(row(late(words, "plain"), self.days, None))

    # ---- showing ------------------------------------------------------------------------------------------

    def look(self) -> None:
        """Ask how the key is kept, on a worker, and say it."""
        safe = self._shell.services.safe
        self._shell.tasks.run(self, lambda: safe.has_passphrase, self._show, self._failed)

    def _show(self, has_passphrase: bool) -> None:
        self._has = has_passphrase
        roster = self._shell.roster
        if not roster.where:
            text = tr("Not opened yet.")
        elif has_passphrase:
            text = tr("In this program’s own file, encrypted with your passphrase.")
        elif roster.durable:
            text = tr("{where}; accounts are still there next time.", where=roster.where)
        else:
            words = tr("{where}. Accounts are gone when the program ends.")
            text = words.format(where=roster.where[:1].upper() + roster.where[1:])
        self.where.setText(text)
        self.set.setText(tr("Change passphrase") if has_passphrase else tr("Set passphrase"))
        self.drop.setVisible(has_passphrase)
        self._typed()

    def _typed(self) -> None:
        length = len(self.first.text())
        if not length:
            text = tr("With a passphrase, Ctrl+L locks: the key is forgotten until you type it. Nobody can reset it.")
        elif length < _SHORT:
            text = trn(
                "Short: {n} character. A few words together are better.",
                "Short: {n} characters. A few words together are better.",
                length,
            )
        elif length < _GOOD:
            text = trn("Fair: {n} character.", "Fair: {n} characters.", length)
        else:
            text = trn("Good: {n} character.", "Good: {n} characters.", length)
        self.hint.setText(text)
        self.set.setEnabled(bool(length))

    # ---- doing --------------------------------------------------------------------------------------------

    def focus_passphrase(self) -> None:
        """Put the keyboard where a passphrase is typed."""
        self.first.setFocus()

    def set_passphrase(self) -> None:
        """Keep the key behind what was typed twice."""
        typed, again = self.first.text(), self.second.text()
        if not typed:
            return
        if typed != again:
            self._say(tr("The two entries differ. Nothing was changed."))
            self.second.setFocus()
            return
        for field in (self.first, self.second):
            field.clear()
        safe = self._shell.services.safe
        self._run(lambda: safe.set_passphrase(typed), tr("The passphrase is set"))

    def drop_passphrase(self) -> None:
        """Keep the key in the keyring again."""
        self._run(self._shell.services.safe.drop_passphrase, tr("The passphrase is removed; the keyring keeps the key"))

    def _run(self, work: Callable[[], object], success: str) -> None:
        self.problem.hide()
        self.set.setEnabled(False)
        self.drop.setEnabled(False)
        shell = self._shell

        def done(_: object) -> None:
            self.drop.setEnabled(True)
            shell.announce(success)
            self.look()
            shell.roster.read()

        shell.tasks.run(self, work, done, self._failed)

    def _failed(self, problem: Exception) -> None:
        words = problem_words(problem)
        self.drop.setEnabled(True)
        self._say(words)
        self._typed()

    def _say(self, text: str) -> None:
        self.problem.setText(text)
        self.problem.show()

    def _hide_chosen(self) -> None:
        minutes = int(self.hide_box.currentData())
        self._remember("hide_after", minutes)
        self.hide_after_changed.emit(minutes)

    def _days_chosen(self) -> None:
        if not self.days.hasAcceptableInput():
            return
        days = int(self.days.text())
        self._remember("history_days", days)
        self._shell.services.accounts.timelines.recording = days > 0
        self._later.start()

    def _forget_old(self) -> None:
        shell = self._shell
        forget_old_exchanges(shell.services, shell.tasks, self, history_days(self._settings), self._failed)

    def _remember(self, key: str, value: int) -> None:
        if self._settings is not None:
            self._settings.setValue(key, value)
