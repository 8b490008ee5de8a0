"""One window per data folder: a second start shows the first window instead of opening another.

What a person hands over may hold secrets. So the first window listens in a folder of this user's alone, tells where in
its data folder, and nothing is sent before the system has said that the other end is this user's too.
"""

import os
import secrets
import socket
import struct
import sys
from collections.abc import Callable, Iterator
from contextlib import suppress
from hashlib import sha256
from pathlib import Path
from time import monotonic
from typing import Final

from PySide6.QtCore import QLockFile
from PySide6.QtNetwork import QLocalServer, QLocalSocket

_WAIT_MS: Final = 1_500
_WHOLE_SECONDS: Final = 10.0
"""So long a first window may be busy before a later start, which waits for it, opens a window of its own."""
_LONGEST: Final = 60_000_000
"""Bytes of the longest text that is read from stdin or a file, when each of its bytes became a replacement character."""
_END: Final = b"\xff"
"""Stands behind a text that went over whole; no byte of UTF-8 is like it."""


class OneWindow:
    """Knows whether this process is the first one for a folder; the first hears what later ones ask for."""

    def __init__(self, home: Path) -> None:
        self.called: Callable[[str], object] = lambda _: None
        """Takes the text that a later one was given to look at, often empty."""
        self.stranger = ""
        """Another user who listened where our window should: the name, or the number of one without a name."""
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._home = home.resolve()
        self._address_file = self._home / "window.at"
        self._lock = QLockFile(str(self._home / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def first(self, text: Callable[[], str] = str) -> bool:
        """Become the first; False when another one is there, which now shows itself (and ``text``, asked for only then).

        Where another one is there and cannot be reached, or does not take the whole text in time, this one has a window
        too, which nobody calls.
        """
        if self._lock.tryLock(0):
            self._listen()
            return True
        return not self._hand_over(text())

    def close(self) -> None:
        """Let the next one be the first."""
        if self._server is not None:
            self._address_file.unlink(missing_ok=True)
            self._server.close()
        self._lock.unlock()

    def _listen(self) -> None:
        server = QLocalServer()
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._come)
        for address in _addresses(self._home):
            QLocalServer.removeServer(address)
            # A path that is too long for a socket is refused here.
            if server.listen(address):
                self._server = server
                with suppress(OSError):
                    self._address_file.write_text(address, "utf-8")
                return

    def _hand_over(self, text: str) -> bool:
        try:
            address = self._address_file.read_text("utf-8")
        except (OSError, UnicodeDecodeError):
            return False
        local = QLocalSocket()
        local.connectToServer(address)
        if not local.waitForConnected(_WAIT_MS):
            return False
        uid = user_at_the_other_end(local)
        if not _is_ours(uid):
            local.abort()
            self.stranger = _name_of(uid)
            return False
        data = text.encode("utf-8", "replace")
        whole = len(data) <= _LONGEST and _written(local, data + _END)
        if whole:
            local.disconnectFromServer()
        else:
            # What has come of it has no end, so it is not shown.
            local.abort()
        return whole

    def _come(self) -> None:
        local = self._server.nextPendingConnection() if self._server is not None else None
        if local is None:
            return
        if not _is_ours(user_at_the_other_end(local)):
            local.abort()
            return
        data = bytearray()

        def read() -> None:
            room = _LONGEST + len(_END) - len(data)
            data.extend(local.readAll().data()[: max(0, room)])

        def ended() -> None:
            read()
            if data.endswith(_END):
                self.called(data[: -len(_END)].decode("utf-8", "replace"))
            local.deleteLater()

        local.readyRead.connect(read)
        local.disconnected.connect(ended)
        if local.state() is QLocalSocket.LocalSocketState.UnconnectedState:
            ended()


def _written(local: QLocalSocket, data: bytes) -> bool:
    """Everything is on its way, in time; a first window that is busy takes more only when it comes to it."""
    until = monotonic() + _WHOLE_SECONDS
    local.write(data)
    while local.bytesToWrite() and local.waitForBytesWritten(max(0, int((until - monotonic()) * 1000))):
        pass
    return not local.bytesToWrite()


def _addresses(home: Path) -> Iterator[str]:
    """Where to listen, the best first. Pipes have no folder: nobody can take a name that nobody can guess."""
    if sys.platform == "win32":
        yield f"smsauth-{secrets.token_hex(16)}"
        return
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    if runtime and _is_private(Path(runtime)):
        yield f"{runtime}/smsauth-{sha256(os.fsencode(home)).hexdigest()[:16]}"
    yield f"{home}/window.socket"


def _is_private(folder: Path) -> bool:
    """Nobody but this user gets in."""
    try:
        facts = folder.stat()
    except OSError:
        return False
    return _is_ours(facts.st_uid) and not facts.st_mode & 0o077


def user_at_the_other_end(local: QLocalSocket) -> int | None:
    """The user id behind a connection; None on systems that do not tell."""
    if sys.platform == "linux":
        level, option, size = socket.SOL_SOCKET, socket.SO_PEERCRED, 12
    elif sys.platform == "darwin":
        # SOL_LOCAL, LOCAL_PEERCRED, struct xucred.
        level, option, size = 0, 1, 76
    else:
        return None
    with socket.socket(fileno=os.dup(int(local.socketDescriptor()))) as end:
        # In both structures the user id is the second number.
        uid: int = struct.unpack_from("=II", end.getsockopt(level, option, size))[1]
    return uid


def _is_ours(uid: int | None) -> bool:
    return uid is None or sys.platform == "win32" or uid == os.geteuid()


def _name_of(uid: int | None) -> str:
    try:
        import pwd

        return pwd.getpwuid(uid or 0).pw_name
    except (ImportError, KeyError):
        return str(uid)
