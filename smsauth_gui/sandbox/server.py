"""The server: one thread, one port on 127.0.0.1, all providers. Nothing heavy is imported before it starts."""

from __future__ import annotations

import socket
import threading
from typing import TYPE_CHECKING, Final

from smsauth_gui.sandbox import scenarios as switches

if TYPE_CHECKING:
    from collections.abc import Callable, Iterable
    from datetime import datetime

    from smsauth_gui.sandbox.application import Serving

_START_LIMIT_S: Final = 20.0
_STOP_LIMIT_S: Final = 10.0


class Sandbox:
    """The practice providers as one HTTP server.

    ``port`` 0 takes a free one. ``clock`` returns aware times in UTC; ``token(n)`` returns n random hex digits.
    """

    def __init__(
        self,
        *,
        port: int = 0,
        scenarios: Iterable[str] = (),
        clock: Callable[[], datetime],
        token: Callable[[int], str],
    ) -> None:
        self._port = port
        self._scenarios = switches.checked(scenarios)
        self._clock = clock
        self._token = token
        self._serving: Serving | None = None
        self._thread: threading.Thread | None = None
        self.base = ""
        # Scenario ``slow`` waits this long before the right answer; ``drip`` this long between two bytes. Read at
        # the start.
        self.slow_seconds = 3.0
        self.drip_seconds = 1.0

    def start(self) -> str:
        """Bind, serve in a daemon thread, return the root address; raise OSError when the port is taken."""
        if self._serving is not None:
            return self.base
        listener = socket.create_server(("127.0.0.1", self._port))
        # Inherited by each connection; asyncio sets it only where the socket names its protocol. Without it, every
        # answer in two writes waits 40 ms for the other side's acknowledgement.
        listener.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
        base = f"http://127.0.0.1:{listener.getsockname()[1]}"
        # Starlette and uvicorn cost a quarter of a second: only whoever starts a server pays it.
        from smsauth_gui.sandbox.application import Serving

        serving = Serving(self._clock, self._token, self._scenarios, self.slow_seconds, self.drip_seconds)
        thread = threading.Thread(target=serving.run, args=(listener,), name="practice", daemon=True)
        thread.start()
        if not serving.ready.wait(_START_LIMIT_S):
            serving.ask_to_stop()
            raise OSError("the practice server did not start in time")
        self._serving, self._thread = serving, thread
        self.base = base
        return base

    def stop(self) -> None:
        """End all answers under way, close every socket, wait for the thread. Harmless when nothing runs."""
        serving, thread = self._serving, self._thread
        self._serving = self._thread = None
        if serving is not None and thread is not None:
            serving.ask_to_stop()
            thread.join(_STOP_LIMIT_S)

    def set_scenarios(self, names: Iterable[str]) -> None:
        """Replace the scenarios that hold for every request; raise ValueError for an unknown name."""
        self._scenarios = switches.checked(names)
        if self._serving is not None:
            self._serving.world.scenarios = self._scenarios
