"""The banner that says what is wrong: one sentence, the next step, how sure we are, and why we think so."""

from collections.abc import Callable, Mapping
from typing import Final, Literal

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QPushButton, QWidget

from smsauth_gui import wording
from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.errors import Verdict
from smsauth_gui.core.values.statement import Statement
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, column, row
from smsauth_gui.ui.kit.flow_layout import FlowLayout
from smsauth_gui.ui.kit.language import provider_words, speaking, tr
from smsauth_gui.ui.kit.prose import Prose, Run
from smsauth_gui.wording.statements import say

Tone = Literal["good", "careful", "bad", "plain"]

_TONES: Final[Mapping[Verdict, Tone]] = {
    Verdict.ACCEPTED: "good",
    Verdict.ACCEPTED_NO_PERMISSION: "careful",
    Verdict.REJECTED: "bad",
    Verdict.WRONG_PLACE: "bad",
    Verdict.CANNOT_TELL: "careful",
}
_SIGNS: Final[Mapping[Tone, str]] = {"good": "✓", "careful": "!", "bad": "✕", "plain": "i"}


def action_text(action: str, diagnosis: Diagnosis | None = None) -> str:
    """The words on the button of a next step (`smsauth_gui.wording.actions`), or the step's own name."""
    scope = diagnosis.detail.get("scope") if diagnosis is not None else None
    if action == "sign_in_with_scope" and scope:
        return tr("Sign in again with “{scope}”", scope=scope)
    texts = {
        "refresh": tr("Refresh the token"),
        "sign_in_again": tr("Sign in again"),
        "sign_in_with_scope": tr("Sign in again with more permissions"),
        "try_again": tr("Try again"),
        "edit_fields": tr("Check what was typed"),
        "edit_params": tr("Check the parameters"),
        "edit_redirect": tr("Change the redirect address"),
        "edit_scopes": tr("Choose permissions"),
        "swap_fields": tr("Swap the two values"),
        "allow_host": tr("Allow this host"),
        "choose_method": tr("Choose another way"),
        "open_key_page": tr("Open the provider’s page"),
        "open_support": tr("Open the provider’s support"),
        "destroy_session": tr("End the open session"),
        "add_ca": tr("Add a certificate authority…"),
        "check_clock": tr("Check this computer’s clock"),
        "copy_address": tr("Copy the address"),
        "paste_address": tr("Paste the address instead"),
        "use_memory": tr("Keep secrets in memory only"),
        "use_passphrase": tr("Use a passphrase…"),
        "only_this_run": tr("Only for this run"),
        "start_over": tr("Start over, keep the old file aside…"),
        "dismiss": tr("Dismiss"),
        "undo": tr("Undo"),
        "copy_reply": tr("Copy reply to customer"),
        "copy_report": tr("Copy safe report"),
        "not_me": tr("Sign in as somebody else"),
    }
    return texts.get(action, action)


class Notice(Card):
    """A coloured card with the meaning of an exchange; hidden while there is nothing to say."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__("notice", parent=parent)
        self.body.setContentsMargins(16, 12, 16, 12)
        self.sign = Prose("notice_sign")
        self.sign.setFixedWidth(16)
        self.text = Prose("notice_text")
        self.details = Prose("notice_details")
        self.details.hide()
        self._steps = FlowLayout(spacing=10)
        self.why = button(tr("Why do we think so?"), "link", name="notice_why")
        self.why.setCheckable(True)
        self.why.toggled.connect(self.details.setVisible)
        box = row(self.sign, (column(self.text, self._steps, self.details, spacing=8), 1))
        box.setAlignment(self.sign, Qt.AlignmentFlag.AlignTop)
        self.body.addLayout(box)
        self.buttons: dict[str, QPushButton] = {}
        self.diagnosis: Diagnosis | None = None
        self.setAccessibleName(tr("What this means"))
        self.hide()

    def show_diagnosis(
        self,
        diagnosis: Diagnosis,
        provider: Provider | None,
        actions: Mapping[str, Callable[[], object]],
        *,
        primary: bool = True,
        headline: str = "",
        point: Callable[[Statement], str] = lambda _: "·",
    ) -> None:
        """Say what an exchange means and offer those next steps for which ``actions`` has something to do.

        The steps that fit the cause come first, in their order (the first as the page's primary button, where
        ``primary``); everything else in ``actions`` follows where it is no step of another cause. ``headline`` is a
        sharper first sentence than the cause's own. ``point`` gives the sign in front of each reason: where it is seen.
        """
        self.diagnosis = diagnosis
        name = provider.name if provider else ""
        runs: list[Run] = [(headline or wording.headline(diagnosis, name, speaking()), "strong")]
        advice = wording.advice(diagnosis, provider, speaking())
        if advice:
            runs += [(" ", "plain"), (advice, "plain")]
        if not diagnosis.ok:
            runs += [(" ", "plain"), (self._grounds(diagnosis), "muted")]
        self._show(_TONES[diagnosis.verdict], runs)
        self._offer(diagnosis, actions, primary=primary)
        self.why.setChecked(False)
        self.details.hide()
        self.details.say(*_reasons(diagnosis, name, point))

    def show_text(
        self,
        headline: str,
        text: str = "",
        tone: Tone = "plain",
        actions: Mapping[str, Callable[[], object]] | None = None,
        *,
        primary: bool = False,
    ) -> None:
        """Say something that is no diagnosis, with buttons for ``actions``; ``primary``: they are what the page is for now."""
        self.diagnosis = None
        self._show(tone, [(headline, "strong"), (f" {text}" if text else "", "plain")])
        self._clear_steps()
        for name, act in (actions or {}).items():
            step = button(action_text(name), "primary" if primary else "plain", name=f"notice_{name}", on_click=act)
            self.buttons[name] = step
            self._steps.addWidget(step)
        self.details.hide()

    def clear(self) -> None:
        """Say nothing and take no room."""
        self.diagnosis = None
        self._clear_steps()
        self.details.hide()
        self.hide()

    @staticmethod
    def _grounds(diagnosis: Diagnosis) -> str:
        """What it rests on, in one sentence: the provider file's words, else the certainty and the first evidence."""
        if diagnosis.says and diagnosis.certainty != "proved":
            return provider_words(diagnosis.says)
        sure = wording.certainty(diagnosis, speaking())
        if not diagnosis.evidence:
            return sure
        # The proof comes after what was merely seen.
        reason = diagnosis.evidence[-1 if diagnosis.certainty == "proved" else 0]
        return f"{sure} ({say(reason, speaking())})"

    def _show(self, tone: Tone, runs: list[Run]) -> None:
        self.set_tone(tone)
        self.sign.say((_SIGNS[tone], "muted" if tone == "plain" else tone))
        self.text.say(*runs)
        self.show()

    def _clear_steps(self) -> None:
        while (item := self._steps.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None and widget is not self.why:
                widget.hide()
                widget.deleteLater()
        self.why.hide()
        self.buttons = {}

    def _offer(self, diagnosis: Diagnosis, actions: Mapping[str, Callable[[], object]], *, primary: bool) -> None:
        self._clear_steps()
        fitting = [name for name in wording.actions(diagnosis) if name in actions]
        known = {step for words in wording.CAUSES.values() for step in words.actions}
        others = [name for name in actions if name not in known]
        for number, name in enumerate([*fitting, *others]):
            kind: Literal["primary", "plain"] = "primary" if primary and number == 0 and fitting else "plain"
            step = button(action_text(name, diagnosis), kind, name=f"notice_{name}", on_click=actions[name])
            self.buttons[name] = step
            self._steps.addWidget(step)
        self._steps.addWidget(self.why)
        self.why.setVisible(not diagnosis.ok)


def _reasons(diagnosis: Diagnosis, provider: str, point: Callable[[Statement], str]) -> list[Run]:
    """The evidence, how sure it is, what else it could be and the question that decides, the servers' clock."""
    lines: list[list[Run]] = [
        [(f"{point(item)} ", "muted"), (say(item, speaking()), "plain")] for item in diagnosis.evidence
    ]
    lines.append([(wording.certainty(diagnosis, speaking()), "muted")])
    if diagnosis.alternatives:
        lines.append([(tr("What else it could be:"), "strong")])
    for cause in diagnosis.alternatives:
        headline = wording.fill(wording.words(cause, speaking()).headline, provider, speaking())
        lines.append(
            [("· ", "muted"), (f"{headline} ", "plain"), (wording.question(cause, provider, speaking()), "muted")]
        )
    offset = diagnosis.server_clock_offset_s
    if offset is not None:
        lines.append([(_clock(offset), "muted")])
    lines.append([(tr("Code for support: "), "muted"), (diagnosis.cause, "mono")])
    runs: list[Run] = []
    for number, entry in enumerate(lines):
        runs += [("\n", "plain"), *entry] if number else entry
    return runs


def _clock(offset: int) -> str:
    if abs(offset) <= 1:
        return tr("The server’s clock agrees with this computer’s.")
    text = (
        tr("The server’s clock is {n} s behind ours.")
        if offset < 0
        else tr("The server’s clock is {n} s ahead of ours.")
    )
    return text.format(n=abs(offset))
