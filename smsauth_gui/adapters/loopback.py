"""The loopback side of the redirect (RFC 8252 §7.3): one listener for every way back.

Takes the answer from the query, a posted form (``form_post``) or, relayed by a small page, the fragment. Strangers
(favicon, wrong path, wrong state, wrong Host, oversize, slow, connections that never send a byte) are answered or
dropped on threads of their own, counted, and never end the wait. The browser's tab is told how it ended, not before.
"""

from __future__ import annotations

import html
import re
import secrets
import socket
import sys
import threading
from collections.abc import Callable, Mapping, Sequence
from http import HTTPStatus
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from string import Template
from typing import Any, Final, cast
from urllib.parse import parse_qsl, urlsplit

from smsauth_gui.assets import resource
from smsauth_gui.core.errors import Problem
from smsauth_gui.services.ports import Arrival, TabPage

_BODY_LIMIT: Final = 200_000
_CLIENT_SECONDS: Final = 10.0
_HOLD_SECONDS: Final = 70.0
"""The tab waits at most so long for the outcome: two exchanges and a little."""
_GOODBYE_SECONDS: Final = 3.0
_RELAY_FORM: Final = '<form id="relay" method="post" action="{path}"></form>'
_FORGET: Final = 'history.replaceState(null, "", location.pathname);'

_STRANGE: Final = TabPage(
    ok=False,
    title="This is not the answer we wait for",
    text="The sign-in goes on. If you just agreed in another tab, that one counts.",
)
_NOTHING: Final = TabPage(
    ok=False,
    title="Nothing arrived with this address",
    text="Copy the whole address from your browser's address line and paste it into the program.",
)
_LATE: Final = TabPage(ok=False, title="Go back to the program", text="It tells how the sign-in ended.")


class LoopbackListener:
    """Implements `services.ports.Listener`."""

    def listen(
        self,
        *,
        host: str,
        ports: Sequence[int],
        path: str,
        accepts: Callable[[Arrival], bool],
        arrived: Callable[[Arrival], None],
        fragment: bool,
    ) -> _Door:
        """See `services.ports.Listener.listen`."""
        server = _bind(host, ports)
        door = _Door(server, host, path, accepts, arrived, fragment=fragment)
        door.start()
        return door


class _Server(ThreadingHTTPServer):
    daemon_threads = True
    request_queue_size = 64
    # On Windows it would let two programs share the port; elsewhere it only frees ports that are closing.
    allow_reuse_address = sys.platform != "win32"
    block_on_close = False
    door: _Door

    def handle_error(self, request: Any, client_address: Any) -> None:
        """A stranger that breaks off is no news."""


class _ServerV6(_Server):
    address_family = socket.AF_INET6


def _bind(host: str, ports: Sequence[int]) -> _Server:
    """The first free port; `Problem` ``flow.port_busy`` names the ones that are taken."""
    kind = _ServerV6 if host == "[::1]" else _Server
    address = "::1" if host == "[::1]" else "127.0.0.1"
    for port in ports or (0,):
        try:
            return kind((address, port), _Handler)
        except OSError:
            continue
    taken = list(ports)
    detail: dict[str, Any] = {"port": taken[0]} if len(taken) == 1 else {"port": [str(port) for port in taken]}
    raise Problem("flow.port_busy", detail if taken else {"reason": "no port could be opened"})


class _Door:
    """Implements `services.ports.Waiting`."""

    def __init__(
        self,
        server: _Server,
        host: str,
        path: str,
        accepts: Callable[[Arrival], bool],
        arrived: Callable[[Arrival], None],
        *,
        fragment: bool,
    ) -> None:
        self._server, self._host, self.path, self.fragment = server, host, path, fragment
        self._accepts, self._arrived = accepts, arrived
        self._lock = threading.Lock()
        self._strays = 0
        self._taken = False
        self._page: TabPage | None = None
        self._concluded = threading.Event()
        self._told = threading.Event()
        self._thread = threading.Thread(target=server.serve_forever, args=(0.05,), name="loopback", daemon=True)
        server.door = self

    def start(self) -> None:
        """Serve until closed."""
        self._thread.start()

    @property
    def port(self) -> int:
        """The port it is bound to."""
        return int(self._server.server_address[1])

    @property
    def redirect_uri(self) -> str:
        """See `services.ports.Waiting.redirect_uri`."""
        return f"http://{self._host}:{self.port}{self.path}"

    @property
    def strays(self) -> int:
        """See `services.ports.Waiting.strays`."""
        return self._strays

    def stray(self) -> None:
        """Count a request that was not the answer."""
        with self._lock:
            self._strays += 1

    def is_our_host(self, name: str) -> bool:
        """The Host header names this listener; anything else is DNS rebinding or a mistake."""
        return name.lower() in {f"{host}:{self.port}" for host in ("127.0.0.1", "localhost", "[::1]")}

    def take(self, arrival: Arrival) -> TabPage:
        """Hand over an arrival if it is ours and the first; the page to show, which waits for the outcome."""
        with self._lock:
            again = self._taken
            ours = not again and self._accepts(arrival)
            self._taken = again or ours
        if not ours:
            self.stray()
            return _LATE if again else _STRANGE
        self._arrived(arrival)
        self._concluded.wait(_HOLD_SECONDS)
        return self._page or _LATE

    def told(self) -> None:
        """The tab has been shown how it ended."""
        self._told.set()

    def conclude(self, page: TabPage) -> None:
        """See `services.ports.Waiting.conclude`."""
        self._page = page
        self._concluded.set()

    def close(self) -> None:
        """See `services.ports.Waiting.close`; a tab that waits is told first, for three seconds at most."""
        self._concluded.set()
        if self._taken:
            self._told.wait(_GOODBYE_SECONDS)
        self._server.shutdown()
        self._server.server_close()
        self._thread.join(2.0)


class _Handler(BaseHTTPRequestHandler):
    server_version = "smsauth"
    sys_version = ""
    timeout = _CLIENT_SECONDS

    @property
    def _door(self) -> _Door:
        return cast("_Server", self.server).door

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 - the base class's name
        """Addresses carry codes: nothing is logged."""

    def do_GET(self) -> None:
        """An answer in the query, or the page that relays the fragment."""
        parts = urlsplit(self.path)
        if not self._known(parts.path):
            return
        params = _params(parts.query)
        if any(name in params for name in ("code", "error", "access_token")):
            self._show_outcome(Arrival(params, "query"))
        elif self._door.fragment:
            self._page(
                _NOTHING, kind="wait", script=_resource("relay.js"), more=_RELAY_FORM.format(path=self._door.path)
            )
        else:
            self._door.stray()
            self._page(_NOTHING)

    def do_POST(self) -> None:
        """An answer as a form: ``form_post``, or the relayed fragment."""
        if not self._known(urlsplit(self.path).path):
            return
        length = self.headers.get("Content-Length", "")
        if not re.fullmatch(r"\d{1,9}", length) or int(length) > _BODY_LIMIT:
            self._door.stray()
            self._plain(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
            return
        body = self.rfile.read(int(length)).decode("utf-8", "replace")
        ours = self.headers.get("Origin", "") == f"http://{self.headers.get('Host', '')}"
        self._show_outcome(Arrival(_params(body), "fragment" if ours else "form"))

    def _known(self, path: str) -> bool:
        if self._door.is_our_host(self.headers.get("Host", "")) and path == self._door.path:
            return True
        self._door.stray()
        self._plain(HTTPStatus.NOT_FOUND)
        return False

    def _show_outcome(self, arrival: Arrival) -> None:
        page = self._door.take(arrival)
        self._page(page)
        if page not in (_STRANGE, _LATE):
            self._door.told()

    def _plain(self, status: HTTPStatus) -> None:
        self.send_response(status)
        self.send_header("Content-Length", "0")
        self.send_header("Connection", "close")
        self.end_headers()

    def _page(self, page: TabPage, *, kind: str = "", script: str = _FORGET, more: str = "") -> None:
        nonce = secrets.token_urlsafe(16)
        shown = kind or ("good" if page.ok else "bad")
        body = Template(_resource("tab.html")).substitute(
            title=html.escape(page.title),
            text=html.escape(page.text),
            kind=shown,
            sign={"good": "✓", "bad": "✕", "wait": "…"}[shown],
            nonce=nonce,
            script=script,
            more=more,
        )
        data = body.encode()
        policy = f"default-src 'none'; script-src 'nonce-{nonce}'; style-src 'nonce-{nonce}'; img-src data:; "
        policy += "form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
        self.send_response(HTTPStatus.OK)
        headers: Mapping[str, str] = {
            "Content-Type": "text/html; charset=utf-8",
            "Content-Length": str(len(data)),
            "Content-Security-Policy": policy,
            "Cache-Control": "no-store",
            "Referrer-Policy": "no-referrer",
            "X-Content-Type-Options": "nosniff",
            "Connection": "close",
        }
        for name, value in headers.items():
            self.send_header(name, value)
        self.end_headers()
        self.wfile.write(data)


def _params(query: str) -> dict[str, list[str]]:
    found: dict[str, list[str]] = {}
    try:
        pairs = parse_qsl(query, keep_blank_values=True, max_num_fields=100)
    except ValueError:
        return {}
    for name, value in pairs:
        found.setdefault(name, []).append(value)
    return found


def _resource(name: str) -> str:
    return resource("pages", name).read_text("utf-8")
