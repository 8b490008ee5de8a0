"""One request on its way: a worker talks to the server while the caller holds the deadline and the cancel.

httpx's timeouts are per read, so a dripping server could hold a client for ever, and looking up a name has no limit at
all. So the caller waits no longer than it wants, and then closes the socket under the worker, wherever that waits. What
the worker does afterwards reaches nobody: it stops before it sends anything.
"""

import socket
import ssl
import threading
import time
import zlib
from collections import deque
from collections.abc import Callable, Iterator
from queue import SimpleQueue
from typing import Any, Final

import httpx

from smsauth_gui.adapters.content_coding import Decoder
from smsauth_gui.core.diagnosis.failure import failure_cause
from smsauth_gui.core.values.http import CONNECT_SECONDS, Answer, Failure, Request, Response
from smsauth_gui.services.ports import Cancel

_TEXT_LIMIT: Final = 300
_IDLE_WORKERS: Final = 16


class _Abandoned(Exception):
    """Nobody waits for this exchange any more."""


class Workers:
    """Threads that are used again: starting one for each exchange costs as much as the exchange on a near network.

    They are daemons, so that a name look-up that never returns holds up nobody's end.
    """

    def __init__(self) -> None:
        self._idle: deque[SimpleQueue[Callable[[], None] | None]] = deque()
        self._lock = threading.Lock()
        self._closed = False

    def run(self, job: Callable[[], None]) -> None:
        """Run it on a thread that is free, or on a new one; never waits."""
        try:
            inbox = self._idle.pop()
        except IndexError:
            inbox = SimpleQueue()
            threading.Thread(target=self._serve, args=(inbox,), name="http-exchange", daemon=True).start()
        inbox.put(job)

    def _serve(self, inbox: SimpleQueue[Callable[[], None] | None]) -> None:
        while (job := inbox.get()) is not None:
            job()
            with self._lock:
                if self._closed or len(self._idle) >= _IDLE_WORKERS:
                    return
                self._idle.append(inbox)

    def close(self) -> None:
        """End the threads that are free, and the others when they are done."""
        with self._lock:
            self._closed = True
            idle, self._idle = self._idle, deque()
        for inbox in idle:
            inbox.put(None)


class HttpExchange:
    """One exchange; `perform` once."""

    def __init__(self, request: Request, *, limit: int, until: float, cancel: Cancel | None) -> None:
        self._request, self._limit, self._until, self._cancel = request, limit, until, cancel
        self._lock = threading.Lock()
        self._wake = threading.Event()
        self._connected = threading.Event()
        self._stopped = False
        self._answer: Answer | None = None
        self._head_came = False
        self._route = Route(request)

    def perform(self, client: httpx.Client, workers: Workers) -> Answer:
        """Run to the end, the deadline or the cancel: an answer that is not whole by then is none."""
        if self._cancelled:
            return Failure("flow.cancelled")
        if self._cancel is not None:
            self._cancel.on_cancel(self._wake.set)
        workers.run(lambda: self._work(client))
        self._wake.wait(min(CONNECT_SECONDS, self._left))
        if self._route.reached and not self._wake.is_set():
            self._wake.wait(self._left)
        if self._answer is not None:
            return self._answer
        with self._lock:
            self._stopped = True
            self._route.hang_up()
        return self._given_up()

    @property
    def reused(self) -> bool:
        """It went over a connection that an earlier exchange had opened."""
        return self._route.reused

    @property
    def _left(self) -> float:
        return max(0.0, self._until - time.monotonic())

    @property
    def _cancelled(self) -> bool:
        return self._cancel is not None and self._cancel.cancelled

    def _given_up(self) -> Answer:
        """What to say when the caller stopped waiting."""
        if self._answer is not None:
            return self._answer
        if self._cancelled:
            return Failure("flow.cancelled")
        if self._head_came:
            # However much of the body came: it was not too large, it was not there in time.
            return Failure("net.timeout", "the answer did not end in time")
        if not self._route.reached:
            return Failure(self._route.cause("net.timeout"), "no connection in time")
        return Failure(self._route.cause("net.timeout"), "no answer in time")

    # ---- on the worker ------------------------------------------------------------------------------------

    def _work(self, client: httpx.Client) -> None:
        answer: Answer | None = None
        try:
            answer = self._read(client)
        except _Abandoned:
            pass
        except httpx.HTTPError as error:
            answer = self._failed(error)
        except RuntimeError:
            answer = Failure("flow.cancelled", "the program is closing its connections")
        except zlib.error:
            answer = Failure("net.reset", "the answer's compression is damaged")
        except (httpx.InvalidURL, ValueError) as error:
            # Its text may hold the header or address that cannot be sent.
            answer = Failure("input.invalid", f"this request cannot be sent ({type(error).__name__})")
        finally:
            self._answer = answer
            self._wake.set()

    def _read(self, client: httpx.Client) -> Answer:
        request = client.build_request(
            self._request.method,
            self._request.url,
            headers=list(self._request.headers),
            content=self._request.body,
            # No read waits longer than the whole exchange may; the watchdog makes it the total.
            timeout=httpx.Timeout(self._left + 1.0, connect=CONNECT_SECONDS),
        )
        request.extensions["trace"] = self._trace
        response = client.send(request, stream=True)
        self._route.adopt(response.extensions.get("network_stream"))
        try:
            decoder = Decoder(response.headers.get("Content-Encoding", ""), self._limit)
            self._head_came = True
            for piece in response.iter_raw():
                decoder.feed(piece)
                if decoder.overflow or self._stopped:
                    return _response(response, bytes(decoder.body), cut=True)
            if not decoder.whole and self._request.method != "HEAD":
                return Failure("net.reset", "the answer ended before its compressed data did")
            return _response(response, bytes(decoder.body), cut=False)
        finally:
            response.close()

    def _trace(self, event: str, info: dict[str, Any]) -> None:
        """httpcore's own events: they tell which socket is in use and how far the exchange came."""
        with self._lock:
            self._route.note(event, info)
            if self._stopped and not event.endswith((".failed", "response_closed.started", "response_closed.complete")):
                self._route.close()
                raise _Abandoned

    def _failed(self, error: httpx.HTTPError) -> Answer:
        """A failure as a cause. Words about the protocol quote what was sent or came, so they are ours."""
        if isinstance(error, httpx.LocalProtocolError | httpx.UnsupportedProtocol):
            return Failure(
                "input.invalid", "this request cannot be sent: a header or the address has a forbidden character"
            )
        if isinstance(error, httpx.ProxyError):
            return Failure("net.proxy", _words(error))
        if isinstance(error, httpx.RemoteProtocolError):
            return self._not_http(str(error))
        if isinstance(error, httpx.TimeoutException):
            return Failure(self._route.cause("net.timeout"), "no connection or answer in time")
        words = _words(error)
        if self._route.secured and isinstance(error, httpx.ReadError | httpx.WriteError):
            return Failure("net.reset", words)
        cause = failure_cause(words)
        if cause == "net.reset" and any(isinstance(item, ssl.SSLError) for item in _chain(error)):
            cause = "tls.protocol"  # hung up on our first word of TLS
        return Failure(self._route.cause(cause), words)

    def _not_http(self, words: str) -> Failure:
        if "too long" in words:
            return Failure("answer.too_large", "the answer's headers do not end")
        cause = self._route.cause("net.reset")
        if "without sending" in words or "disconnected" in words:
            return Failure(cause, "the connection was closed before a whole answer arrived")
        return Failure(cause, "what answered does not speak HTTP")


class Route:
    """How far the way to the server has come, learned from httpcore's trace events."""

    def __init__(self, request: Request) -> None:
        url = httpx.URL(request.url)
        self._target = (url.host.strip("[]"), url.port or {"http": 80, "https": 443}.get(url.scheme))
        self._encrypted = url.scheme == "https"
        self._stream: Any = None
        self._by_proxy = False
        self._tunnel = False
        self.reached = False
        """A connection stands."""
        self.secured = False
        """TLS with the server itself is done."""
        self.reused = False
        """The connection was there already."""

    def note(self, event: str, info: dict[str, Any]) -> None:
        """One trace event, ``connection.connect_tcp.complete`` for example."""
        if event == "connection.connect_tcp.started":
            self._by_proxy = (str(info["host"]).strip("[]"), info["port"]) != self._target
        elif event.endswith((".connect_tcp.complete", ".start_tls.complete")):
            self._stream = info["return_value"]
            self.reached = True
            tls = event.endswith(".start_tls.complete")
            self.secured = tls and (not self._by_proxy or event.startswith("proxy."))
        elif event == "proxy.start_tls.started":
            self._tunnel = True
        elif event.endswith(".send_request_headers.started") and not self.reached:
            self.reused = self.reached = True
            self._tunnel = self.secured = self._encrypted

    def adopt(self, stream: Any) -> None:
        """The stream of a connection that was there already; it is known only once the answer's head has come."""
        self._stream = self._stream or stream

    def cause(self, cause: str) -> str:
        """The cause of a failure here: before the proxy let us through, it is the proxy."""
        opened = self._tunnel if self._encrypted else self.reached
        return "net.proxy" if self._by_proxy and not opened else cause

    def hang_up(self) -> None:
        """End a read or write that waits on another thread; the socket stays that thread's to close."""
        sock = self._stream.get_extra_info("socket") if self._stream is not None else None
        if sock is not None:
            try:
                # Not the SSL socket's own shutdown: it would make the other thread read plain bytes.
                socket.socket.shutdown(sock, socket.SHUT_RDWR)
            except OSError:
                return  # closed already, or handed over to TLS

    def close(self) -> None:
        """Close the connection; on the thread that uses it."""
        if self._stream is not None:
            self._stream.close()


def _chain(error: BaseException) -> Iterator[BaseException]:
    link: BaseException | None = error
    while link is not None:
        yield link
        link = link.__cause__ or link.__context__


def _words(error: BaseException) -> str:
    """The system's words, each once, without anything that could be an address with its query."""
    texts = dict.fromkeys(str(item) or type(item).__name__ for item in _chain(error))
    words = " · ".join(texts).split()
    return " ".join(word for word in words if "://" not in word and "?" not in word)[:_TEXT_LIMIT]


def _response(head: httpx.Response, body: bytes, *, cut: bool) -> Response:
    return Response(head.status_code, tuple(head.headers.multi_items()), body, 0, cut, head.reason_phrase)
