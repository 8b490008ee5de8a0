"""How to get something at the provider, step by step."""

from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from smsauth_gui.core.grant.redirect_uri import registrable
from smsauth_gui.core.provider.schema import Guide, Method, Provider
from smsauth_gui.core.provider.whereabouts import guide_of
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, chip, column, row
from smsauth_gui.ui.kit.fields import text_box
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.shared.report_actions import copy
from smsauth_gui.ui.shared.shell import Shell


class GuideCard(Card):
    """Numbered steps, the return address to copy where one is named, and the page to go to."""

    def __init__(self, shell: Shell, provider: Provider, guide: Guide, method: Method | None = None) -> None:
        super().__init__(f"guide_{guide.id}")
        self._shell = shell
        self._uri = _return_address(provider, guide, method)
        undocumented = [] if guide.documented else [chip(tr("not documented"), "careful")]
        self.add(row(label(guide.title, "card-title", wrap=False), *undocumented, None))
        self.add(*(self._step(number, step) for number, step in enumerate(guide.steps, 1)))
        if guide.mail:
            self.add(self._letter(guide.mail.replace("{redirect_uri}", self._uri)))
        if guide.link:
            name, words = f"guide_link_{guide.id}", tr("Open that page ↗")
            link = button(words, "link", name=name, tip=guide.link, on_click=lambda: shell.open_link(guide.link))
            self.add(row(link, label(guide.link, "small", wrap=False), None))

    def _step(self, number: int, text: str) -> QHBoxLayout:
        words = label(text.replace("{redirect_uri}", self._uri), "plain")
        line = row(label(f"{number}.", "muted", wrap=False), (words, 1))
        if "{redirect_uri}" in text and self._uri:
            copied = tr("Copied the redirect address")
            push = button(tr("Copy"), name="guide_copy", on_click=lambda: copy(self._shell, self._uri, copied))
            push.setAccessibleName(tr("Copy the redirect address"))
            line.addWidget(push)
        return line

    def _letter(self, text: str) -> QVBoxLayout:
        """The letter to read and to copy."""
        spoken, copied = tr("A ready e-mail to the provider’s support"), tr("Copied the e-mail")
        box = text_box("guide_mail", spoken, text, mono=False, read_only=True)
        box.setFixedHeight(QFontMetrics(box.font()).lineSpacing() * 6 + 16)
        push = button(tr("Copy the e-mail"), name="guide_mail_copy", on_click=lambda: copy(self._shell, text, copied))
        return column(label(tr("A ready e-mail to their support:"), "small"), box, row(push, None), spacing=6)


def _return_address(provider: Provider, guide: Guide, method: Method | None) -> str:
    """An address of ours for the method the guide belongs to."""
    owners = (method, *(one for one in provider.methods if one.guide == guide.id))
    rules = next((one.redirect for one in owners if one is not None and one.redirect is not None), None)
    return next(iter(registrable(rules))) if rules is not None else ""


def guide_widget(shell: Shell, provider: Provider, method: Method) -> QWidget | None:
    """The method's guide as a card, or None."""
    guide = guide_of(provider, method)
    return GuideCard(shell, provider, guide, method) if guide is not None else None
