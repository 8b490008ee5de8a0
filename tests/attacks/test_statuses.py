"""Every status from 100 to 599 over a real socket, with several bodies: never a crash, never a success that is none."""

from __future__ import annotations

import socket
from collections import Counter
from collections.abc import Iterator

import pytest

from smsauth_gui.adapters.http_client import HttpxClient
from smsauth_gui.core.diagnosis.diagnose import diagnose
from smsauth_gui.core.diagnosis.situation import Situation
from smsauth_gui.core.values.http import Request, Response
from tests.attacks.sizes import size, tell
from tests.core.minted import NOW, catalog
from tests.fakes import Peer

STEP = size("STATUS_STEP", 7)
"""Every so-manieth status; 1 in the long run."""
BODIES = (b"", b"{}", b"<html>error</html>", b'{"error":"invalid_token"}')


@pytest.fixture
def client() -> Iterator[HttpxClient]:
    made = HttpxClient()
    yield made
    made.close()


@pytest.mark.timeout(0)
@pytest.mark.parametrize("place", ["call", "token"])
def test_every_status_has_a_cause_and_only_a_success_is_one(client, place):
    causes = Counter[str]()
    for status in range(100, 600, STEP):
        for body in BODIES:
            head = f"HTTP/1.1 {status} X\r\nContent-Length: {len(body)}\r\nConnection: close\r\n\r\n".encode()

            def play(peer: Peer, connection: socket.socket, whole: bytes = head + body) -> None:
                peer.read_head(connection)
                connection.sendall(whole)

            with Peer(play) as peer:
                request = Request("GET", peer.url, (("Authorization", "Bearer a-token"),))
                answer = client.send(request, seconds=5.0)
            diagnosis = diagnose(Situation(request=request, answer=answer, now=NOW, place=place), catalog())
            causes[diagnosis.cause] += 1
            if diagnosis.ok:
                assert isinstance(answer, Response), status
                # A 304 says that what was kept from before still holds: the credential went through then as now.
                assert 200 <= answer.status < 300 or answer.status == 304, status
            assert status >= 200 or not isinstance(answer, Response), "an interim answer is none"
    tell(f"{sum(causes.values())} answers at a {place} endpoint: {dict(causes.most_common())}")
