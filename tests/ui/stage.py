"""A stage for pages: real services over a scripted network, a store in memory, and a shell that notes what is asked."""

from __future__ import annotations

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import shiboken6
from PySide6.QtCore import QObject
from PySide6.QtWidgets import QAbstractButton, QSplitter, QWidget

from smsauth_gui import app
from smsauth_gui.core.provider.catalog import Catalog
from smsauth_gui.core.values.credential import Account, Trust
from smsauth_gui.core.values.http import Answer, Request, Response
from smsauth_gui.core.values.statement import statement
from smsauth_gui.services.facade import Services
from smsauth_gui.services.ports import STRICT, Cancel
from smsauth_gui.ui.kit.tasks import Tasks
from smsauth_gui.ui.shared.recent import Recent
from smsauth_gui.ui.shared.roster import Roster
from tests.fakes import RememberingStore

NOW = datetime(2026, 10, 1, 12, 0, tzinfo=UTC)
NAMES = ("Heron", "Osprey", "Plover")
"""The accounts of the window that a test is given."""


class ScriptedHttp:
    """Answers by a function; keeps what was sent."""

    def __init__(self, answer: Callable[[Request], Answer]) -> None:
        self.answer = answer
        self.sent: list[Request] = []

    def send(
        self,
        request: Request,
        *,
        trust: Trust = STRICT,
        limit: int = 0,
        seconds: float = 0.0,
        cancel: Cancel | None = None,
    ) -> Answer:
        """Note the request and answer it."""
        del trust, limit, seconds, cancel
        self.sent.append(request)
        return self.answer(request)


class MemoryStore(RememberingStore):
    """Accounts that last as long as the test."""

    where = statement("verbatim", text="GNOME Keyring")
    reason = ""


def unreachable(request: Request) -> Answer:
    """For tests in which nothing may be sent."""
    raise AssertionError(f"nothing may be sent, but {request!r} was")


def make_services(
    home: Path,
    catalog: Catalog,
    *accounts: Account,
    answer: Callable[[Request], Answer] = unreachable,
    clock: Callable[[], datetime] = lambda: NOW,
) -> tuple[Services, ScriptedHttp]:
    """The program's own wiring, with network and store replaced."""
    services = app.build(app.Setup(home=home, clock=clock), catalog)
    http = ScriptedHttp(answer)
    services.caller._sender._http = http
    services.accounts._stored.store = MemoryStore(*accounts)
    return services, http


class Stage(QObject):
    """What a page needs of the window; ``asked`` notes where it wanted to go and what it said."""

    def __init__(self, services: Services, *, practice: bool = False) -> None:
        super().__init__()
        self.services = services
        self.tasks = Tasks(self)
        self.roster = Roster(services, self.tasks, self)
        self.recent = Recent(self)
        self.practice = practice
        self.asked: list[tuple[object, ...]] = []
        self.said: list[str] = []
        self.foot: tuple[str, ...] = ()

    def end(self) -> None:
        """Stop everything and delete the Qt side here, on its own thread: the collector may run on any."""
        assert self.tasks.shutdown()
        self.services.close()
        shiboken6.delete(self)

    def open_account(self, name: str) -> None:
        """Note it."""
        self.asked.append(("account", name))

    def open_provider(self, provider: str) -> None:
        """Note it."""
        self.asked.append(("provider", provider))

    def open_inspect(self, text: str = "") -> None:
        """Note it."""
        self.asked.append(("inspect", text))

    def keep(self, part: QSplitter | QAbstractButton) -> None:
        pass

    def open_help(self, part: str = "") -> None:
        self.asked.append(("help", part))

    def sign_in_again(self, account: Account, scopes: tuple[str, ...] | None = None) -> None:
        """Note it."""
        self.asked.append(("sign_in_again", account.name, scopes))

    def open_link(self, url: str) -> None:
        """Note it."""
        self.asked.append(("link", url))

    def set_foot(self, page: QWidget, *parts: str) -> None:
        """Note it."""
        del page
        self.foot = parts

    def announce(self, text: str) -> None:
        """Note it."""
        self.said.append(text)

    def tell(self, headline: str, text: str, *, undo: bool = False) -> None:
        """Note it."""
        del undo
        self.said.append(f"{headline} {text}")


def json_answer(text: str, status: int = 200, **headers: str) -> Response:
    """An answer with a JSON body."""
    pairs = (("Content-Type", "application/json"), *((key.replace("_", "-"), value) for key, value in headers.items()))
    return Response(status, pairs, text.encode(), ms=118)
