"""What every implementation of the `Listener` port keeps."""

from __future__ import annotations

import threading
from collections.abc import Callable, Iterator
from urllib.parse import urlencode, urlsplit

import httpx
import pytest

from smsauth_gui.adapters.loopback import LoopbackListener
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.services.ports import Arrival, Listener, TabPage, Waiting
from tests.adapters.fakes import FakeListener, FakeWaiting
from tests.fakes import closed_port

Bring = Callable[[Waiting, dict[str, str]], None]
DONE = TabPage("connected", "seven")


class ListenerContract:
    """Inherited by the test of each implementation; ``bring`` is a browser that comes back with parameters."""

    def listen(self, listener: Listener, ports: tuple[int, ...] = ()) -> tuple[Waiting, list[Arrival]]:
        came: list[Arrival] = []
        waiting: Waiting

        def arrived(arrival: Arrival) -> None:
            came.append(arrival)
            waiting.conclude(DONE)

        waiting = listener.listen(
            host="127.0.0.1",
            ports=ports,
            path="/cb",
            accepts=lambda arrival: list(arrival.params.get("state", [])) == ["ours"],
            arrived=arrived,
            fragment=True,
        )
        return waiting, came

    def test_the_answer_arrives_once(self, listener: Listener, bring: Bring) -> None:
        waiting, came = self.listen(listener)
        bring(waiting, {"code": "c", "state": "ours"})
        bring(waiting, {"code": "c", "state": "ours"})
        waiting.close()
        assert [(dict(arrival.params), arrival.via) for arrival in came] == [
            ({"code": ["c"], "state": ["ours"]}, "query")
        ]

    def test_a_stranger_is_counted_and_the_wait_goes_on(self, listener: Listener, bring: Bring) -> None:
        waiting, came = self.listen(listener)
        bring(waiting, {"code": "c", "state": "theirs"})
        assert (waiting.strays, came) == (1, [])
        bring(waiting, {"code": "c", "state": "ours"})
        assert len(came) == 1
        waiting.close()

    def test_the_address_names_host_port_and_path(self, listener: Listener) -> None:
        port = closed_port()
        waiting, _ = self.listen(listener, (port,))
        assert waiting.redirect_uri == f"http://127.0.0.1:{port}/cb"
        waiting.close()

    def test_without_a_port_any_free_one_is_taken(self, listener: Listener) -> None:
        waiting, _ = self.listen(listener)
        assert (urlsplit(waiting.redirect_uri).port or 0) > 1023
        waiting.close()


class TestLoopbackListener(ListenerContract):
    @pytest.fixture
    def listener(self) -> Listener:
        return LoopbackListener()

    @pytest.fixture
    def bring(self) -> Iterator[Bring]:
        with httpx.Client(trust_env=False) as web:

            def come(waiting: Waiting, params: dict[str, str]) -> None:
                web.get(f"{waiting.redirect_uri}?{urlencode(params)}")

            yield come

    def test_a_taken_port_is_named(self, listener: Listener) -> None:
        first, _ = self.listen(listener)
        port = urlsplit(first.redirect_uri).port
        with pytest.raises(Problem) as caught:
            self.listen(listener, (port or 0,))
        assert (caught.value.cause, caught.value.detail["port"]) == ("flow.port_busy", port)
        first.close()

    def test_opening_and_closing_often_leaves_nothing_behind(self, listener: Listener) -> None:
        before = threading.active_count()
        for _ in range(20):
            self.listen(listener)[0].close()
        assert threading.active_count() <= before


class TestFakeListener(ListenerContract):
    @pytest.fixture
    def listener(self) -> Listener:
        return FakeListener()

    @pytest.fixture
    def bring(self) -> Bring:
        def come(waiting: Waiting, params: dict[str, str]) -> None:
            assert isinstance(waiting, FakeWaiting)
            waiting.bring(Arrival({name: [value] for name, value in params.items()}, "query"))

        return come

    def test_a_taken_port_is_named(self) -> None:
        with pytest.raises(Problem) as caught:
            self.listen(FakeListener(frozenset({8765})), (8765,))
        assert (caught.value.cause, caught.value.detail["port"]) == ("flow.port_busy", 8765)
