"""OAuth's pure pairs: the request on the wire, and what is accepted of the answer."""

import base64
import json
from datetime import UTC, datetime, timedelta
from urllib.parse import parse_qs, urlsplit

import pytest

from smsauth_gui.core.grant import oauth
from smsauth_gui.core.grant.oauth import Asked, Client
from smsauth_gui.core.provider.schema import (
    ClientMethod,
    CodeMethod,
    ImplicitMethod,
    RefreshRules,
    RevokeRules,
    SendHeader,
    TokenAnswer,
)
from smsauth_gui.core.provider.template import Values
from smsauth_gui.core.values.credential import Grant
from smsauth_gui.core.values.errors import Problem
from smsauth_gui.core.values.http import Response
from smsauth_gui.core.values.secret import Secret

NOW = datetime(2026, 10, 1, 12, tzinfo=UTC)
VALUES = Values(
    {"client_id": "hd:44 71", "client_secret": Secret("s+%c r:t")},
    {"oauth": "https://oauth.example", "iss": "https://i"},
)
BEARER = SendHeader(value="Bearer {token}")
METHOD = CodeMethod(
    id="oauth2_code",
    title="t",
    summary="s",
    send=BEARER,
    authorize_url="{oauth}/authorize",
    token_url="{oauth}/token",
    issuer="{iss}",
    authorize_params={"prompt": "consent"},
    refresh=RefreshRules(),
    revoke=RevokeRules(url="{oauth}/revoke"),
)
IMPLICIT = ImplicitMethod(id="i", title="t", summary="s", send=BEARER, authorize_url="{oauth}/authorize")
STATE = Secret("the-state")


def authorization(
    method=METHOD, scopes=("sms", "balance"), verifier=Secret("v" * 43), redirect_uri="http://127.0.0.1:7177/callback"
):
    return oauth.authorization_request(
        method,
        VALUES,
        client_id="hd:44 71",
        redirect_uri=redirect_uri,
        scopes=scopes,
        state=STATE,
        verifier=verifier,
        nonce="n0nce",
    )


def query(url: Secret) -> dict[str, list[str]]:
    return parse_qs(urlsplit(url.reveal()).query, keep_blank_values=True)


def test_the_authorization_request_has_everything_once():
    sent = query(authorization().url)
    assert sent == {
        "response_type": ["code"],
        "client_id": ["hd:44 71"],
        "redirect_uri": ["http://127.0.0.1:7177/callback"],
        "scope": ["sms balance"],
        "state": ["the-state"],
        "code_challenge": [oauth.challenge(Secret("v" * 43))],
        "code_challenge_method": ["S256"],
        "prompt": ["consent"],
    }


def test_the_challenge_is_the_one_of_rfc_7636_appendix_b():
    verifier = Secret("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")
    assert oauth.challenge(verifier) == "E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"


def test_no_redirect_uri_no_scope_and_no_pkce_are_left_out():
    sent = query(authorization(scopes=(), verifier=None, redirect_uri=None).url)
    assert not {"redirect_uri", "scope", "code_challenge"} & set(sent)


def test_openid_brings_a_nonce():
    assert query(authorization(scopes=("openid",)).url)["nonce"] == ["n0nce"]
    assert authorization().nonce is None


def test_the_implicit_request_asks_for_a_token():
    assert query(authorization(IMPLICIT, verifier=None).url)["response_type"] == ["token"]


@pytest.mark.parametrize("state", [["other"], [], ["the-state "], ["THE-STATE"]])
def test_a_foreign_state_is_refused_whatever_else_came(state):
    with pytest.raises(Problem, match=r"oauth\.state_mismatch"):
        oauth.read_redirect(authorization(), {"code": ["c"], "state": state})


def test_a_code_comes_out_only_with_our_state():
    answer = oauth.read_redirect(authorization(), {"code": ["c0de"], "state": ["the-state"]})
    assert answer.code is not None
    assert answer.code.value.reveal() == "c0de"
    assert "c0de" not in repr(answer)


def test_the_issuer_is_checked_when_offered():
    params = {"code": ["c"], "state": ["the-state"], "iss": ["https://evil"]}
    with pytest.raises(Problem, match=r"oauth\.issuer_mismatch"):
        oauth.read_redirect(authorization(), params)
    assert oauth.read_redirect(authorization(), {**params, "iss": ["https://i"]}).issuer_checked


def test_a_denial_is_an_answer_with_its_words():
    params = {"error": ["access_denied"], "error_description": ["The user said no"], "state": ["the-state"]}
    assert oauth.read_redirect(authorization(), params).error == {
        "error": "access_denied",
        "error_description": "The user said no",
    }


@pytest.mark.parametrize("params", [{}, {"code": ["a", "b"]}, {"code": [""]}])
def test_an_answer_without_or_with_two_codes_is_no_answer(params):
    with pytest.raises(Problem, match=r"oauth\.response_invalid"):
        oauth.read_redirect(authorization(), {"state": ["the-state"], **params})


def exchanged(client: Client):
    code = oauth.read_redirect(authorization(), {"code": ["c&d"], "state": ["the-state"]}).code
    assert code is not None
    request = oauth.code_request(METHOD, VALUES, client, code)
    return request, parse_qs((request.body or b"").decode(), keep_blank_values=True)


def decoded(header: str | None) -> str:
    assert header is not None
    return base64.b64decode(header.removeprefix("Basic ")).decode()


def test_the_four_client_authentications_look_as_the_rfc_says():
    secret = Secret("s+%c r:t")
    request, form = exchanged(Client("hd:44 71", secret, "basic"))
    assert decoded(request.header("Authorization")) == "hd:44 71:s+%c r:t"
    assert form == {
        "grant_type": ["authorization_code"],
        "code": ["c&d"],
        "redirect_uri": ["http://127.0.0.1:7177/callback"],
        "code_verifier": ["v" * 43],
    }
    request, _ = exchanged(Client("hd:44 71", secret, "basic_urlencoded"))
    assert decoded(request.header("Authorization")) == "hd%3A44+71:s%2B%25c+r%3At"
    request, form = exchanged(Client("hd:44 71", secret, "post"))
    assert request.header("Authorization") is None
    assert (form["client_id"], form["client_secret"]) == (["hd:44 71"], ["s+%c r:t"])
    request, form = exchanged(Client("hd:44 71", None, "none"))
    assert request.header("Authorization") is None
    assert form["client_id"] == ["hd:44 71"]
    assert "client_secret" not in form


def test_without_a_secret_the_client_is_public():
    assert oauth.client_of(METHOD, VALUES).auth == "basic"
    public = oauth.client_of(METHOD, Values({"client_id": "c"}, VALUES.bases))
    assert (public.auth, public.secret) == ("none", None)
    with pytest.raises(Problem, match=r"input\.invalid"):
        oauth.client_of(METHOD, Values({}))


def test_pkce_is_used_unless_the_file_says_otherwise():
    import msgspec

    public, confidential = Client("c", None, "none"), Client("c", Secret("s"), "basic")
    assert oauth.uses_pkce(METHOD, confidential)
    only_public = msgspec.structs.replace(METHOD, pkce="public")
    assert oauth.uses_pkce(only_public, public)
    assert not oauth.uses_pkce(only_public, confidential)
    assert not oauth.uses_pkce(msgspec.structs.replace(METHOD, pkce="never"), public)


GRANT = Grant(Secret("old"), NOW, refresh_token=Secret("r1"), scopes_requested=("a", "b"), scopes_granted=("a",))


@pytest.mark.parametrize(("send_scope", "scope"), [("never", None), ("empty", [""]), ("granted", ["a"])])
def test_a_refresh_sends_no_scope_unless_told_to(send_scope, scope):
    import msgspec

    method = msgspec.structs.replace(METHOD, refresh=RefreshRules(send_scope=send_scope))
    request = oauth.refresh_request(method, VALUES, Client("c", None, "none"), GRANT)
    form = parse_qs((request.body or b"").decode(), keep_blank_values=True)
    assert form.get("scope") == scope
    assert form["refresh_token"] == ["r1"]


def test_revocation_and_client_credentials():
    client = Client("c", Secret("s"), "post")
    request = oauth.revoke_request(METHOD, VALUES, client, Secret("t"), "access_token")
    assert request.url == "https://oauth.example/revoke"
    assert b"token=t" in (request.body or b"")
    method = ClientMethod(
        id="m", title="t", summary="s", send=BEARER, token_url="{oauth}/token", token_params={"audience": "x"}
    )
    request = oauth.client_credentials_request(method, VALUES, client, ("a",))
    form = parse_qs((request.body or b"").decode())
    assert form["grant_type"] == ["client_credentials"]
    assert (form["scope"], form["audience"]) == (["a"], ["x"])


def read(data: object, asked: Asked = Asked(("sms",))) -> Grant:
    return oauth.read_token(TokenAnswer(), Response(200, (), json.dumps(data).encode()), asked, NOW)


def test_a_token_answer_is_read_with_the_source_of_its_expiry():
    grant = read(
        {"access_token": "t", "token_type": "bearer", "expires_in": 3600, "refresh_token": "r", "scope": "sms x"}
    )
    assert grant.expires_at == NOW + timedelta(hours=1)
    assert grant.expires_from == "expires_in"
    assert grant.scopes_granted == ("sms", "x")
    assert grant.refreshable
    assert not grant.scopes_assumed


def test_a_missing_scope_means_what_was_asked():
    grant = read({"access_token": "t"})
    assert (grant.scopes_granted, grant.scopes_assumed) == (("sms",), True)
    assert (grant.expires_at, grant.expires_from) == (None, "unknown")


def test_an_absolute_expiry_is_trusted_more_than_a_relative_one():
    grant = read({"access_token": "t", "expires_in": 9999, "expires_at": "2026-10-01T12:15:00Z"})
    assert (grant.expires_at, grant.expires_from) == (NOW + timedelta(minutes=15), "expires_at")
    stamp = int((NOW + timedelta(minutes=5)).timestamp())
    assert read({"access_token": "t", "expires_at": stamp}).expires_at == NOW + timedelta(minutes=5)


def test_the_tokens_own_claim_is_trusted_most():
    claims = base64.urlsafe_b64encode(b'{"exp":1790856000,"jti":"j1"}').rstrip(b"=").decode()
    grant = read({"access_token": f"eyJhbGciOiJIUzI1NiJ9.{claims}.c2ln", "expires_in": 5})
    assert grant.expires_from == "claim"
    assert grant.expires_at == datetime.fromtimestamp(1790856000, UTC)
    assert grant.token_id == "j1"


def test_a_default_lifetime_is_used_last():
    grant = read({"access_token": "t"}, Asked((), lifetime_s=60))
    assert (grant.expires_at, grant.expires_from) == (NOW + timedelta(seconds=60), "default")


@pytest.mark.parametrize("value", [-1, "soon", True, 1e300, None, [], "1e5"])
def test_a_nonsensical_lifetime_is_unknown(value):
    assert read({"access_token": "t", "expires_in": value}).expires_from == "unknown"


@pytest.mark.parametrize(
    "body", [b"", b"<html>", b"[]", b"{}", b'{"access_token":""}', b'{"access_token":5}', b"[" * 100_000]
)
def test_an_answer_without_a_token_is_invalid(body):
    with pytest.raises(Problem, match=r"oauth\.response_invalid"):
        oauth.read_token(TokenAnswer(), Response(200, (), body), Asked(), NOW)


def test_a_refresh_keeps_what_the_answer_does_not_repeat():
    grant = read({"access_token": "new"}, Asked(previous=GRANT))
    assert grant.refresh_token == Secret("r1")
    assert (grant.scopes_requested, grant.scopes_granted) == (("a", "b"), ("a",))
    rotated = read({"access_token": "new", "refresh_token": "r2"}, Asked(previous=GRANT))
    assert rotated.refresh_token == Secret("r2")


@pytest.mark.parametrize(
    ("sent", "registered", "index"),
    [
        ("http://a/x", "http://a/x", None),
        ("http://a/x", "http://a/x/", 10),
        ("http://localhost", "http://127.0.0.1", 7),
    ],
)
def test_the_first_differing_character_of_two_addresses_is_found(sent, registered, index):
    assert oauth.redirect_difference(sent, registered) == index
