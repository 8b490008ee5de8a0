"""How to get something at the provider, step by step."""

from __future__ import annotations

from PySide6.QtGui import QFontMetrics, QGuiApplication
from PySide6.QtWidgets import QHBoxLayout, QPlainTextEdit, QVBoxLayout, QWidget

from smsauth_gui.core.grant.redirect_uri import registrable
from smsauth_gui.core.provider.schema import Guide, Method, Provider
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, chip, column, row
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.shared.shell import Shell


class GuideCard(Card):
    """Numbered steps, the return address to copy where one is named, and the page to go to."""

    def __init__(self, shell: Shell, provider: Provider, guide: Guide, method: Method | None = None) -> None:
        super().__init__(f"guide_{guide.id}")
        self._shell = shell
        self._uri = _return_address(provider, guide, method)
        title = row(label(guide.title, "card-title", wrap=False), spacing=8)
        if not guide.documented:
            title.addWidget(chip(tr("not documented"), "careful"))
        title.addStretch(1)
        self.body.addLayout(title)
        for number, step in enumerate(guide.steps, 1):
            self.body.addLayout(self._step(number, step))
        if guide.mail:
            self.body.addLayout(self._letter(guide.mail.replace("{redirect_uri}", self._uri)))
        if guide.link:
            link = button(tr("Open that page ↗"), "link", name=f"guide_link_{guide.id}", tip=guide.link)
            link.clicked.connect(lambda _=False: shell.open_link(guide.link))
            self.body.addLayout(row(link, label(guide.link, "small", wrap=False), None))

    def _step(self, number: int, text: str) -> QHBoxLayout:
        line = row(label(f"{number}.", "muted", wrap=False), spacing=8)
        line.addWidget(label(text.replace("{redirect_uri}", self._uri), "plain"), 1)
        if "{redirect_uri}" in text and self._uri:
            copy = button(tr("Copy"), name="guide_copy", on_click=self._copy)
            copy.setAccessibleName(tr("Copy the return address"))
            line.addWidget(copy)
        return line

    def _letter(self, text: str) -> QVBoxLayout:
        """The letter to read and to copy."""
        box = QPlainTextEdit(text)
        box.setObjectName("guide_mail")
        box.setAccessibleName(tr("A ready e-mail to the provider’s support"))
        box.setReadOnly(True)
        box.setTabChangesFocus(True)
        box.setFixedHeight(QFontMetrics(box.font()).lineSpacing() * 6 + 16)
        copy = button(tr("Copy the e-mail"), name="guide_mail_copy", on_click=lambda: self._copy_mail(text))
        return column(label(tr("A ready e-mail to their support:"), "small"), box, row(copy, None), spacing=6)

    def _copy_mail(self, text: str) -> None:
        QGuiApplication.clipboard().setText(text)
        self._shell.announce(tr("Copied the e-mail"))

    def _copy(self) -> None:
        QGuiApplication.clipboard().setText(self._uri)
        self._shell.announce(tr("Copied the return address"))


def _return_address(provider: Provider, guide: Guide, method: Method | None) -> str:
    """An address of ours for the method the guide belongs to."""
    owners = (method, *(one for one in provider.methods if one.guide == guide.id))
    rules = next((one.redirect for one in owners if one is not None and one.redirect is not None), None)
    return next(iter(registrable(rules))) if rules is not None else ""


def guides_of(provider: Provider, method: Method) -> tuple[Guide, ...]:
    """The guides a method names."""
    return tuple(guide for guide in provider.guides if guide.id == method.guide)


def guide_widget(shell: Shell, provider: Provider, method: Method) -> QWidget | None:
    """The method's guide as a card, or None."""
    guides = guides_of(provider, method)
    return GuideCard(shell, provider, guides[0], method) if guides else None
