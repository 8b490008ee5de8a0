"""The key of a home folder as its accounts come and go: it leaves the keyring with the last one, and is back before the next.

Several programs use one folder: whoever still holds a key that was taken away puts it back, and follows one made since.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from smsauth_gui.adapters import keyring_entry, vault
from smsauth_gui.adapters.passphrase import kept_at

if TYPE_CHECKING:
    from smsauth_gui.adapters.home import Home
    from smsauth_gui.adapters.store import MemoryStore, SqliteStore


def drop(folder: Path, home: Home) -> None:
    """Take the key out of the keyring, unless accounts are left, or it lies behind a passphrase."""
    with home.writing():
        if home.durable and not home.has_passphrase and not home.load():
            vault.forget_key(folder)
            keyring_entry.forget(folder)


def keyed(folder: Path, store: SqliteStore | MemoryStore, *, sealing: bool = False) -> SqliteStore | MemoryStore:
    """The store with the key that its folder has now: another program may have made one since ours was taken away.

    ``sealing``: something is to be kept, so the key is in the keyring; ours again where there is none. `Problem` ``vault.*``.
    """
    from smsauth_gui.adapters.store import SqliteStore

    if not isinstance(store, SqliteStore) or kept_at(folder).exists():
        return store
    entry = keyring_entry.entry_of(folder)
    if entry is not None and not entry.fits(store.vault.key):
        store.vault = vault.open_vault(folder, expect_key=True)
    elif sealing and store.vault.proven and (entry is None or not entry.check):
        store.vault = vault.keep_key(folder, store.vault.key)
    return store
