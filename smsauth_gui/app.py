"""The composition root: builds every part and hands them to each other; owns clock, browser and randomness.

Heavy parts are built when first used, so that the window paints before httpx, keyring, cryptography or the practice
server are imported.
"""

from __future__ import annotations

import os
import secrets
from collections.abc import Callable, Iterable, Mapping, Sequence
from datetime import UTC, datetime, timedelta
from pathlib import Path
from threading import Event, Lock
from time import monotonic
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from msgspec import Struct

from smsauth_gui.assets import resource
from smsauth_gui.core.values.http import TOKEN_ANSWER_LIMIT, Failure
from smsauth_gui.wording.language import ENGLISH, Language

if TYPE_CHECKING:
    from smsauth_gui.adapters.home import Home
    from smsauth_gui.core.provider.catalog import Catalog
    from smsauth_gui.core.provider.check import Complaint
    from smsauth_gui.core.values.credential import Trust
    from smsauth_gui.core.values.http import Answer, Request
    from smsauth_gui.sandbox import Sandbox
    from smsauth_gui.services.facade import Services
    from smsauth_gui.services.ports import Clock, Waiting


def system_clock() -> datetime:
    """The computer's clock; aware, UTC."""
    return datetime.now(UTC)


def hex_digits(count: int) -> str:
    """So many random hex digits."""
    return secrets.token_hex((count + 1) // 2)[:count]


def clock_from(start: datetime) -> Callable[[], datetime]:
    """A clock that was set to ``start`` now and goes on from there."""
    began = monotonic()
    return lambda: start + timedelta(seconds=monotonic() - began)


def home_folder(folder: str | None = None) -> Path:
    """Where the program keeps everything: the given folder, ``SMSAUTH_HOME``, or the platform's data folder."""
    place = folder or os.environ.get("SMSAUTH_HOME")
    if place:
        return Path(place).expanduser()
    import platformdirs

    return Path(platformdirs.user_data_dir("smsauth", appauthor=False))


def _cache_folder() -> Path:
    """Where the platform lets programs put what can be made again."""
    import platformdirs

    return Path(platformdirs.user_cache_dir("smsauth", appauthor=False))


def load_catalog(home: Path, extra: Iterable[Path] = (), complain: Callable[[str], None] = lambda _: None) -> Catalog:
    """Our provider files, the person's own below ``home``, and further folders; broken ones are told and left out."""
    catalog, complaints = _load([home / "providers", *extra])
    for complaint in complaints:
        complain(str(complaint))
    return catalog


def built_in_catalog() -> Catalog:
    """The program's own provider files alone."""
    return _load([])[0]


def _load(extra: Iterable[Path]) -> tuple[Catalog, list[Complaint]]:
    from smsauth_gui.adapters import catalog_files

    ours = resource("providers")
    return catalog_files.load([ours, *extra], resource("knowledge"), checked=ours, cache=_cache_folder())


def keeps_history(home: Path) -> bool:
    """Whether the person wants exchanges kept at all, as set in the window; the command honours it too."""
    import configparser

    text = configparser.RawConfigParser(strict=False)
    try:
        text.read_string((home / "window.ini").read_text("utf-8"))
        return text.getint("General", "history_days", fallback=1) != 0
    except (OSError, ValueError, configparser.Error):
        return True


class LazyHttp:
    """The HTTP client, imported at the first request."""

    def __init__(self) -> None:
        self._lock = Lock()
        self._client: Any = None

    def send(self, request: Request, **how: Any) -> Answer:
        """See `services.ports.Http.send`."""
        with self._lock:
            if self._client is None:
                from smsauth_gui.adapters.http_client import HttpxClient

                self._client = HttpxClient()
        answer: Answer = self._client.send(request, **how)
        return answer

    def close(self) -> None:
        """Close all connections."""
        if self._client is not None:
            self._client.close()


class LazyListener:
    """Waits for the browser to come back; the server is imported at the first sign-in."""

    def __init__(self, language: Callable[[], Language]) -> None:
        self._language = language

    def listen(self, **how: Any) -> Waiting:
        """See `services.ports.Listener.listen`."""
        from smsauth_gui.adapters.loopback import LoopbackListener

        return LoopbackListener(self._language).listen(**how)


class LazyBrowser:
    """The person's own browser; what finds it is imported at the first use."""

    def open(self, url: str, came: Event) -> str:
        """See `services.ports.Browser.open`."""
        from smsauth_gui.adapters.browser import SystemBrowser

        return SystemBrowser().open(url, came)


def fetch(url: str, trust: Trust) -> tuple[str, str]:
    """The text at an address the person named and confirmed, and the cause why there is none (one of the two is empty)."""
    from smsauth_gui.core.values.http import Request

    http = LazyHttp()
    try:
        headers = (("Accept", "application/json"),)
        answer = http.send(Request("GET", url, headers), trust=trust, limit=TOKEN_ANSWER_LIMIT)
    finally:
        http.close()
    if isinstance(answer, Failure):
        return "", answer.cause
    return (answer.text, "") if answer.status == 200 and not answer.cut else ("", f"status {answer.status}")


class PracticeServer:
    """The practice providers: our own server, started at the first use, or one that already serves at ``base``."""

    def __init__(self, clock: Clock, base: str | None = None, scenarios: Sequence[str] = ()) -> None:
        self._clock = clock
        self._base = base.rstrip("/") if base else None
        self.active = tuple(scenarios)
        """What goes wrong at the moment."""
        self._server: Sandbox | None = None
        self._lock = Lock()

    @property
    def scenarios(self) -> tuple[str, ...]:
        """Everything that can be made to go wrong."""
        from smsauth_gui.sandbox import SCENARIOS

        return SCENARIOS

    def set_scenarios(self, names: Sequence[str]) -> None:
        """Choose what goes wrong from now on; ValueError for an unknown name."""
        self.active = tuple(names)
        if self._server is not None:
            self._server.set_scenarios(names)

    def start(self) -> str:
        """The server's root address; starts it when it does not run."""
        if self._base is not None:
            return self._base
        with self._lock:
            if self._server is None:
                from smsauth_gui.sandbox import Sandbox

                server = Sandbox(scenarios=self.active, clock=self._clock, token=hex_digits)
                server.start()
                self._server = server
            return self._server.base

    def base(self, provider: str) -> str:
        """Where it plays this provider."""
        root = self.start()
        tail = f"/{provider}"
        return root if urlsplit(root).path.endswith(tail) else root + tail

    def values(self, provider: str, method: str, mode: str) -> Mapping[str, str]:
        """Field values that the practice provider accepts."""
        from smsauth_gui.sandbox import directory

        root = self.start().removesuffix(f"/{provider}")
        entry = directory(root)["providers"].get(provider, {}).get("credentials", {}).get(method, {})
        fields = entry.get("modes", {}).get(mode, entry) if mode else entry
        values: dict[str, str] = {key: value for key, value in fields.items() if isinstance(value, str)}
        values.pop("mode", None)
        return values

    def stop(self) -> None:
        """Stop our own server."""
        if self._server is not None:
            self._server.stop()
            self._server = None


class Setup(Struct, frozen=True):
    """How the program was started."""

    home: Path
    catalog_folders: tuple[Path, ...] = ()
    sandbox_base: str | None = None
    scenarios: tuple[str, ...] = ()
    clock: Callable[[], datetime] = system_clock
    language: Callable[[], Language] = lambda: ENGLISH
    """What the browser's tab speaks."""


def _drop_key(folder: Path, home: Home) -> None:
    from smsauth_gui.adapters import kept_key

    kept_key.drop(folder, home)


def build(setup: Setup, catalog: Catalog | None = None) -> Services:
    """Everything wired together; nothing heavy is imported and nothing is opened yet."""
    from smsauth_gui.adapters.history import HomeHistory
    from smsauth_gui.adapters.home import Home
    from smsauth_gui.adapters.unopened import UnopenedAccounts
    from smsauth_gui.services.accounts import Accounts
    from smsauth_gui.services.call import Caller
    from smsauth_gui.services.connect import Connector
    from smsauth_gui.services.disconnect import Leaver
    from smsauth_gui.services.facade import Services
    from smsauth_gui.services.health import Health
    from smsauth_gui.services.refresh import Minter, Refresher
    from smsauth_gui.services.renewal import Renewals
    from smsauth_gui.services.sending import Sender
    from smsauth_gui.services.signin import BrowserPart

    clock = setup.clock
    catalog = catalog if catalog is not None else load_catalog(setup.home, setup.catalog_folders)
    http, store = LazyHttp(), Home(setup.home, clock)
    safe, history = store, HomeHistory(setup.home, store.vault, lambda: store.vault(sealing=True))
    practice = PracticeServer(system_clock, setup.sandbox_base, setup.scenarios)
    accounts = Accounts(store, clock, history)

    accounts.emptied = lambda: _drop_key(setup.home, store)
    accounts.timelines.recording = keeps_history(setup.home)
    sender = Sender(catalog=catalog, http=http, clock=clock, ticks=monotonic, practice=practice)
    minter = Minter(sender)
    refresher = Refresher(sender, accounts, minter)
    caller = Caller(sender, accounts, refresher)
    browser_part = BrowserPart(
        listener=LazyListener(setup.language), browser=LazyBrowser(), ticks=monotonic, token=secrets.token_urlsafe
    )
    connector = Connector(sender, accounts, caller, refresher, minter, browser_part, practice)

    def close() -> None:
        practice.stop()
        http.close()
        history.close()
        store.close()

    return Services(
        catalog=catalog,
        accounts=accounts,
        connector=connector,
        caller=caller,
        refresher=refresher,
        renewals=Renewals(accounts, refresher, safe, clock),
        health=Health(accounts, caller, catalog, monotonic),
        leaver=Leaver(accounts, refresher, catalog, clock),
        safe=safe,
        unopened=UnopenedAccounts(setup.home),
        history=history,
        practice=practice,
        clock=clock,
        close=close,
        fetch=fetch,
    )
