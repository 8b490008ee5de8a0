"""One exchange with a server as plain values: what was asked, and what came back or why nothing did.

Requests hold real secrets on their way to the wire, so nothing here prints more than method, host and path;
`core.safe.redact` makes the copy that may be shown.
"""

from collections.abc import Iterable
from datetime import datetime
from typing import Final
from urllib.parse import SplitResult, urlsplit

from msgspec import Struct

from smsauth_gui.core.values.quiet import Quiet

Headers = tuple[tuple[str, str], ...]

TOKEN_ANSWER_LIMIT: Final = 1_000_000
"""Bytes of a token answer that are read at most."""
CALL_ANSWER_LIMIT: Final = 20_000_000
"""Bytes of any other answer that are read at most."""
CONNECT_SECONDS: Final = 10.0
EXCHANGE_SECONDS: Final = 30.0


def parts_of(url: str) -> SplitResult:
    """The parts of an address; all empty for one that cannot be read."""
    try:
        return urlsplit(url)
    except ValueError:
        return urlsplit("")


def header(headers: Iterable[tuple[str, str]], name: str) -> str | None:
    """The first header of that name, compared without case, or None."""
    wanted = name.lower()
    return next((value for key, value in headers if key.lower() == wanted), None)


class Request(Quiet, frozen=True):
    """A request as it goes on the wire; ``url`` is absolute with its query, ``body`` is bytes or None."""

    method: str
    url: str
    headers: Headers = ()
    body: bytes | None = None

    @property
    def host(self) -> str:
        """Host and, where it is given, port, in lower case; empty for an address that cannot be read."""
        return parts_of(self.url).netloc.rpartition("@")[2].lower()

    def header(self, name: str) -> str | None:
        """The first header of that name, or None."""
        return header(self.headers, name)

    def __repr__(self) -> str:
        return f"Request({self.method} {self.host}{parts_of(self.url).path if self.host else ''})"


class Response(Quiet, frozen=True):
    """An answer. ``body`` is what was read; ``cut`` tells that a limit of size or time ended the reading."""

    status: int
    headers: Headers = ()
    body: bytes = b""
    ms: int = 0
    cut: bool = False
    reason: str = ""

    def header(self, name: str) -> str | None:
        """The first header of that name, or None."""
        return header(self.headers, name)

    @property
    def text(self) -> str:
        """The body as UTF-8 text, wrong bytes replaced."""
        return self.body.decode("utf-8", "replace")

    def __repr__(self) -> str:
        return f"Response({self.status}, {len(self.body)} bytes)"


class Failure(Struct, frozen=True):
    """No answer: ``cause`` is one of ``net.*``, ``tls.*``, ``answer.too_large``, ``flow.cancelled``; ``text`` the system's words."""

    cause: str
    text: str = ""
    ms: int = 0


Answer = Response | Failure


class Exchange(Struct, frozen=True):
    """A request, what came of it, when it started (aware, UTC) and what it was for.

    ``purpose``: ``call``, ``token``, ``refresh``, ``session``, ``revoke``, ``authorize`` or ``keys``.
    """

    request: Request
    answer: Answer
    started: datetime
    purpose: str = "call"
    call_id: str | None = None
    notes: tuple[str, ...] = ()

    @property
    def status(self) -> int | None:
        """The status that was answered; None where none came."""
        return self.answer.status if isinstance(self.answer, Response) else None
