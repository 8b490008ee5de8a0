"""Connecting: what a person does on the page of the four steps, from the first field to *Yes, keep it*.

Whatever goes wrong, everything typed stays in place, and nothing is sent again before the person says so.
"""

from collections.abc import Callable, Mapping
from typing import Final

from msgspec.structs import replace
from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QApplication

from smsauth_gui.core.provider.whereabouts import page_of
from smsauth_gui.core.values.credential import Account
from smsauth_gui.services.connect_draft import Draft
from smsauth_gui.services.material import account_secrets, of_sign_in
from smsauth_gui.services.outcome import Attempt, Outcome, RedirectChoice
from smsauth_gui.ui.connect.sign_in import SignIn
from smsauth_gui.ui.connect.steps import ConnectSteps
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Page, PageHead, chip
from smsauth_gui.ui.kit.language import speaking, tr
from smsauth_gui.ui.kit.presenting import veil
from smsauth_gui.ui.kit.prose import plain_tip
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.shared.practice import PracticeStrip
from smsauth_gui.ui.shared.report_actions import hand_over_report
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.ui.shared.walk_card import WalkCard

_HOSTS_MS: Final = 200


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
        self._redirect: RedirectChoice | None = None
        """Another way back than the draft's, for the next attempt only."""
        self._hosts: tuple[str, ...] = ()
        self._unsaved: Account | None = None
        self._sign_in = SignIn(shell, self)
        self._build_head()
        self.plan = WalkCard(shell, draft.provider, foldable=True)
        self.plan.explain(draft.walk)
        self.steps = ConnectSteps(shell, draft)
        self.add(self.plan, self.steps, None)
        self._later = QTimer(self, singleShot=True, interval=_HOSTS_MS)
        self._later.timeout.connect(self._ask_hosts)
        self._connect()
        self.steps.show_form()
        if draft.practice:
            self._fill_practice()
        self._later.start()
        # On a small screen the picture fills the page: what gets the keyboard comes into view.
        QTimer.singleShot(0, self, lambda: self.ensureWidgetVisible(self.focusWidget() or self, 0, theme.MARGIN))

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
            docs.setToolTip(plain_tip(provider.docs))
            self.head.buttons.addWidget(docs)
        self.body.addWidget(self.head)
        if draft.practice:
            self.head.chips.addWidget(chip(tr("Practice"), "careful", name="practice_badge"))
            self.body.addWidget(PracticeStrip(self._shell))

    def _connect(self) -> None:
        steps = self.steps
        steps.fields.edited.connect(self._later.start)
        steps.fields.submitted.connect(self._go_on)
        steps.fields.method_chosen.connect(self.method_chosen.emit)
        steps.fields.mode_chosen.connect(self.mode_chosen.emit)
        steps.fields.link_asked.connect(self._shell.open_link)
        for choice in (steps.returns, steps.scopes):
            if choice is not None:
                choice.edited.connect(self._later.start)
        steps.go_on.clicked.connect(self._go_on)
        steps.start.clicked.connect(self._start)
        steps.waiting.cancelled.connect(self.cancel)
        steps.waiting.pasted.connect(self._sign_in.paste)
        steps.waiting.countdown.connect(steps.connect_card.right.setText)
        steps.failed.destroy_wanted.connect(self._destroy_session)
        steps.confirm.kept.connect(self.done.emit)
        steps.confirm.rejected.connect(steps.show_forgotten)
        steps.need.change_asked.connect(self._show_form)
        steps.may.change_asked.connect(self._show_scopes)

    @property
    def running(self) -> bool:
        """A sign-in is under way."""
        return self._sign_in.running

    # ---- steps one and two --------------------------------------------------------------------------------

    def _fill_practice(self) -> None:
        """The practice server knows what it takes; what the person typed already stays."""
        mode = self.draft.mode.id
        self.steps.go_on.setEnabled(False)
        self._sign_in.practice_values(
            self.draft, lambda values: self._practice_known(mode, values), self._practice_failed
        )

    def _practice_known(self, mode: str, values: Mapping[str, str]) -> None:
        if mode != self.draft.mode.id:
            # The person chose another environment meanwhile; its own page has asked for its own values.
            return
        self.steps.go_on.setEnabled(True)
        self.steps.fields.fill({name: text for name, text in values.items() if not self.draft.values.get(name)})

    def _practice_failed(self, problem: Exception) -> None:
        self.steps.go_on.setEnabled(True)
        self._shell.announce(tr("The practice server did not start: {why}", why=problem))

    def _show_form(self) -> None:
        if not self.running:
            self.plan.show()
            self.steps.show_form()

    def _show_scopes(self) -> None:
        if not self.running and self.steps.scopes is not None:
            # It has been read, and the choice has the page to itself.
            self.plan.hide()
            self.steps.show_scopes()

    def _go_on(self) -> None:
        """The first step is done."""
        steps = self.steps
        if self.running or not steps.go_on.isEnabled() or not steps.fields.complete():
            return
        if steps.returns is not None and steps.returns.missing:
            steps.returns.complain()
        elif steps.scopes is not None:
            self._show_scopes()
        else:
            self._start()

    # ---- step three ---------------------------------------------------------------------------------------

    def _start(self) -> None:
        """The first two steps are done."""
        if self.steps.scopes is not None and not self.steps.scopes.complete:
            return
        self._redirect = None
        self._run()

    def _attempt(self) -> Attempt:
        attempt = self.draft.attempt()
        return attempt if self._redirect is None else replace(attempt, redirect=self._redirect)

    def _run(self) -> None:
        """Start the sign-in with what stands there."""
        if self.running:
            return
        attempt = self._attempt()
        self.plan.hide()
        self.steps.show_running(attempt)
        self.ensureWidgetVisible(self.steps.connect_card)
        self._sign_in.start(attempt, self.steps.waiting.show_progress, self._ended, self._broke)
        self._ask_hosts()

    def cancel(self) -> None:
        """Stop the sign-in; harmless when none is under way."""
        if self.running:
            self._sign_in.cancel()
            self.steps.show_stopping()

    def _broke(self, problem: Exception) -> None:
        self.steps.waiting.stop()
        self.steps.show_form()
        raise problem

    def _ended(self, outcome: Outcome) -> None:
        steps = self.steps
        steps.waiting.stop()
        if outcome.ok and outcome.account is not None:
            steps.show_success(outcome)
            self.ensureWidgetVisible(steps.check)
        else:
            self._unsaved = outcome.draft or self._unsaved
            steps.show_failure(outcome)
            steps.failed.show_outcome(outcome, self._next_steps(outcome))
            self.ensureWidgetVisible(steps.connect_card)
        if self.draft.with_browser:
            # The person looks at the browser; the task bar tells that the work goes on here. Nothing where it is in front.
            QApplication.alert(self.window())
        self._say_foot()

    # ---- after a failure ----------------------------------------------------------------------------------

    def _next_steps(self, outcome: Outcome) -> dict[str, Callable[[], object]]:
        """Everything this page can do after a failure; the notice offers what fits the cause."""
        provider, method = self.draft.provider, self.draft.method
        acts: dict[str, Callable[[], object]] = {
            "try_again": self._run,
            "sign_in_again": self._run,
            "edit_fields": self._show_form,
            "swap_fields": self._show_form,
            "choose_method": self._go_back,
            "add_ca": self.steps.ask_ca,
            "destroy_session": self.steps.failed.show_session,
            "copy_report": lambda: self._copy_report(outcome),
        }
        if self.steps.returns is not None:
            acts["edit_redirect"] = self.steps.ask_redirect
            acts["paste_address"] = self._paste_instead
            acts["copy_address"] = self.steps.waiting.copy_address
        if self.steps.scopes is not None:
            acts["edit_scopes"] = acts["sign_in_with_scope"] = self._show_scopes
        page = page_of(provider, method).link
        if page:
            acts["open_key_page"] = lambda: self._shell.open_link(page)
        if provider.support:
            acts["open_support"] = lambda: self._shell.open_link(provider.support)
        return acts

    def _copy_report(self, outcome: Outcome) -> None:
        """The safe report of the whole walk, to the clipboard."""
        catalog, clock = self._shell.services.catalog, self._shell.services.clock
        material = of_sign_in(outcome, self.draft.provider, catalog, clock)
        secrets = account_secrets(outcome.draft) if outcome.draft is not None else ()
        hand_over_report(self._shell, self, material, speaking(), secrets)

    def _paste_instead(self) -> None:
        """The same return address, but nothing listens: the answer is pasted."""
        self._redirect = replace(self.draft.redirect, how="paste")
        self._run()

    def _destroy_session(self, token: str) -> None:
        if self._unsaved is not None:
            self._sign_in.destroy_session(self._unsaved, token, self._session_ended)

    def _session_ended(self, outcome: Outcome) -> None:
        if outcome.ok:
            self._shell.announce(tr("The session has ended"))
            self._run()
        else:
            self.steps.failed.show_outcome(outcome, self._next_steps(outcome))

    def _go_back(self) -> None:
        self.cancel()
        self.other_ways.emit()

    # ---- the foot line ------------------------------------------------------------------------------------

    def _ask_hosts(self) -> None:
        self._sign_in.hosts(self._attempt(), self._hosts_known)

    def _hosts_known(self, hosts: tuple[str, ...]) -> None:
        self._hosts = hosts
        self.plan.explain(replace(self.draft.walk, hosts=hosts))
        self._say_foot()

    def _say_foot(self) -> None:
        where = tr("Nothing has been sent")
        if self._hosts:
            where = tr("Sends to: {hosts}", hosts=", ".join(self._hosts))
        asks = self.steps.check.state == "active"
        self._shell.set_foot(self, where, tr("Kept only if you say yes") if asks else tr("Nothing saved yet"))
