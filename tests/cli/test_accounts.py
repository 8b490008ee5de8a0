"""Kept accounts, with a real Secret Service: connect, call, refresh, revoke, check, forget, each in a run of its own."""

from __future__ import annotations

import json
import sqlite3
from contextlib import closing
from datetime import UTC, datetime

import pytest

from smsauth_gui.adapters.home import Home
from smsauth_gui.adapters.store import open_store
from smsauth_gui.adapters.vault import forget_key
from smsauth_gui.core.values.credential import Account
from smsauth_gui.core.values.secret import Secret
from smsauth_gui.sandbox import directory
from tests.disk import disk


@pytest.fixture
def kept(smsauth, practice, secret_service):
    """Connect and keep an account under a name."""

    def connect(provider: str, method: str, name: str, *words: str) -> dict:
        ran = smsauth(
            "connect", provider, method, "--sandbox-base", practice, "--name", name, "--timeout", "60", *words
        )
        assert ran.json["ok"], ran.json["cause"]
        assert ran.json["stored"]
        return ran.json

    return connect


def test_an_account_lives_on_in_the_next_run_and_no_secret_lies_in_the_file(smsauth, practice, kept, secret_service):
    kept("seven", "api_key", "acme")
    rows = smsauth("accounts").json["accounts"]
    assert [(row["name"], row["provider"], row["method"], row["status"]) for row in rows] == [
        ("acme", "seven", "api_key", "ok")
    ]
    ran = smsauth("call", "acme", "--sandbox-base", practice)
    assert (ran.status, ran.json["verdict"], ran.json["identity"]["balance"]) == (0, "accepted", "290.67")
    key = directory(practice)["providers"]["seven"]["credentials"]["api_key"]["api_key"]
    for path in secret_service.iterdir():
        assert key.encode() not in path.read_bytes()
    assert oct((secret_service / "accounts.sqlite3").stat().st_mode & 0o777) == "0o600"


def test_a_token_is_refreshed_rotated_and_revoked(smsauth, practice, kept, person):
    first = kept("seven", "oauth2_code", "acme", "--scope", "balance", "--scope", "contacts")
    assert smsauth("call", "acme", "me", "--sandbox-base", practice).json["identity"]["name"] == "Acme Inc."
    refreshed = smsauth("refresh", "acme", "--sandbox-base", practice).json
    assert refreshed["ok"]
    assert refreshed["token"]["fingerprint"] != first["token"]["fingerprint"]
    assert refreshed["token"]["scopes_granted"] == ["balance", "contacts"]
    assert smsauth("revoke", "acme", "--sandbox-base", practice).json["ok"]
    gone = smsauth("call", "acme", "--sandbox-base", practice)
    assert (gone.status, gone.json["cause"]) == (1, "credential.missing")


def test_a_missing_permission_is_named(smsauth, practice, kept, person):
    kept("seven", "oauth2_code", "acme")
    ran = smsauth("call", "acme", "contacts", "--sandbox-base", practice)
    assert (ran.status, ran.json["verdict"], ran.json["cause"]) == (1, "accepted_no_permission", "permission.scope")
    assert ran.json["detail"]["scope"] == "contacts"


def test_a_wrong_key_word_leads_to_one_refresh_and_one_retry(smsauth, practice, kept, person):
    kept("onlinesim", "oauth2_code", "sim")
    before = smsauth("accounts").json["accounts"][0]["expires_at"]
    ran = smsauth("call", "sim", "balance", "--sandbox-base", f"{practice}/s/expired")
    # The scenario refuses every token, so the one retry is refused too; the refresh itself went through.
    assert ran.json["cause"] == "token.expired"
    assert smsauth("accounts").json["accounts"][0]["expires_at"] != before


def test_a_session_is_renewed_and_a_second_one_is_refused(smsauth, practice, kept):
    kept("infobip", "ibsso", "portal")
    second = smsauth("connect", "infobip", "ibsso", "--sandbox-base", practice, "--no-store")
    assert (second.status, second.json["cause"]) == (1, "oauth.session_active")
    assert smsauth("refresh", "portal", "--sandbox-base", practice).json["ok"]
    assert smsauth("revoke", "portal", "--sandbox-base", practice).json["ok"]
    third = smsauth("connect", "infobip", "ibsso", "--sandbox-base", practice, "--name", "again")
    assert third.json["ok"]
    assert smsauth("revoke", "again", "--sandbox-base", practice).json["ok"]


def test_a_minted_token_is_renewed_by_its_refresh_token_and_revoked_by_its_id(smsauth, practice, kept):
    first = kept("smsgate", "jwt", "phone", "--set", "ttl=3600")
    renewed = smsauth("refresh", "phone", "--sandbox-base", practice).json
    assert renewed["token"]["id"] != first["token"]["id"]
    assert smsauth("revoke", "phone", "--sandbox-base", practice).json["ok"]


def test_client_credentials_are_asked_for_anew(smsauth, practice, kept):
    kept("sinch", "oauth2_client", "numbers")
    assert smsauth("refresh", "numbers", "--sandbox-base", practice).json["ok"]
    ran = smsauth("call", "numbers", "available_numbers", "--sandbox-base", practice)
    assert ran.json["verdict"] == "accepted"


def test_check_runs_all_and_forget_deletes(smsauth, practice, kept, secret_service):
    kept("seven", "api_key", "one")
    kept("infobip", "api_key", "two")
    ran = smsauth("check", "--all", "--sandbox-base", practice)
    assert {row["account"]: row["verdict"] for row in ran.json["accounts"]} == {"one": "accepted", "two": "accepted"}
    assert smsauth("forget", "one").status == 0
    assert [row["name"] for row in smsauth("accounts").json["accounts"]] == ["two"]
    assert smsauth("forget", "one").status == 2
    with sqlite3.connect(secret_service / "accounts.sqlite3") as db:
        assert db.execute("SELECT count(*) FROM account").fetchone() == (1,)
    db.close()


def test_without_a_keyring_nothing_is_written_and_that_is_said(smsauth, practice, _own_home):
    ran = smsauth("connect", "seven", "api_key", "--sandbox-base", practice)
    assert ran.json["ok"]
    assert ran.json["stored"] is False
    assert "memory" in ran.err
    assert not (_own_home / "smsauth" / "accounts.sqlite3").exists()


@pytest.mark.parametrize(
    "words",
    [
        ("accounts",),
        ("check", "--all"),
        ("check", "acme"),
        ("check", "somebody"),
        ("refresh", "--all"),
        ("refresh", "acme"),
        ("revoke", "acme"),
        ("forget", "somebody"),
        ("call", "acme"),
    ],
)
def test_without_a_keyring_kept_accounts_are_never_no_accounts(smsauth, monkeypatch, secret_service, words):
    with monkeypatch.context() as meanwhile:
        store = open_store(secret_service)
        store.save(Account("acme", "seven", "api_key", secrets={"api_key": Secret("0123456789")}))
        store.close()
        before = (secret_service / "accounts.sqlite3").read_bytes()
        meanwhile.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
        ran = smsauth(*words)
        assert (ran.status, ran.json["ok"], ran.json["cause"]) == (1, False, "vault.missing")
        names = [row["name"] for row in ran.json.get("accounts", ())]
        assert names == (["acme"] if words == ("accounts",) else [])
        text = smsauth(*words, as_json=False)
        assert text.status == 1
        assert "Accounts are stored here, but they can't be opened" in text.out
        assert "No accounts" not in text.out
        assert (secret_service / "accounts.sqlite3").read_bytes() == before
    assert [row["name"] for row in smsauth("accounts").json["accounts"]] == ["acme"]


def keyring_is_missing(home, patch):
    patch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    return "vault.missing"


def keyring_lost_the_key(home, patch):
    forget_key(home)
    return "vault.key_lost"


def passphrase_is_not_typed(home, patch):
    safe = Home(home, lambda: datetime.now(UTC))
    safe.set_passphrase("a long passphrase")
    safe.close()
    return "vault.locked"


def pointer_is_damaged_and_the_key_gone(home, patch):
    forget_key(home)
    (home / "keyring.json").write_text("no json")
    return "vault.key_lost"


@pytest.mark.parametrize(
    "closed",
    [keyring_is_missing, keyring_lost_the_key, passphrase_is_not_typed, pointer_is_damaged_and_the_key_gone],
    ids=lambda closed: closed.__name__,
)
def test_accounts_that_cannot_be_opened_are_listed_and_forgotten(smsauth, kept, monkeypatch, secret_service, closed):
    kept("seven", "api_key", "acme")
    kept("seven", "api_key", "beta")
    cause = closed(secret_service, monkeypatch)
    ran = smsauth("accounts")
    assert (ran.status, ran.json["ok"], ran.json["cause"]) == (1, False, cause)
    found = [(row["name"], row["provider"], row["status"]) for row in ran.json["accounts"]]
    assert found == [("acme", "seven", cause), ("beta", "seven", cause)]
    assert smsauth("accounts", as_json=False).out.startswith("acme  seven api_key")
    assert smsauth("forget", "acme").json == {"ok": True, "account": "acme"}
    assert [row["name"] for row in smsauth("accounts").json["accounts"]] == ["beta"]
    with closing(sqlite3.connect(secret_service / "history.sqlite3")) as db:
        assert db.execute("SELECT DISTINCT account FROM exchange").fetchall() == [("beta",)]


@pytest.mark.parametrize("content", [None, "", "no json", '{"name": "key-of-nobody", "check": "", "folder": ""}'])
def test_the_key_is_found_though_the_folder_does_not_say_where_it_is(smsauth, practice, kept, secret_service, content):
    kept("seven", "api_key", "acme")
    pointer = secret_service / "keyring.json"
    before = pointer.read_text()
    pointer.unlink()
    if content is not None:
        pointer.write_text(content)
    assert [row["status"] for row in smsauth("accounts").json["accounts"]] == ["ok"]
    assert pointer.read_text() == before
    kept("seven", "api_key", "beta")
    assert smsauth("call", "acme", "--sandbox-base", practice).status == 0
    assert smsauth("forget", "acme").status == 0


def test_of_several_folders_each_finds_its_own_key(smsauth, practice, kept, secret_service, tmp_path):
    kept("seven", "api_key", "acme")
    other = ("--home", str(tmp_path / "other"))
    words = ("connect", "seven", "api_key", "--sandbox-base", practice, "--name", "beta")
    assert smsauth(*words, *other).status == 0
    for folder in (secret_service, tmp_path / "other"):
        (folder / "keyring.json").write_text("")
    assert [row["status"] for row in smsauth("accounts").json["accounts"]] == ["ok"]
    assert [row["status"] for row in smsauth("accounts", *other).json["accounts"]] == ["ok"]


def test_a_damaged_pointer_is_called_that_where_the_key_is_gone_too(smsauth, kept, secret_service):
    kept("seven", "api_key", "acme")
    pointer_is_damaged_and_the_key_gone(secret_service, None)
    out = smsauth("call", "acme", as_json=False).out
    assert "keyring.json, which says where the key is, is damaged" in out
    assert "missing from the keyring" not in out


def test_without_a_keyring_and_without_kept_accounts_there_are_none(smsauth, _own_home):
    ran = smsauth("accounts")
    assert (ran.status, ran.json) == (0, {"accounts": []})
    assert smsauth("check", "--all").status == 0
    assert smsauth("accounts", as_json=False).out == "No accounts yet.\n"


def test_values_given_once_need_no_kept_account(smsauth, practice, monkeypatch, secret_service):
    store = open_store(secret_service)
    store.save(Account("acme", "seven", "api_key", secrets={"api_key": Secret("0123456789")}))
    store.close()
    monkeypatch.setenv("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere")
    words = ("--provider", "seven", "--method", "api_key", "--sandbox-base", practice, "balance")
    assert smsauth("call", *words).status == 0
    assert smsauth("connect", "seven", "api_key", "--sandbox-base", practice, "--no-store").status == 0


# ---- calls with values of their own ------------------------------------------------------------------------


def test_a_key_is_tried_without_an_account(smsauth, practice):
    ran = smsauth("call", "--provider", "seven", "--method", "api_key", "--sandbox-base", practice, "balance")
    assert (ran.status, ran.json["response"]["status"]) == (0, 200)
    assert "••••" in ran.json["request"]["headers"]["X-Api-Key"]


def test_a_token_is_asked_for_and_ended_when_a_call_needs_one(smsauth, practice):
    for _ in range(2):
        ran = smsauth("call", "--provider", "infobip", "--method", "ibsso", "--sandbox-base", practice, "sms_logs")
        assert ran.json["verdict"] == "accepted", ran.json["cause"]


def test_a_borrowed_token_travels_the_way_its_shape_tells_or_is_told(smsauth, practice):
    minted = smsauth("connect", "smsgate", "jwt", "--sandbox-base", practice, "--no-store", "--reveal").json
    token = minted["token"]["access_token"]
    ran = smsauth("call", "--provider", "smsgate", "--set", f"access_token={token}", "--sandbox-base", practice)
    assert ran.json["verdict"] == "accepted", ran.json["cause"]
    base = directory(practice)["providers"]["infobip"]["base"]
    words = ("--provider", "infobip", "--set", "access_token=0123abcd", "--set", f"base_url={base}")
    unclear = smsauth("call", *words, "--sandbox-base", practice)
    assert unclear.status == 2
    assert "--scheme" in unclear.err
    told = smsauth("call", *words, "--sandbox-base", practice, "--scheme", "App")
    assert (told.status, told.json["cause"]) == (1, "credential.rejected")


def test_a_call_that_sends_something_has_to_be_confirmed(smsauth, practice):
    words = ("call", "--provider", "smsgate", "--method", "basic", "send_message", "--sandbox-base", practice)
    words += ("--set", "param.phone_numbers=+491701234567", "--set", "param.text=Hello")
    refused = smsauth(*words)
    assert (refused.status, refused.json["cause"]) == (1, "input.invalid")
    assert "SMS" in refused.json["advice"]
    done = smsauth(*words, "--yes-really")
    assert (done.status, done.json["verdict"]) == (0, "accepted")


def test_a_parameter_takes_an_id_and_a_wrong_one_is_named(smsauth, practice):
    common = ("call", "--provider", "smsgate", "--method", "basic", "--sandbox-base", practice)
    missing = smsauth(*common, "message")
    assert (missing.status, missing.json["cause"]) == (1, "input.invalid")
    unknown = smsauth(*common, "message", "--set", "param.id=nothing-like-this")
    assert (unknown.json["verdict"], unknown.json["cause"]) == ("wrong_place", "request.not_found")


def test_the_archive_of_a_call_is_masked_and_diagnosed_alike(smsauth, practice, tmp_path):
    path = tmp_path / "call.har"
    words = ("call", "--provider", "seven", "--method", "api_key", "--set", 'api_key="quoted-key"')
    ran = smsauth(*words, "--sandbox-base", practice, "--har", str(path))
    assert ran.json["cause"] == "credential.malformed"
    assert "quoted-key" not in path.read_text()
    assert json.loads(path.read_text())["log"]["entries"][0]["_provider"] == "seven"
    assert smsauth("diagnose", f"@{path}").json["cause"] == "credential.malformed"


def test_a_damaged_account_says_so_and_can_be_forgotten_while_the_others_work(smsauth, practice, kept, secret_service):
    kept("seven", "api_key", "acme")
    kept("seven", "api_key", "broken")
    with sqlite3.connect(secret_service / "accounts.sqlite3") as db:
        db.execute("UPDATE account SET sealed = zeroblob(90) WHERE name = 'broken'")
    db.close()
    rows = smsauth("accounts").json["accounts"]
    assert [(row["name"], row["status"]) for row in rows] == [("acme", "ok"), ("broken", "store.damaged")]
    assert smsauth("call", "acme", "--sandbox-base", practice).status == 0
    for words in (("call", "broken"), ("refresh", "broken"), ("revoke", "broken")):
        ran = smsauth(*words, "--sandbox-base", practice)
        assert (ran.status, ran.json["verdict"], ran.json["cause"]) == (1, "cannot_tell", "store.damaged")
    checked = smsauth("check", "--all", "--sandbox-base", practice).json["accounts"]
    assert [(row["account"], row["cause"]) for row in checked] == [("acme", "ok"), ("broken", "store.damaged")]
    assert smsauth("forget", "broken").status == 0
    assert [row["name"] for row in smsauth("accounts").json["accounts"]] == ["acme"]


def test_a_damaged_account_is_nowhere_said_to_be_well(smsauth, practice, kept, secret_service):
    kept("seven", "api_key", "acme")
    kept("seven", "api_key", "broken")
    base = ("--sandbox-base", practice)
    with closing(sqlite3.connect(secret_service / "accounts.sqlite3", isolation_level=None)) as db:
        db.execute("UPDATE account SET facts = ? WHERE name = 'broken'", ("[" * 200_000,))
    assert [row["status"] for row in smsauth("accounts").json["accounts"]] == ["ok", "store.damaged"]
    assert smsauth("call", "acme", *base).status == 0
    for words in (("check", "--all"), ("check", "broken"), ("refresh", "--all")):
        ran = smsauth(*words, *base)
        assert (ran.status, ran.json["ok"]) == (1, False)
        assert "damaged" in smsauth(*words, *base, as_json=False).out
    assert smsauth("check", "acme", *base).json["ok"]
    report = smsauth("report", "broken", as_json=False).out
    assert "The stored data is damaged and can't be read." in report
    assert "The request went through." not in report.split("\n\n")[1]
    assert smsauth("forget", "broken").status == 0
    assert [row["name"] for row in smsauth("accounts").json["accounts"]] == ["acme"]


def test_a_revocation_that_was_never_tried_is_no_missing_page(smsauth, practice, kept):
    connected = smsauth("connect", "seven", "api_key", "--sandbox-base", practice, "--name", "key")
    assert connected.json["ok"]
    text = smsauth("revoke", "key", "--sandbox-base", practice, as_json=False).out
    assert "There is no token to revoke." in text
    assert "path" not in text


def test_the_key_leaves_the_keyring_with_the_last_account_and_comes_with_the_next(
    smsauth, practice, kept, secret_service
):
    kept("seven", "api_key", "acme")
    assert (secret_service / "keyring.json").exists()
    assert smsauth("forget", "acme").status == 0
    assert not (secret_service / "keyring.json").exists()
    kept("seven", "api_key", "again")
    assert smsauth("call", "again", "--sandbox-base", practice).status == 0


def test_on_a_full_disk_what_reads_works_and_what_writes_says_so(smsauth, practice, kept, secret_service):
    base = ("--sandbox-base", practice)
    with disk(secret_service) as small:
        kept("seven", "api_key", "acme")
        small.fill()
        assert [row["name"] for row in smsauth("accounts").json["accounts"]] == ["acme"]
        assert smsauth("call", "acme", *base).status == 0
        assert smsauth("history").json["total"] >= 1
        for words in (("forget", "acme"), ("connect", "seven", "api_key", *base)):
            ran = smsauth(*words)
            assert (ran.status, ran.json["cause"]) == (1, "store.full")
        small.make_room()
        assert smsauth("forget", "acme").status == 0


def test_on_a_disk_that_cannot_be_written_what_reads_works(smsauth, practice, kept, secret_service):
    with disk(secret_service) as small:
        kept("seven", "api_key", "acme")
        small.make_read_only()
        assert [row["name"] for row in smsauth("accounts").json["accounts"]] == ["acme"]
        assert smsauth("call", "acme", "--sandbox-base", practice).status == 0
        assert smsauth("history").json["total"] == 1
        assert smsauth("forget", "acme").json["cause"] == "store.read_only"


def test_a_file_that_another_program_holds_is_said_to_be_held(smsauth, practice, kept, secret_service):
    kept("seven", "api_key", "acme")
    with closing(sqlite3.connect(secret_service / "accounts.sqlite3", isolation_level=None)) as db:
        db.execute("PRAGMA locking_mode = EXCLUSIVE")
        db.execute("UPDATE account SET name = name")
        ran = smsauth("accounts", as_json=False)
    assert ran.status == 1
    assert ran.out.startswith("Another program is using the file")
    assert "isn't allowed to write" not in ran.out
