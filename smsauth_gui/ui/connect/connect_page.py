"""Connecting: four steps on one page. What you need, what it may do, the sign-in itself, and whether it is right.

Whatever goes wrong, everything typed stays in place, and nothing is sent again before the person says so.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from typing import Final

from PySide6.QtCore import QTimer, Signal
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QVBoxLayout, QWidget

from smsauth_gui.core.values.credential import Account
from smsauth_gui.services.connect_draft import Draft
from smsauth_gui.services.outcome import Attempt, Outcome, PasteBox, RedirectChoice
from smsauth_gui.services.ports import Cancel
from smsauth_gui.ui.connect.fields_step import FieldsForm
from smsauth_gui.ui.connect.guide import guide_widget
from smsauth_gui.ui.connect.redirect_step import ReturnAddress
from smsauth_gui.ui.connect.result_step import Confirm, Failed
from smsauth_gui.ui.connect.scopes_step import ScopesForm
from smsauth_gui.ui.connect.step_card import StepCard
from smsauth_gui.ui.connect.waiting_step import Waiting, steps_of
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Page, PageHead, chip, column, row
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import number, tr
from smsauth_gui.ui.kit.presenting import veil
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.shared.practice import PracticeStrip
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.ui.shared.term_line import TermLine, words_of
from smsauth_gui.wording.language import translatable

_PREVIEW_MS: Final = 200
_NO_SCOPES: Final = translatable(
    {
        "key": "The key itself says what it may do; it was chosen at the provider.",
        "role": "The rights of the user at the provider decide.",
        "ask": "",
    }
)


class ConnectPage(Page):
    """One way to connect to one provider."""

    other_ways = Signal()
    method_chosen = emits(str)
    """Another variant of the same card."""
    mode_chosen = emits(str)
    done = emits(str)
    """The person said yes: the name of the account."""

    def __init__(self, shell: Shell, draft: Draft) -> None:
        super().__init__("connect")
        self._shell, self.draft = shell, draft
        self._cancel: Cancel | None = None
        self._box = PasteBox()
        self._redirect: RedirectChoice | None = None
        self._hosts: tuple[str, ...] = ()
        self._unsaved: Account | None = None
        self._build_head()
        self.fields = FieldsForm(draft)
        self.returns = ReturnAddress(shell, draft) if draft.with_browser else None
        self.scopes = ScopesForm(draft) if draft.method.scopes == "ask" else None
        kind = draft.method.__struct_config__.tag
        self.waiting = Waiting(shell, draft.provider.name, with_browser=draft.with_browser, steps=steps_of(str(kind)))
        self.failed = Failed(shell, draft.provider)
        self.confirm = Confirm(shell, draft.provider)
        self._build_steps()
        self._preview = QTimer(self, singleShot=True, interval=_PREVIEW_MS)
        self._preview.timeout.connect(self._ask_preview)
        self._sender()
        self._show_form()
        if draft.practice:
            self._fill_practice()
        self._preview.start()

    # ---- parts --------------------------------------------------------------------------------------------

    def _build_head(self) -> None:
        draft, provider = self.draft, self.draft.provider
        title = tr("Connect {provider}", provider=provider.name)
        if draft.replaces is not None:
            title = tr("Sign in again: {account}", account=veil(draft.replaces.title))
        subtitle = " · ".join(part for part in (draft.method.title, draft.method.variant) if part)
        self.head = PageHead(title, subtitle, mark_text=provider.mark)
        others = button(tr("Other ways"), "link", name="other_ways", on_click=self._go_back)
        self.head.buttons.addWidget(others)
        if provider.docs:
            about = tr("About {provider} ↗", provider=provider.name)
            docs = button(about, "link", name="about", on_click=lambda: self._shell.open_link(provider.docs))
            docs.setToolTip(provider.docs)
            self.head.buttons.addWidget(docs)
        self.body.addWidget(self.head)
        if draft.practice:
            self.head.chips.addWidget(chip(tr("Practice"), "careful", name="practice_badge"))
            self.body.addWidget(PracticeStrip(self._shell))

    def _build_steps(self) -> None:
        provider = self.draft.provider.name
        self.step_need = StepCard(1, tr("What you need"), "", self._need_content())
        hint = tr(_NO_SCOPES[self.draft.method.scopes]) or tr("By purpose, the least first.")
        self.step_may = StepCard(2, tr("What it may do"), hint, self._may_content())
        titled = tr("Allow access in your browser") if self.draft.with_browser else tr("Connect")
        opens = tr("Your browser opens {provider}’s own page; your password stays there.")
        asks = tr("We ask {provider} with what you typed.")
        words = (opens if self.draft.with_browser else asks).format(provider=provider)
        work = QWidget()
        work.setLayout(column(self.failed, self.waiting, spacing=12))
        self.step_connect = StepCard(3, titled, words, work)
        words = tr("We ask {provider} who this is, and you tell us whether that is right. Only then it is saved.")
        self.step_check = StepCard(4, tr("Check that it works"), words.format(provider=provider), self.confirm)
        self.steps = (self.step_need, self.step_may, self.step_connect, self.step_check)
        for step in self.steps:
            self.body.addWidget(step)
        self.body.addStretch(1)

    def _need_content(self) -> QWidget:
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        box.addWidget(self.fields)
        if self.returns is not None:
            box.addWidget(self.returns)
        for note in self.draft.method.notes:
            box.addWidget(label(note, "small"))
        box.addWidget(TermLine(self._shell, words_of(self.draft.method)))
        asks = self.draft.method.scopes == "ask"
        text = tr("Continue") if asks else self._connect_words()
        self.go_on = button(text, "primary", name="continue_button", on_click=self._go_on)
        line = row(self.go_on, spacing=10)
        guide = guide_widget(self._shell, self.draft.provider, self.draft.method)
        if guide is not None:
            opener = button(tr("Where do I get this?"), "link", name="guide_open")
            opener.setCheckable(True)
            opener.toggled.connect(guide.setVisible)
            line.addWidget(opener)
            guide.hide()
        line.addStretch(1)
        box.addLayout(line)
        if guide is not None:
            box.addWidget(guide)
        return part

    def _may_content(self) -> QWidget:
        part = QWidget()
        box = QVBoxLayout(part)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(12)
        self.connect_button = button(self._connect_words(), "primary", name="connect_button", on_click=self._may_done)
        if self.scopes is not None:
            box.addWidget(self.scopes)
        box.addLayout(row(self.connect_button, None))
        return part

    def _connect_words(self) -> str:
        if self.draft.with_browser:
            return tr("Open the browser")
        return tr("Connect")

    def _sender(self) -> None:
        self.fields.edited.connect(self._edited)
        self.fields.submitted.connect(self._go_on)
        self.fields.method_chosen.connect(self.method_chosen.emit)
        self.fields.mode_chosen.connect(self.mode_chosen.emit)
        self.fields.link_asked.connect(self._shell.open_link)
        if self.returns is not None:
            self.returns.edited.connect(self._edited)
        if self.scopes is not None:
            self.scopes.edited.connect(self._preview.start)
        self.waiting.cancelled.connect(self.cancel)
        self.waiting.pasted.connect(self._pasted)
        self.waiting.countdown.connect(self.step_connect.right.setText)
        self.failed.destroy_wanted.connect(self._destroy_session)
        self.confirm.kept.connect(self.done.emit)
        self.confirm.rejected.connect(self._somebody_else)
        self.step_need.change_asked.connect(self._show_form)
        self.step_may.change_asked.connect(self._show_scopes)

    # ---- steps one and two --------------------------------------------------------------------------------

    @property
    def running(self) -> bool:
        """A sign-in is under way."""
        return self._cancel is not None

    def _fill_practice(self) -> None:
        draft, practice = self.draft, self._shell.services.practice
        self.go_on.setEnabled(False)
        provider, method, mode = draft.provider.id, draft.method_id, draft.mode.id
        self._shell.tasks.run(
            self,
            lambda: practice.values(provider, method, mode),
            lambda values: self._filled(mode, values),
            self._practice_failed,
        )

    def _filled(self, mode: str, values: Mapping[str, str]) -> None:
        if mode != self.draft.mode.id:
            # The person chose another environment meanwhile; its own page has asked for its own values.
            return
        self.go_on.setEnabled(True)
        missing = {name: text for name, text in values.items() if not self.draft.values.get(name)}
        self.fields.fill(missing)

    def _practice_failed(self, problem: Exception) -> None:
        self.go_on.setEnabled(True)
        self._shell.announce(tr("The practice server did not start: {why}", why=problem))

    def _edited(self) -> None:
        """Something changed: what failed before says nothing about it."""
        self._preview.start()

    def _show_form(self) -> None:
        if self.running:
            return
        self._fold(0)
        self.step_need.show_state("active", "")
        first = next(iter(self.fields.rows.values()), None)
        if first is not None and self.isVisible():
            first.setFocus()

    def _show_scopes(self) -> None:
        if self.running or self.scopes is None:
            return
        self._fold(1)
        self._need_done()
        self.step_may.show_state("active", "")
        self.connect_button.setFocus()

    def _fold(self, current: int) -> None:
        """All steps from ``current`` on are still to come, apart from what is settled anyway."""
        for step in self.steps[current:]:
            step.show_state("waiting")
        self.step_connect.right.setText("")
        if self.scopes is None:
            self.step_may.show_state("waiting")

    def _need_done(self) -> None:
        summary = self.fields.summary()
        if self.returns is not None:
            uri = self.returns.uri or tr("none sent")
            summary += " · " + tr("return address {uri}", uri=uri)
        self.step_need.show_state("done", summary)

    def _go_on(self) -> None:
        if self.running or not self.go_on.isEnabled() or not self.fields.complete():
            return
        if self.returns is not None and self.returns.missing:
            self.returns.complain()
            return
        if self.scopes is not None:
            self._show_scopes()
        else:
            self._may_done()

    def _may_done(self) -> None:
        if self.scopes is not None and not self.scopes.complete:
            return
        self._redirect = None
        self._run()

    def _settle(self) -> None:
        """Fold the first two steps to what was decided."""
        self._need_done()
        if self.scopes is None:
            self.step_may.show_state("done", tr(_NO_SCOPES[self.draft.method.scopes]), changeable=False)
            return
        words, count = self.scopes.summary()
        self.step_may.show_state("done", f"{words} · {count}")

    # ---- step three ---------------------------------------------------------------------------------------

    def _attempt(self) -> Attempt:
        attempt = self.draft.attempt()
        return attempt if self._redirect is None else replace(attempt, redirect=self._redirect)

    def _run(self) -> None:
        """Start the sign-in with what stands there."""
        if self.running:
            return
        self._settle()
        attempt = self._attempt()
        cancel, box = Cancel(), PasteBox()
        self._cancel, self._box = cancel, box
        self.failed.hide()
        self.waiting.show()
        paste = attempt.redirect.how == "paste" and self.draft.with_browser
        self.waiting.start(attempt.timeout_s, paste_first=paste, protections=self._protections())
        self.step_connect.show_state("active", "")
        self.step_check.show_state("waiting")
        self.ensureWidgetVisible(self.step_connect)
        self.waiting.cancel.setFocus()
        tasks, connector = self._shell.tasks, self._shell.services.connector
        report = tasks.deliver(self, self.waiting.show_progress)
        tasks.run(
            self,
            lambda: connector.connect(attempt, report=report, cancel=cancel, box=box),
            self._ended,
            self._broke,
            cancel=cancel,
        )
        self._say_foot()

    def _protections(self) -> str:
        if self.draft.method.pkce != "never":
            return tr("protected by state and PKCE")
        return tr("protected by state")

    def cancel(self) -> None:
        """Stop the sign-in; harmless when none is under way."""
        if self._cancel is not None:
            self._cancel.cancel()
            self.waiting.cancel.setEnabled(False)
            self.step_connect.right.setText(tr("stopping …"))

    def _pasted(self, address: str) -> None:
        self._box.paste(address)

    def _broke(self, problem: Exception) -> None:
        self._cancel = None
        self.waiting.stop()
        self._show_form()
        raise problem

    def _ended(self, outcome: Outcome) -> None:
        self._cancel = None
        self.waiting.stop()
        if outcome.ok and outcome.account is not None:
            self._succeeded(outcome)
        else:
            self._did_not(outcome)
        self._say_foot()

    def _succeeded(self, outcome: Outcome) -> None:
        account = outcome.account
        if account is None:
            return
        took = sum(step.ms for step in outcome.steps) / 1000
        provider = self.draft.provider.name
        words = tr("{provider} answered · {s} s in all", provider=provider, s=number(took, 1))
        self.step_connect.show_state("done", words, changeable=False)
        self.step_need.change.hide()
        self.step_may.change.hide()
        self.step_check.show_state("active", "")
        replaces = self.draft.replaces.name if self.draft.replaces else ""
        self.confirm.show_account(account, result=outcome.call, checks=outcome.checks, replaces=replaces)
        self.ensureWidgetVisible(self.step_check)

    def _did_not(self, outcome: Outcome) -> None:
        self._unsaved = outcome.draft or self._unsaved
        self.step_connect.show_state("failed", "")
        self.waiting.setVisible(self.draft.with_browser and bool(outcome.steps))
        self.waiting.address_part.hide()
        self.waiting.paste_part.hide()
        self.waiting.paste_open.hide()
        self.failed.show_outcome(outcome, self._next_steps())
        field, code = outcome.diagnosis.detail.get("field"), outcome.diagnosis.detail.get("code")
        if outcome.diagnosis.cause == "input.invalid" and isinstance(field, str) and isinstance(code, str):
            self.fields.show_error(field, code)
        self.ensureWidgetVisible(self.step_connect)

    def _next_steps(self) -> dict[str, Callable[[], object]]:
        """Everything this page can do after a failure; the notice offers what fits the cause."""
        provider, method = self.draft.provider, self.draft.method
        steps: dict[str, Callable[[], object]] = {
            "try_again": self._run,
            "sign_in_again": self._run,
            "edit_fields": self._show_form,
            "swap_fields": self._show_form,
            "choose_method": self._go_back,
            "add_ca": self._add_ca,
            "destroy_session": self.failed.show_session,
        }
        if self.returns is not None:
            steps["edit_redirect"] = self._edit_return
            steps["paste_address"] = self._paste_instead
            steps["copy_address"] = self._copy_address
        if self.scopes is not None:
            steps["edit_scopes"] = steps["sign_in_with_scope"] = self._show_scopes
        page = next((guide.link for guide in provider.guides if guide.id == method.guide), "") or provider.replace_link
        if page:
            steps["open_key_page"] = lambda: self._shell.open_link(page)
        if provider.support:
            steps["open_support"] = lambda: self._shell.open_link(provider.support)
        return steps

    def _edit_return(self) -> None:
        self._show_form()
        if self.returns is not None:
            self.returns.ports.setFocus()

    def _paste_instead(self) -> None:
        """The same return address, but nothing listens: the answer is pasted."""
        self._redirect = replace(self.draft.redirect, how="paste")
        self._run()

    def _copy_address(self) -> None:
        QGuiApplication.clipboard().setText(self.waiting.address.text())
        self._shell.announce(tr("Copied the address"))

    def _add_ca(self) -> None:
        self._show_form()
        self.fields.offer_ca()

    def _destroy_session(self, token: str) -> None:
        account, refresher, cancel = self._unsaved, self._shell.services.refresher, Cancel()
        if account is None:
            return
        self._shell.tasks.run(
            self,
            lambda: refresher.destroy_session(account, token, cancel=cancel),
            self._destroyed,
            cancel=cancel,
        )

    def _destroyed(self, outcome: Outcome) -> None:
        if outcome.ok:
            self._shell.announce(tr("The session has ended"))
            self._run()
        else:
            self.failed.show_outcome(outcome, self._next_steps())

    # ---- step four ----------------------------------------------------------------------------------------

    def _somebody_else(self) -> None:
        """*Not me*: it is forgotten; on to signing in as somebody else."""
        self._show_form()
        provider = self.draft.provider.name
        words = tr("Forgotten. Type what belongs to the right account.")
        if self.draft.with_browser:
            words = tr(
                "Forgotten. Your browser may still be signed in at {provider}: sign out there first, or copy the "
                "address into a private window.",
                provider=provider,
            )
        self.step_need.show_state("active", words)

    def _go_back(self) -> None:
        self.cancel()
        self.other_ways.emit()

    # ---- the foot line ------------------------------------------------------------------------------------

    def _ask_preview(self) -> None:
        if self.running:
            return
        attempt, connector = self._attempt(), self._shell.services.connector
        self._shell.tasks.run(self, lambda: connector.hosts(attempt), self._previewed)

    def _previewed(self, hosts: tuple[str, ...]) -> None:
        self._hosts = hosts
        self._say_foot()

    def _say_foot(self) -> None:
        where = tr("Sends to: {hosts}", hosts=", ".join(self._hosts)) if self._hosts else ""
        held = self.step_check.state == "active"
        saved = tr("Kept only if you say yes") if held else tr("Nothing saved yet")
        self._shell.set_foot(self, where or tr("Nothing has been sent"), saved)
