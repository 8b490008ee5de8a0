"""The Calls tab: choose a call, fill in its parameters, run it, and see what the answer means."""

from collections.abc import Callable, Mapping
from typing import Final

from msgspec import Struct
from PySide6.QtCore import Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QBoxLayout, QWidget

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.grant.kinds import method_of
from smsauth_gui.core.provider.schema import Call, Provider
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.http import Exchange, Request
from smsauth_gui.core.values.reading import Reading
from smsauth_gui.services.call import OwnCall
from smsauth_gui.services.material import account_secrets
from smsauth_gui.services.outcome import CallResult
from smsauth_gui.services.ports import Cancel
from smsauth_gui.services.sending import problem_diagnosis
from smsauth_gui.ui.account.account_notice import Steps
from smsauth_gui.ui.account.call_form import CallForm, OwnCallForm
from smsauth_gui.ui.account.call_list import CallEntry, CallList
from smsauth_gui.ui.account.token_panel import ledger_of
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, Page, column, row
from smsauth_gui.ui.kit.copy_menu import offer
from smsauth_gui.ui.kit.fields import entry
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.prose import Prose
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.tasks import known
from smsauth_gui.ui.shared.answer_view import AnswerView
from smsauth_gui.ui.shared.call_preview import address, bases, hosts, offered
from smsauth_gui.ui.shared.copy_as import CopyAsMenu, RequestCopies, copy_as_button
from smsauth_gui.ui.shared.ledger_view import LedgerTable
from smsauth_gui.ui.shared.notice import Notice
from smsauth_gui.ui.shared.shell import Shell

_BESIDE: Final = 420
"""Pixels of the usual text from which on the list stands beside the request."""
_ANY: Final = 16_777_215
"""Qt's largest size."""


class _Wish(Struct, frozen=True):
    """What is to be run."""

    call: Call | None
    params: Mapping[str, str]
    own: OwnCall | None = None

    @property
    def changes(self) -> str:
        """What it changes, in one sentence; empty for a harmless one."""
        if self.call is not None:
            return self.call.changes
        if self.own is not None and self.own.method not in {"GET", "HEAD"}:
            return tr("A {method} request may change something at the provider.", method=self.own.method)
        return ""


class ConfirmCard(Card):
    """Names what a call changes and asks; nothing was sent yet."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("confirm_call", parent=parent)
        self.set_tone("careful")
        self.text = Prose("confirm_text")
        self.yes = button(tr("Do it"), "danger", name="confirm_yes")
        self.no = button(tr("Do not send"), name="confirm_no")
        self.add(self.text, row(self.no, self.yes, None, spacing=10))
        self.hide()

    def ask(self, what: str, target: str) -> None:
        """Show the question; the safe answer has the keyboard."""
        self.text.say((what, "strong"), ("\n", "plain"), (target, "mono"), ("\n", "plain"), tr("Send it?"))
        self.show()
        self.no.setFocus()


def _about(call: Call) -> str:
    """What is to be known of a call before it is sent."""
    words = (
        call.summary,
        tr("Needs no key or token.") if call.public else "",
        call.changes,
        "" if call.documented else tr("Not in the provider’s document; seen in its own code."),
    )
    return " ".join(word for word in words if word)


class CallOutcome:
    """Three parts of a page, below each other; hidden until a call was sent."""

    def __init__(self, shell: Shell, provider: Provider, steps: Steps) -> None:
        self._provider, self._steps = provider, steps
        self.notice = Notice()
        self.ledger = LedgerTable()
        self._ledger_card = Card("call_ledger", padded=False)
        self._ledger_card.body.addWidget(self.ledger)
        self.answer = AnswerView(shell)
        self.clear()

    def add_to(self, page: Page) -> None:
        """Put the parts below what the page has; the answer takes the room that is left."""
        page.add(self.notice, self._ledger_card, (self.answer, 1))

    def clear(self) -> None:
        """Nothing was sent."""
        self.notice.clear()
        self._ledger_card.hide()
        self.answer.clear()
        self.answer.hide()

    def explain(self, diagnosis: Diagnosis) -> None:
        """Nothing was sent, and why."""
        self.clear()
        self.notice.show_diagnosis(diagnosis, self._provider, {})

    def wait(self) -> None:
        """A call is on its way."""
        self.clear()
        self.answer.say(tr("Waiting for the response …"))
        self.answer.show()

    def show_result(self, result: CallResult, account: Account, reading: Reading | None) -> None:
        """Explain a call of the account, whose token says what stands in ``reading``."""
        diagnosis = result.diagnosis
        self.notice.show_diagnosis(diagnosis, self._provider, self._steps(diagnosis))
        self._show_ledger(result, account, reading)
        if result.exchange is not None:
            self.answer.show_exchange(result.exchange, diagnosis.says)
        self.answer.setVisible(result.exchange is not None)

    def _show_ledger(self, result: CallResult, account: Account, reading: Reading | None) -> None:
        """Only where a permission was missing."""
        cause, scope = result.diagnosis.cause, result.diagnosis.detail.get("scope")
        named = scope if cause == "permission.scope" and isinstance(scope, str) else ""
        refused = cause in {"permission.scope", "permission.role"}
        rows = ledger_of(account, self._provider, reading, result.needed, named) if refused else ()
        self.ledger.ledger.show_ledger(rows)
        self._ledger_card.setVisible(bool(rows))


class _Sides(QWidget):
    """The list beside the request, or above it where there is no room."""

    def __init__(self, left: QWidget, right: QWidget) -> None:
        super().__init__()
        self._left = left
        self._box = row(left, (right, 1), spacing=16, margins=(0, theme.GAP + 2, 0, 0))
        self.setLayout(self._box)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """Turn to the direction that fits."""
        super().resizeEvent(event)
        if event.size().width() >= theme.pixels(_BESIDE):
            self._box.setDirection(QBoxLayout.Direction.LeftToRight)
            self._left.setFixedWidth(max(230, theme.pixels(200)))
            self._left.setMaximumHeight(_ANY)
        else:
            self._box.setDirection(QBoxLayout.Direction.TopToBottom)
            self._left.setMinimumWidth(0)
            self._left.setMaximumSize(_ANY, theme.pixels(110))


class CallPanel(QWidget):
    """Calls at the left, the one that is chosen at the right."""

    ran = emits(CallResult)
    """A call has ended; its account may have been refreshed on the way."""

    def __init__(self, shell: Shell, account: Account, provider: Provider, steps: Steps) -> None:
        super().__init__()
        self.setObjectName("call_panel")
        self._shell, self._provider = shell, provider
        self.account = account
        self.reading: Reading | None = None
        self.outcome = CallOutcome(shell, provider, steps)
        self._sandbox = ""
        self._cancel: Cancel | None = None
        self._last: dict[str, Exchange] = {}
        self._own: list[OwnCall] = []
        self._parts()
        self._lay_out()
        self._fill_list()
        self.list.choose(0)
        if account.practice:
            self._find_practice()

    # ---- lay-out ------------------------------------------------------------------------------------------

    def _parts(self) -> None:
        self.list = CallList()
        self.list.chosen.connect(self._chosen)
        self.line = entry("request_line", tr("The request as it will be sent"), mono=True, read_only=True)
        self.run_button = button(tr("Run"), "primary", name="run_call", on_click=self.run)
        self.run_button.setToolTip("Ctrl+R")
        self.stop_button = button(tr("Cancel"), name="cancel_call", on_click=self.stop)
        self.stop_button.hide()
        copies = RequestCopies(
            self._shell, self, self._request, lambda: account_secrets(self.account), self._no_request
        )
        self.copy_as = copy_as_button("call_copy_as", copies.shown, copies.ask_real)
        offer(self.list, lambda menu, _: menu.addMenu(CopyAsMenu(menu, copies.shown, copies.ask_real)))
        self.about = label("", "small", name="call_about")
        self.form = CallForm()
        self.form.changed.connect(self._preview)
        self.form.confirmed.connect(self.run)
        self.own_form = OwnCallForm()
        self.own_form.changed.connect(self._preview)
        self.own_form.confirmed.connect(self.run)
        self.confirm = ConfirmCard()
        self.confirm.no.clicked.connect(self._let_be)
        self.confirm.yes.clicked.connect(self._confirmed)
        QShortcut(QKeySequence("Ctrl+R"), self, self.run, context=Qt.ShortcutContext.WidgetWithChildrenShortcut)

    def _lay_out(self) -> None:
        left = Card("calls_card", padded=False)
        left.body.setContentsMargins(1, 6, 1, 6)
        left.body.addWidget(self.list)
        right = Page("call_page")
        right.body.setContentsMargins(0, 0, 2, 0)
        right.add(row((self.line, 1), self.copy_as, self.run_button, self.stop_button))
        right.add(self.about, self.form, self.own_form, self.confirm)
        self.outcome.add_to(right)
        right.body.addStretch(0)
        self.setLayout(column(_Sides(left, right)))

    # ---- choosing -----------------------------------------------------------------------------------------

    def _fill_list(self) -> None:
        method = method_of(self.account, self._provider)
        calls = self._provider.calls_of(method, self.account.mode) if method else ()
        self.list.calls.set_calls(calls, tuple(self._own))

    def show_account(self, account: Account, reading: Reading | None) -> None:
        """The account changed (a refresh, a check): the calls stay as they are."""
        self.account, self.reading = account, reading
        self._preview()

    def choose(self, call_id: str) -> None:
        """Go to a call of the provider's file."""
        for number, listed in enumerate(self.list.calls.rows):
            if listed.call is not None and listed.call.id == call_id:
                self.list.choose(number)

    def _chosen(self, entry: CallEntry) -> None:
        self.confirm.hide()
        self.outcome.clear()
        self.form.hide()
        self.own_form.setVisible(entry.call is None)
        self._say_about(_about(entry.call) if entry.call is not None else "")
        if entry.call is not None:
            self.form.show_call(entry.call, lambda param: offered(self._last.get(param.from_call), param.from_path))
        else:
            self.own_form.offer_hosts(
                bases(self._provider, self.account, self._sandbox), hosts(self._provider, self.account, self._sandbox)
            )
        if entry.own is not None:
            self.own_form.show_own(entry.own)
        self._preview()

    def _say_about(self, text: str) -> None:
        self.about.setText(text)
        self.about.setVisible(bool(text))

    def _preview(self) -> None:
        wish = self._wish()
        self._show_line(self._target(wish))
        self.run_button.setText(tr("Run…") if wish.changes else tr("Run"))

    def _show_line(self, text: str) -> None:
        self.line.setText(text)
        self.line.setCursorPosition(0)

    def _target(self, wish: _Wish) -> str:
        if wish.call is not None:
            url = address(self._provider, self.account, wish.call, wish.params, self._sandbox)
            return f"{wish.call.method} {url}"
        return f"{wish.own.method} {wish.own.url}" if wish.own else ""

    def _wish(self) -> _Wish:
        entry = self.list.entry
        if entry is not None and entry.call is not None:
            return _Wish(entry.call, self.form.values())
        return _Wish(None, {}, self.own_form.own_call())

    def _request(self) -> Callable[[], Request]:
        """Makes, on a worker, what would be sent for what stands there now."""
        account, caller, wish = self.account, self._shell.services.caller, self._wish()
        return lambda: caller.request(account, wish.call.id if wish.call else "", wish.params, wish.own)

    def _no_request(self, problem: Exception) -> None:
        """What stands there cannot be sent, so there is no request to copy."""
        self.outcome.explain(problem_diagnosis(known(problem)))

    def _find_practice(self) -> None:
        practice, provider = self._shell.services.practice, self._provider.id

        def found(base: str) -> None:
            self._sandbox = base
            self._preview()

        self._shell.tasks.run(self, lambda: practice.base(provider), found)

    # ---- running ------------------------------------------------------------------------------------------

    @property
    def busy(self) -> bool:
        """A call is on its way."""
        return self._cancel is not None

    def run(self) -> None:
        """Run the chosen call; one that changes something is asked about first."""
        if self.busy or (self.list.entry is not None and self.list.entry.call is not None and self.form.missing()):
            return
        wish = self._wish()
        if wish.changes:
            self.confirm.ask(wish.changes, self._target(wish))
            return
        self._send(wish, confirmed=False)

    def _let_be(self) -> None:
        self.confirm.hide()
        self.run_button.setFocus()

    def _confirmed(self) -> None:
        self.confirm.hide()
        self._send(self._wish(), confirmed=True)

    def stop(self) -> None:
        """Give up waiting for the answer."""
        if self._cancel is not None:
            self._cancel.cancel()

    def _send(self, wish: _Wish, *, confirmed: bool) -> None:
        cancel = self._cancel = Cancel()
        account, caller = self.account, self._shell.services.caller
        self._waiting(waits=True)
        self.outcome.wait()

        def work() -> CallResult:
            if wish.own is not None:
                return caller.own(account, wish.own, cancel=cancel, confirmed=confirmed)
            call = wish.call.id if wish.call else ""
            return caller.run(account, call, wish.params, cancel=cancel, confirmed=confirmed)

        self._shell.tasks.run(self, work, lambda result: self._took(wish, result), self._failed, cancel=cancel)

    def _waiting(self, *, waits: bool) -> None:
        self.run_button.setVisible(not waits)
        self.stop_button.setVisible(waits)

    def _took(self, wish: _Wish, result: CallResult) -> None:
        self._cancel = None
        self._waiting(waits=False)
        if result.account is not None:
            self.account = result.account
        if wish.call is not None and result.ok and result.exchange is not None:
            self._last[wish.call.id] = result.exchange
        if wish.own is not None and result.exchange is not None and wish.own not in self._own:
            self._remember(wish.own)
        self.outcome.show_result(result, self.account, self.reading)
        if result.exchange is not None:
            self._show_line(f"{result.exchange.request.method} {result.exchange.request.url}")
        self.ran.emit(result)

    def _failed(self, problem: Exception) -> None:
        self._cancel = None
        self._waiting(waits=False)
        self.outcome.clear()
        raise problem

    def _remember(self, own: OwnCall) -> None:
        self._own.append(own)
        self.list.blockSignals(True)
        self._fill_list()
        entries = self.list.calls.rows
        self.list.choose(next(number for number, entry in enumerate(entries) if entry.own == own))
        self.list.blockSignals(False)
