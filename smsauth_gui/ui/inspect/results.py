"""The right side of the inspector: the banner, a card for each credential, its claims, scopes and findings."""

from collections.abc import Callable, Iterator, Mapping
from functools import partial

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import QPlainTextEdit, QVBoxLayout

from smsauth_gui.core.paste.read import RUNNING_LONGEST
from smsauth_gui.core.paste.summary import expired_before
from smsauth_gui.core.paste.trial import can_be_tried
from smsauth_gui.core.values.reading import Reading
from smsauth_gui.services.material import shown_exchange
from smsauth_gui.ui.inspect.entries import EntriesCard
from smsauth_gui.ui.inspect.repair_card import RepairCard
from smsauth_gui.ui.inspect.reply_card import ReplyCard
from smsauth_gui.ui.inspect.view import Inspection, provider_of
from smsauth_gui.ui.inspect.words import banner_of, remarks, scope_remarks, sign_of, validity_of, whose_card
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, Page, column, holder, row
from smsauth_gui.ui.kit.fields import text_box
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import speaking, tr, trn
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.shared.answer_view import AnswerView
from smsauth_gui.ui.shared.claims_table import ClaimsTable, claim_rows
from smsauth_gui.ui.shared.credential_card import CredentialCard
from smsauth_gui.ui.shared.findings_card import FindingsCard, Remark
from smsauth_gui.ui.shared.notice import Notice
from smsauth_gui.ui.shared.recent_list import RecentCard
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.wording.verdict import headline

Actions = Callable[[Inspection], Mapping[str, Callable[[], object]]]


class InspectorCard(CredentialCard):
    """A credential with what can be done about it."""

    def __init__(self, number: int, choose: Callable[[int], object], attempt: Callable[[int], object]) -> None:
        super().__init__(f"credential_{number}")
        self.inside = button(tr("Look inside"), "link", name=f"inside_{number}", on_click=lambda: choose(number))
        self.attempt = button(tr("Try it…"), "link", name=f"try_{number}", on_click=lambda: attempt(number))
        self.offer(self.inside, self.attempt)


class InspectorResults(Page):
    """Everything that was found; ``tried`` asks to try a credential."""

    tried = emits(Reading)
    entry_chosen = emits(int)
    laid_out = Signal()
    file_wanted = Signal()

    def __init__(self, shell: Shell, actions: Actions) -> None:
        super().__init__("inspector_results")
        self._catalog, self._actions = shell.services.catalog, actions
        self.body.setContentsMargins(0, 0, 2, 0)
        self.inspection: Inspection | None = None
        self.chosen = 0
        self.hint = holder(column(self._hint_card(), RecentCard(shell), spacing=theme.GAP))
        self.notice = Notice()
        self.repair = RepairCard()
        self.reply = ReplyCard()
        self.extra = QVBoxLayout()
        """Where the page puts the card for trying and the form for an answer that is only known."""
        self.entries = EntriesCard()
        self.entries.chosen.connect(self.entry_chosen.emit)
        self.cards: list[InspectorCard] = []
        self._pool: list[InspectorCard] = []
        """Cards are made once and filled again: making them takes longer than reading."""
        self._cards_box = QVBoxLayout()
        self._cards_box.setSpacing(theme.GAP)
        self.claims = ClaimsTable()
        self.claims_card = Card("claims_card", padded=False)
        self.claims_card.add(self.claims)
        self.scopes = FindingsCard("scopes")
        self.scopes.setAccessibleName(tr("Permissions in the token"))
        self.findings = FindingsCard()
        self.look = self._look_card()
        self.answer = AnswerView(shell)
        self.add(self.hint, self.notice, self.repair, self.reply, self.entries, self.extra, self._cards_box)
        self.add(self.claims_card, self.scopes, self.findings, self.answer, self.look, None)
        self.show_nothing()

    def _hint_card(self) -> Card:
        card = Card("inspector_hint")
        card.add(label(tr("Paste the whole ticket on the left"), "strong"))
        lines = (
            tr("A token: you see who issued it, when it expires and its permissions."),
            tr("A request with its response: you see what went wrong and the next step."),
            tr(
                "A file may be dropped here (.har, .txt, .json, .env). Quotes, log lines and code around a token do no harm."
            ),
            tr("Nothing is sent, and nothing is kept: the box is emptied after 30 minutes."),
        )
        card.add(*(label(text, "muted") for text in lines))
        file = button(tr("Open a file…"), name="hint_open_file", on_click=self.file_wanted.emit)
        card.add(row(file, None))
        return card

    def _look_card(self) -> Card:
        card = Card("bytes_card")
        self.bytes = text_box("bytes_text", tr("The first bytes of the text"), read_only=True)
        self.bytes.setLineWrapMode(QPlainTextEdit.LineWrapMode.NoWrap)
        self.bytes.setMinimumHeight(220)
        card.add(label(tr("A look at the bytes"), "strong"), self.bytes)
        return card

    # ---- showing ------------------------------------------------------------------------------------------

    def show_nothing(self) -> None:
        """The box is empty."""
        self.inspection = None
        self.entries.show_entries((), 0)
        self.notice.clear()
        self.repair.show_repair(None, "")
        self.reply.show_material(None, (), "")
        self._show_cards(())
        for part in (self.claims_card, self.scopes, self.findings, self.answer, self.look):
            part.hide()
        self.hint.show()

    def show_inspection(self, inspection: Inspection) -> None:
        """Lay out what was found."""
        self.setUpdatesEnabled(False)
        before = self.inspection.cards if self.inspection is not None else ()
        if [card.secret for card in before] != [card.secret for card in inspection.cards]:
            self.chosen = 0
        self.inspection = inspection
        self.hint.hide()
        self.entries.show_entries(inspection.entries, inspection.found.entry)
        self._say(inspection)
        self._show_cards(inspection.cards)
        # Half of it in a turn of its own: all at once would take longer than a frame.
        QTimer.singleShot(0, self, lambda: self._show_rest(inspection))

    def _show_rest(self, inspection: Inspection) -> None:
        if inspection is self.inspection:
            self._show_chosen()
            self._show_answer(inspection)
            self.repair.show_repair(inspection.found.repair, inspection.language)
            self.look.setVisible(bool(inspection.raw))
            self.bytes.setPlainText(inspection.raw)
            self.laid_out.emit()
        self.setUpdatesEnabled(True)

    def _say(self, inspection: Inspection) -> None:
        diagnosis, provider = inspection.diagnosis, provider_of(inspection, self._catalog)
        actions = self._actions(inspection)
        if inspection.ok:
            text = tr("Nothing is wrong with the key or token that was used.")
            self.notice.show_text(tr("The request went through."), text, "good")
        elif diagnosis is not None:
            span = expired_before(diagnosis, inspection.cards, inspection.found.clock)
            first = headline(diagnosis, span, provider.name if provider else "", speaking())
            point = partial(sign_of, inspection=inspection)
            self.notice.show_diagnosis(diagnosis, provider, actions, primary=False, headline=first, point=point)
        else:
            banner = banner_of(inspection, self._catalog)
            offered = actions if banner.tone in {"bad", "careful"} and inspection.cards else {}
            self.notice.show_text(banner.headline, banner.text, banner.tone, offered)

    @property
    def reading(self) -> Reading | None:
        """The credential whose claims are shown."""
        cards = self.inspection.cards if self.inspection is not None else ()
        return cards[min(self.chosen, len(cards) - 1)] if cards else None

    def _show_cards(self, readings: tuple[Reading, ...]) -> None:
        while len(self._pool) < max(1, len(readings)):
            card = InspectorCard(len(self._pool), self.choose, self._try)
            card.hide()
            self._pool.append(card)
            self._cards_box.addWidget(card)
        for card in self._pool[len(readings) :]:
            card.hide()
            card.forget()
        self.cards = self._pool[: len(readings)]
        inspection = self.inspection
        if inspection is None:
            return
        several = len(readings) > 1
        for place, (card, reading) in enumerate(zip(self.cards, readings, strict=True)):
            owner, note = whose_card(reading, inspection, self._catalog)
            card.show()
            card.show_reading(reading, owner, validity_of(reading, inspection))
            card.inside.setVisible(several and place != self.chosen)
            card.attempt.setVisible(can_be_tried(reading, owner))
            card.set_tone("active" if several and place == self.chosen else "plain")
            card.say(note)

    def choose(self, number: int) -> None:
        """Show the claims of another credential."""
        self.chosen = number
        if self.inspection is not None:
            self._show_cards(self.inspection.cards)
            self._show_chosen()

    def _try(self, number: int) -> None:
        if self.inspection is not None and number < len(self.inspection.cards):
            self.tried.emit(self.inspection.cards[number])

    def _show_chosen(self) -> None:
        inspection, reading = self.inspection, self.reading
        if inspection is None:
            return
        rows = claim_rows(reading.claims, reading.header, inspection.question.now) if reading is not None else ()
        self.claims.claims.set_rows(rows)
        self.claims_card.setVisible(bool(rows))
        self.scopes.show_remarks(scope_remarks(reading, self._catalog))
        self.findings.show_remarks((*_left_out(inspection), *remarks(inspection, reading, self._catalog)))

    def _show_answer(self, inspection: Inspection) -> None:
        exchange = shown_exchange(inspection.found, self._catalog)
        self.answer.setVisible(exchange is not None)
        if exchange is not None and inspection.diagnosis is not None:
            self.answer.show_exchange(exchange, inspection.diagnosis.says)


def _left_out(inspection: Inspection) -> Iterator[Remark]:
    """What was not read of a very long text or archive."""
    if inspection.cut:
        words = trn(
            "The text is very long: only its first character was read.",
            "The text is very long: only its first {n} characters were read.",
            RUNNING_LONGEST,
        )
        yield Remark("warning", ((words, "plain"),))
    found = inspection.found
    if len(found.entries) < found.of:
        words = trn(
            "The archive is very long: only its last exchange was read.",
            "The archive is very long: only its last {n} exchanges were read.",
            len(found.entries),
        )
        yield Remark("warning", ((words, "plain"),))
