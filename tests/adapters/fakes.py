"""Small real classes that stand in for the doors to the outside world; each passes its port's contract test."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from threading import Event

from smsauth_gui.core.values.errors import Problem
from smsauth_gui.services.ports import Arrival, TabPage


@dataclass
class FakeBrowser:
    """Notes what it was asked to open; with ``works`` False it cannot. ``then`` is what the person does next."""

    works: bool = True
    opened: list[str] = field(default_factory=list)
    then: Callable[[str], None] = lambda _: None

    def open(self, url: str, came: Event) -> str:  # noqa: ARG002 - the port has it
        """Note the address."""
        if not self.works:
            raise Problem("flow.no_browser", {"reason": "a fake one"})
        self.opened.append(url)
        self.then(url)
        return "a fake browser"


class FakeWaiting:
    """A listener without a socket: `bring` is the browser that comes back."""

    def __init__(self, uri: str, accepts: Callable[[Arrival], bool], arrived: Callable[[Arrival], None]) -> None:
        self.redirect_uri = uri
        self._accepts, self._arrived = accepts, arrived
        self._taken = False
        self.strays = 0
        self.page: TabPage | None = None
        self.closed = False

    def bring(self, arrival: Arrival) -> None:
        """An answer comes back."""
        if self.closed:
            raise ConnectionRefusedError
        if self._taken or not self._accepts(arrival):
            self.strays += 1
            return
        self._taken = True
        self._arrived(arrival)

    def conclude(self, page: TabPage) -> None:
        """Keep what the tab says."""
        self.page = page

    def close(self) -> None:
        """From now on nothing comes."""
        self.closed = True


@dataclass
class FakeListener:
    """Opens `FakeWaiting`; ``taken`` are ports of somebody else."""

    taken: frozenset[int] = frozenset()
    opened: list[FakeWaiting] = field(default_factory=list)

    def listen(
        self,
        *,
        host: str,
        ports: Sequence[int],
        path: str,
        accepts: Callable[[Arrival], bool],
        arrived: Callable[[Arrival], None],
        fragment: bool,  # noqa: ARG002 - the port has it
    ) -> FakeWaiting:
        """The first port that is not taken."""
        free = [port for port in ports or (49_152,) if port not in self.taken]
        if not free:
            raise Problem("flow.port_busy", {"port": ports[0] if len(ports) == 1 else [str(port) for port in ports]})
        waiting = FakeWaiting(f"http://{host}:{free[0]}{path}", accepts, arrived)
        self.opened.append(waiting)
        return waiting
