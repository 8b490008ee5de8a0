"""All providers as one ASGI application, the gate before it, and the thread's server loop."""

from __future__ import annotations

import asyncio
import threading
from typing import TYPE_CHECKING, Final

import uvicorn
from starlette.applications import Starlette
from starlette.responses import PlainTextResponse
from starlette.routing import BaseRoute, Mount

from smsauth_gui.sandbox import scenarios as switches
from smsauth_gui.sandbox.exchange import SCOPE_NOW, SCOPE_SCENARIOS, World, http_date
from smsauth_gui.sandbox.infobip import Infobip
from smsauth_gui.sandbox.onlinesim import OnlineSim
from smsauth_gui.sandbox.seven import Seven
from smsauth_gui.sandbox.sinch import Sinch
from smsauth_gui.sandbox.smsgate import SmsGate

if TYPE_CHECKING:
    import socket
    from collections.abc import Callable
    from datetime import datetime

    from starlette.types import ASGIApp, Message, Receive, Scope, Send

# Answers that never end are told to stop; whatever still runs then is cut off.
_GRACE_S: Final = 1


class Gate:
    """Takes ``/s/NAME`` off the path, sets the played clock, and writes that clock's ``Date`` on each answer."""

    def __init__(self, app: ASGIApp, world: World) -> None:
        self._app = app
        self._world = world

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Serve one request (ASGI)."""
        try:
            in_path, prefix, path = switches.split_prefix(scope["path"])
        except ValueError as unknown:
            await PlainTextResponse(str(unknown), 404)(scope, receive, send)
            return
        scenarios = self._world.scenarios | in_path
        now = self._world.clock() + switches.clock_error(scenarios)

        async def dated(message: Message) -> None:
            if message["type"] == "http.response.start":
                message["headers"] = [*message.get("headers", []), (b"date", http_date(now).encode())]
            await send(message)

        raw = scope.get("raw_path", b"")[len(prefix) :]
        inner = {**scope, "path": path, "raw_path": raw, SCOPE_SCENARIOS: scenarios, SCOPE_NOW: now}
        await self._app(inner, receive, dated)


def application(world: World) -> ASGIApp:
    """Return the practice providers behind their gate."""
    seven = Seven(world)
    mounts: list[BaseRoute] = [
        Mount("/onlinesim", routes=OnlineSim(world).routes()),
        Mount("/seven", routes=seven.routes()),
        Mount("/sms77", routes=seven.environment("")),
        Mount("/smsgate", routes=SmsGate(world).routes()),
        Mount("/infobip", routes=Infobip(world).routes()),
        Mount("/sinch", routes=Sinch(world).routes()),
    ]
    app = Starlette(routes=mounts)
    app.router.redirect_slashes = False
    return Gate(app, world)


class _Server(uvicorn.Server):
    """Tells when it listens, and tells endless answers when it ends."""

    def __init__(self, config: uvicorn.Config, world: World, ready: threading.Event) -> None:
        super().__init__(config)
        self._world = world
        self._ready = ready

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self._ready.set()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        self._world.stopping.set()
        await super().shutdown(sockets)


class Serving:
    """One run of the server, from the thread's start to its end."""

    def __init__(
        self,
        clock: Callable[[], datetime],
        token: Callable[[int], str],
        scenarios: frozenset[str],
        slow_seconds: float,
        drip_seconds: float,
    ) -> None:
        self.ready = threading.Event()
        # Tokens have fixed lengths: a source that gives more digits than asked for must not break them.
        self.world = World(clock, lambda count: token(count)[:count], scenarios, slow_seconds, drip_seconds)
        config = uvicorn.Config(
            application(self.world),
            loop="asyncio",
            http="h11",
            ws="none",
            lifespan="off",
            log_config=None,
            log_level="critical",
            access_log=False,
            server_header=False,
            date_header=False,
            timeout_graceful_shutdown=_GRACE_S,
        )
        self._server = _Server(config, self.world, self.ready)

    def run(self, listener: socket.socket) -> None:
        """Serve until asked to stop; the thread's function."""
        with listener:
            asyncio.run(self._server.serve([listener]))

    def ask_to_stop(self) -> None:
        """Let ``run`` return; safe from any thread."""
        self._server.should_exit = True
