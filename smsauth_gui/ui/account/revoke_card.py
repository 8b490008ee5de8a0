"""Ending an account's token at its provider: asked about first; where the provider has no such request, how it ends there."""

from PySide6.QtCore import Signal

from smsauth_gui.core.grant.kinds import ends, method_of
from smsauth_gui.core.provider.schema import Method, Provider
from smsauth_gui.core.values.credential import Account
from smsauth_gui.services.next_steps import key_page
from smsauth_gui.ui.kit.buttons import button
from smsauth_gui.ui.kit.card import Card, row
from smsauth_gui.ui.kit.labels import label
from smsauth_gui.ui.kit.language import tr
from smsauth_gui.ui.shared.shell import Shell


class RevokeCard(Card):
    """``wanted``: the person has said yes."""

    wanted = Signal()

    def __init__(self, shell: Shell, provider: Provider | None) -> None:
        super().__init__("settings_revoke")
        self._shell, self._provider = shell, provider
        self._page, self._about, self._possible = "", "", False
        self.words = label("", name="revoke_words")
        self.source = label("", "small", name="revoke_source")
        self.revoke = button(tr("Revoke the token…"), "danger", name="revoke", on_click=self.ask)
        self.no = button(tr("Keep the token"), name="revoke_no", on_click=self.keep)
        self.yes = button(tr("Revoke the token"), "danger", name="revoke_yes", on_click=self._revoke)
        self.page = button("", "link", name="revoke_page", on_click=lambda: shell.open_link(self._page))
        answers = row(self.revoke, self.no, self.yes, self.page, None)
        self.add(label(tr("Revoke"), "strong"), self.words, self.source, answers)

    def show_account(self, account: Account) -> None:
        """Offer to revoke its token, or say how such a credential ends; what belongs to somebody else is asked elsewhere."""
        method = method_of(account, self._provider)
        self.setVisible(method is not None and not account.borrowed)
        self._possible = ends(account, self._provider)
        if method is not None and self._provider is not None:
            self._explain(method, self._provider)
        self.keep()

    def _explain(self, method: Method, provider: Provider) -> None:
        told = "" if method.ends else method.ending
        self._about = told or self._without_a_source(method, provider)
        self.source.setText(tr("Source: {source}", source=method.ending_source))
        self.source.setVisible(bool(told))
        self._page = "" if method.ends else key_page(provider, method)
        self.page.setText(tr("Open {provider}’s page ↗", provider=provider.name))
        self.page.setVisible(bool(self._page))

    def _without_a_source(self, method: Method, provider: Provider) -> str:
        if method.ends and self._possible:
            return tr("Ends the token at {provider}. The account stays here, without a token.", provider=provider.name)
        texts = {
            "token": tr("We know of no documented way to revoke this token at {provider}. It works until it expires."),
            "key": tr("We know of no documented way to revoke this key. Ask {provider}’s support."),
            "login": tr("The password works until it is changed at {provider}."),
        }
        if method.ends:
            texts["token"] = tr("There is no token to revoke.")
        return texts[method.carries].format(provider=provider.name)

    def ask(self) -> None:
        """Nothing brings a revoked token back; the safe answer has the keyboard."""
        if not self._possible:
            return
        self.words.setText(
            tr("Revoke the token? Every program that uses it stops at once, and you will have to sign in again.")
        )
        self._show_answers(asking=True)
        self.no.setFocus()

    def keep(self) -> None:
        """Ask no more."""
        self.words.setText(self._about)
        self._show_answers(asking=False)
        self.revoke.setEnabled(True)

    def _show_answers(self, *, asking: bool) -> None:
        self.revoke.setVisible(self._possible and not asking)
        self.no.setVisible(asking)
        self.yes.setVisible(asking)

    def _revoke(self) -> None:
        self.keep()
        self.revoke.setEnabled(False)
        self.wanted.emit()
