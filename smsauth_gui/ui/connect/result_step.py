"""Step four, and how a sign-in ends otherwise: *is this the right account?*, or what went wrong and what to do next."""

from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QGridLayout, QWidget

from smsauth_gui import wording
from smsauth_gui.core.grant.holder import Holder, holder_of
from smsauth_gui.core.grant.kinds import method_of
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.token.jwt import claim_text
from smsauth_gui.core.values.credential import Account
from smsauth_gui.services.connect_draft import Draft
from smsauth_gui.services.outcome import CallResult, Check, Outcome
from smsauth_gui.services.ports import Cancel
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, Page, PageHead, chip, column, empty, holder, row
from smsauth_gui.ui.kit.fields import entry, labelled
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import in_words, provider_words, speaking, tr
from smsauth_gui.ui.kit.presenting import veil, veil_of
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.theme import mark_as
from smsauth_gui.ui.shared.account_status import expiry
from smsauth_gui.ui.shared.answer_view import AnswerView
from smsauth_gui.ui.shared.notice import Notice
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.ui.shared.walk_card import WalkCard
from smsauth_gui.ui.shared.walk_words import own_words
from smsauth_gui.wording.statements import say

_LONGEST_NAME: Final = 80


class Confirm(QWidget):
    """*Connected as … Is this right?*: nothing counts as connected before the person said yes."""

    kept = emits(str)
    """The name of the account that now counts."""
    rejected = Signal()

    def __init__(self, shell: Shell, provider: Provider) -> None:
        super().__init__()
        self.setObjectName("confirm")
        self._shell, self._provider = shell, provider
        self._account: Account | None = None
        self._replaces = ""
        self.question = label("", "card-title", name="confirm_question")
        self._facts = QGridLayout()
        self._facts.setHorizontalSpacing(16)
        self._facts.setVerticalSpacing(4)
        self._facts.setColumnStretch(1, 1)
        self.remark = label("", "muted", name="confirm_remark")
        self.protections = label("", "small", name="confirm_checks")
        spoken = tr("Name of the account in this program")
        self.name = entry("confirm_name", spoken, most=_LONGEST_NAME, on_enter=self._keep)
        self.name.setMaximumWidth(360)
        name = labelled(tr("Name in this program"), self.name, "small")
        self.error = label("", "error", name="confirm_error")
        self.error.hide()
        self.yes = button(tr("Yes, keep it"), "primary", name="confirm_yes", on_click=self._keep)
        self.no = button(tr("Not me"), name="confirm_no", on_click=self._reject)
        words, answers = (
            (self.question, self._facts, self.remark, self.protections),
            row(self.yes, self.no, None, spacing=10),
        )
        self.setLayout(column(*words, name, self.error, answers, spacing=10))

    # ---- what it shows ------------------------------------------------------------------------------------

    def show_account(
        self, account: Account, *, result: CallResult | None, checks: tuple[Check, ...], replaces: str = ""
    ) -> None:
        """Ask about this account."""
        self._account, self._replaces = account, replaces
        self.question.setText(_question(holder_of(account, in_words(self._provider))))
        self._show_facts(account)
        self.remark.setText(self._remark(account, result))
        self.remark.setVisible(bool(self.remark.text()))
        self.protections.setText(self._checks(checks))
        self.protections.setVisible(bool(checks))
        self.name.setText(replaces or account.name.removesuffix(" (new)"))
        self.name.setEnabled(not replaces)
        self.error.hide()
        self._enable(on=True)
        self.yes.setFocus()

    def _show_facts(self, account: Account) -> None:
        empty(self._facts)
        for place, (key, value) in enumerate(self._known(account)):
            shown = veil_of(key.lower().replace(" ", "_"), value)
            title, fact = label(key, "muted", wrap=False), label(shown, "plain", name=f"fact_{place}")
            self._facts.addWidget(title, place, 0)
            self._facts.addWidget(fact, place, 1)
            title.show()
            fact.show()

    def _known(self, account: Account) -> list[tuple[str, str]]:
        """What the provider told, then what was typed and chosen, then how long it works and what it may do."""
        provider, grant = in_words(self._provider), account.grant
        method = method_of(account, provider)
        facts = [(key.replace("_", " ").capitalize(), value) for key, value in account.identity.items() if value]
        facts += [(field.label, account.fields[field.id]) for field in provider.fields if account.fields.get(field.id)]
        if method is not None:
            facts.append((tr("Sign-in method"), method.title))
        if grant is None:
            return [*facts, (tr("Expires"), tr("no expiry date known"))]
        subject = claim_text(grant.access_token.reveal(), "sub")
        facts += [("sub", subject)] if subject else []
        facts.append((tr("Expires"), expiry(account, self._shell.services.clock())))
        return [*facts, (tr("May do"), " ".join(grant.scopes_granted))] if grant.scopes_granted else facts

    def _remark(self, account: Account, result: CallResult | None) -> str:
        remarks = []
        grant = account.grant
        if grant is not None:
            missing = [name for name in grant.scopes_requested if name not in grant.scopes_granted]
            if missing and not grant.scopes_assumed:
                remarks.append(tr("Granted is less than asked; missing: {scopes}.", scopes=", ".join(missing)))
        if result is not None and not result.ok:
            remarks.append(tr("The sign-in works, but the first request isn't allowed."))
        if account.practice:
            remarks.append(tr("A practice account: it lives on this computer only."))
        elif self._shell.roster.loaded and not self._shell.roster.durable:
            remarks.append(tr("Kept until the program ends."))
        return " ".join(remarks)

    def _checks(self, checks: tuple[Check, ...]) -> str:
        words = {
            "passed": tr("checked"),
            "failed": tr("failed"),
            "sent": tr("sent"),
            "not_sent": tr("not sent"),
            "not_offered": tr("not offered"),
        }
        names = {"pkce": "PKCE", "iss": tr("issuer"), "redirect": tr("redirect address")}
        signature = {"passed": tr("signature checked"), "not_offered": tr("signature not checked: no key is known")}
        parts = [
            signature[one.result] if one.name == "signature" else f"{names.get(one.name, one.name)} {words[one.result]}"
            for one in checks
        ]
        return tr("Protection: {list}", list=" · ".join(parts))

    # ---- answers ------------------------------------------------------------------------------------------

    def _enable(self, *, on: bool) -> None:
        self.yes.setEnabled(on)
        self.no.setEnabled(on)

    def _keep(self) -> None:
        account = self._account
        wanted = self.name.text().strip()
        if account is None or not self.yes.isEnabled():
            return
        if not wanted:
            self._complain(tr("Give it a name."))
            return
        namesake = self._shell.roster.get(wanted)
        if namesake is not None and wanted not in {account.name, self._replaces}:
            self._complain(tr("There is already an account of that name. Choose another."))
            return
        self._enable(on=False)
        connector = self._shell.services.connector
        self._shell.tasks.run(
            self,
            lambda: connector.keep(account.name, wanted),
            lambda kept: self.kept.emit(kept.name if kept else wanted),
            self._could_not,
        )

    def _reject(self) -> None:
        account = self._account
        if account is None:
            return
        self._enable(on=False)
        connector, cancel = self._shell.services.connector, Cancel()
        self._shell.tasks.run(
            self,
            lambda: connector.reject(account.name, cancel=cancel),
            lambda _: self.rejected.emit(),
            self._could_not,
            cancel=cancel,
        )

    def _could_not(self, problem: Exception) -> None:
        self._enable(on=True)
        self._complain(tr("It could not be stored ({why}). Try again.", why=problem))

    def _complain(self, words: str) -> None:
        self.error.setText(words)
        self.error.show()
        mark_as(self.name, tone="bad")
        self.name.setFocus()


def _question(holder: Holder) -> str:
    if holder.source == "provider":
        return tr("Connected as {who}. Is this right?", who=veil(holder.value.rstrip(".")))
    if holder.source == "nothing":
        return tr("It works. Is this the account you meant?")
    return tr("Connected. {label}: {value}. Is this right?", label=holder.label, value=veil(holder.value))


class Failed(QWidget):
    """What went wrong: headline, evidence, next steps, the walk as a picture, and what went over the wire."""

    destroy_wanted = emits(str)

    def __init__(self, shell: Shell, draft: Draft) -> None:
        super().__init__()
        self.setObjectName("failed")
        self._shell, self._draft, self._provider = shell, draft, draft.provider
        self.notice = Notice()
        self.quote = label("", "plain", name="provider_said")
        self.session_part = self._make_session()
        self.walk = WalkCard(shell, draft.provider)
        self.answer = AnswerView(shell)
        self.walk.chosen.connect(lambda entry: self.answer.show_exchange(entry.exchange, entry.diagnosis.says))
        words = (self.notice, self.quote, self.session_part, self.walk)
        self.setLayout(column(*words, self.answer, spacing=8))
        self.hide()

    def _make_session(self) -> QWidget:
        words = tr("Token of the session that is still open")
        self.session = entry("open_session", words, hint=words, secret=True, on_enter=self._destroy)
        ends = button(tr("End it and try again"), name="destroy_session", on_click=self._destroy)
        part = holder(row((self.session, 1), ends))
        part.hide()
        return part

    def show_outcome(self, outcome: Outcome, actions: Mapping[str, Callable[[], object]]) -> None:
        """Say how it ended."""
        diagnosis = outcome.diagnosis
        session = diagnosis.cause == "oauth.session_active"
        offered = {name: act for name, act in actions.items() if name != "destroy_session" or session}
        self.notice.show_diagnosis(diagnosis, self._provider, offered)
        words = own_words(diagnosis)
        self.quote.setText(tr("{provider} said: “{words}”", provider=self._provider.name, words=words))
        # The notice already cites what it rests on.
        evidence = "".join(say(item, speaking()) for item in diagnosis.evidence[:1])
        reason = provider_words(diagnosis.says) or evidence
        advice = wording.advice(diagnosis, self._provider, speaking())
        # The picture quotes them where they came.
        self.quote.setVisible(outcome.walk is None and bool(words) and words not in f"{reason} {advice}")
        self.walk.setVisible(outcome.walk is not None)
        if outcome.walk is not None:
            self.walk.tell(outcome.walk, self._draft.walk)
        self.session_part.setVisible(session)
        self.answer.setVisible(bool(outcome.exchanges))
        if outcome.exchanges:
            self.answer.show_exchange(outcome.exchanges[-1], diagnosis.says)
        self.show()

    def show_session(self) -> None:
        """Ask for the token of the open session."""
        self.session_part.show()
        self.session.setFocus()

    def _destroy(self) -> None:
        token = self.session.text().strip()
        if token:
            self.session.clear()
            self.destroy_wanted.emit(token)
        else:
            self.session.setFocus()


class ConfirmPage(Page):
    """An account that was connected and never confirmed: after a crash, or when the person went away."""

    def __init__(self, shell: Shell, account: Account, provider: Provider) -> None:
        super().__init__("confirm_page")
        head = PageHead(veil(account.title), provider.name, mark_text=provider.mark)
        if account.practice:
            head.chips.addWidget(chip(tr("Practice"), "careful"))
        card = Card("confirm_card")
        self.confirm = Confirm(shell, provider)
        self.confirm.show_account(account, result=None, checks=())
        card.add(self.confirm)
        self.add(head, card, None)
        shell.set_foot(self, tr("Nothing is contacted until you press a button"))
