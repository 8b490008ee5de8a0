"""What the window offers its pages; pages know this and not the window."""

from __future__ import annotations

from typing import TYPE_CHECKING, Protocol

from PySide6.QtWidgets import QAbstractButton, QSplitter, QWidget

if TYPE_CHECKING:
    from smsauth_gui.core.values.credential import Account
    from smsauth_gui.services.facade import Services
    from smsauth_gui.ui.kit.tasks import Tasks
    from smsauth_gui.ui.shared.recent import Recent
    from smsauth_gui.ui.shared.roster import Roster


class Shell(Protocol):
    """Services, background work, and the ways from one page to another. GUI thread only."""

    @property
    def services(self) -> Services:
        """The services; their methods block, so they are called through ``tasks``."""

    @property
    def tasks(self) -> Tasks:
        """Where work runs."""

    @property
    def roster(self) -> Roster:
        """The accounts as last read, and a signal when they change."""

    @property
    def recent(self) -> Recent:
        """What was inspected in this run."""

    @property
    def practice(self) -> bool:
        """New accounts are connected at the practice providers."""

    def open_account(self, name: str) -> None:
        """Show an account's page."""

    def open_provider(self, provider: str) -> None:
        """Show a provider's page with its ways to connect."""

    def open_inspect(self, text: str = "") -> None:
        """Show the inspector, with this text in its box unless empty."""

    def sign_in_again(self, account: Account, scopes: tuple[str, ...] | None = None) -> None:
        """Connect an account anew, with what was typed the first time; ``scopes`` None: the same as before."""

    def open_link(self, url: str) -> None:
        """Open a page in the person's browser, after they clicked for it."""

    def open_help(self, part: str = "") -> None:
        """Show the help, at a word’s key, a cause’s code or a chapter unless empty."""

    def set_foot(self, page: QWidget, *parts: str) -> None:
        """What the foot line says while ``page`` is shown: what is contacted, where secrets lie."""

    def keep(self, part: QSplitter | QAbstractButton) -> None:
        """Give a splitter its sizes, or a switch its state, of the last time, by object name, and remember what it gets."""

    def announce(self, text: str) -> None:
        """Say something for a few seconds in the foot line (``Copied``), for screen readers too."""

    def tell(self, headline: str, text: str, *, undo: bool = False) -> None:
        """Say something above the pages that stays until the person dismisses it; ``undo``: an account was forgotten."""
