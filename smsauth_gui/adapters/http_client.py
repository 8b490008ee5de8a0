"""The HTTP client: TLS always checked, no redirect followed, no cookie kept, plain http only where it is allowed.

Clients are shared, one for each trust; what happens during an exchange is in `smsauth_gui.adapters.http_exchange`.
"""

import logging
import re
import ssl
import threading
import time
from http.cookiejar import CookieJar, DefaultCookiePolicy
from pathlib import Path
from typing import Final

import httpx
import truststore
from msgspec.structs import replace

from smsauth_gui import __version__
from smsauth_gui.adapters.content_coding import ACCEPTED
from smsauth_gui.adapters.http_exchange import HttpExchange, Workers
from smsauth_gui.core.provider.fields import is_loopback, is_private
from smsauth_gui.core.values.credential import Trust
from smsauth_gui.core.values.http import CALL_ANSWER_LIMIT, EXCHANGE_SECONDS, Answer, Failure, Request
from smsauth_gui.services.ports import STRICT, Cancel

_HEADERS: Final = {"User-Agent": f"smsauth/{__version__}", "Accept-Encoding": ACCEPTED}
_LOGGERS: Final = ("httpx", "httpcore.connection", "httpcore.http11", "httpcore.proxy", "httpcore.socks")

_LAST_PORT: Final = 65_535

_IDEMPOTENT: Final = frozenset({"GET", "HEAD"})
_IDLE_SECONDS: Final = 5.0
_KEPT: Final = 8
_Key = tuple[str | None, float, bool, bool]


class HttpxClient:
    """Implements `services.ports.Http`. Safe on any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._clients: dict[_Key, httpx.Client] = {}
        self._workers = Workers()
        for name in _LOGGERS:
            # They write addresses with their query, and headers.
            logging.getLogger(name).disabled = True

    def send(
        self,
        request: Request,
        *,
        trust: Trust = STRICT,
        limit: int = CALL_ANSWER_LIMIT,
        seconds: float = EXCHANGE_SECONDS,
        cancel: Cancel | None = None,
    ) -> Answer:
        """See `services.ports.Http.send`."""
        began = time.monotonic()
        refusal = refused(request.url, trust)
        if refusal:
            return Failure("input.invalid", refusal)
        loopback = is_loopback(httpx.URL(request.url).host)
        harmless = request.method in _IDEMPOTENT
        answer: Answer = Failure("net.reset")
        for keep in (True, False) if harmless else (False,):
            client = self._client(trust, loopback=loopback, keep=keep)
            if isinstance(client, Failure):
                return client
            exchange = HttpExchange(request, limit=limit, until=began + seconds, cancel=cancel)
            answer = exchange.perform(client, self._workers)
            # A kept connection may have died meanwhile: what is harmless to ask twice is asked on one of its own.
            if not (exchange.reused and isinstance(answer, Failure) and answer.cause == "net.reset"):
                break
        return replace(answer, ms=int((time.monotonic() - began) * 1000))

    def _client(self, trust: Trust, *, loopback: bool, keep: bool) -> httpx.Client | Failure:
        """The shared client for this trust; loopback never goes through a proxy. ``keep``: connections are used again."""
        try:
            changed = Path(trust.ca_file).stat().st_mtime if trust.ca_file is not None else 0.0
            key = (trust.ca_file, changed, loopback, keep)
            with self._lock:
                if key not in self._clients:
                    self._clients[key] = _client(_context(trust), proxies=not loopback, keep=keep)
                return self._clients[key]
        except OSError:  # ssl.SSLError is one
            return Failure("input.invalid", "the certificate authority file cannot be read")
        except (ImportError, ValueError, httpx.InvalidURL):
            return Failure("net.proxy", "the proxy that the environment names is of a kind that cannot be used")

    def close(self) -> None:
        """Close all connections."""
        with self._lock:
            for client in self._clients.values():
                client.close()
            self._clients.clear()
        self._workers.close()


def _context(trust: Trust) -> ssl.SSLContext:
    """The system's trust, and the person's additional authority."""
    context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    context.minimum_version = ssl.TLSVersion.TLSv1_2
    if trust.ca_file is not None:
        context.load_verify_locations(cafile=trust.ca_file)
    return context


def _client(context: ssl.SSLContext, *, proxies: bool, keep: bool) -> httpx.Client:
    return httpx.Client(
        verify=context,
        trust_env=proxies,
        follow_redirects=False,
        headers=_HEADERS,
        # What one exchange leaves behind must not show in the next.
        cookies=CookieJar(DefaultCookiePolicy(allowed_domains=())),
        # What must not be sent twice gets a connection of its own: a kept one may be dead without our knowing.
        limits=httpx.Limits(max_keepalive_connections=_KEPT if keep else 0, keepalive_expiry=_IDLE_SECONDS),
    )


def refused(address: str, trust: Trust) -> str:
    """Why nothing may be sent to this address, or an empty text: plain http leaves this computer only with a yes."""
    try:
        # The same reading as the one that goes on the wire.
        url = httpx.URL(address)
    except httpx.InvalidURL:
        return "not an address"
    if url.scheme not in {"http", "https"} or not re.fullmatch(r"[\w.:-]+", url.host):
        return "not an address"
    if url.port is not None and not 0 < url.port <= _LAST_PORT:
        return "not an address"
    if url.userinfo:
        return "an address must not hold a user name or password"
    if url.scheme == "https" or is_loopback(url.host):
        return ""
    if not is_private(url.host):
        return "plain http is never used beyond this computer and the local network"
    return "" if trust.plain_http else "plain http to a private address was not allowed"
