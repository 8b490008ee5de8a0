"""What services are asked for and what they answer: frozen values that window and command both read."""

from collections.abc import Callable, Mapping
from datetime import datetime
from queue import Empty, SimpleQueue
from typing import Final, Literal

from msgspec import Struct, field

from smsauth_gui.core.diagnosis.situation import Diagnosis
from smsauth_gui.core.values.credential import Account, Trust
from smsauth_gui.core.values.errors import Verdict
from smsauth_gui.core.values.http import Exchange
from smsauth_gui.core.values.quiet import Quiet

StepName = Literal["listen", "browser", "redirect", "token", "session", "call"]


class RedirectChoice(Struct, frozen=True):
    """The way back from the browser, as the person chose it.

    ``uri`` is the registered address when it is not ours (then it can only be pasted); ``omit`` sends none at all.
    """

    how: Literal["loopback", "paste"] = "loopback"
    host: str = "127.0.0.1"
    port: int | None = None
    uri: str = ""
    omit: bool = False


class Attempt(Quiet, frozen=True):
    """One wish to connect. ``values`` are the fields as typed, by id, secret ones included."""

    provider: str
    method: str
    mode: str = ""
    values: Mapping[str, str] = field(default_factory=dict)
    scopes: tuple[str, ...] | None = None
    """None: the least the provider's file offers; empty: the provider's default, asked for on purpose."""
    redirect: RedirectChoice = field(default_factory=RedirectChoice)
    name: str = ""
    """Name of the account; empty: the provider's id and a number."""
    practice: bool = False
    trust: Trust = field(default_factory=Trust)
    keep: bool = True
    """False: nothing is stored, not even for a moment."""
    sure: bool = False
    """Nobody is asked whether it is the right one: it takes the place of an older one of its name as soon as it works."""
    host_confirmed: bool = False
    pinned: tuple[str, ...] | None = None
    """The hosts of the account whose values these are; None: a person typed them, having seen where they go."""
    """The person said that the secret may go to a host that is not the provider's own."""
    timeout_s: float = 300.0
    """For the whole walk, its exchanges included."""


class Progress(Struct, frozen=True):
    """One live line of a sign-in.

    ``facts`` are public: ``url``, ``redirect_uri``, ``first_uri`` (where another one is registered before it), ``host``,
    ``strays``, ``browser``; of something that was not used: ``cause``, ``via``, ``reason``, ``error``, ``may_use``.
    """

    step: StepName
    state: Literal["started", "done", "failed", "note"]
    ms: int = 0
    status: int | None = None
    facts: Mapping[str, str] = field(default_factory=dict)


class Check(Struct, frozen=True):
    """A protection of the flow: ``state``, ``pkce``, ``iss``, ``nonce``, ``redirect``.

    Where an ID token came also ``signature``: ``not_offered`` says that no key is known to check it with.
    """

    name: str
    result: Literal["passed", "failed", "sent", "not_sent", "not_offered"]


class CallResult(Struct, frozen=True):
    """One call and what it means. ``exchange`` is redacted: safe to show, log and keep."""

    call: str
    diagnosis: Diagnosis
    exchange: Exchange | None
    identity: Mapping[str, str] = field(default_factory=dict)
    account: Account | None = None
    """The account afterwards: refreshed on the way, its status noted."""
    needed: tuple[str, ...] = ()
    """Scopes any one of which permits this call."""
    earlier: tuple[Exchange, ...] = ()
    """Redacted exchanges before the last one: the first try and the refresh."""

    @property
    def ok(self) -> bool:
        """The provider let the call through."""
        return self.diagnosis.ok

    @property
    def works(self) -> bool:
        """The provider knew the credential, whatever it may not do."""
        return self.diagnosis.verdict in {Verdict.ACCEPTED, Verdict.ACCEPTED_NO_PERMISSION}


Lane = Literal["program", "browser", "provider"]
ArrowStep = Literal["open", "sign_in", "send_back", "hand_over", "ask_token", "token", "ask_call", "answer"]
ArrowState = Literal["planned", "done", "broken", "unseen", "never"]
"""``unseen``: this program cannot know; ``never``: not reached, as it broke before."""


class TimelineEntry(Struct, frozen=True):
    """One line of an account's history: a redacted exchange and what it meant."""

    exchange: Exchange
    diagnosis: Diagnosis
    at: datetime


class Arrow(Struct, frozen=True):
    """One step of a sign-in: who turns to whom. ``facts`` are public, see `services.walk`."""

    step: ArrowStep
    start: Lane
    end: Lane
    facts: Mapping[str, str] = field(default_factory=dict)
    state: ArrowState = "planned"
    at: datetime | None = None
    """When it was (aware); None: not yet, or nobody knows."""
    took_ms: int | None = None
    checks: tuple[Check, ...] = ()
    entry: int | None = None
    """Which of the walk's entries it is part of."""


class Walk(Struct, frozen=True):
    """A sign-in as a picture: before it is walked, or as it went."""

    arrows: tuple[Arrow, ...]
    hosts: tuple[str, ...] = ()
    """Who was contacted at the provider."""
    here: str = ""
    """Where this program waited for the browser: host and port."""
    browser: str = ""
    """The name of the one that was asked."""
    entries: tuple[TimelineEntry, ...] = ()
    diagnosis: Diagnosis | None = None
    """Why it broke."""

    @property
    def lanes(self) -> tuple[Lane, ...]:
        """Who takes part, from left to right."""
        with_browser = any(arrow.end == "browser" for arrow in self.arrows)
        return ("program", "browser", "provider") if with_browser else ("program", "provider")

    @property
    def broken(self) -> Arrow | None:
        """Where it broke."""
        return next((arrow for arrow in self.arrows if arrow.state == "broken"), None)

    @property
    def went_well(self) -> int:
        """How many steps did."""
        return sum(arrow.state == "done" for arrow in self.arrows)


class Outcome(Struct, frozen=True):
    """How a sign-in, a refresh or a revocation ended. ``exchanges`` are redacted."""

    ok: bool
    diagnosis: Diagnosis
    account: Account | None = None
    checks: tuple[Check, ...] = ()
    steps: tuple[Progress, ...] = ()
    exchanges: tuple[Exchange, ...] = ()
    call: CallResult | None = None
    stored: bool = False
    """The account is in the store (unconfirmed, until the person says that it is the right one)."""
    draft: Account | None = None
    """After a failure: what was typed, as an unsaved account (for destroying a session that is still open)."""
    walk: Walk | None = None
    """How a sign-in went, step by step; None where it ended before the first."""


END: Final = object()
"""In a `PasteBox`: nothing more will be pasted, because the input has ended."""


class PasteBox:
    """Where addresses arrive: from the listener's thread or pasted by the person; the flow takes them out."""

    def __init__(self) -> None:
        self._queue: SimpleQueue[object] = SimpleQueue()

    def paste(self, address: str) -> None:
        """Hand over the address the browser ended at; never blocks."""
        self._queue.put(address)

    def put(self, item: object) -> None:
        """Hand over anything else the flow waits for (an arrival, a wake-up)."""
        self._queue.put(item)

    def take(self, seconds: float) -> object | None:
        """The next item, or None when none came in time."""
        try:
            return self._queue.get(timeout=max(0.0, seconds))
        except Empty:
            return None


Report = Callable[[Progress], None]
