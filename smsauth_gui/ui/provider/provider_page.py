"""A provider's page: what were you given, the ways to connect, and what can be tried afterwards."""

from typing import Final
from urllib.parse import urlsplit

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QLabel, QPushButton, QWidget

from smsauth_gui.core.provider.schema import Method, Provider
from smsauth_gui.ui.connect.guide import GuideCard
from smsauth_gui.ui.kit import theme
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, Page, PageHead, chip, column
from smsauth_gui.ui.kit.flow_layout import FlowLayout
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.kit.prose import plain_tip
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.kit.time_words import day
from smsauth_gui.ui.provider.calls_table import CallsTable, calls_view
from smsauth_gui.ui.provider.mail_part import MailFound, MailPart
from smsauth_gui.ui.provider.method_card import MethodCard
from smsauth_gui.ui.shared.practice import PracticeStrip
from smsauth_gui.ui.shared.shell import Shell

_COLUMNS: Final = 2
_NARROW: Final = 860


class ProviderPage(Page):
    """Leads to the right way to connect."""

    method_chosen = emits(str)
    mail_read = emits(MailFound)

    def __init__(self, shell: Shell, provider: Provider, *, practice: bool) -> None:
        super().__init__(f"provider_{provider.id}")
        self._shell, self.provider = shell, provider
        self.body.addWidget(self._head(practice=practice))
        if practice:
            self.body.addWidget(PracticeStrip(shell))
        self.body.addWidget(self._foreign())
        self.given = QButtonGroup(self)
        self.given.setExclusive(False)
        self.body.addLayout(self._given_line())
        self.mail = MailPart(shell, (provider,))
        self.mail.used.connect(self.mail_read.emit)
        self.mail.hide()
        self.guides = column(spacing=14)
        self.cards = self._cards()
        self._grid = QGridLayout()
        self._grid.setSpacing(14)
        self.hint = label("", "muted", name="given_hint")
        self.hint.hide()
        self.add(self.mail, self.guides, self._grid, self.hint)
        self._arrange("")
        self._add_families()
        if provider.calls:
            self.body.addWidget(self._calls_card())
        self.body.addStretch(1)
        start = self.cards[0].start.text() if self.cards else ""
        shell.set_foot(self, tr("Nothing is contacted until you press {start}", start=start))

    # ---- parts --------------------------------------------------------------------------------------------

    def _head(self, *, practice: bool) -> PageHead:
        provider = self.provider
        parts = (provider.tagline, self._source())
        head = PageHead(provider.name, " · ".join(part for part in parts if part), mark_text=provider.mark)
        if practice:
            head.chips.addWidget(chip(tr("Practice"), "careful", name="practice_badge"))
        if provider.docs:
            host = urlsplit(provider.docs).hostname or tr("Documentation")
            link = button(f"{host} ↗", "link", name="docs", on_click=lambda: self._shell.open_link(provider.docs))
            link.setToolTip(plain_tip(provider.docs))
            head.buttons.addWidget(link)
        return head

    def _source(self) -> str:
        """What the provider's file rests on, and when it was last compared with that."""
        name, compared = self.provider.name, self.provider.compared
        if compared is None:
            return tr("described from {provider}’s own documents", provider=name)
        return tr(
            "described from {provider}’s own documents, last compared on {date}", provider=name, date=day(compared)
        )

    def _foreign(self) -> QLabel:
        """Said where the file is not the program's own: it decides where keys are sent."""
        file = self._shell.services.catalog.foreign.get(self.provider.id)
        words = label("", "plain", name="foreign_file")
        words.setProperty("role", "hint")
        words.setVisible(file is not None)
        if file is not None and file.replaces:
            words.setText(
                tr(
                    (
                        "! A file in {folder} replaces the program’s own description of this provider. It decides where your "
                        "keys are sent."
                    ),
                    folder=file.path,
                )
            )
        elif file is not None:
            words.setText(
                tr(
                    "! Described by a file in {folder}, which did not come with this program. It decides where your keys are sent.",
                    folder=file.path,
                )
            )
        return words

    def _given_line(self) -> FlowLayout:
        words = {
            "key": tr("An API key"),
            "login": tr("User name and password"),
            "client": tr("Client ID and secret"),
            "token": tr("A token"),
        }
        known = {given for method in self.provider.methods for given in method.given}
        answers = [(given, text) for given, text in words.items() if given in known]
        answers += [("email", tr("An e-mail to paste")), ("nothing", tr("Nothing yet"))]
        line = FlowLayout()
        question = label(tr("What were you given?"), "strong", wrap=False)
        question.setMinimumHeight(button("", name="measure").sizeHint().height())
        line.addWidget(question)
        for given, text in answers:
            line.addWidget(self._answer(given, text))
        return line

    def _answer(self, given: str, text: str) -> QPushButton:
        answer = button(text, name=f"given_{given}")
        answer.setCheckable(True)
        answer.setAutoDefault(False)
        answer.clicked.connect(lambda checked=False: self._choose(given if checked else "", answer))
        self.given.addButton(answer)
        return answer

    def _cards(self) -> list[MethodCard]:
        groups: dict[str, list[Method]] = {}
        for method in self.provider.methods:
            groups.setdefault(method.card or f"={method.id}", []).append(method)
        cards = []
        for number, methods in enumerate(groups.values()):
            card = MethodCard(self.provider, methods, primary=number == 0)
            card.chosen.connect(self.method_chosen.emit)
            card.guide_asked.connect(self._show_guide)
            cards.append(card)
        return cards

    def _add_families(self) -> None:
        provider = self.provider
        if not provider.families:
            return
        card = Card("families")
        card.add(label(tr("Which of these do you have?"), "card-title"))
        if provider.families_note:
            card.add(label(provider.families_note, "muted"))
        grid = QGridLayout()
        grid.setHorizontalSpacing(20)
        grid.setVerticalSpacing(6)
        grid.setColumnStretch(1, 1)
        grid.setColumnStretch(2, 2)
        for place, family in enumerate(provider.families):
            grid.addWidget(label(family.title, "strong", wrap=False), place, 0)
            grid.addWidget(label(family.holds, "plain"), place, 1)
            grid.addWidget(label(family.works_on, "muted"), place, 2)
        card.body.addLayout(grid)
        self.body.addWidget(card)

    def _calls_card(self) -> Card:
        card = Card("calls_card", padded=False)
        self.calls = CallsTable(self.provider)
        card.body.addWidget(calls_view(self.calls))
        return card

    # ---- what were you given? -----------------------------------------------------------------------------

    def _choose(self, given: str, pressed: QPushButton) -> None:
        for one in self.given.buttons():
            if one is not pressed:
                one.setChecked(False)
        self._clear_guides()
        self.mail.setVisible(given == "email")
        self._hint("")
        if given == "email":
            self._arrange("")
            self.mail.setFocus()
            return
        if given == "nothing":
            self._nothing_yet()
            return
        self._arrange(given)
        fitting = [card for card in self.cards if card.fits(given)]
        if given and len(fitting) == 1:
            fitting[0].start.setFocus()
            self._hint(tr("This is the way for it."))
        elif given:
            self._hint(tr("More than one way takes that; the first is the one we would choose."))

    def _hint(self, words: str) -> None:
        self.hint.setText(words)
        self.hint.setVisible(bool(words))

    def _nothing_yet(self) -> None:
        self._arrange("nothing" if any("nothing" in card.methods[0].given for card in self.cards) else "")
        for guide in self.provider.guides:
            self._add_guide(guide.id)
        if not self.provider.guides:
            self._hint(tr("Ask {provider} for one: the link above.", provider=self.provider.name))

    def _arrange(self, given: str) -> None:
        """Show the cards that fit, in two columns."""
        while self._grid.takeAt(0) is not None:
            pass
        fitting = [card for card in self.cards if card.fits(given)]
        for card in self.cards:
            card.setVisible(card in fitting)
        self._shown = given
        columns = 1 if len(fitting) == 1 or self.width() < self._narrow() else _COLUMNS
        for place, card in enumerate(fitting):
            self._grid.addWidget(card, place // columns, place % columns)
        for number in range(_COLUMNS):
            self._grid.setColumnStretch(number, 1 if number < columns else 0)

    def _narrow(self) -> int:
        """Below this width the cards stand in one column."""
        widest = max((card.minimumSizeHint().width() for card in self.cards), default=0)
        two = _COLUMNS * widest + self._grid.spacing() + 2 * theme.MARGIN
        return max(_NARROW * theme.pixels(13) // 13, two)

    def resizeEvent(self, event: QResizeEvent) -> None:  # noqa: N802 - Qt's name
        """One or two columns of cards."""
        super().resizeEvent(event)
        was = event.oldSize().width() < self._narrow()
        if was != (event.size().width() < self._narrow()):
            self._arrange(self._shown)

    # ---- guides -------------------------------------------------------------------------------------------

    def _show_guide(self, guide_id: str) -> None:
        card = self.findChild(QWidget, f"guide_{guide_id}")
        self._clear_guides()
        if card is None:
            self._add_guide(guide_id)

    def _add_guide(self, guide_id: str) -> None:
        guide = next(guide for guide in self.provider.guides if guide.id == guide_id)
        method = next((method for method in self.provider.methods if method.guide == guide_id), None)
        card = GuideCard(self._shell, self.provider, guide, method)
        self.guides.addWidget(card)

    def _clear_guides(self) -> None:
        while (item := self.guides.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.setObjectName("")
                widget.hide()
                widget.deleteLater()
