"""What every implementation of the `Http` port keeps."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from smsauth_gui.adapters.http_client import HttpxClient
from smsauth_gui.app import LazyHttp
from smsauth_gui.core.values.http import Failure, Request, Response
from smsauth_gui.services.ports import Cancel, Http
from tests.fakes import Peer, RecordingHttp, answering


class HttpContract:
    """Inherited by the test of each implementation: ``http`` answers with a 200, ``x-a: b`` and ten bytes."""

    url = "http://127.0.0.1/"

    def test_an_answer_has_status_headers_and_body(self, http: Http) -> None:
        got = http.send(Request("GET", self.url))
        assert isinstance(got, Response)
        assert (got.status, got.header("X-A"), got.body, got.cut) == (200, "b", b"0123456789", False)

    def test_an_answer_beyond_the_limit_is_cut_there_and_says_so(self, http: Http) -> None:
        got = http.send(Request("GET", self.url), limit=4)
        assert isinstance(got, Response)
        assert (got.body, got.cut) == (b"0123", True)

    def test_what_is_cancelled_beforehand_is_not_sent(self, http: Http) -> None:
        cancel = Cancel()
        cancel.cancel()
        got = http.send(Request("GET", self.url), cancel=cancel)
        assert isinstance(got, Failure)
        assert got.cause == "flow.cancelled"


class _OverSockets(HttpContract):
    def serving(self, client: HttpxClient | RecordingHttp | LazyHttp) -> Iterator[Http]:
        with Peer(answering(b"0123456789", headers=["X-A: b"])) as peer:
            self.url = peer.url
            yield client
        client.close()


class TestHttpxClient(_OverSockets):
    @pytest.fixture
    def http(self) -> Iterator[Http]:
        yield from self.serving(HttpxClient())


class TestRecordingHttp(_OverSockets):
    @pytest.fixture
    def http(self) -> Iterator[Http]:
        yield from self.serving(RecordingHttp())


class TestLazyHttp(_OverSockets):
    @pytest.fixture
    def http(self) -> Iterator[Http]:
        yield from self.serving(LazyHttp())
