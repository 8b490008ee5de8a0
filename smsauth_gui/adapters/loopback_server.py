"""The sockets of the loopback listener: bound to this computer only, and bounded in number and time.

A connection that has not brought its request after ten seconds is dropped, whether it is silent (browsers open some
ahead) or drips; when there are too many, the oldest goes.
"""

import errno
import socket
import socketserver
import sys
import threading
import time
from collections.abc import Sequence
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from typing import Any, Final

from smsauth_gui.adapters.port_holder import holder
from smsauth_gui.core.values.errors import Problem

CLIENT_SECONDS: Final = 10.0
"""A connection brings its request within this time."""
_LAST_SECONDS: Final = 0.25
_MOST_CONNECTIONS: Final = 64
_ATTEMPTS: Final = 5


class LoopbackServer(ThreadingHTTPServer):
    """One listening socket, a thread for each connection."""

    daemon_threads = True
    block_on_close = False
    request_queue_size = 64
    # On Windows it would let two programs share the port; elsewhere it only frees ports that are closing.
    allow_reuse_address = sys.platform != "win32"
    owner: object = None
    """Whoever opened it; the handler's way to its listener."""

    def __init__(self, address: tuple[str, int], handler: type[BaseHTTPRequestHandler]) -> None:
        self._guard = threading.Condition()
        self._open: dict[socket.socket, float] = {}
        self._waiting: set[socket.socket] = set()
        super().__init__(address, handler)

    @property
    def port(self) -> int:
        """The port it is bound to."""
        return int(self.server_address[1])

    def server_bind(self) -> None:
        """Bind without looking up this computer's name, which may take long."""
        if sys.platform == "win32":
            self.socket.setsockopt(socket.SOL_SOCKET, socket.SO_EXCLUSIVEADDRUSE, 1)
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = "localhost", self.port

    def hold(self, connection: socket.socket) -> None:
        """This one has brought its request and waits for the answer: it is not too slow."""
        with self._guard:
            self._waiting.add(connection)

    def process_request(self, request: Any, client_address: Any) -> None:
        """Take a connection; when there are too many, the oldest that still owes its request goes."""
        with self._guard:
            owing = [connection for connection in self._open if connection not in self._waiting]
            if len(self._open) >= _MOST_CONNECTIONS and owing:
                _hang_up(owing[0])
            self._open[request] = time.monotonic()
        super().process_request(request, client_address)

    def shutdown_request(self, request: Any) -> None:
        """A connection is over."""
        with self._guard:
            self._open.pop(request, None)
            self._waiting.discard(request)
        super().shutdown_request(request)

    def service_actions(self) -> None:
        """Called a few times a second: drop who has been too slow."""
        limit = time.monotonic() - CLIENT_SECONDS
        with self._guard:
            for connection, since in self._open.items():
                if since < limit and connection not in self._waiting:
                    _hang_up(connection)

    def finish(self) -> None:
        """Answer who has come already, after `shutdown`: a moment for those that have not brought their request yet."""
        self.timeout = 0
        until = time.monotonic() + _LAST_SECONDS
        while self.socket.fileno() >= 0:
            for _ in range(_MOST_CONNECTIONS):
                self.handle_request()
            with self._guard:
                if not self._open or time.monotonic() > until:
                    return
                self._guard.wait(0.005)

    def server_close(self) -> None:
        """Free the port and end every connection."""
        super().server_close()
        with self._guard:
            for connection in self._open:
                _hang_up(connection)

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A stranger that breaks off is no news."""


class _ServerV6(LoopbackServer):
    address_family = socket.AF_INET6


def bind(host: str, ports: Sequence[int], handler: type[BaseHTTPRequestHandler]) -> list[LoopbackServer]:
    """Listen on the first free port (none given: any); `Problem` ``flow.port_busy`` names the ones that are taken."""
    for port in ports or (0,) * _ATTEMPTS:
        try:
            return _bind_one(host, port, handler)
        except OSError:
            continue
    if not ports:
        raise Problem("flow.port_busy", {"reason": "no_port"})
    busy: dict[str, int | list[str] | str] = {"port": ports[0] if len(ports) == 1 else [str(port) for port in ports]}
    if holders := ", ".join(dict.fromkeys(name for port in ports if (name := holder(port)))):
        busy["holder"] = holders
    raise Problem("flow.port_busy", busy)


def _bind_one(host: str, port: int, handler: type[BaseHTTPRequestHandler]) -> list[LoopbackServer]:
    """``localhost`` means both addresses: a stranger on the other one would get the code."""
    if host == "[::1]":
        return [_ServerV6(("::1", port), handler)]
    first = LoopbackServer(("127.0.0.1", port), handler)
    if host != "localhost":
        return [first]
    try:
        return [first, _ServerV6(("::1", first.port), handler)]
    except OSError as error:
        if error.errno in {errno.EADDRINUSE, errno.EACCES}:
            first.server_close()
            raise
        return [first]  # no IPv6 here


def _hang_up(connection: socket.socket) -> None:
    try:
        connection.shutdown(socket.SHUT_RDWR)
    except OSError:
        return  # gone already
