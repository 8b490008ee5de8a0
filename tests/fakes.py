"""Small real stand-ins: a server that does with each connection what a test says, certificates, a person, a store."""

from __future__ import annotations

import html
import re
import socket
import ssl
import struct
import threading
from collections import defaultdict
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager, nullcontext
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from urllib.parse import urljoin

import httpx
from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID

from smsauth_gui.adapters.http_client import HttpxClient
from smsauth_gui.app import PracticeServer
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.http import Answer, Request
from smsauth_gui.core.values.statement import statement

START = datetime(2026, 5, 4, 12, 0, tzinfo=UTC)


class Clock:
    """A clock that stands still until it is moved."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        return self.now

    def advance(self, **amount: float) -> None:
        self.now += timedelta(**amount)


# ---- a server ----------------------------------------------------------------------------------------------


class Peer:
    """A server on 127.0.0.1: each connection is handed to ``play`` on a thread of its own; heads are kept."""

    def __init__(self, play: Callable[[Peer, socket.socket], None], context: ssl.SSLContext | None = None) -> None:
        self._play, self._context = play, context
        self.heads: list[str] = []
        self.closing = threading.Event()
        """Set when the test is over: a play that waits, waits for this."""
        self._socket = socket.create_server(("127.0.0.1", 0))
        self._threads: list[threading.Thread] = []

    @property
    def port(self) -> int:
        return int(self._socket.getsockname()[1])

    @property
    def url(self) -> str:
        return f"{'http' if self._context is None else 'https'}://127.0.0.1:{self.port}/"

    def __enter__(self) -> Peer:
        self._start(self._accept)
        return self

    def __exit__(self, *_: object) -> None:
        self.closing.set()
        # Closing alone does not end an accept that already waits.
        self._socket.shutdown(socket.SHUT_RDWR)
        self._socket.close()
        for thread in self._threads:
            thread.join(5)
            assert not thread.is_alive(), "a play did not end"

    def _start(self, run: Callable[..., None], *given: object) -> None:
        thread = threading.Thread(target=run, args=given, daemon=True)
        self._threads.append(thread)
        thread.start()

    def _accept(self) -> None:
        while not self.closing.is_set():
            try:
                connection, _ = self._socket.accept()
            except OSError:
                return
            self._start(self._serve, connection)

    def _serve(self, plain: socket.socket) -> None:
        plain.settimeout(5)
        with plain:
            try:
                if self._context is None:
                    self._play(self, plain)
                else:
                    with self._context.wrap_socket(plain, server_side=True) as wrapped:
                        self._play(self, wrapped)
            except OSError:
                return  # the other side went away: what it made of it is what the test looks at

    def read_head(self, connection: socket.socket) -> str:
        """The request's head; it is kept, too."""
        data = b""
        while b"\r\n\r\n" not in data:
            more = connection.recv(65_536)
            if not more:
                break
            data += more
        self.heads.append(data.decode("latin-1"))
        return self.heads[-1]


def answering(body: bytes = b"{}", *, status: str = "200 OK", headers: Sequence[str] = ()) -> Callable[..., None]:
    """A play that answers every request the same."""

    def play(peer: Peer, connection: socket.socket) -> None:
        peer.read_head(connection)
        lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "", ""]
        connection.sendall("\r\n".join(lines).encode() + body)

    return play


def silent(peer: Peer, connection: socket.socket) -> None:
    """A play that takes the request and never says a word."""
    peer.read_head(connection)
    peer.closing.wait(20)


def waiting(peer: Peer, connection: socket.socket) -> None:
    """A play that does nothing at all until the test is over."""
    peer.closing.wait(20)


def closing(peer: Peer, connection: socket.socket) -> None:
    """A play that takes the request and hangs up."""
    peer.read_head(connection)


def resetting(peer: Peer, connection: socket.socket) -> None:
    """A play that ends the connection with a reset."""
    peer.read_head(connection)
    connection.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, struct.pack("ii", 1, 0))


def stopping(start: bytes) -> Callable[..., None]:
    """A play that sends ``start`` and nothing more."""

    def play(peer: Peer, connection: socket.socket) -> None:
        peer.read_head(connection)
        connection.sendall(start)
        peer.closing.wait(20)

    return play


def dripping(start: bytes, drop: bytes, seconds: float = 0.02) -> Callable[..., None]:
    """A play that sends ``start`` and then a drop each so many seconds, without end."""

    def play(peer: Peer, connection: socket.socket) -> None:
        peer.read_head(connection)
        connection.sendall(start)
        while not peer.closing.wait(seconds):
            connection.sendall(drop)

    return play


def endless(peer: Peer, connection: socket.socket) -> None:
    """A play that sends as fast as the other side reads, without end."""
    peer.read_head(connection)
    connection.sendall(b"HTTP/1.1 200 OK\r\n\r\n")
    while not peer.closing.is_set():
        connection.sendall(b"x" * 65_536)


def closed_port() -> int:
    """A port where nobody listens."""
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])


# ---- certificates ------------------------------------------------------------------------------------------


class Authority:
    """A certificate authority of a test's own."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._key = ec.generate_private_key(ec.SECP256R1())
        self._name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "An authority for tests")])
        self._cert = self._issue(self._name, self._key, authority=True, names=())
        self.file = folder / "ca.pem"
        self.file.write_bytes(self._cert.public_bytes(serialization.Encoding.PEM))

    def context(self, *, names: Sequence[x509.GeneralName] = (), days: int = 30) -> ssl.SSLContext:
        """A server's context; a certificate for 127.0.0.1 that is good for so many days (negative: it ended then)."""
        key = ec.generate_private_key(ec.SECP256R1())
        name = x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, "a server")])
        cert = self._issue(name, key, authority=False, names=names or (_loopback(),), days=days)
        return self._context(key, cert)

    def _issue(
        self,
        subject: x509.Name,
        key: ec.EllipticCurvePrivateKey,
        *,
        authority: bool,
        names: Sequence[x509.GeneralName],
        days: int = 30,
    ) -> x509.Certificate:
        ends = datetime.now(UTC) + timedelta(days=days)
        build = (
            x509.CertificateBuilder()
            .subject_name(subject)
            .issuer_name(self._name)
            .public_key(key.public_key())
            .serial_number(x509.random_serial_number())
            .not_valid_before(ends - timedelta(days=90))
            .not_valid_after(ends)
            .add_extension(x509.BasicConstraints(ca=authority, path_length=None), critical=True)
            .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
            .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(self._key.public_key()), critical=False)
        )
        if authority:
            usage = x509.KeyUsage(
                digital_signature=True, key_cert_sign=True, crl_sign=True, content_commitment=False,
                key_encipherment=False, data_encipherment=False, key_agreement=False, encipher_only=False,
                decipher_only=False,
            )  # fmt: skip
            build = build.add_extension(usage, critical=True)
        if names:
            build = build.add_extension(x509.SubjectAlternativeName(names), critical=False)
        return build.sign(self._key, hashes.SHA256())

    def _context(self, key: ec.EllipticCurvePrivateKey, cert: x509.Certificate) -> ssl.SSLContext:
        pem = key.private_bytes(
            serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
        )
        file = self._folder / f"{cert.serial_number}.pem"
        file.write_bytes(pem + cert.public_bytes(serialization.Encoding.PEM))
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(file)
        return context


def _loopback() -> x509.GeneralName:
    from ipaddress import IPv4Address

    return x509.IPAddress(IPv4Address("127.0.0.1"))


def self_signed(folder: Path) -> ssl.SSLContext:
    """A server's context with a certificate that nobody vouches for."""
    return Authority(folder).context()


# ---- a person, a store -------------------------------------------------------------------------------------


class FollowingBrowser:
    """A browser with a person at it: signs in on the practice pages and goes wherever they lead."""

    def __init__(self, decision: str = "authorize", *, follow: bool = True) -> None:
        self._decision, self._follow = decision, follow
        self.opened: list[str] = []
        self.ended_at = ""
        """The address of the redirect, as the address line would show it."""
        self.tab = ""
        """What the tab said in the end."""
        self.arrived = threading.Event()
        """The address of the redirect is known."""
        self._thread: threading.Thread | None = None

    def open(self, url: str, came: threading.Event) -> str:  # noqa: ARG002 - the port has it
        self.opened.append(url)
        self._thread = threading.Thread(target=self._walk, args=(url,), daemon=True)
        self._thread.start()
        return "a person"

    def done(self) -> None:
        """Wait for the tab's end."""
        assert self._thread is not None
        self._thread.join(20)
        assert not self._thread.is_alive(), "the tab is still loading"

    def _walk(self, url: str) -> None:
        # Loading the system's authorities takes longer than the whole walk, which never leaves plain loopback.
        with httpx.Client(trust_env=False, timeout=20, verify=ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)) as web:
            answer = web.get(url)
            if not answer.has_redirect_location:
                action = re.search(r'<form[^>]*action="([^"]*)"', answer.text)
                fields = re.findall(r'<input[^>]*name="([^"]+)"[^>]*value="([^"]*)"', answer.text)
                target = urljoin(url, html.unescape(action[1]) if action else "")
                form = {name: html.unescape(value) for name, value in fields}
                answer = web.post(target, data={**form, "decision": self._decision})
            self.ended_at = answer.headers["Location"]
            self.arrived.set()
            if self._follow:
                self.tab = web.get(self.ended_at).text


class NoBrowser:
    """A computer on which nothing opens an address."""

    def open(self, url: str, came: threading.Event) -> str:  # noqa: ARG002 - the port has it
        raise Problem("flow.no_browser", {"reason": "no_screen"})


class RememberingStore:
    """An account store in memory that writes down what was asked of it, and fails when told."""

    where = statement("verbatim", text="a test")
    durable = True
    closed = False

    def __init__(self, *accounts: Account) -> None:
        self.kept = {account.name: account for account in accounts}
        self.log: list[tuple[str, str]] = []
        self.failing = ""
        """The cause with which every change fails."""
        self.touched = False
        """Another program has written."""
        self._held: defaultdict[str, threading.Lock] = defaultdict(threading.Lock)

    def load(self) -> tuple[Account, ...]:
        return tuple(self.kept.values())

    def save(self, *accounts: Account) -> None:
        for account in accounts:
            self._change("save", account.name)
            self.kept[account.name] = account

    def rename(self, name: str, account: Account) -> None:
        self._change("rename", name)
        self.kept = {
            account.name if key == name else key: account if key == name else kept for key, kept in self.kept.items()
        }

    def delete(self, name: str) -> None:
        self._change("delete", name)
        self.kept.pop(name, None)

    def changed_elsewhere(self) -> bool:
        changed, self.touched = self.touched, False
        return changed

    @contextmanager
    def alone(self, name: str, seconds: float = 60.0) -> Iterator[None]:
        assert self._held[name].acquire(timeout=seconds)
        try:
            yield
        finally:
            self._held[name].release()

    def writing(self) -> AbstractContextManager[None]:
        return nullcontext()

    def _change(self, what: str, name: str) -> None:
        if self.failing:
            raise Problem(self.failing)
        self.log.append((what, name))


class OpenSafe:
    """A safe whose key is there until a test locks it."""

    def __init__(self) -> None:
        self.locked = False
        self.has_passphrase = False

    def lock(self) -> None:
        self.locked = self.has_passphrase

    def unlock(self, passphrase: str) -> None:
        if passphrase != "right":
            raise Problem("vault.locked", {"reason": "wrong_passphrase"})
        self.locked = False

    def give_up(self) -> None:
        pass

    def retry(self) -> None:
        pass

    def set_passphrase(self, passphrase: str) -> None:
        assert passphrase
        self.has_passphrase = True

    def drop_passphrase(self) -> None:
        self.has_passphrase = False

    def only_this_run(self) -> None:
        pass

    def start_over(self) -> str:
        return "/aside"


# ---- the practice providers --------------------------------------------------------------------------------


class PracticeAt:
    """The practice providers at a running server; what goes wrong can be chosen at any time."""

    def __init__(self, root: str) -> None:
        self._root = root
        self.scenarios: tuple[str, ...] = ()

    def start(self) -> str:
        return self._root + "".join(f"/s/{name}" for name in self.scenarios)

    def base(self, provider: str) -> str:
        return f"{self.start()}/{provider}"

    def values(self, provider: str, method: str, mode: str) -> Mapping[str, str]:
        return PracticeServer(lambda: START, self._root).values(provider, method, mode)


class RecordingHttp:
    """The real client; it writes down what was sent, and answers ``instead`` of the server while that is set."""

    def __init__(self) -> None:
        self._client = HttpxClient()
        self.sent: list[Request] = []
        self.instead: Answer | None = None

    def send(self, request: Request, **how: Any) -> Answer:
        self.sent.append(request)
        return self.instead if self.instead is not None else self._client.send(request, **how)

    def close(self) -> None:
        self._client.close()

    @property
    def lines(self) -> list[str]:
        """Method and last part of the path of what was sent."""
        return [f"{request.method} {request.url.partition('?')[0].rpartition('/')[2]}" for request in self.sent]
