"""The way through a sign-in, from a provider's page over the four steps to the account that was kept."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

from msgspec import Struct
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QWidget

from smsauth_gui.core.provider.schema import Provider
from smsauth_gui.core.values.credential import Account
from smsauth_gui.services.connect_draft import Draft
from smsauth_gui.ui.kit.language import in_words, tr
from smsauth_gui.ui.shared.shell import Shell
from smsauth_gui.ui.window.sidebar import Place

if TYPE_CHECKING:
    from smsauth_gui.core.provider.mail_fields import MailValues
    from smsauth_gui.ui.connect.connect_page import ConnectPage
    from smsauth_gui.ui.connect.result_step import ConfirmPage


class Ways(Struct, frozen=True):
    """What the window does for it."""

    show: Callable[[Place, QWidget], None]
    go: Callable[[Place], None]
    drop: Callable[[Place], None]
    open_when_known: Callable[[str], None]
    before_sign_in: Callable[[], None]


class Connecting(QObject):
    """What was typed so far, by provider and practice; forgotten once an account was kept, or when all is locked."""

    def __init__(self, shell: Shell, ways: Ways, parent: QObject) -> None:
        super().__init__(parent)
        self._shell, self._ways = shell, ways
        self._drafts: dict[tuple[str, bool], Draft] = {}

    def forget(self) -> None:
        """Hold nothing of what was typed any longer."""
        self._drafts.clear()

    def again(self, account: Account, scopes: tuple[str, ...] | None = None) -> None:
        """Connect an account anew, where it always sent, with what was typed the first time."""
        provider = in_words(self._shell.services.catalog.get(account.provider))
        if provider is None:
            self._shell.announce(tr("This account's provider is no longer in the catalog."))
            return
        draft = Draft(provider, account.practice, self._shell.services.catalog.vocabulary)
        draft.take(account)
        if scopes is None and account.grant is not None:
            scopes = account.grant.scopes_requested or None
        draft.scopes = scopes
        self._show(draft)

    def start(self, provider: Provider, method: str) -> None:
        """Go on with one way of a provider."""
        draft = self._draft(provider)
        draft.choose(method)
        self._show(draft)

    def start_with(self, provider: Provider, found: MailValues) -> None:
        """Begin with what a mail told."""
        draft = self._draft(provider)
        draft.values.update(found.values)
        draft.choose(found.method or provider.methods[0].id)
        self._show(draft).steps.focus_on_open()

    def confirmation(self, account: Account, provider: Provider) -> ConfirmPage:
        """The question about an account that was connected and never confirmed."""
        from smsauth_gui.ui.connect.result_step import ConfirmPage

        name = account.name
        page = ConfirmPage(self._shell, account, provider)
        page.confirm.kept.connect(lambda kept: self._confirmed(name, kept))
        page.confirm.rejected.connect(lambda: self._rejected(name, provider))
        return page

    def _draft(self, provider: Provider) -> Draft:
        key = (provider.id, self._shell.practice)
        if key not in self._drafts:
            self._drafts[key] = Draft(provider, self._shell.practice, self._shell.services.catalog.vocabulary)
        return self._drafts[key]

    def _show(self, draft: Draft) -> ConnectPage:
        from smsauth_gui.ui.connect.connect_page import ConnectPage

        place = Place("provider", draft.provider.id)
        self._ways.drop(place)
        self._ways.before_sign_in()
        page = ConnectPage(self._shell, draft)
        page.other_ways.connect(lambda: self._other_ways(draft))
        page.method_chosen.connect(lambda method: self.start(draft.provider, method))
        page.mode_chosen.connect(lambda mode: self._switch_mode(draft, mode))
        page.done.connect(lambda name: self._connected(draft, name))
        self._ways.show(place, page)
        return page

    def _switch_mode(self, draft: Draft, mode: str) -> None:
        draft.choose_mode(mode)
        self._show(draft)

    def _other_ways(self, draft: Draft) -> None:
        place = Place("provider", draft.provider.id)
        self._ways.drop(place)
        self._ways.go(place)

    def _connected(self, draft: Draft, name: str) -> None:
        """The person said yes: the form has done its work and holds no secret any longer."""
        self._drafts.pop((draft.provider.id, draft.practice), None)
        self._ways.drop(Place("provider", draft.provider.id))
        self._ways.drop(Place("account", name))
        self._shell.announce(tr("Connected"))
        self._ways.open_when_known(name)

    def _confirmed(self, old: str, name: str) -> None:
        self._ways.drop(Place("account", old))
        self._ways.drop(Place("account", name))
        self._ways.open_when_known(name)

    def _rejected(self, name: str, provider: Provider) -> None:
        self._ways.drop(Place("account", name))
        self._shell.open_provider(provider.id)
