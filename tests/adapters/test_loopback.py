"""The listener over real sockets: whatever strangers do, the one right answer gets through, and its tab is told last."""

from __future__ import annotations

import contextlib
import http.client
import queue
import re
import socket
import threading
from collections.abc import Iterator, Mapping
from urllib.parse import urlencode

import pytest

from smsauth_gui.adapters.loopback import LoopbackListener
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.services.ports import Arrival, TabPage

DONE = TabPage("connected", "<now>")


class Listening:
    """A bound listener, what arrived at it, and a browser to talk to it with."""

    def __init__(self, host: str = "127.0.0.1", *, fragment: bool = True, ports: tuple[int, ...] = ()) -> None:
        self.arrivals: queue.SimpleQueue[Arrival] = queue.SimpleQueue()
        self.door = LoopbackListener().listen(
            host=host,
            ports=ports,
            path="/callback",
            accepts=lambda came: list(came.params.get("state", [])) == ["ours"],
            arrived=self.arrivals.put,
            fragment=fragment,
        )
        self.address = "::1" if host == "[::1]" else "127.0.0.1"
        self.host = f"{host}:{self.door.port}"

    def ask(
        self, method: str = "GET", path: str = "/callback", body: str = "", headers: Mapping[str, str] | None = None
    ) -> tuple[http.client.HTTPResponse, str]:
        """One request as a browser makes it."""
        connection = http.client.HTTPConnection(self.address, self.door.port, timeout=10)
        try:
            connection.request(method, path, body or None, {"Host": self.host, **(headers or {})})
            answer = connection.getresponse()
            return answer, answer.read().decode()
        finally:
            connection.close()

    def right_answer(self) -> Tab:
        """The answer we wait for, in a tab of its own."""
        return Tab(self, "/callback?" + urlencode({"code": "the-code", "state": "ours"}))


class Tab(threading.Thread):
    """A browser tab that loads an address."""

    def __init__(self, listening: Listening, path: str, method: str = "GET", body: str = "") -> None:
        super().__init__(daemon=True)
        self._ask = lambda: listening.ask(method, path, body)
        self.page = ""
        self.start()

    def run(self) -> None:
        _, self.page = self._ask()

    def shown(self) -> str:
        """What it shows in the end."""
        self.join(10)
        assert not self.is_alive(), "the tab is still loading"
        return self.page


@pytest.fixture
def listening() -> Iterator[Listening]:
    made = Listening()
    yield made
    made.door.close()


def assert_the_right_one_still_succeeds(listening: Listening) -> None:
    tab = listening.right_answer()
    arrival = listening.arrivals.get(timeout=10)
    assert arrival.params == {"code": ["the-code"], "state": ["ours"]}
    listening.door.conclude(DONE)
    assert "Connected" in tab.shown()


# ---- ways back ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize("host", ["127.0.0.1", "localhost", "[::1]"])
def test_an_answer_in_the_query_arrives(host):
    listening = Listening(host)
    try:
        assert listening.door.redirect_uri == f"http://{host}:{listening.door.port}/callback"
        assert_the_right_one_still_succeeds(listening)
        assert listening.door.strays == 0
    finally:
        listening.door.close()


def test_a_posted_form_arrives(listening):
    form = urlencode({"code": "the-code", "state": "ours"})
    tab = Tab(listening, "/callback", "POST", form)
    arrival = listening.arrivals.get(timeout=10)
    assert (arrival.via, arrival.params) == ("form", {"code": ["the-code"], "state": ["ours"]})
    listening.door.conclude(DONE)
    assert "Connected" in tab.shown()


def test_a_bare_visit_gets_the_page_that_relays_the_fragment(listening):
    answer, page = listening.ask()
    policy = answer.headers["Content-Security-Policy"]
    nonce = re.search(r"script-src 'nonce-([\w-]+)'", policy)
    assert nonce is not None
    assert "default-src 'none'" in policy
    assert "form-action 'self'" in policy
    assert "frame-ancestors 'none'" in policy
    assert "unsafe" not in policy
    assert f'<script nonce="{nonce[1]}">' in page
    assert '<form id="relay" method="post" action="/callback?relayed"' in page
    assert listening.door.strays == 0
    assert (answer.headers["Cache-Control"], answer.headers["Referrer-Policy"]) == ("no-store", "no-referrer")
    assert listening.ask()[0].headers["Content-Security-Policy"] != policy


def test_the_relayed_fragment_is_told_from_a_form_of_the_provider(listening):
    form = urlencode({"access_token": "a-token", "state": "ours"})
    posting = threading.Thread(
        # A page without a referrer says "null" as its origin, even to itself.
        target=listening.ask,
        args=("POST", "/callback?relayed", form, {"Origin": "null"}),
        daemon=True,
    )
    posting.start()
    arrival = listening.arrivals.get(timeout=10)
    assert (arrival.via, arrival.params["access_token"]) == ("fragment", ["a-token"])
    listening.door.conclude(DONE)
    posting.join(10)


def test_without_fragments_a_bare_visit_is_a_stray():
    listening = Listening(fragment=False)
    try:
        _, page = listening.ask()
        assert "relay" not in page
        assert listening.door.strays == 1
        assert_the_right_one_still_succeeds(listening)
    finally:
        listening.door.close()


def test_an_error_is_an_answer_too(listening):
    tab = Tab(listening, "/callback?error=access_denied&state=ours")
    assert listening.arrivals.get(timeout=10).params["error"] == ["access_denied"]
    listening.door.conclude(TabPage("refused", "seven", "oauth.access_denied"))
    assert 'data-result="bad"' in tab.shown()


# ---- what the tab is told ----------------------------------------------------------------------------------


def test_the_tab_waits_until_it_is_known_how_it_ended(listening):
    tab = listening.right_answer()
    listening.arrivals.get(timeout=10)
    tab.join(0.1)
    assert tab.is_alive()
    assert tab.page == ""
    listening.door.conclude(DONE)
    page = tab.shown()
    assert 'data-result="good"' in page
    assert "Connected to &lt;now&gt;" in page
    assert "the-code" not in page


def test_who_brings_the_same_answer_again_waits_for_the_same_end_and_it_arrives_once(listening):
    tab = listening.right_answer()
    listening.arrivals.get(timeout=10)
    again = listening.right_answer()
    again.join(0.1)
    assert again.is_alive()
    listening.door.conclude(DONE)
    assert "Connected" in tab.shown()
    assert "Connected" in again.shown()
    assert listening.arrivals.empty()


def test_another_answer_after_ours_is_sent_back_to_the_program(listening):
    tab = listening.right_answer()
    listening.arrivals.get(timeout=10)
    _, page = listening.ask(path="/callback?code=another-code&state=ours")
    assert "Go back to the program" in page
    assert listening.arrivals.empty()
    listening.door.conclude(DONE)
    assert "Connected" in tab.shown()


def test_a_tab_that_waits_is_told_when_the_listener_closes():
    listening = Listening()
    tab = listening.right_answer()
    listening.arrivals.get(timeout=10)
    listening.door.conclude(DONE)
    listening.door.close()
    assert "Connected" in tab.shown()


# ---- strangers ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("method", "path", "body", "headers", "status"),
    [
        ("GET", "/favicon.ico", "", {}, 404),
        ("GET", "/callback/?code=1&state=ours", "", {}, 404),
        ("GET", "/?code=1&state=ours", "", {}, 404),
        ("POST", "/other", "code=1&state=ours", {}, 404),
        ("GET", "/callback?code=1&state=ours", "", {"Host": "evil.example"}, 404),
        ("GET", "/callback?code=1&state=ours", "", {"Host": "127.0.0.1.evil.example:80"}, 404),
        ("POST", "/callback", "code=1&state=ours", {"Host": "evil.example"}, 404),
        ("POST", "/callback", "code=1&state=ours&more=" + "x" * 200_000, {}, 413),
        ("POST", "/callback", "", {"Content-Length": "-1"}, 413),
        ("POST", "/callback", "", {"Content-Length": "99999999999999"}, 413),
        ("GET", "/callback?code=1&state=theirs", "", {}, 200),
        ("GET", "/callback?code=1", "", {}, 200),
        ("GET", "/callback?code=1&state=ours&state=theirs", "", {}, 200),
        ("POST", "/callback", "code=1&state=theirs", {}, 200),
        ("POST", "/callback", "\xff\xfe", {}, 200),
        ("GET", "/callback?code=1&state=ours&" + "&".join(f"p{n}=1" for n in range(200)), "", {}, 200),
        ("PUT", "/callback", "", {}, 501),
        ("OPTIONS", "/callback", "", {"Origin": "https://evil.example"}, 501),
    ],
)
def test_a_stranger_is_answered_counts_and_never_ends_the_wait(listening, method, path, body, headers, status):
    with contextlib.suppress(ConnectionError):
        # An oversize body may be refused while it is still on its way.
        answer, page = listening.ask(method, path, body, headers)
        assert answer.status == status
        assert "Connected" not in page
    assert listening.arrivals.empty()
    assert_the_right_one_still_succeeds(listening)


def test_a_foreign_state_is_told_that_another_tab_counts(listening):
    _, page = listening.ask(path="/callback?code=1&state=theirs")
    assert "Not the response that this sign-in waits for" in page
    assert 'data-result="bad"' in page
    assert listening.door.strays == 1


@pytest.mark.parametrize(
    "path",
    [
        "/callback?next=https://evil.example",
        "/callback?error=x&redirect_uri=https://evil.example",
        "//evil.example/callback",
    ],
)
def test_it_sends_nobody_anywhere_else(listening, path):
    answer, page = listening.ask(path=path)
    assert "Location" not in answer.headers
    assert "Refresh" not in answer.headers
    assert "evil.example" not in page


def test_no_other_site_may_read_an_answer(listening):
    answer, _ = listening.ask(path="/callback?code=1&state=theirs", headers={"Origin": "https://evil.example"})
    assert not [name for name in answer.headers if name.lower().startswith("access-control-")]


@pytest.mark.parametrize(
    "sent", [b"", b"GET", b"GET /callback HTTP/1.1\r\nHost: ", b"\x16\x03\x01\x02\x00", b"\r\n\r\n", b"x" * 70_000]
)
def test_connections_that_never_become_a_request_block_nobody(listening, sent):
    with contextlib.ExitStack() as open_ones:
        for _ in range(20):
            stranger = open_ones.enter_context(socket.create_connection(("127.0.0.1", listening.door.port)))
            if sent:
                stranger.sendall(sent)
        assert_the_right_one_still_succeeds(listening)


def test_a_form_that_never_comes_to_its_end_blocks_nobody(listening):
    with socket.create_connection(("127.0.0.1", listening.door.port)) as stranger:
        stranger.sendall(f"POST /callback HTTP/1.1\r\nHost: {listening.host}\r\nContent-Length: 50\r\n\r\nco".encode())
        assert_the_right_one_still_succeeds(listening)


def test_nothing_is_written_to_stderr(listening, capfd):
    listening.ask(path="/callback?code=a-stolen-code&state=theirs")
    listening.ask(path="/callback?code=a-stolen-code", headers={"Host": "evil.example"})
    listening.ask("BREW", "/callback?code=a-stolen-code")
    with socket.create_connection(("127.0.0.1", listening.door.port)) as stranger:
        stranger.sendall(b"nonsense a-stolen-code\r\n\r\n")
    assert_the_right_one_still_succeeds(listening)
    out, err = capfd.readouterr()
    assert out + err == ""


# ---- ports -------------------------------------------------------------------------------------------------


def test_closing_frees_the_port():
    first = Listening()
    port = first.door.port
    assert_the_right_one_still_succeeds(first)
    first.door.close()
    with pytest.raises(ConnectionRefusedError):
        socket.create_connection(("127.0.0.1", port), timeout=5)
    second = Listening(ports=(port,))
    assert second.door.port == port
    second.door.close()


def test_a_taken_port_is_named():
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = taken.getsockname()[1]
        with pytest.raises(Problem) as caught:
            Listening(ports=(port,))
    assert (caught.value.cause, caught.value.detail["port"]) == ("flow.port_busy", port)


def test_the_next_of_several_ports_is_used_and_all_taken_ones_are_named():
    with socket.create_server(("127.0.0.1", 0)) as first, socket.create_server(("127.0.0.1", 0)) as second:
        ports = (first.getsockname()[1], second.getsockname()[1])
        with pytest.raises(Problem) as caught:
            Listening(ports=ports)
        assert caught.value.detail["port"] == [str(port) for port in ports]
        second.close()
        listening = Listening(ports=ports)
        assert listening.door.port == ports[1]
        listening.door.close()


def test_only_this_computer_can_reach_it(listening):
    with socket.socket(socket.AF_INET6) as probe:
        probe.settimeout(2)
        with pytest.raises(OSError, match=r"refused|unreachable|cannot"):
            probe.connect(("::1", listening.door.port))
    # Only a wildcard would collide with a listener on another address of this computer.
    with socket.create_server(("127.0.0.2", listening.door.port)):
        pass


def test_localhost_is_both_addresses():
    listening = Listening("localhost")
    listening.address = "::1"
    assert_the_right_one_still_succeeds(listening)
    listening.door.close()


def test_localhost_with_a_stranger_on_the_other_address_is_busy():
    with socket.create_server(("::1", 0), family=socket.AF_INET6) as stranger:
        port = stranger.getsockname()[1]
        with pytest.raises(Problem) as caught:
            Listening("localhost", ports=(port,))
    assert caught.value.detail["port"] == port


# ---- bounds ------------------------------------------------------------------------------------------------


def test_who_drips_is_dropped_after_the_time_for_a_request(listening, monkeypatch):
    monkeypatch.setattr("smsauth_gui.adapters.loopback_server.CLIENT_SECONDS", 0.3)
    with socket.create_connection(("127.0.0.1", listening.door.port), timeout=5) as slow:
        slow.sendall(b"GET /callback?code=")
        assert slow.recv(100) == b""


def test_a_tab_that_waits_for_the_end_is_not_dropped_for_being_slow(listening, monkeypatch):
    tab = listening.right_answer()
    listening.arrivals.get(timeout=10)
    monkeypatch.setattr("smsauth_gui.adapters.loopback_server.CLIENT_SECONDS", 0.0)
    tab.join(0.3)
    assert tab.is_alive()
    listening.door.conclude(DONE)
    assert "Connected" in tab.shown()


def test_of_too_many_connections_the_oldest_silent_one_goes(listening):
    address = ("127.0.0.1", listening.door.port)
    opened = [socket.create_connection(address, timeout=5) for _ in range(80)]
    assert opened[0].recv(1) == b""
    assert_the_right_one_still_succeeds(listening)
    for connection in opened:
        connection.close()


def test_closing_ends_silent_connections_at_once(listening):
    with socket.create_connection(("127.0.0.1", listening.door.port), timeout=5) as silent:
        assert_the_right_one_still_succeeds(listening)
        listening.door.close()
        assert silent.recv(1) == b""


def test_a_tab_that_went_away_does_not_hold_up_the_closing(listening):
    with socket.create_connection(("127.0.0.1", listening.door.port), timeout=5) as tab:
        tab.sendall(f"GET /callback?code=x&state=ours HTTP/1.1\r\nHost: {listening.host}\r\n\r\n".encode())
        listening.arrivals.get(timeout=10)
    listening.door.conclude(DONE)
    listening.door.close()


def test_closing_twice_is_fine(listening):
    listening.door.close()
    listening.door.close()


def test_other_answers_at_the_very_end_get_the_late_page_and_no_reset(listening):
    """They connect while the listener closes, and the tab of the right answer is told all the same."""
    path = "/callback?" + urlencode({"code": "another", "state": "ours"})
    tab = listening.right_answer()
    listening.arrivals.get(timeout=10)
    late = [socket.create_connection(("127.0.0.1", listening.door.port), timeout=10) for _ in range(5)]
    closing = threading.Thread(target=listening.door.close)
    listening.door.conclude(DONE)
    closing.start()
    for connection in late:
        connection.sendall(f"GET {path} HTTP/1.1\r\nHost: {listening.host}\r\n\r\n".encode())
    for connection in late:
        with connection, connection.makefile("rb") as answer:
            assert b'data-result="bad"' in answer.read()
    closing.join(10)
    assert "Connected" in tab.shown()


def test_another_answer_first_shown_does_not_count_as_the_tab(listening):
    tab = listening.right_answer()
    listening.arrivals.get(timeout=10)
    listening.door.conclude(DONE)
    listening.door.shown(Arrival({"code": ["another"], "state": ["ours"]}, "query"))
    listening.door.close()
    assert "Connected" in tab.shown()
