"""Facts about this computer for *doctor*: what works here, and why not. Nothing beyond loopback is contacted."""

import os
import shutil
import socket
import ssl
import sys
from datetime import datetime
from pathlib import Path
from urllib.parse import urlsplit

from msgspec import Struct

from smsauth_gui.adapters.browser import has_screen, in_wsl
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.wording.language import ENGLISH
from smsauth_gui.wording.reasons import reason
from smsauth_gui.wording.statements import say


class Fact(Struct, frozen=True):
    """One thing that was looked at."""

    name: str
    ok: bool
    text: str


def facts(home: Path, *, now: datetime) -> tuple[Fact, ...]:
    """Everything worth knowing, in the order in which it is needed."""
    return (_keyring(home), _browser(), _loopback(), _tls(), _proxy(), _clock(now), _home(home))


def _keyring(home: Path) -> Fact:
    """Where the secrets of this folder lie."""
    from smsauth_gui.adapters.passphrase import kept_at
    from smsauth_gui.adapters.vault import choose_backend, name_of

    if kept_at(home).exists():
        return Fact("keyring", True, "not used: the key to the secrets is behind your passphrase, in the data folder")
    try:
        backend = choose_backend(10.0)
    except Problem as problem:
        why = reason({"reason": "no_keyring", **problem.detail}, ENGLISH)
        return Fact("keyring", False, f"{problem.cause}: {why} Secrets stay in memory.")
    return Fact(
        "keyring", True, f"{say(name_of(backend), ENGLISH)} keeps the key; the secrets lie encrypted in the data folder"
    )


def _browser() -> Fact:
    variable = os.environ.get("BROWSER", "").strip()
    if variable:
        return Fact("browser", True, f"BROWSER is set: {variable.split()[0]}")
    if not (has_screen() or in_wsl()):
        return Fact("browser", False, "there is no screen here; copy the address and paste the answer back")
    names = ("wslview", "explorer.exe") if in_wsl() else ("xdg-open", "firefox", "chromium", "google-chrome")
    opener = next((name for name in names if shutil.which(name)), "")
    native = sys.platform in {"win32", "darwin"}
    return Fact("browser", bool(opener) or native, opener or ("the system's" if native else "none was found"))


def _loopback() -> Fact:
    working = []
    for family, host in ((socket.AF_INET, "127.0.0.1"), (socket.AF_INET6, "::1")):
        try:
            with socket.socket(family, socket.SOCK_STREAM) as probe:
                probe.bind((host, 0))
        except OSError:
            continue
        working.append(host)
    return Fact("loopback", "127.0.0.1" in working, f"ports can be opened on {', '.join(working) or 'no address'}")


def _tls() -> Fact:
    import truststore

    try:
        truststore.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    except (OSError, ssl.SSLError) as error:
        return Fact("tls", False, f"no trusted authorities: {type(error).__name__}")
    return Fact("tls", True, f"the system's own trust, {ssl.OPENSSL_VERSION}")


def _proxy() -> Fact:
    names = ("HTTPS_PROXY", "https_proxy", "ALL_PROXY", "all_proxy")
    for name in names:
        value = os.environ.get(name)
        if value:
            return Fact("proxy", True, f"{name} names {_host_of(value) or 'something unreadable'}")
    return Fact("proxy", True, "none is set")


def _host_of(address: str) -> str:
    try:
        return urlsplit(address).hostname or ""
    except ValueError:
        return ""


def _clock(now: datetime) -> Fact:
    plausible = 2024 <= now.year < 2100
    return Fact("clock", plausible, now.strftime("%Y-%m-%d %H:%M:%S UTC"))


def _home(home: Path) -> Fact:
    folder = next(path for path in (home, *home.parents) if path.exists())
    writable = os.access(folder, os.W_OK)
    return Fact("folder", writable, f"{home}{'' if writable else ' cannot be written'}")
