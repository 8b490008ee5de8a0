"""A home folder's store and safe together, with a real Secret Service: passphrase, lock, this run only, start over."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import pytest

from smsauth_gui.adapters.home import Home
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.core.values.statement import statement
from tests.marks import files, found

ACME = Account("acme", "seven", "api_key", secrets={"api_key": Secret("marked-secret-0123456789")})
WORDS = "a few words together"


def home(folder: Path) -> Home:
    return Home(folder, lambda: datetime(2026, 5, 4, 12, 0, tzinfo=UTC))


def refused(run) -> Problem:
    with pytest.raises(Problem) as caught:
        run()
    return caught.value


def test_behind_a_passphrase_the_keyring_is_not_needed_and_locking_forgets_the_key(secret_service, monkeypatch):
    first = home(secret_service)
    first.save(ACME)
    assert (first.has_passphrase, first.locked) == (False, False)
    first.lock()
    assert first.load() == (ACME,)
    first.set_passphrase(WORDS)
    assert (first.has_passphrase, first.locked) == (True, False)
    assert first.load() == (ACME,)
    assert first.where == statement("place.passphrase")
    first.lock()
    assert first.locked
    assert refused(first.load).cause == "vault.locked"
    assert refused(lambda: first.unlock("wrong words here")).detail["reason"] == "wrong_passphrase"
    assert first.locked
    first.close()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    second = home(secret_service)
    assert second.locked
    second.unlock(WORDS)
    assert second.load() == (ACME,)
    second.close()
    assert found(["marked-secret-0123456789", WORDS], files(secret_service)) == []


def test_the_keyring_keeps_the_key_again_when_the_passphrase_is_dropped(secret_service):
    first = home(secret_service)
    first.save(ACME)
    first.set_passphrase(WORDS)
    first.close()
    first.unlock(WORDS)
    first.drop_passphrase()
    assert (first.has_passphrase, first.load()) == (False, (ACME,))
    first.close()
    assert home(secret_service).load() == (ACME,)


def test_while_a_passphrase_is_set_the_keyring_holds_no_key(secret_service):
    first = home(secret_service)
    first.save(ACME)
    first.set_passphrase(WORDS)
    first.close()
    (secret_service / "key.json").rename(secret_service / "key.aside")
    assert refused(lambda: home(secret_service).load()).cause == "vault.key_lost"


def test_without_a_keyring_a_passphrase_keeps_what_was_only_in_memory(tmp_path, monkeypatch):
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    first = home(tmp_path)
    first.save(ACME)
    assert (first.durable, first.reason) == (False, "vault.missing")
    first.set_passphrase(WORDS)
    assert (first.durable, first.load()) == (True, (ACME,))
    first.close()
    second = home(tmp_path)
    second.unlock(WORDS)
    assert second.load() == (ACME,)
    second.close()


def test_a_keyring_that_comes_back_is_used_and_takes_over_what_was_in_memory(secret_service, monkeypatch):
    with monkeypatch.context() as gone:
        gone.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
        first = home(secret_service)
        first.save(ACME)
        assert refused(first.retry).cause == "vault.missing"
        assert first.load() == (ACME,)
    first.retry()
    assert (first.durable, first.load()) == (True, (ACME,))
    first.close()


def test_this_run_only_leaves_the_disk_alone(secret_service):
    first = home(secret_service)
    first.save(ACME)
    first.only_this_run()
    assert (first.durable, first.load()) == (False, ())
    first.save(Account("other", "seven", "api_key"))
    first.close()
    assert home(secret_service).load() == (ACME,)


def test_starting_over_keeps_the_old_file_aside(secret_service):
    first = home(secret_service)
    first.save(ACME)
    aside = Path(first.start_over())
    assert aside.name == "accounts.20260504-120000.sqlite3"
    assert aside.exists()
    assert (first.durable, first.load()) == (True, ())
    first.close()


def test_starting_over_leads_on_where_the_passphrase_is_forgotten(secret_service):
    first = home(secret_service)
    first.save(ACME)
    first.set_passphrase(WORDS)
    first.lock()
    first.start_over()
    assert (first.locked, first.has_passphrase, first.load()) == (False, False, ())
    assert (secret_service / "key.20260504-120000.json").exists()
    first.close()


@pytest.mark.parametrize("accepted", [False, True], ids=["closed", "this run only"])
def test_no_passphrase_is_set_over_accounts_whose_key_is_out_of_reach(secret_service, monkeypatch, accepted):
    first = home(secret_service)
    first.save(ACME)
    first.close()
    with monkeypatch.context() as gone:
        gone.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
        second = home(secret_service)
        if accepted:
            second.only_this_run()
        problem = refused(lambda: second.set_passphrase(WORDS))
        assert (problem.cause, problem.detail["reason"]) == ("vault.missing", "accounts_closed")
        assert not second.has_passphrase
        second.close()
    assert home(secret_service).load() == (ACME,)
