"""The HTTP client: one exchange with a total deadline and a size limit, TLS always checked, no redirect followed.

httpx's timeouts are per read, so a dripping server could hold a client for ever. Each exchange therefore runs under a
watchdog that ends it when its time is up or the person cancels, wherever it waits.
"""

from __future__ import annotations

import socket
import ssl
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any, Final
from urllib.parse import urlsplit

import httpx
import truststore

from smsauth_gui import __version__
from smsauth_gui.core.credential import Trust
from smsauth_gui.core.failure import failure_cause
from smsauth_gui.core.fields import is_loopback, is_private
from smsauth_gui.core.http import (
    CALL_ANSWER_LIMIT,
    CONNECT_SECONDS,
    EXCHANGE_SECONDS,
    Answer,
    Failure,
    Request,
    Response,
)
from smsauth_gui.services.ports import STRICT, Cancel

_CHUNK: Final = 65_536
_READ_SECONDS: Final = 5.0
"""One read waits no longer; the exchange goes on reading until its own deadline."""


class HttpxClient:
    """Implements `services.ports.Http`; one shared connection pool per certificate authority. Safe on any thread."""

    def __init__(self) -> None:
        self._lock = threading.Lock()
        self._clients: dict[tuple[str | None, bool], httpx.Client] = {}

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
        refusal = refused(request.url, trust)
        if refusal:
            return Failure("input.invalid", refusal)
        began = time.monotonic()
        run = _Exchange(request, limit, began + seconds, cancel)
        try:
            client = self._client(trust, loopback=is_loopback(urlsplit(request.url).hostname or ""))
        except (OSError, ssl.SSLError, ValueError):
            return Failure("tls.untrusted", "the certificate authority file cannot be read")
        answer = run.perform(client)
        ms = int((time.monotonic() - began) * 1000)
        if isinstance(answer, Response):
            return Response(answer.status, answer.headers, answer.body, ms, answer.cut, answer.reason)
        return Failure(answer.cause, answer.text, ms)

    def _client(self, trust: Trust, *, loopback: bool) -> httpx.Client:
        """A client for this trust; loopback never goes through a proxy."""
        key = (trust.ca_file, loopback)
        with self._lock:
            if key not in self._clients:
                context = truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
                if trust.ca_file is not None:
                    context.load_verify_locations(cafile=trust.ca_file)
                self._clients[key] = httpx.Client(
                    verify=context,
                    trust_env=not loopback,
                    follow_redirects=False,
                    timeout=httpx.Timeout(_READ_SECONDS, connect=CONNECT_SECONDS),
                    headers={"User-Agent": f"smsauth/{__version__}", "Accept-Encoding": "gzip, deflate"},
                    # A connection of its own for each exchange: the watchdog must know which socket to close.
                    limits=httpx.Limits(max_keepalive_connections=0),
                )
            return self._clients[key]

    def close(self) -> None:
        """Close all connections."""
        with self._lock:
            for client in self._clients.values():
                client.close()
            self._clients.clear()


def refused(url: str, trust: Trust) -> str:
    """Why nothing may be sent to this address, or an empty text: plain http leaves this computer only with a yes."""
    try:
        parts = urlsplit(url)
        host, port = parts.hostname or "", parts.port
    except ValueError:
        return "not an address"
    if parts.scheme not in {"http", "https"} or not host or port == 0:
        return "not an address"
    if parts.scheme == "https" or is_loopback(host):
        return ""
    if is_private(host):
        return "" if trust.plain_http else "plain http to a private address was not allowed"
    return "plain http is never used beyond this computer and the local network"


class _Exchange:
    """One request on its way: a worker reads, the caller waits with the deadline and the cancel in its hand."""

    def __init__(self, request: Request, limit: int, until: float, cancel: Cancel | None) -> None:
        self._request, self._limit, self._until, self._cancel = request, limit, until, cancel
        self._done = threading.Event()
        self._stop = threading.Event()
        self._head: httpx.Response | None = None
        self._stream: Any = None
        self._body = bytearray()
        self._answer: Answer | None = None

    def perform(self, client: httpx.Client) -> Answer:
        """Run to the end, the deadline or the cancel; whatever arrived by then is the answer."""
        if self._cancel is not None:
            self._cancel.on_cancel(self._done.set)
        worker = threading.Thread(target=self._work, args=(client,), name="http-exchange", daemon=True)
        worker.start()
        self._done.wait(max(0.0, self._until - time.monotonic()))
        self._stop.set()
        if self._cancel is not None and self._cancel.cancelled:
            self._abandon()
            return Failure("flow.cancelled")
        if self._answer is not None:
            worker.join(1.0)
            return self._answer
        self._abandon()
        return self._partial() or Failure("net.timeout", "no whole answer in time")

    def _abandon(self) -> None:
        """End a read that still waits: closing the socket under it makes it return."""
        sock = self._stream.get_extra_info("socket") if self._stream is not None else None
        if sock is not None:
            try:
                sock.shutdown(socket.SHUT_RDWR)
            except OSError:
                return

    def _partial(self) -> Response | None:
        head = self._head
        if head is None:
            return None
        return _response(head, bytes(self._body), cut=True)

    def _work(self, client: httpx.Client) -> None:
        try:
            self._answer = self._read(client)
        except httpx.HTTPError as error:
            self._answer = self._failed(error)
        except (httpx.InvalidURL, UnicodeError, ValueError) as error:
            self._answer = Failure("input.invalid", type(error).__name__)
        finally:
            self._done.set()

    def _read(self, client: httpx.Client) -> Answer:
        request = client.build_request(
            self._request.method, self._request.url, headers=list(self._request.headers), content=self._request.body
        )
        request.extensions["trace"] = self._trace
        with _closing(client.send(request, stream=True)) as response:
            client.cookies.clear()
            self._head = response
            for chunk in self._chunks(response):
                self._body += chunk
                if len(self._body) > self._limit:
                    return _response(response, bytes(self._body[: self._limit]), cut=True)
                if self._stop.is_set():
                    return _response(response, bytes(self._body), cut=True)
            return _response(response, bytes(self._body), cut=False)

    def _trace(self, event: str, info: dict[str, Any]) -> None:
        """Learn the socket from httpcore's trace, so that the watchdog can end a wait for the first byte."""
        if event.endswith((".connect_tcp.complete", ".start_tls.complete")):
            self._stream = info["return_value"]

    @staticmethod
    def _chunks(response: httpx.Response) -> Iterator[bytes]:
        yield from response.iter_bytes(_CHUNK)

    def _failed(self, error: httpx.HTTPError) -> Answer:
        """A failure as a cause; a connection that breaks in the middle of a body is told as such."""
        chain = " ".join(str(item) for item in _causes(error))
        if isinstance(error, httpx.ProxyError):
            return Failure("net.proxy", _safe(chain))
        if isinstance(error, httpx.ConnectTimeout):
            return Failure("net.timeout", "no connection in time")
        if isinstance(error, httpx.TimeoutException):
            return self._partial() or Failure("net.timeout", "no answer in time")
        if isinstance(error, httpx.DecodingError):
            return self._partial() or Failure("net.reset", "the answer could not be decoded")
        return Failure(failure_cause(chain or type(error).__name__), _safe(chain or type(error).__name__))


def _causes(error: BaseException) -> Iterator[BaseException]:
    seen: BaseException | None = error
    while seen is not None:
        yield seen
        seen = seen.__cause__ or seen.__context__


def _safe(text: str) -> str:
    """The system's words without anything that could be an address with its query."""
    return " ".join(word for word in text.split() if "://" not in word and "?" not in word)[:300]


@contextmanager
def _closing(response: httpx.Response) -> Iterator[httpx.Response]:
    try:
        yield response
    finally:
        response.close()


def _response(head: httpx.Response, body: bytes, *, cut: bool) -> Response:
    return Response(head.status_code, tuple(head.headers.multi_items()), body, 0, cut, head.reason_phrase)
