"""Which provider? All of them, found by name; or the e-mail with the credentials, which names it."""

from functools import partial
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QGridLayout, QPushButton, QSizePolicy, QWidget

from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, Page, PageHead, column, mark, row
from smsauth_gui.ui.kit.fields import entry
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import in_words, tr
from smsauth_gui.ui.kit.signals import emits
from smsauth_gui.ui.provider.mail_part import MailFound, MailPart
from smsauth_gui.ui.shared.shell import Shell

_COLUMNS = 2


class ChoosePage(Page):
    """``chosen`` names a provider; ``mail_read`` hands over what an e-mail told."""

    chosen = emits(str)
    mail_read = emits(MailFound)

    def __init__(self, shell: Shell, home: Path | None) -> None:
        super().__init__("choose_page")
        self._providers = tuple(in_words(one) for one in shell.services.catalog.connectable)
        head = PageHead(tr("Choose a provider"), tr("Nothing is sent until you say so."))
        spoken = tr("Search the providers")
        self.search = entry("choose_search", spoken, hint=spoken, on_change=self._filter, on_enter=self._first)
        self._grid = QGridLayout()
        self._grid.setSpacing(10)
        self.buttons = {one.id: self._button(one) for one in self._providers}
        self.nothing = label(tr("No provider in the list fits."), "muted", name="choose_nothing")
        self.mail = MailPart(shell, self._providers)
        self.mail.used.connect(self.mail_read.emit)
        mail_title = label(tr("Or paste the e-mail you were sent, or an environment of another tool"), "card-title")
        self.add(head, self.search, self._grid, self.nothing, mail_title, self.mail, _other(home), None)
        self.setFocusProxy(self.search)
        self._filter()
        shell.set_foot(self, tr("Nothing has been sent"))

    def _button(self, provider: Provider) -> QPushButton:
        push = button("", name=f"choose_{provider.id}", tip=provider.name)
        push.setToolTip("")
        words = column(label(provider.name, "strong"), label(provider.tagline, "small"), spacing=2)
        inside = row(mark(provider.mark, large=True), (words, 1), spacing=12, margins=(12, 10, 12, 10))
        push.setLayout(inside)
        for child in push.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        push.setMinimumHeight(inside.sizeHint().height())
        push.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
        push.clicked.connect(partial(self._choose, provider.id))
        return push

    def _choose(self, provider: str, checked: bool = False) -> None:
        del checked
        self.chosen.emit(provider)

    def _fitting(self) -> list[Provider]:
        words = self.search.text().casefold().split()
        return [one for one in self._providers if all(word in _found_by(one) for word in words)]

    def _filter(self) -> None:
        fitting = self._fitting()
        for push in self.buttons.values():
            self._grid.removeWidget(push)
            push.hide()
        for number, one in enumerate(fitting):
            self._grid.addWidget(self.buttons[one.id], number // _COLUMNS, number % _COLUMNS)
            self.buttons[one.id].show()
        self.nothing.setVisible(not fitting)

    def _first(self) -> None:
        fitting = self._fitting()
        if fitting:
            self.chosen.emit(fitting[0].id)


def _found_by(provider: Provider) -> str:
    return " ".join((provider.name, provider.id, provider.tagline, *provider.aliases)).casefold()


def _other(home: Path | None) -> Card:
    """What to do for a provider that nobody has described yet."""
    card = Card("choose_other")
    folder = str(home / "providers") if home is not None else "providers"
    card.add(
        label(tr("My provider isn't in the list"), "card-title"),
        label(
            tr(
                "A provider is described in one text file (TOML). Put it into the folder below and start the program"
                " again. “smsauth providers check FILE” says what is missing in it."
            ),
            "muted",
        ),
        label(folder, "mono"),
    )
    return card
