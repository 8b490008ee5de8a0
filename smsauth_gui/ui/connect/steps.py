"""The four steps as they are shown: what you need, what it may do, the sign-in itself, and whether it is right."""

from collections.abc import Sequence
from functools import partial
from typing import Final

from PySide6.QtWidgets import QWidget

from smsauth_gui.core.provider.schema import (
    BasicMethod,
    ClientMethod,
    CodeMethod,
    ImplicitMethod,
    Method,
    SessionMethod,
    TokenJsonMethod,
)
from smsauth_gui.services.connect_draft import Draft
from smsauth_gui.services.outcome import Attempt, Outcome
from smsauth_gui.ui.connect.fields_step import FieldsForm
from smsauth_gui.ui.connect.guide import guide_widget
from smsauth_gui.ui.connect.redirect_step import ReturnAddress
from smsauth_gui.ui.connect.result_step import Confirm, Failed
from smsauth_gui.ui.connect.scopes_step import ScopesForm
from smsauth_gui.ui.connect.step_card import StepCard
from smsauth_gui.ui.connect.waiting_step import Waiting
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import column, holder, row
from smsauth_gui.ui.kit.flow_layout import FlowLayout
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import number, tr
from smsauth_gui.ui.kit.prose import plain_tip
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.ui.shared.terms import term
from smsauth_gui.wording.language import translatable

_NO_SCOPES: Final = translatable(
    {
        "key": "The key's permissions were set when it was created at the provider. They can't be shown here.",
        "role": "The rights of the user at the provider decide.",
        "ask": "",
    }
)


_WORDS: Final[dict[type, tuple[str, ...]]] = {
    CodeMethod: ("code", "client_id", "client_secret", "redirect", "pkce", "state"),
    ImplicitMethod: ("implicit", "client_id", "redirect", "state"),
    ClientMethod: ("client_credentials", "client_secret", "access_token"),
    BasicMethod: ("basic",),
    SessionMethod: ("session",),
    TokenJsonMethod: ("access_token", "refresh_token", "jwt"),
}


def words_of(method: Method) -> tuple[str, ...]:
    """The words that somebody meets on this way; see `ui.shared.terms`."""
    return _WORDS.get(type(method), ("api_key",))


class TermLine(QWidget):
    """``What is:`` and a link for each word."""

    def __init__(self, shell: Shell, keys: Sequence[str]) -> None:
        super().__init__()
        self.setObjectName("term_line")
        flow = FlowLayout(spacing=4)
        self.setLayout(flow)
        flow.setContentsMargins(0, 0, 0, 0)
        lead = label(tr("What is that:"), "small", wrap=False)
        flow.addWidget(lead)
        for key in keys:
            word = term(key)
            link = button(word.name, "link", name=f"term_{key}", on_click=partial(shell.open_help, key))
            link.setToolTip(plain_tip(word.meaning))
            link.setAccessibleDescription(word.meaning)
            flow.addWidget(link)
            lead.setMinimumHeight(link.sizeHint().height())


class ConnectSteps(QWidget):
    """Four cards below each other; done ones are folded to one line. Decides nothing and sends nothing."""

    def __init__(self, shell: Shell, draft: Draft) -> None:
        super().__init__()
        self._shell, self._draft = shell, draft
        self.fields = FieldsForm(draft)
        self.returns = ReturnAddress(shell, draft) if draft.with_browser else None
        self.scopes = ScopesForm(draft) if draft.method.scopes == "ask" else None
        self.waiting = Waiting(shell, draft.provider.name, with_browser=draft.with_browser, steps=draft.steps)
        self.failed = Failed(shell, draft)
        self.confirm = Confirm(shell, draft.provider)
        start = tr("Open the browser") if draft.with_browser else tr("Connect")
        self.go_on = button(start if self.scopes is None else tr("Continue"), "primary", name="continue_button")
        self.start = button(start, "primary", name="connect_button")
        self.need = StepCard(1, tr("What you need"), "", self._need_content())
        hint = tr(_NO_SCOPES[draft.method.scopes]) or tr("Choose what you need. Fewer permissions are safer.")
        self.may = StepCard(2, tr("Permissions"), hint, self._may_content())
        self.connect_card = self._connect_card()
        self.check = self._check_card()
        self.cards = (self.need, self.may, self.connect_card, self.check)
        self.setLayout(column(*self.cards, spacing=theme.GAP))

    # ---- parts --------------------------------------------------------------------------------------------

    def _need_content(self) -> QWidget:
        returns = [self.returns] if self.returns is not None else []
        notes = [label(note, "small") for note in self._draft.method.notes]
        terms = TermLine(self._shell, words_of(self._draft.method))
        line = row(self.go_on, spacing=10)
        box = column(self.fields, *returns, *notes, terms, line, spacing=12)
        guide = guide_widget(self._shell, self._draft.provider, self._draft.method)
        if guide is not None:
            opener = button(tr("Where do I get this?"), "link", name="guide_open")
            opener.setCheckable(True)
            opener.toggled.connect(guide.setVisible)
            line.addWidget(opener)
            box.addWidget(guide)
            guide.hide()
        line.addStretch(1)
        return holder(box)

    def _may_content(self) -> QWidget:
        scopes = [self.scopes] if self.scopes is not None else []
        return holder(column(*scopes, row(self.start, None), spacing=12))

    def _connect_card(self) -> StepCard:
        provider = self._draft.provider.name
        content = holder(column(self.failed, self.waiting, spacing=12))
        if self._draft.with_browser:
            words = tr("Your browser opens {provider}’s own page; your password stays there.", provider=provider)
            return StepCard(3, tr("Allow access in your browser"), words, content)
        return StepCard(3, tr("Connect"), tr("We ask {provider} with what you typed.", provider=provider), content)

    def _check_card(self) -> StepCard:
        words = tr(
            "We ask {provider} who this is, and you tell us whether that is right. Only then it is saved.",
            provider=self._draft.provider.name,
        )
        return StepCard(4, tr("Check that it works"), words, self.confirm)

    # ---- steps one and two --------------------------------------------------------------------------------

    def show_form(self, words: str = "") -> None:
        """It is the turn of the first step; ``words`` say why, where it is again."""
        self._fold(0)
        self.need.show_state("active", words)
        first = next(iter(self.fields.rows.values()), None)
        if first is not None and self.isVisible():
            first.setFocus()

    def focus_on_open(self) -> None:
        """The keyboard to the first field that is still to be filled, else to what goes on."""
        (self.fields.unfinished or self.go_on).setFocus()

    def show_forgotten(self) -> None:
        """*Not me*: the account is forgotten; on to signing in as somebody else."""
        words = tr("Forgotten. Type what belongs to the right account.")
        if self._draft.with_browser:
            words = tr(
                "Forgotten. Your browser may still be signed in at {provider}: sign out there first, or copy the "
                "address into a private window.",
                provider=self._draft.provider.name,
            )
        self.show_form(words)

    def ask_redirect(self) -> None:
        """The first step again, for another return address."""
        self.show_form()
        if self.returns is not None:
            self.returns.ports.setFocus()

    def ask_ca(self) -> None:
        """The first step again, for a certificate authority."""
        self.show_form()
        self.fields.offer_ca()

    def show_scopes(self) -> None:
        """It is the turn of the second step."""
        self._fold(1)
        self._need_done()
        self.may.show_state("active", "")
        self.start.setFocus()

    def _fold(self, current: int) -> None:
        """All steps from ``current`` on are still to come, apart from what is settled anyway."""
        for card in self.cards[current:]:
            card.show_state("waiting")
        self.connect_card.right.setText("")
        if self.scopes is None:
            self.may.show_state("waiting")

    def _need_done(self) -> None:
        summary = self.fields.summary()
        if self.returns is not None:
            uri = self.returns.uri or tr("none sent")
            summary += " · " + tr("redirect address {uri}", uri=uri)
        self.need.show_state("done", summary)

    def _settle(self) -> None:
        """Fold the first two steps to what was decided."""
        self._need_done()
        if self.scopes is None:
            self.may.show_state("done", tr(_NO_SCOPES[self._draft.method.scopes]), changeable=False)
            return
        words, count = self.scopes.summary()
        self.may.show_state("done", f"{words} · {count}")

    # ---- steps three and four -----------------------------------------------------------------------------

    def show_running(self, attempt: Attempt) -> None:
        """The sign-in has begun."""
        self._settle()
        self.failed.hide()
        self.waiting.show()
        protections = (
            tr("protected by state") if self._draft.method.pkce == "never" else tr("protected by state and PKCE")
        )
        paste = attempt.redirect.how == "paste" and self._draft.with_browser
        self.waiting.start(attempt.timeout_s, paste_first=paste, protections=protections)
        self.connect_card.show_state("active", "")
        self.check.show_state("waiting")
        self.waiting.cancel.setFocus()

    def show_stopping(self) -> None:
        """The person does not want to wait any longer."""
        self.waiting.cancel.setEnabled(False)
        self.connect_card.right.setText(tr("stopping …"))

    def show_success(self, outcome: Outcome) -> None:
        """It worked: ask whether it is the right account."""
        if outcome.account is None:
            return
        seconds = sum(step.ms for step in outcome.steps) / 1000
        provider = self._draft.provider.name
        words = tr("{provider} responded · {s} s in all", provider=provider, s=number(seconds, 1))
        self.connect_card.show_state("done", words, changeable=False)
        self.need.change.hide()
        self.may.change.hide()
        self.check.show_state("active", "")
        replaces = self._draft.replaces.name if self._draft.replaces else ""
        self.confirm.show_account(outcome.account, result=outcome.call, checks=outcome.checks, replaces=replaces)

    def show_failure(self, outcome: Outcome) -> None:
        """It did not work; everything typed stays, and a field that was refused is marked."""
        self.connect_card.show_state("failed", "")
        # The picture of the walk tells what its live lines told, and where it broke.
        self.waiting.hide()
        field, code = outcome.diagnosis.detail.get("field"), outcome.diagnosis.detail.get("code")
        if outcome.diagnosis.cause == "input.invalid" and isinstance(field, str) and isinstance(code, str):
            self.fields.show_error(field, code)
