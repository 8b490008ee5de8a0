"""Floods of headers and cookies, from a server and at the listener: the end comes in time, and the right one gets through."""

from __future__ import annotations

import socket
import time
from collections.abc import Iterator

import pytest

from smsauth_gui.adapters.http_client import HttpxClient
from smsauth_gui.core.values.http import Request, Response
from tests.adapters.test_loopback import Listening, assert_the_right_one_still_succeeds
from tests.attacks.sizes import held, size, tell
from tests.fakes import Peer

FLOOD = size("FLOOD", 2_000)
"""Headers, cookies, or kilobytes of one of them."""
SERVERS = {
    "many headers": b"".join(b"X-%d: y\r\n" % number for number in range(FLOOD)),
    "many cookies": b"".join(b"Set-Cookie: c%d=v; Path=/\r\n" % number for number in range(FLOOD)),
    "a long header": b"X-Long: " + b"y" * FLOOD * 1000 + b"\r\n",
    "a long cookie": b"Set-Cookie: c=" + b"v" * FLOOD * 1000 + b"\r\n",
    "folded lines": b"X-Folded: a\r\n" + b" b\r\n" * FLOOD,
}


@pytest.fixture
def client() -> Iterator[HttpxClient]:
    made = HttpxClient()
    yield made
    made.close()


@pytest.mark.timeout(0)
@pytest.mark.parametrize("flood", SERVERS)
def test_a_flood_from_a_server_ends_and_leaves_nothing(client, flood):
    def play(peer: Peer, connection: socket.socket) -> None:
        peer.read_head(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n" + SERVERS[flood] + b"\r\n{}")

    before, began = held().kilobytes, time.monotonic()
    with Peer(play) as peer:
        answer = client.send(Request("GET", peer.url), seconds=10.0)
        took = time.monotonic() - began
        with_cookie = client.send(Request("GET", peer.url), seconds=10.0)
        assert not any("cookie" in head.lower() for head in peer.heads), "no cookie is kept"
    what = f"status {answer.status}" if isinstance(answer, Response) else answer.cause
    grew = held().kilobytes - before
    tell(f"{flood}, {len(SERVERS[flood]):,} bytes: {what} in {took:.2f} s, {grew:,} kB more")
    assert took < 10.0
    assert type(with_cookie) is type(answer)
    if not isinstance(answer, Response):
        assert answer.cause in {"answer.too_large", "net.reset"}


STRANGERS = {
    "many headers": b"GET /callback HTTP/1.1\r\n" + b"X-A: b\r\n" * FLOOD + b"\r\n",
    "many cookies": b"GET /callback HTTP/1.1\r\n" + b"Cookie: a=b\r\n" * FLOOD + b"\r\n",
    "a long header": b"GET /callback HTTP/1.1\r\nX-Long: " + b"y" * FLOOD * 1000 + b"\r\n\r\n",
    "a long address": b"GET /callback?" + b"y" * FLOOD * 1000 + b" HTTP/1.1\r\n\r\n",
    "many parameters": b"GET /callback?" + b"code=a&" * FLOOD + b" HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
    "a body without end": b"POST /callback HTTP/1.1\r\nContent-Length: 999999999\r\n\r\n" + b"y" * FLOOD,
}


@pytest.mark.timeout(0)
@pytest.mark.parametrize("flood", STRANGERS)
def test_a_flood_at_the_listener_keeps_nobody_from_the_right_answer(flood):
    listening = Listening()
    try:
        for _ in range(20):
            with socket.create_connection(("127.0.0.1", listening.door.port), timeout=10) as stranger:
                try:
                    stranger.sendall(STRANGERS[flood])
                    stranger.recv(100)
                except OSError:
                    continue  # cut off, which is right
        assert_the_right_one_still_succeeds(listening)
        tell(f"{flood}: 20 strangers with {len(STRANGERS[flood]):,} bytes each, {listening.door.strays} counted")
    finally:
        listening.door.close()
