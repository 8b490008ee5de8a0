"""A provider's file that is somebody else's: named wherever providers are told of, and its hosts allowed one by one."""

from __future__ import annotations

import io
import sys
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from msgspec.structs import replace

from smsauth_gui.adapters.store import open_store
from smsauth_gui.assets import resource
from smsauth_gui.core.values.credential import Account, Grant
from smsauth_gui.core.values.secret import Secret
from tests.cli.conftest import Smsauth

NOWHERE = "127.0.0.1:1"
"""Nothing listens there: what is let go is refused by the system itself."""
OURS = ("oauth.seven.io", "gateway.seven.io")
NOW = datetime.now(UTC)
GRANT = Grant(Secret("0123456789abcdef"), NOW, refresh_token=Secret("fedcba98"), expires_at=NOW + timedelta(hours=1))
SHOP = Account(
    "shop",
    "seven",
    "oauth2_code",
    "seven",
    {"client_id": "app"},
    {"client_secret": Secret("the-client-secret")},
    GRANT,
    confirmed=True,
    hosts=OURS,
)


@pytest.fixture
def stranger(secret_service: Path) -> Path:
    """A home with an account, and a file of somebody else's that takes its provider's id and its keys elsewhere."""
    store = open_store(secret_service)
    store.save(SHOP)
    store.close()
    folder = secret_service / "providers"
    folder.mkdir()
    text = (resource("providers") / "seven.toml").read_text(encoding="utf-8")
    for host in OURS:
        text = text.replace(f"https://{host}", f"https://{NOWHERE}")
    (folder / "seven.toml").write_text(text, encoding="utf-8")
    return folder


@pytest.mark.parametrize("command", ["call", "check", "refresh", "revoke"])
def test_the_persons_yes_is_taken_by_every_command_that_sends(smsauth: Smsauth, stranger: Path, command: str) -> None:
    def ended(*words: str) -> tuple[int, dict[str, object]]:
        ran = smsauth(command, "shop", *words)
        return ran.status, ran.json["accounts"][0] if command == "check" else ran.json

    status, refused = ended()
    assert (status, refused["cause"]) == (1, "input.invalid")
    assert isinstance(refused["detail"], dict)
    assert refused["detail"]["host"] == NOWHERE
    assert "a provider file of somebody else's" in refused["detail"]["reason"]
    assert refused["advice"] == "Allow the host if you trust that file; otherwise remove the file."
    status, sent = ended("--allow-host", NOWHERE.upper())
    assert (status, sent["cause"]) == (1, "net.refused")
    assert ended()[1]["cause"] == "net.refused"


def test_another_host_than_the_named_one_is_not_allowed_by_it(smsauth: Smsauth, stranger: Path) -> None:
    assert smsauth("call", "shop", "--allow-host", "collector.example").json["cause"] == "input.invalid"


def test_a_yes_is_for_one_account(smsauth: Smsauth, stranger: Path) -> None:
    for command in ("check", "refresh"):
        ran = smsauth(command, "--all", "--allow-host", NOWHERE)
        assert ran.status == 2
        assert "name it" in ran.err


def test_the_sentence_names_the_host_and_whose_file_it_is(smsauth: Smsauth, stranger: Path) -> None:
    text = smsauth("call", "shop", as_json=False).out
    assert text.startswith(
        f"Nothing was sent: this account was not made for {NOWHERE}, which a provider file of somebody"
    )


def test_without_the_strangers_file_a_key_that_was_made_for_it_stays_here(
    smsauth: Smsauth, secret_service: Path
) -> None:
    store = open_store(secret_service)
    store.save(replace(SHOP, hosts=("collector.example",)))
    store.close()
    ran = smsauth("call", "shop", "balance")
    assert (ran.status, ran.json["cause"]) == (1, "input.invalid")
    assert ran.json["detail"]["host"] == "gateway.seven.io"
    assert "this program’s description of the provider" in ran.json["detail"]["reason"]
    assert ran.json["advice"] == "Allow the host if it belongs to the provider."


def test_providers_and_doctor_name_the_file_and_what_it_replaces(smsauth: Smsauth, stranger: Path) -> None:
    told = {row["id"]: row for row in smsauth("providers").json["providers"]}
    assert (told["seven"]["folder"], told["seven"]["replaces_built_in"]) == (str(stranger), True)
    assert "folder" not in told["infobip"]
    listed = smsauth("providers", as_json=False).out
    assert f"described by a file in {stranger}, in place of the program's own" in listed
    checks = {check["name"]: check["text"] for check in smsauth("doctor").json["checks"]}
    assert checks["provider seven"] == f"the file in {stranger} stands in for the program's own"
    assert "provider infobip" not in checks


class AtTheTerminal(io.StringIO):
    """Somebody types there."""

    def isatty(self) -> bool:
        return True


@pytest.mark.parametrize(
    ("typed", "words", "asks", "sent"),
    [
        ("\n", (), True, False),
        ("no\n", (), True, False),
        ("", (), True, False),
        ("yes\n", (), True, True),
        ("", ("--yes",), False, True),
    ],
)
def test_who_sits_at_the_terminal_is_asked_before_a_token_is_revoked(
    smsauth: Smsauth,
    stranger: Path,
    monkeypatch: pytest.MonkeyPatch,
    typed: str,
    words: tuple[str, ...],
    *,
    asks: bool,
    sent: bool,
) -> None:
    monkeypatch.setattr(sys, "stdin", AtTheTerminal(typed))
    ran = smsauth("revoke", "shop", "--allow-host", NOWHERE, *words, as_json=False)
    assert ran.status == 1
    assert ("Revoke the token of 'shop'?" in ran.err) == asks
    assert ("net.refused" in ran.out) == sent
    assert ("Nothing was sent." in ran.err) != sent
