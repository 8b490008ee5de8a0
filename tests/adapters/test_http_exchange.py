"""What one exchange survives beyond the ordinary: slow names, strange heads, broken TLS, proxies, words that leak."""

from __future__ import annotations

import gzip
import itertools
import logging
import socket
import threading
import time
from collections.abc import Iterator

import pytest

from smsauth_gui.adapters.http_client import HttpxClient, refused
from smsauth_gui.core.values.credential import Trust
from smsauth_gui.core.values.http import Answer, Failure, Request, Response
from smsauth_gui.services.ports import STRICT
from tests.fakes import Authority, Peer, answering, closed_port, dripping, resetting, silent

SECRET = "swordfish-9f8e7d"
ELSEWHERE = "https://api.example.invalid/"


@pytest.fixture
def http() -> Iterator[HttpxClient]:
    client = HttpxClient()
    yield client
    client.close()


def get(http: HttpxClient, url: str, *, trust: Trust = STRICT, seconds: float = 20) -> Answer:
    request = Request("GET", url, (("Authorization", f"Bearer {SECRET}"),))
    return http.send(request, trust=trust, seconds=seconds)


def cause(got: Answer) -> str:
    assert isinstance(got, Failure), got
    assert SECRET not in got.text
    return got.cause


def later(seconds: float, data: bytes):
    """A play that is silent for a while and then says everything."""

    def play(peer: Peer, connection: socket.socket) -> None:
        peer.read_head(connection)
        peer.closing.wait(seconds)
        connection.sendall(data)

    return play


# ---- slow, but right ---------------------------------------------------------------------------------------


def test_an_answer_that_starts_after_six_silent_seconds_arrives(http):
    with Peer(later(6, b"HTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nlate")) as peer:
        got = get(http, peer.url)
    assert isinstance(got, Response)
    assert got.body == b"late"


def test_a_name_that_is_looked_up_too_long_ends_in_time_and_nothing_is_sent_afterwards(http, monkeypatch):
    free = threading.Event()
    real = socket.getaddrinfo

    def slow(host, port, *words, **more):
        free.wait(10)
        return real("127.0.0.1", port, *words, **more)

    with Peer(answering()) as peer:
        monkeypatch.setattr(socket, "getaddrinfo", slow)
        began = time.monotonic()
        assert cause(get(http, f"http://localhost:{peer.port}/", seconds=0.3)) == "net.timeout"
        assert time.monotonic() - began < 2
        free.set()
        for thread in threading.enumerate():
            if thread.name == "http-exchange":
                thread.join(5)
    assert not any(peer.heads)


def test_a_name_that_does_not_resolve_is_told_as_such(http, monkeypatch):
    def nowhere(*_, **__):
        raise socket.gaierror(socket.EAI_NONAME, "Name or service not known")

    monkeypatch.setattr(socket, "getaddrinfo", nowhere)
    assert cause(get(http, f"{ELSEWHERE}?token={SECRET}")) == "net.dns"


# ---- strange answers ---------------------------------------------------------------------------------------


def test_interim_answers_without_end_stop_at_the_deadline(http):
    with Peer(dripping(b"", b"HTTP/1.1 103 Early Hints\r\n\r\n", seconds=0.01)) as peer:
        assert cause(get(http, peer.url, seconds=0.5)) == "net.timeout"


def test_a_bomb_within_a_bomb_is_not_opened(http):
    bomb = gzip.compress(gzip.compress(bytes(50_000_000)))
    with Peer(answering(bomb, headers=["Content-Encoding: gzip, gzip"])) as peer:
        got = get(http, peer.url)
    assert isinstance(got, Response)
    assert got.body == bomb


def test_a_compressed_answer_that_is_cut_counts_as_broken(http):
    damaged = gzip.compress(b"some text that was cut" * 50)[:40]
    with Peer(answering(damaged, headers=["Content-Encoding: gzip"])) as peer:
        assert cause(get(http, peer.url)) == "net.reset"


def test_what_is_not_http_is_not_quoted(http):
    with Peer(later(0, f"SSH-2.0 {SECRET} ssl proxy 407\r\n\r\n".encode())) as peer:
        assert cause(get(http, peer.url)) == "net.reset"


def test_a_number_in_the_systems_words_is_not_mistaken_for_a_proxy(http):
    with Peer(later(0, b"HTTP/1.1 200 OK\r\nContent-Length: 407\r\n\r\nshort")) as peer:
        assert cause(get(http, peer.url)) == "net.reset"


def test_tls_that_breaks_after_the_handshake_is_a_broken_connection(http, tmp_path):
    ours = Authority(tmp_path)
    with Peer(resetting, ours.context()) as peer:
        assert cause(get(http, peer.url, trust=Trust(ca_file=str(ours.file)))) == "net.reset"


def test_plain_http_said_to_our_tls_is_not_tls(http):
    def play(_: Peer, connection: socket.socket) -> None:
        connection.recv(10)
        connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")

    with Peer(play) as peer:
        assert cause(get(http, peer.url.replace("http:", "https:"))) == "tls.protocol"


# ---- proxies -----------------------------------------------------------------------------------------------


def test_the_credential_is_not_shown_to_the_proxy(http, monkeypatch):
    with Peer(answering(status="407 Proxy Authentication Required")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        assert cause(get(http, ELSEWHERE)) == "net.proxy"
    assert proxy.heads[0].startswith("CONNECT api.example.invalid:443 ")
    assert SECRET not in proxy.heads[0]


@pytest.mark.parametrize("play", [resetting, silent])
def test_a_proxy_that_hangs_up_or_says_nothing_is_the_cause(http, monkeypatch, play):
    with Peer(play) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        assert cause(get(http, ELSEWHERE, seconds=0.5)) == "net.proxy"


@pytest.mark.parametrize("address", ["socks5://127.0.0.1:1080", "gopher://127.0.0.1:70", f"http://127.0.0.1:{'9' * 9}"])
def test_a_proxy_that_cannot_be_used_is_told_and_never_left_out(http, monkeypatch, address):
    monkeypatch.setenv("ALL_PROXY", address)
    assert cause(get(http, ELSEWHERE)) == "net.proxy"


def test_a_company_that_opens_tls_is_diagnosed_and_obeyed_only_when_trusted(http, tmp_path, monkeypatch):
    from cryptography import x509

    ours = Authority(tmp_path)
    inspecting = ours.context(names=[x509.DNSName("api.example.invalid")])

    def play(peer: Peer, connection: socket.socket) -> None:
        peer.read_head(connection)
        connection.sendall(b"HTTP/1.1 200 Connection established\r\n\r\n")
        with inspecting.wrap_socket(connection, server_side=True) as inside:
            answering(b"seen")(peer, inside)

    with Peer(play) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        assert cause(get(http, ELSEWHERE)) == "tls.untrusted"
        got = get(http, ELSEWHERE, trust=Trust(ca_file=str(ours.file)))
    assert isinstance(got, Response)
    assert got.body == b"seen"


def test_a_server_refused_behind_a_working_proxy_is_not_blamed_on_the_certificate(http, monkeypatch):
    with Peer(answering(status="502 Bad Gateway")) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        assert cause(get(http, ELSEWHERE)) == "net.proxy"


# ---- what must not leak, and where nothing may go ----------------------------------------------------------


def test_nothing_is_written_to_the_log_at_any_level(http, caplog):
    caplog.set_level(logging.DEBUG)
    with Peer(answering()) as peer:
        get(http, f"{peer.url}?apikey={SECRET}")
    get(http, f"http://127.0.0.1:{closed_port()}/?apikey={SECRET}")
    assert SECRET not in caplog.text
    assert "apikey" not in caplog.text


@pytest.mark.parametrize("tail", ["\n", "\r\nX-More: 1", "\x00", "é", "\u201c"])
def test_a_header_that_cannot_be_sent_is_told_without_its_value(http, tail):
    with Peer(answering()) as peer:
        got = http.send(Request("GET", peer.url, (("Authorization", SECRET + tail),)))
    assert cause(got) == "input.invalid"
    assert not any(SECRET in head for head in peer.heads)


@pytest.mark.parametrize(
    "url",
    [
        "http://localhost.example.com/",
        "http://127.0.0.1@example.com/",
        "http://127.0.0.1\\@example.com/",
        "http://example.com#@127.0.0.1/",
        f"https://someone:{SECRET}@api.example.com/",
        "https://",
        "https://a b/",
        "127.0.0.1",
    ],
)
def test_addresses_that_pretend_are_refused(http, url):
    assert refused(url, Trust(plain_http=True))
    assert cause(http.send(Request("GET", url), trust=Trust(plain_http=True))) == "input.invalid"


def test_a_replaced_authority_file_counts_at_once(http, tmp_path):
    (tmp_path / "old").mkdir()
    (tmp_path / "new").mkdir()
    old, new = Authority(tmp_path / "old"), Authority(tmp_path / "new")
    with Peer(answering(b"hello"), new.context()) as peer:
        trust = Trust(ca_file=str(tmp_path / "ca.pem"))
        (tmp_path / "ca.pem").write_bytes(old.file.read_bytes())
        assert cause(get(http, peer.url, trust=trust)) == "tls.untrusted"
        new.file.replace(tmp_path / "ca.pem")
        assert isinstance(get(http, peer.url, trust=trust), Response)


def test_cancelling_many_at_once_leaves_no_thread_behind(http):
    from smsauth_gui.services.ports import Cancel

    cancel = Cancel()
    with Peer(silent) as peer:
        causes: list[str] = []
        request = Request("GET", peer.url)
        threads = [
            threading.Thread(target=lambda: causes.append(cause(http.send(request, cancel=cancel))))
            for _ in itertools.repeat(None, 8)
        ]
        for thread in threads:
            thread.start()
        cancel.cancel()
        for thread in threads:
            thread.join(5)
        http.close()
        for thread in threading.enumerate():
            if thread.name == "http-exchange":
                thread.join(5)
                assert not thread.is_alive()
    assert causes == ["flow.cancelled"] * 8


def test_a_harmless_request_uses_a_connection_again_and_asks_anew_when_that_has_died(http):
    served: list[int] = []

    def twice_then_gone(peer: Peer, connection: socket.socket) -> None:
        served.append(0)
        for _ in range(2):
            if not peer.read_head(connection):
                return
            served[-1] += 1
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
        # The third request on this connection is read and never answered: the server hangs up.
        peer.read_head(connection)

    with Peer(twice_then_gone) as peer:
        answers = [get(http, peer.url) for _ in range(3)]
        http.close()
    assert all(isinstance(answer, Response) for answer in answers)
    assert served == [2, 1]


def test_what_must_not_be_sent_twice_goes_over_a_connection_of_its_own(http):
    def once(peer: Peer, connection: socket.socket) -> None:
        if peer.read_head(connection):
            connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
            peer.read_head(connection)

    with Peer(once) as peer:
        for _ in range(3):
            assert isinstance(http.send(Request("POST", peer.url, (), b"a=b")), Response)
        http.close()
    # A body that comes after its head is read as the next one.
    assert len([head for head in peer.heads if head.startswith("POST")]) == 3


def test_a_silent_server_on_a_used_connection_is_given_up_in_time(http):
    def then_silent(peer: Peer, connection: socket.socket) -> None:
        peer.read_head(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 2\r\n\r\n{}")
        peer.read_head(connection)
        peer.closing.wait(20)

    with Peer(then_silent) as peer:
        assert isinstance(get(http, peer.url), Response)
        began = time.monotonic()
        answer = http.send(Request("GET", peer.url), seconds=0.3)
        assert time.monotonic() - began < 5
        assert cause(answer) == "net.timeout"
        peer.closing.set()
        http.close()
