"""The key goes with the last account, comes with the next, and several programs never lose what they keep by it."""

from __future__ import annotations

from pathlib import Path

from msgspec.structs import replace

from smsauth_gui.adapters import keyring_entry
from smsauth_gui.adapters.kept_key import drop
from smsauth_gui.adapters.vault import choose_backend
from tests.adapters.test_home import ACME, WORDS, home


def keys_in_keyring(name: str) -> str | None:
    return choose_backend().get_password("smsauth", name)


def entry_name(folder: Path) -> str:
    entry = keyring_entry.entry_of(folder)
    assert entry is not None
    return entry.name


def test_the_key_goes_with_the_last_account_and_not_before(secret_service):
    store = home(secret_service)
    store.save(ACME, replace(ACME, name="other"))
    name = entry_name(secret_service)
    store.delete("acme")
    drop(secret_service, store)
    assert keys_in_keyring(name) is not None
    store.delete("other")
    drop(secret_service, store)
    assert keys_in_keyring(name) is None
    assert not (secret_service / "keyring.json").exists()
    store.close()


def test_what_is_saved_afterwards_is_opened_by_the_next_run(secret_service):
    store = home(secret_service)
    store.save(ACME)
    store.delete("acme")
    drop(secret_service, store)
    store.save(ACME)
    store.close()
    assert home(secret_service).load() == (ACME,)


def test_another_program_that_still_holds_the_old_key_loses_nothing(secret_service):
    window, command = home(secret_service), home(secret_service)
    window.save(ACME)
    assert command.load() == (ACME,)
    command.delete("acme")
    drop(secret_service, command)
    command.close()
    window.save(ACME)
    assert home(secret_service).load() == (ACME,)
    window.delete("acme")
    drop(secret_service, window)
    third = home(secret_service)
    third.save(replace(ACME, name="third"))
    window.save(replace(ACME, name="fourth"))
    kept = home(secret_service).load()
    assert [(account.name, account.damaged) for account in kept] == [("fourth", False), ("third", False)]
    assert window.load() == kept == third.load()


def test_behind_a_passphrase_the_key_stays_there(secret_service):
    store = home(secret_service)
    store.save(ACME)
    store.set_passphrase(WORDS)
    store.delete("acme")
    drop(secret_service, store)
    store.save(ACME)
    store.close()
    again = home(secret_service)
    again.unlock(WORDS)
    assert again.load() == (ACME,)


def test_the_history_puts_the_key_back_before_it_seals_anything(secret_service):
    store = home(secret_service)
    store.save(ACME)
    store.delete("acme")
    drop(secret_service, store)
    assert store.vault() is not None
    assert not (secret_service / "keyring.json").exists()
    sealing = store.vault(sealing=True)
    assert sealing is not None
    assert keys_in_keyring(entry_name(secret_service)) is not None
