"""Secrets are searched for where none may be: after using everything, in every file and everything that was printed."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from smsauth_gui.app import Setup, build, load_catalog
from smsauth_gui.sandbox import directory
from tests.marks import files, found

WAYS = [
    ("onlinesim", "api_key_query"),
    ("onlinesim", "api_key_bearer"),
    ("onlinesim", "oauth2_code"),
    ("seven", "oauth2_code"),
    ("seven", "api_key"),
    ("seven", "api_key_basic"),
    ("smsgate", "basic"),
    ("smsgate", "jwt"),
    ("infobip", "basic"),
    ("infobip", "api_key"),
    ("infobip", "ibsso"),
    ("infobip", "oauth2_client"),
    ("sinch", "basic"),
    ("sinch", "oauth2_client"),
    ("sinch", "service_plan"),
]


def typed_marks(root: str) -> set[str]:
    """The values of secret fields that the practice providers accept, long enough to be told from chance."""
    marks = set()
    for provider in load_catalog(Path()).connectable:
        known = directory(root)["providers"][provider.id]["credentials"]
        secret = {item.id for item in provider.fields if item.secret}
        marks |= {value for values in known.values() for name, value in values.items() if name in secret}
    return {mark for mark in marks if len(mark) >= 6}


def granted_marks(home: Path) -> set[str]:
    """Every token that is kept, read through the keyring."""
    services = build(Setup(home=home))
    try:
        marks = set()
        for account in services.accounts.all():
            marks |= {secret.reveal() for secret in account.secrets.values()}
            if account.grant is not None:
                marks.add(account.grant.access_token.reveal())
                if account.grant.refresh_token is not None:
                    marks.add(account.grant.refresh_token.reveal())
        return {mark for mark in marks if len(mark) >= 6}
    finally:
        services.close()


@pytest.mark.usefixtures("person")
def test_using_everything_leaves_no_secret_readable_anywhere(smsauth, practice, secret_service, tmp_path, caplog):
    at = ("--sandbox-base", practice)
    said, marks = {}, typed_marks(practice)
    out = tmp_path / "handed-over"
    out.mkdir()

    def run(*words: str) -> None:
        for as_json in (True, False):
            ran = smsauth(*words, as_json=as_json)
            said[f"{' '.join(words[:3])} stdout {as_json}"] = ran.out.encode()
            said[f"{' '.join(words[:3])} stderr {as_json}"] = ran.err.encode()

    for number, (provider, method) in enumerate(WAYS):
        name = f"a{number}"
        ran = smsauth("connect", provider, method, *at, "--name", name, "--timeout", "60")
        assert ran.json["ok"], (provider, method, ran.json["cause"])
        said[f"connect {provider} {method}"] = (ran.out + ran.err).encode()
        marks |= granted_marks(secret_service)
        run("call", name, *at, "--har", str(out / f"{name}.har"))
        run("call", name, "--sandbox-base", f"{practice}/s/html")
        run("refresh", name, *at)
        marks |= granted_marks(secret_service)
        run("diagnose", f"@{out / name}.har")
        run("inspect", f"@{out / name}.har")
    for words in (("accounts",), ("check", "--all", *at), ("refresh", "--all", *at), ("doctor",)):
        run(*words)
    ticket = tmp_path / "ticket.txt"
    key = directory(practice)["providers"]["seven"]["credentials"]["api_key"]["api_key"]
    ticket.write_text(f"curl -H 'X-Api-Key: {key}' https://gateway.seven.io/api/balance\nHTTP/2 401\n\n900\n")
    run("inspect", f"@{ticket}")
    run("diagnose", f"@{ticket}")
    run("call", "--provider", "seven", "--method", "api_key", "--set", f"api_key=@{_only(tmp_path, key)}", *at)
    run("revoke", "a7", *at)
    run("forget", "a3")
    assert len(marks) > len(WAYS)
    said["log"] = caplog.text.encode()
    assert found(marks, {**said, **files(secret_service, out)}) == []


def _only(folder: Path, text: str) -> Path:
    path = folder / "key.txt"
    path.write_text(text)
    return path


def test_the_search_finds_what_lies_there():
    places = {"plain": b"x topsecret y", "hex": b"746f70736563726574", "wide": "topsecret".encode("utf-16-le")}
    places |= {"base64": b"dXNlcjp0b3BzZWNyZXQ=", "nothing": b"top secret"}
    assert {line.partition(":")[0] for line in found(["topsecret"], places)} == {"plain", "hex", "wide", "base64"}


def test_a_crash_shows_no_secret(tmp_path):
    """The interpreter's own words about a crash: no value of a variable is among them."""
    code = (
        "import faulthandler, os\n"
        "faulthandler.enable()\n"
        "from smsauth_gui.core.values.secret import Secret\n"
        "from smsauth_gui.core.values.credential import Account, Grant\n"
        "from datetime import datetime, UTC\n"
        "marked = Account('a', 'p', 'm', secrets={'key': Secret('crash-mark-0123456789')},\n"
        "    grant=Grant(Secret('crash-mark-token-0123'), datetime.now(UTC)))\n"
        "def fail(account):\n"
        "    raise RuntimeError(f'{account!r} {account.secrets} {account.grant}')\n"
        "try:\n"
        "    fail(marked)\n"
        "except RuntimeError:\n"
        "    import traceback; traceback.print_exc()\n"
        "os.abort()\n"
    )
    ran = subprocess.run([sys.executable, "-c", code], capture_output=True, cwd=tmp_path, timeout=60, check=False)
    assert ran.returncode != 0
    assert b"RuntimeError" in ran.stderr
    marks = ["crash-mark-0123456789", "crash-mark-token-0123"]
    assert found(marks, {"stdout": ran.stdout, "stderr": ran.stderr, **files(tmp_path)}) == []
