"""Servers and certificates for tests: a socket on loopback that says exactly what it is told to."""

from __future__ import annotations

import datetime as dt
import ipaddress
import socket
import ssl
import threading
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from pathlib import Path

from cryptography import x509
from cryptography.hazmat.primitives import hashes, serialization
from cryptography.hazmat.primitives.asymmetric import ec
from cryptography.x509.oid import NameOID


def answer(body: bytes = b"{}", status: str = "200 OK", *headers: str) -> bytes:
    """A whole HTTP/1.1 answer."""
    lines = [f"HTTP/1.1 {status}", f"Content-Length: {len(body)}", *headers, "Connection: close", "", ""]
    return "\r\n".join(lines).encode() + body


class Talker:
    """Accepts connections on 127.0.0.1 and hands each to ``talk`` on a thread of its own."""

    def __init__(self, talk: Callable[[Talker, socket.socket], None], tls: ssl.SSLContext | None = None) -> None:
        self._talk, self._tls = talk, tls
        self.requests: list[bytes] = []
        """The head (and what came with it) of each request."""
        self.asked = threading.Event()
        """A request has come."""
        self.over = threading.Event()
        """The test is over; endless servers look at it."""
        self.closed_by_peer = threading.Event()
        """Writing failed, because the other side went away."""
        self._threads: list[threading.Thread] = []
        self._server = socket.create_server(("127.0.0.1", 0))
        self.port: int = self._server.getsockname()[1]
        self._accepting = threading.Thread(target=self._accept, daemon=True)
        self._accepting.start()

    def url(self, path: str = "/", scheme: str = "http") -> str:
        return f"{scheme}://127.0.0.1:{self.port}{path}"

    def _accept(self) -> None:
        while not self.over.is_set():
            try:
                sock, _ = self._server.accept()
            except OSError:
                return
            thread = threading.Thread(target=self._serve, args=(sock,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, sock: socket.socket) -> None:
        sock.settimeout(10)
        try:
            if self._tls is not None:
                sock = self._tls.wrap_socket(sock, server_side=True)
            self._talk(self, sock)
        except OSError:
            self.closed_by_peer.set()
        finally:
            sock.close()

    def read(self, sock: socket.socket) -> bytes:
        """Read one request's head, and the body that its Content-Length names."""
        data = b""
        while b"\r\n\r\n" not in data:
            piece = sock.recv(65_536)
            if not piece:
                break
            data += piece
        head, _, body = data.partition(b"\r\n\r\n")
        lengths = [line.split(b":")[1] for line in head.split(b"\r\n") if line.lower().startswith(b"content-length:")]
        while lengths and len(body) < int(lengths[0]):
            body += sock.recv(65_536)
        self.requests.append(head + b"\r\n\r\n" + body)
        self.asked.set()
        return self.requests[-1]

    def close(self) -> None:
        self.over.set()
        # A connection of our own wakes the accepting thread on every system.
        with socket.socket() as knock:
            knock.settimeout(2)
            knock.connect(("127.0.0.1", self.port))
        self._accepting.join(5)
        self._server.close()
        for thread in self._threads:
            thread.join(5)


def says(*pieces: bytes) -> Callable[[Talker, socket.socket], None]:
    """Read the request, then say these bytes."""

    def talk(talker: Talker, sock: socket.socket) -> None:
        talker.read(sock)
        for piece in pieces:
            sock.sendall(piece)

    return talk


def drips(head: bytes, drops: Iterable[bytes], seconds: float) -> Callable[[Talker, socket.socket], None]:
    """Read the request, say ``head`` and then one drop after each pause, until the other side has gone."""

    def talk(talker: Talker, sock: socket.socket) -> None:
        talker.read(sock)
        sock.sendall(head)
        for drop in drops:
            if talker.over.wait(seconds):
                return
            sock.sendall(drop)

    return talk


def is_silent(talker: Talker, sock: socket.socket) -> None:
    """Read the request and say nothing until the other side has gone."""
    talker.read(sock)
    if sock.recv(1) == b"":
        talker.closed_by_peer.set()


def resets(talker: Talker, sock: socket.socket) -> None:
    """Read the request and break the connection hard."""
    talker.read(sock)
    sock.setsockopt(socket.SOL_SOCKET, socket.SO_LINGER, b"\x01\x00\x00\x00\x00\x00\x00\x00")


@dataclass(frozen=True)
class Authority:
    """A certificate authority of this test's own."""

    key: ec.EllipticCurvePrivateKey
    certificate: x509.Certificate
    folder: Path

    @property
    def file(self) -> str:
        path = self.folder / "authority.pem"
        path.write_bytes(self.certificate.public_bytes(serialization.Encoding.PEM))
        return str(path)

    def server(self, *, names: Iterable[str] = ("127.0.0.1",), days: tuple[int, int] = (-1, 1)) -> ssl.SSLContext:
        """A TLS server's context with a certificate for these names, valid between these days from now."""
        key = ec.generate_private_key(ec.SECP256R1())
        made = _certificate(key, self.key, issuer=self.certificate.subject, names=list(names), days=days)
        path = self.folder / f"server-{id(made)}.pem"
        path.write_bytes(
            made.public_bytes(serialization.Encoding.PEM)
            + key.private_bytes(
                serialization.Encoding.PEM, serialization.PrivateFormat.PKCS8, serialization.NoEncryption()
            )
        )
        context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
        context.load_cert_chain(path)
        return context


def authority(folder: Path) -> Authority:
    """Make one."""
    key = ec.generate_private_key(ec.SECP256R1())
    return Authority(key, _certificate(key, key, issuer=None, names=[], days=(-10, 10)), folder)


def _name(text: str) -> x509.Name:
    return x509.Name([x509.NameAttribute(NameOID.COMMON_NAME, text)])


def _certificate(
    key: ec.EllipticCurvePrivateKey,
    signer: ec.EllipticCurvePrivateKey,
    *,
    issuer: x509.Name | None,
    names: list[str],
    days: tuple[int, int],
) -> x509.Certificate:
    now = dt.datetime.now(dt.UTC)
    subject = _name(names[0] if names else "An authority for tests")
    builder = (
        x509.CertificateBuilder()
        .subject_name(subject)
        .issuer_name(issuer or subject)
        .public_key(key.public_key())
        .serial_number(x509.random_serial_number())
        .not_valid_before(now + dt.timedelta(days=days[0]))
        .not_valid_after(now + dt.timedelta(days=days[1]))
        .add_extension(x509.BasicConstraints(ca=issuer is None, path_length=None), critical=True)
        .add_extension(x509.SubjectKeyIdentifier.from_public_key(key.public_key()), critical=False)
        .add_extension(x509.AuthorityKeyIdentifier.from_issuer_public_key(signer.public_key()), critical=False)
    )
    if names:
        builder = builder.add_extension(x509.SubjectAlternativeName([_general(name) for name in names]), critical=False)
    return builder.sign(signer, hashes.SHA256())


def _general(name: str) -> x509.GeneralName:
    try:
        return x509.IPAddress(ipaddress.ip_address(name))
    except ValueError:
        return x509.DNSName(name)
