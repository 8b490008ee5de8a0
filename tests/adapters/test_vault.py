"""The vault's key in a real Secret Service, and what it seals."""

from __future__ import annotations

import contextlib
import gc
import subprocess
import sys
import threading
from pathlib import Path

import keyring.errors
import pytest

from smsauth_gui.adapters import vault
from smsauth_gui.adapters.store import open_store
from smsauth_gui.adapters.vault import Vault, open_vault
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.statement import statement
from smsauth_gui.wording.language import ENGLISH
from smsauth_gui.wording.statements import say

KEY = bytes(range(32))


def refused(cause: str, run) -> Problem:
    with pytest.raises(Problem) as caught:
        run()
    assert caught.value.cause == cause
    return caught.value


# ---- sealing -----------------------------------------------------------------------------------------------


def test_what_is_sealed_opens_again_for_the_same_owner():
    safe = Vault("a test", KEY)
    sealed = safe.seal(b"a secret", "acme")
    assert b"secret" not in sealed
    assert safe.open(sealed, "acme") == b"a secret"
    assert safe.seal(b"a secret", "acme") != sealed


def test_nothing_else_opens_it():
    safe = Vault("a test", KEY)
    sealed = safe.seal(b"a secret", "acme")
    refused("vault.key_lost", lambda: safe.open(sealed, "somebody else"))
    refused("vault.key_lost", lambda: Vault("a test", KEY[::-1]).open(sealed, "acme"))
    for damaged in (sealed[:-1], sealed[:5], b"", bytes([sealed[0] ^ 1]) + sealed[1:]):
        refused("vault.key_lost", lambda damaged=damaged: safe.open(damaged, "acme"))


def test_the_key_is_in_no_text():
    assert str(KEY) not in repr(Vault("a test", KEY))
    assert "bytes" not in repr(Vault("a test", KEY))


# ---- the keyring -------------------------------------------------------------------------------------------


def test_the_key_is_made_once_and_found_again(secret_service: Path):
    first = open_vault(secret_service, expect_key=False)
    assert first.where == statement("place.secret_service")
    again = open_vault(secret_service, expect_key=True)
    assert again.open(first.seal(b"a secret", "acme"), "acme") == b"a secret"


def test_each_home_folder_has_a_key_of_its_own(secret_service: Path, tmp_path: Path):
    first = open_vault(secret_service, expect_key=False)
    other = open_vault(tmp_path / "other", expect_key=False)
    refused("store.damaged", lambda: other.open(first.seal(b"a secret", "acme"), "acme"))


def test_a_key_that_should_be_there_and_is_not_is_lost_and_not_made_anew(secret_service: Path):
    refused("vault.key_lost", lambda: open_vault(secret_service, expect_key=True))
    refused("vault.key_lost", lambda: open_vault(secret_service, expect_key=True))


def test_without_any_keyring_it_is_missing(_own_home: Path):
    refused("vault.missing", lambda: open_vault(_own_home, expect_key=False))


# The keyring library leaves its connection to the bus open when the collection stays locked.
@pytest.mark.filterwarnings("ignore:unclosed <socket:ResourceWarning")
def test_a_locked_keyring_is_told_as_locked_in_time_and_gets_no_second_key(secret_service: Path):
    import secretstorage

    first = open_vault(secret_service, expect_key=False)
    with contextlib.closing(secretstorage.dbus_init()) as bus:
        secretstorage.get_default_collection(bus).lock()
    refused("vault.locked", lambda: open_vault(secret_service, expect_key=False, seconds=3))
    gc.collect()
    assert first.where


LOOKS = """
import os, sys
from pathlib import Path
started = []
sys.addaudithook(lambda event, told: started.append(str(told[0])) if event in {
    "subprocess.Popen", "os.system", "os.posix_spawn", "os.exec", "os.fork", "os.spawn"} else None)
from smsauth_gui.adapters.vault import open_vault
from smsauth_gui.core.values.errors import Problem
try:
    print(open_vault(Path(sys.argv[1]), expect_key=False).where.code)
except Problem as problem:
    print(problem.cause)
print(started)
print(sorted(name for name in sys.modules if name.startswith(("keyring.backends.", "keyrings.", "plain_ring"))))
"""


def looked(home: Path) -> list[str]:
    ran = subprocess.run(
        [sys.executable, "-c", LOOKS, str(home)], capture_output=True, text=True, timeout=60, check=True
    )
    return ran.stdout.splitlines()


ON_LINUX = "['keyring.backends.SecretService', 'keyring.backends.fail', 'keyring.backends.kwallet']"
"""The library itself imports `fail`."""


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other keyrings")
def test_a_keyring_is_opened_without_starting_a_program_and_without_a_backend_of_other_systems(secret_service: Path):
    assert looked(secret_service) == ["place.secret_service", "[]", ON_LINUX]


@pytest.mark.skipif(sys.platform != "linux", reason="other systems have other keyrings")
def test_looking_for_a_keyring_in_vain_starts_nothing_either(plain_text_ring: Path, _own_home: Path, monkeypatch):
    monkeypatch.setenv("PYTHONPATH", str(plain_text_ring.parent))
    assert looked(_own_home) == ["vault.missing", "[]", ON_LINUX]
    assert not plain_text_ring.exists()


@pytest.mark.parametrize(
    ("system", "module"), [("darwin", "keyring.backends.macOS"), ("win32", "keyring.backends.Windows")]
)
def test_each_system_is_asked_for_its_own_keyring_alone(monkeypatch, system, module):
    asked: list[str] = []
    monkeypatch.setattr(vault.sys, "platform", system)
    monkeypatch.setattr(vault, "import_module", asked.append)
    assert vault._fitting() == []
    assert asked == [module]


class Ring:
    """A keyring that answers as told."""

    def __init__(self, stored: str | None = None, error: Exception | None = None) -> None:
        self.stored, self.error = stored, error
        self.set: list[str] = []
        self.released, self.asked = threading.Event(), threading.Event()
        self.hangs = False

    def get_password(self, service: str, entry: str) -> str | None:
        assert service == "smsauth"
        assert entry.startswith("key-")
        self.asked.set()
        if self.hangs:
            self.released.wait(20)
        if self.error is not None:
            raise self.error
        return self.stored

    def set_password(self, service: str, entry: str, text: str) -> None:
        self.set.append(f"{service} {entry} {text}")


class Locked(Exception):
    """As a backend's own library says it."""


@pytest.fixture
def ring(monkeypatch: pytest.MonkeyPatch) -> Ring:
    made = Ring()
    monkeypatch.setattr(vault, "choose_backend", lambda _: made)
    monkeypatch.setattr(vault, "name_of", lambda _: statement("verbatim", text="a ring"))
    return made


@pytest.mark.parametrize(
    ("error", "cause"),
    [
        (keyring.errors.KeyringLocked("Failed to unlock the collection!"), "vault.locked"),
        (Locked(), "vault.locked"),
        (keyring.errors.KeyringError("no"), "vault.denied"),
        (keyring.errors.InitError("no"), "vault.missing"),
        (keyring.errors.NoKeyringError("no"), "vault.missing"),
        (RuntimeError("the bus went away"), "vault.missing"),
    ],
)
def test_each_failure_of_a_keyring_has_its_cause(ring, tmp_path, error, cause):
    ring.error = error
    refused(cause, lambda: open_vault(tmp_path, expect_key=False))
    assert ring.set == []


@pytest.mark.parametrize("stored", ["", "not base64!", "c2hvcnQ="])
def test_a_damaged_key_is_lost_and_never_replaced(ring, tmp_path, stored):
    ring.stored = stored
    refused("vault.key_lost", lambda: open_vault(tmp_path, expect_key=True))
    assert ring.set == []


def test_a_keyring_that_never_answers_counts_as_locked(ring, tmp_path):
    ring.hangs = True
    problem = refused("vault.locked", lambda: open_vault(tmp_path, expect_key=False, seconds=0.05))
    assert problem.detail["reason"] == "keyring_slow"
    ring.released.set()


def test_whoever_waits_for_a_prompt_is_let_go_when_the_program_ends(ring, tmp_path):
    ring.hangs = True
    causes: list[str] = []

    def opening() -> None:
        causes.append(refused("vault.locked", lambda: open_vault(tmp_path, expect_key=True)).cause)

    waiting = threading.Thread(target=opening)
    waiting.start()
    assert ring.asked.wait(10)
    vault.give_up()
    waiting.join(5)
    assert causes == ["vault.locked"]
    ring.released.set()


def test_a_key_is_found_in_another_keyring_than_the_first(ring, monkeypatch, tmp_path):
    class OtherRing(Ring):
        pass

    class BrokenRing(Ring):
        pass

    other = OtherRing("A" * 43 + "=")
    broken = BrokenRing(error=keyring.errors.KeyringError("no"))
    monkeypatch.setattr(vault, "_fitting", lambda: [ring, broken, other])
    opened = open_vault(tmp_path, expect_key=True)
    assert opened.open(Vault("", bytes(32)).seal(b"x", "acme"), "acme") == b"x"
    assert ring.set == []


def test_a_keyring_that_does_not_keep_the_key_is_not_relied_on(ring, monkeypatch, tmp_path):
    monkeypatch.setattr(vault, "_fitting", list)
    refused("vault.denied", lambda: open_vault(tmp_path, expect_key=False))
    assert len(ring.set) == 1


@pytest.fixture
def plain_text_ring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An installed plug-in that writes passwords into a file anybody can read; it leaves a mark when it is imported."""
    place = tmp_path / "installed"
    (facts := place / "plain_ring-1.0.dist-info").mkdir(parents=True)
    (facts / "METADATA").write_text("Metadata-Version: 2.1\nName: plain-ring\nVersion: 1.0\n")
    (facts / "entry_points.txt").write_text("[keyring.backends]\nplain = plain_ring.file\n")
    (place / "plain_ring").mkdir()
    mark = place / "ran"
    for name in ("__init__", "file"):
        (place / "plain_ring" / f"{name}.py").write_text(f"open({str(mark)!r}, 'w').close()")
    monkeypatch.syspath_prepend(str(place))
    return mark


def test_a_keyring_that_writes_plain_text_is_refused_by_name(plain_text_ring, _own_home: Path):
    problem = refused("vault.missing", lambda: open_vault(_own_home, expect_key=False))
    assert problem.detail == {"reason": "keyring_unsafe", "names": ["plain_ring.file"]}
    assert not plain_text_ring.exists()
    store = open_store(_own_home)
    assert (store.durable, store.reason) == (False, "vault.missing")
    assert "plain_ring.file" in say(store.where, ENGLISH)
    store.close()
