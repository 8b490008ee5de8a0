"""One random 256-bit key in the system's keyring, and secrets sealed with it (AES-256-GCM).

Why not each secret in the keyring: some keyrings hold no more than a kilobyte an item, and a rotated refresh token has
to be swapped in one transaction of our own store. Only an allow-list of backends is used; every call has a limit,
because some of them ask the person first.
"""

from __future__ import annotations

import base64
import os
import secrets
import sqlite3
import sys
import threading
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from functools import partial
from importlib import import_module, metadata
from pathlib import Path
from typing import Any, Final

import keyring
import keyring.backend
import keyring.errors
from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM
from msgspec.structs import replace

from smsauth_gui.adapters import keyring_entry
from smsauth_gui.adapters.explained import explained
from smsauth_gui.adapters.keyring_entry import Entry
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.quiet import Quiet
from smsauth_gui.core.values.statement import Statement, statement

_SERVICE: Final = "smsauth"
_SECONDS: Final = 30.0
_NONCE_BYTES: Final = 12
_LOCK: Final = "key.lock"
_ALLOWED: Final = {
    "keyring.backends.SecretService": statement("place.secret_service"),
    "keyring.backends.kwallet": statement("place.kwallet"),
    "keyring.backends.macOS": statement("place.macos"),
    "keyring.backends.Windows": statement("place.windows"),
}
_FREE_DESKTOP: Final = ("keyring.backends.SecretService", "keyring.backends.kwallet")
_OF_SYSTEM: Final = {"darwin": ("keyring.backends.macOS",), "win32": ("keyring.backends.Windows",)}
"""What each system can have, else what free desktops have. No other module is imported: that of macOS starts a compiler
on Linux, and anybody's plug-in would run."""


_WAITING: Final[set[threading.Event]] = set()
"""Set when what is asked of a keyring has ended, or nobody waits for it any longer."""


class Vault(Quiet, frozen=True):
    """Seals and opens secrets with the key of one home folder."""

    where: Statement
    """The keyring."""
    key: bytes
    """256 bits; stays inside the adapters."""
    proven: bool = False
    """It is the key that sealed what lies in the folder: what does not open is damaged."""

    @classmethod
    def new(cls, where: Statement) -> Vault:
        """A vault with a new key, which is kept nowhere yet."""
        return cls(where, AESGCM.generate_key(256))

    def seal(self, data: bytes, owner: str) -> bytes:
        """Encrypt for an owner; only the same owner's name opens it again."""
        nonce = secrets.token_bytes(_NONCE_BYTES)
        return nonce + AESGCM(self.key).encrypt(nonce, data, owner.encode())

    def open(self, sealed: bytes, owner: str) -> bytes:
        """Decrypt; `Problem` ``vault.key_lost`` when it was sealed with another key or for another owner, or, where the key
        is proven, ``store.damaged``.
        """
        try:
            return AESGCM(self.key).decrypt(sealed[:_NONCE_BYTES], sealed[_NONCE_BYTES:], owner.encode())
        except (InvalidTag, ValueError) as error:
            raise Problem("store.damaged" if self.proven else "vault.key_lost") from error


def open_vault(
    home: Path, *, expect_key: bool, seconds: float = _SECONDS, opens: Callable[[Vault], bool] = lambda _: False
) -> Vault:
    """The vault of a home folder; makes its key at the first time.

    With ``expect_key`` a missing key is ``vault.key_lost`` instead of a new one. ``opens`` tells whether a key is the one,
    where the folder does not say any more which it was. Raises `Problem` ``vault.*``.
    """
    backend = choose_backend(seconds)
    entry, key = keyring_entry.entry_of(home, expected=expect_key), None
    if entry is not None:
        backend, key = _kept_key(backend, entry, seconds)
    if key is None:
        if expect_key:
            return _found_by_trying(home, opens, seconds)
        entry, key = _new_key(backend, home, seconds)
    elif entry is not None and entry.folder != str(home.resolve()):
        _follow(backend, home, entry, key, seconds)
    return Vault(name_of(backend), key, proven=entry is not None and bool(entry.check))


def _found_by_trying(home: Path, opens: Callable[[Vault], bool], seconds: float) -> Vault:
    """The vault of a folder that does not say rightly which entry is its own: the one whose key opens what lies there."""
    for backend in _limited(_fitting, seconds):
        for name, text in _limited(partial(_entries, backend), seconds):
            with suppress(Problem, OSError):
                vault = Vault(name_of(backend), _key_in(text))
                if opens(vault):
                    with suppress(OSError):
                        keyring_entry.remember(home, name, vault.key)
                    return replace(vault, proven=True)
    if keyring_entry.written(home) is None:
        raise Problem("vault.key_lost", {"reason": "pointer_damaged"})
    raise Problem("vault.key_lost")


def _entries(backend: keyring.backend.KeyringBackend) -> list[tuple[str, str]]:
    """Names and contents of all our entries in a keyring, or of the first one where it does not list them."""
    if not hasattr(backend, "get_preferred_collection"):
        first = backend.get_credential(_SERVICE, None)
        return [(first.username, first.password)] if first is not None else []
    collection = backend.get_preferred_collection()
    with closing(collection.connection):
        items = list(collection.search_items({"service": _SERVICE}))
        return [(item.get_attributes().get("username", ""), item.get_secret().decode()) for item in items]


def _key_in(text: str) -> bytes:
    """The key that an entry holds; `Problem` ``vault.key_lost`` where it is none."""
    try:
        key = base64.b64decode(text, validate=True)
    except ValueError as error:
        raise Problem("vault.key_lost") from error
    if len(key) != 32:
        raise Problem("vault.key_lost")
    return key


def keep_key(home: Path, key: bytes, *, seconds: float = _SECONDS) -> Vault:
    """Put a folder's key into the keyring; `Problem` ``vault.*`` when it does not keep it."""
    backend, entry = choose_backend(seconds), keyring_entry.entry_of(home)
    _put(backend, home, entry.name if entry is not None else keyring_entry.new_name(), key, seconds)
    return Vault(name_of(backend), key, proven=True)


def forget_key(home: Path, *, seconds: float = _SECONDS) -> None:
    """Take a folder's key out of every keyring that answers; one that is not there is fine."""
    entry = keyring_entry.entry_of(home)
    if entry is None:
        return
    try:
        backends = _limited(_fitting, seconds)
    except Problem:
        return
    for backend in backends:
        with suppress(Problem):
            if _limited(partial(backend.get_password, _SERVICE, entry.name), seconds) is not None:
                _limited(partial(backend.delete_password, _SERVICE, entry.name), seconds)


def prove(home: Path, vault: Vault) -> Vault:
    """The key has opened what lies in the folder: from now on the folder knows it."""
    entry = keyring_entry.entry_of(home)
    if entry is None or vault.proven:
        return vault
    with suppress(OSError):
        keyring_entry.remember(home, entry.name, vault.key)
    return replace(vault, proven=True)


def _kept_key(
    backend: keyring.backend.KeyringBackend, entry: Entry, seconds: float
) -> tuple[keyring.backend.KeyringBackend, bytes | None]:
    """The key in the entry, and the keyring that holds it; None where there is none, or another one than it was."""
    text = _limited(lambda: backend.get_password(_SERVICE, entry.name), seconds)
    if text is None:
        backend, text = _found_elsewhere(backend, entry.name, seconds)
    if text is None:
        return backend, None
    key = _key_in(text)
    return backend, key if entry.fits(key) else None


def _follow(backend: keyring.backend.KeyringBackend, home: Path, entry: Entry, key: bytes, seconds: float) -> None:
    """The folder was moved or copied: a copy gets an entry of its own, or giving up the one would end the other."""
    if not entry.check:
        return
    with suppress(OSError, Problem):
        if keyring_entry.is_copy(home, entry):
            _put(backend, home, keyring_entry.new_name(), key, seconds)
        else:
            keyring_entry.remember(home, entry.name, key)


def _put(backend: keyring.backend.KeyringBackend, home: Path, name: str, key: bytes, seconds: float) -> None:
    """The key into an entry, and its name into the folder; `Problem` when the keyring does not keep it."""
    text = base64.b64encode(key).decode("ascii")
    # One that does not answer is given nothing.
    _limited(lambda: backend.get_password(_SERVICE, name), seconds)
    _limited(lambda: backend.set_password(_SERVICE, name, text), seconds)
    if _limited(lambda: backend.get_password(_SERVICE, name), seconds) != text:
        raise Problem("vault.denied", {"reason": "key_not_kept"})
    with explained():
        keyring_entry.remember(home, name, key)


def _found_elsewhere(
    first: keyring.backend.KeyringBackend, entry: str, seconds: float
) -> tuple[keyring.backend.KeyringBackend, str | None]:
    """The key in another keyring of this computer: which one comes first depends on the desktop of the moment."""
    for backend in _limited(_fitting, seconds):
        if type(backend) is type(first):
            continue
        try:
            key_text = _limited(partial(backend.get_password, _SERVICE, entry), seconds)
        except Problem:
            continue
        if key_text is not None:
            return backend, key_text
    return first, None


def _new_key(backend: keyring.backend.KeyringBackend, home: Path, seconds: float) -> tuple[Entry, bytes]:
    """A new key, in the keyring before anything is sealed with it. Of two programs that start at once, one makes it."""
    with _alone(home):
        entry = keyring_entry.entry_of(home)
        key = _kept_key(backend, entry, seconds)[1] if entry is not None else None
        if key is None:
            key = AESGCM.generate_key(256)
            _put(backend, home, keyring_entry.new_name(), key, seconds)
        return keyring_entry.entry_of(home) or Entry(""), key


@contextmanager
def _alone(home: Path) -> Iterator[None]:
    """One program at a time; SQLite's lock works everywhere and ends with its program."""
    with explained():
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        (home / _LOCK).touch(mode=0o600)
        with closing(sqlite3.connect(home / _LOCK, timeout=_SECONDS, isolation_level=None)) as lock:
            lock.execute("BEGIN EXCLUSIVE")
            yield


def choose_backend(seconds: float = _SECONDS) -> keyring.backend.KeyringBackend:
    """The best backend of the allow-list that works here; `Problem` ``vault.missing`` when there is none."""
    fitting: list[keyring.backend.KeyringBackend] = _limited(_fitting, seconds)
    if not fitting:
        unsafe = _limited(_unsafe_backends, seconds)
        detail = {"reason": "keyring_unsafe", "names": unsafe} if unsafe else {}
        raise Problem("vault.missing", detail)
    return fitting[0]


def _unsafe_backends() -> list[str]:
    """Backends that were installed beside the library, or that the person has chosen, and that are not on the list."""
    installed = [
        point.value
        for point in metadata.entry_points(group="keyring.backends")
        if not point.module.startswith("keyring.backends.")
    ]
    variable = os.environ.get("PYTHON_KEYRING_BACKEND", "").strip()
    chosen = [variable] if variable and variable.rpartition(".")[0] not in _ALLOWED else []
    return sorted({*installed, *chosen})


def _fitting() -> list[keyring.backend.KeyringBackend]:
    """Backends that this system can have and that work right now, the best first."""
    possible = _OF_SYSTEM.get(sys.platform, _FREE_DESKTOP)
    for module in possible:
        import_module(module)
    viable = [kind for kind in keyring.backend.KeyringBackend.get_viable_backends() if kind.__module__ in possible]
    return [kind() for kind in sorted(viable, key=lambda kind: float(kind.priority), reverse=True)]


def name_of(backend: keyring.backend.KeyringBackend) -> Statement:
    """A backend of the allow-list."""
    return _ALLOWED[type(backend).__module__]


def _limited(ask: Callable[[], Any], seconds: float) -> Any:
    """The keyring's answer within a limit; its failures as causes."""
    result: list[Any] = []
    failure: list[BaseException] = []

    ended = threading.Event()

    def work() -> None:
        try:
            result.append(ask())
        except Exception as error:  # noqa: BLE001 - backends raise their libraries' own errors; each becomes a cause
            failure.append(error)
        ended.set()

    _WAITING.add(ended)
    try:
        threading.Thread(target=work, name="keyring", daemon=True).start()
        ended.wait(seconds)
    finally:
        _WAITING.discard(ended)
    if failure:
        raise Problem(_cause_of(failure[0])) from failure[0]
    if not result:
        raise Problem("vault.locked", {"reason": "keyring_slow"})
    return result[0]


def give_up() -> None:
    """Wait for no keyring's prompt any longer, on any thread: whoever does is told that it did not answer."""
    for ended in tuple(_WAITING):
        ended.set()


def _cause_of(error: BaseException) -> str:
    if isinstance(error, keyring.errors.KeyringLocked):
        return "vault.locked"
    if isinstance(error, keyring.errors.NoKeyringError | keyring.errors.InitError):
        return "vault.missing"
    name = type(error).__name__
    if "Locked" in name or "Dismissed" in name:
        return "vault.locked"
    return "vault.denied" if isinstance(error, keyring.errors.KeyringError) else "vault.missing"
