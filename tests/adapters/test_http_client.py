"""Exchanges over real sockets and real TLS: each way they end has its cause, in time, and nothing is sent by mistake."""

from __future__ import annotations

import gzip
import socket
import threading
import time
from collections.abc import Iterator

import pytest
from cryptography import x509

from smsauth_gui.adapters.http_client import HttpxClient, refused
from smsauth_gui.core.values.credential import Trust
from smsauth_gui.core.values.http import Answer, Failure, Request, Response
from smsauth_gui.services.ports import Cancel
from tests.fakes import (
    Authority,
    Peer,
    answering,
    closed_port,
    closing,
    dripping,
    endless,
    resetting,
    self_signed,
    silent,
    stopping,
    waiting,
)


@pytest.fixture
def client() -> Iterator[HttpxClient]:
    made = HttpxClient()
    yield made
    made.close()


def cause(answer: Answer) -> str:
    assert isinstance(answer, Failure), answer
    return answer.cause


def good(answer: Answer) -> Response:
    assert isinstance(answer, Response), answer
    return answer


# ---- an answer ---------------------------------------------------------------------------------------------


def test_a_request_goes_out_and_its_answer_comes_back_as_they_are(client):
    with Peer(answering(b"hello", status="418 I'm a teapot", headers=("X-Two: a", "X-Two: b"))) as peer:
        request = Request("POST", peer.url + "a%20b?q=1", (("X-Api-Key", "k"), ("Accept", "*/*")), b"body")
        answer = good(client.send(request))
    assert (answer.status, answer.body, answer.cut, answer.reason) == (418, b"hello", False, "I'm a teapot")
    assert [value for name, value in answer.headers if name.lower() == "x-two"] == ["a", "b"]
    assert peer.heads[0].startswith("POST /a%20b?q=1 HTTP/1.1\r\n")
    assert "X-Api-Key: k\r\n" in peer.heads[0]


def test_a_redirect_is_an_answer_and_not_followed(client):
    with Peer(answering()) as elsewhere:
        head = f"Location: {elsewhere.url}"
        with Peer(answering(status="302 Found", headers=(head,))) as peer:
            answer = good(client.send(Request("GET", peer.url, (("Authorization", "Bearer t"),))))
        assert answer.status == 302
        assert elsewhere.heads == []


def test_no_cookie_is_kept(client):
    with Peer(answering(headers=("Set-Cookie: session=1; Path=/",))) as peer:
        for _ in range(2):
            good(client.send(Request("GET", peer.url)))
    assert len(peer.heads) == 2
    assert not any("cookie" in head.lower() for head in peer.heads)


def test_an_answer_may_be_compressed(client):
    with Peer(answering(gzip.compress(b"hello"), headers=("Content-Encoding: gzip",))) as peer:
        assert good(client.send(Request("GET", peer.url))).body == b"hello"


def test_a_loopback_address_never_goes_through_a_proxy(client, monkeypatch):
    monkeypatch.setenv("HTTP_PROXY", f"http://127.0.0.1:{closed_port()}")
    monkeypatch.setenv("ALL_PROXY", f"http://127.0.0.1:{closed_port()}")
    with Peer(answering()) as peer:
        assert good(client.send(Request("GET", peer.url))).status == 200


def test_many_threads_share_one_client(client):
    answers: list[Answer] = []
    with Peer(answering()) as peer:
        threads = [
            threading.Thread(target=lambda: answers.append(client.send(Request("GET", peer.url)))) for _ in range(12)
        ]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join(20)
    assert [good(answer).status for answer in answers] == [200] * 12


def speaking_plainly(peer: Peer, connection: socket.socket) -> None:
    """A server that takes the first bytes for a bad request and says so, as a web server on port 80 does."""
    connection.recv(65_536)
    connection.sendall(b"HTTP/1.1 400 Bad Request\r\nContent-Length: 0\r\n\r\n")


# ---- certificates ------------------------------------------------------------------------------------------


@pytest.fixture
def authority(tmp_path) -> Authority:
    return Authority(tmp_path)


def test_an_authority_of_ones_own_is_trusted_when_named_and_only_then(client, authority):
    with Peer(answering(), authority.context()) as peer:
        assert cause(client.send(Request("GET", peer.url))) == "tls.untrusted"
        assert good(client.send(Request("GET", peer.url), trust=Trust(ca_file=str(authority.file)))).status == 200
        assert cause(client.send(Request("GET", peer.url))) == "tls.untrusted"
    assert len(peer.heads) == 1


def test_a_certificate_nobody_vouches_for_is_untrusted(client, tmp_path):
    with Peer(answering(), self_signed(tmp_path)) as peer:
        assert cause(client.send(Request("GET", peer.url))) == "tls.untrusted"
    assert peer.heads == []


def test_a_certificate_that_has_ended_is_told_as_such(client, authority):
    with Peer(answering(), authority.context(days=-1)) as peer:
        answer = client.send(Request("GET", peer.url), trust=Trust(ca_file=str(authority.file)))
    assert cause(answer) == "tls.expired"
    assert peer.heads == []


def test_a_certificate_that_has_not_begun_is_told_the_same_way(client, authority):
    with Peer(answering(), authority.context(days=200)) as peer:
        answer = client.send(Request("GET", peer.url), trust=Trust(ca_file=str(authority.file)))
    assert cause(answer) == "tls.expired"


def test_a_certificate_for_another_name_is_told_as_such(client, authority):
    with Peer(answering(), authority.context(names=(x509.DNSName("elsewhere.example"),))) as peer:
        answer = client.send(Request("GET", peer.url), trust=Trust(ca_file=str(authority.file)))
    assert cause(answer) == "tls.hostname"
    assert peer.heads == []


def test_a_server_that_speaks_no_tls_is_told_as_such(client):
    with Peer(speaking_plainly) as peer:
        answer = client.send(Request("GET", peer.url.replace("http:", "https:")))
    assert cause(answer) == "tls.protocol"


@pytest.mark.parametrize("content", [None, "no certificate at all"])
def test_an_authority_file_that_cannot_be_read_sends_nothing(client, authority, tmp_path, content):
    file = tmp_path / "other.pem"
    if content is not None:
        file.write_text(content)
    with Peer(answering(), authority.context()) as peer:
        answer = client.send(Request("GET", peer.url), trust=Trust(ca_file=str(file)))
    assert cause(answer) == "input.invalid"
    assert peer.heads == []


# ---- no answer ---------------------------------------------------------------------------------------------


def test_a_closed_port_refuses(client):
    assert cause(client.send(Request("GET", f"http://127.0.0.1:{closed_port()}/"))) == "net.refused"


def test_a_reset_is_told_as_such(client):
    with Peer(resetting) as peer:
        assert cause(client.send(Request("GET", peer.url))) == "net.reset"


def test_a_connection_closed_without_a_word_is_a_reset(client):
    with Peer(closing) as peer:
        assert cause(client.send(Request("GET", peer.url))) == "net.reset"


def test_a_body_shorter_than_announced_is_a_reset_or_cut(client):
    def play(peer: Peer, connection: socket.socket) -> None:
        peer.read_head(connection)
        connection.sendall(b"HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\nhalf")

    with Peer(play) as peer:
        answer = client.send(Request("GET", peer.url))
    assert answer.cut if isinstance(answer, Response) else answer.cause == "net.reset"


def test_an_answer_that_is_no_http_is_a_failure(client):
    def play(peer: Peer, connection: socket.socket) -> None:
        peer.read_head(connection)
        connection.sendall(b"SSH-2.0-OpenSSH_9.2\r\n\r\n")

    with Peer(play) as peer:
        assert cause(client.send(Request("GET", peer.url))).startswith("net.")


# ---- limits ------------------------------------------------------------------------------------------------

SOON = 0.4
"""The deadline of these exchanges, seconds."""
LATE = 2.5
"""Nothing that was to end at the deadline may take so long."""


def timed(client: HttpxClient, url: str, **limits: object) -> tuple[Answer, float]:
    began = time.monotonic()
    answer = client.send(Request("GET", url), seconds=SOON, **limits)  # type: ignore[arg-type]  # limit or trust
    return answer, time.monotonic() - began


def test_a_silent_server_ends_at_the_deadline(client):
    with Peer(silent) as peer:
        answer, took = timed(client, peer.url)
    assert cause(answer) == "net.timeout"
    assert SOON <= took < LATE


def test_a_server_silent_in_the_handshake_ends_at_the_deadline(client):
    with Peer(waiting) as peer:
        answer, took = timed(client, peer.url.replace("http:", "https:"))
    assert cause(answer) == "net.timeout"
    assert took < LATE


@pytest.mark.parametrize("promised", [b"", b"Content-Length: 100000\r\n"])
@pytest.mark.parametrize("pause", [0.02, 0.15])
def test_a_dripping_body_is_no_answer_in_time(client, promised, pause):
    """It is not too large, however slowly it comes."""
    with Peer(dripping(b"HTTP/1.1 200 OK\r\n" + promised + b"\r\n", b"x", pause)) as peer:
        answer, took = timed(client, peer.url)
    assert cause(answer) == "net.timeout"
    assert took < LATE


def test_a_body_that_stops_coming_is_no_answer_in_time(client):
    """Nothing was too large: it stopped on the way, however much had come before."""
    with Peer(stopping(b"HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\n" + b"x" * 200)) as peer:
        answer, took = timed(client, peer.url)
    assert cause(answer) == "net.timeout"
    assert took < LATE


def test_a_dripping_head_ends_at_the_deadline(client):
    with Peer(dripping(b"HTTP/1.1 200 OK\r\nX-Long: ", b"x")) as peer:
        answer, took = timed(client, peer.url)
    assert cause(answer) == "net.timeout"
    assert took < LATE


def test_a_head_without_end_is_given_up(client):
    with Peer(dripping(b"HTTP/1.1 200 OK\r\nX-Long: ", b"x" * 65_536, seconds=0.0)) as peer:
        answer, took = timed(client, peer.url)
    assert cause(answer) == "answer.too_large"
    assert took < LATE


def test_a_body_without_end_is_cut_at_the_limit(client):
    with Peer(endless) as peer:
        answer = good(client.send(Request("GET", peer.url), limit=100_000))
    assert (len(answer.body), answer.cut) == (100_000, True)


def test_a_body_of_exactly_the_limit_is_whole(client):
    with Peer(answering(b"x" * 1000)) as peer:
        answer = good(client.send(Request("GET", peer.url), limit=1000))
    assert (len(answer.body), answer.cut) == (1000, False)


def test_a_gzip_bomb_is_cut_at_the_limit(client):
    bomb = gzip.compress(b"\0" * 50_000_000)
    with Peer(answering(bomb, headers=("Content-Encoding: gzip",))) as peer:
        answer = good(client.send(Request("GET", peer.url), limit=100_000))
    assert (len(answer.body), answer.cut) == (100_000, True)


def test_a_body_that_cannot_be_decompressed_is_cut(client):
    with Peer(answering(b"no gzip", headers=("Content-Encoding: gzip",))) as peer:
        answer = client.send(Request("GET", peer.url))
    assert answer.cut if isinstance(answer, Response) else answer.cause == "net.reset"


# ---- cancelling --------------------------------------------------------------------------------------------


@pytest.mark.parametrize("play", [silent, dripping(b"HTTP/1.1 200 OK\r\n\r\n", b"x"), endless])
def test_a_cancelled_exchange_ends_at_once(client, play):
    cancel = Cancel()
    with Peer(play) as peer:
        threading.Timer(0.1, cancel.cancel).start()
        began = time.monotonic()
        answer = client.send(Request("GET", peer.url), cancel=cancel, limit=10**12)
        took = time.monotonic() - began
    assert cause(answer) == "flow.cancelled"
    assert took < LATE


def test_what_was_cancelled_before_it_began_is_not_sent(client):
    cancel = Cancel()
    cancel.cancel()
    with Peer(silent) as peer:
        assert cause(client.send(Request("GET", peer.url), cancel=cancel)) == "flow.cancelled"


# ---- addresses ---------------------------------------------------------------------------------------------


@pytest.mark.parametrize(
    "url",
    [
        "http://example.com/",
        "http://8.8.8.8/",
        "http://127.0.0.1.example.com/",
        "http://192.168.1.2:8080/",
        "http://phone.local/",
        "ftp://127.0.0.1/",
        "file:///etc/passwd",
        "http:///nothing",
        "http://127.0.0.1:0/",
        "http://127.0.0.1:port/",
        "http://user:password@127.0.0.1/",
        "http://[::1/",
        "",
    ],
)
def test_what_may_not_be_sent_is_refused_before_any_connection(client, url):
    assert cause(client.send(Request("GET", url))) == "input.invalid"


def test_a_yes_to_plain_http_covers_private_addresses_only():
    yes = Trust(plain_http=True)
    assert refused("http://192.168.1.2:8080/", yes) == ""
    assert refused("http://phone.local/", yes) == ""
    assert refused("http://example.com/", yes) != ""
    assert refused("https://example.com/", Trust()) == ""
    assert refused("http://[::1]:80/", Trust()) == ""


# ---- proxies -----------------------------------------------------------------------------------------------
# Only an address beyond this computer goes through a proxy; the name is never resolved here, the proxy would do that.

BEYOND = "https://provider.example/v1"


def test_a_dead_proxy_is_told_as_such(client, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", f"http://127.0.0.1:{closed_port()}")
    assert cause(client.send(Request("GET", BEYOND))) == "net.proxy"


@pytest.mark.parametrize("status", ["407 Proxy Authentication Required", "502 Bad Gateway", "403 Forbidden"])
def test_a_proxy_that_refuses_is_told_as_such(client, monkeypatch, status):
    with Peer(answering(b"", status=status)) as proxy:
        monkeypatch.setenv("HTTPS_PROXY", proxy.url)
        answer = client.send(Request("GET", BEYOND, (("Authorization", "Bearer secret-token"),)))
    assert cause(answer) == "net.proxy"
    assert proxy.heads[0].startswith("CONNECT provider.example:443 ")
    assert "secret-token" not in proxy.heads[0]


def test_a_proxys_password_is_in_no_failure(client, monkeypatch):
    monkeypatch.setenv("HTTPS_PROXY", f"http://me:proxy-password@127.0.0.1:{closed_port()}")
    answer = client.send(Request("GET", BEYOND))
    assert "proxy-password" not in repr(answer)
    assert cause(answer) == "net.proxy"
