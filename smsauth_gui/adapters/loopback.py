"""The loopback side of the redirect (RFC 8252 §7.3): one listener for every way back.

Takes the answer from the query, a posted form (``form_post``) or, relayed by a small page, the fragment. Strangers
(favicon, wrong path, wrong method, wrong state, wrong Host, oversize, slow, connections that never send a byte) are
answered or dropped, counted, and never end the wait. The browser's tab is told how it ended, not before.
"""

from __future__ import annotations

import re
import threading
from collections.abc import Callable, Sequence
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler
from typing import Any, Final, cast
from urllib.parse import SplitResult, parse_qsl, urlsplit

from smsauth_gui.adapters import loopback_pages as pages
from smsauth_gui.adapters.loopback_server import CLIENT_SECONDS, LoopbackServer, bind
from smsauth_gui.services.ports import Arrival, TabPage
from smsauth_gui.wording.language import ENGLISH, Language

_BODY_LIMIT: Final = 200_000
_FIELDS_LIMIT: Final = 100
_HOLD_SECONDS: Final = 70.0
"""The tab waits at most so long for the outcome: two exchanges and a little."""
_GOODBYE_SECONDS: Final = 3.0
_POLL_SECONDS: Final = 0.05
_DEFAULT_PORT: Final = 80
_HOSTS: Final = ("127.0.0.1", "localhost", "[::1]")
_ANSWERS: Final = ("code", "error", "access_token")


class LoopbackListener:
    """Implements `services.ports.Listener`; its pages speak ``language`` as it is when they are asked for."""

    def __init__(self, language: Callable[[], Language] = lambda: ENGLISH) -> None:
        self._language = language

    def listen(
        self,
        *,
        host: str,
        ports: Sequence[int],
        path: str,
        accepts: Callable[[Arrival], bool],
        arrived: Callable[[Arrival], None],
        fragment: bool,
    ) -> Door:
        """See `services.ports.Listener.listen`."""
        door = Door(bind(host, ports, _Handler), host, path, accepts, arrived, self._language, fragment=fragment)
        door.start()
        return door


class Door:
    """Implements `services.ports.Waiting`."""

    def __init__(
        self,
        servers: Sequence[LoopbackServer],
        host: str,
        path: str,
        accepts: Callable[[Arrival], bool],
        arrived: Callable[[Arrival], None],
        language: Callable[[], Language],
        *,
        fragment: bool,
    ) -> None:
        self.language = language
        self._servers, self._host, self.path, self.fragment = servers, host, path, fragment
        self._accepts, self._arrived = accepts, arrived
        self._lock = threading.Lock()
        self.strays = 0
        """See `services.ports.Waiting.strays`."""
        self._arrival: Arrival | None = None
        self._page: TabPage | None = None
        self._concluded = threading.Event()
        self._tab_done = threading.Event()
        self._threads = [
            threading.Thread(target=server.serve_forever, args=(_POLL_SECONDS,), name="loopback", daemon=True)
            for server in servers
        ]
        for server in servers:
            server.owner = self

    def start(self) -> None:
        """Serve until closed."""
        for thread in self._threads:
            thread.start()

    @property
    def port(self) -> int:
        """The port it is bound to."""
        return self._servers[0].port

    @property
    def redirect_uri(self) -> str:
        """See `services.ports.Waiting.redirect_uri`."""
        return f"http://{self._host}:{self.port}{self.path}"

    def stray(self) -> None:
        """Count a request that was not the answer."""
        with self._lock:
            self.strays += 1

    def is_our_host(self, name: str) -> bool:
        """The Host header names this listener; anything else is DNS rebinding or a mistake."""
        ports = (f":{self.port}", "") if self.port == _DEFAULT_PORT else (f":{self.port}",)
        return name.lower() in {host + port for host in _HOSTS for port in ports}

    def take(self, arrival: Arrival) -> TabPage | None:
        """Hand over an arrival if it is ours; the page to show in the end. None: not what we wait for.

        Browsers ask twice (a reload, a prerendered tab): who brings the same answer again waits for the same end.
        """
        with self._lock:
            first = self._arrival is None
            if self._arrival is not None:
                ours = self._arrival.params == arrival.params
            else:
                ours = self._accepts(arrival)
                self._arrival = arrival if ours else None
        if not ours:
            self.stray()
            return None if first else pages.LATE
        if first:
            self._arrived(arrival)
        else:
            self.stray()
        self._concluded.wait(_HOLD_SECONDS)
        return self._page or pages.LATE

    def shown(self, arrival: Arrival) -> None:
        """A tab has been shown its page, or has gone; that of the answer is the one that is waited for."""
        if self._arrival is not None and self._arrival.params == arrival.params:
            self._tab_done.set()

    def conclude(self, page: TabPage) -> None:
        """See `services.ports.Waiting.conclude`."""
        if not self._concluded.is_set():
            self._page = page
        self._concluded.set()

    def close(self) -> None:
        """See `services.ports.Waiting.close`; tabs that wait are told first, for three seconds at most."""
        self._concluded.set()
        if self._arrival is not None:
            self._tab_done.wait(_GOODBYE_SECONDS)
        for server in self._servers:
            server.shutdown()
            server.finish()
            server.server_close()
        for thread in self._threads:
            thread.join(2.0)


class _Handler(BaseHTTPRequestHandler):
    """One connection; it carries one request."""

    server_version = "smsauth"
    sys_version = ""
    timeout = CLIENT_SECONDS

    @property
    def _server(self) -> LoopbackServer:
        return cast("LoopbackServer", self.server)

    @property
    def _door(self) -> Door:
        return cast("Door", self._server.owner)

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
        """Addresses carry codes: nothing is logged."""

    def do_GET(self) -> None:
        """An answer in the query, or the page that relays the fragment."""
        parts = self._redirect_address()
        if parts is None:
            return
        params = _params(parts.query)
        if any(name in params for name in _ANSWERS):
            self._outcome(Arrival(params, "query"))
        elif self._door.fragment:
            self._show(pages.relay(self._door.path, self._door.language()))
        else:
            self._door.stray()
            self._show(pages.tab(pages.NOTHING, self._door.language()))

    def do_POST(self) -> None:
        """An answer as a form: ``form_post``, or the relayed fragment."""
        parts = self._redirect_address()
        if parts is None:
            return
        length = self.headers.get("Content-Length", "")
        if not re.fullmatch(r"\d{1,9}", length) or int(length) > _BODY_LIMIT:
            self.send_error(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
        else:
            body = self.rfile.read(int(length)).decode("utf-8", "replace")
            self._outcome(Arrival(_params(body), "fragment" if parts.query == pages.RELAYED else "form"))

    def _redirect_address(self) -> SplitResult | None:
        """The address, if it is the redirect address; anybody else is answered here."""
        try:
            parts = urlsplit(self.path)
        except ValueError:
            parts = SplitResult("", "", "", "", "")
        if self._door.is_our_host(self.headers.get("Host", "")) and parts.path == self._door.path:
            return parts
        self.send_error(HTTPStatus.NOT_FOUND)
        return None

    def _outcome(self, arrival: Arrival) -> None:
        """Show how it ended, which may take a while; or that this is not the answer."""
        self._server.hold(self.connection)
        page = self._door.take(arrival)
        try:
            self._show(pages.tab(page or pages.STRANGE, self._door.language()))
        finally:
            self._door.shown(arrival)

    def send_error(self, code: int, message: str | None = None, explain: str | None = None) -> None:
        """A stranger: counted, and answered without a word of what it sent."""
        del message, explain
        self._door.stray()
        self._send(code, b"", {})

    def _show(self, page: pages.Page) -> None:
        self._send(HTTPStatus.OK, page.body, page.headers)

    def _send(self, code: int, body: bytes, headers: dict[str, str]) -> None:
        self.send_response(code)
        for name, value in {**pages.ALWAYS, **headers, "Content-Length": str(len(body))}.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(body)


def _params(query: str) -> dict[str, list[str]]:
    params: dict[str, list[str]] = {}
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=_FIELDS_LIMIT)
    except ValueError:
        return {}
    for name, value in pairs:
        params.setdefault(name, []).append(value)
    return params
