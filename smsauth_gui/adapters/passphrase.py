"""The key of a home folder behind a passphrase: wrapped with AES-256-GCM under a key that scrypt makes of it (RFC 7914)."""

import base64
import hashlib
import json
import os
import secrets
from pathlib import Path
from typing import Final

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import AESGCM

from smsauth_gui.adapters.explained import explained
from smsauth_gui.core.values.errors import Problem

_FILE: Final = "key.json"
_N: Final = 2**17
_R: Final = 8
_P: Final = 1
_MEMORY: Final = 256 * 1024 * 1024
_SALT_BYTES: Final = 16
_NONCE_BYTES: Final = 12
_OWNER: Final = b"smsauth key"
SHORTEST: Final = 8
"""Characters that a passphrase has at least."""


def kept_at(home: Path) -> Path:
    """Where the wrapped key lies; the file is there exactly while a passphrase is set."""
    return home / _FILE


def wrap(home: Path, key: bytes, passphrase: str) -> None:
    """Keep the key behind this passphrase; durable before it returns, and never half written."""
    if len(passphrase) < SHORTEST:
        raise Problem("input.invalid", {"field": "passphrase", "code": "too_short", "fact": str(SHORTEST)})
    salt, nonce = secrets.token_bytes(_SALT_BYTES), secrets.token_bytes(_NONCE_BYTES)
    sealed = AESGCM(_derived(passphrase, salt, _N, _R, _P)).encrypt(nonce, key, _OWNER)
    facts = {
        "kdf": "scrypt",
        "n": _N,
        "r": _R,
        "p": _P,
        "salt": _text(salt),
        "nonce": _text(nonce),
        "key": _text(sealed),
    }
    path, fresh = kept_at(home), kept_at(home).with_suffix(".new")
    with explained():
        home.mkdir(parents=True, exist_ok=True, mode=0o700)
        fresh.unlink(missing_ok=True)
        fresh.touch(mode=0o600)
        with fresh.open("w", encoding="ascii") as file:
            json.dump(facts, file)
            file.flush()
            os.fsync(file.fileno())
        fresh.replace(path)


def unwrap(home: Path, passphrase: str) -> bytes:
    """The key; `Problem` ``vault.locked`` for a wrong passphrase, ``vault.key_lost`` for a damaged file."""
    try:
        facts = json.loads(kept_at(home).read_text("ascii"))
        salt, nonce, sealed = (base64.b64decode(facts[name], validate=True) for name in ("salt", "nonce", "key"))
        cost = (int(facts["n"]), int(facts["r"]), int(facts["p"]))
        derived = _derived(passphrase, salt, *cost)
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise Problem("vault.key_lost", {"reason": "key_damaged"}) from error
    try:
        return AESGCM(derived).decrypt(nonce, sealed, _OWNER)
    except (InvalidTag, ValueError) as error:
        raise Problem("vault.locked", {"reason": "wrong_passphrase"}) from error


def _derived(passphrase: str, salt: bytes, n: int, r: int, p: int) -> bytes:
    return hashlib.scrypt(
        passphrase.encode("utf-8", "surrogatepass"), salt=salt, n=n, r=r, p=p, maxmem=_MEMORY, dklen=32
    )


def _text(data: bytes) -> str:
    return base64.b64encode(data).decode("ascii")
