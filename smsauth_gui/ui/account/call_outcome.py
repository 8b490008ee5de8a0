"""What came of a call: what it means, which permission it lacks, and the texts that were exchanged."""

from __future__ import annotations

from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.reading import Reading
from smsauth_gui.services.outcome import CallResult
from smsauth_gui.ui.account.account_notice import Steps
from smsauth_gui.ui.account.token_panel import ledger_of
from smsauth_gui.ui.kit.card import Card, Page
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.shared.answer_view import AnswerView
from smsauth_gui.ui.shared.ledger_view import LedgerTable
from smsauth_gui.ui.shared.notice import Notice
from smsauth_gui.ui.shared.shell import Shell


class CallOutcome:
    """Three parts of a page, below each other; hidden until a call was sent."""

    def __init__(self, shell: Shell, provider: Provider, steps: Steps) -> None:
        self._provider, self._steps = provider, steps
        self.notice = Notice()
        self.ledger = LedgerTable()
        self._ledger_card = Card("call_ledger", padded=False)
        self._ledger_card.body.addWidget(self.ledger)
        self.answer = AnswerView(shell.tasks)
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

    def wait(self) -> None:
        """A call is on its way."""
        self.clear()
        self.answer.say(tr("Waiting for the answer …"))
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
