"""One window per data folder: a second start shows the first window instead of opening another.

Connect first, and hold a lock: a second ``QLocalServer.listen`` would take the name over from the first.
"""

from __future__ import annotations

from hashlib import sha256
from pathlib import Path
from typing import Final

from PySide6.QtCore import QLockFile, QObject
from PySide6.QtNetwork import QLocalServer, QLocalSocket

from smsauth_gui.ui.kit.signals import emits

_WAIT_MS: Final = 1_500
_LONGEST: Final = 20_000_000


class OneWindow(QObject):
    """Knows whether this process is the first one for a folder; ``called`` brings what later ones ask for.

    The text is what the later one was given to look at, often empty.
    """

    called = emits(str)

    def __init__(self, home: Path) -> None:
        super().__init__()
        name = "smsauth-" + sha256(str(home.resolve()).encode()).hexdigest()[:16]
        self._name = name
        home.mkdir(mode=0o700, parents=True, exist_ok=True)
        self._lock = QLockFile(str(home / "window.lock"))
        self._lock.setStaleLockTime(0)
        self._server: QLocalServer | None = None

    def first(self, text: str = "") -> bool:
        """Become the first; False when another one is there, which now shows itself (and ``text``)."""
        if self._hand_over(text):
            return False
        if not self._lock.tryLock(0):
            # Another one is just starting: it may listen in a moment.
            return not self._hand_over(text)
        QLocalServer.removeServer(self._name)
        server = QLocalServer(self)
        server.setSocketOptions(QLocalServer.SocketOption.UserAccessOption)
        server.newConnection.connect(self._come)
        server.listen(self._name)
        self._server = server
        return True

    def close(self) -> None:
        """Let the next one be the first."""
        if self._server is not None:
            self._server.close()
        self._lock.unlock()

    def _hand_over(self, text: str) -> bool:
        socket = QLocalSocket()
        socket.connectToServer(self._name)
        if not socket.waitForConnected(_WAIT_MS):
            return False
        socket.write(text.encode("utf-8", "replace")[:_LONGEST])
        socket.flush()
        socket.waitForBytesWritten(_WAIT_MS)
        socket.disconnectFromServer()
        return True

    def _come(self) -> None:
        socket = self._server.nextPendingConnection() if self._server is not None else None
        if socket is None:
            return
        text = bytearray()

        def read() -> None:
            room = _LONGEST - len(text)
            text.extend(socket.readAll().data()[: max(0, room)])

        def ended() -> None:
            read()
            self.called.emit(text.decode("utf-8", "replace"))
            socket.deleteLater()

        socket.readyRead.connect(read)
        socket.disconnected.connect(ended)
        if socket.state() is QLocalSocket.LocalSocketState.UnconnectedState:
            ended()
