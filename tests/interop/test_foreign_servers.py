"""Authorization servers that are not ours, described by a provider file only."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import httpx
import pytest

FOLDER = Path(__file__).parent
pytestmark = [pytest.mark.interop, pytest.mark.xdist_group("interop")]


def words(server: dict[str, Any], client_id: str, secret: str | None) -> list[str]:
    values = {
        "base_url": server["base"],
        "client_id": client_id,
        **({} if secret is None else {"client_secret": secret}),
    }
    common = ["--catalog", str(FOLDER / "providers"), "--timeout", "60"]
    return common + [word for name, value in values.items() for word in ("--set", f"{name}=text:{value}")]


CODE = [
    ("code_basic", "code-basic", "plainsecret"),
    ("code_basic_urlencoded", "code:enc +%", "special"),
    ("code_post", "code-post", "special"),
    ("code_none", "code-none", None),
]


@pytest.mark.parametrize(("method", "client_id", "secret"), CODE)
def test_a_certified_server_signs_us_in_by_code(smsauth, person, monkeypatch, oidc, method, client_id, secret):
    monkeypatch.setenv("PERSON_CLICK", "Sign-in|Continue")
    secret = oidc["secret"] if secret == "special" else secret
    ran = smsauth("connect", "oidc", method, "--no-store", *words(oidc, client_id, secret))
    answer = ran.json
    assert answer["ok"], (answer["cause"], answer["evidence"], answer["detail"])
    results = {check["name"]: check["result"] for check in answer["checks"]}
    assert (results["state"], results["pkce"], results["iss"], results["nonce"]) == (
        "passed",
        "sent",
        "passed",
        "passed",
    )
    assert answer["identity"]["email"].endswith("@example.org")
    assert answer["token"]["refreshable"]


@pytest.mark.parametrize(
    ("method", "client_id", "secret"),
    [
        ("client_basic", "cc-basic", "plainsecret"),
        ("client_basic_urlencoded", "cc:enc +%", "special"),
        ("client_post", "cc-post", "special"),
    ],
)
def test_a_certified_server_gives_a_program_a_token(smsauth, oidc, method, client_id, secret):
    secret = oidc["secret"] if secret == "special" else secret
    answer = smsauth("connect", "oidc", method, "--no-store", *words(oidc, client_id, secret)).json
    assert answer["ok"], (answer["cause"], answer["evidence"])
    assert answer["token"]["expires_from"] == "expires_in"
    assert [step["step"] for step in answer["steps"]] == ["token"]


@pytest.mark.parametrize(
    ("method", "client_id", "secret"),
    [("code_basic_urlencoded", "code:enc +%", "special"), ("code_none", "code-none", None)],
)
def test_a_kept_sign_in_is_refreshed_and_revoked(
    smsauth, person, secret_service, monkeypatch, oidc, method, client_id, secret
):
    monkeypatch.setenv("PERSON_CLICK", "Sign-in|Continue")
    secret = oidc["secret"] if secret == "special" else secret
    catalog = ("--catalog", str(FOLDER / "providers"))
    first = smsauth("connect", "oidc", method, "--name", "kept", *words(oidc, client_id, secret)).json
    assert first["ok"], (first["cause"], first["evidence"], first["detail"])
    refreshed = [smsauth("refresh", "kept", *catalog).json for _ in range(2)]  # the second needs the rotated token
    assert [one["ok"] for one in refreshed] == [True, True], refreshed[-1]["cause"]
    assert len({one["token"]["fingerprint"] for one in (first, *refreshed)}) == 3
    assert smsauth("call", "kept", "me", *catalog).json["verdict"] == "accepted"
    assert smsauth("revoke", "kept", *catalog).json["ok"]


def test_a_certified_servers_no_is_told_in_its_words(smsauth, tab, monkeypatch, oidc):
    monkeypatch.setenv("PERSON_CLICK", "[ Cancel ]")
    ran = smsauth("connect", "oidc", "code_none", "--no-store", *words(oidc, "code-none", None))
    assert (ran.status, ran.json["cause"]) == (1, "oauth.access_denied")
    assert ran.json["detail"]["error_description"] == "End-User aborted interaction"
    assert "aborted" not in tab()["url"]


def test_the_wrong_way_of_sending_a_secret_is_named(smsauth, oidc):
    ran = smsauth("connect", "oidc", "client_basic", "--no-store", *words(oidc, "cc:enc +%", oidc["secret"]))
    assert (ran.status, ran.json["cause"]) == (1, "oauth.invalid_client")
    assert "credential.scheme" in ran.json["alternatives"]


def test_a_public_client_may_not_ask_for_itself(smsauth, oidc):
    ran = smsauth("connect", "oidc", "client_post", "--no-store", *words(oidc, "code-none", "x"))
    assert (ran.status, ran.json["verdict"]) == (1, "rejected")


def test_authlib_signs_us_in_by_the_implicit_grant(smsauth, person, authlib):
    answer = smsauth("connect", "authlib", "implicit", "--no-store", *words(authlib, "implicit", None)).json
    assert answer["ok"], (answer["cause"], answer["evidence"])
    assert answer["identity"] == {"name": "Jane"}
    assert answer["token"]["refreshable"] is False


def test_authlib_takes_a_raw_secret_in_basic(smsauth, authlib):
    answer = smsauth(
        "connect", "authlib", "client_basic", "--no-store", *words(authlib, "machine", authlib["secret"])
    ).json
    assert answer["ok"], (answer["cause"], answer["evidence"])
    assert answer["identity"] == {"name": "Jane"}


def test_authlib_takes_a_raw_secret_after_a_sign_in(smsauth, person, authlib):
    answer = smsauth("connect", "authlib", "code_basic", "--no-store", *words(authlib, "app", authlib["secret"])).json
    assert answer["ok"], (answer["cause"], answer["evidence"])
    assert {check["name"]: check["result"] for check in answer["checks"]}["pkce"] == "sent"
    assert answer["identity"] == {"name": "Jane"}


def test_a_no_in_the_fragment_is_told(smsauth, tab, monkeypatch, authlib):
    monkeypatch.setenv("PERSON_CLICK", "Deny")
    ran = smsauth("connect", "authlib", "implicit", "--no-store", *words(authlib, "implicit", None))
    assert (ran.status, ran.json["cause"]) == (1, "oauth.access_denied")
    assert "access_denied" not in tab()["url"]


def test_an_id_token_that_the_client_secret_signs_is_checked_with_it(smsauth, person, monkeypatch, oidc):
    monkeypatch.setenv("PERSON_CLICK", "Sign-in|Continue")
    ran = smsauth("connect", "oidc", "code_basic", "--no-store", *words(oidc, "code-shared", oidc["sharedKey"]))
    assert ran.json["ok"], (ran.json["cause"], ran.json["evidence"], ran.json["detail"])
    assert {check["name"]: check["result"] for check in ran.json["checks"]}["nonce"] == "passed"


def test_an_id_token_is_checked_with_the_keys_that_the_server_publishes(smsauth, person, monkeypatch, oidc):
    monkeypatch.setenv("PERSON_CLICK", "Sign-in|Continue")
    ran = smsauth("connect", "oidc", "code_none", "--no-store", *words(oidc, "code-none", None))
    assert ran.json["ok"], (ran.json["cause"], ran.json["evidence"], ran.json["detail"])
    checks = {check["name"]: check["result"] for check in ran.json["checks"]}
    assert (checks["nonce"], checks["signature"]) == ("passed", "passed")


def test_an_id_token_with_another_signature_is_refused(smsauth, person, monkeypatch, oidc):
    monkeypatch.setenv("PERSON_CLICK", "Sign-in|Continue")
    monkeypatch.setattr("smsauth_gui.core.token.verify._valid", lambda *_: False)
    ran = smsauth("connect", "oidc", "code_basic", "--no-store", *words(oidc, "code-shared", oidc["sharedKey"]))
    assert (ran.status, ran.json["cause"]) == (1, "oauth.response_invalid")
    assert "signature" in ran.json["advice"]


@pytest.mark.parametrize(("name", "client"), [("oidc", "nobody-knows-it"), ("authlib", "nobody-knows-it")])
def test_a_server_that_sends_nobody_back_is_told_with_the_address_that_was_sent(smsauth, person, request, name, client):
    method = {"oidc": "code_none", "authlib": "implicit"}[name]
    server = request.getfixturevalue(name)
    ran = smsauth("connect", name, method, "--no-store", *words(server, client, None), "--timeout", "3")
    assert (ran.status, ran.json["cause"]) == (1, "flow.timeout")
    assert ran.json["alternatives"] == ["oauth.redirect_mismatch", "oauth.invalid_client"]
    assert ran.json["detail"]["sent"] in ran.json["advice"]


def test_the_page_that_an_unregistered_address_ends_at_is_understood(smsauth, authlib, oidc, tmp_path):
    """A person pastes what the page says; both servers are asked for it."""
    query = "response_type={}&client_id={}&redirect_uri=http%3A%2F%2F127.0.0.1%2Felsewhere&state=s&scope=openid"
    pages = {
        f"{authlib['base']}/authorize?" + query.format("token", "implicit"): "post",
        f"{oidc['base']}/auth?" + query.format("code", "code-none"): "get",
    }
    for address, method in pages.items():
        page = tmp_path / "page.txt"
        page.write_text(httpx.request(method, address, trust_env=False).text)
        assert smsauth("diagnose", f"@{page}").json["cause"] == "oauth.redirect_mismatch", page.read_text()
