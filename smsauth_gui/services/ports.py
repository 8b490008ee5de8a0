"""The doors to the outside world, each one to three methods wide. Adapters implement them; tests bring small fakes.

Failures come as `core.values.errors.Problem` with a cause of the vocabulary, or, for a network exchange, as a
`core.values.http.Failure` value. Everything here may be called on any worker thread.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import AbstractContextManager
from datetime import datetime
from threading import Event
from typing import TYPE_CHECKING, Final, Protocol

from msgspec import Struct

from smsauth_gui.core.values.credential import Account, Trust
from smsauth_gui.core.values.http import CALL_ANSWER_LIMIT, EXCHANGE_SECONDS, Answer, Request
from smsauth_gui.core.values.quiet import Quiet
from smsauth_gui.core.values.statement import Statement

if TYPE_CHECKING:
    from smsauth_gui.wording.pages import Ending
from smsauth_gui.services.outcome import TimelineEntry

STRICT: Final = Trust()
"""Nothing beyond the rule."""

Clock = Callable[[], datetime]
"""The time: aware, UTC."""

Ticks = Callable[[], float]
"""Seconds that only ever grow: for measuring and for limits."""

Token = Callable[[int], str]
"""``token(n)``: n random bytes as unpadded base64url text, from the system's source."""


class Cancel:
    """A wish to stop, or the time by which to; whoever waits looks at it. Safe on any thread."""

    def __init__(self) -> None:
        self.until: float | None = None
        """The reading of `Ticks` at which everything has to be over; None: no limit beyond that of each exchange."""
        self._event = Event()
        self._wakers: list[Callable[[], None]] = []

    def cancel(self) -> None:
        """Ask to stop; never blocks."""
        self._event.set()
        for wake in tuple(self._wakers):
            wake()

    def on_cancel(self, wake: Callable[[], None]) -> None:
        """Call ``wake`` once cancelled (at once, when it already is)."""
        self._wakers.append(wake)
        if self._event.is_set():
            wake()

    @property
    def cancelled(self) -> bool:
        """Somebody asked to stop."""
        return self._event.is_set()


class Http(Protocol):
    """One exchange with a server: no redirects followed, TLS always checked, a total deadline and a size limit."""

    def send(
        self,
        request: Request,
        *,
        trust: Trust = STRICT,
        limit: int = CALL_ANSWER_LIMIT,
        seconds: float = EXCHANGE_SECONDS,
        cancel: Cancel | None = None,
    ) -> Answer:
        """Send and read the answer; a network failure is a value. ``seconds`` is the total, connecting included."""


class Browser(Protocol):
    """The person's own browser."""

    def open(self, url: str, came: Event) -> str:
        """Ask it to open the address; the name of what was asked. `Problem` ``flow.no_browser`` when nothing can.

        It is watched for a moment whether it does; no longer than until ``came`` is set, as then it did.
        """


class Arrival(Quiet, frozen=True):
    """Parameters that came back from the browser: from the query, the fragment, a posted form or a pasted address."""

    params: Mapping[str, Sequence[str]]
    via: str
    """``query``, ``fragment``, ``form`` or ``paste``."""


class TabPage(Struct, frozen=True):
    """What the browser tab says in the end: an ending of `smsauth_gui.wording.pages`, in the listener's language."""

    ending: Ending
    provider: str = ""
    """Its name."""
    cause: str = ""
    """Why it was refused."""


class Waiting(Protocol):
    """A listener that is bound and waits; close it in any case."""

    @property
    def redirect_uri(self) -> str:
        """The address it answers at, with its port."""

    @property
    def strays(self) -> int:
        """How many requests that were not the answer have been ignored so far."""

    def conclude(self, page: TabPage) -> None:
        """Tell the tab how it ended; it shows a waiting page until then."""

    def close(self) -> None:
        """Stop listening and free the port."""


class Listener(Protocol):
    """Opens the loopback side of the redirect (RFC 8252 §7.3)."""

    def listen(
        self,
        *,
        host: str,
        ports: Sequence[int],
        path: str,
        accepts: Callable[[Arrival], bool],
        arrived: Callable[[Arrival], None],
        fragment: bool,
    ) -> Waiting:
        """Bind the first free of ``ports`` (none: any free one); `Problem` ``flow.port_busy`` names the taken one.

        ``accepts`` tells whether an arrival is ours (right state); only then, and once, ``arrived`` is called, on
        the listener's thread. With ``fragment`` a page relays what stands behind ``#``.
        """


class AccountStore(Protocol):
    """Where accounts are kept; secrets never unencrypted. `Problem` ``vault.*`` or ``store.*``."""

    @property
    def where(self) -> Statement:
        """Where secrets are stored, a ``place.…`` of `smsauth_gui.wording.reasons`."""

    @property
    def durable(self) -> bool:
        """What is saved is still there after the program ends."""

    @property
    def reason(self) -> str:
        """The cause for which it is not durable (``vault.*``), or an empty text."""

    @property
    def closed(self) -> bool:
        """Accounts are kept that cannot be opened for that cause: none loaded does not mean none there."""

    def load(self) -> tuple[Account, ...]:
        """All accounts, the unconfirmed included, by position and name."""

    def save(self, *accounts: Account) -> None:
        """Insert or replace by name, all of them in one step; durable before it returns."""

    def rename(self, name: str, account: Account) -> None:
        """Keep ``account`` in the place of ``name``, in one step: a crash leaves the one or the other."""

    def delete(self, name: str) -> None:
        """Forget an account and its secrets; an unknown name is fine."""

    def changed_elsewhere(self) -> bool:
        """Another program has written since the last time this was asked; cheap."""

    def alone(self, name: str, seconds: float = 60.0) -> AbstractContextManager[None]:
        """Of all programs only this one works on the account inside; freed when the program dies.

        `Problem` ``store.read_only`` when another holds it for longer than ``seconds``.
        """

    def writing(self) -> AbstractContextManager[None]:
        """No other program changes anything inside; what is done inside is kept together, or, after an error, not at all."""


class Safe(Protocol):
    """The key to the secrets: where it lies, and the ways on when it cannot be had. `Problem` ``vault.*``."""

    @property
    def locked(self) -> bool:
        """The key is behind a passphrase that was not typed yet, or was forgotten again by `lock`."""

    @property
    def has_passphrase(self) -> bool:
        """The key is kept behind a passphrase instead of the system's keyring."""

    def lock(self) -> None:
        """Forget the key until the passphrase is typed; nothing happens without one."""

    def unlock(self, passphrase: str) -> None:
        """Get the key; a wrong passphrase is ``vault.locked`` with the reason ``wrong passphrase`` and changes nothing."""

    def give_up(self) -> None:
        """The program ends: wait for no keyring's prompt any longer, on any thread. Returns at once."""

    def retry(self) -> None:
        """Ask the keyring again; leaves ``memory`` where it now answers. Raises what still stands in the way."""

    def set_passphrase(self, passphrase: str) -> None:
        """Keep the key behind this passphrase (scrypt) from now on, and take it out of the keyring after that."""

    def drop_passphrase(self) -> None:
        """Keep the key in the system's keyring again."""

    def only_this_run(self) -> None:
        """Keep everything in memory until the program ends; what lies on the disk is not touched."""

    def start_over(self) -> str:
        """Begin with an empty store and a new key; the old file is kept aside under the path this returns."""


class Unopened(Protocol):
    """What lies on the disk, as far as it is readable without its key. `Problem` ``store.*``."""

    def listed(self, cause: str) -> tuple[Account, ...]:
        """The accounts, each with the cause why it cannot be opened; nobody vouches for their facts."""

    def delete(self, name: str) -> None:
        """Forget an account with its secrets; an unknown name is fine."""


class HistoryRow(Struct, frozen=True):
    """One exchange as a list shows it; nothing secret is in it. ``number`` names it in its history."""

    number: int
    at: datetime | None
    """None where the row is damaged and its time cannot be read."""
    account: str
    provider: str
    what: str
    """The call's id, or what the exchange was for: ``token``, ``refresh``, ``revoke``, ``session``."""
    method: str
    host: str
    path: str
    status: int | None
    cause: str
    verdict: str


class History(Protocol):
    """Every exchange, redacted, as long as the person wants. Newest first. `Problem` ``store.*``, ``vault.*``."""

    def add(self, account: str, provider: str, entry: TimelineEntry) -> None:
        """Keep one exchange."""

    def count(self, words: str = "", account: str = "") -> int:
        """How many rows hold every one of the words, of one account or of all."""

    def page(self, offset: int, limit: int, words: str = "", account: str = "") -> tuple[HistoryRow, ...]:
        """So many of them from a place on, newest first."""

    def entry(self, number: int) -> TimelineEntry | None:
        """One exchange whole, or None when it is not there any more."""

    def drop_before(self, moment: datetime) -> int:
        """Forget what is older; how many that were."""

    def rename(self, account: str, to: str) -> None:
        """What was kept of an account belongs to another name from now on."""

    def forget(self, account: str) -> None:
        """Forget what was kept of an account."""

    def clear(self) -> None:
        """Forget everything, so that the file does not hold it any more either."""


class Practice(Protocol):
    """The practice providers."""

    def start(self) -> str:
        """The server's root address; starts it when it does not run."""

    def base(self, provider: str) -> str:
        """Where it plays this provider (``{sandbox}`` in the provider files)."""

    def values(self, provider: str, method: str, mode: str) -> Mapping[str, str]:
        """Field values that the practice provider accepts."""
