"""*Try this credential*: a card that names provider, host and call before anything is sent, then shows what came of it."""

from msgspec.structs import replace
from PySide6.QtCore import Signal
from PySide6.QtWidgets import QComboBox, QGridLayout, QLineEdit, QWidget

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.paste import trial
from smsauth_gui.core.provider.schema import Call, Field, Method, Provider
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.reading import Reading
from smsauth_gui.services.outcome import CallResult
from smsauth_gui.services.ports import Cancel
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, empty, row
from smsauth_gui.ui.kit.fields import choice, entry, labelled, refill
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import in_words, tr
from smsauth_gui.ui.kit.prose import Prose
from smsauth_gui.ui.kit.tasks import known
from smsauth_gui.ui.shared.answer_view import AnswerView
from smsauth_gui.ui.shared.call_preview import address
from smsauth_gui.ui.shared.notice import Notice
from smsauth_gui.ui.shared.shell import Shell


class TryCard(Card):
    """``tried`` when a call has ended; the credential is borrowed: in memory, never renewed, gone when idle."""

    tried = Signal()
    closed = Signal()

    def __init__(self, shell: Shell, parent: QWidget | None = None) -> None:
        super().__init__("try_card", parent=parent)
        self._shell = shell
        self._reading: Reading | None = None
        self._cancel: Cancel | None = None
        self._account: Account | None = None
        self._host = ""
        self._texts: dict[str, QLineEdit] = {}
        self.result: CallResult | None = None
        self.provider = choice("try_provider", tr("Provider"), on_choice=self._provider_changed)
        self.mode = choice("try_mode", tr("Environment"), on_choice=self._ways_changed)
        self.method = choice("try_method", tr("Way"), on_choice=self._method_changed)
        names = ((known.name, known.id) for known in shell.services.catalog.connectable)
        refill(self.provider, ((tr("Choose whose it is"), ""), *names))
        self.plan = Prose("try_plan")
        self.confirm = button(tr("Send it"), "primary", name="try_send", on_click=self.send)
        self.stop = button(tr("Cancel"), name="try_cancel", on_click=self._give_up)
        self.close_button = button(tr("Not now"), "link", name="try_close", on_click=self.dismiss)
        self.keep = button(tr("Open as a customer's account"), name="try_open", on_click=self._open)
        self.notice = Notice()
        self.answer = AnswerView(shell)
        self._lay_out()
        self.hide()

    def _lay_out(self) -> None:
        self.set_tone("active")
        self._fields = QWidget()
        self._grid = QGridLayout(self._fields)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(10)
        choices = {tr("Provider"): self.provider, tr("Environment"): self.mode, tr("Way"): self.method}
        for box in choices.values():
            box.setMinimumContentsLength(10)
            box.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        line = row(*((labelled(text, box, "small"), 1) for text, box in choices.items()), spacing=10)
        ways = row(self.confirm, self.stop, self.close_button, None, self.keep, spacing=10)
        title = label(tr("Try this key or token"), "strong")
        self.add(title, line, self._fields, self.plan, ways, self.notice, self.answer)

    # ---- asking -------------------------------------------------------------------------------------------

    def ask(self, reading: Reading, host: str = "") -> None:
        """Begin with what the reading suggests; ``host`` is where the pasted request went, if there was one."""
        self._reading, self._host, self._account = reading, host, None
        self.result = None
        self.notice.clear()
        for part in (self.answer, self.keep, self.stop):
            part.hide()
        self.provider.setCurrentIndex(max(0, self.provider.findData(reading.owner)))
        self._provider_changed()
        self.show()
        self.close_button.setFocus()

    def keep_for(self, readings: tuple[Reading, ...]) -> None:
        """Close when the credential that was to be tried is not in the box any more."""
        mine = self._reading.secret if self._reading is not None else None
        if mine is not None and all(reading.secret != mine for reading in readings):
            self.dismiss()

    def dismiss(self) -> None:
        """Try nothing, and forget what was borrowed for it."""
        self._give_up()
        self._reading = None
        self.hide()
        self.closed.emit()

    @property
    def entry(self) -> Provider | None:
        """The chosen provider; None until it is known whose credential it is."""
        return in_words(self._shell.services.catalog.get(str(self.provider.currentData() or "")))

    @property
    def way(self) -> Method | None:
        """The chosen way to send it."""
        chosen = self.method.currentData()
        methods = self.entry.methods if self.entry is not None else ()
        return next((method for method in methods if method.id == chosen), None)

    @property
    def _mode(self) -> str:
        """Id of the chosen environment; empty until a provider is chosen."""
        return str(self.mode.currentData() or "")

    def _provider_changed(self) -> None:
        modes = self.entry.modes if self.entry is not None else ()
        refill(self.mode, ((mode.label, mode.id) for mode in modes))
        self.mode.setEnabled(self.mode.count() > 1)
        self._ways_changed()

    def _ways_changed(self) -> None:
        entries: list[tuple[str, str]] = []
        if self.entry is not None and self._reading is not None:
            entries = [(way.title, way.id) for way in trial.ways(self.entry, self._mode, self._reading)]
        refill(self.method, entries)
        self._method_changed()

    def _needed(self) -> tuple[Field, ...]:
        """What the way needs besides the credential itself."""
        if self.way is None or self.entry is None or self._reading is None:
            return ()
        return trial.needed(self.entry, self.way, self._mode, self._reading)

    def _method_changed(self) -> None:
        empty(self._grid)
        self._texts = {}
        for number, field in enumerate(self._needed()):
            edit = self._texts[field.id] = entry(
                f"try_{field.id}",
                field.label,
                self._suggested(field),
                hint=field.example,
                most=field.max_length,
                on_change=self._preview,
            )
            title = label(field.label, "small", wrap=False)
            title.setBuddy(edit)
            self._grid.addWidget(title, number, 0)
            self._grid.addWidget(edit, number, 1)
        self._fields.setVisible(bool(self._texts))
        self._preview()

    def _suggested(self, field: Field) -> str:
        if field.kind == "url" and self._host:
            return f"https://{self._host}"
        return field.default

    def _draft(self) -> Account:
        values = {name: edit.text().strip() for name, edit in self._texts.items() if edit.text().strip()}
        provider, way = str(self.provider.currentData() or ""), str(self.method.currentData() or "")
        return Account("", provider, way, self._mode, values, practice=self._shell.practice)

    def _call(self) -> Call | None:
        if self.way is None or self.entry is None:
            return None
        return trial.harmless_call(self.entry, self.way, self._mode)

    def _preview(self) -> None:
        call, way = self._call(), self.way
        missing = any(not edit.text().strip() for edit in self._texts.values())
        self.confirm.setEnabled(call is not None and way is not None and not missing)
        if self.entry is None:
            self.plan.say(tr("Nothing in it tells for sure whose it is. It is only ever tried where you say."))
            return
        if call is None or way is None:
            self.plan.say(tr("There is no harmless request for this sign-in method."))
            return
        target = address(self.entry, self._draft(), call, {param.id: param.default for param in call.params})
        practice = tr(" (practice)") if self._shell.practice else ""
        self.plan.say(
            (tr("This sends the key or token to {provider}", provider=self.entry.name + practice), "strong"),
            tr(", with one harmless call, “{call}”: ", call=call.title),
            (f"{call.method} {target}", "mono"),
            "\n",
            (
                tr(
                    "It belongs to a customer: kept in memory, never renewed automatically, removed after 30 idle "
                    "minutes."
                ),
                "muted",
            ),
        )

    # ---- sending ------------------------------------------------------------------------------------------

    def send(self) -> None:
        """Borrow the credential and make the call that was named."""
        reading = self._reading
        if reading is None or reading.secret is None or self._cancel is not None:
            return
        cancel = self._cancel = Cancel()
        draft, call, token = self._draft(), self._call(), reading.secret.reveal()
        caller, before = self._shell.services.caller, self._account
        accounts = self._shell.services.accounts
        login = trial.filled(self.way, reading) if self.way is not None else {}
        values = {**draft.fields, **(login or {"access_token": token})}

        def work() -> CallResult:
            if before is not None:
                accounts.forget(before.name)
            account = caller.borrow(draft.provider, draft.method, draft.mode, values, practice=draft.practice)
            if reading.expires_at is not None and account.grant is not None:
                grant = replace(account.grant, expires_at=reading.expires_at, expires_from=reading.expires_from)
                account = accounts.save(replace(account, grant=grant))
            return caller.run(account, call.id if call else "", cancel=cancel)

        self._waiting(waits=True)
        self._shell.tasks.run(self, work, self._took, self._failed, cancel=cancel)

    def _waiting(self, *, waits: bool) -> None:
        self.confirm.setVisible(not waits)
        self.stop.setVisible(waits)

    def _give_up(self) -> None:
        if self._cancel is not None:
            self._cancel.cancel()

    def _took(self, result: CallResult) -> None:
        self._cancel = None
        self._waiting(waits=False)
        self.result, self._account = result, result.account
        self.confirm.setText(tr("Send it again"))
        self.close_button.setText(tr("Close"))
        self.notice.show_diagnosis(result.diagnosis, self.entry, {}, primary=False)
        self.keep.setVisible(result.account is not None)
        self.answer.setVisible(result.exchange is not None)
        if result.exchange is not None:
            self.answer.show_exchange(result.exchange, result.diagnosis.says)
        self.tried.emit()

    def _failed(self, problem: Exception) -> None:
        self._cancel = None
        self._waiting(waits=False)
        known_problem = known(problem)
        diagnosis = Diagnosis(known_problem.cause, dict(known_problem.detail), certainty="proved")
        self.notice.show_diagnosis(diagnosis, self.entry, {}, primary=False)

    def _open(self) -> None:
        if self._account is not None:
            self._shell.open_account(self._account.name)
