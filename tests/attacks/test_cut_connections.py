"""A token answer that is cut off after each of its bytes: half an answer is never taken for a whole one."""

from __future__ import annotations

import socket
from collections import Counter
from collections.abc import Iterator

import pytest

from smsauth_gui.adapters.http_client import HttpxClient
from smsauth_gui.core.grant.token_answer import Asked, read_token
from smsauth_gui.core.provider.schema import TokenAnswer
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.http import Answer, Request, Response
from tests.attacks.sizes import size, tell
from tests.core.minted import NOW
from tests.fakes import Peer

STEP = size("CUT_STEP", 5)
"""After every so-manieth byte; 1 in the long run."""
BODY = b'{"access_token":"the-whole-token","token_type":"bearer","expires_in":3600,"refresh_token":"r"}'
CHUNKS = b"".join(b"%x\r\n%s\r\n" % (len(part), part) for part in (BODY[:30], BODY[30:])) + b"0\r\n\r\n"
JSON = b"HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n"
ANSWERS = {
    "with its length": JSON + b"Content-Length: %d\r\n\r\n" % len(BODY) + BODY,
    "in chunks": JSON + b"Transfer-Encoding: chunked\r\n\r\n" + CHUNKS,
    "until the connection ends": JSON + b"Connection: close\r\n\r\n" + BODY,
}


@pytest.fixture
def client() -> Iterator[HttpxClient]:
    made = HttpxClient()
    yield made
    made.close()


def outcome(answer: Answer) -> str:
    """A cause, or the token that was read."""
    if not isinstance(answer, Response):
        return answer.cause
    try:
        return read_token(TokenAnswer(), answer, Asked(), NOW).access_token.reveal()
    except Problem as problem:
        return problem.cause


@pytest.mark.timeout(0)
@pytest.mark.parametrize("framing", ANSWERS)
def test_only_the_whole_answer_gives_the_token(client, framing):
    whole, seen = ANSWERS[framing], Counter[str]()
    for length in [*range(0, len(whole), STEP), len(whole)]:

        def play(peer: Peer, connection: socket.socket, part: bytes = whole[:length]) -> None:
            peer.read_head(connection)
            connection.sendall(part)

        with Peer(play) as peer:
            # Without a body: one that the peer has not read when it closes makes the system reset what was sent, too.
            came = outcome(client.send(Request("POST", peer.url), seconds=5.0))
        seen[came] += 1
        assert (came == "the-whole-token") == (length == len(whole)), (length, came)
    tell(f"{sum(seen.values())} cuts of an answer {framing}: {dict(seen)}")
    assert set(seen) <= {"net.reset", "oauth.response_invalid", "the-whole-token"}
